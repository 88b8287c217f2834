import { rmSync } from 'node:fs'
import { done, refused, type Outcome } from '../../shared/base/outcome.ts'
import { isPurge } from '../../shared/journal/purge.ts'
import type { Received, Transaction } from '../../shared/journal/transaction.ts'
import { backupsOf } from '../files/backups.ts'
import { wholeBy } from '../files/write-file.ts'
import { backupsFolder } from '../installation/data-folder.ts'
import { hashOfBytes, type Document } from '../map-file/attachments.ts'
import type { MapFile } from '../map-file/map-file.ts'
import { purgeCopy } from '../map-file/purging.ts'
import { breath, readOther, type Coming, type MergeHow } from './other-map.ts'
import { cleanAfterPurge } from './purging.ts'
import type { Committed, Writing } from './writing.ts'

/**
 * What a merge brought: `received` counts the transactions that are new here and those that got values which were
 * lacking; `kept` is the copy of the map as it was before, null where nothing came in.
 */
export type Merged = {
  readonly revision: number
  readonly received: number
  readonly documents: number
  readonly kept: string | null
}

type Parts = {
  readonly file: MapFile
  readonly revision: () => number
  readonly writing: Writing
  readonly publish: (committed: Committed) => void
  readonly fill: (fuller: readonly Transaction[]) => Outcome<number>
}

/**
 * Takes in what another copy of the map holds and this one does not: its transactions, whole or not at all, and the
 * documents that they or this map name. The map is copied first, into the person's data folder.
 *
 * Shape:  the other file is only read. A purge among what comes in reaches the copies of this map too (P4).
 * Errors: those of `readOther`; `merge-cancelled`, with everything as it was; `merge-not-kept` where the copy could not
 *         be made; `journal-gap`; those of writing.
 */
export async function mergeMap(parts: Parts, path: string, how: MergeHow): Promise<Outcome<Merged>> {
  const { file, revision } = parts
  const read = await readOther(file, path, how)
  if (!read.ok) return read
  const { other, coming } = read.value
  try {
    if ([coming.transactions, coming.fuller, coming.documents].every((all) => all.length === 0))
      return done({ revision: revision(), received: 0, documents: 0, kept: null })
    how.onProgress?.('keeping', 0, 1)
    const kept = keepCopy(file)
    if (!kept.ok) return kept
    how.onProgress?.('writing', 0, 1)
    await breath()
    const written = how.signal?.aborted ? refused('merge-cancelled') : take(parts, other, coming)
    if (!written.ok) {
      rmSync(kept.value, { force: true })
      return written
    }
    const left = reachCopies(file, written.value)
    if (left !== undefined) return left
    const filled = parts.fill(coming.fuller)
    if (!filled.ok) return filled
    return done({
      revision: revision(),
      received: coming.transactions.length + filled.value,
      documents: coming.documents.length,
      kept: kept.value,
    })
  } finally {
    other.close()
  }
}

function keepCopy(file: MapFile): Outcome<string> {
  try {
    const place = backupsOf(file.path, backupsFolder()).placeBefore('before-merge', new Date())
    const copied = wholeBy(place, (fresh) => file.copyTo(fresh))
    return copied.ok ? done(place) : refused('merge-not-kept', { ...copied.refusal.params }, 'M5')
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error)
    return refused('merge-not-kept', { path: backupsFolder(), reason }, 'M5')
  }
}

function take({ writing, publish }: Parts, other: MapFile, coming: Coming): Outcome<readonly Received[]> {
  const written = writing.writeReceived(coming.transactions, documentsOf(other, coming.documents))
  if (written === undefined) return refused('journal-gap', {}, 'J13')
  if (!written.ok) return written
  publish(written.value)
  return done(written.value.received)
}

/** One at a time: each may be large. Bytes that are not what their name says stay where they are. */
function* documentsOf(other: MapFile, hashes: readonly string[]): Iterable<Document> {
  for (const hash of hashes) {
    const bytes = other.document(hash)
    if (bytes !== undefined && hashOfBytes(bytes) === hash) yield { hash, bytes }
  }
}

/** What was taken out for good elsewhere leaves this file, and the copies of it, the one of just now included. */
function reachCopies(file: MapFile, received: readonly Received[]): Outcome<never> | undefined {
  const purges = received.map(({ transaction }) => transaction).filter(isPurge)
  if (purges.length === 0) return undefined
  for (const copy of backupsOf(file.path, backupsFolder()).paths()) purgeCopy(copy, purges)
  return cleanAfterPurge(file, received) ? undefined : refused('purge-not-wiped', { path: file.path }, 'P3')
}
