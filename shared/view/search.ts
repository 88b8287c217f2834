import type { Language } from '../../graph-schema/bilingual.ts'
import { recordScope } from '../analysis/record-scope.ts'
import { typeset } from '../language/typeset.ts'
import type { NodeRecord } from '../state/map-view.ts'
import type { Asked } from './asked.ts'
import { nameOf, typeName } from './names.ts'
import { presentAssurance } from './present-assurance.ts'
import { kinds, searchIndex, type Indexed, type IndexedText } from './search-index.ts'
import { excerpt, spacedWords } from './search-words.ts'
import type { SearchHit } from './shapes/records.ts'

/** The ranks of hits, the best first (X1). */
const ranks = {
  code: 0, // an abbreviation, number, code or id, whole
  wholeName: 1,
  wholeOtherName: 2, // an alias, a former name
  nameBegins: 3, // or an abbreviation or number does
  nameHolds: 4,
  otherNameHolds: 5,
  idHolds: 6,
  textHolds: 7,
  spread: 8, // each word somewhere in the record
} as const
const rankCount = Object.keys(ranks).length

/** How well one text fits, when it holds all words; `whole` is what was typed, as words. */
function rankOf({ kind, words }: IndexedText, whole: string): number {
  const isWhole = words === whole
  const begins = words.startsWith(whole)
  switch (kind) {
    case kinds.code:
      return isWhole ? ranks.code : begins ? ranks.nameBegins : ranks.nameHolds
    case kinds.name:
      return isWhole ? ranks.wholeName : begins ? ranks.nameBegins : ranks.nameHolds
    case kinds.otherName:
      return isWhole ? ranks.wholeOtherName : ranks.otherNameHolds
    case kinds.id:
      return isWhole ? ranks.code : ranks.idHolds
    case kinds.text:
      return ranks.textHolds
  }
}

/** More words than these are not looked for; they are kept as the bits of a number. */
const mostWords = 30

type Found = { readonly rank: number; readonly by: IndexedText }

/** What is looked for: every word of `text`, among the records of `type` where one is named. */
type Wanted = {
  readonly text: string
  readonly type?: string | undefined
  readonly limit?: number | undefined
  /** Only what is in the scope of the question (X12). */
  readonly inScope?: boolean | undefined
}

/**
 * Records whose names, abbreviations, former names, numbers, ids or texts hold a word that begins with each word
 * typed, in either language, accents and case apart. A whole abbreviation or number is first, then a whole name or
 * other name, a name that begins so, a word of a name, of another name, of an id, of a text; last, words that only
 * the record as a whole holds. Hits of one rank stand together by type in the order of the schema (a task before
 * its deliverables), numbered ones as they are printed, others by name.
 *
 * Shape: `matched` is the text that was found, `matchedIn` what it is to the record ("Abbreviation", "succeeds").
 * Cost:  O(size of all texts), about 5 ms for 10,000 records; the index once a sitting.
 */
export function search(asked: Asked, { text, type, limit = 100, inScope = false }: Wanted): SearchHit[] {
  const { graph, language, context } = asked
  const all = searchIndex(graph).inOrder(language)
  const isAsked = inScope ? recordScope(graph, context) : undefined
  const among =
    type === undefined && isAsked === undefined
      ? all
      : all.filter(({ node }) => (type ?? node.type) === node.type && (isAsked?.(node) ?? true))
  const whole = spacedWords(text)
  if (whole === '')
    return type === undefined ? [] : among.slice(0, limit).map((one) => hitOf(asked, one.node))
  const wanted = [...new Set(whole.slice(1).split(' '))].slice(0, mostWords).map((word) => ` ${word}`)
  const byRank: { one: Indexed; by: IndexedText }[][] = Array.from({ length: rankCount }, () => [])
  for (const one of among) {
    const found = lookIn(one.texts, wanted, whole, language)
    const list = found && byRank[found.rank]!
    if (found !== undefined && list!.length < limit) list!.push({ one, by: found.by })
  }
  return byRank
    .flat()
    .slice(0, limit)
    .map(({ one: { node }, by }) => ({
      ...hitOf(asked, node),
      matched: inLanguageOf(excerpt(by.text, wanted[0]!.slice(1)), by.lang),
      matchedIn: by.label[language],
      matchedLang: by.lang,
    }))
}

/** A record as it stands in a list of hits, before anything says why. */
function hitOf(asked: Asked, node: NodeRecord): SearchHit {
  const { language } = asked
  const name = nameOf(node, language)
  return {
    id: node.id,
    type: node.type,
    typeName: typeName(node.type, language),
    name: name.text,
    lang: name.lang,
    matched: '',
    matchedIn: '',
    matchedLang: null,
    assurance: presentAssurance(asked, node),
  }
}

function inLanguageOf(text: string, lang: Language | null): string {
  return lang === null ? text : typeset(text, lang)
}

/** The best text of a record that holds all words, of two alike the one in the language asked; else the first that holds any, where together they hold all. */
function lookIn(
  texts: readonly IndexedText[],
  wanted: readonly string[],
  whole: string,
  language: Language,
): Found | undefined {
  let best: Found | undefined
  let first: IndexedText | undefined
  let held = 0
  const all = 2 ** wanted.length - 1
  for (const by of texts) {
    const holds = heldBy(by.words, wanted)
    if (holds === 0) continue
    first ??= by
    held |= holds
    if (holds !== all) continue
    const rank = rankOf(by, whole)
    const isOwn = rank === best?.rank && by.lang === language && best.by.lang !== language
    if (best === undefined || rank < best.rank || isOwn) best = { rank, by }
  }
  return best ?? (held === all && first !== undefined ? { rank: ranks.spread, by: first } : undefined)
}

/** Which of the words a text holds, as bits. */
function heldBy(words: string, wanted: readonly string[]): number {
  let held = 0
  for (let i = 0; i < wanted.length; i++) if (words.includes(wanted[i]!)) held |= 1 << i
  return held
}
