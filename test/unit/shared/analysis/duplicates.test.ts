import { describe, expect, it } from 'vitest'
import { duplicates } from '../../../../shared/analysis/duplicates.ts'
import { graphOf } from '../../../../shared/graph/map-graph.ts'
import type { MapView } from '../../../../shared/state/map-view.ts'
import { link, makeMap, record, type Records } from '../../../helpers/make-map.ts'
import { map as starter } from '../../../helpers/starter-map.ts'
import { shuffled } from '../../../property/random-map.ts'

const org = (id: string, en: string, said: object = {}) =>
  record('Organization', id, { name: { en }, ...said })
/** Others, so that the words of the pair are rare. */
const others = Array.from({ length: 40 }, (_, i) =>
  org(`org-other-${i}`, `Lantern ${String.fromCharCode(97 + (i % 26)).repeat(5)}house ${i} Society`),
)
const pairsOf = (...records: Records) =>
  duplicates(graphOf(makeMap(...records, ...others))).map((one) => `${one.a} ${one.b}`)
const harbour = ['x-harbour', 'Harbour Lights Mission'] as const

describe('duplicates', () => {
  it.each([
    ['an article, capitals, accents', 'the HARBOUR lights mission'],
    ['another order of words', 'Mission of the Harbour Lights'],
    ['a spelling', 'Harbor Lights Mission'],
    ['its legal form', 'Harbour Lights Mission Inc.'],
    ['its initials in parentheses', 'Harbour Lights Mission (HLM)'],
  ])('[D1] a name with %s is the same name', (_, name) => {
    expect(pairsOf(org(...harbour), org('x-again', name))).toEqual(['x-again x-harbour'])
  })

  it('[D1] an other name, a former name, an abbreviation, first letters', () => {
    const said = {
      aliases: ['The Lighthouse'],
      formerNames: ['Seamen’s Rest'],
      abbreviation: { en: 'HALMI' },
    }
    for (const name of ['Lighthouse', 'Seamen’s Rest', 'HALMI', 'HLM'])
      expect(pairsOf(org(...harbour, said), org('x-again', name)), name).toEqual(['x-again x-harbour'])
  })

  it('[D1] only records of one type are compared', () => {
    expect(pairsOf(org(...harbour), record('Service', 'x-again', { name: { en: harbour[1] } }))).toEqual([])
  })

  it.each([
    ['other numbers', org('x-1', 'Harbour Lights Report 2015'), org('x-2', 'Harbour Lights Report 2024')],
    [
      'other places in their names',
      org('x-1', 'Harbour Lights Ontario'),
      org('x-2', 'Harbour Lights Manitoba'),
    ],
    [
      'a national and a provincial name',
      org('x-1', 'Harbour Lights of Canada'),
      org('x-2', 'Harbour Lights of Ontario'),
    ],
    [
      'other towns',
      org('x-1', 'Harbour Lights of the City of Foxton'),
      org('x-2', 'Harbour Lights of the City of Elmdale'),
    ],
    [
      'other towns, in French',
      org('x-1', 'Mission du port de la Ville d’Ottawa'),
      org('x-2', 'Mission du port de la Ville de Gatineau'),
    ],
    [
      'one year and three years',
      org('x-1', 'Phares du port après un an'),
      org('x-2', 'Phares du port après trois ans'),
    ],
    ['other places', org('x-1', 'Harbour Lights', { in: 'on' }), org('x-2', 'Harbour Lights', { in: 'mb' })],
  ])('[D1] %s tell two records apart', (_, a, b) => {
    expect(pairsOf(a, b)).toEqual([])
  })

  it('[D1] one address makes two sources one, another address makes them two', () => {
    const page = (id: string, name: string, address: string) =>
      record('Source', id, { name: { en: name }, address })
    expect(
      pairsOf(
        page('x-1', 'Harbour lights', 'https://www.example.ca/harbour/?utm_source=mail'),
        page('x-2', 'A night at sea', 'http://example.ca/harbour'),
      ),
    ).toEqual(['x-1 x-2'])
    expect(
      pairsOf(
        page('x-1', 'Harbour lights', 'https://example.ca/harbour?item=1'),
        page('x-2', 'Harbour lights', 'https://example.ca/harbour?item=2'),
      ),
    ).toEqual([])
  })

  it('[D1] reasons and doubts are data, ranked by a score under 1', () => {
    const [pair] = duplicates(
      graphOf(
        makeMap(
          org(...harbour, { kind: 'ngo', in: 'on' }),
          org('x-again', 'Harbour Lights Mission', { kind: 'police', in: 'on' }),
          ...others,
        ),
      ),
    )

    expect(pair).toMatchObject({
      a: 'x-again',
      b: 'x-harbour',
      reasons: [
        { rule: 'name', how: 'same', a: 'Harbour Lights Mission', b: 'Harbour Lights Mission' },
        { rule: 'places', ids: ['jurisdiction-on'] },
      ],
      doubts: ['kind'],
    })
    expect(pair!.score).toBeGreaterThan(0.9)
    expect(pair!.score).toBeLessThan(1)
  })

  it.each(['SUCCEEDED_BY', 'DISTINCT_FROM', 'PART_OF'])('[D2] a pair joined by %s is told apart', (type) => {
    const both = [org(...harbour), org('x-again', harbour[1])]
    expect(pairsOf(...both)).toHaveLength(1)
    expect(pairsOf(...both, link(type, 'x-harbour', 'x-again'))).toEqual([])
    expect(pairsOf(...both, link(type, 'x-again', 'x-harbour'))).toEqual([])
  })

  it('[D2] a succession over two steps, copies of one document, and rows of one number are told apart', () => {
    const both = [org(...harbour), org('x-again', harbour[1])]
    expect(
      pairsOf(
        ...both,
        link('SUCCEEDED_BY', 'x-harbour', 'org-other-1'),
        link('SUCCEEDED_BY', 'org-other-1', 'x-again'),
      ),
    ).toEqual([])
    const copy = (id: string) => record('Source', id, { name: { en: harbour[1] }, document: 'one' })
    expect(pairsOf(copy('x-1'), copy('x-2'))).toEqual([])
    const plan = record('Strategy', 'x-plan', {})
    const row = (id: string, number: string) =>
      record('Commitment', id, { name: { en: harbour[1] }, number, partOf: 'x-plan' })
    expect(pairsOf(plan, row('x-1', '1.1'), row('x-2', '1.1'))).toEqual([])
  })

  it('[D1] the order of records changes nothing', () => {
    const view: MapView = {
      nodes: new Map(starter.nodes.map((one) => [one.id, one])),
      relationships: new Map(starter.relationships.map((one) => [one.id, one])),
    }
    const keys = Array.from({ length: 97 }, (_, i) => (i * 7919) % 1000)

    expect(duplicates(graphOf(shuffled(view, keys)))).toEqual(duplicates(graphOf(view)))
  })
})
