import type { StarterRecord } from '../starter-record.ts'

const enOnly = { en: 'official', fr: 'unknown' } as const
const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const curator = { assignedBy: 'curator' } as const
const inOn = ['OPERATES_IN', 'jurisdiction-on'] as const
const inOttawa = ['OPERATES_IN', 'jurisdiction-ottawa'] as const

/** Networks, local projects and what they teach, in Ontario. */
export const records: readonly StarterRecord[] = [
  {
    id: 'on-tchtn-network',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Toronto Counter Human Trafficking Network: coordination and forums',
        fr: 'Toronto Counter Human Trafficking Network : coordination et forums',
      },
      nameStatus: ours,
      kind: 'agreement',
      description: { en: 'A network that holds forums, on labour trafficking among others.' },
    },
    in: [
      ['CONTRIBUTES_TO', 'on-tchtn'],
      ['CONTRIBUTES_TO', 'on-fcj-refugee-centre'],
    ],
    out: [
      ['ADVANCES', 'pillar-partnerships', curator],
      ['ADDRESSES', 'exploitation-labour'],
      ['ADDRESSES', 'exploitation-sexual'],
      ['DOES', 'activity-coordination-body'],
      ['OPERATES_IN', 'jurisdiction-toronto'],
    ],
    cites: [['source-fcj-migrant-workers', 'news items']],
  },
  {
    id: 'on-pact-ottawa-education',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Education, support and advocacy (PACT-Ottawa)',
        fr: 'Éducation, soutien et plaidoyer (PACT-Ottawa)',
      },
      nameStatus: ours,
      kind: 'campaign',
      period: { text: 'since 2004', start: '2004-01-01', end: null, precision: { start: 'year' } },
    },
    in: [['LEADS', 'on-pact-ottawa', { stated: true }]],
    out: [
      ['ADVANCES', 'pillar-prevention', curator],
      ['ADDRESSES', 'exploitation-sexual'],
      ['ADDRESSES', 'exploitation-labour'],
      ['DOES', 'activity-public-awareness', curator],
      inOttawa,
    ],
    cites: [['source-unodc-pact-ottawa', 'Short description']],
  },
  {
    id: 'on-pact-ottawa-impact',
    type: 'Initiative',
    properties: {
      name: { en: 'Project imPACT' },
      nameStatus: enOnly,
      kind: 'project',
      period: { text: 'two years from 2013', start: '2013-01-01', end: null, precision: { start: 'year' } },
      status: 'ended',
      description: { en: 'Local safety audit on trafficking for sexual exploitation.' },
      note: { en: 'Ended because its two years ran out; no source gives the last day.' },
    },
    in: [
      ['LEADS', 'on-pact-ottawa', { stated: true }],
      ['CONTRIBUTES_TO', 'ca-swc'],
    ],
    out: [
      ['ADVANCES', 'pillar-prevention', curator],
      ['ADVANCES', 'pillar-partnerships', curator],
      ['ADDRESSES', 'exploitation-sexual'],
      ['DOES', 'activity-community-planning'],
      ['DOES', 'activity-research-evaluation', curator],
      inOttawa,
    ],
    cites: [['source-ipolitics-2013', 'article body']],
  },
  {
    id: 'on-ottawa-coalition-network',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Training, coordination and barriers report (Ottawa Coalition)',
        fr: "Formation, coordination et rapport sur les obstacles (coalition d'Ottawa)",
      },
      nameStatus: ours,
      kind: 'agreement',
      period: { text: 'since 2010', start: '2010-01-01', end: null, precision: { start: 'year' } },
    },
    in: [['LEADS', 'on-ottawa-coalition', { stated: true }]],
    out: [
      ['ADVANCES', 'pillar-partnerships', curator],
      ['ADDRESSES', 'exploitation-sexual'],
      ['ADDRESSES', 'exploitation-labour'],
      ['DOES', 'activity-coordination-body'],
      ['DOES', 'activity-training-frontline'],
      ['DOES', 'activity-research-evaluation', curator],
      ['REACHES', 'audience-frontline-providers'],
      inOttawa,
    ],
    cites: [['source-ottawa-coalition-history', 'Our History']],
  },
  {
    id: 'on-noraht-service-mapping',
    type: 'Initiative',
    properties: {
      name: { en: 'Service Mapping Toolkit (NORAHT)' },
      nameStatus: enOnly,
      kind: 'project',
      period: { text: 'from 2013', start: '2013-01-01', end: null, precision: { start: 'year' } },
      description: {
        en: 'Maps services for rural and northern communities, with Indigenous practices where they apply.',
      },
    },
    in: [['LEADS', 'on-noraht', { stated: true }]],
    out: [
      ['ADVANCES', 'pillar-partnerships', curator],
      ['SERVES', 'population-indigenous'],
      ['SERVES', 'population-francophone-minority'],
      ['SERVES', 'population-northern-remote'],
      ['ADDRESSES', 'exploitation-sexual'],
      ['DOES', 'activity-community-planning', curator],
      ['DOES', 'activity-research-evaluation', curator],
      inOn,
    ],
    cites: [['source-noraht-2020', 'abstract']],
  },
]
