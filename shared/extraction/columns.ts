import { even, type Cell, type Part, type Piece, type TableRow, type TextPart } from './document.ts'
import { leadingNumber, withoutBullet } from './numbers.ts'
import { isWho, roleOf, type Role } from './roles.ts'
import { isTiming } from './timings.ts'

type Segment = { readonly text: string; readonly start: number }
/** Where the columns begin, and what they hold. */
type Grid = { readonly starts: readonly number[]; readonly roles: readonly (Role | undefined)[] }

/** A table printed by spaces or tabs ends after so many lines that are none of its rows. */
const mostStrangers = 1
/** So many lines its headings take. */
const mostHeadingLines = 3

/**
 * Finds the tables that are printed by spaces or tabs only: a line of headings that say who or when, and the lines below
 * it, whose words stand under one of them. A cell may go on over lines. Other parts stay as they are.
 */
export function withSpacedTables(parts: readonly Part[]): readonly Part[] {
  const out: Part[] = []
  for (let i = 0; i < parts.length;) {
    const heading = headingAt(parts, i)
    if (heading === undefined) {
      out.push(parts[i]!)
      i++
      continue
    }
    const { grid, lines: own } = heading
    const after = i + own.length
    const below = linesBelow(parts, after, grid)
    const again = new Set(own.length === 1 ? [] : own.map((one) => even(one.text)))
    const lines = below.filter((line) => !again.has(even(line.text)))
    const cells = grid.starts.map((_, n) => own.flatMap((line) => cellsOf(line, grid)[n] ?? []))
    if (lines.length === 0) out.push(...own)
    else
      out.push({
        kind: 'table',
        rows: [{ cells: cells.map(joined), isHeader: true }, ...rowsOf(lines, grid)],
      })
    i = after + below.length
  }
  return out
}

type Heading = { readonly grid: Grid; readonly lines: readonly TextPart[] }

/** The lines from here on that head columns together: one, or several whose words stand one above the other. */
function headingAt(parts: readonly Part[], from: number): Heading | undefined {
  const lines: TextPart[] = []
  let best: Heading | undefined
  for (const part of parts.slice(from, from + mostHeadingLines)) {
    if (part.kind === 'table' || part.text.length > 400) break
    if (lines.length > 0 && (part.kind !== 'text' || part.isApart === true)) break
    lines.push(part)
    const grid = lines.length === 1 ? gridOf(part.text) : gridOfLines(lines)
    const known = (one: Grid): number =>
      one.roles.filter((role) => role !== undefined && role !== 'other').length
    if (
      grid !== undefined &&
      (best === undefined || known(grid) > known(best.grid) || grows(best.grid, grid))
    )
      best = { grid, lines: [...lines] }
  }
  return best
}

/** More headings that say who or when than without the further line. */
function grows(before: Grid, after: Grid): boolean {
  return !before.roles.includes('timing') && after.roles.includes('timing')
}

/** Headings over several lines: the words of the others stand above or below those of the fullest line. */
function gridOfLines(lines: readonly TextPart[]): Grid | undefined {
  const segments = lines.map((line) => segmentsOf(line.text))
  const base = segments.reduce((most, one) => (one.length > most.length ? one : most))
  if (base.length < 2) return undefined
  const starts = base.map((one) => one.start)
  const texts = starts.map((): string[] => [])
  for (const line of segments)
    for (const { text, start } of line) {
      const column = starts.findIndex((at) => Math.abs(at - start) <= 4)
      const isData = isTiming(text) || leadingNumber(text) !== undefined || text.split(' ').length > 4
      if (column === -1 || isData) return undefined
      texts[column]!.push(text)
    }
  const roles = texts.map((words) => roleOf(words.join(' ')))
  const what = roles.findIndex((role) => role === 'action' || role === 'group')
  // a line below that says what is done as well is a row
  if (what === -1 || texts[what]!.length > 1) return undefined
  return asPlan(starts, roles)
}

/** Words with one space between them, by their places. No repeated group: on a line of a million words its stack is full. */
function segmentsOf(text: string): readonly Segment[] {
  const spaced = text.replace(/\t/g, '    ')
  const places: { readonly start: number; end: number }[] = []
  for (const { index, 0: word } of spaced.matchAll(/\S+/g)) {
    const last = places.at(-1)
    if (last !== undefined && index === last.end + 1 && spaced[last.end] === ' ')
      last.end = index + word.length
    else places.push({ start: index, end: index + word.length })
  }
  return places.map(({ start, end }) => ({ text: spaced.slice(start, end), start }))
}

/** Whether a line heads the columns of an action plan. */
export function isTableHeading(text: string): boolean {
  return gridOf(text) !== undefined
}

function gridOf(text: string): Grid | undefined {
  const segments = segmentsOf(text)
  if (segments.length < 2 || text.length > 400 || segments.some((one) => one.text.endsWith(':')))
    return undefined
  return asPlan(
    segments.map((one) => one.start),
    segments.map((one) => roleOf(one.text)),
  )
}

function asPlan(starts: readonly number[], roles: readonly (Role | undefined)[]): Grid | undefined {
  const known = new Set(roles)
  const isPlan = roles.some(isWho) || known.has('timing')
  if (
    !isPlan ||
    (!known.has('action') && !known.has('group')) ||
    roles.filter(Boolean).length < starts.length - 1
  )
    return undefined
  return { starts, roles }
}

