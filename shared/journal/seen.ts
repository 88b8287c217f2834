import type { Stream } from './stream.ts'
import type { Transaction, Vector } from './transaction.ts'

/** Where a transaction stands among the others: all that decides which value supersedes which. */
export type Place = {
  readonly replica: string
  readonly stream: Stream
  readonly seq: number
  readonly lamport: number
  readonly seen: Vector
}

/** True when the author of `a` had seen `b`. Always false between streams: each knows nothing of the others. */
export function hasSeen(a: Place, b: Place): boolean {
  if (a.stream !== b.stream) return false
  return a.replica === b.replica ? b.seq < a.seq : coversSeq(a.seen, b)
}

function coversSeq(vector: Vector, { replica, seq }: Place): boolean {
  return Object.hasOwn(vector, replica) && vector[replica]! >= seq
}

/**
 * Orders concurrent values: the greatest is shown. Replica and stream only break ties, so that whoever has seen the
 * same transactions sees the same map.
 */
export function comparePlaces(a: Place, b: Place): number {
  if (a.lamport !== b.lamport) return a.lamport - b.lamport
  if (a.replica !== b.replica) return a.replica < b.replica ? -1 : 1
  return a.stream < b.stream ? -1 : a.stream > b.stream ? 1 : a.seq - b.seq
}

/** What a copy of the map knows of one stream: the next transaction is written on top of it. */
export type StreamHead = {
  /** Of every replica, the highest number without a hole below it. */
  readonly seen: Vector
  readonly lamport: number
  /** Hash of the last transaction of each replica. */
  readonly hashes: Readonly<Record<string, string>>
}

export const noStreamHead: StreamHead = { seen: {}, lamport: 0, hashes: {} }

/**
 * Takes a transaction into the heads; one that is already in changes nothing.
 *
 * Shape: false, and the heads unchanged, for a transaction that would leave a hole: its predecessor, or one that it
 *        has seen, is not here. Nobody may claim to have seen what is not there.
 */
export function advance(
  heads: Map<Stream, StreamHead>,
  transaction: Place & Pick<Transaction, 'hash'>,
): boolean {
  const head = heads.get(transaction.stream) ?? noStreamHead
  const known = head.seen[transaction.replica] ?? 0
  if (transaction.seq <= known) return true
  if (transaction.seq !== known + 1 || !isWithin(transaction.seen, head.seen)) return false
  heads.set(transaction.stream, {
    seen: { ...head.seen, [transaction.replica]: transaction.seq },
    lamport: Math.max(head.lamport, transaction.lamport),
    hashes: { ...head.hashes, [transaction.replica]: transaction.hash },
  })
  return true
}

/** True when everything that `vector` has seen was also seen by `other`. */
export function isWithin(vector: Vector, other: Vector): boolean {
  return Object.entries(vector).every(
    ([replica, seq]) => seq === 0 || (Object.hasOwn(other, replica) && other[replica]! >= seq),
  )
}
