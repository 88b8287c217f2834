import { measureTypes } from '../../graph-schema/relationship-types/measure-types.ts'
import { addMonths, parts, type Day } from '../base/days.ts'
import type { MapGraph } from '../graph/map-graph.ts'
import type { NodeRecord } from '../state/map-view.ts'
import type { AnalysisContext } from './context.ts'
import { standingOf, type Standing } from './currency.ts'
import { isUnsourced } from './sourcing.ts'

/** How far a record can be relied on at a date. */
export type Assurance = {
  /** It needs a source and uses none. */
  readonly isUnsourced: boolean
  /** In force, and nobody has confirmed it for as long as it may go without. */
  readonly isStale: boolean
  /** The year in which what is in force was last seen, where that is longer ago than a measure counts as current (R39). */
  readonly lastKnown: number | null
  /** The day from which on it is to be verified again; null where it has no interval and none applies, or nothing shows it. */
  readonly due: Day | null
}

const withStanding = new Set<string>([...measureTypes, 'Strategy', 'Instrument'])

/** Whether records of this type are in force at some dates and not at others (R1). */
export function hasStanding(type: string): boolean {
  return withStanding.has(type)
}

/**
 * Whether a record is unsourced, stale, and when it was last known, at the date of a question.
 *
 * Stale: its own review interval has passed since its newest source or verification; without one of its own, the months
 * after which a measure is only presumed (R1, R39). What has ended, or is only announced, is not to be confirmed any more
 * or yet. A record that is neither a measure, strategy nor instrument is stale by its own interval only.
 *
 * Cost: that of `standingOf`; pass `standing` where it is known.
 */
export function assuranceOf(
  graph: MapGraph,
  node: NodeRecord,
  { asOf, currentMonths }: Pick<AnalysisContext, 'asOf' | 'currentMonths'>,
  standing: Standing = standingOf(graph, node, asOf, currentMonths),
): Assurance {
  return {
    isUnsourced: isUnsourced(graph, node),
    ...stalenessOf(node, { asOf, currentMonths }, standing),
  }
}

/** The same but for its sources. Cost: O(1). */
export function stalenessOf(
  node: NodeRecord,
  { asOf, currentMonths }: Pick<AnalysisContext, 'asOf' | 'currentMonths'>,
  { currency, seen }: Standing,
): Omit<Assurance, 'isUnsourced'> {
  const interval = node.properties['reviewEvery'] as number | undefined
  const isInForce = currency === 'current' || currency === 'presumed'
  const months = interval ?? (hasStanding(node.type) ? currentMonths : undefined)
  if (!isInForce || months === undefined) return { isStale: false, lastKnown: null, due: null }
  const due = seen === null ? null : addMonths(seen, months)
  const isOld = hasStanding(node.type) && currency === 'presumed'
  return {
    isStale: due === null || due < asOf,
    lastKnown: isOld && seen !== null ? parts(seen).year : null,
    due,
  }
}