function linesBelow(parts: readonly Part[], from: number, grid: Grid): readonly TextPart[] {
  const lines: TextPart[] = []
  let strangers = 0
  for (const part of parts.slice(from)) {
    if (part.kind === 'table') break
    const segments = segmentsOf(part.text)
    const isRow = segments.length > 1 || /^[-=_+|\s]+$/.test(part.text) || fits(segments[0], grid)
    if (isOtherHeading(part.text, grid)) break
    if (!isRow && (++strangers > mostStrangers || part.text.length > 100)) break
    if (isRow) strangers = 0
    lines.push(part)
  }
  while (
    lines.length > 0 &&
    segmentsOf(lines.at(-1)!.text).length === 1 &&
    !fits(segmentsOf(lines.at(-1)!.text)[0], grid)
  )
    lines.pop()
  return lines
}

/** The headings of another table, whose columns stand elsewhere. */
function isOtherHeading(text: string, { starts }: Grid): boolean {
  const other = gridOf(text)
  return other !== undefined && other.starts.join() !== starts.join()
}

/** A single stretch of words that stands within one column. */
function fits(segment: Segment | undefined, { starts }: Grid): boolean {
  if (segment === undefined) return true
  const column = columnAt(segment.start, starts)
  const next = starts[column + 1] ?? Number.POSITIVE_INFINITY
  const isInside = segment.start + segment.text.length <= next + 1
  return (
    isInside &&
    (column > 0 ||
      segment.start > 0 ||
      starts[0]! > 0 ||
      leadingNumber(segment.text) !== undefined ||
      segment.text.length < next)
  )
}

function columnAt(start: number, starts: readonly number[]): number {
  let best = 0
  for (const [column, at] of starts.entries()) if (start >= at - 2) best = column
  return best
}

function cellsOf(part: TextPart, { starts }: Grid): Piece[][] {
  const cells: Piece[][] = starts.map(() => [])
  for (const segment of segmentsOf(part.text))
    cells[columnAt(segment.start, starts)]!.push({ text: segment.text, at: part.at })
  return cells
}

/** Lines as rows: a new one where a number stands, or where who or when is said again; a heading is a row of one cell. */
function rowsOf(lines: readonly TextPart[], grid: Grid): readonly TableRow[] {
  const rows: Piece[][][] = []
  const column = (role: Role): number => grid.roles.indexOf(role)
  const when = column('timing')
  const who = grid.roles.findIndex(isWho)
  const what = column('action') === -1 ? column('group') : column('action')
  const number = column('number')
  const isRuled = isRuledOut(lines, grid, what, when)
  const opensLarge = /^\P{Ll}/u.test(cellsOf(lines[0]!, grid)[what]?.[0]?.text ?? 'a')
  let isHeading = false
  for (const line of lines) {
    if (/^[-=_+|\s]+$/.test(line.text)) continue
    const cells = cellsOf(line, grid)
    const has = (n: number): boolean => n !== -1 && (cells[n]?.length ?? 0) > 0
    const current = rows.at(-1)
    const had = (n: number): boolean => n !== -1 && (current?.[n]?.length ?? 0) > 0
    const opensNumber =
      number === -1 ? leadingNumber(cells[what]?.[0]?.text ?? '') !== undefined : has(number)
    const isWhenAgain = has(when) && had(when) && !goesOn(current?.[when])
    const isWhoAgain = has(who) && had(who) && !goesOn(current?.[who])
    const isAgain = !isRuled && (number === -1 ? isWhenAgain || isWhoAgain : isWhenAgain && isWhoAgain)
    const isSmall = opensLarge && /^\p{Ll}/u.test(cells[what]?.[0]?.text ?? '')
    const again = has(what) && isAgain && !isSmall && !goesOn(current?.[what])
    const isWide = segmentsOf(line.text).length === 1 && !fits(segmentsOf(line.text)[0], grid)
    const isBlockApart = line.kind !== 'heading' && line.isApart === true && has(what)
    if (
      current === undefined ||
      isHeading ||
      isWide ||
      isTableHeading(line.text) ||
      line.kind === 'heading' ||
      opensNumber ||
      again ||
      (isBlockApart && (had(who) || had(when)))
    )
      rows.push(cells)
    else for (const [n, cell] of cells.entries()) current[n]!.push(...cell)
    isHeading = isWide || line.kind === 'heading' || isTableHeading(line.text)
  }
  return rows.map((cells) => ({ cells: cells.map(joined) }))
}

/**
 * Whether its rows tell by themselves where they begin: each by a number in the column of what, or each behind an empty
 * line. What stands again under a heading is then the same cell, which a width broke.
 */
function isRuledOut(lines: readonly TextPart[], grid: Grid, what: number, when: number): boolean {
  const rows = lines.map((line) => ({ line, cells: cellsOf(line, grid) }))
  const timed = rows.filter(({ cells }) => when !== -1 && (cells[when]?.length ?? 0) > 0).length
  const numbered = rows.filter(({ cells }) => leadingNumber(cells[what]?.[0]?.text ?? '') !== undefined)
  const apart = rows.filter(({ line, cells }) => line.kind === 'text' && line.isApart && cells.some(Boolean))
  const most = Math.max(2, timed * 0.6)
  return numbered.length >= most || apart.length >= most
}

function goesOn(cell: readonly Piece[] | undefined): boolean {
  return /(?:[,/&;–-]|\b(?:and|et|of|de|du|des|the|la|le|in|to|for|with|avec|pour|on|sur))$/iu.test(
    cell?.at(-1)?.text ?? '',
  )
}

/** The lines of a cell as paragraphs: one, or one for each mark of a list. */
function joined(cell: readonly Piece[]): Cell {
  const out: Piece[] = []
  for (const piece of cell) {
    const item = withoutBullet(piece.text)
    const last = out.at(-1)
    if (last === undefined || item !== undefined)
      out.push({ ...piece, text: item ?? piece.text, ...(item === undefined ? {} : { isItem: true }) })
    else out[out.length - 1] = { ...last, text: `${last.text} ${piece.text}` }
  }
  return out
}
