import type { StarterRecord } from '../starter-record.ts'

const enOnly = { en: 'official', fr: 'unknown' } as const
const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const curator = { assignedBy: 'curator' } as const
const inBc = ['OPERATES_IN', 'jurisdiction-bc'] as const

/** What organizations offer in British Columbia. Shelters are undisclosed: the province, nothing nearer. */
export const records: readonly StarterRecord[] = [
  {
    id: 'bc-mosaic-pamphlet',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Multilingual pamphlet for foreign workers (MOSAIC)',
        fr: 'Dépliant multilingue pour les travailleurs étrangers (MOSAIC)',
      },
      nameStatus: ours,
      kind: 'campaign',
      period: {
        text: '2013',
        start: '2013-01-01',
        end: '2013-12-31',
        precision: { start: 'year', end: 'year' },
      },
      description: { en: 'In five languages, with the West Coast Domestic Workers’ Association.' },
    },
    in: [
      ['LEADS', 'bc-mosaic', { stated: true }],
      ['CONTRIBUTES_TO', 'bc-wcdwa'],
    ],
    out: [
      ['ADVANCES', 'pillar-prevention', curator],
      ['SERVES', 'population-migrant-workers'],
      ['ADDRESSES', 'exploitation-labour'],
      ['DOES', 'activity-rights-information', curator],
      inBc,
    ],
    cites: [['source-bc-mosaic-2013', 'release']],
  },
  {
    id: 'bc-deborahs-gate',
    type: 'Service',
    properties: {
      name: { en: "Deborah's Gate" },
      nameStatus: enOnly,
      period: { text: 'opened 2009', start: '2009-01-01', end: null, precision: { start: 'year' } },
      capacity: 10,
      eligibility: {
        genders: ['women'],
        minAge: 18,
        forms: ['exploitation-sexual', 'exploitation-labour'],
        condition: 'Women from Canada and from abroad; admits from the whole country.',
      },
      locationPrecision: 'undisclosed',
      lastSeen: { date: '2018-02-15' },
      description: {
        en: 'Safe house of The Salvation Army (part of its Illuminate work), with high security: life skills, employment training, mental health.',
      },
      aliases: ['Illuminate'],
    },
    in: [['DELIVERS', 'ca-salvation-army']],
    out: [
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-women-girls'],
      ['SERVES', 'population-foreign-nationals'],
      ['SERVES', 'population-survivors'],
      ['EXCLUDES', 'population-minors', curator],
      ['ADDRESSES', 'exploitation-sexual'],
      ['ADDRESSES', 'exploitation-labour'],
      ['DOES', 'activity-emergency-shelter'],
      ['DOES', 'activity-employment-education'],
      ['DOES', 'activity-counselling', curator],
      inBc,
    ],
    cites: [
      ['source-salvation-army-bc', 'National Live In Safe House'],
      ['source-salvation-army-2010', 'release', { field: 'capacity' }],
      ['source-deborahs-gate-site', 'site'],
      ['source-deborahs-gate-funding-2015', 'release', { field: 'lastSeen' }],
      ['source-just-meeting-87-ps', 'testimony', { field: 'lastSeen' }],
    ],
  },
  {
    id: 'bc-deborahs-gate-project-2015',
    type: 'Initiative',
    properties: {
      name: {
        en: "80-week program of Deborah's Gate for women and girls (2015)",
        fr: "Programme de 80 semaines de Deborah's Gate pour femmes et filles (2015)",
      },
      nameStatus: ours,
      kind: 'project',
      period: { text: '2015, 80 weeks', start: '2015-01-01', end: null, precision: { start: 'year' } },
      status: 'ended',
      description: { en: 'For up to 70 women and girls.' },
      note: { en: 'Ended because its 80 weeks ran out; no source gives the last day.' },
    },
    in: [['DELIVERS', 'ca-salvation-army']],
    out: [
      ['PART_OF', 'ca-victims-fund', curator],
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-women-girls'],
      ['SERVES', 'population-survivors'],
      inBc,
    ],
    cites: [['source-deborahs-gate-funding-2015', 'release']],
  },
  {
    id: 'bc-mwc-legal-information',
    type: 'Service',
    properties: {
      name: {
        en: 'Information on labour exploitation for migrant workers (BC)',
        fr: "Information sur l'exploitation par le travail pour les travailleurs migrants (C.-B.)",
      },
      nameStatus: ours,
      locationPrecision: 'province',
      description: {
        en: 'Labour exploitation and trafficking of migrant workers: rights and organizations that help.',
      },
    },
    in: [['DELIVERS', 'bc-migrant-workers-centre']],
    out: [
      ['ADVANCES', 'pillar-prevention', curator],
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-migrant-workers'],
      ['SERVES', 'population-caregivers-domestic'],
      ['ADDRESSES', 'exploitation-labour'],
      ['DOES', 'activity-legal-help'],
      ['DOES', 'activity-rights-information'],
      inBc,
    ],
    cites: [['source-mwc-labour-exploitation', 'page body']],
  },
  {
    id: 'bc-wcdwa-reports',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Reports on access to justice and labour trafficking of migrant workers (WCDWA)',
        fr: "Rapports sur l'accès à la justice et la traite des travailleurs migrants (WCDWA)",
      },
      nameStatus: ours,
      kind: 'research',
      period: {
        text: 'access to justice: 2013',
        start: '2013-01-01',
        end: null,
        precision: { start: 'year' },
      },
      description: {
        en: 'A report on access to justice (2013) and one on labour trafficking of migrant workers; supported by a crime-prevention grant of the ministry of justice.',
      },
    },
    in: [
      ['LEADS', 'bc-wcdwa', { stated: true }],
      ['CONTRIBUTES_TO', 'bc-justice'],
    ],
    out: [
      ['ADVANCES', 'pillar-partnerships', curator],
      ['SERVES', 'population-migrant-workers'],
      ['SERVES', 'population-caregivers-domestic'],
      ['ADDRESSES', 'exploitation-labour'],
      ['DOES', 'activity-research-evaluation'],
      inBc,
    ],
    cites: [
      ['source-wcdwa-labour-trafficking', 'report abstract'],
      ['source-wcdwa-labour-trafficking-copy', 'acknowledgements', { field: 'description' }],
    ],
  },
  {
    id: 'bc-swan-support',
    type: 'Service',
    properties: {
      name: {
        en: 'Support and legal advocacy for migrant sex workers (SWAN)',
        fr: 'Soutien et défense des droits des travailleuses du sexe migrantes (SWAN)',
      },
      nameStatus: ours,
      locationPrecision: 'province',
      lastSeen: { date: '2022-01-01', precision: 'year' },
      note: {
        en: 'No pillar is given: the people served are not counted as victims, and the source claims none.',
        fr: 'Aucun pilier n’est attribué : les personnes servies ne sont pas comptées comme victimes, et la source n’en revendique aucun.',
      },
    },
    in: [['DELIVERS', 'bc-swan']],
    out: [
      ['SERVES', 'population-sell-sexual-services'],
      ['SERVES', 'population-foreign-nationals', curator],
      ['DOES', 'activity-legal-help', curator],
      inBc,
    ],
    cites: [['source-swan-pcepa-review-2022', 'page body']],
  },
]
