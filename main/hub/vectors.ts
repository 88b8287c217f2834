import type { StreamHead } from '../../shared/journal/seen.ts'
import type { Stream } from '../../shared/journal/stream.ts'
import type { Exchange } from '../engine/exchange.ts'
import type { HubVector } from './hub-node.ts'

/** A run of transactions of one chain that a hub has and this copy lacks. */
export type Want = {
  readonly stream: Stream
  readonly replica: string
  readonly after: number
  readonly until: number
}

/** How a hub and this copy stand to each other. */
export type Standing = {
  readonly wants: readonly Want[]
  /** Chains that say something else there than here at the same number; nothing of them is exchanged. */
  readonly forks: readonly { readonly stream: Stream; readonly replica: string; readonly seq: number }[]
}

/** Compares what a hub has of some streams with what this copy has. Cost: O(replicas). */
export function standingOf(
  vector: HubVector,
  streams: readonly Stream[],
  { heads, hashesAt }: Pick<Exchange, 'heads' | 'hashesAt'>,
): Standing {
  const chains = streams.flatMap((stream) =>
    Object.entries(vector[stream] ?? {}).map(([replica, [seq, hash]]) => ({ stream, replica, seq, hash })),
  )
  const known = heads()
  const here = (stream: Stream, replica: string) => seqIn(known.get(stream), replica)
  const shared = chains.filter(({ stream, replica, seq }) => here(stream, replica) >= seq)
  const hashes = hashesAt(shared)
  const forks = shared.filter(
    ({ stream, replica, seq, hash }) => hashes.get(`${stream} ${replica} ${seq}`) !== hash,
  )
  const wants = chains
    .filter(({ stream, replica, seq }) => here(stream, replica) < seq)
    .map(({ stream, replica, seq }) => ({ stream, replica, after: here(stream, replica), until: seq }))
  return { wants, forks }
}

function seqIn(head: StreamHead | undefined, replica: string): number {
  return head !== undefined && Object.hasOwn(head.seen, replica) ? head.seen[replica]! : 0
}

/** What a hub has, by `<stream> <replica>`; of a fork, so much that nothing of it is lacking. */
export function hasOf(vector: HubVector, forks: Standing['forks']): Record<string, number> {
  const has: Record<string, number> = {}
  for (const [stream, replicas] of Object.entries(vector))
    for (const [replica, [seq]] of Object.entries(replicas)) has[`${stream} ${replica}`] = seq
  for (const { stream, replica } of forks) has[`${stream} ${replica}`] = Number.MAX_SAFE_INTEGER
  return has
}

/** A vector with transactions added to it. */
export function advanced(
  vector: HubVector,
  transactions: readonly {
    readonly stream: Stream
    readonly replica: string
    readonly seq: number
    readonly hash: string
  }[],
): HubVector {
  const after: Record<string, Record<string, readonly [number, string]>> = {}
  for (const [stream, replicas] of Object.entries(vector)) after[stream] = { ...replicas }
  for (const { stream, replica, seq, hash } of transactions) {
    const replicas = (after[stream] ??= {})
    if ((replicas[replica]?.[0] ?? 0) < seq) replicas[replica] = [seq, hash]
  }
  return after
}
