import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nodeType, nodeTypeNames, nodeTypes } from '../../../../../graph-schema/registry.ts'
import type { Property } from '../../../../../graph-schema/property.ts'
import { orderOfDates, unitOfWords } from '../../../../../shared/import/tables/cell-dates.ts'
import {
  manyOf,
  markOf,
  Part,
  valueOfCell,
  wordsOfCell,
  type CellReading,
} from '../../../../../shared/import/tables/cell-values.ts'
import { holds } from '../../../../helpers/property.ts'

const english: CellReading = { language: 'en', otherwise: 'en' }
const { Organization, Allocation, Service, Call, Source } = nodeTypes
const amount = Allocation.properties.amount
const valueIn = (...args: Parameters<typeof valueOfCell>) => {
  const found = valueOfCell(...args)
  return found.is === 'value' ? found.value : found.is === 'trouble' ? `trouble: ${found.code}` : undefined
}

describe('dates', () => {
  it.each([
    ['2016', '2016-01-01', 'year'],
    ['2016-04', '2016-04-01', 'month'],
    ['2016-04-01', '2016-04-01', 'day'],
    ['2016-04-01T13:30:00Z', '2016-04-01', 'day'],
    ['2016-04-01 00:00:00', '2016-04-01', 'day'],
    ['2016/04/01', '2016-04-01', 'day'],
    ['2016.4.1', '2016-04-01', 'day'],
    ['2012-13', '2012-04-01', 'fiscal-year'],
    ['FY 2012/13', '2012-04-01', 'fiscal-year'],
    ['April 2016', '2016-04-01', 'month'],
    ['1er avril 2016', '2016-04-01', 'day'],
    ['Apr-01-2016', '2016-04-01', 'day'],
    ['01-Apr-2016', '2016-04-01', 'day'],
    ['1-avr-16', '2016-04-01', 'day'],
    ['Apr-16', '2016-04-01', 'month'],
    ['04/2016', '2016-04-01', 'month'],
    ['2016/04', '2016-04-01', 'month'],
    ['13/04/2016', '2016-04-13', 'day'],
    ['04/13/2016', '2016-04-13', 'day'],
    ['04/04/2016', '2016-04-04', 'day'],
    ['31.12.2016', '2016-12-31', 'day'],
    ['42461', '2016-04-01', 'day'],
  ])('%s is %s, to the %s', (words, first, precision) => {
    expect(unitOfWords(words)).toMatchObject({ first, precision })
  })

  it('of which day and month could be either are told by the order, else not taken', () => {
    expect(unitOfWords('03/04/2016')).toBe('ambiguous')
    expect(unitOfWords('03/04/2016', 'day-first')).toMatchObject({ first: '2016-04-03' })
    expect(unitOfWords('03/04/2016', 'month-first')).toMatchObject({ first: '2016-03-04' })
    expect(orderOfDates(['03/04/2016', '25/04/2016'])).toBe('day-first')
    expect(orderOfDates(['03/04/2016', '04/25/2016'])).toBe('month-first')
    expect(orderOfDates(['03/04/2016'])).toBeUndefined()
    expect(orderOfDates(['25/04/2016', '04/25/2016'])).toBeUndefined()
  })

  it.each(['1899-12-30', '9999-12-31', '1900-01-01', '0000-00-00'])('%s stands for none', (words) => {
    expect(unitOfWords(words)).toBe('nothing')
  })

  it.each(['soon', '2016-13-01', '31/02/2016', '12345678', 'Q1 2016', '32-Apr-2016'])(
    '%s is none',
    (words) => {
      expect(unitOfWords(words)).toBeUndefined()
    },
  )
})

describe('amounts', () => {
  it.each([
    ['$1,234.00', 1234],
    ['1 234,00 $', 1234],
    ['1 234 567,89 $', 1_234_567.89],
    ['1,234,567', 1_234_567],
    ['(1,234)', -1234],
    ['−5', -5],
    ['1.2 million', 1_200_000],
    ['1,2 M$', 1_200_000],
    ['$25 million', 25_000_000],
    ['2 milliards', 2_000_000_000],
    ['0', 0],
    ['49275000.0', 49_275_000],
    ['121942.8', 121_942.8],
  ])('%s is %d', (words, number) => {
    expect(valueIn(amount, words, english)).toBe(number)
  })

  it('give the currency that they state', () => {
    expect(valueOfCell(amount, 'US$5', english)).toMatchObject({ value: 5, currency: 'USD' })
    expect(valueOfCell(amount, '5 CAD', english)).toMatchObject({ value: 5, currency: 'CAD' })
    expect(valueOfCell(amount, '$5', english)).not.toHaveProperty('currency')
  })

  it.each(['about 5', '5-6', '1,23,4', 'TBD'])('%s is none', (words) => {
    expect(valueIn(amount, words, english)).toBe('trouble: number')
  })
})

