import { describe, expect, it } from 'vitest'
import type { MapView } from '../../../../../shared/state/map-view.ts'
import type { StrategyQuestion } from '../../../../../shared/view/shapes/strategies.ts'
import type { Question } from '../../../../../shared/view/shapes/question.ts'
import { ask } from '../../../../helpers/ask.ts'
import {
  commitment,
  initiative,
  link,
  makeMap,
  program,
  record,
  service,
  source,
  strategy,
  timing,
} from '../../../../helpers/make-map.ts'

const fresh = source('source-fresh', '2026-03-01')
const here = { cites: 'source-fresh' }
const compare = (
  view: MapView,
  strategies: readonly string[],
  rows: StrategyQuestion['rows'] = 'pillar',
  over: Partial<Question> & Partial<StrategyQuestion> = {},
) => {
  const { ours, other, ...question } = over
  const parameters = { strategies: [...strategies], rows, ...(ours === undefined ? {} : { ours, other }) }
  return ask('strategies', view, parameters, question)
}
const inForce = { status: 'in-force', period: timing('2020-04-01', null), ...here }
const rowOf = (view: ReturnType<typeof compare>, id: string) => {
  const row = view.rows.find((one) => one.id === id)
  if (row === undefined) throw new Error(`no row ${id}`)
  return row
}

describe('the day at which a strategy is read', () => {
  const view = makeMap(
    fresh,
    source('source-old', '2013-01-01'),
    strategy('plan-now', { ...inForce, in: 'mb' }),
    strategy('plan-over', {
      status: 'ended',
      period: timing('2013-01-01', '2016-12-31', 'year'),
      in: 'bc',
      cites: 'source-old',
    }),
    strategy('plan-ran-out', {
      status: 'in-force',
      period: timing('2019-01-01', '2024-12-31'),
      in: 'ca',
      ...here,
    }),
    commitment('plan-over-1', { partOf: 'plan-over', pillar: 'prevention', cites: 'source-old' }),
  )
  it('[SB1] an ended one at the last day of its own period, marked; one whose period ran out at the day asked (R3)', () => {
    const { heads } = compare(view, ['plan-now', 'plan-over', 'plan-ran-out'])
    expect(heads.map(({ id, readOn, isEnded }) => [id, readOn, isEnded])).toEqual([
      ['plan-ran-out', '2026-06-01', false],
      ['plan-over', '2016-12-31', true],
      ['plan-now', '2026-06-01', false],
    ])
  })

  it('[SB1] within its period at the day asked', () => {
    const { heads } = compare(view, ['plan-now', 'plan-over'], 'pillar', { asOf: '2014-05-01' })
    expect(heads[0]).toMatchObject({ id: 'plan-over', readOn: '2014-05-01', isEnded: false })
  })

  it('[SB1] its measures stand as they did then', () => {
    const { measures, rows } = compare(view, ['plan-now', 'plan-over'])
    expect(measures['plan-over-1']?.currency).toBe('presumed')
    expect(
      rowOf({ rows } as ReturnType<typeof compare>, 'pillar-prevention').cells['plan-over']?.measures,
    ).toEqual(['plan-over-1'])
  })

  it('[SB1] one that had neither begun nor been announced tells nothing', () => {
    const { rows } = compare(view, ['plan-now', 'plan-over'], 'pillar', { asOf: '2011-01-01' })
    expect(rows[0]?.cells['plan-over']).toMatchObject({ measures: [], reason: 'not-begun' })
  })

  it('[SB1] the order in which they are named changes nothing; what is no strategy is left out', () => {
    const one = compare(view, ['plan-now', 'plan-over', 'plan-ran-out'])
    expect(compare(view, ['plan-ran-out', 'plan-now', 'plan-over'])).toEqual(one)
    expect(compare(view, ['plan-now', 'plan-over-1', 'nobody', 'plan-over', 'plan-ran-out'])).toEqual(one)
  })
})

