import type { Bilingual } from '../../../graph-schema/bilingual.ts'
import type { NodeTypeName } from '../../../graph-schema/registry.ts'
import type { StatedUnit } from '../../language/parse-date.ts'
import type { Place } from '../statement.ts'
import { periodOf } from '../stated-value.ts'
import type { Part } from './cell-values.ts'

/** One record of a row, as its columns fill it. */
export type Draft = {
  readonly as: string
  readonly type: NodeTypeName
  readonly properties: Record<string, unknown>
  readonly parts: Map<string, Map<Part['name'], Part['value']>>
  readonly identifiers: string[]
  readonly places: Record<string, Place>
  key: string | undefined
  id: string | undefined
  isFilled: boolean
}

/** A record of which nothing is known yet. */
export function emptyDraft(as: string, type: NodeTypeName): Draft {
  return {
    as,
    type,
    properties: {},
    parts: new Map(),
    identifiers: [],
    places: {},
    key: undefined,
    id: undefined,
    isFilled: false,
  }
}

/** True where the schema would take it: a name or a text is there. */
export function hasName({ properties }: Draft): boolean {
  return nameOf(properties) !== ''
}

/** The name of a record, else its text, in English where it has one. */
export function nameOf(properties: Readonly<Record<string, unknown>>): string {
  for (const property of ['name', 'text']) {
    const { en, fr } = (properties[property] ?? {}) as Bilingual
    const words = en ?? fr
    if (words !== undefined) return words
  }
  return ''
}

/** Two columns of one property: languages side by side, lists one after the other; else the first one holds. */
export function joined(before: unknown, value: unknown): unknown {
  if (Array.isArray(before) && Array.isArray(value))
    return [...new Set([...(before as []), ...(value as [])])]
  const isWords = (one: unknown) => typeof one === 'object' && one !== null && ('en' in one || 'fr' in one)
  return isWords(before) && isWords(value) ? { ...(value as object), ...(before as object) } : before
}

/** A period out of its sides, or who is admitted out of its parts; undefined where the end lies before the start. */
export function wholeOf(before: unknown, parts: ReadonlyMap<Part['name'], Part['value']>): unknown {
  const [start, end] = [parts.get('start'), parts.get('end')] as [
    StatedUnit | undefined,
    StatedUnit | undefined,
  ]
  if (start !== undefined || end !== undefined) return before ?? periodOf(start, end)
  const found = Object.fromEntries(parts)
  const [least, most] = [parts.get('minAge'), parts.get('maxAge')]
  if (typeof least === 'number' && typeof most === 'number' && least > most) return undefined
  return { ...(before as object | undefined), ...found }
}
