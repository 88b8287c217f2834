import { nodeType } from '../../graph-schema/registry.ts'
import type { Asked } from './asked.ts'
import { named, typeName } from './names.ts'
import type { EditableRecord } from './shapes/records.ts'

/**
 * A record as a form needs it: its values as they are stored, and its relationships with theirs. Null where there is
 * none. `isKnown` is false for a type of a newer schema, which is shown and not edited.
 */
export function presentEditable({ graph, language }: Asked, id: string): EditableRecord | null {
  const node = graph.node(id)
  if (node === undefined) return null
  const of = (direction: 'out' | 'in') =>
    (direction === 'out' ? graph.out(id) : graph.in(id)).map((one) => {
      const other = direction === 'out' ? one.to : one.from
      return {
        id: one.id,
        type: one.type,
        direction,
        other: named(graph, other, language),
        properties: { ...one.properties },
      }
    })
  return {
    id,
    type: node.type,
    typeName: typeName(node.type, language),
    isKnown: nodeType(node.type) !== undefined,
    properties: { ...node.properties },
    relationships: [...of('out'), ...of('in')],
  }
}
