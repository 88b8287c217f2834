import { describe, expect, it } from 'vitest'
import { link, makeMap, record } from '../../../helpers/make-map.ts'
import { ask } from '../../../helpers/ask.ts'

const org = (id: string, en: string, said: object = {}) =>
  record('Organization', id, { name: { en }, ...said })
const on = (date: string, kind: string, precision?: string) => ({
  date: { date, ...(precision === undefined ? {} : { precision }) },
  kind,
})

const map = makeMap(
  org('x-old', 'Old Department', { abbreviation: { en: 'OD' } }),
  org('x-part', 'Old Department, Labour Program', { partOf: 'x-old' }),
  org('x-aid', 'Aid Agency', { abbreviation: { en: 'AA' } }),
  org('x-new', 'New Department', { abbreviation: { en: 'ND' } }),
  org('x-now', 'Department of Today', { abbreviation: { en: 'DT' } }),
  org('x-other', 'Other Office'),
  record('Service', 'x-service', {
    by: 'x-now',
    in: 'ca',
    does: 'hotline',
    period: { start: '2001-01-01', end: null, ongoing: false },
  }),
  link('SUCCEEDED_BY', 'x-old', 'x-new', on('2013-06-26', 'merged')),
  link('SUCCEEDED_BY', 'x-part', 'x-new', on('2013-06-26', 'merged')),
  link('SUCCEEDED_BY', 'x-aid', 'x-new', on('2013-06-26', 'merged')),
  link('SUCCEEDED_BY', 'x-new', 'x-now', on('2015-01-01', 'renamed', 'year')),
  link('SUCCEEDED_BY', 'x-other', 'x-service-office', on('2020-01-01', 'replaced')),
  org('x-service-office', 'Service Office'),
)
const nameAt = (id: string, asOf: string) => ask('record', map, { id }, { asOf })?.name

describe('names of a day', () => {
  it.each([
    ['2026-06-01', 'Department of Today'],
    ['2015-01-01', 'Department of Today'],
    ['2014-12-31', 'New Department'],
    ['2013-06-25', 'Aid Agency · Old Department'],
  ])('[D6] on %s it was called %s', (asOf, name) => {
    expect(nameAt('x-now', asOf)).toBe(name)
  })

  it('[D6] a predecessor keeps its name on any day, and what was replaced did not change its own', () => {
    for (const asOf of ['2012-01-01', '2026-06-01']) {
      expect(nameAt('x-old', asOf)).toBe('Old Department')
      expect(nameAt('x-service-office', asOf)).toBe('Service Office')
    }
  })

  it('[D6] lists, matrix and graph name it alike', () => {
    const asOf = '2014-06-01'
    const service = ask('record', map, { id: 'x-service' }, { asOf })
    expect(service?.relationships.find((one) => one.type === 'DELIVERS')?.other.name).toBe('New Department')
    const { nodes } = ask('neighbourhood', map, { centres: ['x-service'] }, { asOf })
    expect(nodes.find((one) => one.id === 'x-now')).toMatchObject({
      label: 'New Department',
      shortLabel: 'ND',
    })
    const matrix = ask('matrix', map, { rows: 'organization', columns: 'activity' }, { asOf })
    expect(matrix.rows.find((one) => one.id === 'x-now')?.name).toBe('New Department')
  })

  it('[D6] a measure of today’s name is asked for by that day’s, and the other way round', () => {
    for (const organization of ['x-old', 'x-now'])
      expect(
        ask(
          'matrix',
          map,
          { rows: 'activity', columns: 'jurisdiction' },
          { scope: { organization: [organization] }, asOf: '2026-06-01' },
        ).cells.some((cell) => cell.measures + cell.presumed > 0),
        organization,
      ).toBe(true)
  })
})

describe('succession', () => {
  it('[D6] all steps in the order of time, those of the record itself marked', () => {
    const answer = ask('succession', map, { id: 'x-now' })
    expect(
      answer?.steps.map((one) => [one.from.id, one.to.id, one.dateText, one.kindName, one.isOwn]),
    ).toEqual([
      ...['x-aid', 'x-old', 'x-part']
        .map((from) => [from, 'x-new', 'June 26, 2013', 'Merged', false])
        .sort((a, b) => idOf(a[0] as string).localeCompare(idOf(b[0] as string))),
      ['x-new', 'x-now', '2015', 'Renamed', true],
    ])
    expect(answer?.nameThen).toBeNull()
    expect(ask('succession', map, { id: 'x-now' }, { asOf: '2014-06-01' })?.nameThen).toBe('New Department')
    expect(ask('succession', map, { id: 'x-nobody' })).toBeNull()
  })
})

/** The relationship that leaves a record: steps of one day are in the order of their ids. */
function idOf(from: string): string {
  return [...map.relationships.values()].find((one) => one.type === 'SUCCEEDED_BY' && one.from === from)!.id
}
