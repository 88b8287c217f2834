import type { RecordedField } from '../../analysis/changes/recorded.ts'
import type { ChangeRow } from '../shapes/changes.ts'
import type { FieldChangeView } from '../shapes/history.ts'
import type { PastValue } from '../history/changes.ts'
import { fieldLabel, presentChange, presentPast, relationshipLabel } from '../history/past-words.ts'
import { daysOf, nameAtEither, rowOfRecord, type Compared } from './change-words.ts'

/** Records that are new, said otherwise or gone, as recorded: added first, then changed, then removed. */
export function recordRows(compared: Compared): ChangeRow[] {
  const { asked, changes } = compared
  const { added, changed, removed, merged } = changes.recorded
  const { t } = asked
  const days = daysOf(compared)
  const axis = 'recorded' as const
  const into = new Map(merged.map((one) => [one.id, one.into]))
  const gone = (id: string): ChangeRow => {
    const standing = into.get(id)
    if (standing === undefined)
      return rowOfRecord(compared, id, { mark: 'removed', axis, why: [t('changes:why.removed', days)] })
    const { name } = nameAtEither(compared, standing)
    return rowOfRecord(compared, id, { mark: 'merged', axis, why: [t('changes:why.merged', { name })] })
  }
  return [
    ...added.map((id) =>
      rowOfRecord(compared, id, { mark: 'added', axis, why: [t('changes:why.added', days)] }),
    ),
    ...changed.map(({ id, fields }) => {
      const told = fields.map((field) => presentField(compared, id, field))
      return rowOfRecord(compared, id, { mark: 'changed', axis, why: [], fields: told })
    }),
    ...removed.map(gone),
  ]
}

/** A field from what to what, in the words of a record's history. */
function presentField(
  compared: Compared,
  record: string,
  { field, from, to, joined }: RecordedField,
): FieldChangeView {
  const { asked } = compared
  const past = (value: unknown): PastValue => (value === null ? { state: 'none' } : { state: 'value', value })
  if (joined === null) {
    const type = asked.graph.node(record)?.type ?? ''
    return presentChange(asked, { record, type, field, from: past(from), to: past(to) })
  }
  const { relationship, type, property } = joined
  const says = relationshipLabel(asked, type, 'out')
  if (property !== null) {
    const other = asked.graph.view.relationships.get(relationship)?.to ?? ''
    const { name } = nameAtEither(compared, other)
    const label = asked.t('history:ofJoined', { says, name, label: fieldLabel(asked, type, property) })
    const inWords = (value: unknown) => presentPast(asked, type, property, past(value))
    return { record: relationship, field, label, from: inWords(from), to: inWords(to) }
  }
  const end = (value: unknown): FieldChangeView['from'] => {
    if (typeof value !== 'string') return presentPast(asked, type, 'to', { state: 'none' })
    const { name, lang } = nameAtEither(compared, value)
    return { state: 'value', text: name, lang }
  }
  return { record: relationship, field, label: says, from: end(from), to: end(to) }
}
