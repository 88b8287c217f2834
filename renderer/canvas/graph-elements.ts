import type { ElementDefinition } from 'cytoscape'
import type { GraphView } from '../../shared/view/shapes/records.ts'

/**
 * A graph as Cytoscape takes it. `scale` is how many units of the drawing one pixel of the screen is when it fits:
 * nodes and labels keep a readable size on the screen, up to `largest` times their own.
 */
export function elementsOf(graph: GraphView, scale: number): ElementDefinition[] {
  const grow = Math.min(Math.max(scale, 1), largest)
  const known = new Set(graph.nodes.map((node) => node.id))
  return [
    ...graph.nodes.map((node): ElementDefinition => {
      const isMinor = node.shape === 'term' || node.shape === 'other'
      const size = (node.isCentre ? 34 : isMinor ? 16 : 24) * grow
      return {
        group: 'nodes',
        position: { x: node.x, y: node.y },
        data: {
          id: node.id,
          label: node.shortLabel,
          shape: node.shape,
          pillar: node.pillar,
          isHollow: node.shape === 'measure' && node.currency !== null && node.currency !== 'current',
          size,
          wide: size * 1.35,
          border: 2 * grow,
          fontSize: 12 * grow,
          labelWidth: labelWidth * grow,
        },
      }
    }),
    ...graph.edges
      .filter((edge) => known.has(edge.from) && known.has(edge.to))
      .map((edge): ElementDefinition => {
        const width = (edge.tone === 'plain' ? 1.2 : 2.4) * grow
        return {
          group: 'edges',
          data: {
            id: edge.id,
            source: edge.from,
            target: edge.to,
            tone: edge.tone,
            width,
            wideLine: width * 2,
          },
        }
      }),
  ]
}

const largest = 3
export const labelWidth = 112

/** The box of all nodes, in units of the drawing. */
export function extentOf(graph: GraphView): { readonly width: number; readonly height: number } {
  const xs = graph.nodes.map((node) => node.x)
  const ys = graph.nodes.map((node) => node.y)
  return { width: Math.max(...xs) - Math.min(...xs), height: Math.max(...ys) - Math.min(...ys) }
}
