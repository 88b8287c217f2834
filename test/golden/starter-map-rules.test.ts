import { describe, expect, it } from 'vitest'
import { planOf } from '../../shared/analysis/currency.ts'
import { graphOf } from '../../shared/graph/map-graph.ts'
import { closedTimings, rowsInAll } from './nap-2012.counts.ts'
import { starter, today, view } from './starter-answers.ts'

const fact = (id: string, field: string) =>
  starter('record', today, { id })?.facts.find((one) => one.field === field)?.value
const counted = (id: string) => starter('funding').lines.find(({ allocation }) => allocation === id)?.counted
const sum = (ids: readonly string[]) => ids.reduce((total, id) => total + (counted(id) ?? NaN), 0)

describe('rules of the domain on the starter map', () => {
  it('[R8] lists fewer than 150 gaps', () => {
    expect(starter('gaps').length).toBeLessThan(150)
  })

  it('[R18] scores nothing', () => {
    for (const asOf of ['2012-10-01', today])
      expect(
        starter('points', asOf).filter(({ score, scores }) => score !== null || scores.length > 0),
      ).toEqual([])
  })

  it('[R2] the plan of 2012 owes nothing today; its timings are still told', () => {
    const graph = graphOf(view)
    const ofPlan = starter('commitments').filter(({ id }) => {
      const node = graph.node(id)
      return node !== undefined && planOf(graph, node)?.id === 'nap-2012'
    })
    expect(ofPlan).toHaveLength(rowsInAll)
    expect(ofPlan.filter(({ overdue }) => overdue)).toEqual([])
    expect(ofPlan.every(({ strategyEnded }) => strategyEnded)).toBe(true)
    expect(ofPlan.filter(({ hasClosedTiming }) => hasClosedTiming)).toHaveLength(closedTimings)
  })
})

describe('what ends at different dates (R3)', () => {
  const years = [2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027]

  it.each(years)('[R3] the hotline is in force on 1 January %i', (year) => {
    expect(starter('record', `${String(year)}-01-01`, { id: 'ca-hotline' })?.currency).toMatch(
      /^(current|presumed)$/,
    )
  })

  it('[R3] the National Strategy is in force with its period over', () => {
    expect(starter('record', today, { id: 'ca-strategy-2019' })?.currency).toMatch(/^(current|presumed)$/)
    expect(fact('ca-strategy-2019', 'status')).toBe('In force')
    expect(fact('ca-strategy-2019', 'period')).toContain('2019-2024')
    expect(fact('ca-strategy-2019', 'note')).toContain('Period 2019-2024 ended; $10.28M a year ongoing')
  })

  it.each(['on-strategy-2016', 'on-strategy-2020'])('[R3] %s is succeeded, not lapsed', (id) => {
    expect(fact(id, 'status')).toBe('Succeeded')
    expect(starter('record', today, { id })?.currency).toBe('historical')
    const next = starter('record', today, { id })?.relationships.filter(
      ({ type, direction }) => type === 'SUCCEEDED_BY' && direction === 'out',
    )
    expect(next).toHaveLength(1)
  })
})

describe('nested money (R17)', () => {
  it('[R17] Ontario 2020-25 counts $307M once, with what is inside it', () => {
    expect(counted('allocation-on-strategy-2020')).toBe(307_000_000)
    const inside = ['allocation-on-strategy-2020-existing', 'allocation-on-strategy-2020-new']
    expect(inside.map(counted)).toEqual([0, 0])
  })

  it('[R17] Quebec 2016-21 counts $44M once', () => {
    expect(counted('allocation-qc-strategy-2016')).toBe(44_000_000)
    expect(counted('allocation-qc-strategy-2016-new-credits')).toBe(0)
  })

  it('[R17] $71.73M of federal money beside “about $75M”, which is not added', () => {
    expect(sum(['allocation-strategy-2019', 'allocation-hotline-budget-2018'])).toBe(71_730_000)
    const told = starter('funding').lines.find(
      ({ allocation }) => allocation === 'allocation-strategy-total-stated-2023',
    )
    expect(told).toMatchObject({ amount: 75_000_000, counted: 0 })
    expect(told?.name).toContain('about $75M')
  })
})
