import { even, type Cell, type Part, type Piece, type TableRow, type TextPart } from './document.ts'
import type { Gazetteer } from './gazetteer.ts'
import { isContainer, leadingNumber } from './numbers.ts'
import { readOrganizations } from './organizations.ts'
import { isWho, roleOf, type Role } from './roles.ts'
import { isTiming } from './timings.ts'
import { beginsWithVerb } from './verbs.ts'
import { wholeLines } from './whole-lines.ts'

/** `isApart`: an empty line stands between its cells, so that each cell is whole. */
type Header = {
  readonly roles: readonly Role[]
  readonly length: number
  readonly row: TableRow
  readonly isApart: boolean
}
type Record = { readonly row: TableRow; readonly length: number }
/** A line, or the lines of a cell that stands apart. */
type Unit = {
  readonly lines: Cell
  readonly text: string
  /** Of the part that it begins with. */
  readonly from: number
  readonly isApart: boolean
  readonly isHeading: boolean
}

/** Fewest and most columns that such a table has. */
const [fewest, most] = [3, 8]
/** Most lines that an action takes, and most headings that stand between two. */
const longest = 40
const mostHeadings = 6

/**
 * Finds the tables whose cells stand on lines of their own, as copying them out of a page leaves them: lines that head
 * what, who and when, and below them so many lines for each action, of which one or two say when. A cell may go on over
 * lines, a body may have a line of its own; empty lines between the headings tell where cells end; the headings may come
 * again on the next page. Other parts stay as they are, and so does a table that does not come out even.
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
    if (part.kind !== 'text' || part.text.length > 60 || /[.:;,]$|:\s/.test(endOf(part.text))) break
    const role = roleOf(part.text)
    if (lines.length === 0 && role !== 'number' && role !== 'action' && role !== 'group') return undefined
    if (role === undefined || (roles.includes('timing') && !isAfterWhen(part.text, role))) break
    lines.push(part)
    roles.push(role)
  }
  const own = roles[0] === 'number' ? roles.slice(1) : roles
  const isPlan =
    own.length >= fewest &&
    own.length < most &&
    (own[0] === 'action' || own[0] === 'group') &&
    own.includes('timing') &&
    own.some(isWho) &&
    own.slice(1).every((role) => role !== 'action' && role !== 'number')
  if (!isPlan) return undefined
  const cells = lines.map((line): Cell => [{ text: even(line.text), at: line.at }])
  const numbered = roles[0] === 'number' ? cells : [[{ text: 'No.', at: lines[0]!.at }], ...cells]
  return {
    roles: own,
    length: lines.length,
    row: { cells: numbered, isHeader: true },
    isApart: lines.slice(1).every((line) => line.kind !== 'heading' && line.isApart === true),
  }
}

/** "Ref." heads a column; other words that end with a point are a sentence. */
function endOf(heading: string): string {
  const text = heading.trim()
  return roleOf(text) === 'number' ? text.replace(/\.$/, '') : text
}

/** A column behind that of when: its end, an indicator, an amount; no action, which has more words. */
function isAfterWhen(text: string, role: Role): boolean {
  return (
    role !== 'action' &&
    role !== 'group' &&
    role !== 'number' &&
    even(text).split(' ').length <= 3 &&
    !isTiming(text) &&
    !beginsWithVerb(text)
  )
}

/** The parts below a header as units, up to the next table; read only as far as one asks. */
function unitsOf(parts: readonly Part[], from: number, isApart: boolean): (n: number) => Unit | undefined {
  const units: Unit[] = []
  let next = from
  const read = (): boolean => {
    const part = parts[next]
    if (part === undefined || part.kind === 'table') return false
    const lines: Piece[] = [{ text: even(part.text), at: part.at }]
    const start = next++
    const isHeading = part.kind === 'heading'
    while (isApart && !isHeading && lines.length < longest) {
      const more = parts[next]
      if (more?.kind !== 'text' || more.isApart === true) break
      lines.push({ text: even(more.text), at: more.at })
      next++
    }
    units.push({
      lines,
      text: lines.map((one) => one.text).join(' '),
      from: start,
      isApart: part.kind !== 'text' || part.isApart === true,
      isHeading,
    })
    return true
  }
  return (n) => {
    while (units.length <= n) if (!read()) return undefined
    return units[n]
  }
}

