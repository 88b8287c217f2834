import { describe, expect, it } from 'vitest'
import {
  readThreeSixtyGiving,
  readThreeSixtyGivingTables,
} from '../../../../shared/import/three-sixty-giving/read.ts'
import { pathOf } from '../../../../shared/import/three-sixty-giving/headings.ts'
import {
  countsOf,
  csvTable,
  expectSound,
  nodeOf,
  said,
  tableOfRows,
  type Said,
} from '../../../helpers/statements.ts'

const funder = { id: 'CA-CRA_ACR-890138597RR0001', name: 'Northern Lights Fund' }
const grant = (id: string, more: object = {}) => ({
  id: `360G-NLF-${id}`,
  title: `Grant ${id}`,
  description: 'A year of outreach.',
  currency: 'CAD',
  amountAwarded: 5000,
  awardDate: '2024-04-02T00:00:00.000Z',
  fundingOrganization: [funder],
  recipientOrganization: [{ id: 'GB-CHC-1164883', name: 'Harbour House', charityNumber: 1164883 }],
  ...more,
})
const read = (...grants: readonly unknown[]) =>
  said(readThreeSixtyGiving([{ file: 'nlf.json', value: { grants } }]))
const key = (id: string) => `360giving:grant/360G-NLF-${id}`

const asJson = [
  grant('1', {
    recipientOrganization: [
      { id: 'GB-CHC-1164883', name: 'Harbour House', charityNumber: '1164883' },
      { id: 'GB-COH-00000017', name: 'Quay Ltd' },
    ],
    grantProgramme: [{ title: 'Safer Places' }],
    plannedDates: [{ startDate: '2024-04-01', duration: 12 }],
    beneficiaryLocation: [{ name: 'Ontario', countryCode: 'CA' }],
  }),
  grant('2', { amountAwarded: 0, recipientOrganization: [{ id: 'GB-CHC-Exempt', name: 'A School' }] }),
  grant('3', { recipientOrganization: undefined, recipientIndividual: { id: 'P', name: 'A Person' } }),
]
const headings = [
  'Identifier',
  'Title',
  'Description',
  'CURRENCY',
  'Amount Awarded',
  'Award Date',
  'Funding Org:Identifier',
  'Funding Org:Name',
  'Recipient Org:0:Identifier',
  'Recipient Org:0:Name',
  'Recipient Org:Charity Number',
  'Recipient Org:1:Identifier',
  'Recipient Org:1:Name',
  'Grant Programme: Title',
  'Planned Dates:Start Date',
  'Planned Dates:Duration (months)',
  'Beneficiary Location:Name',
  'Beneficiary Location:Country Code',
  'Recipient Ind:Identifier',
  'Recipient Ind:Name',
]
const common = ['A year of outreach.', 'CAD']
const money = (amount: number | string) => [amount, '2024-04-02T00:00:00.000Z', funder.id, funder.name]
const row = (id: string, amount: number | string, ...rest: readonly (string | number | null)[]) => [
  `360G-NLF-${id}`,
  `Grant ${id}`,
  ...common,
  ...money(amount),
  ...rest,
]
const second = ['GB-COH-00000017', 'Quay Ltd']
const rows = (number: (n: number) => string | number) => [
  row(
    '1',
    number(5000),
    'GB-CHC-1164883',
    'Harbour House',
    number(1164883),
    ...second,
    'Safer Places',
    '2024-04-01',
    number(12),
    'Ontario',
    'CA',
  ),
  row('2', number(0), 'GB-CHC-Exempt', 'A School'),
  row('3', number(5000), null, null, null, null, null, null, null, null, null, null, 'P', 'A Person'),
]
const asCsv = [headings, ...rows(String)]
  .map((cells) => cells.map((cell) => `"${cell ?? ''}"`).join(','))
  .join('\r\n')

const withoutPlaces = (told: Said) =>
  told.all.map((one) => JSON.stringify({ ...one, place: undefined, places: undefined })).sort()

