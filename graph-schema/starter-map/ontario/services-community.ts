import type { StarterRecord } from '../starter-record.ts'

const enOnly = { en: 'official', fr: 'unknown' } as const
const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const curator = { assignedBy: 'curator' } as const
const inOn = ['OPERATES_IN', 'jurisdiction-on'] as const

/** Support, outreach and projects of organizations in Ontario. */
export const records: readonly StarterRecord[] = [
  {
    id: 'on-thats-sus',
    type: 'Initiative',
    properties: {
      name: { en: "That's Sus!" },
      nameStatus: enOnly,
      kind: 'campaign',
      period: {
        text: 'announced 2021, four years',
        start: '2021-01-01',
        end: null,
        precision: { start: 'year' },
      },
      description: {
        en: 'Online game that makes young people aware of trafficking; federal money for four years.',
      },
    },
    in: [['LEADS', 'on-durham-victim-services', { stated: true }]],
    out: [
      ['PART_OF', 'ca-cpcsoc'],
      ['ADVANCES', 'pillar-prevention', curator],
      ['SERVES', 'population-youth'],
      ['DOES', 'activity-targeted-awareness', curator],
      ['DOES', 'activity-online-safety', curator],
      inOn,
    ],
    cites: [['source-durham-2021-copy', 'release']],
  },
  {
    id: 'on-northern-outreach',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Northern outreach project (circle of grandmothers)',
        fr: 'Projet de rayonnement dans le Nord (cercle de grands-mères)',
      },
      nameStatus: ours,
      kind: 'project',
      description: {
        en: 'Grandmothers of Manitoulin Island, Sault Ste. Marie and Thessalon formed an alliance to understand trafficking in their communities; money of the federal contribution program.',
      },
    },
    in: [['CONTRIBUTES_TO', 'ca-ps']],
    out: [
      ['PART_OF', 'ca-cpcsoc'],
      ['ADVANCES', 'pillar-prevention', curator],
      ['SERVES', 'population-indigenous-women-girls-2s'],
      ['SERVES', 'population-northern-remote', curator],
      ['DOES', 'activity-community-planning', curator],
      inOn,
    ],
    cites: [['source-just-meeting-87-ps', 'testimony']],
  },
  {
    id: 'on-alluriarniq',
    type: 'Service',
    properties: {
      name: { en: 'Alluriarniq' },
      nameStatus: enOnly,
      period: { text: 'since 2017', start: '2017-01-01', end: null, precision: { start: 'year' } },
      locationPrecision: 'province',
      lastSeen: { date: '2021-01-01', precision: 'year' },
      eligibility: { minAge: 12, condition: 'Inuit who live in the city.' },
      description: {
        en: 'Program of an Inuit organization for urban Inuit on the sex trade and trafficking: counselling, outreach, harm reduction. More than 75 people since 2017.',
      },
    },
    in: [
      ['DELIVERS', 'on-tungasuvvingat-inuit'],
      ['CONTRIBUTES_TO', 'on-mccss'],
    ],
    out: [
      ['PART_OF', 'on-indigenous-led-initiatives-fund', curator],
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-inuit'],
      ['SERVES', 'population-survivors'],
      ['ADDRESSES', 'exploitation-sexual'],
      ['DOES', 'activity-counselling'],
      ['DOES', 'activity-targeted-awareness'],
      ['DOES', 'activity-cultural-healing', curator],
      inOn,
    ],
    cites: [
      ['source-cbc-ti-2021', 'article body'],
      [
        'source-rci-2020',
        'article body',
        { field: 'eligibility', says: { en: 'From the age of 16 (December 2020).' }, isUsed: false },
      ],
      ['source-rci-2020', 'article body', { field: 'description' }],
    ],
  },
  {
    id: 'on-courage-for-change',
    type: 'Service',
    properties: {
      name: { en: 'Courage for Change' },
      nameStatus: enOnly,
      locationPrecision: 'province',
      lastSeen: { date: '2020-12-01', precision: 'month' },
      description: {
        en: 'Round-the-clock crisis response, harm reduction and healing for Indigenous women and girls; provincial money for five years from December 2020 (amount not stated).',
      },
      aliases: ['Courage program'],
    },
    in: [
      ['DELIVERS', 'on-onwa'],
      ['CONTRIBUTES_TO', 'on-mccss'],
    ],
    out: [
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-indigenous-women-girls-2s'],
      ['SERVES', 'population-survivors', curator],
      ['ADDRESSES', 'exploitation-sexual'],
      ['DOES', 'activity-case-management', curator],
      ['DOES', 'activity-cultural-healing'],
      ['DOES', 'activity-hotline', curator],
      inOn,
    ],
    cites: [
      ['source-onwa-courage', 'release'],
      ['source-saultonline-onwa-2020', 'article body'],
    ],
  },
  {
    id: 'on-journey-to-safe-spaces-2019',
    type: 'Initiative',
    properties: {
      name: { en: 'Journey to Safe SPACES (engagement report)' },
      nameStatus: enOnly,
      kind: 'research',
      period: {
        text: '2019',
        start: '2019-01-01',
        end: '2019-12-31',
        precision: { start: 'year', end: 'year' },
      },
      description: { en: 'Engagement with 3,360 participants and 250 survivors.' },
    },
    in: [['LEADS', 'on-onwa', { stated: true }]],
    out: [
      ['ADVANCES', 'pillar-partnerships', curator],
      ['SERVES', 'population-indigenous-women-girls-2s'],
      ['ADDRESSES', 'exploitation-sexual'],
      ['DOES', 'activity-research-evaluation', curator],
      ['DOES', 'activity-survivor-engagement'],
      inOn,
    ],
    cites: [
      ['source-ibf-today-onwa-2019', 'article body'],
      ['source-saultonline-onwa-2020', 'article body', { field: 'description' }],
    ],
  },
  {
    id: 'on-fcj-anti-trafficking',
    type: 'Service',
    properties: {
      name: {
        en: 'Anti-trafficking program of the FCJ Refugee Centre',
        fr: 'Programme contre la traite du FCJ Refugee Centre',
      },
      nameStatus: ours,
      locationPrecision: 'undisclosed',
      description: {
        en: 'Direct support to trafficked people: case management, help with permits (temporary resident permit, open work permit), housing, counselling. Money of the Ontario ministry for three years (amount and years not stated).',
      },
    },
    in: [
      ['DELIVERS', 'on-fcj-refugee-centre'],
      ['CONTRIBUTES_TO', 'on-mcss'],
    ],
    out: [
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-survivors'],
      ['SERVES', 'population-refugees-claimants'],
      ['SERVES', 'population-migrant-workers'],
      ['SERVES', 'population-women-girls'],
      ['ADDRESSES', 'exploitation-labour'],
      ['ADDRESSES', 'exploitation-sexual'],
      ['DOES', 'activity-case-management'],
      ['DOES', 'activity-immigration-status'],
      ['DOES', 'activity-transitional-housing', curator],
      ['DOES', 'activity-counselling'],
      ['RELATED_TO', 'ca-trp-vtip', { label: 'helps people to obtain it' }],
      ['RELATED_TO', 'ca-open-work-permit', { label: 'helps people to obtain it' }],
      inOn,
    ],
    cites: [
      ['source-fcj-anti-trafficking', 'Anti-Human Trafficking'],
      ['source-fcj-news', 'news page', { field: 'description' }],
    ],
  },
  {
    id: 'on-fcj-migrant-workers-mobile',
    type: 'Service',
    properties: {
      name: {
        en: 'Mobile program for migrant workers (FCJ Refugee Centre)',
        fr: 'Programme mobile pour travailleurs migrants (FCJ)',
      },
      nameStatus: ours,
      locationPrecision: 'province',
      eligibility: { immigrationStatus: 'everyone', condition: 'Migrants who work in any industry.' },
      description: {
        en: 'Tells migrant workers about labour and immigration law and about help nearby; follows cases with immigration steps, access to health care and referral.',
      },
    },
    in: [['DELIVERS', 'on-fcj-refugee-centre']],
    out: [
      ['ADVANCES', 'pillar-prevention', curator],
      ['SERVES', 'population-migrant-workers'],
      ['ADDRESSES', 'exploitation-labour'],
      ['DOES', 'activity-targeted-awareness', curator],
      ['DOES', 'activity-rights-information'],
      ['DOES', 'activity-case-management'],
      inOn,
    ],
    cites: [
      ['source-fcj-anti-trafficking', 'Anti-Human Trafficking'],
      ['source-fcj-migrant-workers', 'news items'],
    ],
  },
  {
    id: 'on-lawc-trafficking-program',
    type: 'Service',
    properties: {
      name: {
        en: "Trafficking program of the London Abused Women's Centre",
        fr: "Programme contre la traite du London Abused Women's Centre",
      },
      nameStatus: ours,
      period: {
        text: 'five years, to 31 March 2020',
        start: '2015-01-01',
        end: '2020-03-31',
        precision: { start: 'year' },
      },
      status: 'ended',
      locationPrecision: 'province',
      lastSeen: { date: '2020-03-31' },
      description: {
        en: 'Program of five years with federal money (Measures to Address Prostitution Initiative); 3,107 women and girls reached.',
      },
    },
    in: [['DELIVERS', 'on-lawc']],
    out: [
      ['PART_OF', 'ca-mapi'],
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-women-girls'],
      ['ADDRESSES', 'exploitation-sexual'],
      ['DOES', 'activity-exit-program', curator],
      inOn,
    ],
    cites: [['source-global-lawc-2020', 'article body']],
  },
  {
    id: 'on-butterfly-support',
    type: 'Service',
    properties: {
      name: {
        en: 'Support and legal advocacy for migrant sex workers (Butterfly)',
        fr: 'Soutien et défense des droits des travailleuses du sexe migrantes (Butterfly)',
      },
      nameStatus: ours,
      locationPrecision: 'province',
      lastSeen: { date: '2018-04-01', precision: 'month' },
      note: {
        en: 'No pillar is given: the people served are not counted as victims, and the source claims none.',
        fr: 'Aucun pilier n’est attribué : les personnes servies ne sont pas comptées comme victimes, et la source n’en revendique aucun.',
      },
    },
    in: [['DELIVERS', 'on-butterfly']],
    out: [
      ['SERVES', 'population-sell-sexual-services'],
      ['SERVES', 'population-foreign-nationals', curator],
      ['DOES', 'activity-legal-help', curator],
      inOn,
    ],
    cites: [['source-butterfly-2018', 'preface']],
  },
  {
    id: 'on-bridgenorth-mentoring',
    type: 'Service',
    properties: {
      name: {
        en: 'Survivor-led mentoring of youth (BridgeNorth)',
        fr: 'Mentorat de jeunes par des survivantes (BridgeNorth)',
      },
      nameStatus: ours,
      locationPrecision: 'province',
      lastSeen: { date: '2020-12-10' },
      description: { en: 'A provincial project of 2020.' },
    },
    in: [
      ['DELIVERS', 'on-bridgenorth'],
      ['CONTRIBUTES_TO', 'on-mccss'],
    ],
    out: [
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-youth'],
      ['ADDRESSES', 'exploitation-sexual'],
      ['DOES', 'activity-peer-support'],
      inOn,
    ],
    cites: [['source-indigenous-watchdog-2020-12-10', 'other programs']],
  },
  {
    id: 'on-timmins-mobile-team',
    type: 'Service',
    properties: {
      name: {
        en: 'Mobile team of Timmins and Area Women in Crisis',
        fr: 'Équipe mobile de Timmins and Area Women in Crisis',
      },
      nameStatus: ours,
      locationPrecision: 'province',
      lastSeen: { date: '2020-12-10' },
      description: { en: 'Visits five remote and 11 rural First Nations; a provincial project of 2020.' },
    },
    in: [
      ['DELIVERS', 'on-timmins-women-in-crisis'],
      ['CONTRIBUTES_TO', 'on-mccss'],
    ],
    out: [
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-first-nations'],
      ['SERVES', 'population-northern-remote'],
      ['ADDRESSES', 'exploitation-sexual'],
      ['DOES', 'activity-targeted-awareness', curator],
      inOn,
    ],
    cites: [['source-indigenous-watchdog-2020-12-10', 'other programs']],
  },
]
