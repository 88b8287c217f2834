import type { StarterRecord } from '../starter-record.ts'

const curator = { assignedBy: 'curator' } as const
const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const tables = ['source-qc-tables-release-2026', 'List of the ten organizations'] as const

/** Said of money that is for more than trafficking. */
const wholeField = {
  en: 'Covers more than trafficking, whose share is not stated. The amount is not counted.',
  fr: 'Vise plus que la traite, dont la part n’est pas précisée. Le montant n’est pas compté.',
} as const

/** What each of the ten organizations receives for the tables of 2026. */
const tableShares = [
  ['qc-calacs-saguenay', 'CALACS du Saguenay', 125_000],
  ['qc-pipq', 'Projet Intervention Prostitution Québec', 125_000],
  ['qc-en-marge-12-17', 'En Marge 12-17', 125_000],
  ['qc-ciasf', "Centre d'intervention en abus sexuel pour la famille", 125_000],
  ['qc-cavac-laval', 'CAVAC de Laval', 125_000],
  ['qc-calacs-la-chrysalide', 'CALACS La Chrysalide', 125_000],
  ['qc-cavac-monteregie', 'CAVAC Montérégie', 125_000],
  ['qc-justice-alternative-suroit', 'Justice alternative du Suroît', 125_000],
  ['qc-la-piaule', 'La Piaule Centre-du-Québec', 85_596],
  ['qc-cqctp', 'Coalition québécoise contre la traite des personnes', 125_000],
] as const

