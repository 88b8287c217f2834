import { describe, expect, it } from 'vitest'
import { grant, readGrants } from '../../../../helpers/grants.ts'

const amount = (node: { properties: Readonly<Record<string, unknown>> }) => node.properties['amount']
const noteEn = (node: { properties: Readonly<Record<string, unknown>> }) =>
  (node.properties['note'] as { en: string }).en

describe('an agreement and its amendments', () => {
  it('has the total of the numerically highest amendment, never a sum of rows', async () => {
    const rows = ['0', '2', '10', '1'].map((number) =>
      grant({
        amendment_number: number,
        agreement_value: `${1000 + Number(number)}.00`,
        amendment_date: number === '0' ? '' : `2023-0${number.length}-01`,
      }),
    )
    const read = await readGrants(rows)
    expect(amount(read.only('Allocation'))).toBe(1010)
    expect(read.noticed('latest')?.count).toBe(1)
    expect(noteEn(read.only('Initiative'))).toContain(
      'original (2022-05-01): $1,000; 1 (2023-01-01): $1,001; 2 (2023-01-01): $1,002; 10 (2023-02-01): $1,010',
    )
  })

  it('takes dates, program and recipient of the latest amendment; a text that it leaves empty from the one before', async () => {
    const read = await readGrants([
      grant({ description_en: 'Beds for survivors', prog_name_en: 'SIF Stream 1- R&D' }),
      grant({
        amendment_number: '1',
        agreement_start_date: '2022-06-29',
        prog_name_en: 'SIF Stream 1 - R&D',
        description_en: 'See notes',
      }),
    ])
    const initiative = read.only('Initiative')
    expect(initiative.properties).toMatchObject({
      description: { en: 'Beds for survivors' },
      period: { start: '2022-06-29', end: '2024-03-31', ongoing: false },
    })
    expect(read.only('Program').properties).toMatchObject({ name: { en: 'SIF Stream 1 - R&D' } })
  })

  it('lets an agreement in of which one row alone has the words, with the value of its latest', async () => {
    const read = await readGrants([
      grant(),
      grant({
        amendment_number: '1',
        agreement_title_en: 'Renamed',
        agreement_title_fr: 'Renommé',
        agreement_value: '50.00',
      }),
    ])
    expect(amount(read.only('Allocation'))).toBe(50)
  })

  it('says that an agreement was terminated', async () => {
    const read = await readGrants([
      grant(),
      grant({ amendment_number: '1', additional_information_fr: 'Résiliation' }),
    ])
    expect(read.only('Initiative').properties['status']).toBe('ended')
  })

  it('adds up reports in parts only where the person says that the publisher reports so', async () => {
    const parts = [
      grant({ ref_number: '016-2022-2023-Q1-1', owner_org: 'pch', agreement_value: '700.10' }),
      grant({ ref_number: '016-2022-2023-Q2-1', owner_org: 'pch', agreement_value: '400.20' }),
      grant({ ref_number: '016-2022-2023-Q3-1', owner_org: 'pch', agreement_value: '-100.00' }),
    ]
    const apart = await readGrants(parts)
    expect(apart.nodes('Initiative')).toHaveLength(3)
    expect(apart.noticed('maybeParts')).toMatchObject({ count: 1, params: { publisher: 'pch' } })
    expect(apart.rejected().map((one) => one.code)).toEqual(['import-gc-grants:rejected.belowZero'])

    const summed = await readGrants(parts, { sumFor: ['PCH'] })
    expect(amount(summed.only('Allocation'))).toBe(1000.3)
    expect(summed.noticed('addedUp')).toMatchObject({ count: 1, params: { publisher: 'pch' } })
    expect(summed.rejected()).toEqual([])
    expect(noteEn(summed.only('Initiative'))).toContain('Added up from 3 reports in parts')
  })

  it('does not take an agreement number for an id: one number of many recipients is many agreements', async () => {
    const read = await readGrants(
      ['Aurora House', 'Birch Centre', 'Cedar Lodge'].map((name, at) =>
        grant({
          ref_number: `R-${at}`,
          owner_org: 'pch',
          agreement_number: 'URU',
          recipient_legal_name: name,
          recipient_business_number: '',
        }),
      ),
      { sumFor: ['pch'] },
    )
    expect(read.nodes('Allocation').map(amount)).toEqual([100_000, 100_000, 100_000])
  })

  it('tells apart two recipients under one reference number, both original', async () => {
    const read = await readGrants([
      grant({ ref_number: '001-2020-2021-Q1-00006', agreement_number: '' }),
      grant({
        ref_number: '001-2020-2021-Q1-00006',
        agreement_number: '',
        recipient_legal_name: 'Cedar Lodge',
        recipient_business_number: '131169542RP0001',
        agreement_value: '7.00',
      }),
    ])
    expect(read.nodes('Initiative')).toHaveLength(2)
    expect(read.nodes('Allocation').map(amount).sort()).toEqual([100_000, 7])
    expect(read.noticed('sharedReference')?.count).toBe(1)
  })

  it('keeps one agreement under spellings of its recipient, and where an amendment changed the recipient', async () => {
    const spelled = await readGrants([
      grant({ recipient_business_number: '', recipient_legal_name: 'RÉSEAU ONTARIO DES FEMMES INC.' }),
      grant({
        recipient_business_number: '',
        recipient_legal_name: 'Reseau Ontario (des) femmes',
        amendment_number: '1',
      }),
    ])
    expect(spelled.nodes('Initiative')).toHaveLength(1)
    const changed = await readGrants([
      grant(),
      grant({
        recipient_legal_name: 'Cedar Lodge',
        recipient_business_number: '131169542',
        amendment_number: '1',
      }),
    ])
    expect(changed.joins('DELIVERS')).toEqual([
      'gc-grants:recipient/ca-bn-131169542 → gc-grants:jus/016-2022-2023-Q1-00001',
    ])
  })

  it('tells apart agreements of one recipient under one old reference number', async () => {
    const read = await readGrants([
      grant({ ref_number: 'GC-2008-Q1-00002', agreement_number: 'X1', agreement_value: '10' }),
      grant({ ref_number: 'GC-2008-Q1-00002', agreement_number: 'X2', agreement_value: '20' }),
    ])
    expect(read.nodes('Allocation').map(amount).sort()).toEqual([10, 20])
  })

  it('counts a row that stands twice once, and of two of one amendment takes the one with later dates', async () => {
    const twice = await readGrants([grant(), grant()])
    expect(amount(twice.only('Allocation'))).toBe(100_000)
    expect(twice.noticed('repeatedRow')?.count).toBe(1)
    const differing = [
      grant({ amendment_number: '1', amendment_date: '2023-04-01', agreement_value: '2' }),
      grant({ amendment_number: '1', amendment_date: '2023-01-01', agreement_value: '1' }),
    ]
    for (const rows of [differing, [...differing].reverse()]) {
      const read = await readGrants([grant(), ...rows])
      expect(amount(read.only('Allocation'))).toBe(2)
      expect(read.noticed('repeatedAmendment')?.count).toBe(1)
    }
  })

  it('keeps agreements of two publishers apart that share a reference number', async () => {
    const read = await readGrants([grant(), grant({ owner_org: 'ps-sp' })])
    expect(read.nodes('Initiative').map((one) => one.key)).toEqual([
      'gc-grants:jus/016-2022-2023-Q1-00001',
      'gc-grants:ps-sp/016-2022-2023-Q1-00001',
    ])
  })

  it('takes any form of reference number, spaces too', async () => {
    for (const ref of [
      'GC-2008-Q1-00002',
      '239-2024-2025-Q2-008',
      '016-1315594.1',
      '01-2019-2020-Q4- 16727281',
    ])
      expect((await readGrants([grant({ ref_number: ref })])).only('Initiative').identifiers).toEqual([
        `gc-grants:jus/${ref}`,
      ])
  })
})

