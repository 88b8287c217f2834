import { graphOf as indexOf } from '../graph/map-graph.ts'
import type { MapView } from '../state/map-view.ts'
import { graphNode, graphOf, graphRelationship } from '../exchange/graph-of.ts'
import type { GraphNode, GraphRelationship } from '../exchange/graph-value.ts'

/** What has to be written so that the graph of a server shows a map. */
export type GraphChanges = {
  readonly nodes: readonly GraphNode[]
  readonly relationships: readonly GraphRelationship[]
  /** Ids of records that the graph may hold and that are taken out of it first. */
  readonly gone: readonly string[]
  /** The graph holds none of these yet: all is new. */
  readonly isWhole: boolean
  /** A node of the map as it is to be written; undefined where the map shows none of that id. */
  readonly nodeOf: (id: string) => GraphNode | undefined
  /** The relationships of a node that the graph does not hold yet: they are not among `relationships`. */
  readonly relationshipsOf: (id: string) => readonly GraphRelationship[]
}

const none: ReadonlySet<string> = new Set()

/** All of a map, for a server whose graph is empty. Cost: O(records). */
export function wholeGraph(view: MapView): GraphChanges {
  return { ...graphOf(view), gone: [], isWhole: true, ...neighbours(view, none) }
}

/**
 * What changes in the graph by the records of some transactions.
 *
 * A record that appears, goes or gives way moves relationships that no transaction names. What merging does is seen
 * here; what is on the server already, only there: `writeGraph` asks it, and takes the rest from `nodeOf` and
 * `relationshipsOf`.
 *
 * Shape: `later` are records that a later page of the same push writes, so that none is written twice; `ofTwoTypes`
 *        those that the journal knows under two types, of which the graph may show the other one.
 * Cost:  O(ids + relationships of records that others gave way to).
 */
export function changesOf(
  view: MapView,
  ids: Iterable<string>,
  { later = none, ofTwoTypes = none }: { later?: ReadonlySet<string>; ofTwoTypes?: ReadonlySet<string> } = {},
): GraphChanges {
  const touched = new Set(ids)
  for (const [standing, all] of view.merged ?? [])
    if (all.some(({ id }) => touched.has(id))) {
      touched.add(standing)
      for (const one of indexOf(view).out(standing)) touched.add(one.id)
      for (const one of indexOf(view).in(standing)) touched.add(one.id)
    }
  const nodes: GraphNode[] = []
  const relationships: GraphRelationship[] = []
  const gone: string[] = []
  for (const id of touched) {
    const node = view.nodes.get(id)
    const relationship = view.relationships.get(id)
    const graph = node === undefined ? undefined : graphNode(view, node)
    const link = relationship === undefined ? undefined : graphRelationship(view, relationship)
    if (graph !== undefined) nodes.push(graph)
    else if (link !== undefined) relationships.push(link)
    if ((graph === undefined && link === undefined) || ofTwoTypes.has(id)) gone.push(id)
  }
  const known = new Set([...touched, ...later])
  return { nodes, relationships, gone, isWhole: false, ...neighbours(view, known) }
}

function neighbours(
  view: MapView,
  known: ReadonlySet<string>,
): Pick<GraphChanges, 'nodeOf' | 'relationshipsOf'> {
  return {
    nodeOf: (id) => {
      const node = view.nodes.get(id)
      return node === undefined ? undefined : graphNode(view, node)
    },
    relationshipsOf: (id) => {
      const graph = indexOf(view)
      const all = [...graph.out(id), ...graph.in(id)].filter((one) => !known.has(one.id))
      return all.flatMap((one) => graphRelationship(view, one) ?? [])
    },
  }
}
