import { Neo4jError } from 'neo4j-driver'
import { done, refused, type Outcome, type Refusal } from '../../shared/base/outcome.ts'
import { starterReplica } from '../../shared/state/starter-transactions.ts'
import { streamsOfHub } from '../../shared/state/hub-audience.ts'
import { cloneScope } from '../engine/clone-scope.ts'
import type { Engine } from '../engine/engine.ts'
import type { Exchange } from '../engine/exchange.ts'
import { starterHashes } from '../engine/starter-hashes.ts'
import { refusedFor } from '../map-file/database.ts'
import { authorTests } from './authors.ts'
import type { HubConnection } from './connection.ts'
import { lookAtHub, type HubNode } from './hub-node.ts'
import { mendGraphSchema } from './graph-schema.ts'
import { recordsInside } from './inside.ts'
import { hubMemory, rememberHub } from './memory.ts'
import { giveHeldBack, sendLacking, type Sent } from './outgoing.ts'
import { pull } from './pull.ts'
import { setUpHub } from './set-up.ts'
import { sieveOn, type Broken, type Sieve, type Waiting } from './sieve.ts'
import { takeLacking } from './take-lacking.ts'
import { hasOf, standingOf, type Want } from './vectors.ts'

export type SyncOptions = {
  /** Declares the audience of an empty hub; of another one it must be its audience. */
  readonly audience?: string | undefined
  /** Authors whose key is new wait until a person accepts them. */
  readonly holdNewAuthors?: boolean | undefined
  /** Takes in only, and writes nothing to the hub. */
  readonly isPullOnly?: boolean | undefined
  /**
   * What a person said yes to, and nothing else may be written to: the hub with this identity, or the empty database
   * (null). Whatever is there where it is left out.
   */
  readonly identity?: string | null | undefined
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((progress: SyncProgress) => void) | undefined
}

export type SyncProgress = {
  readonly doing: 'receiving' | 'sending'
  readonly count: number
  readonly of: number
}

/** How a sync ended. */
export type Synced = {
  readonly sent: number
  readonly received: number
  readonly hub: Pick<HubNode, 'identity' | 'audience'>
  /** Authors who were met for the first time, and are accepted since they have a login of the hub. */
  readonly newKeys: readonly string[]
  readonly waiting: readonly Waiting[]
  readonly broken: readonly Broken[]
  /** What a person should look at, though the rest was done: a newer hub, one that was put back, what could not be sent. */
  readonly notices: readonly Refusal[]
}

/** How often a push that met the work of another is tried again. */
const mostRounds = 50

/**
 * Brings a map and a hub in step: takes in what the hub has and the map lacks, then gives what the hub lacks of the
 * streams that its audience may read. Each page that was taken or given stands, whatever comes after it; doing it again
 * does nothing twice.
 *
 * Errors: `map-read-only`, those of `lookAtHub`, `hub-other` where it is not what was said yes to, `hub-empty` where only taking in was asked, `hub-audience`,
 *         `hub-audience-other`, `hub-busy`, `sync-cancelled`, those of writing the map, what `refusalOfDriver` says.
 */
export async function syncMap(
  engine: Engine,
  hub: HubConnection,
  options: SyncOptions = {},
): Promise<Outcome<Synced>> {
  const { path, exchange, readOnly } = engine
  if (readOnly !== undefined)
    return refused(readOnly === 'newer' ? 'map-newer-read-only' : 'map-read-only', { path }, 'F4')
  let received = 0
  try {
    return await inStep(exchange, hub, options, (count) => (received += count))
  } catch (error) {
    if (options.signal?.aborted === true && error === options.signal.reason)
      return refused('sync-cancelled', { received }, 'N5')
    return error instanceof Neo4jError ? hub.refusal(error) : refusedFor(error, path)
  }
}

