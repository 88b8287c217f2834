import type { ColumnContent } from './column-content.ts'
import type { ReadHeading } from './heading-words.ts'
import type { Mapping } from './mapping.ts'

/** Why a column is proposed so: the key of a text of the catalogue, filled by `params`. */
export type Reason = { readonly code: string; readonly params: Readonly<Record<string, string>> }

/** One column as a proposal sees it. */
export type SeenColumn = {
  readonly heading: string
  readonly read: ReadHeading
  readonly tag: string | undefined
  readonly content: ColumnContent
}

/** What every mapping holds that a proposal makes. */
export type Common = Pick<Mapping, 'version' | 'dataset' | 'language' | 'sheet'>

export type Said = { readonly confidence: number; readonly reason: Reason }

/** A mapping, and what is said of each column of the table, in their order. */
export type Found = { readonly mapping: Mapping; readonly said: readonly Said[] }

/** What is said of a column by its heading alone, or of one that says nothing. */
export function findCommon(isKnown: boolean): Said {
  return isKnown ? said(0.8, 'heading') : said(0, 'unknown')
}

export function said(confidence: number, code: string, params: Reason['params'] = {}): Said {
  return { confidence, reason: { code: `import-tables:reason.${code}`, params } }
}
