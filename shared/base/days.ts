import type { Precision } from '../../graph-schema/timing.ts'

/** A calendar day `YYYY-MM-DD`. Days compare as strings. */
export type Day = string

/** First and last possible day of a date stated with some precision (R4). */
export type DayRange = { readonly first: Day; readonly last: Day }

const pad = (n: number, width = 2) => String(n).padStart(width, '0')

export function toDay(year: number, month: number, day: number): Day {
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`
}

/** Year, month (1–12) and day of a calendar day. */
export function parts(day: Day): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) }
}

/** The number of days of a month (1–12). */
export function lastOfMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
}

/** The day `months` later (earlier when negative); the last day of the month where that day does not exist. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: date } = parts(day)
  const index = year * 12 + (month - 1) + months
  const [y, m] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1]
  return toDay(y, m, Math.min(date, lastOfMonth(y, m)))
}

/** The day `count` days later. */
export function addDays(day: Day, count: number): Day {
  const { year, month, day: date } = parts(day)
  return new Date(Date.UTC(year, month - 1, date + count)).toISOString().slice(0, 10)
}

/** The day of the week, 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: Day): number {
  const { year, month, day: date } = parts(day)
  return new Date(Date.UTC(year, month - 1, date)).getUTCDay()
}

/** The calendar year in which the fiscal year (1 April to 31 March) of a day begins. */
export function fiscalYearOf(day: Day): number {
  const { year, month } = parts(day)
  return month >= 4 ? year : year - 1
}

/** The nth 31 March on or after a day (n = 1 is the next one): the fiscal clock of R5. */
export function nthFiscalYearEnd(day: Day, n: number): Day {
  return toDay(fiscalYearOf(day) + n, 3, 31)
}

/** The unit that a range of days is: one day, a month, a calendar year or a fiscal year; undefined for any other range. */
export function precisionOf({ first, last }: DayRange): Precision | undefined {
  return (['day', 'month', 'year', 'fiscal-year'] as const).find((precision) => {
    const range = rangeOf(first, precision)
    return range.first === first && range.last === last
  })
}

/** All days that a stated date may be: the whole year, fiscal year or month, or the one day. */
export function rangeOf(day: Day, precision: Precision = 'day'): DayRange {
  if (precision === 'day') return { first: day, last: day }
  const { year, month } = parts(day)
  switch (precision) {
    case 'month':
      return { first: toDay(year, month, 1), last: toDay(year, month, lastOfMonth(year, month)) }
    case 'year':
      return { first: toDay(year, 1, 1), last: toDay(year, 12, 31) }
    case 'fiscal-year': {
      const from = fiscalYearOf(day)
      return { first: toDay(from, 4, 1), last: toDay(from + 1, 3, 31) }
    }
  }
}
