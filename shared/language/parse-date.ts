import type { Precision, StatedDate, Timing } from '../../graph-schema/timing.ts'
import { lastOfMonth, toDay, type Day } from '../base/days.ts'

/** A stretch of days as somebody stated it: the first and last day of its unit. */
export type StatedUnit = { readonly first: Day; readonly last: Day; readonly precision: Precision }

const months: readonly (readonly string[])[] = [
  ['january', 'jan', 'janvier', 'janv'],
  ['february', 'feb', 'fevrier', 'fevr', 'fev'],
  ['march', 'mar', 'mars'],
  ['april', 'apr', 'avril', 'avr'],
  ['may', 'mai'],
  ['june', 'jun', 'juin'],
  ['july', 'jul', 'juillet', 'juil'],
  ['august', 'aug', 'aout'],
  ['september', 'sept', 'sep', 'septembre'],
  ['october', 'oct', 'octobre'],
  ['november', 'nov', 'novembre'],
  ['december', 'dec', 'decembre'],
]

/**
 * A date as people type it in either language: "2016", "2016-05", "May 2016", "12 mai 2016", "le 1er mai 2016", "May 12, 2016",
 * "2016-05-12", and fiscal years "2012-13", "FY 2012/13", "EF 2012-2013". Of "2011-12", which is a month and a fiscal
 * year, the fiscal year is meant: so these plans write it; whoever means the month writes its name.
 *
 * Errors: undefined for what is no date; also for days that no calendar has.
 */
export function parseUnit(text: string): StatedUnit | undefined {
  const plain = fold(text)
  return fiscalYear(plain) ?? isoDate(plain) ?? wordedDate(plain)
}

/** A single date; `date` is the first day of its unit, and a precision stands only where it is coarser than a day. */
export function parseStatedDate(text: string): StatedDate | undefined {
  const unit = parseUnit(text)
  if (unit === undefined) return undefined
  return unit.precision === 'day' ? { date: unit.first } : { date: unit.first, precision: unit.precision }
}

/**
 * A period as people type it: one unit ("2012-13"), two joined by a dash or "to" / "à" / "au" ("2016 – May 2019"), open
 * ones ("since 2015", "depuis le 29 mai 2019", "from May 2016", "until 2018", "jusqu’en 2018"), and "Ongoing" / "En cours" alone
 * or at the end. What was typed is kept as `text`.
 *
 * Errors: undefined for what is no period, and where the end lies before the start.
 */
export function parseTiming(text: string): Timing | undefined {
  const said = text.trim()
  const plain = fold(said)
  const ongoing = /(?:^|[\s,;–-])(ongoing|en cours|permanent)$/.exec(plain)
  const stated = (ongoing === null ? plain : plain.slice(0, ongoing.index)).replace(/[\s,;–-]+$/, '')
  if (stated === '') return ongoing === null ? undefined : timingOf(said, undefined, undefined, true)
  const until = /^(?:until|to|up to|jusqu['’]?(?:en|au|a)?)\s+(.+)$/.exec(stated)?.[1]
  if (until !== undefined) {
    const end = parseUnit(until)
    return end && timingOf(said, undefined, end, ongoing !== null)
  }
  const since = /^(?:since|from|depuis|des|du|a partir (?:de|du))\s+(.+)$/.exec(stated)?.[1]
  const rest = since ?? stated
  const one = parseUnit(rest)
  if (one !== undefined)
    return timingOf(said, one, since === undefined && ongoing === null ? one : undefined, ongoing !== null)
  for (const [start, end] of splits(rest)) {
    const [first, last] = [parseUnit(start), parseUnit(end)]
    if (first === undefined || last === undefined) continue
    return first.first <= last.last ? timingOf(said, first, last, ongoing !== null) : undefined
  }
  return undefined
}

/** Every way to cut a text in two at a dash or a word that joins. */
function splits(text: string): (readonly [string, string])[] {
  const joins = [...text.matchAll(/\s*[–—]\s*|\s+-\s+|\s+(?:to|and|a|au|et)\s+|-/g)]
  return joins.map((join) => [text.slice(0, join.index), text.slice(join.index + join[0].length)])
}

function timingOf(
  text: string,
  start: StatedUnit | undefined,
  end: StatedUnit | undefined,
  ongoing: boolean,
): Timing {
  const precision = {
    ...(start === undefined || start.precision === 'day' ? {} : { start: start.precision }),
    ...(end === undefined || end.precision === 'day' ? {} : { end: end.precision }),
  }
  return {
    text,
    start: start?.first ?? null,
    end: end?.last ?? null,
    ongoing,
    ...(Object.keys(precision).length === 0 ? {} : { precision }),
  }
}

function fiscalYear(text: string): StatedUnit | undefined {
  const found = /^(?:fy|ef|fiscal year|exercice)?\s*(\d{4})\s*[-/–]\s*(\d{4}|\d{2})$/.exec(text)
  if (found === null) return undefined
  const [, from = '', to = ''] = found
  const first = Number(from)
  const isNext = Number(to) === first + 1 || (to.length === 2 && Number(to) === (first + 1) % 100)
  if (!isNext || first > 2200) return undefined // "2012-2016" is a period
  return { first: toDay(first, 4, 1), last: toDay(first + 1, 3, 31), precision: 'fiscal-year' }
}

function isoDate(text: string): StatedUnit | undefined {
  const found = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text)
  if (found === null) return undefined
  const [, year, month, day] = found
  return unitOf(
    Number(year),
    month === undefined ? undefined : Number(month),
    day === undefined ? undefined : Number(day),
  )
}

function wordedDate(text: string): StatedUnit | undefined {
  const found =
    /^(?:le\s+)?(?:(\d{1,2})(?:er|st|nd|rd|th)?\s+)?([a-z]+)\.?(?:\s+(\d{1,2})(?:er|st|nd|rd|th)?)?,?\s+(\d{4})$/.exec(
      text,
    )
  if (found === null) return undefined
  const [, before, word = '', after, year] = found
  const month = months.findIndex((names) => names.includes(word)) + 1
  const day = before ?? after
  if (month === 0 || (before !== undefined && after !== undefined)) return undefined
  return unitOf(Number(year), month, day === undefined ? undefined : Number(day))
}

function unitOf(year: number, month?: number, day?: number): StatedUnit | undefined {
  if (year < 1800 || year > 2200) return undefined
  if (month === undefined) return { first: toDay(year, 1, 1), last: toDay(year, 12, 31), precision: 'year' }
  if (month < 1 || month > 12) return undefined
  const length = lastOfMonth(year, month)
  if (day === undefined)
    return { first: toDay(year, month, 1), last: toDay(year, month, length), precision: 'month' }
  if (day < 1 || day > length) return undefined
  return { first: toDay(year, month, day), last: toDay(year, month, day), precision: 'day' }
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
}
