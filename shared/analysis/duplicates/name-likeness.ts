import { jaroWinkler } from './jaro-winkler.ts'
import { idsOf, type Lexicon } from './lexicon.ts'
import type { NameForm, NameKind, RecordNames } from './names-of-record.ts'

/** A name made ready to be compared: the numbers of its words, the most telling first. */
export type ReadyForm = NameForm & { readonly ids: readonly number[]; readonly weights: readonly number[] }
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
const byAbbreviation = 5
const byInitials = 4
const besideNames = 2.5

export function readyNames(names: RecordNames, lexicon: Lexicon): ReadyNames {
  const forms = names.forms
    .map((form) => ({ ...form, ids: idsOf(form, lexicon) }))
    .filter((form) => form.ids.length > 0)
    .map((form) => ({ ...form, weights: form.ids.map(lexicon.weight) }))
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
  let best: NameLikeness = { odds: Number.NEGATIVE_INFINITY, reasons: [], hasMoreMarks: false }
  const counts = ({ without }: ReadyForm, beside: ReadyNames) =>
    without === undefined || beside.abbreviations.has(without)
  for (const one of a.forms)
    for (const other of b.forms) {
      if (!counts(one, b) || !counts(other, a)) continue
      const likeness = formLikeness(one, other, lexicon)
      if (likeness.odds > best.odds) best = likeness
    }
  const shared = [...a.abbreviations.keys()].find((one) => b.abbreviations.has(one))
  if (shared !== undefined) {
    const value = a.abbreviations.get(shared)!
    const rarity = Math.log(Math.max(1, owners(shared) - 1)) // two bear it: the two records compared
    const isBare = a.bare.has(shared) || b.bare.has(shared)
    const reason = { rule: 'abbreviation', value } as const
    if (isBare && byAbbreviation - rarity > best.odds)
      return { odds: byAbbreviation - rarity, reasons: [reason], hasMoreMarks: false }
    return { ...best, odds: best.odds + besideNames - rarity, reasons: [...best.reasons, reason] }
  }
  const initials = [...a.bare].find((one) => b.initials.has(one)) ?? [...b.bare].find((one) => a.initials.has(one))
  if (initials !== undefined && initials.length >= 3 && byInitials > best.odds)
    return {
      odds: byInitials,
      reasons: [{ rule: 'initials', value: initials.toUpperCase() }],
      hasMoreMarks: false,
    }
  return best
}

function formLikeness(a: ReadyForm, b: ReadyForm, lexicon: Lexicon): NameLikeness {
  let shared = 0
  const onlyA: number[] = []
  a.ids.forEach((id, i) => {
    if (b.ids.includes(id)) shared += a.weights[i]!
    else onlyA.push(i)
  })
  if (shared === 0 && a.ids.length > 1 && b.ids.length > 1) return nothing
  let onlyB = b.ids.flatMap((id, j) => (a.ids.includes(id) ? [] : [j]))
  let missed = 0
  let isSpelt = false
  for (const i of onlyA) {
    const word = lexicon.wordOf(a.ids[i]!)
    const match = onlyB.find((j) => isSpelling(word, lexicon.wordOf(b.ids[j]!)))
    if (match === undefined) missed += a.weights[i]!
    else {
      shared += Math.min(a.weights[i]!, b.weights[match]!)
      onlyB = onlyB.filter((j) => j !== match)
      isSpelt = true
    }
  }
  if (shared === 0) return nothing
  for (const j of onlyB) missed += b.weights[j]!
  const marks = compareMarks(a.marks, b.marks)
  const isWhole = missed === 0
  const how = !isWhole || isSpelt ? 'similar' : isSameText(a, b) ? 'same' : 'translated'
  return {
    odds:
      Math.min(shared, mostByWords) -
      missing * missed +
      (isWhole ? wholeName : 0) +
      (marks === 'other' ? otherNumber : marks === 'more' ? oneNumber : 0),
    reasons: [{ rule: 'name', how, a: a.text, b: b.text, kinds: [a.kind, b.kind] }],
    hasMoreMarks: marks === 'more',
  }
}

const nothing: NameLikeness = { odds: Number.NEGATIVE_INFINITY, reasons: [], hasMoreMarks: false }

function isSpelling(a: string, b: string): boolean {
  if (a.length < shortestSpelt || b.length < shortestSpelt || Math.abs(a.length - b.length) > 3) return false
  return a[0] === b[0] && jaroWinkler(a, b) >= spelling
}

function isSameText(a: ReadyForm, b: ReadyForm): boolean {
  return a.words.length === b.words.length && a.words.every((word) => b.words.includes(word))
}

function compareMarks(a: readonly string[], b: readonly string[]): 'same' | 'more' | 'other' {
  const isIn = (all: readonly string[]) => (one: string) => all.includes(one)
  const [aInB, bInA] = [a.every(isIn(b)), b.every(isIn(a))]
  return aInB && bInA ? 'same' : aInB || bInA ? 'more' : 'other'
}