describe('what a cell holds', () => {
  const view = makeMap(
    fresh,
    strategy('plan-a', { ...inForce, in: 'on' }),
    strategy('plan-b', { ...inForce, in: 'qc' }),
    record('Objective', 'plan-a-1', { partOf: 'plan-a' }),
    program('fund', { partOf: 'plan-a', pillar: 'protection', ...here }),
    initiative('paid-for', { partOf: 'fund', pillar: 'prevention', does: 'hotline', ...here }),
    commitment('plan-a-1-10', {
      partOf: 'plan-a-1',
      serves: 'inuit',
      ...here,
      ledBy: 'org-lead',
      by: 'org-x',
    }),
    commitment('plan-a-1-2', {
      partOf: 'plan-a-1',
      serves: 'everyone',
      status: 'dropped',
      ...here,
      by: 'org-x',
    }),
    record('Allocation', 'money', {
      amount: 1000,
      per: 'total',
      basis: 'actual',
      fiscalYears: { from: 2025, to: 2025 },
      paysTo: 'fund paid-for',
      ...here,
    }),
    record('Allocation', 'part', {
      amount: 400,
      per: 'total',
      basis: 'actual',
      fiscalYears: { from: 2025, to: 2025 },
      paysTo: 'paid-for',
      partOf: 'money',
      ...here,
    }),
  )

  it('[SB2] what is part of it directly, by a heading or through a program, whatever its standing', () => {
    const { measures, notStated } = compare(view, ['plan-a', 'plan-b'])
    expect(Object.keys(measures).sort()).toEqual(['fund', 'paid-for', 'plan-a-1-10', 'plan-a-1-2'])
    expect(measures['plan-a-1-2']).toMatchObject({ currency: 'historical', statusName: 'Dropped' })
    expect(notStated).toEqual({ 'plan-a': ['plan-a-1-2', 'plan-a-1-10'] })
  })

  it('[SB2] [A1] a measure counts in its term and in broader ones; one for everyone in all', () => {
    const table = compare(view, ['plan-a', 'plan-b'], 'population')
    expect(rowOf(table, 'population-indigenous').cells['plan-a']?.measures).toEqual([
      'plan-a-1-2',
      'plan-a-1-10',
    ])
    expect(rowOf(table, 'population-men-boys').cells['plan-a']?.measures).toEqual(['plan-a-1-2'])
  })

  it('[SB2] who leads, else who delivers', () => {
    const { measures } = compare(view, ['plan-a', 'plan-b'])
    expect(measures['plan-a-1-10']).toMatchObject({ role: 'leads', organizations: [{ id: 'org-lead' }] })
    expect(measures['plan-a-1-2']).toMatchObject({ role: 'delivers', organizations: [{ id: 'org-x' }] })
    expect(measures['fund']).toMatchObject({ role: 'none', organizations: [] })
  })

  it('[SB2] [R17] each amount once: what is inside another counts there', () => {
    const { measures, rows, heads } = compare(view, ['plan-a', 'plan-b'])
    expect(measures['fund']?.money).toBe(1000)
    expect(measures['paid-for']).toMatchObject({
      money: 1000,
      moneyLines: [
        { allocation: 'money', counted: 1000, isJoint: true },
        { allocation: 'part', counted: 0 },
      ],
    })
    expect(measures['plan-a-1-2']?.money).toBeNull()
    expect(rows.find((one) => one.id === 'pillar-protection')?.cells['plan-a']?.money).toBe(1000)
    expect(heads.map((one) => one.money)).toEqual([1000, null])
  })

  it('[SB2] a scope on the axis chooses rows; on another, measures, and a cell empty by that says so', () => {
    const onRows = compare(view, ['plan-a', 'plan-b'], 'pillar', { scope: { pillar: ['pillar-prevention'] } })
    expect(onRows.rows.map((one) => one.id)).toEqual(['pillar-prevention'])
    expect(onRows.rows[0]?.cells['plan-a']?.measures).toEqual(['paid-for'])

    const other = compare(view, ['plan-a', 'plan-b'], 'pillar', { scope: { activity: ['activity-hotline'] } })
    expect(rowOf(other, 'pillar-prevention').cells['plan-a']).toMatchObject({
      measures: ['paid-for'],
      gap: null,
    })
    expect(rowOf(other, 'pillar-protection').cells['plan-a']).toMatchObject({
      measures: [],
      gap: null,
      reason: 'left-out',
      leftOut: 1,
    })
  })
})

describe('rows of objectives', () => {
  const plans = [
    fresh,
    strategy('plan-a', { ...inForce, in: 'bc' }),
    strategy('plan-b', { ...inForce, in: 'mb' }),
    record('Objective', 'plan-a-2', { partOf: 'plan-a' }),
    record('Objective', 'plan-a-10', { partOf: 'plan-a' }),
    record('Objective', 'plan-a-2.1', { partOf: 'plan-a-2' }),
    record('Objective', 'plan-b-1', { partOf: 'plan-b' }),
    commitment('plan-a-2.1-1', { partOf: 'plan-a-2.1', ...here }),
    commitment('plan-b-1-1', { partOf: 'plan-b-1', ...here }),
    commitment('plan-b-alone', { partOf: 'plan-b', ...here }),
  ] as const

  it('[SB4] each heading after the one it is under, as printed; then each measure under none', () => {
    const { rows } = compare(makeMap(...plans), ['plan-b', 'plan-a'], 'objective')
    expect(rows.map(({ id, depth }) => [id, depth])).toEqual([
      ['plan-a-2', 0],
      ['plan-a-2.1', 1],
      ['plan-a-10', 0],
      ['plan-b-1', 0],
      ['plan-b-alone', 0],
    ])
    expect(rows[0]?.cells['plan-a']?.measures).toEqual(['plan-a-2.1-1'])
    expect(rows[0]?.cells['plan-b']).toMatchObject({ gap: 'not-researched', reason: 'not-aligned' })
  })

  it('[SB4] what a person aligned is one row, over any number of steps, and can be parted', () => {
    const view = makeMap(
      ...plans,
      link('ALIGNED_WITH', 'plan-b-1', 'plan-a-2'),
      link('ALIGNED_WITH', 'plan-b-alone', 'plan-b-1'),
    )
    const { rows } = compare(view, ['plan-a', 'plan-b'], 'objective')
    expect(rows.map((one) => one.id)).toEqual(['plan-a-2', 'plan-a-2.1', 'plan-a-10'])
    expect(rows[0]?.cells['plan-b']?.measures).toEqual(['plan-b-1-1', 'plan-b-alone'])
    expect(rows[0]?.aligned.map((one) => one.id)).toEqual(['plan-b-1', 'plan-b-alone'])
    expect(rows[0]?.aligned.every((one) => one.relationship !== null)).toBe(true)
  })
})

