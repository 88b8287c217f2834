import type { MapGraph } from '../../graph/map-graph.ts'
import type { AnalysisContext } from '../context.ts'
import type { MeasureAt } from '../measures.ts'
import { inOrderOfPlace } from '../term-order.ts'
import type { StrategyAxis } from './compared-by.ts'
import { emptyCells, type EmptyCell } from './empty-cell.ts'
import { readStrategy, type StrategyAt } from './read-strategy.ts'
import { rowsAsked, rowsOf, type Row } from './rows.ts'

export type ComparedCell = {
  readonly measures: readonly MeasureAt[]
  /** Measures there that the scope of the question leaves out. */
  readonly leftOut: number
  /** Where it holds nothing: how that is to be read. */
  readonly empty: EmptyCell | null
}

export type ComparedRow = Row & {
  readonly cells: ReadonlyMap<string, ComparedCell>
  /** The strategies that hold something there, in their order. */
  readonly holders: readonly string[]
}

/** The rows that both of two strategies fill, and those that one of them does. A count of them is never shown without its whole (R21). */
export type Pair = {
  readonly a: string
  readonly b: string
  readonly shared: readonly string[]
  readonly onlyA: readonly string[]
  readonly onlyB: readonly string[]
}

export type StrategyComparison = {
  readonly axis: StrategyAxis
  /** By place: Canada, then west to east, the territories (R21). */
  readonly strategies: readonly StrategyAt[]
  readonly rows: readonly ComparedRow[]
  /** By strategy: measures of which no source states a term of the axis, so that they stand in no row (R6). */
  readonly unstated: ReadonlyMap<string, readonly MeasureAt[]>
  readonly pairs: readonly Pair[]
}

/**
 * Strategies side by side, row by row (SB1–SB5). The order in which they are named changes nothing.
 *
 * A scope on the axis of the rows chooses rows; on another axis it chooses which measures count, and a cell that is
 * empty by that alone says so. Cost: O(strategies × (measures + rows × their own measures)).
 * Errors: RangeError for what is no strategy of the map.
 */
export function compareStrategies(
  graph: MapGraph,
  context: AnalysisContext,
  ids: readonly string[],
  axis: StrategyAxis,
): StrategyComparison {
  const scope = Object.fromEntries(Object.entries(context.scope).filter(([key]) => key !== axis))
  const strategies = inOrderOfPlace(graph, [...new Set(ids)]).map((id) =>
    readStrategy(graph, context, id, scope),
  )
  const typing = new Map(strategies.map((one) => [one.id, emptyCells(graph, one, axis)]))
  const all = rowsOf(graph, axis, strategies)
  const rows = rowsAsked(graph, context, axis, all).map((row): ComparedRow => {
    const cells = new Map(
      strategies.map((one) => [one.id, cellOf(row, one, typing.get(one.id)?.(row.id))] as const),
    )
    const holders = strategies.map((one) => one.id).filter((id) => (cells.get(id)?.measures.length ?? 0) > 0)
    return { ...row, cells, holders }
  })
  const unstated = strategies.map(
    (one) => [one.id, one.measures.filter((measure) => !all.some((row) => row.holds(measure)))] as const,
  )
  const pairs = strategies.flatMap((a, i) => strategies.slice(i + 1).map((b) => pairOf(rows, a.id, b.id)))
  return { axis, strategies, rows, unstated: new Map(unstated), pairs }
}

function cellOf(row: Row, strategy: StrategyAt, empty: EmptyCell | undefined): ComparedCell {
  const measures = strategy.measures.filter(row.holds)
  const leftOut = strategy.leftOut.filter(row.holds).length
  if (measures.length > 0 || empty === undefined) return { measures, leftOut, empty: null }
  if (leftOut === 0) return { measures, leftOut, empty }
  return { measures, leftOut, empty: { gap: null, also: [], reason: 'left-out', checks: [] } }
}

/** What two strategies share on some rows; a strategy shares with itself every row that it fills. */
export function pairOf(rows: readonly ComparedRow[], a: string, b: string): Pair {
  const filled = (byA: boolean, byB: boolean) =>
    rows
      .filter(({ holders }) => holders.includes(a) === byA && holders.includes(b) === byB)
      .map((one) => one.id)
  return { a, b, shared: filled(true, true), onlyA: filled(true, false), onlyB: filled(false, true) }
}
