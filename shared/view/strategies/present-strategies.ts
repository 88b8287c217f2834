import {
  compareStrategies,
  type ComparedRow,
  type Pair,
  type StrategyComparison,
} from '../../analysis/strategies/compare-strategies.ts'
import { pullsBetween } from '../../analysis/strategies/pulls.ts'
import { startFrom, type HeldInRow } from '../../analysis/strategies/start-from.ts'
import { moneyAt, type MoneyOfRecords } from '../../analysis/strategies/strategy-money.ts'
import { citationsOf, citationsOfAll } from '../../analysis/evidence.ts'
import type { MapGraph } from '../../graph/map-graph.ts'
import { formatParts } from '../../language/format.ts'
import type { Asked } from '../asked.ts'
import { named, textOf } from '../names.ts'
import { presentCitations } from '../present-evidence.ts'
import { presentPoint } from '../present-points.ts'
import type { StrategiesView, StrategyQuestion } from '../shapes/strategies.ts'
import { presentCell } from './present-cell.ts'
import { presentDifferences, presentScopes } from './present-differences.ts'
import { presentHead } from './present-head.ts'
import { presentMeasure } from './present-measure.ts'

/**
 * Strategies side by side, ready to show. What is no strategy of the map as the audience sees it is left out: a column
 * may have been removed since it was chosen.
 *
 * Cost: that of the comparison, and of the points to reconcile once a day at which a strategy is read.
 */
export function presentStrategies(asked: Asked, wanted: StrategyQuestion): StrategiesView {
  const { graph, context } = asked
  const ids = wanted.strategies.filter((id) => graph.node(id)?.type === 'Strategy')
  const comparison = compareStrategies(graph, context, ids, wanted.rows)
  const { strategies, rows, unstated } = comparison
  const counters = new Map(strategies.map(({ day }) => [day, moneyAt(graph, day)]))
  const money = (day: string, records: readonly string[]): MoneyOfRecords =>
    counters.get(day)?.(records) ?? { counted: null, lines: [] }
  // what is part of two strategies is told as of the later day at which it is read
  const byDay = [...strategies].sort((a, b) => (a.day < b.day ? -1 : 1))
  const measures = byDay.flatMap((strategy) =>
    strategy.measures.map(
      (one) => [one.id, presentMeasure(asked, one, strategy, money(strategy.day, [one.id]))] as const,
    ),
  )
  return {
    axis: comparison.axis,
    strategies: strategies.map((one) => one.id),
    heads: strategies.map((one) => ({
      ...presentHead(asked, one),
      money: money(one.day, [one.id, ...one.measures.map((measure) => measure.id)]).counted,
      citations: presentCitations(asked, citationsOf(graph, one.id)),
    })),
    rows: rows.filter(isWanted(wanted.which, strategies.length)).map((row) => ({
      ...presentRow(asked, row),
      cells: Object.fromEntries(
        strategies.flatMap((strategy) => {
          const cell = row.cells.get(strategy.id)
          if (cell === undefined) return []
          const paid = money(
            strategy.day,
            cell.measures.map((one) => one.id),
          )
          return [[strategy.id, presentCell(asked, row.id, strategy, cell, paid)]]
        }),
      ),
      ...heldBy(
        row,
        strategies.map((one) => one.id),
      ),
    })),
    measures: Object.fromEntries(measures),
    notStated: Object.fromEntries(
      [...unstated].flatMap(([id, all]) => (all.length === 0 ? [] : [[id, all.map((one) => one.id)]])),
    ),
    pairs: comparison.pairs.map((pair) => presentPair(asked, pair)),
    differences: presentDifferences(asked, strategies),
    scopes: presentScopes(asked, strategies),
    pulls: pullsBetween(graph, strategies).map(({ point }) => presentPoint(asked, point)),
    start: presentStart(asked, comparison, wanted),
  }
}

