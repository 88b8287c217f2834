import type { StarterLink, StarterRecord } from '../starter-record.ts'

const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const heading = { en: 'official', fr: { translatedBy: 'Fourfold' } } as const
const curator = { assignedBy: 'curator' } as const
const inOn: StarterLink = ['OPERATES_IN', 'jurisdiction-on']
const overview = 'source-on-overview-initiatives'

/** Ontario's strategies of 2016, 2020 and 2025, each followed by the next, with the first one's areas and promises. */
export const records: readonly StarterRecord[] = [
  {
    id: 'on-strategy-2016',
    type: 'Strategy',
    properties: {
      name: {
        en: "Ontario's Strategy to End Human Trafficking",
        fr: 'Stratégie ontarienne pour mettre fin à la traite des personnes',
      },
      nameStatus: { en: 'official', fr: 'official' },
      period: {
        text: 'announced 30 June 2016; term not stated in the source',
        start: '2016-06-30',
        end: null,
      },
      status: 'succeeded',
      pillarSet: 'ontario-2016',
      scope: {
        en: 'Sexual exploitation and forced labour; includes enforcement at workplaces of migrant workers.',
        fr: "Exploitation sexuelle et travail forcé; comprend l'application de la loi dans les lieux de travail de travailleurs migrants.",
      },
    },
    out: [
      [
        'SUCCEEDED_BY',
        'on-strategy-2020',
        { date: { date: '2020-03-06' }, kind: 'replaced', assignedBy: 'curator' },
      ],
      ['ADDRESSES', 'exploitation-sexual'],
      ['ADDRESSES', 'exploitation-labour'],
      inOn,
    ],
    in: [['LEADS', 'on-mcss', { stated: true }]],
    cites: [
      ['source-cfuw-ontario', 'entry of June 30, 2016'],
      [overview, 'introduction'],
      ['source-on-progress-report-2017', 'introduction'],
      ['source-on-strategy-2016-fr', 'title', { field: 'name' }],
    ],
  },
  {
    id: 'on-strategy-2016-prevention',
    type: 'Objective',
    properties: {
      name: { en: 'Prevention and Community Supports', fr: 'Prévention et soutien communautaire' },
      nameStatus: heading,
    },
    out: [['PART_OF', 'on-strategy-2016']],
    cites: [[overview, 'Prevention and Community Supports']],
  },
  {
    id: 'on-strategy-2016-justice',
    type: 'Objective',
    properties: {
      name: {
        en: 'Enhanced Justice Sector Initiatives',
        fr: 'Initiatives renforcées du secteur de la justice',
      },
      nameStatus: heading,
    },
    out: [['PART_OF', 'on-strategy-2016']],
    cites: [[overview, 'Enhanced Justice Sector Initiatives']],
  },
  {
    id: 'on-strategy-2016-indigenous-led',
    type: 'Objective',
    properties: {
      name: { en: 'Indigenous-Led Approaches', fr: 'Approches dirigées par des Autochtones' },
      nameStatus: heading,
    },
    out: [['PART_OF', 'on-strategy-2016']],
    cites: [[overview, 'Indigenous-Led Approaches']],
  },
  {
    id: 'on-strategy-2016-coordination',
    type: 'Objective',
    properties: {
      name: { en: 'Provincial Coordination and Leadership', fr: 'Coordination et leadership provinciaux' },
      nameStatus: heading,
    },
    out: [['PART_OF', 'on-strategy-2016']],
    cites: [[overview, 'Provincial Coordination and Leadership']],
  },
  {
    id: 'on-strategy-2016-workplace-enforcement',
    type: 'Commitment',
    properties: {
      name: {
        en: 'Enforcement and outreach where temporary foreign workers work',
        fr: 'Application de la loi et rayonnement auprès des milieux employant des TET',
      },
      nameStatus: ours,
      text: {
        en: 'Inspect and visit workplaces of temporary foreign workers, which an agreement on sharing information with the federal government makes known.',
        fr: "Inspections et activités ciblées dans les lieux de travail employant des travailleurs étrangers temporaires, repérés grâce à une entente d'échange d'information avec le gouvernement fédéral.",
      },
      status: 'unknown',
    },
    out: [
      ['PART_OF', 'on-strategy-2016-prevention'],
      ['ADVANCES', 'pillar-prevention', curator],
      ['SERVES', 'population-temporary-foreign-workers'],
      ['ADDRESSES', 'exploitation-labour'],
      ['DOES', 'activity-employer-compliance', curator],
      ['DOES', 'activity-targeted-awareness', curator],
      ['DOES', 'activity-intergovernmental-agreement', curator],
      ['REACHES', 'audience-employers-recruiters', curator],
      inOn,
    ],
    in: [['CONTRIBUTES_TO', 'on-government']],
    cites: [[overview, 'Prevention and Community Supports']],
  },
  {
    id: 'on-strategy-2016-inspector-orientation',
    type: 'Commitment',
    properties: {
      name: {
        en: 'Orientation of health and safety inspectors on labour exploitation',
        fr: "Initiation des inspecteurs en santé et sécurité à l'exploitation par le travail",
      },
      nameStatus: ours,
      text: {
        en: 'Acquaint those who inspect health and safety at work with exploitation through labour.',
        fr: "Séances d'initiation à l'exploitation par le travail pour les inspecteurs en santé et sécurité.",
      },
      status: 'done',
      statusReportedBy: 'owner',
      note: { en: 'About 450 inspectors were trained by the end of the first year, says the ministry.' },
    },
    out: [
      ['PART_OF', 'on-strategy-2016-prevention'],
      ['ADVANCES', 'pillar-prevention', curator],
      ['ADDRESSES', 'exploitation-labour'],
      ['DOES', 'activity-training-frontline', curator],
      ['REACHES', 'audience-labour-inspectors'],
      inOn,
    ],
    in: [['CONTRIBUTES_TO', 'on-government']],
    cites: [
      [overview, 'Prevention and Community Supports'],
      ['source-on-first-year-progress', 'Prevention and Community Supports', { field: 'status' }],
    ],
  },
  {
    id: 'on-strategy-2016-youth-in-transition',
    type: 'Commitment',
    properties: {
      name: { en: 'Youth-in-Transition Workers', fr: 'Intervenants auprès des jeunes en transition' },
      nameStatus: ours,
      text: {
        en: 'More workers for young people who leave care and might be trafficked.',
        fr: "Élargir le programme d'intervenants qui soutiennent les jeunes quittant la prise en charge et exposés à la traite.",
      },
      status: 'done',
      statusReportedBy: 'owner',
      note: { en: 'Six specialised workers were hired, says the ministry.' },
    },
    out: [
      ['PART_OF', 'on-strategy-2016-prevention'],
      ['ADVANCES', 'pillar-prevention', curator],
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-in-or-leaving-care'],
      ['DOES', 'activity-case-management', curator],
      inOn,
    ],
    in: [['LEADS', 'on-mcss', { stated: false }]],
    cites: [
      [overview, 'Prevention and Community Supports'],
      ['source-on-first-year-progress', 'Prevention and Community Supports', { field: 'status' }],
    ],
  },
  {
    id: 'on-strategy-2016-victim-response',
    type: 'Commitment',
    properties: {
      name: {
        en: 'Victim quick response and crisis assistance for survivors',
        fr: "Intervention rapide et aide d'urgence aux survivantes et survivants",
      },
      nameStatus: ours,
      text: {
        en: 'Two programs for victims of crime, one of quick response and one of assistance in a crisis, are to do more for survivors of trafficking.',
        fr: "Élargir le programme d'intervention rapide auprès des victimes et renforcer l'aide immédiate aux victimes pour les survivantes et survivants de la traite.",
      },
      status: 'unknown',
    },
    out: [
      ['PART_OF', 'on-strategy-2016-prevention'],
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-survivors'],
      ['DOES', 'activity-case-management', curator],
      ['DOES', 'activity-employment-education', curator],
      inOn,
    ],
    in: [['CONTRIBUTES_TO', 'on-government']],
    cites: [[overview, 'Prevention and Community Supports']],
  },
  {
    id: 'on-strategy-2016-income-support',
    type: 'Commitment',
    properties: {
      name: { en: 'Review of income-support rules for survivors', fr: "Examen des règles d'aide au revenu" },
      nameStatus: ours,
      text: {
        en: 'Review the rules of Ontario Works and of the Ontario Disability Support Program so that survivors reach supports more easily.',
        fr: "Examiner les règles du programme Ontario au travail et du Programme ontarien de soutien aux personnes handicapées afin de faciliter l'accès des survivantes et survivants au soutien.",
      },
      status: 'unknown',
    },
    out: [
      ['PART_OF', 'on-strategy-2016-prevention'],
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-survivors'],
      ['DOES', 'activity-employment-education', curator],
      inOn,
    ],
    in: [['LEADS', 'on-mcss', { stated: false }]],
    cites: [[overview, 'Prevention and Community Supports']],
  },
  {
    id: 'on-strategy-2016-office',
    type: 'Commitment',
    properties: {
      name: { en: 'Provincial coordination office', fr: 'Bureau provincial de coordination' },
      nameStatus: ours,
      text: {
        en: 'Set up an office that oversees and coordinates the strategy across the government.',
        fr: "Créer un bureau chargé de superviser et de coordonner la stratégie dans l'ensemble du gouvernement.",
      },
      status: 'done',
      statusReportedBy: 'owner',
    },
    out: [
      ['PART_OF', 'on-strategy-2016-coordination'],
      ['ADVANCES', 'pillar-partnerships', curator],
      ['DOES', 'activity-coordination-body'],
      ['INVOLVES', 'on-paht-office'],
      inOn,
    ],
    in: [['LEADS', 'on-mcss', { stated: true }]],
    cites: [['source-on-progress-report-2017', 'introduction']],
  },
]
