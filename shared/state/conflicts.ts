import { relationshipTypes, relationshipType } from '../../graph-schema/registry.ts'
import { canonicalJson } from '../base/canonical-json.ts'
import { comparePlaces, hasSeen } from '../journal/seen.ts'
import type { RelationshipRecord } from './map-view.ts'
import { viewOf, type MapState } from './map-state.ts'
import { isRelationship } from './show.ts'
import { fieldsWithHeads, headsOf, type Head, type RecordState } from './record-state.ts'

/** Something that a person has to settle. Derived from the journal, never stored. */
export type Conflict = {
  readonly record: string
  readonly kind:
    | 'values' // several people wrote a field without seeing each other
    | 'removal' // removed by one, changed by another
    | 'type' // one id, two types
    | 'unfit' // a value that the schema does not allow
    | 'dangling' // a relationship whose end was removed
    | 'cardinality' // two of a "one"
    | 'cycle' // merged in a circle; this pointer is ignored
  readonly field: string
  readonly values: readonly ConflictValue[]
}

export type ConflictValue = {
  readonly value: unknown
  readonly transaction: string
  readonly author: string | undefined
}

/**
 * All conflicts of the map, by record.
 *
 * Cost: O(records); a record with one write and all its ends costs a glance.
 */
export function conflictsOf(state: MapState): Conflict[] {
  const conflicts: Conflict[] = []
  for (const record of state.records.values()) {
    if (record.writes.length > 1) conflicts.push(...conflictsInRecord(record))
    for (const write of record.writes)
      for (const field of write.unfit)
        conflicts.push(
          conflict(record.id, 'unfit', field, [{ write, value: write.values[field], isWithheld: false }]),
        )
  }
  for (const pointer of state.merges.ignored) {
    const heads = headsOf(state.records.get(pointer.from)!, 'mergedInto')
    conflicts.push(conflict(pointer.from, 'cycle', 'mergedInto', heads))
  }
  conflicts.push(...dangling(state), ...tooMany(state))
  return conflicts.sort((a, b) => compare(keyOf(a), keyOf(b)))
}

function conflictsInRecord(record: RecordState): Conflict[] {
  const conflicts: Conflict[] = []
  for (const field of fieldsWithHeads(record)) {
    const heads = headsOf(record, field)
    if (heads.length > 1 && new Set(heads.map((head) => canonicalJson(head.value ?? null))).size > 1)
      conflicts.push(conflict(record.id, 'values', field, heads))
  }
  const existence = headsOf(record, 'exists')
  if (new Set(existence.map((head) => head.write.type)).size > 1)
    conflicts.push(conflict(record.id, 'type', 'exists', existence))
  const removal = existence.find((head) => head.value === false)
  if (removal !== undefined) {
    const changed = record.writes.filter(
      ({ stamp }) =>
        stamp.id !== removal.write.stamp.id &&
        stamp.stream === removal.write.stamp.stream &&
        !hasSeen(removal.write.stamp, stamp) &&
        !hasSeen(stamp, removal.write.stamp),
    )
    if (changed.length > 0) conflicts.push(conflict(record.id, 'removal', 'exists', existence))
  }
  return conflicts
}

/** Relationships that stand while an end of theirs was removed: their author did not see the removal, or it them. */
function dangling(state: MapState): Conflict[] {
  const conflicts: Conflict[] = []
  for (const [id, shown] of state.shown) {
    if (!isRelationship(shown) || state.relationships.has(id)) continue
    for (const field of ['from', 'to'] as const) {
      const end = shown[field]
      const record = state.records.get(state.merges.into.get(end) ?? end)
      if (record === undefined || headsOf(record, 'exists')[0]?.value !== false) continue
      conflicts.push(conflict(id, 'dangling', field, headsOf(state.records.get(id)!, field)))
    }
  }
  return conflicts
}

function tooMany(state: MapState): Conflict[] {
  const { nodes, relationships } = viewOf(state)
  const limited = new Set(
    Object.keys(relationshipTypes).filter((type) => relationshipType(type)?.cardinality !== undefined),
  )
  const groups = new Map<string, RelationshipRecord[]>()
  for (const one of relationships.values()) {
    if (!limited.has(one.type)) continue
    const { from, to } = relationshipType(one.type)!.cardinality!
    if (nodes.get(one.from)?.type !== from || nodes.get(one.to)?.type !== to) continue
    const key = `${one.type} ${one.from}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => {
      const heads = group.flatMap(({ id }) => headsOf(state.records.get(id)!, 'to'))
      heads.sort((a, b) => comparePlaces(b.write.stamp, a.write.stamp))
      return conflict(group[0]!.from, 'cardinality', group[0]!.type, heads)
    })
}

function conflict(record: string, kind: Conflict['kind'], field: string, heads: readonly Head[]): Conflict {
  return {
    record,
    kind,
    field,
    values: heads.map(({ value, write }) => ({
      value,
      transaction: write.stamp.id,
      author: write.stamp.author,
    })),
  }
}

function keyOf({ record, field, kind, values }: Conflict): string {
  return [record, field, kind, values[0]?.transaction].join(' ')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