function isWanted(which: StrategyQuestion['which'], all: number): (row: ComparedRow) => boolean {
  if (which === undefined) return () => true
  const wanted = which === 'only' ? 1 : all - 1
  return ({ holders }) => all > 1 && holders.length === wanted
}

function presentRow(
  { graph, language }: Asked,
  { id, records, depth }: ComparedRow,
): Pick<StrategiesView['rows'][number], 'id' | 'name' | 'lang' | 'depth' | 'aligned'> {
  const { name, lang } = named(graph, id, language)
  const aligned = records
    .filter((one) => one !== id)
    .map((one) => ({ ...named(graph, one, language), relationship: alignmentOf(graph, one, records) }))
  return { id, name, lang, depth, aligned }
}

/** The relationship by which a record was aligned with another one of its row. */
function alignmentOf(graph: MapGraph, id: string, records: readonly string[]): string | null {
  const joined = [...graph.out(id, 'ALIGNED_WITH'), ...graph.in(id, 'ALIGNED_WITH')]
  return joined.find(({ from, to }) => records.includes(from) && records.includes(to))?.id ?? null
}

function heldBy(
  { holders }: ComparedRow,
  all: readonly string[],
): Pick<StrategiesView['rows'][number], 'heldBy' | 'onlyIn' | 'notIn'> {
  const others = all.filter((id) => !holders.includes(id))
  return {
    heldBy: [...holders],
    onlyIn: all.length > 1 && holders.length === 1 ? (holders[0] ?? null) : null,
    notIn: all.length > 1 && others.length === 1 ? (others[0] ?? null) : null,
  }
}

/** So many rows of a pair are named; the others are counted. */
const mostNamed = 12

/** In how many of the rows that either fills both do, and which these are. */
function presentPair(asked: Asked, { a, b, shared, onlyA, onlyB }: Pair): StrategiesView['pairs'][number] {
  const { graph, language, t } = asked
  const names = (ids: readonly string[]) => {
    const named = ids.slice(0, mostNamed).map((id) => textOf(graph, id, language))
    const more = ids.length - named.length
    return formatParts(
      more > 0 ? [...named, t('strategies:more', { count: more, n: more })] : named,
      language,
    )
  }
  const only = ([strategy, ids]: readonly [string, readonly string[]]) =>
    ids.length === 0
      ? []
      : [t('strategies:pair.only', { strategy: textOf(graph, strategy, language), rows: names(ids) })]
  const of = shared.length + onlyA.length + onlyB.length
  const both =
    shared.length === 0
      ? t(`strategies:pair.${of === 0 ? 'neither' : 'none'}`)
      : t('strategies:pair.both', { rows: names(shared) })
  const why = [
    both,
    ...(
      [
        [a, onlyA],
        [b, onlyB],
      ] as const
    ).flatMap(only),
  ].join(' ')
  return { a, b, shared: shared.length, of, why }
}

function presentStart(
  asked: Asked,
  comparison: StrategyComparison,
  { ours, other }: StrategyQuestion,
): StrategiesView['start'] {
  const { graph } = asked
  const isThere = (id: string | undefined): id is string => comparison.strategies.some((one) => one.id === id)
  if (!isThere(ours) || !isThere(other) || ours === other) return null
  const found = startFrom(graph, comparison, ours, other)
  const cited = (ids: readonly string[]) => presentCitations(asked, citationsOfAll(graph, ids))
  const held = ({ row, measures }: HeldInRow) => {
    const ids = measures.map((one) => one.id)
    return { row, measures: ids, citations: cited(ids) }
  }
  return {
    ours,
    other,
    theirsOnly: found.theirsOnly.map(held),
    oursOnly: found.oursOnly.map(held),
    outside: found.outside.map(({ measure, rows, reason }) => ({
      measure: measure.id,
      rows: [...rows],
      why: asked.t(`strategies:outside.${reason}`),
      citations: cited([measure.id]),
    })),
    pulls: found.pulls.map(({ point }) => point.id),
  }
}
