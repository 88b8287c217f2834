import { even } from './document.ts'
import { fold } from './fold.ts'
import type { Body, Gazetteer } from './gazetteer.ts'
import { looksLikeAbbreviation, looksLikeBody } from './organization-words.ts'
import { isNone } from './roles.ts'

/** An organization where a document names it as acting. */
export type Mention = {
  /** As printed, or the short form of a name that is printed whole. */
  readonly abbreviation: string
  readonly id: string | null
  readonly name?: string | undefined
  /** What the document says of its part; absent where it says nothing. */
  readonly role?: 'lead' | 'partner' | undefined
}

/** Nothing but organizations: which, and whether others are hinted at ("and others"). */
export type Organizations = { readonly mentions: readonly Mention[]; readonly hasOthers: boolean }

/**
 * `known`: bodies of the map or of the document's own list only. `shaped`: also what is written like an abbreviation or
 * the name of a body. `any`: whatever stands there is one, in a column or behind a word that says so.
 */
export type Trust = 'known' | 'shaped' | 'any'

const separators =
  /^(?:[\s,;/&+•·|*–—-]+|(?:and|et|with|avec|ainsi que|as well as|plus|or|ou)(?=\s)|(?:the|le|la|les|du|de la|des|aux?|à|de)\s+|(?:de\s)?[ld]['’])/iu
/** An article with a capital before a name that is no office: "La Maison d’Haïti", "The Gatehouse". */
const ownArticle =
  /^(?:(?:La|Le|Les|The)\s|L['’])(?!(?:Minist|Department|Office|Secr|Agenc|Commission|Co[nu]|Govern|Gouvern|Direct|Service|S[uû]ret|Bureau|Ville|City|Province|Police|Royal|Gendarm|Associat|Attorney|Public|Autor|Auth|Tribunal|Cour|F[ée]d|University|Universit|Municip|Board|Division|Branch|Institut|Centre|Task|Provincial|Federal|National)|\p{Lu}[\p{Lu}\d]+(?!\p{L}))\p{Lu}/u
const leads =
  /^(?:co-?leads?|leads?|led by|lead(?:ing)? (?:agency|department|ministry|organization)|responsables?|chefs? de file|pilotes?|dirigée? par|porteurs?)(?:\s*:|\s*[–-]|(?=\s))\s*/iu
const partners =
  /^(?:supporting|support(?:ed by)?|partners?|partenaires?|collaborat(?:ors?|eurs?)|in (?:close )?(?:collaboration|partnership|cooperation|coordination|consultation|conjunction) with|(?:working|together|jointly|along) with|alongside|assisted by|en (?:étroite )?(?:collaboration|partenariat|concertation|coopération|coordination|consultation|association) avec|(?:de concert|conjointement) avec|aux côtés d[eu]s?|with (?:the )?(?:support|help|funding|assistance) (?:from|of)|avec (?:l['’](?:appui|aide)|le (?:soutien|concours)|la collaboration) d[eu]s?)(?:\s*:|\s*[–-]|(?=\s))\s*/iu
const fillers =
  /^(?:all |other |any |various |certain |relevant |autres? |tous les |toutes les |divers(?:es)? )*(?:others?|autres?|partners?|partenaires|stakeholders|intervenants|departments(?: and agencies)?|agencies|(?:interagency |government )?bodies|federal departments|ministères(?: et organismes)?|provinces(?: (?:and|et) (?:territories|territoires))?|territories|P\/Ts?|F\/P\/T|FPT|civil society|société civile|NGOs?|ONG|community partners|partenaires communautaires|law enforcement|etc\.?)(?=$|[\s,;/)])/iu

/**
 * Reads a text as a list of organizations; undefined unless all of it is one, with at least one body in it.
 * Cost: O(length × longest name).
 */
export function readOrganizations(text: string, names: Gazetteer, trust: Trust): Organizations | undefined {
  if (isNone(text)) return undefined
  const mentions: Mention[] = []
  let hasOthers = false
  let role: Mention['role']
  let rest = even(text.slice(0, 600))
    .replace(/[.;:,]+$/, '')
    .replace(/^[([]\s*(.*?)\s*[)\]]$/, unwrapped)
  const isOffices = /\p{Lu}{2,}\/\p{Lu}{2,}/u.test(rest) && /[,;]/.test(rest) && !/\s\/|\/\s/.test(rest)
  let shaped = false
  while (rest !== '') {
    // "DOJ/OVC, HUD": where other marks part the bodies, this one names a part of a body
    const office = isOffices
      ? /^\p{Lu}[\p{Lu}\d]{1,8}\/\p{Lu}[\p{L}\d]{1,8}(?=$|[\s,;)])/u.exec(rest)?.[0]
      : undefined
    if (office !== undefined) {
      mentions.push({ abbreviation: office, id: null, ...(role === undefined ? {} : { role }) })
      rest = rest.slice(office.length)
      continue
    }
    const gap = separators.exec(rest)
    const isOwn =
      trust === 'any' && ownArticle.test(rest) && !startsName(rest.replace(/^(?:L['’]|\S+\s)/u, ''), names)
    const isPartner = gap !== null && /^(?:with|avec)\s/iu.test(rest) && partners.test(rest)
    if (gap !== null && !isOwn && !isPartner && !startsName(rest, names)) {
      rest = rest.slice(gap[0].length)
      continue
    }
    const lead = leads.exec(rest)
    const partner = lead === null ? partners.exec(rest) : null
    const filler = fillers.exec(rest)
    if ((lead ?? partner) !== null) {
      role = lead === null ? 'partner' : 'lead'
      rest = rest.slice((lead ?? partner)![0].length)
    } else if (filler !== null) {
      hasOthers = true
      rest = rest.slice(filler[0].length)
    } else {
      const taken = trust === 'any' ? wholeOne(rest, names) : takeOne(rest, names, trust)
      // words in capitals side by side are a heading, not a list
      if (taken === undefined || (shaped && isByShape(taken))) return undefined
      const said = afterwards(rest.slice(taken.length), taken.mention, names)
      mentions.push(
        said.role === undefined && role === undefined
          ? said.mention
          : { ...said.mention, role: said.role ?? role },
      )
      rest = rest.slice(taken.length + said.length)
      shaped = isByShape(taken) && /^\s\p{Lu}/u.test(rest)
    }
  }
  return mentions.length === 0 ? undefined : { mentions: distinct(mentions), hasOthers }
}

/** The inside of brackets around everything, where they hold no others. */
function unwrapped(whole: string, inside: string): string {
  return /[()[\]]/.test(inside) ? whole : inside
}

function startsName(text: string, names: Gazetteer): boolean {
  return nameAt(text, names) !== undefined
}

/** Taken for an abbreviation by its capitals alone. */
function isByShape({ mention }: Taken): boolean {
  return mention.id === null && mention.name === undefined
}

type Taken = { readonly mention: Mention; readonly length: number }

function takeOne(text: string, names: Gazetteer, trust: Trust): Taken | undefined {
  const byName = nameAt(text, names)
  if (byName !== undefined) {
    const { body, length } = byName
    const printed = text.slice(0, length)
    return { mention: { abbreviation: body.short ?? printed, id: body.id, name: printed }, length }
  }
  const byShort = shortAt(text, names)
  if (byShort !== undefined) return byShort
  if (trust === 'known') return undefined
  const part =
    /^\p{Lu}[\p{Lu}\d]{1,8}\s(?:d[eu]s?\s|d['’]|of\s)(?:la\s|l['’])?\p{Lu}[\p{L}'’-]*(?:[\s-]\p{Lu}[\p{L}'’-]*){0,3}/u.exec(
      text,
    )?.[0]
  if (part !== undefined)
    return { mention: { abbreviation: part, id: null, name: part }, length: part.length }
  const short = /^\p{Lu}[\p{L}\p{N}&.-]*[\p{L}\p{N}]/u.exec(text)?.[0]
  // "NL Health Services": a short place before what heads the name
  const placed =
    /^\p{Lu}{2,3}\s\p{Lu}\p{Ll}[^,;/|()]{1,80}?(?=\s*(?:[,;/|()]|$)|\s(?:and|et|&|[–—-])\s)/u.exec(text)?.[0]
  if (placed !== undefined && short !== undefined && short.length <= 3 && looksLikeBody(placed))
    return { mention: { abbreviation: placed, id: null, name: placed }, length: placed.length }
  if (
    short !== undefined &&
    looksLikeAbbreviation(short) &&
    /^(?:$|[\s,;/()*&–—-])/.test(text.slice(short.length))
  )
    return { mention: { abbreviation: short, id: null }, length: short.length }
  return nameByShape(text, trust)
}

/** Somebody by office and unit is one: "Director General, Policy Branch". */
const official =
  /^(?:(?:Assistant|Associate|Deputy|Senior|Executive|General|Regional|Chief) ){0,2}(?:Deputy Minister|Directors?(?:[ -]General)?|Manager|Chief|Commissioner|Vice[- ]President|President|Superintendent|ADM|SADM|DG|VP|SMA|Direct(?:eur|rice)s?(?: général\w*)?(?: adjoint\w*)?|Sous-ministre(?: adjoint\w*| associé\w*)?|Gestionnaire|Vice-président\w*),\s(?=\p{Lu})[^,;/|()]+/u

/** Words that follow a body without being of its name. */
const besideName = new RegExp(`${leads.source}|${partners.source}|${fillers.source}`, 'iu')

/**
 * One body of a column or field: what begins with an abbreviation but goes on ("SAOGI at OMB", "CAP Goal 8 Committee") is
 * a name up to the next mark, unless what goes on are abbreviations themselves.
 */
function wholeOne(text: string, names: Gazetteer): Taken | undefined {
  const office = official.exec(text)?.[0]
  if (office !== undefined)
    return { mention: { abbreviation: office, id: null, name: office }, length: office.length }
  const taken = takeOne(text, names, 'any')
  if (taken === undefined || taken.mention.name === text.slice(0, taken.length)) return taken
  const segment =
    /^[^;,/|()]{1,100}?(?=\s*(?:[;,/|()]|$)|\s(?:and|et|&|with|avec|[–—-])\s)/u.exec(text)?.[0] ?? ''
  const more = segment.slice(taken.length).trim()
  const both = /^[^;,/|()]{1,100}/u.exec(text)?.[0].trim() ?? ''
  // "HM Prison and Probation Service": what heads the name stands last
  if (
    /^\p{Lu}\p{Ll}/u.test(more) &&
    !looksLikeBody(segment) &&
    both.length > segment.length &&
    looksLikeBody(both)
  )
    return { mention: { abbreviation: both, id: null, name: both }, length: both.length }
  const isList = more.split(/\s+/).every((word) => names.byShort.has(word) || looksLikeAbbreviation(word))
  if (!/^\p{L}/u.test(more) || isList || besideName.test(`${more} `)) return taken
  return { mention: { abbreviation: segment, id: null, name: segment }, length: segment.length }
}

/** The longest name that begins here. */
function nameAt(
  text: string,
  names: Gazetteer,
): { readonly body: Body; readonly length: number } | undefined {
  const matcher = /[\p{L}\p{N}]+/gu
  let key = ''
  let found: { body: Body; length: number } | undefined
  let end = 0
  for (let n = 0; n < names.mostWords; n++) {
    const token = matcher.exec(text)
    if (token === null) break
    const between = text.slice(end, token.index)
    if (n === 0 ? between !== '' : !/^[\s'’.,&()/–—-]{1,4}$/.test(between) && between !== '') break
    const word = fold(token[0])
    if (
      n === 0 &&
      (!names.firstWords.has(word) || !/^[\p{Lu}\p{N}]|^(?:min|sec|gouv|dir|serv|s[uû]r)/u.test(token[0]))
    )
      break
    key = n === 0 ? word : `${key} ${word}`
    end = token.index + token[0].length
    const body = names.byName.get(key)
    if (body !== undefined) found = { body, length: end }
  }
  // "HRSDC (Labour Program)" is the name "HRSDC – Labour Program"
  const isOpen =
    found !== undefined &&
    text.slice(0, found.length).split('(').length > text.slice(0, found.length).split(')').length
  if (found !== undefined && isOpen && text.charAt(found.length) === ')') found.length++
  return found
}

/** An abbreviation that is known, also with the part of the body that it names in brackets. */
function shortAt(text: string, names: Gazetteer): Taken | undefined {
  const found = /^(\p{Lu}[\p{L}\p{N}&.-]*[\p{L}\p{N}])(\s?\(([^()]{2,40})\))?/u.exec(text)
  if (found === null) return undefined
  const [whole, short = '', bracket, part] = found
  if (bracket !== undefined) {
    const both = `${short} (${even(part ?? '')})`
    const body = names.byShort.get(both)
    if (body !== undefined)
      return { mention: { abbreviation: both, id: body.id, name: body.long }, length: whole.length }
  }
  const body = names.byShort.get(short)
  return body === undefined
    ? undefined
    : { mention: { abbreviation: short, id: body.id, name: body.long }, length: short.length }
}

/** What reads like the name of a body, up to the next separator that can end one. */
function nameByShape(text: string, trust: Trust): Taken | undefined {
  const ends = endsOf(text, trust)
  for (const end of trust === 'any' ? ends.slice(0, 1) : ends) {
    const name = text.slice(0, end).trim()
    if (looksLikeBody(name)) return { mention: { abbreviation: name, id: null, name }, length: end }
  }
  if (trust !== 'any') return undefined
  const segment =
    /^[^;,/|()]+?(?=\s*(?:[;,/|(]|$)|\s(?:with|avec)\s|\s(?:and|et|&)\s(?:the\s|(?:de\s)?l[ae]s?\s|(?:de\s)?l['’]|d[eu]s?\s)?\p{Lu}[\p{Lu}\p{N}]+(?:\s*[;,/|(]|$))/u.exec(
      text,
    )?.[0]
  if (
    segment === undefined ||
    segment.length > 100 ||
    noName.test(segment) ||
    !/^[\p{L}\d]/u.test(segment) ||
    !/\p{L}{2}/u.test(segment)
  )
    return undefined
  return { mention: { abbreviation: segment, id: null, name: segment }, length: segment.length }
}

/** "(to create and strengthen)": what it is for, and nobody. */
const noName = /^(?:to|by|for|in order|so that|as|and|or|pour|afin|à|par|et|ou)\s\p{Ll}/u

/** Where a name may end: the longest first, so that "Ministry of Children, Community and Social Services" stays whole. */
function endsOf(text: string, trust: Trust): readonly number[] {
  const most = text.search(/[;|()]|\s\/\s|\s[–—-]\s/)
  const whole = most === -1 ? text.length : most
  const inner = [...text.slice(0, whole).matchAll(/,\s+(?:(?:and|et|&)\s+)?|\s+(?:and|et|&)\s+|\//g)]
  const ends = inner
    .filter((one) => {
      const right = text.slice(one.index + one[0].length, whole)
      const left = text.slice(0, one.index)
      const next = /^[^,;]*/.exec(right)![0]
      // "Ministry of Children, Community and Social Services" is one
      const isWhole = !one[0].startsWith(',') || /\s(?:and|et|&)\s/iu.test(one[0] + next)
      const isParted = !isWhole && (trust === 'any' || (looksLikeBody(left) && looksLikeBody(next)))
      // "By-law Services and Harbour Public Health": a head that stands last, and another name
      const isNamed = trust === 'any' && /^\p{Lu}[\p{L}’'-]+\s\p{Lu}/u.test(next)
      // "Department of Executive and Indigenous Affairs" is one too
      const isField =
        !one[0].startsWith(',') && ofField.test(left) && /^(?:Public|Canad|Indigenous|First)/u.test(next)
      return (
        (beginsBody(right) && !isField) || (endsBody(left) && (isNamed || looksLikeBody(right))) || isParted
      )
    })
    .map((one) => one.index)
  return ends.length > 0 ? [ends[0]!, whole] : [whole]
}

const ofField = /^(?:the )?(?:Ministry|Department|Office|Secretariat) (?:of|for) [^,]*$/iu

/** A name whose head stands last is whole: "Birch Lake Nation", but not "Ministry of Health". */
function endsBody(text: string): boolean {
  return (
    looksLikeBody(text) &&
    !/^(?:the )?(?:Ministr|Department|Office|Secretariat|Minist[èe]re|Secr[ée]tariat|Bureau|Direction)/iu.test(
      text,
    )
  )
}

/** What follows begins another body: capitals alone, or a word that heads a name. */
function beginsBody(text: string): boolean {
  const bare = text.replace(/^(?:(?:the|la|les?)\s|l['’])/iu, '')
  const first = /^[\p{L}\p{N}&.-]+/u.exec(bare)?.[0] ?? ''
  // an article with a name behind it is of another body
  if (bare !== text && /^\p{Lu}/u.test(bare)) return true
  return (
    looksLikeAbbreviation(first) ||
    /^(?:the |le |la |l['’])?(?:Ministr|Department|Office|Agency|Minist[èe]re|Secr[ée]tariat|S[ûu]ret[ée]|Directeur|Service|Bureau|Royal|Government|Gouvernement|Public|Canad|Association|Centre|Conseil|Commission|municipal|local|community|other|police|corps|organismes|partenaires|autres|Attorney|Indigenous|First Nations?)/u.test(
      text,
    )
  )
}

const skippable = /^\s*\(([^()]{1,120})\)/u

/** What stands in brackets behind a body: its part in the matter, another form of its name, or somebody that it works with. */
function afterwards(
  text: string,
  mention: Mention,
  names: Gazetteer,
): { readonly mention: Mention; readonly role?: Mention['role']; readonly length: number } {
  const found = skippable.exec(text)
  if (found === null) {
    const marks = /^(?:\s*[*†‡¹²³]+|\s*-\s*lead\b)/iu.exec(text)?.[0] ?? ''
    return { mention, length: marks.length, ...(/lead/i.test(marks) ? { role: 'lead' as const } : {}) }
  }
  const inside = found[1]!.trim()
  const length = found[0].length
  if (/^(?:co-?)?lead|^responsable|^chef de file|^pilote/iu.test(inside))
    return { mention, role: 'lead', length }
  if (/^(?:support|partner|partenaire|appui)/iu.test(inside)) return { mention, role: 'partner', length }
  if (looksLikeAbbreviation(inside) && mention.name !== undefined && mention.abbreviation === mention.name) {
    const body = names.byShort.get(inside)
    return { mention: { ...mention, abbreviation: inside, id: mention.id ?? body?.id ?? null }, length }
  }
  const isOther = /\b(?:with|avec|of|from|for|pour)\b|\d/iu.test(inside) || inside.length > 40
  const isPart = !isOther && mention.abbreviation !== inside && looksLikeAbbreviation(mention.abbreviation)
  return {
    mention: isPart ? { ...mention, abbreviation: `${mention.abbreviation} (${inside})` } : mention,
    length,
  }
}

function distinct(mentions: readonly Mention[]): readonly Mention[] {
  const seen = new Set<string>()
  return mentions.filter((one) => {
    const key = one.id ?? fold(one.abbreviation)
    return !seen.has(key) && seen.add(key)
  })
}
