import { measureTypes } from '../../graph-schema/relationship-types/measure-types.ts'
import { reach } from '../graph/closure.ts'
import { counts, facetsOf, type Facet, type Facets } from '../graph/measure-facets.ts'
import { keptWith, origins, targets, type MapGraph, type Touched } from '../graph/map-graph.ts'
import type { NodeRecord } from '../state/map-view.ts'
import { contextKey, type AnalysisContext } from './context.ts'
import { standingOf, type Standing } from './currency.ts'

/** A measure with everything that the analyses ask of it, at one date. */
export type MeasureAt = {
  readonly id: string
  readonly node: NodeRecord
  readonly facets: Facets
  readonly standing: Standing
  /** Delivered only outside Canada: covers no province (R16). */
  readonly isAbroad: boolean
  /** Counts in the column of Canada: delivered across the country, or a commitment of a national strategy (A10). */
  readonly isNational: boolean
}

type KnownMeasures = { readonly context: AnalysisContext; readonly measures: readonly MeasureAt[] }

/** How many questions are carried over an edit: the day and the scope that are shown, and a few before. */
export const mostCarried = 4

const measuresKnown = keptWith(
  () => new Map<string, KnownMeasures>(),
  (known, graph, touched) => {
    if (touched.types.has('BROADER')) return undefined
    const carried = [...known].slice(-mostCarried).filter(([, one]) => holdsFor(one.context, touched))
    const dirty = dirtyMeasures(graph, touched)
    return new Map(carried.map(([key, one]) => [key, measuresAfter(graph, one, dirty)]))
  },
)

/** Who is meant by an organization of the scope hangs on what it was called and is part of. */
function holdsFor({ scope }: AnalysisContext, { types }: Touched): boolean {
  return scope.organization === undefined || !(types.has('SUCCEEDED_BY') || types.has('PART_OF'))
}

/** The measures that an edit may have changed: those around it, and those that a changed source shows. */
export function dirtyMeasures(graph: MapGraph, { around }: Touched): ReadonlySet<string> {
  const dirty = new Set(around)
  for (const id of around) for (const citing of origins(graph, id, 'CITES')) dirty.add(citing)
  // a plan that a changed source shows: its commitments stand as it does
  for (const id of dirty) for (const part of origins(graph, id, 'PART_OF')) dirty.add(part)
  return dirty
}

function measuresAfter(
  graph: MapGraph,
  { context, measures }: KnownMeasures,
  dirty: ReadonlySet<string>,
): KnownMeasures {
  const nodes = [...dirty].map((id) => graph.node(id)).filter((node) => node !== undefined && isMeasure(node))
  const before = new Map(measures.filter((one) => dirty.has(one.id)).map((one) => [one.id, one]))
  const anew = findMeasures(graph, context, nodes as readonly NodeRecord[]).map((one) => {
    const known = before.get(one.id)
    return known !== undefined && isSame(known, one) ? known : one
  })
  const kept = measures.filter((one) => !dirty.has(one.id))
  return { context, measures: anew.length === 0 ? kept : [...kept, ...anew].sort(byId) }
}

/** The same node with the same facets, which stands as it did: then it is the same measure, and no cell changes for it. */
function isSame(a: MeasureAt, b: MeasureAt): boolean {
  return (
    a.node === b.node && a.facets === b.facets && JSON.stringify(a.standing) === JSON.stringify(b.standing)
  )
}

const isMeasure = ({ type }: NodeRecord) => (measureTypes as readonly string[]).includes(type)
const byId = (a: MeasureAt, b: MeasureAt) => (a.id < b.id ? -1 : 1)

/**
 * The measures in scope, with their standing at the date of the question, in the order of ids. Those that had
 * neither begun nor been announced then are left out.
 *
 * Cost: O(measures + their relationships), once a map and question.
 */
export function measuresAt(graph: MapGraph, context: AnalysisContext): readonly MeasureAt[] {
  const cache = measuresKnown(graph)
  const key = contextKey(context)
  const known = cache.get(key)
  if (known !== undefined) return known.measures
  const nodes = measureTypes.flatMap((type) => graph.ofType(type))
  const measures = findMeasures(graph, context, nodes)
  cache.set(key, { context, measures })
  return measures
}

function findMeasures(
  graph: MapGraph,
  context: AnalysisContext,
  nodes: readonly NodeRecord[],
): readonly MeasureAt[] {
  const inScope = scopeTest(graph, context)
  return nodes
    .map((node) => ({ node, facets: facetsOf(graph, node.id) }))
    .map(({ node, facets }) => ({ node, facets, isNational: isNational(graph, node, facets) }))
    .filter(({ facets, isNational: national }) => inScope(facets, national))
    .map(({ node, facets, isNational: national }) => ({
      id: node.id,
      node,
      facets,
      standing: standingOf(graph, node, context.asOf, context.currentMonths),
      isAbroad: isAbroad(facets),
      isNational: national,
    }))
    .filter(({ standing }) => standing.currency !== 'unknown-yet')
    .sort(byId)
}

const outside = new Set(['jurisdiction-abroad', 'jurisdiction-international-body'])

function isAbroad(facets: Facets): boolean {
  const places = facets.stated.jurisdiction
  return places.length > 0 && places.every((place) => outside.has(place))
}

const country = 'jurisdiction-ca'

/** Delivered across the country, or a commitment of a national strategy (A10). */
export function isNational(graph: MapGraph, node: NodeRecord, facets: Facets): boolean {
  if (facets.terms.jurisdiction.has(country)) return true
  if (node.type !== 'Commitment') return false
  return facets.strategies.some((strategy) => facetsOf(graph, strategy).terms.jurisdiction.has(country))
}

/**
 * Whether facets meet every axis of the scope; an organization is meant under all its names, parts included. What
 * counts in the column of Canada (A10) is in the scope of Canada.
 */
export function scopeTest(
  graph: MapGraph,
  context: AnalysisContext,
): (facets: Facets, isNational?: boolean) => boolean {
  const { organization, ...terms } = context.scope
  const tests: ((facets: Facets, isNational: boolean) => boolean)[] = Object.entries(terms).map(
    ([facet, ids]) =>
      (facets, isNational) =>
        ids.some((id) => counts(facets, facet as Facet, id) || (isNational && id === country)),
  )
  if (organization !== undefined) {
    const meant = organizationsMeant(graph, organization)
    tests.push((facets) => facets.organizations.some((id) => meant.has(id)))
  }
  return (facets, national = false) => tests.every((test) => test(facets, national))
}

/**
 * Organizations with their parts and predecessors, and the names that they have had since. A successor is often wider
 * than what went into it: from it there is no way back to what else went into it, nor down to its parts.
 */
export function organizationsMeant(graph: MapGraph, ids: readonly string[]): ReadonlySet<string> {
  const within = reach(ids, (id) => [...origins(graph, id, 'PART_OF'), ...origins(graph, id, 'SUCCEEDED_BY')])
  const since = reach(ids, (id) => targets(graph, id, 'SUCCEEDED_BY'))
  return new Set([...within, ...since])
}

export function isCurrent(measure: MeasureAt): boolean {
  return measure.standing.currency === 'current'
}

export function isPresumed(measure: MeasureAt): boolean {
  return measure.standing.currency === 'presumed'
}

/** Current or presumed: what overlaps and points to reconcile are paired from. */
export function isInForce(measure: MeasureAt): boolean {
  return isCurrent(measure) || isPresumed(measure)
}
