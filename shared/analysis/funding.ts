import { fiscalYearOf, type Day } from '../base/days.ts'
import { withBroader } from '../graph/closure.ts'
import { targets, type MapGraph } from '../graph/map-graph.ts'
import { facetsOf, type Facet } from '../graph/measure-facets.ts'
import type { AnalysisContext } from './context.ts'
import { counterAt, hasBegun, isAnnounced, type Counting } from './counting.ts'
import { isCurrent, measuresAt, organizationsMeant, scopeTest } from './measures.ts'
import { allMoney, moneyDays, payers, type Money } from './money.ts'
import { inOrderOfPlace } from './term-order.ts'

export type FundingLine = { readonly money: Money; readonly counted: number; readonly counting: Counting }
export type FundingOfPayer = {
  readonly organization: string
  readonly counted: number
  readonly joint: number
}
export type Ending = { readonly id: string; readonly ends: Day; readonly kind: 'money' | 'measure' }

export type Funding = {
  /** CAD, each dollar once. */
  readonly total: number
  readonly lines: readonly FundingLine[]
  /** By place and name (R21). A joint row counts whole under each of its organizations (`joint`: how much of it). */
  readonly byOrganization: readonly FundingOfPayer[]
  /** Every year from the first to the last, those without an amount too. */
  readonly byFiscalYear: readonly { readonly fiscalYear: number; readonly counted: number }[]
  /** In the total and in no single year: totals over several years, and what states none. */
  readonly noSingleYear: number
  /** CAD of strategies that name the scope among others: how much of it is for the scope is not stated (R6). */
  readonly undivided: number
  /** What ends on or before the horizon (R5). */
  readonly endings: readonly Ending[]
}

/**
 * The money of a map, each dollar once (R17): nothing for a ceiling, for what is PART_OF a counted amount and for a
 * second source of the same; amounts a year times the fiscal years stated, open-ended ones up to the date asked; only
 * CAD is added. Money whose fiscal years begin later counts 0 from its announcement on; money that is announced after the
 * date, or that nothing but that begins, is no line. A scope chooses lines and changes none.
 * But the money of a strategy that names what the scope names beside other things counts nothing under it and is summed
 * up beside (R6); what is stated as a part of it for the scope counts itself then.
 *
 * Cost: O(allocations × their nesting).
 */
export function fundingAt(graph: MapGraph, context: AnalysisContext): Funding {
  const all = allMoney(graph)
  const count = counterAt(graph, context.asOf, all)
  const inScope = all.filter((money) => isAsked(graph, context, money))
  const undivided = new Map(
    inScope.flatMap((money) => {
      const strategy = undividedOf(graph, context, money)
      return strategy === undefined ? [] : [[money.id, strategy] as const]
    }),
  )
  const countPart =
    undivided.size === 0 ? count : counterAt(graph, context.asOf, all, new Set(undivided.keys()))
  let beside = 0
  const lines = inScope.map((money): FundingLine => {
    if (!hasBegun(graph, money, context.asOf)) return laterLine(money, countPart(money).counting)
    const strategy = undivided.get(money.id)
    if (strategy === undefined) return { money, ...countPart(money) }
    const { counting, counted } = count(money)
    if (counted === 0) return { money, counted, counting }
    beside += counted
    return { money, counted: 0, counting: { why: 'undivided', of: strategy } }
  })
  const total = sumOf(lines.map((line) => line.counted))
  const years = byFiscalYear(lines, context.asOf)
  return {
    total,
    lines,
    byOrganization: byOrganization(graph, lines),
    byFiscalYear: years,
    noSingleYear: sumOf([total, ...years.map((year) => -year.counted)]),
    undivided: sumOf([beside]),
    endings: endingsAt(graph, context, inScope),
  }
}

/** Money that would count, but from a later fiscal year on; what never counts says why as ever. */
export function laterLine(money: Money, counting: Counting): FundingLine {
  const { years } = money
  const isLater = years !== undefined && (counting.why === 'whole' || counting.why === 'per-year')
  return { money, counted: 0, counting: isLater ? { why: 'later', fiscalYear: years.from } : counting }
}

/** Dollars and cents: what floating point adds below a cent is taken off. */
function sumOf(amounts: readonly number[]): number {
  return Math.round(amounts.reduce((sum, amount) => sum + amount, 0) * 100) / 100
}

