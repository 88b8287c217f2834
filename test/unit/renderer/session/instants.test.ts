import { describe, expect, it } from 'vitest'
import { commonOf } from '../../../../renderer/bridge/answers.ts'
import { endOfDay, isDay, startOfDay } from '../../../../renderer/session/instants.ts'

describe('[W15] days as instants', () => {
  it('a day is known up to its last millisecond, in this computer’s zone', () => {
    const [start, end] = [startOfDay('2026-03-08'), endOfDay('2026-03-08')].map((one) => new Date(one))
    expect([start?.getDate(), start?.getHours()]).toEqual([8, 0])
    expect([end?.getDate(), end?.getHours(), end?.getMilliseconds()]).toEqual([8, 23, 999])
    expect(startOfDay('2026-03-09') > endOfDay('2026-03-08')).toBe(true)
  })

  it.each(['2026-3-8', '', '20260308', '1800-01-01', '0202-01-01'])('%j is no day yet', (text) => {
    expect(isDay(text)).toBe(false)
  })

  it('every question says as of when, and now says nothing', () => {
    const common = commonOf('en', '2026-06-01', {}, '2024-03-31')
    expect(common.knownAt).toBe(endOfDay('2024-03-31'))
    expect(commonOf('en', '2026-06-01', {}, null)).not.toHaveProperty('knownAt')
  })
})
