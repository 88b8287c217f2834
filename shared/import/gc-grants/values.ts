import { lastOfMonth, toDay, type Day } from '../../base/days.ts'
import { folded } from './text.ts'

/** A date as a cell has it. `text` only where the cell writes it otherwise than as ISO. */
export type ReadDate =
  | { readonly kind: 'day'; readonly day: Day; readonly text?: string }
  /** Two numbers of which either may be the month: only the year is told. */
  | { readonly kind: 'year'; readonly year: number; readonly text: string }
  /** 1899-12-30 (an empty cell of a spreadsheet) and 9999-12-31. */
  | { readonly kind: 'sentinel' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'none' }

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const frenchMonths = 'janv fevr mars avr mai juin juil aout sept oct nov dec'.split(' ')

/**
 * A date in any of the forms of the file's years: `YYYY-MM-DD` with a time or none, `YYYY/MM/DD`, dots, `DD/MM/YYYY`,
 * `Mon-DD-YYYY`, a spreadsheet's day number.
 */
export function readDate(cell: string): ReadDate {
  const text = cell.trim()
  if (text === '' || /^[-–.]$|^n\/?a$/i.test(text)) return { kind: 'none' }
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ]\d{2}:\d{2}.*)?$/.exec(text)
  if (iso !== null) return day(Number(iso[1]), Number(iso[3]), Number(iso[4]), text)
  const numbers = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?:\s.*)?$/.exec(text)
  if (numbers !== null) return ofNumbers(Number(numbers[1]), Number(numbers[3]), Number(numbers[4]), text)
  const worded = /^([\p{L}.]{3,6})[- ](\d{1,2})[-, ]+(\d{4})$/u.exec(text)
  if (worded !== null) return day(Number(worded[3]), monthOf(worded[1]!), Number(worded[2]), text)
  const dayFirst = /^(\d{1,2})[- ]([\p{L}.]{3,6})[- ](\d{4})$/u.exec(text)
  if (dayFirst !== null) return day(Number(dayFirst[3]), monthOf(dayFirst[2]!), Number(dayFirst[1]), text)
  if (/^\d{5}(?:\.0+)?$/.test(text)) return ofSerial(Number(text), text)
  return { kind: 'unreadable' }
}

function monthOf(word: string): number {
  const plain = folded(word)
  const english = months.indexOf(plain.slice(0, 3))
  return (english >= 0 ? english : frenchMonths.indexOf(plain)) + 1
}

function day(year: number, month: number, date: number, text: string): ReadDate {
  if (month < 1 || month > 12 || date < 1 || year > 9999 || date > lastOfMonth(year, month))
    return { kind: 'unreadable' }
  const found = toDay(year, month, date)
  if (found === '1899-12-30' || found === '9999-12-31') return { kind: 'sentinel' }
  if (year < 1900 || year > 2200) return { kind: 'unreadable' }
  return text.startsWith(found) ? { kind: 'day', day: found } : { kind: 'day', day: found, text }
}

function ofNumbers(first: number, second: number, year: number, text: string): ReadDate {
  if (first === second || first > 12) return day(year, second, first, text)
  if (second > 12) return day(year, first, second, text)
  const asDay = day(year, second, first, text)
  return asDay.kind === 'day' ? { kind: 'year', year, text } : asDay
}

/** Days from 1899-12-30, as spreadsheets count. */
function ofSerial(serial: number, text: string): ReadDate {
  const date = new Date(Date.UTC(1899, 11, 30 + serial))
  return day(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), text)
}

/**
 * Cents of an amount: `7028.00`, `49275000.0`, `$1,234.00`, `1 234,56 $`, `(500.00)`; undefined where it is none or
 * more than can be counted exactly.
 */
export function readCents(cell: string): number | undefined {
  const text = cell.trim()
  const isNegative = /^\(.*\)$/.test(text) || /^-|^\$\s*-|-$/.test(text)
  let digits = text.replace(/[\s\u00a0\u202f$()]|CAD|^-|-$/g, '').replace(/^-/, '')
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits)) digits = digits.replaceAll(',', '')
  else if (/^\d+,\d{1,2}$/.test(digits)) digits = digits.replace(',', '.')
  if (!/^(?:\d+(?:\.\d*)?|\.\d+)$/.test(digits)) return undefined
  const cents = Math.round(Number(digits) * 100)
  if (!Number.isSafeInteger(cents)) return undefined
  return isNegative && cents !== 0 ? -cents : cents
}

/**
 * The nine digits that all accounts of one business share (`890138597RP0001` → `890138597`); undefined for what is no
 * number of a business: `-`, zeros, ten digits, `1.23E+08`. Never a number: leading zeros and letters count.
 */
export function businessRoot(cell: string): string | undefined {
  const compact = cell.replace(/[\s-]/g, '').toUpperCase()
  const root = /^(\d{9})(?:[A-Z]{2}\d{0,6})?$/.exec(compact)?.[1]
  if (root === undefined || root.startsWith('0') || /^(\d)\1{8}$/.test(root) || root === '123456789')
    return undefined
  return root
}

const agreementWords: Readonly<Record<string, AgreementType>> = {
  g: 'G',
  grant: 'G',
  subvention: 'G',
  c: 'C',
  contribution: 'C',
  o: 'O',
  other: 'O',
  'other transfer payment': 'O',
  autre: 'O',
  'autre paiement de transfert': 'O',
}
export type AgreementType = 'G' | 'C' | 'O'

export const recipientTypes = ['F', 'N', 'S', 'A', 'G', 'I', 'P', 'O'] as const
export type RecipientType = (typeof recipientTypes)[number]

const recipientWords: readonly (readonly [RecipientType, RegExp])[] = [
  ['N', /^n$|^not for profit|^non profit|organisme a but non lucratif|charit/],
  ['F', /^f$|^for profit|organisme a but lucratif/],
  ['S', /^s$|academi|universitaire/],
  ['A', /^a$|^indigenous|^aboriginal|autochtone/],
  ['G', /^g$|^government|^gouvernement/],
  ['I', /^i$|^international|organisation internationale/],
  ['P', /^p$|^individual|sole propriet|particulier/],
  ['O', /^o$|^other$|^autre$/],
]

/** A kind of agreement by its code or words, in either language and any case. */
export function agreementType(cell: string): AgreementType | undefined {
  const words = folded(cell)
  return Object.hasOwn(agreementWords, words) ? agreementWords[words] : undefined
}

/** A kind of recipient by its code or words. */
export function recipientType(cell: string): RecipientType | undefined {
  const words = folded(cell)
  return recipientWords.find(([, pattern]) => pattern.test(words))?.[0]
}
