import { describe, expect, it } from 'vitest'
import type { StrategyQuestion } from '../../../../../shared/view/shapes/strategies.ts'
import { ask } from '../../../../helpers/ask.ts'
import { check, initiative, makeMap, source, strategy, timing } from '../../../../helpers/make-map.ts'

const fresh = source('source-fresh', '2026-03-01')
const here = { cites: 'source-fresh' }
const inForce = { status: 'in-force', period: timing('2020-04-01', null), ...here }

describe('an empty cell', () => {
  const view = makeMap(
    fresh,
    strategy('plan-on', { ...inForce, in: 'on', against: 'sexual', excludes: 'men-boys' }),
    strategy('plan-ca', { ...inForce, in: 'ca' }),
    strategy('plan-bare', { ...inForce, in: 'yt' }),
    initiative('one', {
      partOf: 'plan-on',
      pillar: 'prevention',
      does: 'hotline',
      against: 'sexual',
      ...here,
    }),
    initiative('two', {
      partOf: 'plan-ca',
      pillar: 'protection',
      does: 'border-control',
      against: 'labour',
      ...here,
    }),
    check('check-place', 'found-none', 'pillar-protection jurisdiction-on'),
    check('check-plan', 'none-confirmed', 'pillar-partnerships plan-on'),
    check('check-other-axis', 'found-none', 'pillar-prosecution jurisdiction-on activity-hotline'),
  )
  const all = ['plan-on', 'plan-ca', 'plan-bare'] as const
  const cell = (rows: StrategyQuestion['rows'], row: string, id: string) =>
    ask('strategies', view, { strategies: [...all], rows }).rows.find((one) => one.id === row)?.cells[id]

  it('[SB3] a check about the row and a place of the strategy, or about the strategy itself', () => {
    expect(cell('pillar', 'pillar-protection', 'plan-on')).toMatchObject({
      gap: 'none-found',
      reason: 'checked',
    })
    expect(cell('pillar', 'pillar-partnerships', 'plan-on')).toMatchObject({ gap: 'none-confirmed' })
    expect(cell('pillar', 'pillar-partnerships', 'plan-ca')).toMatchObject({ gap: 'not-researched' })
  })

  it('[SB3] a check that names another axis too looked at a part of the row only', () => {
    expect(cell('pillar', 'pillar-prosecution', 'plan-on')).toMatchObject({
      gap: 'not-researched',
      reason: 'not-found',
      why: 'Not found in the sources seen; nobody has looked for it yet.',
    })
  })

  it('[SB3] [R23] outside its scope: forms that it states, people whom it does not admit', () => {
    expect(cell('exploitation', 'exploitation-labour', 'plan-on')).toMatchObject({
      gap: 'out-of-scope',
      reason: 'forms',
    })
    expect(cell('population', 'population-men-boys', 'plan-on')).toMatchObject({
      gap: 'out-of-scope',
      reason: 'population',
    })
    expect(cell('exploitation', 'exploitation-sexual', 'plan-ca')).toMatchObject({ gap: 'not-researched' })
  })

  it('[SB3] [R11] what is of the competence of another order of government', () => {
    expect(cell('activity', 'activity-border-control', 'plan-on')).toMatchObject({
      gap: 'out-of-scope',
      reason: 'competence',
    })
    expect(cell('activity', 'activity-emergency-shelter', 'plan-ca')).toMatchObject({ reason: 'competence' })
    expect(cell('activity', 'activity-hotline', 'plan-ca')).toMatchObject({ gap: 'not-researched' })
  })

  it('[SB3] a strategy of which no measure is on the map says that, not that it holds none', () => {
    expect(cell('pillar', 'pillar-prevention', 'plan-bare')).toMatchObject({
      gap: 'not-researched',
      reason: 'no-measures',
    })
  })
})
