import type { StatedDate } from '../../graph-schema/timing.ts'
import { addMonths, rangeOf, type DayRange } from '../base/days.ts'
import { origins, type MapGraph } from '../graph/map-graph.ts'
import type { NodeRecord } from '../state/map-view.ts'
import { termsAbout, type TermsAbout } from './cell.ts'
import type { AnalysisContext } from './context.ts'
import { seenDays, standingOf } from './currency.ts'
import { citationsOf } from './evidence.ts'

/** A finding that says that something is needed, with the terms it is about. */
export type Need = { readonly id: string; readonly about: TermsAbout }

/** Kinds of finding that speak of a need; statistics follow detection and rank nothing (R10). */
const needKinds = new Set(['gap', 'need', 'barrier', 'recommendation'])

/** An older finding tells of its own time, as a plan of 2012 is no service of today. In months. */
const speaksForMonths = 120

/**
 * Needs known at the date of the question that cite a source, in the order of ids, whatever the scope; without
 * those older than ten years, and without those that a measure in force responds to (A8).
 */
export function needsAt(
  graph: MapGraph,
  context: AnalysisContext,
  findings: readonly NodeRecord[] = graph.ofType('Finding'),
): readonly Need[] {
  return findings
    .filter(
      (finding) =>
        needKinds.has(String(finding.properties['kind'])) && citationsOf(graph, finding.id).length > 0,
    )
    .filter((finding) => {
      const days = daysOf(graph, finding)
      if (days === undefined) return true
      return days.first <= context.asOf && days.last >= addMonths(context.asOf, -speaksForMonths)
    })
    .filter((finding) => !isAnswered(graph, context, finding.id))
    .map((finding) => ({ id: finding.id, about: withoutEverything(termsAbout(graph, finding.id)) }))
    .filter((need) => Object.keys(need.about).length > 0)
}

function isAnswered(graph: MapGraph, context: AnalysisContext, finding: string): boolean {
  return origins(graph, finding, 'RESPONDS_TO').some((id) => {
    const measure = graph.node(id)
    if (measure === undefined) return false
    const { currency } = standingOf(graph, measure, context.asOf, context.currentMonths)
    return currency === 'current' || currency === 'presumed'
  })
}

/** What is about three pillars or more is about the whole field: the axis says nothing then. */
function withoutEverything(about: TermsAbout): TermsAbout {
  const { pillar, ...rest } = about
  return pillar !== undefined && pillar.length < 3 ? about : rest
}

/** When a finding was made: its own date; else from the oldest source it cites on, since an unknown date is not old. */
function daysOf(graph: MapGraph, finding: NodeRecord): DayRange | undefined {
  const date = finding.properties['date'] as StatedDate | undefined
  if (date !== undefined) return rangeOf(date.date, date.precision)
  const [first] = seenDays(graph, finding)
  return first === undefined ? undefined : { first, last: endOfTime }
}

const endOfTime = '9999-12-31'
