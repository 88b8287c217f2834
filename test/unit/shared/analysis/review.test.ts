import { describe, expect, it } from 'vitest'
import { contextOf } from '../../../../shared/analysis/context.ts'
import { reviewQueue } from '../../../../shared/analysis/review.ts'
import { reviewReasons } from '../../../../shared/analysis/review-reasons.ts'
import { graphOf } from '../../../../shared/graph/map-graph.ts'
import type { MapView } from '../../../../shared/state/map-view.ts'
import {
  commitment,
  initiative,
  link,
  makeMap,
  record,
  service,
  source,
  strategy,
  timing,
} from '../../../helpers/make-map.ts'

const asOf = '2026-06-01'
const open = { period: timing('2010-01-01', null) }

/** `id: reason since, reason since` of what is in the queue, in its order. */
function queue(view: MapView, over: Partial<Parameters<typeof contextOf>[0]> = {}): string[] {
  return reviewQueue(graphOf(view), contextOf({ asOf, scope: {}, ...over })).map(
    ({ node, reasons }) =>
      `${node.id}: ${reasons.map((one) => `${one.reason} ${one.since ?? '-'}`).join(', ')}`,
  )
}
const sources = [source('source-2012', '2012-06-06'), source('source-2026', '2026-03-01')]

describe('the review queue', () => {
  it('[Q1] asks for services nobody has seen first, the one never seen before the one seen longest ago', () => {
    const map = makeMap(
      ...sources,
      initiative('stale', { ...open, cites: 'source-2012' }),
      service('seen-2016', {
        ...open,
        cites: 'source-2012',
        lastSeen: { date: '2016-01-01', precision: 'year' },
      }),
      service('seen-2012', { ...open, cites: 'source-2012' }),
      service('never', open),
      service('seen-lately', { ...open, cites: 'source-2026' }),
    )

    expect(queue(map)).toEqual([
      'never: unseen -, unsourced -',
      'seen-2012: unseen 2012-06-06',
      'seen-2016: unseen 2016-12-31',
      'stale: stale 2012-06-06',
    ])
  })

  it('[Q1] leaves out what has ended, and asks as often as the record itself says', () => {
    const map = makeMap(
      ...sources,
      service('ended', { cites: 'source-2012', period: timing('2010-01-01', '2015-03-31') }),
      service('each-month', { ...open, cites: 'source-2026', reviewEvery: 2 }),
      initiative('each-decade', { ...open, cites: 'source-2012', reviewEvery: 240 }),
      record('Organization', 'org-yearly', {
        cites: 'source-2012',
        reviewEvery: 12,
        verifiedOn: '2025-01-01',
      }),
      record('Organization', 'org-once', { cites: 'source-2012' }),
    )

    expect(queue(map)).toEqual(
      ['each-month: stale 2026-03-01', 'org-yearly: stale 2025-01-01'].sort().reverse(),
    )
  })

  it('[Q1] tells a coding at the record it says something of, until it is checked', () => {
    const by = { assignedBy: 'curator' }
    const map = (checked: object) =>
      makeMap(
        ...sources,
        initiative('measure', { ...open, cites: 'source-2026' }),
        record('Organization', 'org-a', { cites: 'source-2026' }),
        link('LEADS', 'org-a', 'measure', { ...by, ...checked }),
        link('ADVANCES', 'measure', 'pillar-prevention', by),
      )
    const [item, ...others] = reviewQueue(graphOf(map({})), contextOf({ asOf, scope: {} }))

    expect(item?.node.id).toBe('measure')
    expect(item?.reasons[0]?.relationships).toHaveLength(2)
    expect(others).toEqual([])
    const [half] = reviewQueue(graphOf(map({ verifiedOn: asOf })), contextOf({ asOf, scope: {} }))
    expect(half?.reasons[0]?.relationships).toHaveLength(1)
  })

  it('[Q1] [R2] [R37] asks for a French status that is unknown, and for outcomes that a plan still owes', () => {
    const map = makeMap(
      ...sources,
      strategy('plan', { cites: 'source-2026', period: timing('2020-01-01', null), status: 'in-force' }),
      strategy('old-plan', {
        cites: 'source-2012',
        period: timing('2010-01-01', '2016-03-31'),
        status: 'ended',
      }),
      commitment('owed', {
        partOf: 'plan',
        cites: 'source-2026',
        timing: timing('2021-01-01', '2022-03-31'),
      }),
      commitment('done', {
        partOf: 'plan',
        cites: 'source-2026',
        timing: timing('2021-01-01', '2022-03-31'),
        status: 'done',
      }),
      commitment('of-the-past', {
        partOf: 'old-plan',
        cites: 'source-2012',
        timing: timing('2011-01-01', '2012-03-31'),
      }),
      record('Organization', 'org-unknown', { cites: 'source-2026', nameStatus: { fr: 'unknown' } }),
      record('Organization', 'org-none', {
        cites: 'source-2026',
        name: { en: 'Only English' },
        nameStatus: { fr: 'none-exists' },
      }),
      record('Organization', 'org-unsaid', { cites: 'source-2026', name: { en: 'Nobody said' } }),
    )

    expect(queue(map)).toEqual([
      'org-unknown: french-unknown -',
      'org-unsaid: french-unknown -',
      'owed: timing-passed 2022-03-31',
    ])
  })

  it('[Q2] does not ask again what a named person has verified lately', () => {
    const unsourced = (said: object) =>
      queue(makeMap(record('Organization', 'org-x', { name: { en: 'X' }, ...said })))

    expect(unsourced({})).toEqual(['org-x: unsourced -, french-unknown -'])
    expect(unsourced({ verifiedOn: '2026-05-01' })).toHaveLength(1) // by nobody: the day of a source
    expect(unsourced({ verifiedOn: '2026-05-01', verifiedBy: 'C. Roy' })).toEqual([])
    expect(unsourced({ verifiedOn: '2020-05-01', verifiedBy: 'C. Roy' })).toHaveLength(1)
  })

  it('[Q1] takes by scope what meets it, or tells of something that does', () => {
    const map = makeMap(
      ...sources,
      service('in-toronto', { ...open, in: 'toronto', cites: 'source-2012', serves: 'inuit' }),
      service('in-nunavut', { ...open, in: 'nu', cites: 'source-2012' }),
      record('Finding', 'need', { kind: 'need', about: 'jurisdiction-on population-inuit' }),
      record('Organization', 'org-there', { in: 'on' }),
    )
    const inScope = (scope: object) => queue(map, { scope }).map((line) => line.slice(0, line.indexOf(':')))

    expect(inScope({ jurisdiction: ['jurisdiction-on'] })).toEqual(['in-toronto', 'org-there', 'need'])
    expect(inScope({ jurisdiction: ['jurisdiction-on'], population: ['population-inuit'] })).toEqual([
      'in-toronto',
      'need',
    ])
    expect(inScope({ organization: ['org-there'] })).toEqual(['org-there'])
  })

  it('names its reasons once, in the order of the issue', () => {
    expect(reviewReasons).toEqual([
      'unseen',
      'stale',
      'unsourced',
      'coded',
      'french-unknown',
      'timing-passed',
    ])
  })
})
