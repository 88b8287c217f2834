import { describe, expect, it } from 'vitest'
import { organizationIdentifiers } from '../../../../shared/import/organization-id.ts'
import { facetOf, knownTerm } from '../../../../shared/import/known-term.ts'
import { fieldOf, numberOf, wordsOf } from '../../../../shared/import/parsed-value.ts'
import { amountOf, dataSetOf, periodOf, unitOf } from '../../../../shared/import/stated-value.ts'

describe('numbers of files', () => {
  it.each([
    [12.5, 12.5],
    ['7028.00', 7028],
    ['£1,234,567.50', 1234567.5],
    ['1 234 567,89 $', 1234567.89],
    ['1\u00A0000,5', 1000.5],
    ['1.234,50', 1234.5],
    ['-250', -250],
    ['1.000', 1],
    ['12,345', 12345],
  ])('%s', (given, number) => expect(numberOf(given)).toBe(number))

  it.each([
    '',
    'many',
    '1e5',
    '12-34',
    '9'.repeat(30),
    1e300,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    null,
    {},
    '0x10',
    '5%',
  ])('none: %s', (given) => expect(numberOf(given)).toBeUndefined())
})

describe('words and fields', () => {
  it('are without control characters, and none where nothing is said', () => {
    expect(wordsOf(' a\u0000b\n ')).toBe('ab')
    expect([wordsOf(' '), wordsOf(null), wordsOf({}), wordsOf(Number.NaN)]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })

  it('are an object’s own', () => {
    expect([
      fieldOf({ a: 1 }, 'a'),
      fieldOf({}, 'toString'),
      fieldOf([1], 'length'),
      fieldOf('x', 'length'),
    ]).toEqual([1, undefined, undefined, undefined])
  })
})

describe('dates', () => {
  it('keep their precision (R4), with a time after them or without', () => {
    expect(unitOf('2017-11-21T00:00:00.000Z')).toMatchObject({ first: '2017-11-21', precision: 'day' })
    expect(unitOf('2017-11-21 00:32:19')).toMatchObject({ first: '2017-11-21' })
    expect(unitOf('2017')).toMatchObject({ first: '2017-01-01', last: '2017-12-31', precision: 'year' })
    expect([unitOf('2017-02-30'), unitOf('soon'), unitOf(2017), unitOf(null)]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    expect(periodOf(unitOf('2016'), unitOf('2018'))).toEqual({
      start: '2016-01-01',
      end: '2018-12-31',
      ongoing: false,
      precision: { start: 'year', end: 'year' },
    })
    expect(periodOf(unitOf('2018'), unitOf('2016'))).toBeUndefined()
  })
})

describe('amounts', () => {
  it('are numbers only in a currency of the schema and from zero', () => {
    expect(amountOf(5, 'cad')).toEqual({ properties: { amount: 5, currency: 'CAD' }, words: '5 CAD' })
    expect(
      [amountOf(5, 'SEK'), amountOf(5, ''), amountOf(-5, 'CAD')].map((one) => [one.properties, one.trouble]),
    ).toEqual([
      [{}, 'currency'],
      [{}, 'no-currency'],
      [{}, 'negative'],
    ])
  })
})

describe('the name of a data set', () => {
  it.each([
    ['a/b/GAC-activities-2024-05-01.xml', 'gac-activities'],
    ['GAC activities 2025.xml.gz', 'gac-activities'],
    ['3w_2024Q1.csv', '3w'],
    ['3w Q2 2024 (2).xlsx', '3w'],
    ['régions-v1.2.json', 'régions'],
    ['2024.csv', 'data'],
  ])('%s', (file, name) => expect(dataSetOf(file)).toBe(name))
})

describe('organization identifiers', () => {
  it('are of a register with a number; a Canadian one has its business number', () => {
    expect(organizationIdentifiers('CA-CRA_ACR-890138597RR0001')).toEqual([
      'org-id:CA-CRA_ACR-890138597RR0001',
      'ca-bn:890138597',
    ])
    expect(organizationIdentifiers('360G-EFF-abc')).toEqual(['org-id:360G-EFF-abc'])
    for (const id of ['GB-CHC-Exempt', 'GB-CHC-N/A', 'N/A', 'none', '-', '000'])
      expect(organizationIdentifiers(id)).toEqual([])
  })
})

describe('known words', () => {
  it('are terms in either language, without regard to accents, case and signs', () => {
    expect(knownTerm('Jurisdiction', 'québec')).toBe('jurisdiction-qc')
    expect(knownTerm('Activity', 'LIGNE D’URGENCE, LIGNE D’AIDE')).toBe('activity-hotline')
    expect(facetOf('Femmes et filles')).toEqual({
      type: 'SERVES',
      term: { type: 'Population', words: 'population-women-girls' },
    })
    expect(facetOf('Travail forcé / traite à des fins de travail forcé')?.type).toBe('ADDRESSES')
  })

  it('[R22] are never guessed from others', () => {
    for (const words of ['women', 'sex work', 'health', '']) expect(facetOf(words)).toBeUndefined()
  })
})
