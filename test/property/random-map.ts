import fc from 'fast-check'
import type { MapView } from '../../shared/state/map-view.ts'
import {
  link,
  makeMap,
  record,
  source,
  timing,
  type Records,
  type Said,
  type Written,
} from '../helpers/make-map.ts'

/** Few terms, so that records meet; some are narrower than others. */
const terms = {
  pillar: ['prevention', 'protection'],
  in: ['on', 'toronto', 'nu', 'qc', 'ca', 'abroad'],
  serves: ['everyone', 'women-girls', 'men-boys', 'indigenous', 'inuit', 'migrant-workers'],
  excludes: ['men-boys', 'foreign-nationals'],
  against: ['all-forms', 'sexual', 'sexual-minors', 'labour'],
  does: ['hotline', 'emergency-shelter', 'counselling', 'legislation'],
  reaches: ['police', 'health'],
} as const
const organizations = ['org-a', 'org-b', 'org-c']
const sources = ['source-new', 'source-old', 'source-copy']

const some = (values: readonly string[], most = 2) =>
  fc.subarray([...values], { maxLength: most }).map((chosen) => chosen.join(' '))
const facets = fc.record({
  pillar: some(terms.pillar, 1),
  in: some(terms.in),
  serves: some(terms.serves),
  against: some(terms.against),
  does: some(terms.does),
  reaches: some(terms.reaches, 1),
})
const day = fc.constantFrom(
  '2010-01-01',
  '2016-03-31',
  '2024-12-31',
  '2026-06-01',
  '2027-03-31',
  '2030-03-31',
)
const period = fc
  .tuple(fc.option(day), fc.option(day), fc.constantFrom('day', 'year', 'fiscal-year'))
  .map(([a, b, precision]) => {
    const [start, end] = a !== null && b !== null && a > b ? [b, a] : [a, b]
    return timing(start, end, precision)
  })

/** What somebody may add to a map: a measure with facets, sources, providers and a period, any of them missing. */
export const measure = (id: string): fc.Arbitrary<Written> =>
  fc
    .record({
      type: fc.constantFrom('Service', 'Initiative', 'Program', 'Commitment'),
      said: facets,
      excludes: some(terms.excludes, 1),
      by: some(organizations),
      cites: some(sources),
      period: fc.option(period),
      status: fc.option(fc.constantFrom('planned', 'ended')),
    })
    .map(({ type, said, excludes, by, cites, period: stated, status }) => {
      const isPromise = type === 'Commitment'
      const time: Said = stated === null ? {} : isPromise ? { timing: stated } : { period: stated }
      return record(type, id, {
        ...said,
        excludes,
        by,
        cites,
        ...time,
        ...(status === null ? {} : { status: isPromise && status === 'ended' ? 'dropped' : status }),
      })
    })

const about = fc
  .tuple(some(terms.pillar, 1), some(terms.in), some(terms.serves), some(terms.does, 1))
  .map(([pillar, places, people, does]) =>
    [
      ...pillar.split(' ').map((one) => one && `pillar-${one}`),
      ...places.split(' ').map((one) => one && `jurisdiction-${one}`),
      ...people.split(' ').map((one) => one && `population-${one}`),
      ...does.split(' ').map((one) => one && `activity-${one}`),
    ]
      .filter((one) => one !== '')
      .join(' '),
  )
const finding = (id: string) =>
  fc
    .record({
      about,
      kind: fc.constantFrom('gap', 'need', 'statistic', 'lesson'),
      cites: some(sources),
      date: day,
    })
    .map(({ date, ...said }) => record('Finding', id, { ...said, date: { date } }))
const check = (id: string) =>
  fc
    .record({ about, result: fc.constantFrom('found-none', 'none-confirmed', 'complete', 'confirmed') })
    .map((said) => record('CoverageCheck', id, { ...said, date: '2026-01-01' }))
const plan = (id: string) =>
  fc
    .record({
      said: facets.map(({ in: places, serves, against }) => ({ in: places, serves, against })),
      status: fc.constantFrom('in-force', 'ended', 'succeeded', 'planned'),
      period,
      definition: fc.constantFrom('palermo', 'own', 'not-stated'),
    })
    .map(({ said, ...rest }) => record('Strategy', id, { ...said, ...rest, cites: 'source-new' }))