describe('what they share, and where they differ', () => {
  const view = makeMap(
    fresh,
    strategy('plan-on', {
      ...inForce,
      in: 'on',
      against: 'sexual',
      definition: 'palermo',
      pillarSet: 'four',
    }),
    strategy('plan-qc', {
      ...inForce,
      in: 'qc',
      against: 'sexual',
      definition: 'own',
      pillarSet: 'quebec-2021',
    }),
    strategy('plan-ca', { ...inForce, in: 'ca', definition: 'palermo', pillarSet: 'five' }),
    initiative('on-one', { partOf: 'plan-on', pillar: 'prevention', ...here }),
    service('on-two', {
      partOf: 'plan-on',
      pillar: 'protection',
      eligibility: { minAge: 16, maxAge: 24 },
      ...here,
    }),
    initiative('qc-one', { partOf: 'plan-qc', pillar: 'prevention', ...here }),
    initiative('ca-one', {
      partOf: 'plan-ca',
      pillar: 'prevention',
      against: 'labour',
      does: 'procurement-supply-chain',
      ...here,
    }),
    initiative('ca-two', {
      partOf: 'plan-ca',
      pillar: 'protection',
      against: 'sexual',
      does: 'hotline',
      ...here,
    }),
    initiative('ca-three', { partOf: 'plan-ca', does: 'immigration-status', ...here }),
  )
  const three = ['plan-on', 'plan-qc', 'plan-ca'] as const

  it('[SB5] a pair shares the rows that both fill, of those that either does', () => {
    const { pairs } = compare(view, three)
    expect(pairs.map(({ a, b, shared, of }) => [a, b, shared, of])).toEqual([
      ['plan-ca', 'plan-on', 2, 2],
      ['plan-ca', 'plan-qc', 1, 2],
      ['plan-on', 'plan-qc', 1, 2],
    ])
    expect(pairs[1]?.why).toBe(
      'Both: pillar-prevention. Only “plan-ca in English”: pillar-protection.'
        .replace('pillar-prevention', 'Prevention')
        .replace('pillar-protection', 'Protection and assistance for victims'),
    )
  })

  it('[SB5] which rows one alone fills, and which all but one', () => {
    const { rows } = compare(view, three)
    expect(rows.map(({ id, onlyIn, notIn }) => [id, onlyIn, notIn])).toEqual([
      ['pillar-prevention', null, null],
      ['pillar-protection', null, 'plan-qc'],
      ['pillar-prosecution', null, null],
      ['pillar-partnerships', null, null],
    ])
  })

  it('[W9] a table that leaves is narrowed to the rows that are shown', () => {
    const rows = (which: 'only' | 'but') =>
      ask('strategies', view, { strategies: [...three], rows: 'pillar', which }).rows.map((one) => one.id)
    expect(rows('only')).toEqual([])
    expect(rows('but')).toEqual(['pillar-protection'])
  })

  it('[SB6] by what sources state; what nobody states is told as that, and what is alike is left out', () => {
    const { differences } = compare(view, three)
    expect(differences.map((one) => one.aspect)).toEqual(['exploitation', 'ages', 'definition', 'pillarSet'])
    expect(differences[0]?.groups).toEqual([
      { text: 'Sexual exploitation', isStated: true, strategies: ['plan-on', 'plan-qc'] },
      { text: 'Not stated in the sources seen', isStated: false, strategies: ['plan-ca'] },
    ])
    expect(differences[1]?.groups[0]).toMatchObject({ text: 'from 16 to 24 years', strategies: ['plan-on'] })
    expect(differences[3]?.groups.map((one) => one.text)[0]).toContain('Five pillars (2019): Empowerment')
  })

  it('[SB7] from ours: what is outside our scope stands in no other list', () => {
    const { start } = compare(view, ['plan-on', 'plan-ca'], 'activity', { ours: 'plan-on', other: 'plan-ca' })
    expect(start?.theirsOnly.map(({ row, measures }) => [row, measures])).toEqual([
      ['activity-hotline', ['ca-two']],
    ])
    expect(start?.theirsOnly[0]?.citations.map((one) => one.source)).toEqual(['source-fresh'])
    expect(start?.outside.map((one) => one.measure).sort()).toEqual(['ca-one', 'ca-three'])
    expect(start?.oursOnly).toEqual([])
  })

  it('[SB7] no lists without two strategies among those compared', () => {
    expect(compare(view, ['plan-on', 'plan-ca']).start).toBeNull()
    expect(
      compare(view, ['plan-on', 'plan-ca'], 'pillar', { ours: 'plan-qc', other: 'plan-ca' }).start,
    ).toBeNull()
  })
})