/** Quebec's money, nested so that each dollar counts once (R17). */
export const records: readonly StarterRecord[] = [
  {
    id: 'allocation-qc-sexual-violence-2016',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Quebec against sexual violence, 2016-2021: $200M',
        fr: 'Québec contre les violences sexuelles, 2016-2021 : 200 M$',
      },
      nameStatus: ours,
      description: {
        en: 'Over five years against sexual violence, $44M of it for the actions of the strategy.',
      },
      note: wholeField,
      amount: 200_000_000,
      currency: 'CAD',
      per: 'total',
      basis: 'wider',
      fiscalYears: { from: 2016, to: 2020 },
    },
    out: [
      ['PAYS_FROM', 'qc-government'],
      ['PAYS_TO', 'qc-strategy-2016'],
    ],
    cites: [['source-qc-scf-strategy-page-2017', 'Last paragraph']],
  },
  {
    id: 'allocation-qc-strategy-2016',
    type: 'Allocation',
    properties: {
      name: { en: 'Quebec strategy 2016-2021: $44M', fr: 'Stratégie du Québec 2016-2021 : 44 M$' },
      nameStatus: ours,
      description: {
        en: 'For the 55 actions of the strategy over five years.',
      },
      amount: 44_000_000,
      currency: 'CAD',
      per: 'total',
      basis: 'announced',
      fiscalYears: { from: 2016, to: 2020 },
    },
    out: [
      ['PART_OF', 'allocation-qc-sexual-violence-2016'],
      ['PAYS_FROM', 'qc-government'],
      ['PAYS_TO', 'qc-strategy-2016'],
    ],
    cites: [
      ['source-qc-scf-strategy-page-2017', 'Last paragraph'],
      ['source-qc-scf-actions-page-2017', 'Second paragraph'],
    ],
  },
  {
    id: 'allocation-qc-strategy-2016-new-credits',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Quebec strategy 2016-2021: new credits',
        fr: 'Stratégie du Québec 2016-2021 : nouveaux crédits',
      },
      nameStatus: ours,
      description: { en: 'New credits, inside the $44M.' },
      amount: 26_000_000,
      currency: 'CAD',
      per: 'total',
      basis: 'announced',
      fiscalYears: { from: 2016, to: 2020 },
    },
    out: [
      ['PART_OF', 'allocation-qc-strategy-2016'],
      ['PAYS_FROM', 'qc-government'],
      ['PAYS_TO', 'qc-strategy-2016'],
    ],
    cites: [['source-qc-scf-actions-page-2017', 'Second paragraph']],
  },
  {
    id: 'allocation-qc-eilp-2017',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Quebec share of the integrated team against procuring',
        fr: 'Part du Québec dans l’Équipe intégrée de lutte contre le proxénétisme',
      },
      nameStatus: ours,
      description: {
        en: 'Estimated at $6.4M over five years; the police forces bear the rest. It carries out an action of the strategy of 2016 and is counted inside its $44M.',
      },
      amount: 6_400_000,
      currency: 'CAD',
      per: 'total',
      basis: 'announced',
      fiscalYears: { from: 2017, to: 2021 },
    },
    out: [
      ['PART_OF', 'allocation-qc-strategy-2016', curator],
      ['PAYS_FROM', 'qc-government'],
      ['PAYS_TO', 'qc-eilp'],
    ],
    cites: [
      ['source-qc-eilp-release-2017', 'Body, third paragraph'],
      [
        'source-qc-eilp-huffpost-2017',
        'Article body',
        { says: { en: 'A budget of over $12M over five years, of which $6.4M from the government.' } },
      ],
    ],
  },
  {
    id: 'allocation-qc-plan-2021',
    type: 'Allocation',
    properties: {
      name: { en: 'Quebec plan 2021-2026: $150M', fr: "Plan d'action du Québec 2021-2026 : 150 M$" },
      nameStatus: ours,
      description: { en: 'Investment over five years for the measures of the plan.' },
      amount: 150_000_000,
      currency: 'CAD',
      per: 'total',
      basis: 'announced',
      fiscalYears: { from: 2021, to: 2025 },
    },
    out: [
      ['PAYS_FROM', 'qc-government'],
      ['PAYS_TO', 'qc-plan-2021'],
    ],
    cites: [
      ['source-qc-plan-2021-page', 'First paragraph'],
      ['source-qc-plan-release-2022', 'Faits saillants'],
      [
        'source-qc-week-release-2026',
        'Des actions et des résultats concrets',
        { field: 'amount', says: { en: 'More than $150M has been invested.' }, isUsed: false },
      ],
    ],
  },
  {
    id: 'allocation-qc-campaign-2022',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Quebec awareness campaign, five years',
        fr: 'Campagne de sensibilisation du Québec, cinq ans',
      },
      nameStatus: ours,
      description: { en: 'Total budget of the campaign over five years, inside the $150M.' },
      amount: 2_900_000,
      currency: 'CAD',
      per: 'total',
      basis: 'announced',
      fiscalYears: { from: 2021, to: 2025 },
    },
    out: [
      ['PART_OF', 'allocation-qc-plan-2021'],
      ['PAYS_FROM', 'qc-government'],
      ['PAYS_TO', 'qc-awareness-campaign-2022'],
    ],
    cites: [['source-qc-plan-2021-news', 'La réalisation d’une campagne de sensibilisation grand public']],
  },
  {
    id: 'allocation-qc-community-2023',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Quebec to community groups, 2023-24',
        fr: 'Québec aux organismes communautaires, 2023-2024',
      },
      nameStatus: ours,
      description: { en: 'Nearly $6M to more than 60 community groups, reported under the plan of 2021.' },
      amount: 6_000_000,
      currency: 'CAD',
      per: 'total',
      basis: 'actual',
      fiscalYears: { from: 2023, to: 2023 },
    },
    out: [
      ['PART_OF', 'allocation-qc-plan-2021', curator],
      ['PAYS_FROM', 'qc-government'],
      ['PAYS_TO', 'qc-plan-2021-community-support'],
    ],
    cites: [['source-qc-plan-release-2024', 'Faits saillants']],
  },
  {
    id: 'allocation-qc-community-2024',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Quebec to community groups, 2024-25',
        fr: 'Québec aux organismes communautaires, 2024-2025',
      },
      nameStatus: ours,
      description: { en: 'Nearly $6M to 59 community groups, reported under the plan of 2021.' },
      amount: 6_000_000,
      currency: 'CAD',
      per: 'total',
      basis: 'actual',
      fiscalYears: { from: 2024, to: 2024 },
    },
    out: [
      ['PART_OF', 'allocation-qc-plan-2021', curator],
      ['PAYS_FROM', 'qc-government'],
      ['PAYS_TO', 'qc-plan-2021-community-support'],
    ],
    cites: [['source-qc-week-release-2025', 'Des actions concrètes']],
  },
  {
    id: 'allocation-qc-national-table-2024',
    type: 'Allocation',
    properties: {
      name: {
        en: 'National table of Quebec, two years',
        fr: 'Table nationale de concertation du Québec, deux ans',
      },
      nameStatus: ours,
      description: {
        en: '$250,000 for the two next years out of the Prévention jeunesse program; counted inside the plan of 2021, whose measure the table is.',
      },
      amount: 250_000,
      currency: 'CAD',
      per: 'total',
      basis: 'announced',
      fiscalYears: { from: 2024, to: 2025 },
    },
    out: [
      ['PART_OF', 'allocation-qc-plan-2021', curator],
      ['PAYS_FROM', 'qc-msp'],
      ['PAYS_TO', 'qc-national-table'],
    ],
    cites: [['source-qc-table-release-2024', 'Body, second paragraph']],
  },
  {
    id: 'allocation-qc-tables-2026',
    type: 'Allocation',
    properties: {
      name: {
        en: 'National and regional tables of Quebec, 2026',
        fr: 'Table nationale et tables régionales du Québec, 2026',
      },
      nameStatus: ours,
      description: {
        en: 'Printed as $1.2M; the ten amounts of the list add up to $1,210,596. For how long is not stated.',
      },
      amount: 1_200_000,
      currency: 'CAD',
      per: 'total',
      basis: 'announced',
    },
    out: [
      ['PART_OF', 'allocation-qc-plan-2021'],
      ['PAYS_FROM', 'qc-msp'],
      ['PAYS_TO', 'qc-national-table'],
      ['PAYS_TO', 'qc-regional-tables'],
    ],
    cites: [
      ['source-qc-tables-release-2026', 'Body, second paragraph'],
      [
        'source-qc-tables-release-2026',
        'List of the ten organizations',
        {
          field: 'amount',
          says: { en: 'Nine times $125,000 and once $85,596, together $1,210,596.' },
          isUsed: false,
        },
      ],
    ],
  },
  ...tableShares.map(([organization, fr, amount]): StarterRecord => ({
    id: `allocation-${organization}-table-2026`,
    type: 'Allocation',
    properties: {
      name: { en: `Table on sexual exploitation 2026: ${fr}`, fr: `Table de concertation 2026 : ${fr}` },
      nameStatus: ours,
      amount,
      currency: 'CAD',
      per: 'total',
      basis: 'announced',
    },
    out: [
      ['PART_OF', 'allocation-qc-tables-2026'],
      ['PAYS_FROM', 'qc-msp'],
      ['PAYS_TO', organization],
    ],
    cites: [tables],
  })),
  {
    id: 'allocation-gbv-qc-2023',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Canada-Quebec agreement on gender-based violence: federal money',
        fr: 'Accord Canada-Québec sur la violence fondée sur le sexe : fonds fédéraux',
      },
      nameStatus: ours,
      description: {
        en: '$97.3M over four years to Quebec’s own Integrated Violence Strategy; gender-based violence as a whole, trafficking not itemised in the text read. Quebec receives it under an agreement of its own.',
        fr: "97,3 M$ sur quatre ans à la Stratégie intégrée en violence du Québec; violence fondée sur le sexe dans son ensemble, la traite n'étant pas détaillée dans le texte lu. Le Québec reçoit ces fonds en vertu d'un accord qui lui est propre.",
      },
      note: wholeField,
      amount: 97_300_000,
      currency: 'CAD',
      per: 'total',
      basis: 'wider',
      fiscalYears: { from: 2023, to: 2026 },
    },
    out: [
      ['PART_OF', 'allocation-gbv-provinces-territories', { assignedBy: 'curator' }],
      ['PAYS_FROM', 'ca-wage'],
      ['PAYS_TO', 'qc-integrated-strategy-2022'],
    ],
    cites: [
      ['source-gbv-release-qc-2023', 'Body, second paragraph'],
      ['source-gbv-backgrounder-qc-2023', 'Body, third paragraph'],
    ],
  },
  {
    id: 'allocation-qc-integrated-strategy-2022',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Quebec Integrated Violence Strategy: own money',
        fr: 'Stratégie intégrée en violence : fonds propres du Québec',
      },
      nameStatus: ours,
      description: {
        en: '$462.4M invested by Quebec itself in its strategy; the federal money comes in addition.',
      },
      note: wholeField,
      amount: 462_400_000,
      currency: 'CAD',
      per: 'total',
      basis: 'wider',
    },
    out: [
      ['PAYS_FROM', 'qc-government'],
      ['PAYS_TO', 'qc-integrated-strategy-2022'],
    ],
    in: [['ADDITIONAL_TO', 'allocation-gbv-qc-2023']],
    cites: [['source-gbv-release-qc-2023', 'Body, third paragraph']],
  },
]
