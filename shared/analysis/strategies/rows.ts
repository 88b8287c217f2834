import { reach, withBroader, wholes } from '../../graph/closure.ts'
import { origins, targets, type MapGraph } from '../../graph/map-graph.ts'
import { isAt, termsOf } from '../cell.ts'
import type { AnalysisContext } from '../context.ts'
import type { MeasureAt } from '../measures.ts'
import { byVocabulary } from '../term-order.ts'
import type { StrategyAxis, TermAxis } from './compared-by.ts'
import type { StrategyAt } from './read-strategy.ts'

/** A row of the comparison: a term; or headings and measures of strategies that a person aligned. */
export type Row = {
  readonly id: string
  /** The term; or the headings and measures that are one row, its own first. */
  readonly records: readonly string[]
  /** How many headings of the same strategy it stands under. */
  readonly depth: number
  readonly holds: (measure: MeasureAt) => boolean
}

/**
 * The rows of some strategies on an axis. Terms stand in the order of their vocabulary, all of them (of pillars the four,
 * and another one only where a measure would else stand in no row). Rows of objectives stand in the order of the
 * strategies and as printed; a measure under no heading is a row of its own.
 *
 * Cost: O(terms), or O(objectives and measures of the strategies).
 */
export function rowsOf(
  graph: MapGraph,
  axis: StrategyAxis,
  strategies: readonly StrategyAt[],
): readonly Row[] {
  return axis === 'objective' ? objectiveRows(graph, strategies) : termRows(graph, axis, strategies)
}

function termRows(graph: MapGraph, axis: TermAxis, strategies: readonly StrategyAt[]): readonly Row[] {
  const shown = termsOf(graph, axis, [])
  const measures = strategies.flatMap((one) => one.measures)
  const unshown = measures.filter((one) => !shown.some((term) => isAt(one, axis, term)))
  const added = axis === 'pillar' ? unshown.flatMap((one) => one.facets.stated.pillar) : []
  return [...new Set([...shown, ...added])].sort(byVocabulary).map((term) => ({
    id: term,
    records: [term],
    depth: 0,
    holds: (measure) => isAt(measure, axis, term),
  }))
}

/** The rows that the scope of a question asks for: all, unless it names terms of their axis. */
export function rowsAsked(
  graph: MapGraph,
  context: AnalysisContext,
  axis: StrategyAxis,
  rows: readonly Row[],
): readonly Row[] {
  const asked = axis === 'objective' ? undefined : context.scope[axis]
  if (asked === undefined) return rows
  return rows.filter((row) => asked.some((id) => withBroader(graph, row.id).has(id)))
}

function objectiveRows(graph: MapGraph, strategies: readonly StrategyAt[]): readonly Row[] {
  const rows: Row[] = []
  const taken = new Set<string>()
  for (const strategy of strategies) {
    for (const unit of unitsOf(graph, strategy)) {
      if (taken.has(unit.id)) continue
      const aligned = alignedWith(graph, unit.id)
      for (const id of aligned) taken.add(id)
      const records = new Set(aligned)
      rows.push({
        id: unit.id,
        records: [unit.id, ...aligned.filter((id) => id !== unit.id)],
        depth: unit.depth,
        holds: (measure) => [...wholes(graph, measure.id)].some((whole) => records.has(whole)),
      })
    }
  }
  return rows
}

/** A record with all that a person aligned with it, over any number of steps; in the order of ids. */
export function alignedWith(graph: MapGraph, id: string): readonly string[] {
  const step = (one: string) => [
    ...targets(graph, one, 'ALIGNED_WITH'),
    ...origins(graph, one, 'ALIGNED_WITH'),
  ]
  return [...reach([id], step)].sort()
}

type Unit = { readonly id: string; readonly depth: number }

const inPrintedOrder = new Intl.Collator('en', { numeric: true }).compare

/** Headings of a strategy, each after the one it is under; then its measures under no heading. */
function unitsOf(graph: MapGraph, strategy: StrategyAt): readonly Unit[] {
  const headings: Unit[] = []
  const visit = (whole: string, depth: number): void => {
    const parts = origins(graph, whole, 'PART_OF').filter((id) => graph.node(id)?.type === 'Objective')
    for (const id of [...parts].sort(inPrintedOrder)) {
      if (headings.some((one) => one.id === id)) continue
      headings.push({ id, depth })
      visit(id, depth + 1)
    }
  }
  visit(strategy.id, 0)
  const isHeading = new Set(headings.map((one) => one.id))
  const alone = strategy.measures
    .filter((one) => ![...wholes(graph, one.id)].some((whole) => isHeading.has(whole)))
    .map((one) => ({ id: one.id, depth: 0 }))
  return [...headings, ...alone]
}
