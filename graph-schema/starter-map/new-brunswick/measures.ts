import type { StarterRecord } from '../starter-record.ts'

const curator = { assignedBy: 'curator' } as const
const english = { en: 'official', fr: 'unknown' } as const
const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const here = ['OPERATES_IN', 'jurisdiction-nb'] as const

/** Strategy, measures, money and instruments of New Brunswick. */
export const records: readonly StarterRecord[] = [
  {
    id: 'nb-htse-strategy-2017',
    type: 'Strategy',
    properties: {
      name: { en: 'HTSE Strategy and Five-Year Plan (community-led)' },
      nameStatus: english,
      description: {
        en: 'Provincial strategy and five-year plan on human trafficking for the purpose of sexual exploitation, completed in July 2017 by Partners for Youth after two years of work with community and government partners. Not a plan of the provincial government.',
        fr: "Stratégie provinciale et plan quinquennal sur la traite des personnes aux fins d'exploitation sexuelle, achevés en juillet 2017 par Partners for Youth après deux ans de travail avec des partenaires communautaires et gouvernementaux. Il ne s'agit pas d'un plan du gouvernement provincial.",
      },
      period: { text: 'five-year plan, 2017', start: '2017-01-01', end: null, precision: { start: 'year' } },
      status: 'unknown',
      scope: {
        en: 'Trafficking for sexual exploitation: the scope of a community plan, not of the provincial government.',
        fr: "Traite aux fins d'exploitation sexuelle : portée d'un plan communautaire, et non du gouvernement provincial.",
      },
      definition: 'not-stated',
    },
    out: [
      here,
      ['SERVES', 'population-women-girls'],
      ['SERVES', 'population-youth', curator],
      [
        'ADDRESSES',
        'exploitation-sexual',
        {
          ...curator,
          note: {
            en: 'The plan states this scope. It is marked as coded so that the scope of a community plan is not taken for that of the provincial government.',
            fr: 'Le plan énonce cette portée. Elle est marquée comme codée afin que la portée d’un plan communautaire ne soit pas prise pour celle du gouvernement provincial.',
          },
        },
      ],
      ['ADVANCES', 'pillar-partnerships', curator],
    ],
    in: [['LEADS', 'nb-partners-for-youth', { stated: true }]],
    cites: [['source-nb-pfy-strategy-2017', 'Page body']],
  },
  {
    id: 'nb-htse-project-2015',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Project on trafficking for sexual exploitation in New Brunswick',
        fr: "Projet sur la traite aux fins d'exploitation sexuelle au Nouveau-Brunswick",
      },
      nameStatus: ours,
      description: {
        en: 'Three-year project of Partners for Youth with the province and police: gather data, assess needs (2016), prepare a strategy (2017).',
      },
      kind: 'project',
      period: {
        text: 'three years from 2015',
        start: '2015-01-01',
        end: '2018-12-31',
        precision: { start: 'year', end: 'year' },
      },
      status: 'ended',
    },
    out: [
      here,
      ['ADVANCES', 'pillar-partnerships', curator],
      ['SERVES', 'population-women-girls'],
      ['ADDRESSES', 'exploitation-sexual'],
      ['DOES', 'activity-research-evaluation'],
      ['INVOLVES', 'nb-working-group'],
      ['RELATED_TO', 'nb-htse-strategy-2017', { label: 'prepared it' }],
    ],
    in: [['LEADS', 'nb-partners-for-youth', { stated: true }]],
    cites: [
      ['source-nb-globalnews-2015', 'Article body'],
      ['source-nb-earbank-2015', 'Text of the clip'],
      ['source-nb-pfy-strategy-2017', 'Page body'],
    ],
  },
  {
    id: 'allocation-nb-htse-project-2015',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Status of Women Canada for the New Brunswick project of 2015',
        fr: 'Condition féminine Canada pour le projet néo-brunswickois de 2015',
      },
      nameStatus: ours,
      description: { en: '$200,000 over three years from 2015.' },
      amount: 200_000,
      currency: 'CAD',
      per: 'total',
      basis: 'announced',
      fiscalYears: { from: 2015, to: 2017 },
    },
    out: [
      ['PAYS_FROM', 'ca-swc'],
      ['PAYS_TO', 'nb-htse-project-2015'],
    ],
    cites: [
      ['source-nb-globalnews-2015', 'Article body'],
      ['source-nb-earbank-2015', 'Text of the clip'],
    ],
  },
  {
    id: 'nb-information-guide-2016',
    type: 'Initiative',
    properties: {
      name: { en: 'New Brunswick Information Guide on Human Trafficking' },
      nameStatus: english,
      description: {
        en: 'Guide of 2016 on how to recognize, support, protect and assist a person who may be trafficked; on sexual, labour and domestic-service exploitation.',
      },
      kind: 'project',
      period: { text: '2016', start: '2016-01-01', end: null, precision: { start: 'year' } },
    },
    out: [
      here,
      ['ADVANCES', 'pillar-protection', curator],
      ['ADVANCES', 'pillar-prevention', curator],
      ['SERVES', 'population-survivors', curator],
      ['REACHES', 'audience-frontline-providers', curator],
      ['ADDRESSES', 'exploitation-sexual'],
      ['ADDRESSES', 'exploitation-labour'],
      ['ADDRESSES', 'exploitation-domestic-servitude'],
      ['DOES', 'activity-identification', curator],
      ['DOES', 'activity-referral', curator],
    ],
    in: [['LEADS', 'nb-working-group', { stated: true }]],
    cites: [['source-nb-guide-2016', 'Cover; What is Human Trafficking?']],
  },
  {
    id: 'nb-training-tourism-2022',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Training of the tourism industry on signs of trafficking',
        fr: "Formation de l'industrie touristique sur les signes de la traite de personnes",
      },
      nameStatus: ours,
      description: {
        en: 'Offered by the province with Elizabeth Fry New Brunswick: to recognize the signs and know how to help.',
      },
      kind: 'training',
      period: { text: 'May 2022', start: '2022-05-01', end: null, precision: { start: 'month' } },
    },
    out: [
      here,
      ['ADVANCES', 'pillar-prevention', curator],
      ['REACHES', 'audience-transport-hospitality-tourism'],
      ['ADDRESSES', 'exploitation-sexual'],
      ['ADDRESSES', 'exploitation-labour'],
      ['DOES', 'activity-training-frontline'],
    ],
    in: [
      ['CONTRIBUTES_TO', 'nb-womens-equality'],
      ['CONTRIBUTES_TO', 'nb-justice-public-safety'],
      ['DELIVERS', 'nb-elizabeth-fry'],
    ],
    cites: [
      ['source-nb-training-scott-wallace', 'Page body'],
      ['source-nb-training-release-2022', 'Body, list of partners'],
    ],
  },
  {
    id: 'nb-training-police-2022',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Specialized training of law and safety enforcement officers',
        fr: "Formation spécialisée d'agents d'application de la loi et de la sécurité",
      },
      nameStatus: ours,
      description: {
        en: 'Arranged by the province with the Fredericton police and given by Truckers Against Trafficking; officers heard survivors and others who work in the field.',
      },
      kind: 'training',
      period: { text: 'May 2022', start: '2022-05-01', end: null, precision: { start: 'month' } },
    },
    out: [
      here,
      ['ADVANCES', 'pillar-prosecution', curator],
      ['REACHES', 'audience-police'],
      ['ADDRESSES', 'exploitation-sexual'],
      ['ADDRESSES', 'exploitation-labour'],
      ['DOES', 'activity-training-justice'],
    ],
    in: [
      ['CONTRIBUTES_TO', 'nb-womens-equality'],
      ['CONTRIBUTES_TO', 'nb-justice-public-safety'],
      ['CONTRIBUTES_TO', 'nb-fredericton-police'],
      ['DELIVERS', 'intl-truckers-against-trafficking'],
    ],
    cites: [
      ['source-nb-training-scott-wallace', 'Page body'],
      ['source-nb-training-release-2022', 'Body, list of partners'],
    ],
  },
  {
    id: 'nb-brave-yw',
    type: 'Service',
    properties: {
      name: { en: 'Brave YW' },
      nameStatus: english,
      description: {
        en: 'Project of YWCA Moncton that raises awareness of trafficking among young women and non-binary youth and gives access to housing, food, peer mentors, training and counselling; makes material shared with youth organizations of the province.',
      },
      period: { text: 'announced 5 March 2021, three years', start: '2021-03-05', end: null },
      eligibility: { genders: ['women', 'trans-and-non-binary'], minAge: 11, maxAge: 19 },
      locationPrecision: 'municipality',
      lastSeen: { date: '2021-03-05' },
    },
    out: [
      here,
      ['ADVANCES', 'pillar-prevention', curator],
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-women-girls'],
      ['SERVES', 'population-2slgbtqi', curator],
      ['SERVES', 'population-youth'],
      ['ADDRESSES', 'exploitation-sexual', curator],
      ['DOES', 'activity-targeted-awareness'],
      ['DOES', 'activity-counselling'],
      ['DOES', 'activity-peer-support'],
      ['DOES', 'activity-employment-education'],
      ['DOES', 'activity-referral', curator],
    ],
    in: [['DELIVERS', 'nb-ywca-moncton']],
    cites: [['source-nb-brave-yw-release-2021', 'Body, second to fourth paragraphs']],
  },
  {
    id: 'allocation-nb-brave-yw-2021',
    type: 'Allocation',
    properties: {
      name: { en: 'Public Safety Canada for Brave YW', fr: 'Sécurité publique Canada pour Brave YW' },
      nameStatus: ours,
      description: {
        en: 'Almost $350,000 over three years (which years is not stated), out of the program to combat serious and organized crime.',
      },
      amount: 350_000,
      currency: 'CAD',
      per: 'total',
      basis: 'announced',
    },
    out: [
      ['PAYS_FROM', 'ca-ps'],
      ['PAYS_FROM', 'ca-cpcsoc'],
      ['PAYS_TO', 'nb-brave-yw'],
    ],
    cites: [['source-nb-brave-yw-release-2021', 'Body, second paragraph']],
  },
  {
    id: 'nb-sexual-violence-unit',
    type: 'Initiative',
    properties: {
      name: {
        en: 'RCMP sexual violence investigation unit in New Brunswick',
        fr: 'Unité de la GRC pour les enquêtes sur la violence sexuelle au Nouveau-Brunswick',
      },
      nameStatus: ours,
      description: {
        en: 'Announced on 3 November 2025: officers trained in trauma-informed work on sexual violence and sex trafficking, 14 in all; a first office late in 2025, two more in 2026.',
        fr: 'Annoncée le 3 novembre 2025 : agents formés à une approche tenant compte des traumatismes pour la violence sexuelle et la traite à des fins sexuelles, 14 en tout; un premier bureau à la fin de 2025, deux autres en 2026.',
      },
      kind: 'team',
      period: {
        text: 'announced 3 November 2025; first office late in 2025, two in 2026',
        start: null,
        end: null,
      },
      status: 'planned',
    },
    out: [
      here,
      ['ADVANCES', 'pillar-prosecution', curator],
      ['SERVES', 'population-survivors', curator],
      ['ADDRESSES', 'exploitation-sexual'],
      ['DOES', 'activity-specialised-enforcement'],
      ['RESPONDS_TO', 'finding-nb-dedicated-unit', curator],
    ],
    in: [['LEADS', 'ca-rcmp', { stated: true }]],
    cites: [
      ['source-nb-law360-unit-2025', 'Article body'],
      ['source-nb-ctv-budget-2025', 'Article body'],
    ],
  },
  {
    id: 'allocation-nb-sexual-violence-unit-2025',
    type: 'Allocation',
    properties: {
      name: {
        en: 'New Brunswick for the RCMP sexual violence unit',
        fr: 'Nouveau-Brunswick pour l’unité de la GRC sur la violence sexuelle',
      },
      nameStatus: ours,
      description: {
        en: '$2.8M in the provincial budget of 2025-26, for sexual violence as well as trafficking.',
      },
      note: {
        en: 'Covers more than trafficking, whose share is not stated. The amount is not counted.',
        fr: 'Vise plus que la traite, dont la part n’est pas précisée. Le montant n’est pas compté.',
      },
      amount: 2_800_000,
      currency: 'CAD',
      per: 'total',
      basis: 'wider',
      fiscalYears: { from: 2025, to: 2025 },
    },
    out: [
      ['PAYS_FROM', 'nb-government'],
      ['PAYS_TO', 'nb-sexual-violence-unit'],
    ],
    cites: [
      ['source-nb-ctv-budget-2025', 'Article body, list'],
      ['source-nb-law360-unit-2025', 'Article body'],
    ],
  },

  // Foreign workers
  {
    id: 'nb-foreign-worker-registry',
    type: 'Initiative',
    properties: {
      name: { en: 'Registry of Employers of Foreign Workers' },
      nameStatus: english,
      description: {
        en: 'Employers register since 1 September 2014 and renew each year, free of charge. They may not recover recruitment costs, hold papers, threaten deportation or require the use of paid consultants. Data may be shared with other governments and police. The pages read show registration of employers, no licence of recruiters.',
      },
      kind: 'law-reform',
      period: { start: '2014-09-01', end: null },
      status: 'in-place',
    },
    out: [
      here,
      ['ADVANCES', 'pillar-prevention', curator],
      ['SERVES', 'population-temporary-foreign-workers'],
      ['REACHES', 'audience-employers-recruiters'],
      ['ADDRESSES', 'exploitation-labour', curator],
      ['DOES', 'activity-recruiter-regulation'],
      ['RELATED_TO', 'instrument-nb-employment-standards-38-9', { label: 'under' }],
      ['RELATED_TO', 'finding-recruiter-regulation-patchwork', { label: 'one of the regimes compared' }],
    ],
    in: [['LEADS', 'nb-employment-standards', { stated: true }]],
    cites: [
      ['source-nb-foreign-worker-registry', 'Page'],
      ['source-nb-foreign-workers-topic', 'Page'],
      ['source-nb-snb-registration', 'Page'],
    ],
  },
  {
    id: 'instrument-nb-employment-standards-38-9',
    type: 'Instrument',
    properties: {
      name: { en: 'Employment Standards Act, s. 38.9 (New Brunswick)' },
      nameStatus: english,
      description: { en: 'Registration of employers of foreign workers and what they may not do.' },
      kind: 'act',
      citation: 's. 38.9',
      inForce: { start: '2014-09-01', end: null },
    },
    out: [['RELATED_TO', 'jurisdiction-nb', { label: 'law of' }]],
    cites: [
      ['source-nb-foreign-worker-registry', 'Page'],
      ['source-nb-bill-22-57-4', 'Bill'],
    ],
  },
  {
    id: 'instrument-gbv-agreement-nb',
    type: 'Instrument',
    properties: {
      name: {
        en: 'Canada–New Brunswick agreement on the plan to end gender-based violence',
        fr: 'Accord Canada–Nouveau-Brunswick, plan contre la violence fondée sur le sexe',
      },
      nameStatus: ours,
      description: { en: 'Transfer payment agreement; amount and term are not in the text read.' },
      kind: 'agreement',
    },
    out: [
      ['RELATED_TO', 'ca-gbv-plan-2022', { label: 'carries it out' }],
      ['RELATED_TO', 'ca-gbv-bilateral-agreements', { label: 'one of them' }],
      ['RELATED_TO', 'jurisdiction-nb', { label: 'agreement of' }],
      ['RELATED_TO', 'nb-government', { label: 'party' }],
      ['RELATED_TO', 'ca-wage', { label: 'for Canada' }],
    ],
    cites: [['source-gbv-agreement-nb', 'Parties and preamble']],
  },
]
