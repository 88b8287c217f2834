import { toDay } from '../../base/days.ts'
import { parseUnit, type StatedUnit } from '../../language/parse-date.ts'
import { unitOf } from '../stated-value.ts'

/** Which part comes first in dates like 03/04/2016. */
export type DateOrder = 'day-first' | 'month-first'

/** Dates that programs write where there is none. */
const noDate = /^(?:1899-12-3[01]|1900-01-0[01]|9999-12-31|0{4}-0{2}-0{2}|00\/00\/0000)/

/**
 * A date as people and spreadsheets write it, with the precision that it has: "2016", "2016-04", "April 2016", "2012-13",
 * "2016/04/01", "1.4.2016", "01-Apr-2016", "Apr-16", a serial number of Excel.
 *
 * `nothing` for the dates that programs write where there is none; `ambiguous` where day and month could be either and the
 * order is not known; undefined for what is no date.
 */
export function unitOfWords(
  words: string,
  order?: DateOrder,
): StatedUnit | 'nothing' | 'ambiguous' | undefined {
  const text = words.trim().slice(0, 60)
  if (noDate.test(text)) return 'nothing'
  return unitOf(text) ?? inNumbers(text, order) ?? withMonthName(text) ?? serial(text)
}

function inNumbers(text: string, order: DateOrder | undefined): StatedUnit | 'ambiguous' | undefined {
  const yearFirst = /^(\d{4})[/.](\d{1,2})(?:[/.](\d{1,2}))?$/.exec(text)
  if (yearFirst !== null) return parseUnit(isoText(yearFirst[1]!, yearFirst[2]!, yearFirst[3]))
  const monthAndYear = /^(\d{1,2})[/.-](\d{4})$/.exec(text)
  if (monthAndYear !== null) return parseUnit(monthOf(monthAndYear[2]!, monthAndYear[1]!))
  const yearLast = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:\s+\d{1,2}:\d{2}.*)?$/.exec(text)
  if (yearLast === null) return undefined
  const [, first = '', second = '', year = ''] = yearLast
  const known = orderOf(first, second) ?? order
  if (known === undefined) return first === second ? parseUnit(isoText(year, first, second)) : 'ambiguous'
  return known === 'day-first'
    ? parseUnit(isoText(year, second, first))
    : parseUnit(isoText(year, first, second))
}

/** The order that two numbers show by themselves: a thirteenth month there is not. */
function orderOf(first: string, second: string): DateOrder | undefined {
  if (Number(first) > 12) return 'day-first'
  return Number(second) > 12 ? 'month-first' : undefined
}

/** The order of the dates of a column: what those show that can be read in one way only; undefined where none do. */
export function orderOfDates(texts: readonly string[]): DateOrder | undefined {
  const shown = texts.flatMap((text) => {
    const found = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}\b/.exec(text.trim())
    const order = found === null ? undefined : orderOf(found[1]!, found[2]!)
    return order === undefined ? [] : [order]
  })
  return new Set(shown).size === 1 ? shown[0] : undefined
}

function isoText(year: string, month: string, day: string | undefined): string {
  // of "2012-13" a fiscal year would be understood; a month of two digits below thirteen is none of those here
  return day === undefined
    ? monthOf(year, month)
    : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september']
months.push('october', 'november', 'december')

function monthOf(year: string, month: string): string {
  return `${months[Number(month) - 1] ?? ''} ${year}`
}

/** "01-Apr-2016", "1-Apr-16", "Apr-01-2016", "Apr-16" (a month, as spreadsheets write it). */
function withMonthName(text: string): StatedUnit | undefined {
  const parts = text.split(/[-/.\s,]+/).filter((part) => part !== '')
  const isName = (part: string | undefined) => part !== undefined && /^\p{L}{3,10}$/u.test(part)
  if (parts.length === 2 && isName(parts[0]) && /^\d{2}$/.test(parts[1]!))
    return parseUnit(`${parts[0]} ${century(parts[1]!)}`)
  if (parts.length !== 3 || !/^(?:\d{2}|\d{4})$/.test(parts[2]!)) return undefined
  const year = century(parts[2]!)
  if (isName(parts[1]) && /^\d{1,2}$/.test(parts[0]!)) return parseUnit(`${parts[0]} ${parts[1]} ${year}`)
  if (isName(parts[0]) && /^\d{1,2}$/.test(parts[1]!)) return parseUnit(`${parts[0]} ${parts[1]} ${year}`)
  return undefined
}

/** Two digits of a year as Excel takes them: 00–29 are this century. */
function century(year: string): string {
  return year.length === 4 ? year : Number(year) < 30 ? `20${year}` : `19${year}`
}

/** A serial number that a copy made of a date: a day of 1950 to 2099. */
function serial(text: string): StatedUnit | undefined {
  if (!/^\d{5}(?:\.0+)?$/.test(text)) return undefined
  const days = Number(text)
  if (days < 18_264 || days > 73_050) return undefined
  const date = new Date((days - 25_569) * 86_400_000)
  const day = toDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
  return { first: day, last: day, precision: 'day' }
}
