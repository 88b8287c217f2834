import { origins, targets, type MapGraph } from '../graph/map-graph.ts'
import type { MeasureAt } from './measures.ts'

/** Why a pair is known to act together: who delivers both, the body that both sit on, or a declared interaction. */
export type CoordinatedBy =
  | { readonly how: 'joint-delivery'; readonly id: string }
  | { readonly how: 'shared-body'; readonly id: string }
  | { readonly how: 'declared-interaction'; readonly id: string }

/**
 * How two measures are coordinated, or null where the map does not know; it never concludes "no" by itself.
 *
 * Cost: O(organizations of both and their memberships).
 */
export function coordinationOf(graph: MapGraph, a: MeasureAt, b: MeasureAt): CoordinatedBy | null {
  const involvedInA = new Set([...a.facets.organizations, ...targets(graph, a.id, 'INVOLVES')])
  const joint = [...b.facets.organizations, ...targets(graph, b.id, 'INVOLVES')]
    .filter((id) => involvedInA.has(id))
    .sort()[0]
  if (joint !== undefined) return { how: 'joint-delivery', id: joint }

  const bodiesOfA = bodies(graph, a)
  const body = [...bodies(graph, b)].filter((id) => bodiesOfA.has(id)).sort()[0]
  if (body !== undefined) return { how: 'shared-body', id: body }

  const actingOnA = new Set(origins(graph, a.id, 'ACTS'))
  const declared = origins(graph, b.id, 'ACTS').find((id) => actingOnA.has(id))
  return declared === undefined ? null : { how: 'declared-interaction', id: declared }
}

function bodies(graph: MapGraph, measure: MeasureAt): ReadonlySet<string> {
  return new Set(measure.facets.organizations.flatMap((id) => targets(graph, id, 'MEMBER_OF')))
}
