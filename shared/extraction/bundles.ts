import { even, type Locator } from './document.ts'
import { mixed, type Ending } from './ending.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { Group, Item } from './item.ts'
import type { Mention } from './organizations.ts'
import type { Paragraph } from './paragraphs.ts'
import { openingBody, promiseOf, withoutRunIn } from './promises.ts'
import { isNone, isWho, type Field } from './roles.ts'
import type { Evidence } from './suggestion.ts'
import { distinctMentions, withRole } from './table-items.ts'
import { isWeakTiming, timingInside } from './timings.ts'
import { beginsWithVerb, promisedBy } from './verbs.ts'

/** What is being read: the text of an item so far, and who and when once they have come. */
export type Draft = {
  text: string[]
  readonly at: Locator
  mentions: Mention[]
  timing: string | null
  amount: string | undefined
  readonly evidence: Set<Evidence>
  readonly kind: Paragraph['kind']
  /** It stands in the line of its number. */
  readonly isOwnLine: boolean
  /** Fields stand below it. */
  isFielded: boolean
}
/** What stands under one number, or under none. */
export type Bundle = {
  readonly number: string | null
  readonly word: string
  readonly at: Locator
  readonly drafts: Draft[]
  readonly around: Around
  readonly isHeaded: boolean
  /** Of a headed one: fields, each with what stands above it. */
  readonly below: { readonly draft: Draft; readonly fields: readonly Field[] }[]
  /** Its heading only groups: each of its items has fields of its own. */
  isGroup: boolean
}
export type Around = {
  readonly pillar: string | null
  readonly heading: string
  readonly isOfActions: boolean
  readonly mentions: readonly Mention[]
  readonly timing: string | null
}

/** Whether who or when has come: the item is whole. */
export function isClosed(draft: Draft): boolean {
  return draft.mentions.length > 0 || draft.timing !== null || draft.isFielded || draft.evidence.has('label')
}

/** Who and when behind the words of an item. */
export function takeEnding(draft: Draft, ending: Ending): void {
  if (ending.organizations !== undefined) {
    draft.mentions = [...distinctMentions([...draft.mentions, ...ending.organizations.mentions])]
    draft.evidence.add('organization')
  }
  if (ending.timing !== undefined) {
    draft.timing ??= ending.timing
    draft.evidence.add('timing')
  }
}

/** Fields below an item, or in its line. */
export function takeFields(draft: Draft, fields: readonly Field[], names: Gazetteer): void {
  for (const { role, value, isEnd } of fields) {
    if (isNone(value)) continue
    if (isWho(role)) {
      const found = mixed(value, names, 'any')
      const mentions = (found?.organizations?.mentions ?? []).map((one) => withRole(one, role))
      draft.mentions = [...distinctMentions([...draft.mentions, ...mentions])]
      draft.timing ??= found?.timing ?? null
      if (mentions.length > 0) draft.evidence.add('label').add('organization')
    } else if (role === 'timing' && value.length < 120) {
      draft.timing =
        draft.timing === null ? value : isEnd === true ? `${draft.timing} – ${value}` : draft.timing
      draft.evidence.add('label').add('timing')
    } else if (role === 'amount') draft.amount ??= value
  }
}

/**
 * Gives the fields below headings to whom they belong: to the heading, whatever is told in between; or to the items under
 * it, in a document where items under one heading have fields of their own.
 */
export function giveFields(bundles: readonly Bundle[], names: Gazetteer): void {
  const isOfItems = ({ below, drafts }: Bundle): boolean =>
    below.length > 0 && below.every(({ draft }) => draft.kind === 'item' && draft !== drafts[0])
  const isGrouping = bundles.some(
    (bundle) => isOfItems(bundle) && new Set(bundle.below.map(({ draft }) => draft)).size > 1,
  )
  for (const bundle of bundles) {
    bundle.isGroup = isGrouping && isOfItems(bundle)
    for (const { draft, fields } of bundle.below)
      takeFields(bundle.isGroup ? draft : bundle.drafts[0]!, fields, names)
  }
}

/** Whether the tasks of the document have titles of their own above their items: one in two, with two items or more. */
export function titled(bundles: readonly Bundle[]): boolean {
  const numbered = bundles.filter((one) => one.number !== null && one.drafts.some(isClosed))
  const withTitle = numbered.filter((one) => one.drafts.length > 1 && !isClosed(one.drafts[0]!))
  const several = withTitle.filter((one) => one.drafts.filter(isClosed).length > 1)
  return several.length > 0 && withTitle.length * 2 >= numbered.length
}

