import { once } from '../base/once.ts'
import { nodeTypes } from '../../graph-schema/registry.ts'
import { activities } from '../../graph-schema/vocabularies/activities.ts'
import { audiences } from '../../graph-schema/vocabularies/audiences.ts'
import { exploitations } from '../../graph-schema/vocabularies/exploitations.ts'
import { jurisdictions } from '../../graph-schema/vocabularies/jurisdictions.ts'
import { pillars } from '../../graph-schema/vocabularies/pillars.ts'
import { populations } from '../../graph-schema/vocabularies/populations.ts'
import type { Term } from '../../graph-schema/vocabularies/term.ts'
import { fold } from '../view/search-words.ts'

/** Words for comparing: lower case, without accents and signs, single spaces. "Nom de l’organisme" → "nom de l organisme". */
export function plainWords(text: string): string {
  return fold(text.slice(0, 500))
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The vocabularies, and how a measure is joined to a term of each. */
export const facets = {
  Jurisdiction: 'OPERATES_IN',
  Population: 'SERVES',
  Audience: 'REACHES',
  Exploitation: 'ADDRESSES',
  Activity: 'DOES',
  Pillar: 'ADVANCES',
} as const
export type TermType = keyof typeof facets

export function isTermType(type: string): type is TermType {
  return Object.hasOwn(facets, type)
}

const vocabularies: Readonly<Record<TermType, readonly Term[]>> = {
  Jurisdiction: jurisdictions,
  Population: populations,
  Audience: audiences,
  Exploitation: exploitations,
  Activity: activities,
  Pillar: pillars,
}

const termsByWords = once(() => {
  const found = new Map<string, Map<TermType, string>>()
  for (const [type, terms] of Object.entries(vocabularies) as [TermType, readonly Term[]][]) {
    for (const { id, code, en, fr, shortEn, shortFr, aliases = [] } of terms) {
      for (const name of [id, code, en, fr, shortEn, shortFr, ...aliases]) {
        if (name === undefined) continue
        const terms = found.get(plainWords(name)) ?? new Map<TermType, string>()
        found.set(plainWords(name), terms.set(type, id))
      }
    }
  }
  return found
})

/** The vocabularies that have a term of these words, in either language, by id, code or other name. */
export function vocabulariesWith(words: string): ReadonlySet<TermType> {
  return new Set(termsByWords().get(plainWords(words))?.keys())
}

/** The id of the term of one vocabulary that words name; undefined for other words. */
export function termIdOf(type: TermType, words: string): string | undefined {
  return termsByWords().get(plainWords(words))?.get(type)
}

const typesByWords = once(() => {
  const found = new Map<string, keyof typeof nodeTypes>()
  for (const [name, { label, plural }] of Object.entries(nodeTypes)) {
    for (const words of [name, label.en, label.fr, plural.en, plural.fr]) {
      if (!found.has(plainWords(words))) found.set(plainWords(words), name as keyof typeof nodeTypes)
    }
  }
  const others = {
    Organization:
      'organisation|organisations|organisme|organismes|org|orgs|ngo|ngos|ong|ministere|department|agency',
    Initiative: 'project|projects|projet|projets|agreement|agreements',
    Program: 'programme|programmes|prog|funding program',
    Commitment: 'deliverable|deliverables|livrable|livrables|action item|promise',
    Allocation: 'grant|grants|funding|subvention|subventions|money|financement',
    Source: 'document|documents|reference',
    Instrument: 'law|laws|loi|lois|legislation|act|treaty',
  } as const
  for (const [type, words] of Object.entries(others)) {
    for (const one of words.split('|')) if (!found.has(one)) found.set(one, type as keyof typeof nodeTypes)
  }
  return found
})

/** The node type that words name, in either language, singular or plural; undefined for other words. */
export function nodeTypeOfWords(words: string): keyof typeof nodeTypes | undefined {
  return typesByWords().get(plainWords(words))
}
