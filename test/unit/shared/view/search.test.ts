import { describe, expect, it } from 'vitest'
import { fold } from '../../../../shared/view/search-words.ts'
import { ask } from '../../../helpers/ask.ts'
import { makeMap, record, service } from '../../../helpers/make-map.ts'
import { map } from '../../../helpers/starter-map.ts'

const starter = {
  nodes: new Map(map.nodes.map((one) => [one.id, one])),
  relationships: new Map(map.relationships.map((one) => [one.id, one])),
}
const hits = (text: string, language: 'en' | 'fr' = 'en') =>
  ask('search', starter, { text }, { language }).map(({ id }) => id)

describe('search in the starter map', () => {
  it.each([
    ['GRC', 'ca-rcmp'],
    ['rcmp', 'ca-rcmp'],
    ['RCMP', 'ca-rcmp'],
    ['ASFC', 'ca-cbsa'],
    ['1.11', 'nap-2012-1.11'],
    ['gendarmerie royale', 'ca-rcmp'],
    ['nunavut', 'jurisdiction-nu'],
    ['quebec', 'jurisdiction-qc'],
    ['Québec', 'jurisdiction-qc'],
  ])('%s finds %s first', (text, id) => {
    expect(hits(text)[0]).toBe(id)
    expect(hits(text, 'fr')[0]).toBe(id)
  })

  it.each([
    ['femmes autochtones', 'population-indigenous-women-girls-2s'],
    ['Indigenous women', 'population-indigenous-women-girls-2s'],
    ['metis', 'population-metis'],
    ['MÉTIS', 'population-metis'],
    ['lgbtq2', 'population-2slgbtqi'],
    ['Aboriginal', 'population-indigenous'],
    ['RHDCC', 'ca-hrsdc'],
  ])('%s finds %s', (text, id) => {
    expect(hits(text)).toContain(id)
  })

  it('puts a task before its deliverables, and those as they are printed', () => {
    expect(hits('1.11').slice(0, 4)).toEqual([
      'nap-2012-1.11',
      'nap-2012-1.11-1',
      'nap-2012-1.11-2',
      'nap-2012-1.11-3',
    ])
    expect(hits('1.11')).toEqual(hits('1.11', 'fr'))
  })

  it.each([
    ['HRSDC', 'ca-hrsdc', 'ca-esdc'],
    ['RHDCC', 'ca-hrsdc', 'ca-esdc'],
  ])('[X10] %s finds %s first, and %s under its former name', (text, own, successor) => {
    expect(hits(text)[0]).toBe(own)
    const hit = ask('search', starter, { text }, { language: 'fr' }).find(({ id }) => id === successor)
    expect(hit).toMatchObject({ matched: text, matchedIn: 'succède à' })
  })

  it('[X10] finds from the first letters on, as somebody types', () => {
    for (const typed of ['gen', 'gendar', 'gendarmerie ro', 'rc', 'rcm'])
      expect(hits(typed), typed).toContain('ca-rcmp')
    expect(hits('endarmerie')).toEqual([])
  })

  it('[X11] puts an abbreviation or number before names, names before aliases, and texts last', () => {
    const kinds = ask('search', starter, { text: 'RCMP' }).map((hit) => hit.matchedIn)
    expect(kinds[0]).toBe('Abbreviation')
    expect(kinds.lastIndexOf('Name')).toBeGreaterThan(0)
    expect(kinds.findIndex((kind) => kind === 'Description' || kind === 'Text')).toBeGreaterThan(
      kinds.lastIndexOf('Name'),
    )
  })

  it('finds in either language, whichever is shown', () => {
    expect(hits('temporary foreign workers', 'fr')).toContain('population-temporary-foreign-workers')
    expect(hits('travailleurs étrangers temporaires', 'en')).toContain('population-temporary-foreign-workers')
  })
})

