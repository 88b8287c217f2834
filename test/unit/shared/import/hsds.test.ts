import { describe, expect, it } from 'vitest'
import { readHsds } from '../../../../shared/import/hsds/read.ts'
import {
  countsOf,
  expectSound,
  joinsOf,
  nodeOf,
  said,
  typesOf,
  type Said,
} from '../../../helpers/statements.ts'

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const org = uuid(1)
const counselling = uuid(2)
const program = uuid(4)
const location = uuid(5)
const keyOf = (entity: string, id: string) => `hsds:${entity}/${id}`

const organization = {
  id: org,
  name: 'Harbour House',
  description: 'A charity for the people of the harbour.',
}
const service = (more: object = {}) => ({
  id: counselling,
  name: 'Counselling',
  status: 'active',
  organization,
  ...more,
})
const read = (value: unknown, file = 'data/services.json') => said(readHsds([{ file, value }]))
const only = (told: Said) => told.nodes.find((one) => one.type === 'Service')!.properties

describe('a service in nested JSON', () => {
  it('is delivered by its organization, is part of its program, and says whom it admits and when it was seen', async () => {
    const told = await read(
      service({
        program: { id: program, name: 'Outreach', organization_id: org },
        eligibility_description: 'Women who live in Ontario.',
        minimum_age: 16,
        maximum_age: '29',
        assured_date: '2024-05-01',
        languages: [{ code: 'fr' }, { name: 'Anglais' }, { code: 'en-CA' }, { name: 'Quenya' }],
        service_areas: [{ name: 'Ontario' }, { name: 'QC' }],
        url: 'https://example.org',
        phones: [{ number: '613 555 0100' }],
        capacities: [{ maximum: 12, unit: { name: 'Beds' } }],
        attributes: [
          { taxonomy_term: { id: uuid(90), name: 'Counselling and trauma care' } },
          { taxonomy_term: { id: uuid(91), name: 'Women and girls' } },
          { taxonomy_term: { id: uuid(92), name: 'Pottery' } },
        ],
      }),
    )
    expectSound(told)
    expect(typesOf(told)).toEqual({ Organization: 1, Program: 1, Service: 1 })
    const key = keyOf('service', counselling)
    expect(only(told)).toEqual({
      name: { en: 'Counselling' },
      status: 'in-place',
      eligibility: { minAge: 16, maxAge: 29, condition: 'Women who live in Ontario.' },
      languages: ['fr', 'en'],
      capacity: 12,
      lastSeen: { date: '2024-05-01' },
      publicContact: '613 555 0100; https://example.org',
    })
    expect(joinsOf(told, 'DELIVERS')).toEqual([
      `${keyOf('organization', org)} → ${keyOf('program', program)}`,
      `${keyOf('organization', org)} → ${key}`,
    ])
    expect(joinsOf(told, 'PART_OF')).toEqual([`${key} → ${keyOf('program', program)}`])
    expect(joinsOf(told, 'OPERATES_IN')).toEqual([`${key} → «Ontario»`, `${key} → «QC»`])
    expect(joinsOf(told, 'DOES')).toEqual([`${key} → «activity-counselling»`])
    expect(joinsOf(told, 'SERVES')).toEqual([`${key} → «population-women-girls»`])
    expect(countsOf(told)).toEqual({ language: 1, term: 1 })
  })

  it('[R6] that says of nobody serves nobody stated; "Anyone" is everyone', async () => {
    const silent = await read(service())
    expect(only(silent)).not.toHaveProperty('eligibility')
    expect(joinsOf(silent, 'SERVES')).toEqual([])
    const open = await read(service({ eligibility_description: 'Anyone.' }))
    expect(joinsOf(open, 'SERVES')).toEqual([`${keyOf('service', counselling)} → «population-everyone»`])
    expectSound(open)
  })

  it('leaves out ages that are none, and keeps a long condition whole in the note', async () => {
    const long = `Women ${'and girls '.repeat(100)}`.trim()
    const told = await read([
      service({ minimum_age: 12.5, maximum_age: 999, eligibility_description: long }),
      { ...service({ minimum_age: 30, maximum_age: 20 }), id: uuid(20) },
      { ...service({ minimum_age: 0, maximum_age: 'eighteen' }), id: uuid(21) },
    ])
    expectSound(told)
    const [first, second, third] = [counselling, uuid(20), uuid(21)].map(
      (id) => nodeOf(told, keyOf('service', id)).properties,
    )
    expect((first!['eligibility'] as { condition: string }).condition).toMatch(/^Women .* …$/)
    expect(first!['note']).toEqual({ en: long })
    expect(second).not.toHaveProperty('eligibility')
    expect(third!['eligibility']).toEqual({ minAge: 0 })
    expect(countsOf(told)).toEqual({ age: 4 })
  })

  it('keeps its status; what has no counterpart is noticed', async () => {
    const statuses = ['active', 'inactive', 'defunct', 'temporarily closed', 'asleep']
    const told = await read(statuses.map((status, at) => ({ ...service({ status }), id: uuid(30 + at) })))
    expect(told.nodes.filter((one) => one.type === 'Service').map((one) => one.properties['status'])).toEqual(
      ['in-place', 'unknown', 'ended', 'unknown', undefined],
    )
    expect(countsOf(told)).toEqual({ status: 3 })
  })

  it('in French is under French', async () => {
    const told = await read({
      id: uuid(40),
      name: 'Écoute',
      description: 'Un service pour les personnes qui vivent de la violence.',
      status: 'active',
    })
    expect(only(told)['name']).toEqual({ fr: 'Écoute' })
    expect(only(told)['description']).toMatchObject({ fr: expect.any(String) as string })
  })
})

