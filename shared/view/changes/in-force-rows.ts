import type { InForceChange } from '../../analysis/changes/in-force.ts'
import type { DayRange } from '../../base/days.ts'
import { formatDay } from '../../language/format.ts'
import type { Asked } from '../asked.ts'
import type { ChangeRow } from '../shapes/changes.ts'
import { daysOf, rowOfRecord, type Compared } from './change-words.ts'

/** What began and ended, and what we learned had begun or ended before: each says which (CH2). */
export function inForceRows(compared: Compared): ChangeRow[] {
  return compared.changes.inForce.map((one) =>
    rowOfRecord(compared, one.id, { mark: one.what, axis: one.axis, why: [sentence(compared, one)] }),
  )
}

function sentence(compared: Compared, { what, axis, isForeseen, day }: InForceChange): string {
  const { asked, before } = compared
  // what was known only after it happened had not been known to come
  const isEarlier = day !== null && (before.knownAt ?? '') <= day.last
  const foreseen = isEarlier ? 'known' : 'plain'
  const by = axis === 'recorded' ? 'recorded' : isForeseen ? foreseen : 'learned'
  const undated = by === 'recorded' ? `${what}-recorded-undated` : `${what}-undated`
  const key = day === null ? undated : `${what}-${by}`
  const isEnd = what === 'ended' || what === 'may-have-ended'
  const said = day === null ? '' : isEnd ? dayInWords(asked, day) : formatDay(day.first, asked.language)
  return asked.t(`changes:inForce.${key}`, { ...daysOf(compared), day: said })
}

/** "on 31 March 2026", or "between 1 January and 31 December 2025" where only the year is known (R4). */
function dayInWords({ t, language }: Asked, { first, last }: DayRange): string {
  const [from, to] = [formatDay(first, language), formatDay(last, language)]
  return first === last
    ? t('changes:inForce.on', { day: to })
    : t('changes:inForce.between', { first: from, last: to })
}
