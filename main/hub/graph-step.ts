import type { ManagedTransaction } from 'neo4j-driver'
import { changesOf, type GraphChanges } from '../../shared/hub/graph-changes.ts'
import { graphNode, graphRelationship } from '../../shared/hub/graph-of.ts'
import type { Received } from '../../shared/journal/transaction.ts'
import { relationshipsAt, type MapState } from '../../shared/state/map-state.ts'
import type { MapView } from '../../shared/state/map-view.ts'
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

/**
 * What a page changes in a graph that this push alone has made: all that is new is created, without looking for it.
 *
 * Cost: O(records), a comparison each.
 */
export function graphOfGrowth(state: MapState, before: MapView, after: MapView): GraphWrite {
  const created: GraphChanges = {
    ...changesOf(after, []),
    nodes: [...after.nodes.values()].flatMap((one) =>
      before.nodes.has(one.id) ? [] : (graphNode(after, one) ?? []),
    ),
    relationships: [...after.relationships.values()].flatMap((one) =>
      before.relationships.has(one.id) ? [] : (graphRelationship(after, one) ?? []),
    ),
    isWhole: true,
  }
  const changed = [
    ...changedIds(before.nodes, after.nodes),
    ...changedIds(before.relationships, after.relationships),
    ...changedIds(before.merged ?? new Map(), after.merged ?? new Map()),
  ]
  const changes = changesOf(after, changed, { ofTwoTypes: ofTwoTypes(state, new Set(changed)) })
  return async (tx) => {
    await writeGraph(tx, created)
    if (changed.length > 0) await writeGraph(tx, changes)
  }
}

/** Of records that were there before, those that are gone or not as they were. */
function* changedIds<T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>): Generator<string> {
  for (const [id, one] of before) {
    const now = after.get(id)
    if (now !== one && JSON.stringify(now) !== JSON.stringify(one)) yield id
  }
}
