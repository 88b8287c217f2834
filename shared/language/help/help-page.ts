import type { GapKind } from '../../../graph-schema/vocabularies/analysis.ts'

/** The pages of the help, in their order. */
export const helpPageIds = [
  'purpose',
  'matrix',
  'findings',
  'money',
  'scope',
  'strategies',
  'records',
  'history',
  'duplicates',
  'views',
  'calls',
  'handling',
  'keyboard',
  'files',
  'glossary',
] as const
export type HelpPageId = (typeof helpPageIds)[number]

/**
 * A piece of a page. Texts may hold commands, keys and links in braces, see pieces.ts; what a vocabulary says is drawn
 * from the vocabulary where it is shown.
 */
export type HelpBlock =
  /** `id`: what a link leads to, the same in both languages. */
  | { readonly kind: 'heading'; readonly id: string; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'terms'; readonly items: readonly HelpTerm[] }
  /** The symbol, word and name of each kind of gap, with what it means and what one can do. */
  | { readonly kind: 'gaps'; readonly of: Readonly<Record<GapKind, string>> }
  /** Commands of the window with the keys that this person has for them. */
  | { readonly kind: 'commands'; readonly of: readonly string[] }
  | { readonly kind: 'glossary'; readonly items: readonly GlossaryTerm[] }

export type HelpTerm = { readonly term: string; readonly text: string }

/** `other`: the word in the other language. */
export type GlossaryTerm = HelpTerm & { readonly other: string }

export type HelpPage = {
  readonly id: HelpPageId
  readonly title: string
  readonly blocks: readonly HelpBlock[]
}

export const tourStepIds = ['cell', 'gap', 'graph', 'scope', 'keep'] as const
export type TourStepId = (typeof tourStepIds)[number]

/** What a step of the tour says; `text` as in a page. */
export type TourWords = Readonly<Record<TourStepId, { readonly title: string; readonly text: string }>>

export type Help = { readonly pages: readonly HelpPage[]; readonly tour: TourWords }
