import { describe, expect, it } from 'vitest'
import { quietOn } from '../../../../../shared/analysis/calls/call.ts'
import { easterOf, holidaysOn, markedNear } from '../../../../../shared/analysis/calls/holidays.ts'
import { isFreeForCall, nextCallDays, wrongWithDay } from '../../../../../shared/analysis/calls/series.ts'
import { instantOf, localTime, timesOfCall } from '../../../../../shared/analysis/calls/zones.ts'
import { weekdayOf } from '../../../../../shared/base/days.ts'
import { graphOf } from '../../../../../shared/graph/map-graph.ts'
import { link, makeMap, record, timing } from '../../../../helpers/make-map.ts'

describe('clocks of a call', () => {
  it('[R35] 13:00 in Toronto on 2027-01-20 is 14:30 in St. John’s, 12:00 in Regina, 11:00 in Whitehorse', () => {
    const places = ['jurisdiction-nl', 'jurisdiction-sk', 'jurisdiction-yt', 'jurisdiction-on']
    expect(timesOfCall({ day: '2027-01-20', time: '13:00' }, undefined, places)).toEqual([
      { day: '2027-01-20', time: '14:30', jurisdictions: ['jurisdiction-nl'] },
      { day: '2027-01-20', time: '13:00', jurisdictions: ['jurisdiction-on'] },
      { day: '2027-01-20', time: '12:00', jurisdictions: ['jurisdiction-sk'] },
      { day: '2027-01-20', time: '11:00', jurisdictions: ['jurisdiction-yt'] },
    ])
  })

  it('[R35] in summer Saskatchewan and the Yukon do not move their clocks', () => {
    const at = { day: '2027-07-14', time: '13:00' }
    const [first] = timesOfCall(at, 'America/Toronto', ['jurisdiction-sk'])
    expect(first?.time).toBe('11:00')
    expect(timesOfCall(at, 'America/Toronto', ['jurisdiction-yt'])[0]?.time).toBe('10:00')
    expect(timesOfCall(at, 'America/Toronto', ['jurisdiction-nl'])[0]?.time).toBe('14:30')
  })

  it('[R35] a late call is on the next day where the clocks are ahead', () => {
    const [first] = timesOfCall({ day: '2027-01-20', time: '23:00' }, 'America/Toronto', ['jurisdiction-nl'])
    expect(first).toEqual({ day: '2027-01-21', time: '00:30', jurisdictions: ['jurisdiction-nl'] })
  })

  it.each(['America/St_Johns', 'America/Toronto', 'America/Regina', 'America/Whitehorse'])(
    '[R35] what a clock in %s shows leads back to the instant',
    (zone) => {
      for (const day of ['2027-01-20', '2027-03-13', '2027-03-15', '2027-07-30', '2027-11-08'])
        expect(localTime(instantOf({ day, time: '13:05' }, zone), zone)).toEqual({ day, time: '13:05' })
    },
  )
})

describe('days of calls', () => {
  it('[R35] the next days are three months apart, on the weekday of the last call', () => {
    const days = nextCallDays(['2026-07-22', '2026-10-21'], '2026-11-30', 4)
    expect(days).toEqual(['2027-01-20', '2027-04-21', '2027-07-21', '2027-10-20'])
    expect(days.map(weekdayOf)).toEqual([3, 3, 3, 3])
  })

  it('[R35] never a weekend, a holiday of some government, or 31 March', () => {
    for (const last of ['2026-12-25', '2026-12-31', '2027-03-26', '2026-09-30', '2026-10-12', '2026-12-30'])
      for (const day of nextCallDays([last], '2026-12-31', 8)) {
        expect(isFreeForCall(day), day).toBe(true)
        expect(day > '2026-12-31').toBe(true)
      }
    expect(isFreeForCall('2027-03-31')).toBe(false)
    expect(isFreeForCall('2027-06-24')).toBe(false)
  })

  it('[R35] a series that was left for years goes on from today, in order', () => {
    const days = nextCallDays(['2019-02-06'], '2026-11-30', 3)
    expect([...days].sort()).toEqual(days)
    expect(days[0]! > '2026-11-30').toBe(true)
  })

  it('[R35] without any call it begins three months from today', () => {
    expect(nextCallDays([], '2026-11-30', 1)[0]).toBe('2027-03-03')
  })

  it('[CA4] a day that is over, and one with a call on it, are told', () => {
    expect(wrongWithDay('2026-11-29', '2026-11-30', [])).toBe('past')
    expect(wrongWithDay('2026-12-01', '2026-11-30', ['2026-12-01'])).toBe('taken')
    expect(wrongWithDay('2026-11-30', '2026-11-30', ['2026-12-01'])).toBeNull()
  })

  it('[R35] Easter and the days that follow it or the weekday', () => {
    // Source: Library and Archives of the Canadian calendar; Easter 2024–2027 as published
    expect([2024, 2025, 2026, 2027].map(easterOf)).toEqual([
      '2024-03-31',
      '2025-04-20',
      '2026-04-05',
      '2027-03-28',
    ])
    expect(holidaysOn('2027-05-24').map((one) => one.id)).toEqual(['victoria'])
    expect(holidaysOn('2026-05-18').map((one) => one.id)).toEqual(['victoria'])
    expect(holidaysOn('2026-10-12').map((one) => one.id)).toEqual(['thanksgiving'])
    expect(holidaysOn('2027-12-27').map((one) => one.id)).toEqual(['christmas'])
    expect(holidaysOn('2027-12-28').map((one) => one.id)).toEqual(['boxing'])
    expect(holidaysOn('2026-12-28').map((one) => one.id)).toEqual(['boxing'])
    expect(holidaysOn('2027-06-24')[0]?.in).toEqual(['jurisdiction-qc'])
  })

  it('[R35] 22 February, 31 March and 30 July are marked where a call is near them', () => {
    expect(markedNear('2027-02-17', 10).map((one) => one.id)).toEqual(['national-day'])
    expect(markedNear('2027-03-24', 10).map((one) => one.id)).toEqual(['fiscal-end'])
    expect(markedNear('2027-07-28', 10).map((one) => one.id)).toEqual(['world-day'])
    expect(markedNear('2027-05-12', 10)).toEqual([])
  })
})

describe('writ and transition periods', () => {
  const graph = graphOf(
    makeMap(
      record('QuietPeriod', 'writ-on', { kind: 'writ', period: timing('2027-01-10', '2027-02-20') }),
      record('QuietPeriod', 'change-nb', {
        kind: 'transition',
        period: timing('2027-03-01', '2027-03-31', 'month'),
      }),
      link('HOLDS_IN', 'writ-on', 'jurisdiction-on'),
      link('HOLDS_IN', 'change-nb', 'jurisdiction-nb'),
    ),
  )

  it('[R35] hold in their jurisdiction from their first to their last day', () => {
    expect(quietOn(graph, '2027-01-20')).toEqual([
      { record: 'writ-on', jurisdiction: 'jurisdiction-on', kind: 'writ' },
    ])
    expect(quietOn(graph, '2027-01-09')).toEqual([])
    expect(quietOn(graph, '2027-02-21')).toEqual([])
  })

  it('[R4] [R35] one that is stated by the month may hold on all of its days', () => {
    expect(quietOn(graph, '2027-03-31').map((one) => one.record)).toEqual(['change-nb'])
  })
})
