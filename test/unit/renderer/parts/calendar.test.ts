import { describe, expect, it } from 'vitest'
import { dayOfKey, weeksOf } from '../../../../renderer/parts/calendar.tsx'

describe('weeksOf', () => {
  it('gives whole weeks from Sunday, with the days of the months before and after', () => {
    const weeks = weeksOf('2012-10-01')
    expect(weeks).toHaveLength(5)
    expect(weeks[0]).toEqual([
      '2012-09-30',
      '2012-10-01',
      '2012-10-02',
      '2012-10-03',
      '2012-10-04',
      '2012-10-05',
      '2012-10-06',
    ])
    expect(weeks.at(-1)!.at(-1)).toBe('2012-11-03')
  })

  it('has four weeks where a February begins on a Sunday, six where a month needs them', () => {
    expect(weeksOf('2026-02-14')).toHaveLength(4)
    expect(weeksOf('2026-08-31')).toHaveLength(6)
  })
})

describe('dayOfKey', () => {
  const from = (key: string, shiftKey = false): string | undefined =>
    dayOfKey({ key, shiftKey }, '2024-02-29')

  it('goes by days, weeks, months and years', () => {
    expect(from('ArrowLeft')).toBe('2024-02-28')
    expect(from('ArrowRight')).toBe('2024-03-01')
    expect(from('ArrowUp')).toBe('2024-02-22')
    expect(from('ArrowDown')).toBe('2024-03-07')
    expect(from('PageUp')).toBe('2024-01-29')
    expect(from('PageDown', true)).toBe('2025-02-28')
  })

  it('goes to the ends of the week, a Thursday being in its middle', () => {
    expect(from('Home')).toBe('2024-02-25')
    expect(from('End')).toBe('2024-03-02')
  })

  it('leaves other keys alone', () => expect(from('a')).toBeUndefined())
})
