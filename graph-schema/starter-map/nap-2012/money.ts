import type { StarterRecord } from '../starter-record.ts'
import { coded, ours } from './deliverable.ts'

const table = ['source-nap-2012', 'Government of Canada Response, investment table'] as const
const in2012 = {
  currency: 'CAD',
  per: 'year',
  basis: 'announced',
  fiscalYears: { from: 2012, to: 2012 },
} as const

/**
 * The investment table of the plan: ten rows that add up to $7,306,000 for 2012-13, and a ceiling from 2013-14.
 *
 * The plan also says "over $6M on an annual basis": that stands on the strategy as a citation that is not used,
 * and below as a finding, so that nothing is counted twice.
 */
export const records: readonly StarterRecord[] = [
  {
    id: 'allocation-nap-2012-enforcement-team',
    type: 'Allocation',
    properties: {
      name: { en: 'Dedicated enforcement team, 2012-13', fr: 'Équipe d’application de la loi, 2012-2013' },
      nameStatus: ours,
      amount: 2_030_000,
      ...in2012,
      note: {
        en: 'One amount for the RCMP and the border agency together; the plan does not divide it.',
        fr: 'Un seul montant pour la GRC et l’agence frontalière; le plan ne le répartit pas.',
      },
    },
    out: [
      ['PAYS_FROM', 'ca-rcmp'],
      ['PAYS_FROM', 'ca-cbsa'],
      ['PAYS_TO', 'nap-2012'],
      ['PAYS_TO', 'nap-2012-3.13-13', coded],
    ],
    cites: [table],
  },
  {
    id: 'allocation-nap-2012-htncc',
    type: 'Allocation',
    properties: {
      name: { en: 'RCMP coordination centre, 2012-13', fr: 'Centre de coordination de la GRC, 2012-2013' },
      nameStatus: ours,
      amount: 1_300_000,
      ...in2012,
    },
    out: [
      ['PAYS_FROM', 'ca-rcmp'],
      ['PAYS_TO', 'nap-2012'],
      ['PAYS_TO', 'ca-htncc'],
    ],
    cites: [table],
  },
  {
    id: 'allocation-nap-2012-regional-coordination',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Regional coordination and awareness, 2012-13',
        fr: 'Coordination et sensibilisation régionales, 2012-2013',
      },
      nameStatus: ours,
      amount: 1_600_000,
      ...in2012,
    },
    out: [
      ['PAYS_FROM', 'ca-rcmp'],
      ['PAYS_TO', 'nap-2012'],
      ['PAYS_TO', 'ca-rcmp-regional-coordinators', coded],
    ],
    cites: [table],
  },
  {
    id: 'allocation-nap-2012-border-officers',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Border officer training and awareness, 2012-13',
        fr: 'Formation et sensibilisation des agents frontaliers, 2012-2013',
      },
      nameStatus: ours,
      amount: 445_000,
      ...in2012,
    },
    out: [
      ['PAYS_FROM', 'ca-cbsa'],
      ['PAYS_TO', 'nap-2012'],
      ['PAYS_TO', 'nap-2012-2.13-8', coded],
    ],
    cites: [table],
  },
  {
    id: 'allocation-nap-2012-justice-training',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Justice: training, legislation and policy, 2012-13',
        fr: 'Justice : formation, mise en œuvre des lois et politiques, 2012-2013',
      },
      nameStatus: ours,
      amount: 140_000,
      ...in2012,
    },
    out: [
      ['PAYS_FROM', 'ca-jus'],
      ['PAYS_TO', 'nap-2012'],
    ],
    cites: [table],
  },
  {
    id: 'allocation-nap-2012-victim-services',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Enhanced victim services, up to, from 2013-14',
        fr: 'Services accrus aux victimes, plafond, dès 2013-2014',
      },
      nameStatus: ours,
      amount: 500_000,
      currency: 'CAD',
      per: 'year',
      basis: 'ceiling',
      fiscalYears: { from: 2013, to: null },
      note: {
        en: 'A ceiling, out of the Victims Fund. It begins after the year of the table, though it stands in it.',
        fr: 'Un plafond, à même le Fonds d’aide aux victimes. Il commence après l’exercice du tableau, bien qu’il y figure.',
      },
    },
    out: [
      ['PAYS_FROM', 'ca-jus'],
      ['PAYS_TO', 'nap-2012'],
      ['PAYS_TO', 'ca-victims-fund', coded],
      ['PAYS_TO', 'nap-2012-2.12-1', coded],
    ],
    cites: [table, ['source-nap-2012', 'Annex C, 2.12']],
  },
  {
    id: 'allocation-nap-2012-tfwp',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Temporary Foreign Worker Program (plan line), 2012-13',
        fr: 'Programme des travailleurs étrangers temporaires (ligne du plan), 2012-2013',
      },
      nameStatus: ours,
      amount: 140_000,
      ...in2012,
    },
    out: [
      ['PAYS_FROM', 'ca-hrsdc'],
      ['PAYS_TO', 'nap-2012'],
      ['PAYS_TO', 'ca-tfwp'],
    ],
    cites: [table],
  },
  {
    id: 'allocation-nap-2012-accbp',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Anti-Crime Capacity Building Program (plan line), 2012-13',
        fr: 'Renforcement des capacités contre la criminalité (ligne du plan), 2012-2013',
      },
      nameStatus: ours,
      amount: 96_000,
      ...in2012,
    },
    out: [
      ['PAYS_FROM', 'ca-dfait'],
      ['PAYS_TO', 'nap-2012'],
      ['PAYS_TO', 'ca-accbp'],
      ['PAYS_TO', 'nap-2012-4.14-1', coded],
    ],
    cites: [table],
  },
  {
    id: 'allocation-nap-2012-gpsf',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Global Peace and Security Fund (plan line), 2012-13',
        fr: 'Fonds pour la paix et la sécurité mondiales (ligne du plan), 2012-2013',
      },
      nameStatus: ours,
      amount: 1_200_000,
      ...in2012,
    },
    out: [
      ['PAYS_FROM', 'ca-dfait'],
      ['PAYS_TO', 'nap-2012'],
      ['PAYS_TO', 'ca-gpsf'],
    ],
    cites: [table],
  },
  {
    id: 'allocation-nap-2012-stakeholders',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Stakeholder consultation and coordination, 2012-13',
        fr: 'Consultation des intervenants et coordination, 2012-2013',
      },
      nameStatus: ours,
      amount: 200_000,
      ...in2012,
    },
    out: [
      ['PAYS_FROM', 'ca-ps'],
      ['PAYS_TO', 'nap-2012'],
      ['PAYS_TO', 'nap-2012-4.11-1', coded],
    ],
    cites: [table],
  },
  {
    id: 'allocation-nap-2012-awareness-research',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Public Safety: awareness and research, 2012-13',
        fr: 'Sécurité publique : sensibilisation et recherche, 2012-2013',
      },
      nameStatus: ours,
      amount: 155_000,
      ...in2012,
    },
    out: [
      ['PAYS_FROM', 'ca-ps'],
      ['PAYS_TO', 'nap-2012'],
    ],
    cites: [table],
  },
  {
    id: 'finding-nap-2012-over-6m',
    type: 'Finding',
    properties: {
      name: {
        en: 'Published total: over $6 million a year',
        fr: 'Total publié : plus de 6 millions de dollars par année',
      },
      nameStatus: ours,
      kind: 'statistic',
      grade: 'government',
      date: { date: '2012-06-06' },
      value: 6_000_000,
      unit: 'CAD a year (more than)',
      text: {
        en: 'The plan says that the government will invest over $6 million a year in work against trafficking. The rows of its table for 2012-13 add up to $7,306,000 without the ceiling that begins in 2013-14, and to $7,806,000 with it (sums by the researcher).',
        fr: 'Le plan indique que le gouvernement investira plus de 6 millions de dollars par année dans la lutte contre la traite. Les lignes du tableau pour 2012-2013 totalisent 7 306 000 $ sans le plafond qui commence en 2013-2014, et 7 806 000 $ avec celui-ci (sommes calculées par la personne qui a fait la recherche).',
      },
    },
    out: [['ABOUT', 'nap-2012']],
    cites: [['source-nap-2012', 'Government of Canada Response, sentence before the investment table']],
  },
]
