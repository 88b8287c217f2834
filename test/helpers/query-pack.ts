import { expect } from 'vitest'
import { queryPack } from '../../main/hub/query-pack.ts'
import type { CellAxis } from '../../shared/analysis/cell.ts'
import { commitmentsAt } from '../../shared/analysis/commitments.ts'
import type { AnalysisContext } from '../../shared/analysis/context.ts'
import { coverageMatrix } from '../../shared/analysis/coverage.ts'
import { weightOfEvidence } from '../../shared/analysis/evidence.ts'
import { fundingAt } from '../../shared/analysis/funding.ts'
import { payers as payersOf } from '../../shared/analysis/money.ts'
import { findOverlaps } from '../../shared/analysis/overlaps.ts'
import { findPoints } from '../../shared/analysis/points/points.ts'
import { canonicalJson } from '../../shared/base/canonical-json.ts'
import { graphOf } from '../../shared/graph/map-graph.ts'
import type { MapView } from '../../shared/state/map-view.ts'
import type { HubOfTests } from './hub.ts'

/** A question as the queries of the Cypher pack take it. */
const parametersOf = ({ asOf, currentMonths, horizonEnd, scope }: AnalysisContext) => ({
  asOf,
  currentMonths: BigInt(currentMonths),
  horizonEnd,
  scope,
})

type Line = Readonly<Record<string, unknown>>

/** That a query tells what the analysis tells: the same lines, whatever their order. What differs is named. */
function expectSame(told: readonly Line[], expected: readonly Line[], keyOf: (line: Line) => string): void {
  expect(told.length).toBe(expected.length)
  const byKey = new Map(told.map((line) => [keyOf(line), line]))
  const different = expected.filter((line) => canonicalJson(line) !== canonicalJson(byKey.get(keyOf(line))))
  expect(different.map((line) => byKey.get(keyOf(line)))).toEqual(different)
}

/**
 * The comparisons of the Cypher pack with the analyses, on a server that holds the graph of the map that is given: each
 * gives how many lines both told, and fails where they differ.
 */
export function samenessOn(hub: HubOfTests) {
  /** Every map of a test has other counts of everything: the plan of the first one serves them all. */
  const rows = <T>(name: keyof typeof queryPack, context: AnalysisContext, more: object = {}) =>
    hub.rows<T>(`CYPHER replan=skip ${queryPack[name]}`, { ...parametersOf(context), ...more })

  return {
    commitments: async (view: MapView, context: AnalysisContext): Promise<number> => {
      const told = (await rows<Line>('commitments', context)).map(({ text: _text, due: _due, ...row }) => row)
      const expected = commitmentsAt(graphOf(view), context).map((one) => ({
        commitment: one.measure.id,
        strategy: one.strategy?.id ?? null,
        status: one.status,
        timingPassed: one.timingPassed,
        overdue: one.overdue,
      }))
      expectSame(told, expected, (line) => String(line['commitment']))
      return told.length
    },

    coverage: async (
      view: MapView,
      context: AnalysisContext,
      [rowAxis, columnAxis]: readonly [CellAxis, CellAxis],
    ): Promise<number> => {
      type Row = { row: string; column: string; current: string[]; presumed: string[]; money: number | null }
      const matrix = await rows<Row>('coverage', context, { rowAxis, columnAxis })
      const told = matrix.map((one) => ({
        ...one,
        current: one.current.sort(),
        presumed: one.presumed.sort(),
      }))
      const expected = coverageMatrix(graphOf(view), context, rowAxis, columnAxis).cells.map((cell) => ({
        ...cell,
        current: cell.current.map((one) => one.id).sort(),
        presumed: cell.presumed.map((one) => one.id).sort(),
      }))
      expectSame(told, expected, (line) => `${String(line['row'])} ${String(line['column'])}`)
      return told.length
    },

    funding: async (view: MapView, context: AnalysisContext): Promise<number> => {
      const graph = graphOf(view)
      const funding = fundingAt(graph, context)
      type Row = {
        allocation: string
        counted: number
        payers: string[]
        total: number
        undivided: number
      }
      const lines = await rows<Row>('funding', context)
      const told = lines.map(({ allocation, counted, payers }) => ({ allocation, counted, payers }))
      const expected = funding.lines.map(({ money, counted }) => ({
        allocation: money.id,
        counted,
        payers: payersOf(graph, money.id),
      }))
      expectSame(told, expected, (line) => String(line['allocation']))
      expect(lines[0]?.total ?? 0).toBeCloseTo(funding.total, 9)
      expect(lines[0]?.undivided ?? 0).toBeCloseTo(funding.undivided, 9)
      return told.length
    },

    /** In the order of the analysis, of which `limit` takes the first. */
    overlaps: async (view: MapView, context: AnalysisContext, limit?: number): Promise<number> => {
      type Row = { score: number; shared: string[]; presumed: number }
      const all = await rows<Row>('overlaps', context, { limit: limit === undefined ? null : BigInt(limit) })
      const told = all.map(({ presumed: _presumed, ...row }) => ({ ...row, shared: row.shared.sort() }))
      const expected = findOverlaps(graphOf(view), context, limit).map((one) => ({
        overlap: one.id,
        a: one.a.id,
        b: one.b.id,
        score: expect.closeTo(one.score, 9) as number,
        class: one.class,
        coordinated: one.coordinated,
        how: one.coordinatedBy?.how ?? null,
        by: one.coordinatedBy?.id ?? null,
        shared: Object.values(one.shared).flat().sort(),
      }))
      expect(told).toEqual(expected)
      return told.length
    },

    /** In the order of the analysis. */
    points: async (view: MapView, context: AnalysisContext): Promise<number> => {
      const graph = graphOf(view)
      const all = await rows<{ basis: string[] }>('cross-purposes', context)
      const told = all.map((row) => ({ ...row, basis: row.basis.sort() }))
      const expected = findPoints(graph, context).map(
        ({ id, params: _params, citations: _citations, ...point }) => ({
          point: id,
          ...point,
          basis: [...point.basis].sort(),
          weight: weightOfEvidence(graph, [...point.basis, point.a, point.b]),
        }),
      )
      expect(told).toEqual(expected)
      return told.length
    },
  }
}
