import { fourPillars } from '../../graph-schema/vocabularies/pillars.ts'
import { withBroader } from '../graph/closure.ts'
import { allForms, counts, everyone, type Facet } from '../graph/measure-facets.ts'
import { targets, type MapGraph } from '../graph/map-graph.ts'
import type { MeasureAt } from './measures.ts'
import { byVocabulary, inOrderOfPlace } from './term-order.ts'

/** Axes by which cells are cut; `organization` and `strategy` only in the matrix. */
export type CellAxis =
  | 'pillar'
  | 'jurisdiction'
  | 'population'
  | 'exploitation'
  | 'activity'
  | 'organization'
  | 'strategy'

/** A cell of coverage: a term on each of some axes. */
export type Cell = Readonly<Partial<Record<CellAxis, string>>>

const axesInOrder: readonly CellAxis[] = [
  'activity',
  'exploitation',
  'jurisdiction',
  'organization',
  'pillar',
  'population',
  'strategy',
]

/** The stable id of a gap: axes sorted. */
export function gapId(cell: Cell): string {
  let id = ''
  for (const axis of axesInOrder) {
    const term = cell[axis]
    if (term !== undefined) id += `${id === '' ? 'gap:' : '&'}${axis}=${term}`
  }
  return id === '' ? 'gap:' : id
}

const typeOfAxis: Readonly<Record<CellAxis, string>> = {
  pillar: 'Pillar',
  jurisdiction: 'Jurisdiction',
  population: 'Population',
  exploitation: 'Exploitation',
  activity: 'Activity',
  organization: 'Organization',
  strategy: 'Strategy',
}

/** The cell that a gap id names, or undefined when it names none: unknown or unsorted axes, an axis twice. */
export function cellOf(id: string): Cell | undefined {
  if (!id.startsWith('gap:')) return undefined
  const pairs = id
    .slice(4)
    .split('&')
    .map((pair) => pair.split('='))
  if (!pairs.every(([axis = '', ...terms]) => terms.length === 1 && Object.hasOwn(typeOfAxis, axis)))
    return undefined
  const cell: Cell = Object.fromEntries(pairs.map(([axis = '', term = '']) => [axis, term]))
  return gapId(cell) === id ? cell : undefined
}

/** Whether each term of a cell is on the map and of its axis. */
export function isOnMap(graph: MapGraph, cell: Cell): boolean {
  return Object.entries(cell).every(([axis, term]) => graph.node(term)?.type === typeOfAxis[axis as CellAxis])
}

/** Whether a measure counts in a cell: in each of its terms (R6, R16). */
export function isInCell(measure: MeasureAt, cell: Cell): boolean {
  if (measure.isAbroad && !holdsAbroad(cell)) return false
  for (const axis in cell) {
    const term = cell[axis as CellAxis]
    if (term !== undefined && !isAt(measure, axis as CellAxis, term)) return false
  }
  return true
}

/**
 * Whether what operates only abroad counts in a cell (R16): where it names a place, work with other countries, or whose
 * work it is. A plan and an organization have done what they did wherever it was delivered.
 */
export function holdsAbroad({ jurisdiction, activity, strategy, organization }: Cell): boolean {
  return (
    [jurisdiction, strategy, organization].some((term) => term !== undefined) ||
    activity === 'activity-international-cooperation'
  )
}

export function isAt(measure: MeasureAt, axis: CellAxis, term: string): boolean {
  switch (axis) {
    case 'organization':
      return measure.facets.actors.has(term)
    case 'strategy':
      return measure.facets.strategies.includes(term)
    case 'jurisdiction':
      return term === 'jurisdiction-ca' ? measure.isNational : counts(measure.facets, axis, term)
    default:
      return counts(measure.facets, axis, term)
  }
}

/** The terms of an axis that a measure may be at; `any` where it is for all but some. What is not stated is at none (R6). */
export function termsAt({ facets, isNational }: MeasureAt, axis: CellAxis): Iterable<string> | 'any' {
  switch (axis) {
    case 'organization':
      return facets.actors
    case 'strategy':
      return facets.strategies
    case 'jurisdiction':
      return isNational ? [...facets.terms.jurisdiction, 'jurisdiction-ca'] : facets.terms.jurisdiction
    case 'population':
      return facets.terms.population.has(everyone) ? 'any' : facets.terms.population
    case 'exploitation':
      return facets.terms.exploitation.has(allForms) ? 'any' : facets.terms.exploitation
    default:
      return facets.terms[axis]
  }
}

/**
 * The terms of an axis in the order of their vocabulary, the same in both languages; organizations and strategies by
 * their place, then by name (R21).
 */
export function termsOf(graph: MapGraph, axis: CellAxis, measures: readonly MeasureAt[]): readonly string[] {
  switch (axis) {
    case 'pillar':
      return fourPillars.filter((id) => graph.node(id) !== undefined)
    case 'jurisdiction':
      return graph
        .ofType('Jurisdiction')
        .filter((one) => ['federal', 'province', 'territory'].includes(String(one.properties['kind'])))
        .map((one) => one.id)
        .sort(byVocabulary)
    case 'population':
    case 'exploitation':
    case 'activity':
      return graph
        .ofType(typeOfAxis[axis])
        .map((one) => one.id)
        .sort(byVocabulary)
    case 'organization':
      return inOrderOfPlace(graph, [...new Set(measures.flatMap((one) => [...one.facets.actors]))])
    case 'strategy':
      return inOrderOfPlace(
        graph,
        graph.ofType('Strategy').map((one) => one.id),
      )
  }
}

const axisOfType: Readonly<Record<string, Facet>> = {
  Pillar: 'pillar',
  Jurisdiction: 'jurisdiction',
  Population: 'population',
  Exploitation: 'exploitation',
  Activity: 'activity',
}

export type TermsAbout = Readonly<Partial<Record<Facet, readonly string[]>>>

/** The terms that a finding or a check is ABOUT, by axis: of its own, and of the measures it is about. */
export function termsAbout(graph: MapGraph, id: string): TermsAbout {
  const about: Partial<Record<Facet, string[]>> = {}
  for (const target of targets(graph, id, 'ABOUT')) {
    const axis = axisOfType[graph.node(target)?.type ?? '']
    if (axis !== undefined) (about[axis] ??= []).push(target)
  }
  return about
}

/** Whether it is about a term of an axis, or about a narrower one. */
export function speaksOfTerm(graph: MapGraph, about: TermsAbout, axis: CellAxis, term: string): boolean {
  return (about[axis as Facet] ?? []).some((one) => withBroader(graph, one).has(term))
}
