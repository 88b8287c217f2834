import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readHsds, readHsdsTables } from '../../../shared/import/hsds/read.ts'
import { readHxl, readHxlJson } from '../../../shared/import/hxl/read.ts'
import { readIati } from '../../../shared/import/iati/read.ts'
import type { Reading } from '../../../shared/import/statement.ts'
import {
  readThreeSixtyGiving,
  readThreeSixtyGivingTables,
} from '../../../shared/import/three-sixty-giving/read.ts'
import { holds } from '../../helpers/property.ts'
import { expectSound, said, tableOfRows } from '../../helpers/statements.ts'

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const deep = (depth: number): unknown =>
  JSON.parse(`${'{"organization":['.repeat(depth)}1${']}'.repeat(depth)}`)

/** A file of each standard with every field that its reader looks at. */
const goodHsds = {
  contents: [
    {
      id: uuid(1),
      name: 'Counselling',
      alternate_name: 'Help',
      description: 'An emergency shelter. At 12 Main Street.',
      status: 'active',
      url: 'https://example.org',
      minimum_age: 12,
      maximum_age: 30,
      eligibility_description: 'Women',
      assured_date: '2024-05-01',
      organization: {
        id: uuid(2),
        name: 'House',
        website: 'https://example.org',
        year_incorporated: 1999,
        tax_id: '890138597RR0001',
        parent_organization_id: uuid(3),
        organization_identifiers: [{ id: uuid(20), identifier_scheme: 'GB-COH', identifier: '1' }],
      },
      program: { id: uuid(4), name: 'Program', organization_id: uuid(2) },
      languages: [{ id: uuid(5), code: 'fr', name: 'French' }],
      service_areas: [{ id: uuid(6), name: 'Ontario' }],
      capacities: [{ id: uuid(7), maximum: 3, unit: { name: 'bed' } }],
      phones: [{ id: uuid(8), number: '1-800-555-0100' }],
      contacts: [{ id: uuid(9), name: 'Ada' }],
      attributes: [{ id: uuid(10), taxonomy_term: { id: uuid(11), name: 'Women and girls' } }],
      service_at_locations: [
        {
          id: uuid(12),
          location: {
            id: uuid(13),
            name: 'x',
            latitude: 1,
            addresses: [{ city: 'Ottawa', state_province: 'ON', country: 'CA' }],
          },
        },
      ],
    },
    { id: uuid(3), name: 'Parent', parent_organization_id: uuid(2), legal_status: 'x' },
  ],
}
const goodGrants = {
  publisher: { name: 'P' },
  issued: '2024-01-01',
  grants: ['1', '2'].map((id) => ({
    id,
    title: 'T',
    description: 'D',
    currency: 'CAD',
    amountAwarded: 5,
    amountDisbursed: 2,
    awardDate: '2024-01-01',
    plannedDates: [{ startDate: '2024-01-01', endDate: '2024-12-31', duration: 12 }],
    recipientOrganization: [
      { id: 'GB-CHC-1', name: 'R', url: 'https://example.org', alternateName: 'A', email: 'e' },
    ],
    fundingOrganization: [{ id: 'GB-CHC-2', name: 'F' }],
    grantProgramme: [{ title: 'Main' }],
    beneficiaryLocation: [{ name: 'Ontario', countryCode: 'CA', latitude: 3 }],
    classifications: [{ title: 'Women and girls' }],
    regrantType: id === '1' ? 'FRG010' : undefined,
    relatedActivity: ['1', '2'],
  })),
}
const goodHxl = [
  [
    '#org',
    '#org+type',
    '#sector',
    '#adm1',
    '#adm1+code',
    '#status',
    '#date+start',
    '#date+end',
    '#reached',
    '#beneficiary',
  ],
  [
    'A',
    'NGO',
    'Counselling and trauma care',
    'Ontario',
    'CA-ON',
    'ongoing',
    '2024-01-01',
    '2024-12-31',
    '20',
    'Women and girls',
  ],
  ['B', 'UN', 'Health', 'Kabul', 'AF01', 'planned', '2024', '', '3', ''],
]
const goodIati = `<?xml version="1.0"?><iati-activities xml:lang="fr" default-currency="CAD"><iati-activity hierarchy="1">
<iati-identifier>A</iati-identifier><reporting-org ref="CA-3" type="10"><narrative>GAC</narrative></reporting-org>
<title><narrative>T</narrative><narrative xml:lang="en">T</narrative></title><participating-org role="1" ref="X-1"><narrative>F</narrative></participating-org>
<activity-status code="2"/><activity-date type="2" iso-date="2020-01-01"/><activity-date type="4" iso-date="2021-01-01"/>
<recipient-country code="CA"/><sector code="1"><narrative>Public awareness</narrative></sector>
<budget type="1"><period-start iso-date="2020-04-01"/><period-end iso-date="2021-03-31"/><value>5</value></budget>
<transaction><transaction-type code="3"/><transaction-date iso-date="2020-05-01"/><value currency="USD">3</value><receiver-org ref="R"/></transaction>
<related-activity type="2" ref="B"/></iati-activity><iati-activity><iati-identifier>B</iati-identifier><related-activity type="1" ref="A"/>
<transaction><transaction-type code="1"/><value>3</value><provider-org provider-activity-id="A"/></transaction></iati-activity></iati-activities>`