async function inStep(
  exchange: Exchange,
  hub: HubConnection,
  options: SyncOptions,
  onReceived: (count: number) => void,
): Promise<Outcome<Synced>> {
  let [sent, received] = [0, 0]
  const notices: Refusal[] = []
  const newKeys = new Set<string>()
  for (let round = 0; round < mostRounds; round += 1) {
    options.signal?.throwIfAborted()
    const looked = await lookAtHub(hub)
    if (!looked.ok) return looked
    const found = looked.value.kind === 'empty' ? null : looked.value.hub.identity
    if (round === 0 && options.identity !== undefined && found !== options.identity)
      return refused('hub-other', { address: hub.where.address.text, database: hub.where.database }, 'N7')
    if (looked.value.kind === 'empty') {
      const { audience = 'fpt', isPullOnly = false } = options
      if (isPullOnly) return refused('hub-empty', { address: hub.where.address.text }, 'N2')
      const streams = streamsOfHub(audience)
      if (!streams.ok) return streams
      await setUpHub(hub, audience)
      continue
    }
    const { hub: node, isNewer } = looked.value
    const { audience } = node
    const streams = streamsOfHub(audience)
    if (!streams.ok) return streams
    if (options.audience !== undefined && options.audience !== audience)
      return refused('hub-audience-other', { asked: options.audience, audience }, 'N3')
    if (round === 0) {
      notices.push(...restoredNotice(exchange, node))
      if (!isNewer && options.isPullOnly !== true) notices.push(...(await rulesNotice(hub)))
    }

    const { wants, forks } = standingOf(node.vector, streams.value, exchange)
    const inside = await insideOf(hub, exchange, wants)
    const sieve = await sieveFor(exchange, wants, options.holdNewAuthors === true)
    if (wants.length > 0) {
      const of = wants.reduce((sum, { after, until }) => sum + until - after, 0)
      const pulled = await pull(hub, exchange, wants, sieve, {
        isInside: inside && ((record) => inside.has(record)),
        onPage: (_received, looked_) => {
          options.signal?.throwIfAborted()
          options.onProgress?.({ doing: 'receiving', count: looked_, of })
        },
      })
      if (!pulled.ok) return pulled
      received += pulled.value
      onReceived(pulled.value)
      for (const key of sieve.newKeys()) newKeys.add(key)
    }
    const filled = await takeLacking(hub, exchange, inside && [...inside])
    if (!filled.ok) return filled
    received += filled.value
    onReceived(filled.value)
    const broken = [...sieve.broken(), ...forks.map((fork) => forked(fork))]
    let had = node.vector
    let stayed = 0
    if (isNewer) notices.push(refused('hub-newer', { schema: node.schema }, 'N2').refusal)
    else if (options.isPullOnly !== true) {
      const outcome = await sendUnlessRefused(received > 0, hub, {
        hub,
        exchange,
        audience,
        streams: streams.value,
        vector: node.vector,
        forks,
        held: sieve.held(),
        hasScope: inside !== undefined,
        signal: options.signal,
        onPage: (count, of) => options.onProgress?.({ doing: 'sending', count, of }),
      })
      sent += outcome.sent
      if (outcome.kind === 'moved') continue
      if (outcome.kind === 'refused') notices.push(outcome.refusal)
      else {
        had = outcome.vector
        ;({ stayed } = outcome)
      }
    }
    if (stayed > 0) notices.push(refused('hub-stayed', { count: stayed }, 'N6').refusal)
    const waiting = sieve.waiting()
    rememberHub(exchange, {
      identity: node.identity,
      address: hub.where.address.text,
      database: hub.where.database,
      audience,
      at: new Date().toISOString(),
      sent,
      received,
      had: hasOf(had, []),
      waiting: [...waiting],
    })
    return done({
      sent,
      received,
      hub: { identity: node.identity, audience },
      newKeys: [...newKeys].filter((key) => !waiting.some((one) => one.key === key)),
      waiting,
      broken,
      notices,
    })
  }
  return refused('hub-busy', { address: hub.where.address.text }, 'N4')
}

/** What was received stands: a hub that takes nothing then is something to look at, not a refusal of the whole. */
async function sendUnlessRefused(
  hasReceived: boolean,
  hub: HubConnection,
  parts: Parameters<typeof sendLacking>[0],
): Promise<Sent | { readonly kind: 'refused'; readonly sent: 0; readonly refusal: Refusal }> {
  try {
    const lacking = await sendLacking(parts)
    if (lacking.kind === 'moved') return lacking
    const heldBack = await giveHeldBack({ ...parts, vector: lacking.vector })
    return { ...lacking, kind: heldBack.kind, sent: lacking.sent + heldBack.sent }
  } catch (error) {
    if (!hasReceived || !(error instanceof Neo4jError)) throw error
    return { kind: 'refused', sent: 0, refusal: hub.refusal(error).refusal }
  }
}

/**
 * What a copy with a scope holds whole: what the hub says is in it now, and what it holds already. Undefined for one
 * that holds the whole map.
 */
async function insideOf(
  hub: HubConnection,
  exchange: Exchange,
  wants: readonly Want[],
): Promise<ReadonlySet<string> | undefined> {
  const scope = cloneScope(exchange)
  if (scope === undefined) return undefined
  const there = wants.length === 0 ? [] : await recordsInside(hub, scope)
  return new Set([...there, ...exchange.heldRecords()])
}

async function sieveFor(exchange: Exchange, wants: readonly Want[], mustBeAccepted: boolean): Promise<Sieve> {
  const nobody = { keyOf: () => undefined, isAccepted: () => true, starterHash: () => undefined }
  if (wants.length === 0) return sieveOn({ heads: exchange.heads(), ...nobody })
  const hasStarter = wants.some(({ replica }) => replica === starterReplica)
  return sieveOn({
    heads: exchange.heads(),
    ...authorTests(exchange, mustBeAccepted),
    starterHash: hasStarter ? await starterHashes() : () => undefined,
  })
}

function forked({ stream, replica, seq }: { stream: string; replica: string; seq: number }): Broken {
  return { stream, replica, seq, fault: replica === starterReplica ? 'starter' : 'fork', author: undefined }
}

const lookedAt = new WeakSet<HubConnection>()

/** Constraints and indexes are looked at once a connection. */
async function rulesNotice(hub: HubConnection): Promise<readonly Refusal[]> {
  if (lookedAt.has(hub)) return []
  lookedAt.add(hub)
  const names = await mendGraphSchema(hub)
  const { user } = hub.where
  return names.length === 0
    ? []
    : [refused('hub-rules-missing', { user, names: names.join(', ') }, 'N2').refusal]
}

/** A hub that has less than at the last sync was put back to an older copy: it gets again what it lacks. */
function restoredNotice(exchange: Exchange, node: HubNode): readonly Refusal[] {
  const memory = hubMemory(exchange)
  if (memory?.identity !== node.identity) return []
  const has = hasOf(node.vector, [])
  const lost = Object.entries(memory.had).reduce(
    (sum, [chain, seq]) => sum + Math.max(0, seq - (has[chain] ?? 0)),
    0,
  )
  return lost === 0 ? [] : [refused('hub-put-back', { count: lost }, 'N4').refusal]
}
