import type { Cell, Merge, Table, TableRow } from '../table.ts'
import type { Tally } from '../tally.ts'
import { findHeadings, type Headings } from './headings.ts'
import { plainWords } from '../plain-words.ts'

/** Rows that are kept before the headings are looked for among them. */
const kept = 60

/** The data of a table, below its headings. */
export type TableData = {
  readonly headings: Headings
  readonly rows: AsyncIterable<TableRow>
}

/**
 * The headings of a table and the rows of data below them. Left out and counted: rows of totals, and headings that are
 * printed again. The value of cells that are merged over several rows is that of each of them. Undefined for an empty table.
 *
 * Cost: memory of 60 rows.
 */
export async function dataOf(
  table: Table,
  tally: Tally,
  wanted?: readonly string[],
  chosen?: number,
): Promise<TableData | undefined> {
  const rows = iterate(table.rows)
  const first: TableRow[] = []
  for (let next = await rows.next(); next.done !== true; next = await rows.next()) {
    first.push(next.value)
    if (first.length >= kept) break
  }
  const headings = findHeadings(first, table.merges, wanted, chosen)
  if (headings === undefined) return undefined
  return { headings, rows: dataRows(first, rows, headings, table, tally) }
}

async function* dataRows(
  first: readonly TableRow[],
  rest: AsyncIterator<TableRow>,
  headings: Headings,
  table: Table,
  tally: Tally,
): AsyncGenerator<TableRow> {
  const fill = new MergedCells((table.merges ?? []).filter(({ to }) => to.row > headings.lastRow))
  const place = (row: number) => ({ file: table.file, sheet: table.sheet, row })
  const take = (row: TableRow): TableRow | undefined => {
    if (row.row <= headings.lastRow) return undefined
    const filled = fill.over(row)
    if (filled.count > 0) tally.add('import-tables:noticed.merged', place(row.row), {}, filled.count)
    const again = leftOut(filled.row, headings)
    if (again === undefined) return filled.row
    tally.add(`import-tables:noticed.${again}`, place(row.row))
    return undefined
  }
  try {
    for (const row of first) {
      const taken = take(row)
      if (taken !== undefined) yield taken
    }
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
      const taken = take(next.value)
      if (taken !== undefined) yield taken
    }
  } finally {
    await rest.return?.()
  }
}

/** Words that begin a row of totals, where nothing else is meant: "Total", "Grand total 2016", "Sous-total :". */
const total =
  /^(?:(?:grand|sub|sous|general) )?tota(?:l|ux)(?: (?:general|generaux|partiel))?(?: \d{2,4}(?: \d{2,4})?)?$/

function leftOut({ cells }: TableRow, { names }: Headings): 'totals' | 'headingsAgain' | undefined {
  const firstText = cells.find((cell) => cell !== null)
  if (
    typeof firstText === 'string' &&
    firstText.length < 40 &&
    /tot/i.test(firstText) &&
    total.test(plainWords(firstText))
  )
    return 'totals'
  let [same, filled] = [0, 0]
  for (const [i, cell] of cells.entries()) {
    if (cell === null) continue
    filled += 1
    if (cell === names[i]) same += 1
  }
  return filled > 1 && same === filled ? 'headingsAgain' : undefined
}

/** Hands the value of merged cells to each of their rows. Cost: O(1) a row, and O(merges) memory. */
class MergedCells {
  readonly #starting = new Map<number, Merge[]>()
  #open: { readonly merge: Merge; readonly value: Cell }[] = []

  constructor(merges: readonly Merge[]) {
    for (const merge of merges) {
      if (merge.to.row === merge.from.row) continue
      const starting = this.#starting.get(merge.from.row) ?? []
      starting.push(merge)
      this.#starting.set(merge.from.row, starting)
    }
  }

  over(row: TableRow): { readonly row: TableRow; readonly count: number } {
    this.#open = this.#open.filter(({ merge }) => merge.to.row >= row.row)
    const starting = this.#starting.get(row.row) ?? []
    let cells: Cell[] | undefined
    let count = 0
    for (const { merge, value } of this.#open) {
      const { column } = merge.from
      if (value === null || (row.cells[column] ?? null) !== null) continue
      cells ??= [...row.cells]
      while (cells.length < column) cells.push(null)
      cells[column] = value
      count += 1
    }
    for (const merge of starting) this.#open.push({ merge, value: row.cells[merge.from.column] ?? null })
    return { row: cells === undefined ? row : { row: row.row, cells }, count }
  }
}

async function* each(rows: Table['rows']): AsyncGenerator<TableRow> {
  yield* rows
}

function iterate(rows: Table['rows']): AsyncIterator<TableRow> {
  return each(rows)
}
