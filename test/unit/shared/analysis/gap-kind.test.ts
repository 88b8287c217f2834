import { describe, expect, it } from 'vitest'
import { gapKinds } from '../../../../graph-schema/vocabularies/analysis.ts'
import type { MapView } from '../../../../shared/state/map-view.ts'
import { matrix } from '../../../helpers/ask.ts'
import {
  check,
  finding,
  initiative,
  link,
  makeMap,
  record,
  service,
  source,
  strategy,
  timing,
  without,
  type Said,
  type Records,
} from '../../../helpers/make-map.ts'

const fresh = source('source-fresh', '2026-03-01')
const old = source('source-old', '2013-06-06')
const here: Said = { pillar: 'protection', in: 'nu', by: 'org-x' }
const about = 'pillar-protection jurisdiction-nu'
const current = (id = 'service-current', said: Said = {}) =>
  service(id, { ...here, cites: 'source-fresh', ...said })
const presumed = (said: Said = {}) => service('service-presumed', { ...here, cites: 'source-old', ...said })
const planned = service('service-planned', { ...here, cites: 'source-fresh', status: 'planned' })
const ended = service('service-ended', {
  ...here,
  cites: 'source-old',
  period: timing('2012-01-01', '2016-03-31'),
})
const need = finding('finding-need', { about, cites: 'source-fresh' })

const cellOf = (view: MapView, asOf?: string) =>
  matrix(view, 'pillar', 'jurisdiction', asOf === undefined ? {} : { asOf })('protection', 'nu')
const kinds = (...records: Records) => {
  const { gap, also } = cellOf(makeMap(fresh, old, ...records))
  return { gap, also: [...also] }
}
const money = (id: string, paysTo: string, to: number | null) =>
  record('Allocation', id, {
    amount: 1000,
    currency: 'CAD',
    per: 'year',
    basis: 'actual',
    fiscalYears: { from: 2014, to },
    paysTo,
    paidFrom: 'org-x',
  })

