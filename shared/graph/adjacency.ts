import { LayeredMap } from '../base/layered-map.ts'
import type { RecordChanges } from '../state/lineage.ts'
import type { MapView, NodeRecord, RelationshipRecord } from '../state/map-view.ts'
import { isRelationship } from '../state/show.ts'

type OfType = ReadonlyMap<string, readonly RelationshipRecord[]>
/** The relationships at each node, by type; lists in the order of ids, types in that of their first id. */
export type Adjacency = ReadonlyMap<string, OfType>

/** Everything that questions of neighbourhood are answered from. */
export type Indexes = {
  readonly byType: ReadonlyMap<string, readonly NodeRecord[]>
  readonly outgoing: Adjacency
  readonly incoming: Adjacency
}

/** Cost: O(nodes + relationships · log). */
export function indexesOf(view: MapView): Indexes {
  const byType = new Map<string, NodeRecord[]>()
  for (const node of view.nodes.values()) push(byType, node.type, node)
  for (const nodes of byType.values()) nodes.sort(byId)

  const outgoing = new Map<string, Map<string, RelationshipRecord[]>>()
  const incoming = new Map<string, Map<string, RelationshipRecord[]>>()
  const ordered = [...view.relationships.values()].sort(byId)
  for (const relationship of ordered) {
    pushTo(outgoing, relationship.from, relationship)
    pushTo(incoming, relationship.to, relationship)
  }
  return { byType, outgoing, incoming }
}

/** The indexes after some changes, as `indexesOf` would make them. Cost: O(changes + the lists they stand in). */
export function indexesAfter(indexes: Indexes, changes: RecordChanges): Indexes {
  const nodes: Edits<NodeRecord> = new Map()
  const from = new Map<string, Edits<RelationshipRecord>>()
  const to = new Map<string, Edits<RelationshipRecord>>()
  for (const { before, after } of changes.values()) {
    for (const [one, isAfter] of [[before, false] as const, [after, true] as const]) {
      if (one === undefined) continue
      if (!isRelationship(one)) note(nodes, one.type, one, isAfter)
      else {
        note(editsAt(from, one.from), one.type, one, isAfter)
        note(editsAt(to, one.to), one.type, one, isAfter)
      }
    }
  }
  return {
    byType: edited(indexes.byType, nodes),
    outgoing: adjacencyAfter(indexes.outgoing, from),
    incoming: adjacencyAfter(indexes.incoming, to),
  }
}

type Identified = { readonly id: string }
/** By type, the ids that change and what they become. */
type Edits<R extends Identified> = Map<string, Map<string, R | undefined>>

function note<R extends Identified>(edits: Edits<R>, type: string, record: R, isAfter: boolean): void {
  const known = edits.get(type) ?? new Map<string, R | undefined>()
  edits.set(type, known.set(record.id, isAfter ? record : undefined))
}

function editsAt(ends: Map<string, Edits<RelationshipRecord>>, id: string): Edits<RelationshipRecord> {
  const known: Edits<RelationshipRecord> =
    ends.get(id) ?? new Map<string, Map<string, RelationshipRecord | undefined>>()
  ends.set(id, known)
  return known
}

function adjacencyAfter(
  adjacency: Adjacency,
  ends: ReadonlyMap<string, Edits<RelationshipRecord>>,
): Adjacency {
  const changes = new Map<string, OfType | undefined>()
  for (const [id, edits] of ends) {
    const types = [...edited(adjacency.get(id) ?? new Map<string, RelationshipRecord[]>(), edits)]
    const ordered = types.filter(([, list]) => list.length > 0).sort(([, a], [, b]) => byId(a[0]!, b[0]!))
    changes.set(id, ordered.length === 0 ? undefined : new Map(ordered))
  }
  return LayeredMap.with(adjacency, changes)
}

function edited<R extends Identified>(
  lists: ReadonlyMap<string, readonly R[]>,
  edits: Edits<R>,
): ReadonlyMap<string, readonly R[]> {
  const changed = new Map(lists)
  for (const [type, records] of edits) {
    const kept = (lists.get(type) ?? []).filter((one) => !records.has(one.id))
    const added = [...records.values()].filter((one) => one !== undefined)
    changed.set(type, added.length === 0 ? kept : [...kept, ...added].sort(byId))
  }
  return changed
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

function pushTo(
  adjacency: Map<string, Map<string, RelationshipRecord[]>>,
  id: string,
  relationship: RelationshipRecord,
): void {
  let types = adjacency.get(id)
  if (types === undefined) adjacency.set(id, (types = new Map<string, RelationshipRecord[]>()))
  push(types, relationship.type, relationship)
}

function byId(a: Identified, b: Identified): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
