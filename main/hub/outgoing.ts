import { isPurge } from '../../shared/journal/purge.ts'
import { isWithin } from '../../shared/journal/seen.ts'
import type { Stream } from '../../shared/journal/stream.ts'
import type { Received, Transaction } from '../../shared/journal/transaction.ts'
import { forAudience, type Audience } from '../../shared/state/audience.ts'
import { hubPart, partOfStreams, type HubPart } from '../../shared/state/hub-part.ts'
import type { MapView } from '../../shared/state/map-view.ts'
import { emptyState, evolve, type MapState } from '../../shared/state/map-state.ts'
import type { Exchange } from '../engine/exchange.ts'
import type { HubConnection } from './connection.ts'
import { graphOfChange, graphOfGrowth, withoutKept, type GraphWrite } from './graph-step.ts'
import type { HubVector } from './hub-node.ts'
import { pagesOf } from './pages.ts'
import { pushPage } from './push.ts'
import { hasOf, type Standing } from './vectors.ts'

export type Sent =
  | { readonly kind: 'all'; readonly sent: number; readonly vector: HubVector; readonly stayed: number }
  /** Somebody else pushed meanwhile: what they wrote has to be taken in first. */
  | { readonly kind: 'moved'; readonly sent: number }

type Parts = {
  readonly hub: HubConnection
  readonly exchange: Exchange
  readonly audience: Audience
  readonly streams: readonly Stream[]
  readonly vector: HubVector
  readonly forks: Standing['forks']
  /** Verified transactions of the hub that this copy did not take: its graph holds them too. */
  readonly held: readonly Transaction[]
  readonly signal: AbortSignal | undefined
  readonly onPage: (sent: number, of: number) => void
}

/**
 * Gives the hub what it lacks, whoever wrote it: a hub that was put back to an older copy lacks the work of many. Each
 * page that was written stands.
 *
 * Errors: what the driver throws; `signal` throws its reason between two pages.
 */
export async function sendLacking(parts: Parts): Promise<Sent> {
  const { hub, exchange, audience, streams, forks, signal, onPage } = parts
  const has = hasOf(parts.vector, forks)
  const positions = exchange.lacking({ streams, has })
  let { vector } = parts
  if (positions.length === 0) return { kind: 'all', sent: 0, vector, stayed: 0 }
  const part = hubPart(exchange.state, audience)
  const graph = graphOfHub(parts, positions, part)
  let sent = 0
  let stayed = 0
  for (const page of pagesOf(exchange, positions)) {
    signal?.throwIfAborted()
    const going = withoutHoles(page, vector, forks)
    stayed += page.length - going.length
    if (going.length === 0) continue
    const pushed = await pushPage(hub, vector, {
      transactions: leavingOf(parts, part, going),
      purged: leavingOf(parts, part, purgedBy(exchange, going, has)),
      writeGraph: graph(going),
    })
    if (pushed.kind === 'moved') return { kind: 'moved', sent }
    ;({ vector } = pushed)
    sent += going.length
    onPage(sent, positions.length)
  }
  return { kind: 'all', sent, vector, stayed }
}

/** Those of a page whose authors had seen nothing that the hub will lack: what builds on a fork stays here with it. */
function withoutHoles(
  page: readonly Received[],
  vector: HubVector,
  forks: Standing['forks'],
): readonly Received[] {
  if (forks.length === 0) return page
  const there = new Map<Stream, Record<string, number>>()
  const of = (stream: Stream): Record<string, number> => {
    const known =
      there.get(stream) ??
      Object.fromEntries(Object.entries(vector[stream] ?? {}).map(([replica, [seq]]) => [replica, seq]))
    there.set(stream, known)
    return known
  }
  for (const { stream, replica } of forks) of(stream)[replica] = 0
  return page.filter(({ transaction: { stream, replica, seq, seen } }) => {
    const seqs = of(stream)
    if ((seqs[replica] ?? 0) !== seq - 1 || !isWithin(seen, seqs)) return false
    seqs[replica] = seq
    return true
  })
}

/** Transactions that the hub has, out of which a purge of this page took values. */
function purgedBy(
  { purgedBy: positionsOf, at }: Exchange,
  going: readonly Received[],
  has: Readonly<Record<string, number>>,
): readonly Received[] {
  const purges = going.filter(({ transaction }) => isPurge(transaction))
  if (purges.length === 0) return []
  const inPage = new Set(going.map(({ transaction }) => transaction.id))
  const positions = new Set(purges.flatMap(({ transaction }) => positionsOf(transaction.id)))
  return at([...positions]).filter(({ transaction: { stream, replica, id } }) => {
    const there = has[`${stream} ${replica}`]
    return there !== undefined && there !== Number.MAX_SAFE_INTEGER && !inPage.has(id)
  })
}

/** Transactions in the form in which they may leave. */
function leavingOf(
  { exchange, streams }: Parts,
  { leaving }: HubPart,
  going: readonly Received[],
): readonly Transaction[] {
  const groups = going.flatMap(({ transaction: { group } }) => group ?? [])
  const partly = groups.length === 0 ? undefined : exchange.groupsBeyond(groups, streams)
  return going.map(({ transaction }) =>
    leaving(transaction, transaction.group !== undefined && partly?.has(transaction.group) === true),
  )
}

/**
 * What a page changes in the graph of the hub, which shows what the hub's own journal comes to: not what this person
 * sees, whose copy holds more.
 *
 * Where all goes in one page, the map as it is now is that; where it takes several, the journal is evolved beside them,
 * so that the graph is never ahead of it.
 */
function graphOfHub(
  { exchange, audience, streams, vector, held }: Parts,
  positions: readonly number[],
  { isKept }: HubPart,
): (going: readonly Received[]) => GraphWrite {
  const beside = held.map((transaction): Received => ({ transaction, receivedAt: transaction.at }))
  const shown = (state: MapState) => withoutKept(forAudience(state, audience), isKept)
  const isEmpty = Object.keys(vector).length === 0
  if (!isEmpty && streams.length === 1 && pagesAreOne(exchange, positions))
    return (going) => {
      const state = partOfStreams(exchange.state, streams, beside)
      return graphOfChange(state, shown(state), going)
    }
  let state: MapState | undefined
  let before: MapView = { nodes: new Map(), relationships: new Map() }
  return (going) => {
    state ??= isEmpty ? emptyState() : replayed(exchange, streams, positions, beside)
    evolve(state, going)
    const after = shown(state)
    const write = isEmpty ? graphOfGrowth(state, before, after) : graphOfChange(state, after, going)
    before = after
    return write
  }
}

function pagesAreOne(exchange: Exchange, positions: readonly number[]): boolean {
  const pages = pagesOf(exchange, positions)
  pages.next()
  return pages.next().done === true
}

/** The map of the transactions that the hub has already. Cost: 3 µs an entry. */
function replayed(
  exchange: Exchange,
  streams: readonly Stream[],
  lacking: readonly number[],
  beside: readonly Received[],
): MapState {
  const state = emptyState()
  const left = new Set(lacking)
  const there = exchange.lacking({ streams, has: {} }).filter((position) => !left.has(position))
  for (const page of pagesOf(exchange, there)) evolve(state, page)
  if (beside.length > 0) evolve(state, beside)
  return state
}
