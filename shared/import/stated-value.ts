import type { Bilingual, Language } from '../../graph-schema/bilingual.ts'
import type { Timing } from '../../graph-schema/timing.ts'
import { currencies } from '../../graph-schema/vocabularies/statuses.ts'
import { parseUnit, type StatedUnit } from '../language/parse-date.ts'
import { translator } from '../language/translator.ts'
import type { Place } from './statement.ts'

/** The longest text that a property of the schema takes, and the longest of a list. */
const longest = 20_000
const longestOfList = 500

/** Words as a property of one language; undefined where there are none. */
export function inLanguageOf(words: string | undefined, language: Language): Bilingual | undefined {
  const text = words?.slice(0, longest).trim()
  return text === undefined || text === '' ? undefined : { [language]: text }
}

/** A sentence of the catalogues in both languages, as a property. */
export function inBoth(key: string, params: Readonly<Record<string, string | number>>): Bilingual {
  const say = (language: Language) => translator(language)(key, params).slice(0, longest)
  return { en: say('en'), fr: say('fr') }
}

/** Words for a list property, each once, none longer than the schema takes; undefined where there are none. */
export function listOf(words: readonly (string | undefined)[]): readonly string[] | undefined {
  const list = [
    ...new Set(words.flatMap((one) => (one === undefined ? [] : [one.slice(0, longestOfList).trim()]))),
  ]
  return list.length === 0 ? undefined : list
}

/** Properties without those that nothing was stated of. */
export function stated(properties: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined))
}

/** A day of a file, with or without a time after it, or a coarser unit; undefined for what is none. */
export function unitOf(value: unknown): StatedUnit | undefined {
  if (typeof value !== 'string') return undefined
  const text = value.trim().slice(0, 60)
  const day = /^(\d{4}-\d{2}-\d{2})(?:[T\s]\d{2}:?\d{2}.*)?$/.exec(text)?.[1]
  return parseUnit(day ?? text)
}

/** A period between two dates; undefined without either, or where the end lies before the start. */
export function periodOf(
  start: StatedUnit | undefined,
  end: StatedUnit | undefined,
  text?: string,
): Timing | undefined {
  if (start === undefined && end === undefined && text === undefined) return undefined
  if (start !== undefined && end !== undefined && start.first > end.last) return undefined
  const precision = stated({ start: precisionOf(start), end: precisionOf(end) })
  return {
    ...(text === undefined ? {} : { text: text.slice(0, 200) }),
    start: start?.first ?? null,
    end: end?.last ?? null,
    ongoing: false,
    ...(Object.keys(precision).length === 0 ? {} : { precision }),
  }
}

function precisionOf(unit: StatedUnit | undefined): StatedUnit['precision'] | undefined {
  return unit === undefined || unit.precision === 'day' ? undefined : unit.precision
}

const knownCurrencies: ReadonlySet<string> = new Set(currencies.map((one) => one.id))

/** What cannot stand as an amount of the schema, and why. */
export type AmountTrouble = 'currency' | 'no-currency' | 'negative'

/**
 * An amount as properties of an Allocation. A currency that the schema does not know, none, or an amount below zero is
 * no number that could be added to others: it is given as words, with the trouble.
 *
 * Shape: `properties` are amount and currency, or none; `words` are amount and currency as the file has them.
 */
export function amountOf(
  amount: number,
  currency: string | undefined,
): {
  readonly properties: Readonly<Record<string, unknown>>
  readonly words: string
  readonly trouble?: AmountTrouble
} {
  const code = currency?.trim().toUpperCase().slice(0, 20)
  const words = [String(amount), ...(code === undefined || code === '' ? [] : [code])].join(' ')
  if (code === undefined || code === '') return { properties: {}, words, trouble: 'no-currency' }
  if (!knownCurrencies.has(code)) return { properties: {}, words, trouble: 'currency' }
  if (amount < 0) return { properties: {}, words, trouble: 'negative' }
  return { properties: { amount, currency: code }, words }
}

/** A web address that a person may open; other schemes and bare words are none. */
export function addressOf(words: string | undefined): string | undefined {
  return words !== undefined && /^https?:\/\/[^\s<>"]{3,1000}$/i.test(words) ? words : undefined
}

/**
 * The name of a data set by that of its file: folder, ending, dates, quarters, versions and "copy (2)" are left out, so
 * that a newer release has the same.
 */
export function dataSetOf(file: string): string {
  const stem = (file.split(/[\\/]/).at(-1) ?? file).replace(
    /(?:\.(?:csv|tsv|txt|xlsx?|json|xml|zip|gz))+$/i,
    '',
  )
  const plain = stem
    .toLowerCase()
    .replaceAll(/\(\d+\)|\bcopy\b|\bcopie\b/g, ' ')
    .replaceAll(
      /(?<!\d)(?:19|20)\d{2}(?:[-_.]?q[1-4]|(?:[-_.]?\d{2}){0,2})(?!\d)|(?<![a-z\d])q[1-4](?!\d)|(?<![a-z])v?\d+(?:\.\d+)+/g,
      ' ',
    )
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
  return plain === '' ? 'data' : plain.slice(0, 100)
}

/** The place of a field of a record: a heading in a table, the end of a path in JSON. */
export function placeOfField(place: Place, field: string): Place {
  return { ...place, field: place.field === undefined ? field : `${place.field}/${field}` }
}

/** Puts one more into the list of a key. */
export function addTo<T>(lists: Map<string, T[]>, key: string, ...more: readonly T[]): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [...more])
  else list.push(...more)
}
