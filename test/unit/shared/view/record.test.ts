import { describe, expect, it } from 'vitest'
import { ask } from '../../../helpers/ask.ts'
import { link, makeMap, service, source, timing } from '../../../helpers/make-map.ts'

const plain = (text: string | undefined) => text?.replace(/[\u00a0\u202f]/g, ' ')
const view = makeMap(
  source('source-used', '2026-03-01', { grade: 'evaluation', name: { en: 'Report', fr: 'Rapport' } }),
  source('source-other', '2025-03-01', { grade: 'ngo', name: { en: 'Other report' } }),
  service('service-a', {
    name: { en: 'Line' },
    cites: 'source-used',
    period: { text: 'since 2019', ...timing('2019-01-01', null, 'year') },
    capacity: 1200,
    languages: ['en', 'fr'],
    locationPrecision: 'undisclosed',
    lastSeen: { date: '2025-05-01', precision: 'month' },
    eligibility: { genders: ['women', 'trans-and-non-binary'], minAge: 16, condition: 'By referral.' },
    in: 'nu',
    by: 'org-x',
  }),
  link('CITES', 'service-a', 'source-other', {
    locator: 'p. 9',
    field: 'capacity',
    says: { en: '900 calls' },
    isUsed: false,
  }),
  link('SERVES', 'service-a', 'population-inuit', { assignedBy: 'curator' }),
)
const page = (language: 'en' | 'fr') => ask('record', view, { id: 'service-a' }, { language })!
const fact = (language: 'en' | 'fr', field: string) =>
  plain(page(language).facts.find((one) => one.field === field)?.value)

describe('the page of a record', () => {
  it('[R37] is named in the language asked, else in the other one, saying which', () => {
    expect(page('en')).toMatchObject({ name: 'Line', lang: 'en', typeName: 'Service' })
    expect(page('fr')).toMatchObject({ name: 'Line', lang: 'en' })
  })

  it('shows values as each language writes them', () => {
    expect([fact('en', 'capacity'), fact('fr', 'capacity')]).toEqual(['1,200', '1 200'])
    expect([fact('en', 'locationPrecision'), fact('fr', 'locationPrecision')]).toEqual([
      'Undisclosed',
      'Non divulgué',
    ])
    expect([fact('en', 'lastSeen'), fact('fr', 'lastSeen')]).toEqual(['May 2025', 'mai 2025'])
    expect(fact('en', 'period')).toBe('since 2019')
    expect(fact('en', 'eligibility')).toBe(
      'women and trans and non-binary people · from 16 years · By referral.',
    )
    expect(fact('fr', 'languages')).toBe('en et fr')
  })

  it('labels facts in the language asked and keeps out what stands elsewhere', () => {
    expect(page('fr').facts.find(({ field }) => field === 'capacity')?.label).toBe('Capacité')
    expect(page('en').facts.map(({ field }) => field)).not.toContain('handling')
  })

  it('[R41] keeps a source that disagrees beside the one used, each with its own grade', () => {
    expect(page('en').disagreements).toBe(1)
    expect(page('en').citations).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          source: 'source-used',
          grade: 'evaluation',
          isUsed: true,
          title: 'Report',
        }),
        expect.objectContaining({
          source: 'source-other',
          grade: 'ngo',
          isUsed: false,
          says: { text: '900 calls', lang: 'en' },
          field: 'capacity',
          locator: 'p. 9',
        }),
      ]),
    )
  })

  it('[W5] says in which language titles, places and what is said are, where it is known', () => {
    const of = (language: 'en' | 'fr', source: string) =>
      page(language).citations.find((one) => one.source === source)
    expect(of('fr', 'source-used')).toMatchObject({ title: 'Rapport', lang: 'fr' })
    expect(of('fr', 'source-other')).toMatchObject({ lang: 'en', says: { lang: 'en' }, locator: 'p. 9' })
    expect(page('fr').facts.find(({ field }) => field === 'period')).toMatchObject({
      value: 'since 2019',
      lang: 'en',
    })
    expect(page('fr').facts.find(({ field }) => field === 'capacity')?.lang).toBeNull()
  })

  it('[R6] marks what was coded by a person', () => {
    const serves = page('en').relationships.find(({ type }) => type === 'SERVES')
    expect(serves).toMatchObject({
      label: 'serves',
      direction: 'out',
      assignedBy: 'the map’s own team',
      other: { id: 'population-inuit' },
    })
    expect(page('fr').relationships.find(({ type }) => type === 'SERVES')?.assignedBy).toBe(
      'l’équipe de la carte',
    )
    const by = page('fr').relationships.find(({ type }) => type === 'DELIVERS')
    expect(by).toMatchObject({ label: 'est offert par', direction: 'in', assignedBy: null })
  })

  it('is null where there is no such record, and has no currency where none is meant', () => {
    expect(ask('record', view, { id: 'nobody' })).toBeNull()
    expect(ask('record', view, { id: 'jurisdiction-nu' })?.currency).toBeNull()
  })
})
