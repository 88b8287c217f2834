import { describe, expect, it } from 'vitest'
import { assuranceOf } from '../../../../shared/analysis/assurance.ts'
import { graphOf } from '../../../../shared/graph/map-graph.ts'
import { makeMap, record, service, source, strategy, timing } from '../../../helpers/make-map.ts'

const view = makeMap(
  source('source-2016', '2016-05-01'),
  source('source-2026', '2026-03-01'),
  service('service-old', { cites: 'source-2016', period: timing('2010-01-01', null, 'year') }),
  service('service-new', { cites: 'source-2026', period: timing('2010-01-01', null, 'year') }),
  service('service-ended', { cites: 'source-2016', period: timing('2010-01-01', '2017-01-01') }),
  service('service-bare', { period: timing('2010-01-01', null, 'year') }),
  service('service-often', {
    cites: 'source-2026',
    period: timing('2010-01-01', null, 'year'),
    reviewEvery: 2,
  }),
  service('service-seldom', {
    cites: 'source-2016',
    period: timing('2010-01-01', null, 'year'),
    reviewEvery: 240,
  }),
  service('service-seen-again', {
    cites: 'source-2016',
    period: timing('2010-01-01', null, 'year'),
    verifiedOn: '2026-05-31',
  }),
  strategy('strategy-planned', { cites: 'source-2026', period: timing('2030-01-01', null) }),
  record('Organization', 'org-plain', { cites: 'source-2016' }),
  record('Organization', 'org-watched', { cites: 'source-2016', reviewEvery: 12 }),
)
const graph = graphOf(view)
const at = (id: string, asOf = '2026-06-01') =>
  assuranceOf(graph, graph.node(id)!, { asOf, currentMonths: 24 })

describe('[N1] how far a record can be relied on', () => {
  it('[R39] a service last seen more than 24 months ago is stale, and says when it was last known', () => {
    expect(at('service-old')).toEqual({
      isUnsourced: false,
      isStale: true,
      lastKnown: 2016,
      due: '2018-05-01',
    })
    expect(at('service-new')).toMatchObject({ isStale: false, lastKnown: null, due: '2028-03-01' })
  })

  it.each([
    ['2018-05-01', false],
    ['2018-05-02', true],
  ])('is computed at the day that is asked: %s', (asOf, isStale) => {
    expect(at('service-old', asOf)).toMatchObject({ isStale, lastKnown: isStale ? 2016 : null })
  })

  it('a verification counts as a source does', () => {
    expect(at('service-seen-again')).toMatchObject({ isStale: false, lastKnown: null, due: '2028-05-31' })
  })

  it('its own interval decides over the 24 months; when it was last known stays', () => {
    expect(at('service-often')).toMatchObject({ isStale: true, lastKnown: null, due: '2026-05-01' })
    expect(at('service-seldom')).toMatchObject({ isStale: false, lastKnown: 2016, due: '2036-05-01' })
  })

  it('what has ended or not begun is not to be verified', () => {
    expect(at('service-ended')).toMatchObject({ isStale: false, lastKnown: null, due: null })
    expect(at('strategy-planned')).toMatchObject({ isStale: false, due: null })
  })

  it('what is in force at no date is stale by its own interval only', () => {
    expect(at('org-plain')).toMatchObject({ isStale: false, lastKnown: null, due: null })
    expect(at('org-watched')).toMatchObject({ isStale: true, lastKnown: null, due: '2017-05-01' })
  })

  it('what nothing dated shows is to be verified now, and has no year', () => {
    expect(at('service-bare')).toEqual({ isUnsourced: true, isStale: true, lastKnown: null, due: null })
  })
})
