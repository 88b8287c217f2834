import type { StatedDate } from '../../graph-schema/timing.ts'
import { rangeOf } from '../base/days.ts'
import { withBroader } from '../graph/closure.ts'
import type { MapGraph } from '../graph/map-graph.ts'
import { speaksOf, termsAbout, type Cell, type TermsAbout } from './cell.ts'
import type { AnalysisContext } from './context.ts'

/** A finding that says that something is needed, with the terms it is about. */
export type Need = { readonly id: string; readonly about: TermsAbout }

/** Kinds of finding that speak of a need; statistics follow detection and rank nothing (R10). */
const needKinds = new Set(['gap', 'need', 'barrier', 'recommendation'])

/** Needs known at the date of the question, in the order of ids, within the scope. */
export function needsAt(graph: MapGraph, context: AnalysisContext): readonly Need[] {
  return graph
    .ofType('Finding')
    .filter((finding) => needKinds.has(String(finding.properties['kind'])))
    .filter((finding) => {
      const date = finding.properties['date'] as StatedDate | undefined
      return date === undefined || rangeOf(date.date, date.precision).first <= context.asOf
    })
    .map((finding) => ({ id: finding.id, about: termsAbout(graph, finding.id) }))
    .filter((need) => Object.keys(need.about).length > 0 && isInScope(graph, need.about, context))
}

/** A need is in scope when it speaks of a term of each axis of the scope, or leaves that axis open. */
function isInScope(graph: MapGraph, about: TermsAbout, context: AnalysisContext): boolean {
  return Object.entries(context.scope).every(([axis, ids]) => {
    const terms = about[axis as keyof TermsAbout]
    if (axis === 'organization' || terms === undefined) return true
    return terms.some((term) => ids.some((id) => withBroader(graph, term).has(id)))
  })
}

/** The needs that speak of a cell. */
export function needsOf(graph: MapGraph, needs: readonly Need[], cell: Cell): readonly Need[] {
  return needs.filter((need) => speaksOf(graph, need.about, cell))
}
