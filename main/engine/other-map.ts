import { done, refused, type Outcome } from '../../shared/base/outcome.ts'
import { filledFrom } from '../../shared/journal/fill.ts'
import type { Transaction } from '../../shared/journal/transaction.ts'
import { starterReplica } from '../../shared/state/starter-transactions.ts'
import { isSameFile, whichFile } from '../files/which-file.ts'
import { documentIn } from '../map-file/attachments.ts'
import { refusedFor } from '../map-file/database.ts'
import { openMapFile, type MapFile } from '../map-file/map-file.ts'
import { compareArrival, placeKey, verifyReceived } from './receiving.ts'
import { starterHashes } from './starter-hashes.ts'

export type MergeStep = 'reading' | 'checking' | 'keeping' | 'writing'

/** How a map is merged: `isJoin` allows one that has only its beginning in common with this one. */
export type MergeHow = {
  readonly isJoin: boolean
  readonly signal?: AbortSignal | undefined
  /** `done` of `of` in this step, where it can be counted. */
  readonly onProgress?: ((step: MergeStep, done: number, of: number) => void) | undefined
}

/** What another file holds that this one lacks, in an order in which each comes after all that its author had seen. */
export type Coming = {
  readonly transactions: readonly Transaction[]
  /** Transactions that are here too, of which the other file holds values that this one lacks. */
  readonly fuller: readonly Transaction[]
  /** Hashes of documents that these transactions or this map name. */
  readonly documents: readonly string[]
}

/**
 * Reads another file beside this map, and verifies all that would come in. Whoever gets `other` closes it.
 *
 * Shape:  `transactions` of every stream of the other file: whoever merges holds that file, and all of it; each keeps
 *         its stream, so that what is for the owner only stays so here.
 * Errors: `merge-same-file`; those of opening a map (`map-foreign`, `map-torn`, `map-locked` …); `merge-newer`;
 *         `merge-unrelated` where nothing is in common, `merge-needs-join` where only the beginning is;
 *         `merge-cancelled`; those of `verifyReceived`; `journal-chain`, `journal-gap`; `starter-forged`.
 */
export async function readOther(
  file: MapFile,
  path: string,
  how: MergeHow,
): Promise<Outcome<{ readonly other: MapFile; readonly coming: Coming }>> {
  // looked at first: closing a second handle on a held file would give its lock away
  if (isSameFile(whichFile(file.path), whichFile(path))) return refused('merge-same-file', { path }, 'M3')
  how.onProgress?.('reading', 0, 1)
  const opened = openMapFile(path, { readOnly: true })
  if (!opened.ok) return opened
  const other = opened.value
  try {
    const coming = await comingFrom(file, other, how)
    if (coming.ok) return done({ other, coming: coming.value })
    other.close()
    return coming
  } catch (error) {
    other.close()
    return refusedFor(error, path)
  }
}

async function comingFrom(file: MapFile, other: MapFile, how: MergeHow): Promise<Outcome<Coming>> {
  const { path } = other
  if (other.readOnly === 'newer') return refused('merge-newer', { path }, 'M3')
  const torn = other.lookThrough()
  if (torn !== undefined) return { ok: false, refusal: torn }
  const theirs = other.transactions().map(({ transaction }) => transaction)
  // of theirs and of those before them: the chain is looked at, too
  const known = file.hashesAt(theirs.flatMap((one) => [one, { ...one, seq: one.seq - 1 }]))
  const mayNot = whyUnrelated(file, other, theirs, known, how.isJoin)
  if (mayNot !== undefined) return mayNot
  const verified = await verifyAll(theirs, known, how)
  if (!verified.ok) return verified
  const wrong = chainProblem(verified.value, known) ?? (await forgedStarter(verified.value))
  if (wrong !== undefined) return wrong
  const fuller = fullerThan(file, theirs)
  const documents = documentsFor(file, other, [...verified.value, ...fuller])
  return done({ transactions: verified.value, fuller, documents })
}

