import { setImmediate as turnOfOthers } from 'node:timers/promises'
import { lackingIn } from '../../shared/journal/fill.ts'
import { isPurge } from '../../shared/journal/purge.ts'
import { isWithin } from '../../shared/journal/seen.ts'
import type { Stream } from '../../shared/journal/stream.ts'
import type { Received, Transaction } from '../../shared/journal/transaction.ts'
import { forAudience, type Audience } from '../../shared/state/audience.ts'
import { hubPart, partOfStreams, type HubPart } from '../../shared/state/hub-part.ts'
import { emptyState, evolve, type MapState } from '../../shared/state/map-state.ts'
import type { Exchange } from '../engine/exchange.ts'
import type { HubConnection } from './connection.ts'
import { graphOfChange, graphOfGrowth, withoutKept, type GraphWrite } from './graph-step.ts'
import type { HubVector } from './hub-node.ts'
import { growingMap } from './growing.ts'
import { pagesAndPauses, pagesOf } from './pages.ts'
import { pushPage, readyPage, type ReadyPage } from './push.ts'
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
  /** This copy holds a part: what others wrote and is not whole here is nothing to give. */
  readonly hasScope: boolean
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
  const { hub, exchange, streams, forks, signal, onPage } = parts
  const has = hasOf(parts.vector, forks)
  const positions = exchange.lacking({ streams, has })
  let { vector } = parts
  if (positions.length === 0) return { kind: 'all', sent: 0, vector, stayed: 0 }
  let sent = 0
  const pages = readyPages(parts, positions, has)
  let ready = await pages.next()
  while (ready.done !== true) {
    signal?.throwIfAborted()
    const { page, count } = ready.value
    const pushing = pushPage(hub, page)
    // the next page is made ready while the hub writes this one
    const [next, pushed] = await Promise.all([settled(pages.next()), settled(pushing)])
    const written = pushed()
    if (written.kind === 'moved') return { kind: 'moved', sent }
    ;({ vector } = written)
    sent += count
    onPage(sent, positions.length)
    ready = next()
  }
  return { kind: 'all', sent, vector, stayed: ready.value }
}

/** What a promise came to, to be thrown or given later: of two that run at once, neither is left behind. */
async function settled<T>(promise: Promise<T>): Promise<() => T> {
  try {
    const value = await promise
    return () => value
  } catch (error) {
    return () => {
      throw error
    }
  }
}

/**
 * Pages made ready one on top of the other, as if each before it were written; in the end, how many stay here.
 *
 * The first is made without a pause, since what is here changes with every command; the others little by little, so that
 * who waits for the hub meanwhile goes on as soon as it answers.
 */
async function* readyPages(
  parts: Parts,
  positions: readonly number[],
  has: Readonly<Record<string, number>>,
): AsyncGenerator<{ readonly page: ReadyPage; readonly count: number }, number> {
  const { exchange, audience, forks, hasScope } = parts
  const part = hubPart(exchange.state, audience)
  const graph = graphOfHub(parts, positions, part)
  const lacking = hasScope ? new Set(exchange.incomplete().map(({ id }) => id)) : nobody
  let { vector } = parts
  let stayed = 0
  let mayPause = false
  for (const read of pagesAndPauses(exchange, positions)) {
    if (read === undefined) {
      if (mayPause) await turnOfOthers()
      continue
    }
    const going = withoutHoles(read, vector, forks, lacking)
    stayed += read.length - going.length
    if (going.length === 0) continue
    const transactions = leavingOf(parts, part, going)
    const rewritten = leavingOf(parts, part, purgedBy(exchange, going, has))
    if (mayPause) await turnOfOthers()
    const writeGraph = graph(going)
    if (mayPause) await turnOfOthers()
    const page = readyPage(vector, { transactions, rewritten, writeGraph })
    vector = page.after
    mayPause = true
    yield { page, count: going.length }
  }
  return stayed
}

