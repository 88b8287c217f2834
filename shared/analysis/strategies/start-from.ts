import type { MapGraph } from '../../graph/map-graph.ts'
import { reachesForm, type StrategyScope } from '../gap-kind.ts'
import type { MeasureAt } from '../measures.ts'
import type { ComparedRow, StrategyComparison } from './compare-strategies.ts'
import type { EmptyReason } from './compared-by.ts'
import { scopeOf } from './empty-cell.ts'
import { pullsBetween, type Pull } from './pulls.ts'

export type HeldInRow = { readonly row: string; readonly measures: readonly MeasureAt[] }

/** A measure of the other strategy that ours does not set out to have, with the rows where it stands. */
export type OutsideOurs = {
  readonly measure: MeasureAt
  readonly rows: readonly string[]
  readonly reason: Extract<EmptyReason, 'forms' | 'population' | 'competence'>
}

/** Two strategies from where one of them stands. */
export type FromOurs = {
  readonly ours: string
  readonly other: string
  /** Rows in which the other holds something within our scope, and ours nothing. */
  readonly theirsOnly: readonly HeldInRow[]
  /** Rows in which ours holds something and the other nothing. */
  readonly oursOnly: readonly HeldInRow[]
  readonly outside: readonly OutsideOurs[]
  readonly pulls: readonly Pull[]
}

/**
 * Four lists for those who begin with their own strategy (SB7): what the other one holds that ours does not, the reverse,
 * what of the other is outside our scope (scope stated, not deficit: it stands in no other list), where they pull.
 *
 * Cost: O(rows × measures), and that of the points. Errors: RangeError where one of the two is not compared.
 */
export function startFrom(
  graph: MapGraph,
  comparison: StrategyComparison,
  ours: string,
  other: string,
): FromOurs {
  const [mine, theirs] = [ours, other].map((id) => {
    const found = comparison.strategies.find((one) => one.id === id)
    if (found === undefined) throw new RangeError(`“${id}” is not among the strategies compared`)
    return found
  })
  if (mine === undefined || theirs === undefined) throw new RangeError('two strategies are needed')
  const scope = scopeOf(graph, mine)
  const outside = new Map<string, { measure: MeasureAt; rows: string[]; reason: OutsideOurs['reason'] }>()
  const theirsOnly: HeldInRow[] = []
  for (const row of comparison.rows) {
    const within: MeasureAt[] = []
    for (const measure of heldBy(row, other)) {
      const reason = outsideReason(graph, scope, measure) ?? rowReason(row, ours)
      if (reason === undefined) {
        within.push(measure)
        continue
      }
      const known = outside.get(measure.id) ?? { measure, rows: [], reason }
      known.rows.push(row.id)
      outside.set(measure.id, known)
    }
    if (within.length > 0 && isEmpty(row, ours)) theirsOnly.push({ row: row.id, measures: within })
  }
  return {
    ours,
    other,
    theirsOnly,
    oursOnly: comparison.rows
      .filter((row) => isEmpty(row, other))
      .map((row) => ({ row: row.id, measures: heldBy(row, ours) }))
      .filter(({ measures }) => measures.length > 0),
    outside: [...outside.values()],
    pulls: pullsBetween(graph, [mine, theirs]),
  }
}

function heldBy(row: ComparedRow, strategy: string): readonly MeasureAt[] {
  return row.cells.get(strategy)?.measures ?? []
}

function isEmpty(row: ComparedRow, strategy: string): boolean {
  const cell = row.cells.get(strategy)
  return cell !== undefined && cell.measures.length === 0 && cell.leftOut === 0
}

/** A measure that is for forms of exploitation, or for people, that a strategy states and leaves out. */
function outsideReason(
  graph: MapGraph,
  scope: StrategyScope,
  { facets }: MeasureAt,
): 'forms' | 'population' | undefined {
  const { exploitation, population } = facets.stated
  if (
    scope.forms.length > 0 &&
    exploitation.length > 0 &&
    !exploitation.some((form) => reachesForm(graph, scope.forms, form))
  )
    return 'forms'
  return population.length > 0 && population.every((one) => scope.shuts.has(one)) ? 'population' : undefined
}

/** The row itself is outside of ours: what the other holds there is no other government's to match. */
function rowReason(row: ComparedRow, ours: string): OutsideOurs['reason'] | undefined {
  const empty = row.cells.get(ours)?.empty
  if (empty?.gap !== 'out-of-scope') return undefined
  const { reason } = empty
  return reason === 'forms' || reason === 'population' || reason === 'competence' ? reason : undefined
}
