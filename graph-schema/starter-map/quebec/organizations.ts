import type { StarterRecord } from '../starter-record.ts'

const french = { en: 'unknown', fr: 'official' } as const
const formal = { en: 'unknown', fr: 'unknown' } as const
const here = ['OPERATES_IN', 'jurisdiction-qc'] as const
const tables = ['source-qc-tables-release-2026', 'List of the ten organizations'] as const
const team = ['source-qc-eilp-release-2017', 'Body, first paragraph'] as const

/** Organizations of Quebec. Their names stand unaltered in French; English names only where they were seen. */
export const records: readonly StarterRecord[] = [
  {
    id: 'qc-government',
    type: 'Organization',
    properties: {
      name: { en: 'Government of Québec', fr: 'Gouvernement du Québec' },
      nameStatus: { en: 'official', fr: 'official' },
      kind: 'government',
      note: {
        en: 'Federal money to its public bodies may need its authorization (Act respecting the Ministère du Conseil exécutif, M-30): a low federal count in Quebec is no gap in funding.',
        fr: "Les fonds fédéraux versés à ses organismes publics peuvent nécessiter son autorisation (Loi sur le ministère du Conseil exécutif, M-30) : un faible compte fédéral au Québec n'est pas une lacune de financement.",
      },
    },
    out: [here],
    cites: [['source-gbv-agreement-qc', 'Parties and preamble']],
  },
  {
    id: 'qc-msp',
    type: 'Organization',
    properties: {
      name: { fr: 'Ministère de la Sécurité publique' },
      nameStatus: french,
      abbreviation: { fr: 'MSP' },
      kind: 'department',
      description: {
        en: 'Quebec ministry that coordinates the plan of 2021 on the sexual exploitation of minors.',
      },
    },
    out: [here, ['PART_OF', 'qc-government', { assignedBy: 'curator' }]],
    cites: [
      ['source-qc-plan-2021-news', 'Body, paragraph on the 18 ministries and bodies'],
      ['source-qc-table-release-2024', 'Body, second paragraph'],
    ],
  },
  {
    id: 'qc-scf',
    type: 'Organization',
    properties: {
      name: { fr: 'Secrétariat à la condition féminine' },
      nameStatus: french,
      abbreviation: { fr: 'SCF' },
      kind: 'agency',
      description: {
        en: 'Quebec body that promotes the rights of women; it coordinated the strategy of 2016.',
      },
    },
    out: [here, ['PART_OF', 'qc-government', { assignedBy: 'curator' }]],
    cites: [
      ['source-qc-strategy-2016', 'Imprint: coordination and writing'],
      ['source-gbv-agreement-qc', 'Preamble'],
    ],
  },
  {
    id: 'qc-cnesst',
    type: 'Organization',
    properties: {
      name: { fr: "Commission des normes, de l'équité, de la santé et de la sécurité du travail" },
      nameStatus: french,
      abbreviation: { fr: 'CNESST' },
      kind: 'agency',
      description: {
        en: 'Issues the permits of placement agencies and of recruiters of temporary foreign workers.',
      },
    },
    out: [here],
    cites: [['source-qc-agencies-release-2019', 'Body, second paragraph']],
  },
  {
    id: 'qc-assemblee-nationale',
    type: 'Organization',
    properties: {
      name: { fr: 'Assemblée nationale du Québec' },
      nameStatus: french,
      kind: 'legislature',
    },
    out: [here],
    cites: [['source-qc-csesm-release-2020', 'Body, first paragraph']],
  },
  {
    id: 'qc-csesm',
    type: 'Organization',
    properties: {
      name: { fr: "Commission spéciale sur l'exploitation sexuelle des mineurs" },
      nameStatus: french,
      abbreviation: { fr: 'CSESM' },
      kind: 'legislature',
      active: {
        text: '2019 – 3 December 2020',
        start: '2019-01-01',
        end: '2020-12-03',
        precision: { start: 'year' },
      },
      description: {
        en: 'Commission of members of all parties of the National Assembly; eighteen months of work, hearings in Québec, Montréal and Val-d’Or, a unanimous report.',
        fr: "Commission de députés de tous les partis de l'Assemblée nationale; dix-huit mois de travaux, des auditions à Québec, à Montréal et à Val-d'Or, un rapport unanime.",
      },
    },
    out: [here, ['PART_OF', 'qc-assemblee-nationale']],
    cites: [['source-qc-csesm-release-2020', 'Body, first two paragraphs']],
  },

  // Police
  {
    id: 'qc-spvm',
    type: 'Organization',
    properties: {
      name: { fr: 'Service de police de la Ville de Montréal' },
      nameStatus: french,
      abbreviation: { fr: 'SPVM' },
      kind: 'police',
    },
    out: [['OPERATES_IN', 'jurisdiction-montreal']],
    cites: [team],
  },
  {
    id: 'qc-sq',
    type: 'Organization',
    properties: {
      name: { fr: 'Sûreté du Québec' },
      nameStatus: french,
      abbreviation: { fr: 'SQ' },
      kind: 'police',
    },
    out: [here],
    cites: [team],
  },
  {
    id: 'qc-police-quebec-city',
    type: 'Organization',
    properties: {
      name: { fr: 'Service de police de la Ville de Québec' },
      nameStatus: formal,
      kind: 'police',
      note: { en: 'The source names the municipal police of Québec; the formal name was not seen in it.' },
    },
    out: [here],
    cites: [team],
  },
  {
    id: 'qc-police-longueuil',
    type: 'Organization',
    properties: {
      name: { fr: "Service de police de l'agglomération de Longueuil" },
      nameStatus: formal,
      abbreviation: { fr: 'SPAL' },
      kind: 'police',
      note: { en: 'The source names the municipal police of Longueuil; the formal name was not seen in it.' },
    },
    out: [here],
    cites: [team],
  },
  {
    id: 'qc-police-gatineau',
    type: 'Organization',
    properties: {
      name: { fr: 'Service de police de la Ville de Gatineau' },
      nameStatus: formal,
      kind: 'police',
      note: { en: 'The source names the municipal police of Gatineau; the formal name was not seen in it.' },
    },
    out: [here],
    cites: [team],
  },
  {
    id: 'qc-police-laval',
    type: 'Organization',
    properties: {
      name: { fr: 'Service de police de Laval' },
      nameStatus: formal,
      kind: 'police',
      note: { en: 'The source names the municipal police of Laval; the formal name was not seen in it.' },
    },
    out: [here],
    cites: [team],
  },

  // Networks and community organizations
  {
    id: 'qc-cathii',
    type: 'Organization',
    properties: {
      name: { fr: "Comité d'action contre la traite humaine interne et internationale" },
      nameStatus: french,
      abbreviation: { fr: 'CATHII' },
      aliases: ['Action Committee against the internal and international trafficking of human beings'],
      kind: 'ngo',
      active: {
        text: 'since September 2004',
        start: '2004-09-01',
        end: null,
        ongoing: true,
        precision: { start: 'month' },
      },
      description: {
        en: 'Founded by religious communities of Quebec; acts against trafficking for sexual exploitation and for forced labour: research, training and awareness, and resources for victims.',
        fr: 'Fondé par des communautés religieuses du Québec; agit contre la traite aux fins d’exploitation sexuelle et de travail forcé : recherche, formation et sensibilisation, ressources pour les victimes.',
      },
    },
    out: [here, ['MEMBER_OF', 'qc-cqctp', { assignedBy: 'curator' }]],
    cites: [
      ['source-vivre-ensemble-2014', 'Article body, first two paragraphs'],
      ['source-cathii-release-2013', 'Press release'],
      ['source-sagesse-cathii-2025', 'Article body'],
    ],
  },
  {
    id: 'qc-cqctp',
    type: 'Organization',
    properties: {
      name: { fr: 'Coalition québécoise contre la traite des personnes' },
      nameStatus: french,
      abbreviation: { fr: 'CQCTP' },
      aliases: ['Quebec coalition against trafficking in persons'],
      kind: 'coordinating-body',
      active: { text: 'launched 11 April 2013', start: '2013-04-11', end: null, ongoing: true },
      description: {
        en: 'Brings together more than thirty public, parapublic and community bodies; prepared by a meeting that CATHII held in 2011; runs the national table on sexual exploitation since 2024.',
        fr: "Réunit plus de trente organismes publics, parapublics et communautaires; préparée par une rencontre tenue par le CATHII en 2011; coordonne la table nationale de concertation en matière d'exploitation sexuelle depuis 2024.",
      },
    },
    out: [here],
    cites: [
      ['source-cqctp-page', 'Mission; Historique'],
      ['source-cathii-coalition-page', 'Contexte et bref historique'],
      ['source-vivre-ensemble-2014', 'Article body'],
      ['source-qc-tables-release-2026', 'List of the ten organizations'],
    ],
  },
  ...(
    [
      ['qc-calacs-saguenay', 'CALACS du Saguenay', 'ngo'],
      ['qc-pipq', 'Projet Intervention Prostitution Québec', 'ngo'],
      ['qc-en-marge-12-17', 'En Marge 12-17', 'ngo'],
      ['qc-ciasf', "Centre d'intervention en abus sexuel pour la famille", 'ngo'],
      ['qc-cavac-laval', 'CAVAC de Laval', 'service-provider'],
      ['qc-calacs-la-chrysalide', 'CALACS La Chrysalide', 'ngo'],
      ['qc-cavac-monteregie', 'CAVAC Montérégie', 'service-provider'],
      ['qc-justice-alternative-suroit', 'Justice alternative du Suroît', 'ngo'],
      ['qc-la-piaule', 'La Piaule Centre-du-Québec', 'ngo'],
    ] as const
  ).map(([id, fr, kind]): StarterRecord => ({
    id,
    type: 'Organization',
    properties: { name: { fr }, nameStatus: french, kind },
    out: [here],
    cites: [tables],
  })),
]
