import type { StarterRecord } from '../starter-record.ts'

const enOnly = { en: 'official', fr: 'unknown' } as const
const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const curator = { assignedBy: 'curator' } as const
const inOn = ['OPERATES_IN', 'jurisdiction-on'] as const

/** Houses, beds and residences of organizations in Ontario. Their places are undisclosed: the province, nothing nearer. */
export const records: readonly StarterRecord[] = [
  {
    id: 'on-covenant-house-urban-response-model',
    type: 'Initiative',
    properties: {
      name: { en: 'Urban Response Model (Covenant House Toronto)' },
      nameStatus: enOnly,
      kind: 'project',
      period: {
        text: 'launched January 2016',
        start: '2016-01-01',
        end: null,
        precision: { start: 'month' },
      },
      description: {
        en: 'Housing, trauma counselling, addiction care, education and legal help for young women.',
      },
    },
    in: [
      ['LEADS', 'on-covenant-house-toronto', { stated: true }],
      ['CONTRIBUTES_TO', 'ca-jus'],
      ['CONTRIBUTES_TO', 'ca-phac'],
      ['CONTRIBUTES_TO', 'on-trillium-foundation'],
    ],
    out: [
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-women-girls'],
      ['SERVES', 'population-youth'],
      ['ADDRESSES', 'exploitation-sexual'],
      ['DOES', 'activity-counselling'],
      ['DOES', 'activity-health-care'],
      ['DOES', 'activity-employment-education'],
      ['DOES', 'activity-legal-help'],
      inOn,
    ],
    cites: [
      ['source-covenant-house-2016-01', 'release'],
      ['source-covenant-house-2016-09', 'release'],
    ],
  },
  {
    id: 'on-rogers-home',
    type: 'Service',
    properties: {
      name: { en: 'Rogers Home (Covenant House Toronto)' },
      nameStatus: enOnly,
      period: {
        text: 'opened September 2016',
        start: '2016-09-01',
        end: null,
        precision: { start: 'month' },
      },
      capacity: 7,
      locationPrecision: 'undisclosed',
      lastSeen: { date: '2018-11-07' },
      eligibility: { genders: ['women'], minAge: 16, maxAge: 24, condition: 'For up to two years.' },
    },
    in: [['DELIVERS', 'on-covenant-house-toronto']],
    out: [
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-women-girls'],
      ['SERVES', 'population-young-adults-18-24'],
      ['SERVES', 'population-survivors'],
      ['ADDRESSES', 'exploitation-sexual'],
      ['DOES', 'activity-transitional-housing'],
      inOn,
    ],
    cites: [
      ['source-covenant-house-2016-09', 'release'],
      ['source-covenant-house-2018', 'release'],
    ],
  },
  {
    id: 'on-covenant-house-second-house',
    type: 'Service',
    properties: {
      name: {
        en: 'Second transitional house of Covenant House Toronto',
        fr: 'Deuxième maison de transition de Covenant House Toronto',
      },
      nameStatus: ours,
      period: { text: 'opened November 2018', start: '2018-11-01', end: null, precision: { start: 'month' } },
      capacity: 6,
      locationPrecision: 'undisclosed',
      lastSeen: { date: '2018-11-07' },
      eligibility: { genders: ['women'], minAge: 16, maxAge: 24 },
    },
    in: [['DELIVERS', 'on-covenant-house-toronto']],
    out: [
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-women-girls'],
      ['SERVES', 'population-young-adults-18-24'],
      ['SERVES', 'population-survivors'],
      ['ADDRESSES', 'exploitation-sexual'],
      ['DOES', 'activity-transitional-housing'],
      inOn,
    ],
    cites: [['source-covenant-house-2018', 'release']],
  },
  {
    id: 'on-covenant-house-crisis-beds',
    type: 'Service',
    properties: {
      name: { en: 'Crisis beds of Covenant House Toronto', fr: "Lits d'urgence de Covenant House Toronto" },
      nameStatus: ours,
      capacity: 2,
      locationPrecision: 'undisclosed',
      lastSeen: { date: '2016-09-22' },
      description: { en: 'Supported by the city.' },
    },
    in: [
      ['DELIVERS', 'on-covenant-house-toronto'],
      ['CONTRIBUTES_TO', 'on-toronto'],
    ],
    out: [
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-survivors'],
      ['ADDRESSES', 'exploitation-sexual'],
      ['DOES', 'activity-emergency-shelter'],
      inOn,
    ],
    cites: [
      ['source-covenant-house-2016-09', 'release'],
      ['source-covenant-house-2016-01', 'release'],
    ],
  },
  {
    id: 'on-aurora-house-housing',
    type: 'Service',
    properties: {
      name: { en: 'Transitional housing of Aurora House', fr: "Logement de transition d'Aurora House" },
      nameStatus: ours,
      period: { text: 'since 2016', start: '2016-01-01', end: null, precision: { start: 'year' } },
      locationPrecision: 'undisclosed',
      eligibility: { genders: ['women'], condition: 'Women, with their young children.' },
    },
    in: [['DELIVERS', 'on-aurora-house']],
    out: [
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-women-girls'],
      ['SERVES', 'population-survivors'],
      ['ADDRESSES', 'exploitation-sexual'],
      ['ADDRESSES', 'exploitation-labour'],
      ['DOES', 'activity-transitional-housing'],
      inOn,
    ],
    cites: [['source-aurora-house', 'Who we serve']],
  },
  {
    id: 'on-walk-with-me-victim-care',
    type: 'Service',
    properties: {
      name: {
        en: 'Mobile victim care and safe house (Walk With Me)',
        fr: 'Aide mobile et maison sécuritaire (Walk With Me)',
      },
      nameStatus: ours,
      locationPrecision: 'undisclosed',
      lastSeen: { date: '2014-02-01', precision: 'month' },
      description: { en: 'Round-the-clock mobile first response with police, and a safe house.' },
    },
    in: [['DELIVERS', 'on-walk-with-me']],
    out: [
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-survivors'],
      ['DOES', 'activity-case-management', curator],
      ['DOES', 'activity-emergency-shelter'],
      ['DOES', 'activity-peer-support', curator],
      inOn,
    ],
    cites: [['source-ps-newsletter-2014-02', 'Feature Organization']],
  },
  {
    id: 'on-roberts-smart-residential',
    type: 'Service',
    properties: {
      name: {
        en: 'Residential care for exploited children (Roberts/Smart Centre)',
        fr: 'Soins en établissement pour enfants exploités (Roberts/Smart Centre)',
      },
      nameStatus: ours,
      locationPrecision: 'undisclosed',
      lastSeen: { date: '2020-12-10' },
      eligibility: { minAge: 12, maxAge: 18 },
      description: { en: 'A provincial project of 2020.' },
    },
    in: [
      ['DELIVERS', 'on-roberts-smart-centre'],
      ['CONTRIBUTES_TO', 'on-mccss'],
    ],
    out: [
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-minors'],
      ['SERVES', 'population-youth'],
      ['ADDRESSES', 'exploitation-sexual-minors', curator],
      ['DOES', 'activity-transitional-housing', curator],
      inOn,
    ],
    cites: [['source-indigenous-watchdog-2020-12-10', 'other programs']],
  },
]
