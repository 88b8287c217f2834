import { textWarnings } from '../commands/warnings/text-warnings.ts'
import { fold } from './search-words.ts'

/** Words, folded, of what is undisclosed by default, and of what says that it is (R25). Rather one too many. */
const kinds = [
  'shelters?',
  'safe ?-?(?:houses?|homes?|beds?)',
  'refuges?',
  'hebergements?',
  "maisons? (?:d'hebergement|de transition|securitaires?|d'accueil|d'urgence)",
  'transition(?:al)? (?:houses?|housing|homes?)',
  'logements? (?:de transition|transitoires?|de deuxieme etape|securitaires?)',
  '(?:second|deuxieme)[- ](?:stage|etape)',
  'emergency (?:housing|accommodations?|beds?)',
  'crisis beds?',
  'healing lodges?',
  '(?:pavillons?|loges?) de (?:ressourcement|guerison)',
  'group homes?',
  'foyers? de groupe',
  'residen(?:ces?|tial)[^.]{0,60}(?:minors?|youths?|girls|boys|child(?:ren)?|mineure?s?|jeunes|filles|garcons|enfants)',
  'undisclosed',
  'non divulguee?s?',
  'confidential (?:locations?|address(?:es)?|sites?)',
  '(?:locations?|address(?:es)?) (?:is |are |kept |remains? )*(?:confidential|secret|withheld|unlisted|private|not (?:disclosed|published|listed))',
  '(?:adresses?|lieux?|endroits?|emplacements?) (?:est |sont |tenue?s? |gardee?s? )*(?:confidentiel(?:le)?s?|secret(?:e)?s?|non publiee?s?)',
]
const telling = new RegExp(`(?<![\\p{L}\\p{N}])(?:${kinds.join('|')})(?![\\p{L}\\p{N}])`, 'u')

/** True where words tell of a shelter, safe house, healing lodge, residence of minors, or of a place kept secret. */
export function tellsOfUndisclosed(words: string): boolean {
  return telling.test(fold(words).replaceAll(/\s+/g, ' '))
}

/**
 * A text without the sentences that say where something is, or give a telephone that is not toll-free.
 *
 * Shape: `count` sentences were left out; `text` is undefined where nothing is left.
 */
export function withoutPlaces(text: string): { readonly text: string | undefined; readonly count: number } {
  return withoutSentences(text, (sentence) =>
    textWarnings(sentence, { field: 'description' }).some(({ reason }) => placing.has(reason)),
  )
}

/** A text without the sentences that `isLeftOut` holds for; shape as of `withoutPlaces`. */
export function withoutSentences(
  text: string,
  isLeftOut: (sentence: string) => boolean,
): { readonly text: string | undefined; readonly count: number } {
  const sentences = text.split(/(?<=[.!?;])\s+|\s*\n+\s*/)
  const kept = sentences.filter((sentence) => !isLeftOut(sentence))
  if (kept.length === sentences.length) return { text, count: 0 }
  const left = kept.join(' ').trim()
  return { text: left === '' ? undefined : left, count: sentences.length - kept.length }
}

const placing: ReadonlySet<string> = new Set(['street-address', 'coordinates', 'phone-number'])

/**
 * The texts of a record without the sentences that say where it is, where any of them tells of something undisclosed;
 * else as they stand. `count` sentences were left out.
 */
export function withheld<T extends Readonly<Record<string, string | undefined>>>(
  texts: T,
): {
  readonly isHidden: boolean
  readonly texts: { readonly [K in keyof T]: string | undefined }
  readonly count: number
} {
  const isHidden = Object.values(texts).some((text) => text !== undefined && tellsOfUndisclosed(text))
  if (!isHidden) return { isHidden, texts, count: 0 }
  const parted = Object.entries(texts).map(
    ([name, text]) => [name, text === undefined ? { text, count: 0 } : withoutPlaces(text)] as const,
  )
  return {
    isHidden,
    texts: Object.fromEntries(parted.map(([name, { text }]) => [name, text])) as {
      [K in keyof T]: string | undefined
    },
    count: parted.reduce((sum, [, { count }]) => sum + count, 0),
  }
}
