import type { Locator } from './document.ts'
import type { Mention } from './organizations.ts'
import type { Evidence } from './suggestion.ts'

/** A heading that items stand under: a task, an objective, a priority. */
export type Group = { readonly number: string | null; readonly title: string; readonly at: Locator }

/** An action item of a plan as printed, before anything of it is compared with a map. */
export type Item = {
  readonly number: string | null
  readonly text: string
  readonly at: Locator
  readonly mentions: readonly Mention[]
  /** As printed; null where none is. */
  readonly timing: string | null
  /** The timing is said within the sentence ("by March 2020"), not beside it. */
  readonly isTimedInside?: boolean
  readonly amount?: string | undefined
  readonly pillar: string | null
  readonly group?: Group | undefined
  readonly evidence: readonly Evidence[]
}
