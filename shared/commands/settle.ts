import { canonicalJson } from '../base/canonical-json.ts'
import { done, refused, type Outcome } from '../base/outcome.ts'
import type { Stream } from '../journal/stream.ts'
import { conflictsOf, type Conflict } from '../state/conflicts.ts'
import { fieldsOfType, kindOf } from '../state/fields.ts'
import type { MapState } from '../state/map-state.ts'
import { headsOf } from '../state/record-state.ts'
import { isRelationship } from '../state/show.ts'
import type { Command } from './command.ts'
import { decideEdit } from './edit.ts'
import { shortOf } from './parse-command.ts'
import { addWrite, noWrites, planOf, type Plan, type Writes } from './plan.ts'
import { streamOf } from './record-streams.ts'
import { buryRelationshipsAt, buryWithCitations, decideRemove } from './remove.ts'
import { decideRestore } from './restore.ts'
import { validateProperties } from './validate.ts'

type Settle = Extract<Command, { do: 'settle' }>

/**
 * Settles a conflict: an ordinary change that has seen all that stands, so that it settles it everywhere. A field takes
 * any value that its property allows; what is about the record itself (that it exists, its type, its ends, what it gave
 * way to) takes one of those that stand.
 *
 * Cost:   O(records).
 * Errors: `record-unknown`, `no-conflict` where nothing stands against each other there (also when somebody settled it
 *         meanwhile), `settle-choice` with what can be chosen, `settle-apart` where the values lie in confidences of
 *         different readers, and those of `decideEdit` and `decideRestore`.
 */
export function decideSettle(state: MapState, { id, field, value = null }: Settle): Outcome<Plan> {
  if (!state.records.has(id)) return refused('record-unknown', { id }, 'C2')
  const conflicts = conflictsOf(state)
  const conflict = conflicts.find((one) => one.record === id && one.field === field)
  if (conflict === undefined) return refused('no-conflict', { id, field }, 'M2')
  if (streamsOf(state, conflict).size > 1) return refused('settle-apart', { id, field }, 'M2')
  const settled = fieldsOfType(conflict.type).has(field)
    ? settleProperty(state, conflict, value)
    : settleRecord(state, conflicts, conflict, value)
  return settled.ok ? done(asSettling(settled.value)) : settled
}

function asSettling({ drafts, ids, left }: Plan): Plan {
  const writes = noWrites()
  for (const draft of drafts) for (const write of draft.writes) addWrite(writes, draft.stream, write)
  return { ...planOf('settle', writes), ids, left }
}

/** The streams in which the values of a field stand: a value of one is not written where others read. */
function streamsOf(state: MapState, { record, kind, field }: Conflict): ReadonlySet<Stream> {
  const heads = kind === 'values' || kind === 'unfit' ? headsOf(state.records.get(record)!, field) : []
  return new Set(heads.map(({ write }) => write.stamp.stream))
}

function settleProperty(
  state: MapState,
  { record: id, type, field }: Conflict,
  value: unknown,
): Outcome<Plan> {
  const { name, language } = fieldsOfType(type).get(field)!
  const properties = { [name]: language === undefined ? value : { [language]: value } }
  if (state.nodes.has(id) || state.relationships.has(id))
    return decideEdit(state, { do: 'edit', id, properties })
  // one that gave way to another, of which its values are read, or a relationship without an end
  const valid = validateProperties({ type, id, properties })
  if (!valid.ok) return valid
  const writes = noWrites()
  for (const [one, allowed] of valid.value)
    if (one === field) addWrite(writes, streamOf(state, id), { record: id, type, field, value: allowed })
  return done(planOf('settle', writes))
}

function settleRecord(
  state: MapState,
  conflicts: readonly Conflict[],
  conflict: Conflict,
  value: unknown,
): Outcome<Plan> {
  const { record: id, kind, field, values } = conflict
  const isOffered = values.some((one) => canonicalJson(one.value) === canonicalJson(value))
  if (!isOffered) {
    const choices = [...new Set(values.map((one) => shortOf(one.value)))].join(', ')
    return refused('settle-choice', { id, field, value: shortOf(value), choices }, 'M2')
  }
  switch (kind) {
    case 'removal':
      return value === true
        ? bringBack(state, conflict)
        : done(planOf('settle', removalOf(state, conflicts, conflict)))
    case 'type':
      return done(planOf('settle', written(state, { ...conflict, type: typeOf(conflict, value) }, true)))
    case 'dangling':
      return value === null
        ? done(planOf('settle', goneOf(state, conflict)))
        : decideRestore(state, value as string)
    case 'cardinality':
      return keepOne(state, conflict, value)
    case 'cycle':
      return done(planOf('settle', standing(state, conflict, value)))
    case 'values':
    case 'unfit':
      return done(planOf('settle', written(state, conflict, value)))
  }
}

/** The name of a type, as it is offered. */
function typeOf({ type }: Conflict, value: unknown): string {
  return typeof value === 'string' ? value : type
}

function written(state: MapState, { record, type, field }: Conflict, value: unknown): Writes {
  const writes = noWrites()
  addWrite(writes, streamOf(state, record), { record, type, field, value })
  return writes
}

/** Removed again, having seen what was changed; with a node what stands between it and others, or was changed there. */
function removalOf(state: MapState, conflicts: readonly Conflict[], { record, type }: Conflict): Writes {
  const writes = noWrites()
  const bury = (one: Pick<Conflict, 'record' | 'type'>): void =>
    addWrite(writes, streamOf(state, one.record), { ...one, field: 'exists', value: false })
  bury({ record, type })
  if (kindOf(type) !== 'node') return writes
  buryRelationshipsAt(state, writes, record)
  for (const { kind, record: other, type: of } of conflicts)
    if (kind === 'removal' && isAt(state, other, record) && !writes.ids.has(other))
      bury({ record: other, type: of })
  return writes
}

function isAt(state: MapState, relationship: string, id: string): boolean {
  const record = state.records.get(relationship)!
  return (['from', 'to'] as const).some((field) => headsOf(record, field)[0]?.value === id)
}

function bringBack(state: MapState, conflict: Conflict): Outcome<Plan> {
  const isThere = state.nodes.has(conflict.record) || state.relationships.has(conflict.record)
  return isThere
    ? done(planOf('settle', written(state, conflict, true)))
    : decideRestore(state, conflict.record)
}

function goneOf(state: MapState, { record }: Conflict): Writes {
  const writes = noWrites()
  const shown = state.shown.get(record)
  if (shown !== undefined && isRelationship(shown)) buryWithCitations(state, writes, shown)
  return writes
}

/** Of several relationships of which there may be one, the one to the chosen record stays. */
function keepOne(state: MapState, { values }: Conflict, value: unknown): Outcome<Plan> {
  const kept = values.find((one) => one.value === value)
  const writes = noWrites()
  for (const { on } of values) {
    if (on === kept?.on) continue
    const removed = decideRemove(state, on)
    if (!removed.ok) return removed
    for (const { stream, writes: list } of removed.value.drafts)
      for (const one of list) addWrite(writes, stream, one)
  }
  return done(planOf('settle', writes))
}

/** Which of two that were merged into each other stands: this one, or the one that it gives way to. */
function standing(state: MapState, conflict: Conflict, value: unknown): Writes {
  const writes = written(state, conflict, value)
  if (typeof value !== 'string') return writes
  const type = headsOf(state.records.get(value)!, 'mergedInto')[0]?.write.type ?? conflict.type
  addWrite(writes, streamOf(state, value), { record: value, type, field: 'mergedInto', value: null })
  return writes
}
