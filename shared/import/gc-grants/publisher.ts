import type { Bilingual, Language } from '../../../graph-schema/bilingual.ts'
import { folded, pair } from './text.ts'

/** What the slug of a publisher and its title tell of the organization; an abbreviation only where the title bears it out. */
export type Publisher = {
  readonly name: Bilingual
  readonly abbreviation: Bilingual | undefined
  readonly aliases: readonly string[]
  readonly kind: 'police' | 'agency' | 'department'
}

/** "esdc-edsc" with its title: ESDC and EDSC. "pch" is no abbreviation of Canadian Heritage, but people search by it. */
export function publisherOf(slug: string, title: Bilingual | undefined): Publisher {
  const [first = '', second = first] = slug.split('-')
  const abbreviation = pair(borneOut(first, title?.en, 'en'), borneOut(second, title?.fr, 'fr'))
  const told = new Set(Object.values(abbreviation ?? {}))
  const upper = [...new Set([first, second].map((one) => one.toUpperCase()))]
  return {
    name: title ?? { en: slug.toUpperCase() },
    abbreviation,
    aliases: upper.filter((one) => one !== '' && !told.has(one)),
    kind: kindOf(folded(title?.en ?? title?.fr ?? '')),
  }
}

const littleWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['of', 'and', 'the', 'for', 'in']),
  fr: new Set(['de', 'du', 'des', 'et', 'la', 'le', 'les', 'l', 'd', 'en', 'au', 'aux', 'pour']),
}

/** The letters in capitals, where each begins a word of the title, in its order. */
function borneOut(letters: string, title: string | undefined, language: Language): string | undefined {
  if (title === undefined || letters.length < 2) return undefined
  const initials = folded(title)
    .split(' ')
    .filter((word) => !littleWords[language].has(word))
    .map((word) => word[0])
  let at = 0
  for (const initial of initials) if (initial === letters[at]) at += 1
  return at === letters.length && initials[0] === letters[0] ? letters.toUpperCase() : undefined
}

function kindOf(title: string): Publisher['kind'] {
  if (/\bpolice\b|\bgendarmerie\b/.test(title)) return 'police'
  const isAgency =
    /\b(?:agency|council|commission|office|corporation|board|institutes?|museum|library|centre|bank|agence|conseil|bureau|instituts?)\b/
  return isAgency.test(title) ? 'agency' : 'department'
}
