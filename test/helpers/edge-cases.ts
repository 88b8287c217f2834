import type { MapView } from '../../shared/state/map-view.ts'
import {
  finding,
  initiative,
  link,
  linkId,
  makeMap,
  program,
  record,
  service,
  source,
  strategy,
  timing,
  type Said,
} from './make-map.ts'

const shelter: Said = {
  pillar: 'protection',
  in: 'on',
  serves: 'women-girls',
  against: 'sexual',
  does: 'emergency-shelter counselling',
  cites: 'source-new',
}
const law: Said = {
  in: 'on',
  serves: 'women-girls',
  against: 'sexual',
  does: 'legislation',
  cites: 'source-new',
}

/** Pairs that differ in one thing only: what leaves the other ones out (R13), which the ids say. */
export const pairsLeftOut: Readonly<Record<string, readonly [string, string]>> = {
  successor: ['service-new', 'service-old'],
  'successor of a successor': ['service-newest', 'service-old'],
  part: ['program-whole', 'service-part'],
  'part, named first': ['initiative-part', 'program-whole'],
  'paid by it': ['program-paying', 'service-paid'],
  'paid by it, named first': ['initiative-paid', 'program-paying'],
  'one actor': ['service-of-one', 'service-of-the-same'],
  'the same work': ['service-told', 'service-told-again'],
  'two laws': ['initiative-law', 'initiative-law-too'],
  elsewhere: ['service-in-nu', 'service-part'],
  abroad: ['service-abroad', 'service-part'],
  'not seen for ten years': ['service-of-2014', 'service-part'],
}

/** The same shelters over and over, of which pairs are left out for one reason each. */
export function mapOfPairs(): MapView {
  const shelters = [
    'service-old',
    'service-new',
    'service-newest',
    'service-part',
    'service-paid',
    'service-told',
    'service-told-again',
  ]
  return makeMap(
    source('source-new', '2026-03-01'),
    source('source-old', '2014-06-06'),
    ...shelters.map((id) => service(id, shelter)),
    ...['program-whole', 'program-paying'].map((id) => program(id, shelter)),
    ...['service-of-one', 'service-of-the-same'].map((id) => service(id, { ...shelter, by: 'org-a' })),
    ...['initiative-law', 'initiative-law-too'].map((id) => initiative(id, law)),
    initiative('initiative-law-and-more', { ...law, does: 'legislation training-justice' }),
    service('service-in-toronto', { ...shelter, in: 'toronto' }),
    ...['service-of-the-country', 'service-of-canada', 'service-everywhere'].map((id) =>
      service(id, { ...shelter, in: 'ca', serves: 'everyone', against: 'all-forms' }),
    ),
    // two activities alone tell something, one alone does not
    ...['service-plain', 'service-as-plain'].map((id) =>
      service(id, { in: 'qc', does: 'legal-help hotline', cites: 'source-new' }),
    ),
    ...['service-plainer', 'service-as-plainer'].map((id) =>
      service(id, { in: 'qc', does: 'referral', cites: 'source-new' }),
    ),
    ...['initiative-part', 'initiative-paid'].map((id) => initiative(id, shelter)),
    service('service-in-nu', { ...shelter, in: 'nu' }),
    service('service-abroad', { ...shelter, in: 'abroad' }),
    service('service-of-2014', { ...shelter, cites: 'source-old' }),
    service('service-of-no-source', { ...shelter, cites: '' }),
    service('service-that-ends', { ...shelter, status: 'ended', period: timing('2020-04-01', '2029-12-31') }),
    link('SUCCEEDED_BY', 'service-old', 'service-new'),
    link('SUCCEEDED_BY', 'service-new', 'service-newest'),
    ...['service-part', 'initiative-part'].map((id) => link('PART_OF', id, 'program-whole')),
    record('Allocation', 'money', {
      amount: 5,
      paidFrom: 'program-paying',
      paysTo: 'service-paid initiative-paid',
    }),
    link('RELATED_TO', 'service-told-again', 'service-told'),
  )
}

