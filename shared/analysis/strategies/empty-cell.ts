import type { GapKind } from '../../../graph-schema/vocabularies/analysis.ts'
import { withBroader } from '../../graph/closure.ts'
import { targets, type MapGraph } from '../../graph/map-graph.ts'
import { facetsOf } from '../../graph/measure-facets.ts'
import { wordOf } from '../../graph/word-of.ts'
import { termsAbout } from '../cell.ts'
import { reachesForm, strategyScopes, type StrategyScope } from '../gap-kind.ts'
import type { EmptyReason, StrategyAxis, TermAxis } from './compared-by.ts'
import type { StrategyAt } from './read-strategy.ts'

/** `gap` is null only where the strategy holds something that the scope of the question leaves out. */
export type EmptyCell = {
  readonly gap: GapKind | null
  readonly also: readonly GapKind[]
  readonly reason: EmptyReason
  /** The checks that looked there. */
  readonly checks: readonly { readonly id: string; readonly result: string }[]
}

/** What the empty cells of one strategy are typed by. Cost: O(strategies + checks) once. */
export function emptyCells(
  graph: MapGraph,
  strategy: StrategyAt,
  axis: StrategyAxis,
): (row: string) => EmptyCell {
  const scope = scopeOf(graph, strategy)
  const checks = axis === 'objective' ? [] : checksOf(graph, strategy)
  return (row) => {
    if (strategy.isUnknownYet) return typed(['not-researched'], 'not-begun')
    if (axis === 'objective') return typed(['not-researched'], 'not-aligned')
    const looked = checks.filter((one) => covers(graph, one, axis, row))
    const outside = outsideReason(graph, scope, axis, row)
    const kinds: GapKind[] = []
    if (looked.some((one) => one.result === 'none-confirmed')) kinds.push('none-confirmed')
    if (looked.some((one) => one.result === 'found-none')) kinds.push('none-found')
    if (outside !== undefined) kinds.push('out-of-scope')
    if (kinds.length === 0)
      return typed(['not-researched'], strategy.measures.length === 0 ? 'no-measures' : 'not-found')
    const reason = kinds[0] === 'out-of-scope' && outside !== undefined ? outside : 'checked'
    return typed(kinds, reason, looked)
  }
}

function typed(
  [gap = 'not-researched', ...also]: readonly GapKind[],
  reason: EmptyReason,
  checks: EmptyCell['checks'] = [],
): EmptyCell {
  return { gap, also, reason, checks }
}

/** The scope that a strategy states for itself at the day at which it is read. */
export function scopeOf(graph: MapGraph, { id, context }: StrategyAt): StrategyScope {
  const stated = strategyScopes(graph, context).find((one) => one.id === id)
  return stated ?? { id, jurisdictions: facetsOf(graph, id).stated.jurisdiction, forms: [], shuts: new Set() }
}

function outsideReason(
  graph: MapGraph,
  scope: StrategyScope,
  axis: TermAxis,
  row: string,
): 'forms' | 'population' | 'competence' | undefined {
  switch (axis) {
    case 'exploitation':
      return scope.forms.length > 0 && !reachesForm(graph, scope.forms, row) ? 'forms' : undefined
    case 'population':
      return scope.shuts.has(row) ? 'population' : undefined
    case 'activity':
      return isOfOtherCompetence(graph, scope, row) ? 'competence' : undefined
    case 'pillar':
      return undefined
  }
}

const notFederal = new Set(['provincial', 'municipal', 'indigenous'])

/** What the provinces do is not the federal government's to do, and the reverse; of a joint strategy neither is said. */
function isOfOtherCompetence(graph: MapGraph, { jurisdictions }: StrategyScope, activity: string): boolean {
  const competence = wordOf(graph.node(activity), 'competence') ?? 'shared'
  const levels = new Set(jurisdictions.map((one) => wordOf(graph.node(one), 'kind')))
  if (levels.size !== 1) return false
  if (levels.has('federal')) return notFederal.has(competence)
  return (levels.has('province') || levels.has('territory')) && competence === 'federal'
}

type Check = {
  readonly id: string
  readonly result: string
  readonly about: ReturnType<typeof termsAbout>
}

/** Checks by the day that are about the strategy, or about a place of it and no other strategy. */
function checksOf(graph: MapGraph, { id, day }: StrategyAt): readonly Check[] {
  const places = facetsOf(graph, id).terms.jurisdiction
  return graph
    .ofType('CoverageCheck')
    .filter((check) => (wordOf(check, 'date') ?? '') <= day)
    .map((check) => ({
      id: check.id,
      result: wordOf(check, 'result') ?? '',
      about: termsAbout(graph, check.id),
      strategies: targets(graph, check.id, 'ABOUT').filter((one) => graph.node(one)?.type === 'Strategy'),
    }))
    .filter(({ about, strategies }) =>
      strategies.length > 0
        ? strategies.includes(id)
        : about.jurisdiction?.some((place) => places.has(place)) === true,
    )
}

/** A check of a term holds for narrower ones; one that names another axis too has looked at a part of the row only. */
function covers(graph: MapGraph, { about }: Check, axis: TermAxis, row: string): boolean {
  const { jurisdiction: _, [axis]: terms = [], ...others } = about
  const broader = withBroader(graph, row)
  return terms.some((one) => broader.has(one)) && Object.keys(others).length === 0
}
