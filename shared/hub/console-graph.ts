import type { Language } from '../../graph-schema/bilingual.ts'
import { shapeOf, shorten } from '../view/graph-elements.ts'
import type { ConsoleResult } from '../view/shapes/console.ts'
import type { GraphView } from '../view/shapes/records.ts'
import { labelOf, nameOfNode, nameOfRelationship, recordOf } from './console-words.ts'

/**
 * The nodes and relationships of a result as a picture, in the words of the window.
 *
 * Shape: only what has a place in it; `omitted` counts the rest. Cost: O(nodes + relationships).
 */
export function graphOfResult(
  { nodes, relationships, places }: ConsoleResult,
  language: Language,
): GraphView {
  const drawn = nodes.filter(({ id }) => Object.hasOwn(places, id))
  return {
    nodes: drawn.map((node) => {
      const [x = 0, y = 0] = places[node.id] ?? []
      const typeName = labelOf(node, language)
      const label = nameOfNode(node, language) || typeName
      const type = node.labels[0] ?? ''
      const recordId = recordOf(node) ?? null
      return {
        id: node.id,
        recordId,
        type,
        typeName,
        label,
        shortLabel: shorten(label),
        shape: shapeOf(type),
        pillar: type === 'Pillar' ? recordId : null,
        currency: null,
        isCentre: false,
        assurance: null,
        x,
        y,
      }
    }),
    edges: relationships
      .filter(({ from, to }) => Object.hasOwn(places, from) && Object.hasOwn(places, to))
      .map((one) => ({
        id: `relationship:${one.id}`, // a plan of the schema numbers both from the same one
        from: one.from,
        to: one.to,
        type: one.type,
        label: nameOfRelationship(one, language),
        tone: 'plain' as const,
      })),
    omitted: nodes.length - drawn.length,
  }
}
