import { z } from 'zod'
import { cellText, even, Locator, type DocumentText, type Part } from './document.ts'

/** A heading, paragraph, item or row of a document as it is shown, with the places that begin in it. */
export const Block = z
  .strictObject({
    kind: z.enum(['heading', 'paragraph', 'item', 'row']),
    text: z.string(),
    at: z.array(Locator).readonly(),
    /** A line of a text that follows the one before it, with no empty line between them. */
    goesOn: z.literal(true).optional(),
  })
  .readonly()
export type Block = z.infer<typeof Block>

/** A document as blocks from top to bottom, a row of a table each. Cost: O(length). */
export function blocksOf({ parts }: DocumentText): readonly Block[] {
  return parts
    .flatMap((part, index) => {
      const blocks = blocksOfPart(part)
      return goesOn(part, parts[index - 1])
        ? blocks.map((one) => ({ ...one, goesOn: true as const }))
        : blocks
    })
    .filter((one) => one.text !== '')
}

function goesOn(part: Part, before: Part | undefined): boolean {
  return part.kind === 'text' && part.isApart === false && before?.kind === 'text'
}

function blocksOfPart(part: Part): readonly Block[] {
  if (part.kind !== 'table')
    return [{ kind: part.kind === 'text' ? 'paragraph' : part.kind, text: even(part.text), at: [part.at] }]
  return part.rows.map(({ cells }) => {
    const own = cells.map((cell) => cell.filter((piece) => piece.isSpanned !== true))
    return {
      kind: 'row' as const,
      text: own
        .map(cellText)
        .filter((one) => one !== '')
        .join(' · '),
      at: own.flatMap((cell) => cell.map((piece) => piece.at)),
    }
  })
}

/** In which table of a document a place stands, counted from 1; none for places outside of tables. Cost: O(length). */
export function tablesOf({ parts }: DocumentText): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  const tables = parts.filter((part) => part.kind === 'table')
  for (const [index, { rows }] of tables.entries())
    for (const { cells } of rows)
      for (const cell of cells)
        for (const { at } of cell) if (!found.has(placeKey(at))) found.set(placeKey(at), index + 1)
  return found
}

/** A place as a key. */
export function placeKey(at: Locator): string {
  if ('page' in at) return `${at.page}/${at.lineOfPage}`
  return 'line' in at ? String(at.line) : `§${at.paragraph}`
}

/** The block in which a place begins: the one that says so, else the last that begins before it; -1 for none. */
export function blockAt(blocks: readonly Block[], place: Locator): number {
  const key = placeKey(place)
  const exact = blocks.findIndex(({ at }) => at.some((one) => placeKey(one) === key))
  if (exact !== -1) return exact
  const order = orderOf(place)
  return blocks.findLastIndex(({ at }) => at[0] !== undefined && orderOf(at[0]) <= order)
}

function orderOf(at: Locator): number {
  if ('page' in at) return at.page * 1e6 + at.lineOfPage
  return 'line' in at ? at.line : at.paragraph
}