describe('the kinds, one by one: nothing current', () => {
  it('[R7] not-researched: nobody looked', () => {
    expect(kinds()).toEqual({ gap: 'not-researched', also: [] })
  })

  it('[R7] none-found: somebody searched', () => {
    expect(kinds(check('check-a', 'found-none', about)).gap).toBe('none-found')
  })

  it('[R7] none-confirmed: the jurisdiction says so', () => {
    expect(kinds(check('check-a', 'none-confirmed', about)).gap).toBe('none-confirmed')
  })

  it('[R7] lapsed: something ended and has no successor', () => {
    expect(kinds(ended).gap).toBe('lapsed')
  })

  it('[R7] lapsed: not where something in the cell succeeds it, however often', () => {
    const { gap, also } = kinds(
      ended,
      service('service-between', { cites: 'source-old' }),
      presumed(),
      link('SUCCEEDED_BY', 'service-ended', 'service-between'),
      link('SUCCEEDED_BY', 'service-between', 'service-presumed'),
    )
    expect([gap, ...also]).toEqual(['unverified'])
  })

  it('[R7] lapsed: a successor elsewhere leaves the cell without', () => {
    const elsewhere = service('service-next', { in: 'yt', pillar: 'protection', cites: 'source-fresh' })
    expect(kinds(ended, elsewhere, link('SUCCEEDED_BY', 'service-ended', 'service-next')).gap).toBe('lapsed')
  })

  it('[R7] lapsed: what was announced and never seen in place has not ended', () => {
    const promise = service('service-promised', {
      ...here,
      cites: 'source-old',
      status: 'planned',
      period: timing('2014-01-01', '2016-03-31'),
    })
    expect(kinds(promise).gap).toBe('not-researched')
  })

  it('[R7] none-found: a cell that somebody called complete and that holds nothing was searched', () => {
    expect(kinds(check('check-a', 'complete', about)).gap).toBe('none-found')
    expect(kinds(check('check-a', 'confirmed', about)).gap).toBe('none-found')
  })

  it('[R7] a check of a cell holds in narrower cells, not in broader ones', () => {
    const view = makeMap(fresh, old, check('check-a', 'found-none', 'pillar-protection jurisdiction-on'))
    const cell = matrix(view, 'pillar', 'jurisdiction', { scope: { jurisdiction: ['jurisdiction-toronto'] } })
    expect(cell('protection', 'toronto').gap).toBe('none-found')
    const narrow = makeMap(
      fresh,
      old,
      check('check-a', 'found-none', 'pillar-protection jurisdiction-toronto'),
    )
    expect(matrix(narrow, 'pillar', 'jurisdiction')('protection', 'on').gap).toBe('not-researched')
  })

  it('[R7] a check dated after the day asked was not made yet', () => {
    const view = makeMap(fresh, check('check-a', 'found-none', about))
    expect(cellOf(view, '2026-01-14').gap).toBe('not-researched')
    expect(cellOf(view, '2026-01-15').gap).toBe('none-found')
  })

  it('[R7] lapsed: not by a commitment, nor by what happens once', () => {
    const once = initiative('event-a', {
      ...here,
      kind: 'event',
      cites: 'source-old',
      period: timing('2012-05-01', null),
    })
    const promise = record('Commitment', 'plan-1', { ...here, cites: 'source-old', status: 'dropped' })
    const { gap, also } = kinds(once, promise)
    expect([gap, ...also]).not.toContain('lapsed')
  })

  it('[R7] planned: something is announced', () => {
    expect(kinds(planned).gap).toBe('planned')
  })

  it('[R7] unverified: only records that nobody confirmed for 24 months', () => {
    expect(kinds(presumed()).gap).toBe('unverified')
  })

  it('[R7] reported-insufficient: something presumed, and a cited finding names the cell', () => {
    expect(kinds(presumed(), need).gap).toBe('reported-insufficient')
  })

  it('[R7] out-of-scope: a strategy in force at the place states other forms', () => {
    const view = makeMap(
      fresh,
      strategy('plan-nu', {
        status: 'in-force',
        period: timing('2024-04-01', null),
        in: 'nu',
        against: 'sexual',
        cites: 'source-fresh',
      }),
    )
    const cell = matrix(view, 'exploitation', 'jurisdiction')
    expect(cell('labour', 'nu').gap).toBe('out-of-scope')
    expect(cell('sexual', 'nu').gap).toBe('not-researched')
    expect(cell('sexual-minors', 'nu').gap, 'a narrower form of a stated one is inside').toBe(
      'not-researched',
    )
    expect(cell('labour', 'yt').gap).toBe('not-researched')
  })

  it('[R7] out-of-scope: not by a strategy that ended, nor by one that states all forms or none', () => {
    const at = (said: Said) => {
      const view = makeMap(
        fresh,
        strategy('plan-nu', {
          period: timing('2016-04-01', '2020-03-31'),
          in: 'nu',
          cites: 'source-fresh',
          ...said,
        }),
      )
      return matrix(view, 'exploitation', 'jurisdiction')('labour', 'nu').gap
    }
    expect(at({ status: 'ended', against: 'sexual' })).toBe('not-researched')
    expect(at({ status: 'in-force', against: 'all-forms' })).toBe('not-researched')
    expect(at({ status: 'in-force' })).toBe('not-researched')
  })
})