/**
 * Gives the hub values that were held back when their transactions went and may go now: the other party has replied
 * (R18), or what a record names was opened. Whoever holds them does it, not only their author.
 *
 * Shape:  `sent` counts transactions. Cost: a query, where nothing is held back.
 * Errors: as `sendLacking`.
 */
export async function giveHeldBack(parts: Parts): Promise<Sent> {
  const { hub, exchange, audience, streams, vector, held, signal } = parts
  const rows = await hub.read((tx) =>
    tx.run<{ id: string; withheld: number }>(
      'MATCH (t:FourfoldTransaction) WHERE t.withheld > 0 RETURN t.id AS id, toFloat(t.withheld) AS withheld',
    ),
  )
  const withheld = new Map(rows.records.map((row) => [row.get('id'), row.get('withheld')]))
  const nothing: Sent = { kind: 'all', sent: 0, vector, stayed: 0 }
  if (withheld.size === 0) return nothing
  const known = exchange.byIds([...withheld.keys()])
  const part = hubPart(exchange.state, audience)
  const fuller = leavingOf(parts, part, known).filter((one) => lackingIn(one) < (withheld.get(one.id) ?? 0))
  if (fuller.length === 0) return nothing
  const ids = new Set(fuller.map(({ id }) => id))
  const going = known.filter(({ transaction }) => ids.has(transaction.id))
  signal?.throwIfAborted()
  const beside = besideOf(held)
  const state =
    streams.length === 1
      ? partOfStreams(exchange.state, streams, beside)
      : replayed(exchange, streams, [], beside)
  const page = readyPage(vector, {
    transactions: [],
    rewritten: fuller,
    writeGraph: graphOfChange(state, withoutKept(forAudience(state, audience), part.isKept), going),
  })
  const pushed = await pushPage(hub, page)
  return pushed.kind === 'moved'
    ? { kind: 'moved', sent: 0 }
    : { kind: 'all', sent: going.length, vector: pushed.vector, stayed: 0 }
}

function besideOf(held: readonly Transaction[]): readonly Received[] {
  return held.map((transaction) => ({ transaction, receivedAt: transaction.at }))
}

const nobody: ReadonlySet<string> = new Set()

/**
 * Those of a page whose authors had seen nothing that the hub will lack: what builds on a fork, or on a transaction of
 * which this copy holds a part only, stays here with it.
 */
function withoutHoles(
  page: readonly Received[],
  vector: HubVector,
  forks: Standing['forks'],
  lacking: ReadonlySet<string>,
): readonly Received[] {
  if (forks.length === 0 && lacking.size === 0) return page
  const there = new Map<Stream, Record<string, number>>()
  const of = (stream: Stream): Record<string, number> => {
    const known =
      there.get(stream) ??
      Object.fromEntries(Object.entries(vector[stream] ?? {}).map(([replica, [seq]]) => [replica, seq]))
    there.set(stream, known)
    return known
  }
  for (const { stream, replica } of forks) of(stream)[replica] = 0
  return page.filter(({ transaction: { id, stream, replica, seq, seen } }) => {
    if (lacking.has(id)) return false
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
  const beside = besideOf(held)
  const shown = (state: MapState) => withoutKept(forAudience(state, audience), isKept)
  const isEmpty = Object.keys(vector).length === 0
  if (!isEmpty && streams.length === 1 && pagesAreOne(exchange, positions))
    return (going) => {
      const state = partOfStreams(exchange.state, streams, beside)
      return graphOfChange(state, shown(state), going)
    }
  if (isEmpty) {
    const { state, grow } = growingMap({ audience, isKept })
    return (going) => {
      const { view, ...growth } = grow(going)
      return graphOfGrowth(state, view, growth)
    }
  }
  let state: MapState | undefined
  return (going) => {
    state ??= replayed(exchange, streams, positions, beside)
    evolve(state, going)
    return graphOfChange(state, shown(state), going)
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
