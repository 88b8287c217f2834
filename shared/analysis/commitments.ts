import { parts, rangeOf } from '../base/days.ts'
import type { MapGraph } from '../graph/map-graph.ts'
import type { NodeRecord } from '../state/map-view.ts'
import type { AnalysisContext } from './context.ts'
import { hasPlanEnded, planEnd, planOf, statusOn, timingOf } from './currency.ts'
import { measuresAt, type MeasureAt } from './measures.ts'
import { inOrderOfPlace } from './term-order.ts'

/** A promise of a strategy, with its timing read at the date of the question. */
export type CommitmentAt = {
  readonly measure: MeasureAt
  readonly strategy: NodeRecord | null
  /** What sources had told of it by the date (R2). */
  readonly status: string
  /** The last day of its timing lies before the date: not the same as done, nor as overdue (R2). */
  readonly timingPassed: boolean
  /** Timing passed, in a strategy still in force, and no source says done, dropped or superseded. */
  readonly overdue: boolean
}

/** What an ended strategy leaves behind, in one line (R2). */
export type EndedPlan = {
  readonly strategy: NodeRecord
  /** The year of its last possible day; null where no source dates its end. */
  readonly year: number | null
  readonly commitments: number
  readonly withClosedTiming: number
  /** Done, dropped or superseded, as a source says. */
  readonly withOutcome: number
  /** Under way when a source last told of it; no outcome. */
  readonly underWay: number
}

const outcomes = new Set(['done', 'dropped', 'superseded'])

/** Whether a status is an outcome: what is under way, planned or unknown has none yet. */
export function hasOutcome(status: string): boolean {
  return outcomes.has(status)
}

/**
 * Every commitment that stood or had stood by the date of the question: by the place and name of its strategy (R21),
 * those of none last, and within a strategy in printed order.
 */
export function commitmentsAt(graph: MapGraph, context: AnalysisContext): readonly CommitmentAt[] {
  const strategies = inOrderOfPlace(
    graph,
    graph.ofType('Strategy').map((one) => one.id),
  )
  const placeOf = new Map(strategies.map((id, index) => [id, index]))
  const rankOf = ({ strategy }: CommitmentAt): number =>
    strategy === null ? placeOf.size : (placeOf.get(strategy.id) ?? placeOf.size)
  return measuresAt(graph, context)
    .filter((measure) => measure.node.type === 'Commitment')
    .map((measure) => {
      const strategy = planOf(graph, measure.node) ?? null
      const timing = timingOf(measure.node)
      const end = timing?.end ?? null
      const timingPassed = end !== null && context.asOf > rangeOf(end, timing?.precision?.end).last
      const isOwed = strategy === null || !hasPlanEnded(graph, strategy, context.asOf)
      const status = statusOn(graph, measure.node, context.asOf)
      const overdue = timingPassed && isOwed && !hasOutcome(status)
      return { measure, strategy, status, timingPassed, overdue }
    })
    .sort((a, b) => rankOf(a) - rankOf(b) || printedOrder(a.measure.id, b.measure.id))
}

/** `nap-2012-1.11-2` before `nap-2012-1.11-10`. */
const printedOrder = new Intl.Collator('en', { numeric: true }).compare

/** The calendar year in which a plan ended; null where nothing dates its end. */
export function yearOfEnd(graph: MapGraph, strategy: NodeRecord): number | null {
  const end = planEnd(graph, strategy)
  return end === null ? null : parts(end).year
}

/** One line for each strategy that has ended by the date. */
export function endedPlans(graph: MapGraph, context: AnalysisContext): readonly EndedPlan[] {
  const byStrategy = new Map<string, { strategy: NodeRecord; all: CommitmentAt[] }>()
  for (const commitment of commitmentsAt(graph, context)) {
    const { strategy } = commitment
    if (strategy === null || !hasPlanEnded(graph, strategy, context.asOf)) continue
    const group = byStrategy.get(strategy.id) ?? { strategy, all: [] }
    group.all.push(commitment)
    byStrategy.set(strategy.id, group)
  }
  return [...byStrategy.values()].map(({ strategy, all }) => ({
    strategy,
    year: yearOfEnd(graph, strategy),
    commitments: all.length,
    withClosedTiming: all.filter((one) => (timingOf(one.measure.node)?.end ?? null) !== null).length,
    withOutcome: all.filter((one) => hasOutcome(one.status)).length,
    underWay: all.filter((one) => one.status === 'under-way').length,
  }))
}