describe('the kinds, one by one: something current', () => {
  it('[R7] a cell with something current and nothing said is no gap', () => {
    expect(kinds(current())).toEqual({ gap: null, also: [] })
  })

  it('[R7] reported-insufficient: a cited finding names the cell', () => {
    expect(kinds(current(), need).gap).toBe('reported-insufficient')
  })

  it('[R7] reported-insufficient: never by a finding without a source', () => {
    expect(kinds(current(), finding('finding-need', { about })).gap).toBeNull()
  })

  it.each(['gap', 'need', 'barrier', 'recommendation'])('[R7] a finding of kind %s is a need', (kind) => {
    expect(kinds(current(), finding('finding-need', { about, kind, cites: 'source-fresh' })).gap).toBe(
      'reported-insufficient',
    )
  })

  it.each(['statistic', 'good-practice', 'data-limit', 'response', 'lesson', 'claim'])(
    '[R7] a finding of kind %s is no need',
    (kind) => {
      expect(kinds(current(), finding('finding-need', { about, kind, cites: 'source-fresh' })).gap).toBeNull()
    },
  )

  it('[R7] ending: all that is current ends within the horizon', () => {
    const till = (day: string) => ({ period: timing('2020-04-01', day) })
    expect(
      kinds(current('service-a', till('2027-03-31')), current('service-b', till('2028-03-31'))).gap,
    ).toBe('ending')
    expect(
      kinds(current('service-a', till('2027-03-31')), current('service-b')).gap,
      'one goes on',
    ).toBeNull()
    expect(kinds(current('service-a', till('2028-04-01'))).gap, 'after the second 31 March').toBeNull()
  })

  it('[R5] the horizon is the second 31 March on or after the day asked', () => {
    const view = makeMap(
      fresh,
      current('service-a', { period: timing('2020-04-01', '2028-03-31'), verifiedOn: '2028-03-31' }),
    )
    expect(cellOf(view, '2026-03-31').gap, '31 March 2026 and 2027').toBeNull()
    expect(cellOf(view, '2026-04-01').gap, '31 March 2027 and 2028').toBe('ending')
  })

  it('[R5] the horizon can be asked for in months', () => {
    const view = makeMap(fresh, current('service-a', { period: timing('2020-04-01', '2027-03-31') }))
    const within = (horizonMonths: number) =>
      matrix(view, 'pillar', 'jurisdiction', { horizonMonths })('protection', 'nu').gap
    expect(within(6)).toBeNull()
    expect(within(12)).toBe('ending')
  })

  it('[R7] unfunded: money was known for all that is current, and all of it has ended', () => {
    expect(kinds(current(), money('money-a', 'service-current', 2020)).gap).toBe('unfunded')
    expect(kinds(current(), money('money-a', 'service-current', null)).gap, 'it goes on').toBeNull()
    expect(
      kinds(current(), current('service-b'), money('money-a', 'service-current', 2020)).gap,
      'of one nothing is known',
    ).toBeNull()
  })

  it('[R9] one-known: one provider, in a cell believed complete or confirmed', () => {
    expect(kinds(current(), check('check-a', 'complete', about)).gap).toBe('one-known')
    expect(kinds(current(), check('check-a', 'confirmed', about)).gap).toBe('one-known')
    expect(kinds(current()).gap, 'nobody says that the cell is complete').toBeNull()
    expect(
      kinds(current(), current('service-b', { by: 'org-y' }), check('check-a', 'complete', about)).gap,
    ).toBeNull()
    expect(
      kinds(current(), current('service-b'), check('check-a', 'complete', about)).gap,
      'two services of one provider',
    ).toBe('one-known')
    expect(
      kinds(current('service-a', { by: 'org-x org-y' }), check('check-a', 'complete', about)).gap,
      'two who deliver one service',
    ).toBeNull()
    expect(
      kinds(current('service-a', { ledBy: 'org-ministry' }), check('check-a', 'complete', about)).gap,
      'who leads it is no second provider',
    ).toBe('one-known')
    expect(
      kinds(current(), presumed({ by: 'org-y' }), check('check-a', 'complete', about)).gap,
      'another one may be there',
    ).toBeNull()
  })
})

describe('the order of the kinds', () => {
  it('[R7] nothing current: none-confirmed, reported-insufficient, unverified, planned, lapsed, none-found', () => {
    const all = makeMap(
      fresh,
      old,
      need,
      presumed(),
      planned,
      ended,
      check('check-none', 'none-confirmed', about),
      check('check-found', 'found-none', about),
    )
    const order = [
      ['none-confirmed', 'check-none'],
      ['reported-insufficient', 'finding-need'],
      ['unverified', 'service-presumed'],
      ['planned', 'service-planned'],
      ['lapsed', 'service-ended'],
      ['none-found', 'check-found'],
    ] as const
    let view = all
    for (const [kind, id] of order) {
      expect(cellOf(view).gap).toBe(kind)
      view = without(view, id)
    }
    expect(cellOf(view).gap).toBe('not-researched')
  })

  it('[R7] something current: reported-insufficient, ending, unfunded, one-known', () => {
    const all = makeMap(
      fresh,
      need,
      current('service-current', { period: timing('2010-04-01', '2027-03-31') }),
      money('money-a', 'service-current', 2020),
      check('check-a', 'complete', about),
    )
    expect([cellOf(all).gap, ...cellOf(all).also]).toEqual([
      'reported-insufficient',
      'ending',
      'unfunded',
      'one-known',
    ])
  })

  it('[R7] a kind is never both first and beside', () => {
    const all = makeMap(
      fresh,
      old,
      need,
      presumed(),
      planned,
      ended,
      check('check-found', 'found-none', about),
    )
    const { gap, also } = cellOf(all)
    expect(also).not.toContain(gap)
    expect(new Set(also).size).toBe(also.length)
  })
})

it('[R7] there are twelve kinds', () => {
  expect(gapKinds).toHaveLength(12)
})
