import { addDays, addMonths, weekdayOf, type Day } from '../../base/days.ts'
import { holidaysOn, markedDaysOf } from './holidays.ts'

const wednesday = 3
/** A call is quarterly. */
const monthsBetween = 3
/** So far from the day three months on another one is looked for. */
const mostShift = 28

/** What keeps a call from a day: it would fall on a weekend, a holiday of some government, or 31 March (R35). */
export function isFreeForCall(day: Day): boolean {
  const weekday = weekdayOf(day)
  if (weekday === 0 || weekday === 6 || holidaysOn(day).length > 0) return false
  return !markedDaysOf(Number(day.slice(0, 4))).some((one) => one.id === 'fiscal-end' && one.day === day)
}

/**
 * The next days of a quarterly series after `today`, each three months after the last one, on the weekday of the last
 * call (Wednesday where there was none), moved by whole weeks, then by days, where that is no day for a call (R35).
 *
 * Cost: O(count).
 */
export function nextCallDays(known: readonly Day[], today: Day, count: number): readonly Day[] {
  const last = known.toSorted().at(-1)
  const weekday = last === undefined ? wednesday : weekdayOf(last)
  const days: Day[] = []
  let from = last ?? today
  for (let step = 1; days.length < count; step += 1) {
    const wanted = addMonths(last ?? today, monthsBetween * step)
    const day = nearestFree(wanted, weekday, from)
    from = day
    if (day > today) days.push(day)
  }
  return days
}

function nearestFree(wanted: Day, weekday: number, after: Day): Day {
  const onWeekday = addDays(wanted, ((weekday - weekdayOf(wanted) + 10) % 7) - 3) // at most three days away
  const tries = [0, 7, -7, 14, -14, ...Array.from({ length: mostShift }, (_, i) => i + 1)]
  for (const shift of tries) {
    const day = addDays(onWeekday, shift)
    if (day > after && isFreeForCall(day)) return day
  }
  return onWeekday
}

/** What is wrong with the day of a call: it lies before today, or another call is on it; null where nothing is. */
export function wrongWithDay(day: Day, today: Day, others: readonly Day[]): 'past' | 'taken' | null {
  if (others.includes(day)) return 'taken'
  return day < today ? 'past' : null
}
