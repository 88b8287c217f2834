import type { Coordination, OverlapClass } from '../../graph-schema/vocabularies/analysis.ts'
import { allForms, everyone, facets, type Facet } from '../graph/measure-facets.ts'
import { addMonths } from '../base/days.ts'
import type { MapGraph } from '../graph/map-graph.ts'
import type { AnalysisContext } from './context.ts'
import { coordinationOf, type CoordinatedBy } from './coordination.ts'
import { citationsOfAll, type Citation } from './evidence.ts'
import { isInForce, isPresumed, measuresAt, scopeTest, type MeasureAt } from './measures.ts'
import { isLeftOut } from './pair-exclusions.ts'

/** Two measures that do much the same, with what they share and how telling it is. */
export type Overlap = {
  readonly id: string
  readonly a: MeasureAt
  readonly b: MeasureAt
  /** Share of the weight of their terms that both have, 0–1. */
  readonly score: number
  readonly class: OverlapClass
  readonly coordinated: Coordination
  readonly coordinatedBy: CoordinatedBy | null
  readonly shared: Readonly<Partial<Record<Facet, readonly string[]>>>
  readonly citations: readonly Citation[]
}

/** Below this share two measures have too little in common to be worth a row. */
const threshold = 0.4

/**
 * Weight that every pair is taken to have besides what is coded: two records of which little is stated are not the
 * same because the little is (about one telling term).
 */
const unstated = 3

/** Facets whose terms are weighed; place only decides whether two measures meet. */
const weighed: readonly Facet[] = facets.filter((facet) => facet !== 'jurisdiction')

export function overlapId(a: string, b: string): string {
  const [first, second] = a < b ? [a, b] : [b, a]
  return `overlap:${first}|${second}`
}

/**
 * Pairs of measures in force that fragment, overlap or duplicate: those seen lately before those only presumed, then
 * the most alike, ties by id. Exact, not sampled.
 *
 * A term weighs ln(1 + N / n), n the measures in force that have it (inverse document frequency), so that sharing
 * "forced labour inspection" tells more than sharing "prevention"; the score is the shared weight over the mean weight
 * of the two (Dice), so that a line of one province is seen inside a national one. A pair must share an activity and somebody or something it is for (a population, form or
 * audience), or an activity that is rare; and its places must meet. Rule R13 leaves out what only looks alike.
 * Cost: O(pairs that share an activity), by an inverted index.
 * Source: U.S. GAO, Fragmentation, Overlap, and Duplication: An Evaluation and Management Guide, GAO-15-49SP (2015);
 *         Spärck Jones, Journal of Documentation 28 (1972) 11–21 for the weights.
 */
export function findOverlaps(graph: MapGraph, context: AnalysisContext, limit?: number): readonly Overlap[] {
  const measures = pairedAt(graph, context)
  const weights = weightsOf(measures)
  const overlaps: Overlap[] = []
  const isAsked = pairTest(graph, context)
  for (const [a, b] of candidatePairs(measures)) {
    if (!isAsked(a, b)) continue
    const overlap = compare(graph, a, b, weights)
    if (overlap !== undefined) overlaps.push(overlap)
  }
  overlaps.sort(
    (one, other) =>
      presumed(one) - presumed(other) || other.score - one.score || (one.id < other.id ? -1 : 1),
  )
  return limit === undefined ? overlaps : overlaps.slice(0, limit)
}

/** How many of the two are only presumed to be in force: a pair of today stands before one of old sources. */
function presumed({ a, b }: Overlap): number {
  return [a, b].filter(isPresumed).length
}

/** One pair by its two records, where it is one. */
export function overlapBetween(
  graph: MapGraph,
  context: AnalysisContext,
  a: string,
  b: string,
): Overlap | undefined {
  const measures = pairedAt(graph, context)
  const [first, second] = [a, b].sort().map((id) => measures.find((one) => one.id === id))
  if (first === undefined || second === undefined || !pairTest(graph, context)(first, second))
    return undefined
  return compare(graph, first, second, weightsOf(measures))
}

/** Months after which a measure that no source has seen is paired no more: a booklet of 2007 overlaps with nobody. */
const pairedForMonths = 120

/**
 * What is in force here and was seen within ten years, or cites no source yet (A11). Of the whole map: what a term
 * weighs, and so a score, does not depend on the scope.
 */
function pairedAt(graph: MapGraph, context: AnalysisContext): readonly MeasureAt[] {
  const oldest = addMonths(context.asOf, -pairedForMonths)
  return measuresAt(graph, { ...context, scope: {} }).filter(
    (one) => isInForce(one) && !one.isAbroad && (one.standing.seen ?? oldest) >= oldest,
  )
}

/**
 * Whether a pair is in scope: both do what the scope names, for whom it names; by actor and place one of the two is
 * enough, since an overlap is with somebody else (A12).
 */
function pairTest(graph: MapGraph, context: AnalysisContext): (a: MeasureAt, b: MeasureAt) => boolean {
  const { organization, jurisdiction, ...matter } = context.scope
  const only = (scope: AnalysisContext['scope']) => {
    const test = scopeTest(graph, { ...context, scope })
    return ({ facets, isNational }: MeasureAt) => test(facets, isNational)
  }
  const both = only(matter)
  const eitherOf = [
    organization === undefined ? {} : { organization },
    jurisdiction === undefined ? {} : { jurisdiction },
  ]
  const either = eitherOf.map(only)
  return (a, b) => both(a) && both(b) && either.every((test) => test(a) || test(b))
}

