import { readEnding } from './ending.ts'
import { even } from './document.ts'
import { suggested, type Ids } from './ids.ts'
import { findingIn, isFinder, sentencesOf, statedFinding, type FindingInText } from './findings.ts'
import { fold } from './fold.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { Item } from './item.ts'
import type { Knowledge } from './knowledge.ts'
import { amountsIn, isNoAllocation, spanIn } from './money.ts'
import { leadingNumber } from './numbers.ts'
import { readOrganizations } from './organizations.ts'
import type { Paragraph } from './paragraphs.ts'
import { programsIn } from './programs.ts'
import { roleOf, splitLabels } from './roles.ts'
import type { Money, Suggestion } from './suggestion.ts'
import { timingOf } from './timings.ts'
import { promisedBy } from './verbs.ts'

type Context = {
  readonly names: Gazetteer
  readonly knowledge: Knowledge
  readonly strategy: string | undefined
  readonly ids: Ids
}

/** Longest passage that a suggestion carries. */
const longest = 1500

/** Amounts, findings and programs of the text: what stands outside of the action items, and the money inside of them. */
export function passagesOf(
  paragraphs: readonly Paragraph[],
  items: readonly Item[],
  context: Context,
): readonly Suggestion[] {
  const programs = new Map<string, Suggestion>()
  const findings = new Map<string, Suggestion>()
  const out: Suggestion[] = []
  const titles = new Set(items.flatMap(({ group }) => (group === undefined ? [] : [fold(group.title)])))
  const ofItems = new Set(items.map((item) => placeOf(item.at)))
  const costs = new Set(items.flatMap(({ amount }) => (amount === undefined ? [] : [even(amount)])))
  const isOfItem = (text: string): boolean =>
    costs.size > 0 &&
    [text, ...splitLabels(text).fields.map(({ value }) => value)].some((one) => costs.has(even(one)))
  let heading = ''
  let isFound = false
  for (const paragraph of paragraphs) {
    const { text } = paragraph
    if (/\b(?:19|20)\d\d/.test(text) && text.length < 160 && amountsIn(text).length === 0) heading = text
    const isItem = ofItems.has(placeOf(paragraph.at))
    if (!isOfItem(text)) out.push(...moneyOf(paragraph, heading, context))
    for (const name of programsIn(text)) {
      const key = fold(name)
      const isKnown = context.knowledge.programs.has(key) || context.names.byName.has(key)
      if (!programs.has(key) && !isKnown) programs.set(key, programOf(name, paragraph, context.ids))
    }
    // what heads items is their objective; what a document says twice is one finding
    if (!isItem && !titles.has(fold(leadingNumber(text)?.rest ?? text)))
      for (const found of findingsOf(paragraph, isFound))
        if (!findings.has(fold(found.text)))
          findings.set(fold(found.text), findingOf(found, paragraph, context.ids))
    // "The evaluation found that:" is told by the items below it
    if (paragraph.kind !== 'item')
      isFound = (/:\s*$/.test(text) && isFinder(text)) || statedFinding(text) === ''
  }
  return [
    ...out,
    ...findings.values(),
    ...items.flatMap((item) => moneyOfItem(item, context)),
    ...programs.values(),
  ]
}

/** What a column or field says that an item costs. */
function moneyOfItem({ amount, text, at, mentions, timing }: Item, context: Context): readonly Suggestion[] {
  return amountsIn(amount ?? '').map(({ said, index, ...money }) =>
    allocation(
      { text, at, money, organizations: mentions.map(suggested), timing, confidence: 0.8 },
      `${text} ${amount} ${said} ${index}`,
      context,
    ),
  )
}

function placeOf(at: Paragraph['at']): string {
  return JSON.stringify(at)
}

function programOf(name: string, { at }: Paragraph, ids: Ids): Suggestion {
  return {
    id: ids('program', fold(name)),
    type: 'Program',
    number: null,
    text: name,
    timing: null,
    organizations: [],
    pillar: null,
    locator: at,
    confidence: 0.55,
    reasons: ['name'],
  }
}

function findingsOf(
  { text, kind }: Paragraph,
  isFound: boolean,
): readonly (FindingInText & { readonly text: string })[] {
  if (kind === 'heading' || /:\s*$/.test(text) || isAction(text)) return []
  const stated = statedFinding(text)
  return sentencesOf(stated ?? text).flatMap((sentence) => {
    const isMoney = /[$€£]\s?\d|\d\s?(?:[MGk]?[$€]|dollars|euros)/u.test(sentence)
    const found = findingIn(sentence, isFound && kind === 'item', stated !== undefined && !isMoney)
    return found === undefined ? [] : [{ ...found, text: sentence }]
  })
}

