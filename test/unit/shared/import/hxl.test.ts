import { describe, expect, it } from 'vitest'
import { readHxl, readHxlJson } from '../../../../shared/import/hxl/read.ts'
import { taggedColumn, tagsOf, valueOf } from '../../../../shared/import/hxl/tags.ts'
import type { Reading } from '../../../../shared/import/statement.ts'
import {
  countsOf,
  csvTable,
  expectSound,
  hasSamples,
  joinsOf,
  said,
  sampleText,
  tableOfRows,
  typesOf,
  type Said,
} from '../../../helpers/statements.ts'

type Row = readonly (string | number | null)[]
const read = (...rows: readonly Row[]) => said(readHxl([tableOfRows('3w.csv', rows)]))
const initiatives = (told: Said) => told.nodes.filter((one) => one.type === 'Initiative')
const names = (told: Said) => initiatives(told).map((one) => (one.properties['name'] as { en: string }).en)
const places = (told: Said) => joinsOf(told, 'OPERATES_IN').map((one) => one.split(' → ')[1])

describe('tags', () => {
  const specOf = (cell: string) => taggedColumn(cell, 0)?.spec
  it.each([
    ['#org', '#org'],
    [' #org +acronym', '#org +acronym'],
    ['#sector +cluster +name', '#sector +cluster +name'],
    ['#sector+name+cluster', '#sector +cluster +name'],
    ['#ADM1 + Code', '#adm1 +code'],
    ['#sector_id', '#sector +id'],
    ['#x_private', '#x_private'],
  ])('%s', (cell, spec) => expect(specOf(cell)).toBe(spec))

  it.each(['org', '#', '#1', '#org name', 'No #org', '#N/A', '#org+', '##org'])('no: %s', (cell) =>
    expect(specOf(cell)).toBeUndefined(),
  )

  it('are a row where half of its cells are; one hashtag among values is none', () => {
    expect(tagsOf(['#org', '', '#sector'])).toHaveLength(2)
    expect(tagsOf(['#org', 'x'])).toHaveLength(1)
    expect(tagsOf(['#blessed', 'Harbour House', 'Ontario'])).toBeUndefined()
    expect(tagsOf(['', null])).toBeUndefined()
  })

  it('stand over values; errors and formulas of a spreadsheet are none', () => {
    for (const cell of ['#N/A', '#REF!', '=VLOOKUP(A1;B:C;2)', '-', 'n/a', ' ', null])
      expect(valueOf(cell)).toBeUndefined()
    expect(valueOf(' Harbour\n House ')).toBe('Harbour House')
    expect(valueOf(0)).toBe('0')
  })
})

