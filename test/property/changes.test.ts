import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesBetween, type MapPoint } from '../../shared/analysis/changes/changes.ts'
import type { Crossing } from '../../shared/analysis/changes/crossings.ts'
import { findGaps } from '../../shared/analysis/gaps.ts'
import { contextOf } from '../../shared/analysis/context.ts'
import { graphOf } from '../../shared/graph/map-graph.ts'
import { holds } from '../helpers/property.ts'
import { asOf, randomMap } from './random-map.ts'

const scope = fc.constantFrom({}, { jurisdiction: ['jurisdiction-on'] }, { pillar: ['pillar-protection'] })
const point = fc.record({ view: randomMap, asOf })
const points = fc.tuple(point, point, point, scope).map(([a, b, c, limited]) =>
  [a, b, c].map((one): MapPoint => ({
    view: one.view,
    context: contextOf({ asOf: one.asOf, scope: limited }),
  })),
)

const ids = (all: readonly Crossing[], change: Crossing['change']) =>
  all.flatMap((one) => (one.change === change ? [one.id] : [])).sort()
const kinds = ['gaps', 'overlaps', 'points', 'money', 'passed', 'stale'] as const

describe('what differs between two points', () => {
  it('[CH1–CH4] is nothing between a point and itself', () =>
    holds(
      points,
      ([x]) => {
        const { recorded, inForce, overdue, owed, gapKinds, pointStatuses, verdicts, ...rest } =
          changesBetween(x!, x!)
        expect(recorded).toEqual({ added: [], changed: [], removed: [], merged: [] })
        expect([inForce, overdue, owed, gapKinds, pointStatuses, verdicts].flat()).toEqual([])
        for (const kind of kinds) expect(rest[kind]).toEqual([])
      },
      30,
    ))

  it('[CH1, CH4] is the reverse when the points are swapped', () =>
    holds(
      points,
      ([x, y]) => {
        const [there, back] = [changesBetween(x!, y!), changesBetween(y!, x!)]
        expect(back.recorded.added).toEqual(there.recorded.removed)
        expect(back.recorded.removed).toEqual(there.recorded.added)
        expect(back.recorded.changed.map((one) => one.id)).toEqual(
          there.recorded.changed.map((one) => one.id),
        )
        for (const kind of kinds) {
          expect(ids(back[kind], 'new')).toEqual(ids(there[kind], 'gone'))
          expect(ids(back[kind], 'gone')).toEqual(ids(there[kind], 'new'))
        }
      },
      30,
    ))

  it('[CH1] added is exactly what the later map has and the earlier has not', () =>
    holds(
      fc.tuple(point, point),
      ([a, b]) => {
        const context = contextOf({ asOf: a.asOf, scope: {} })
        const { recorded } = changesBetween({ view: a.view, context }, { view: b.view, context })
        const only = (one: typeof a, other: typeof a) =>
          [...one.view.nodes.keys()].filter((id) => !other.view.nodes.has(id)).sort()
        expect(recorded.added).toEqual(only(b, a))
        expect(recorded.removed).toEqual(only(a, b))
      },
      50,
    ))

  it('[CH4] opened and closed gaps are what the two lists of gaps differ by', () =>
    holds(
      points,
      ([x, y]) => {
        const listed = ({ view, context }: MapPoint) => findGaps(graphOf(view), context).map((gap) => gap.id)
        const [before, after] = [listed(x!), listed(y!)]
        const { gaps } = changesBetween(x!, y!)
        expect(ids(gaps, 'new')).toEqual(after.filter((id) => !before.includes(id)).sort())
        expect(ids(gaps, 'gone')).toEqual(before.filter((id) => !after.includes(id)).sort())
      },
      30,
    ))

  it('[CH1, CH4] over two stretches is what the stretches come to together', () =>
    holds(
      points,
      ([x, y, z]) => {
        const [first, second, whole] = [
          changesBetween(x!, y!),
          changesBetween(y!, z!),
          changesBetween(x!, z!),
        ]
        const together = (came: readonly string[], went: readonly string[], more: readonly string[]) =>
          [...came.filter((id) => !went.includes(id)), ...more].sort()
        for (const kind of kinds) {
          const [a, b] = [first[kind], second[kind]]
          const came = together(ids(a, 'new'), ids(b, 'gone'), ids(b, 'new'))
          const went = together(ids(a, 'gone'), ids(b, 'new'), ids(b, 'gone'))
          expect(ids(whole[kind], 'new')).toEqual(came.filter((id) => !ids(a, 'gone').includes(id)))
          expect(ids(whole[kind], 'gone')).toEqual(went.filter((id) => !ids(a, 'new').includes(id)))
        }
      },
      20,
    ))
})
