import { describe, expect, it } from 'vitest'
import { grant, readGrants } from '../../../../helpers/grants.ts'

const recipients = (read: Awaited<ReturnType<typeof readGrants>>) =>
  read.nodes('Organization').filter((one) => one.key.startsWith('gc-grants:recipient/'))

describe('recipients', () => {
  it('are one by business number, with the other spellings as aliases', async () => {
    const read = await readGrants([
      grant({ ref_number: 'a' }),
      grant({ ref_number: 'b', recipient_business_number: '890138597' }),
      grant({
        ref_number: 'c',
        recipient_business_number: '890138597RP0002',
        recipient_legal_name: 'LIGHTHOUSE SOCIETY INC',
        recipient_operating_name: 'The Beacon',
      }),
    ])
    expect(recipients(read)).toHaveLength(1)
    expect(recipients(read)[0]).toMatchObject({
      identifiers: ['ca-bn:890138597'],
      properties: {
        name: { en: 'Lighthouse Society', fr: 'Société du Phare' },
        kind: 'ngo',
        aliases: ['LIGHTHOUSE SOCIETY INC', 'The Beacon'],
      },
    })
  })

  it('of invalid numbers are told by name and city, and the numbers are counted', async () => {
    const read = await readGrants([
      grant({ ref_number: 'a', recipient_business_number: '-' }),
      grant({
        ref_number: 'b',
        recipient_business_number: '000000000',
        recipient_legal_name: 'Society (THE) Lighthouse',
      }),
      grant({ ref_number: 'c', recipient_business_number: '1.23E+08', recipient_city: 'Gatineau' }),
    ])
    expect(recipients(read)).toHaveLength(2)
    expect(recipients(read).flatMap((one) => one.identifiers)).toEqual([])
    expect(read.noticed('badBusinessNumber')?.count).toBe(3)
  })

  it('of a row without a number are those of that name and city that has one', async () => {
    const read = await readGrants([
      grant({ ref_number: 'a' }),
      grant({ ref_number: 'b', recipient_business_number: '' }),
    ])
    expect(recipients(read)).toHaveLength(1)
  })

  it('under one number with names that have nothing in common are noticed', async () => {
    const read = await readGrants([
      grant({ ref_number: 'a' }),
      grant({ ref_number: 'b', recipient_legal_name: 'Ministry of Labour' }),
    ])
    expect(read.noticed('numberOfSeveral')?.count).toBe(1)
  })

  it('come with no city, postal code or street in any statement (R25)', async () => {
    const read = await readGrants([
      grant({
        recipient_city: 'Kapuskasing',
        recipient_postal_code: 'P5N 1A1',
        recipient_business_number: '',
      }),
    ])
    expect(JSON.stringify(read.all)).not.toMatch(/kapuskasing|P5N/i)
  })

  it('that are shelters come without the sentence that says where they are (R25)', async () => {
    const read = await readGrants([
      grant({
        description_en: 'Beds for survivors. The shelter is at 12 Maple Street. It opened in spring.',
        expected_results_en: 'Call 613-555-0134 for a bed.',
      }),
    ])
    expect(read.only('Initiative').properties['description']).toEqual({
      en: 'Beds for survivors. It opened in spring.',
    })
    expect(JSON.stringify(read.all)).not.toMatch(/maple|0134/i)
    expect(read.noticed('undisclosedPlace')?.count).toBe(2)
  })

  it('that are batch reports are no organization; the amount stays under the program', async () => {
    for (const cell of [
      'batch report|rapport en lots',
      'Batch Report│Rapport en lots',
      'batch report | rapport en lots',
    ]) {
      const read = await readGrants([grant({ recipient_legal_name: cell, recipient_business_number: '' })])
      expect(recipients(read)).toEqual([])
      expect(read.nodes('Initiative')).toEqual([])
      expect(read.only('Allocation').properties['amount']).toBe(100_000)
      expect(read.joins('PAYS_TO')).toEqual([
        'gc-grants:jus/016-2022-2023-Q1-00001/value → gc-grants:program/jus/victims-fund',
      ])
      expect(read.joins('PAYS_FROM')).toEqual([
        'gc-grants:jus/016-2022-2023-Q1-00001/value → gc-grants:org/jus',
      ])
      expect(read.noticed('batchReport')?.count).toBe(1)
    }
  })

  it('that are individuals are left out with their agreement and counted', async () => {
    const people = [
      grant({
        ref_number: 'a',
        recipient_type: 'P',
        recipient_legal_name: 'Jane Doe',
        recipient_business_number: '',
      }),
      grant({
        ref_number: 'b',
        recipient_type: '',
        recipient_legal_name: 'TREMBLAY, MARIE-ÈVE',
        recipient_business_number: '',
      }),
      grant({
        ref_number: 'c',
        recipient_type: 'S',
        recipient_legal_name: 'O’Neil, Pat',
        recipient_business_number: '',
        research_organization_name: 'York University|Université York',
      }),
    ]
    const read = await readGrants(people)
    expect(read.nodes()).toEqual([])
    expect(read.noticed('individual')?.count).toBe(3)
    expect(JSON.stringify(read.all)).not.toMatch(/\bdoe\b|tremblay|neil/i)

    const unnamed = await readGrants(people, { individuals: 'without-name' })
    expect(unnamed.nodes('Allocation')).toHaveLength(3)
    expect(unnamed.noticed('individualUnnamed')?.count).toBe(3)
    expect(JSON.stringify(unnamed.all)).not.toMatch(/\bdoe\b|tremblay|neil/i)
    expect(recipients(unnamed).map((one) => one.properties['name'])).toEqual([
      { en: 'York University', fr: 'Université York' },
    ])
  })

  it('that are individuals are in no key, where two share a reference number', async () => {
    const read = await readGrants(
      ['DOE, JANE', 'TREMBLAY, MARIE'].map((name) =>
        grant({ recipient_type: 'P', recipient_legal_name: name, recipient_business_number: '' }),
      ),
      { individuals: 'without-name' },
    )
    expect(read.nodes('Initiative')).toHaveLength(2)
    expect(JSON.stringify(read.all)).not.toMatch(/\bdoe\b|tremblay/i)
  })

  it('with a comma that are no person stay', async () => {
    for (const name of ['Toronto, City of', 'Moncton, Ville de', 'Smith, Jones LLP']) {
      const read = await readGrants([
        grant({ recipient_type: '', recipient_legal_name: name, recipient_business_number: '' }),
      ])
      expect(recipients(read)).toHaveLength(1)
    }
    const typed = await readGrants([
      grant({ recipient_type: 'N', recipient_legal_name: 'Hope, Faith', recipient_business_number: '' }),
    ])
    expect(recipients(typed)).toHaveLength(1)
  })

  it('of one cell are several where the cell counts them', async () => {
    const read = await readGrants([
      grant({
        recipient_type: 'F',
        recipient_legal_name: '1)Saputo Foods Limited 2)Saputo Dairy Products Canada G.P',
      }),
    ])
    expect(recipients(read).map((one) => one.properties['name'])).toEqual([
      { en: 'Saputo Dairy Products Canada G.P' },
      { en: 'Saputo Foods Limited' },
    ])
    expect(recipients(read).flatMap((one) => one.identifiers)).toEqual([])
    expect(read.noticed('severalRecipients')?.count).toBe(1)
  })

  it('keep Indigenous spelling, and are a First Nation only where the name says so', async () => {
    const read = await readGrants([
      grant({
        ref_number: 'a',
        recipient_type: 'A',
        recipient_legal_name: 'Leq’á:mel First Nation',
        recipient_business_number: '',
      }),
      grant({
        ref_number: 'b',
        recipient_type: 'A',
        recipient_legal_name: "Tsuut'ina Nation",
        recipient_business_number: '',
      }),
    ])
    expect(recipients(read).map((one) => [one.properties['name'], one.properties['kind']])).toEqual([
      [{ en: 'Leq’á:mel First Nation' }, 'first-nation'],
      [{ en: "Tsuut'ina Nation" }, undefined],
    ])
  })

  it('are at the province of their address; an agreement where its coverage says, else with a note', async () => {
    const plain = await readGrants([grant({ recipient_province: 'PEI' })])
    expect(plain.joins('OPERATES_IN')).toEqual([
      'gc-grants:recipient/ca-bn-890138597 → PE',
      'gc-grants:jus/016-2022-2023-Q1-00001 → PE',
    ])
    expect(plain.relationships('OPERATES_IN')[1]?.properties['note']).toBeDefined()
    const covered = await readGrants([grant({ coverage: 'Nunavut; Canada' })])
    expect(covered.joins('OPERATES_IN').slice(1)).toEqual([
      'gc-grants:jus/016-2022-2023-Q1-00001 → CA',
      'gc-grants:jus/016-2022-2023-Q1-00001 → NU',
    ])
    const abroad = await readGrants([grant({ recipient_country: 'fr', recipient_province: 'Paris' })])
    expect(abroad.joins('OPERATES_IN')[0]).toContain('→ Outside Canada')
    const unread = await readGrants([grant({ recipient_province: '001' })])
    expect(unread.joins('OPERATES_IN')).toEqual([])
    expect(unread.noticed('unreadableProvince')?.count).toBe(1)
  })

  it('are none where the row names none', async () => {
    expect((await readGrants([grant({ recipient_legal_name: '' })])).noticed('noRecipient')?.count).toBe(1)
  })
})