function bodyOf(
  parts: readonly Part[],
  from: number,
  header: Header,
  names: Gazetteer,
): { readonly rows: readonly TableRow[]; readonly end: number } | undefined {
  const { roles } = header
  const units = unitsOf(parts, from, header.isApart)
  const rows: TableRow[] = []
  let headings: TableRow[] = []
  let end = 0
  for (let i = 0; ;) {
    const unit = units(i)
    if (unit === undefined) break
    const again = headerAt(parts, unit.from)
    if (again !== undefined && again.roles.join() === roles.join()) {
      // headings below headings head nothing
      if (i !== end || rows.length === 0) break
      i += again.length
      continue
    }
    const isNumbered = numberOf(unit.text) !== undefined
    // between the actions stand headings; where actions have numbers, whatever has none
    const record =
      isNumbered || !(rows.length > 0 && startsNumbered(rows)) ? recordAt(units, i, header, names) : undefined
    if (record !== undefined) {
      rows.push(...headings, record.row)
      headings = []
      i += record.length
      end = i
    } else if (
      headings.length < mostHeadings &&
      !isNumbered &&
      unit.text.length < 110 &&
      !/[.;]$/.test(unit.text)
    ) {
      headings.push(wide(unit.lines[0]!, roles.length))
      i++
    } else break
  }
  const records = rows.filter((row) => row.cells.slice(1).some((cell) => cell.length > 0))
  if (records.length < (header.isApart ? 1 : 2)) return undefined
  return { rows, end: units(end)?.from ?? endOfUnits(parts, from) }
}

function endOfUnits(parts: readonly Part[], from: number): number {
  const table = parts.findIndex((part, i) => i >= from && part.kind === 'table')
  return table === -1 ? parts.length : table
}

function startsNumbered(rows: readonly TableRow[]): boolean {
  return rows.some((row) => row.cells[0]!.length > 0 && row.cells[1]!.length > 0)
}

function numberOf(text: string): ReturnType<typeof leadingNumber> {
  const numbered = leadingNumber(text)
  return numbered === undefined || isContainer(numbered) ? undefined : numbered
}

/** "Objective 2: …", and a heading of columns by itself. */
function headsHolder(text: string): boolean {
  const numbered = leadingNumber(text)
  return (numbered !== undefined && isContainer(numbered)) || lone.test(text)
}

/** A cell that holds nothing but the word that heads its column: the headings come again. */
const lone =
  /^(?:actions?|mesures?|measures?|commitments?|engagements?|activit(?:y|ies|é|és)|ref\.?|réf\.?)$/iu

/** A row of one cell: a heading between the rows. */
function wide(piece: Piece, columns: number): TableRow {
  return { cells: [[piece], ...Array.from({ length: columns }, (): Cell => [])] }
}

