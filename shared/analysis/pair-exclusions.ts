import { succession, wholes } from '../graph/closure.ts'
import { origins, targets, type MapGraph } from '../graph/map-graph.ts'
import type { MeasureAt } from './measures.ts'

/**
 * Pairs that only look alike (R13): predecessor and successor, part and whole, a program and what its own money pays
 * for, the rows of one organization in one strategy, two governments' laws on one matter (parallel instruments).
 */
export function isLeftOut(graph: MapGraph, a: MeasureAt, b: MeasureAt): boolean {
  return (
    succession(graph, a.id).has(b.id) ||
    wholes(graph, a.id).has(b.id) ||
    wholes(graph, b.id).has(a.id) ||
    paysFor(graph, a.id, b.id) ||
    paysFor(graph, b.id, a.id) ||
    isOneActorsPlan(a, b) ||
    areParallelLaws(a, b) ||
    isOneCampaign(graph, a, b)
  )
}

/** Money of the one (a program's, or of its parent) that pays for the other. */
function paysFor(graph: MapGraph, program: string, measure: string): boolean {
  return origins(graph, measure, 'PAYS_TO').some((allocation) =>
    targets(graph, allocation, 'PAYS_FROM').includes(program),
  )
}

/** Two rows of one plan by the same organizations are one actor's way of dividing its own work. */
function isOneActorsPlan(a: MeasureAt, b: MeasureAt): boolean {
  const [ofA, ofB] = [a.facets.organizations, b.facets.organizations]
  return ofA.length > 0 && ofA.length === ofB.length && ofA.every((one) => ofB.includes(one))
}

function areParallelLaws(a: MeasureAt, b: MeasureAt): boolean {
  const isLaw = (one: MeasureAt) =>
    one.facets.stated.activity.every((activity) => activity === 'activity-legislation')
  return isLaw(a) && isLaw(b)
}

/** A record and the one that relates to it as the same work told by another source. */
function isOneCampaign(graph: MapGraph, a: MeasureAt, b: MeasureAt): boolean {
  const related = (from: string, to: string) => targets(graph, from, 'RELATED_TO').includes(to)
  return related(a.id, b.id) || related(b.id, a.id)
}
