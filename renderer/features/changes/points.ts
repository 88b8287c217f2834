import { addMonths, addDays } from '../../../shared/base/days.ts'
import type { ChangesAsked } from '../../../shared/view/shapes/changes.ts'
import { endOfDay, startOfDay } from '../../session/instants.ts'

/** What a person chose: since a quarter, a year, the last work, a call (by its id) or a day; until the day shown, or another. */
export type PointsChosen = {
  readonly since: string
  readonly sinceDay: string
  readonly until: string
  readonly untilDay: string
  /** `in-force`, `recorded`, or '' for both. */
  readonly axis: string
}
export const firstPoints: PointsChosen = {
  since: 'quarter',
  sinceDay: '',
  until: 'now',
  untilDay: '',
  axis: '',
}

type DatedCall = { readonly id: string; readonly date: string }

type Now = {
  readonly asOf: string
  readonly calls: readonly DatedCall[]
  /** The instant of the last work before today; null where there was none. */
  readonly lastWork: string | null
}

/** Months between two quarterly calls. */
const quarter = 3

/**
 * The two points as they are asked; null where the later day lies before the earlier one. A call that is not there any
 * more, and last work that there is not, fall back to the quarter.
 */
export function askedPoints(chosen: PointsChosen, now: Now): ChangesAsked | null {
  const day = chosen.until === 'day' && chosen.untilDay !== '' ? chosen.untilDay : now.asOf
  const since = sinceOf(chosen, day, now)
  if (since.asOf > day) return null
  return {
    since,
    sinceMade: true,
    ...(chosen.axis === 'in-force' || chosen.axis === 'recorded' ? { axis: chosen.axis } : {}),
    ...(day === now.asOf ? {} : { until: { asOf: day, knownAt: endOfDay(day) } }),
  }
}

function sinceOf(chosen: PointsChosen, until: string, { calls, lastWork }: Now): ChangesAsked['since'] {
  const at = (day: string) => ({ asOf: day, knownAt: startOfDay(day) })
  const call = calls.find((one) => one.id === chosen.since)
  if (call !== undefined) return at(call.date)
  if (chosen.since === 'day' && chosen.sinceDay !== '') return at(chosen.sinceDay)
  if (chosen.since === 'year') return at(addMonths(until, -12))
  if (chosen.since === 'last-work' && lastWork !== null) {
    const day = localDay(lastWork)
    return { asOf: day > until ? until : day, knownAt: lastWork }
  }
  return at(addMonths(until, -quarter))
}

/** The day of an instant in this computer's zone. */
function localDay(instant: string): string {
  const day = instant.slice(0, 10)
  const around = [addDays(day, -1), day, addDays(day, 1)]
  return around.find((one) => instant >= startOfDay(one) && instant <= endOfDay(one)) ?? day
}