describe('records', () => {
  it('of one id are one, however often they come; the first value holds and another is noticed', async () => {
    const services = Array.from({ length: 128 }, (_, at) => ({
      ...service({
        organization: {
          id: uuid(at % 2),
          name: `Org ${at % 2}`,
          ...(at > 2 ? { website: 'https://example.org' } : {}),
        },
      }),
      id: uuid(1000 + at),
      name: `Service ${at}`,
    }))
    const told = await read({ totalElements: 128, content: services })
    expectSound(told)
    expect(typesOf(told)).toEqual({ Organization: 2, Service: 128 })
    expect(told.nodes.filter((one) => one.type === 'Organization')).toHaveLength(2)
    expect(nodeOf(told, keyOf('organization', uuid(0))).properties['website']).toBe('https://example.org')

    const differing = await read([service(), { ...service(), name: 'Another name' }])
    expect(only(differing)['name']).toEqual({ en: 'Counselling' })
    expect(countsOf(differing)).toEqual({ differs: 1 })
  })

  it('come in pages, lists, alone, from the side of the organization or of a place', async () => {
    const inside = { ...organization, services: [{ id: counselling, name: 'Counselling', status: 'active' }] }
    const link = { id: uuid(60), service: service(), location: { id: location, location_type: 'virtual' } }
    const forms = [
      [{ contents: [service()], total_items: 1 }, 'x.json'],
      [[service()], 'x.json'],
      [service(), 'x.json'],
      [inside, 'organization.json'],
      [
        {
          organizations: [organization],
          'services.csv': [{ ...service({ organization: undefined }), organization_id: org }],
        },
        'x.json',
      ],
      [link, 'x.json'],
    ] as const
    for (const [value, file] of forms) {
      const told = await read(value, file)
      expectSound(told)
      expect([file, typesOf(told)]).toEqual([file, { Organization: 1, Service: 1 }])
      expect(joinsOf(told, 'DELIVERS')).toEqual([
        `${keyOf('organization', org)} → ${keyOf('service', counselling)}`,
      ])
    }
  })

  it('that lead to none are kept without it, and the relationship is noticed', async () => {
    const told = await read([
      { ...service({ organization: undefined, program_id: uuid(71) }), organization_id: uuid(70) },
      { ...organization, parent_organization_id: uuid(72), legal_status: 'charity' },
    ])
    expectSound(told)
    expect(told.relationships).toEqual([])
    expect(told.noticed.map(({ params }) => params['field'])).toEqual([
      'parent_organization_id',
      'organization_id',
      'program_id',
    ])
  })

  it('that are each other’s parents have none; what only leads into a circle keeps its parent', async () => {
    const child = (id: number, parent: number) => ({
      id: uuid(id),
      name: `Org ${id}`,
      parent_organization_id: uuid(parent),
    })
    const told = await read({
      organizations: [child(1, 2), child(2, 3), child(3, 1), child(4, 1), child(5, 5)],
    })
    expectSound(told)
    expect(joinsOf(told, 'PART_OF')).toEqual([
      `${keyOf('organization', uuid(4))} → ${keyOf('organization', uuid(1))}`,
    ])
    expect(countsOf(told)).toEqual({ cycle: 4 })
  })

  it('have identifiers of registers, and of Canadian ones the business number', async () => {
    const told = await read({
      ...organization,
      tax_id: '890138597RR0001',
      organization_identifiers: [
        { id: uuid(80), identifier_scheme: 'GB-COH', identifier: '01234567' },
        { id: uuid(81), identifier_scheme: 'CA-CRA_ACR', identifier: '118830983RR0001' },
        { id: uuid(82), identifier_type: 'Company number', identifier: '99' },
      ],
    })
    expect(nodeOf(told, keyOf('organization', org)).identifiers).toEqual([
      `hsds:${org}`,
      'org-id:GB-COH-01234567',
      'org-id:CA-CRA_ACR-118830983RR0001',
      'ca-bn:118830983',
      'ca-bn:890138597',
    ])
  })

  it('without an id or a name, or that are none, are rejected with their place', async () => {
    const told = await read({ services: [{ name: 'No id' }, { id: uuid(9) }, 'text'] })
    expect(told.rejected.map(({ code, place }) => [code, place.field])).toEqual([
      ['import-hsds:rejected.noId', 'services/0'],
      ['import-hsds:rejected.noName', 'services/1'],
    ])
    for (const value of [null, 4, 'x', {}, { hello: 1 }, [[['x']]]])
      expect((await read(value, 'x.json')).rejected.map(({ code }) => code)).toEqual([
        'import-hsds:rejected.noRecord',
      ])
  })

  it('never bring people', async () => {
    const contact = {
      id: uuid(50),
      name: 'Ada Example',
      email: 'ada@example.org',
      phones: [{ id: uuid(51), number: '613 555 0111' }],
    }
    const told = await read(
      service({ contacts: [contact], organization: { ...organization, contacts: [contact] } }),
    )
    const text = JSON.stringify(told.all)
    for (const secret of ['Ada', 'ada@', '0111']) expect(text).not.toContain(secret)
    expect(countsOf(told)).toEqual({ people: 1 })
  })
})
