import {
  check,
  commitment,
  extendMap,
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
} from './make-map.ts'

const cites = 'source-fresh'
const inForce = { status: 'in-force', period: timing('2024-04-01', null), cites }
const money = (id: string, said: Record<string, unknown>) =>
  record('Allocation', id, {
    amount: 1_500_000,
    currency: 'CAD',
    per: 'total',
    basis: 'announced',
    fiscalYears: { from: 2025, to: 2026 },
    paidFrom: 'org-b',
    paysTo: 'service-ending',
    cites,
    ...said,
  })

const base = makeMap(
  source('source-fresh', '2026-03-01', { grade: 'evaluation' }),
  source('source-second', '2026-02-01', { grade: 'ngo' }),
  source('source-old', '2020-06-06'),

  // the twelve kinds, each in a cell of its own in protection, and one in a deeper cell
  service('service-presumed', { cites: 'source-old', pillar: 'protection', in: 'bc' }),
  service('service-thin', { cites, pillar: 'protection', in: 'ab' }),
  finding('finding-thin', { about: 'pillar-protection jurisdiction-ab', cites }),
  finding('finding-second', { about: 'pillar-protection jurisdiction-ab', cites: 'source-second' }),
  service('service-ended', {
    cites: 'source-old',
    pillar: 'protection',
    in: 'sk',
    period: timing('2012-01-01', '2020-03-31'),
  }),
  service('service-ending', {
    cites,
    pillar: 'protection',
    in: 'mb',
    period: timing('2020-01-01', '2027-03-31'),
  }),
  service('service-planned', { cites, pillar: 'protection', in: 'nb', status: 'planned' }),
  service('service-unfunded', { cites, pillar: 'protection', in: 'ns', by: 'org-x' }),
  money('money-over', { paysTo: 'service-unfunded', fiscalYears: { from: 2018, to: 2019 } }),
  service('service-alone', { cites, pillar: 'protection', in: 'pe', by: 'org-x' }),
  check('check-complete', 'complete', 'pillar-protection jurisdiction-pe'),
  check('check-none', 'found-none', 'pillar-protection jurisdiction-nl', {
    whereLooked: { en: 'The site of the province' },
  }),
  check('check-confirmed', 'none-confirmed', 'pillar-protection jurisdiction-yt'),
  finding('finding-nt', { about: 'pillar-protection jurisdiction-nt', cites: 'source-second' }),
  strategy('plan-nu', { ...inForce, in: 'nu', against: 'sexual', serves: 'men-boys', definition: 'palermo' }),
  finding('finding-nu', { about: 'exploitation-labour jurisdiction-nu', cites }),
  service('shelter-women', {
    cites,
    in: 'nu',
    does: 'emergency-shelter',
    serves: 'women-girls',
    excludes: 'men-boys',
    by: 'org-x',
    eligibility: {
      genders: ['women'],
      minAge: 16,
      maxAge: 29,
      immigrationStatus: 'everyone',
      condition: 'By referral.',
    },
  }),
  finding('finding-men', { about: 'activity-emergency-shelter jurisdiction-nu population-men-boys', cites }),

  // the three classes of pair and the ways of coordination
  ...['a', 'b', 'c'].map((name) =>
    service(`line-${name}`, {
      cites: name === 'c' ? 'source-old' : cites,
      pillar: 'protection',
      in: 'on',
      does: 'hotline',
      serves: 'survivors',
      against: 'all-forms',
      by: `org-${name}`,
      capacity: 12,
      languages: ['en', 'fr'],
    }),
  ),
  ...['a', 'b'].map((name) =>
    initiative(`network-${name}`, {
      cites,
      in: 'ca',
      does: 'coordination-body data-collection',
      ledBy: `org-${name}`,
    }),
  ),
  record('Organization', 'body-a', { kind: 'coordinating-body', abbreviation: { en: 'BA', fr: 'OA' } }),
  link('MEMBER_OF', 'org-a', 'body-a'),
  link('MEMBER_OF', 'org-b', 'body-a'),
  initiative('school-a', {
    cites,
    pillar: 'prevention',
    in: 'qc',
    does: 'school-education',
    serves: 'minors',
    by: 'org-c',
    involves: 'org-x',
  }),
  initiative('school-b', {
    cites,
    pillar: 'prevention',
    in: 'qc',
    does: 'school-education',
    serves: 'minors',
    by: 'org-x',
  }),

  // the rules of points to reconcile
  record('Interaction', 'interaction-a', {
    kind: 'interaction',
    score: -2,
    scorer: { name: 'A. Person', organization: 'org-a' },
    status: 'raised',
    cites,
  }),
  link('ACTS', 'interaction-a', 'line-a', { role: 'source' }),
  link('ACTS', 'interaction-a', 'network-b', { role: 'target' }),
  link('REPLIES_TO', 'org-b', 'interaction-a', {
    text: { fr: 'Nous le voyons autrement.' },
    date: '2026-04-01',
  }),
  record('Topic', 'topic-a', {}),
  record('Position', 'position-a', {
    stance: 'supports',
    about: 'topic-a',
    takenBy: 'org-a',
    cites,
    date: { date: '2025-01-01' },
  }),
  record('Position', 'position-b', {
    stance: 'opposes',
    about: 'topic-a',
    takenBy: 'org-b',
    cites: 'source-second',
  }),
  strategy('plan-mb', {
    ...inForce,
    in: 'mb',
    against: 'sexual labour',
    definition: 'own',
    serves: 'women-girls',
  }),
  service('beds-mb', { cites, in: 'mb', does: 'exit-program', eligibility: { maxAge: 17 }, by: 'org-a' }),
  service('beds-nu', {
    cites,
    in: 'nu',
    does: 'exit-program',
    eligibility: { minAge: 12, maxAge: 24 },
    by: 'org-b',
  }),
  program('program-a', {
    cites,
    in: 'on',
    period: timing('2020-04-01', '2027-03-31'),
    excludes: 'without-status',
    ledBy: 'org-b',
  }),
  initiative('project-a', {
    cites,
    in: 'on',
    partOf: 'program-a',
    period: timing('2024-04-01', '2029-03-31'),
  }),
  finding('finding-status', { about: 'population-without-status pillar-protection', cites }),
  initiative('claimed-a', { cites, in: 'on' }),
  link('LEADS', 'org-a', 'claimed-a', { stated: true }),
  link('LEADS', 'org-b', 'claimed-a', { stated: true }),

  // commitments
  commitment('plan-mb-1.2', {
    partOf: 'plan-mb',
    number: '1.2',
    cites,
    by: 'org-a',
    status: 'unknown',
    timing: { text: '2024-25', ...timing('2024-04-01', '2025-03-31', 'fiscal-year') },
  }),
  commitment('plan-mb-1.11', {
    partOf: 'plan-mb',
    number: '1.11',
    cites,
    status: 'done',
    timing: timing('2024-04-01', '2024-12-31', 'year'),
  }),
  strategy('plan-old', { status: 'ended', period: timing('2012-06-06', '2016-03-31'), cites: 'source-old' }),
  commitment('plan-old-1.1', { partOf: 'plan-old', number: '1.1', cites: 'source-old' }),

  // every way of counting money
  money('money-year', { per: 'year', fiscalYears: { from: 2024, to: null } }),
  money('money-ceiling', { basis: 'ceiling' }),
  money('money-inside', { partOf: 'money-year' }),
  money('money-same', { sameAs: 'money-year' }),
  money('money-later', { fiscalYears: { from: 2027, to: 2027 } }),
  money('money-inside-later', { partOf: 'money-later' }),
  money('money-same-ceiling', { sameAs: 'money-ceiling' }),
  money('money-whole', {}),
  money('money-same-both', { sameAs: 'money-year money-whole' }),
  money('money-wider', { basis: 'wider' }),
  money('money-target', { basis: 'target' }),
  money('money-usd', { currency: 'USD', amount: 99.5 }),

  record('Call', 'call-1', { date: '2026-06-15' }),
  record('Instrument', 'law-a', {
    kind: 'act',
    citation: 'S.C. 2014, c. 25',
    inForce: timing('2014-12-06', null),
    cites,
  }),
)

const claims = [...base.relationships.values()]
  .filter(({ type, to }) => type === 'LEADS' && to === 'claimed-a')
  .map((lead, n) =>
    link('CITES', 'claimed-a', n === 0 ? 'source-fresh' : 'source-second', {
      locator: 'p. 2',
      relationship: lead.id,
    }),
  )

/**
 * A small map on which every kind of gap, class of pair, rule of point and way of counting money is found on
 * 2026-06-01, so that every sentence is made once.
 */
export const everyKind = extendMap(base, ...claims)
