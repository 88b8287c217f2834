import { done, refused, type Outcome } from '../base/outcome.ts'
import { wholeRecord, type PurgeReason } from '../journal/transaction.ts'
import { recordFields } from '../state/fields.ts'
import { relationshipsAt, type MapState } from '../state/map-state.ts'
import { fieldsWithHeads, type RecordState } from '../state/record-state.ts'
import { addWrite, noWrites, planOf, type Plan } from './plan.ts'
import { streamOf } from './record-streams.ts'

/**
 * Takes the value of a field out for good: the transaction clears it and says so in its context; whoever receives it
 * takes payload and salt out of what it has seen (`purgeEntries`). `field` is a property or one language of it. The
 * names of verdicts say those of the records that they are about (judge.ts), so they go with a name. With `wholeRecord`
 * the record is removed as well, and the values of its relationships and citations go.
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
  const isWhole = field === wholeRecord
  const fields = isWhole ? allFieldsOf(record) : fieldsOf(record, field)
  if (fields.length === 0) return refused('field-empty', { id, field }, 'P1')
  const writes = noWrites()
  const clear = (one: RecordState, names: readonly string[]): void => {
    const type =
      one.writes.find((write) => Object.hasOwn(write.values, 'exists'))?.type ?? one.writes[0]!.type
    for (const name of names)
      addWrite(writes, streamOf(state, one.id), { record: one.id, type, field: name, value: null })
  }
  clear(record, fields)
  if (isWhole) {
    const relationships = relationshipsAt(state, id)
    for (const one of relationships) clear(state.records.get(one)!, allFieldsOf(state.records.get(one)!))
    const type = state.shown.get(id)?.type ?? record.writes[0]!.type
    addWrite(writes, streamOf(state, id), { record: id, type, field: 'exists', value: false })
  }
  if (isWhole || /^(name|text)(\.|$)/.test(field))
    for (const verdict of verdictsAbout(state, id)) clear(verdict, fieldsOf(verdict, 'name'))
  return done(planOf('purge', writes, { context: { purge: reason } }))
}

function fieldsOf(record: RecordState, field: string): readonly string[] {
  return [...fieldsWithHeads(record)].filter(
    (one) => (one === field || one.startsWith(`${field}.`)) && !isRecordField(one),
  )
}

function allFieldsOf(record: RecordState): readonly string[] {
  return [...fieldsWithHeads(record)].filter((one) => !isRecordField(one))
}

/** Also those that were removed: their values are in the journal still. */
function verdictsAbout(state: MapState, id: string): readonly RecordState[] {
  return [...state.records.values()].filter(({ writes }) =>
    writes.some(({ type, values }) => {
      const evidence = values['evidence']
      return type === 'Judgement' && Array.isArray(evidence) && evidence.includes(id)
    }),
  )
}

function isRecordField(field: string): boolean {
  return (recordFields as readonly string[]).includes(field)
}
