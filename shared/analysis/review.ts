import { measureTypes, termTypes } from '../../graph-schema/relationship-types/measure-types.ts'
import { nodeTypeNames } from '../../graph-schema/registry.ts'
import { addMonths, rangeOf, type Day } from '../base/days.ts'
import { withBroader } from '../graph/closure.ts'
import { keptWith, origins, targets, type MapGraph } from '../graph/map-graph.ts'
import { facetsOf } from '../graph/measure-facets.ts'
import type { NodeRecord } from '../state/map-view.ts'
import { stalenessOf } from './assurance.ts'
import { commitmentsAt } from './commitments.ts'
import { contextKey, type AnalysisContext, type ScopeTerms } from './context.ts'
import { standingOf, timingOf, type Standing } from './currency.ts'
import { isFrenchUnknown } from './french-name.ts'
import { measuresAt, organizationsMeant, scopeTest } from './measures.ts'
import { reviewReasons, type ReviewReasonName } from './review-reasons.ts'
import { isUnsourced } from './sourcing.ts'

export type ReviewReason = {
  readonly reason: ReviewReasonName
  /** Day last seen or verified, or the last day of a timing; null where no day says since when. */
  readonly since: Day | null
  /** Codings that nobody has checked. */
  readonly relationships: readonly string[]
}

/** A record with all reasons to look at it, the first of them in the order of the queue. */
export type ReviewItem = { readonly node: NodeRecord; readonly reasons: readonly ReviewReason[] }

const queues = keptWith(
  () => new Map<string, readonly ReviewItem[]>(),
  () => undefined, // a source that changed may show records anywhere
)

/**
 * The review queue at a date, in the order in which it is worked through: by the first reason of a record (Q1), then
 * by the day since which it holds, then by type in the order of the schema, ties by id.
 *
 * Cost: O(records + their relationships), once a map and question.
 * Source: rules R39, R1, R2, R6, R37, R42 of the domain.
 */
export function reviewQueue(graph: MapGraph, context: AnalysisContext): readonly ReviewItem[] {
  const cache = queues(graph)
  const key = contextKey(context)
  const known = cache.get(key)
  if (known !== undefined) return known
  const overdue = new Set(
    commitmentsAt(graph, context)
      .filter((one) => one.overdue)
      .map((one) => one.measure.id),
  )
  const codings = uncheckedCodings(graph)
  const inScope = recordScope(graph, context)
  const items = [...graph.view.nodes.values()]
    .map((node) => ({ node, reasons: reasonsOf(graph, context, node, codings.get(node.id), overdue) }))
    .filter(({ node, reasons }) => reasons.length > 0 && inScope(node.id))
    .sort(byUrgency)
  cache.set(key, items)
  return items
}

function reasonsOf(
  graph: MapGraph,
  context: AnalysisContext,
  node: NodeRecord,
  codings: readonly string[] = [],
  overdue: ReadonlySet<string>,
): readonly ReviewReason[] {
  const reasons: ReviewReason[] = []
  const add = (reason: ReviewReasonName, since: Day | null = null, relationships: readonly string[] = []) =>
    reasons.push({ reason, since, relationships })
  const old = notSeenLately(graph, context, node)
  if (old !== undefined) add(isUnseen(context, node, old.since) ? 'unseen' : 'stale', old.since)
  // what a named person has looked at lately is not asked again, though it may lack a source still (Q2)
  const isAsked = !isAnswered(context, node)
  if (isAsked && isUnsourced(graph, node)) add('unsourced')
  if (codings.length > 0) add('coded', null, codings)
  if (isAsked && isFrenchUnknown(node)) add('french-unknown')
  if (isAsked && overdue.has(node.id)) add('timing-passed', lastOfTiming(node))
  return reasons
}

/** In force and to be verified again (N1), or a service that was last known longer ago than R39 allows. */
export function notSeenLately(
  graph: MapGraph,
  context: AnalysisContext,
  node: NodeRecord,
  standing: Standing = standingOf(graph, node, context.asOf, context.currentMonths),
): { readonly since: Day | null } | undefined {
  const { isStale, lastKnown } = stalenessOf(node, context, standing)
  return isStale || (node.type === 'Service' && lastKnown !== null) ? { since: standing.seen } : undefined
}

