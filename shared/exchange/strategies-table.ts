import type { Language } from '../../graph-schema/bilingual.ts'
import { gapKinds } from '../../graph-schema/vocabularies/analysis.ts'
import { translator } from '../language/translator.ts'
import type { StrategiesView } from '../view/shapes/strategies.ts'
import type { AnswerTable } from './answer-table.ts'

/** The comparison as a table: a line a measure of a cell, one for each empty cell with how it is to be read (R21). */
export function strategiesTable(comparison: StrategiesView, language: Language): AnswerTable {
  const t = translator(language)
  const { strategies, heads, measures, notStated } = comparison
  const nameOf = (id: string) => heads.find((one) => one.id === id)?.name ?? id
  const measureCells = (row: string, strategy: string, id: string) => {
    const one = measures[id]
    return [
      row,
      nameOf(strategy),
      one?.name ?? id,
      one?.organizations.map((organization) => organization.name).join('; ') ?? '',
      one?.timing ?? '',
      one?.statusName ?? '',
      one === undefined ? '' : t(`window:currency.${one.currency}`),
      one?.money ?? '',
      '',
      '',
    ]
  }
  return {
    columns: [
      t(`strategies:axis.${comparison.axis}`),
      t('strategies:table.strategy'),
      t('strategies:table.measure'),
      t('strategies:table.lead'),
      t('strategies:timing'),
      t('strategies:status'),
      t('window:table.standing'),
      t('window:table.counted'),
      t('window:table.gap'),
      t('strategies:table.empty'),
    ],
    rows: [
      ...comparison.rows.flatMap((row) =>
        strategies.flatMap((strategy) => {
          const cell = row.cells[strategy]
          if (cell === undefined) return []
          if (cell.measures.length > 0) return cell.measures.map((id) => measureCells(row.name, strategy, id))
          const kind = gapKinds.find((one) => one.id === cell.gap)?.[language] ?? ''
          return [[row.name, nameOf(strategy), '', '', '', '', '', '', kind, cell.why ?? '']]
        }),
      ),
      ...strategies.flatMap((strategy) =>
        (notStated[strategy] ?? []).map((id) => measureCells(t('strategies:notStated'), strategy, id)),
      ),
    ],
  }
}
