import { jaroWinkler } from './jaro-winkler.ts'
import { idsOf, type Lexicon } from './lexicon.ts'
import type { NameForm, NameKind, RecordNames } from './names-of-record.ts'

/** A name made ready to be compared: the numbers of its words, the most telling first. */
export type ReadyForm = NameForm & {
  readonly ids: readonly number[]
  readonly weights: readonly number[]
  readonly total: number
}
export type ReadyNames = Omit<RecordNames, 'forms'> & { readonly forms: readonly ReadyForm[] }

/** How two names agree. `same`: the same words; `translated`: words of the same meaning; `similar`: most of them. */
export type NameReason =
  | {
      readonly rule: 'name'
      readonly how: 'same' | 'translated' | 'similar'
      readonly a: string
      readonly b: string
      readonly kinds: readonly [NameKind, NameKind]
    }
  | { readonly rule: 'abbreviation' | 'initials'; readonly value: string }

export type NameLikeness = {
  /** Natural logarithm of the odds that names give. */
  readonly odds: number
  readonly reasons: readonly NameReason[]
  /** One of the two names says a number that the other does not. */
  readonly hasMoreMarks: boolean
}

/** From here on two words are one word in two spellings. */
const spelling = 0.94
const shortestSpelt = 5
/** What is not shared weighs less than what is: names are cut short more often than they are made up. */
const missing = 0.8
const mostByWords = 12
const otherNumber = -12
const oneNumber = -1.5
const wholeName = 1
const byAbbreviation = 6
const byInitials = 4
const besideNames = 2.5
/** Names that say less than this make no pair, whatever else agrees: they are not looked at closely. */
const leastOdds = -1
const nothing: NameLikeness = { odds: Number.NEGATIVE_INFINITY, reasons: [], hasMoreMarks: false }

export function readyNames(names: RecordNames, lexicon: Lexicon): ReadyNames {
  const forms = names.forms
    .map((form) => ({ ...form, ids: idsOf(form, lexicon) }))
    .filter((form) => form.ids.length > 0)
    .map((form) => {
      const weights = form.ids.map(lexicon.weight)
      return { ...form, weights, total: weights.reduce((sum, one) => sum + one, 0) }
    })
  return { ...names, forms }
}

/**
 * What the names of two records say, the best pair of their forms: rare words that both have speak for it, words that
 * one has alone against it, other numbers (another meeting, another edition) strongly so.
 *
 * `owners` is how many records bear an abbreviation: one that several bear says less.
 * Cost: O(forms of a × forms of b × words).
 */
export function nameLikeness(
  a: ReadyNames,
  b: ReadyNames,
  lexicon: Lexicon,
  owners: (abbreviation: string) => number,
): NameLikeness {
  let best: NameLikeness = nothing
  const counts = ({ without }: ReadyForm, beside: ReadyNames) =>
    without === undefined || beside.abbreviations.has(without)
  for (const one of a.forms)
    for (const other of b.forms) {
      if (!counts(one, b) || !counts(other, a)) continue
      const likeness = formLikeness(one, other, lexicon, Math.max(best.odds, leastOdds))
      if (likeness !== undefined && likeness.odds > best.odds) best = likeness
    }
  const shared = firstOf(a.abbreviations.keys(), b.abbreviations)
  if (shared !== undefined) {
    const value = a.abbreviations.get(shared)!
    const rarity = Math.log(Math.max(1, owners(shared) - 1)) // two bear it: the two records compared
    const isBare = a.bare.has(shared) || b.bare.has(shared)
    const reason = { rule: 'abbreviation', value } as const
    if (isBare && byAbbreviation - rarity > best.odds)
      return { odds: byAbbreviation - rarity, reasons: [reason], hasMoreMarks: false }
    return { ...best, odds: best.odds + besideNames - rarity, reasons: [...best.reasons, reason] }
  }
  const initials = firstOf(a.bare, b.initials) ?? firstOf(b.bare, a.initials)
  if (initials !== undefined && initials.length >= 3 && byInitials > best.odds)
    return {
      odds: byInitials,
      reasons: [{ rule: 'initials', value: initials.toUpperCase() }],
      hasMoreMarks: false,
    }
  return best
}

function firstOf(
  some: Iterable<string>,
  others: { readonly size: number; readonly has: (one: string) => boolean },
): string | undefined {
  if (others.size > 0) for (const one of some) if (others.has(one)) return one
  return undefined
}

/** Undefined where it cannot be better than `least`: most pairs end before a spelling is looked at. */
function formLikeness(a: ReadyForm, b: ReadyForm, lexicon: Lexicon, least: number): NameLikeness | undefined {
  let shared = 0
  for (let i = 0; i < a.ids.length; i += 1) if (b.ids.includes(a.ids[i]!)) shared += a.weights[i]!
  const [leftA, leftB] = [a.total - shared, b.total - shared]
  const spelt = Math.min(leftA, leftB)
  const atMost = Math.min(shared + spelt, mostByWords) - missing * Math.abs(leftA - leftB) + wholeName
  if (atMost <= least || (shared === 0 && (a.ids.length > 1 || b.ids.length > 1))) return undefined

  const bySpelling =
    leftA > 0 && leftB > 0 ? sharedBySpelling(a, b, lexicon) : { shared: 0, missed: leftA + leftB }
  const agreed = Math.min(shared + bySpelling.shared, mostByWords)
  if (agreed === 0) return undefined
  const marks = compareMarks(a.marks, b.marks)
  const isWhole = bySpelling.missed < 0.001
  const how = !isWhole || bySpelling.shared > 0 ? 'similar' : a.plain === b.plain ? 'same' : 'translated'
  return {
    odds:
      agreed -
      missing * bySpelling.missed +
      (isWhole ? wholeName : 0) +
      (marks === 'other' ? otherNumber : marks === 'more' ? oneNumber : 0),
    reasons: [{ rule: 'name', how, a: a.text, b: b.text, kinds: [a.kind, b.kind] }],
    hasMoreMarks: marks === 'more',
  }
}

/** Words that only one of two names has: those that are another's spelling count for as much as the commoner one. */
function sharedBySpelling(
  a: ReadyForm,
  b: ReadyForm,
  lexicon: Lexicon,
): { readonly shared: number; readonly missed: number } {
  const onlyB = b.ids.map((id, j) => ({ id, weight: b.weights[j]! })).filter(({ id }) => !a.ids.includes(id))
  let [shared, missed] = [0, 0]
  a.ids.forEach((id, i) => {
    if (b.ids.includes(id)) return
    const word = lexicon.wordOf(id)
    const match = onlyB.findIndex((other) => isSpelling(word, lexicon.wordOf(other.id)))
    if (match === -1) missed += a.weights[i]!
    else shared += Math.min(a.weights[i]!, onlyB.splice(match, 1)[0]!.weight)
  })
  for (const { weight } of onlyB) missed += weight
  return { shared, missed }
}

function isSpelling(a: string, b: string): boolean {
  if (a.length < shortestSpelt || b.length < shortestSpelt || Math.abs(a.length - b.length) > 3) return false
  return a[0] === b[0] && jaroWinkler(a, b) >= spelling
}

function compareMarks(a: readonly string[], b: readonly string[]): 'same' | 'more' | 'other' {
  const isIn = (all: readonly string[]) => (one: string) => all.includes(one)
  const [aInB, bInA] = [a.every(isIn(b)), b.every(isIn(a))]
  return aInB && bInA ? 'same' : aInB || bInA ? 'more' : 'other'
}
