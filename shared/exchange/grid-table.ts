import type { Language } from '../../graph-schema/bilingual.ts'
import { translator } from '../language/translator.ts'
import { cellInWords } from '../view/grid/grid-cell.ts'
import { columnsOfKeys, type GridColumn } from '../view/grid/grid-columns.ts'
import type { TableView } from '../view/shapes/grid.ts'
import type { AnswerTable } from './answer-table.ts'

/** The grid of a type as a table: the columns that are shown, cells in words, numbers as numbers. */
export function gridTable({ type, columns: keys, rows, names }: TableView, language: Language): AnswerTable {
  const columns = columnsOfKeys(type, keys)
  const speech = { language, t: translator(language), names }
  const cellOf = (column: GridColumn, cell: unknown): string | number =>
    typeof cell === 'number' ? cell : cellInWords(column, cell, speech).text
  return {
    columns: columns.map((one) => one.label[language]),
    rows: rows.map((row) => columns.map((column, at) => cellOf(column, row[at + 1]))),
  }
}
