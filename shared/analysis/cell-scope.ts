import { withBroader } from '../graph/closure.ts'
import { targets, type MapGraph } from '../graph/map-graph.ts'
import { facetsOf } from '../graph/measure-facets.ts'
import type { Cell, CellAxis } from './cell.ts'
import type { AnalysisContext, ScopeTerms } from './context.ts'
import type { CellFinding } from './gap-kind.ts'
import { organizationsMeant, scopeTest } from './measures.ts'
import type { Need } from './needs.ts'

/**
 * Which cells a scope lists (A12). What a cell is, is judged on the whole map; a scope only chooses.
 *
 * On an axis of the cell its term must be one that is asked for, or a narrower one. On all other axes together one
 * record that stands in the cell must meet the scope: a measure, a service or strategy that makes it a gap, or a finding.
 * Cost: O(records in the cell) a cell.
 */
export function cellScope(graph: MapGraph, context: AnalysisContext): (found: CellFinding) => boolean {
  const axes = Object.keys(context.scope) as (keyof ScopeTerms)[]
  if (axes.length === 0) return () => true
  const { organization } = context.scope
  const meant = organization === undefined ? undefined : organizationsMeant(graph, organization)
  const tests = new Map<string, ReturnType<typeof scopeTest>>()
  const testOf = (scope: ScopeTerms) => {
    const key = Object.keys(scope).join(' ')
    const test = tests.get(key) ?? scopeTest(graph, { ...context, scope })
    tests.set(key, test)
    return test
  }
  return ({ cell, members, needs, outOfScopeOf, shutOutBy }) => {
    if (!axes.every((axis) => isAsked(graph, context.scope[axis], cell, axis))) return false
    const others = Object.fromEntries(
      axes.filter((axis) => !(axis in cell)).map((axis) => [axis, context.scope[axis]]),
    )
    if (Object.keys(others).length === 0) return true
    const test = testOf(others)
    return (
      members.some((one) => test(one.facets, one.isNational)) ||
      [...outOfScopeOf, ...shutOutBy].some((id) => test(facetsOf(graph, id))) ||
      needs.some((need) => speaksOf(graph, need, others, meant))
    )
  }
}

function isAsked(graph: MapGraph, ids: readonly string[] | undefined, cell: Cell, axis: CellAxis): boolean {
  const term = cell[axis]
  return term === undefined || ids === undefined || ids.some((id) => withBroader(graph, term).has(id))
}

/** Whether a finding names, on each axis, a term that is asked for; an organization by itself or by what it does. */
function speaksOf(
  graph: MapGraph,
  { id, about }: Need,
  { organization, ...terms }: ScopeTerms,
  meant: ReadonlySet<string> | undefined,
): boolean {
  const ofTerms = Object.entries(terms).every(([axis, ids]) =>
    (about[axis as keyof typeof about] ?? []).some((term) =>
      ids.some((one) => withBroader(graph, term).has(one)),
    ),
  )
  const ofOrganization =
    organization === undefined ||
    targets(graph, id, 'ABOUT').some((one) =>
      [one, ...facetsOf(graph, one).organizations].some((by) => meant?.has(by)),
    )
  return ofTerms && ofOrganization
}
