import { nodeType, relationshipType } from '../../graph-schema/registry.ts'
import type { MapView, NodeRecord, RelationshipRecord } from '../state/map-view.ts'
import { flattened } from './flatten.ts'
import type { GraphNode, GraphRelationship } from './graph-value.ts'

/** A whole map as Neo4j has it. */
export type Graph = {
  readonly nodes: readonly GraphNode[]
  readonly relationships: readonly GraphRelationship[]
}

/**
 * The graph that a Neo4j server shows of a map: labels and relationship types are those of the schema, properties are
 * plain. Of the map of its audience: nothing is filtered here.
 *
 * Shape: each node once, each relationship once, both ends among the nodes. Cost: O(records).
 */
export function graphOf(view: MapView): Graph {
  return {
    nodes: [...view.nodes.values()].flatMap((node) => graphNode(view, node) ?? []),
    relationships: [...view.relationships.values()].flatMap((one) => graphRelationship(view, one) ?? []),
  }
}

/** A node as Neo4j has it; undefined for a type that this schema does not know. */
export function graphNode(view: MapView, { id, type, properties }: NodeRecord): GraphNode | undefined {
  const declared = nodeType(type)
  if (declared === undefined) return undefined
  const gaveWay = view.merged?.get(id)?.map((one) => one.id)
  return {
    id,
    label: type,
    properties: {
      id,
      ...flattened(declared.properties, properties),
      ...(gaveWay === undefined ? {} : { standsFor: gaveWay }),
    },
  }
}

/** A relationship as Neo4j has it; undefined where its type, or that of an end, is not known to this schema. */
export function graphRelationship(
  view: MapView,
  { id, type, from, to, properties }: RelationshipRecord,
): GraphRelationship | undefined {
  const declared = relationshipType(type)
  const [fromType, toType] = [view.nodes.get(from)?.type, view.nodes.get(to)?.type]
  if (declared === undefined || fromType === undefined || toType === undefined) return undefined
  if (nodeType(fromType) === undefined || nodeType(toType) === undefined) return undefined
  return {
    id,
    type,
    from: { id: from, label: fromType },
    to: { id: to, label: toType },
    properties: { id, ...flattened(declared.properties, properties) },
  }
}
