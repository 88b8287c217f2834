import { longForm } from './abbreviations.ts'
import type { Gazetteer } from './gazetteer.ts'
import { readOrganizations, type Organizations, type Trust } from './organizations.ts'
import { isTiming, isWeakTiming } from './timings.ts'

/** What a text ends with: who and when. `text` is what stands before. */
export type Ending = {
  readonly text: string
  readonly timing?: string | undefined
  readonly organizations?: Organizations | undefined
}

/** A term by its name, before a bracket that says how long it is. */
const named =
  /(?<=\s)(?:phase (?:[IVX]{1,4}|\d)|(?:short|medium|mid|long)[- ]term|(?:court|moyen|long) terme)$/iu

/** How an item stands. */
const status =
  /\s(?:Complete|Completed|Ongoing|On-going|Not started|In progress|Underway|Started|On track|Delayed|Planned|New|En cours|Terminée?|Complétée?|Réalisée?|À venir|Non débutée?|Amorcée?|Prévue?)$/u

/** So far from the end who acts is looked for. */
const reach = 260

/**
 * Takes who and when off the end of a text, in either order, in brackets or not: "… campaigns. (2012/13) RCMP, PS",
 * "… officers RCMP, PSC 2012-13 – Ongoing", "… (GRC, en cours)". A body that belongs to the sentence stays in it.
 *
 * Cost: O(reach²), whatever the length.
 */
export function readEnding(
  text: string,
  names: Gazetteer,
  trust: Trust = 'shaped',
  inBrackets: Trust = trust,
): Ending {
  const apart = bothApart(text, names, trust)
  if (apart !== undefined) return apart
  let rest = text.trimEnd()
  let timing: string | undefined
  let organizations: Organizations | undefined
  for (let step = 0; step < 3; step++) {
    const bracket = /\s*[([]([^()[\]]{2,120})[)\]]\s*[.;,]?$/u.exec(rest.slice(-160))
    const trusted = /^\p{Ll}/u.test(bracket?.[1] ?? '') ? trust : inBrackets
    const inside = bracket === null ? undefined : mixed(bracket[1]!, names, trusted)
    const takeBracket = (): void => {
      rest = rest.slice(0, rest.length - bracket![0].length).trimEnd()
      if (timing === undefined && inside?.timing !== undefined) {
        const said = named.exec(rest.slice(-40))?.[0] ?? '' // "Phase I (18-24 months)"
        rest = rest.slice(0, rest.length - said.length).trimEnd()
        timing = said === '' ? inside.timing : `${said.trim()} (${inside.timing})`
      }
      organizations ??= inside?.organizations
    }
    if (
      inside?.timing !== undefined &&
      timing === undefined &&
      (inside.organizations === undefined || organizations === undefined)
    ) {
      takeBracket()
      continue
    }
    if (organizations === undefined) {
      // behind a timing in brackets stands who; anywhere else only whom one knows, unless a timing follows
      const state = timing === undefined ? undefined : status.exec(rest.slice(-40))?.[0]
      if (state !== undefined) {
        // a column of how it stands, between who and when
        const bare = rest.slice(0, rest.length - state.length)
        if (organizationsAtEnd(bare, names, trust, true) !== undefined) rest = bare
      }
      const found = organizationsAtEnd(rest, names, trust, timing !== undefined)
      if (found !== undefined) {
        organizations = found.organizations
        rest = rest.slice(0, found.start).replace(/[\s|–—-]+$/u, '')
        continue
      }
      // "the Ministry of Public Safety (MPS)" only says how it is called
      const isNamed =
        bracket !== null &&
        longForm(bracket[1]!.trim(), rest.slice(-300, rest.length - bracket[0].length)) !== undefined
      if (inside?.organizations !== undefined && !isNamed) {
        takeBracket()
        continue
      }
    }
    if (timing === undefined) {
      const start = timingAtEnd(rest, organizations !== undefined)
      if (start !== undefined) {
        timing = rest.slice(start)
        rest = rest.slice(0, start).replace(/[\s|,;–—-]+$/u, '')
        continue
      }
    }
    break
  }
  return { text: rest, timing: timing?.trim().replace(/[.;,]+$/, ''), organizations }
}

