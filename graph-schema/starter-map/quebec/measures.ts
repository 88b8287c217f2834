import type { StarterRecord } from '../starter-record.ts'

const curator = { assignedBy: 'curator' } as const
const french = { en: 'unknown', fr: 'official' } as const
const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const here = ['OPERATES_IN', 'jurisdiction-qc'] as const
const ofPlan = ['PART_OF', 'qc-plan-2021'] as const

/** What is done in Quebec: police, prevention, support, networks, recruitment of foreign workers. */
export const records: readonly StarterRecord[] = [
  {
    id: 'qc-eilp',
    type: 'Initiative',
    properties: {
      name: { fr: 'Équipe intégrée de lutte contre le proxénétisme' },
      nameStatus: french,
      aliases: ['EILP', 'Integrated team against procuring'],
      description: {
        en: 'Investigators of seven police forces against networks of procuring and of trafficking for sexual exploitation, between regions, provinces and countries; led by the SPVM. Announced on 21 April 2017 as an action of the strategy of 2016; 430 arrests between April 2022 and January 2025.',
        fr: "Enquêteurs de sept corps de police contre les réseaux de proxénétisme et de traite à des fins d'exploitation sexuelle, entre les régions, les provinces et les pays; dirigée par le SPVM. Annoncée le 21 avril 2017 comme action de la stratégie de 2016; 430 arrestations entre avril 2022 et janvier 2025.",
      },
      kind: 'team',
      period: { text: 'since 21 April 2017', start: '2017-04-21', end: null },
      status: 'in-place',
    },
    out: [
      ['PART_OF', 'qc-strategy-2016'],
      ofPlan,
      here,
      ['ADVANCES', 'pillar-prosecution', curator],
      ['ADDRESSES', 'exploitation-sexual'],
      ['DOES', 'activity-specialised-enforcement'],
    ],
    in: [
      ['LEADS', 'qc-spvm', { stated: true }],
      ['CONTRIBUTES_TO', 'qc-sq'],
      ['CONTRIBUTES_TO', 'ca-rcmp'],
      ['CONTRIBUTES_TO', 'qc-police-quebec-city'],
      ['CONTRIBUTES_TO', 'qc-police-longueuil'],
      ['CONTRIBUTES_TO', 'qc-police-gatineau'],
      ['CONTRIBUTES_TO', 'qc-police-laval'],
    ],
    cites: [
      ['source-qc-eilp-release-2017', 'Body, first three paragraphs'],
      ['source-qc-eilp-huffpost-2017', 'Article body'],
      ['source-qc-week-release-2025', 'Des actions concrètes'],
    ],
  },
  {
    id: 'qc-awareness-campaign-2022',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Public awareness campaign on sexual exploitation',
        fr: "Campagne de sensibilisation grand public sur l'exploitation sexuelle",
      },
      nameStatus: ours,
      description: {
        en: 'Campaign of the plan of 2021 on several platforms, meant to change attitudes and rally the public; parts follow one another over five years. A part on the purchase of sexual services ran from 2 to 21 March 2026.',
      },
      kind: 'campaign',
      period: {
        text: 'from winter 2022, over five years',
        start: '2022-01-01',
        end: null,
        precision: { start: 'year' },
      },
    },
    out: [
      ofPlan,
      here,
      ['ADVANCES', 'pillar-prevention', curator],
      ['REACHES', 'audience-general-public'],
      ['ADDRESSES', 'exploitation-sexual'],
      ['DOES', 'activity-public-awareness'],
      ['DOES', 'activity-demand-reduction', curator],
    ],
    in: [['LEADS', 'qc-government', { stated: false }]],
    cites: [
      ['source-qc-plan-2021-news', 'La réalisation d’une campagne de sensibilisation grand public'],
      ['source-qc-week-release-2026', 'Body, second paragraph'],
    ],
  },
  {
    id: 'qc-plan-2021-training',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Training in the approach suited to victims of sexual exploitation',
        fr: "Formation à l'approche adaptée aux personnes victimes d'exploitation sexuelle",
      },
      nameStatus: ours,
      description: {
        en: 'Police officers and front-line workers trained under the plan of 2021; about 12,000 people by March 2025.',
      },
      kind: 'training',
      period: { text: 'since 2021', start: '2021-12-03', end: null },
    },
    out: [
      ofPlan,
      here,
      ['ADVANCES', 'pillar-prevention', curator],
      ['ADVANCES', 'pillar-partnerships', curator],
      ['REACHES', 'audience-police'],
      ['REACHES', 'audience-frontline-providers'],
      ['ADDRESSES', 'exploitation-sexual'],
      ['DOES', 'activity-training-frontline'],
      ['DOES', 'activity-training-justice'],
    ],
    in: [['LEADS', 'qc-government', { stated: false }]],
    cites: [['source-qc-week-release-2025', 'Des actions concrètes']],
  },
  {
    id: 'qc-plan-2021-community-support',
    type: 'Program',
    properties: {
      name: {
        en: 'Support to community groups that help victims of sexual exploitation',
        fr: "Soutien aux organismes communautaires d'aide aux victimes d'exploitation sexuelle",
      },
      nameStatus: ours,
      description: {
        en: 'Under the plan of 2021, money each year to community groups known for their work with victims of sexual exploitation and those close to them: more than 60 groups in 2023-24, 59 in 2024-25.',
      },
      period: {
        text: '2023-24 and 2024-25 seen',
        start: '2023-04-01',
        end: null,
        precision: { start: 'fiscal-year' },
      },
    },
    out: [
      ofPlan,
      here,
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-survivors', curator],
      ['ADDRESSES', 'exploitation-sexual'],
      ['DOES', 'activity-funding'],
    ],
    in: [['LEADS', 'qc-government', { stated: false }]],
    cites: [
      ['source-qc-plan-release-2024', 'Faits saillants'],
      ['source-qc-week-release-2025', 'Des actions concrètes'],
    ],
  },
  {
    id: 'qc-national-table',
    type: 'Initiative',
    properties: {
      name: { fr: 'Table nationale de concertation en exploitation sexuelle' },
      nameStatus: french,
      aliases: ['TNCES', 'National table on sexual exploitation'],
      description: {
        en: 'Created in March 2024 to bring the regional tables together and improve services to young people who are exploited or at risk; run by the Coalition québécoise contre la traite des personnes.',
      },
      kind: 'agreement',
      period: { text: 'since March 2024', start: '2024-03-11', end: null },
      status: 'in-place',
    },
    out: [
      ofPlan,
      here,
      ['ADVANCES', 'pillar-partnerships', curator],
      ['SERVES', 'population-youth'],
      ['ADDRESSES', 'exploitation-sexual'],
      ['DOES', 'activity-coordination-body'],
      ['RELATED_TO', 'qc-regional-tables', { label: 'brings them together' }],
    ],
    in: [['LEADS', 'qc-cqctp', { stated: true }]],
    cites: [
      ['source-qc-table-release-2024', 'Body, first two paragraphs'],
      ['source-qc-plan-release-2024', 'Faits saillants'],
      ['source-qc-tables-release-2026', 'Body, second paragraph, and list'],
    ],
  },
  {
    id: 'qc-regional-tables',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Nine regional tables on sexual exploitation',
        fr: 'Neuf tables régionales de concertation en matière d’exploitation sexuelle',
      },
      nameStatus: ours,
      description: {
        en: 'Regional tables for prevention and for the support of young people who are exploited or at risk; held by organizations of eight regions.',
      },
      kind: 'agreement',
      period: { text: 'seen December 2024 and March 2026', start: null, end: null },
      status: 'in-place',
    },
    out: [
      ofPlan,
      here,
      ['ADVANCES', 'pillar-partnerships', curator],
      ['ADVANCES', 'pillar-prevention', curator],
      ['SERVES', 'population-youth'],
      ['ADDRESSES', 'exploitation-sexual'],
      ['DOES', 'activity-coordination-body'],
      ['DOES', 'activity-targeted-awareness', curator],
    ],
    in: (
      [
        'qc-calacs-saguenay',
        'qc-pipq',
        'qc-en-marge-12-17',
        'qc-ciasf',
        'qc-cavac-laval',
        'qc-calacs-la-chrysalide',
        'qc-cavac-monteregie',
        'qc-justice-alternative-suroit',
        'qc-la-piaule',
      ] as const
    ).map((id) => ['CONTRIBUTES_TO', id] as const),
    cites: [
      ['source-qc-plan-release-2024', 'Faits saillants'],
      ['source-qc-tables-release-2026', 'Body, second paragraph, and list'],
    ],
  },

  // Networks
  {
    id: 'qc-cqctp-network',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Network of bodies that help trafficked people (Coalition québécoise)',
        fr: "Réseau des organismes d'aide aux personnes victimes de traite (Coalition québécoise)",
      },
      nameStatus: ours,
      description: {
        en: 'Joins bodies that work with people who are trafficked or at risk, to prevent trafficking, protect victims and make sure of services; works out protocols. Its two main strands are sexual exploitation and forced labour.',
        fr: 'Relie les organismes en contact avec des personnes exploitées ou susceptibles de l’être, aux fins de prévention, de protection et de services; élabore des protocoles. Ses deux principaux volets sont l’exploitation sexuelle et le travail forcé.',
      },
      kind: 'agreement',
      period: { text: 'launched 11 April 2013', start: '2013-04-11', end: null },
    },
    out: [
      here,
      ['ADVANCES', 'pillar-partnerships', curator],
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-survivors'],
      ['ADDRESSES', 'exploitation-sexual'],
      ['ADDRESSES', 'exploitation-labour'],
      ['DOES', 'activity-coordination-body'],
      ['DOES', 'activity-referral', curator],
    ],
    in: [
      ['LEADS', 'qc-cqctp', { stated: true }],
      ['CONTRIBUTES_TO', 'qc-cathii'],
    ],
    cites: [
      ['source-cqctp-page', 'Mission; Historique'],
      ['source-cathii-coalition-page', 'Mission'],
      ['source-cathii-release-2013', "Lancement d'une Coalition québécoise"],
    ],
  },
  {
    id: 'qc-cathii-training',
    type: 'Initiative',
    properties: {
      name: {
        en: 'CATHII: training and awareness on trafficking',
        fr: 'CATHII : formation et sensibilisation sur la traite',
      },
      nameStatus: ours,
      description: {
        en: 'Training and awareness for the public, groups and universities; a program takes university students to the United Nations (fifth edition in 2025).',
      },
      kind: 'training',
      period: { text: 'since 2004', start: '2004-09-01', end: null, precision: { start: 'month' } },
    },
    out: [
      here,
      ['ADVANCES', 'pillar-prevention', curator],
      ['REACHES', 'audience-general-public'],
      ['ADDRESSES', 'exploitation-sexual'],
      ['ADDRESSES', 'exploitation-labour'],
      ['DOES', 'activity-public-awareness'],
    ],
    in: [['LEADS', 'qc-cathii', { stated: true }]],
    cites: [
      ['source-vivre-ensemble-2014', 'Article body, three strands of action'],
      ['source-sagesse-cathii-2025', 'Former les leaders de demain'],
    ],
  },
  {
    id: 'qc-cathii-research',
    type: 'Initiative',
    properties: {
      name: { en: 'CATHII: research on trafficking', fr: 'CATHII : recherche sur la traite' },
      nameStatus: ours,
      description: {
        en: 'Research on trafficking for sexual exploitation and forced labour, one of three strands of action.',
      },
      kind: 'research',
      period: { text: 'seen 2014', start: null, end: null },
    },
    out: [
      here,
      ['ADVANCES', 'pillar-partnerships', curator],
      ['ADDRESSES', 'exploitation-sexual'],
      ['ADDRESSES', 'exploitation-labour'],
      ['DOES', 'activity-research-evaluation'],
    ],
    in: [['LEADS', 'qc-cathii', { stated: true }]],
    cites: [['source-vivre-ensemble-2014', 'Article body, three strands of action']],
  },
  {
    id: 'qc-cathii-resources',
    type: 'Service',
    properties: {
      name: {
        en: 'CATHII: lodging and resources for trafficked people',
        fr: 'CATHII : hébergement et ressources pour les victimes de traite',
      },
      nameStatus: ours,
      description: {
        en: 'Creation of lodging and resources for victims, one of three strands of action as told in 2014.',
      },
      locationPrecision: 'undisclosed',
      lastSeen: { date: '2014-01-01', precision: 'year' },
    },
    out: [
      here,
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-survivors'],
      ['ADDRESSES', 'exploitation-sexual'],
      ['ADDRESSES', 'exploitation-labour'],
      ['DOES', 'activity-emergency-shelter', curator],
    ],
    in: [['DELIVERS', 'qc-cathii']],
    cites: [['source-vivre-ensemble-2014', 'Article body, three strands of action']],
  },

  // Foreign workers
  {
    id: 'qc-agency-permits',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Permits of placement agencies and of recruiters of foreign workers',
        fr: 'Permis des agences de placement et de recrutement de travailleurs étrangers temporaires',
      },
      nameStatus: ours,
      description: {
        en: 'Since 1 January 2020 these agencies need a permit of the CNESST. From the same day employers may not charge fees to temporary foreign workers beyond those of a Canadian government program nor keep their papers or goods, and report arrivals and departures.',
        fr: "Depuis le 1er janvier 2020, ces agences doivent détenir un permis de la CNESST. Depuis le même jour, les employeurs ne peuvent exiger de frais des travailleurs étrangers temporaires hors ceux d'un programme gouvernemental canadien ni conserver leurs documents ou leurs biens, et ils déclarent les arrivées et les départs.",
      },
      kind: 'law-reform',
      period: { start: '2020-01-01', end: null },
      status: 'in-place',
    },
    out: [
      here,
      ['ADVANCES', 'pillar-prevention', curator],
      ['SERVES', 'population-temporary-foreign-workers'],
      ['REACHES', 'audience-employers-recruiters'],
      ['ADDRESSES', 'exploitation-labour', curator],
      ['DOES', 'activity-recruiter-regulation'],
      ['RELATED_TO', 'instrument-qc-placement-agencies-regulation', { label: 'under' }],
      ['RELATED_TO', 'finding-recruiter-regulation-patchwork', { label: 'one of the regimes compared' }],
    ],
    in: [['LEADS', 'qc-cnesst', { stated: true }]],
    cites: [
      ['source-qc-agencies-release-2019', 'Body, second and third paragraphs'],
      ['source-qc-regulation-n-1-1-r-0-1', 'Regulation'],
      ['source-qc-canos-agencies', 'First two paragraphs'],
      ['source-qc-recruitment-guide-2025', 'Introduction (updated November 2025)'],
    ],
  },
]
