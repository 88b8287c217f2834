import type { NodeTypeName } from '../../graph-schema/registry.ts'
import { facets, termIdOf, type TermType } from './plain-words.ts'

/**
 * The id of the term of the program's own vocabulary that words name, in either language; undefined for other words.
 * Accents, case and punctuation do not count. Audiences are left out: "health" in a file of services is what is done,
 * not who is trained.
 */
export function knownTerm(type: Exclude<TermType, 'Audience' | 'Pillar'>, words: string): string | undefined {
  return termIdOf(type, words)
}

/** The vocabularies that say what a measure is about, in the order in which words are looked for. */
const asked = ['Activity', 'Population', 'Exploitation'] as const

/**
 * What words say of a measure where they are a term of the vocabularies: by which relationship, to which term. Undefined
 * for words that are no term.
 */
export function facetOf(words: string):
  | {
      readonly type: (typeof facets)[(typeof asked)[number]]
      readonly term: { type: NodeTypeName; words: string }
    }
  | undefined {
  for (const type of asked) {
    const id = knownTerm(type, words)
    if (id !== undefined) return { type: facets[type], term: { type, words: id } }
  }
  return undefined
}

/** The jurisdiction of the vocabularies that stands for every other country (R16). */
export const abroad = { term: { type: 'Jurisdiction', words: 'jurisdiction-abroad' } } as const
export const canada = { term: { type: 'Jurisdiction', words: 'jurisdiction-ca' } } as const

/** The words of a place, to be looked up in the map; undefined for what is a sentence and no name. */
export function placeNamed(
  words: string | undefined,
): { term: { type: 'Jurisdiction'; words: string } } | undefined {
  if (words === undefined || words.length > 100) return undefined
  return { term: { type: 'Jurisdiction', words } }
}

/** True for Canada by a code or name of the country; undefined where nothing is stated. */
export function isCanada(country: string | undefined): boolean | undefined {
  return country === undefined ? undefined : /^(?:ca|can|canada)$/i.test(country.trim())
}

/** Provinces, territories and Canada: no place that could be found from it (R25). */
const wide = /^jurisdiction-(?:[a-z]{2}|inuit-nunangat)$/

/** True for words of a place that is no narrower than a province. */
export function isWide(words: string | undefined): boolean {
  return words !== undefined && wide.test(knownTerm('Jurisdiction', words) ?? '')
}
