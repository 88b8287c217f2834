import { describe, expect, it } from 'vitest'
import { readThreeSixtyGiving } from '../../../../shared/import/three-sixty-giving/read.ts'
import {
  countsOf,
  expectSound,
  hasSamples,
  joinsOf,
  nodeOf,
  said,
  sampleText,
  typesOf,
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

describe('a grant in JSON', () => {
  it('is an initiative that its recipient delivers, and an allocation as awarded from funder and programme', async () => {
    const told = await read(
      grant('1', {
        grantProgramme: [{ code: 'SP', title: 'Safer Places' }],
        plannedDates: [{ startDate: '2024-04-01', endDate: '2025-03-31', duration: 12 }],
        amountDisbursed: 2000,
      }),
    )
    expectSound(told)
    expect(typesOf(told)).toEqual({ Initiative: 1, Organization: 2, Program: 1, Allocation: 2 })
    expect(nodeOf(told, key('1')).properties['period']).toEqual({
      text: '12 months',
      start: '2024-04-01',
      end: '2025-03-31',
      ongoing: false,
    })
    expect(nodeOf(told, `${key('1')}/awarded`).properties).toMatchObject({
      amount: 5000,
      currency: 'CAD',
      basis: 'announced',
      note: { en: 'Awarded on 2024-04-02.', fr: 'Accordé le 2024-04-02.' },
    })
    expect(nodeOf(told, '360giving:org/CA-CRA_ACR-890138597RR0001').identifiers).toEqual([
      'org-id:CA-CRA_ACR-890138597RR0001',
      'ca-bn:890138597',
    ])
    const programme = '360giving:programme/org/CA-CRA_ACR-890138597RR0001/sp'
    expect(joinsOf(told, 'DELIVERS')).toEqual([`360giving:org/GB-CHC-1164883 → ${key('1')}`])
    expect(joinsOf(told, 'PAYS_FROM').slice(0, 2)).toEqual([
      `${key('1')}/awarded → 360giving:org/CA-CRA_ACR-890138597RR0001`,
      `${key('1')}/awarded → ${programme}`,
    ])
    expect(joinsOf(told, 'PAYS_TO').slice(0, 2)).toEqual([
      `${key('1')}/awarded → ${key('1')}`,
      `${key('1')}/awarded → 360giving:org/GB-CHC-1164883`,
    ])
    // what was paid lies inside of what was awarded, and the grant inside of its programme
    expect(joinsOf(told, 'PART_OF')).toEqual([
      `${key('1')} → ${programme}`,
      `${key('1')}/disbursed → ${key('1')}/awarded`,
    ])
  })

  it('counts an end from a start and a duration, and keeps a duration alone as words', async () => {
    const told = await read(
      grant('1', { plannedDates: [{ startDate: '2024-01-31', duration: 1 }] }),
      grant('2', { plannedDates: [{ duration: 24 }] }),
      grant('3', { plannedDates: [{ startDate: '2024-05-01', endDate: '2024-04-01' }] }),
      grant('4', { plannedDates: [{ startDate: '2024-01-01' }], actualDates: [{ startDate: '2024-02-01' }] }),
    )
    expectSound(told)
    expect(nodeOf(told, key('1')).properties['period']).toMatchObject({
      start: '2024-01-31',
      end: '2024-02-28',
    })
    expect(nodeOf(told, key('2')).properties['period']).toMatchObject({
      text: '24 months',
      start: null,
      end: null,
    })
    expect(nodeOf(told, key('3')).properties).not.toHaveProperty('period')
    expect(nodeOf(told, key('4')).properties['period']).toMatchObject({ start: '2024-02-01', end: null })
    expect(countsOf(told)).toMatchObject({ period: 1 })
  })

  it('to a person is left out and counted, whatever else it says', async () => {
    const told = await read(
      grant('1', {
        recipientOrganization: undefined,
        recipientIndividual: { id: 'P1', name: 'Ada Example' },
      }),
      grant('2', { toIndividualsDetails: { primaryGrantReason: 'GTIR010' } }),
      grant('3'),
    )
    expect(typesOf(told)['Initiative']).toBe(1)
    expect(countsOf(told)).toEqual({ people: 2 })
    expect(JSON.stringify(told.all)).not.toContain('Ada')
  })

  it('of zero, below zero, in another currency or in none says so, and nothing is added that cannot be', async () => {
    const told = await read(
      grant('1', { amountAwarded: 0 }),
      grant('2', { amountAwarded: -250 }),
      grant('3', { currency: 'SEK' }),
      grant('4', { currency: undefined }),
      grant('5', { amountAwarded: 'about 5' }),
      grant('6', { amountAwarded: '£1,234.50', currency: 'gbp' }),
    )
    expectSound(told)
    const awarded = (id: string) => nodeOf(told, `${key(id)}/awarded`).properties
    expect(awarded('1')).toMatchObject({ amount: 0, currency: 'CAD' })
    expect(awarded('2')).not.toHaveProperty('amount')
    expect(awarded('2')['note']).toEqual({
      en: 'Amount as stated: -250 CAD.',
      fr: 'Montant tel qu’il est énoncé\u00a0: -250 CAD.',
    })
    expect(awarded('3')).not.toHaveProperty('amount')
    expect(awarded('3')).not.toHaveProperty('currency')
    expect(awarded('6')).toMatchObject({ amount: 1234.5, currency: 'GBP' })
    expect(typesOf(told)).toMatchObject({ Initiative: 6, Allocation: 5 })
    expect(countsOf(told)).toEqual({ zero: 1, negative: 1, currency: 1, noCurrency: 1, noAmount: 1 })
  })

  it('does not make one organization of all that have a placeholder for an id', async () => {
    const exempt = (id: string, name: string) =>
      grant(id, { recipientOrganization: [{ id: 'GB-CHC-Exempt', name }] })
    const told = await read(exempt('1', 'A University'), exempt('2', 'A School'))
    const recipients = told.nodes.filter((one) => one.type === 'Organization' && one.identifiers.length === 0)
    expect(recipients.map((one) => one.key)).toEqual([
      '360giving:org-name/a university',
      '360giving:org-name/a school',
    ])
    expect(countsOf(told)).toEqual({ placeholder: 2 })
  })

  it('leaves out people and places of organizations and counts them', async () => {
    const told = await read(
      grant('1', {
        recipientOrganization: [
          {
            id: 'GB-CHC-1',
            name: 'Harbour House',
            contactName: 'Ada Example',
            telephone: '613 555 0199',
            streetAddress: '12 Main Street',
            postalCode: 'K1A 0B1',
            email: 'ada@example.org',
            url: 'https://example.org',
          },
        ],
        beneficiaryLocation: [{ name: 'Toronto', countryCode: 'CA', latitude: 43.65, longitude: -79.38 }],
      }),
    )
    expectSound(told)
    const text = JSON.stringify(told.all)
    for (const secret of ['Ada', '613', '12 Main', 'K1A', 'ada@', '43.65']) expect(text).not.toContain(secret)
    expect(countsOf(told)).toEqual({ contacts: 5, coordinates: 1 })
    expect(joinsOf(told, 'OPERATES_IN')).toEqual([`${key('1')} → «Toronto»`])
  })

  it('[R25] for a shelter brings no sentence or place that says where it is', async () => {
    const told = await read(
      grant('1', {
        title: 'Beds at Rose House',
        description: 'An emergency shelter. It stands at 12 Main Street. New beds.',
        beneficiaryLocation: [{ name: 'Kensington Market', countryCode: 'CA' }, { name: 'Ontario' }],
      }),
      grant('2', { recipientIndividual: null, description: 'An office at 14 Main Street.' }),
    )
    expectSound(told)
    expect(nodeOf(told, key('1')).properties['description']).toEqual({
      en: 'An emergency shelter. New beds.',
    })
    expect(JSON.stringify(told.all)).not.toMatch(/12 Main|Kensington/)
    expect(joinsOf(told, 'OPERATES_IN').map((one) => one.split(' → ')[1])).toEqual([
      '«jurisdiction-ca»',
      '«Ontario»',
    ])
    expect(nodeOf(told, key('2')).properties['description']).toEqual({ en: 'An office at 14 Main Street.' })
    expect(countsOf(told)).toEqual({ sentences: 1 })
  })

  it('[R16] in another country is abroad; a place without a country goes by its words', async () => {
    const place = (id: string, location: object) => grant(id, { beneficiaryLocation: [location] })
    const told = await read(
      place('1', { name: 'Leeds', countryCode: 'GB' }),
      place('2', { name: 'City of Plymouth', geoCode: 'E06000026' }),
      place('3', { name: 'Ontario' }),
      place('4', { countryCode: 'CA' }),
      place('5', { name: 'x'.repeat(300) }),
    )
    expect(joinsOf(told, 'OPERATES_IN').map((one) => one.split(' → ')[1])).toEqual([
      '«jurisdiction-abroad»',
      '«jurisdiction-abroad»',
      '«Ontario»',
      '«jurisdiction-ca»',
    ])
  })

  it('for regranting is noticed; what is granted on lies inside of it where it names it', async () => {
    const told = await read(
      grant('small', { amountAwarded: 100, relatedActivity: ['360G-NLF-large'] }),
      grant('large', { regrantType: 'FRG010', relatedActivity: ['360G-NLF-small'] }),
      grant('other', { relatedActivity: ['360G-NLF-unknown', '360G-NLF-small'] }),
      grant('empty', { regrantType: 'FRG010', amountAwarded: null }),
      grant('ofEmpty', { relatedActivity: '360G-NLF-empty' }),
    )
    expectSound(told)
    expect(joinsOf(told, 'PART_OF')).toEqual([`${key('small')}/awarded → ${key('large')}/awarded`])
    expect(countsOf(told)).toEqual({ regrant: 2, inside: 1 })
  })

  it('has terms where its classifications are known words; others are noticed, never invented', async () => {
    const told = await read(
      grant('1', {
        classifications: [
          { title: 'Beneficiary / Women and Girls' },
          { title: 'Arts' },
          { title: 'counselling and trauma care' },
        ],
      }),
    )
    expectSound(told)
    expect(joinsOf(told, 'SERVES')).toEqual([`${key('1')} → «population-women-girls»`])
    expect(joinsOf(told, 'DOES')).toEqual([`${key('1')} → «activity-counselling»`])
    expect(countsOf(told)).toEqual({ classification: 1 })
  })

  it('without an id, or that is no grant, is rejected with its place; a file without grants too', async () => {
    const told = await read({ title: 'No id' }, 'text', null, grant('1'))
    expect(told.rejected.map(({ code, place }) => [code, place.row])).toEqual([
      ['import-360giving:rejected.noId', 1],
      ['import-360giving:rejected.noGrant', 2],
      ['import-360giving:rejected.noGrant', 3],
    ])
    for (const value of [null, 3, 'x', {}, { grants: 'no' }])
      expect((await said(readThreeSixtyGiving([{ file: 'x.json', value }]))).rejected).toMatchObject([
        { code: 'import-360giving:rejected.noGrants', place: { file: 'x.json' } },
      ])
  })

  it('says the same of one funder only once', async () => {
    const told = await read(grant('1'), grant('2'))
    expect(told.nodes.filter((one) => one.type === 'Organization')).toHaveLength(2)
  })
})

describe('the source', () => {
  it('is one a publisher, by the prefix of its grants, whatever the file is called', () => {
    const source = (file: string) =>
      readThreeSixtyGiving([
        { file, value: { issued: '2024-06-01', publisher: { name: 'NLF' }, grants: [grant('1')] } },
      ]).source
    expect(source('nlf-2024.json')).toEqual({
      key: '360giving:source/nlf',
      name: { en: '360Giving: Northern Lights Fund' },
      publisher: { en: 'NLF' },
      date: '2024-06-01',
    })
    expect(source('other.json')?.key).toBe('360giving:source/nlf')
  })
})

describe.skipIf(!hasSamples)('the sample of GrantNav (5 grants of one funder, 2018)', () => {
  it('gives what its rows say', async () => {
    const value: unknown = JSON.parse(sampleText('360giving/grantnav-mixed-funders-2018.json'))
    const told = await said(readThreeSixtyGiving([{ file: 'grantnav.json', value }]))
    expectSound(told)
    // 5 grants, each an award in pounds; 5 recipients and the one funder; all of its one programme "Main Grant"
    expect(typesOf(told)).toEqual({ Initiative: 5, Allocation: 5, Organization: 6, Program: 1 })
    const amounts = told.nodes
      .filter((one) => one.type === 'Allocation')
      .map((one) => one.properties['amount'])
    expect(amounts).toEqual([116471, 1000000, 120000, 255180, 454835])
    // 5 post codes of recipients; 23 classifications; "GB-CHC-Exempt" (Oxford University) is no number
    expect(countsOf(told)).toEqual({ contacts: 5, classification: 23, placeholder: 1 })
    // Effervescent, Philharmonia and the funder have charity numbers, Social Finance and Community Catalysts ids of the funder
    expect(
      told.nodes
        .filter((one) => one.type === 'Organization')
        .flatMap((one) => one.identifiers)
        .sort(),
    ).toEqual([
      'org-id:360G-EFF-001b000003VLxCp',
      'org-id:360G-EFF-001b000003VLz2b',
      'org-id:GB-CHC-1164859',
      'org-id:GB-CHC-200051',
      'org-id:GB-CHC-250277',
    ])
    // 5 × (delivers, part of the programme, paid from funder and programme, paid to grant and recipient, a place)
    expect(told.relationships).toHaveLength(5 * 7)
  })
})
