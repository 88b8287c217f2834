import { placeRuns } from './places.ts'
import { emptyWords, longForm } from './words.ts'

/** A name taken apart. `words` keep their order; places and marks stand for themselves. */
export type NameWords = {
  readonly words: readonly string[]
  /** Ids of places that it says. */
  readonly places: readonly string[]
  /** What tells one of a series from another: numbers, years, numerals, single letters, the town that a name is of. */
  readonly marks: readonly string[]
  /** All its words in their order: two names that differ in writing only have the same. */
  readonly plain: string
  /** First letters, articles left out, of a name of three words or more. */
  readonly initials: string | undefined
}

const roman = /^(?:ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii)$/

/**
 * Lower case without accents, apostrophes and elisions, "B.C." as one word, "VictimLinkBC" as three, plurals cut.
 *
 * Cost: O(length).
 */
export function splitWords(text: string): readonly string[] {
  const plain = text
    .replace(/\bUN\b/g, 'ONU') // in capitals it is no French article
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu}{2,})(\p{Lu}\p{Ll})/gu, '$1 $2')
  return withoutAccents(plain)
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/\bun(?= an\b)/g, '1') // after one year, not after three; before all else it is an article
    .replace(/\b[a-z](?:\.-?[a-z])+\b\.?/g, (run) => run.replace(/[.-]/g, '')) // C.-B., T.N.-O.
    .replace(/\b(?:f\/p\/t|f-p-t)\b/g, 'fpt')
    .replace(/\b(?:l|d|s|qu|n)[’'](?=\p{L})/gu, '')
    .replace(/[’']s\b/g, '')
    .replace(/[’']/g, '')
    .split(/[^a-z0-9#]+/)
    .map((word) => word.replace(/^#/, '').replace(/^(\d+)(?:st|nd|rd|th|e|er|ere)$/, '$1'))
    .filter((word) => word !== '')
    .map((word) => (word.length > 3 && !/(?:ss|us|is)$/.test(word) ? word.replace(/[sx]$/, '') : word))
}

const towns = new Set(['ville', 'city', 'town', 'municipalite', 'municipality'])

/** Whether the word is a town's name: "Ville de Québec", "Ville d’Ottawa", "City of Toronto". Two towns have two police. */
function isNamedTown(said: readonly string[], at: number): boolean {
  const [before, word] = [said[at - 1] ?? '', said[at]!]
  if (before === 'de' || before === 'of') return towns.has(said[at - 2] ?? '')
  return (before === 'ville' || before === 'municipalite') && !emptyWords.has(word) // elided: d’
}

/** A name without what differs in writing only: case, accents, signs, plurals. Cost: O(length). */
export function plainName(name: string): string {
  return splitWords(name).join(' ')
}

function withoutAccents(text: string): string {
  return /^[\x20-\x7e]*$/.test(text) ? text : text.normalize('NFD').replace(/\p{Diacritic}/gu, '')
}

let runs: ReturnType<typeof placeRuns> | undefined

/** The words that carry a name, its places, its marks and its initials. Cost: O(length). */
export function wordsOf(text: string): NameWords {
  runs ??= placeRuns(splitWords)
  const said = splitWords(text)
  const words: string[] = []
  const places: string[] = []
  const marks: string[] = []
  for (let at = 0; at < said.length;) {
    const run = runs.get(said[at]!)?.find((one) => one.words.every((word, i) => said[at + i] === word))
    if (isNamedTown(said, at)) marks.push(`of ${said[at]}`)
    if (run !== undefined) {
      places.push(run.place)
      at += run.words.length
      continue
    }
    const word = said[at]!
    at += 1
    if (emptyWords.has(word)) continue
    for (const one of longForm(word) ?? [word]) {
      if (/\d/.test(one) || one.length === 1 || roman.test(one)) marks.push(one)
      else words.push(one)
    }
  }
  const told = said.filter((word) => !emptyWords.has(word))
  return {
    words,
    places,
    marks,
    plain: said.join(' '),
    initials: told.length >= 3 ? told.map((word) => word[0]).join('') : undefined,
  }
}

/** An abbreviation as letters only; undefined for what is none: "GRC", "B.C. OCTIP", "StatCan". */
export function abbreviationIn(text: string): string | undefined {
  if (text.length > 24) return undefined
  const letters = text.normalize('NFD').replace(/[^\p{L}\d]/gu, '')
  const capitals = letters.replace(/[^\p{Lu}]/gu, '').length
  return letters.length >= 2 && letters.length <= 12 && capitals >= 2 && capitals >= letters.length * 0.6
    ? letters.toLowerCase()
    : undefined
}
