import { describe, expect, it } from 'vitest'
import { composeBriefing } from '../../../../shared/briefing/briefing.ts'
import { tableOfAnswer } from '../../../../shared/exchange/answer-tables.ts'
import { drawGraphAnswer, drawMatrixAnswer } from '../../../../shared/view/drawing/draw-answer.ts'
import { ask, question } from '../../../helpers/ask.ts'
import { extendMap, link, makeMap, service, source, timing, type Said } from '../../../helpers/make-map.ts'

const alike: Said = { in: 'nu', pillar: 'protection', does: 'emergency-shelter hotline', serves: 'inuit' }
/** Others, so that terms are of different weight. */
const crowd = Array.from({ length: 12 }, (_, n) =>
  service(`crowd-${n}`, {
    cites: 'source-2025',
    pillar: 'prevention',
    in: 'bc',
    does: 'school-education',
    by: `org-crowd-${n}`,
  }),
)
const base = makeMap(
  source('source-2016', '2016-09-01', { name: { en: 'Old report', fr: 'Ancien rapport' } }),
  source('source-2025', '2025-03-01', { name: { en: 'New report' }, grade: 'ngo' }),
  service('service-old', {
    ...alike,
    cites: 'source-2016',
    by: 'org-a',
    capacity: 1200,
    reviewEvery: 6,
    period: timing('2010-01-01', null, 'year'),
  }),
  service('service-bare', { ...alike, by: 'org-b', verifiedOn: '2026-05-01' }),
  ...crowd,
  link('CITES', 'service-old', 'source-2025', {
    locator: 'p. 9',
    field: 'capacity',
    says: { en: '900 calls' },
    isUsed: false,
    why: { en: 'Counts one office only.', fr: 'Ne compte qu’un bureau.' },
  }),
)
const delivers = [...base.relationships.values()].find(
  (one) => one.type === 'DELIVERS' && one.to === 'service-old',
)!.id
const view = extendMap(
  base,
  link('CITES', 'org-a', 'source-2016', { relationship: delivers, locator: 'p. 3' }),
)
const old = (language: 'en' | 'fr' = 'en') => ask('record', view, { id: 'service-old' }, { language })!

describe('[N2] the page of a record', () => {
  it('says at each field what it rests on', () => {
    const capacity = old().facts.find(({ field }) => field === 'capacity')
    expect(capacity).toMatchObject({ basis: 'record', citations: [] })
    const cited = extendMap(
      view,
      link('CITES', 'service-old', 'source-2016', { field: 'capacity', locator: 'p. 4' }),
    )
    const own = ask('record', cited, { id: 'service-old' })!.facts.find(({ field }) => field === 'capacity')
    expect(own).toMatchObject({ basis: 'own', citations: [{ source: 'source-2016', locator: 'p. 4' }] })
    expect(ask('record', view, { id: 'service-bare' })!.relationships.map((one) => one.basis)).toContain(
      'none',
    )
  })

  it('says of a relationship its own sources at both ends', () => {
    for (const id of ['service-old', 'org-a'])
      expect(ask('record', view, { id })!.relationships.find((one) => one.id === delivers)).toMatchObject({
        basis: 'own',
        citations: [{ source: 'source-2016', locator: 'p. 3' }],
      })
    expect(ask('record', view, { id: 'org-a' }, { language: 'fr' })!.citations[0]?.about).toBe(
      '«\u00a0offre service-old en français\u00a0»',
    )
  })

  it('[R41] puts sources that disagree side by side, with which is used and why', () => {
    const [dispute, ...others] = old().disputes
    expect(others).toEqual([])
    expect(dispute?.about).toBe('Capacity')
    expect(dispute?.sides).toMatchObject([
      { citations: [{ source: 'source-2016' }], says: { text: '1,200' }, isUsed: true, why: null },
      {
        citations: [{ source: 'source-2025', locator: 'p. 9', grade: 'ngo' }],
        says: { text: '900 calls' },
        isUsed: false,
        why: { text: 'Counts one office only.' },
      },
    ])
    expect(old('fr').disputes[0]?.sides[1]?.why).toEqual({ text: 'Ne compte qu’un bureau.', lang: 'fr' })
  })

  it('[R41] gives the value of the record to the one source that it uses', () => {
    const cited = extendMap(view, link('CITES', 'service-old', 'source-2016', { field: 'capacity' }))
    const sides = ask('record', cited, { id: 'service-old' })!.disputes[0]!.sides
    expect(sides.map((one) => [one.citations[0]?.source, one.says?.text, one.isUsed])).toEqual([
      ['source-2016', '1,200', true],
      ['source-2025', '900 calls', false],
    ])
  })

  it('a form has every citation with what it is about, those of the other end too', () => {
    const { citations } = ask('editable', view, { id: 'service-old' })!
    expect(citations.map(({ source: { id }, field, relationship }) => [id, field, relationship])).toEqual(
      expect.arrayContaining([
        ['source-2016', null, null],
        ['source-2025', 'capacity', null],
        ['source-2016', null, delivers],
      ]),
    )
  })

  it('a number of months is said as one', () => {
    const value = (language: 'en' | 'fr') =>
      old(language).facts.find(({ field }) => field === 'reviewEvery')?.value
    expect([value('en'), value('fr')]).toEqual(['6 months', '6 mois'])
  })
})

