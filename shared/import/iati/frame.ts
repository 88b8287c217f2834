import type { Bilingual, Language } from '../../../graph-schema/bilingual.ts'
import type { Place } from '../statement.ts'
import type { Tally } from '../tally.ts'

/** What every part of an activity is read with. */
export type ActivityFrame = {
  readonly id: string
  readonly key: string
  readonly place: Place
  readonly name: Bilingual
  /** `@xml:lang` and `@default-currency` of the activity, else of the file. */
  readonly inherited: string
  readonly currency: string | undefined
  readonly reporter: string | undefined
  readonly language: Language
  readonly tally: Tally
}
