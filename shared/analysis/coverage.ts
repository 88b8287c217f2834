import type { GapKind } from '../../graph-schema/vocabularies/analysis.ts'
import { isInCell, termsOf, type Cell, type CellAxis } from './cell.ts'
import { cellIndex, type CellIndex } from './cell-index.ts'
import type { AnalysisContext } from './context.ts'
import { findCell } from './gap-kind.ts'
import { gapGround } from './gap-ground.ts'
import { withBroader } from '../graph/closure.ts'
import { targets, type MapGraph } from '../graph/map-graph.ts'
import { isCurrent, isPresumed, measuresAt, organizationsMeant, type MeasureAt } from './measures.ts'
import { allMoney, enclosing, isSpent, moneyDays, type Money } from './money.ts'
import { byVocabulary } from './term-order.ts'

/** One cell of the coverage matrix; only what is current fills it, the rest is counted beside (R1, R6). */
export type MatrixCell = {
  readonly row: string
  readonly column: string
  readonly current: readonly MeasureAt[]
  readonly presumed: readonly MeasureAt[]
  readonly national: number
  readonly unplaced: number
  readonly notStated: number
  readonly organizations: number
  readonly money: number | null
  readonly gap: GapKind | null
  readonly also: readonly GapKind[]
}

export type Matrix = {
  readonly rowAxis: CellAxis
  readonly columnAxis: CellAxis
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  readonly cells: readonly MatrixCell[]
}

/**
 * The coverage matrix of two axes, row by row.
 *
 * `national` counts the current national measures that reach a province or territory from Ottawa, `unplaced` those
 * whose place is not stated, `notStated` those that meet one axis while the other is not stated. `money` is what is
 * in force for the cell's current measures, in CAD a year or in total as stated; null where none is known. A scope on
 * one of the two axes chooses rows or columns and changes no number in them; on another axis it counts what is in it.
 * The kind of a gap is that of the whole map, whatever the scope (A12).
 * Cost: O(cells × measures at the rarer term of each).
 * Errors: RangeError when both axes are the same.
 */
export function coverageMatrix(
  graph: MapGraph,
  context: AnalysisContext,
  rowAxis: CellAxis,
  columnAxis: CellAxis,
): Matrix {
  if (rowAxis === columnAxis) throw new RangeError(`rows and columns must differ, got ${rowAxis} twice`)
  const ground = gapGround(graph, context)
  // The two axes limit which cells are shown; within a cell everything counts that counts there without a scope.
  const measures = measuresAt(graph, { ...context, scope: withoutAxes(context, rowAxis, columnAxis) })
  const index = measures === ground.measures ? ground.index : cellIndex(graph, measures, [])
  const inForceMoney = moneyInForce(graph, context)
  const rows = inScope(graph, context, rowAxis, termsOf(graph, rowAxis, measures))
  const columns = inScope(graph, context, columnAxis, termsOf(graph, columnAxis, measures))

  const cells = rows.flatMap((row) =>
    columns.map((column): MatrixCell => {
      const cell: Cell = { [rowAxis]: row, [columnAxis]: column }
      const members = index.membersOf(cell)
      const current = members.filter(isCurrent)
      const [gap = null, ...also] = findCell(ground, cell).kinds
      return {
        row,
        column,
        current,
        presumed: members.filter(isPresumed),
        national: countNational(index, cell),
        unplaced: countUnstated(index, cell, 'jurisdiction'),
        notStated: countUnstated(index, cell, undefined),
        organizations: new Set(current.flatMap((one) => one.facets.organizations)).size,
        money: moneyOf(graph, inForceMoney, current),
        gap,
        also,
      }
    }),
  )
  return { rowAxis, columnAxis, rows, columns, cells }
}

function withoutAxes(context: AnalysisContext, ...axes: readonly CellAxis[]): AnalysisContext['scope'] {
  return Object.fromEntries(
    Object.entries(context.scope).filter(([axis]) => !axes.includes(axis as CellAxis)),
  )
}

