import { describe, expect, it } from 'vitest'
import { changesBetween } from '../../../../../shared/analysis/changes/changes.ts'
import { contextOf } from '../../../../../shared/analysis/context.ts'
import type { MapView } from '../../../../../shared/state/map-view.ts'
import {
  commitment,
  extendMap,
  finding,
  makeMap,
  program,
  record,
  service,
  source,
  strategy,
  timing,
  withProperties,
  type Said,
} from '../../../../helpers/make-map.ts'

const since = '2026-03-01'
const until = '2026-06-01'
type Scope = Parameters<typeof contextOf>[0]['scope']
const at = (asOf: string, scope: Scope = {}) => contextOf({ asOf, scope })
const between = (before: MapView, after: MapView = before, scope: Scope = {}) =>
  changesBetween({ view: before, context: at(since, scope) }, { view: after, context: at(until, scope) })

const fresh = source('source-fresh', '2026-01-15')
const running = (id: string, end: string | null, said: Said = {}) =>
  program(id, { period: timing('2020-04-01', end), cites: 'source-fresh', in: 'mb', ...said })

describe('in force and as recorded are kept apart', () => {
  it('[CH2] what ends between the two days has ended though nobody edited it', () => {
    const view = makeMap(fresh, running('program-a', '2026-03-31'), running('program-b', null))
    const { inForce, recorded } = between(view)
    expect(inForce).toEqual([
      {
        id: 'program-a',
        what: 'ended',
        axis: 'in-force',
        isForeseen: true,
        day: { first: '2026-03-31', last: '2026-03-31' },
      },
    ])
    expect(recorded).toEqual({ added: [], changed: [], removed: [], merged: [] })
  })

  it('[CH2] what we learn to have ended in 2019 did not end between the two days', () => {
    const before = makeMap(fresh, running('program-a', null))
    const after = withProperties(before, 'program-a', { period: timing('2020-04-01', '2021-03-31') })
    expect(between(before, after).inForce).toEqual([
      {
        id: 'program-a',
        what: 'ended',
        axis: 'recorded',
        isForeseen: false,
        day: { first: '2021-03-31', last: '2021-03-31' },
      },
    ])
  })

  it('[CH2] what ended between the days and was written down in between says both', () => {
    const before = makeMap(fresh, running('program-a', null))
    const after = withProperties(before, 'program-a', { period: timing('2020-04-01', '2026-03-31') })
    expect(between(before, after).inForce).toMatchObject([
      { id: 'program-a', what: 'ended', axis: 'in-force', isForeseen: false },
    ])
  })

  it('[CH2] what begins between the days began; what is new on the map is added, not learned of', () => {
    const before = makeMap(fresh, running('program-a', null, { period: timing('2026-04-01', null) }))
    const after = extendMap(before, running('program-b', null))
    const { inForce, recorded } = between(before, after)
    expect(inForce).toMatchObject([{ id: 'program-a', what: 'began', axis: 'in-force', isForeseen: true }])
    expect(recorded.added).toEqual(['program-b'])
  })

  it('[CH2, R4] what ends "in 2026" may have ended since it can have', () => {
    const view = makeMap(
      fresh,
      running('program-a', '2026-12-31', { period: timing('2020-04-01', '2026-04-15', 'month') }),
    )
    const april = changesBetween({ view, context: at(since) }, { view, context: at('2026-04-20') })
    expect(april.inForce).toMatchObject([
      { what: 'may-have-ended', day: { first: '2026-04-01', last: '2026-04-30' } },
    ])
  })

  it('[CH2] between a point and itself nothing differs', () => {
    const view = makeMap(fresh, running('program-a', '2026-03-31'))
    const point = { view, context: at(since) }
    expect(changesBetween(point, point)).toMatchObject({
      recorded: { added: [], changed: [], removed: [] },
      inForce: [],
      gaps: [],
      gapKinds: [],
      overlaps: [],
      points: [],
      money: [],
      passed: [],
      overdue: [],
      stale: [],
    })
  })
})

describe('commitments', () => {
  const plan = strategy('plan-a', { status: 'in-force', period: timing('2020-04-01', null) })
  const promise = (end: string, said: Said = {}) =>
    commitment('plan-a-1-1', {
      partOf: 'plan-a',
      cites: 'source-fresh',
      timing: timing('2020-04-01', end),
      status: 'unknown',
      ...said,
    })

  it('[CH3, R2] a timing that passed between the days is told, and that it is owed', () => {
    const { passed, overdue } = between(makeMap(fresh, plan, promise('2026-03-31')))
    expect(passed).toEqual([{ id: 'plan-a-1-1', change: 'new', axis: 'in-force' }])
    expect(overdue).toEqual(['plan-a-1-1'])
  })

  it('[CH3] one that had passed before and is new on the map is recorded', () => {
    const before = makeMap(fresh, plan)
    const { passed, overdue } = between(before, extendMap(before, promise('2025-03-31')))
    expect(passed).toEqual([{ id: 'plan-a-1-1', change: 'new', axis: 'recorded' }])
    expect(overdue).toEqual(['plan-a-1-1'])
  })

  it('[CH3, R2] an outcome that was written down ends what was owed', () => {
    const before = makeMap(fresh, plan, promise('2025-03-31'))
    const after = withProperties(before, 'plan-a-1-1', { status: 'done' })
    const { owed, overdue } = between(before, after)
    expect(owed).toEqual([{ id: 'plan-a-1-1', from: true, to: false, axis: 'recorded' }])
    expect(overdue).toEqual([])
  })
})

