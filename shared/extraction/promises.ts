import type { Gazetteer } from './gazetteer.ts'
import { isProperName } from './organization-words.ts'
import { readOrganizations, type Mention } from './organizations.ts'
import { beginsWithVerb, promisedBy } from './verbs.ts'

/** A sentence in which bodies promise: who does, and with whom. */
export type Promise = { readonly who: string; readonly mentions: readonly Mention[] }

/** What leads to those who help, in a sentence. */
const beside =
  /(?:,\s|\s)(?:(?:working |jointly |together |along )?(?:in (?:close )?(?:partnership|collaboration|cooperation|conjunction|consultation) with|(?:together|along|jointly|working|work) with|alongside|with (?:the )?(?:support|help|funding|assistance) (?:of|from)|supported by|(?:en )?(?:étroite )?(?:collaboration|partenariat|concertation|coopération|association) avec|de concert avec|conjointement avec|aux côtés d[eu]s?|(?<=,\s)avec|avec (?:l['’](?:aide|appui)|le (?:soutien|concours)|la collaboration) d[eu]s?))\s(?:the\s|la\s|le\s|les\s|l['’])?/iu
/** Where the names of those who help end. */
const afterNames =
  /[.;]|,\s(?:une?|des)\s|,?\s(?:by|to|in|on|for|beginning|starting|before|over|within|from|each|every|until|will|shall|d['’]ici|dès|afin|pour|en|à|avant)\s|$/u

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
  return {
    who,
    mentions: [...mentions, ...(others ?? []).map((one) => ({ ...one, role: 'partner' as const }))],
  }
}

/** Names and nothing else, known or shaped like names, or each word of them with a capital. */
function bodiesIn(text: string, names: Gazetteer): readonly Mention[] | undefined {
  const read = readOrganizations(text, names, 'shaped')
  // "NHS England and the Home Office": a name that begins inside of another
  const isTorn =
    read?.mentions.some((one) => /\s(?:and the|et l[ae]s?) |\set l['’]/iu.test(one.name ?? '')) === true
  if (read !== undefined && !isTorn) return read.mentions
  const pieces = text.split(/,\s(?:and|et)\s|,\s|\s(?:and|et)\s/u)
  const mentions = pieces.flatMap((piece) => bodyIn(piece, names))
  return mentions.length >= pieces.length ? mentions : read?.mentions
}

function bodyIn(text: string, names: Gazetteer): readonly Mention[] {
  const read = readOrganizations(text, names, 'shaped')
  if (read !== undefined) return read.mentions
  const bare = text.replace(
    /^(?:(?:in .{3,20}|together|working|jointly|en .{3,20}) (?:with|avec) )?(?:the |la |le |les |l['’])?/iu,
    '',
  )
  return isProperName(bare) ? [{ abbreviation: bare, id: null, name: bare }] : []
}

/** "Ministry of Housing: Build 300 homes": who, before what is done; undefined where an item does not begin so. */
export function openingBody(
  text: string,
  names: Gazetteer,
): { readonly mentions: readonly Mention[]; readonly text: string } | undefined {
  const found = /^([^:;.!?]{2,120}?)(?:\s?:|\s[–—-])\s+(?=\p{Lu})/u.exec(text)
  const rest = found === null ? '' : text.slice(found[0].length)
  if (found === null || !beginsWithVerb(rest) || beginsWithVerb(found[1]!)) return undefined
  const mentions = bodiesIn(found[1]!, names)
  return mentions === undefined ? undefined : { mentions, text: rest }
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