/** The terms asked for and their narrower ones; those that the axis does not show by itself (towns) are added. */
function inScope(
  graph: MapGraph,
  context: AnalysisContext,
  axis: CellAxis,
  terms: readonly string[],
): readonly string[] {
  const ids = axis === 'strategy' ? undefined : context.scope[axis]
  if (ids === undefined) return terms
  if (axis === 'organization') {
    const meant = organizationsMeant(graph, ids)
    return terms.filter((term) => meant.has(term))
  }
  const shown = terms.filter((term) => ids.some((id) => withBroader(graph, term).has(id)))
  const added = ids.filter((id) => !terms.includes(id) && graph.node(id) !== undefined)
  return [...shown, ...added].sort(byVocabulary)
}

/** Current measures that reach a province or territory from Ottawa: national ones in the same other term. */
function countNational(index: CellIndex, cell: Cell): number {
  if (cell.jurisdiction === undefined || cell.jurisdiction === 'jurisdiction-ca') return 0
  const national = index.membersOf({ ...cell, jurisdiction: 'jurisdiction-ca' })
  return national.filter((one) => isCurrent(one) && reachesEverywhere(one) && !isInCell(one, cell)).length
}

/** Delivered across the country, or by a national strategy that names no place: not what it delivers elsewhere. */
function reachesEverywhere({ facets, isNational }: MeasureAt): boolean {
  const places = facets.stated.jurisdiction
  return places.length === 0 ? isNational : facets.terms.jurisdiction.has('jurisdiction-ca')
}

const statable = ['pillar', 'jurisdiction', 'population', 'exploitation', 'activity'] as const
type Statable = (typeof statable)[number]

/** Current measures that meet the cell but for one axis that they do not state: `only` that axis, or any but place. */
function countUnstated(index: CellIndex, cell: Cell, only: Statable | undefined): number {
  const axes = statable.filter(
    (axis) => cell[axis] !== undefined && (only === undefined ? axis !== 'jurisdiction' : axis === only),
  )
  const found = new Set<MeasureAt>()
  for (const axis of axes) {
    const { [axis]: _, ...rest } = cell
    for (const one of index.membersOf(rest)) {
      const isPlaced = axis === 'jurisdiction' && one.isNational // in the column of Canada (A10)
      if (one.facets.stated[axis].length === 0 && !isPlaced && isCurrent(one) && isInCell(one, rest))
        found.add(one)
    }
  }
  return found.size
}

/** Allocations in force at the date of the question, by the measure they pay for; what is no money spent left out. */
function moneyInForce(graph: MapGraph, context: AnalysisContext): ReadonlyMap<string, readonly Money[]> {
  const byMeasure = new Map<string, Money[]>()
  for (const money of allMoney(graph)) {
    const { first, last } = moneyDays(money.years)
    const isThere = first !== null && first <= context.asOf && (last === null || context.asOf <= last)
    if (!isThere || money.currency !== 'CAD' || !isSpent(money)) continue
    for (const measure of targets(graph, money.id, 'PAYS_TO')) {
      byMeasure.set(measure, [...(byMeasure.get(measure) ?? []), money])
    }
  }
  return byMeasure
}

/** Each allocation once, and not what is inside, or the same as, another that is counted here. */
function moneyOf(
  graph: MapGraph,
  byMeasure: ReadonlyMap<string, readonly Money[]>,
  measures: readonly MeasureAt[],
): number | null {
  const all = new Map(
    measures.flatMap((one) => byMeasure.get(one.id) ?? []).map((money) => [money.id, money]),
  )
  if (all.size === 0) return null
  let sum = 0
  for (const money of all.values()) {
    const counted = [...enclosing(graph, money.id), ...targets(graph, money.id, 'SAME_AS')]
    if (!counted.some((id) => all.has(id))) sum += money.amount
  }
  return sum
}
