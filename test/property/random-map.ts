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
import { tensions } from './random-tensions.ts'

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

const some = (values: readonly string[], most = 2, least = 0) =>
  fc.subarray([...values], { minLength: least, maxLength: most }).map((chosen) => chosen.join(' '))
/** What is seldom left unsaid. */
const mostly = (values: readonly string[]) =>
  fc.oneof({ weight: 4, arbitrary: some(values, 2, 1) }, { weight: 1, arbitrary: fc.constant('') })
const facets = fc.record({
  pillar: some(terms.pillar),
  in: mostly(terms.in),
  serves: mostly(terms.serves),
  against: some(terms.against),
  does: mostly(terms.does),
  reaches: some(terms.reaches, 1),
})
const days = ['2010-01-01', '2016-03-31', '2024-12-31', '2026-06-01', '2027-03-31', '2030-03-31']
const day = fc.constantFrom(...days)
/** Most begin before the days that are asked about and are open, so that there is something to compare. */
const period = fc
  .tuple(
    fc.oneof(fc.constantFrom(...days.slice(0, 3)), fc.option(day)),
    fc.option(day, { freq: 2 }),
    fc.constantFrom('day', 'year', 'fiscal-year'),
  )
  .map(([a, b, precision]) => {
    const [start, end] = a !== null && b !== null && a > b ? [b, a] : [a, b]
    return timing(start, end, precision)
  })

/** Who is admitted; "not stated" where a key is missing. */
const eligibility = fc.record(
  {
    genders: fc.constantFrom('everyone', ['women'], ['men', 'women'], ['trans-and-non-binary']),
    minAge: fc.constantFrom(16, 18),
    maxAge: fc.constantFrom(17, 24, 30),
  },
  { requiredKeys: [] },
)

/** A citation beside those of the record as a whole: of one field, of a source that the record does not use. */
const remark = fc.record({
  to: fc.constantFrom(...sources),
  field: fc.constantFrom('status', 'name', undefined),
  isUsed: fc.constantFrom(false, undefined),
  grade: fc.constantFrom('committee', 'copy', undefined),
})

/** What somebody may add to a map: a measure with facets, sources, providers and a period, any of them missing. */
export const measure = (id: string, said = facets): fc.Arbitrary<Written> =>
  fc
    .record({
      type: fc.constantFrom('Service', 'Service', 'Initiative', 'Program', 'Program', 'Commitment'),
      said,
      excludes: some(terms.excludes, 1),
      by: some(organizations),
      involves: some(organizations, 1),
      cites: some(sources),
      remark: fc.option(remark),
      period: fc.option(period, { freq: 2 }),
      status: fc.oneof(
        { weight: 4, arbitrary: fc.constant(null) },
        { weight: 1, arbitrary: fc.constantFrom('planned', 'ended') },
      ),
      admits: fc.option(eligibility),
      kind: fc.constantFrom('project', 'training', 'event', 'research'),
    })
    .map(
      ({
        type,
        said,
        excludes,
        by,
        involves,
        cites,
        remark: noted,
        period: stated,
        status,
        admits,
        kind,
      }) => {
        const isPromise = type === 'Commitment'
        const time: Said = stated === null ? {} : isPromise ? { timing: stated } : { period: stated }
        const { node, links } = record(type, id, {
          ...said,
          excludes,
          by,
          involves,
          cites,
          ...time,
          ...(status === null ? {} : { status: isPromise && status === 'ended' ? 'dropped' : status }),
          ...(admits === null ? {} : { eligibility: admits }),
          ...(type === 'Initiative' ? { kind } : {}),
        })
        if (noted === null) return { node, links }
        const { to, ...properties } = noted
        return { node, links: [...links, link('CITES', id, to, { locator: 'p. 1', ...properties })] }
      },
    )

/**
 * Of people one population at most: of a national finding on two, which cells are rows hangs on which of them has a
 * measure (`eachNeedOnce`), so that a measure for one may bring the empty cell of the other into the list (A2).
 */
