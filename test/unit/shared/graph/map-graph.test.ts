import { describe, expect, it } from 'vitest'
import { allWithBroader, reach, succession, wholes, withBroader } from '../../../../shared/graph/closure.ts'
import { graphOf, origins, targets } from '../../../../shared/graph/map-graph.ts'
import { counts, facetsOf } from '../../../../shared/graph/measure-facets.ts'
import { link, makeMap, program, record, service, strategy } from '../../../helpers/make-map.ts'

describe('graphOf', () => {
  const view = makeMap(service('service-b', { in: 'on nu', by: 'org-x' }), service('service-a', { in: 'on' }))
  const graph = graphOf(view)

  it('is the same object for the same view', () => {
    expect(graphOf(view)).toBe(graph)
    expect(graphOf({ ...view })).not.toBe(graph)
  })

  it('lists nodes of a type in the order of ids', () => {
    expect(graph.ofType('Service').map(({ id }) => id)).toEqual(['service-a', 'service-b'])
    expect(graph.ofType('Strategy')).toEqual([])
  })

  it('answers neighbourhood in both directions, of one type or all', () => {
    expect([...targets(graph, 'service-b', 'OPERATES_IN')].sort()).toEqual([
      'jurisdiction-nu',
      'jurisdiction-on',
    ])
    expect(origins(graph, 'service-b', 'DELIVERS')).toEqual(['org-x'])
    expect(graph.out('service-b')).toHaveLength(2)
    expect(graph.in('service-b')).toHaveLength(1)
    expect(graph.out('nobody')).toEqual([])
    expect(graph.node('nobody')).toBeUndefined()
  })

  it('gives the same order whatever the order of records', () => {
    const turned = {
      nodes: new Map([...view.nodes].reverse()),
      relationships: new Map([...view.relationships].reverse()),
    }
    const other = graphOf(turned)
    expect(other.out('service-b')).toEqual(graph.out('service-b'))
    expect(other.in('jurisdiction-on')).toEqual(graph.in('jurisdiction-on'))
    expect(other.ofType('Service')).toEqual(graph.ofType('Service'))
  })
})

describe('closures', () => {
  it('a term comes with its broader ones, over several parents', () => {
    const graph = graphOf(makeMap())
    expect([...withBroader(graph, 'population-indigenous-women-girls-2s')].sort()).toEqual([
      'population-indigenous',
      'population-indigenous-women-girls-2s',
      'population-women-girls',
    ])
    expect([...withBroader(graph, 'jurisdiction-nunavik')].sort()).toEqual([
      'jurisdiction-inuit-nunangat',
      'jurisdiction-nunavik',
      'jurisdiction-qc',
    ])
    expect(allWithBroader(graph, ['population-inuit', 'population-metis']).size).toBe(3)
    expect(allWithBroader(graph, []).size).toBe(0)
  })

  it('Inuit Nunangat overlaps provinces and is in none', () => {
    const graph = graphOf(makeMap())
    expect([...withBroader(graph, 'jurisdiction-inuit-nunangat')]).toEqual(['jurisdiction-inuit-nunangat'])
  })

  it('a circle ends where it closes', () => {
    const next: Record<string, string[]> = { a: ['b'], b: ['c'], c: ['a'] }
    expect([...reach(['a'], (id) => next[id] ?? [])].sort()).toEqual(['a', 'b', 'c'])
  })

  it('succession holds all names before and after, wholes all that it is part of', () => {
    const graph = graphOf(
      makeMap(
        record('Organization', 'org-a', {}),
        record('Organization', 'org-b', {}),
        record('Organization', 'org-c', {}),
        link('SUCCEEDED_BY', 'org-a', 'org-b'),
        link('SUCCEEDED_BY', 'org-b', 'org-c'),
        strategy('plan-a'),
        program('program-a', { partOf: 'plan-a' }),
        service('service-a', { partOf: 'program-a' }),
      ),
    )
    expect([...succession(graph, 'org-b')].sort()).toEqual(['org-a', 'org-b', 'org-c'])
    expect([...wholes(graph, 'service-a')].sort()).toEqual(['plan-a', 'program-a', 'service-a'])
  })
})

describe('facets', () => {
  const facets = (said: Parameters<typeof service>[1]) =>
    facetsOf(graphOf(makeMap(service('service-a', said))), 'service-a')

  it('[R6] what is not stated is empty', () => {
    expect(facets({}).stated).toEqual({
      pillar: [],
      jurisdiction: [],
      population: [],
      exploitation: [],
      activity: [],
      audience: [],
    })
  })

  it('who leads, contributes and delivers are its organizations, each once', () => {
    expect(
      facets({ ledBy: 'org-b', by: 'org-a org-b', withHelpOf: 'org-c', involves: 'org-d' }).organizations,
    ).toEqual(['org-a', 'org-b', 'org-c'])
  })

  it.each([
    [{ genders: ['women', 'trans-and-non-binary'] }, ['population-men-boys']],
    [{ genders: ['men'] }, ['population-women-girls']],
    [{ genders: 'everyone' }, []],
    [{ minAge: 18 }, ['population-minors']],
    [{ minAge: 16 }, []],
    [{}, []],
  ])('eligibility %j does not admit %j', (eligibility, expected) => {
    expect([...facets({ eligibility }).excludes]).toEqual(expected)
  })

  it('[A1] an exclusion goes before "everyone", for narrower terms as well', () => {
    const everyone = facets({ serves: 'everyone', excludes: 'foreign-nationals' })
    expect(counts(everyone, 'population', 'population-inuit')).toBe(true)
    expect(counts(everyone, 'population', 'population-foreign-nationals')).toBe(false)
    expect(counts(everyone, 'population', 'population-temporary-foreign-workers')).toBe(false)
  })

  it('[R22] people who sell sexual services are never counted as survivors, nor under a form', () => {
    const measure = facets({ serves: 'sell-sexual-services' })
    expect([...measure.terms.population]).toEqual(['population-sell-sexual-services'])
    expect(counts(measure, 'population', 'population-survivors')).toBe(false)
    expect(counts(measure, 'exploitation', 'exploitation-sexual')).toBe(false)
  })
})
