import { likeRecords } from '../import/match.ts'
import type { MapView } from '../state/map-view.ts'
import { fold } from './fold.ts'
import { alike } from './gazetteer.ts'
import { organizationId } from './ids.ts'
import type { Knowledge } from './knowledge.ts'
import { propertiesOf } from './steps.ts'
import type { Extraction, SuggestedOrganization, Suggestion } from './suggestion.ts'

/** A record of the map that a suggestion may be, with how alike they are (0 to 1). */
export type Likely = { readonly id: string; readonly score: number }

/** Types whose records are told by their names. */
const named: ReadonlySet<string> = new Set(['Organization', 'Program', 'Strategy'])
/** So many are shown to choose from. */
const mostShown = 5
/** How sure it is that a body is one that is named here: a person is asked which one. */
const askedConfidence = 0.6

/**
 * The same extraction, in which a body that was only taken to be one of the map, by words that its names have in common,
 * is proposed as an organization of its own: a person says which it is, and until then nothing is joined to either.
 *
 * Shape: `taken` has, by the id of such a suggestion, the record that it was taken for, with the share of words in common.
 * Cost:  O(organizations named × names of the map).
 */
export function withUnsure(
  extraction: Extraction,
  { organizations }: Knowledge,
): { readonly extraction: Extraction; readonly taken: ReadonlyMap<string, Likely> } {
  const namesOf = new Map(
    organizations.map(({ id, names, formerNames, abbreviations }) => [
      id,
      new Set([...names, ...formerNames, ...abbreviations].map(fold)),
    ]),
  )
  const printed = new Map(organizations.map(({ id, names, formerNames }) => [id, [...names, ...formerNames]]))
  const known = new Set(extraction.suggestions.map((one) => one.id))
  const taken = new Map<string, Likely>()
  const suggestions = extraction.suggestions.flatMap((one): readonly Suggestion[] => {
    const asked: Suggestion[] = []
    const organizations = one.organizations.map((body) => {
      if (body.id === null || isCalled(namesOf.get(body.id), body)) return body
      const own = organizationId(body.abbreviation)
      const called = body.name ?? body.abbreviation
      const score = Math.max(0, ...(printed.get(body.id) ?? []).map((name) => alike(name, called)))
      taken.set(own, { id: body.id, score })
      if (!known.has(own)) asked.push(asSuggestion(body, own, one))
      known.add(own)
      return { ...body, id: null }
    })
    return [...asked, { ...one, organizations }]
  })
  return { extraction: { ...extraction, suggestions }, taken }
}

/** Whether one of its names is one of the map's, whole or shortened by "Canada" as documents do. */
function isCalled(names: ReadonlySet<string> | undefined, body: SuggestedOrganization): boolean {
  if (names === undefined) return true
  const said = fold(body.name ?? body.abbreviation)
  return names.has(said) || names.has(`${said} canada`)
}

function asSuggestion(
  { abbreviation, name }: SuggestedOrganization,
  id: string,
  { locator }: Suggestion,
): Suggestion {
  return {
    id,
    type: 'Organization',
    number: null,
    text: name ?? abbreviation,
    timing: null,
    organizations: [],
    pillar: null,
    locator,
    confidence: askedConfidence,
    reasons: ['name'],
    ...(name === undefined || name === abbreviation ? {} : { abbreviation }),
  }
}

/**
 * By the id of a suggestion the records of the map that it may be, the likest first: what it was taken for, and what the
 * duplicate rules (D1) find. What is in the map by its own id is asked about no more.
 *
 * Cost: that of `duplicates` over the map and the suggestions.
 */
export function likelyOf(
  view: MapView,
  { suggestions, language }: Extraction,
  taken: ReadonlyMap<string, Likely>,
): ReadonlyMap<string, readonly Likely[]> {
  const asked = suggestions.filter(({ id, type }) => named.has(type) && !view.nodes.has(id))
  const stated = asked.map((one) => ({
    id: one.id,
    type: one.type,
    properties: propertiesOf(one, language),
  }))
  const found = new Map<string, Likely[]>()
  const add = (own: string, likely: Likely): void => {
    const known = found.get(own) ?? []
    if (!known.some((one) => one.id === likely.id) && known.length < mostShown)
      found.set(own, [...known, likely])
  }
  for (const [own, one] of taken) if (view.nodes.has(one.id) && !view.nodes.has(own)) add(own, one)
  if (stated.length > 0)
    for (const [own, candidates] of likeRecords(view, stated))
      for (const { id, score } of candidates) add(own, { id, score })
  return found
}
