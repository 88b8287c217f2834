import { describe, expect, it } from 'vitest'
import { Timing } from '../../../../graph-schema/timing.ts'
import { parseStatedDate, parseTiming, parseUnit } from '../../../../shared/language/parse-date.ts'

describe('[E1] dates as people type them', () => {
  it.each([
    ['2016', '2016-01-01', '2016-12-31', 'year'],
    ['2016-05', '2016-05-01', '2016-05-31', 'month'],
    ['2016-5-2', '2016-05-02', '2016-05-02', 'day'],
    ['May 2016', '2016-05-01', '2016-05-31', 'month'],
    ['févr. 2016', '2016-02-01', '2016-02-29', 'month'],
    ['12 mai 2016', '2016-05-12', '2016-05-12', 'day'],
    ['1er juin 2019', '2019-06-01', '2019-06-01', 'day'],
    ['May 12, 2016', '2016-05-12', '2016-05-12', 'day'],
    ['June 6th, 2012', '2012-06-06', '2012-06-06', 'day'],
    ['2012-13', '2012-04-01', '2013-03-31', 'fiscal-year'],
    ['2011-12', '2011-04-01', '2012-03-31', 'fiscal-year'],
    ['1999-2000', '1999-04-01', '2000-03-31', 'fiscal-year'],
    ['FY 2012/13', '2012-04-01', '2013-03-31', 'fiscal-year'],
    ['EF 2012-2013', '2012-04-01', '2013-03-31', 'fiscal-year'],
    ['1999-00', '1999-04-01', '2000-03-31', 'fiscal-year'],
  ])('%s', (text, first, last, precision) => {
    expect(parseUnit(text)).toEqual({ first, last, precision })
  })

  it.each([
    '',
    'soon',
    '2016-13-01',
    '2015-02-29',
    '31 June 2016',
    '2016-2018',
    '16',
    '5000',
    '12 May 3 2016',
  ])('refuses %s', (text) => expect(parseUnit(text)).toBeUndefined())

  it('a single date keeps its precision where it is coarser than a day', () => {
    expect(parseStatedDate('2016-05-12')).toEqual({ date: '2016-05-12' })
    expect(parseStatedDate('mars 2020')).toEqual({ date: '2020-03-01', precision: 'month' })
  })
})

describe('[E1] periods as people type them', () => {
  const year = (start?: true, end?: true) => ({
    precision: { ...(start ? { start: 'year' } : {}), ...(end ? { end: 'year' } : {}) },
  })
  it.each([
    [
      '2012-13 – Ongoing',
      { start: '2012-04-01', end: null, ongoing: true, precision: { start: 'fiscal-year' } },
    ],
    ['Ongoing', { start: null, end: null, ongoing: true }],
    ['En cours', { start: null, end: null, ongoing: true }],
    ['2016', { start: '2016-01-01', end: '2016-12-31', ongoing: false, ...year(true, true) }],
    ['2012-2016', { start: '2012-01-01', end: '2016-12-31', ongoing: false, ...year(true, true) }],
    ['since 2015', { start: '2015-01-01', end: null, ongoing: false, ...year(true) }],
    ['depuis mai 2015', { start: '2015-05-01', end: null, ongoing: false, precision: { start: 'month' } }],
    ['until 2018', { start: null, end: '2018-12-31', ongoing: false, ...year(undefined, true) }],
    ['jusqu’en 2018', { start: null, end: '2018-12-31', ongoing: false, ...year(undefined, true) }],
    ['depuis le 29 mai 2019', { start: '2019-05-29', end: null, ongoing: false }],
    ['à partir du 1er mai 2019', { start: '2019-05-01', end: null, ongoing: false }],
    ['jusqu’au 29 mai 2019', { start: null, end: '2019-05-29', ongoing: false }],
    ['du 29 mai 2019 au 3 juin 2020', { start: '2019-05-29', end: '2020-06-03', ongoing: false }],
    ['2012-06-06 to 2016-03-31', { start: '2012-06-06', end: '2016-03-31', ongoing: false }],
    ['2012-06-06 - 2016-03-31', { start: '2012-06-06', end: '2016-03-31', ongoing: false }],
    [
      'May 2016 – 2018-19',
      {
        start: '2016-05-01',
        end: '2019-03-31',
        ongoing: false,
        precision: { start: 'month', end: 'fiscal-year' },
      },
    ],
    [
      '2012-13 to 2014-15',
      {
        start: '2012-04-01',
        end: '2015-03-31',
        ongoing: false,
        precision: { start: 'fiscal-year', end: 'fiscal-year' },
      },
    ],
  ])('%s', (text, timing) => {
    const parsed = parseTiming(text)
    expect(parsed).toEqual({ text, ...timing })
    expect(Timing.safeParse(parsed).success).toBe(true)
  })

  it.each(['', '2018 to 2012', 'some time', 'to'])('refuses %s', (text) =>
    expect(parseTiming(text)).toBeUndefined(),
  )
})
