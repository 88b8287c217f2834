import type { MapGraph } from '../../graph/map-graph.ts'
import { allWithBroader } from '../../graph/closure.ts'
import { facetsOf } from '../../graph/measure-facets.ts'
import type { AnalysisContext } from '../context.ts'
import { weightOfEvidence } from '../evidence.ts'
import { organizationsMeant } from '../measures.ts'
import { termsAbout } from '../cell.ts'
import { contestedPoints } from './contested.ts'
import { declaredPoints } from './declared.ts'
import { endsFirstPoints, soleLeadPoints } from './dependencies.ts'
import { restrictedMoneyPoints, shutOutPoints } from './eligibility.ts'
import { neighbourPoints } from './neighbours.ts'
import type { Point } from './point.ts'

const rules = [
  declaredPoints,
  contestedPoints,
  neighbourPoints,
  shutOutPoints,
  restrictedMoneyPoints,
  endsFirstPoints,
  soleLeadPoints,
] as const

/**
 * Points to reconcile, best-sourced first: declared ones before candidates by rule, then by the weight of
 * independent evidence, ties by id. A pair that a source declares under a rule is not found by it again.
 *
 * Cost: the sum of its rules, each O(measures × their neighbours).
 */
export function findPoints(graph: MapGraph, context: AnalysisContext): readonly Point[] {
  const byId = new Map<string, Point>()
  // Both sides of a tension need not be in scope, and who admits somebody does so whatever the scope.
  const everywhere = { ...context, scope: {} }
  for (const rule of rules) {
    for (const point of rule(graph, everywhere)) if (!byId.has(point.id)) byId.set(point.id, point)
  }
  const weights = new Map(
    [...byId.values()].map((one) => [one.id, weightOfEvidence(graph, [...one.basis, one.a, one.b])]),
  )
  const rank = (one: Point) => (one.origin === 'declared' ? 1000 : 0) + (weights.get(one.id) ?? 0)
  return [...byId.values()]
    .filter((one) => isAsked(graph, context, one))
    .sort((a, b) => rank(b) - rank(a) || (a.id < b.id ? -1 : 1))
}

/** In scope when, on each axis of the scope, one of its sides or what it rests on meets it. */
function isAsked(graph: MapGraph, context: AnalysisContext, point: Point): boolean {
  const records = [point.a, point.b, ...point.basis]
  return Object.entries(context.scope).every(([axis, ids]) => {
    if (axis === 'organization') {
      const meant = organizationsMeant(graph, ids)
      return records.some(
        (id) => meant.has(id) || facetsOf(graph, id).organizations.some((one) => meant.has(one)),
      )
    }
    const facet = axis as 'pillar'
    return records.some((id) => {
      const terms = new Set([
        ...facetsOf(graph, id).terms[facet],
        ...allWithBroader(graph, termsAbout(graph, id)[facet] ?? []),
      ])
      return ids.some((term) => terms.has(term))
    })
  })
}
