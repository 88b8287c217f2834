import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { queryPack } from '../../main/hub/query-pack.ts'
import { canonicalJson } from '../../shared/base/canonical-json.ts'
import { commitmentsAt } from '../../shared/analysis/commitments.ts'
import { contextOf } from '../../shared/analysis/context.ts'
import { coverageMatrix } from '../../shared/analysis/coverage.ts'
import { fundingAt } from '../../shared/analysis/funding.ts'
import { payers as payersOf } from '../../shared/analysis/money.ts'
import { graphOf } from '../../shared/graph/map-graph.ts'
import type { MapView } from '../../shared/state/map-view.ts'
import { createSchema, putGraph } from '../helpers/graph-on-server.ts'
import { describeOnHub } from '../helpers/hub.ts'
import { holds } from '../helpers/property.ts'
import { parametersOf } from '../helpers/query-pack.ts'
import { map } from '../helpers/starter-map.ts'
import { asOf, randomMap } from '../property/random-map.ts'

const starter: MapView = {
  nodes: new Map(map.nodes.map((one) => [one.id, one])),
  relationships: new Map(map.relationships.map((one) => [one.id, one])),
}
const days = ['2012-10-01', '2016-04-01', '2026-06-01']
const axes = [
  ['pillar', 'jurisdiction'],
  ['exploitation', 'population'],
  ['activity', 'population'],
  ['activity', 'jurisdiction'],
] as const

type Line = Readonly<Record<string, unknown>>

/** That a query tells what the analysis tells: the same lines, whatever their order. What differs is named. */
function expectSame(told: readonly Line[], expected: readonly Line[], keyOf: (line: Line) => string): void {
  expect(told.length).toBe(expected.length)
  const byKey = new Map(told.map((line) => [keyOf(line), line]))
  const different = expected.filter((line) => canonicalJson(line) !== canonicalJson(byKey.get(keyOf(line))))
  expect(different.map((line) => byKey.get(keyOf(line)))).toEqual(different)
}

describeOnHub('the Cypher pack', (hub) => {
  beforeAll(async () => {
    await createSchema(hub)
    await putGraph(hub, starter)
  })

  const sameCommitments = async (view: MapView, day: string) => {
    const context = contextOf({ asOf: day, scope: {} })
    const rows = await hub.rows(queryPack.commitments, parametersOf(context))
    const told = rows.map(({ text: _text, due: _due, ...row }) => row)
    const expected = commitmentsAt(graphOf(view), context).map((one) => ({
      commitment: one.measure.id,
      strategy: one.strategy?.id ?? null,
      status: one.status,
      timingPassed: one.timingPassed,
      overdue: one.overdue,
    }))
    expectSame(told, expected, (line) => String(line['commitment']))
  }

  const sameMatrix = async (view: MapView, day: string, [rowAxis, columnAxis]: (typeof axes)[number]) => {
    const context = contextOf({ asOf: day, scope: {} })
    type Row = { row: string; column: string; current: string[]; presumed: string[] }
    const rows = await hub.rows<Row>(queryPack.coverage, { ...parametersOf(context), rowAxis, columnAxis })
    const told = rows.map((one) => ({ ...one, current: one.current.sort(), presumed: one.presumed.sort() }))
    const expected = coverageMatrix(graphOf(view), context, rowAxis, columnAxis).cells.map((cell) => ({
      row: cell.row,
      column: cell.column,
      current: cell.current.map((one) => one.id).sort(),
      presumed: cell.presumed.map((one) => one.id).sort(),
      gap: cell.gap,
      also: cell.also,
    }))
    expectSame(told, expected, (line) => `${String(line['row'])} ${String(line['column'])}`)
  }

  const sameFunding = async (view: MapView, day: string) => {
    const context = contextOf({ asOf: day, scope: {} })
    const graph = graphOf(view)
    const funding = fundingAt(graph, context)
    type Row = { allocation: string; counted: number; payers: string[]; total: number }
    const rows = await hub.rows<Row>(queryPack.funding, parametersOf(context))
    const told = rows.map(({ allocation, counted, payers }) => ({ allocation, counted, payers }))
    const expected = funding.lines.map(({ money, counted }) => ({
      allocation: money.id,
      counted,
      payers: payersOf(graph, money.id),
    }))
    expectSame(told, expected, (line) => String(line['allocation']))
    expect(rows[0]?.total ?? 0).toBeCloseTo(funding.total, 9)
  }

  it('[HG4] funding: the same lines, payers and total, on the starter map', async () => {
    for (const day of days) await sameFunding(starter, day)
  })

  it('[HG4] commitments: the same statuses and the same overdue ones, on the starter map', async () => {
    for (const day of days) await sameCommitments(starter, day)
  })

  it('[HG4] coverage: the same cells and the same kinds of gap, on the starter map', async () => {
    for (const day of days) await sameMatrix(starter, day, axes[0])
    for (const two of axes.slice(1)) await sameMatrix(starter, '2026-06-01', two)
  })

  it('[HG4] all of them, on random maps', async () => {
    await holds(
      fc.tuple(randomMap, asOf, fc.constantFrom(...axes)),
      async ([view, day, two]) => {
        await putGraph(hub, view)
        await sameCommitments(view, day)
        await sameFunding(view, day)
        await sameMatrix(view, day, two)
      },
      Number(process.env['FOURFOLD_RUNS'] ?? 8),
    )
  }, 180_000)
})
