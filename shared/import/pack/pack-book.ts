import { RecordId } from '../../../graph-schema/record-id.ts'
import {
  hasRole,
  packColumns,
  packTypes,
  sheetNameOf,
  type PackType,
} from '../../exchange/pack/pack-columns.ts'
import {
  eligibilityParts,
  hasEligibility,
  headingOfPart,
  keyOfPart,
} from '../../exchange/pack/pack-eligibility.ts'
import { packLinks } from '../../exchange/pack/pack-links.ts'
import {
  columnKeys,
  coverKeys,
  emptyMark,
  idMark,
  listsMark,
  readMark,
  repliesMark,
  sentMark,
  type PackMark,
} from '../../exchange/pack/pack-marks.ts'
import { wordsOf } from '../parsed-value.ts'
import type { Noticed, Place, Rejected } from '../statement.ts'
import type { Cell, Table, TableRow } from '../table.ts'
import { plainWords } from '../plain-words.ts'
import { sentOf, type Sent } from './pack-sent.ts'

/** A sheet of a pack that came back: which column holds what, and its rows below the headings. */
export type PackTable = {
  readonly is: { readonly records: PackType } | 'replies' | 'empty'
  readonly file: string
  readonly sheet: string | undefined
  /** By key of the column (`name.fr`, `confirm`, `id`): where it stands now, and what stands above it. */
  readonly columns: ReadonlyMap<string, { readonly at: number; readonly heading: string }>
  readonly rows: readonly TableRow[]
}

/** A pack that came back, taken apart. */
export type PackBook = {
  readonly mark: PackMark
  readonly file: string
  /** What the cover says in the rows to be filled in. */
  readonly cover: ReadonlyMap<string, Cell>
  /** Undefined where the hidden sheet is gone. */
  readonly sent: Sent | undefined
  readonly tables: readonly PackTable[]
  readonly said: readonly (Noticed | Rejected)[]
}

/** Rows of all sheets together: a pack is of one organization or place, filled in by hand. */
const mostRows = 50_000
/** Rows that are looked at for headings. */
const looked = 40

type Read = { readonly table: Table; readonly rows: readonly TableRow[] }

/** True for the first rows of a sheet by which a workbook is an update pack. */
export function isPackHead(rows: readonly (readonly Cell[])[]): boolean {
  return rows.slice(0, looked).some((cells) => cells.some((cell) => readMark(cell) !== undefined))
}

/**
 * Takes apart the sheets of a workbook. Undefined where neither the cover nor the hidden sheet is one that this version
 * can read.
 *
 * Cost: O(cells), kept in memory; at most 50,000 rows.
 */
export async function packBook(tables: readonly Table[]): Promise<PackBook | undefined> {
  const said: (Noticed | Rejected)[] = []
  const all = await rowsOfAll(tables, said)
  const marked = all.filter(({ rows }) => isPackHead(rows.map(({ cells }) => cells)))
  const mark = marked.flatMap(({ rows }) => markIn(rows) ?? [])[0]
  if (mark === undefined) return undefined
  const sentRows = all.find(({ rows }) => rows[0]?.cells.includes(sentMark) === true)
  const cover = marked.find((one) => one !== sentRows)
  const sent = sentRows === undefined ? undefined : sentOf(sentRows.rows)
  if (sent === undefined)
    said.push({
      kind: 'noticed',
      code: 'pack:noticed.sentLost',
      params: {},
      place: { file: all[0]!.table.file },
      isToLookAt: true,
    })
  const found = all
    .filter((one) => one !== cover && one !== sentRows && !isLists(one))
    .flatMap((one) => packTable(one, mark, said) ?? [])
  return { mark, file: all[0]!.table.file, cover: coverOf(cover?.rows ?? []), sent, tables: found, said }
}

function markIn(rows: readonly TableRow[]): PackMark | undefined {
  for (const { cells } of rows.slice(0, looked))
    for (const cell of cells) {
      const mark = readMark(cell)
      if (mark !== undefined) return mark
    }
  return undefined
}

