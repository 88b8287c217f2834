import type { StarterRecord } from '../starter-record.ts'

const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const curator = { assignedBy: 'curator' } as const

/** Money of programs beside the strategy: migrant workers and victims. */
export const records: readonly StarterRecord[] = [
  {
    id: 'allocation-mwsp-2021',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Migrant Worker Support Program: $49.5M over three years (Budget 2021)',
        fr: 'Soutien aux travailleurs migrants : 49,5 M$ sur trois ans (budget de 2021)',
      },
      nameStatus: ours,
      amount: 49_500_000,
      currency: 'CAD',
      per: 'total',
      basis: 'announced',
      fiscalYears: { from: 2021, to: 2023 },
      note: {
        en: 'The whole program; the sources read do not single out trafficking.',
        fr: 'L’ensemble du programme; les sources lues n’isolent pas la traite.',
      },
    },
    out: [
      ['PAYS_FROM', 'ca-esdc'],
      ['PAYS_TO', 'ca-mwsp'],
    ],
    cites: [['source-kingsvilletimes-mwsp-2022', 'Article body']],
  },
  {
    id: 'allocation-mwsp-2024',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Migrant Worker Support Program: $41M over two years (Budget 2024)',
        fr: 'Soutien aux travailleurs migrants : 41 M$ sur deux ans (budget de 2024)',
      },
      nameStatus: ours,
      amount: 41_000_000,
      currency: 'CAD',
      per: 'total',
      basis: 'announced',
      fiscalYears: { from: 2024, to: 2025 },
      note: {
        en: 'The whole program; the sources read do not single out trafficking.',
        fr: 'L’ensemble du programme; les sources lues n’isolent pas la traite.',
      },
    },
    out: [
      ['PAYS_FROM', 'ca-esdc'],
      ['PAYS_TO', 'ca-mwsp'],
      ['ADDITIONAL_TO', 'allocation-mwsp-2021', curator],
    ],
    cites: [['source-esdc-qp-note-2024-12', 'Suggested Response']],
  },
  {
    id: 'allocation-mwsp-call-2022',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Migrant Worker Support Program: call of about $30M (to March 2024)',
        fr: 'Soutien aux travailleurs migrants : appel d’environ 30 M$ (jusqu’en mars 2024)',
      },
      nameStatus: ours,
      amount: 30_000_000,
      currency: 'CAD',
      per: 'total',
      basis: 'planned',
      fiscalYears: { from: 2022, to: 2023 },
    },
    out: [
      ['PAYS_FROM', 'ca-esdc'],
      ['PAYS_TO', 'ca-mwsp'],
      ['PART_OF', 'allocation-mwsp-2021', curator],
    ],
    cites: [['source-mwsp-call', 'Description']],
  },
  {
    id: 'allocation-mwsp-airport',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Airport orientation: about $3M for up to five projects',
        fr: 'Orientation à l’aéroport : environ 3 M$ pour au plus cinq projets',
      },
      nameStatus: ours,
      amount: 3_000_000,
      currency: 'CAD',
      per: 'total',
      basis: 'planned',
      fiscalYears: { from: 2022, to: 2023 },
    },
    out: [
      ['PAYS_FROM', 'ca-esdc'],
      ['PAYS_TO', 'ca-mwsp-airport-orientation'],
      ['PART_OF', 'allocation-mwsp-call-2022'],
    ],
    cites: [['source-mwsp-call', 'Description']],
  },
  {
    id: 'allocation-victims-fund-2018',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Victims Fund for trafficking: $1M a year from October 2018',
        fr: 'Fonds d’aide aux victimes, traite : 1 M$ par année à compter d’octobre 2018',
      },
      nameStatus: ours,
      amount: 1_000_000,
      currency: 'CAD',
      per: 'year',
      basis: 'announced',
      fiscalYears: { from: 2018, to: null },
      description: {
        en: 'In October 2018 $500,000 was added to what had been set aside before.',
        fr: 'En octobre 2018, 500 000 $ ont été ajoutés à la somme réservée auparavant.',
      },
    },
    out: [
      ['PAYS_FROM', 'ca-jus'],
      ['PAYS_TO', 'ca-victims-fund'],
    ],
    cites: [['source-us-tip-2019', 'Protection']],
  },
  {
    id: 'allocation-victims-fund-2021',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Victims Fund for trafficking: $1.34M in 2021',
        fr: 'Fonds d’aide aux victimes, traite : 1,34 M$ en 2021',
      },
      nameStatus: ours,
      amount: 1_340_000,
      currency: 'CAD',
      per: 'total',
      basis: 'actual',
      note: {
        en: 'Second statement of the yearly money for that year; the source does not say whether it means the fiscal year.',
        fr: 'Seconde déclaration des fonds annuels pour cette année; la source ne précise pas s’il s’agit de l’exercice.',
      },
    },
    out: [
      ['PAYS_FROM', 'ca-jus'],
      ['PAYS_TO', 'ca-victims-fund'],
      ['SAME_AS', 'allocation-victims-fund-2018', curator],
    ],
    cites: [['source-us-tip-2023', 'Protection']],
  },
  {
    id: 'allocation-victims-fund-2022',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Victims Fund for trafficking: $1.16M in 2022, nine projects',
        fr: 'Fonds d’aide aux victimes, traite : 1,16 M$ en 2022, neuf projets',
      },
      nameStatus: ours,
      amount: 1_160_000,
      currency: 'CAD',
      per: 'total',
      basis: 'actual',
      note: {
        en: 'Second statement of the yearly money for that year; the source does not say whether it means the fiscal year.',
        fr: 'Seconde déclaration des fonds annuels pour cette année; la source ne précise pas s’il s’agit de l’exercice.',
      },
    },
    out: [
      ['PAYS_FROM', 'ca-jus'],
      ['PAYS_TO', 'ca-victims-fund'],
      ['SAME_AS', 'allocation-victims-fund-2018', curator],
    ],
    cites: [['source-us-tip-2023', 'Protection']],
  },
]
