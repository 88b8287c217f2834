import { hasFields, type ParsedFile } from '../parsed-value.ts'
import type { Place } from '../statement.ts'
import type { Cell, Table, TableRow } from '../table.ts'
import { tagsOf, type TaggedColumn } from './tags.ts'

/** Rows of tags are looked for up to here, as libhxl does. */
const rowsSearched = 25
/** Names of fields of a list of objects are gathered up to here. */
const mostFields = 1_000

/** A row of data under its tags. */
export type TaggedRow = {
  readonly columns: readonly TaggedColumn[]
  readonly cells: readonly Cell[]
  readonly place: Place
}

/** The rows of a table under its tags; `untagged` is called once where there are none within the first 25 rows. */
export async function* taggedRows(
  table: Table,
  untagged: () => void,
  tagged: (columns: readonly TaggedColumn[], width: number) => void,
): AsyncIterable<TaggedRow> {
  let columns: readonly TaggedColumn[] | undefined
  let searched = 0
  for await (const { row, cells } of table.rows) {
    if (columns !== undefined) {
      if (cells.some((cell) => cell !== null && cell !== ''))
        yield { columns, cells, place: { file: table.file, sheet: table.sheet, row } }
      continue
    }
    columns = tagsOf(cells)
    if (columns !== undefined) tagged(columns, cells.length)
    searched += 1
    if (columns === undefined && searched >= rowsSearched) break
  }
  if (columns === undefined) untagged()
}

/**
 * HXL in JSON as a table: a list of lists, or a list of objects whose names are tags. Undefined for any other value.
 *
 * Source: HXL 1.1, "HXL and JSON".
 */
export function tableOf({ file, value }: ParsedFile): Table | undefined {
  if (!Array.isArray(value)) return undefined
  const list = value as readonly unknown[]
  if (list.some(Array.isArray)) return { file, rows: rowsOfLists(list) }
  const objects = list.filter(hasFields)
  if (objects.length === 0) return undefined
  const names = new Set<string>()
  for (const one of objects) for (const name of Object.keys(one)) if (names.size < mostFields) names.add(name)
  return { file, rows: rowsOfObjects(list, [...names]) }
}

function* rowsOfLists(list: readonly unknown[]): Iterable<TableRow> {
  for (const [at, row] of list.entries())
    yield { row: at + 1, cells: Array.isArray(row) ? (row as readonly unknown[]).map(cellOf) : [] }
}

function* rowsOfObjects(list: readonly unknown[], names: readonly string[]): Iterable<TableRow> {
  yield { row: 0, cells: names }
  for (const [at, one] of list.entries())
    if (hasFields(one))
      yield { row: at + 1, cells: names.map((name) => cellOf(Object.hasOwn(one, name) ? one[name] : null)) }
}

function cellOf(value: unknown): Cell {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
}