const money = (id: string, paysTo: string) =>
  fc
    .record({
      amount: fc.integer({ min: 1, max: 1_000_000 }),
      currency: fc.constantFrom('CAD', 'CAD', 'USD'),
      per: fc.constantFrom('total', 'year'),
      basis: fc.constantFrom('actual', 'announced', 'ceiling'),
      fiscalYears: fc.constantFrom(
        { from: 2012, to: 2015 },
        { from: 2024, to: null },
        { from: 2025, to: 2026 },
      ),
      paidFrom: some(organizations),
    })
    .map((said) => record('Allocation', id, { ...said, paysTo }))

const numbered = (prefix: string, most: number) =>
  Array.from({ length: most }, (_, i) => `${prefix}-${String.fromCharCode(97 + i)}`)
const measures = numbered('measure', 7)
const plans = numbered('plan', 2)
const amounts = numbered('money', 4)
const interactions = numbered('interaction', 2)

const pairs = (ids: readonly string[], most: number) =>
  fc
    .array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), { maxLength: most })
    .map((all) => all.filter(([a, b]) => a !== b))

const canSucceed = new Set(['Service', 'Program', 'Strategy'])

/** The records of a small map in which everything may meet everything: measures, plans, findings, money, tensions. */
export const records: fc.Arbitrary<Records> = fc
  .record({
    measures: fc.tuple(...measures.map(measure)),
    plans: fc.tuple(...plans.map(plan)),
    findings: fc.tuple(...numbered('finding', 3).map(finding)),
    checks: fc.tuple(...numbered('check', 2).map(check)),
    money: fc.tuple(...amounts.map((id, i) => money(id, measures[i]!))),
    same: pairs(amounts, 2),
    inside: pairs(amounts, 2),
    succession: pairs(measures, 2),
    parts: fc.array(fc.tuple(fc.constantFrom(...measures), fc.constantFrom(...plans)), { maxLength: 3 }),
    tensions: pairs(measures, 2),
    score: fc.constantFrom(null, -2, 1),
    answers: fc.array(fc.constantFrom(...measures), { maxLength: 1 }),
  })
  .map((made) => {
    const typeOf = new Map(made.measures.map(({ node }) => [node.id, node.type]))
    const distinct = (all: readonly (readonly [string, string])[]) => [
      ...new Map(all.map((one) => [one.join(), one])).values(),
    ]
    return [
      source('source-new', '2026-03-01', { grade: 'evaluation', document: 'report' }),
      source('source-old', '2014-06-06', { grade: 'ngo' }),
      source('source-copy', '2025-06-06', { grade: 'media', document: 'report' }),
      ...made.measures,
      ...made.plans,
      ...made.findings,
      ...made.checks,
      ...made.money,
      ...distinct(made.same).map(([a, b]) => link('SAME_AS', a, b)),
      ...distinct(made.inside).map(([a, b]) => link('PART_OF', a, b)),
      ...distinct(made.succession)
        .filter(([a, b]) => typeOf.get(a) === typeOf.get(b) && canSucceed.has(typeOf.get(a) ?? ''))
        .map(([a, b]) => link('SUCCEEDED_BY', a, b)),
      ...distinct(made.parts).map(([a, b]) => link('PART_OF', a, b)),
      ...made.answers.map((id) => link('RESPONDS_TO', id, 'finding-a')),
      ...made.tensions.flatMap(([a, b], i) => [
        record('Interaction', interactions[i]!, {
          kind: 'interaction',
          score: made.score,
          cites: 'source-new',
          ...(made.score === null ? {} : { scorer: { name: 'A. Person', organization: 'org-a' } }),
        }),
        link('ACTS', interactions[i]!, a, { role: 'source' }),
        link('ACTS', interactions[i]!, b, { role: 'target' }),
      ]),
    ]
  })

export const randomMap: fc.Arbitrary<MapView> = records.map((all) => makeMap(...all))

/** Days on which such a map looks different. */
export const asOf = fc.constantFrom('2012-10-01', '2016-04-01', '2026-06-01', '2028-01-01')

/** The same records in another order: nodes and relationships. */
export function shuffled(view: MapView, keys: readonly number[]): MapView {
  const mixed = <T>(all: ReadonlyMap<string, T>) =>
    new Map(
      [...all]
        .map((one, i) => ({ one, key: keys[i % keys.length]! * ((i % 7) + 1) }))
        .sort((a, b) => a.key - b.key)
        .map(({ one }) => one),
    )
  return { nodes: mixed(view.nodes), relationships: mixed(view.relationships) }
}