describe('headings', () => {
  it.each([
    ['Recipient Org:0:Name', ['recipientOrganization', 0, 'name']],
    ['recipient org : name', ['recipientOrganization', 0, 'name']],
    ['Grant Programme: Title', ['grantProgramme', 0, 'title']],
    ['Planned Dates:Duration (months)', ['plannedDates', 0, 'duration']],
    ['AMOUNT AWARDED', ['amountAwarded']],
    [
      'recipientOrganization/1/location/2/countryCode',
      ['recipientOrganization', 1, 'location', 2, 'countryCode'],
    ],
    ['Recipient Org:2:Location:Country Code', ['recipientOrganization', 2, 'location', 0, 'countryCode']],
  ])('%s', (heading, path) => expect(pathOf(heading)).toEqual(path))

  it.each([
    'Website: Decision Notes',
    '__proto__',
    'constructor:name',
    '',
    '0:Name',
    'Recipient Org:5000:Name',
    ':',
  ])('no: %s', (heading) => expect(pathOf(heading)).toBeUndefined())
})

describe('the three forms', () => {
  it('give the same statements: JSON, CSV, sheets of a workbook with an extra one and metadata', async () => {
    const json = await read(...asJson)
    const csv = await said(readThreeSixtyGivingTables([csvTable('nlf.csv', `\uFEFF${asCsv}`)]))
    const isSecond = (at: number) => at === 11 || at === 12
    const main = [headings, ...rows((n) => n)].map((cells) =>
      cells.map((cell, at) => (isSecond(at) ? null : cell)),
    )
    const xlsx = await said(
      readThreeSixtyGivingTables([
        tableOfRows(
          'nlf.xlsx',
          [
            ['Title', 'Grants of 2024'],
            ['Issued', '2024-06-01'],
            ['Publisher', 'NLF'],
          ],
          'Meta',
        ),
        tableOfRows('nlf.xlsx', main, 'grants'),
        tableOfRows(
          'nlf.xlsx',
          [
            ['Identifier', 'Recipient Org:Identifier', 'Recipient Org:Name'],
            ['360G-NLF-1', ...second],
          ],
          'recipients',
        ),
      ]),
    )
    expect(json.nodes.length).toBeGreaterThan(6)
    expect(withoutPlaces(csv)).toEqual(withoutPlaces(json))
    expect(withoutPlaces(xlsx)).toEqual(withoutPlaces(json))
    expectSound(xlsx)
  })

  it('have one source', async () => {
    const csv = await readThreeSixtyGivingTables([csvTable('grants-2024.csv', asCsv)])
    const json = readThreeSixtyGiving([{ file: 'x.json', value: { grants: asJson } }])
    expect(csv.source).toEqual(json.source)
  })
})

describe('tables', () => {
  it('find the headings below rows about the data set, and say which row each grant stands in', async () => {
    const reading = await readThreeSixtyGivingTables([
      tableOfRows('nlf.csv', [
        ['Northern Lights Fund'],
        ['Issued', '2024-06-01'],
        [],
        headings,
        ...rows(String),
      ]),
    ])
    expect(reading.source).toMatchObject({ key: '360giving:source/nlf', date: '2024-06-01' })
    const told = await said(reading)
    expect(nodeOf(told, key('1')).place).toEqual({ file: 'nlf.csv', sheet: undefined, row: 5 })
  })

  it('notice columns that the standard does not have, blank rows and broken ones', async () => {
    const told = await said(
      readThreeSixtyGivingTables([
        tableOfRows('nlf.csv', [
          [...headings, 'Website: Decision Notes', '__proto__'],
          ...rows(String).map((cells) => [
            ...cells,
            ...Array<string>(headings.length - cells.length).fill(''),
            'x',
            'y',
          ]),
          [],
          [null, 'No id'],
        ]),
      ]),
    )
    expect(countsOf(told)).toMatchObject({ heading: 2, people: 1 })
    expect(told.rejected).toMatchObject([{ code: 'import-360giving:rejected.noId', place: { row: 6 } }])
    expect(({} as Record<string, unknown>)['x']).toBeUndefined()
  })

  it('without headings of the standard are rejected', async () => {
    const told = await said(
      readThreeSixtyGivingTables([
        tableOfRows('x.csv', [
          ['a', 'b'],
          ['1', '2'],
        ]),
      ]),
    )
    expect(told.rejected).toMatchObject([
      { code: 'import-360giving:rejected.noHeadings', place: { file: 'x.csv' } },
    ])
  })
})
