import { describe, expect, it } from 'vitest'
import { basisOfField, basisOfRelationship, isUnsourced } from '../../../../shared/analysis/sourcing.ts'
import { graphOf } from '../../../../shared/graph/map-graph.ts'
import { extendMap, link, makeMap, record, service, source } from '../../../helpers/make-map.ts'
import { view as starterMap } from '../../../golden/starter-answers.ts'

const base = makeMap(
  source('source-a', '2026-01-01'),
  service('service-cited', { cites: 'source-a', in: 'nu', capacity: 12, note: { en: 'n' } }),
  service('service-field', { capacity: 12, note: { en: 'n' } }),
  service('service-bare', { in: 'nu', capacity: 12, note: { en: 'n' }, by: 'org-x' }),
  service('service-unused', { capacity: 12 }),
  record('Organization', 'org-cited', { cites: 'source-a' }),
  link('DELIVERS', 'org-cited', 'service-cited'),
  link('DELIVERS', 'org-cited', 'service-bare'),
  link('SERVES', 'service-cited', 'population-inuit', { assignedBy: 'curator' }),
  link('CITES', 'service-field', 'source-a', { field: 'capacity' }),
  link('CITES', 'service-unused', 'source-a', { isUsed: false }),
)
const idOf = (type: string, from: string, to: string) =>
  [...base.relationships.values()].find((one) => one.type === type && one.from === from && one.to === to)!.id
const delivers = idOf('DELIVERS', 'org-cited', 'service-bare')
const view = extendMap(
  base,
  link('CITES', 'org-cited', 'source-a', { relationship: delivers, locator: 'p. 2' }),
)
const graph = graphOf(view)
const field = (id: string, name: string) => basisOfField(graph, graph.node(id)!, name)
const joined = (type: string, from: string, to: string) =>
  basisOfRelationship(graph, view.relationships.get(idOf(type, from, to))!)

describe('[N2] what a statement rests on', () => {
  it('a field rests on its own sources, on those of its record, or on none', () => {
    expect(field('service-field', 'capacity')).toBe('own')
    expect(field('service-field', 'note')).toBe('none')
    expect(field('service-cited', 'capacity')).toBe('record')
    expect(field('service-bare', 'capacity')).toBe('none')
  })

  it('what is said of the record needs none, nor does a type that is of the map itself', () => {
    expect(field('service-bare', 'handling')).toBeNull()
    expect(field('source-a', 'grade')).toBeNull()
    expect(field('jurisdiction-nu', 'code')).toBeNull()
  })

  it('a relationship rests on its records where each has a source and one is cited as a whole, terms aside', () => {
    expect(joined('OPERATES_IN', 'service-cited', 'jurisdiction-nu')).toBe('record')
    expect(joined('OPERATES_IN', 'service-bare', 'jurisdiction-nu')).toBe('none')
    expect(joined('DELIVERS', 'org-cited', 'service-cited')).toBe('record')
    expect(joined('DELIVERS', 'org-x', 'service-bare')).toBe('none')
  })

  it('a relationship has sources of its own, whichever end cites them; what a person coded says so', () => {
    expect(joined('DELIVERS', 'org-cited', 'service-bare')).toBe('own')
    expect(joined('SERVES', 'service-cited', 'population-inuit')).toBe('coded')
  })

  it('[R41] a source that is not used sources nothing', () => {
    expect(field('service-unused', 'capacity')).toBe('none')
    expect(isUnsourced(graph, graph.node('service-unused')!)).toBe(true)
    expect(isUnsourced(graph, graph.node('service-field')!)).toBe(false)
  })

  it('a source of a relationship alone sources no record', () => {
    const only = extendMap(base, link('CITES', 'service-bare', 'source-a', { relationship: delivers }))
    expect(isUnsourced(graphOf(only), only.nodes.get('service-bare')!)).toBe(true)
  })
})

describe('[N2] the starter map', () => {
  const starter = graphOf(starterMap)

  it('has no record without a source', () => {
    expect(
      [...starter.view.nodes.values()].filter((node) => isUnsourced(starter, node)).map(({ id }) => id),
    ).toEqual([])
  })

  it('has no relationship without one but where a body that is cited for single fields works', () => {
    const bare = [...starter.view.relationships.values()].filter(
      (one) => basisOfRelationship(starter, one) === 'none',
    )
    expect(bare.map((one) => `${one.from} ${one.type} ${one.to}`)).toEqual([
      'ca-cceht OPERATES_IN jurisdiction-ca',
    ])
  })
})
