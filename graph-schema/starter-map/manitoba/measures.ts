import type { StarterRecord } from '../starter-record.ts'

const enOnly = { en: 'official', fr: 'unknown' } as const
const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const curator = { assignedBy: 'curator' } as const
const inMb = ['OPERATES_IN', 'jurisdiction-mb'] as const

/** What is done in Manitoba. Lodges, safe houses and homes are undisclosed: the province, nothing nearer. */
export const records: readonly StarterRecord[] = [
  {
    id: 'mb-streetreach',
    type: 'Service',
    properties: {
      name: { en: 'StreetReach' },
      nameStatus: enOnly,
      locationPrecision: 'municipality',
      lastSeen: { date: '2021-10-05' },
      description: {
        en: 'Teams of child welfare, police and community organizations for youth at high risk, in Winnipeg and, re-established with money of 2019, in Thompson: outreach, with mental health and addiction services in the northern model.',
      },
      aliases: ['StreetReach Winnipeg', 'StreetReach North'],
    },
    in: [['LEADS', 'mb-families', { stated: true }]],
    out: [
      ['PART_OF', 'mb-tracias-trust-intervention', curator],
      ['ADVANCES', 'pillar-protection', curator],
      ['ADVANCES', 'pillar-prevention', curator],
      ['SERVES', 'population-youth'],
      ['SERVES', 'population-minors', curator],
      ['SERVES', 'population-northern-remote'],
      ['ADDRESSES', 'exploitation-sexual'],
      ['DOES', 'activity-targeted-awareness'],
      ['DOES', 'activity-identification', curator],
      ['DOES', 'activity-health-care'],
      inMb,
    ],
    cites: [
      [
        'source-cbc-streetreach-2019',
        'article body',
        { field: 'description', says: { en: 'In November 2019 the program existed in Winnipeg only.' } },
      ],
      [
        'source-mb-release-2011-03-10',
        'release, subheading',
        { field: 'description', says: { en: 'StreetReach North is launched (March 2011).' }, isUsed: false },
      ],
      [
        'source-global-streetreach-2021',
        'article body',
        {
          says: { en: 'The money of 2019 was to re-establish the program in Thompson; it is at work there.' },
        },
      ],
    ],
  },
  {
    id: 'mb-regional-teams',
    type: 'Initiative',
    properties: {
      name: { en: "Regional teams of Tracia's Trust", fr: "Équipes régionales de Tracia's Trust" },
      nameStatus: ours,
      kind: 'team',
      description: { en: 'Twelve teams; local events and education on preventing sexual exploitation.' },
    },
    in: [['LEADS', 'mb-families', { stated: false }]],
    out: [
      ['PART_OF', 'mb-tracias-trust-coordination', curator],
      ['ADVANCES', 'pillar-prevention', curator],
      ['ADVANCES', 'pillar-partnerships', curator],
      ['ADDRESSES', 'exploitation-sexual'],
      ['DOES', 'activity-public-awareness', curator],
      ['DOES', 'activity-coordination-body', curator],
      inMb,
    ],
    cites: [
      ['source-mysteinbach-2025', 'article'],
      ['source-mb-communique-2019-01-30', 'release'],
      ['source-mysteinbach-2012', 'article'],
    ],
  },
  {
    id: 'mb-tracias-trust-renewal',
    type: 'Initiative',
    properties: {
      name: { en: "Renewal of Tracia's Trust", fr: "Renouvellement de Tracia's Trust" },
      nameStatus: ours,
      kind: 'consultation',
      period: { text: '2025', start: '2025-01-01', end: null, ongoing: true, precision: { start: 'year' } },
      description: {
        en: 'In 2025 the province was engaging community partners, First Nations, police and people with lived experience to renew the strategy.',
      },
    },
    in: [['LEADS', 'mb-families', { stated: true }]],
    out: [
      ['PART_OF', 'mb-tracias-trust'],
      ['ADVANCES', 'pillar-partnerships', curator],
      ['SERVES', 'population-minors'],
      ['ADDRESSES', 'exploitation-sexual'],
      ['DOES', 'activity-survivor-engagement', curator],
      ['DOES', 'activity-coordination-body', curator],
      inMb,
    ],
    cites: [['source-mysteinbach-2025', 'article']],
  },
  {
    id: 'mb-review-2019',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Collaboration and Best Practices on Ending Sexual Exploitation and Sex Trafficking in Manitoba',
      },
      nameStatus: enOnly,
      kind: 'research',
      period: {
        text: 'commissioned 2016, released 30 January 2019',
        start: '2016-01-01',
        end: '2019-01-30',
        precision: { start: 'year' },
      },
      description: {
        en: 'Report of 104 pages on Tracia’s Trust, with cases of 2011 to 2016 and the views of 54 organizations.',
      },
    },
    in: [['LEADS', 'mb-families', { stated: false }]],
    out: [
      ['PART_OF', 'mb-tracias-trust-research', curator],
      ['ADVANCES', 'pillar-partnerships', curator],
      ['ADDRESSES', 'exploitation-sexual'],
      ['DOES', 'activity-research-evaluation'],
      inMb,
    ],
    cites: [
      ['source-winnipeg-sun-2019', 'article body'],
      ['source-mb-communique-2019-01-30', 'release'],
    ],
  },
  {
    id: 'mb-csehta-measures',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Measures of The Child Sexual Exploitation and Human Trafficking Act (Manitoba)',
        fr: "Mesures de la Loi sur l'exploitation sexuelle d'enfants et la traite de personnes (Man.)",
      },
      nameStatus: ours,
      kind: 'law-reform',
      period: { text: 'in force 30 April 2012', start: '2012-04-30', end: null },
      description: { en: 'Protection orders and the tort of human trafficking.' },
    },
    in: [['LEADS', 'mb-justice', { stated: true }]],
    out: [
      ['PART_OF', 'mb-tracias-trust-legislation', curator],
      ['ADVANCES', 'pillar-prosecution', curator],
      ['ADDRESSES', 'exploitation-sexual'],
      ['ADDRESSES', 'exploitation-labour'],
      ['ADDRESSES', 'exploitation-organ-removal'],
      ['DOES', 'activity-legislation'],
      ['RELATED_TO', 'instrument-mb-csehta', { label: 'under' }],
      inMb,
    ],
    cites: [
      ['source-mb-csehta-justice', 'Human Trafficking; Protection Orders'],
      ['source-mb-csehta-text', 'C.C.S.M. c. C94', { field: 'period' }],
    ],
  },
  {
    id: 'mb-protection-orders',
    type: 'Service',
    properties: {
      name: {
        en: 'Protection orders and civil suits against traffickers (Manitoba)',
        fr: 'Ordonnances de protection et poursuites civiles contre les trafiquants (Manitoba)',
      },
      nameStatus: ours,
      period: { text: 'since 30 April 2012', start: '2012-04-30', end: null },
      locationPrecision: 'province',
      lastSeen: { date: '2012-04-30' },
      description: {
        en: 'For victims of child sexual exploitation and of human trafficking as the act defines them.',
      },
    },
    in: [['CONTRIBUTES_TO', 'mb-justice']],
    out: [
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-survivors'],
      ['ADDRESSES', 'exploitation-sexual'],
      ['ADDRESSES', 'exploitation-labour'],
      ['ADDRESSES', 'exploitation-organ-removal'],
      ['DOES', 'activity-protection-order'],
      ['DOES', 'activity-legal-help', curator],
      ['RELATED_TO', 'instrument-mb-csehta', { label: 'under' }],
      inMb,
    ],
    cites: [
      ['source-mb-csehta-justice', 'Protection Orders'],
      ['source-mb-release-2012-04-30', 'release'],
    ],
  },
  {
    id: 'mb-hospitality-registry',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Guest registers and duty to report suspected trafficking (Manitoba)',
        fr: 'Registres de clients et obligation de signaler les soupçons de traite (Manitoba)',
      },
      nameStatus: ours,
      kind: 'law-reform',
      status: 'planned',
      description: {
        en: 'Bill of 12 May 2022: hotels and platforms keep a guest register, to which police have access by order or urgent demand; hotels, taxis and ride services must report suspected trafficking. Fines up to $5,000 and $100,000.',
      },
      note: {
        en: 'A later 45-day consultation on a regulation suggests that the act passed; the days of assent and of coming into force were not found.',
      },
    },
    in: [['LEADS', 'mb-families', { stated: true }]],
    out: [
      ['ADVANCES', 'pillar-prosecution', curator],
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-minors'],
      ['ADDRESSES', 'exploitation-sexual'],
      ['DOES', 'activity-legislation'],
      ['DOES', 'activity-identification', curator],
      ['REACHES', 'audience-transport-hospitality-tourism'],
      ['REACHES', 'audience-police'],
      ['RELATED_TO', 'instrument-mb-bill-40-2022', { label: 'under' }],
      inMb,
    ],
    cites: [
      ['source-mb-bill-40-2022', 'bill; Schedules A to C'],
      ['source-blueline-mb-2022', 'article body'],
      ['source-mb-communique-bill-40', 'release'],
      ['source-ctv-winnipeg-2022', 'article body'],
      ['source-ctv-winnipeg-regulation', 'article body'],
    ],
  },
  {
    id: 'mb-recruiter-licensing',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Licensing of recruiters and registration of employers of foreign workers (Manitoba)',
        fr: 'Permis des recruteurs et inscription des employeurs de travailleurs étrangers (Man.)',
      },
      nameStatus: ours,
      kind: 'law-reform',
      period: { text: 'since 1 April 2009', start: '2009-04-01', end: null },
      description: { en: 'No recruitment fees to temporary foreign workers.' },
    },
    in: [['LEADS', 'mb-employment-standards', { stated: true }]],
    out: [
      ['ADVANCES', 'pillar-prevention', curator],
      ['SERVES', 'population-temporary-foreign-workers'],
      ['ADDRESSES', 'exploitation-labour'],
      ['DOES', 'activity-recruiter-regulation'],
      ['REACHES', 'audience-employers-recruiters'],
      ['RELATED_TO', 'instrument-mb-wrapa', { label: 'under' }],
      inMb,
    ],
    cites: [['source-lexology-wrapa-2009', 'note']],
  },
  {
    id: 'mb-awareness-day',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Human Trafficking Awareness Day (Manitoba)',
        fr: 'Journée de sensibilisation à la traite des personnes (Manitoba)',
      },
      nameStatus: ours,
      kind: 'campaign',
      period: { text: 'since 13 September 2013', start: '2013-09-13', end: null },
      description: { en: 'Each year on the Thursday of the second full week of March.' },
    },
    in: [['LEADS', 'mb-government', { stated: false }]],
    out: [
      ['ADVANCES', 'pillar-prevention', curator],
      ['DOES', 'activity-public-awareness'],
      ['RELATED_TO', 'instrument-mb-awareness-day-act', { label: 'under' }],
      inMb,
    ],
    cites: [['source-mb-awareness-day-act', 'text']],
  },
  {
    id: 'mb-calls-for-justice',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Calls for Justice made a key part of the reconciliation act (Manitoba)',
        fr: 'Appels à la justice intégrés à la loi sur la réconciliation (Manitoba)',
      },
      nameStatus: ours,
      kind: 'law-reform',
      period: { text: 'March 2022', start: '2022-03-01', end: null, precision: { start: 'month' } },
    },
    in: [['LEADS', 'mb-government', { stated: false }]],
    out: [
      ['SERVES', 'population-indigenous-women-girls-2s'],
      ['DOES', 'activity-legislation'],
      ['RELATED_TO', 'instrument-mb-path-to-reconciliation-act', { label: 'amends' }],
      inMb,
    ],
    cites: [['source-mb-mmiwg-legislation', 'The Path to Reconciliation Act']],
  },
]
