import type { Cell, Merge, TableRow } from '../table.ts'
import { readHeading } from './heading-words.ts'
import { plainWords } from '../plain-words.ts'

/** The headings of a table, and where they stand. */
export type Headings = {
  /** One name a column, none twice: "Name", "Name (2)"; "[C]" where a column of that letter has none. */
  readonly names: readonly string[]
  /** Row of the last heading, tags included: data begin below it. */
  readonly lastRow: number
  /** HXL tags by column, where a row of them stands below the headings. */
  readonly tags?: readonly (string | undefined)[] | undefined
}

/** Rows that are looked at for headings; what stands below is data. */
const looked = 40
const longestName = 450

/**
 * Finds the headings of a table among its first rows: titles and blank rows above are passed over, headings over several
 * rows and merged ones are joined ("Contact – Name"). `wanted` are the headings of a mapping, which decide where most of
 * them stand in one row; `chosen` is the row of the last one as a person says, which holds unless `wanted` stand
 * elsewhere. Undefined for a table without rows.
 *
 * Cost: O(cells of the first 40 rows).
 */
export function findHeadings(
  rows: readonly TableRow[],
  merges: readonly Merge[] = [],
  wanted?: readonly string[],
  chosen?: number,
): Headings | undefined {
  const first = rows.slice(0, looked)
  if (first.length === 0) return undefined
  const chosenAt = chosen === undefined ? -1 : first.findIndex(({ row }) => row === chosen)
  const isChosen = chosenAt >= 0 && (wanted === undefined || holdsMost(first, chosenAt, wanted))
  const at = isChosen ? chosenAt : bestRow(first, wanted)
  const block = blockAround(first, at, merges, isChosen)
  const last = block.at(-1)!
  const below = first[last.index + 1]
  const tags = below !== undefined && isTagRow(below.cells) ? below : undefined
  const width = Math.max(...rows.map((row) => row.cells.length))
  return {
    names: namesOf(block, merges, width),
    lastRow: (tags ?? last.row).row,
    ...(tags === undefined ? {} : { tags: Array.from({ length: width }, (_, i) => words(tags.cells[i])) }),
  }
}

/** Which column has a heading, by the heading as it is compared. */
export type Columns = ReadonlyMap<string, number>

/** Headings are compared without case, accents and signs, so that a retyped one is found. */
export function headingKey(heading: string): string {
  return plainWords(heading) || heading
}

/** The columns of a table by their headings. */
export function columnsOf({ names }: Headings): Columns {
  const columns = new Map<string, number>()
  for (const [i, name] of names.entries())
    if (!columns.has(headingKey(name))) columns.set(headingKey(name), i)
  return columns
}

type RowAt = { readonly row: TableRow; readonly index: number }

/** How many of the headings wanted stand in each row. */
function countsOf(rows: readonly TableRow[], wanted: readonly string[]) {
  const names = new Set(wanted.map((one) => plainWords(lastPart(one))))
  const counts = rows.map(
    ({ cells }) => cells.filter((cell) => names.has(plainWords(words(cell) ?? ''))).length,
  )
  return { names, counts }
}

/** Whether no other row has twice as many of the headings. */
function holdsMost(rows: readonly TableRow[], at: number, wanted: readonly string[]): boolean {
  const { counts } = countsOf(rows, wanted)
  return counts[at]! * 2 >= Math.max(...counts)
}

function bestRow(rows: readonly TableRow[], wanted: readonly string[] | undefined): number {
  if (wanted !== undefined) {
    const { names, counts } = countsOf(rows, wanted)
    const most = Math.max(...counts)
    if (most > 0 && most * 2 >= Math.min(names.size, rows[0]!.cells.length)) return counts.indexOf(most)
  }
  // headings stand right above their tags; tags without headings are the headings
  const tagged = rows.findIndex(({ cells }) => isTagRow(cells))
  if (tagged >= 0 && tagged < 25) return Math.max(0, tagged - 1)
  const width = usualWidth(rows)
  let best = { at: 0, score: -1 }
  for (const [at, { cells }] of rows.entries()) {
    const score = scoreOf(cells, width, rows.slice(at + 1, at + 15)) - at * 0.01
    if (score > best.score) best = { at, score }
  }
  return best.at
}

/** The number of filled cells that most of the wider rows have. */
function usualWidth(rows: readonly TableRow[]): number {
  const filled = rows.map(({ cells }) => cells.filter((cell) => cell !== null).length).sort((a, b) => a - b)
  return Math.max(1, filled[Math.floor(filled.length * 0.75)] ?? 1)
}

/** How much a row looks like headings: filled, short, unlike texts; known words; numbers and dates below but not in it. */
function scoreOf(cells: readonly Cell[], width: number, below: readonly TableRow[]): number {
  const texts = cells.map(words)
  const filled = texts.filter((text) => text !== undefined)
  if (filled.length === 0) return -1
  const labels = filled.filter((text) => text.length <= 100 && !isValue(text))
  const known = filled.filter((text) => readHeading(text).meaning !== undefined).length
  const contrast = texts.filter(
    (text, i) =>
      text !== undefined && !isValue(text) && below.some((row) => isValue(words(row.cells[i]) ?? '')),
  ).length
  return (
    Math.min(1, filled.length / width) *
      ((labels.length / filled.length) * 2 + new Set(filled).size / filled.length) +
    (known / filled.length) * 1.5 +
    (contrast / Math.max(1, width)) * 0.5
  )
}