describe('the value of an agreement', () => {
  it.each([
    ['7028.00', 7028],
    ['79365', 79365],
    ['121942.8', 121942.8],
    ['49275000.0', 49275000],
    ['$1,234.00', 1234],
    ['1 234,56 $', 1234.56],
    ['0.10', 0.1],
  ])('%s is %d dollars', async (cell, dollars) => {
    expect(amount((await readGrants([grant({ agreement_value: cell })])).only('Allocation'))).toBe(dollars)
  })

  it('below zero is rejected, and the agreement stays with a word about it', async () => {
    for (const cell of ['-500.00', '(500.00)', '-$500']) {
      const read = await readGrants([grant({ agreement_value: cell })])
      expect(read.nodes('Allocation')).toEqual([])
      expect(read.rejected()[0]).toMatchObject({
        code: 'import-gc-grants:rejected.belowZero',
        params: { value: -500 },
        place: { row: 2, field: 'agreement_value' },
      })
      expect(noteEn(read.only('Initiative'))).toContain('-$500')
    }
  })

  it('of zero stays, with a word; one that is none or not there gives no amount', async () => {
    const zero = await readGrants([grant({ agreement_value: '0.00' })])
    expect(amount(zero.only('Allocation'))).toBe(0)
    expect(zero.noticed('zeroValue')?.count).toBe(1)
    const none = await readGrants([grant({ agreement_value: '' })])
    expect(none.nodes('Allocation')).toEqual([])
    expect(none.noticed('noValue')?.place).toMatchObject({ row: 2 })
    expect(
      (await readGrants([grant({ agreement_value: 'see annex' })])).noticed('unreadableValue')?.count,
    ).toBe(1)
  })

  it('is never added to a foreign one', async () => {
    const read = await readGrants([grant({ foreign_currency_type: 'USD', foreign_currency_value: '75000' })])
    expect(amount(read.only('Allocation'))).toBe(100_000)
    expect(noteEn(read.only('Initiative'))).toContain('75000')
    expect(read.noticed('foreignValue')?.count).toBe(1)
  })

  it('is money against trafficking only where the agreement itself names it', async () => {
    const own = await readGrants([grant()])
    expect(own.only('Allocation').properties).toMatchObject({
      basis: 'planned',
      currency: 'CAD',
      per: 'total',
      fiscalYears: { from: 2022, to: 2023 },
    })
    const wider = await readGrants([
      grant({
        agreement_title_en: 'Office renewal',
        agreement_title_fr: '',
        prog_purpose_en: 'Against human trafficking among others',
      }),
    ])
    expect(wider.only('Allocation').properties['basis']).toBe('wider')
    expect(wider.noticed('wider')?.count).toBe(1)
  })

  it('is paid by publisher and program to agreement and recipient', async () => {
    const read = await readGrants([grant()])
    const key = 'gc-grants:jus/016-2022-2023-Q1-00001'
    expect(read.joins('PAYS_FROM')).toEqual([
      `${key}/value → gc-grants:org/jus`,
      `${key}/value → gc-grants:program/jus/victims-fund`,
    ])
    expect(read.joins('PAYS_TO')).toEqual([
      `${key}/value → ${key}`,
      `${key}/value → gc-grants:recipient/ca-bn-890138597`,
    ])
    expect(read.joins('PART_OF')).toEqual([`${key} → gc-grants:program/jus/victims-fund`])
    expect(read.joins('LEADS')).toEqual(['gc-grants:org/jus → gc-grants:program/jus/victims-fund'])
  })
})
