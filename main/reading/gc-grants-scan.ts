import { closeSync, openSync } from 'node:fs'
import { byteWords } from '../../shared/import/gc-grants/byte-words.ts'
import { layoutOf } from '../../shared/import/gc-grants/columns.ts'
import { asksOfRows, cellText, phrasesInBytes } from '../../shared/import/gc-grants/filter.ts'
import {
  type GrantsFilter,
  GrantsOptions,
  type AskedOfGrants,
} from '../../shared/import/gc-grants/options.ts'
import { type GrantsTable } from '../../shared/import/gc-grants/read-gc-grants.ts'
import { folded } from '../../shared/import/gc-grants/text.ts'
import type { Noticed } from '../../shared/import/statement.ts'
import type { TableRow } from '../../shared/import/table.ts'
import { headingOf, type Heading } from './gc-grants-heading.ts'
import { OtherRows, scanPass, type Scanned, type ScanOptions, type Seen } from './gc-grants-pass.ts'
import { longestRow, type ScanPlan } from './gc-grants-piece.ts'

/** One of the files that are scanned together. */
type OneFile = {
  readonly file: string
  readonly seen: Seen
  readonly others: OtherRows
  /** Known after the first pass; undefined where the file has no headings of this layout. */
  heading?: Heading | undefined
  /** Lines that were handed out. */
  readonly given: Set<number>
}

/** What the files of a scan tell each other: hashes of reference numbers, and agreement numbers, that pass in any of them. */
type Together = {
  readonly filter: GrantsFilter
  readonly sumFor: readonly string[]
  readonly isSummed: boolean
  readonly numbers: Set<string>
  readonly options: ScanOptions
}

/**
 * The rows of files in the layout of grants and contributions that may be of agreements which pass the filter: of each
 * file those that pass by themselves, then of each the other rows of these agreements, whichever file they passed in,
 * each after its row of headings. For `readGcGrants`, in this order.
 *
 * `wanted`: hashes (`hashOfReference`) of reference numbers that pass elsewhere, known before the last tables are read.
 *
 * Cost: one pass over the bytes; a second one for the publishers of `sumFor`. Memory: two pieces a thread, 17 bytes a
 * row of the files, and what passes at once.
 * Errors: throws what the file system throws, and the reason of `signal`. A file of another layout gives its first rows.
 */
export function scanGcGrants(
  files: readonly string[],
  asked: AskedOfGrants,
  options: ScanOptions = {},
  wanted = new Set<number>(),
): readonly GrantsTable[] {
  const { filter, sumFor } = GrantsOptions.parse(asked)
  const isSummed = sumFor.length > 0 && asksOfRows(filter)
  const together: Together = { filter, sumFor, isSummed, numbers: new Set(), options }
  const all = files.map((file): OneFile => ({
    file,
    seen: { tooLong: [], notUtf8: [] },
    others: new OtherRows(wanted),
    given: new Set(),
  }))
  const goingOn = (one: OneFile, rows: GrantsTable['rows']) => ({ file: one.file, isGoingOn: true, rows })
  return [
    ...all.map((one) => ({
      file: one.file,
      rows: passing(one, together),
      noticed: () => noticed(one),
    })),
    ...(asksOfRows(filter) ? all.map((one) => goingOn(one, others(one, together))) : []),
    ...(isSummed ? all.map((one) => goingOn(one, otherReports(one, together))) : []),
  ]
}

function* noticed({ file, seen: { tooLong, notUtf8 } }: OneFile): Generator<Noticed> {
  const notice = (code: string, lines: readonly number[], params: Record<string, number> = {}): Noticed => ({
    kind: 'noticed',
    code: `import-gc-grants:noticed.${code}`,
    params: { ...params, count: lines.length },
    count: lines.length,
    place: { file, row: Math.min(...lines.slice(0, 1000)) },
  })
  if (tooLong.length > 0) yield notice('openQuote', tooLong, { limit: longestRow })
  if (notUtf8.length > 0) yield notice('notUtf8', notUtf8)
}

/** The headings of a file and the rows that pass by themselves. */
async function* passing(one: OneFile, together: Together): AsyncGenerator<TableRow> {
  const { filter, options } = together
  const fd = openSync(one.file, 'r')
  try {
    const heading = headingOf(fd)
    yield* heading.rows
    if (heading.layoutRow === undefined) return
    one.heading = heading
    const scanned: Scanned = { fd, file: one.file, plan: planOf(filter, heading), heading, seen: one.seen }
    for await (const row of scanPass(scanned, options, one.others)) {
      if (together.isSummed) noteNumber(row, heading, one, together)
      yield row
    }
  } finally {
    closeSync(fd)
  }
}

/** The other rows of agreements of which a row passed in one of the files. */
function* others(one: OneFile, together: Together): Generator<TableRow> {
  const { heading } = one
  if (heading === undefined) return
  const fd = openSync(one.file, 'r')
  try {
    const plan = planOf(together.filter, heading)
    let isFirst = true
    for (const row of one.others.rows({ fd, file: one.file, plan, heading, seen: one.seen })) {
      if (together.isSummed) noteNumber(row, heading, one, together)
      if (isFirst) yield* heading.rows
      isFirst = false
      yield row
    }
  } finally {
    closeSync(fd)
  }
}

/** Reports in parts have reference numbers of their own: the others of an agreement are found by its number. */
async function* otherReports(one: OneFile, together: Together): AsyncGenerator<TableRow> {
  const { sumFor, numbers, options } = together
  const { heading } = one
  if (heading === undefined || numbers.size === 0) return
  const fd = openSync(one.file, 'r')
  try {
    yield* heading.rows
    const plan = planOf({ ...withoutRows, departments: [...sumFor] }, heading)
    const seen = { tooLong: [], notUtf8: [] } // said already
    const again = { ...options, onPiece: undefined }
    for await (const row of scanPass(
      { fd, file: one.file, plan, heading, seen },
      again,
      new OtherRows(new Set()),
    ))
      if (!one.given.has(row.row) && numbers.has(numberOf(row, heading))) yield row
  } finally {
    closeSync(fd)
  }
}

const withoutRows: GrantsFilter = {
  words: [],
  departments: [],
  programs: [],
  provinces: [],
  recipientTypes: [],
}

function planOf(filter: GrantsFilter, { cells, delimiter }: Heading): ScanPlan {
  const phrases = phrasesInBytes(filter)
  return {
    heading: cells,
    delimiter,
    filter,
    words: phrases === undefined ? undefined : byteWords(phrases),
    isIndexed: asksOfRows(filter),
  }
}

function numberOf(row: TableRow, heading: Heading): string {
  return folded(cellText(row.cells, layoutOf(heading.cells)!, 'agreement_number'))
}

function noteNumber(row: TableRow, heading: Heading, { given }: OneFile, { numbers }: Together): void {
  given.add(row.row)
  const number = numberOf(row, heading)
  if (number !== '') numbers.add(number)
}
