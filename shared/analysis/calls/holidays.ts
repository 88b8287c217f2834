import { addDays, lastOfMonth, parts, toDay, weekdayOf, type Day } from '../../base/days.ts'

/** A day on which governments are closed, by its id in the catalogue; in some jurisdictions only where these are named. */
export type Holiday = { readonly id: string; readonly day: Day; readonly in?: readonly string[] }

const monday = 1

/** The nth weekday (0 for Sunday) of a month. */
function nth(year: number, month: number, weekday: number, n: number): Day {
  const first = toDay(year, month, 1)
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7)
}

/** Easter Sunday. Source: Meeus, Astronomical Algorithms (1991), chapter 8 (Gregorian calendar, any year). */
export function easterOf(year: number): Day {
  const a = year % 19
  const [b, c] = [Math.floor(year / 100), year % 100]
  const [d, e] = [Math.floor(b / 4), b % 4]
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const [i, k] = [Math.floor(c / 4), c % 4]
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  return toDay(year, Math.floor(sum / 31), (sum % 31) + 1)
}

/** The Monday before a day, or the day where it is one. */
function mondayUpTo(day: Day): Day {
  return addDays(day, -((weekdayOf(day) - monday + 7) % 7))
}

/** Where a fixed day falls on a weekend, governments close on the Monday after. */
function observed(day: Day): Day {
  const weekday = weekdayOf(day)
  return weekday === 6 ? addDays(day, 2) : weekday === 0 ? addDays(day, 1) : day
}

const place = (...codes: readonly string[]): readonly string[] => codes.map((code) => `jurisdiction-${code}`)

/**
 * The days of a year on which the governments of Canada, or those of some provinces and territories, are closed, in the
 * order of the calendar.
 *
 * Source: Canada Labour Code, part III, s. 166; the provinces' employment standards acts.
 */
export function holidaysOf(year: number): readonly Holiday[] {
  const easter = easterOf(year)
  const christmas = observed(toDay(year, 12, 25))
  const boxing = observed(toDay(year, 12, 26))
  const all: readonly Holiday[] = [
    { id: 'new-year', day: observed(toDay(year, 1, 1)) },
    { id: 'family', day: nth(year, 2, monday, 3), in: place('bc', 'ab', 'sk', 'mb', 'on', 'nb', 'ns', 'pe') },
    { id: 'good-friday', day: addDays(easter, -2) },
    { id: 'easter-monday', day: addDays(easter, 1) },
    { id: 'victoria', day: mondayUpTo(toDay(year, 5, 24)) },
    { id: 'indigenous-peoples', day: toDay(year, 6, 21), in: place('yt', 'nt') },
    { id: 'fete-nationale', day: observed(toDay(year, 6, 24)), in: place('qc') },
    { id: 'canada', day: observed(toDay(year, 7, 1)) },
    { id: 'nunavut', day: toDay(year, 7, 9), in: place('nu') },
    { id: 'civic', day: nth(year, 8, monday, 1) },
    { id: 'discovery', day: nth(year, 8, monday, 3), in: place('yt') },
    { id: 'labour', day: nth(year, 9, monday, 1) },
    { id: 'reconciliation', day: observed(toDay(year, 9, 30)) },
    { id: 'thanksgiving', day: nth(year, 10, monday, 2) },
    { id: 'remembrance', day: observed(toDay(year, 11, 11)) },
    { id: 'christmas', day: christmas },
    { id: 'boxing', day: boxing === christmas ? addDays(christmas, 1) : boxing },
  ]
  return [...all].sort((a, b) => (a.day < b.day ? -1 : 1))
}

/** The holidays of a day. */
export function holidaysOn(day: Day): readonly Holiday[] {
  return holidaysOf(parts(day).year).filter((one) => one.day === day)
}

/** Days that a call is planned around: the end of the fiscal year, and the two days against trafficking (R35). */
export type MarkedDay = { readonly id: 'fiscal-end' | 'national-day' | 'world-day'; readonly day: Day }

export function markedDaysOf(year: number): readonly MarkedDay[] {
  return [
    { id: 'national-day', day: toDay(year, 2, 22) },
    { id: 'fiscal-end', day: toDay(year, 3, lastOfMonth(year, 3)) },
    { id: 'world-day', day: toDay(year, 7, 30) },
  ]
}

/** The marked days within so many days of one, before or after. */
export function markedNear(day: Day, within: number): readonly MarkedDay[] {
  const [first, last] = [addDays(day, -within), addDays(day, within)]
  return markedDaysOf(parts(day).year).filter((one) => one.day >= first && one.day <= last)
}