/** "Action: plants with more than ten workers are visited twice a season." A label of who or when is `splitLabels`'. */
function isAction(text: string): boolean {
  const label = /^([\p{L} ]{3,30}?)\s?:/u.exec(text)?.[1]
  return label !== undefined && roleOf(label) === 'action'
}

function findingOf(
  { text, kind, confidence }: FindingInText & { readonly text: string },
  { at }: Paragraph,
  ids: Ids,
): Suggestion {
  return {
    id: ids('finding', fold(text)),
    type: 'Finding',
    number: null,
    text: text.slice(0, longest),
    timing: null,
    organizations: [],
    pillar: null,
    locator: at,
    confidence,
    reasons: ['finder'],
    ...(kind === undefined ? {} : { kind }),
  }
}

/** The amounts of a paragraph, each with what it is for: the row that it ends, or its sentence. */
function moneyOf({ text, at }: Paragraph, heading: string, context: Context): readonly Suggestion[] {
  if (!text.includes('$') && !/dollars/i.test(text)) return []
  const row = rowOf(text)
  const passages = row === undefined ? sentencesOf(text) : [text]
  return passages.flatMap((passage) => {
    if (isNoAllocation(passage)) return []
    return amountsIn(passage).map((found): Suggestion => {
      const about = row === undefined ? passage : row
      const ending = row === undefined ? undefined : rowEnding(row, context.names)
      const who =
        ending?.organizations ?? readOrganizations(promisedBy(passage) ?? '', context.names, 'shaped')
      const years = found.fiscalYears ?? (row === undefined ? undefined : yearsOf(heading))
      const { amount, currency, per, basis } = found
      const money: Money = {
        amount,
        currency,
        per,
        basis,
        ...(years === undefined ? {} : { fiscalYears: years }),
      }
      return allocation(
        {
          text: ending === undefined ? about : ending.text || about,
          at,
          money,
          organizations: (who?.mentions ?? []).map(suggested),
          timing: spanIn(passage) ?? null,
          confidence: row === undefined ? 0.6 : 0.85,
        },
        passage,
        context,
      )
    })
  })
}

type Allocated = Pick<Suggestion, 'text' | 'organizations' | 'confidence'> & {
  readonly at: Suggestion['locator']
  readonly money: Money
  readonly timing: string | null
}

/** `key`: what its id is made of, with the amount. */
function allocation(
  { text, at, money, organizations, timing, confidence }: Allocated,
  key: string,
  { strategy, ids }: Context,
): Suggestion {
  return {
    id: ids('allocation', fold(key), String(money.amount)),
    type: 'Allocation',
    number: null,
    text: text.slice(0, longest),
    timing: timing === null ? null : timingOf(timing),
    organizations,
    pillar: null,
    locator: at,
    confidence,
    reasons: ['money'],
    money,
    ...(strategy === undefined ? {} : { partOf: [strategy] }),
  }
}

/** "Enhanced services - JUS Up to $500,000*": what stands before the amount that ends a line; undefined for a sentence. */
function rowOf(text: string): string | undefined {
  if (text.length > 240) return undefined
  const [only, second] = amountsIn(text)
  if (only === undefined || second !== undefined) return undefined
  const after = text.slice(only.index + only.said.length)
  const before = text
    .slice(0, only.index)
    .replace(/(?:\bup to|\bjusqu['’]à)\s*$/iu, '')
    .replace(/[\s:–—|-]+$/u, '')
  return /^[\s*†.)\d]{0,4}$/.test(after) &&
    before.length > 3 &&
    !/[.!?]\s/.test(before) &&
    promisedBy(text) === undefined
    ? before
    : undefined
}

/** Who stands behind the last dash of a row; else at its end. */
function rowEnding(row: string, names: Gazetteer): ReturnType<typeof readEnding> {
  const dashed = /^(.*\S)\s[–—-]\s(.{2,80})$/u.exec(row)
  const organizations = dashed === null ? undefined : readOrganizations(dashed[2]!, names, 'shaped')
  return organizations === undefined ? readEnding(row, names, 'known') : { text: dashed![1]!, organizations }
}

function yearsOf(heading: string): Money['fiscalYears'] {
  const found = /\b((?:19|20)\d\d)\s?[-–/]\s?((?:19|20)?\d\d)\b/.exec(heading)
  if (found === null) return undefined
  const from = Number(found[1])
  return Number(found[2]!.slice(-2)) === (from + 1) % 100 ? { from, to: from } : undefined
}
