import type { StarterRecord } from '../starter-record.ts'

const enOnly = { en: 'official', fr: 'unknown' } as const
const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const curator = { assignedBy: 'curator' } as const
const inYt = ['OPERATES_IN', 'jurisdiction-yt'] as const
const inNt = ['OPERATES_IN', 'jurisdiction-nt'] as const

/** Yukon's strategy of 2020 and what is done in the three territories and by Inuit. */
export const records: readonly StarterRecord[] = [
  {
    id: 'yt-strategy-2020',
    type: 'Strategy',
    properties: {
      name: { en: "Changing the Story to Upholding Dignity and Justice: Yukon's MMIWG2S+ Strategy" },
      nameStatus: enOnly,
      period: { text: 'December 2020, for 10 to 15 years', start: '2020-12-10', end: null },
      status: 'in-force',
      pillarSet: 'yukon-mmiwg2s',
      scope: {
        en: 'Missing and murdered Indigenous women, girls and two-spirit people; one priority is knowledge of the trafficking of Indigenous people of Yukon.',
        fr: 'Femmes, filles et personnes bispirituelles autochtones disparues et assassinées; une priorité porte sur la connaissance de la traite des Autochtones du Yukon.',
      },
      description: {
        en: 'Four paths and 31 actions.',
        fr: 'Quatre voies et 31 mesures.',
      },
      note: {
        en: 'A strategy of Yukon on trafficking alone was not found in the sources seen; that is "not found", not "none".',
        fr: "Aucune stratégie du Yukon portant uniquement sur la traite n'a été trouvée dans les sources consultées, ce qui ne veut pas dire qu'il n'en existe pas.",
      },
    },
    out: [['SERVES', 'population-indigenous-women-girls-2s'], inYt],
    in: [
      ['CONTRIBUTES_TO', 'yt-wged'],
      ['CONTRIBUTES_TO', 'yt-mmiwg2s-advisory-committee'],
    ],
    cites: [
      ['source-yt-world-day-statement', 'statement'],
      ['source-cbc-yukon-2020', 'article body', { field: 'description' }],
    ],
  },
  {
    id: 'yt-strategy-2020-trafficking-knowledge',
    type: 'Commitment',
    properties: {
      name: {
        en: 'Knowledge of the trafficking of Indigenous people of Yukon',
        fr: 'Connaissance de la traite des Autochtones du Yukon',
      },
      nameStatus: ours,
      text: {
        en: 'A priority of the strategy: know more about the trafficking of Indigenous people of Yukon.',
        fr: 'Priorité de la stratégie : mieux connaître la traite des Autochtones du Yukon.',
      },
      status: 'unknown',
    },
    out: [
      ['PART_OF', 'yt-strategy-2020'],
      ['ADVANCES', 'pillar-partnerships', curator],
      ['SERVES', 'population-indigenous-women-girls-2s'],
      ['DOES', 'activity-research-evaluation', curator],
      inYt,
    ],
    in: [['LEADS', 'yt-wged', { stated: false }]],
    cites: [['source-yt-world-day-statement', 'statement']],
  },
  {
    id: 'yt-yswc-research',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Research on women in sex work and on trafficking (Yukon)',
        fr: 'Recherche sur les femmes dans le travail du sexe et sur la traite (Yukon)',
      },
      nameStatus: ours,
      kind: 'research',
    },
    in: [['LEADS', 'yt-yswc', { stated: true }]],
    out: [
      ['ADVANCES', 'pillar-partnerships', curator],
      ['SERVES', 'population-women-girls'],
      ['DOES', 'activity-research-evaluation'],
      inYt,
    ],
    cites: [['source-yswc-projects', 'Current Projects']],
  },
  {
    id: 'nt-project-guardian',
    type: 'Initiative',
    properties: {
      name: { en: 'Project Guardian' },
      nameStatus: enOnly,
      kind: 'team',
      period: { text: 'since 2017', start: '2017-01-01', end: null, precision: { start: 'year' } },
      description: {
        en: 'Eight RCMP members who have other duties too: they meet women who are advertised online and offer a way out, and reach out to hotels and schools. They had seen cases of sexual exploitation only.',
      },
    },
    in: [['LEADS', 'nt-rcmp-g-division', { stated: true }]],
    out: [
      ['ADVANCES', 'pillar-prosecution', curator],
      ['ADVANCES', 'pillar-prevention', curator],
      ['ADDRESSES', 'exploitation-sexual'],
      ['DOES', 'activity-specialised-enforcement'],
      ['DOES', 'activity-targeted-awareness'],
      ['REACHES', 'audience-transport-hospitality-tourism'],
      ['REACHES', 'audience-schools'],
      inNt,
    ],
    cites: [['source-my-true-north-guardian', 'article body']],
  },
  {
    id: 'nt-ywca-safety-planning',
    type: 'Service',
    properties: {
      name: {
        en: 'Safety planning and relocation (YWCA NWT)',
        fr: 'Planification de la sécurité et relocalisation (YWCA NWT)',
      },
      nameStatus: ours,
      locationPrecision: 'undisclosed',
      lastSeen: { date: '2017-01-01', precision: 'year' },
      description: {
        en: 'A safety plan for each woman, then often a shelter outside the territory; about two women a year (a figure published by the source).',
      },
    },
    in: [['DELIVERS', 'nt-ywca']],
    out: [
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-women-girls'],
      ['SERVES', 'population-survivors'],
      ['DOES', 'activity-referral', curator],
      ['DOES', 'activity-case-management', curator],
      inNt,
    ],
    cites: [['source-cbc-nwt-2017', 'article body']],
  },
  {
    id: 'nt-yellowknife-airport',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Yellowknife Airport and #NotInMyCity',
        fr: 'Aéroport de Yellowknife et #NotInMyCity',
      },
      nameStatus: ours,
      kind: 'agreement',
      period: { text: '31 July 2025', start: '2025-07-31', end: null },
      status: 'in-place',
      description: { en: 'Training of airport staff and awareness campaigns at the airport.' },
    },
    in: [
      ['LEADS', 'nt-infrastructure', { stated: true }],
      ['CONTRIBUTES_TO', 'ca-notinmycity'],
    ],
    out: [
      ['ADVANCES', 'pillar-prevention', curator],
      ['ADVANCES', 'pillar-partnerships', curator],
      ['DOES', 'activity-training-frontline'],
      ['DOES', 'activity-public-awareness'],
      ['DOES', 'activity-private-sector', curator],
      ['REACHES', 'audience-transport-hospitality-tourism'],
      ['RELATED_TO', 'ca-notinmycity-airports', { label: 'one of' }],
      inNt,
    ],
    cites: [['source-law360-nwt-airport-2025', 'article body']],
  },
  {
    id: 'nu-service-capacity-review-2013',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Service and Capacity Review for Victims of Sexual Exploitation and Human Trafficking in Nunavut',
      },
      nameStatus: enOnly,
      kind: 'research',
      period: {
        text: 'November 2013',
        start: '2013-11-01',
        end: '2013-11-30',
        precision: { start: 'month', end: 'month' },
      },
      description: {
        en: 'Report with money of the Victims Fund of Justice Canada, with Pauktuutit among those consulted.',
      },
    },
    in: [
      ['LEADS', 'nu-roos-remillard', { stated: true }],
      ['CONTRIBUTES_TO', 'ca-jus'],
    ],
    out: [
      ['PART_OF', 'ca-victims-fund'],
      ['ADVANCES', 'pillar-partnerships', curator],
      ['SERVES', 'population-inuit'],
      ['SERVES', 'population-youth'],
      ['SERVES', 'population-minors'],
      ['ADDRESSES', 'exploitation-sexual'],
      ['ADDRESSES', 'exploitation-labour'],
      ['DOES', 'activity-research-evaluation'],
      ['INVOLVES', 'ca-pauktuutit'],
      ['OPERATES_IN', 'jurisdiction-nu'],
    ],
    cites: [
      ['source-nunatsiaq-nunavut-report', 'article body'],
      ['source-acyf-nunavut-report', 'page body'],
      ['source-nunavut-executive-summary-2014', 'executive summary'],
    ],
  },
  {
    id: 'ca-pauktuutit-workshop-2013',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Workshop of Inuit women on trafficking (March 2013)',
        fr: 'Atelier de femmes inuites sur la traite (mars 2013)',
      },
      nameStatus: ours,
      kind: 'event',
      period: {
        text: 'March 2013',
        start: '2013-03-01',
        end: '2013-03-31',
        precision: { start: 'month', end: 'month' },
      },
      description: {
        en: 'With women from across Inuit Nunangat; conclusions on online safety and the root causes of violence.',
      },
    },
    in: [['LEADS', 'ca-pauktuutit', { stated: true }]],
    out: [
      ['ADVANCES', 'pillar-prevention', curator],
      ['SERVES', 'population-inuit'],
      ['SERVES', 'population-indigenous-women-girls-2s', curator],
      ['ADDRESSES', 'exploitation-sexual'],
      ['DOES', 'activity-targeted-awareness'],
      ['OPERATES_IN', 'jurisdiction-inuit-nunangat'],
    ],
    cites: [['source-pauktuutit-trafficking', 'page body']],
  },
  {
    id: 'ca-pauktuutit-training',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Policy work and training of Inuit front-line workers (Pauktuutit)',
        fr: "Travail d'orientation et formation d'intervenants inuits (Pauktuutit)",
      },
      nameStatus: ours,
      kind: 'training',
      period: { text: 'since late 2012', start: '2012-01-01', end: null, precision: { start: 'year' } },
    },
    in: [['LEADS', 'ca-pauktuutit', { stated: true }]],
    out: [
      ['ADVANCES', 'pillar-partnerships', curator],
      ['SERVES', 'population-inuit'],
      ['ADDRESSES', 'exploitation-sexual'],
      ['DOES', 'activity-training-frontline'],
      ['REACHES', 'audience-frontline-providers'],
      ['OPERATES_IN', 'jurisdiction-inuit-nunangat'],
      ['OPERATES_IN', 'jurisdiction-nu'],
    ],
    cites: [['source-pauktuutit-trafficking', 'page body']],
  },
  {
    id: 'ca-itk-rcmp-forum-2023',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Forum of ITK and the RCMP on human trafficking (March 2023)',
        fr: "Forum d'ITK et de la GRC sur la traite des personnes (mars 2023)",
      },
      nameStatus: ours,
      kind: 'event',
      period: {
        text: 'March 2023',
        start: '2023-03-01',
        end: '2023-03-31',
        precision: { start: 'month', end: 'month' },
      },
      description: {
        en: 'With police of detachments and victim services, to understand the problem and find ways to stop it.',
      },
    },
    in: [
      ['CONTRIBUTES_TO', 'ca-itk'],
      ['CONTRIBUTES_TO', 'ca-rcmp'],
    ],
    out: [
      ['ADVANCES', 'pillar-partnerships', curator],
      ['SERVES', 'population-inuit'],
      ['DOES', 'activity-coordination-body', curator],
      ['REACHES', 'audience-police'],
      ['OPERATES_IN', 'jurisdiction-inuit-nunangat'],
      ['OPERATES_IN', 'jurisdiction-ca'],
    ],
    cites: [['source-indigenous-watchdog-itk-2023', 'article body']],
  },
]
