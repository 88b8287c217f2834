import { even, type Cell, type Part, type TableRow, type TextPart } from './document.ts'
import type { Gazetteer } from './gazetteer.ts'
import { isContainer, leadingNumber } from './numbers.ts'
import { readOrganizations } from './organizations.ts'
import { isWho, roleOf, type Role } from './roles.ts'
import { isTiming } from './timings.ts'

type Header = { readonly roles: readonly Role[]; readonly length: number; readonly row: TableRow }
type Record = { readonly row: TableRow; readonly length: number }

/** Fewest and most columns that such a table has. */
const [fewest, most] = [3, 8]
/** Most lines that an action takes, and most headings that stand between two. */
const longest = 40
const mostHeadings = 6

/**
 * Finds the tables whose cells stand on lines of their own, as copying them out of a page leaves them: lines that head
 * what, who and when, and below them so many lines for each action, of which the last says when. A cell may go on over
 * lines, a body may have a line of its own. Other parts stay as they are, and so does a table that does not come out even.
 *
 * Cost: O(parts).
 */
export function withLineTables(parts: readonly Part[], names: Gazetteer): readonly Part[] {
  const out: Part[] = []
  for (let i = 0; i < parts.length;) {
    const header = headerAt(parts, i)
    const body = header === undefined ? undefined : bodyOf(parts, i + header.length, header, names)
    if (header === undefined || body === undefined) {
      out.push(parts[i]!)
      i++
      continue
    }
    out.push({ kind: 'table', rows: [header.row, ...body.rows] })
    i = body.end
  }
  return out
}

/** Lines after each other that each head a column; the number has one, whether it is headed or not. */
function headerAt(parts: readonly Part[], from: number): Header | undefined {
  const lines: TextPart[] = []
  const roles: Role[] = []
  for (const part of parts.slice(from, from + most + 1)) {
    if (part.kind !== 'text' || part.text.length > 60 || /[.:;,]$/.test(part.text.trim())) break
    const role = roleOf(part.text)
    if (role === undefined) break
    lines.push(part)
    roles.push(role)
    if (role === 'timing') break // the last one
  }
  const own = roles[0] === 'number' ? roles.slice(1) : roles
  const isPlan =
    own.length >= fewest &&
    own.length < most &&
    (own[0] === 'action' || own[0] === 'group') &&
    own.at(-1) === 'timing' &&
    own.some(isWho) &&
    own.slice(1).every((role) => role !== 'action' && role !== 'number')
  if (!isPlan) return undefined
  const cells = lines.map((line): Cell => [{ text: even(line.text), at: line.at }])
  const numbered = roles[0] === 'number' ? cells : [[{ text: 'No.', at: lines[0]!.at }], ...cells]
  return { roles: own, length: lines.length, row: { cells: numbered, isHeader: true } }
}

function bodyOf(
  parts: readonly Part[],
  from: number,
  { roles }: Header,
  names: Gazetteer,
): { readonly rows: readonly TableRow[]; readonly end: number } | undefined {
  const rows: TableRow[] = []
  let headings: TableRow[] = []
  let end = from
  for (let i = from; i < parts.length;) {
    const part = parts[i]!
    if (part.kind === 'table') break
    const isNumbered = numberOf(part.text) !== undefined
    // between the actions stand headings; where actions have numbers, whatever has none
    const record =
      isNumbered || !(rows.length > 0 && startsNumbered(rows)) ? recordAt(parts, i, roles, names) : undefined
    if (record !== undefined) {
      rows.push(...headings, record.row)
      headings = []
      i += record.length
      end = i
    } else if (
      headings.length < mostHeadings &&
      !isNumbered &&
      part.text.length < 110 &&
      !/[.;]$/.test(part.text.trim())
    ) {
      headings.push(wide(part, roles.length))
      i++
    } else break
  }
  const records = rows.filter((row) => row.cells.slice(1).some((cell) => cell.length > 0))
  return records.length < 2 ? undefined : { rows, end }
}

function startsNumbered(rows: readonly TableRow[]): boolean {
  return rows.some((row) => row.cells[0]!.length > 0 && row.cells[1]!.length > 0)
}

function numberOf(text: string): ReturnType<typeof leadingNumber> {
  const numbered = leadingNumber(even(text))
  return numbered === undefined || isContainer(numbered) ? undefined : numbered
}

/** A row of one cell: a heading between the rows. */
function wide(part: TextPart, columns: number): TableRow {
  const cell: Cell = [{ text: even(part.text), at: part.at }]
  return { cells: [cell, ...Array.from({ length: columns }, (): Cell => [])] }
}

/** The lines of an action up to the one that says when, as a row; undefined where they do not fit the columns. */
function recordAt(
  parts: readonly Part[],
  from: number,
  roles: readonly Role[],
  names: Gazetteer,
): Record | undefined {
  const lines: { readonly text: string; readonly at: TextPart['at'] }[] = []
  const first = parts[from]!
  if (first.kind === 'table') return undefined
  const numbered = numberOf(first.text)
  const lead = numbered === undefined ? even(first.text) : numbered.rest
  if (lead !== '') lines.push({ text: lead, at: first.at })
  let length = 1
  for (; ; length++) {
    const part = parts[from + length]
    if (part === undefined || part.kind === 'table' || part.kind === 'heading' || length > longest)
      return undefined
    const text = even(part.text)
    if (lines.length > 0 && isTiming(text)) {
      lines.push({ text, at: part.at })
      break
    }
    if (numberOf(text) !== undefined) return undefined
    lines.push({ text, at: part.at })
  }
  const cells = cellsOf(lines.slice(0, -1), roles.slice(0, -1), names)
  if (cells === undefined) return undefined
  const number: Cell = numbered === undefined ? [] : [{ text: numbered.number, at: first.at }]
  return { row: { cells: [number, ...cells, [lines.at(-1)!]] }, length: length + 1 }
}

/** The lines before the one that says when, each to its column: first what, then as many as there are. */
function cellsOf(lines: Cell, roles: readonly Role[], names: Gazetteer): readonly Cell[] | undefined {
  const [what, ...others] = lines
  if (what === undefined) return undefined
  const action = [what]
  while (others.length > 0 && goesOn(action.at(-1)!.text, others, roles.length - 1, names))
    action.push(others.shift()!)
  const cells: Cell[] = []
  for (const line of others) {
    const last = cells.at(-1)
    const isJoined = last !== undefined && /(?:[,;/&]|\b(?:and|et))$/iu.test(last.at(-1)!.text)
    const isMore = cells.length === roles.length - 1
    if (last !== undefined && (isJoined || isMore)) cells[cells.length - 1] = [...last, line]
    else cells.push([line])
  }
  const joined = { ...what, text: action.map((one) => one.text).join(' ') }
  return [[joined], ...roles.slice(1).map((_, n) => cells[n] ?? [])]
}

/** Whether the words of an action go on in the next line. */
function goesOn(text: string, rest: Cell, columns: number, names: Gazetteer): boolean {
  const next = rest[0]!.text
  if (
    /(?:[,–-]|\b(?:and|et|or|ou|of|de|du|des|the|la|le|les|to|for|with|avec|pour|that|que|qui|d['’]|l['’]))$/iu.test(
      text,
    )
  )
    return true
  if (rest.length <= columns) return false
  return /^\p{Ll}/u.test(next) || readOrganizations(next, names, 'shaped') === undefined
}
