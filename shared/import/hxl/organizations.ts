import type { Language } from '../../../graph-schema/bilingual.ts'
import { fold } from '../../view/search-words.ts'
import type { Place, StatedNode } from '../statement.ts'
import { inLanguageOf, stated } from '../stated-value.ts'
import type { Tally } from '../tally.ts'
import type { RowOrganization } from './row.ts'

/** Kinds of organizations as clusters write them, folded. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [
    /\bngos?\b|\bongs?\b|\bongi\b|\bingo\b|\bnngo\b|non[- ]governmental|civil society|societe civile|\bcbo\b/,
    'ngo',
  ],
  [
    /\bun\b|united nations|nations unies|\bonu\b|international organi[sz]ation|organisation internationale|\bigo\b/,
    'international-body',
  ],
  [/red cross|red crescent|croix[- ]rouge/, 'ngo'],
  [/government|gouvernement|ministry|ministere/, 'government'],
  [/academi|research|university|recherche|universite/, 'research'],
  [/private|business|entreprise|prive/, 'business'],
]

/** An organization of a 3W is known by its name; spellings differ between releases, letters and digits less. */
export function organizationKey({ name }: RowOrganization): string {
  const plain = fold(name)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return `hxl:org/${(plain === '' ? fold(name) : plain).slice(0, 300)}`
}

export function organizationOf(
  one: RowOrganization,
  place: Place,
  language: Language,
  tally: Tally,
): StatedNode {
  const type = one.type === undefined ? undefined : fold(one.type)
  const kind = type === undefined ? undefined : kinds.find(([words]) => words.test(type))?.[1]
  if (type !== undefined && kind === undefined)
    tally.add('import-hxl:noticed.kind', place, { words: one.type!.slice(0, 100) })
  return {
    kind: 'node',
    key: organizationKey(one),
    type: 'Organization',
    identifiers: [],
    properties: stated({
      name: inLanguageOf(one.name, language),
      abbreviation:
        one.acronym === undefined || one.acronym === one.name
          ? undefined
          : inLanguageOf(one.acronym, language),
      kind,
    }),
    place,
  }
}
