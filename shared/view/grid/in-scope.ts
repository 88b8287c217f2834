import { joins } from '../../../graph-schema/define-relationship-type.ts'
import { relationshipTypes } from '../../../graph-schema/registry.ts'
import { isNational, organizationsMeant, scopeTest } from '../../analysis/measures.ts'
import type { AnalysisContext } from '../../analysis/context.ts'
import { facetsOf, relationshipOf } from '../../graph/measure-facets.ts'
import type { MapGraph } from '../../graph/map-graph.ts'
import type { NodeRecord } from '../../state/map-view.ts'

/** The type of the terms of each axis. */
const termOf = {
  pillar: 'Pillar',
  jurisdiction: 'Jurisdiction',
  population: 'Population',
  exploitation: 'Exploitation',
  activity: 'Activity',
} as const

const acting = ['LEADS', 'CONTRIBUTES_TO', 'DELIVERS'] as const

/**
 * Whether records of a type are in the scope of a question. An axis limits the types that the schema lets have terms of
 * it; a finding or a source has no place to be outside of.
 *
 * Cost: O(relationships of the record) the first time it is asked of one.
 */
export function inScopeOf(
  graph: MapGraph,
  context: AnalysisContext,
  type: string,
): (node: NodeRecord) => boolean {
  const { organization, ...terms } = context.scope
  const limiting = Object.fromEntries(
    Object.entries(terms).filter(([axis]) => {
      const key = axis as keyof typeof termOf
      return joins(relationshipTypes[relationshipOf[key]], type, termOf[key])
    }),
  )
  const isActedOn = acting.some((one) => joins(relationshipTypes[one], 'Organization', type))
  const scope = { ...limiting, ...(organization !== undefined && isActedOn ? { organization } : {}) }
  const isMeant =
    organization !== undefined && type === 'Organization'
      ? organizationsMeant(graph, organization)
      : undefined
  const isLimited = Object.keys(scope).length > 0
  if (!isLimited && isMeant === undefined) return () => true
  const test = scopeTest(graph, { ...context, scope })
  return (node) => {
    if (isMeant !== undefined && !isMeant.has(node.id)) return false
    if (!isLimited) return true
    const facets = facetsOf(graph, node.id)
    return test(facets, isNational(graph, node, facets))
  }
}
