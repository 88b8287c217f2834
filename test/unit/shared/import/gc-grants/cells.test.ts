import { describe, expect, it } from 'vitest'
import { bilingualCell, folded, isGarbled, said } from '../../../../../shared/import/gc-grants/text.ts'
import { countryOf, coverageOf, provinceOf } from '../../../../../shared/import/gc-grants/places.ts'
import {
  agreementType,
  businessRoot,
  readCents,
  readDate,
  recipientType,
} from '../../../../../shared/import/gc-grants/values.ts'

describe('a bilingual cell', () => {
  it.each([
    ['Grand Falls|Grand-Sault', { en: 'Grand Falls', fr: 'Grand-Sault' }],
    ['ACME | ACME ltée', { en: 'ACME', fr: 'ACME ltée' }],
    ['ACME | ACME', { en: 'ACME', fr: 'ACME' }],
    ['A Society│Société A', { en: 'A Society', fr: 'Société A' }],
    ['A Society │ Société A', { en: 'A Society', fr: 'Société A' }],
    ['Women of the North / Femmes du Nord', { en: 'Women of the North', fr: 'Femmes du Nord' }],
    ['Femmes du Nord / Women of the North', { en: 'Women of the North', fr: 'Femmes du Nord' }],
    ['YMCA / YWCA', { en: 'YMCA / YWCA' }],
    ['Foo/Bar', { en: 'Foo/Bar' }],
    ['A|', { en: 'A' }],
    ['|Société A', { fr: 'Société A' }],
    ['Ville de Richibucto', { fr: 'Ville de Richibucto' }],
    ["Village of St. Peter's", { en: "Village of St. Peter's" }],
    ['Leq’á:mel First Nation', { en: 'Leq’á:mel First Nation' }],
    ['A|B|C', { en: 'A|B|C' }],
    ['-', undefined],
    ['|', undefined],
  ])('%s', (cell, both) => {
    expect(bilingualCell(cell)).toEqual(both)
  })

  it.each([';', 'See notes', 'N/A', '…', ' - ', 'Voir les notes'])('%s says nothing', (text) => {
    expect(said(text)).toBeUndefined()
  })

  it('is compared without accents, case and signs, and keeps letters of other scripts', () => {
    expect(folded('Leq’á:mel  FIRST-Nation')).toBe('leq a mel first nation')
    expect(folded('Métis')).toBe(folded('METIS'))
    expect(folded('ᐃᓄᐃᑦ')).toBe('ᐃᓄᐃᑦ')
  })

  it('shows a wrong encoding', () => {
    for (const text of ['Emplois d’Ã©tÃ©', 'dâ€™emploi', 'Qu\ufffdbec', 'Ã‰cole'])
      expect(isGarbled(text)).toBe(true)
    for (const text of ['Été', 'São Tomé', 'Âge', 'naïve', 'À propos']) expect(isGarbled(text)).toBe(false)
  })
})

describe('a date', () => {
  it.each([
    ['2020-06-15', { kind: 'day', day: '2020-06-15' }],
    ['2020-06-15T00:00:00', { kind: 'day', day: '2020-06-15' }],
    ['2020/06/15', { kind: 'day', day: '2020-06-15', text: '2020/06/15' }],
    ['2020.06.15', { kind: 'day', day: '2020-06-15', text: '2020.06.15' }],
    ['15/06/2020', { kind: 'day', day: '2020-06-15', text: '15/06/2020' }],
    ['06/15/2020', { kind: 'day', day: '2020-06-15', text: '06/15/2020' }],
    ['05/05/2020', { kind: 'day', day: '2020-05-05', text: '05/05/2020' }],
    ['05/06/2020', { kind: 'year', year: 2020, text: '05/06/2020' }],
    ['Jun-15-2020', { kind: 'day', day: '2020-06-15', text: 'Jun-15-2020' }],
    ['juin-15-2020', { kind: 'day', day: '2020-06-15', text: 'juin-15-2020' }],
    ['15-Jun-2020', { kind: 'day', day: '2020-06-15', text: '15-Jun-2020' }],
    ['43997', { kind: 'day', day: '2020-06-15', text: '43997' }],
    ['1899-12-30', { kind: 'sentinel' }],
    ['9999-12-31', { kind: 'sentinel' }],
    ['9999/12/31', { kind: 'sentinel' }],
    ['2021-02-30', { kind: 'unreadable' }],
    ['soon', { kind: 'unreadable' }],
    ['', { kind: 'none' }],
    ['-', { kind: 'none' }],
  ])('%s', (cell, date) => {
    expect(readDate(cell)).toEqual(date)
  })
})

describe('a business number', () => {
  it.each([
    ['890138597RP0001', '890138597'],
    ['890138597', '890138597'],
    ['890138597 RP 0001', '890138597'],
    ['890 138 597', '890138597'],
    ['890138597rr00001', '890138597'],
  ])('%s has the root %s', (cell, root) => {
    expect(businessRoot(cell)).toBe(root)
  })
  it.each([
    '-',
    '000000000',
    '0000000000',
    '1.23E+08',
    '8901385970',
    '89013859',
    '012345678',
    '111111111',
    '',
  ])('%s is none', (cell) => {
    expect(businessRoot(cell)).toBeUndefined()
  })
})

describe('codes and words', () => {
  it.each([
    ['ON', 'ON'],
    ['Ontario', 'ON'],
    ['québec', 'QC'],
    ['PEI', 'PE'],
    ['Newfoundland & Labrador', 'NL'],
    ['Île-du-Prince-Édouard', 'PE'],
    ['B.C.', 'BC'],
    ['Nouveau Brunswick', 'NB'],
    ['N/A', undefined],
    ['Hors du Canada', undefined],
    ['Paris', undefined],
    ['-', undefined],
    ['001', undefined],
    ['CA', undefined],
  ])('province %s', (cell, code) => {
    expect(provinceOf(cell)).toBe(code)
  })
  it.each([
    ['CA', 'canada'],
    ['ca', 'canada'],
    ['CAN', 'canada'],
    ['us', 'abroad'],
    ['Mexique', 'abroad'],
    ['N/A', undefined],
    ['-', undefined],
    ['001', undefined],
  ])('country %s', (cell, where) => {
    expect(countryOf(cell)).toBe(where)
  })
  it('of agreement and recipient', () => {
    expect(['C', 'Contribution', 'CONTRIBUTION', 'Grant', 'subvention', '?'].map(agreementType)).toEqual([
      'C',
      'C',
      'C',
      'G',
      'G',
      undefined,
    ])
    expect(
      [
        'N',
        'Not-for-profit organizations and charities',
        'organisme à but lucratif',
        'Government',
        'bénéficiaire autochtone',
        'particulier ou entreprise à propriétaire unique',
        '',
      ].map(recipientType),
    ).toEqual(['N', 'N', 'F', 'G', 'A', 'P', undefined])
  })
  it('of a list of coverage', () => {
    expect(coverageOf('Canada; Mexico|Mexique; United States|États-Unis')).toEqual(['CA'])
    expect(coverageOf('Ontario; Quebec│Québec')).toEqual(['ON', 'QC'])
    expect(coverageOf('various')).toEqual([])
  })
  it('of amounts that are none', () => {
    for (const cell of ['', '-', '1,23,4', '1e9', 'N/A', '99999999999999999999', '1.2.3'])
      expect(readCents(cell)).toBeUndefined()
  })
})
