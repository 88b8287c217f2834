import { describe, expect, it } from 'vitest'
import type { MapView } from '../../../../shared/state/map-view.ts'
import { ask, matrix, today } from '../../../helpers/ask.ts'
import {
  commitment,
  initiative,
  link,
  makeMap,
  program,
  service,
  source,
  strategy,
  timing,
  type Said,
} from '../../../helpers/make-map.ts'

const fresh = source('source-fresh', '2026-03-01')
const old = source('source-old', '2013-06-06')

const currencyOf = (view: MapView, id: string, asOf = today, currentMonths?: number) =>
  ask('record', view, { id }, { asOf, ...(currentMonths === undefined ? {} : { currentMonths }) })?.currency

const ofService = (said: Said, asOf?: string, currentMonths?: number) =>
  currencyOf(makeMap(fresh, old, service('service-a', said)), 'service-a', asOf, currentMonths)

describe('currency by the age of sources', () => {
  it('[R1] in force with a source of the last 24 months is current', () => {
    expect(ofService({ cites: 'source-fresh' })).toBe('current')
  })

  it('[R1] in force with an older source only is presumed', () => {
    expect(ofService({ cites: 'source-old' })).toBe('presumed')
  })

  it('[R1] the newest source counts, not the first', () => {
    expect(ofService({ cites: 'source-old source-fresh' })).toBe('current')
    expect(ofService({ cites: 'source-fresh source-old' })).toBe('current')
  })

  it('[R1] a verification of the last 24 months keeps an old source current', () => {
    expect(ofService({ cites: 'source-old', verifiedOn: '2025-12-01' })).toBe('current')
  })

  it.each([
    ['2024-06-01', 'current'],
    ['2024-05-31', 'presumed'],
  ])('[R1] 24 months before 1 June 2026: verified on %s is %s', (verifiedOn, expected) => {
    expect(ofService({ cites: 'source-old', verifiedOn })).toBe(expected)
  })

  it('[R1] the months can be asked for', () => {
    expect(ofService({ verifiedOn: '2024-05-31' }, today, 36)).toBe('current')
    expect(ofService({ verifiedOn: '2025-12-01' }, today, 3)).toBe('presumed')
  })

  it('[R1] a source dated after the day asked shows it in force on that day', () => {
    expect(ofService({ cites: 'source-old', period: timing('2012-01-01', null) }, '2012-10-01')).toBe(
      'current',
    )
  })

  it('[R1] without any source or verification nothing is current', () => {
    expect(ofService({ period: timing('2020-01-01', null) })).not.toBe('current')
  })
})

describe('sources that show nothing in force', () => {
  const citing = (properties: Record<string, unknown>) =>
    currencyOf(
      makeMap(fresh, old, service('service-a', { cites: 'source-old' }), {
        ...link('CITES', 'service-a', 'source-fresh', { locator: 'p. 1', ...properties }),
      }),
      'service-a',
    )

  it('[R1] one that gives only its name', () => {
    expect(citing({ field: 'name' })).toBe('presumed')
    expect(citing({ field: 'status' })).toBe('current')
  })

  it('[R41] one that disagrees and is not used', () => {
    expect(citing({ isUsed: false })).toBe('presumed')
  })
})

describe('currency by its own end', () => {
  it('[R1] a period that is over is historical, however fresh its source', () => {
    expect(ofService({ cites: 'source-fresh', period: timing('2020-01-01', '2025-12-31') })).toBe(
      'historical',
    )
  })

  it('[R1] the last day of a period still counts', () => {
    const period = timing('2020-01-01', '2026-06-01')
    expect(ofService({ cites: 'source-fresh', period })).toBe('current')
    expect(ofService({ cites: 'source-fresh', period }, '2026-06-02')).toBe('historical')
  })

  it('[R1] a status that says ended is historical', () => {
    expect(ofService({ cites: 'source-fresh', status: 'ended' })).toBe('historical')
  })

  it('[R1] what begins later and was announced is planned', () => {
    expect(ofService({ cites: 'source-fresh', period: timing('2027-04-01', null) })).toBe('planned')
    expect(ofService({ cites: 'source-fresh', status: 'planned' })).toBe('planned')
  })

  it('[R1] what was announced for a day that has passed, and never seen in place, is a promise still', () => {
    const promise = { cites: 'source-fresh', status: 'planned' }
    expect(ofService({ ...promise, period: timing('2025-04-01', null) })).toBe('planned')
    expect(ofService({ ...promise, period: timing('2024-04-01', '2025-03-31') })).toBe('historical')
  })

  it('[R1] what begins later than the day asked and no source had announced by then is nothing on that day', () => {
    const currency = ofService({ cites: 'source-fresh', period: timing('2027-04-01', null) }, '2015-01-01')
    expect(currency).toBeNull()
  })
})

