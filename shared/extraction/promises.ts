import type { Gazetteer } from './gazetteer.ts'
import { isProperName } from './organization-words.ts'
import { readOrganizations, type Mention } from './organizations.ts'
import { promisedBy } from './verbs.ts'

/** A sentence in which bodies promise: who does, and with whom. */
export type Promise = { readonly who: string; readonly mentions: readonly Mention[] }

/** What leads to those who help, in a sentence. */
const beside =
  /(?:,\s|\s)(?:(?:working |jointly |together |along )?(?:in (?:close )?(?:partnership|collaboration|cooperation|conjunction|consultation) with|(?:together|along|jointly|working|work) with|alongside|with (?:the )?(?:support|help|funding|assistance) (?:of|from)|supported by|(?:en )?(?:étroite )?(?:collaboration|partenariat|concertation|coopération|association) avec|de concert avec|conjointement avec|aux côtés d[eu]s?|avec (?:l['’](?:aide|appui)|le (?:soutien|concours)|la collaboration) d[eu]s?))\s(?:the\s|la\s|le\s|les\s|l['’])?/iu
/** Where the names of those who help end. */
const afterNames =
  /[.;]|,?\s(?:by|to|in|on|for|beginning|starting|before|over|within|from|each|every|until|will|shall|d['’]ici|dès|afin|pour|en|à|avant)\s|$/u

/**
 * Who promises in a sentence, and those who help in its last words; undefined where nobody that reads as a body does.
 * Cost: O(length).
 */
export function promiseOf(sentence: string, names: Gazetteer): Promise | undefined {
  const who = promisedBy(sentence)
  const mentions = who === undefined ? undefined : bodiesIn(who, names)
  if (who === undefined || mentions === undefined) return undefined
  const rest = sentence.slice(sentence.indexOf(who) + who.length, 600)
  const found = beside.exec(rest)
  const tail = found === null ? '' : rest.slice(found.index + found[0].length)
  const others = found === null ? undefined : bodiesIn(tail.slice(0, afterNames.exec(tail)!.index), names)
  return { who, mentions: [...mentions, ...(others ?? []).map((one) => ({ ...one, role: 'partner' as const }))] }
}

/** Names and nothing else, known or shaped like names, or each word of them with a capital. */
function bodiesIn(text: string, names: Gazetteer): readonly Mention[] | undefined {
  const read = readOrganizations(text, names, 'shaped')
  const pieces = text.split(/,\s(?:and|et)\s|,\s|\s(?:and|et)\s|\s(?=(?:with|avec)\s)/u)
  const isNames = pieces.every(
    (piece) => isProperName(piece) || readOrganizations(piece, names, 'shaped') !== undefined,
  )
  if (read !== undefined && !(isNames && pieces.length > read.mentions.length)) return read.mentions
  return isNames ? readOrganizations(text, names, 'any')?.mentions : undefined
}

/**
 * An item that opens with a title of its own ("Safe beds. The Ministry will …", "Testimony: the Office will …"): what is
 * promised behind it; the text as it is where nobody is.
 */
export function withoutRunIn(text: string, names: Gazetteer): string {
  const found = /^(\p{Lu}[^.:!?–—]{2,70})(?:[.:!?]|\s[–—])\s+(?=\S)/u.exec(text)
  if (found === null || found[1]!.split(' ').length > 8 || promisedBy(`${found[1]!} `) !== undefined)
    return text
  const rest = text.slice(found[0].length)
  return promiseOf(rest, names) === undefined ? text : rest
}