/** The units of an action up to those that say when, and behind them, as a row; undefined where they do not fit. */
function recordAt(
  units: (n: number) => Unit | undefined,
  from: number,
  { roles, isApart }: Header,
  names: Gazetteer,
): Record | undefined {
  const own: Unit[] = []
  const first = units(from)!
  if (headsHolder(first.text)) return undefined
  const numbered = numberOf(first.text)
  const lead = numbered === undefined ? first.text : numbered.rest
  if (lead !== '') own.push({ ...first, text: lead, lines: [{ text: lead, at: first.lines[0]!.at }] })
  const when = roles.indexOf('timing')
  let length = 1
  for (; ; length++) {
    const unit = units(from + length)
    if (unit === undefined || unit.isHeading || length > longest || headsHolder(unit.text)) return undefined
    if (isApart && own.length > roles.length + mostHeadings) return undefined
    // all cells have come, and the next action begins: what stands last says when, in whatever words
    const isEven = isApart && numbered !== undefined && own.length === when && !isNumberedAgain(unit)
    if (own.length > 0 && (isTiming(unit.text) || (isEven && isNumberedAgain(units(from + length + 1))))) {
      own.push(unit)
      break
    }
    if (numberOf(unit.text) !== undefined) return undefined
    own.push(unit)
  }
  const cells = cellsOf(own.slice(0, -1), roles.slice(0, when), isApart, names)
  if (cells === undefined) return undefined
  const after = behind(units, from + length + 1, roles.slice(when + 1), isApart)
  const number: Cell = numbered === undefined ? [] : [{ text: numbered.number, at: first.lines[0]!.at }]
  return {
    row: { cells: [number, ...cells, own.at(-1)!.lines, ...after.cells] },
    length: length + 1 + after.length,
  }
}

function isNumberedAgain(unit: Unit | undefined): boolean {
  return unit !== undefined && numberOf(unit.text) !== undefined && !isTiming(unit.text)
}

/** The cells of the columns behind that of when: when it ends is a timing, others are whatever stands there. */
function behind(
  units: (n: number) => Unit | undefined,
  from: number,
  roles: readonly Role[],
  isApart: boolean,
): { readonly cells: readonly Cell[]; readonly length: number } {
  let length = 0
  const cells = roles.map((role): Cell => {
    const unit = units(from + length)
    const isHere =
      unit !== undefined &&
      !unit.isHeading &&
      (role === 'timing' ? isTiming(unit.text) : !isNumberedAgain(unit) && (isApart || !unit.isApart))
    if (!isHere) return []
    length++
    return unit.lines
  })
  return { cells, length }
}

/** The units before the one that says when, each to its column: first what, then as many as there are. */
function cellsOf(
  units: readonly Unit[],
  roles: readonly Role[],
  isApart: boolean,
  names: Gazetteer,
): readonly Cell[] | undefined {
  const [what, ...others] = units
  if (what === undefined) return undefined
  const action = [what]
  while (others.length > 0 && goesOn(action.at(-1)!.text, others, roles.length - 1, names))
    action.push(others.shift()!)
  const joined = { ...what.lines[0]!, text: action.map((one) => one.text).join(' ') }
  const columns = roles.slice(1)
  if (isApart && others.length <= columns.length)
    return [
      [joined],
      ...placed(
        others.map((one) => wholeLines(one.lines, names)),
        columns,
        names,
      ),
    ]
  const cells: Cell[] = []
  for (const { lines } of others) {
    const last = cells.at(-1)
    const isJoined = last !== undefined && /(?:[,;/&]|\b(?:and|et))$/iu.test(last.at(-1)!.text)
    const isMore = cells.length === columns.length
    if (last !== undefined && (isJoined || isMore)) cells[cells.length - 1] = [...last, ...lines]
    else cells.push(lines)
  }
  return [[joined], ...columns.map((_, n) => cells[n] ?? [])]
}

/** Cells in the order of their columns; where some are empty, names stand under who and other words do not. */
function placed(cells: readonly Cell[], columns: readonly Role[], names: Gazetteer): readonly Cell[] {
  if (cells.length === columns.length) return cells
  const [cell, ...rest] = cells
  if (cell === undefined) return columns.map((): Cell => [])
  const isName = readOrganizations(cell.map((one) => one.text).join('; '), names, 'shaped') !== undefined
  const spare = columns.length - cells.length
  const found = columns.slice(0, spare + 1).findIndex((role) => isWho(role) === isName)
  const at = found === -1 ? 0 : found
  return [...columns.slice(0, at).map((): Cell => []), cell, ...placed(rest, columns.slice(at + 1), names)]
}

/** Whether the words of an action go on in the next line. */
function goesOn(text: string, rest: readonly Unit[], columns: number, names: Gazetteer): boolean {
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