describe('currency by its plan', () => {
  const ofPlan = (status: string, asOf: string, cites = 'source-fresh source-old') =>
    currencyOf(
      makeMap(
        fresh,
        old,
        strategy('plan-a', { status, period: timing('2012-06-06', '2016-03-31') }),
        commitment('plan-a-1', {
          partOf: 'plan-a',
          cites,
          timing: { start: null, end: null, ongoing: true },
        }),
      ),
      'plan-a-1',
      asOf,
    )

  it.each(['ended', 'succeeded'])(
    '[R1] a deliverable of a plan that is %s is historical after its period',
    (status) => {
      expect(ofPlan(status, today)).toBe('historical')
      expect(ofPlan(status, '2016-04-01')).toBe('historical')
    },
  )

  it.each(['ended', 'succeeded'])('[R1] as of the time of a plan since %s it is in force', (status) => {
    expect(ofPlan(status, '2012-10-01')).toBe('current')
    expect(ofPlan(status, '2016-03-31')).toBe('current')
  })

  it.each(['in-force', 'unknown'])(
    '[R3] a period that ran out of a plan with status %s ends nothing',
    (status) => {
      expect(ofPlan(status, today)).toBe('current')
    },
  )

  it.each([
    ['in-force', 'current'],
    ['unknown', 'current'],
    ['ended', 'historical'],
    ['succeeded', 'historical'],
  ])('[R3] a plan whose period ran out, with status %s, is %s', (status, expected) => {
    const said = { status, period: timing('2019-09-04', '2024-03-31'), cites: 'source-fresh' }
    const view = makeMap(fresh, strategy('plan-a', said))
    expect(currencyOf(view, 'plan-a')).toBe(expected)
    expect(currencyOf(view, 'plan-a', '2024-03-31')).toBe('current')
  })

  it('[R1] a plan of a deliverable is found through its task and objective', () => {
    const view = makeMap(
      fresh,
      strategy('plan-a', { status: 'ended', period: timing('2012-06-06', '2016-03-31') }),
      { node: { id: 'plan-a-1', type: 'Objective', properties: { name: { en: 'One' } } }, links: [] },
      { node: { id: 'plan-a-1.1', type: 'Objective', properties: { name: { en: 'One one' } } }, links: [] },
      { type: 'PART_OF', from: 'plan-a-1', to: 'plan-a', properties: {} },
      { type: 'PART_OF', from: 'plan-a-1.1', to: 'plan-a-1', properties: {} },
      commitment('plan-a-1.1-1', { partOf: 'plan-a-1.1', cites: 'source-fresh' }),
    )
    expect(currencyOf(view, 'plan-a-1.1-1')).toBe('historical')
    expect(currencyOf(view, 'plan-a-1.1-1', '2014-01-01')).toBe('current')
  })

  it.each(['dropped', 'superseded'])('[R1] a commitment that is %s is not current', (status) => {
    const view = makeMap(
      fresh,
      strategy('plan-a', { status: 'in-force', period: timing('2020-01-01', null) }),
      commitment('plan-a-1', { partOf: 'plan-a', cites: 'source-fresh', status }),
    )
    expect(currencyOf(view, 'plan-a-1')).not.toBe('current')
  })

  it('[R1] a program that ended does not end what is part of it unless its own period does', () => {
    const view = makeMap(
      fresh,
      program('program-a', { period: timing('2010-01-01', '2020-03-31') }),
      initiative('project-a', { partOf: 'program-a', cites: 'source-fresh', kind: 'project' }),
    )
    expect(currencyOf(view, 'project-a')).toBe('current')
  })
})

