import { describe, expect, it } from 'vitest'
import { addMonths, fiscalYearOf, nthFiscalYearEnd, rangeOf, toDay } from '../../../../shared/base/days.ts'

describe('days', () => {
  it('[R4] a stated date is all days of its unit', () => {
    expect(rangeOf('2012-01-01', 'year')).toEqual({ first: '2012-01-01', last: '2012-12-31' })
    expect(rangeOf('2012-12-31', 'year')).toEqual({ first: '2012-01-01', last: '2012-12-31' })
    expect(rangeOf('2012-04-01', 'fiscal-year')).toEqual({ first: '2012-04-01', last: '2013-03-31' })
    expect(rangeOf('2013-03-31', 'fiscal-year')).toEqual({ first: '2012-04-01', last: '2013-03-31' })
    expect(rangeOf('2024-02-01', 'month')).toEqual({ first: '2024-02-01', last: '2024-02-29' })
    expect(rangeOf('2023-02-28', 'month')).toEqual({ first: '2023-02-01', last: '2023-02-28' })
    expect(rangeOf('2012-06-06')).toEqual({ first: '2012-06-06', last: '2012-06-06' })
  })

  it('[R5] a fiscal year begins on 1 April', () => {
    expect(fiscalYearOf('2013-03-31')).toBe(2012)
    expect(fiscalYearOf('2013-04-01')).toBe(2013)
  })

  it('[R5] the nth 31 March on or after a day', () => {
    expect(nthFiscalYearEnd('2026-03-31', 1)).toBe('2026-03-31')
    expect(nthFiscalYearEnd('2026-04-01', 1)).toBe('2027-03-31')
    expect(nthFiscalYearEnd('2026-12-31', 2)).toBe('2028-03-31')
  })

  it('months later is the same day, or the last of a shorter month', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29')
    expect(addMonths('2026-06-01', -24)).toBe('2024-06-01')
    expect(addMonths('2026-01-15', -1)).toBe('2025-12-15')
    expect(addMonths('2026-12-15', 1)).toBe('2027-01-15')
    expect(addMonths('2026-03-31', -120)).toBe('2016-03-31')
  })

  it('years before 1000 keep their four digits', () => {
    expect(toDay(867, 7, 1)).toBe('0867-07-01')
  })
})
