import type { Bilingual } from '../../graph-schema/bilingual.ts'
import { activities } from '../../graph-schema/vocabularies/activities.ts'
import { exploitations } from '../../graph-schema/vocabularies/exploitations.ts'
import { jurisdictions } from '../../graph-schema/vocabularies/jurisdictions.ts'
import { pillars } from '../../graph-schema/vocabularies/pillars.ts'
import { populations } from '../../graph-schema/vocabularies/populations.ts'
import { withBroader } from '../graph/closure.ts'
import { targets, type MapGraph } from '../graph/map-graph.ts'
import { inLanguage } from '../language/format.ts'

/** Where each term stands in its vocabulary: the order in which people know them, the same in both languages. */
const placeInVocabulary: ReadonlyMap<string, number> = new Map(
  [pillars, jurisdictions, populations, exploitations, activities].flatMap((terms) =>
    terms.map((term, index) => [term.id, index] as const),
  ),
)

/** Compares ids of terms by the order of their vocabulary; what a map has of its own comes after, by id. */
export function byVocabulary(a: string, b: string): number {
  return rankOf(a) - rankOf(b) || compare(a, b)
}

function rankOf(term: string): number {
  return placeInVocabulary.get(term) ?? placeInVocabulary.size
}

/**
 * Organizations or strategies by their place: Canada, then west to east, then the territories, a town or region with
 * its province; where several are stated the first of them, without any last. Within a place by name, in English
 * where there is one, so that a row is the same row in both languages. Never an order by score (R21).
 *
 * Cost: O(ids · log ids).
 */
export function inOrderOfPlace(graph: MapGraph, ids: readonly string[]): readonly string[] {
  return ids
    .map((id) => ({ id, place: placeOf(graph, id), name: nameIn(graph, id) }))
    .sort(
      (a, b) =>
        a.place.province - b.place.province ||
        a.place.own - b.place.own ||
        byName(a.name, b.name) ||
        compare(a.id, b.id),
    )
    .map(({ id }) => id)
}

type PlaceRank = { readonly province: number; readonly own: number }

function placeOf(graph: MapGraph, id: string): PlaceRank {
  const places = targets(graph, id, 'OPERATES_IN').map((term): PlaceRank => ({
    province: Math.min(...[...withBroader(graph, term)].map(rankOf)),
    own: rankOf(term),
  }))
  return places.reduce(
    (first, one) =>
      one.province < first.province || (one.province === first.province && one.own < first.own) ? one : first,
    { province: placeInVocabulary.size + 1, own: 0 },
  )
}

function nameIn(graph: MapGraph, id: string): string {
  return inLanguage(graph.node(id)?.properties['name'] as Bilingual | undefined, 'en')?.text ?? id
}

const byName = new Intl.Collator('en', { numeric: true }).compare

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