describe('findings, money and what went stale', () => {
  const need = finding('finding-a', {
    about: 'pillar-protection jurisdiction-mb',
    cites: 'source-fresh',
    date: { date: '2026-01-15' },
  })
  const inCell = (id: string, said: Said = {}) => running(id, null, { pillar: 'protection', ...said })
  const cell = 'gap:jurisdiction=jurisdiction-mb&pillar=pillar-protection'

  it('[CH4] a gap that is of another kind since somebody added a measure is so as recorded', () => {
    const before = makeMap(fresh, need)
    const { gapKinds } = between(before, extendMap(before, inCell('program-a')))
    expect(gapKinds).toContainEqual({
      id: cell,
      from: 'not-researched',
      to: 'reported-insufficient',
      axis: 'recorded',
    })
  })

  it('[CH4] a gap that opens since what was there ended is in force', () => {
    const kinds = between(makeMap(fresh, inCell('program-a', { period: timing('2020-04-01', '2026-03-31') })))
    expect(kinds.gapKinds.concat([])).toContainEqual({
      id: cell,
      from: 'ending',
      to: 'lapsed',
      axis: 'in-force',
    })
  })

  it('[CH4] a gap that opens since what is there was not confirmed says that measures differ', () => {
    const view = makeMap(
      source('source-two-years', '2024-04-15'),
      inCell('program-a', { cites: 'source-two-years' }),
    )
    expect(between(view).gaps).toContainEqual({
      id: cell,
      change: 'new',
      axis: 'in-force',
      measuresDiffer: true,
    })
  })

  it('[CH4, A8] a gap whose finding grew too old is listed no more, though no measure differs', () => {
    const old = finding('finding-old', {
      about: 'pillar-protection population-women-girls',
      cites: 'source-fresh',
      date: { date: '2016-04-15' },
    })
    expect(between(makeMap(fresh, old)).gaps).toContainEqual({
      id: 'gap:pillar=pillar-protection&population=population-women-girls',
      change: 'gone',
      axis: 'in-force',
      measuresDiffer: false,
    })
  })

  it('[CH5] a verdict is told as recorded, and changes no gap', () => {
    const before = makeMap(fresh, need)
    const after = extendMap(
      before,
      record('Judgement', 'verdict-a', {
        finding: cell,
        verdict: 'dismissed',
        reason: 'Known.',
        judgedAt: '2026-05-01T00:00:00.000Z',
      }),
    )
    const { verdicts, gaps } = between(before, after)
    expect(verdicts).toEqual([{ id: cell, from: null, to: 'dismissed' }])
    expect(gaps).toEqual([])
  })

  it('[CH4] two measures that overlap are new from the day on which both are in force', () => {
    const alike = { pillar: 'protection', does: 'hotline', serves: 'women-girls', in: 'mb' }
    const view = makeMap(
      fresh,
      service('service-a', {
        ...alike,
        by: 'org-a',
        cites: 'source-fresh',
        period: timing('2020-01-01', null),
      }),
      service('service-b', {
        ...alike,
        by: 'org-b',
        cites: 'source-fresh',
        period: timing('2026-04-01', null),
      }),
    )
    expect(between(view).overlaps).toEqual([
      { id: 'overlap:service-a|service-b', change: 'new', axis: 'in-force' },
    ])
  })

  it('[CH3] money begins and ends with its fiscal years', () => {
    const money = (id: string, from: number, to: number) =>
      record('Allocation', id, {
        amount: 1000,
        per: 'total',
        basis: 'actual',
        fiscalYears: { from, to },
        paysTo: 'program-a',
        cites: 'source-fresh',
      })
    const view = makeMap(
      fresh,
      running('program-a', null),
      money('money-a', 2024, 2025),
      money('money-b', 2026, 2027),
    )
    expect(between(view).money).toEqual([
      { id: 'money-b', change: 'new', axis: 'in-force' },
      { id: 'money-a', change: 'gone', axis: 'in-force' },
    ])
  })

  it('[CH3, R39] what was last seen two years before the later day went stale, not what was already', () => {
    const view = makeMap(
      source('source-two-years', '2024-04-15'),
      source('source-old', '2020-01-01'),
      running('program-a', null, { cites: 'source-two-years' }),
      running('program-b', null, { cites: 'source-old' }),
    )
    expect(between(view).stale).toEqual([{ id: 'program-a', change: 'new', axis: 'in-force' }])
  })

  it('[CH6] a scope narrows every part', () => {
    const inOntario = { in: 'on', pillar: 'protection' }
    const before = makeMap(
      fresh,
      running('program-mb', '2026-03-31', { pillar: 'protection' }),
      running('program-on', '2026-03-31', inOntario),
    )
    const after = extendMap(
      withProperties(before, 'program-on', { note: { en: 'A note' } }),
      running('new-on', null, inOntario),
      running('new-mb', null),
    )
    const scoped = between(before, after, { jurisdiction: ['jurisdiction-mb'] })
    expect(scoped.inForce.map((one) => one.id)).toEqual(['program-mb'])
    expect(scoped.recorded.added).toEqual(['new-mb'])
    expect(scoped.recorded.changed).toEqual([])
    expect(scoped.gaps.concat(scoped.gaps).every((one) => one.id.includes('jurisdiction-mb'))).toBe(true)
    expect(JSON.stringify([scoped.gapKinds, scoped.overlaps, scoped.stale])).not.toContain('-on')
  })
})