describe('words', () => {
  it.each(['', '  ', '-', 'N/A', 'n/d', '#N/A', '#REF!', 'None', 'Aucun', '—'])(
    '%j stand for nothing',
    (words) => {
      expect(wordsOfCell(words)).toBeUndefined()
    },
  )

  it('in two languages in one cell are told by a bar of any kind', () => {
    const both: CellReading = { language: 'both', otherwise: 'fr' }
    for (const bar of ['|', ' | ', '│', ' │ ']) {
      expect(valueIn(Organization.properties.name, `House${bar}Maison`, both)).toEqual({
        en: 'House',
        fr: 'Maison',
      })
    }
    expect(valueIn(Organization.properties.name, 'Maison', both)).toEqual({ fr: 'Maison' })
    expect(valueIn(Organization.properties.name, 'A | B | C', both)).toEqual({ fr: 'A | B | C' })
  })

  it('of a choice are its words in either language, its id, or what the mapping says', () => {
    const { basis } = Allocation.properties
    expect(valueIn(basis, 'Planned', english)).toBe('planned')
    expect(valueIn(basis, 'PREVU', english)).toBe('planned')
    expect(valueIn(basis, 'forecast', english)).toBe('trouble: choice')
    expect(valueIn(basis, 'Forecast', { ...english, words: { forecast: 'planned' } })).toBe('planned')
    expect(valueIn(basis, 'constructor', { ...english, words: {} })).toBe('trouble: choice')
  })

  it('several in a cell are told apart by what the mapping says, and by lines', () => {
    expect(manyOf('a; b;;a\n• c', ';')).toEqual(['a', 'b', 'c'])
    expect(valueIn(Organization.properties.aliases, 'a, b', english)).toEqual(['a, b'])
  })

  it('yes and no, and the marks of a matrix', () => {
    expect(['Oui', 'yes', 'X', '✓', '1'].map((words) => markOf(words).isMarked)).toEqual(Array(5).fill(true))
    expect(['Non', 'no', '0', '', null].map((words) => markOf(words).isMarked)).toEqual(Array(5).fill(false))
    expect(markOf('in part')).toEqual({ isMarked: true, words: 'in part' })
    expect(markOf(true).isMarked).toBe(true)
  })

  it('languages by their names or codes', () => {
    expect(
      valueIn(Service.properties.languages, 'English, français; LSQ'.replace(';', ','), english),
    ).toEqual(['en', 'fr', 'fcs'])
    expect(valueIn(Service.properties.languages, 'Klingon', english)).toBe('trouble: choice')
  })

  it('of a period that is no date are kept as words', () => {
    expect(valueIn(Service.properties.period, 'When funds allow', english)).toEqual({
      text: 'When funds allow',
      start: null,
      end: null,
      ongoing: false,
    })
    expect(valueIn(Service.properties.period, '2012-13 – Ongoing', english)).toMatchObject({
      start: '2012-04-01',
      end: null,
      ongoing: true,
    })
  })

  it('are dates only as exactly as the property takes them', () => {
    expect(valueIn(Call.properties.date, '2016-04', english)).toBe('trouble: date')
    expect(valueIn(Source.properties.date, '2016-04', english)).toEqual({
      date: '2016-04-01',
      precision: 'month',
    })
    expect(valueIn(Service.properties.period, '2016', { ...english, part: 'end' })).toEqual(
      new Part('end', { first: '2016-01-01', last: '2016-12-31', precision: 'year' }),
    )
  })
})

it('whatever a cell holds, its value is one that the schema takes, or there is none', async () => {
  const properties = nodeTypeNames.flatMap((name) => Object.values<Property>(nodeType(name)!.properties))
  await holds(
    fc.tuple(
      fc.constantFrom(...properties),
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.double(),
        fc.boolean(),
        fc.constant(null),
        fc.constantFrom('2016', '1e999', 'x'.repeat(30_000)),
      ),
      fc.constantFrom('en', 'fr', 'both'),
    ),
    ([property, cell, language]) => {
      const found = valueOfCell(property, cell, { language, otherwise: 'en', separator: ';' })
      if (found.is === 'value') expect(property.schema.safeParse(found.value).success).toBe(true)
    },
    100,
  )
})