describe('[N1] unsourced, stale and last known look so', () => {
  it('in lists and their tables', () => {
    const hits = ask('search', view, { text: '', type: 'Service' })
    expect(
      tableOfAnswer('search', hits, 'en')
        .rows.slice(-2)
        .map((row) => row.at(-1)),
    ).toEqual(['no source', 'last known 2016'])
    const inFrench = ask('search', view, { text: '', type: 'Service' }, { language: 'fr' })
    expect(
      tableOfAnswer('search', inFrench, 'fr')
        .rows.slice(-2)
        .map((row) => row.at(-1)),
    ).toEqual(['sans source', 'dernière attestation en 2016'])
  })

  it('in a cell of the matrix', () => {
    const { cells } = ask('matrix', view, { rows: 'jurisdiction', columns: 'pillar' })
    const cell = cells.find((one) => one.row === 'jurisdiction-nu' && one.column === 'pillar-protection')
    expect(cell).toMatchObject({ measures: 1, presumed: 1, unsourced: 1, stale: 1 })
    const picture = (language: 'en' | 'fr') =>
      drawMatrixAnswer(ask('matrix', view, { rows: 'jurisdiction', columns: 'pillar' }, { language }), {
        language,
        heading: ask('heading', view, {}, { language }),
      }).svg
    expect(picture('en')).toContain('?1')
    expect(picture('en')).toContain('of these, measures that cite no source')
    expect(picture('fr')).toContain('parmi elles, mesures qui ne citent aucune source')
  })

  it('in a pair, for the side that it is', () => {
    const [pair] = ask('overlaps', view, {})
    expect([pair?.a.id, pair?.assurance.a.isUnsourced, pair?.assurance.b]).toMatchObject([
      'service-bare',
      true,
      { isUnsourced: false, lastKnown: 2016 },
    ])
    expect(tableOfAnswer('overlaps', [pair!], 'en').rows[0]).toContain(
      'service-bare in English: no source; service-old in English: last known 2016',
    )
  })

  it('in the graph, by a ring and words', () => {
    const graph = ask('neighbourhood', view, { centres: ['service-bare'] })
    expect(graph.nodes.find((one) => one.id === 'service-bare')?.assurance?.isUnsourced).toBe(true)
    const { svg } = drawGraphAnswer('neighbourhood', graph, {
      language: 'en',
      heading: ask('heading', view, {}),
    })
    expect(svg).toContain('stroke-dasharray="3 3"')
    expect(svg.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')).toMatch(/\(no source\)/)
    const sourced = ask('neighbourhood', view, { centres: ['source-2016'] })
    expect(sourced.nodes.every((one) => one.assurance?.isUnsourced !== true)).toBe(true)
  })

  it('in documents, after the name', () => {
    const said = (language: 'en' | 'fr') =>
      JSON.stringify(composeBriefing(view, question({ language, audience: 'own' })).blocks)
    expect(said('en')).toContain(' (no source)')
    expect(said('en')).toContain(' (last known 2016)')
    expect(said('en')).toContain('1 record in force cites no source.')
    expect(said('fr')).toContain(' (dernière attestation en 2016)')
  })

  it('is counted the same by info', () => {
    expect(ask('search', view, { text: 'service' }).filter((one) => one.assurance.isUnsourced)).toHaveLength(
      1,
    )
  })
})
