import { describe, expect, it } from 'vitest'
import type { Mapping, MappedColumn } from '../../../../../shared/import/tables/mapping.ts'
import { parseMapping } from '../../../../../shared/import/tables/mapping.ts'
import { inShort, rowsOf, stated, tableOf } from '../../../../helpers/tables.ts'

const common = { version: 1, dataset: 'services', language: 'en' } as const
type Records = Extract<Mapping, { shape: 'records' | 'matrix' }>
const records = (
  columns: Record<string, MappedColumn['target']>,
  rest: Partial<Pick<Records, 'records' | 'links' | 'language' | 'sheet'>> = {},
): Mapping => {
  const parsed = parseMapping({
    ...common,
    shape: 'records',
    records: [{ as: 'main', type: 'Organization' }],
    links: [],
    ...rest,
    columns: Object.entries(columns).map(([heading, target]) => ({ heading, target })),
  })
  if (!parsed.ok) throw new Error(String(parsed.refusal.params['reason']))
  return parsed.value
}
const name = { to: 'property', property: 'name' } as const
const read = async (text: string, mapping: Mapping) => await stated(tableOf(rowsOf(text)), mapping)

describe('rows of records', () => {
  it('become nodes with the properties, identifiers and places of their cells', async () => {
    const { nodes, rejected, noticed } = await read(
      `
Name (EN) | Nom (FR) | Kind | BN | Web | Since
Covenant House | Maison Covenant | NGO or service provider | 123456789RR0001 | https://c.ca | 1982
 | | | | |
Total | | | | |
Native Women | | nonsense | 12 | | soon`,
      records({
        'Name (EN)': { ...name, language: 'en' },
        'Nom (FR)': { ...name, language: 'fr' },
        Kind: { to: 'property', property: 'kind', words: { 'NGO or service provider': 'ngo' } },
        BN: { to: 'identifier', scheme: 'ca-bn' },
        Web: { to: 'property', property: 'website' },
        Since: { to: 'property', property: 'active', part: 'start' },
      }),
    )
    expect(rejected).toEqual([])
    expect(nodes).toHaveLength(2)
    expect(nodes[0]).toMatchObject({
      key: 'table:services/Organization/covenant house',
      type: 'Organization',
      identifiers: ['ca-bn:123456789'],
      properties: {
        name: { en: 'Covenant House', fr: 'Maison Covenant' },
        kind: 'ngo',
        website: 'https://c.ca',
        active: { start: '1982-01-01', end: null, ongoing: false, precision: { start: 'year' } },
      },
      place: { file: 'a.csv', row: 2 },
      places: { kind: { row: 2, field: 'Kind' } },
    })
    expect(nodes[1]!.properties).toEqual({ name: { en: 'Native Women' } })
    expect(noticed.map(({ code, params, place }) => [code.split('.')[1], params['n'], place!.row])).toEqual([
      ['totals', 1, 4],
      ['choice', 1, 5],
      ['businessNumber', 1, 5],
      ['date', 1, 5],
    ])
  })

  it('without a name are rejected with their place; what is blank or repeats the headings is not', async () => {
    const { nodes, rejected, noticed } = await read(
      'Name | Web\nA | https://a.ca\n | https://b.ca\nName | Web\nB | n/a\nn/a | -',
      records({ Name: name, Web: { to: 'property', property: 'website' } }),
    )
    expect(nodes.map((node) => node.properties['name'])).toEqual([{ en: 'A' }, { en: 'B' }])
    expect(rejected).toEqual([
      {
        kind: 'rejected',
        code: 'import-tables:rejected.noName',
        params: {},
        place: { file: 'a.csv', sheet: undefined, row: 3 },
      },
    ])
    expect(noticed.map((one) => one.code)).toEqual(['import-tables:noticed.headingsAgain'])
  })

  it('have keys that stay: by an id where there is one, else by the name without accents and case', async () => {
    const byId = records({ Name: name, Ref: { to: 'key' } })
    const byName = records({ Name: name })
    const first = await read('Name | Ref\nRÉSEAU d’aide | 007', byId)
    const second = await read('Ref | Name\n007 | Réseau d’aide aux femmes', byId)
    expect(first.nodes[0]!.key).toBe(second.nodes[0]!.key)
    const third = await read('Name | X\nRÉSEAU d’aide | y', byName)
    const fourth = await read("Name | X\nReseau d'Aide | y", byName)
    expect(third.nodes[0]!.key).toBe(fourth.nodes[0]!.key)
    expect(third.nodes[0]!.key).not.toBe(first.nodes[0]!.key)
  })

  it('name terms and other records by words, several in a cell, in either direction', async () => {
    const found = await read(
      `
Service | Where | For | Provider
Line | ON; Québec | Women; everyone | House A; House B
Beds | ON | | House A`,
      records(
        {
          Service: name,
          Where: { to: 'relationship', type: 'OPERATES_IN', node: 'Jurisdiction', separator: ';' },
          For: {
            to: 'relationship',
            type: 'SERVES',
            node: 'Population',
            separator: ';',
            words: { everyone: '' },
          },
          Provider: {
            to: 'relationship',
            type: 'DELIVERS',
            node: 'Organization',
            isInverse: true,
            separator: ';',
          },
        },
        { records: [{ as: 'main', type: 'Service' }] },
      ),
    )
    expect(found.relationships.map((one) => inShort(found, one))).toEqual([
      'OPERATES_IN Line > #ON',
      'OPERATES_IN Line > #Québec',
      'SERVES Line > #Women',
      'DELIVERS House A > Line',
      'DELIVERS House B > Line',
      'OPERATES_IN Beds > #ON',
      'DELIVERS House A > Beds',
    ])
    expect(found.nodes.map((node) => node.type)).toEqual([
      'Service',
      'Organization',
      'Organization',
      'Service',
    ])
    expect(found.relationships[0]!.place).toMatchObject({ row: 2, field: 'Where' })
  })

  it('may speak of several records that are joined', async () => {
    const found = await read(
      `
Recipient | BN | Project | Amount | Year | Funder
House A | 123456789 | Beds | $1,234.00 | 2016-17 | Status of Women
House A | 123456789 | Beds | 500 | 2017-18 | Status of Women
House B | | Beds | | |`,
      records(
        {
          Project: name,
          Recipient: { ...name, record: 'org' },
          BN: { to: 'identifier', scheme: 'ca-bn', record: 'org' },
          Amount: { to: 'property', property: 'amount', record: 'money' },
          Year: { to: 'property', property: 'fiscalYears', record: 'money' },
          Funder: { to: 'relationship', record: 'money', type: 'PAYS_FROM', node: 'Organization' },
        },
        {
          records: [
            { as: 'main', type: 'Initiative' },
            { as: 'org', type: 'Organization' },
            { as: 'money', type: 'Allocation' },
          ],
          links: [
            { type: 'DELIVERS', from: 'org', to: 'main' },
            { type: 'PAYS_TO', from: 'money', to: 'main' },
          ],
        },
      ),
    )
    const kept = found.nodes.filter((node) => node.type === 'Allocation')
    expect(kept.map((node) => node.properties)).toEqual([
      { name: { en: 'Beds' }, amount: 1234, fiscalYears: { from: 2016, to: 2016 } },
      { name: { en: 'Beds' }, amount: 500, fiscalYears: { from: 2017, to: 2017 } },
    ])
    // the projects of two organizations are two, though they are called the same
    expect(
      new Set(found.nodes.filter((node) => node.type === 'Initiative').map((node) => node.key)).size,
    ).toBe(2)
    expect(found.relationships.map((one) => inShort(found, one))).toEqual([
      'DELIVERS House A > Beds',
      'PAYS_TO Beds > Beds',
      'PAYS_FROM Beds > Status of Women',
      'PAYS_TO Beds > Beds',
      'PAYS_FROM Beds > Status of Women',
      'DELIVERS House B > Beds',
    ])
  })

  it('put together what columns say of one value: both sides of a period, ages, lists', async () => {
    const { nodes, noticed } = await read(
      'Name | From | To | Min | Max | Also | AKA\nA | 2012-13 | March 2016 | 16+ | 24 years | x;y | z\nB | 2016 | 2015 | 30 | 20 | |',
      records(
        {
          Name: name,
          From: { to: 'property', property: 'period', part: 'start' },
          To: { to: 'property', property: 'period', part: 'end' },
          Min: { to: 'property', property: 'eligibility', part: 'minAge' },
          Max: { to: 'property', property: 'eligibility', part: 'maxAge' },
          Also: { to: 'property', property: 'aliases', separator: ';' },
          AKA: { to: 'property', property: 'aliases' },
        },
        { records: [{ as: 'main', type: 'Service' }] },
      ),
    )
    expect(nodes[0]!.properties).toEqual({
      name: { en: 'A' },
      period: {
        start: '2012-04-01',
        end: '2016-03-31',
        ongoing: false,
        precision: { start: 'fiscal-year', end: 'month' },
      },
      eligibility: { minAge: 16, maxAge: 24 },
      aliases: ['x', 'y', 'z'],
    })
    expect(nodes[1]!.properties).toEqual({ name: { en: 'B' } })
    expect(noticed).toMatchObject([
      { code: 'import-tables:noticed.endBeforeStart' },
      { code: 'import-tables:noticed.endBeforeStart' },
    ])
  })

  it('give the value of merged cells to each of their rows', async () => {
    const table = tableOf(rowsOf('Organization | Service\nHouse A | Line\n | Beds\nHouse B | Food'), {
      merges: [{ from: { row: 2, column: 0 }, to: { row: 3, column: 0 } }],
    })
    const mapping = records(
      { Organization: { ...name, record: 'org' }, Service: name },
      {
        records: [
          { as: 'main', type: 'Service' },
          { as: 'org', type: 'Organization' },
        ],
        links: [{ type: 'DELIVERS', from: 'org', to: 'main' }],
      },
    )
    const found = await stated(table, mapping)
    expect(found.relationships.map((one) => inShort(found, one))).toEqual([
      'DELIVERS House A > Line',
      'DELIVERS House A > Beds',
      'DELIVERS House B > Food',
    ])
    expect(found.noticed).toMatchObject([{ code: 'import-tables:noticed.merged', count: 1 }])
  })

  it('are found by their headings wherever the columns stand; absent and added ones are said', async () => {
    const mapping = records({ Name: name, Web: { to: 'property', property: 'website' } })
    const { nodes, noticed } = await read('Extra | NAME:\n1 | A', mapping)
    expect(nodes[0]!.properties).toEqual({ name: { en: 'A' } })
    expect(noticed).toMatchObject([
      { code: 'import-tables:noticed.columnsAbsent', params: { headings: 'Web' } },
      { code: 'import-tables:noticed.columnsAdded', params: { headings: 'Extra' } },
    ])
    const other = await read('X | Y\n1 | A', mapping)
    expect(other.rejected).toMatchObject([{ code: 'import-tables:rejected.otherLayout' }])
  })

  it('leave out where something undisclosed is, and say it', async () => {
    const { nodes, noticed } = await read(
      'Name | About\nSafe house | A shelter for women. It is at 12 Elm Street, Toronto. Open all year.',
      records(
        { Name: name, About: { to: 'property', property: 'description' } },
        { records: [{ as: 'main', type: 'Service' }] },
      ),
    )
    expect(nodes[0]!.properties['description']).toEqual({ en: 'A shelter for women. Open all year.' })
    expect(noticed).toMatchObject([{ code: 'import-tables:noticed.placesLeftOut', count: 1 }])
  })

  it('of another sheet than that of the mapping are left out', async () => {
    const table = tableOf(rowsOf('Name\nA'), { sheet: 'Lists' })
    const { nodes, noticed } = await stated(table, records({ Name: name }, { sheet: 'Data' }))
    expect(nodes).toEqual([])
    expect(noticed).toMatchObject([{ code: 'import-tables:noticed.otherSheet' }])
  })

  it('of no table are rejected', async () => {
    const { rejected } = await stated(tableOf([]), records({ Name: name }))
    expect(rejected).toMatchObject([{ code: 'import-tables:rejected.noRows' }])
  })
})

