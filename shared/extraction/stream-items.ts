import {
  giveFields,
  isClosed,
  itemsOf,
  takeEnding,
  takeFields,
  titled,
  type Around,
  type Bundle,
  type Draft,
} from './bundles.ts'
import { even, type Locator } from './document.ts'
import { endsWithBoth, endsWithNames, mixed, readEnding } from './ending.ts'
import { fold } from './fold.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { Item } from './item.ts'
import { isContainer, leadingNumber, type Numbered } from './numbers.ts'
import { readOrganizations, type Trust } from './organizations.ts'
import type { Paragraph } from './paragraphs.ts'
import { pillarOf } from './pillars.ts'
import { promiseOf } from './promises.ts'
import { isWho, roleOf, splitLabels } from './roles.ts'
import { isTiming } from './timings.ts'
import { beginsWithVerb } from './verbs.ts'

const actionHeading =
  /\b(?:actions?|action items?|deliverables?|commitments?|measures?|activities|initiatives|next steps|we will|will|priorities|recommendations?|mesures?|engagements?|livrables?|activites|moyens|nous allons|nous ferons|prochaines etapes|priorites|recommandations?|gestes)\b/

/** "The following steps are being taken under each of the pillars:": what the next headings head is actions. */
const leadsToActions =
  /\b(?:the following|these|les|des)\b(?: \S+){0,2} (?:steps|actions|measures|initiatives|commitments|activities|mesures|gestes|activites)\b[^.]*:$/

/** So many items of a form make it that of the document. */
const fewestOfForm = 3

/** A line that heads the steps of an item. */
const steps =
  /^(?:(?:key|main|specific|implementation) (?:steps|milestones|activities)|(?:principales? )?(?:étapes|activités)(?: clés?| principales)?)\s*:?$/iu

/** The action items of text that runs on, whatever columns it was flattened from. Cost: O(text). */
export function itemsOfText(paragraphs: readonly Paragraph[], names: Gazetteer): readonly Item[] {
  const bundles = new Reader(names).read(paragraphs)
  giveFields(bundles, names)
  const isTitled = titled(bundles)
  return bundles.flatMap((bundle) => itemsOf(bundle, isTitled, names))
}

class Reader {
  readonly #names: Gazetteer
  readonly #bundles: Bundle[] = []
  /** Most items end with who and when in brackets: whatever stands there is who. */
  #inBrackets: Trust = 'shaped'
  /** A sentence above these headings says that actions stand below each of them. */
  #isLed = false
  /** What follows are the steps of the item that was read last. */
  #isSteps = false
  #around: Around = { pillar: null, heading: '', isOfActions: false, mentions: [], timing: null }

  constructor(names: Gazetteer) {
    this.#names = names
  }

  read(paragraphs: readonly Paragraph[]): readonly Bundle[] {
    const items = paragraphs.filter(
      ({ kind, text }) =>
        (kind === 'item' || (leadingNumber(text)?.rest ?? '') !== '') && splitLabels(text).before !== '',
    )
    const both = items.filter(
      ({ text }) => endsWithBoth(text, this.#names) || endsWithNames(text, this.#names),
    ).length
    if (both >= fewestOfForm && both * 2 >= items.length) this.#inBrackets = 'any'
    for (const [i, paragraph] of paragraphs.entries())
      this.#take(paragraph, paragraphs[i + 1], paragraphs[i + 2])
    return this.#bundles
  }

  get #bundle(): Bundle | undefined {
    return this.#bundles.at(-1)
  }