/** What makes a point, beside what is all but one: on the last day of the horizon, with one source for both leads … */
export function mapOfPoints(): MapView {
  const plan = (id: string, said: Said) =>
    strategy(id, { status: 'in-force', period: timing('2020-04-01', null), ...said })
  const ends = (id: string, end: string | null, said: Said = {}) =>
    program(id, { period: timing('2020-04-01', end), cites: 'source-new', ...said })
  const claims = ([by, of, said, stated = true]: readonly [string, string, string, boolean?]) => {
    const lead = link('LEADS', by, of, { stated })
    return [lead, link('CITES', of, said, { locator: 'p. 3', relationship: linkId(lead) })]
  }
  const says = (id: string, stance: string, takenBy: string, cites: string) =>
    record('Position', id, { stance, takenBy, cites, about: 'topic' })
  const acts = (id: string, said: Said, ...sides: readonly (readonly [string, string?])[]) => [
    record('Interaction', id, { kind: 'interaction', ...said }),
    ...sides.map(([side, role]) => link('ACTS', id, side, role === undefined ? {} : { role })),
  ]
  return makeMap(
    source('source-new', '2026-03-01'),
    source('source-other', '2025-03-01', { grade: 'evaluation' }),
    source('source-later', '2026-09-01'),
    source('source-copy', '2026-02-01', { grade: 'copy' }),
    // Ontario borders Quebec; people are sent from Nunavut to both; nobody goes from Alberta to Ontario
    plan('plan-on', { in: 'on', definition: 'palermo', against: 'sexual', serves: 'men-boys inuit' }),
    plan('plan-qc', { in: 'qc', definition: 'own', against: 'all-forms', serves: 'men-boys women-girls' }),
    plan('plan-nu', { in: 'nu', definition: 'criminal-code' }),
    plan('plan-ab', { in: 'ab', definition: 'provincial-act', against: 'labour' }),
    plan('plan-mb', { in: 'mb', definition: 'not-stated', against: 'sexual' }),
    link('ADDRESSES', 'plan-nu', 'exploitation-labour', { assignedBy: 'A. Coder' }),
    // upper ages at a border: the widest difference is told
    ...[
      ['service-on', 'on', 17],
      ['service-qc', 'qc', 24],
      ['service-ab', 'ab', 29],
      ['hotline-qc', 'qc', 60],
    ].map(([id, place, maxAge]) =>
      service(String(id), {
        in: String(place),
        does: String(id).startsWith('hotline') ? 'hotline' : 'counselling',
        eligibility: { maxAge },
        cites: 'source-new',
      }),
    ),
    // said to have ended, on a day that is still to come
    service('service-qc-wide', {
      in: 'qc',
      does: 'counselling',
      eligibility: { maxAge: 30 },
      status: 'ended',
      period: timing('2020-04-01', '2029-12-31'),
    }),
    // in Ontario men find no shelter, in Quebec one
    service('shelter-on', {
      in: 'on',
      does: 'emergency-shelter',
      serves: 'women-girls',
      eligibility: { genders: ['women'] },
    }),
    service('shelter-qc', {
      in: 'qc',
      does: 'emergency-shelter',
      serves: 'women-girls',
      eligibility: { genders: ['women'] },
    }),
    service('shelter-qc-open', { in: 'qc', does: 'emergency-shelter', serves: 'everyone' }),
    // a service that does not admit a wider population
    service('legal-help-on', { in: 'on', does: 'legal-help', excludes: 'indigenous' }),
    service('service-planned', {
      status: 'planned',
      period: timing('2024-04-01', null),
      cites: 'source-new',
    }),
    // money of a program, and needs at its place, at no place, and at another one
    ends('fund-on', null, { in: 'on', excludes: 'foreign-nationals inuit' }),
    finding('finding-anywhere', { about: 'population-inuit', cites: 'source-new' }),
    finding('finding-bc', { about: 'population-foreign-nationals jurisdiction-bc', cites: 'source-new' }),
    finding('finding-unsourced', { about: 'population-foreign-nationals' }),
    // programs that end within the horizon and after it, and what relies on them
    ends('fund-2027', '2027-03-31'),
    ends('fund-last-day', '2028-03-31'),
    ends('fund-later', '2028-04-01'),
    ends('part-as-long', '2027-03-31', { partOf: 'fund-2027' }),
    ends('part-longer', '2027-04-01', { partOf: 'fund-2027' }),
    ends('part-open', null, { partOf: 'fund-last-day' }),
    ends('part-of-later', null, { partOf: 'fund-later' }),
    ends('paid-by-2027', null),
    record('Allocation', 'money', { amount: 5, paidFrom: 'fund-2027 org-a', paysTo: 'paid-by-2027' }),
    // claims of the lead: by two sources, and by one that names both
    ...['led-by-two', 'led-together', 'led-together-c', 'led-together-d', 'led-unstated'].map((id) =>
      initiative(id, { cites: 'source-new' }),
    ),
    ...(
      [
        ['org-a', 'led-by-two', 'source-new'],
        ['org-b', 'led-by-two', 'source-other'],
        ['org-c', 'led-together', 'source-new'],
        ['org-d', 'led-together', 'source-new'],
        ['org-c', 'led-together-c', 'source-new'],
        ['org-d', 'led-together-c', 'source-new'],
        ['org-c', 'led-together-c', 'source-other'],
        ['org-c', 'led-together-d', 'source-new'],
        ['org-d', 'led-together-d', 'source-new'],
        ['org-d', 'led-together-d', 'source-other'],
        ['org-e', 'led-unstated', 'source-new'],
        ['org-f', 'led-unstated', 'source-other', false],
      ] as const
    ).flatMap(claims),
    // the best-sourced positions are of one party
    record('Topic', 'topic'),
    says('position-0', 'permits', 'org-e', 'source-new'),
    says('position-a', 'requires', 'org-a', 'source-other'),
    says('position-b', 'opposes', 'org-a', 'source-other'),
    says('position-c', 'supports', 'org-b', 'source-new'),
    says('position-d', 'restricts', 'org-c', 'source-new'),
    record('Position', 'position-e', {
      stance: 'opposes',
      takenBy: 'org-d',
      cites: 'source-other',
      about: 'topic',
      historical: true,
    }),
    // declared: without roles, of one pair twice, told later, scored without a name, well
    ...acts('acts-unscored', {}, ['service-on'], ['plan-qc']),
    ...acts(
      'acts-a',
      { score: 2, scorer: { name: 'A. One', organization: 'org-a' } },
      ['fund-on', 'source'],
      ['service-qc', 'target'],
    ),
    ...acts(
      'acts-b',
      { score: -1, scorer: { name: 'A. Two', organization: 'org-b' }, status: 'disputed' },
      ['service-qc', 'source'],
      ['fund-on', 'target'],
    ),
    ...acts('acts-later', { cites: 'source-later' }, ['service-on', 'source'], ['service-qc', 'target']),
    ...acts('acts-nameless', { score: 3 }, ['plan-on', 'target'], ['fund-2027', 'source']),
    ...acts(
      'acts-well',
      { score: 1, scorer: { name: 'A. One', organization: 'org-a' } },
      ['plan-on'],
      ['fund-later'],
    ),
    ...acts('acts-planned', {}, ['service-planned'], ['plan-on']),
    ...acts('acts-copied', { cites: 'source-other source-copy' }, ['plan-on'], ['shelter-qc']),
    ...acts('acts-gap', { kind: 'service-gap' }, ['plan-on'], ['fund-later']),
    ...acts('acts-defined', { kind: 'definitions-differ' }, ['plan-qc'], ['plan-on']),
  )
}