/** Two copies of one file have a transaction of somebody in common, or the instant at which the file began. */
function whyUnrelated(
  file: MapFile,
  other: MapFile,
  theirs: readonly Transaction[],
  known: ReadonlyMap<string, string>,
  isJoin: boolean,
): Outcome<never> | undefined {
  const { path } = other
  const common = theirs.filter((one) => known.has(placeKey(one)))
  if (common.length === 0) return refused('merge-unrelated', { path }, 'M3')
  const isCopy =
    common.some((one) => one.replica !== starterReplica) ||
    (file.created === other.created && file.created > new Date(0).toISOString())
  const brings = theirs.length > common.length
  return isCopy || isJoin || !brings ? undefined : refused('merge-needs-join', { path }, 'M3')
}

/** Lets what else waits have its turn: a message that cancels, too. */
export function breath(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

/** So many are verified between two breaths. */
const atOnce = 200

async function verifyAll(
  theirs: readonly Transaction[],
  known: ReadonlyMap<string, string>,
  { signal, onProgress }: MergeHow,
): Promise<Outcome<readonly Transaction[]>> {
  const fresh: Transaction[] = []
  for (let from = 0; from < theirs.length; from += atOnce) {
    if (signal?.aborted) return refused('merge-cancelled')
    const verified = verifyReceived(theirs.slice(from, from + atOnce), known)
    if (!verified.ok) return verified
    fresh.push(...verified.value)
    onProgress?.('checking', Math.min(from + atOnce, theirs.length), theirs.length)
    await breath()
  }
  return signal?.aborted ? refused('merge-cancelled') : done(fresh.sort(compareArrival))
}

/** Each follows, in its replica and stream, the one that it names. */
function chainProblem(
  fresh: readonly Transaction[],
  known: ReadonlyMap<string, string>,
): Outcome<never> | undefined {
  const hashes = new Map([...known, ...fresh.map((one) => [placeKey(one), one.hash] as const)])
  for (const one of fresh) {
    const before = one.seq === 1 ? null : hashes.get(placeKey({ ...one, seq: one.seq - 1 }))
    if (before === undefined) return refused('journal-gap', {}, 'J13')
    if (before !== one.prev) return refused('journal-chain', { transaction: one.id }, 'J13')
  }
  return undefined
}

/** Nobody signs the starter map: what comes in its name is what this program would write itself. */
async function forgedStarter(fresh: readonly Transaction[]): Promise<Outcome<never> | undefined> {
  const claimed = fresh.filter((one) => one.replica === starterReplica)
  if (claimed.length === 0) return undefined
  const own = await starterHashes()
  const forged = claimed.find((one) => one.hash !== own(one.seq))
  return forged === undefined ? undefined : refused('starter-forged', { transaction: forged.id }, 'M3')
}

/** What was held back here, or lay outside the scope, and is there: each value is what its digest here says. */
function fullerThan(file: MapFile, theirs: readonly Transaction[]): readonly Transaction[] {
  const lacking = new Set(file.incomplete().map(({ id }) => id))
  if (lacking.size === 0) return []
  const there = new Map(theirs.filter(({ id }) => lacking.has(id)).map((one) => [one.id, one]))
  const own = file.byIds([...there.keys()]).map(({ transaction }) => transaction)
  return own.flatMap((one) => (filledFrom(one, there.get(one.id)!) === one ? [] : [there.get(one.id)!]))
}

function documentsFor(file: MapFile, other: MapFile, fresh: readonly Transaction[]): readonly string[] {
  const here = new Set(file.documents())
  const lacking = other.documents().filter((hash) => !here.has(hash))
  if (lacking.length === 0) return []
  const named = new Set(fresh.flatMap(({ entries }) => entries.flatMap(documentIn)))
  return lacking.filter((hash) => named.has(hash) || file.namesDocument(hash))
}
