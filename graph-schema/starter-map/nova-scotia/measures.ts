import type { StarterRecord } from '../starter-record.ts'

const curator = { assignedBy: 'curator' } as const
const english = { en: 'official', fr: 'unknown' } as const
const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const here = ['OPERATES_IN', 'jurisdiction-ns'] as const
const ofApproach = ['PART_OF', 'ns-approach-2020'] as const
const approach = ['source-ns-approach-2020', 'List of what the province will do'] as const

/** The provincial approach of 2020, what it announced, and what is done in Nova Scotia. */
export const records: readonly StarterRecord[] = [
  {
    id: 'ns-approach-2020',
    type: 'Strategy',
    properties: {
      name: { en: 'Provincial Approach to Address Human Trafficking and Sexual Exploitation' },
      nameStatus: english,
      description: {
        en: 'Announced on 20 February 2020 for five years: more money for programs, services and supports, with an added focus on Mi’kmaw and African Nova Scotian communities. Presented as an approach; no separate strategy document was found in the sources seen.',
        fr: "Annoncée le 20 février 2020 pour cinq ans : davantage de fonds pour les programmes, les services et le soutien, avec une attention particulière aux communautés mi'kmaq et afro-néo-écossaises. Présentée comme une approche; aucun document de stratégie distinct n'a été trouvé dans les sources consultées.",
      },
      note: { en: 'Whether it goes on after 2025 is not in the sources seen.' },
      period: {
        text: 'five years from 2020',
        start: '2020-02-20',
        end: '2025-12-31',
        precision: { end: 'year' },
      },
      status: 'unknown',
      scope: {
        en: 'Human trafficking and sexual exploitation.',
        fr: 'Traite des personnes et exploitation sexuelle.',
      },
      definition: 'not-stated',
    },
    out: [
      here,
      ['ADVANCES', 'pillar-prevention', curator],
      ['ADVANCES', 'pillar-protection', curator],
      ['ADVANCES', 'pillar-prosecution', curator],
      ['SERVES', 'population-first-nations'],
      ['SERVES', 'population-black-communities'],
      ['SERVES', 'population-women-girls'],
      ['SERVES', 'population-survivors'],
      ['ADDRESSES', 'exploitation-sexual', curator],
    ],
    in: [
      ['CONTRIBUTES_TO', 'ns-dcs'],
      ['CONTRIBUTES_TO', 'ns-justice'],
      ['CONTRIBUTES_TO', 'ns-status-of-women'],
    ],
    cites: [
      ['source-ns-approach-2020', 'Page body'],
      ['source-ns-cbc-fund-2020', 'Article body'],
    ],
  },
  {
    id: 'ns-navigators',
    type: 'Service',
    properties: {
      name: {
        en: 'Family and victim support navigators',
        fr: 'Intervenants-pivots pour les familles et les victimes',
      },
      nameStatus: { en: 'official', fr: { translatedBy: 'Fourfold' } },
      description: {
        en: 'Navigators to be hired for Halifax, Cape Breton and the South Shore, with additional support for African Nova Scotian and Indigenous victims and survivors.',
      },
      period: { text: 'announced February 2020', start: '2020-02-20', end: null },
      locationPrecision: 'municipality',
      lastSeen: { date: '2020-02-20' },
    },
    out: [
      ofApproach,
      here,
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-survivors'],
      ['SERVES', 'population-black-communities'],
      ['SERVES', 'population-indigenous'],
      ['ADDRESSES', 'exploitation-sexual'],
      ['DOES', 'activity-case-management'],
    ],
    in: [['LEADS', 'ns-government', { stated: true }]],
    cites: [approach],
  },
  {
    id: 'ns-dedicated-crown',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Crown attorneys dedicated to human trafficking',
        fr: 'Poursuivants affectés à la traite des personnes',
      },
      nameStatus: ours,
      description: {
        en: 'The approach of 2020 paid for an additional Crown attorney for trafficking cases; later two attorneys worked on these cases only, with fifteen cases at hand.',
      },
      kind: 'team',
      period: { text: 'since 2020', start: '2020-02-20', end: null },
      status: 'in-place',
    },
    out: [
      ofApproach,
      here,
      ['ADVANCES', 'pillar-prosecution', curator],
      ['DOES', 'activity-crown-prosecution'],
      ['ADDRESSES', 'exploitation-sexual', curator],
    ],
    in: [['LEADS', 'ns-public-prosecution-service', { stated: true }]],
    cites: [approach, ['source-ns-saltwire-2020', 'Article body'], ['source-ns-ctv-crown', 'Article body']],
  },
  {
    id: 'ns-crown-training',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Training of Crown attorneys on trafficking',
        fr: 'Formation des procureurs de la Couronne sur la traite',
      },
      nameStatus: ours,
      description: { en: 'Specialized training for all Crown attorneys on human trafficking.' },
      kind: 'training',
      period: { text: 'announced February 2020', start: '2020-02-20', end: null },
    },
    out: [
      ofApproach,
      here,
      ['ADVANCES', 'pillar-prosecution', curator],
      ['REACHES', 'audience-crown-courts'],
      ['DOES', 'activity-training-justice'],
    ],
    in: [['LEADS', 'ns-public-prosecution-service', { stated: false }]],
    cites: [approach, ['source-ns-saltwire-2020', 'Article body']],
  },
  {
    id: 'ns-additional-officers',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Six investigators of the Additional Officer Program',
        fr: "Six enquêteurs de l'Additional Officer Program",
      },
      nameStatus: ours,
      description: {
        en: 'Six positions across the province designated as investigators of gender-based violence: domestic violence, sexual violence and human trafficking. Announced beside the four officers who already worked on trafficking alone.',
      },
      kind: 'team',
      period: { text: 'announced February 2020', start: '2020-02-20', end: null },
    },
    out: [
      ofApproach,
      here,
      ['ADVANCES', 'pillar-prosecution', curator],
      ['ADDRESSES', 'exploitation-sexual', curator],
      ['DOES', 'activity-specialised-enforcement'],
    ],
    in: [['LEADS', 'ns-government', { stated: true }]],
    cites: [approach],
  },
  {
    id: 'ns-trafficking-officers',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Four officers dedicated to human trafficking',
        fr: 'Quatre policiers affectés à la traite des personnes',
      },
      nameStatus: ours,
      description: {
        en: 'Two officers of the RCMP and two of Halifax Regional Police, in place before February 2020; the money of 2020 includes their cost and operating costs. The six investigators announced in 2020 are others.',
      },
      kind: 'team',
      period: { text: 'before February 2020', start: null, end: null },
    },
    out: [
      here,
      ['ADVANCES', 'pillar-prosecution', curator],
      ['DOES', 'activity-specialised-enforcement'],
      ['ADDRESSES', 'exploitation-sexual', curator],
    ],
    in: [
      ['CONTRIBUTES_TO', 'ca-rcmp'],
      ['CONTRIBUTES_TO', 'ns-halifax-regional-police'],
    ],
    cites: [
      ['source-ns-saltwire-2020', 'Article body'],
      ['source-ns-erstreet-2020', 'Article body, last paragraph read'],
    ],
  },
  {
    id: 'ns-absw-communities',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Work on trafficking in African Nova Scotian communities',
        fr: 'Travail sur la traite dans les communautés afro-néo-écossaises',
      },
      nameStatus: ours,
      description: {
        en: 'Focus on trafficking and sexual exploitation within African Nova Scotian communities.',
      },
      kind: 'project',
      period: { text: 'from 2020', start: '2020-02-20', end: null },
    },
    out: [
      ofApproach,
      here,
      ['ADVANCES', 'pillar-prevention', curator],
      ['SERVES', 'population-black-communities'],
      ['ADDRESSES', 'exploitation-sexual'],
      ['DOES', 'activity-targeted-awareness', curator],
    ],
    in: [['LEADS', 'ns-absw', { stated: true }]],
    cites: [['source-ns-erstreet-2020', 'Article body']],
  },
  {
    id: 'ns-jane-paul-centre',
    type: 'Service',
    properties: {
      name: { en: "Jane Paul Indigenous Women's Resource Centre" },
      nameStatus: english,
      description: {
        en: 'Drop-in and support for Indigenous women in Sydney, run by the Nova Scotia Native Women’s Association: a meal, clothing, and time among their own people and Mi’kmaw speakers. Closed in May 2019 for want of money; the money of 2020 was to reopen it.',
      },
      period: { text: 'closed 2019, to reopen 2020', start: '2020-02-20', end: null },
      eligibility: { genders: ['women'] },
      languages: ['mic'],
      locationPrecision: 'municipality',
      lastSeen: { date: '2020-02-20' },
    },
    out: [
      ofApproach,
      here,
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-indigenous-women-girls-2s'],
      ['ADDRESSES', 'exploitation-sexual', curator],
      ['DOES', 'activity-cultural-healing', curator],
    ],
    in: [['DELIVERS', 'ns-native-womens-association']],
    cites: [
      ['source-ns-cbc-fund-2020', "Indigenous women's centre reopens"],
      ['source-ns-erstreet-2020', 'Article body'],
    ],
  },
  {
    id: 'ns-tess-response',
    type: 'Initiative',
    properties: {
      name: {
        en: 'TESS: coordinated response to the sexual exploitation of youth',
        fr: "TESS : réponse concertée à l'exploitation sexuelle des jeunes",
      },
      nameStatus: ours,
      description: {
        en: 'Service standards, training of first responders and providers, emergency protocols, community action groups, and a directory of services of more than 200 pages (June 2021).',
      },
      kind: 'agreement',
      period: { text: 'since 2016', start: '2016-01-01', end: null, precision: { start: 'year' } },
    },
    out: [
      here,
      ['ADVANCES', 'pillar-partnerships', curator],
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-minors', curator],
      ['SERVES', 'population-youth'],
      ['REACHES', 'audience-frontline-providers'],
      ['ADDRESSES', 'exploitation-sexual'],
      ['DOES', 'activity-coordination-body'],
      ['DOES', 'activity-training-frontline'],
      ['DOES', 'activity-referral'],
    ],
    in: [
      ['LEADS', 'ns-ywca-halifax', { stated: true }],
      ['DELIVERS', 'ns-tess'],
    ],
    cites: [
      ['source-ns-tess-ywca', 'TESS Purpose and Mandate'],
      ['source-ns-tess-about', 'Beginnings'],
      ['source-ns-tess-directory-2021', 'Article body'],
      ['source-ns-tess-workshop-2022', 'First paragraph'],
    ],
  },
  {
    id: 'ns-nstay',
    type: 'Service',
    properties: {
      name: { en: 'Nova Scotia Transition and Advocacy for Youth (NSTAY)' },
      nameStatus: english,
      description: {
        en: 'Program of YWCA Halifax since 2018 for young people who are commercially sexually exploited: a coordinator and two part-time peer support workers.',
      },
      period: { text: 'since 2018', start: '2018-01-01', end: null, precision: { start: 'year' } },
      locationPrecision: 'province',
      lastSeen: { date: '2018-01-01', precision: 'year' },
    },
    out: [
      here,
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-youth'],
      ['ADDRESSES', 'exploitation-sexual'],
      ['DOES', 'activity-peer-support'],
      ['DOES', 'activity-case-management', curator],
    ],
    in: [['DELIVERS', 'ns-ywca-halifax']],
    cites: [['source-ns-tess-about', 'Laying the foundation']],
  },
  {
    id: 'ns-grade-7-curriculum',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Trafficking in the grade 7 curriculum of Nova Scotia',
        fr: "La traite au programme d'études de 7e année de la Nouvelle-Écosse",
      },
      nameStatus: ours,
      description: {
        en: 'A core learning component on trafficking and sexual exploitation, in grade 7 across the province, as told to a committee in 2022; put in place within the year before.',
      },
      kind: 'project',
      period: {
        text: 'within the year before early 2022',
        start: '2021-01-01',
        end: null,
        precision: { start: 'year' },
      },
    },
    out: [
      here,
      ['ADVANCES', 'pillar-prevention', curator],
      ['SERVES', 'population-minors', curator],
      ['REACHES', 'audience-schools'],
      ['ADDRESSES', 'exploitation-sexual'],
      ['DOES', 'activity-school-education'],
      ['INVOLVES', 'ns-ywca-halifax'],
    ],
    cites: [['source-just-44-1-4-gagnon', 'Testimony']],
  },
  {
    id: 'ns-smu-hackathon-2021',
    type: 'Initiative',
    properties: {
      name: { en: 'Community Hackathon: Addressing Human Trafficking in Atlantic Canada' },
      nameStatus: english,
      description: {
        en: 'Two days from 18 February 2021, online, with students of Atlantic Canada, service providers and police: how technology can raise awareness; a month of mentoring followed.',
      },
      kind: 'event',
      period: { text: '18 February 2021, and a month after', start: '2021-02-18', end: '2021-03-31' },
      status: 'ended',
    },
    out: [
      here,
      ['OPERATES_IN', 'jurisdiction-nb'],
      ['OPERATES_IN', 'jurisdiction-pe'],
      ['OPERATES_IN', 'jurisdiction-nl'],
      ['ADVANCES', 'pillar-prevention', curator],
      ['SERVES', 'population-youth', curator],
      ['DOES', 'activity-targeted-awareness', curator],
    ],
    in: [['LEADS', 'ns-saint-marys-university', { stated: true }]],
    cites: [['source-ns-smu-hackathon-2021', 'Body, second to fourth paragraphs']],
  },
]
