import type { Day } from '../../base/days.ts'
import type { MapGraph } from '../../graph/map-graph.ts'
import type { NodeRecord } from '../../state/map-view.ts'
import type { AnalysisContext, ScopeTerms } from '../context.ts'
import { hasPlanEnded, planEnd, standingOf } from '../currency.ts'
import { measuresAt, scopeTest, type MeasureAt } from '../measures.ts'

/** A strategy as it is compared: read at one day, with what it holds then. */
export type StrategyAt = {
  readonly id: string
  readonly node: NodeRecord
  /** The day of the question; of an ended or succeeded one the last day of its own period. */
  readonly day: Day
  readonly isEnded: boolean
  /** Neither begun nor announced at that day: it holds nothing yet. */
  readonly isUnknownYet: boolean
  /** The question at that day, without a scope. */
  readonly context: AnalysisContext
  /** What is PART_OF it, directly or through objectives and programs, whatever its standing; in printed order. */
  readonly measures: readonly MeasureAt[]
  /** Of it, what the scope of the question leaves out. */
  readonly leftOut: readonly MeasureAt[]
}

const inPrintedOrder = new Intl.Collator('en', { numeric: true }).compare

/**
 * A strategy at the day at which it is compared (SB1). `scope` limits which of its measures count.
 *
 * Cost: O(measures) once a day. Errors: RangeError for what is no strategy of the map.
 */
export function readStrategy(
  graph: MapGraph,
  asked: AnalysisContext,
  id: string,
  scope: ScopeTerms = asked.scope,
): StrategyAt {
  const node = graph.node(id)
  if (node?.type !== 'Strategy') throw new RangeError(`“${id}” is no strategy of the map`)
  const end = hasPlanEnded(graph, node, asked.asOf) ? planEnd(graph, node) : null
  const context = { ...asked, scope: {}, asOf: end ?? asked.asOf }
  const isAsked = scopeTest(graph, { ...context, scope })
  const all = measuresAt(graph, context)
    .filter((one) => one.facets.strategies.includes(id))
    .sort((a, b) => inPrintedOrder(a.id, b.id))
  const { currency } = standingOf(graph, node, context.asOf, context.currentMonths)
  return {
    id,
    node,
    day: context.asOf,
    isEnded: hasPlanEnded(graph, node, asked.asOf),
    isUnknownYet: currency === 'unknown-yet',
    context,
    measures: all.filter((one) => isAsked(one.facets, one.isNational)),
    leftOut: all.filter((one) => !isAsked(one.facets, one.isNational)),
  }
}
