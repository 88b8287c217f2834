import { describe, expect, it } from 'vitest'
import {
  formatDay,
  formatFiscalYear,
  formatList,
  formatMoney,
  formatNumber,
  formatScore,
  formatTime,
  formatTiming,
  inLanguage,
} from '../../../../shared/language/format.ts'

/** Canadian French sets no-break spaces of several kinds; which one is the business of the locale data. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

describe('numbers and money', () => {
  it('as each language writes them', () => {
    expect(formatNumber(1234567.5, 'en')).toBe('1,234,567.5')
    expect(plain(formatNumber(1234567.5, 'fr'))).toBe('1 234 567,5')
    expect(formatScore(0.5, 'en')).toBe('0.50')
    expect(formatScore(0.5, 'fr')).toBe('0,50')
  })

  it('dollars without cents where there are none', () => {
    expect(formatMoney(1_300_000, 'en')).toBe('$1,300,000')
    expect(plain(formatMoney(1_300_000, 'fr'))).toBe('1 300 000 $')
    expect(formatMoney(10.5, 'en')).toBe('$10.50')
  })

  it('another currency says which', () => {
    expect(plain(formatMoney(5, 'en', 'USD'))).toMatch(/USD/)
    expect(plain(formatMoney(5, 'fr', 'USD'))).toMatch(/USD/)
  })
})

describe('dates', () => {
  it('[R4] say no more than is known', () => {
    expect(formatDay('2012-06-06', 'en')).toBe('June 6, 2012')
    expect(formatDay('2012-06-06', 'fr')).toBe('6 juin 2012')
    expect(formatDay('2012-06-01', 'en', 'month')).toBe('June 2012')
    expect(formatDay('2012-06-01', 'fr', 'month')).toBe('juin 2012')
    expect(formatDay('2012-12-31', 'en', 'year')).toBe('2012')
    expect(formatDay('2013-03-31', 'en', 'fiscal-year')).toBe('2012–13')
  })

  it('a day and a month as the locale data write them, but for the French first of a month', () => {
    const locales = { en: 'en-CA', fr: 'fr-CA' } as const
    for (const language of ['en', 'fr'] as const) {
      const [day, month] = [{ day: 'numeric' as const }, {}].map(
        (more) =>
          new Intl.DateTimeFormat(locales[language], {
            year: 'numeric',
            month: 'long',
            timeZone: 'UTC',
            ...more,
          }),
      )
      for (let at = Date.UTC(2024, 0, 1); at < Date.UTC(2025, 0, 1); at += 86_400_000) {
        const date = new Date(at).toISOString().slice(0, 10)
        expect(formatDay(date, language)).toBe(
          plain(day!.format(at)).replace(language === 'fr' ? /^1 / : /^$/, '1er '),
        )
        expect(formatDay(date, language, 'month')).toBe(plain(month!.format(at)))
      }
    }
  })

  it('a fiscal year by the years it touches, also over a century', () => {
    expect(formatFiscalYear(2012)).toBe('2012–13')
    expect(formatFiscalYear(1999)).toBe('1999–00')
    expect(formatFiscalYear(2008)).toBe('2008–09')
  })

  it("a timing keeps its source's words", () => {
    const timing = { text: '2012-13 – Ongoing', start: '2012-04-01', end: null, ongoing: true }
    expect(formatTiming(timing, 'en')).toBe('2012-13 – Ongoing')
    expect(formatTiming(undefined, 'en')).toBe('')
    const year = {
      start: '2012-01-01',
      end: '2012-12-31',
      ongoing: false,
      precision: { start: 'year', end: 'year' },
    } as const
    expect(formatTiming(year, 'en')).toBe('2012')
    expect(formatTiming({ start: '2012-06-06', end: null, ongoing: false }, 'fr')).toBe('6 juin 2012–')
  })
})

describe('words', () => {
  it('lists as each language joins them', () => {
    expect(formatList(['a', 'b', 'c'], 'en')).toBe('a, b and c')
    expect(formatList(['a', 'b', 'c'], 'fr')).toBe('a, b et c')
    expect(formatList([], 'fr')).toBe('')
  })

  it('[R35] a time of day on the clock of 24 hours, as each language writes it', () => {
    expect(['09:05', '14:30'].map((time) => formatTime(time, 'en'))).toEqual(['09:05', '14:30'])
    expect(plain(formatTime('14:30', 'fr'))).toBe('14 h 30')
    expect(formatTime('14:30', 'fr')).not.toContain(' ') // it does not break at the end of a line
  })

  it('[R37] a text that is missing in a language is shown in the other, saying which', () => {
    expect(inLanguage({ en: 'Hope', fr: 'Espoir' }, 'fr')).toEqual({ text: 'Espoir', lang: 'fr' })
    expect(inLanguage({ en: 'Hope' }, 'fr')).toEqual({ text: 'Hope', lang: 'en' })
    expect(inLanguage({ fr: 'Espoir', en: '' }, 'en')).toEqual({ text: 'Espoir', lang: 'fr' })
    expect(inLanguage({}, 'en')).toBeUndefined()
    expect(inLanguage(undefined, 'en')).toBeUndefined()
  })
})