describe('publishers and programs', () => {
  it('have both names, the slug as identifier, and an abbreviation only where the title bears it out', async () => {
    const read = await readGrants([
      grant({
        ref_number: 'a',
        owner_org: 'esdc-edsc',
        owner_org_title: 'Employment and Social Development Canada | Emploi et Développement social Canada',
      }),
      grant({
        ref_number: 'b',
        owner_org: 'pch',
        owner_org_title: 'Canadian Heritage | Patrimoine canadien',
      }),
      grant({
        ref_number: 'c',
        owner_org: 'rcmp-grc',
        owner_org_title: 'Royal Canadian Mounted Police | Gendarmerie royale du Canada',
      }),
    ])
    const publishers = read.nodes('Organization').filter((one) => one.key.startsWith('gc-grants:org/'))
    expect(publishers.map(({ identifiers, properties }) => ({ identifiers, ...properties }))).toEqual([
      {
        identifiers: ['gc-org:esdc-edsc'],
        kind: 'department',
        name: { en: 'Employment and Social Development Canada', fr: 'Emploi et Développement social Canada' },
        abbreviation: { en: 'ESDC', fr: 'EDSC' },
      },
      {
        identifiers: ['gc-org:pch'],
        kind: 'department',
        name: { en: 'Canadian Heritage', fr: 'Patrimoine canadien' },
        aliases: ['PCH'],
      },
      {
        identifiers: ['gc-org:rcmp-grc'],
        kind: 'police',
        name: { en: 'Royal Canadian Mounted Police', fr: 'Gendarmerie royale du Canada' },
        abbreviation: { en: 'RCMP', fr: 'GRC' },
      },
    ])
  })

  it('a program is one over spacing, a trailing dash, and rows with one of its names', async () => {
    const read = await readGrants([
      grant({ ref_number: 'a' }),
      grant({ ref_number: 'b', prog_name_en: 'VICTIMS  FUND -' }),
      grant({ ref_number: 'c', prog_name_en: '' }),
      grant({ ref_number: 'd', prog_name_fr: '' }),
    ])
    expect(read.only('Program').properties['name']).toEqual({
      en: 'Victims Fund',
      fr: 'Fonds d’aide aux victimes',
    })
  })
})
