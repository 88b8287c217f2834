import { idOfContent } from '../base/ids.ts'
import { languageOf } from '../language/language-of.ts'
import { abbreviationsOf, type Abbreviation } from './abbreviations.ts'
import { cellText, even, type DocumentText } from './document.ts'
import { fold } from './fold.ts'
import { bodyCalled, gazetteerOf, type Gazetteer } from './gazetteer.ts'
import type { Item } from './item.ts'
import { idsFor, organizationId, suggested, type Ids } from './ids.ts'
import { itemsOfDocument } from './items.ts'
import type { Knowledge } from './knowledge.ts'
import { bodiesInText } from './named-bodies.ts'
import { looksLikeBody } from './organization-words.ts'
import type { Paragraph } from './paragraphs.ts'
import { passagesOf } from './passages.ts'
import type { Extraction, Reason, Suggestion } from './suggestion.ts'
import { isTiming, timingOf } from './timings.ts'

/**
 * What a document seems to state, as suggestions in reading order: its strategy, objectives and commitments, the
 * organizations and programs that the map does not know, amounts of money, findings. Nothing is decided: each carries
 * the place of its passage, how sure it is and why. Deterministic; nothing of it is learned elsewhere.
 *
 * Cost: O(length of the document × names of the map that begin alike).
 */
export function extract(document: DocumentText, name: string, knowledge: Knowledge): Extraction {
  const title = titleOf(document) ?? name
  const ids = idsFor(fold(title))
  const learned = abbreviationsOf(document)
  const names = gazetteerOf(spokenOf(document, knowledge), learned)
  const { items, paragraphs } = itemsOfDocument(document, names)
  const strategy = strategyOf(document, title, items, knowledge, ids)
  const objectives = objectivesOf(items, strategy, ids)
  const suggestions = [
    ...(strategy?.suggestion === undefined ? [] : [strategy.suggestion]),
    ...organizationsOf(learned, items, paragraphs, names),
    ...objectives.suggestions,
    ...items.map((item) => commitmentOf(item, objectives.idOf(item) ?? strategy?.id, ids)),
    ...passagesOf(paragraphs, items, { names, knowledge, strategy: strategy?.id, ids }),
  ]
  return {
    sourceId: idOfContent('source', fold(title)),
    title,
    language: languageOfAll(paragraphs),
    suggestions: suggestions.sort(inReadingOrder),
  }
}

const general =
  /^(?:ministry|department|office|secretariat|minist[èe]re|secr[ée]tariat|bureau|direction|government services|employment)/iu

/**
 * The bodies of the map that a document can mean: the "Ministry of Justice" of a province only where the document names
 * the province, since others have one too.
 */
function spokenOf({ parts }: DocumentText, { organizations }: Knowledge): Knowledge['organizations'] {
  const text = fold(
    parts
      .map((part) =>
        part.kind === 'table'
          ? part.rows.map((row) => row.cells.map(cellText).join(' ')).join(' ')
          : part.text,
      )
      .join(' '),
  )
  const isNamed = (place: readonly string[]): boolean => place.some((name) => text.includes(fold(name)))
  return organizations.filter(
    ({ names, place }) => place === undefined || isNamed(place) || !names.some((name) => general.test(name)),
  )
}

/** Its own title, its first heading, or its first short line. */
function titleOf({ title, parts }: DocumentText): string | undefined {
  const heading = parts.find((part) => part.kind === 'heading' && part.level === 1 && part.text.length < 200)
  const first = parts.find((part) => part.kind !== 'table' && even(part.text).length > 5)
  const found =
    (heading?.kind === 'heading' ? heading.text : undefined) ??
    title ??
    (first?.kind === 'table' ? undefined : first?.text)
  const said = found === undefined ? '' : even(found)
  return said.length > 3 && said.length < 250 ? said : undefined
}

function languageOfAll(paragraphs: readonly Paragraph[]): 'en' | 'fr' {
  let french = 0
  let english = 0
  for (const { text } of paragraphs.slice(0, 400)) {
    const language = languageOf(text.slice(0, 1000))
    if (language === 'fr') french++
    else if (language === 'en') english++
  }
  return french > english ? 'fr' : 'en'
}

type Plan = { readonly id: string; readonly suggestion?: Suggestion }

