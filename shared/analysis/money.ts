import type { FiscalYears } from '../../graph-schema/timing.ts'
import { fiscalYearOf, toDay, type Day } from '../base/days.ts'
import { reach } from '../graph/closure.ts'
import { origins, targets, type MapGraph } from '../graph/map-graph.ts'
import { facetsOf } from '../graph/measure-facets.ts'
import type { NodeRecord } from '../state/map-view.ts'
import { wordOf } from '../graph/word-of.ts'
import { beginsOn, citedDays, seenDays } from './currency.ts'

/** An amount of money as a source states it, with its period. */
export type Money = {
  readonly id: string
  readonly node: NodeRecord
  readonly amount: number
  readonly currency: string
  readonly basis: string
  readonly perYear: boolean
  readonly years: FiscalYears | undefined
}

/** Every allocation that has an amount, in the order of ids. */
export function allMoney(graph: MapGraph): readonly Money[] {
  return graph.ofType('Allocation').flatMap((node) => {
    const amount = node.properties['amount']
    if (typeof amount !== 'number') return []
    return [
      {
        id: node.id,
        node,
        amount,
        currency: wordOf(node, 'currency') ?? 'CAD',
        basis: wordOf(node, 'basis') ?? 'announced',
        perYear: node.properties['per'] === 'year',
        years: node.properties['fiscalYears'] as FiscalYears | undefined,
      },
    ]
  })
}

const notSpent = new Set(['ceiling', 'wider', 'target'])

/** No ceiling, no amount for more than trafficking, no target: an amount that can be counted as money against it. */
export function isSpent({ basis }: Money): boolean {
  return !notSpent.has(basis)
}

/** First and last day of the fiscal years that a source states; null where it states none. */
export function moneyDays(years: FiscalYears | undefined): {
  readonly first: Day | null
  readonly last: Day | null
} {
  if (years === undefined) return { first: null, last: null }
  return { first: toDay(years.from, 4, 1), last: years.to === null ? null : toDay(years.to + 1, 3, 31) }
}

/**
 * The first day on which money is there: of its fiscal years; else the day of the oldest source that tells of it; else
 * the day on which the first of what it pays for begins; else that of its verification. Null where nothing dates it.
 */
export function moneyBegins(graph: MapGraph, { id, node, years }: Money): Day | null {
  const { first } = moneyDays(years)
  if (first !== null) return first
  const paid = targets(graph, id, 'PAYS_TO').flatMap((one) => {
    const measure = graph.node(one)
    const begins = measure === undefined || measure.type === 'Organization' ? null : beginsOn(graph, measure)
    return begins === null ? [] : [begins]
  })
  return citedDays(graph, node)[0] ?? paid.sort()[0] ?? seenDays(graph, node)[0] ?? null
}

/** How many fiscal years an amount a year runs: as stated, an open-ended one up to the date of the question. */
export function yearsCounted(years: FiscalYears | undefined, asOf: Day): number {
  if (years === undefined) return 1
  const last = years.to ?? Math.max(years.from, fiscalYearOf(asOf))
  return last - years.from + 1
}

/** What an allocation is inside of: the wholes it is PART_OF, itself left out. */
export function enclosing(graph: MapGraph, id: string): readonly string[] {
  return [...reach([id], (one) => targets(graph, one, 'PART_OF'))].filter((one) => one !== id)
}

/** The amounts that an allocation is a second source of, itself left out. */
export function sameMoney(graph: MapGraph, id: string): readonly string[] {
  return [...reach([id], (one) => targets(graph, one, 'SAME_AS'))].filter((one) => one !== id)
}

/** The money of each measure: paid to it, or to the whole that it is part of. */
export function moneyByMeasure(
  graph: MapGraph,
): ReadonlyMap<string, readonly { readonly allocation: string; readonly lastDay: Day | null }[]> {
  const byMeasure = new Map<string, { allocation: string; lastDay: Day | null }[]>()
  for (const money of allMoney(graph)) {
    for (const measure of targets(graph, money.id, 'PAYS_TO')) {
      const list = byMeasure.get(measure) ?? []
      list.push({ allocation: money.id, lastDay: moneyDays(money.years).last })
      byMeasure.set(measure, list)
    }
  }
  return byMeasure
}

/** Who pays: the organizations that it is paid from, or that lead (else run) the program it is paid from. */
export function payers(graph: MapGraph, allocation: string): readonly string[] {
  const ofProgram = (program: string) => {
    const leads = origins(graph, program, 'LEADS')
    return leads.length > 0 ? leads : facetsOf(graph, program).organizations
  }
  const from = targets(graph, allocation, 'PAYS_FROM')
  return [
    ...new Set(from.flatMap((id) => (graph.node(id)?.type === 'Program' ? ofProgram(id) : [id]))),
  ].sort()
}
