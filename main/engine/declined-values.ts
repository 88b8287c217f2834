import { z } from 'zod'
import { hashText } from '../../shared/base/hash.ts'
import { canonicalJson } from '../../shared/base/canonical-json.ts'
import type { MapFile } from '../map-file/map-file.ts'

type Notes = Pick<MapFile, 'note' | 'keepNote'>

/** By "record field" the digest of what a source said there when a person chose what the map has. */
export type Declined = ReadonlyMap<string, string>

/** A value that a person saw in a source and did not take. */
export type DeclinedValue = { readonly record: string; readonly field: string; readonly value: unknown }

const Kept = z.record(z.string(), z.string())

/**
 * What was declined of a source. It is of this copy of the map, in its notes: in the journal the value, or a digest that
 * can be guessed, would go out with the record to others.
 *
 * Cost: O(what was ever declined of the source).
 */
export function declinedOf(notes: Pick<Notes, 'note'>, origin: string): Declined {
  const text = notes.note(nameOf(origin))
  return new Map(text === undefined ? [] : Object.entries(Kept.parse(JSON.parse(text))))
}

/** Remembers values as declined. Errors: throws what the file does. */
export function keepDeclined(notes: Notes, origin: string, values: readonly DeclinedValue[]): void {
  if (values.length === 0) return
  const all = new Map(declinedOf(notes, origin))
  for (const { record, field, value } of values) all.set(`${record} ${field}`, digestOf(value))
  notes.keepNote(nameOf(origin), JSON.stringify(Object.fromEntries(all)))
}

/** Whether a person declined this value of a field. */
export function isDeclined(declined: Declined, record: string, field: string, value: unknown): boolean {
  return declined.get(`${record} ${field}`) === digestOf(value)
}

const nameOf = (origin: string): string => `import-declined ${origin}`

function digestOf(value: unknown): string {
  return hashText(canonicalJson(value ?? null)).slice(0, 32)
}
