import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { contextOf, type AnalysisContext, type ScopeTerms } from '../../shared/analysis/context.ts'
import { coverageMatrix, type MatrixCell } from '../../shared/analysis/coverage.ts'
import { fundingAt } from '../../shared/analysis/funding.ts'
import { findOverlaps, type Overlap } from '../../shared/analysis/overlaps.ts'
import { findPoints } from '../../shared/analysis/points/points.ts'
import type { PointRule } from '../../shared/analysis/points/point.ts'
import { graphOf } from '../../shared/graph/map-graph.ts'
import type { MapView } from '../../shared/state/map-view.ts'
import { mapOfPairs, mapOfPoints, pairsLeftOut } from '../helpers/edge-cases.ts'
import { createSchema, putGraph } from '../helpers/graph-on-server.ts'
import { describeOnHub } from '../helpers/hub.ts'
import { holds } from '../helpers/property.ts'
import { samenessOn } from '../helpers/query-pack.ts'
import { map } from '../helpers/starter-map.ts'
import { asOf, randomMap } from '../property/random-map.ts'

const starter: MapView = {
  nodes: new Map(map.nodes.map((one) => [one.id, one])),
  relationships: new Map(map.relationships.map((one) => [one.id, one])),
}
const today = '2026-06-01'
const axes = [
  ['pillar', 'jurisdiction'],
  ['exploitation', 'population'],
  ['activity', 'population'],
  ['activity', 'jurisdiction'],
  ['organization', 'pillar'],
  ['jurisdiction', 'strategy'],
] as const
const at = (day: string, scope: ScopeTerms = {}) => contextOf({ asOf: day, scope })

/** The starter map on days on which it looks different, and today by scopes and with other horizons. */
const questions: readonly AnalysisContext[] = [
  ...['2012-10-01', '2016-04-01', today].map((day) => at(day)),
  contextOf({ asOf: today, currentMonths: 6, horizonMonths: 40, scope: {} }),
  at(today, { organization: ['ca-ps'] }),
  at(today, { jurisdiction: ['jurisdiction-on', 'jurisdiction-toronto'] }),
  at(today, { population: ['population-women-girls'] }),
  at(today, { pillar: ['pillar-protection'], jurisdiction: ['jurisdiction-ca'] }),
  at(today, { exploitation: ['exploitation-labour'], activity: ['activity-hotline', 'activity-referral'] }),
]

/** Scopes that take some of a random map and leave some. */
const scope = fc.constantFrom<ScopeTerms>(
  { jurisdiction: ['jurisdiction-on'] },
  { jurisdiction: ['jurisdiction-ca'], pillar: ['pillar-prevention', 'pillar-protection'] },
  { organization: ['org-a'] },
  { organization: ['org-d', 'org-b'] },
  { population: ['population-indigenous'] },
  { population: ['population-men-boys'], activity: ['activity-counselling', 'activity-hotline'] },
  { exploitation: ['exploitation-sexual'] },
)

type Occasion = (view: MapView, day: string, scope: ScopeTerms) => boolean
const point =
  (rule: PointRule): Occasion =>
  (view, day) =>
    findPoints(graphOf(view), at(day)).some((one) => one.rule === rule && one.origin !== 'declared')
const overlap =
  (is: (one: Overlap) => boolean): Occasion =>
  (view, day) =>
    findOverlaps(graphOf(view), at(day)).some(is)
const cell =
  (is: (one: MatrixCell) => boolean): Occasion =>
  (view, day) =>
    coverageMatrix(graphOf(view), at(day), 'pillar', 'jurisdiction').cells.some(is)

