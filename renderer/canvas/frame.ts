import type { GraphView } from '../../shared/view/shapes/records.ts'
import type { Point } from '../../shared/view/drawing/boxes.ts'

type Nodes = GraphView['nodes']

/** How a drawing sits in its frame: zoom, pan in pixels, and how many units of the drawing one pixel is. */
export type Frame = {
  readonly zoom: number
  readonly pan: Point
  readonly unit: number
  /** What places are multiplied by, across and down, so that the frame is used: whoever is near there is near here. */
  readonly stretch: Point
}

/**
 * Room for labels at the sides, as a share of the width and in pixels: around a centre every outer node has its label
 * outside, elsewhere most have room between. Above and below, in pixels.
 */
const aroundCentre = { share: 0.22, least: 52, most: 120 }
const elsewhere = { share: 0.08, least: 52, most: 110 }
const above = 30
const below = 44

/** A small graph is not blown up. */
const largestZoom = 1.2

/** Places say who stands near whom: stretched further, they would no longer look it. */
const largestStretch = 2.2

/** Fits the nodes of an answer into a frame of the given size in pixels, whatever shape it has. Cost: O(nodes). */
export function frameOf(nodes: Nodes, width: number, height: number): Frame {
  const hasCentre = nodes.filter((node) => node.isCentre).length === 1
  const xs = nodes.map((node) => node.x)
  const ys = nodes.map((node) => node.y)
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
  const sides = hasCentre ? aroundCentre : elsewhere
  const aside = Math.min(Math.max(sides.least, width * sides.share), sides.most)
  const across = Math.max(width - 2 * aside, 40) / Math.max(right - left, 1)
  const down = Math.max(height - above - below, 40) / Math.max(bottom - top, 1)
  const zoom = Math.min(across, down, largestZoom)
  const wider = Math.min(across / zoom, largestStretch)
  const higher = Math.min(down / zoom, largestStretch)
  return {
    zoom,
    unit: 1 / zoom,
    stretch: { x: wider, y: higher },
    pan: {
      x: width / 2 - ((left + right) / 2) * wider * zoom,
      y: above + (height - above - below) / 2 - ((top + bottom) / 2) * higher * zoom,
    },
  }
}
