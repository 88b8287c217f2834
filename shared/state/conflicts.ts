import { relationshipTypes, relationshipType } from '../../graph-schema/registry.ts'
import { canonicalJson } from '../base/canonical-json.ts'
import { comparePlaces, hasSeen } from '../journal/seen.ts'
import type { RelationshipRecord } from './map-view.ts'
import { viewOf, type MapState } from './map-state.ts'
import { isRelationship } from './show.ts'
import { fieldsWithHeads, headsOf, type Head, type RecordState, type Write } from './record-state.ts'

export const conflictKinds = [
  'values', // several people wrote a field without seeing each other
  'removal', // removed by one, changed by another
  'type', // one id, two types
  'unfit', // a value that the schema does not allow
  'dangling', // a relationship whose end was removed
  'cardinality', // two of a "one"
  'cycle', // merged in a circle; this pointer is ignored
] as const
export type ConflictKind = (typeof conflictKinds)[number]

/**
 * Something that a person has to settle. Derived from the journal, never stored. A record has at most one conflict a
 * field.
 *
 * `field`: of the journal; for two of a "one" the type of relationship.
 * `values`: what can be chosen, in the form that `settle` takes it; the one that is shown now comes first.
 *   removal: `false` removed, `true` there. type: the name of a type. dangling: the end, which would come back, or null,
 *   and the relationship goes. cardinality: the other end that stays. cycle: the record that this one gives way to, or
 *   null, and it stands.
 */
export type Conflict = {
  readonly record: string
  readonly type: string
  readonly kind: ConflictKind
  readonly field: string
  readonly values: readonly ConflictValue[]
}

export type ConflictValue = {
  readonly value: unknown
  /** What wrote it, and on which record: for a removed end it is the end. */
  readonly transaction: string
  readonly on: string
  readonly author: string | undefined
}

/**
 * All conflicts of the map, by record. What a removed record says is in no conflict: it comes back with it.
 *
 * Cost: O(records); a record with one write and all its ends costs a glance.
 */
export function conflictsOf(state: MapState): Conflict[] {
  const conflicts: Conflict[] = []
  for (const record of state.records.values()) {
    const { writes } = record
    if (writes.length > 1 || writes[0]!.unfit.length > 0) conflicts.push(...conflictsInRecord(state, record))
  }
  for (const { from, to } of state.merges.ignored) {
    const head = headsOf(state.records.get(from)!, 'mergedInto')[0]!
    const back = headsOf(state.records.get(to)!, 'mergedInto')[0] ?? head
    const values = [valueOf(null, back.write, to), valueOf(to, head.write, from)]
    conflicts.push({ record: from, type: head.write.type, kind: 'cycle', field: 'mergedInto', values })
  }
  conflicts.push(...dangling(state), ...tooMany(state))
  return conflicts.sort((a, b) => compare(keyOf(a), keyOf(b)))
}

function conflictsInRecord(state: MapState, record: RecordState): Conflict[] {
  const existence = headsOf(record, 'exists')
  const ofExistence = conflictOfExistence(record, existence)
  if (ofExistence !== undefined) return [ofExistence]
  if (!state.shown.has(record.id)) return []
  const type = existence[0]!.write.type
  const ignored = new Set(state.merges.ignored.map((pointer) => pointer.from))
  return [...fieldsWithHeads(record)].flatMap((field): Conflict[] => {
    if (field === 'exists' || (field === 'mergedInto' && ignored.has(record.id))) return []
    const heads = headsOf(record, field).filter(({ write }) => write.type === type)
    const isUnfit = heads.some(({ write }) => write.unfit.includes(field))
    if (!isUnfit && !differ(heads)) return []
    const values = heads.map(({ value, write }) => valueOf(value ?? null, write, record.id))
    return [{ record: record.id, type, kind: differ(heads) ? 'values' : 'unfit', field, values }]
  })
}

function differ(heads: readonly Head[]): boolean {
  return heads.length > 1 && new Set(heads.map((head) => canonicalJson(head.value ?? null))).size > 1
}

function conflictOfExistence({ id, writes }: RecordState, existence: readonly Head[]): Conflict | undefined {
  const type = existence[0]?.write.type
  if (type === undefined) return undefined
  const of = (kind: ConflictKind, values: readonly ConflictValue[]): Conflict => ({
    record: id,
    type,
    kind,
    field: 'exists',
    values,
  })
  const there = existence.filter((head) => head.value === true)
  if (new Set(there.map(({ write }) => write.type)).size > 1)
    return of(
      'type',
      there.map(({ write }) => valueOf(write.type, write, id)),
    )
  const removals = existence.filter((head) => head.value === false)
  const [removal] = removals
  if (removal === undefined) return undefined
  const beside = [...writes]
    .sort((a, b) => comparePlaces(b.stamp, a.stamp))
    .find((write) => removals.every((one) => isConcurrent(one.write, write)))
  if (beside === undefined) return undefined
  const values = [valueOf(false, removal.write, id), valueOf(true, beside, id)]
  return of('removal', existence[0]!.value === false ? values : values.reverse())
}

/** True when neither had seen the other, in one stream: what is in another one was never theirs to see. */
function isConcurrent({ stamp: a }: Write, { stamp: b }: Write): boolean {
  return a.id !== b.id && a.stream === b.stream && !hasSeen(a, b) && !hasSeen(b, a)
}

/** Relationships that stand while an end of theirs was removed: their author did not see the removal, or it them. */
function dangling(state: MapState): Conflict[] {
  const conflicts: Conflict[] = []
  for (const [id, shown] of state.shown) {
    if (!isRelationship(shown) || state.relationships.has(id)) continue
    for (const field of ['from', 'to'] as const) {
      const end = state.merges.into.get(shown[field]) ?? shown[field]
      const record = state.records.get(end)
      const gone = record && headsOf(record, 'exists')[0]
      if (gone?.value !== false) continue
      const standing = headsOf(state.records.get(id)!, 'exists')[0]!
      const values = [valueOf(null, gone.write, end), valueOf(end, standing.write, id)]
      conflicts.push({ record: id, type: shown.type, kind: 'dangling', field, values })
    }
  }
  return conflicts
}

function tooMany(state: MapState): Conflict[] {
  return groupsOfOne(state)
    .filter((group) => group.length > 1)
    .map((group) => {
      const heads = group.map(({ id, to }) => ({
        id,
        to,
        write: headsOf(state.records.get(id)!, 'exists')[0]!.write,
      }))
      // one step may bring several back: the order must not be that of arrival
      heads.sort((a, b) => comparePlaces(b.write.stamp, a.write.stamp) || compare(a.id, b.id))
      const { from, type } = group[0]!
      return {
        record: from,
        type: state.nodes.get(from)?.type ?? '',
        kind: 'cardinality',
        field: type,
        values: heads.map(({ id, to, write }) => valueOf(to, write, id)),
      }
    })
}

/** The relationships of which a record may have one, together by record and type. */
function groupsOfOne(state: MapState): RelationshipRecord[][] {
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
}

function valueOf(value: unknown, { stamp }: Write, on: string): ConflictValue {
  return { value, transaction: stamp.id, on, author: stamp.author }
}

function keyOf({ record, field, kind, values }: Conflict): string {
  return [record, field, kind, values[0]?.transaction].join(' ')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
