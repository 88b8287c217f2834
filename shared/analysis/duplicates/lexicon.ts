import type { NodeRecord } from '../../state/map-view.ts'
import type { NameForm, RecordNames } from './names-of-record.ts'
import type { NameWords } from './name-words.ts'
import { wordPairs } from './word-pairs.ts'
import { isInstitutional, meaningOf } from './words.ts'

/** What the words of a map mean and how telling each is. */
export type Lexicon = {
  /** A word in either language as one number, the same for what means the same. */
  readonly idOf: (word: string) => number
  readonly wordOf: (id: number) => string
  /** Natural logarithm of how much rarer the word is than any: its weight of agreement. */
  readonly weight: (id: number) => number
}

/** A word that says only what sort of body it is tells a quarter of its rarity. */
const institutional = 0.25

/**
 * The lexicon of a map: the table of words, what its bilingual names and abbreviations teach, and how many records
 * bear each word.
 *
 * Cost:   O(words of all names).
 * Source: a weight is log(1 + N / n), the frequency-based weight of agreement of Fellegi & Sunter, JASA 64 (1969)
 *         1183–1210, section 3.3.
 */
export function lexiconOf(
  all: Iterable<NodeRecord>,
  names: ReadonlyMap<string, RecordNames>,
  wordsOf: (text: string) => NameWords,
): Lexicon {
  const meaningsIn = (text: string) => wordsOf(text).words.map(meaningOf)
  const bilingual: { en: readonly string[]; fr: readonly string[] }[] = []
  for (const { properties } of all) {
    for (const field of ['name', 'abbreviation', 'shortName']) {
      const value = properties[field] as { readonly en?: string; readonly fr?: string } | undefined
      if (value?.en === undefined || value.fr === undefined || value.en === value.fr) continue
      bilingual.push({ en: meaningsIn(value.en), fr: meaningsIn(value.fr) })
    }
  }
  const inEnglish = wordPairs(bilingual)
  const ids = new Map<string, number>()
  const words: string[] = []
  const idOf = (word: string): number => {
    const own = meaningOf(word)
    const meaning = inEnglish.get(own) ?? own
    const known = ids.get(meaning)
    if (known !== undefined) return known
    ids.set(meaning, words.length)
    words.push(meaning)
    return words.length - 1
  }
  const counts: number[] = []
  for (const { forms } of names.values())
    for (const id of new Set(forms.flatMap((form) => form.words.map(idOf))))
      counts[id] = (counts[id] ?? 0) + 1
  const total = Math.max(names.size, 100) // in a map of three records no word is telling
  const weights = words.map(
    (word, id) =>
      Math.log(1 + total / Math.max(1, counts[id] ?? 0)) * (isInstitutional(word) ? institutional : 1),
  )
  const rarest = Math.log(1 + total)
  return { idOf, wordOf: (id) => words[id] ?? '', weight: (id) => weights[id] ?? rarest }
}

/** The numbers of the words of a name, each once, the most telling first. */
export function idsOf({ words }: NameForm, { idOf, weight }: Lexicon): readonly number[] {
  return [...new Set(words.map(idOf))].sort((a, b) => weight(b) - weight(a) || a - b)
}