describe('a 3W', () => {
  const tags: Row = [
    '#org +name',
    '#org +acronym',
    '#org +type',
    '#sector',
    '#activity',
    '#adm1 +name',
    '#adm2',
    '#status',
    '#date +start',
    '#date +end',
  ]

  it('is organizations, and one initiative a set of organization, sector, activity and area, with its rows counted', async () => {
    const told = await read(
      ['Who', '', '', 'What', '', 'Where'],
      tags,
      [
        'Harbour House',
        'HH',
        'National NGO',
        'Protection',
        'Hotline',
        'Ontario',
        'Peel',
        'Ongoing',
        '2024-04-01',
        '2024-06-30',
      ],
      [
        'Harbour House',
        'HH',
        'National NGO',
        'Protection',
        'Hotline',
        'Ontario',
        'York',
        'planned',
        '2024-02-01',
        '2025-03-31',
      ],
      ['Harbour House', 'HH', 'National NGO', 'Protection', 'Hotline', 'Quebec', '', 'terminé', '', ''],
    )
    expectSound(told)
    expect(typesOf(told)).toEqual({ Organization: 1, Initiative: 2 })
    expect(told.nodes[0]!.properties).toEqual({
      name: { en: 'Harbour House' },
      abbreviation: { en: 'HH' },
      kind: 'ngo',
    })
    expect(names(told)).toEqual(['Hotline – HH (Ontario)', 'Hotline – HH (Quebec)'])
    expect(initiatives(told)[0]!.properties).toMatchObject({
      status: 'in-place',
      period: { start: '2024-02-01', end: '2025-03-31' },
      note: { en: 'Rows in the file: 2. Districts: Peel, York.' },
    })
    expect(initiatives(told)[1]!.properties['status']).toBe('ended')
    expect(places(told)).toEqual(['«Ontario»', '«Quebec»'])
    expect(joinsOf(told, 'DELIVERS')).toHaveLength(2)
    expect(initiatives(told)[0]!.place).toMatchObject({ file: '3w.csv', row: 3 })
  })

  it('has keys that stay over releases: other order, spelling of case and accents, more districts', async () => {
    const first = await read(['#org', '#sector', '#adm1'], ['Santé Nord', 'Health', 'Québec'])
    const later = await read(
      ['#adm1', '#adm2', '#sector', '#org'],
      ['QUEBEC', 'Laval', 'health', 'SANTE NORD'],
      ['Quebec', 'Gatineau', 'Health', 'Santé Nord'],
    )
    expect(initiatives(later).map((one) => one.key)).toEqual(initiatives(first).map((one) => one.key))
  })

  it('finds its tags between headings and data, up to the 25th row, and not after it', async () => {
    const headings = (count: number): Row[] => Array.from({ length: count }, () => ['Who', 'What'])
    const data: Row[] = [
      ['#org', '#sector'],
      ['Harbour House', 'Protection'],
    ]
    expect(typesOf(await read(...headings(24), ...data))).toEqual({ Organization: 1, Initiative: 1 })
    const late = await read(...headings(25), ...data)
    expect(late.nodes).toEqual([])
    expect(late.rejected.map((one) => one.code)).toEqual(['import-hxl:rejected.noTags'])
  })

  it('says what organizations do by their attributes', async () => {
    const told = await read(
      ['#org+funder', '#org+impl+name', '#org+impl+acronym', '#org+prog', '#org+lead', '#sector', '#adm1'],
      ['Big Fund', 'Harbour House', 'HH', 'Planner', 'Captain', 'Protection', 'Ontario'],
    )
    expectSound(told)
    const of = (type: string) => joinsOf(told, type).map((one) => one.split(' → ')[0])
    expect(of('DELIVERS')).toEqual(['hxl:org/harbour house'])
    expect(of('LEADS')).toEqual(['hxl:org/captain'])
    expect(of('CONTRIBUTES_TO')).toEqual(['hxl:org/big fund', 'hxl:org/planner'])
    expect(told.relationships.find((one) => one.type === 'LEADS')!.properties).toEqual({ stated: true })
  })

  it('[R27] drops counts of fewer than ten people and does not add up those of several rows', async () => {
    const told = await read(
      ['#org', '#sector', '#adm1', '#targeted +f', '#reached'],
      ['A House', 'Protection', 'Yukon', '3', '120'],
      ['B House', 'Protection', 'Yukon', '40', ''],
      ['B House', 'Protection', 'Yukon', '9', '50'],
    )
    expectSound(told)
    expect(initiatives(told).map((one) => one.properties['note'])).toEqual([
      {
        en: 'Rows in the file: 1. People, as tagged in the file: #reached = 120.',
        fr: 'Lignes dans le fichier\u00a0: 1. Personnes, selon les balises du fichier\u00a0: #reached = 120.',
      },
      { en: 'Rows in the file: 2.', fr: 'Lignes dans le fichier\u00a0: 2.' },
    ])
    expect(countsOf(told)).toMatchObject({ smallNumbers: 2, countsNotAdded: 1 })
  })

  it('[R25] never brings contacts, coordinates and sites; of shelters nothing narrower than a province', async () => {
    const told = await read(
      ['#org', '#activity', '#adm1', '#adm2', '#loc', '#geo+lat', '#contact+name'],
      ['A House', 'Legal clinic', 'Ontario', 'Peel', 'The Mill', '43.1', 'Ada Example'],
      ['B House', 'Emergency shelter', 'Ontario', 'Halton', 'Blue barn', '43.2', 'Bob Example'],
      ['C House', 'Safe house', '', 'Halton', 'Red barn', '', ''],
    )
    expectSound(told)
    const text = JSON.stringify(told.all)
    for (const secret of ['Ada', 'Bob', '43.', 'Mill', 'barn', 'Halton']) expect(text).not.toContain(secret)
    expect(places(told)).toEqual(['«Ontario»', '«Ontario»'])
    // contacts of two rows; two pairs of coordinates, three sites, the district of two shelters
    expect(countsOf(told)).toMatchObject({ contacts: 2, exactPlaces: 7 })
  })

  it('[R16] in another country is abroad, by its name or the codes of its parts', async () => {
    const told = await read(
      ['#org', '#sector', '#country', '#adm1', '#adm1+code'],
      ['A', 'Protection', 'Mali', 'Kayes', ''],
      ['B', 'Protection', '', 'Kabul', 'AF01'],
      ['C', 'Protection', '', 'Kayes', 'MLI01'],
      ['D', 'Protection', 'Canada', 'Ontario', 'CA-ON'],
      ['E', 'Protection', 'CA', '', ''],
      ['F', 'Protection', '', 'Nunavut', 'NU'],
    )
    expect(places(told)).toEqual([
      '«jurisdiction-abroad»',
      '«jurisdiction-abroad»',
      '«jurisdiction-abroad»',
      '«Ontario»',
      '«CA»',
      '«Nunavut»',
    ])
  })

  it('has terms where its words are known; others are noticed and stay words', async () => {
    const told = await read(
      ['#org', '#sector', '#activity', '#beneficiary', '#adm1'],
      ['A', 'Operational Presence: Crisis or help line', 'WASH', 'Women and girls', 'Ontario'],
      ['B', 'PRO', '', 'Sailors', 'Ontario'],
    )
    expectSound(told)
    expect(joinsOf(told, 'DOES').map((one) => one.split(' → ')[1])).toEqual(['«activity-hotline»'])
    expect(joinsOf(told, 'SERVES').map((one) => one.split(' → ')[1])).toEqual(['«population-women-girls»'])
    expect(names(told)).toEqual(['WASH – A (Ontario)', 'PRO – B (Ontario)'])
    expect(countsOf(told)).toEqual({ sector: 2, beneficiary: 1 })
  })

  it('reads tags before 1.0, a code where there is no name, and columns without a tag', async () => {
    const told = await read(
      ['Sector', 'Org', 'Admin', 'Note'],
      ['#sector_id', '#org', '#adm1', ''],
      ['NUT', 'A', 'Ontario', 'x'],
    )
    expect(names(told)).toEqual(['NUT – A (Ontario)'])
    expect(countsOf(told)).toEqual({ sector: 1, untagged: 1 })
  })

  it('rejects rows that name no organization, with their place, and skips blank ones', async () => {
    const told = await read(
      ['#org', '#sector'],
      ['', 'Health'],
      ['unknown', 'Health'],
      ['', ''],
      ['#N/A', 'Health'],
      ['A', 'Health'],
    )
    expect(told.rejected.map(({ code, place }) => [code, place.row])).toEqual([
      ['import-hxl:rejected.noOrganization', 2],
      ['import-hxl:rejected.noOrganization', 3],
      ['import-hxl:rejected.noOrganization', 5],
    ])
    expect(typesOf(told)).toEqual({ Organization: 1, Initiative: 1 })
  })

  it('notices states, dates and kinds that it does not know', async () => {
    const told = await read(
      ['#org', '#org+type', '#sector', '#status', '#date+start', '#date+end'],
      ['A', 'Guild', 'x', 'asleep', 'soon', '2024-01-01'],
      ['B', 'UN Agency', 'x', 'en cours', '2024-05-01', '2024-01-01'],
    )
    expectSound(told)
    expect(countsOf(told)).toEqual({ kind: 1, status: 1, date: 2, sector: 2 })
    expect(initiatives(told)[1]!.properties).not.toHaveProperty('period')
  })

  it('in French says so by its tags', async () => {
    const told = await read(['#org+fr', '#sector+fr', '#adm1'], ['Maison du port', 'Protection', 'Ontario'])
    expect(told.nodes[0]!.properties['name']).toEqual({ fr: 'Maison du port' })
    expectSound(told)
  })

  it('of a workbook is read from the sheets that have tags', async () => {
    const sheet = (name: string, ...rows: readonly Row[]) => tableOfRows('3w.xlsx', rows, name)
    const told = await said(
      readHxl([
        sheet('Read me', ['About']),
        sheet('Data', ['#org', '#sector'], ['A', 'Health']),
        sheet('Lists', ['x']),
      ]),
    )
    expect(typesOf(told)).toEqual({ Organization: 1, Initiative: 1 })
    expect(told.rejected).toEqual([])
    expect(countsOf(told)).toMatchObject({ noTags: 2 })
    expect(initiatives(told)[0]!.place).toEqual({ file: '3w.xlsx', sheet: 'Data', row: 2 })
  })
})

