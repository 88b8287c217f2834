import { describe, expect, it } from 'vitest'
import { ask } from '../../../../helpers/ask.ts'
import {
  initiative,
  link,
  makeMap,
  program,
  record,
  source,
  strategy,
  timing,
} from '../../../../helpers/make-map.ts'

const fresh = source('source-fresh', '2026-03-01')
const here = { cites: 'source-fresh' }
const inForce = { status: 'in-force', period: timing('2020-04-01', null), ...here }

describe('where two strategies may pull against each other', () => {
  const old = source('source-old', '2013-01-01')
  const view = makeMap(
    fresh,
    old,
    strategy('plan-ca', { ...inForce, in: 'ca' }),
    strategy('plan-on', { ...inForce, in: 'on' }),
    strategy('plan-over', {
      status: 'ended',
      period: timing('2012-01-01', '2016-12-31'),
      in: 'bc',
      cites: 'source-old',
    }),
    program('ca-one', { partOf: 'plan-ca', pillar: 'prevention', ...here }),
    initiative('ca-two', { partOf: 'plan-ca', pillar: 'prevention', ...here }),
    initiative('on-one', { partOf: 'plan-on', pillar: 'prevention', ...here }),
    initiative('over-one', {
      partOf: 'plan-over',
      period: timing('2012-01-01', '2016-12-31'),
      cites: 'source-old',
    }),
    initiative('both', { partOf: 'plan-on plan-ca', pillar: 'protection', ...here }),
    record('Interaction', 'pull', { kind: 'interaction', ...here }),
    link('ACTS', 'pull', 'ca-one', { role: 'source' }),
    link('ACTS', 'pull', 'on-one', { role: 'target' }),
    record('Interaction', 'within', { kind: 'interaction', ...here }),
    link('ACTS', 'within', 'ca-one', { role: 'source' }),
    link('ACTS', 'within', 'ca-two', { role: 'target' }),
  )

  it('[SB7] points whose sides are of both, with their sources; none within one strategy', () => {
    const { pulls, start } = ask('strategies', view, {
      strategies: ['plan-ca', 'plan-on'],
      rows: 'pillar',
      ours: 'plan-on',
      other: 'plan-ca',
    })
    expect(pulls.map((one) => one.id)).toEqual(['cross:declared:ca-one|on-one'])
    expect(pulls[0]?.citations.map((one) => one.source)).toEqual(['source-fresh'])
    expect(pulls[0]?.score).toBeNull()
    expect(start?.pulls).toEqual(['cross:declared:ca-one|on-one'])
    expect(ask('strategies', view, { strategies: ['plan-over', 'plan-on'], rows: 'pillar' }).pulls).toEqual(
      [],
    )
  })

  it('[SB8] the graph gives both sides a shape of their own and joins them; what is part of two is joined to both', () => {
    const graph = ask('strategyGraph', view, {
      strategies: ['plan-ca', 'plan-on', 'plan-over'],
      rows: 'pillar',
    })
    const shapes = Object.fromEntries(graph.nodes.map((one) => [one.id, one.shape]))
    expect(shapes).toEqual({
      'plan-ca': 'strategy',
      'plan-on': 'strategy',
      'plan-over': 'strategy',
      'ca-one': 'pulling-measure',
      'on-one': 'pulling-measure',
      'ca-two': 'shared-measure',
      both: 'shared-measure',
      'over-one': 'measure',
    })
    const edges = graph.edges.map(({ from, to, tone }) => `${from} ${to} ${tone}`)
    expect(edges).toContain('ca-one on-one tension')
    expect(edges.filter((one) => one.startsWith('both ')).sort()).toEqual([
      'both plan-ca plain',
      'both plan-on plain',
    ])
  })
})
