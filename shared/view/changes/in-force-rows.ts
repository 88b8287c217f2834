import type { InForceChange } from '../../analysis/changes/in-force.ts'
import { precisionOf, type DayRange } from '../../base/days.ts'
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
  const way = what === 'began' ? 'from' : 'on'
  const said = day === null ? '' : dayInWords(asked, day, way)
  return asked.t(`changes:inForce.${key}`, { ...daysOf(compared), day: said })
}

/** "on March 31, 2026", "in 2025" (R4); "from March 2026". */
function dayInWords({ t, language }: Asked, { first, last }: DayRange, way: 'from' | 'on'): string {
  const precision = precisionOf({ first, last })
  if (precision !== undefined)
    return t(`changes:inForce.${way}.${precision}`, { day: formatDay(first, language, precision) })
  return t('changes:inForce.between', {
    first: formatDay(first, language),
    last: formatDay(last, language),
  })
}
