import type { ElementDefinition } from 'cytoscape'
import { isHollow, isMarked } from '../../shared/view/drawing/graph-look.ts'
import type { GraphView } from '../../shared/view/shapes/records.ts'
import type { Frame } from './frame.ts'

/** Sizes on the screen, in pixels, when the picture fits its frame; zooming in makes them larger. */
export const labelFont = 11.5
export const labelWidth = 100

/** The more nodes, the smaller each, so that a crowd stays readable. */
function nodeSize(count: number): number {
  if (count <= 12) return 24
  if (count <= 32) return 16
  return count <= 90 ? 13 : 9
}

/**
 * A graph as Cytoscape takes it, placed as its frame says, its nodes and labels of a size that is readable there. What
 * cites no source says so: `unsourced` stands after its name.
 */
export function elementsOf(
  graph: GraphView,
  { unit, stretch }: Pick<Frame, 'unit' | 'stretch'>,
  unsourced: string,
): ElementDefinition[] {
  const known = new Set(graph.nodes.map((node) => node.id))
  const ordinary = nodeSize(graph.nodes.length) * unit
  return [
    ...graph.nodes.map((node): ElementDefinition => {
      const isMinor = node.shape === 'term' || node.shape === 'other'
      const label = labelOf(node, unsourced)
      const size = ordinary * (node.isCentre ? 1.5 : isMinor ? 0.7 : 1)
      return {
        group: 'nodes',
        position: { x: node.x * stretch.x, y: node.y * stretch.y },
        data: {
          id: node.id,
          label,
          text: label,
          shape: node.shape,
          pillar: node.pillar,
          isHollow: isHollow(node),
          isMarked: isMarked(node),
          isFirst: node.isCentre,
          ...(node.change === undefined ? {} : { change: node.change.tone }),
          size,
          wide: size * 1.35,
          border: 1.8 * unit,
          fontSize: labelFont * unit,
          labelWidth: labelWidth * unit,
          labelGap: 3 * unit,
        },
      }
    }),
    ...graph.edges
      .filter((edge) => known.has(edge.from) && known.has(edge.to))
      .map((edge): ElementDefinition => {
        const width = (edge.tone === 'plain' ? 1.1 : 2.2) * unit
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

function labelOf(node: GraphView['nodes'][number], unsourced: string): string {
  const name = isMarked(node) ? `${node.shortLabel} (${unsourced})` : node.shortLabel
  return node.change === undefined ? name : `${node.change.words} – ${name}`
}