type Weights = ReadonlyMap<string, number>

function weightsOf(measures: readonly MeasureAt[]): Weights {
  const having = new Map<string, number>()
  for (const { facets } of measures) {
    for (const facet of weighed)
      for (const term of facets.terms[facet]) having.set(term, (having.get(term) ?? 0) + 1)
  }
  return new Map([...having].map(([term, n]) => [term, Math.log(1 + measures.length / n)]))
}

function candidatePairs(measures: readonly MeasureAt[]): Iterable<readonly [MeasureAt, MeasureAt]> {
  const doing = new Map<string, MeasureAt[]>()
  for (const measure of measures) {
    for (const activity of measure.facets.stated.activity) {
      const list = doing.get(activity)
      if (list === undefined) doing.set(activity, [measure])
      else list.push(measure)
    }
  }
  const pairs = new Map<string, readonly [MeasureAt, MeasureAt]>()
  for (const list of doing.values()) {
    list.forEach((a, i) => {
      for (const b of list.slice(i + 1)) pairs.set(overlapId(a.id, b.id), a.id < b.id ? [a, b] : [b, a])
    })
  }
  return pairs.values()
}

function compare(graph: MapGraph, a: MeasureAt, b: MeasureAt, weights: Weights): Overlap | undefined {
  if (!doPlacesMeet(a, b) || isLeftOut(graph, a, b)) return undefined
  const shared: Partial<Record<Facet, readonly string[]>> = {}
  let both = 0
  let [weightOfA, weightOfB] = [0, 0]
  for (const facet of weighed) {
    const [ofA, ofB] = together(facet, a.facets.terms[facet], b.facets.terms[facet])
    const common = [...ofA].filter((term) => ofB.has(term))
    if (common.length > 0) shared[facet] = common.sort()
    both += sum(common, weights)
    weightOfA += sum(ofA, weights)
    weightOfB += sum(ofB, weights)
  }
  const score = both / ((weightOfA + weightOfB) / 2 + unstated)
  if (score < threshold || !isTelling(shared, a, b)) return undefined
  const places = commonPlaces(a, b)
  if (places.length > 0) shared.jurisdiction = places
  const by = coordinationOf(graph, a, b)
  return {
    id: overlapId(a.id, b.id),
    a,
    b,
    score: Math.round(score * 1e6) / 1e6,
    class: classOf(shared, score),
    coordinated: by === null ? 'unknown' : 'yes',
    coordinatedBy: by,
    shared,
    citations: citationsOfAll(graph, [a.id, b.id]),
  }
}

/** What is for everyone (against all forms) shares the people (forms) that the other one names. */
function together(
  facet: Facet,
  ofA: ReadonlySet<string>,
  ofB: ReadonlySet<string>,
): readonly [ReadonlySet<string>, ReadonlySet<string>] {
  const all = facet === 'population' ? everyone : facet === 'exploitation' ? allForms : undefined
  if (all === undefined || ofA.has(all) === ofB.has(all)) return [ofA, ofB]
  const withAll = ofA.has(all) ? new Set([...ofA, ...ofB]) : ofA
  return [withAll, ofB.has(all) ? new Set([...ofA, ...ofB]) : ofB]
}

function sum(terms: Iterable<string>, weights: Weights): number {
  let total = 0
  for (const term of terms) total += weights.get(term) ?? 0
  return total
}

/** Similar services far apart are coverage, not overlap: the same place, or one of them national (R13). */
function doPlacesMeet(a: MeasureAt, b: MeasureAt): boolean {
  const [ofA, ofB] = [a.facets.terms.jurisdiction, b.facets.terms.jurisdiction]
  if (ofA.size === 0 || ofB.size === 0) return false
  if (ofA.has('jurisdiction-ca') || ofB.has('jurisdiction-ca')) return true
  return (
    a.facets.stated.jurisdiction.some((one) => ofB.has(one)) ||
    b.facets.stated.jurisdiction.some((one) => ofA.has(one))
  )
}

function commonPlaces(a: MeasureAt, b: MeasureAt): readonly string[] {
  return [...a.facets.terms.jurisdiction].filter((one) => b.facets.terms.jurisdiction.has(one)).sort()
}

/** A pair that shares only a pillar and Canada is no overlap: it needs an activity, and for whom or against what. */
function isTelling(shared: Partial<Record<Facet, readonly string[]>>, a: MeasureAt, b: MeasureAt): boolean {
  const activities = a.facets.stated.activity.filter((one) => b.facets.stated.activity.includes(one))
  if (activities.length === 0) return false
  const forWhom = [shared.population, shared.exploitation, shared.audience].some(
    (terms) => (terms?.length ?? 0) > 0,
  )
  return forWhom || activities.length >= 2
}

/**
 * GAO's three classes: several in one broad area (fragmentation), similar activities or beneficiaries (overlap), the
 * same activities for the same beneficiaries (duplication; a code, shown as "similar services" until both answered).
 */
function classOf(shared: Partial<Record<Facet, readonly string[]>>, score: number): OverlapClass {
  const hasPeople = (shared.population?.length ?? 0) > 0 || (shared.audience?.length ?? 0) > 0
  if (hasPeople && score >= 0.7) return 'duplication'
  if (hasPeople || (shared.exploitation?.length ?? 0) > 0) return 'overlap'
  return 'fragmentation'
}
