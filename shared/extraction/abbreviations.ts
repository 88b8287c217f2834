import { cellText, even, type Cell, type DocumentText, type Locator, type Part } from './document.ts'
import { isTableHeading } from './columns.ts'
import { fold } from './fold.ts'
import { isContainer, leadingNumber } from './numbers.ts'
import { abbreviationShape, looksLikeBody } from './organization-words.ts'

/** What a document says an abbreviation stands for. */
export type Abbreviation = {
  readonly short: string
  readonly long: string
  readonly at: Locator
  /** A list of abbreviations says it, not a bracket in the text. */
  readonly isListed: boolean
}

const listHeading =
  /^(?:(?:annex|appendix|annexe|appendice|table|tableau)\s*[\p{L}\d]{0,4}\s*[:.–—-]?\s*)?(?:(?:list|liste|table|glossary|glossaire)\s+(?:of|des|de|d['’])?\s*(?:the\s+)?)?(?:abbreviations?|acronyms?|sigles?|acronymes?|abréviations?)(?:\s+(?:and|et|&|used|utilisés|employés|des|in|dans)\b.{0,40})?\s*:?$/iu

/** An abbreviation by itself, also with a part of a body in brackets: "HRSDC (TFWP)". */
const shortForm = /^(\p{Lu}[\p{L}\p{N}&./-]{1,14}(?:\s\([\p{L}\p{N} .'’-]{2,40}\))?)$/u

/** Longest lists that a document has, and beyond: so that a text without end is not read as one. */
const mostEntries = 400

/** Every abbreviation that a document explains, in a list of its own or in brackets where it first stands. Cost: O(length). */
export function abbreviationsOf(document: DocumentText): readonly Abbreviation[] {
  const found = new Map<string, Abbreviation>()
  const add = (one: Abbreviation): void => {
    const known = found.get(one.short)
    if (known === undefined || (one.isListed && !known.isListed)) found.set(one.short, one)
  }
  for (const one of listed(document.parts)) add(one)
  for (const part of document.parts) {
    if (part.kind === 'table') {
      for (const row of part.rows)
        for (const cell of row.cells) for (const piece of cell) inBrackets(piece.text, piece.at).forEach(add)
    } else inBrackets(part.text, part.at).forEach(add)
  }
  return [...found.values()]
}

function listed(parts: readonly Part[]): readonly Abbreviation[] {
  const all: Abbreviation[] = []
  for (const [i, part] of parts.entries()) {
    if (part.kind === 'table') {
      all.push(...part.rows.flatMap((row) => ofRow(row.cells, isListTable(parts, i))))
      continue
    }
    if (!listHeading.test(even(part.text)) || all.length > mostEntries) continue
    const following = parts.slice(i + 1, i + 1 + mostEntries * 2)
    const [first] = following
    if (first?.kind === 'table') all.push(...first.rows.flatMap((row) => ofRow(row.cells, true)))
    else all.push(...entriesOf(following).entries)
  }
  return all
}

/** The parts of a document that are a list of abbreviations, with its heading: nothing of it acts. */
export function listParts(parts: readonly Part[]): ReadonlySet<Part> {
  const all = new Set<Part>()
  for (const [i, part] of parts.entries()) {
    if (part.kind === 'table') {
      if (isListTable(parts, i)) all.add(part)
      continue
    }
    if (!listHeading.test(even(part.text))) continue
    const following = parts.slice(i + 1, i + 1 + mostEntries * 2)
    const { length } = entriesOf(following)
    if (length > 0) for (const one of [part, ...following.slice(0, length)]) all.add(one)
  }
  return all
}

function isListTable(parts: readonly Part[], i: number): boolean {
  const table = parts[i]
  if (table?.kind !== 'table') return false
  const header = table.rows[0]?.cells.map((cell) => cellText(cell)).join(' ') ?? ''
  return /\b(?:abbreviation|acronym|sigle|acronyme|abréviation)/iu.test(header)
}

function ofRow(cells: readonly Cell[], isCertain: boolean): readonly Abbreviation[] {
  if (!isCertain || cells.length < 2) return []
  const [a, b] = [cellText(cells[0]), cellText(cells[1])]
  const at = cells[0]?.[0]?.at ?? cells[1]?.[0]?.at
  if (at === undefined) return []
  if (shortForm.test(a) && b.length > a.length) return [{ short: a, long: b, at, isListed: true }]
  if (shortForm.test(b) && a.length > b.length) return [{ short: b, long: a, at, isListed: true }]
  return []
}

/** Entries under a heading: "ABBR – Name", "ABBR   Name", or the two on lines after each other. */
function entriesOf(parts: readonly Part[]): {
  readonly entries: readonly Abbreviation[]
  readonly length: number
} {
  const all: Abbreviation[] = []
  let misses = 0
  let length = 0
  for (let i = 0; i < parts.length && misses < 3; i++) {
    const part = parts[i]!
    if (part.kind === 'table' || (part.kind === 'heading' && !shortForm.test(part.text))) break
    if (endsList(part.text)) break
    const text = part.text.trim()
    const joined = /^(\S{2,15}(?:\s\([^()]{2,40}\))?)(?:\s*[:=|–—]\s*|\s+-\s+|\t+|\s{2,})(\S.{3,160})$/u.exec(
      text,
    )
    const spaced = /^(\S{2,15})\s(\S.{3,160})$/u.exec(text)
    const next = parts[i + 1]
    if (joined !== null && shortForm.test(joined[1]!)) {
      all.push({ short: joined[1]!, long: even(joined[2]!), at: part.at, isListed: true })
    } else if (shortForm.test(text) && next !== undefined && next.kind !== 'table' && isName(next.text)) {
      all.push({ short: text, long: even(next.text), at: part.at, isListed: true })
      i++
    } else if (
      spaced !== null &&
      abbreviationShape.test(spaced[1]!) &&
      longForm(spaced[1]!, spaced[2]!) !== undefined
    ) {
      all.push({ short: spaced[1]!, long: even(spaced[2]!), at: part.at, isListed: true })
    } else {
      misses++
      continue
    }
    misses = 0
    length = i + 1
  }
  return all.length < 2 ? { entries: [], length: 0 } : { entries: all, length }
}

/** "Axis 1 – …", or the headings of a table: the list is over. */
function endsList(text: string): boolean {
  const numbered = leadingNumber(even(text))
  return (numbered !== undefined && isContainer(numbered)) || isTableHeading(text)
}

function isName(text: string): boolean {
  return text.length > 4 && text.length < 160 && /^\p{L}/u.test(text) && !/[.;]$/.test(text)
}

/** "Royal Canadian Mounted Police (RCMP)". */
function inBrackets(text: string, at: Locator): readonly Abbreviation[] {
  const all: Abbreviation[] = []
  for (const found of text
    .slice(0, 20_000)
    .matchAll(/\(["“«]?\s?(\p{Lu}[\p{L}\p{N}&./-]{1,11})\s?["”»]?\)/gu)) {
    const short = found[1]!
    if (!abbreviationShape.test(short)) continue
    const before = text.slice(Math.max(0, found.index - 200), found.index)
    const long = longForm(short, before)
    if (long !== undefined && !/[()]|, \p{Ll}/u.test(long) && looksLikeBody(long))
      all.push({ short, long, at, isListed: false })
  }
  return all
}

/**
 * The words before an abbreviation that it stands for: its letters from the last to the first, the first one at the
 * beginning of a word. Undefined where they are not there.
 *
 * Source: Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text",
 *         Pacific Symposium on Biocomputing 8 (2003) 451–462.
 */
export function longForm(short: string, before: string): string | undefined {
  const letters = fold(short).replace(/[^\p{L}\p{N}]/gu, '')
  const most = Math.min(letters.length + 5, letters.length * 2) + 3
  const tail = before.trimEnd().split(/\s+/).slice(-most).join(' ')
  const text = tail.split('').map((unit) => fold(unit).charAt(0) || ' ')
  let at = text.length - 1
  for (let i = letters.length - 1; i >= 0; i--) {
    while (at >= 0 && (text[at] !== letters[i] || (i === 0 && at > 0 && /[\p{L}\p{N}]/u.test(text[at - 1]!))))
      at--
    if (at < 0) return undefined
    at--
  }
  const long = tail.slice(at + 1).replace(/^(?:the|l['’]|la|le|les)\s*/iu, '')
  return long.length > short.length + 3 && /\s/.test(long) ? long : undefined
}
