import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readHsds, readHsdsTables } from '../../../../shared/import/hsds/read.ts'
import {
  countsOf,
  csvTable,
  expectSound,
  hasSamples,
  joinsOf,
  nodeOf,
  said,
  samples,
  sampleText,
  tableOfRows,
  typesOf,
  type Said,
} from '../../../helpers/statements.ts'

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const org = uuid(1)
const counselling = uuid(2)
const keyOf = (entity: string, id: string) => `hsds:${entity}/${id}`

const only = (told: Said) => told.nodes.find((one) => one.type === 'Service')!.properties

describe('a folder of tables', () => {
  const folder = (files: Readonly<Record<string, string>>) =>
    readHsdsTables(Object.entries(files).map(([name, text]) => csvTable(`region/${name}`, text)))

  it('of 3.x has plural and singular names, in any order, and joins by ids', async () => {
    const told = await said(
      folder({
        'service_areas.csv': `id,service_id,name\n${uuid(61)},${counselling},Manitoba`,
        'attributes.csv': `id,link_id,taxonomy_term_id,link_entity\n${uuid(62)},${counselling},${uuid(63)},service`,
        'service.csv': `id,organization_id,name,status,minimum_age,assured_date\n${counselling},${org},Counselling,active,16,2024-05-01`,
        'taxonomy_terms.csv': `id,name\n${uuid(63)},Women and girls`,
        'organizations.csv': `id,name\n${org},Harbour House`,
        'languages.csv': `id,service_id,code\n${uuid(64)},${counselling},fr`,
        'schedules.csv': 'id\n1',
        'notes.csv': 'a\n1',
      }),
    )
    expectSound(told)
    expect(only(told)).toMatchObject({
      eligibility: { minAge: 16 },
      languages: ['fr'],
      lastSeen: { date: '2024-05-01' },
    })
    expect(told.relationships).toHaveLength(3)
    expect(countsOf(told)).toEqual({ table: 1 })
    expect(nodeOf(told, keyOf('service', counselling)).place).toMatchObject({
      file: 'region/service.csv',
      row: 2,
    })
  })

  it('of 1.x has uuid headings, tables of eligibility and taxonomy, unnamed columns; ids are of the data set', async () => {
    const told = await said(
      folder({
        'organization.csv':
          'organization_uuid,Organization Name,URL,,\n12,Harbour House,https://example.org,x,',
        'service.csv':
          'service_uuid,organization_uuid,location_uuid,name,status,,,\n7,12,3,Counselling,active,,,',
        'eligibility.csv': 'id,service_uuid,eligibility\n1,7,Women\n2,7,Girls',
        'service_area.csv': 'id,service_id,service_area\n1,7,Yukon',
        'services_taxonomy.csv': 'id,service_id,taxonomy_id\n1,7,t1\n2,7,t2',
        'taxonomy.csv': 'id,name\nt1,Counselling and trauma care',
        'languages.csv': 'id,service_id,language\n1,7,French',
        'physical_address.csv':
          'id,location_uuid,address_1,city,state_province,country\n1,3,12 Main Street,Ottawa,ON,CA',
        'contacts.csv': 'id,service_id,name\n1,7,Ada Example',
      }),
    )
    expectSound(told)
    expect(typesOf(told)).toEqual({ Organization: 1, Service: 1 })
    const one = nodeOf(told, 'hsds:region/service/7')
    expect(one.properties).toMatchObject({
      eligibility: { condition: 'Women; Girls' },
      languages: ['fr'],
      locationPrecision: 'municipality',
    })
    expect(one.identifiers).toEqual(['hsds:region/service/7'])
    expect(nodeOf(told, 'hsds:region/organization/12').properties).toMatchObject({
      name: { en: 'Harbour House' },
      website: 'https://example.org',
    })
    expect(joinsOf(told, 'OPERATES_IN').map((to) => to.split(' → ')[1])).toEqual([
      '«Yukon»',
      '«Ottawa»',
      '«ON»',
    ])
    expect(joinsOf(told, 'DOES')).toHaveLength(1)
    expect(countsOf(told)).toEqual({ unnamed: 5, people: 1, addresses: 1, dangling: 1 })
    expect(JSON.stringify(told.all)).not.toMatch(/Ada|12 Main/)
  })

  it('without headings, or with an id in no row, says so', async () => {
    const told = await said(
      readHsdsTables([
        tableOfRows('d/services.csv', [
          ['x', 'y'],
          ['1', '2'],
        ]),
        tableOfRows('d/organizations.csv', [['id', 'name'], [null, 'No id'], []]),
      ]),
    )
    expect(told.rejected.map(({ code, place: where }) => [code, where.file, where.row])).toEqual([
      ['import-hsds:rejected.noHeadings', 'd/services.csv', undefined],
      ['import-hsds:rejected.noId', 'd/organizations.csv', 2],
    ])
  })

  it('is one source, whatever its release', () => {
    const source = (folderName: string) =>
      readHsdsTables([csvTable(`${folderName}/services.csv`, '')]).source?.key
    expect(source('region-2023-05-01')).toBe('hsds:source/region')
    expect(source('region_2024')).toBe('hsds:source/region')
  })
})

