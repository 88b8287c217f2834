import { nodeType } from '../../graph-schema/registry.ts'
import type { MapGraph } from '../graph/map-graph.ts'
import { wordOf } from '../graph/word-of.ts'
import type { RelationshipRecord } from '../state/map-view.ts'
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
    citations: citationsAt(graph, id).map((one) => ({
      id: one.id,
      source: named(graph, one.to, language),
      field: wordOf(one, 'field') ?? null,
      relationship: wordOf(one, 'relationship') ?? null,
      properties: { ...one.properties },
    })),
  }
}

/** The citations of a record, and those that the other ends of its relationships cite for these. */
function citationsAt(graph: MapGraph, id: string): readonly RelationshipRecord[] {
  const joined = [...graph.out(id), ...graph.in(id)].filter((one) => one.type !== 'CITES')
  const own = graph.out(id, 'CITES')
  const known = new Set(own.map((one) => one.id))
  const ofOthers = joined
    .flatMap((one) =>
      graph
        .out(one.from === id ? one.to : one.from, 'CITES')
        .filter(({ properties }) => properties['relationship'] === one.id),
    )
    .filter((one) => !known.has(one.id))
  return [...own, ...ofOthers]
}
