import type { Language } from '../../graph-schema/bilingual.ts'
import type { Picture } from '../view/drawing/frame.ts'

/**
 * Words in a line; `lang` where they are in another language than the document, `notes` the numbers of footnotes, `value`
 * the number that they write, in its own unit (dollars, records): a spreadsheet computes with that.
 */
export type Run = {
  readonly text: string
  readonly value?: number
  readonly lang?: Language
  readonly strong?: boolean
  readonly notes?: readonly number[]
}

export type TableCell = readonly Run[]

/** A piece of a document. Every rendering (HTML, DOCX, PDF) draws the same blocks. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly runs: readonly Run[] }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Run[])[] }
  | Table
  | {
      readonly kind: 'picture'
      readonly picture: Picture
      readonly alternative: string
      readonly caption: string
      /** What it shows, row by row, where no table beside it says that: it lies behind the picture in HTML, and is a sheet. */
      readonly table?: Table
    }

export type Table = {
  readonly kind: 'table'
  readonly caption: string
  readonly columns: readonly string[]
  /** The first cell of each row is its header. */
  readonly rows: readonly (readonly TableCell[])[]
  readonly numeric?: readonly number[]
}

export type Footnote = { readonly number: number; readonly runs: readonly Run[] }

/** A whole document in one language, with what stands on every page of it. */
export type BriefingDocument = {
  readonly language: Language
  readonly title: string
  readonly subtitle: string
  /** Who may see it, and the most it may hold (R28, R30); printed at the head and foot of every page. */
  readonly banner: string
  readonly blocks: readonly Block[]
  readonly footnotes: readonly Footnote[]
  readonly footnotesTitle: string
  /** Over its table of contents. */
  readonly contentsTitle: string
  /** It is to lie on one page: set small, without contents. */
  readonly isOnePage?: boolean
  /** What lies across every page of a paper that must not be taken for another: a note for own use, a draft (R29, R33). */
  readonly watermark?: string
}

export const words = (text: string): readonly Run[] => [{ text }]

/** Words without what goes with them, as contents, captions and sheets have them. */
export const textOfRuns = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('')

/** All words of a block but those of a picture, whose table is. */
export function runsOf(block: Block): readonly Run[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.runs
    case 'list':
      return block.items.flat()
    case 'table':
      return block.rows.flat(2)
    case 'picture':
      return block.table?.rows.flat(2) ?? []
  }
}

/** The names and passages that are in another language than the document, each once. Cost: O(runs). */
export function textsNotIn(language: Language, runs: readonly Run[]): readonly string[] {
  const foreign = runs.filter(({ lang }) => lang !== undefined && lang !== language)
  return [...new Set(foreign.map(({ text }) => text))]
}