/** Numbers, dates, addresses of pages: what stands in cells and not in headings. */
function isValue(text: string): boolean {
  return /^[-+($€£\s]*\d[\d\s.,/:%$€£)-]*$|^https?:|@|^\d{4}-\d{2}/.test(text)
}

/** The rows of headings: the best one, and those that merged cells or words over several columns join to it. */
function blockAround(
  rows: readonly TableRow[],
  at: number,
  merges: readonly Merge[],
  isLast: boolean,
): readonly RowAt[] {
  const block: RowAt[] = [{ row: rows[at]!, index: at }]
  const touches = (merge: Merge, row: number) => merge.from.row <= row && merge.to.row >= row
  const isPartial = (merge: Merge, row: TableRow) => {
    const span = merge.to.column - merge.from.column + 1
    return span > 1 && span < row.cells.filter((cell) => cell !== null).length + span - 1
  }
  for (let next = at + 1; !isLast && next < rows.length && block.length < 4; next += 1) {
    const [last, row] = [block.at(-1)!.row, rows[next]!]
    const isJoined =
      row.row === last.row + 1 &&
      merges.some(
        (merge) =>
          touches(merge, last.row) &&
          (merge.to.row > last.row ||
            (isPartial(merge, last) && !row.cells.some((cell) => typeof cell === 'number'))),
      )
    if (!isJoined) break
    block.push({ row, index: next })
  }
  for (let before = at - 1; before >= 0 && block.length < 4; before -= 1) {
    const [first, row] = [block[0]!.row, rows[before]!]
    const isJoined =
      row.row === first.row - 1 &&
      (isGroupRow(row, first) ||
        merges.some(
          (merge) => touches(merge, row.row) && (merge.to.row >= first.row || isPartial(merge, row)),
        ))
    if (!isJoined) break
    block.unshift({ row, index: before })
  }
  return block
}

/** Words over several columns without merged cells: blanks between them, and the same heading several times below. */
function isGroupRow(row: TableRow, below: TableRow): boolean {
  const above = row.cells.map(words).filter((text) => text !== undefined)
  const names = below.cells.map(words).filter((text) => text !== undefined)
  return above.length >= 2 && above.length < names.length && new Set(names).size < names.length
}

function namesOf(block: readonly RowAt[], merges: readonly Merge[], width: number): readonly string[] {
  const seen = new Map<string, number>()
  const isOver = block.length > 1
  return Array.from({ length: width }, (_, column) => {
    const parts = block.map(({ row }, i) => {
      const merge = merges.find(
        ({ from, to }) =>
          from.row <= row.row && to.row >= row.row && from.column <= column && to.column >= column,
      )
      if (merge !== undefined) {
        const holder = block.find((one) => one.row.row === merge.from.row)
        return words(holder?.row.cells[merge.from.column])
      }
      return (
        words(row.cells[column]) ?? (isOver && i < block.length - 1 ? leftOf(row, column, merges) : undefined)
      )
    })
    const name = [...new Set(parts.filter((part) => part !== undefined))].join(' – ').slice(0, longestName)
    return onlyOnce(name === '' ? `[${letterOf(column)}]` : name, seen)
  })
}

/** The words that stand over a column from further left, where nothing is merged in the row. */
function leftOf(row: TableRow, column: number, merges: readonly Merge[]): string | undefined {
  if (merges.some(({ from, to }) => from.row <= row.row && to.row >= row.row)) return undefined
  for (let at = column; at >= 0; at -= 1) {
    const found = words(row.cells[at])
    if (found !== undefined) return found
  }
  return undefined
}

function onlyOnce(name: string, seen: Map<string, number>): string {
  const key = plainWords(name) || name
  const count = (seen.get(key) ?? 0) + 1
  seen.set(key, count)
  return count === 1 ? name : `${name} (${count})`
}

/** "A", "Z", "AA": the letter of a column, counted from 0. */
export function letterOf(column: number): string {
  let [letters, rest] = ['', column + 1]
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
    rest = Math.floor((rest - 1) / 26)
  }
  return letters
}

function lastPart(name: string): string {
  return name
    .split(' – ')
    .at(-1)!
    .replace(/ \(\d+\)$/, '')
}

function words(cell: Cell | undefined): string | undefined {
  if (cell === null || cell === undefined) return undefined
  const text = String(cell).slice(0, longestName).replaceAll(/\s+/g, ' ').trim()
  return text === '' ? undefined : text
}

/** A row of HXL hashtags, and nothing else. */
function isTagRow(cells: readonly Cell[]): boolean {
  const filled = cells.map(words).filter((text) => text !== undefined)
  const tags = filled.filter((text) => /^#\s*[a-z]\w*(?:\s*\+\s*[a-z]\w*)*$/i.test(text))
  return tags.length > 0 && tags.length * 2 > filled.length
}