describe.skipIf(!hasSamples)('the examples of the specification (3.1)', () => {
  const csvFolder = 'hsds-3.1/3.1_tabular_csv/'
  const jsonFolder = 'hsds-3.1/3.1_json/'
  const readFolder = () =>
    said(
      readHsdsTables(
        readdirSync(new URL(csvFolder, samples))
          .filter((name) => name.endsWith('.csv'))
          .map((name) => csvTable(csvFolder + name, sampleText(csvFolder + name))),
      ),
    )
  const readJson = (name: string) =>
    said(readHsds([{ file: jsonFolder + name, value: JSON.parse(sampleText(jsonFolder + name)) as unknown }]))

  it('as tables: one organization, program and service; what dangles is noticed', async () => {
    const told = await readFolder()
    expectSound(told)
    // a row each in organizations.csv, programs.csv, services.csv
    expect(typesOf(told)).toEqual({ Organization: 1, Program: 1, Service: 1 })
    // it delivers program and service, the service is part of the program, its address is in the US
    expect(told.relationships.map((one) => one.type).sort()).toEqual([
      'DELIVERS',
      'DELIVERS',
      'OPERATES_IN',
      'PART_OF',
    ])
    // parent_organization_id cd09a387… is in no row; the attribute's link_id f28dd44b… is no service here, so it says
    // nothing of any; the one phone belongs to a contact; the one area is a sentence
    expect(countsOf(told)).toEqual({
      addresses: 1,
      coordinates: 1,
      people: 1,
      phones: 1,
      area: 1,
      dangling: 1,
    })
    expect(only(told)).toMatchObject({
      eligibility: { minAge: 12, maxAge: 100 },
      lastSeen: { date: '2005-01-01' },
      languages: ['ur'],
      status: 'in-place',
    })
  })

  it.each([
    ['organization_full.json', { Organization: 1, Program: 1, Service: 1 }],
    ['service_full.json', { Organization: 1, Program: 1, Service: 1 }],
    ['service_at_location_full.json', { Organization: 1, Program: 1, Service: 1 }],
    ['service_list.json', { Organization: 1, Program: 1, Service: 1 }],
    ['tabular.json', { Organization: 1, Program: 1, Service: 1 }],
    ['organization_list.json', { Organization: 1 }],
    // terms alone, and what a server says of itself, hold no record of the map
    ['taxonomy_list.json', {}],
    ['taxonomy_term_list.json', {}],
    ['base.json', {}],
  ])('as JSON, %s', async (name, types) => {
    const told = await readJson(name)
    expectSound(told)
    expect(typesOf(told)).toEqual(types)
    expect(told.rejected).toEqual([])
    expect(JSON.stringify(told.all)).not.toMatch(/Ann Persona|1-30 Main|ABC 1234/)
  })

  it('say the same from either side: nested in the organization, in the service, at the place', async () => {
    const records = (told: Said) => told.nodes.map((one) => JSON.stringify([one.key, one.properties])).sort()
    const [first, ...others] = await Promise.all(
      ['organization_full.json', 'service_full.json', 'service_at_location_full.json'].map(readJson),
    )
    for (const other of others) expect(records(other)).toEqual(records(first!))
  })
})