describe('search', () => {
  const view = makeMap(
    service('service-z', { name: { en: 'Safe house', fr: 'Maison sûre' } }),
    service('service-a', { name: { en: 'Safe house of the north' } }),
    service('service-b', { name: { en: 'The house that is safe' } }),
    service('service-c', { name: { en: 'Another' }, description: { en: 'A safe house for youth.' } }),
    record('Organization', 'org-old', {
      name: { en: 'New name' },
      formerNames: ['Condition féminine Canada'],
      abbreviation: { fr: 'FEGC' },
    }),
    record('Organization', 'org-work', { name: { fr: 'L’œuvre des cœurs' } }),
  )
  const found = (text: string, limit?: number) =>
    ask('search', view, { text, ...(limit === undefined ? {} : { limit }) })
      .map(({ id }) => id)
      .filter((id) => !id.startsWith('activity-'))

  it('puts a whole name first, then a beginning, then words inside, then texts', () => {
    expect(found('safe house')).toEqual(['service-z', 'service-a', 'service-b', 'service-c'])
  })

  it('needs every word, in one text or over the whole record', () => {
    expect(found('safe castle')).toEqual([])
    expect(found('youth another')).toEqual(['service-c'])
    expect(found('feminine new')).toEqual(['org-old'])
  })

  it('[X11] keeps hits of one rank together by type, by name within', () => {
    const zebras = makeMap(
      service('service-2', { name: { en: 'Zebra line' } }),
      record('Organization', 'org-2', { name: { en: 'Zebra office' } }),
      service('service-1', { name: { en: 'Étage zebra' } }),
      service('service-0', { name: { en: 'Zebra house' } }),
      record('Organization', 'org-1', { name: { en: 'Zebra agency' } }),
    )
    expect(ask('search', zebras, { text: 'zebra' }).map(({ id }) => id)).toEqual([
      'org-1',
      'org-2',
      'service-0',
      'service-2',
      'service-1',
    ])
  })

  it('shows of a long text the part in which the word stands', () => {
    const long = makeMap(
      service('service-l', {
        description: { en: `${'Much before it. '.repeat(30)}The Étoile line. ${'And after. '.repeat(30)}` },
      }),
    )
    const [hit] = ask('search', long, { text: 'etoile' })
    expect(hit?.matched).toMatch(/^…\S.*Étoile line.*…$/)
    expect(hit!.matched.length).toBeLessThan(203)
    expect(hit?.matchedIn).toBe('Description')
  })

  it('finds former names and abbreviations', () => {
    expect(found('condition feminine')).toEqual(['org-old'])
    expect(found('fegc')).toEqual(['org-old'])
  })

  it('knows accents, ligatures and both apostrophes', () => {
    expect(found("l'oeuvre")).toEqual(['org-work'])
    expect(found('L’ŒUVRE')).toEqual(['org-work'])
    expect(fold('ÀÉÎÔÙÇ Œ Æ ’')).toBe("aeiouc oe ae '")
  })

  it('says what matched, and in which record of which type', () => {
    expect(ask('search', view, { text: 'condition' }, { language: 'fr' })[0]).toEqual({
      id: 'org-old',
      type: 'Organization',
      typeName: 'Organisation',
      name: 'New name',
      lang: 'en',
      matched: 'Condition féminine Canada',
      matchedIn: 'Anciens noms',
      matchedLang: null,
      assurance: { isUnsourced: true, isStale: false, lastKnown: null, due: null },
    })
  })

  it('[W5] says in which language it found the words, in the one asked where both hold them', () => {
    const [hit] = ask('search', view, { text: 'house youth' }, { language: 'fr' })
    expect(hit).toMatchObject({
      id: 'service-c',
      lang: 'en',
      matched: 'A safe house for youth.',
      matchedLang: 'en',
    })
    const both = makeMap(
      service('service-e', {
        name: { en: 'North', fr: 'Nord' },
        description: { en: 'Transport of people', fr: 'Transport de personnes' },
      }),
    )
    const matched = (language: 'en' | 'fr') =>
      ask('search', both, { text: 'transport' }, { language }).find(({ id }) => id === 'service-e')?.matched
    expect([matched('en'), matched('fr')]).toEqual(['Transport of people', 'Transport de personnes'])
  })

  it('lists all records of a type where no words are given, and keeps to it where some are', () => {
    const ofType = (type: string, text = '', limit?: number) =>
      ask('search', view, { text, type, ...(limit === undefined ? {} : { limit }) })
    expect(ofType('Service').map(({ id }) => id)).toEqual([
      'service-c',
      'service-z',
      'service-a',
      'service-b',
    ])
    expect(ofType('Service').every(({ matched }) => matched === '')).toBe(true)
    expect(ofType('Organization', 'condition').map(({ id }) => id)).toEqual(['org-old'])
    expect(ofType('Service', 'condition')).toEqual([])
    // the type is asked for, not sifted out of the first hits
    expect(ofType('Service', 'house', 3)).toHaveLength(3)
    expect(ofType('NoSuchType')).toEqual([])
  })

  it('lists every source of the starter map', () => {
    const count = map.nodes.filter(({ type }) => type === 'Source').length
    expect(count).toBeGreaterThan(300)
    expect(ask('search', starter, { text: '', type: 'Source', limit: 100_000 })).toHaveLength(count)
  })

  it('takes signs as they are, and nothing for nothing', () => {
    expect(found('.*')).toEqual([])
    expect(found('   ')).toEqual([])
    expect(found('')).toEqual([])
  })

  it('keeps to a limit', () => {
    expect(found('safe', 2)).toHaveLength(2)
  })
})
