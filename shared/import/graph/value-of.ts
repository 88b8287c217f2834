import type { Choice, Property } from '../../../graph-schema/property.ts'
import { parseStatedDate, parseTiming, parseUnit } from '../../language/parse-date.ts'
import { parsedJson } from '../../base/parsed-json.ts'
import { folded } from './type-words.ts'

/**
 * What a value of a file says of a property: as the schema shapes it, out of text where the format has nothing else.
 *
 * Shape: undefined where it is no value of the property. Cost: O(length).
 */
export function valueOf(property: Property, raw: unknown): unknown {
  for (const candidate of candidates(property, raw)) {
    if (candidate === undefined) continue
    const parsed = property.schema.safeParse(candidate)
    if (parsed.success) return parsed.data
  }
  return undefined
}

/** The readings of a value, the most literal first. */
function candidates(property: Property, raw: unknown): readonly unknown[] {
  const text = wordsOf(raw)?.trim()
  switch (property.kind) {
    case 'text':
      return [typeof raw === 'string' ? text : raw, text, structured(text)]
    case 'texts':
    case 'languages':
    case 'choices':
      return [listOf(raw, text)]
    case 'flag':
      return [raw, flagOf(text)]
    case 'number':
      return [raw, numberOf(text)]
    case 'choice':
      return [choiceOf(property.choices ?? [], text)]
    case 'date':
      return [raw, text === undefined ? undefined : dayOf(text)]
    case 'stated-date':
      return [raw, structured(text), text === undefined ? undefined : parseStatedDate(text)]
    case 'timing':
      return [raw, structured(text), text === undefined ? undefined : parseTiming(text)]
    case 'bilingual':
    case 'fiscal-years':
    case 'eligibility':
    case 'name-status':
    case 'recipients':
    case 'attachment':
    case 'saved-view':
      return [raw, structured(text)]
  }
}

/** What a value is in words; undefined for objects and lists. */
export function wordsOf(raw: unknown): string | undefined {
  return typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean'
    ? String(raw)
    : undefined
}

/** An object or list that was written as JSON. */
function structured(text: string | undefined): unknown {
  return text !== undefined && /^[{[]/.test(text) ? parsedJson(text) : undefined
}

/** A list, one written as JSON, or words apart by semicolons or bars. */
function listOf(raw: unknown, text: string | undefined): unknown {
  if (Array.isArray(raw)) return raw.map(String)
  if (text === undefined || text === '') return undefined
  const written = structured(text)
  if (Array.isArray(written)) return written.map(String)
  return text
    .split(/[;|]/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
}

function numberOf(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined
  const number = Number(text)
  return Number.isFinite(number) ? number : undefined
}

const yes = new Set(['true', 'yes', 'oui', 'vrai', '1'])
const no = new Set(['false', 'no', 'non', 'faux', '0'])

function flagOf(text: string | undefined): boolean | undefined {
  const word = folded(text ?? '')
  return yes.has(word) ? true : no.has(word) ? false : undefined
}

function choiceOf(choices: readonly Choice[], text: string | undefined): string | undefined {
  const word = folded(text ?? '')
  if (word === '') return undefined
  return choices.find(({ id, en, fr }) => [id, en, fr].some((one) => folded(one) === word))?.id
}

/** A day, also out of an instant; nothing that is only known to a month or a year. */
function dayOf(text: string): string | undefined {
  const instant = /^(\d{4}-\d{2}-\d{2})T/.exec(text)?.[1]
  if (instant !== undefined) return instant
  const unit = parseUnit(text)
  return unit?.precision === 'day' ? unit.first : undefined
}
