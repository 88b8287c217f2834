import type { Day } from '../base/days.ts'

/** A day, which Neo4j keeps as a date. */
export type GraphDay = { readonly day: Day }

/** What a property of the graph may hold. Whole numbers are integers in Neo4j, others floats. */
export type GraphValue = string | number | boolean | readonly string[] | GraphDay
export type GraphProperties = Readonly<Record<string, GraphValue>>

/** A node as Neo4j has it: one label, which is the type of the record, and its id among the properties. */
export type GraphNode = { readonly id: string; readonly label: string; readonly properties: GraphProperties }

/** An end of a relationship, as the node is found: by label and id. */
export type GraphEnd = Pick<GraphNode, 'id' | 'label'>

/** A relationship as Neo4j has it, its id among the properties. */
export type GraphRelationship = {
  readonly id: string
  readonly type: string
  readonly from: GraphEnd
  readonly to: GraphEnd
  readonly properties: GraphProperties
}

export function isGraphDay(value: GraphValue): value is GraphDay {
  return typeof value === 'object' && 'day' in value
}
