import { describe, expect, it } from 'vitest'
import { jurisdictions } from '../../../../graph-schema/vocabularies/jurisdictions.ts'
import { byVocabulary, inOrderOfPlace } from '../../../../shared/analysis/term-order.ts'
import { graphOf } from '../../../../shared/graph/map-graph.ts'
import { ask } from '../../../helpers/ask.ts'
import { makeMap, record, service, source, strategy, timing, type Said } from '../../../helpers/make-map.ts'

const organization = (id: string, places: string, said: Said = {}) =>
  record('Organization', id, { kind: 'ngo', in: places, ...said })

describe('byVocabulary', () => {
  it('[R21] puts terms as their vocabulary lists them, whatever their ids', () => {
    const ids = jurisdictions.map((one) => one.id)
    expect([...ids].sort().sort(byVocabulary)).toEqual(ids)
    expect(
      ['activity-case-management', 'activity-border-control', 'activity-public-awareness'].sort(byVocabulary),
    ).toEqual(['activity-public-awareness', 'activity-case-management', 'activity-border-control'])
  })

  it('puts terms that a map has of its own last, by id', () => {
    expect(['activity-own-b', 'activity-own-a', 'activity-legislation'].sort(byVocabulary)).toEqual([
      'activity-legislation',
      'activity-own-a',
      'activity-own-b',
    ])
  })
})

describe('inOrderOfPlace', () => {
  const inOrder = (...written: Parameters<typeof makeMap>) => {
    const graph = graphOf(makeMap(...written))
    return inOrderOfPlace(
      graph,
      graph.ofType('Organization').map((one) => one.id),
    )
  }

  it('[R21] federal first, then west to east, then the territories; without a place last', () => {
    expect(
      inOrder(
        organization('org-nowhere', ''),
        organization('org-nu', 'nu'),
        organization('org-ab', 'ab'),
        organization('org-ca', 'ca'),
        organization('org-qc', 'qc'),
        organization('org-bc', 'bc'),
      ),
    ).toEqual(['org-ca', 'org-bc', 'org-ab', 'org-qc', 'org-nu', 'org-nowhere'])
  })

  it('puts a town after its province, and one of several places at the first of them', () => {
    expect(
      inOrder(
        organization('org-peel', 'peel'),
        organization('org-on', 'on'),
        organization('org-qc', 'qc'),
        organization('org-both', 'sk ca'),
      ),
    ).toEqual(['org-both', 'org-on', 'org-peel', 'org-qc'])
  })

  it('within a place by the English name, else the French one, numbers as numbers', () => {
    const named = (id: string, name: { en?: string; fr?: string }) => organization(id, 'on', { name })
    expect(
      inOrder(
        named('org-a', { en: 'Plan 10', fr: 'A' }),
        named('org-b', { en: 'Plan 9', fr: 'B' }),
        named('org-c', { fr: 'Élan' }),
        named('org-d', { en: 'Zone' }),
      ),
    ).toEqual(['org-c', 'org-b', 'org-a', 'org-d'])
  })
})

describe('answers', () => {
  const cites = 'source-fresh'
  const view = makeMap(
    source(cites, '2026-03-01'),
    organization('org-a', 'nu'),
    organization('org-b', 'bc'),
    service('service-a', { cites, in: 'nu', by: 'org-a' }),
    service('service-b', { cites, in: 'bc', by: 'org-b' }),
    strategy('plan-a', { in: 'qc', period: timing('2020-01-01', null), status: 'in-force' }),
    strategy('plan-b', { in: 'ca', period: timing('2020-01-01', null), status: 'in-force' }),
    record('Commitment', 'plan-a-1', { cites, partOf: 'plan-a' }),
    record('Commitment', 'plan-b-1', { cites, partOf: 'plan-b' }),
    record('Commitment', 'alone-1', { cites }),
    ...['a', 'b'].map((end) =>
      record('Allocation', `money-${end}`, {
        ...{ cites, amount: 5, currency: 'CAD', per: 'total', basis: 'actual' },
        ...{ paidFrom: `org-${end}`, paysTo: `service-${end}` },
      }),
    ),
  )

  it('[R21] the matrix has its rows and columns in order of place, in both languages', () => {
    for (const language of ['en', 'fr'] as const) {
      const { rows, columns } = ask(
        'matrix',
        view,
        { rows: 'organization', columns: 'strategy' },
        { language },
      )
      expect(rows.map((one) => one.id)).toEqual(['org-b', 'org-a'])
      expect(columns.map((one) => one.id)).toEqual(['plan-b', 'plan-a'])
    }
  })

  it('[R21] so have commitments, those of no strategy last, and what is paid by organization', () => {
    expect(ask('commitments', view, {}).map((one) => one.id)).toEqual(['plan-b-1', 'plan-a-1', 'alone-1'])
    expect(ask('funding', view, {}).byOrganization.map((one) => one.organization)).toEqual(['org-b', 'org-a'])
  })

  it('[R21] a scope puts the towns it adds in the order of the vocabulary', () => {
    const { columns } = ask(
      'matrix',
      view,
      { rows: 'pillar', columns: 'jurisdiction' },
      { scope: { jurisdiction: ['jurisdiction-toronto', 'jurisdiction-peel', 'jurisdiction-qc'] } },
    )
    expect(columns.map((one) => one.id)).toEqual([
      'jurisdiction-qc',
      'jurisdiction-peel',
      'jurisdiction-toronto',
    ])
  })
})
