import type { Language } from '../../graph-schema/bilingual.ts'
import { colon } from '../language/format.ts'
import { translator } from '../language/translator.ts'
import { changeSections, type ChangesMatrixView, type ChangesView } from '../view/shapes/changes.ts'
import type { AnswerTable } from './answer-table.ts'

/** What differs between two points as a table, one row a record or finding; both days in every row, so that it stays true when it is cut up. */
export function changesTable({ rows, since, until }: ChangesView, language: Language): AnswerTable {
  const t = translator(language)
  return {
    columns: [
      ...['section', 'mark', 'axis', 'type', 'name', 'id', 'why', 'fields'].map((one) =>
        t(`changes:table.${one}`),
      ),
      t('window:table.replies'),
      t('changes:since.title'),
      t('changes:until.title'),
    ],
    rows: changeSections.flatMap((section) =>
      rows[section].map((row) => [
        t(`changes:section.${section}`),
        row.markName,
        row.axisName,
        row.typeName,
        row.name,
        row.id,
        row.why,
        row.fields
          .map(({ label, from, to }) => t('history:change', { label, from: from.text, to: to.text }))
          .join('; '),
        (row.replies ?? []).map((reply) => `${reply.name}${colon(language)}${reply.text}`).join('; '),
        since,
        until,
      ]),
    ),
  }
}

/** The cells of the matrix that differ. */
export function changedCellsTable(matrix: ChangesMatrixView, language: Language): AnswerTable {
  const t = translator(language)
  const nameOf = (all: ChangesMatrixView['rows'], id: string) => all.find((one) => one.id === id)?.name ?? id
  return {
    columns: [
      t(`window:axis.${matrix.rowAxis}`),
      t(`window:axis.${matrix.columnAxis}`),
      ...['mark', 'axis', 'why'].map((one) => t(`changes:table.${one}`)),
    ],
    rows: matrix.marks.map((one) => [
      nameOf(matrix.rows, one.row),
      nameOf(matrix.columns, one.column),
      one.markName,
      t(`changes:axis.${one.axis}`),
      one.why,
    ]),
  }
}