/** What stands where something else should: wrong types, empty and enormous texts, names of the language's own fields. */
const strange: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    true,
    '',
    ' ',
    '\u0000',
    '\uD800',
    '__proto__',
    'constructor',
    'toString',
    '=cmd()',
    '9'.repeat(400),
    'x'.repeat(30_000),
    1e308,
    -0,
    -1,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '9999-99-99',
    '-0001-01-01',
    '0000-01-01',
    [],
    {},
    [[[]]],
    [null, 1, 'x'],
    { id: null },
    { id: { id: 1 } },
    JSON.parse('{"__proto__": {"polluted": true}, "id": "p", "name": "p"}') as unknown,
    JSON.parse('{"constructor": {"prototype": {"polluted": true}}}') as unknown,
    deep(400),
    uuid(1),
    uuid(2),
    uuid(3),
  ),
  fc.anything({ maxDepth: 2 }).filter((value) => typeof value !== 'bigint' && typeof value !== 'symbol'),
)

/** Every place in a value, as the way to it. */
function waysInto(value: unknown, way: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [way]
  return [way, ...Object.entries(value).flatMap(([key, one]) => waysInto(one, [...way, key]))]
}

function replaced(value: unknown, way: readonly string[], by: unknown): unknown {
  const [key, ...rest] = way
  if (key === undefined) return by
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<
    string,
    unknown
  >
  copy[key] = replaced(copy[key], rest, by)
  return copy
}

/** A good value in which one to four places hold something else. */
function spoilt(good: unknown): fc.Arbitrary<unknown> {
  const ways = waysInto(good)
  const change = fc.tuple(fc.nat(ways.length - 1), strange)
  return fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) =>
    changes.reduce<unknown>((value, [at, by]) => {
      try {
        return replaced(value, ways[at]!, by)
      } catch {
        return value // the way leads into what was replaced before
      }
    }, good),
  )
}

/** Whatever is given, nothing is thrown, what is stated is sound, and no object of the language is changed. */
async function survives(read: () => Reading | Promise<Reading>): Promise<void> {
  expectSound(await said(read()))
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
}

describe('JSON with anything at any place', () => {
  it('hsds', () =>
    holds(spoilt(goodHsds), (value) => survives(() => readHsds([{ file: 'a/b.json', value }]))))
  it('360Giving', () =>
    holds(spoilt(goodGrants), (value) => survives(() => readThreeSixtyGiving([{ file: 'b.json', value }]))))
  it('hxl', () => holds(spoilt(goodHxl), (value) => survives(() => readHxlJson([{ file: 'b.json', value }]))))

  it('and at every single place, each wrong type', async () => {
    const wrong: readonly unknown[] = [null, 7, 'x', [[]], {}]
    for (const [good, read] of [
      [goodHsds, (value: unknown) => readHsds([{ file: 'b.json', value }])],
      [goodGrants, (value: unknown) => readThreeSixtyGiving([{ file: 'b.json', value }])],
      [goodHxl, (value: unknown) => readHxlJson([{ file: 'b.json', value }])],
    ] as const)
      for (const way of waysInto(good))
        for (const by of wrong) await survives(() => read(replaced(good, way, by)))
  })
})

const cell = fc.oneof(
  fc.constantFrom(
    '',
    '#org',
    '#adm1+code',
    'id',
    'Identifier',
    'service_id',
    '__proto__',
    '=1+1',
    '#N/A',
    uuid(1),
    uuid(2),
    '2024-01-01',
    '-5',
    'x'.repeat(600),
  ),
  fc.string({ maxLength: 12 }),
  fc.integer(),
)
const headingsOf = {
  service: ['id', 'organization_id', 'name', 'status', 'minimum_age', 'assured_date'],
  organization: ['id', 'name', 'parent_organization_id', 'year_incorporated'],
  grants: [
    'Identifier',
    'Title',
    'Currency',
    'Amount Awarded',
    'Recipient Org:Identifier',
    'Planned Dates:Duration (months)',
  ],
  hxl: ['#org', '#org+type', '#sector', '#adm1', '#date+start', '#targeted'],
}
const rows = fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 8 })