describe('a matrix', () => {
  const matrix = (target: MappedColumn['target'], type: 'Organization' | 'Service') =>
    records(
      { Who: name, Counselling: target, Funding: { ...target, words: 'Grants and contributions' } as never },
      { records: [{ as: 'main', type }] },
    )

  it('joins a record to the term of each column that is marked', async () => {
    const found = await read(
      'Who | Counselling | Funding\nA | X | no\nB | in part | oui\nC | |',
      matrix({ to: 'mark', type: 'DOES', node: 'Activity' }, 'Service'),
    )
    expect(found.relationships.map((one) => inShort(found, one))).toEqual([
      'DOES A > #Counselling',
      'DOES B > #Counselling',
      'DOES B > #Grants and contributions',
    ])
    expect(found.relationships[1]!.properties).toEqual({ note: { en: 'in part' } })
    expect(found.nodes).toHaveLength(3)
  })

  it('gives an organization a service for each mark', async () => {
    const found = await read(
      'Who | Counselling | Funding\nA | X | ',
      matrix({ to: 'mark', type: 'DOES', node: 'Activity', through: 'Service' }, 'Organization'),
    )
    expect(found.relationships.map((one) => inShort(found, one))).toEqual([
      'DELIVERS A > Counselling – A',
      'DOES Counselling – A > #Counselling',
    ])
  })
})
