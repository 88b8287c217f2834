import type { Language } from '../../graph-schema/bilingual.ts'
import type { Property } from '../../graph-schema/property.ts'
import type { FiscalYears, Precision, StatedDate, Timing } from '../../graph-schema/timing.ts'
import { fiscalYearOf } from '../base/days.ts'
import { done, refused, type Outcome } from '../base/outcome.ts'
import { formatDay, formatFiscalYear, formatTiming } from '../language/format.ts'
import { parseStatedDate, parseTiming, parseUnit } from '../language/parse-date.ts'

/**
 * What stands in a field for a value: the text that a person would type for it. For kinds that are one line or several
 * of text; the others (bilingual, choices, eligibility, recipients) have fields of their own.
 */
export function typedOf({ kind }: Property, value: unknown, language: Language): string {
  if (value === undefined || value === null) return ''
  switch (kind) {
    case 'stated-date': {
      const { date, precision } = value as StatedDate
      return precision === undefined ? date : formatDay(date, language, precision)
    }
    case 'timing':
      return typedTiming(value as Timing, language)
    case 'fiscal-years': {
      const { from, to } = value as FiscalYears
      if (from === to) return formatFiscalYear(from)
      return to === null
        ? `${language === 'fr' ? 'depuis' : 'since'} ${formatFiscalYear(from)}`
        : `${formatFiscalYear(from)} – ${formatFiscalYear(to)}`
    }
    case 'number':
      return language === 'fr' ? `${value as number}`.replace('.', ',') : `${value as number}`
    case 'texts':
      return (value as readonly string[]).join('\n')
    case 'languages':
      return (value as readonly string[]).join(', ')
    default:
      return typeof value === 'string' ? value : JSON.stringify(value)
  }
}

/** A period whose words say more than its dates is typed as its dates: the words were the source's. */
function typedTiming(timing: Timing, language: Language): string {
  if (timing.text !== undefined && sameDays(parseTiming(timing.text), timing)) return timing.text
  const { text: _words, ...days } = timing
  if (days.start === null && days.end === null) return days.ongoing ? ongoingIn[language] : ''
  const side = (day: string | null, precision: 'start' | 'end'): string =>
    day === null ? '' : formatDay(day, language, days.precision?.[precision])
  const [start, end] = [side(days.start, 'start'), side(days.end, 'end')]
  if (end === '')
    return days.ongoing
      ? `${start} – ${ongoingIn[language]}`
      : `${since(language, days.precision?.start)} ${start}`
  if (start === '') return `${until(language, days.precision?.end)} ${end}`
  return start === end ? start : `${start} – ${end}`
}

const ongoingIn: Record<Language, string> = { en: 'Ongoing', fr: 'En cours' }

/** In French a single day has its article: "depuis mai 2019", "depuis le 29 mai 2019". */
function since(language: Language, precision: Precision | undefined): string {
  if (language === 'en') return 'since'
  return isDay(precision) ? 'depuis le' : 'depuis'
}

function until(language: Language, precision: Precision | undefined): string {
  if (language === 'en') return 'until'
  return isDay(precision) ? 'jusqu’au' : 'jusqu’en'
}

function isDay(precision: Precision | undefined): boolean {
  return precision === undefined || precision === 'day'
}

function sameDays(a: Timing | undefined, b: Timing): boolean {
  return a !== undefined && a.start === b.start && a.end === b.end && a.ongoing === b.ongoing
}

/**
 * The value that a typed text stands for; null for an empty one.
 *
 * Errors: `value-<kind>` with the text: its sentence says the rule and how to write it.
 */
export function valueOfTyped({ kind }: Property, typed: string, field: string): Outcome<unknown> {
  const text = typed.trim()
  if (text === '') return done(null)
  const wrong = (): Outcome<never> =>
    refused(`value-${kind}`, { type: '', id: '', field, value: text.slice(0, 80), choices: '' }, 'C4')
  switch (kind) {
    case 'date': {
      const unit = parseUnit(text)
      return unit?.precision === 'day' ? done(unit.first) : wrong()
    }
    case 'stated-date': {
      const date = parseStatedDate(text)
      return date === undefined ? wrong() : done(date)
    }
    case 'timing': {
      const timing = parseTiming(text)
      return timing === undefined ? wrong() : done(timing)
    }
    case 'fiscal-years': {
      const timing = parseTiming(text)
      const { start = null, end = null, ongoing = false, precision } = timing ?? {}
      const areFiscal =
        precision?.start === 'fiscal-year' && (end === null || precision.end === 'fiscal-year')
      if (start === null || ongoing || !areFiscal) return wrong()
      return done({ from: fiscalYearOf(start), to: end === null ? null : fiscalYearOf(end) })
    }
    case 'number': {
      const value = numberOf(text)
      return value === undefined ? wrong() : done(value)
    }
    case 'texts':
      return done(
        text
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== ''),
      )
    case 'languages':
      return done(
        text
          .toLowerCase()
          .split(/[\s,;]+/)
          .filter((code) => code !== ''),
      )
    default:
      return done(text)
  }
}

/** How a typed date or period was understood, in words; undefined where it was not, or needs no saying. */
export function understoodAs({ kind }: Property, typed: string, language: Language): string | undefined {
  if (kind === 'timing' || kind === 'fiscal-years') {
    const timing = parseTiming(typed)
    if (timing === undefined) return undefined
    const { text: _own, ...days } = timing
    return formatTiming({ ...days, text: undefined }, language)
  }
  if (kind !== 'date' && kind !== 'stated-date') return undefined
  const unit = parseUnit(typed)
  return unit && formatDay(unit.first, language, unit.precision)
}

/** "1,300,000", "1 300 000,50 $", "12.5": a number as people write it in either language. */
export function numberOf(text: string): number | undefined {
  const plain = text.replace(/[\s\u00a0\u202f$]/g, '')
  const decimal = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain)
    ? plain.replaceAll(',', '')
    : plain.replace(',', '.')
  return /^-?\d+(?:\.\d+)?$/.test(decimal) ? Number(decimal) : undefined
}