describe('tables with anything in any cell, rows of any length', () => {
  it('hsds', () =>
    holds(fc.tuple(rows, rows), ([services, organizations]) =>
      survives(() =>
        readHsdsTables([
          tableOfRows('d/services.csv', [headingsOf.service, ...services]),
          tableOfRows('d/organizations.csv', [headingsOf.organization, ...organizations]),
          tableOfRows('d/attributes.csv', services),
        ]),
      ),
    ))
  it('360Giving', () =>
    holds(fc.tuple(rows, rows), ([grants, more]) =>
      survives(() =>
        readThreeSixtyGivingTables([
          tableOfRows('g.xlsx', [headingsOf.grants, ...grants], 'grants'),
          tableOfRows('g.xlsx', [['Identifier', 'Recipient Org:0:Name'], ...more], 'more'),
        ]),
      ),
    ))
  it('hxl', () =>
    holds(rows, (data) => survives(() => readHxl([tableOfRows('h.csv', [headingsOf.hxl, ...data])]))))

  it('a hundred thousand columns are read, not looked at one by one for each field', async () => {
    const wide = Array.from({ length: 100_000 }, (_, at) => `c${at}`)
    await survives(() =>
      readHsdsTables([
        tableOfRows('d/services.csv', [
          ['id', 'name', ...wide],
          [uuid(1), 'x', ...wide],
        ]),
      ]),
    )
    await survives(() =>
      readHxl([
        tableOfRows('h.csv', [
          ['#org', ...wide.map(() => '#sector')],
          ['A', ...wide],
        ]),
      ]),
    )
    await survives(() =>
      readThreeSixtyGivingTables([
        tableOfRows('g.csv', [
          ['Identifier', 'Title', ...wide],
          ['1', 'x', ...wide],
        ]),
      ]),
    )
  })
})

describe('XML cut, doubled, reordered, with anything in it', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<',
      '>',
      '&',
      ']]>',
      '<!--',
      '<![CDATA[',
      '&lol;',
      '<x>',
      '</x>',
      '<iati-activity>',
      '</iati-activity>',
      '\u0000',
      '"',
      '\uD800',
      ' ref="A"',
    ),
    fc.string({ maxLength: 8 }),
  )
  it('iati', () =>
    holds(
      fc.tuple(
        fc.array(fc.tuple(fc.nat(goodIati.length), fc.nat(40), piece), { maxLength: 4 }),
        fc.integer({ min: 1, max: 4_000 }),
      ),
      ([changes, size]) => {
        let text = goodIati
        for (const [at, length, by] of changes) text = text.slice(0, at) + by + text.slice(at + length)
        const chunks = Array.from({ length: Math.ceil(text.length / size) }, (_, n) =>
          text.slice(n * size, (n + 1) * size),
        )
        return survives(() => readIati([{ file: 'a.xml', chunks }]))
      },
    ))

  it('cut off after any number of characters', async () => {
    for (let at = 0; at < goodIati.length; at += 7)
      await survives(() => readIati([{ file: 'a.xml', chunks: [goodIati.slice(0, at)] }]))
  })
})

describe('parents in any circle', () => {
  const links = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 20 })
  it('organizations of hsds', () =>
    holds(links, (pairs) =>
      survives(() =>
        readHsds([
          {
            file: 'b.json',
            value: {
              organizations: pairs.map(([at, parent]) => ({
                id: uuid(at),
                name: `O${at}`,
                parent_organization_id: uuid(parent),
              })),
            },
          },
        ]),
      ),
    ))
  it('activities of iati, and their money', () =>
    holds(links, (pairs) => {
      const chunks = [
        '<iati-activities default-currency="CAD">',
        ...pairs.map(
          ([at, other], n) =>
            `<iati-activity><iati-identifier>${at}</iati-identifier><related-activity type="${(n % 5) + 1}" ref="${other}"/>
             <transaction><transaction-type code="${n % 2 === 0 ? 1 : 3}"/><value>5</value><provider-org ref="P" provider-activity-id="${other}"/></transaction></iati-activity>`,
        ),
        '</iati-activities>',
      ]
      return survives(() => readIati([{ file: 'a.xml', chunks }]))
    }))
})
