import { withBroader } from '../graph/closure.ts'
import { targets, type MapGraph } from '../graph/map-graph.ts'
import { facetsOf } from '../graph/measure-facets.ts'
import type { NodeRecord } from '../state/map-view.ts'
import type { AnalysisContext, ScopeTerms } from './context.ts'
import { isNational, organizationsMeant, scopeTest } from './measures.ts'

/** Through these a record that is no measure is in scope: what it does, pays, is paid from, speaks of or acts on. */
const through = ['LEADS', 'CONTRIBUTES_TO', 'DELIVERS', 'PAYS_TO', 'PAYS_FROM', 'ABOUT', 'ACTS'] as const

/**
 * Whether a record of any type is in scope (X12): on each axis it is a term that is asked for or a narrower one (an
 * organization that is meant), or counts in one as measures do, or does, pays, speaks of or acts on a record that is so.
 *
 * Cost: O(relationships of the record).
 */
export function recordScope(graph: MapGraph, context: AnalysisContext): (node: NodeRecord) => boolean {
  const axes = Object.keys(context.scope) as (keyof ScopeTerms)[]
  if (axes.length === 0) return () => true
  const meant = organizationsMeant(graph, context.scope.organization ?? [])
  const tests = axes.map((axis) => {
    const ids = context.scope[axis] ?? []
    const counts = scopeTest(graph, { ...context, scope: { [axis]: ids } })
    return (node: NodeRecord): boolean => {
      if (
        axis === 'organization' ? meant.has(node.id) : ids.some((id) => withBroader(graph, node.id).has(id))
      )
        return true
      const facets = facetsOf(graph, node.id)
      return counts(facets, isNational(graph, node, facets))
    }
  })
  return (node) => {
    const joined = through.flatMap((type) => targets(graph, node.id, type))
    const near = [node, ...joined.flatMap((id) => graph.node(id) ?? [])]
    return tests.every((test) => near.some(test))
  }
}