const about = fc
  .tuple(some(terms.pillar, 1), some(terms.in), some(terms.serves, 1), some(terms.does, 1))
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
      kind: fc.constantFrom('gap', 'need', 'barrier', 'statistic'),
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
      status: fc.oneof(
        { weight: 2, arbitrary: fc.constant('in-force') },
        { weight: 1, arbitrary: fc.constantFrom('ended', 'succeeded', 'planned') },
      ),
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
        undefined,
      ),
      paidFrom: some(organizations),
      cites: some(sources, 1),
    })
    .map((said) => record('Allocation', id, { ...said, paysTo }))

const numbered = (prefix: string, most: number) =>
  Array.from({ length: most }, (_, i) => `${prefix}-${String.fromCharCode(97 + i)}`)
const measures = numbered('measure', 7)
/** The last two of them do the same for the same people in the same place, whoever does it and when. */
const [alike, others] = [measures.slice(-2), measures.slice(0, -2)]
const twoAlike = facets.chain((said) => fc.tuple(...alike.map((id) => measure(id, fc.constant(said)))))
const plans = numbered('plan', 2)
const amounts = numbered('money', 4)

const pairs = (ids: readonly string[], most: number) =>
  fc
    .array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), { maxLength: most })
    .map((all) => all.filter(([a, b]) => a !== b))

const canSucceed = new Set(['Service', 'Program', 'Strategy'])

/** The records of a small map in which everything may meet everything: measures, plans, findings, money, and what they disagree on. */
export const records: fc.Arbitrary<Records> = fc
  .record({
    measures: fc.tuple(...others.map((id) => measure(id)), twoAlike).map((all) => all.flat()),
    plans: fc.tuple(...plans.map(plan)),
    findings: fc.tuple(...numbered('finding', 3).map(finding)),
    checks: fc.tuple(...numbered('check', 2).map(check)),
    money: fc.tuple(...amounts.map((id, i) => money(id, measures[i]!))),
    same: pairs(amounts, 2),
    inside: pairs(amounts, 2),
    succession: pairs(measures, 2),
    parts: fc.array(fc.tuple(fc.constantFrom(...measures), fc.constantFrom(...plans)), { maxLength: 3 }),
    moneyOfPlan: money('money-of-plan', 'plan-a'),
    programs: pairs(measures, 8),
    payers: fc.array(fc.tuple(fc.constantFrom(...amounts), fc.constantFrom(...measures)), { maxLength: 6 }),
    related: pairs(measures, 1),
    tensions: tensions({ measures, plans, organizations, sources }),
    answers: fc.array(fc.constantFrom(...measures), { maxLength: 1 }),
  })
  .map((made) => {
    const typeOf = new Map(made.measures.map(({ node }) => [node.id, node.type]))
    const isProgram = (id: string) => typeOf.get(id) === 'Program'
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
      made.moneyOfPlan,
      ...distinct(made.same).map(([a, b]) => link('SAME_AS', a, b)),
      ...distinct(made.inside).map(([a, b]) => link('PART_OF', a, b)),
      ...distinct(made.succession)
        .filter(([a, b]) => typeOf.get(a) === typeOf.get(b) && canSucceed.has(typeOf.get(a) ?? ''))
        .map(([a, b]) => link('SUCCEEDED_BY', a, b)),
      ...distinct(made.parts).map(([a, b]) => link('PART_OF', a, b)),
      // of two programs the earlier one is part of the later one: no circle
      ...distinct(made.programs)
        .filter(([a, b]) => isProgram(b) && (a < b || !isProgram(a)))
        .map(([a, b]) => link('PART_OF', a, b)),
      ...distinct(made.payers)
        .filter(([, program]) => isProgram(program))
        .map(([amount, program]) => link('PAYS_FROM', amount, program)),
      ...made.related.map(([a, b]) => link('RELATED_TO', a, b)),
      ...made.answers.map((id) => link('RESPONDS_TO', id, 'finding-a')),
      ...made.tensions,
    ]
  })

export const randomMap: fc.Arbitrary<MapView> = records.map((all) => makeMap(...all))

/** Days on which such a map looks different. */
export const asOf = fc.constantFrom(
  '2012-10-01',
  '2016-04-01',
  '2026-06-01',
  '2026-06-01',
  '2026-06-01',
  '2028-01-01',
)

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
