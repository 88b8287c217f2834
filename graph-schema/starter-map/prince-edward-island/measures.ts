import type { StarterRecord } from '../starter-record.ts'

const curator = { assignedBy: 'curator' } as const
const english = { en: 'official', fr: 'unknown' } as const
const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const here = ['OPERATES_IN', 'jurisdiction-pe'] as const
const threeForms = [
  ['ADDRESSES', 'exploitation-sexual'],
  ['ADDRESSES', 'exploitation-labour'],
  ['ADDRESSES', 'exploitation-domestic-servitude'],
] as const

/** What is done in Prince Edward Island, its act on foreign workers, and what its advocates say of it. */
export const records: readonly StarterRecord[] = [
  {
    id: 'pe-response-guide-2013',
    type: 'Initiative',
    properties: {
      name: { en: 'Prince Edward Island Human Trafficking Response Guide' },
      nameStatus: english,
      description: {
        en: 'Guide of 2013; its definition of sexual, labour and domestic-service exploitation is reused in the New Brunswick guide of 2016.',
      },
      kind: 'project',
      period: { text: '2013', start: '2013-01-01', end: null, precision: { start: 'year' } },
    },
    out: [
      here,
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-survivors', curator],
      ...threeForms,
      ['DOES', 'activity-identification', curator],
      ['DOES', 'activity-referral', curator],
      ['RELATED_TO', 'nb-information-guide-2016', { label: 'its definition is reused there' }],
    ],
    in: [
      ['LEADS', 'pe-interministerial-womens-secretariat', { stated: true }],
      ['CONTRIBUTES_TO', 'pe-human-trafficking-committee'],
    ],
    cites: [['source-nb-guide-2016', 'Credit under "What is Human Trafficking?"']],
  },
  {
    id: 'pe-information-page',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Public information on trafficking by Prince Edward Island',
        fr: "Information publique de l'Île-du-Prince-Édouard sur la traite",
      },
      nameStatus: ours,
      description: {
        en: 'Page of the provincial government that tells of sexual, labour and domestic-service exploitation as the most common forms, and that the province has to be ready with resource networks for victims.',
      },
      kind: 'project',
      period: { text: 'undated page', start: null, end: null },
    },
    out: [
      here,
      ['ADVANCES', 'pillar-prevention', curator],
      ['REACHES', 'audience-general-public'],
      ...threeForms,
      ['DOES', 'activity-public-awareness'],
    ],
    in: [['LEADS', 'pe-government', { stated: false }]],
    cites: [['source-pe-human-trafficking-page', 'Page body']],
  },
  {
    id: 'pe-rcmp-major-crimes',
    type: 'Initiative',
    properties: {
      name: {
        en: 'RCMP Prince Edward Island Major Crimes Unit: trafficking',
        fr: "Unité des crimes majeurs de la GRC à l'Île-du-Prince-Édouard : traite",
      },
      nameStatus: ours,
      description: {
        en: 'Enforcement on human trafficking, help in the support of victims, education of partners.',
      },
      kind: 'team',
      period: { text: 'seen May 2023', start: null, end: null },
    },
    out: [
      here,
      ['ADVANCES', 'pillar-prosecution', curator],
      ['ADDRESSES', 'exploitation-sexual'],
      ['ADDRESSES', 'exploitation-labour'],
      ['DOES', 'activity-specialised-enforcement', curator],
      ['DOES', 'activity-referral', curator],
      ['DOES', 'activity-training-frontline', curator],
    ],
    in: [['LEADS', 'ca-rcmp', { stated: true }]],
    cites: [
      ['source-pe-rcmp-page', 'Page body'],
      ['source-pe-rcmp-page-copy-2023', 'Page body'],
    ],
  },
  {
    id: 'pe-reporting-line',
    type: 'Service',
    properties: {
      name: {
        en: 'Line to report trafficking in Prince Edward Island',
        fr: "Ligne de signalement de la traite à l'Île-du-Prince-Édouard",
      },
      nameStatus: ours,
      description: { en: 'Local number to report trafficking, beside the national hotline.' },
      locationPrecision: 'province',
      lastSeen: { date: '2023-05-01' },
      publicContact: '1-833-739-9891',
    },
    out: [
      here,
      ['ADVANCES', 'pillar-prosecution', curator],
      ['REACHES', 'audience-general-public'],
      ['DOES', 'activity-hotline', curator],
    ],
    in: [['LEADS', 'ca-rcmp', { stated: false }]],
    cites: [
      ['source-pe-rcmp-page', 'Reporting human trafficking'],
      ['source-pe-rcmp-page-copy-2023', 'Reporting human trafficking'],
    ],
  },

  // Foreign workers
  {
    id: 'instrument-pe-temporary-foreign-worker-protection-act',
    type: 'Instrument',
    properties: {
      name: { en: 'Temporary Foreign Worker Protection Act (Prince Edward Island)' },
      nameStatus: english,
      aliases: ['Temporary Foreign Workers Protection Act (PEI)', 'TFWPA'],
      description: {
        en: 'Passed in spring 2022, in force in phases: rights of workers and licences of recruiters on 1 April 2025; registry of employers and administrative penalties later.',
      },
      kind: 'act',
      inForce: { text: 'first phase 1 April 2025', start: '2025-04-01', end: null },
    },
    out: [['RELATED_TO', 'jurisdiction-pe', { label: 'law of' }]],
    cites: [
      ['source-pe-act-release-2025', 'Release'],
      ['source-pe-act-page', 'Page body'],
    ],
  },
  {
    id: 'pe-recruiter-licences',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Licences of recruiters of foreign workers in Prince Edward Island',
        fr: "Permis des recruteurs de travailleurs étrangers à l'Île-du-Prince-Édouard",
      },
      nameStatus: ours,
      description: {
        en: 'Since 1 April 2025 recruiters need a licence, open to members of a law society, of the Chambre des notaires du Québec and registered immigration consultants, with a security of $10,000 and a fee of $100. Workers may not be charged for recruitment; passports may not be kept, nor deportation threatened.',
      },
      kind: 'law-reform',
      period: { start: '2025-04-01', end: null },
      status: 'in-place',
    },
    out: [
      here,
      ['ADVANCES', 'pillar-prevention', curator],
      ['SERVES', 'population-temporary-foreign-workers'],
      ['REACHES', 'audience-employers-recruiters'],
      ['ADDRESSES', 'exploitation-labour', curator],
      ['DOES', 'activity-recruiter-regulation'],
      ['RELATED_TO', 'instrument-pe-temporary-foreign-worker-protection-act', { label: 'under' }],
      ['RELATED_TO', 'finding-recruiter-regulation-not-covered-2020', { label: 'came after it' }],
    ],
    in: [['LEADS', 'pe-workforce', { stated: true }]],
    cites: [
      ['source-pe-act-release-2025', 'Key changes'],
      ['source-pe-act-page', 'Rights for foreign workers'],
      ['source-pe-act-consultation-2025', 'Second paragraph'],
    ],
  },
  {
    id: 'pe-employer-registry',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Registry of employers of foreign workers in Prince Edward Island',
        fr: "Registre des employeurs de travailleurs étrangers à l'Île-du-Prince-Édouard",
      },
      nameStatus: ours,
      description: {
        en: 'Second phase of the act: registry of employers and administrative penalties; open to comments until 21 July 2025. No day for it is given in the sources seen.',
      },
      kind: 'law-reform',
      period: { text: 'second phase', start: null, end: null },
      status: 'planned',
    },
    out: [
      here,
      ['ADVANCES', 'pillar-prevention', curator],
      ['SERVES', 'population-temporary-foreign-workers'],
      ['REACHES', 'audience-employers-recruiters'],
      ['ADDRESSES', 'exploitation-labour', curator],
      ['DOES', 'activity-employer-compliance'],
      ['RELATED_TO', 'instrument-pe-temporary-foreign-worker-protection-act', { label: 'under' }],
    ],
    in: [['LEADS', 'pe-workforce', { stated: true }]],
    cites: [
      ['source-pe-act-consultation-2025', 'Release'],
      ['source-pe-act-page', 'First paragraphs'],
    ],
  },
  {
    id: 'pe-migrant-workers-resource-centre',
    type: 'Service',
    properties: {
      name: { en: 'Migrant Workers Resource Centre' },
      nameStatus: english,
      description: {
        en: 'Support and information for temporary foreign workers, at the Cooper Institute in Charlottetown.',
      },
      period: { text: 'seen March 2025', start: null, end: null },
      status: 'in-place',
      locationPrecision: 'municipality',
      lastSeen: { date: '2025-03-15' },
    },
    out: [
      here,
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-temporary-foreign-workers'],
      ['ADDRESSES', 'exploitation-labour', curator],
      ['DOES', 'activity-rights-information', curator],
    ],
    in: [['DELIVERS', 'pe-cooper-institute']],
    cites: [['source-pe-cbc-act-2025', 'Article body']],
  },
  {
    id: 'pe-migrant-worker-guides',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Guides for migrant workers in Prince Edward Island',
        fr: "Guides pour les travailleurs migrants à l'Île-du-Prince-Édouard",
      },
      nameStatus: ours,
      description: {
        en: 'Guides to living, working and services for temporary foreign workers and seasonal agricultural workers, in several languages; updated and translated in 2018.',
      },
      kind: 'project',
      period: { text: 'updated 2018', start: '2018-01-01', end: null, precision: { start: 'year' } },
    },
    out: [
      here,
      ['ADVANCES', 'pillar-prevention', curator],
      ['SERVES', 'population-temporary-foreign-workers'],
      ['ADDRESSES', 'exploitation-labour', curator],
      ['DOES', 'activity-rights-information'],
    ],
    in: [['LEADS', 'pe-cooper-institute', { stated: true }]],
    cites: [
      ['source-pe-cooper-migrant-workers', 'Page body'],
      ['source-pe-cooper-profile', 'Profile'],
    ],
  },
  {
    id: 'pe-changing-hands-2012',
    type: 'Initiative',
    properties: {
      name: { en: 'Changing Hands' },
      nameStatus: english,
      description: {
        en: 'Research of 2012 on the Temporary Foreign Worker Program in Prince Edward Island, begun in the fall of 2010.',
      },
      kind: 'research',
      period: {
        text: '2010-2012',
        start: '2010-01-01',
        end: '2012-12-31',
        precision: { start: 'year', end: 'year' },
      },
      status: 'ended',
    },
    out: [
      here,
      ['ADVANCES', 'pillar-partnerships', curator],
      ['SERVES', 'population-temporary-foreign-workers'],
      ['ADDRESSES', 'exploitation-labour', curator],
      ['DOES', 'activity-research-evaluation'],
    ],
    in: [['LEADS', 'pe-cooper-institute', { stated: true }]],
    cites: [
      ['source-pe-cooper-profile', 'Profile'],
      ['source-pe-cooper-migrant-workers', 'Page body'],
    ],
  },

  // Points to reconcile
  {
    id: 'interaction-tfwp-pe-act',
    type: 'Interaction',
    properties: {
      name: {
        en: 'Closed federal permit and the Prince Edward Island act',
        fr: "Permis fédéral fermé et loi de l'Île-du-Prince-Édouard",
      },
      nameStatus: ours,
      text: {
        en: 'An advocate says that the provincial act does not reach the closed federal work permit, which ties workers to one employer and makes them afraid to report, since they may lose their job and their path to permanent residence.',
        fr: "Un intervenant affirme que la loi provinciale n'atteint pas le permis de travail fédéral fermé, qui lie les travailleurs à un seul employeur et leur fait craindre de porter plainte, puisqu'ils peuvent perdre leur emploi et leur accès à la résidence permanente.",
      },
      kind: 'interaction',
      score: null,
      status: 'candidate',
    },
    out: [
      ['ACTS', 'ca-tfwp', { role: 'source' }],
      ['ACTS', 'pe-recruiter-licences', { role: 'target' }],
      ['RELATED_TO', 'instrument-pe-temporary-foreign-worker-protection-act', { label: 'about the act' }],
      ['RELATED_TO', 'topic-closed-work-permits', { label: 'part of the same question' }],
    ],
    cites: [['source-pe-cbc-act-2025', 'Article body']],
  },
  {
    id: 'position-cooper-closed-permits',
    type: 'Position',
    properties: {
      name: {
        en: 'Cooper Institute on closed work permits',
        fr: 'Cooper Institute sur les permis de travail fermés',
      },
      nameStatus: ours,
      text: {
        en: 'Asks for open work permits, so that workers are not tied to one employer.',
        fr: 'Demande des permis de travail ouverts, afin que les travailleurs ne soient pas liés à un seul employeur.',
      },
      stance: 'calls-for-change',
      date: { date: '2025-03-15' },
    },
    out: [['ABOUT', 'topic-closed-work-permits']],
    in: [['TAKES', 'pe-cooper-institute']],
    cites: [['source-pe-cbc-act-2025', 'Article body']],
  },
  {
    id: 'finding-pe-workers-afraid-to-report',
    type: 'Finding',
    properties: {
      name: {
        en: 'Workers afraid to report abuse in Prince Edward Island',
        fr: "Des travailleurs qui craignent de signaler les abus à l'Île-du-Prince-Édouard",
      },
      nameStatus: ours,
      text: {
        en: 'The head of the Migrant Workers Resource Centre told of harassment and sexual assault that workers are scared to report, since they may lose job and path to permanent residence.',
        fr: "Le responsable du Migrant Workers Resource Centre a fait état de harcèlement et d'agressions sexuelles que des travailleurs craignent de signaler, de peur de perdre leur emploi et leur accès à la résidence permanente.",
      },
      kind: 'barrier',
      grade: 'copy',
      date: { date: '2025-03-15' },
    },
    out: [
      ['ABOUT', 'jurisdiction-pe'],
      ['ABOUT', 'population-temporary-foreign-workers'],
      ['ABOUT', 'exploitation-labour', curator],
    ],
    cites: [['source-pe-cbc-act-2025', 'Article body']],
  },
]
