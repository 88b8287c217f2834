import { allWithBroader, reach, wholes } from './closure.ts'
import { keptWith, origins, targets, type MapGraph } from './map-graph.ts'

/** The facets of a measure. `stated` holds the terms written on it, `terms` those and their broader ones. */
export type Facets = {
  readonly stated: Readonly<Record<Facet, readonly string[]>>
  readonly terms: Readonly<Record<Facet, ReadonlySet<string>>>
  /** Populations that it does not admit, as stated on it. */
  readonly excludes: ReadonlySet<string>
  /** Those and the narrower ones: whoever does not admit foreign nationals does not admit migrant workers. */
  readonly shuts: ReadonlySet<string>
  /** Who leads, contributes or delivers. */
  readonly organizations: readonly string[]
  /** Those and what they are part of: a program named in an organization's place is that organization's. */
  readonly actors: ReadonlySet<string>
  readonly strategies: readonly string[]
}

/** The relationship that says each facet. */
export const relationshipOf = {
  pillar: 'ADVANCES',
  jurisdiction: 'OPERATES_IN',
  population: 'SERVES',
  exploitation: 'ADDRESSES',
  activity: 'DOES',
  audience: 'REACHES',
} as const
export type Facet = keyof typeof relationshipOf
export const facets = Object.keys(relationshipOf) as readonly Facet[]

/** Terms by which a source says that it means all (R6). */
export const everyone = 'population-everyone'
export const allForms = 'exploitation-all-forms'

const facetsKnown = keptWith(
  () => new Map<string, Facets>(),
  (known, _graph, { types, around }) => {
    if (types.has('BROADER')) return undefined
    const kept = new Map(known)
    for (const id of around) kept.delete(id)
    return kept
  },
)

/** The facets of a measure or strategy. Cost: O(its relationships), once a map. */
export function facetsOf(graph: MapGraph, id: string): Facets {
  const cache = facetsKnown(graph)
  const known = cache.get(id)
  if (known !== undefined) return known
  const made = read(graph, id)
  cache.set(id, made)
  return made
}

function read(graph: MapGraph, id: string): Facets {
  const stated = {} as Record<Facet, readonly string[]>
  const terms = {} as Record<Facet, ReadonlySet<string>>
  for (const facet of facets) {
    stated[facet] = targets(graph, id, relationshipOf[facet])
    terms[facet] = allWithBroader(graph, stated[facet])
  }
  const organizations = new Set<string>()
  for (const type of doing) for (const one of origins(graph, id, type)) organizations.add(one)
  const excludes = excluded(graph, id)
  return {
    stated,
    terms,
    excludes,
    shuts: reach(excludes, (one) => origins(graph, one, 'BROADER')),
    organizations: [...organizations].sort(),
    actors: new Set([...organizations].flatMap((one) => [...wholes(graph, one)])),
    strategies: [...wholes(graph, id)].filter((whole) => graph.node(whole)?.type === 'Strategy').sort(),
  }
}

/** Relationships by which an organization has a part in what is done. */
const doing = ['LEADS', 'CONTRIBUTES_TO', 'DELIVERS']

/** Populations that a measure does not admit: said so, or by its eligibility. */
function excluded(graph: MapGraph, id: string): ReadonlySet<string> {
  const ids = new Set(targets(graph, id, 'EXCLUDES'))
  const eligibility = graph.node(id)?.properties['eligibility'] as
    | { genders?: 'everyone' | readonly string[]; minAge?: number }
    | undefined
  const genders = eligibility?.genders
  if (Array.isArray(genders)) {
    if (!genders.includes('men')) ids.add('population-men-boys')
    if (!genders.includes('women')) ids.add('population-women-girls')
  }
  if ((eligibility?.minAge ?? 0) >= 18) ids.add('population-minors')
  return ids
}

/** Whether a measure counts in a term of one of its facets. What is not stated counts nowhere (R6). */
export function counts(measure: Facets, facet: Facet, term: string): boolean {
  if (facet === 'population') {
    if (measure.excludes.has(term)) return false
    if (measure.terms.population.has(everyone)) return !measure.shuts.has(term)
  }
  if (facet === 'exploitation' && measure.terms.exploitation.has(allForms)) return true
  return measure.terms[facet].has(term)
}
