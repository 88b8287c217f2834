import type { MapView, NodeRecord, RelationshipRecord } from '../state/map-view.ts'

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

type Adjacency = Map<string, Map<string, RelationshipRecord[]>>

const none: readonly never[] = []
const graphs = new WeakMap<MapView, MapGraph>()

/**
 * The adjacency index of a map; the same object for the same view.
 *
 * Cost: O(nodes + relationships · log) once a view, then O(1) a question.
 */
export function graphOf(view: MapView): MapGraph {
  const known = graphs.get(view)
  if (known !== undefined) return known
  const graph = indexed(view)
  graphs.set(view, graph)
  return graph
}

function indexed(view: MapView): MapGraph {
  const byType = new Map<string, NodeRecord[]>()
  for (const node of view.nodes.values()) push(byType, node.type, node)
  for (const nodes of byType.values()) nodes.sort(byId)

  const outgoing: Adjacency = new Map()
  const incoming: Adjacency = new Map()
  const ordered = [...view.relationships.values()].sort(byId)
  for (const relationship of ordered) {
    pushTo(outgoing, relationship.from, relationship)
    pushTo(incoming, relationship.to, relationship)
  }

  const look = (adjacency: Adjacency) => (id: string, type?: string) => {
    const types = adjacency.get(id)
    if (types === undefined) return none
    return type === undefined ? [...types.values()].flat() : (types.get(type) ?? none)
  }
  return {
    view,
    node: (id) => view.nodes.get(id),
    ofType: (type) => byType.get(type) ?? none,
    out: look(outgoing),
    in: look(incoming),
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

function pushTo(adjacency: Adjacency, id: string, relationship: RelationshipRecord): void {
  let types = adjacency.get(id)
  if (types === undefined) adjacency.set(id, (types = new Map<string, RelationshipRecord[]>()))
  push(types, relationship.type, relationship)
}

export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** The ids at the other end of a node's outgoing relationships of one type. */
export function targets(graph: MapGraph, id: string, type: string): readonly string[] {
  return graph.out(id, type).map((relationship) => relationship.to)
}

/** The ids at the other end of a node's incoming relationships of one type. */
export function origins(graph: MapGraph, id: string, type: string): readonly string[] {
  return graph.in(id, type).map((relationship) => relationship.from)
}
