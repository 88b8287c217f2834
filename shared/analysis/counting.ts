import { fiscalYearOf, type Day } from '../base/days.ts'
import { reach } from '../graph/closure.ts'
import { targets, type MapGraph } from '../graph/map-graph.ts'
import { seenDays } from './currency.ts'
import { isSpent, moneyBegins, sameMoney, yearsCounted, type Money } from './money.ts'

/** Why an allocation counts as it does. What is counted elsewhere names where. */
export type Counting =
  | { readonly why: 'whole' }
  | { readonly why: 'per-year'; readonly years: number }
  | { readonly why: 'ceiling' | 'wider' | 'target' | 'other-currency' }
  | { readonly why: 'undivided'; readonly of: string }
  /** Its first fiscal year begins after the date asked. */
  | { readonly why: 'later'; readonly fiscalYear: number }
  | {
      readonly why: 'inside'
      readonly of: string
      /** The whole begins after the date asked, and counts from then on. */
      readonly isLater: boolean
    }
  | {
      readonly why: 'same-as'
      /** The amounts that it states again, together where there are several. */
      readonly of: readonly string[]
      /** What these count at the date asked; null where one of them does not count. */
      readonly sum: number | null
    }

/** How each amount of a map counts at a date (R17). */
export type Counter = (money: Money) => { readonly counting: Counting; readonly counted: number }

/**
 * How the amounts of a map count at a date. Which of them count at all is settled by the whole map, whatever the date
 * and the scope: what states an amount that is on the map again, or lies inside one that counts, never counts itself.
 *
 * What is set aside holds no other amount inside: a part of it may count itself.
 *
 * Cost: O(allocations × their nesting) once.
 */
export function counterAt(
  graph: MapGraph,
  asOf: Day,
  all: readonly Money[],
  setAside: ReadonlySet<string> = new Set(),
): Counter {
  const byId = new Map(all.map((money) => [money.id, money]))
  const settled = new Map<string, boolean>()

  // Of a circle the first one by id stands for the others: money is never lost in it.
  const standsBefore = (id: string, other: string, around: typeof above) =>
    byId.has(other) && !(id < other && around(graph, other).includes(id))
  const statedBefore = (id: string) =>
    sameMoney(graph, id).filter((other) => standsBefore(id, other, sameMoney))
  const around = (id: string) =>
    above(graph, id).filter((other) => !setAside.has(other) && standsBefore(id, other, above))

  const counts = (id: string): boolean => {
    const known = settled.get(id)
    if (known !== undefined) return known
    const money = byId.get(id)
    const does =
      money !== undefined && isAddable(money) && statedBefore(id).length === 0 && !around(id).some(counts)
    settled.set(id, does)
    return does
  }
  const amountOf = (id: string): number | null => {
    const money = byId.get(id)
    return money !== undefined && counts(id) && hasBegun(graph, money, asOf) ? amountAt(money, asOf) : null
  }

  return (money) => {
    const counting = countingOf(money)
    const isCounted = counting.why === 'whole' || counting.why === 'per-year'
    return { counting, counted: isCounted ? amountAt(money, asOf) : 0 }
  }

  function countingOf(money: Money): Counting {
    if (!isSpent(money)) return { why: money.basis as 'ceiling' | 'wider' | 'target' }
    if (money.currency !== 'CAD') return { why: 'other-currency' }
    const first = statedBefore(money.id).filter((id) => statedBefore(id).length === 0)
    if (first.length > 0) {
      const amounts = first.map(amountOf)
      const sum = amounts.reduce((total, one) => (total === null || one === null ? null : total + one), 0)
      return { why: 'same-as', of: [...first].sort(), sum }
    }
    const whole = around(money.id).find(counts)
    if (whole !== undefined) return { why: 'inside', of: whole, isLater: amountOf(whole) === null }
    return money.perYear ? { why: 'per-year', years: yearsCounted(money.years, asOf) } : { why: 'whole' }
  }
}

/** Whether money is there by a date; what nothing dates is there at every date. */
export function hasBegun(graph: MapGraph, money: Money, asOf: Day): boolean {
  const begins = moneyBegins(graph, money)
  return begins === null || begins <= asOf
}

/** Fiscal years that a source without a date is taken to look ahead at most. */
const lookAhead = 5

/**
 * Whether money of stated fiscal years was told of by a date: by its oldest dated source or verification; where its
 * sources have no date, in the five fiscal years before; always where it cites none.
 */
export function isAnnounced(graph: MapGraph, { id, node, years }: Money, asOf: Day): boolean {
  if (years === undefined) return false
  const told = seenDays(graph, node)[0]
  if (told !== undefined) return told <= asOf
  return graph.out(id, 'CITES').length === 0 || years.from - fiscalYearOf(asOf) <= lookAhead
}

/** What an allocation states again or lies inside of, nearest first, itself left out. */
function above(graph: MapGraph, id: string): readonly string[] {
  const step = (one: string) => [...targets(graph, one, 'SAME_AS'), ...targets(graph, one, 'PART_OF')]
  return [...reach([id], step)].filter((one) => one !== id)
}

function isAddable(money: Money): boolean {
  return isSpent(money) && money.currency === 'CAD'
}

function amountAt(money: Money, asOf: Day): number {
  return money.perYear ? money.amount * yearsCounted(money.years, asOf) : money.amount
}
