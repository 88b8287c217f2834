import type { GraphView } from '../../shared/view/shapes/records.ts'

/** How a drawing sits in its frame: zoom, pan in pixels, and how many units of the drawing one pixel is. */
export type Frame = {
  readonly zoom: number
  readonly pan: { readonly x: number; readonly y: number }
  readonly unit: number
}

/** Room for labels at the sides and below, in pixels. */
const sides = 52
const above = 20
const below = 44

/** A small graph is not blown up. */
const largestZoom = 1.2

/** Fits the nodes, as they are placed, into a frame of the given size in pixels. */
export function frameOf(nodes: GraphView['nodes'], width: number, height: number): Frame {
  const xs = nodes.map((node) => node.x)
  const ys = nodes.map((node) => node.y)
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
  const across = Math.max(width - 2 * sides, 40) / Math.max(right - left, 1)
  const down = Math.max(height - above - below, 40) / Math.max(bottom - top, 1)
  const zoom = Math.min(across, down, largestZoom)
  return {
    zoom,
    unit: 1 / zoom,
    pan: {
      x: width / 2 - ((left + right) / 2) * zoom,
      y: above + (height - above - below) / 2 - ((top + bottom) / 2) * zoom,
    },
  }
}
