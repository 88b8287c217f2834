import { flat, type Place } from './flat.ts'

/** A part of a document that a locator names. */
export type Region = Place

/** How far a heading reaches where nothing says where its part ends. */
const reach = 6000

/**
 * The parts of a document that a locator names, the likeliest first: a page ("p. 8"), a numbered section ("Annex C,
 * 1.11"), a heading ("Prevention, Action Highlights"). Of a heading that also stands in the table of contents the
 * last one comes first. None where the document has nothing of the kind.
 */
export function regionsOf(pages: readonly string[], locator: string): readonly Region[] {
  const page = pageIn(locator)
  if (page !== undefined && pages.length > 1) return regionsOfPage(pages, page)
  let found: readonly Region[] = []
  for (const piece of piecesOf(locator)) {
    const next = headings(pages, piece)
    const inside = next.filter((one) => found.some((before) => isAfter(one, before)))
    if (inside.length > 0 || next.length > 0) found = inside.length > 0 ? inside : next
  }
  return [...found].reverse()
}

function pageIn(locator: string): number | undefined {
  const found = /(?:^|[\s(])(?:p\.|pp\.|pages?)\s*(\d{1,4})/i.exec(locator)?.[1]
  return found === undefined ? undefined : Number(found)
}

/** The page of that number, then those beside it: a cover moves printed numbers by one or two. */
function regionsOfPage(pages: readonly string[], number: number): readonly Region[] {
  return [number - 1, number, number - 2, number + 1]
    .filter((page) => pages[page] !== undefined)
    .map((page) => ({ page, start: 0, end: pages[page]!.length }))
}

/** "Annex C, 1.11 and 4.11; end note 3" → its pieces in order, broader ones first as people write them. */
function piecesOf(locator: string): readonly string[] {
  return locator
    .split(/[;:,()]|\band\b|\bet\b/i)
    .map((piece) => flat(piece).trim())
    .filter((piece) => /[\p{L}\p{N}]{3}|\p{N}/u.test(piece))
}

function isAfter(one: Region, before: Region): boolean {
  return one.page > before.page || (one.page === before.page && one.start >= before.start)
}

const isNumber = (piece: string): boolean => /^\d+(\.\d+)+$/.test(piece)

/** Lines that are the piece, or begin with it, each with what follows it. */
function headings(pages: readonly string[], piece: string): readonly Region[] {
  return pages.flatMap((text, page) => {
    const lines = [...text.matchAll(/[^\n]+/g)].map((found) => ({
      start: found.index,
      line: flat(found[0]).trim(),
    }))
    return lines.flatMap(({ start, line }, index): Region[] => {
      if (!isHeading(line, piece)) return []
      const next = isNumber(piece)
        ? lines.slice(index + 1).find((one) => /^\d+(\.\d+)+\.?(\s|$)/.test(one.line))?.start
        : undefined
      return [{ page, start, end: next ?? Math.min(text.length, start + reach) }]
    })
  })
}

function isHeading(line: string, piece: string): boolean {
  if (!line.startsWith(piece)) return false
  const rest = line.slice(piece.length)
  if (isNumber(piece)) return rest === '' || /^\.?(\s|$)/.test(rest)
  return rest.length < 60 && !/^[\p{L}\p{N}]/u.test(rest)
}
