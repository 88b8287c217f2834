import { fold } from './fold.ts'
import type { Money } from './suggestion.ts'

/** An amount as a passage states it. */
export type Amount = Money & {
  /** As printed, and where in the text. */
  readonly said: string
  readonly index: number
}

const units: Readonly<Record<string, number>> = {
  thousand: 1e3,
  mille: 1e3,
  k: 1e3,
  million: 1e6,
  millions: 1e6,
  m: 1e6,
  billion: 1e9,
  billions: 1e9,
  b: 1e9,
  milliard: 1e9,
  milliards: 1e9,
}
const english =
  /(?<![\p{L}\d])((?:US|CA|C|CAD)\s?)?\$\s?(\d{1,3}(?:[, \u00a0\u202f]\d{3}){1,4}|\d{1,12})(\.\d{1,3})?\s?(thousand|million|billion|[MBK])?(?![\p{L}\d])(\s\(?US\)?)?/giu
const french =
  /(?<![\p{L}\d$.,])(\d{1,3}(?:[ \u00a0\u202f.]\d{3}){1,4}|\d{1,12})(,\d{1,3})?[ \u00a0\u202f]?(mille|millions?|milliards?|[MGk])?[ \u00a0\u202f]?(?:de |d['’])?(\$(?:\s?(US))?|dollars(?: américains)?)(?![\p{L}\d])/giu

/** So many amounts are read of one passage. */
const most = 40

/** Every amount of money in a passage. Cost: O(length). */
export function amountsIn(text: string): readonly Amount[] {
  const passage = text.slice(0, 6000)
  if (!passage.includes('$') && !/dollars/i.test(passage)) return []
  const found: { said: string; index: number; amount: number; isUs: boolean }[] = []
  for (const one of passage.matchAll(english)) {
    const [said, before, whole = '', cents = '', unit = '', after] = one
    const index = one.index
    found.push({
      said,
      index,
      amount: dollars(whole, cents, unit),
      isUs: /us/i.test(`${before ?? ''}${after ?? ''}`),
    })
  }
  for (const one of passage.matchAll(french)) {
    const [said, whole = '', cents = '', unit = '', sign = ''] = one
    if (sign.startsWith('$') && /^\d/.test(passage.slice(one.index + said.length))) continue // "2018 $14.5 million"
    found.push({
      said,
      index: one.index,
      amount: dollars(whole, cents.replace(',', '.'), unit),
      isUs: /us|américains/i.test(sign),
    })
  }
  return found
    .sort((a, b) => a.index - b.index)
    .slice(0, most)
    .map(({ said, index, amount, isUs }) => {
      const [before, after] = around(passage, index, said.length)
      const years = fiscalYearsIn(after) ?? fiscalYearsIn(before)
      return {
        amount,
        currency: isUs ? 'USD' : 'CAD',
        per: isYearly(before, after) ? 'year' : 'total',
        basis: basisOf(before, after),
        ...(years === undefined ? {} : { fiscalYears: years }),
        said,
        index,
      }
    })
}

function dollars(whole: string, cents: string, unit: string): number {
  const scale = units[unit.toLowerCase()] ?? (unit === 'G' ? 1e9 : 1)
  return Math.round(Number(whole.replace(/[^\d]/g, '') + cents) * scale)
}

/** The words before and after an amount, within its sentence and up to other amounts. */
function around(text: string, index: number, length: number): readonly [string, string] {
  const before = /[^$]*$/.exec(text.slice(Math.max(0, index - 140), index))![0]
  const after = /^[^$]*/.exec(text.slice(index + length, index + length + 120))![0]
  return [
    fold(before.split(/(?<=\p{L}{3})[.;!?]\s/u).at(-1) ?? ''),
    fold(after.split(/[.;!?](?:\s|$)/)[0] ?? ''),
  ]
}

const yearlyAfter =
  /^[^,;]{0,24}?\b(?:annually|per year|a year|each year|every year|yearly|per annum|par an(?:nee)?|annuellement|chaque annee|annuels?|(?:on|in) (?:an )?annual (?:basis)?)\b/
const yearlyBefore = /\b(?:annual(?:ly)?|yearly|annuel(?:le)?s?|chaque annee)\b[^,;]{0,40}$/

function isYearly(before: string, after: string): boolean {
  return yearlyAfter.test(after) || (yearlyBefore.test(before) && !/^\s*(?:over|sur)\b/.test(after))
}

function basisOf(before: string, after: string): Amount['basis'] {
  if (
    /(?:\bup to|\bmaximum(?: of| de)?|\bno more than|\bjusqu'a(?: concurrence de)?|\bau plus|\bplafond(?: de)?|\bceiling(?: of)?)\s*$/.test(
      before,
    ) ||
    /^\s*(?:maximum|au maximum|at most)/.test(after)
  )
    return 'ceiling'
  const words = `${before} ${after}`
  if (
    /\b(?:spent|paid\s*$|was paid|were paid|paid out|disbursed|has provided|have provided|provided|received|invested|depense|verse\b|a verse|ont recu|a investi|a accorde|ont ete verse)/.test(
      before,
    )
  )
    return 'actual'
  if (/\b(?:planned|budget(?:ed)?(?! (?:19|20)\d\d)|plans? to|prevoit|prevue?s?|budgete)\b/.test(words))
    return 'planned'
  return 'announced'
}

const numberWords: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  ten: 10,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  dix: 10,
}

/** Fiscal years that a passage names ("from 2018-19 to 2022-23"), or begins with ("five years, starting in 2018-19"). */
function fiscalYearsIn(words: string): Amount['fiscalYears'] {
  const all = [...words.matchAll(/\b((?:19|20)\d\d)\s?[-/]\s?((?:19|20)?\d\d)\b/g)].flatMap(
    ([, from = '', to = '']) => {
      const first = Number(from)
      const last = Number(to.length === 2 ? from.slice(0, 2) + to : to)
      return last === first + 1
        ? [{ from: first, to: first }]
        : last > first && last - first < 30
          ? [{ from: first, to: last - 1 }]
          : []
    },
  )
  const [first] = all
  if (first === undefined) return undefined
  const last = all.at(-1)!
  if (all.length > 1 && last.to >= first.from) return { from: first.from, to: last.to }
  const span =
    /\b(?:over|sur|for|pour|pendant)(?: the next| les| a period of| une periode de)?(?: prochaines?)? (\d{1,2}|two|three|four|five|six|ten|deux|trois|quatre|cinq|six|dix) (?:years|ans|annees|prochaines annees)/.exec(
      words,
    )?.[1]
  const years = span === undefined ? undefined : (numberWords[span] ?? Number(span))
  if (years !== undefined && /\b(?:starting|beginning|from|a compter|a partir|des)\b/.test(words))
    return { from: first.from, to: first.from + years - 1 }
  const isOpen = new RegExp(
    `\\b(?:beginning|starting|a compter|a partir)(?: in| de| du)? ${first.from}`,
  ).test(words)
  return isOpen ? { from: first.from, to: null } : first
}

/** "over five years", "sur cinq ans": how the passage says for how long, as printed; undefined where it does not. */
export function spanIn(text: string): string | undefined {
  return /\b(?:over|sur|for|pour|pendant)(?: the next| les)?(?: prochaines?)? (?:\d{1,2}|two|three|four|five|six|ten|deux|trois|quatre|cinq|dix) (?:years|ans|années)\b/iu.exec(
    text,
  )?.[0]
}

/** What an amount is that nobody gives: a fine, what criminals earn, what a worker paid. */
const noMoneyOfMeasures =
  /\b(?:fines?|penalt\w+|amendes?|peines?|profits?|illicit|illicites?|proceeds|generat(?:es|ed|ing)|genere\w*|market value|worth|earn\w*|traffickers? (?:make|earn)|revenus? (?:illegal|crimin)\w*|benefices?|recruitment fees?|frais de recrutement|wages?|salaires?|rancon|debts?|dettes?|estimated? (?:that|at)|drug|drogue)\b/

export function isNoAllocation(passage: string): boolean {
  return noMoneyOfMeasures.test(fold(passage))
}