const plan =
  /\b(?:plan|strategy|strategie|framework|cadre|agenda|response|reponse|work ?plan|roadmap|feuille de route|programme d'action)\b/

/** A document with action items that calls itself a plan is one: that of the map with its name, or a new one. */
function strategyOf(
  document: DocumentText,
  title: string,
  items: readonly Item[],
  knowledge: Knowledge,
  ids: Ids,
): Plan | undefined {
  if (items.length < 3 || !plan.test(fold(title))) return undefined
  const known = knowledge.strategies.get(fold(title))
  const id = ids('strategy', fold(title))
  if (known !== undefined && known !== id) return { id: known }
  const at = document.parts.find((part) => part.kind !== 'table' && even(part.text) === title)
  if (at === undefined || at.kind === 'table') return undefined
  const period = /\b((?:19|20)\d\d\s?(?:[-–/]|to|à)\s?(?:(?:19|20)\d\d|\d\d))\b/.exec(title)?.[1]
  return {
    id,
    suggestion: {
      id,
      type: 'Strategy',
      number: null,
      text: title,
      timing: period === undefined || !isTiming(period) ? null : timingOf(period),
      organizations: [],
      pillar: null,
      locator: at.at,
      confidence: 0.7,
      reasons: ['title'],
    },
  }
}

type Objectives = {
  readonly suggestions: readonly Suggestion[]
  readonly idOf: (item: Item) => string | undefined
}

/** The headings that items stand under, once each. */
function objectivesOf(items: readonly Item[], strategy: Plan | undefined, ids: Ids): Objectives {
  const byKey = new Map<string, Suggestion>()
  const keyOf = ({ group }: Item): string | undefined =>
    group === undefined ? undefined : `${group.number ?? ''} ${fold(group.title)}`
  for (const item of items) {
    const key = keyOf(item)
    if (key === undefined || item.group === undefined || byKey.has(key)) continue
    const { number, title, at } = item.group
    byKey.set(key, {
      id: ids('objective', number ?? '', fold(title)),
      type: 'Objective',
      number,
      text: title.slice(0, 2000),
      timing: null,
      organizations: [],
      pillar: item.pillar,
      locator: at,
      confidence: number === null ? 0.6 : 0.8,
      reasons: ['group', ...(number === null ? [] : (['number'] as const))],
      ...(strategy === undefined ? {} : { partOf: [strategy.id] }),
    })
  }
  return { suggestions: [...byKey.values()], idOf: (item) => byKey.get(keyOf(item) ?? '')?.id }
}

const weights: Readonly<Partial<Record<Reason, number>>> = {
  number: 0.12,
  organization: 0.16,
  timing: 0.16,
  columns: 0.12,
  label: 0.12,
  verb: 0.06,
  heading: 0.05,
  promise: 0.04,
}

function commitmentOf(item: Item, under: string | undefined, ids: Ids): Suggestion {
  const confidence = item.evidence.reduce((sum, one) => sum + (weights[one] ?? 0), 0.45)
  return {
    id: ids('commitment', item.number ?? '', fold(item.text)),
    type: 'Commitment',
    number: item.number,
    text: item.text,
    timing: item.timing === null ? null : timingOf(item.timing),
    organizations: item.mentions.map(suggested),
    pillar: item.pillar,
    locator: item.at,
    confidence: Math.min(0.98, Math.round(confidence * 100) / 100),
    reasons: item.evidence,
    ...(item.group === undefined ? {} : { under: item.group.title }),
    ...(under === undefined ? {} : { partOf: [under] }),
  }
}

/** Whether a body is not of the map, or came into it from this kind of document: its suggestion keeps its id. */
function isOwn(id: string | null | undefined, called: string): boolean {
  return id === null || id === organizationId(called)
}

/** Bodies that the document explains or lets act, and that the map does not know: once each. */
function organizationsOf(
  learned: readonly Abbreviation[],
  items: readonly Item[],
  paragraphs: readonly Paragraph[],
  names: Gazetteer,
): readonly Suggestion[] {
  const found = new Map<string, Suggestion>()
  const propose = (
    short: string | undefined,
    long: string,
    at: Suggestion['locator'],
    confidence: number,
    reason: Reason,
  ): void => {
    const key = fold(short ?? long)
    if (found.has(key)) return
    found.set(key, {
      id: organizationId(short ?? long),
      type: 'Organization',
      number: null,
      text: long,
      timing: null,
      organizations: [],
      pillar: null,
      locator: at,
      confidence,
      reasons: [reason],
      ...(short === undefined || short === long ? {} : { abbreviation: short }),
    })
  }
  for (const { short, long, at, isListed } of learned)
    if (isOwn(names.byShort.get(short)?.id, short))
      propose(short, long, at, isListed ? 0.9 : 0.75, 'abbreviation')
  for (const { mentions, at } of items)
    for (const { abbreviation, id, name } of mentions)
      if (isOwn(id, abbreviation) || isOwn(id, name ?? abbreviation))
        propose(
          name === undefined || name === abbreviation ? undefined : abbreviation,
          name ?? abbreviation,
          at,
          looksLikeBody(name ?? '') ? 0.7 : 0.5,
          'name',
        )
  const told = [...[...found.values()].map(({ text }) => text), ...learned.map(({ long }) => long)]
  const isKnown = (name: string): boolean => bodyCalled(names, name) !== undefined
  for (const { name, at } of bodiesInText(paragraphs, told, isKnown)) {
    const body = bodyCalled(names, name)
    if (body === undefined || isOwn(body.id, name)) propose(undefined, name, at, 0.55, 'name')
  }
  return [...found.values()]
}

function inReadingOrder(a: Suggestion, b: Suggestion): number {
  const place = ({ locator }: Suggestion): readonly number[] =>
    'page' in locator
      ? [locator.page, locator.lineOfPage]
      : ['line' in locator ? locator.line : locator.paragraph, 0]
  const [[x = 0, y = 0], [u = 0, v = 0]] = [place(a), place(b)]
  return x - u || y - v
}