/** A service that nobody has seen within the months of R39; one that is only due by its own interval is stale. */
function isUnseen(
  { asOf, currentMonths }: AnalysisContext,
  { type }: NodeRecord,
  since: Day | null,
): boolean {
  return type === 'Service' && (since === null || since < addMonths(asOf, -currentMonths))
}

/** A named person verified it within the months in which a verification counts (R1). */
function isAnswered({ asOf, currentMonths }: AnalysisContext, { properties }: NodeRecord): boolean {
  const { verifiedOn, verifiedBy } = properties as { verifiedOn?: Day; verifiedBy?: string }
  return verifiedBy !== undefined && verifiedOn !== undefined && verifiedOn >= addMonths(asOf, -currentMonths)
}

function lastOfTiming(node: NodeRecord): Day | null {
  const timing = timingOf(node)
  const end = timing?.end ?? null
  return end === null ? null : rangeOf(end, timing?.precision?.end).last
}

/** Relationships that say something of the record they reach: who acts, whose stance it is. */
const saidOfTarget = new Set(['LEADS', 'CONTRIBUTES_TO', 'DELIVERS', 'TAKES'])

/** Codings that the source does not make and that no reader has checked (R6, R42), by the record of which they tell. */
function uncheckedCodings(graph: MapGraph): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const { id, type, from, to, properties } of graph.view.relationships.values()) {
    if (properties['assignedBy'] === undefined || properties['verifiedOn'] !== undefined) continue
    const about = saidOfTarget.has(type) ? to : from
    if (isTerm(graph, about)) continue // of the vocabularies, which every map has
    const known = found.get(about)
    if (known === undefined) found.set(about, [id])
    else known.push(id)
  }
  for (const ids of found.values()) ids.sort()
  return found
}

function isTerm(graph: MapGraph, id: string): boolean {
  return (termTypes as readonly string[]).includes(graph.node(id)?.type ?? '')
}

/** What a record without facets of its own tells of. */
const tellsOf = ['ABOUT', 'PAYS_TO', 'PAYS_FROM', 'PART_OF', 'ACTS']
const hasFacets = new Set<string>([...measureTypes, 'Strategy', 'Organization'])

/** The record itself, and what it tells of where it has no facets of its own: findings, amounts, positions. */
export function subjectsOf(graph: MapGraph, id: string): readonly string[] {
  const type = graph.node(id)?.type ?? ''
  if (hasFacets.has(type)) return [id]
  return [id, ...tellsOf.flatMap((one) => targets(graph, id, one)), ...origins(graph, id, 'TAKES')]
}

/** Whether a record is in the scope: on each axis it, or something that it tells of, meets a term (as A12 for cells). */
export function recordScope(graph: MapGraph, context: AnalysisContext): (id: string) => boolean {
  const axes = Object.entries(context.scope) as [keyof ScopeTerms, readonly string[]][]
  if (axes.length === 0) return () => true
  const tests = axes.map(([axis, ids]) => {
    const alone = { ...context, scope: { [axis]: ids } }
    const meets = scopeTest(graph, alone)
    const measures = new Set(measuresAt(graph, alone).map((one) => one.id))
    const meant = axis === 'organization' ? organizationsMeant(graph, ids) : undefined
    return (id: string): boolean =>
      measures.has(id) ||
      (meant === undefined ? ids.some((term) => withBroader(graph, id).has(term)) : meant.has(id)) ||
      (hasFacets.has(graph.node(id)?.type ?? '') && meets(facetsOf(graph, id)))
  })
  return (id) => {
    const subjects = subjectsOf(graph, id)
    return tests.every((test) => subjects.some(test))
  }
}

const typeOrder = new Map<string, number>(nodeTypeNames.map((name, index) => [name, index]))

function byUrgency(a: ReviewItem, b: ReviewItem): number {
  const [first, second] = [a.reasons[0]!, b.reasons[0]!]
  return (
    reviewReasons.indexOf(first.reason) - reviewReasons.indexOf(second.reason) ||
    compare(first.since ?? '', second.since ?? '') || // never seen at all before seen long ago
    (typeOrder.get(a.node.type) ?? Infinity) - (typeOrder.get(b.node.type) ?? Infinity) ||
    compare(a.node.id, b.node.id)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
