import { describe, expect, it } from 'vitest'
import type { Question } from '../../../../../shared/view/shapes/question.ts'
import { ask } from '../../../../helpers/ask.ts'
import {
  finding,
  initiative,
  link,
  makeMap,
  program,
  record,
  service,
  source,
  strategy,
  timing,
  type Said,
  type Records,
} from '../../../../helpers/make-map.ts'

const fresh = source('source-fresh', '2026-03-01')
const second = source('source-second', '2026-02-01', { grade: 'ngo' })
const old = source('source-old', '2013-06-06')
const cites = 'source-fresh'
const inForce = { status: 'in-force', period: timing('2024-04-01', null), cites }
const pointsOf = (records: Records, over: Partial<Question> = {}) =>
  ask('points', makeMap(fresh, second, old, ...records), {}, over)
const rules = (...records: Records) => pointsOf(records).map(({ rule }) => rule)

describe('neighbours', () => {
  const plan = (id: string, place: string, said: Said = {}) =>
    strategy(id, { ...inForce, in: place, ...said })

  it('[A6] definitions that differ between neighbours', () => {
    const [point] = pointsOf([
      plan('plan-ab', 'ab', { definition: 'palermo' }),
      plan('plan-bc', 'bc', { definition: 'criminal-code' }),
    ])
    expect(point).toMatchObject({
      rule: 'definitions-differ',
      id: 'cross:definitions-differ:plan-ab|plan-bc',
      origin: 'detected',
    })
  })

  it('[A6] not between provinces that are no neighbours, nor where one does not state it', () => {
    expect(
      rules(
        plan('plan-ab', 'ab', { definition: 'palermo' }),
        plan('plan-ns', 'ns', { definition: 'criminal-code' }),
      ),
    ).toEqual([])
    expect(rules(plan('plan-ab', 'ab', { definition: 'palermo' }), plan('plan-bc', 'bc'))).toEqual([])
    expect(
      rules(
        plan('plan-ab', 'ab', { definition: 'palermo' }),
        plan('plan-bc', 'bc', { definition: 'not-stated' }),
      ),
    ).toEqual([])
    expect(
      rules(
        plan('plan-ab', 'ab', { definition: 'palermo' }),
        plan('plan-bc', 'bc', { definition: 'palermo' }),
      ),
    ).toEqual([])
  })

  it('[A6] corridors find what borders miss', () => {
    expect(
      rules(plan('plan-nu', 'nu', { definition: 'palermo' }), plan('plan-on', 'on', { definition: 'own' })),
    ).toEqual(['definitions-differ'])
  })

  it('[A6] scopes that differ between neighbours: one covers labour, the other states that it does not', () => {
    expect(
      rules(
        plan('plan-on', 'on', { against: 'sexual labour' }),
        plan('plan-qc', 'qc', { against: 'sexual' }),
      ),
    ).toEqual(['scope-differs'])
    expect(
      rules(plan('plan-on', 'on', { against: 'all-forms' }), plan('plan-qc', 'qc', { against: 'sexual' })),
    ).toEqual(['scope-differs'])
    expect(rules(plan('plan-on', 'on', { against: 'sexual labour' }), plan('plan-qc', 'qc'))).toEqual([])
    expect(
      rules(plan('plan-on', 'on', { against: 'sexual' }), plan('plan-qc', 'qc', { against: 'sexual' })),
    ).toEqual([])
  })

  it('[A7] an ended plan is no side', () => {
    const ended = { status: 'ended', period: timing('2016-04-01', '2020-03-31') }
    expect(
      rules(
        plan('plan-ab', 'ab', { definition: 'palermo', ...ended }),
        plan('plan-bc', 'bc', { definition: 'own' }),
      ),
    ).toEqual([])
  })

  it('[A6] ages that differ for one activity between neighbours, both stated', () => {
    const beds = (id: string, place: string, maxAge?: number) =>
      service(id, {
        cites,
        in: place,
        does: 'emergency-shelter',
        by: `org-${place}`,
        ...(maxAge === undefined ? {} : { eligibility: { maxAge } }),
      })
    expect(rules(beds('beds-ab', 'ab', 17), beds('beds-bc', 'bc', 24))).toEqual(['ages-differ'])
    expect(rules(beds('beds-ab', 'ab', 17), beds('beds-bc', 'bc', 17))).toEqual([])
    expect(rules(beds('beds-ab', 'ab', 17), beds('beds-bc', 'bc'))).toEqual([])
    expect(rules(beds('beds-ab', 'ab', 17), beds('beds-ns', 'ns', 24))).toEqual([])
  })
})

