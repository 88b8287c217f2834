import { z } from 'zod'

const nth = z.int().nonnegative()

/**
 * Where something stands in a document: the line of the file as it is (also of .html), the page of a PDF, or the
 * paragraph of a Word file, each counted from 1.
 */
export const Locator = z.union([
  z.strictObject({ line: nth }).readonly(),
  z.strictObject({ page: nth, lineOfPage: nth }).readonly(),
  z.strictObject({ paragraph: nth }).readonly(),
])
export type Locator = z.infer<typeof Locator>

/** A stretch of words with its place: a line of a text, a block of a page, a paragraph of a cell. */
export type Piece = {
  readonly text: string
  readonly at: Locator
  /** It stands as an item of a list. */
  readonly isItem?: boolean
  /** It stands in a row above and reaches down to this one. */
  readonly isSpanned?: boolean
}

/** A cell of a table: its paragraphs in order, none where it is empty. */
export type Cell = readonly Piece[]

/** A part of a document in reading order. */
export type Part =
  | {
      readonly kind: 'text' | 'item'
      readonly text: string
      readonly at: Locator
      /** An empty line stands before it. */
      readonly isApart?: boolean
    }
  | { readonly kind: 'heading'; readonly text: string; readonly at: Locator; readonly level: number }
  | { readonly kind: 'table'; readonly rows: readonly TableRow[] }

export type TableRow = { readonly cells: readonly Cell[]; readonly isHeader?: boolean }

export type TextPart = Exclude<Part, { kind: 'table' }>

/** A document as parts, whatever it was written in. `isWrapped`: its lines end at a width, not at a paragraph. */
export type DocumentText = {
  readonly parts: readonly Part[]
  readonly isWrapped: boolean
  /** Its title, where the file itself says one. */
  readonly title?: string | undefined
}

/** Words one line wide, without what nobody sees. */
export function even(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cs}\u200B-\u200F\u2060\uFEFF]+/gu, ' ').trim()
}

export function cellText(cell: Cell | undefined): string {
  return even((cell ?? []).map((piece) => piece.text).join(' '))
}
