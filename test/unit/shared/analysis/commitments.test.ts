import { describe, expect, it } from 'vitest'
import { ask } from '../../../helpers/ask.ts'
import { commitment, link, makeMap, source, strategy, timing, type Said } from '../../../helpers/make-map.ts'

const fresh = source('source-fresh', '2026-03-01')
const of = (plan: Said, said: Said, asOf?: string) => {
  const view = makeMap(
    fresh,
    strategy('plan-a', { status: 'in-force', period: timing('2020-04-01', null), ...plan }),
    commitment('plan-a-1.1-1', {
      partOf: 'plan-a',
      number: '1.1',
      cites: 'source-fresh',
      by: 'org-x',
      status: 'unknown',
      ...said,
    }),
  )
  const [only, ...others] = ask('commitments', view, {}, asOf === undefined ? {} : { asOf })
  expect(others).toEqual([])
  return only
}
const due = (end: string | null, precision?: string) => ({
  timing: { ...timing('2020-04-01', end, precision), ongoing: end === null },
})

describe('commitments', () => {
  it('[R2] a timing that passed in a strategy in force is overdue', () => {
    expect(of({}, due('2025-03-31'))).toMatchObject({
      timingPassed: true,
      overdue: true,
      hasClosedTiming: true,
      strategyEnded: false,
    })
  })

  it('[R2] the last possible day has to lie before the day asked', () => {
    expect(of({}, due('2026-06-01'))).toMatchObject({ timingPassed: false, overdue: false })
    expect(of({}, due('2026-05-31'))).toMatchObject({ timingPassed: true, overdue: true })
  })

  it('[R4] a bare year passes with its last day', () => {
    expect(of({}, due('2026-12-31', 'year'))).toMatchObject({ timingPassed: false })
    expect(of({}, due('2026-12-31', 'year'), '2027-01-01')).toMatchObject({ timingPassed: true })
  })

  it('[R2] ongoing or no timing is never overdue', () => {
    expect(of({}, due(null))).toMatchObject({ timingPassed: false, overdue: false, hasClosedTiming: false })
    expect(of({}, {})).toMatchObject({ timingPassed: false, overdue: false, hasClosedTiming: false })
    expect(of({ period: timing('2012-01-01', '2016-03-31') }, {})).toMatchObject({
      timingPassed: false,
      overdue: false,
    })
  })

  it.each(['done', 'dropped', 'superseded'])('[R2] what is %s is not overdue', (status) => {
    expect(of({}, { ...due('2025-03-31'), status })).toMatchObject({ timingPassed: true, overdue: false })
  })

  it.each(['planned', 'under-way', 'unknown'])('[R2] what is %s is', (status) => {
    expect(of({}, { ...due('2025-03-31'), status })).toMatchObject({ overdue: true })
  })

  it('[R2] a status that a source told after the day asked is unknown on that day', () => {
    const told = (said: Said, asOf: string) => {
      const view = makeMap(
        source('source-plan', '2012-06-06'),
        source('source-report', '2014-01-01', { date: { date: '2014-01-01', precision: 'year' } }),
        source('source-undated', '2012-06-06', { date: undefined }),
        strategy('plan-a', { status: 'in-force', period: timing('2012-06-06', null) }),
        commitment('plan-a-1.1-1', {
          partOf: 'plan-a',
          number: '1.1',
          cites: 'source-plan',
          status: 'done',
          timing: timing('2011-04-01', '2012-03-31'),
        }),
        ...(typeof said['by'] === 'string'
          ? [link('CITES', 'plan-a-1.1-1', said['by'], { locator: 'p. 1', field: 'status' })]
          : []),
      )
      const [only] = ask('commitments', view, {}, { asOf })
      return [only?.status, only?.hasOutcome, only?.overdue]
    }
    expect(told({ by: 'source-report' }, '2014-12-30')).toEqual(['unknown', false, true])
    expect(told({ by: 'source-report' }, '2014-12-31')).toEqual(['done', true, false])
    // without a date it holds from the end of the timing on; with no source of its own, from the record's newest
    expect(told({ by: 'source-undated' }, '2012-07-01')).toEqual(['done', true, false])
    expect(told({}, '2012-07-01')).toEqual(['done', true, false])
  })

  it.each([
    ['done', true],
    ['dropped', true],
    ['superseded', true],
    ['under-way', false],
    ['planned', false],
    ['unknown', false],
  ])('[R2] %s is an outcome: %s', (status, expected) => {
    expect(of({}, { status })).toMatchObject({ hasOutcome: expected })
  })

  it('[R2] of an ended plan nobody owes anything', () => {
    const ended = { status: 'ended', period: timing('2012-06-06', '2016-03-31') }
    expect(of(ended, due('2013-03-31'.replace('2013', '2021')))).toMatchObject({
      timingPassed: true,
      overdue: false,
      strategyEnded: true,
    })
  })

  it('[R2] as of a day inside the plan it was overdue', () => {
    const ended = { status: 'ended', period: timing('2012-06-06', '2016-03-31') }
    const said = { timing: timing('2012-04-01', '2013-03-31') }
    expect(of(ended, said, '2014-01-01')).toMatchObject({
      timingPassed: true,
      overdue: true,
      strategyEnded: false,
    })
    expect(of(ended, said)).toMatchObject({ timingPassed: true, overdue: false, strategyEnded: true })
  })

  it('[R2] an ended plan says the year of its end, and none where nothing dates it', () => {
    const ended = { status: 'ended', period: timing('2012-06-06', '2016-12-31', 'year') }
    expect(of(ended, {})).toMatchObject({ strategyEnded: true, strategyEndYear: 2016 })
    expect(of(ended, {}, '2014-01-01')).toMatchObject({ strategyEnded: false, strategyEndYear: null })
    expect(of({ status: 'ended', period: timing('2012-06-06', null) }, {})).toMatchObject({
      strategyEnded: true,
      strategyEndYear: null,
    })
  })

  it('[R3] a period that ran out of a strategy in force lets nobody off', () => {
    expect(of({ period: timing('2020-04-01', '2024-03-31') }, due('2025-03-31'))).toMatchObject({
      overdue: true,
      strategyEnded: false,
    })
  })

  it('names its organizations, number and strategy', () => {
    expect(of({}, {})).toMatchObject({ organizations: ['org-x'], number: '1.1', strategy: 'plan-a' })
  })

  it('numbers stand in their order: 1.2 before 1.11', () => {
    const view = makeMap(
      fresh,
      strategy('plan-a', { status: 'in-force', period: timing('2020-04-01', null) }),
      ...['1.11', '2.1', '1.2', '1.1'].map((number) =>
        commitment(`plan-a-${number}-1`, { partOf: 'plan-a', number, cites: 'source-fresh' }),
      ),
    )
    expect(ask('commitments', view, {}).map(({ number }) => number)).toEqual(['1.1', '1.2', '1.11', '2.1'])
  })
})
