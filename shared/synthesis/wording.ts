import { Language, type Bilingual, type Label } from '../../graph-schema/bilingual.ts'
import type { Choice } from '../../graph-schema/property.ts'
import { nodeType } from '../../graph-schema/registry.ts'
import type { Random } from '../base/random.ts'
import type { NodeRecord } from '../state/map-view.ts'
import type { Copy } from './copies.ts'

/** Stands on every synthetic record, so that nobody takes one for something that is. */
export const syntheticNote = {
  en: 'Synthetic record, made for benchmarks; it says nothing of the world.',
  fr: 'Fiche synthétique, produite pour des essais de rendement; elle ne dit rien du monde.',
} as const satisfies Label
/** The same on every synthetic relationship, of which there are many more. */
export const syntheticMark = { en: 'Synthetic', fr: 'Synthétique' } as const satisfies Label

/** Words of synthetic records, made of the names of the vocabularies: nothing in them says anything of the world. */
export type Wording = {
  /** A name in the languages in which the model has one. */
  readonly name: (copy: Copy, terms: readonly NodeRecord[]) => Bilingual
  /** A text about as long as the model's, in its languages. */
  readonly text: (like: Bilingual) => Bilingual
  /** A name without a language: a former one, an alias. */
  readonly otherName: (copy: Copy, which: number) => string
  readonly abbreviation: (copy: Copy) => Bilingual
}

const mostInName = 3
const longestText = 1500

export function wordingOf(terms: readonly NodeRecord[], random: Random): Wording {
  const words = terms.map((one) => one.properties['name'] as Label)
  const nounOf = ({ of }: Copy): Label => {
    const declared = nodeType(of.type)!
    const kind = declared.properties['kind' as keyof typeof declared.properties] as
      | { readonly choices?: readonly Choice[] }
      | undefined
    return kind?.choices?.find((one) => one.id === of.properties['kind']) ?? declared.label
  }
  const inLanguagesOf = (like: Bilingual, say: (language: Language) => string): Bilingual =>
    Object.fromEntries(
      Language.options.filter((one) => like[one] !== undefined).map((one) => [one, say(one)]),
    )
  return {
    name: (copy, about) => {
      const { name, text } = copy.of.properties as { name?: Bilingual; text?: Bilingual }
      const said = about.slice(0, mostInName).map((one) => one.properties['name'] as Label)
      const noun = nounOf(copy)
      return inLanguagesOf(name ?? text ?? { en: '' }, (language) => {
        const rest = said.map((one) => one[language]).join(', ')
        const head = `${noun[language]} ${copy.number}`
        return rest === '' ? head : `${head}${language === 'fr' ? ' : ' : ': '}${rest}`
      })
    },
    text: (like) =>
      inLanguagesOf(like, (language) => {
        const length = Math.min(like[language]!.length, longestText)
        let said: string = syntheticMark[language]
        while (said.length < length) said += `; ${random.pick(words)[language]}`
        return said
      }),
    otherName: (copy, which) => `${nounOf(copy).en} ${copy.number} (${which + 1})`,
    abbreviation: (copy) => {
      const noun = nounOf(copy)
      return inLanguagesOf(
        copy.of.properties['abbreviation'] as Bilingual,
        (language) => `${initials(noun[language])}${copy.number}`,
      )
    },
  }
}

function initials(words: string): string {
  return words
    .split(/[^\p{L}]+/u)
    .map((word) => word.charAt(0).toUpperCase())
    .join('')
}
