import type { Noticed } from '../statement.ts'
import { coverKeys } from '../../exchange/pack/pack-marks.ts'
import { wordsOf } from '../parsed-value.ts'
import { unitOfWords } from '../tables/cell-dates.ts'
import { plainWords } from '../plain-words.ts'
import type { PackBook } from './pack-book.ts'

/** Who answers, and when. */
export type PackAnswer = {
  /** The organization; undefined where the cover does not name one of its list. */
  readonly who: { readonly id: string; readonly name: string } | undefined
  /** In whose name it is answered: that of the organization, else of the recipient as a whole. */
  readonly name: string
  /** ISO day: as the cover says, not later than today; today where it does not say. */
  readonly on: string
  readonly said: readonly Noticed[]
}

/**
 * Who answered and when, by the cover. Only a name of the list that was sent counts: what else is written there may be the
 * name of a person, which does not come in (R31).
 */
export function answerOf({ mark, cover, sent, file }: PackBook, today: string): PackAnswer {
  const words = wordsOf(cover.get(coverKeys.who))
  const names = sent?.answering ?? new Map<string, never>()
  const named = words === undefined ? undefined : names.get(plainWords(words))
  const own = mark.isPlace ? undefined : [...names.values()].find(({ id }) => id === mark.for)
  const unit = unitOfWords(wordsOf(cover.get(coverKeys.answered)) ?? '')
  const isDay = typeof unit === 'object' && unit.precision === 'day' && unit.first <= today
  const isUnknown = words !== undefined && named === undefined
  return {
    who: named ?? own,
    name: (named ?? own)?.name ?? sent?.recipient ?? mark.for,
    on: isDay ? unit.first : today,
    said: isUnknown
      ? [{ kind: 'noticed', code: 'pack:noticed.whoUnknown', params: {}, place: { file }, isToLookAt: true }]
      : [],
  }
}