/** The items of a bundle, with the heading that they stand under. */
export function itemsOf(bundle: Bundle, isTitled: boolean, names: Gazetteer): readonly Item[] {
  if (bundle.isGroup) {
    const [title, ...own] = bundle.drafts
    const over: Group = { number: bundle.number, title: even(title!.text.join(' ')), at: title!.at }
    return own.filter((draft) => draft.isFielded).flatMap((draft) => itemOf(draft, bundle, over, true, names))
  }
  const isWhole = bundle.isHeaded && bundle.drafts[0]?.evidence.has('label') === true
  const drafts = isWhole ? bundle.drafts.slice(0, 1) : [...bundle.drafts]
  let group: Group | undefined
  const [first, second] = drafts
  if (
    bundle.number !== null &&
    first !== undefined &&
    !isClosed(first) &&
    second !== undefined &&
    drafts.some(isClosed)
  ) {
    if (isTitled || drafts.filter(isClosed).length > 1) {
      group = { number: bundle.number, title: even(first.text.join(' ')), at: first.at }
      drafts.shift()
    } else if (isClosed(second)) {
      second.text.unshift(...first.text)
      drafts.splice(0, 2, { ...second, at: first.at })
    }
  } else if (isTitled && bundle.number !== null && first !== undefined && isClosed(first)) {
    const cut = /^(.{12,}?[.])\s+(?=\p{Lu})/u.exec(first.text[0]!)
    if (cut !== null) {
      group = { number: bundle.number, title: cut[1]!, at: first.at }
      first.text[0] = first.text[0]!.slice(cut[0].length)
    }
  }
  return drafts.flatMap((draft, n) => {
    const isOnlyUnder = group !== undefined || drafts.length === 1 || isClosed(draft)
    return itemOf(draft, bundle, group, n === 0 || isOnlyUnder, names)
  })
}

function itemOf(
  draft: Draft,
  bundle: Bundle,
  group: Group | undefined,
  isNumbered: boolean,
  names: Gazetteer,
): readonly Item[] {
  const whole = even(draft.text.join(' '))
  const isListed = draft.kind === 'item' || draft.isOwnLine
  const opening = isListed && draft.mentions.length === 0 ? openingBody(whole, names) : undefined
  const text = opening?.text ?? (isListed ? withoutRunIn(whole, names) : whole)
  if (text.length < 8 || !/\p{L}{3}/u.test(text)) return []
  const { around } = bundle
  const evidence = draft.evidence
  const number = isNumbered ? bundle.number : null
  if (number !== null) evidence.add('number')
  if (beginsWithVerb(text)) evidence.add('verb')
  // a year by itself, below a numbered line, is more often that of a publication
  if (
    draft.timing !== null &&
    isWeakTiming(draft.timing) &&
    draft.mentions.length + around.mentions.length === 0 &&
    !evidence.has('label')
  )
    evidence.delete('timing')
  if (around.isOfActions && (draft.kind === 'item' || number !== null)) evidence.add('heading')
  let { mentions, timing } = draft as { mentions: readonly Mention[]; timing: string | null }
  if (opening !== undefined) {
    mentions = opening.mentions
    evidence.add('organization')
  }
  if (promisedBy(text) !== undefined) evidence.add('promise')
  const promised = promiseOf(text, names)
  // who promises leads those who only help
  if (promised !== undefined && mentions.every((one) => one.role === 'partner')) {
    mentions = distinctMentions([...promised.mentions, ...mentions])
    // an item of a list in which a body promises is one of a plan; a sentence that promises may be anywhere
    if (isListed) evidence.add('organization')
  }
  if (mentions.length === 0 && around.mentions.length > 0 && (draft.kind === 'item' || number !== null)) {
    mentions = around.mentions
    evidence.add('organization')
  }
  timing ??= draft.kind === 'item' || number !== null ? around.timing : null
  const inside = timing === null ? timingInside(text, promised !== undefined || draft.isOwnLine) : undefined
  timing ??= inside ?? null
  return [
    {
      number,
      text,
      at: draft.at,
      mentions,
      timing,
      isTimedInside: inside !== undefined,
      amount: draft.amount,
      pillar: pillarOfItem(around, bundle),
      group,
      evidence: [...evidence],
    },
  ]
}

function pillarOfItem(around: Around, bundle: Bundle): string | null {
  return bundle.around.pillar ?? around.pillar
}
