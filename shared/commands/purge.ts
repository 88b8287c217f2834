import { done, refused, type Outcome } from '../base/outcome.ts'
import type { PurgeReason } from '../journal/transaction.ts'
import { recordFields } from '../state/fields.ts'
import type { MapState } from '../state/map-state.ts'
import { fieldsWithHeads } from '../state/record-state.ts'
import { addWrite, noWrites, planOf, type Plan } from './plan.ts'
import { streamOf } from './record-streams.ts'

/**
 * Takes the value of a field out for good: the transaction clears it and says so in its context; whoever receives it
 * takes payload and salt out of what it has seen (`purgeEntries`). `field` is a property or one language of it.
 *
 * Errors: `record-unknown`; `field-empty` where the record never had such a field, and for what is no property (that it
 *         exists, its ends): these hold ids only.
 */
export function decidePurge(
  state: MapState,
  { id, field, reason }: { readonly id: string; readonly field: string; readonly reason: PurgeReason },
): Outcome<Plan> {
  const record = state.records.get(id)
  if (record === undefined) return refused('record-unknown', { id }, 'C2')
  const fields = [...fieldsWithHeads(record)].filter(
    (one) => (one === field || one.startsWith(`${field}.`)) && !isRecordField(one),
  )
  if (fields.length === 0) return refused('field-empty', { id, field }, 'P1')
  const writes = noWrites()
  const type =
    record.writes.find((write) => Object.hasOwn(write.values, 'exists'))?.type ?? record.writes[0]!.type
  for (const one of fields)
    addWrite(writes, streamOf(state, id), { record: id, type, field: one, value: null })
  return done(planOf('purge', writes, { context: { purge: reason } }))
}

function isRecordField(field: string): boolean {
  return (recordFields as readonly string[]).includes(field)
}
