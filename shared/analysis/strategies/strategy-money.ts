import { targets, type MapGraph } from '../../graph/map-graph.ts'
import type { Day } from '../../base/days.ts'
import { counterAt, hasBegun, isAnnounced } from '../counting.ts'
import { laterLine, type FundingLine } from '../funding.ts'
import { allMoney } from '../money.ts'

/** The money that pays some records at a day: the lines of the funding, and their sum; null where no amount is known. */
export type MoneyOfRecords = { readonly counted: number | null; readonly lines: readonly FundingLine[] }

/**
 * How the money of records counts at a day, as the funding counts it: settled on the whole map, each amount once
 * however many of the records it pays (R17). So a part of an amount that counts elsewhere counts 0 and says where.
 *
 * Cost: O(allocations × their nesting) once, then O(amounts of the records).
 */
export function moneyAt(graph: MapGraph, day: Day): (records: Iterable<string>) => MoneyOfRecords {
  const all = allMoney(graph)
  const count = counterAt(graph, day, all)
  const lines = new Map<string, FundingLine>()
  const byPaid = new Map<string, string[]>()
  for (const money of all) {
    const isThere = hasBegun(graph, money, day)
    if (!isThere && !isAnnounced(graph, money, day)) continue
    const { counting, counted } = count(money)
    lines.set(money.id, isThere ? { money, counting, counted } : laterLine(money, counting))
    for (const paid of targets(graph, money.id, 'PAYS_TO'))
      byPaid.set(paid, [...(byPaid.get(paid) ?? []), money.id])
  }
  return (records) => {
    const ids = new Set([...records].flatMap((id) => byPaid.get(id) ?? []))
    const found = [...lines.values()].filter((line) => ids.has(line.money.id))
    const sum = found.reduce((total, line) => total + line.counted, 0)
    return { counted: found.length === 0 ? null : Math.round(sum * 100) / 100, lines: found }
  }
}
