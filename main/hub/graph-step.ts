import type { ManagedTransaction } from 'neo4j-driver'
import { changesOf, type GraphChanges } from '../../shared/hub/graph-changes.ts'
import { graphNode, graphRelationship } from '../../shared/exchange/graph-of.ts'
import type { Received } from '../../shared/journal/transaction.ts'
import { relationshipsAt, type MapState } from '../../shared/state/map-state.ts'
import type { MapView } from '../../shared/state/map-view.ts'
import { isRelationship, type ShownRecord } from '../../shared/state/show.ts'
import { writeGraph } from './write-graph.ts'

export type GraphWrite = (tx: ManagedTransaction) => Promise<void>

/** A view without the records that its owner does not show to the readers of the hub. */
export function withoutKept(view: MapView, isKept: (id: string) => boolean): MapView {
  const nodes = [...view.nodes].filter(([id]) => !isKept(id))
  const relationships = [...view.relationships].filter(
    ([id, { from, to }]) => ![id, from, to].some((one) => isKept(one)),
  )
  if (nodes.length === view.nodes.size && relationships.length === view.relationships.size) return view
  return { ...view, nodes: new Map(nodes), relationships: new Map(relationships) }
}

/**
 * What some transactions change in the graph of a hub that holds the work of others too.
 *
 * Cost: O(their entries), and what stands beside other records than it names (`asItStands`), which is little.
 */
export function graphOfChange(state: MapState, view: MapView, going: readonly Received[]): GraphWrite {
  const ids = new Set(going.flatMap(({ transaction }) => transaction.entries.map((entry) => entry.record)))
  for (const id of asItStands(state)) ids.add(id)
  const changes = changesOf(view, ids, { ofTwoTypes: ofTwoTypes(state, ids) })
  return (tx) => writeGraph(tx, changes)
}

/** Those that somebody made as one type and somebody else, without having seen it, as another. */
function ofTwoTypes({ records }: MapState, ids: ReadonlySet<string>): ReadonlySet<string> {
  const isOfTwo = (id: string) => new Set(records.get(id)?.writes.map((write) => write.type)).size > 1
  return new Set([...ids].filter(isOfTwo))
}

const namingOthers: ReadonlySet<string> = new Set(['Interaction', 'Judgement', 'AgendaItem', 'View'])

/**
 * Records whose standing hangs on others than themselves: a score on a reply (R18), a verdict, an agenda item or a view
 * on what it names. They are written as they stand whenever anything is.
 */
function* asItStands(state: MapState): Generator<string> {
  for (const { id, type } of state.nodes.values()) {
    if (!namingOthers.has(type)) continue
    yield id
    yield* relationshipsAt(state, id)
  }
}

/** What came into a map, and which of the records that were in it are gone or not as they were. */
export type Growth = { readonly added: readonly ShownRecord[]; readonly changed: readonly string[] }

/**
 * What a page changes in a graph that this push alone has made: all that is new is created, without looking for it.
 *
 * Cost: O(what grew).
 */
export function graphOfGrowth(state: MapState, view: MapView, { added, changed }: Growth): GraphWrite {
  const created: GraphChanges = {
    ...changesOf(view, []),
    nodes: added.flatMap((one) => (isRelationship(one) ? [] : (graphNode(view, one) ?? []))),
    relationships: added.flatMap((one) => (isRelationship(one) ? (graphRelationship(view, one) ?? []) : [])),
    isWhole: true,
  }
  const changes = changesOf(view, changed, { ofTwoTypes: ofTwoTypes(state, new Set(changed)) })
  return async (tx) => {
    await writeGraph(tx, created)
    if (changed.length > 0) await writeGraph(tx, changes)
  }
}
