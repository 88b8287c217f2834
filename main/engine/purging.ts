import { rmSync } from 'node:fs'
import { done, refused, type Outcome, type Refusal } from '../../shared/base/outcome.ts'
import type { Author } from '../../shared/commands/author.ts'
import { decidePurge } from '../../shared/commands/purge.ts'
import { isPurge } from '../../shared/journal/purge.ts'
import type { PurgeReason, Received } from '../../shared/journal/transaction.ts'
import type { MapState } from '../../shared/state/map-state.ts'
import { draftsIn } from '../files/drafts.ts'
import { roomsIn } from '../files/rooms.ts'
import { draftsFolder, roomsFolder, firstViewFolder } from '../installation/data-folder.ts'
import type { MapFile } from '../map-file/map-file.ts'
import { purgeCopy } from '../map-file/purging.ts'
import type { Committed, Writing } from './writing.ts'

/** What is to be taken out, and why. `copies`: other files of this map (backups) that are purged with it. */
export type Purge = {
  readonly id: string
  /** A property (all languages of it), one language (`name`, `name.fr`), or `all` of the record (`wholeRecord`). */
  readonly field: string
  readonly reason: PurgeReason
  readonly copies?: readonly string[] | undefined
}

/** A purge that was done: the fields that were cleared, and the copies that could not be reached, with why. */
export type Purged = {
  readonly revision: number
  readonly at: string
  readonly fields: readonly string[]
  readonly copies: readonly { readonly path: string; readonly refusal: Refusal }[]
}

type Parts = {
  readonly file: MapFile
  readonly state: MapState
  readonly writing: Writing
  readonly publish: (committed: Committed) => void
}

/**
 * Takes the values of a field out for good (R26): out of the journal, the tables and what lies between the rows of the
 * file, out of the kept first view and out of the copies that are named. What stays says who, when and the class.
 *
 * Errors: those of `decidePurge` and of writing; `purge-not-wiped` where the value is out of the map but the file could
 *         not be written anew, and the disk may still hold it.
 */
export function purgeMap(
  { file, state, writing, publish }: Parts,
  { id, field, reason, copies = [] }: Purge,
  author: Author,
): Outcome<Purged> {
  const plan = decidePurge(state, { id, field, reason })
  if (!plan.ok) return plan
  const written = writing.writePlan(plan.value, author)
  if (!written.ok) return written
  publish(written.value)
  const purges = written.value.received.map((one) => one.transaction) // one a stream: the names of verdicts go as well
  const unreached = copies.flatMap((path) => {
    const outcome = purgeCopy(path, purges)
    return outcome.ok ? [] : [{ path, refusal: outcome.refusal }]
  })
  const isClean = cleanAfterPurge(file, written.value.received)
  if (!isClean) return refused('purge-not-wiped', { path: file.path }, 'P3')
  const own = purges.flatMap(({ entries }) => entries).filter((entry) => entry.record === id)
  const fields = own.map((entry) => entry.field).filter((one) => one !== 'exists')
  return done({ revision: state.revision, at: purges[0]!.at, fields, copies: unreached })
}

/**
 * After a purge was written, here or by another whose work was received: nothing of the value stays between the rows
 * of the file, in the kept first view, or half typed in a field. False where the file could not be written anew.
 */
export function cleanAfterPurge(file: MapFile, received: readonly Received[]): boolean {
  const entries = received.flatMap(({ transaction }) => (isPurge(transaction) ? transaction.entries : []))
  const purged = new Set(entries.map((entry) => entry.record))
  draftsIn(draftsFolder()).forget(file.path, purged)
  roomsIn(roomsFolder()).forget(file.path, purged)
  rmSync(firstViewFolder(), { recursive: true, force: true })
  try {
    file.wipe()
    return true
  } catch {
    return false
  }
}
