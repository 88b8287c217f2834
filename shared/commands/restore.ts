import { relationshipType } from '../../graph-schema/registry.ts'
import { done, refused, type Outcome } from '../base/outcome.ts'
import { kindOf, propertiesOf, recordFields } from '../state/fields.ts'
import type { MapState } from '../state/map-state.ts'
import { fieldsWithHeads, headsOf, type Head, type RecordState } from '../state/record-state.ts'
import { addWrite, noWrites, planOf, type Plan, type Writes } from './plan.ts'
import { whyNotJoined } from './joining.ts'
import { standingNode, standingRecord } from './standing.ts'

/**
 * Brings back a record that was removed, under its own id and with the values that it had; with a node also the
 * relationships that went in the same step; with a relationship its citations that did.
 *
 * Cost:   O(records).
 * Shape:  no draft for a record that stands.
 * Errors: `record-unknown`, `record-merged`, `record-newer`; for a relationship those of its ends and
 *         of `whyNotJoined`.
 */
export function decideRestore(state: MapState, id: string): Outcome<Plan> {
  const standing = standingRecord(state, id)
  if (standing.ok) return done(planOf('restore', noWrites()))
  const record = state.records.get(id)
  const removal = record && removalOf(record)
  if (record === undefined || removal === undefined) return standing
  const { type } = removal.write
  const writes = noWrites()
  if (kindOf(type) === 'relationship') {
    const mayNot = whyNotBack(state, record, type)
    if (mayNot !== undefined) return mayNot
  }
  if (kindOf(type) === undefined) return refused('record-newer', { id, type }, 'C12')
  raise(writes, id, removal)
  const goneWith = [...state.records.values()].flatMap((other) => {
    const gone = other.id === id ? undefined : removalOf(other)
    return gone?.write.stamp.group === removal.write.stamp.group ? [{ other, gone }] : []
  })
  if (kindOf(type) === 'node')
    for (const { other, gone } of goneWith) if (isAt(other, id)) raise(writes, other.id, gone)
  const back = new Set(writes.ids)
  for (const { other, gone } of goneWith)
    if (!back.has(other.id) && back.has(wordIn(other, 'relationship'))) raise(writes, other.id, gone)
  return done(planOf('restore', writes))
}

/** The head that says that a record is not there; undefined where it is. */
function removalOf(record: RecordState): Head | undefined {
  const [head] = headsOf(record, 'exists')
  return head === undefined || head.value === true ? undefined : head
}

function raise(writes: Writes, id: string, { write }: Head): void {
  addWrite(writes, write.stamp.stream, { record: id, type: write.type, field: 'exists', value: true })
}

function isAt(record: RecordState, id: string): boolean {
  return wordIn(record, 'from') === id || wordIn(record, 'to') === id
}

/** An id that a relationship holds; empty where it holds none. */
function wordIn(record: RecordState, field: 'from' | 'to' | 'relationship'): string {
  const value = headsOf(record, field)[0]?.value
  return typeof value === 'string' ? value : ''
}

function whyNotBack(state: MapState, record: RecordState, type: string): Outcome<never> | undefined {
  const declared = relationshipType(type)
  const from = standingNode(state, wordIn(record, 'from'))
  if (!from.ok) return from
  const to = standingNode(state, wordIn(record, 'to'))
  if (!to.ok) return to
  if (declared === undefined) return undefined
  const fields = [...fieldsWithHeads(record)].flatMap((field) => {
    const value = headsOf(record, field)[0]?.value ?? null
    return value === null || isRecordField(field) ? [] : [[field, value] as const]
  })
  const properties = propertiesOf(type, new Map(fields))
  return whyNotJoined(state, { type: declared, from: from.value, to: to.value, properties })
}

function isRecordField(field: string): boolean {
  return (recordFields as readonly string[]).includes(field)
}
