import { describe, expect, it } from 'vitest'
import { parseMapping, type Mapping } from '../../../../../shared/import/tables/mapping.ts'
import { inShort, rowsOf, stated, tableOf } from '../../../../helpers/tables.ts'

const common = { version: 1, dataset: 'services', language: 'en' } as const
const read = async (text: string, mapping: Mapping) => await stated(tableOf(rowsOf(text)), mapping)

describe('an edge list', () => {
  const edges = (rest: object = {}): Mapping => {
    const parsed = parseMapping({
      ...common,
      shape: 'edges',
      from: { heading: 'From', type: 'Organization', typeHeading: 'From type' },
      to: { heading: 'To', type: 'Organization', typeHeading: 'To type' },
      type: 'RELATED_TO',
      typeHeading: 'Relationship',
      columns: [{ heading: 'Note', target: { to: 'property', property: 'note' } }],
      ...rest,
    })
    if (!parsed.ok) throw new Error(String(parsed.refusal.params['reason']))
    return parsed.value
  }

  it('reads types of its ends and of its relationships, from either end and in either language', async () => {
    const found = await read(
      `
From | From type | Relationship | To | To type | Note
RCMP | Organization | leads | Beds | Project | x
Beds | Initiative | est dirigé par | GRC | Organisme |
RCMP | | befriends | CBSA | Spaceship |
Beds | Project | serves | Women | Population |
RCMP | Organization | serves | Women | Population |
RCMP | | | | |`,
      edges({ words: { befriends: 'RELATED_TO' } }),
    )
    expect(found.relationships.map((one) => inShort(found, one))).toEqual([
      'LEADS RCMP > Beds',
      'LEADS GRC > Beds',
      'RELATED_TO RCMP > CBSA',
      'SERVES Beds > #Women',
      'RELATED_TO RCMP > #Women',
    ])
    expect(found.relationships[0]!.properties).toEqual({ note: { en: 'x' } })
    expect(found.relationships[2]!.properties).toEqual({ label: 'befriends' })
    expect(found.rejected).toMatchObject([{ code: 'import-tables:rejected.noEnd', place: { row: 7 } }])
    expect(found.noticed.map((one) => [one.code.split('.')[1], one.params['words']])).toEqual(
      expect.arrayContaining([
        ['unknownType', 'Spaceship'],
        ['relatedOnly', 'serves'],
      ]),
    )
  })

  it('of names alone joins organizations as related', async () => {
    const plain = edges({
      typeHeading: undefined,
      from: { heading: 'A', type: 'Organization' },
      to: { heading: 'B', type: 'Organization' },
      columns: [],
    })
    const found = await read('A | B\nx | y\nx | y\nx | z', plain)
    expect(found.relationships.map((one) => inShort(found, one))).toEqual([
      'RELATED_TO x > y',
      'RELATED_TO x > z',
    ])
  })
})

describe('a mapping', () => {
  const refusal = (value: unknown) => {
    const parsed = parseMapping(value)
    return parsed.ok ? undefined : parsed.refusal
  }
  const valid = {
    ...common,
    shape: 'records',
    records: [{ as: 'main', type: 'Service' }],
    links: [],
    columns: [],
  }

  it('is taken as it was written, and as JSON', () => {
    expect(refusal(valid)).toBeUndefined()
    expect(refusal(JSON.parse(JSON.stringify(valid)))).toBeUndefined()
  })

  it.each([
    ['no object', null],
    ['an unknown key', { ...valid, surprise: 1 }],
    [
      'a property that the type has not',
      { ...valid, columns: [{ heading: 'x', target: { to: 'property', property: 'amount' } }] },
    ],
    [
      'a property of the prototype',
      { ...valid, columns: [{ heading: 'x', target: { to: 'property', property: 'constructor' } }] },
    ],
    [
      'a property that no cell can hold',
      { ...valid, columns: [{ heading: 'x', target: { to: 'property', property: 'confidence' } }] },
    ],
    [
      'a relationship that does not fit',
      {
        ...valid,
        columns: [{ heading: 'x', target: { to: 'relationship', type: 'LEADS', node: 'Organization' } }],
      },
    ],
    [
      'a record that is not there',
      { ...valid, columns: [{ heading: 'x', target: { to: 'key', record: 'other' } }] },
    ],
    ['a link that does not fit', { ...valid, links: [{ type: 'LEADS', from: 'main', to: 'main' }] }],
  ])('with %s is refused with the reason', (_, value) => {
    expect(refusal(value)).toMatchObject({ code: 'import-tables:refusal.mapping' })
    expect(String(refusal(value)!.params['reason']).length).toBeGreaterThan(5)
  })
})