  get #draft(): Draft | undefined {
    return this.#bundle?.drafts.at(-1)
  }

  #open(number: string | null, word: string, at: Locator, isHeaded = word !== ''): void {
    this.#bundles.push({
      number,
      word,
      at,
      drafts: [],
      around: this.#around,
      isHeaded,
      below: [],
      isGroup: false,
    })
  }

  #take(paragraph: Paragraph, next: Paragraph | undefined, second: Paragraph | undefined): void {
    const { text, at } = paragraph
    if (leadsToActions.test(fold(text))) this.#isLed = true
    else if (paragraph.kind === 'heading' || /\p{L}\.$/u.test(text)) this.#isLed = false
    if (isHeaderLine(text)) {
      this.#open(null, '', at)
      return
    }
    const numbered = leadingNumber(text)
    const draft = this.#draft
    if (draft !== undefined && steps.test(text)) {
      draft.text.push(`${text.replace(/\s*:$/, '')}:`)
      this.#isSteps = true
      return
    }
    this.#isSteps &&= paragraph.kind === 'item' || (numbered !== undefined && numbered.word === '')
    if (this.#isSteps && draft !== undefined) {
      draft.text.push(`• ${numbered?.rest ?? text}`)
      return
    }
    if (numbered !== undefined && isContainer(numbered)) {
      this.#heading(numbered.rest, at, false)
      return
    }
    const isAwaited =
      this.#bundle !== undefined && this.#bundle.number !== null && this.#bundle.drafts.length === 0
    if (
      paragraph.kind === 'heading' &&
      numbered !== undefined &&
      (numbered.word !== '' || beginsWithVerb(numbered.rest) || hasFields(next) || hasFields(second)) &&
      !this.#headsItems(numbered, next, second)
    ) {
      this.#open(numbered.number, numbered.word, at, true)
      if (numbered.rest !== '') this.#text(numbered.rest, paragraph, true)
      return
    }
    const isItem = numbered !== undefined && (numbered.word !== '' || hasFields(next))
    if (
      paragraph.kind === 'heading' ||
      (!isAwaited && !isItem && looksLikeHeading(paragraph, numbered?.rest ?? text, next, this.#names))
    ) {
      this.#heading(numbered?.rest ?? text, at, true)
      return
    }
    if (numbered === undefined) {
      this.#text(text, paragraph, false)
      return
    }
    // a list inside of an item that leads to it is not a new item
    const isInner =
      /^[a-z]$|^[ivx]+$/i.test(numbered.number) &&
      (this.#bundle?.number ?? null) !== null &&
      numbered.rest !== '' &&
      (this.#draft?.text.at(-1) ?? '').endsWith(':')
    if (isInner) {
      this.#text(numbered.rest, { ...paragraph, kind: 'item' }, false)
      return
    }
    this.#open(numbered.number, numbered.word, at)
    if (numbered.rest !== '') this.#text(numbered.rest, paragraph, true)
  }

  /** "To go further:", above a list in which each body promises something of its own. */
  #promisesItself(text: string, above: Draft): boolean {
    return (
      above.kind === 'text' &&
      (this.#bundle?.number ?? null) === null &&
      promiseOf(text, this.#names) !== undefined
    )
  }

  /** "B. Welcome", above a list whose items say who or when by themselves. */
  #headsItems({ number, word }: Numbered, ...following: readonly (Paragraph | undefined)[]): boolean {
    const item = following.find((one) => one?.kind === 'item')
    if (word !== '' || !/^(?:\p{L}|\d|[IVX]+)$/u.test(number) || item === undefined) return false
    const { timing, organizations } = readEnding(item.text, this.#names, 'shaped', this.#inBrackets)
    return timing !== undefined || organizations !== undefined
  }

  #heading(text: string, at: Locator, isOwn: boolean): void {
    const plain = fold(text)
    const acting = mixed(text.replace(/:$/, ''), this.#names, 'shaped')
    this.#around = {
      pillar: pillarOf(withoutAside(text)) ?? this.#around.pillar,
      heading: text,
      isOfActions: this.#isLed || actionHeading.test(plain),
      mentions: acting?.organizations?.mentions ?? [],
      timing: acting?.timing ?? (actionHeading.test(plain) ? periodOf(text) : null),
    }
    if (isOwn || this.#bundle?.drafts.length !== 0) this.#open(null, '', at)
  }

  #text(text: string, paragraph: Paragraph, isFirst: boolean): void {
    const draft = this.#draft
    const { before, fields } = splitLabels(text)
    if (fields.length > 0 && before === '') {
      if (draft === undefined) return
      if (this.#bundle?.isHeaded === true) {
        this.#bundle.below.push({ draft, fields })
        draft.isFielded = true
      } else takeFields(draft, fields, this.#names)
      return
    }
    const ending = readEnding(before, this.#names, 'shaped', this.#inBrackets)
    const isOnly = even(ending.text) === '' || isOnlyActing(before, this.#names)
    if (isOnly && draft !== undefined && fields.length === 0) {
      takeEnding(
        draft,
        even(ending.text) === '' ? ending : { text: '', ...mixed(before, this.#names, 'shaped') },
      )
      return
    }
    if (isOnly) return
    const isOpen = draft !== undefined && !isClosed(draft)
    const last = draft?.text.at(-1) ?? ''
    const isPart =
      paragraph.kind === 'item' &&
      draft !== undefined &&
      !this.#promisesItself(ending.text, draft) &&
      (last.endsWith(':') ||
        (isOpen && draft.text.length > 1 && draft.text[0]!.endsWith(':')) ||
        (draft.text[0]!.endsWith(':') && draft.text.length > 1 && isOpenList(draft)))
    const goesOn = isOpen && (last.endsWith(':') || /^\p{Ll}/u.test(ending.text)) && paragraph.kind !== 'item'
    if ((isPart || goesOn) && !isFirst) {
      draft.text.push(isPart ? `• ${ending.text}` : ending.text)
      takeEnding(draft, ending)
    } else {
      if (this.#bundle === undefined) this.#open(null, '', paragraph.at)
      const fresh: Draft = {
        text: [ending.text],
        at: paragraph.at,
        mentions: [],
        timing: null,
        amount: undefined,
        evidence: new Set(),
        kind: paragraph.kind,
        isOwnLine: isFirst && paragraph.kind !== 'heading',
        isFielded: false,
      }
      takeEnding(fresh, ending)
      this.#bundle!.drafts.push(fresh)
    }
    if (fields.length > 0) takeFields(this.#draft!, fields, this.#names)
  }
}

/** Bullets with a timing each, before who acts has come: their item is still open. */
function isOpenList(draft: Draft): boolean {
  return draft.mentions.length === 0
}

function isOnlyActing(text: string, names: Gazetteer): boolean {
  return text.length < 300 && mixed(text, names, 'shaped') !== undefined
}

/** "Actions planned in 2024-2025": the period that a heading of actions ends with. */
function periodOf(heading: string): string | null {
  const found = /(?:^|[\s(,:–-])((?:19|20)\d\d\s?[-–/]\s?(?:(?:19|20)\d\d|\d\d))\)?:?$/u.exec(heading)
  return found?.[1] ?? null
}

/** What follows says who or when of it. */
function hasFields(next: Paragraph | undefined): boolean {
  if (next === undefined) return false
  const { before, fields } = splitLabels(next.text)
  return before === '' && fields.length > 0
}

/** A line that heads columns: two roles or more and little else. */
function isHeaderLine(text: string): boolean {
  if (text.length > 120 || /[.!?]$|:\s/.test(text)) return false
  const roles = new Set(
    text
      .split(/\s{2,}|\t|\||\s(?=\p{Lu}|\()/u)
      .map((one) => roleOf(one))
      .filter(Boolean),
  )
  return (
    roles.size >= 2 &&
    !beginsWithVerb(leadingNumber(text)?.rest ?? text) &&
    ([...roles].some(isWho) || roles.has('timing')) &&
    text.split(' ').length <= 12
  )
}

/** "Partnership: (to create and strengthen)": a heading with what it is for. */
function withoutAside(text: string): string {
  return text.replace(/:\s\([^()]*\)$/, ':')
}

function looksLikeHeading(
  paragraph: Paragraph,
  text: string,
  next: Paragraph | undefined,
  names: Gazetteer,
): boolean {
  if (text.length > 110 || paragraph.kind === 'item' || /[.;,]$/.test(text)) return false
  const isOfPillar = withoutAside(text) !== text && pillarOf(withoutAside(text)) !== undefined
  if (isOfPillar && next?.kind === 'item') return true
  if (splitLabels(text).fields.length > 0) return false
  if (isOnlyActing(text, names) && !(paragraph.isApart && text.endsWith(':'))) {
    // a body or a period heads what follows where it stands apart, before a list
    return (
      paragraph.isApart &&
      next?.kind === 'item' &&
      (isTiming(text) || readOrganizations(text, names, 'shaped') !== undefined)
    )
  }
  if (text.endsWith(':') && next?.kind === 'item')
    return (
      text.split(' ').length <= 8 &&
      (actionHeading.test(fold(text)) || (paragraph.isApart && !beginsWithVerb(text)))
    )
  if (beginsWithVerb(text) || /[.!?]\s/.test(text)) return false
  const bracket = /[([]([^()[\]]+)[)\]]$/.exec(text)
  if (bracket !== null && mixed(bracket[1]!, names, 'shaped') !== undefined) return false
  const letters = text.replace(/[^\p{L}]/gu, '')
  if (letters.length > 4 && letters === letters.toUpperCase() && text.includes(' ')) return true
  const most = text === paragraph.text ? 10 : 6 // behind a number an action is as likely
  if (pillarOf(text) !== undefined && text.split(' ').length <= most) return true
  return (
    paragraph.isApart &&
    next !== undefined &&
    text.split(' ').length <= 8 &&
    actionHeading.test(fold(text)) &&
    leadingNumber(text) === undefined
  )
}