/** What a random map has to hold, so that it is compared at all: each rule, and each answer that is seldom given. */
const occasions: Readonly<Record<string, Occasion>> = {
  'a declared tension that somebody scored': (view, day) =>
    findPoints(graphOf(view), at(day)).some((one) => one.origin === 'declared' && one.scores.length > 0),
  'opposed positions': point('contested-policy'),
  'definitions that differ': point('definitions-differ'),
  'scopes that differ': point('scope-differs'),
  'ages that differ': point('ages-differ'),
  'somebody shut out': point('shut-out'),
  'restricted money': point('restricted-money'),
  'a program that ends first': point('ends-first'),
  'claims of the sole lead': point('sole-lead-claims'),
  'an overlap of joint delivery': overlap((one) => one.coordinatedBy?.how === 'joint-delivery'),
  'an overlap under a shared body': overlap((one) => one.coordinatedBy?.how === 'shared-body'),
  'an overlap with an interaction': overlap((one) => one.coordinatedBy?.how === 'declared-interaction'),
  'money that nobody divides': (view, day, asked) => fundingAt(graphOf(view), at(day, asked)).undivided > 0,
  'cells with money, and what is not placed': cell((one) => one.money !== null && one.unplaced > 0),
}

describeOnHub('the Cypher pack', (hub) => {
  const same = samenessOn(hub)

  beforeAll(async () => {
    await createSchema(hub)
    await putGraph(hub, starter)
  })

  it.each(['commitments', 'funding', 'overlaps', 'points'] as const)(
    '[HG4] %s: the same lines on the starter map, on several days and in several scopes',
    async (name) => {
      const told: number[] = []
      for (const context of questions) told.push(await same[name](starter, context))
      expect(told[0]).toBeGreaterThan(0)
      expect(told.slice(4).filter((lines) => lines > 0 && lines < told[2]!).length).toBeGreaterThan(1)
    },
  )

  it('[HG4] overlaps: the first of them, exactly', async () => {
    for (const limit of [1, 10]) expect(await same.overlaps(starter, at(today), limit)).toBe(limit)
  })

  it('[HG4] coverage: the same cells, counts and kinds of gap on the starter map', async () => {
    for (const context of questions) await same.coverage(starter, context, axes[0])
    for (const two of axes.slice(1)) await same.coverage(starter, at(today), two)
    await same.coverage(starter, at(today, { population: ['population-indigenous'] }), axes[2])
  })

  it('[HG4] [R13] overlaps: those that only look alike are left out, for each reason', async () => {
    const view = mapOfPairs()
    await putGraph(hub, view)
    expect(await same.overlaps(view, at(today))).toBeGreaterThan(Object.keys(pairsLeftOut).length)
    const found = new Set(findOverlaps(graphOf(view), at(today)).map((one) => one.id))
    const pairs = Object.values(pairsLeftOut).map((two) => [...two].sort().join('|'))
    expect(pairs.filter((pair) => found.has(`overlap:${pair}`))).toEqual([])
    for (const asked of [{ organization: ['org-a'] }, { jurisdiction: ['jurisdiction-toronto'] }])
      expect(await same.overlaps(view, at(today, asked))).toBeGreaterThan(0)
  })

  it('[HG4] points: what is one, and what is all but one', async () => {
    const view = mapOfPoints()
    await putGraph(hub, view)
    for (const day of [today, '2027-04-01', '2030-01-01']) await same.points(view, at(day))
    const found = findPoints(graphOf(view), at(today))
    expect(new Set(found.map((one) => one.rule)).size).toBe(9)
  })

  it.each(Object.keys(occasions))(
    '[HG4] all of them, on random maps that hold %s',
    (name) =>
      holds(
        fc
          .tuple(randomMap, asOf, scope, fc.constantFrom(...axes))
          .filter(([view, day, asked]) => occasions[name]!(view, day, asked)),
        async ([view, day, asked, two]) => {
          await putGraph(hub, view)
          for (const context of [at(day), at(day, asked)]) {
            await same.commitments(view, context)
            await same.funding(view, context)
            await same.overlaps(view, context)
            await same.points(view, context)
            await same.coverage(view, context, two)
          }
        },
        Number(process.env['FOURFOLD_RUNS'] ?? 2),
        120_000,
      ),
    180_000,
  )
})
