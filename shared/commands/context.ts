import type { Label } from '../../graph-schema/bilingual.ts'
import type { Handling } from '../../graph-schema/vocabularies/handling.ts'
import type { Author } from './author.ts'

/** What a finding is called, is about and rests on, with the hash of that; the engine asks the analysis for it. */
export type JudgedEvidence = {
  /** As it is shown, in both languages. */
  readonly name: Label
  readonly records: readonly string[]
  readonly evidence: readonly string[]
  readonly hash: string
}

/** What a decision depends on beside the state: nothing in shared/ reads a clock or draws a lot. */
export type CommandContext = {
  readonly newId: () => string
  /** UTC instant. */
  readonly at: string
  readonly author: Author
  /** Of new records: `own` until a person sets it otherwise. */
  readonly defaultHandling: Handling
  /** Only for `judge` and `disclose`; undefined when there is no such finding. */
  readonly evidence?: JudgedEvidence | undefined
  /** The call during which it is done; its transactions say so. */
  readonly call?: string | undefined
}
