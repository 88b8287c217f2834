import type { GraphView } from '../../shared/view/shapes/records.ts'

/** A graph with its nodes where they stand in this window. */
export type PlacedGraph = {
  readonly graph: GraphView
  /** Where its places are kept. */
  readonly slot: string
  /** The same as long as the picture is one that goes on: then what was there does not move, and the frame stays. */
  readonly picture: string
}
