import { randomUUID } from 'node:crypto'
import { done, type Outcome } from '../../shared/base/outcome.ts'
import { readDocument, type ReadDocument } from './read-document.ts'

/** A file that a person wants attached, read and not in the map yet. */
export type Offered = ReadDocument & { readonly key: string }

/** Only the last one: each may hold 20 MB. */
let offered: Offered | undefined

/** Reads a file that may be attached, and keeps it until the next one. Errors: those of `readDocument`. */
export async function offerDocument(path: string): Promise<Outcome<Offered>> {
  const read = await readDocument(path)
  if (!read.ok) return read
  offered = { key: randomUUID(), ...read.value }
  return done(offered)
}

/** What was offered last, by its key; `isTaken` lets go of it. */
export function offeredDocument(key: string, isTaken = false): Offered | undefined {
  const found = offered?.key === key ? offered : undefined
  if (isTaken || found === undefined) offered = undefined
  return found
}
