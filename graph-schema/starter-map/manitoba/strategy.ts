import type { StarterLink, StarterRecord } from '../starter-record.ts'

const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const curator = { assignedBy: 'curator' } as const
const inMb: StarterLink = ['OPERATES_IN', 'jurisdiction-mb']
const areas = ['source-mb-tracias-trust-history', 'Phases and Timelines'] as const
const expansion = ['source-mb-release-2011-05-17', 'release, list of initiatives'] as const
const timing = {
  text: 'over the next three years (May 2011)',
  start: '2011-05-01',
  end: null,
  precision: { start: 'month' },
} as const

/** Tracia's Trust, its five areas, and what the province proposed to add in May 2011. */
export const records: readonly StarterRecord[] = [
  {
    id: 'mb-tracias-trust',
    type: 'Strategy',
    properties: {
      name: {
        en: "Tracia's Trust: Manitoba's Sexual Exploitation Strategy",
        fr: "Tracia's Trust, stratégie manitobaine de lutte contre l'exploitation sexuelle",
      },
      nameStatus: { en: 'official', fr: 'official' },
      period: {
        text: 'launched December 2002; phase two 10 December 2008',
        start: '2002-12-01',
        end: null,
        precision: { start: 'month' },
      },
      status: 'in-force',
      definition: 'own',
      pillarSet: 'manitoba',
      scope: {
        en: 'Sexual exploitation in all its forms; children first, since 2008 all ages.',
        fr: "Toutes les formes d'exploitation sexuelle; d'abord les enfants, depuis 2008 tous les âges.",
      },
      description: {
        en: 'The Manitoba Strategy was launched in December 2002. Phase two of 10 December 2008 bears the name of Tracia Owen and coordinates services for children, youth and adults: prostitution, pornography, sex trafficking, sex tourism and luring on the internet. In 2025 it was being renewed.',
        fr: 'La stratégie du Manitoba a été lancée en décembre 2002. La deuxième phase, du 10 décembre 2008, porte le nom de Tracia Owen et coordonne les services aux enfants, aux jeunes et aux adultes : prostitution, pornographie, traite à des fins sexuelles, tourisme sexuel et leurre sur Internet. En 2025, elle était en cours de renouvellement.',
      },
      aliases: ['Manitoba Strategy', "Tracia's Trust"],
    },
    out: [
      ['SERVES', 'population-minors'],
      ['SERVES', 'population-youth'],
      ['SERVES', 'population-indigenous'],
      ['ADDRESSES', 'exploitation-sexual'],
      inMb,
    ],
    in: [['LEADS', 'mb-families', { stated: true }]],
    cites: [
      ['source-mb-tracias-trust-history', 'Phases and Timelines'],
      ['source-mysteinbach-2025', 'article', { field: 'status' }],
      ['source-mb-tracias-trust-faq', 'What is sexual exploitation?', { field: 'definition' }],
    ],
  },
  {
    id: 'mb-tracias-trust-prevention',
    type: 'Objective',
    properties: { name: { en: 'Prevention', fr: 'Prévention' }, nameStatus: ours },
    out: [['PART_OF', 'mb-tracias-trust']],
    cites: [areas],
  },
  {
    id: 'mb-tracias-trust-intervention',
    type: 'Objective',
    properties: { name: { en: 'Intervention', fr: 'Intervention' }, nameStatus: ours },
    out: [['PART_OF', 'mb-tracias-trust']],
    cites: [areas],
  },
  {
    id: 'mb-tracias-trust-legislation',
    type: 'Objective',
    properties: { name: { en: 'Legislation', fr: 'Législation' }, nameStatus: ours },
    out: [['PART_OF', 'mb-tracias-trust']],
    cites: [areas],
  },
  {
    id: 'mb-tracias-trust-coordination',
    type: 'Objective',
    properties: { name: { en: 'Coordination', fr: 'Coordination' }, nameStatus: ours },
    out: [['PART_OF', 'mb-tracias-trust']],
    cites: [areas],
  },
  {
    id: 'mb-tracias-trust-research',
    type: 'Objective',
    properties: { name: { en: 'Research and evaluation', fr: 'Recherche et évaluation' }, nameStatus: ours },
    out: [['PART_OF', 'mb-tracias-trust']],
    cites: [areas],
  },
  {
    id: 'mb-tracias-trust-2011-crowns',
    type: 'Commitment',
    properties: {
      name: { en: 'Designate two Crown attorneys', fr: 'Désigner deux procureurs de la Couronne' },
      nameStatus: ours,
      text: {
        en: 'Two Crown attorneys take charge of the cases of trafficking: they coordinate them and bring them to court.',
        fr: 'Deux procureurs de la Couronne se chargent des dossiers de traite : ils les coordonnent et intentent les poursuites.',
      },
      timing,
      status: 'done',
      statusReportedBy: 'other',
    },
    out: [
      ['PART_OF', 'mb-tracias-trust-legislation', curator],
      ['ADVANCES', 'pillar-prosecution', curator],
      ['DOES', 'activity-crown-prosecution', curator],
      inMb,
    ],
    in: [['LEADS', 'mb-justice', { stated: false, ...curator }]],
    cites: [expansion, ['source-mysteinbach-2012', 'article', { field: 'status' }]],
  },
  {
    id: 'mb-tracias-trust-2011-hotline',
    type: 'Commitment',
    properties: {
      name: { en: 'Crisis hotline', fr: "Ligne d'urgence" },
      nameStatus: ours,
      text: {
        en: 'A crisis hotline, proposed as part of the expanded strategy.',
        fr: "Une ligne d'urgence, proposée dans le cadre de la stratégie élargie.",
      },
      timing,
      status: 'unknown',
    },
    out: [
      ['PART_OF', 'mb-tracias-trust-intervention', curator],
      ['ADVANCES', 'pillar-protection', curator],
      ['DOES', 'activity-hotline', curator],
      inMb,
    ],
    in: [['LEADS', 'mb-families', { stated: false, ...curator }]],
    cites: [expansion],
  },
  {
    id: 'mb-tracias-trust-2011-stabilization',
    type: 'Commitment',
    properties: {
      name: { en: 'Youth stabilization', fr: 'Stabilisation des jeunes' },
      nameStatus: ours,
      text: {
        en: 'Stabilization of exploited youth, proposed as part of the expanded strategy.',
        fr: 'Stabilisation des jeunes exploités, proposée dans le cadre de la stratégie élargie.',
      },
      timing,
      status: 'unknown',
    },
    out: [
      ['PART_OF', 'mb-tracias-trust-intervention', curator],
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-youth'],
      inMb,
    ],
    in: [['LEADS', 'mb-families', { stated: false, ...curator }]],
    cites: [expansion],
  },
  {
    id: 'mb-tracias-trust-2011-travel-code',
    type: 'Commitment',
    properties: {
      name: { en: 'Code for the travel sector', fr: 'Code pour le secteur des voyages' },
      nameStatus: ours,
      text: {
        en: 'A travel code, proposed as part of the expanded strategy.',
        fr: 'Un code des voyages, proposé dans le cadre de la stratégie élargie.',
      },
      timing,
      status: 'unknown',
    },
    out: [
      ['PART_OF', 'mb-tracias-trust-prevention', curator],
      ['ADVANCES', 'pillar-prevention', curator],
      ['REACHES', 'audience-transport-hospitality-tourism', curator],
      inMb,
    ],
    in: [['CONTRIBUTES_TO', 'mb-government']],
    cites: [expansion],
  },
  {
    id: 'mb-tracias-trust-2011-forfeiture',
    type: 'Commitment',
    properties: {
      name: { en: 'Forfeiture of places of exploitation', fr: "Confiscation des lieux d'exploitation" },
      nameStatus: ours,
      text: {
        en: 'Look at whether the law on forfeiture of criminal property can reach places of exploitation.',
        fr: "Examiner si la loi sur la confiscation de biens obtenus ou utilisés criminellement peut s'appliquer aux lieux d'exploitation.",
      },
      timing,
      status: 'unknown',
    },
    out: [
      ['PART_OF', 'mb-tracias-trust-legislation', curator],
      ['ADVANCES', 'pillar-prosecution', curator],
      ['DOES', 'activity-proceeds-forfeiture', curator],
      inMb,
    ],
    in: [['LEADS', 'mb-justice', { stated: false, ...curator }]],
    cites: [expansion],
  },
]