/** Begun or announced by the date, and in scope: paid by or to an organization meant, or paying for what it does; for what is in scope. */
function isAsked(graph: MapGraph, context: AnalysisContext, money: Money): boolean {
  if (!hasBegun(graph, money, context.asOf) && !isAnnounced(graph, money, context.asOf)) return false
  if (Object.keys(context.scope).length === 0) return true
  const paid = targets(graph, money.id, 'PAYS_TO')
  const { organization, ...terms } = context.scope
  const isMeant = organization === undefined ? undefined : organizationsMeant(graph, organization)
  const ofPaid = paid.flatMap((id) => [id, ...facetsOf(graph, id).organizations])
  const ofOrganization =
    isMeant === undefined || [...payers(graph, money.id), ...ofPaid].some((id) => isMeant.has(id))
  const test = scopeTest(graph, { ...context, scope: terms })
  return ofOrganization && (Object.keys(terms).length === 0 || paid.some((id) => test(facetsOf(graph, id))))
}

/**
 * The strategy through which alone an amount is in scope, where it names what the scope names among other things: the
 * amount is for all of them, and nobody states what part of it is for the scope. A joint strategy is whole in each of
 * its places, and in each of its organizations.
 */
function undividedOf(graph: MapGraph, context: AnalysisContext, money: Money): string | undefined {
  const { organization: _, ...terms } = context.scope
  const axes = (Object.entries(terms) as readonly (readonly [Facet, readonly string[]])[]).filter(
    ([axis]) => axis !== 'jurisdiction',
  )
  if (axes.length === 0) return undefined
  const test = scopeTest(graph, { ...context, scope: terms })
  const paid = targets(graph, money.id, 'PAYS_TO').filter((id) => test(facetsOf(graph, id)))
  const isWithin = (id: string) =>
    axes.every(([axis, ids]) =>
      facetsOf(graph, id).stated[axis].every((term) => ids.some((one) => withBroader(graph, term).has(one))),
    )
  const isDivisible = paid.some((id) => graph.node(id)?.type !== 'Strategy' || isWithin(id))
  return isDivisible ? undefined : paid[0]
}

function byOrganization(graph: MapGraph, lines: readonly FundingLine[]): readonly FundingOfPayer[] {
  const sums = new Map<string, { counted: number; joint: number }>()
  for (const { money, counted } of lines) {
    if (counted === 0) continue
    const from = payers(graph, money.id)
    for (const organization of from) {
      const sum = sums.get(organization) ?? { counted: 0, joint: 0 }
      sum.counted += counted
      if (from.length > 1) sum.joint += counted
      sums.set(organization, sum)
    }
  }
  return inOrderOfPlace(graph, [...sums.keys()]).flatMap((organization) => {
    const sum = sums.get(organization)
    return sum === undefined ? [] : [{ organization, ...sum }]
  })
}

/** Amounts a year in each of their years; a total of one year in it; totals over several years are not divided. */
function byFiscalYear(lines: readonly FundingLine[], asOf: Day): Funding['byFiscalYear'] {
  const sums = new Map<number, number>()
  for (const { money, counted } of lines) {
    const { years } = money
    if (counted === 0 || years === undefined) continue
    const last = years.to ?? Math.max(years.from, fiscalYearOf(asOf))
    if (!money.perYear && last !== years.from) continue
    for (let year = years.from; year <= last; year++) sums.set(year, (sums.get(year) ?? 0) + money.amount)
  }
  const [first, last] = [Math.min(...sums.keys()), Math.max(...sums.keys())]
  return sums.size === 0
    ? []
    : Array.from({ length: last - first + 1 }, (_, i) => ({
        fiscalYear: first + i,
        counted: sums.get(first + i) ?? 0,
      }))
}

function endingsAt(graph: MapGraph, context: AnalysisContext, asked: readonly Money[]): readonly Ending[] {
  const isWithin = (day: Day | null): day is Day =>
    day !== null && day >= context.asOf && day <= context.horizonEnd
  const money = asked.flatMap((one): readonly Ending[] => {
    const { last } = moneyDays(one.years)
    return isWithin(last) ? [{ id: one.id, ends: last, kind: 'money' }] : []
  })
  const measures = measuresAt(graph, context).flatMap((one): readonly Ending[] => {
    const last = one.standing.end?.last ?? null
    return isCurrent(one) && isWithin(last) ? [{ id: one.id, ends: last, kind: 'measure' }] : []
  })
  return [...money, ...measures].sort((a, b) =>
    a.ends !== b.ends ? (a.ends < b.ends ? -1 : 1) : a.id < b.id ? -1 : 1,
  )
}
