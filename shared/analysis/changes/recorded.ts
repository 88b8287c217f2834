import { fieldsOf } from '../../state/fields.ts'
import type { MapView, NodeRecord, RelationshipRecord } from '../../state/map-view.ts'
import { isSameValue } from './same-value.ts'

/** A relationship that a field tells of, at the record where it begins; `property` is one of its own, or null. */
export type JoinedField = {
  readonly relationship: string
  readonly type: string
  readonly property: string | null
}

/**
 * One field from what to what; null is nothing. Language fields as `name.fr`. A relationship is its type, from nothing to
 * the record at its other end, or back; one of its properties is `LEADS.stated` (as in a record's history).
 */
export type RecordedField = {
  readonly field: string
  readonly from: unknown
  readonly to: unknown
  readonly joined: JoinedField | null
}

/** What a map holds otherwise than an earlier one, whatever was in force when. Ids in their order. */
export type Recorded = {
  readonly added: readonly string[]
  readonly changed: readonly { readonly id: string; readonly fields: readonly RecordedField[] }[]
  readonly removed: readonly string[]
  /** Of those removed: which record they gave way to. */
  readonly merged: readonly { readonly id: string; readonly into: string }[]
}

/**
 * The difference of two maps as recorded: records that are new, said otherwise, or gone. A relationship is told at the
 * record where it begins; what begins at a new or a removed record goes with it and is no change by itself.
 *
 * Shape: added, changed and removed have no id in common; what was merged is removed, and what came back by undo is no
 *        change at all, since both maps are states.
 * Cost:  O(records), of which those that both maps share are only met.
 */
export function recordedChanges(before: MapView, after: MapView): Recorded {
  const added: string[] = []
  const removed: string[] = []
  const fields = new Map<string, RecordedField[]>()
  const tell = (id: string, told: readonly RecordedField[]): void => {
    if (told.length === 0 || !before.nodes.has(id) || !after.nodes.has(id)) return
    const known = fields.get(id)
    if (known === undefined) fields.set(id, [...told])
    else known.push(...told)
  }
  for (const [id, node] of after.nodes) {
    const was = before.nodes.get(id)
    if (was === undefined) added.push(id)
    else if (was !== node) tell(id, fieldsThatDiffer(was, node))
  }
  for (const id of before.nodes.keys()) if (!after.nodes.has(id)) removed.push(id)
  for (const [id, one] of after.relationships) {
    const was = before.relationships.get(id)
    if (was === undefined) tell(one.from, [joined(one, null, one.to)])
    else if (was !== one && was.from === one.from) tell(one.from, joinedThatDiffer(was, one))
    else if (was !== one && was.from !== one.from) {
      tell(was.from, [joined(was, was.to, null)])
      tell(one.from, [joined(one, null, one.to)])
    }
  }
  for (const [id, was] of before.relationships)
    if (!after.relationships.has(id)) tell(was.from, [joined(was, was.to, null)])
  return {
    added: added.sort(),
    changed: [...fields]
      .map(([id, told]) => ({ id, fields: told.sort(byField) }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    removed: removed.sort(),
    merged: mergedSince(before, after),
  }
}

function fieldsThatDiffer(was: NodeRecord, is: NodeRecord): RecordedField[] {
  const ofType: RecordedField[] =
    was.type === is.type ? [] : [{ field: 'type', from: was.type, to: is.type, joined: null }]
  return [...ofType, ...valuesThatDiffer(was, is).map((one) => ({ ...one, joined: null }))]
}

function valuesThatDiffer(
  was: NodeRecord | RelationshipRecord,
  is: NodeRecord | RelationshipRecord,
): { readonly field: string; readonly from: unknown; readonly to: unknown }[] {
  const [before, after] = [fieldsOf(was.type, was.properties), fieldsOf(is.type, is.properties)]
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((field) => ({ field, from: before.get(field) ?? null, to: after.get(field) ?? null }))
    .filter(({ from, to }) => !isSameValue(from, to))
}

function joined(one: RelationshipRecord, from: unknown, to: unknown): RecordedField {
  const { id, type } = one
  return { field: type, from, to, joined: { relationship: id, type, property: null } }
}

function joinedThatDiffer(was: RelationshipRecord, is: RelationshipRecord): RecordedField[] {
  const { id, type } = is
  const ends = was.to === is.to && was.type === is.type ? [] : [joined(is, was.to, is.to)]
  const values = valuesThatDiffer(was, is).map(({ field, from, to }) => ({
    field: `${type}.${field}`,
    from,
    to,
    joined: { relationship: id, type, property: field },
  }))
  return [...ends, ...values]
}

function byField(a: RecordedField, b: RecordedField): number {
  if (a.field !== b.field) return a.field < b.field ? -1 : 1
  const [first, second] = [a, b].map((one) => one.joined?.relationship ?? '')
  return (first ?? '') < (second ?? '') ? -1 : 1
}

function mergedSince(before: MapView, after: MapView): Recorded['merged'] {
  return [...(after.merged ?? [])]
    .flatMap(([into, all]) => all.map(({ id }) => ({ id, into })))
    .filter(({ id }) => before.nodes.has(id) && !after.nodes.has(id))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}
