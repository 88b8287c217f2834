import { takeDescent, type RecordChanges } from '../state/lineage.ts'
import type { MapView, NodeRecord, RelationshipRecord } from '../state/map-view.ts'
import { isRelationship } from '../state/show.ts'
import { indexesAfter, indexesOf, type Adjacency, type Indexes } from './adjacency.ts'

/** Questions of neighbourhood over a map, answered without a search. Lists are in the order of ids. */
export type MapGraph = {
  readonly view: MapView
  readonly node: (id: string) => NodeRecord | undefined
  readonly ofType: (type: string) => readonly NodeRecord[]
  /** Relationships that leave a node, of one type or of all. */
  readonly out: (id: string, type?: string) => readonly RelationshipRecord[]
  /** Relationships that reach a node, of one type or of all. */
  readonly in: (id: string, type?: string) => readonly RelationshipRecord[]
}

const none: readonly never[] = []
type Known = { readonly graph: MapGraph; readonly indexes: Indexes }
const graphs = new WeakMap<MapView, Known>()

/**
 * The adjacency index of a map; the same object for the same view.
 *
 * Cost: O(nodes + relationships · log) for a view by itself, O(changes) for one that follows another; then O(1) a
 *       question.
 */
export function graphOf(view: MapView): MapGraph {
  const known = graphs.get(view)
  if (known !== undefined) return known.graph
  const descent = takeDescent(view)
  const before = descent && graphs.get(descent.from)
  if (descent === undefined || before === undefined) return keep(view, indexesOf(view))
  const graph = keep(view, indexesAfter(before.indexes, descent.changes))
  const touched = touchedBy(graph, descent.changes)
  for (const carry of carriers) carry(before.graph, graph, touched)
  return graph
}

function keep(view: MapView, indexes: Indexes): MapGraph {
  const look = (adjacency: Adjacency) => (id: string, type?: string) => {
    const types = adjacency.get(id)
    if (types === undefined) return none
    return type === undefined ? [...types.values()].flat() : (types.get(type) ?? none)
  }
  const graph: MapGraph = {
    view,
    node: (id) => view.nodes.get(id),
    ofType: (type) => indexes.byType.get(type) ?? none,
    out: look(indexes.outgoing),
    in: look(indexes.incoming),
  }
  graphs.set(view, { graph, indexes })
  return graph
}

/** What differs between a graph and the one that it follows. */
export type Touched = {
  readonly changes: RecordChanges
  /** Types of the records that changed. */
  readonly types: ReadonlySet<string>
  /** Nodes that changed, the ends of relationships that did, all that is PART_OF one of these; with a PART_OF, what they do. */
  readonly around: ReadonlySet<string>
}

function touchedBy(graph: MapGraph, changes: RecordChanges): Touched {
  const types = new Set<string>()
  const around = new Set<string>()
  for (const [id, { before, after }] of changes) {
    for (const one of [before, after]) {
      if (one === undefined) continue
      types.add(one.type)
      if (isRelationship(one)) around.add(one.from).add(one.to)
      else around.add(id)
    }
  }
  // a set is walked through to its end, what is added on the way included
  for (const id of around) for (const part of origins(graph, id, 'PART_OF')) around.add(part)
  // what an organization does is done by what it is part of, too
  if (types.has('PART_OF'))
    for (const id of [...around])
      for (const type of ['LEADS', 'CONTRIBUTES_TO', 'DELIVERS'])
        for (const done of targets(graph, id, type)) around.add(done)
  return { changes, types, around }
}

const carriers: ((before: MapGraph, graph: MapGraph, touched: Touched) => void)[] = []

/**
 * Something derived of a graph, kept with it, and carried over to the graph of the next revision as far as it still
 * holds there: what an edit does not touch is not computed again.
 *
 * `carry` may not change what it is given; undefined where all has to be derived anew. It runs after the carrying of
 * every module that this one imports.
 */
export function keptWith<T>(
  make: (graph: MapGraph) => T,
  carry: (kept: T, graph: MapGraph, touched: Touched) => T | undefined,
): (graph: MapGraph) => T {
  const keptOf = new WeakMap<MapGraph, { readonly value: T }>()
  carriers.push((before, graph, touched) => {
    const kept = keptOf.get(before)
    const value = kept && carry(kept.value, graph, touched)
    if (value !== undefined) keptOf.set(graph, { value })
  })
  return (graph) => {
    const known = keptOf.get(graph)
    if (known !== undefined) return known.value
    const value = make(graph)
    keptOf.set(graph, { value })
    return value
  }
}

/** The ids at the other end of a node's outgoing relationships of one type. */
export function targets(graph: MapGraph, id: string, type: string): readonly string[] {
  const there = graph.out(id, type)
  return there.length === 0 ? none : there.map((relationship) => relationship.to)
}

/** The ids at the other end of a node's incoming relationships of one type. */
export function origins(graph: MapGraph, id: string, type: string): readonly string[] {
  const there = graph.in(id, type)
  return there.length === 0 ? none : there.map((relationship) => relationship.from)
}