/** "Extend the pilot. Ministry of Justice, by spring 2028": who and when as the last words, behind a sentence or a dash. */
function bothApart(text: string, names: Gazetteer, trust: Trust): Ending | undefined {
  const from = Math.max(0, text.length - reach)
  for (const found of text.slice(from).matchAll(/[.!?]["”»]?\s+(?=\p{Lu})|\s[–—|]\s/gu)) {
    const start = from + found.index
    const tail = text.slice(start + found[0].length)
    const isInside = tail.split('(').length !== tail.split(')').length
    const both = tail.length > 160 || start < 8 || isInside ? undefined : mixed(tail, names, trust)
    if (both?.timing === undefined || both.organizations === undefined) continue
    const mark = found[0].trim()
    return { text: text.slice(0, start) + (/^[.!?]/.test(mark) ? mark : ''), ...both }
  }
  return undefined
}

/** Whether an item ends with names in brackets, of which one is known or shaped like one. */
export function endsWithNames(text: string, names: Gazetteer): boolean {
  const inside = /\(([^()]{2,120})\)[.;]?$/u.exec(text.slice(-140).trimEnd())?.[1]
  const pieces = inside?.split(/\s*[,;/]\s*|\s(?:and|et|&)\s/u) ?? []
  return (
    pieces.length > 0 &&
    pieces.every((one) => /^(?:the |la |le |l['’])?\p{Lu}/u.test(one) && one.split(' ').length <= 7) &&
    pieces.some((one) => readOrganizations(one, names, 'shaped') !== undefined)
  )
}

/** Whether an item ends with who and when in brackets, whatever the body is called: "(Projet Phare, d’ici 2026)". */
export function endsWithBoth(text: string, names: Gazetteer): boolean {
  const bracket = /\(([^()]{4,120})\)[.;]?$/u.exec(text.slice(-140).trimEnd())
  const inside = bracket === null ? undefined : mixed(bracket[1]!, names, 'any')
  return inside?.timing !== undefined && inside.organizations !== undefined
}

/** Nothing but who and when: of a cell or the inside of brackets. */
export function mixed(text: string, names: Gazetteer, trust: Trust): Omit<Ending, 'text'> | undefined {
  if (text.length > 300) return undefined
  if (isTiming(text)) return { timing: text.trim() }
  for (const cut of text.matchAll(/\s*[,;:|–—-]\s*|\s+(?=\d{4})|\n/g)) {
    const [left, right] = [text.slice(0, cut.index), text.slice(cut.index + cut[0].length)]
    const isLeft = isTiming(left)
    if (!isLeft && !isTiming(right)) continue
    const who = readOrganizations(isLeft ? right : left, names, trust)
    if (who !== undefined) return { timing: (isLeft ? left : right).trim(), organizations: who }
  }
  const organizations = readOrganizations(text, names, trust)
  return organizations === undefined ? undefined : { organizations }
}

/** After these words a name belongs to the sentence. */
const bound =
  /(?:^|[\s'’])(?:the|of|with|by|and|from|to|for|on|in|at|as|or|through|under|between|within|against|via|including|le|la|les|l|du|de|des|d|avec|par|et|ou|pour|au|aux|à|en|dans|sur|chez|via|sous|entre|dont|selon|son|sa|ses|its|their|leurs?|de la|this|that|each|all|other|new|une?|an?)\s*$/iu

/** How a cell of when begins, which in a sentence has a small letter. */
const cell =
  /^(?:[QTSH][1-4]|By|Before|Within|Over|Each|Every|From|End|Early|Mid|Late|Starting|Spring|Summer|Fall|Autumn|Winter|Phase|D['’]ici|Avant|Dans|Sur|Chaque|Dès|Fin|Début|De|À|Printemps|Été|Automne|Hiver)(?!\p{L})/u

/** How the name of a part of a government begins. */
const office =
  /^(?:Ministry|Department|Office|Agency|Secretariat|Ministère|Secrétariat|Direction|Office|Agence|Service) (?:of|for|d[eu]s?|à|d['’])(?=\s|\p{L})/u

type AtEnd = { readonly organizations: Organizations; readonly start: number }

function organizationsAtEnd(
  text: string,
  names: Gazetteer,
  trust: Trust,
  isTimed: boolean,
): AtEnd | undefined {
  const from = Math.max(0, text.length - reach)
  for (const start of starts(text, from)) {
    const before = text.slice(Math.max(0, start - 40), start)
    const isOpen = start === 0 || /(?:[.!?:;»”"’)\]…]\s*|\s[–—|-]\s|[–—|]\s*|\t\s*|\s{2,})$/u.test(before)
    if (!isOpen && (!isTimed || bound.test(before))) continue
    const isBracketBefore = /[)\]]\s*$|[–—]\s*$|[)\]]\s*-\s*$/u.test(before)
    // "… for such projects. JUS" is a cell that follows the text
    const isCell =
      /[.!?]["”»]?\s+$/u.test(before) && /^\p{Lu}{2,6}(?:[\s,;/]+\p{Lu}{2,6})*$/u.test(text.slice(start))
    const level: Trust = isTimed || isBracketBefore || isCell || start === 0 ? trust : 'known'
    const organizations = readOrganizations(text.slice(start), names, level)
    if (organizations === undefined) continue
    // a name begins in the middle of words only where it says what it is: "… of the district Ministry of Education 2016-17"
    if (
      !isOpen &&
      !office.test(text.slice(start)) &&
      organizations.mentions.some((one) => one.name !== undefined && text.slice(start).includes(one.name))
    )
      continue
    if (!isOpen && /^\p{L}+$/u.test(text)) continue
    return { organizations, start }
  }
  return undefined
}

/** Where a word begins that could begin the name of a body. */
function starts(text: string, from: number): readonly number[] {
  return [
    ...text
      .slice(from)
      .matchAll(
        /(?<=^|[\s/|–—(.)\]])(?=\p{Lu}|(?:lead|responsable|ministère|in collaboration|en collaboration|sûreté)\b)/gu,
      ),
  ].map((found) => found.index + from)
}

function timingAtEnd(text: string, isActed: boolean): number | undefined {
  const from = Math.max(0, text.length - 80)
  for (const found of text.slice(from).matchAll(/(?<=^|[\s|,;–—:])(?=[\p{L}\d])/gu)) {
    const start = found.index + from
    const said = text.slice(start)
    if (!isTiming(said) || (said.endsWith(')') && !said.includes('('))) continue
    const before = text.slice(Math.max(0, start - 40), start)
    const isOpen = start === 0 || /(?:[.!?:;»”"’)\]]\s+|\s[–—|-]\s|[–—|]\s*|\t\s*|\s{2,})$/u.test(before)
    const isBehindBracket = /[)\]]\s*[–—-]\s*$/u.test(before) // "… (Housing Office) – 2019"
    if (isOpen && (isActed || start === 0 || isBehindBracket || !isWeakTiming(said))) return start
    const isPlain = /^(?:\d|ongoing|en cours|en continu|annu)/iu.test(said) && !isWeakTiming(said)
    if ((isPlain || cell.test(said)) && !bound.test(before)) return start
  }
  return undefined
}
