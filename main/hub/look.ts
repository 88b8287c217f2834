import { Neo4jError } from 'neo4j-driver'
import type { Language } from '../../graph-schema/bilingual.ts'
import { done, type Outcome } from '../../shared/base/outcome.ts'
import type { HubLook, NamedConfidence } from '../../shared/contract/hub-state.ts'
import { confidenceOf, type Stream } from '../../shared/journal/stream.ts'
import { streamsOfHub } from '../../shared/state/hub-audience.ts'
import { sharesOf } from '../../shared/state/hub-shares.ts'
import type { MapView } from '../../shared/state/map-view.ts'
import { nameOf } from '../../shared/view/names.ts'
import type { Engine } from '../engine/engine.ts'
import type { Exchange } from '../engine/exchange.ts'
import { refusedFor } from '../map-file/database.ts'
import type { HubConnection } from './connection.ts'
import { lookAtHub } from './hub-node.ts'
import { hubMemory } from './memory.ts'
import { pagesOf } from './pages.ts'
import { hasOf, standingOf } from './vectors.ts'

/**
 * What a database holds, who reads it, and what a sync would bring and take: for a person to say yes to. Nothing is
 * written, there or here.
 *
 * Shape:  `audience` matters where the database is empty; `fpt` unless stated.
 * Cost:   one question to the hub, O(records) and O(entries that would go).
 * Errors: those of `lookAtHub`, `hub-audience`, what `refusalOfDriver` says.
 */
export async function lookBefore(
  { exchange, path, view }: Engine,
  hub: HubConnection,
  {
    audience: asked = 'fpt',
    language,
  }: { readonly audience?: string | undefined; readonly language: Language },
): Promise<Outcome<HubLook>> {
  try {
    const looked = await lookAtHub(hub)
    if (!looked.ok) return looked
    const node = looked.value.kind === 'hub' ? looked.value.hub : undefined
    const audience = node?.audience ?? asked
    const streams = streamsOfHub(audience)
    if (!streams.ok) return streams
    const vector = node?.vector ?? {}
    const { wants, forks } = standingOf(vector, streams.value, exchange)
    const positions = exchange.lacking({ streams: streams.value, has: hasOf(vector, forks) })
    const { going, staying } = sharesOf(exchange.state, audience, recordsAt(exchange, positions))
    const named = node === undefined ? [...exchange.heads().keys()] : streams.value
    return done({
      address: hub.where.address.text,
      database: hub.where.database,
      found: node === undefined ? 'empty' : hubMemory(exchange)?.identity === node.identity ? 'known' : 'new',
      identity: node?.identity ?? null,
      isNewer: looked.value.kind === 'hub' && looked.value.isNewer,
      audience,
      confidences: named.flatMap((stream) => confidenceInWords(stream, view('own'), language) ?? []),
      coming: wants.reduce((sum, { after, until }) => sum + until - after, 0),
      going: { ...going, transactions: positions.length },
      staying: [...staying],
    })
  } catch (error) {
    return error instanceof Neo4jError ? hub.refusal(error) : refusedFor(error, path)
  }
}

function recordsAt(exchange: Exchange, positions: readonly number[]): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const page of pagesOf(exchange, positions))
    for (const { transaction } of page) for (const { record } of transaction.entries) ids.add(record)
  return ids
}

function confidenceInWords(
  stream: Stream,
  { nodes }: MapView,
  language: Language,
): NamedConfidence | undefined {
  const confidence = confidenceOf(stream)
  if (confidence === undefined) return undefined
  const name = (id: string) => {
    const node = nodes.get(id)
    return node === undefined ? id : nameOf(node, language).text
  }
  return { stream, from: name(confidence.from), to: confidence.to.map(name) }
}
