import type { Eligibility } from '../../../graph-schema/eligibility.ts'
import type { Timing } from '../../../graph-schema/timing.ts'
import { canonicalJson } from '../../base/canonical-json.ts'
import { relationshipOf, type Facet } from '../../graph/measure-facets.ts'
import { targets, type MapGraph } from '../../graph/map-graph.ts'
import { wordOf } from '../../graph/word-of.ts'
import { timingOf } from '../currency.ts'
import { byVocabulary } from '../term-order.ts'
import { aspects, type Aspect } from './compared-by.ts'
import type { StrategyAt } from './read-strategy.ts'

/** What a strategy says of its own reach, on one aspect; `null` where no source states it, which is not "everyone" (R6). */
export type Stated =
  | { readonly kind: 'terms'; readonly terms: readonly string[] }
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'ages'; readonly from: number | null; readonly to: number | null }
  | { readonly kind: 'timing'; readonly timing: Timing }
  | null

export type ScopeDifference = {
  readonly aspect: Aspect
  /** Strategies that state the same, together, in their order; those of which nothing is stated last. */
  readonly groups: readonly { readonly stated: Stated; readonly strategies: readonly string[] }[]
}

/**
 * Where strategies differ in what they set out to do (SB6): said before anything is compared, so that what is outside of
 * a scope is not read as a deficit (R21, R23). An aspect on which all state the same, or none anything, is left out.
 *
 * Cost: O(strategies × their measures).
 */
export function scopeDifferences(
  graph: MapGraph,
  strategies: readonly StrategyAt[],
): readonly ScopeDifference[] {
  return aspects
    .map((aspect) => ({ aspect, groups: groupsOf(graph, aspect, strategies) }))
    .filter(({ groups }) => groups.length > 1)
}

function groupsOf(
  graph: MapGraph,
  aspect: Aspect,
  strategies: readonly StrategyAt[],
): ScopeDifference['groups'] {
  const groups = new Map<string, { stated: Stated; strategies: string[] }>()
  for (const strategy of strategies) {
    const stated = statedOf(graph, aspect, strategy)
    const key = canonicalJson(stated)
    const group = groups.get(key) ?? { stated, strategies: [] }
    group.strategies.push(strategy.id)
    groups.set(key, group)
  }
  return [...groups.values()].sort((a, b) => Number(a.stated === null) - Number(b.stated === null))
}

function statedOf(graph: MapGraph, aspect: Aspect, strategy: StrategyAt): Stated {
  const { id, node } = strategy
  switch (aspect) {
    case 'exploitation':
    case 'population':
      return termsOf(statedTerms(graph, id, aspect))
    case 'excluded':
      return termsOf(targets(graph, id, 'EXCLUDES'))
    case 'definition': {
      const definition = wordOf(node, 'definition')
      return definition === undefined || definition === 'not-stated'
        ? null
        : { kind: 'word', word: definition }
    }
    case 'pillarSet': {
      const set = wordOf(node, 'pillarSet')
      return set === undefined ? null : { kind: 'word', word: set }
    }
    case 'period': {
      const timing = timingOf(node)
      return timing === undefined ? null : { kind: 'timing', timing }
    }
    case 'ages':
      return agesOf(strategy)
  }
}

/** Terms that a source states; what somebody coded is not stated by it (R6). */
function statedTerms(graph: MapGraph, id: string, facet: Facet): readonly string[] {
  return graph
    .out(id, relationshipOf[facet])
    .filter((one) => one.properties['assignedBy'] === undefined)
    .map((one) => one.to)
}

function termsOf(terms: readonly string[]): Stated {
  return terms.length === 0 ? null : { kind: 'terms', terms: [...terms].sort(byVocabulary) }
}

/** The youngest and the oldest that its services admit, as far as they state it. */
function agesOf({ measures }: StrategyAt): Stated {
  const stated = measures.map((one) => one.node.properties['eligibility'] as Eligibility | undefined)
  const youngest = stated.flatMap((one) => one?.minAge ?? [])
  const oldest = stated.flatMap((one) => one?.maxAge ?? [])
  if (youngest.length + oldest.length === 0) return null
  return {
    kind: 'ages',
    from: youngest.length === 0 ? null : Math.min(...youngest),
    to: oldest.length === 0 ? null : Math.max(...oldest),
  }
}