async function rowsOfAll(tables: readonly Table[], said: (Noticed | Rejected)[]): Promise<readonly Read[]> {
  const all: Read[] = []
  let left = mostRows
  for (const table of tables) {
    const rows: TableRow[] = []
    for await (const row of table.rows) {
      if (left === 0) {
        said.push(tooLarge({ file: table.file, sheet: table.sheet, row: row.row }))
        left = -1
      }
      if (left < 0) break
      rows.push(row)
      left -= 1
    }
    // what was hidden was hidden by the pack itself
    said.push(...(table.said ?? []).filter(({ code }) => !/\.hidden(?:Sheet|Rows)$/.test(code)))
    all.push({ table, rows })
  }
  return all
}

function tooLarge(place: Place): Rejected {
  return { kind: 'rejected', code: 'pack:rejected.tooLarge', params: { limit: mostRows }, place }
}

function placeOfSheet({ file, sheet }: Table): Place {
  return { file, sheet }
}

function isLists({ rows }: Read): boolean {
  return rows[0]?.cells.some((cell) => typeof cell === 'string' && cell.startsWith(`${listsMark} `)) === true
}

/** The cell right of the label of each row whose key stands at its beginning. */
function coverOf(rows: readonly TableRow[]): ReadonlyMap<string, Cell> {
  const cover = new Map<string, Cell>()
  for (const { cells } of rows)
    for (const key of Object.values(coverKeys)) {
      const at = cells.indexOf(key)
      const value = at < 0 ? undefined : cells.slice(at + 2).find((cell) => cell !== null)
      if (value !== undefined && !cover.has(key)) cover.set(key, value)
    }
  return cover
}

function packTable(read: Read, mark: PackMark, said: (Noticed | Rejected)[]): PackTable | undefined {
  const { table, rows } = read
  const keyRow = rows.slice(0, looked).findIndex(({ cells }) => isKeyRow(cells))
  const is = kindOf(rows[keyRow]?.cells ?? [], table.sheet)
  if (is === undefined) {
    if (rows.length > 0 && table.isHidden !== true)
      said.push({
        kind: 'noticed',
        code: 'pack:noticed.sheetAdded',
        params: {},
        place: placeOfSheet(table),
        isToLookAt: true,
      })
    return undefined
  }
  const expected = expectedOf(is, mark)
  const headRow = keyRow >= 0 ? keyRow + 1 : headingRow(rows, expected)
  const columns = columnsOf(rows[keyRow]?.cells ?? [], rows[headRow]?.cells ?? [], expected)
  tellColumns(read, columns, expected, rows[headRow]?.cells ?? [], said)
  return { is, file: table.file, sheet: table.sheet, columns, rows: rows.slice(headRow + 1) }
}

function isKeyRow(cells: readonly Cell[]): boolean {
  if (cells.some((cell) => typeof cell === 'string' && cell.startsWith(idMark))) return true
  return (
    cells.filter((cell) => typeof cell === 'string' && /^(?:name|text)\.(?:en|fr)$/.test(cell)).length > 1
  )
}

/** By its mark; where the column of the ids was taken out, by its name. */
function kindOf(keys: readonly Cell[], sheet = ''): PackTable['is'] | undefined {
  if (keys.includes(repliesMark)) return 'replies'
  if (keys.includes(emptyMark)) return 'empty'
  const type =
    packTypes.find((one) => keys.includes(`${idMark}${one}`)) ??
    packTypes.find((one) => plainWords(sheetNameOf(one)) === plainWords(sheet))
  return type === undefined ? undefined : { records: type }
}