describe('JSON', () => {
  const rows = [
    ['Who', 'What', 'Where'],
    ['#org', '#sector', '#adm1'],
    ['Harbour House', 'Health', 'Ontario'],
  ]
  const told = async (reading: Reading) => {
    const all = await said(reading)
    expectSound(all)
    return all.all.map((one) => JSON.stringify({ ...one, place: undefined }))
  }

  it('of lists or of objects says what the table says', async () => {
    const table = await told(readHxl([tableOfRows('x.csv', rows)]))
    const lists = await told(readHxlJson([{ file: 'x.json', value: rows }]))
    const objects = await told(
      readHxlJson([
        { file: 'x.json', value: [{ '#adm1': 'Ontario', '#org': 'Harbour House', '#sector': 'Health' }] },
      ]),
    )
    expect(table).toHaveLength(5)
    expect(lists).toEqual(table)
    expect(objects).toEqual(table)
  })

  it('without tags is rejected', async () => {
    for (const value of [null, 1, 'x', {}, [], [1, 2], [{ a: 1 }], [[1], [2]]])
      expect((await said(readHxlJson([{ file: 'x.json', value }]))).rejected).toMatchObject([
        { code: 'import-hxl:rejected.noTags', place: { file: 'x.json' } },
      ])
  })
})

