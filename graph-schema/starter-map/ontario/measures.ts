import type { StarterRecord } from '../starter-record.ts'

const enOnly = { en: 'official', fr: 'unknown' } as const
const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const curator = { assignedBy: 'curator' } as const
const inOn = ['OPERATES_IN', 'jurisdiction-on'] as const

/** What Ontario funds and runs, and the measures of its laws. */
export const records: readonly StarterRecord[] = [
  {
    id: 'on-community-supports-fund',
    type: 'Program',
    properties: {
      name: { en: 'Anti-Human Trafficking Community Supports Fund' },
      nameStatus: enOnly,
      period: { text: 'prepared in 2017', start: '2017-01-01', end: null, precision: { start: 'year' } },
      description: {
        en: 'Community services for survivors, by open call; in 2020, with the Indigenous-led fund, 27 projects.',
      },
      aliases: ['Community-Based Supports Fund', 'Community Supports Fund'],
    },
    in: [['LEADS', 'on-mccss', { stated: false }]],
    out: [
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-survivors'],
      ['DOES', 'activity-funding'],
      inOn,
    ],
    cites: [
      ['source-on-progress-report-2017', 'introduction'],
      ['source-rci-2020', 'article body'],
    ],
  },
  {
    id: 'on-indigenous-led-initiatives-fund',
    type: 'Program',
    properties: {
      name: { en: 'Indigenous-led Initiatives Fund' },
      nameStatus: enOnly,
      period: { text: 'prepared in 2017', start: '2017-01-01', end: null, precision: { start: 'year' } },
      description: { en: 'Designed and delivered with Indigenous organizations and communities.' },
    },
    in: [['LEADS', 'on-mccss', { stated: false }]],
    out: [
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-indigenous'],
      ['DOES', 'activity-funding'],
      inOn,
    ],
    cites: [
      ['source-on-progress-report-2017', 'introduction'],
      ['source-amcto-2020', 'four areas'],
    ],
  },
  {
    id: 'on-opp-team',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Anti-human trafficking team of the OPP',
        fr: 'Équipe de la Police provinciale contre la traite',
      },
      nameStatus: ours,
      kind: 'team',
      description: { en: 'Coordinates the sharing of information between police services.' },
    },
    in: [['LEADS', 'on-opp', { stated: true }]],
    out: [
      ['ADVANCES', 'pillar-prosecution', curator],
      ['DOES', 'activity-specialised-enforcement'],
      ['DOES', 'activity-intelligence', curator],
      inOn,
    ],
    cites: [['source-cbc-on-2019-11-28', 'article body']],
  },
  {
    id: 'on-indigenous-liaisons',
    type: 'Initiative',
    properties: {
      name: { en: 'Indigenous Anti-Human Trafficking Liaisons' },
      nameStatus: enOnly,
      kind: 'team',
      period: { text: 'since 2017', start: '2017-01-01', end: null, precision: { start: 'year' } },
      aliases: ['IAHTL'],
    },
    in: [
      ['LEADS', 'on-onwa', { stated: true }],
      ['CONTRIBUTES_TO', 'on-mccss'],
    ],
    out: [
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-indigenous-women-girls-2s'],
      ['ADDRESSES', 'exploitation-sexual'],
      ['DOES', 'activity-case-management', curator],
      inOn,
    ],
    cites: [
      ['source-ibf-today-onwa-2019', 'article body'],
      ['source-amcto-2020', 'four areas'],
    ],
  },
  {
    id: 'on-victim-support-grant',
    type: 'Program',
    properties: {
      name: { en: 'Victim Support Grant' },
      nameStatus: enOnly,
      period: {
        text: '2025 to 2027',
        start: '2025-01-01',
        end: '2027-12-31',
        precision: { start: 'year', end: 'year' },
      },
      status: 'in-place',
      description: {
        en: '19 projects that help police support victims of crime better, survivors of gender-based violence and of trafficking among them.',
      },
    },
    in: [['LEADS', 'on-solgen', { stated: true }]],
    out: [
      ['PART_OF', 'on-strategy-2025'],
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-survivors'],
      ['DOES', 'activity-funding'],
      ['REACHES', 'audience-police'],
      inOn,
    ],
    cites: [['source-on-statement-2026-copy', 'joint statement']],
  },
  {
    id: 'on-care-units',
    type: 'Initiative',
    properties: {
      name: { en: 'Children at Risk of Exploitation (CARE) units' },
      nameStatus: enOnly,
      kind: 'team',
      period: { text: 'since 2021', start: '2021-01-01', end: null, precision: { start: 'year' } },
      status: 'in-place',
      description: { en: 'Three units of child protection workers, police and Indigenous liaisons.' },
      aliases: ['CARE units'],
    },
    in: [
      ['CONTRIBUTES_TO', 'on-mccss'],
      ['CONTRIBUTES_TO', 'on-solgen'],
    ],
    out: [
      ['PART_OF', 'on-strategy-2025'],
      ['ADVANCES', 'pillar-protection', curator],
      ['ADVANCES', 'pillar-prosecution', curator],
      ['SERVES', 'population-minors', curator],
      ['SERVES', 'population-youth'],
      ['ADDRESSES', 'exploitation-sexual-minors', curator],
      ['DOES', 'activity-identification', curator],
      ['DOES', 'activity-specialised-enforcement', curator],
      inOn,
    ],
    cites: [['source-on-statement-2026-copy', 'joint statement']],
  },
  {
    id: 'on-joint-forces-strategy',
    type: 'Initiative',
    properties: {
      name: { en: 'Intelligence-led Joint Forces Strategy' },
      nameStatus: enOnly,
      kind: 'team',
      period: { text: 'launched 15 December 2021', start: '2021-12-15', end: null },
      status: 'in-place',
      description: {
        en: 'Gathers intelligence on trafficking so that offenders are found and networks dismantled. At its launch, investigators and analysts of 21 police services, First Nations ones among them, under the lead of the Ontario Provincial Police, whose own team of 2019 has a record of its own.',
      },
    },
    in: [
      ['LEADS', 'on-solgen', { stated: false }],
      ['CONTRIBUTES_TO', 'on-opp'],
    ],
    out: [
      ['PART_OF', 'on-strategy-2020'],
      ['PART_OF', 'on-strategy-2025'],
      ['ADVANCES', 'pillar-prosecution', curator],
      ['DOES', 'activity-intelligence'],
      ['DOES', 'activity-specialised-enforcement'],
      inOn,
    ],
    cites: [
      ['source-on-statement-2026-copy', 'joint statement'],
      ['source-cp24-joint-forces-2021', 'article body', { field: 'period' }],
    ],
  },
  {
    id: 'on-strategy-review-2024',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Review of the strategy of 2020-2025 (Ontario)',
        fr: 'Revue de la stratégie de 2020-2025 (Ontario)',
      },
      nameStatus: ours,
      kind: 'consultation',
      period: { text: 'May 2024', start: '2024-05-01', end: null, precision: { start: 'month' } },
      description: { en: 'Submissions of sectors, answers of the public, performance data.' },
    },
    in: [['LEADS', 'on-mccss', { stated: true }]],
    out: [
      ['PART_OF', 'on-strategy-2020'],
      ['ADVANCES', 'pillar-partnerships', curator],
      ['DOES', 'activity-research-evaluation'],
      inOn,
    ],
    cites: [
      ['source-on-strategy-2025-fr', 'Introduction'],
      ['source-on-strategy-2025', 'Introduction'],
      ['source-on-review-survey-2024-fr', 'page'],
    ],
  },
  {
    id: 'on-restraining-orders',
    type: 'Service',
    properties: {
      name: {
        en: 'Restraining orders and compensation against traffickers (Ontario)',
        fr: 'Ordonnances de ne pas faire et indemnisation visant les trafiquants (Ontario)',
      },
      nameStatus: ours,
      locationPrecision: 'province',
      lastSeen: { date: '2021-01-01', precision: 'year' },
      description: {
        en: 'Brought in by the act of 2017, which also lets survivors sue for compensation; the act of 2021 has restraining orders as well.',
      },
    },
    in: [
      ['CONTRIBUTES_TO', 'on-government'],
      ['CONTRIBUTES_TO', 'on-status-of-women'],
    ],
    out: [
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-survivors'],
      ['DOES', 'activity-protection-order', curator],
      ['DOES', 'activity-legal-help', curator],
      ['RELATED_TO', 'instrument-on-anti-trafficking-act-2017', { label: 'under' }],
      ['RELATED_TO', 'instrument-on-combating-act-2021', { label: 'under' }],
      inOn,
    ],
    cites: [
      ['source-on-progress-report-2017', 'Ministry of the Status of Women'],
      ['source-on-act-passed-2017', 'release'],
      ['source-on-s21021', 'Explanatory Note'],
    ],
  },
  {
    id: 'on-combating-act-measures',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Measures of the Combating Human Trafficking Act, 2021 (Ontario)',
        fr: 'Mesures de la Loi de 2021 sur la lutte contre la traite des personnes (Ontario)',
      },
      nameStatus: ours,
      kind: 'law-reform',
      period: { text: '2021', start: '2021-06-01', end: null, precision: { start: 'month' } },
      description: {
        en: 'A duty to keep, report on and review a strategy; guest registers with police access; powers of child protection; restraining orders; a duty of advertisers of sexual services to be reachable; inspectors and offences.',
      },
    },
    in: [['CONTRIBUTES_TO', 'on-government']],
    out: [
      ['ADVANCES', 'pillar-prosecution', curator],
      ['ADVANCES', 'pillar-protection', curator],
      ['DOES', 'activity-legislation'],
      ['DOES', 'activity-identification', curator],
      ['REACHES', 'audience-transport-hospitality-tourism', curator],
      ['REACHES', 'audience-police'],
      ['RELATED_TO', 'instrument-on-combating-act-2021', { label: 'under' }],
      ['RELATED_TO', 'instrument-on-strategy-act-2021', { label: 'under' }],
      ['RELATED_TO', 'instrument-on-guest-registration-act-2021', { label: 'under' }],
      inOn,
    ],
    cites: [
      ['source-on-s21021', 'Explanatory Note'],
      ['source-parentsecurityonline', 'article', { field: 'description' }],
      ['source-on-strategy-act-fr', 'sommaire; préambule'],
    ],
  },
  {
    id: 'on-recruiter-licensing',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Licensing of temporary help agencies and recruiters (Ontario)',
        fr: 'Permis des agences de placement temporaire et des recruteurs (Ontario)',
      },
      nameStatus: ours,
      kind: 'law-reform',
      period: { text: 'since 1 July 2024; applications since 1 July 2023', start: '2024-07-01', end: null },
      description: {
        en: 'Agencies and recruiters need a licence, and clients may not knowingly use those without one. First set for 1 January 2024. Letter of credit of $25,000 and fee of $750, by notes of law firms.',
      },
    },
    in: [['LEADS', 'on-mlitsd', { stated: true }]],
    out: [
      ['ADVANCES', 'pillar-prevention', curator],
      ['ADDRESSES', 'exploitation-labour', curator],
      ['DOES', 'activity-recruiter-regulation'],
      ['REACHES', 'audience-employers-recruiters'],
      ['RELATED_TO', 'instrument-on-esa-licensing', { label: 'under' }],
      inOn,
    ],
    cites: [
      ['source-on-esa-licensing-guide', 'Overview'],
      ['source-williams-hr-law-2024', 'article', { field: 'period' }],
      ['source-mccarthy-licensing', 'article', { field: 'description' }],
      ['source-dla-piper-licensing-2023', 'article', { field: 'description' }],
      ['source-bennett-jones-licensing', 'article', { field: 'description' }],
    ],
  },
  {
    id: 'on-age-of-protection-18',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Age of child protection raised from 16 to 18 (Ontario)',
        fr: "Âge de la protection de l'enfance porté de 16 à 18 ans (Ontario)",
      },
      nameStatus: ours,
      kind: 'law-reform',
      eligibility: { maxAge: 17 },
      description: {
        en: 'Protection once ended at 16, out of line with most provinces. The day of the change is not in the text read.',
      },
    },
    in: [['LEADS', 'on-government', { stated: false }]],
    out: [
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-minors'],
      ['DOES', 'activity-legislation', curator],
      ['RESPONDS_TO', 'finding-on-age-of-protection-2014', curator],
      inOn,
    ],
    cites: [['source-parnipcas-age', 'page']],
  },
]