/** Keys of the columns of a sheet, with the heading where it is one of a field. */
function expectedOf(is: PackTable['is'], { isPlace }: PackMark): ReadonlyMap<string, string | undefined> {
  const { confirm, role, seen, kind, words, replyEn, replyFr, answer, whereEn, whereFr } = columnKeys
  const plain = (...keys: readonly string[]) => new Map(['id', ...keys].map((key) => [key, undefined]))
  if (is === 'replies') return plain(kind, words, replyEn, replyFr)
  if (is === 'empty') return plain(words, answer, whereEn, whereFr)
  const keys: [string, string | undefined][] = [
    ['id', undefined],
    [confirm, undefined],
    [seen, undefined],
  ]
  const type = is.records
  if (!isPlace && hasRole(type)) keys.push([role, undefined])
  return new Map([
    ...keys,
    ...packColumns(type).map(({ field, heading }) => [field, heading] as const),
    ...packLinks(type).map(({ key, heading }) => [key, heading] as const),
    ...(hasEligibility(type) ? eligibilityParts : []).map(
      (part) => [keyOfPart(part), headingOfPart(part)] as const,
    ),
  ])
}

/** Where the row of the keys is gone: the row that has most of the headings. */
function headingRow(rows: readonly TableRow[], expected: ReadonlyMap<string, string | undefined>): number {
  const headings = new Set([...expected.values()].map((one) => plainWords(one ?? '')))
  const counts = rows
    .slice(0, looked)
    .map(({ cells }) => cells.filter((cell) => headings.has(plainWords(wordsOf(cell) ?? '-'))).length)
  return Math.max(0, counts.indexOf(Math.max(0, ...counts)))
}

function columnsOf(
  keys: readonly Cell[],
  heads: readonly Cell[],
  expected: ReadonlyMap<string, string | undefined>,
): PackTable['columns'] {
  const columns = new Map<string, { at: number; heading: string }>()
  const put = (key: string, at: number) => {
    if (!columns.has(key)) columns.set(key, { at, heading: wordsOf(heads[at]) ?? key })
  }
  for (const [at, cell] of keys.entries()) {
    if (typeof cell !== 'string') continue
    const key = cell.startsWith(idMark) ? 'id' : cell
    if (expected.has(key)) put(key, at)
  }
  const taken = new Set([...columns.values()].map(({ at }) => at))
  for (const [at, cell] of heads.entries()) {
    if (taken.has(at)) continue
    const said = plainWords(wordsOf(cell) ?? '')
    if (said === '') continue
    const key = [...expected].find(([one, heading]) => plainWords(heading ?? one) === said)?.[0]
    if (key !== undefined) put(key, at)
  }
  return columns
}

function tellColumns(
  { table }: Read,
  columns: PackTable['columns'],
  expected: ReadonlyMap<string, string | undefined>,
  heads: readonly Cell[],
  said: (Noticed | Rejected)[],
): void {
  const known = new Set([...columns.values()].map(({ at }) => at))
  const added = heads.flatMap((cell, at) => (known.has(at) ? [] : (wordsOf(cell) ?? [])))
  const absent = [...expected].flatMap(([key, heading]) => (columns.has(key) ? [] : [heading ?? key]))
  const tell = (code: string, headings: readonly string[]) => {
    if (headings.length === 0) return
    const params = { headings: headings.slice(0, 20).join(', ').slice(0, 500) }
    said.push({
      kind: 'noticed',
      code: `pack:noticed.${code}`,
      params,
      place: placeOfSheet(table),
      isToLookAt: true,
    })
  }
  tell('columnsAdded', added)
  tell('columnsAbsent', absent)
}

/** A cell of a row by the key of its column. */
export function cellAt({ columns }: PackTable, { cells }: TableRow, key: string): Cell {
  const column = columns.get(key)
  return column === undefined ? null : (cells[column.at] ?? null)
}

/** Where a cell stands, for a person to find it. */
export function placeAt({ file, sheet, columns }: PackTable, { row }: TableRow, key?: string): Place {
  const field = key === undefined ? undefined : columns.get(key)?.heading
  return { file, sheet, row, ...(field === undefined ? {} : { field }) }
}

/** The id of a row; undefined where it is gone or is none. */
export function idAt(table: PackTable, row: TableRow): string | undefined {
  const cell = cellAt(table, row, 'id')
  return typeof cell === 'string' ? RecordId.safeParse(cell.trim()).data : undefined
}
