import { describe, expect, it } from 'vitest'
import { planOf } from '../../shared/analysis/currency.ts'
import { graphOf } from '../../shared/graph/map-graph.ts'
import { closedTimings, rowsInAll } from './nap-2012.counts.ts'
import { ask } from '../helpers/ask.ts'
import { in2012, starter, today, view } from './starter-answers.ts'

const fact = (id: string, field: string) =>
  starter('record', today, { id })?.facts.find((one) => one.field === field)?.value
const counted = (id: string) => starter('funding').lines.find(({ allocation }) => allocation === id)?.counted
const sum = (ids: readonly string[]) => ids.reduce((total, id) => total + (counted(id) ?? NaN), 0)

describe('rules of the domain on the starter map', () => {
  it('[R8] lists fewer than 150 gaps', () => {
    expect(starter('gaps').length).toBeLessThan(150)
  })

  it.each<[string, object]>([
    ['the RCMP', { organization: ['ca-rcmp'] }],
    ['labour', { exploitation: ['exploitation-labour'] }],
    ['crisis lines', { activity: ['activity-hotline'] }],
  ])('[A12] in the scope of %s lists some of the same gaps, unchanged', (_, scope) => {
    const whole = new Map(starter('gaps').map((gap) => [gap.id, gap]))
    const scoped = ask('gaps', view, {}, { asOf: today, scope })
    for (const gap of scoped) expect(gap).toEqual(whole.get(gap.id))
    expect(scoped.length).toBeGreaterThan(0)
    expect(scoped.length).toBeLessThan(whole.size)
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
  const linesOf = (asOf: string, scope = {}) => ask('funding', view, {}, { asOf, scope }).lines
  const why = (id: string, asOf = today) =>
    starter('funding', asOf).lines.find(({ allocation }) => allocation === id)?.why

  it('[R17] in October 2012 only money of that time, each amount told by a source of that time or its fiscal years', () => {
    const { total, lines } = starter('funding', in2012)
    expect(total).toBe(22_212_000)
    expect(lines.map(({ allocation }) => allocation).filter((id) => /20(1[3-9]|2\d)/.test(id))).toEqual([])
  })

  it.each(['2012-10-01', '2016-04-01', '2020-09-01', '2023-06-01'])(
    '[R17] at %s nothing counts that is counted at no later date',
    (asOf) => {
      const last = new Map(linesOf(today).map((line) => [line.allocation, line.counted]))
      for (const line of linesOf(asOf))
        expect(line.counted, line.allocation).toBeLessThanOrEqual(last.get(line.allocation) ?? 0)
    },
  )

  it('[R17] in a scope a part stays inside what it is part of', () => {
    const line = linesOf(today, { organization: ['ca-rcmp'] }).find(
      ({ allocation }) => allocation === 'allocation-qc-eilp-2017',
    )
    expect(line).toMatchObject({ counted: 0 })
    expect(line?.why).toContain('$44M')
  })

  it('[R17] a second source names all that it states again, and “counted there” only where it is', () => {
    expect(why('allocation-strategy-total-stated-2023')).toMatch(
      /\$14\.51.* and .*\$57\.22M.* together, \$71,730,000; counted there/,
    )
    expect(why('allocation-calls-2020')).toMatch(/second source of .*\$22\.4M.*; not added$/)
  })

  it('[R17] “up to” stands only where a source says so', () => {
    const saysUpTo = starter('funding')
      .lines.filter((line) => /up to/i.test(line.why))
      .map(({ allocation }) => allocation)
    expect(saysUpTo).toEqual([
      'allocation-calls-2020', // names the awards: “up to $22.4M”
      'allocation-nap-2012-victim-services',
      'allocation-nap-progress-2014-victims-fund',
      'allocation-on-indigenous-fund-2020',
      'allocation-on-strategy-2016',
      'allocation-projects-2020',
      'allocation-projects-2020-public-safety',
    ])
    expect(why('allocation-bc-victim-services')).toMatch(/^\$60,000,000 a year: for more than trafficking/)
    expect(why('allocation-covenant-house-campaign-2016')).toMatch(/target/)
  })

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
