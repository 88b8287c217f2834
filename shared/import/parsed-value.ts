/** A file of JSON as it was parsed: whatever it held. */
export type ParsedFile = { readonly file: string; readonly value: unknown }

/** Lists longer than a file can honestly need inside one record are read up to here. */
const mostItems = 10_000

/** A field of an object of a file; undefined where the value is none or only inherits the field. */
export function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  return Object.hasOwn(value, name) ? (value as Readonly<Record<string, unknown>>)[name] : undefined
}

/** True for what has fields: neither a list nor nothing. */
export function hasFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The objects of a list; a single object where the file should have a list counts as one of one. */
export function objectsOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  return list.slice(0, mostItems).filter(hasFields)
}

/**
 * A text of a file as its words: trimmed, control characters taken out; numbers as they are written. Undefined for what
 * says nothing.
 */
export function wordsOf(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined
  if (typeof value !== 'string') return undefined
  // oxlint-disable-next-line no-control-regex -- these are what is taken out
  const words = value.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFEFF]/g, '').trim()
  return words === '' ? undefined : words
}

/** The words of a field. */
export function wordsIn(value: unknown, name: string): string | undefined {
  return wordsOf(fieldOf(value, name))
}

/** No amount and no count is larger; what is cannot be added up exactly. */
const largest = 1e15

/**
 * A number of a file, also one that was written as text with separators and a sign of money ("£1,000.50", "1 000,50 $").
 * Undefined for what is none; a text of which it is not sure (two readings of "1.000") is read with the point as decimal.
 */
export function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return Math.abs(value) <= largest ? value : undefined
  if (typeof value !== 'string' || value.length > 40) return undefined
  const bare = value.replaceAll(/[\s\u00A0\u202F$£€]|CAD|USD|GBP|EUR/g, '')
  const isFrench = /^-?\d+(?:\.\d{3})*,\d{1,2}$/.test(bare)
  const plain = isFrench
    ? bare.replaceAll('.', '').replace(',', '.')
    : bare.replaceAll(/,(?=\d{3}(?:\D|$))/g, '')
  return /^[-+]?\d+(?:\.\d+)?$/.test(plain) ? numberOf(Number(plain)) : undefined
}