describe('dates keep their precision', () => {
  it('[R4] what ended in "2025" has not ended on 1 June 2025, and has on 1 January 2026', () => {
    const period = timing('2020-01-01', '2025-12-31', 'year')
    expect(ofService({ cites: 'source-fresh', period }, '2025-06-01')).not.toBe('historical')
    expect(ofService({ cites: 'source-fresh', period }, '2025-12-31')).not.toBe('historical')
    expect(ofService({ cites: 'source-fresh', period }, '2026-01-01')).toBe('historical')
  })

  it('[R4] it may have ended, and is not lapsed', () => {
    const view = makeMap(
      fresh,
      service('service-a', {
        cites: 'source-fresh',
        pillar: 'protection',
        in: 'nu',
        period: timing('2020-01-01', '2025-12-31', 'year'),
      }),
    )
    const cell = (asOf: string) => matrix(view, 'pillar', 'jurisdiction', { asOf })('protection', 'nu')
    expect([cell('2025-06-01').gap, ...cell('2025-06-01').also]).not.toContain('lapsed')
    expect([cell('2026-02-01').gap, ...cell('2026-02-01').also]).toContain('lapsed')
  })

  it('[R4] a fiscal year ends on 31 March', () => {
    const period = timing('2024-04-01', '2026-03-31', 'fiscal-year')
    expect(ofService({ cites: 'source-fresh', period }, '2026-03-31')).not.toBe('historical')
    expect(ofService({ cites: 'source-fresh', period }, '2026-04-01')).toBe('historical')
  })

  it('[R4] without a start it begins with its strategy', () => {
    const view = makeMap(
      old,
      strategy('plan-a', { status: 'in-force', period: timing('2012-06-06', null) }),
      commitment('plan-a-1', { partOf: 'plan-a', cites: 'source-old' }),
    )
    expect(currencyOf(view, 'plan-a-1', '2012-06-06')).toBe('current')
    expect(['current', 'presumed']).not.toContain(currencyOf(view, 'plan-a-1', '2012-06-05'))
  })

  it('[R4] without a start or a strategy it begins with its oldest source', () => {
    const said = { cites: 'source-old source-fresh' }
    expect(ofService(said, '2013-06-06')).toBe('current')
    expect(['current', 'presumed']).not.toContain(ofService(said, '2013-06-05'))
  })

  it.each(['event', 'consultation', 'research'])('[R4] a %s without an end ends with its start', (kind) => {
    const view = makeMap(
      fresh,
      initiative('once-a', { kind, cites: 'source-fresh', period: timing('2025-01-01', null, 'year') }),
    )
    expect(currencyOf(view, 'once-a', '2025-06-01')).toBe('current')
    expect(currencyOf(view, 'once-a', '2026-01-01')).toBe('historical')
  })

  it('[R4] a campaign without an end goes on', () => {
    const view = makeMap(
      fresh,
      initiative('campaign-a', {
        kind: 'campaign',
        cites: 'source-fresh',
        period: timing('2025-01-01', null, 'year'),
      }),
    )
    expect(currencyOf(view, 'campaign-a')).toBe('current')
  })
})

describe('only current fills a cell', () => {
  it('[R1] presumed stands beside, historical and planned nowhere', () => {
    const said = { pillar: 'protection', in: 'nu' }
    const view = makeMap(
      fresh,
      old,
      service('service-current', { ...said, cites: 'source-fresh' }),
      service('service-presumed', { ...said, cites: 'source-old' }),
      service('service-ended', { ...said, cites: 'source-fresh', status: 'ended' }),
      service('service-planned', { ...said, cites: 'source-fresh', status: 'planned' }),
    )
    const cell = matrix(view, 'pillar', 'jurisdiction')('protection', 'nu')
    expect(cell).toMatchObject({
      measures: 1,
      presumed: 1,
      measureIds: ['service-current'],
      presumedIds: ['service-presumed'],
    })
  })
})
