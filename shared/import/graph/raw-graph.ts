/** What a file says of a node or an edge beyond what its format knows, by the names of the file. */
export type Attributes = ReadonlyMap<string, unknown>

/** A node as any graph format has it. */
export type RawNode = {
  /** Unique within the file. */
  readonly id: string
  /** Labels or types that the format keeps apart from attributes (Cypher, `labelV`). */
  readonly types: readonly string[]
  /** What stands beside the node in a drawing. */
  readonly label?: string | undefined
  readonly attributes: Attributes
  /** In the units of the file, y downwards. */
  readonly position?: { readonly x: number; readonly y: number } | undefined
  /** The node that it is drawn within. */
  readonly parent?: string | undefined
  /** Line of a text, or nth item of a list, from 1. */
  readonly row: number
}

/** An edge as any graph format has it. */
export type RawEdge = {
  readonly id?: string | undefined
  readonly source: string
  readonly target: string
  readonly types: readonly string[]
  readonly label?: string | undefined
  readonly isDirected: boolean
  readonly attributes: Attributes
  readonly row: number
}
