import type { Language } from '../../graph-schema/bilingual.ts'
import { formatDayOf, formatInstant } from '../language/format.ts'
import { translator } from '../language/translator.ts'
import type { ActivityView } from '../view/shapes/history.ts'
import type { AnswerTable } from './answer-table.ts'

/** The activity as a table, one row a change; instants in words of this computer's zone. */
export function activityTable({ lines }: ActivityView, language: Language): AnswerTable {
  const t = translator(language)
  return {
    columns: [
      t('history:activity.received'),
      t('history:activity.written'),
      t('history:activity.who'),
      t('history:activity.organization'),
      t('history:activity.what'),
      t('history:activity.type'),
      t('history:activity.record'),
      t('history:activity.id'),
      t('history:activity.change'),
      t('history:activity.why'),
    ],
    rows: lines.map((line) => [
      formatInstant(line.receivedAt, language),
      formatInstant(line.at, language),
      line.author,
      line.organization ?? '',
      line.actionName,
      line.typeName,
      [line.record.name, line.relationship].filter((one) => one !== '').join(' · '),
      line.record.id,
      line.changes
        .map(({ label, from, to }) => t('history:change', { label, from: from.text, to: to.text }))
        .join('; '),
      line.reason ?? '',
    ]),
  }
}

/** A table of the map as it was known at an instant says so in every row, so that it stays true when it is cut up. */
export function withKnownAt(
  table: AnswerTable,
  knownAt: string | undefined,
  language: Language,
): AnswerTable {
  if (knownAt === undefined) return table
  const day = formatDayOf(knownAt, language)
  return {
    columns: [...table.columns, translator(language)('history:known.column')],
    rows: table.rows.map((row) => [...row, day]),
  }
}
