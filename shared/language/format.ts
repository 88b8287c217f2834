import type { Bilingual, Language } from '../../graph-schema/bilingual.ts'
import type { Precision, Timing } from '../../graph-schema/timing.ts'
import { fiscalYearOf, parts, type Day } from '../base/days.ts'
import { typeset } from './typeset.ts'

const locale: Record<Language, string> = { en: 'en-CA', fr: 'fr-CA' }

/** Cached: constructing an Intl formatter costs far more than using one. */
type Formatter = Intl.NumberFormat | Intl.DateTimeFormat | Intl.ListFormat
const formatters = new Map<string, Formatter>()

function cached<F extends Formatter>(key: string, make: () => F): F {
  const known = formatters.get(key)
  if (known !== undefined) return known as F
  const made = make()
  formatters.set(key, made)
  return made
}

export function formatNumber(value: number, language: Language): string {
  return cached(`n${language}`, () => new Intl.NumberFormat(locale[language])).format(value)
}

/** A share as a number with two decimals: "0.53", "0,53". */
export function formatScore(value: number, language: Language): string {
  return cached(
    `s${language}`,
    () => new Intl.NumberFormat(locale[language], { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
  ).format(value)
}

/** Dollars without cents where there are none: "$1,300,000", "1 300 000 $". */
export function formatMoney(value: number, language: Language, currency = 'CAD'): string {
  const digits = Number.isInteger(value) ? 0 : 2
  return cached(
    `m${language}${currency}${digits}`,
    () =>
      new Intl.NumberFormat(locale[language], {
        style: 'currency',
        currency,
        currencyDisplay: currency === 'CAD' ? 'narrowSymbol' : 'code',
        minimumFractionDigits: digits,
        maximumFractionDigits: 2,
      }),
  ).format(value)
}

/** A date as exactly as it is known: "6 June 2012", "June 2012", "2012–13", "2012". */
export function formatDay(day: Day, language: Language, precision: Precision = 'day'): string {
  const { year, month, day: date } = parts(day)
  if (precision === 'year') return String(year)
  if (precision === 'fiscal-year') return formatFiscalYear(fiscalYearOf(day))
  const name = months[language][month - 1]
  if (precision !== 'day') return `${name} ${year}`
  return language === 'en' ? `${name} ${date}, ${year}` : `${date === 1 ? '1er' : date} ${name} ${year}`
}

/** Not by Intl: its first formatter of dates takes 11 ms, which is what the first view shows first. */
const months: Record<Language, readonly string[]> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
}

/** The days of the week from Sunday, as calendars in Canada begin in either language; not by Intl, as the months. */
export const weekdays: Record<Language, readonly string[]> = {
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  fr: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
}

/** "2012–13" for the fiscal year that begins on 1 April 2012. */
export function formatFiscalYear(from: number): string {
  return `${from}–${String((from + 1) % 100).padStart(2, '0')}`
}

/** The source's own words for a timing where kept, else its dates; what goes on is said to in either language. */
export function formatTiming(timing: Timing | undefined, language: Language): string {
  if (timing === undefined) return ''
  if (timing.text !== undefined)
    return language === 'fr' ? timing.text.replace(/\bongoing\b/i, 'En cours') : timing.text
  const start = timing.start === null ? '' : formatDay(timing.start, language, timing.precision?.start)
  const end = timing.end === null ? '' : formatDay(timing.end, language, timing.precision?.end)
  if (start !== '' && start === end) return start
  return `${start}–${end}`
}

/** "a, b and c" / "a, b et c". */
export function formatList(items: readonly string[], language: Language): string {
  return cached(`l${language}`, () => new Intl.ListFormat(locale[language], { type: 'conjunction' })).format(
    items,
  )
}

/** "a; b" / "a ; b": parts that hold commas of their own. */
export function formatParts(parts: readonly string[], language: Language): string {
  return parts.join(language === 'fr' ? '\u202f; ' : '; ')
}

/** Between a label and what it labels. */
export function colon(language: Language): string {
  return language === 'fr' ? '\u00a0: ' : ': '
}

/** A bilingual text in the language asked for, else in the other one, saying which (R37); set as that language is. */
export function inLanguage(
  value: Bilingual | undefined,
  language: Language,
): { readonly text: string; readonly lang: Language } | undefined {
  if (value === undefined) return undefined
  const other: Language = language === 'en' ? 'fr' : 'en'
  const own = value[language]
  if (own !== undefined && own !== '') return { text: typeset(own, language), lang: language }
  const foreign = value[other]
  return foreign === undefined || foreign === '' ? undefined : { text: typeset(foreign, other), lang: other }
}

/** The day of an instant (UTC) in this computer's zone: "6 June 2026". */
export function formatDayOf(instant: string, language: Language): string {
  return cached(
    `day-of ${language}`,
    () => new Intl.DateTimeFormat(locale[language], { dateStyle: 'long' }),
  ).format(new Date(instant))
}

/** A time of day (`HH:mm`) on the clock of 24 hours: "14:30", "14 h 30". */
export function formatTime(time: string, language: Language): string {
  return cached(
    `time ${language}`,
    () =>
      new Intl.DateTimeFormat(locale[language], {
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
        timeZone: 'UTC',
      }),
  )
    .format(new Date(`2000-01-01T${time}:00Z`))
    .replaceAll(' ', '\u00a0')
}

/** An instant (UTC) as a day and a time of this computer's zone: "Jun 6, 2026, 2:05 p.m.", "6 juin 2026, 14 h 05". */
export function formatInstant(instant: string, language: Language): string {
  return cached(
    `instant ${language}`,
    () => new Intl.DateTimeFormat(locale[language], { dateStyle: 'medium', timeStyle: 'short' }),
  ).format(new Date(instant))
}
