import type { Locator } from './document.ts'
import { fold, words } from './fold.ts'
import { looksLikeBody } from './organization-words.ts'
import type { Paragraph } from './paragraphs.ts'
import { beginsWithVerb } from './verbs.ts'

/** No name has more words. */
const mostWords = 40

const capital = String.raw`\p{Lu}[\p{L}\p{N}'’-]*`
const link = String.raw`(?:of|and|for|the|to|on|against|&|de|du|des|la|les?|et|pour|contre)`
/** Words with capitals, joined by small ones: what may hold a name. */
const capitals = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${capital}(?:(?:\s${link}){0,3}\s${capital}|\s(?:d|l)['’]${capital}){1,10}(?![\p{L}\p{N}])`,
  'gu',
)
/** "ministère de la Justice", "Gendarmerie royale du Canada": in French only the first word and the last have capitals. */
const french = new RegExp(
  String.raw`(?<![\p{L}\p{N}])((?:[Mm]inistère|[Ss]ecrétariat|Agence|Bureau|Commission|Conseil|Centre|Comité|Coalition|Fédération|Fondation|Gendarmerie|Institut|Office|Organisation|Regroupement|Réseau|Service|Société|Sûreté|Université)(?:\s\p{Ll}{4,14}){0,2}\s(?:d['’]|de\sl['’]|de\sla\s|des\s|du\s|de\s)${capital}(?:(?:,\s(?:de\sla\s|de\sl['’]|des\s|du\s)|\set\s(?:de\sla\s|de\sl['’]|des\s|du\s)?|\s(?:de\sla\s|de\sl['’]|des\s|du\s|de\s)?|-)${capital}){0,6})`,
  'gu',
)
/** Words that begin a sentence, or say what is done with a body, and no name. */
const opening =
  /^(?:(?:[Tt]he|In|At|A|An|By|With|From|Since|Both|And|As|For|This|That|These|When|While|Under|Through|Our|Its|Report of|Le|La|Les|Au|Aux|À|En|Dans|Selon|Par|Pour|Avec|Depuis|Ce|Cette)\s|L['’])+/u
/** Heads that are of bodies in columns, but in running text of whoever there is. */
const anybody =
  /(?:^|\s)(?:governments?|first nations|missions|house|court|nation|unit|team|group|service|office|city|conference|congress|forum|mission|school|university|embass\w+|commissions|departments|ministries|agencies|committees|councils|centres|shelters|table|maison|cour|ville|groupe|école)$/iu
/** What no body is called by, wherever it stands in a name; and what follows a name without being of it. */
const noBody =
  /(?:^|\s)(?:Convention|Protocol|Protocole|Act|Loi|Report|Rapport)(?:\s|$)|\s(?:Efforts?|Response|Investment|Training|Prevent|Programs?|Programmes?|Funds?|Strategy|Plan|Website|Awareness|(?<!Combat\s(?:Human\s)?)Trafficking|Officers?|Report|Interest|Dates?|Results|Policy)$/u
/** "Criminal Division", "General Assembly", "Task Force", "Association of Canada": a part of some body, or of any. */
const partOfSome =
  /^(?:(?:General|Criminal|Security|Investigations?|Intelligence|Executive|Special|Standing|Joint|Steering|Advisory|Working|Federal|National|Provincial|House|Court|Cour|Grand|Human Rights)\s(?:of\s)?\S+|(?:(?:Inter\w+|Responsible|Community|Deputy|Corporate|Lead)\s)?(?:Task Force|Taskforce|Committee|Ministry|Department|Attorney General|Solicitor General|Services?(?: Branch)?)|(?:Association|Centre|Council|Commission|Agency|Office) of Canada|(?:Governments|Premières Nations|First Nations|Conseil d['’]).*)$/u

/** Whether a map, or the document itself, knows a name. */
type IsKnown = (name: string) => boolean

/**
 * Bodies that paragraphs name and that were not told of before, in reading order: whole names, as often as they stand
 * there. Cost: O(text).
 */
export function bodiesInText(
  paragraphs: readonly Paragraph[],
  told: readonly string[],
  isKnown: IsKnown,
): readonly { readonly name: string; readonly at: Locator }[] {
  const named = paragraphs.flatMap(({ text, at, kind }) =>
    kind === 'heading' ? [] : bodiesNamed(text, isKnown).map((name) => ({ name, at })),
  )
  const whole = new Set(
    wholeNames(
      named.map(({ name }) => name),
      told,
    ),
  )
  const before = new Set(told.map((name) => fold(name)))
  return named.filter(({ name }) => whole.has(name) && !before.has(fold(name)))
}

/**
 * Bodies that running text names in full, as printed, in its order: words with capitals of which one only heads names of
 * bodies. Cost: O(length); at most 6000 characters are read.
 */
export function bodiesNamed(text: string, isKnown: IsKnown): readonly string[] {
  const passage = text.slice(0, 6000)
  const found = [...passage.matchAll(capitals), ...passage.matchAll(french)].map((one) => ({
    at: one.index,
    name: one[0],
  }))
  const names = found
    .sort((a, b) => a.at - b.at)
    // "the RCMP's Human Trafficking Coordination Centre" names two
    .flatMap(({ name }) => name.split(/['’]s(?=\s|$)/u))
    .flatMap((name) => wholeOrParts(name.trim().replace(opening, ''), isKnown))
  return [...new Set(names)]
}

/** Those that are no piece of another name among all of these. Cost: O(names × words of a name squared). */
export function wholeNames(names: readonly string[], others: readonly string[]): readonly string[] {
  const pieces = new Set<string>()
  for (const name of new Set([...names, ...others])) {
    const all = words(name).slice(0, mostWords)
    for (let from = 0; from < all.length; from++)
      for (let to = from + 1; to <= all.length; to++)
        if (to - from < all.length) pieces.add(all.slice(from, to).join(' '))
  }
  return names.filter((name) => !pieces.has(words(name).join(' ')))
}

/** What always parts two names: "and the", "et la", and what follows "Canada". */
const parting = /(?<=\sCanada)\s(?:and|et|&)\s(?:the\s)?|\s(?:and\sthe|et\sl[ae]s?)\s|\set\sl['’]/u
/** What ends a field of one body, not a body: "Department of Children and Family Services". */
const field =
  /(?:^|\s)(?:Services?|Affairs|Safety|Development|Relations|Trade|Health|Education|Services? sociaux)$/u

/** "Public Safety Canada and the Department of Justice" are two; "Department of Citizenship and Immigration" is one. */
function wholeOrParts(name: string, isKnown: IsKnown): readonly string[] {
  return name.split(parting).flatMap((raw) => {
    const piece = withoutInitials(raw)
    if (isKnown(piece)) return [piece]
    const parts = piece.split(/\s(?:and|et|&)\s/u)
    const bodies = parts.filter((part) => isKnown(part) || isBody(part))
    const last = parts.at(-1) ?? ''
    // "Public Services and Procurement Canada": the last word heads all of it
    const isOne = !isKnown(last) && (/^\S+(?:\s\S+)?\sCanada$/u.test(last) || field.test(last))
    const isSeveral =
      bodies.length === parts.length ||
      parts.some((part) => /^\p{Lu}{2,}$/u.test(part)) ||
      bodies.some(isKnown)
    if (parts.length > 1 && isSeveral && !isOne) return bodies
    if (isBody(piece)) return [piece]
    return parts.length > 1 && !isOne ? bodies : []
  })
}

/** "AFP Australian Federal Police": a list of abbreviations on one line. */
function withoutInitials(name: string): string {
  const found = /^(\p{Lu}{2,8})\s(.+)$/u.exec(name)
  const initials = (found?.[2] ?? '').match(/(?<![\p{L}'’])\p{Lu}/gu)?.join('')
  return found !== null && initials === found[1] ? found[2]! : name
}

function isBody(name: string): boolean {
  return (
    name.split(/\s+/).length >= 2 &&
    name !== name.toUpperCase() &&
    looksLikeBody(name) &&
    (/\s(?:d['’]|de\s|des\s|du\s)/u.test(name) || !beginsWithVerb(name)) &&
    !anybody.test(name) &&
    !noBody.test(name) &&
    !partOfSome.test(name)
  )
}