describe('eligibility, money, dependence, leads', () => {
  const plan = strategy('plan-nu', { ...inForce, in: 'nu', serves: 'men-boys' })
  const shelter = (id: string, said: Said = {}) =>
    service(id, {
      cites,
      in: 'nu',
      does: 'emergency-shelter',
      serves: 'women-girls',
      excludes: 'men-boys',
      by: 'org-x',
      ...said,
    })

  it('[A6] shut-out: the services of a place shut out those whom a strategy serving it puts first', () => {
    const points = pointsOf([plan, shelter('shelter-a')])
    expect(points.map(({ rule }) => rule)).toEqual(['shut-out'])
    expect([points[0]?.a.id, points[0]?.b.id].sort()).toEqual(['plan-nu', 'shelter-a'])
  })

  it('[A6] shut-out: a town lies in its province; any activity of the service may be the one', () => {
    const provincial = strategy('plan-on', { ...inForce, in: 'on', serves: 'men-boys' })
    const town = shelter('shelter-a', { in: 'toronto', does: 'counselling emergency-shelter' })
    const counsel = service('counsel-a', { cites, in: 'on', does: 'counselling', serves: 'men-boys' })
    expect(rules(provincial, town, counsel)).toEqual(['shut-out'])
  })

  it('[A12] whoever admits them does so whatever the scope', () => {
    const open = shelter('shelter-b', { serves: 'men-boys', excludes: '', by: 'org-y' })
    expect(pointsOf([plan, shelter('shelter-a'), open], { scope: { organization: ['org-x'] } })).toEqual([])
  })

  it('[R12] not where one service of the place admits them, nor by a shelter elsewhere', () => {
    expect(
      rules(plan, shelter('shelter-a'), shelter('shelter-b', { serves: 'men-boys', excludes: '' })),
    ).toEqual([])
    expect(rules(plan, shelter('shelter-a', { in: 'yt' }))).toEqual([])
  })

  it('[A6] ends-first: a measure depends on one that ends first', () => {
    const base = (end: string | null) =>
      program('program-a', { cites, period: timing('2020-04-01', end), in: 'on' })
    const leaning = (end: string | null) =>
      initiative('project-a', { cites, in: 'on', partOf: 'program-a', period: timing('2024-04-01', end) })
    expect(rules(base('2027-03-31'), leaning('2029-03-31'))).toEqual(['ends-first'])
    expect(rules(base('2029-03-31'), leaning('2027-03-31'))).toEqual([])
    expect(rules(base(null), leaning('2027-03-31'))).toEqual([])
  })

  it('[A6] restricted-money: money that shuts out those for whom a cited finding names a need', () => {
    const fund = program('program-a', {
      cites,
      in: 'on',
      does: 'funding',
      excludes: 'without-status',
      by: 'org-x',
    })
    const need = finding('finding-a', { kind: 'gap', about: 'population-without-status', cites })
    expect(rules(fund, need)).toEqual(['restricted-money'])
    expect(rules(fund)).toEqual([])
    expect(rules(program('program-a', { cites, in: 'on', does: 'funding', by: 'org-x' }), need)).toEqual([])
  })

  it('[R14] two leads are no point', () => {
    expect(rules(initiative('measure-a', { cites, in: 'on', ledBy: 'org-a org-b' }))).toEqual([])
    const stated = [
      initiative('measure-a', { cites, in: 'on' }),
      record('Organization', 'org-a', {}),
      record('Organization', 'org-b', {}),
      link('LEADS', 'org-a', 'measure-a', { stated: true }),
      link('LEADS', 'org-b', 'measure-a', { stated: true }),
    ]
    expect(rules(...stated)).toEqual([])
  })

  it('[R14] two sources that each claim the sole lead are one', () => {
    const base = makeMap(
      fresh,
      second,
      initiative('measure-a', { in: 'on' }),
      record('Organization', 'org-a', {}),
      record('Organization', 'org-b', {}),
      link('LEADS', 'org-a', 'measure-a', { stated: true }),
      link('LEADS', 'org-b', 'measure-a', { stated: true }),
    )
    const leads = [...base.relationships.values()].filter(({ type }) => type === 'LEADS')
    const claims = leads.map(({ id }, n) =>
      link('CITES', 'measure-a', n === 0 ? 'source-fresh' : 'source-second', {
        locator: 'p. 1',
        relationship: id,
      }),
    )
    const written = [
      initiative('measure-a', { in: 'on' }),
      record('Organization', 'org-a', {}),
      record('Organization', 'org-b', {}),
      link('LEADS', 'org-a', 'measure-a', { stated: true }),
      link('LEADS', 'org-b', 'measure-a', { stated: true }),
      ...claims,
    ]
    expect(rules(...written)).toEqual(['sole-lead-claims'])
    const oneSource = claims.map((claim) => ({ ...claim, to: 'source-fresh' }))
    expect(rules(...written.slice(0, 5), ...oneSource), 'one source that names two leads').toEqual([])
    const andBoth = [...claims.slice(0, 1), ...oneSource.slice(1), { ...claims[0]!, to: 'source-second' }]
    expect(rules(...written.slice(0, 5), ...andBoth), 'the second source names one of the two').toEqual([])
  })
})