describe.skipIf(!hasSamples)('the samples', () => {
  it('Afghanistan 3W, 1,200 rows: each is in one initiative, none becomes a record of its own', async () => {
    const text = sampleText('hxl/hdx_afghanistan_3w_2024Q1_first1200rows.csv')
    const told = await said(readHxl([csvTable('hdx_afghanistan_3w_2024Q1_first1200rows.csv', text)]))
    expectSound(told)
    // counted over the lines themselves: region, province, p-codes and cells of one word hold no comma that is quoted
    const lines = csvTable('x.csv', text).rows as Iterable<{ cells: readonly (string | null)[] }>
    const data = [...lines]
      .slice(2)
      .map(({ cells }) => cells)
      .filter((cells) => cells.length > 5)
    const distinct = (of: (cells: readonly (string | null)[]) => string) => new Set(data.map(of)).size
    const organizations = distinct((cells) => cells[6]!.toLowerCase())
    const activities = distinct((cells) => [cells[6]!.toLowerCase(), cells[9], cells[1]].join('|'))
    expect(data).toHaveLength(1200)
    expect(typesOf(told)).toEqual({ Organization: organizations, Initiative: activities })
    expect([organizations, activities]).toEqual([154, 362])
    const counted = initiatives(told).map((one) =>
      Number(/Rows in the file: (\d+)/.exec(JSON.stringify(one.properties['note']))![1]),
    )
    expect(counted.reduce((sum, one) => sum + one, 0)).toBe(1200)
    // every p-code begins with AF; the Question column has no tag; the name and the code of a district of 146 rows of the
    // cluster "Emergency Shelter" are left out
    expect(new Set(places(told))).toEqual(new Set(['«jurisdiction-abroad»']))
    expect(countsOf(told)).toEqual({ untagged: 1, sector: 1200, exactPlaces: 292 })
  })

  it('libhxl: two rows of headings above the tags, four rows of data', async () => {
    const told = await said(
      readHxl([csvTable('libhxl_input-valid.csv', sampleText('hxl/libhxl_input-valid.csv'))]),
    )
    expectSound(told)
    // ACNUR, OMS (twice), UNICEF; four activities; the column of the register has no tag
    expect(typesOf(told)).toEqual({ Organization: 3, Initiative: 4 })
    expect(names(told)).toEqual([
      'Higiene – ACNUR (Los Santos)',
      'Vacunación – OMS (Cauca)',
      'Formación de enseñadores – UNICEF (Chocó)',
      'Urbano – OMS (Amazonas)',
    ])
    expect(countsOf(told)).toEqual({ untagged: 1, sector: 8 })
  })
})
