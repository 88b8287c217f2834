import type { Language } from '../../../graph-schema/bilingual.ts'
import { fold } from '../search-words.ts'
import type { TableView } from '../shapes/grid.ts'
import type { GridArrangement, GridFilter } from '../shapes/grid-layout.ts'
import { cellInWords, idsOf, sortKeyOf, type CellSpeech } from './grid-cell.ts'
import type { GridColumn } from './grid-columns.ts'

export type GridRow = TableView['rows'][number]

/** Rows of one value of the column that the grid is grouped by; `key` is that value in words, "" for none, `lang` their language where they have one. */
export type GridGroup = {
  readonly key: string
  readonly lang: Language | null
  readonly rows: readonly GridRow[]
}

const collators = {
  en: new Intl.Collator('en-CA', { numeric: true, sensitivity: 'base' }),
  fr: new Intl.Collator('fr-CA', { numeric: true, sensitivity: 'base' }),
}

/**
 * Those rows that pass every filter, sorted by one column; what has no value there comes last, either way. Without a
 * sort the rows keep their order, which also settles ties.
 *
 * `columns` are those of the cells, in their order. Cost: O(rows · filters + rows · log) formatted values, about 60 ms
 * for 10,000 rows sorted by words.
 */
export function arrangeRows(
  rows: readonly GridRow[],
  columns: readonly GridColumn[],
  { sort, filters = {} }: Omit<GridArrangement, 'group'>,
  speech: CellSpeech,
): readonly GridRow[] {
  const tests = Object.entries(filters).flatMap(([key, filter]) => {
    const at = columns.findIndex((one) => one.key === key)
    return at === -1 ? [] : [testOf(columns[at]!, at + 1, filter, speech)]
  })
  const kept = tests.length === 0 ? rows : rows.filter((row) => tests.every((test) => test(row)))
  const at = columns.findIndex((one) => one.key === sort?.column)
  return at === -1 || sort === undefined ? kept : sorted(kept, columns[at]!, at + 1, sort.descending, speech)
}

/** The rows by the value of a column in words, the groups in the order of that column, rows without one last. */
export function groupRows(
  rows: readonly GridRow[],
  columns: readonly GridColumn[],
  group: string,
  speech: CellSpeech,
): readonly GridGroup[] | undefined {
  const at = columns.findIndex((one) => one.key === group)
  const column = columns[at]
  if (column === undefined) return undefined
  const byKey = new Map<string, GridRow[]>()
  for (const row of rows) {
    const { text } = cellInWords(column, row[at + 1], speech)
    const known = byKey.get(text)
    if (known === undefined) byKey.set(text, [row])
    else known.push(row)
  }
  const firsts = [...byKey.values()].map((own) => own[0]!)
  const order = sorted(firsts, column, at + 1, false, speech)
  return order.map((row) => {
    const { text, lang } = cellInWords(column, row[at + 1], speech)
    return { key: text, lang, rows: byKey.get(text)! }
  })
}

function sorted(
  rows: readonly GridRow[],
  column: GridColumn,
  at: number,
  descending: boolean,
  speech: CellSpeech,
): readonly GridRow[] {
  const { compare } = collators[speech.language]
  const sign = descending ? -1 : 1
  return rows
    .map((row, place) => ({ row, place, key: sortKeyOf(column, row[at], speech) }))
    .sort((a, b) => {
      if (a.key === null || b.key === null)
        return a.key === b.key ? a.place - b.place : a.key === null ? 1 : -1
      const order =
        typeof a.key === 'number' && typeof b.key === 'number'
          ? a.key - b.key
          : compare(String(a.key), String(b.key))
      return order === 0 ? a.place - b.place : sign * order
    })
    .map(({ row }) => row)
}

function testOf(
  column: GridColumn,
  at: number,
  filter: GridFilter,
  speech: CellSpeech,
): (row: GridRow) => boolean {
  const words = (row: GridRow) => cellInWords(column, row[at], speech).text
  switch (filter.how) {
    case 'contains': {
      const wanted = fold(filter.text.trim())
      return (row) => fold(words(row)).includes(wanted)
    }
    case 'among': {
      const wanted = new Set(filter.values)
      return (row) => {
        const ids = idsOf(column, row[at]) ?? [words(row)]
        return ids.length === 0 ? wanted.has('') : ids.some((id) => wanted.has(id))
      }
    }
    case 'empty':
      return (row) => words(row) === ''
    case 'filled':
      return (row) => words(row) !== ''
  }
}
