import type { StarterRecord } from '../starter-record.ts'

const enOnly = { en: 'official', fr: 'unknown' } as const
const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const curator = { assignedBy: 'curator' } as const
const inOn = ['OPERATES_IN', 'jurisdiction-on'] as const

/** Ontario's ministries, offices, police and municipalities. */
export const records: readonly StarterRecord[] = [
  {
    id: 'on-government',
    type: 'Organization',
    properties: {
      name: { en: 'Government of Ontario', fr: "Gouvernement de l'Ontario" },
      nameStatus: ours,
      kind: 'government',
    },
    out: [inOn],
    cites: [['source-on-strategy-2025', 'Introduction']],
  },
  {
    id: 'on-mcss',
    type: 'Organization',
    properties: {
      name: { en: 'Ministry of Community and Social Services' },
      nameStatus: enOnly,
      abbreviation: { en: 'MCSS' },
      kind: 'department',
    },
    out: [['PART_OF', 'on-government'], ['SUCCEEDED_BY', 'on-mccss', curator], inOn],
    cites: [['source-on-progress-report-2017', 'introduction']],
  },
  {
    id: 'on-mccss',
    type: 'Organization',
    properties: {
      name: { en: 'Ministry of Children, Community and Social Services' },
      nameStatus: enOnly,
      abbreviation: { en: 'MCCSS' },
      kind: 'department',
    },
    out: [['PART_OF', 'on-government'], inOn],
    cites: [
      ['source-on-strategy-2025', 'Working together'],
      ['source-on-statement-2026-copy', 'joint statement'],
    ],
  },
  {
    id: 'on-solgen',
    type: 'Organization',
    properties: {
      name: { en: 'Ministry of the Solicitor General' },
      nameStatus: enOnly,
      kind: 'department',
    },
    out: [['PART_OF', 'on-government'], inOn],
    cites: [
      ['source-on-strategy-2025', 'Working together'],
      ['source-on-statement-2026-copy', 'joint statement'],
    ],
  },
  {
    id: 'on-status-of-women',
    type: 'Organization',
    properties: {
      name: { en: 'Ministry of the Status of Women' },
      nameStatus: enOnly,
      kind: 'department',
      note: { en: 'The ministry of 2016 and 2017. What became of it is not in the sources seen.' },
    },
    out: [
      ['PART_OF', 'on-government'],
      ['RELATED_TO', 'instrument-on-anti-trafficking-act-2017', { label: 'introduced' }],
      inOn,
    ],
    cites: [['source-on-progress-report-2017', 'Ministry of the Status of Women']],
  },
  {
    id: 'on-mlitsd',
    type: 'Organization',
    properties: {
      name: { en: 'Ministry of Labour, Immigration, Training and Skills Development' },
      nameStatus: enOnly,
      kind: 'department',
    },
    out: [['PART_OF', 'on-government'], inOn],
    cites: [['source-on-esa-licensing-guide', 'Overview']],
  },
  {
    id: 'on-paht-office',
    type: 'Organization',
    properties: {
      name: {
        en: 'Provincial Anti-Human Trafficking Coordination Office',
        fr: 'Bureau provincial de coordination de la lutte contre la traite des personnes',
      },
      nameStatus: { en: 'official', fr: 'official' },
      kind: 'coordinating-body',
      active: { text: 'set up in 2016', start: '2016-01-01', end: null, precision: { start: 'year' } },
      description: {
        en: 'Oversees and coordinates the strategy of 2016 across the government. Its first director, named on 10 November 2016, came from Tracia’s Trust in Manitoba.',
      },
    },
    out: [['PART_OF', 'on-mcss'], inOn],
    cites: [
      ['source-on-progress-report-2017', 'introduction'],
      ['source-on-strategy-2016-fr', 'page', { field: 'name' }],
    ],
  },
  {
    id: 'on-opp',
    type: 'Organization',
    properties: {
      name: { en: 'Ontario Provincial Police', fr: "Police provinciale de l'Ontario" },
      nameStatus: { en: 'official', fr: { translatedBy: 'Fourfold' } },
      abbreviation: { en: 'OPP' },
      kind: 'police',
    },
    out: [inOn],
    cites: [['source-cbc-on-2019-11-28', 'article body']],
  },
  {
    id: 'on-trillium-foundation',
    type: 'Organization',
    properties: { name: { en: 'Ontario Trillium Foundation' }, nameStatus: enOnly, kind: 'agency' },
    out: [inOn],
    cites: [['source-covenant-house-2016-01', 'release, list of supporters']],
  },
  {
    id: 'on-toronto',
    type: 'Organization',
    properties: {
      name: { en: 'City of Toronto', fr: 'Ville de Toronto' },
      nameStatus: { en: 'official', fr: { translatedBy: 'Fourfold' } },
      kind: 'municipality',
    },
    out: [['OPERATES_IN', 'jurisdiction-toronto']],
    cites: [['source-covenant-house-2016-01', 'release']],
  },
  {
    id: 'on-peel-region',
    type: 'Organization',
    properties: {
      name: { en: 'Region of Peel', fr: 'Région de Peel' },
      nameStatus: { en: 'official', fr: { translatedBy: 'Fourfold' } },
      kind: 'municipality',
    },
    out: [['OPERATES_IN', 'jurisdiction-peel']],
    cites: [['source-fewo-58-buckeridge', 'testimony']],
  },
  {
    id: 'on-peel-service-providers-committee',
    type: 'Organization',
    properties: {
      name: { en: 'Peel Human Trafficking Service Providers Committee' },
      nameStatus: enOnly,
      kind: 'coordinating-body',
      description: {
        en: 'Service providers of the region; it follows the federal, the provincial and the regional strategy.',
      },
    },
    out: [
      ['RELATED_TO', 'on-strategy-peel', { label: 'follows' }],
      ['RELATED_TO', 'on-strategy-2020', { label: 'follows', assignedBy: 'curator' }],
      ['RELATED_TO', 'ca-strategy-2019', { label: 'follows', assignedBy: 'curator' }],
      ['OPERATES_IN', 'jurisdiction-peel'],
    ],
    cites: [['source-fewo-58-buckeridge', 'testimony']],
  },
]
