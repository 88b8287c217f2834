import { withBroader } from '../../graph/closure.ts'
import { targets, type MapGraph } from '../../graph/map-graph.ts'
import type { Asked } from '../../view/asked.ts'
import type { Length } from '../kinds.ts'
import type { Writing } from '../writing.ts'

/** What a section of the sheet is written from: the question limited to the place, and as it was asked. */
export type Sheet = Writing & {
  readonly place: string
  /** Without the place as its scope: counts that are not of the place alone. */
  readonly everywhere: Asked
  readonly most: Most
}

/** How many of each list the sheet prints; the rest is counted. `citations`: of one line. */
export type Most = Readonly<Record<'strategies' | 'gaps' | 'pairs' | 'names' | 'citations', number>>

/** At the usual length it is one page. */
export const most: Readonly<Record<Length, Most>> = {
  short: { strategies: 2, gaps: 1, pairs: 1, names: 1, citations: 1 },
  usual: { strategies: 3, gaps: 2, pairs: 1, names: 2, citations: 1 },
  full: { strategies: 100, gaps: 500, pairs: 500, names: 500, citations: 4 },
}

/** Whether something is at the place itself, or at one within it; what is in a province is not Canada's own. */
export function isAt(graph: MapGraph, place: string, ids: readonly string[]): boolean {
  return ids.some((id) => withBroader(graph, id).has(place))
}

/** Whether an organization is of the place. */
export function isOf({ asked: { graph }, place }: Sheet, organization: string): boolean {
  return isAt(graph, place, targets(graph, organization, 'OPERATES_IN'))
}
