import type { StarterRecord } from '../starter-record.ts'

const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const curator = { assignedBy: 'curator' } as const

/** Said of money that is for more than trafficking. */
const wholeField = {
  en: 'Covers more than trafficking, whose share is not stated. The amount is not counted.',
  fr: 'Vise plus que la traite, dont la part n’est pas précisée. Le montant n’est pas compté.',
} as const

/** Amounts as their sources state them. $307 million counts once; what is inside it is PART_OF it (R17). */
export const records: readonly StarterRecord[] = [
  {
    id: 'allocation-on-strategy-2016',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Ontario strategy of 2016: up to $72 million',
        fr: "Stratégie ontarienne de 2016 : jusqu'à 72 M$",
      },
      nameStatus: ours,
      amount: 72_000_000,
      currency: 'CAD',
      per: 'total',
      basis: 'ceiling',
      description: { en: 'A total; its term is not stated in the source.' },
    },
    out: [
      ['PAYS_FROM', 'on-government'],
      ['PAYS_TO', 'on-strategy-2016'],
    ],
    cites: [['source-cfuw-ontario', 'entry of June 30, 2016']],
  },
  {
    id: 'allocation-on-2019',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Ontario: $20 million a year while a new strategy is written (2019)',
        fr: "Ontario : 20 M$ par année pendant l'élaboration d'une nouvelle stratégie (2019)",
      },
      nameStatus: ours,
      amount: 20_000_000,
      currency: 'CAD',
      per: 'year',
      basis: 'announced',
      fiscalYears: { from: 2019, to: 2019 },
      note: { en: 'From 2020 the strategy of 2020-2025 has its own total; only 2019-20 is counted here.' },
    },
    out: [
      ['PAYS_FROM', 'on-government'],
      ['PAYS_TO', 'on-strategy-2016', curator],
    ],
    cites: [['source-cbc-on-2019-11-28', 'article body']],
  },
  {
    id: 'allocation-on-opp-team-2019',
    type: 'Allocation',
    properties: {
      name: {
        en: 'OPP anti-human trafficking team: $2.2 million (2019)',
        fr: 'Équipe de la Police provinciale contre la traite : 2,2 M$ (2019)',
      },
      nameStatus: ours,
      amount: 2_200_000,
      currency: 'CAD',
      per: 'total',
      basis: 'announced',
    },
    out: [
      ['PAYS_FROM', 'on-government'],
      ['PAYS_TO', 'on-opp-team'],
      ['PART_OF', 'allocation-on-2019', curator],
    ],
    cites: [['source-cbc-on-2019-11-28', 'article body']],
  },
  {
    id: 'allocation-on-strategy-2020',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Ontario strategy of 2020-2025: $307 million over five years',
        fr: 'Stratégie ontarienne de 2020-2025 : 307 M$ sur cinq ans',
      },
      nameStatus: ours,
      amount: 307_000_000,
      currency: 'CAD',
      per: 'total',
      basis: 'announced',
      fiscalYears: { from: 2020, to: 2024 },
    },
    out: [
      ['PAYS_FROM', 'on-government'],
      ['PAYS_TO', 'on-strategy-2020'],
    ],
    cites: [
      ['source-piccini-2020', 'strategy summary'],
      ['source-amcto-2020', 'introduction'],
      ['source-cbc-hamilton-2020', 'article body'],
    ],
  },
  {
    id: 'allocation-on-strategy-2020-new',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Ontario strategy of 2020-2025: $202 million presented as additional',
        fr: 'Stratégie ontarienne de 2020-2025 : 202 M$ présentés comme supplémentaires',
      },
      nameStatus: ours,
      amount: 202_000_000,
      currency: 'CAD',
      per: 'total',
      basis: 'announced',
      fiscalYears: { from: 2020, to: 2024 },
    },
    out: [
      ['PAYS_FROM', 'on-government'],
      ['PAYS_TO', 'on-strategy-2020'],
      ['PART_OF', 'allocation-on-strategy-2020'],
    ],
    cites: [
      ['source-cp24-2020', 'article body'],
      ['source-cbc-hamilton-2020', 'article body'],
    ],
  },
  {
    id: 'allocation-on-strategy-2020-existing',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Ontario strategy of 2020-2025: $105 million from existing money',
        fr: 'Stratégie ontarienne de 2020-2025 : 105 M$ de fonds existants',
      },
      nameStatus: ours,
      amount: 105_000_000,
      currency: 'CAD',
      per: 'total',
      basis: 'announced',
      fiscalYears: { from: 2020, to: 2024 },
    },
    out: [
      ['PAYS_FROM', 'on-government'],
      ['PAYS_TO', 'on-strategy-2020'],
      ['PART_OF', 'allocation-on-strategy-2020'],
    ],
    cites: [['source-cbc-hamilton-2020', 'article body']],
  },
  {
    id: 'allocation-on-indigenous-fund-2020',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Indigenous-led Initiatives Fund: up to $4 million a year, new (2020)',
        fr: "Fonds pour les initiatives dirigées par des Autochtones : jusqu'à 4 M$ par an (2020)",
      },
      nameStatus: ours,
      amount: 4_000_000,
      currency: 'CAD',
      per: 'year',
      basis: 'ceiling',
      fiscalYears: { from: 2020, to: 2024 },
    },
    out: [
      ['PAYS_FROM', 'on-mccss', curator],
      ['PAYS_TO', 'on-indigenous-led-initiatives-fund'],
      ['PAYS_TO', 'on-strategy-2020-indigenous-fund'],
      ['PART_OF', 'allocation-on-strategy-2020'],
    ],
    cites: [['source-amcto-2020', 'four areas']],
  },
  {
    id: 'allocation-on-funds-2020',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Community Supports Fund and Indigenous-led Initiatives Fund: $46 million, 27 projects',
        fr: 'Fonds de soutien communautaire et fonds autochtone : 46 M$, 27 projets',
      },
      nameStatus: ours,
      amount: 46_000_000,
      currency: 'CAD',
      per: 'total',
      basis: 'announced',
    },
    out: [
      ['PAYS_FROM', 'on-mccss', curator],
      ['PAYS_TO', 'on-community-supports-fund'],
      ['PAYS_TO', 'on-indigenous-led-initiatives-fund'],
      ['PART_OF', 'allocation-on-strategy-2020'],
    ],
    cites: [['source-rci-2020', 'article body']],
  },
  {
    id: 'allocation-on-alluriarniq-2020',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Alluriarniq (Tungasuvvingat Inuit): $3.3 million over five years',
        fr: 'Alluriarniq (Tungasuvvingat Inuit) : 3,3 M$ sur cinq ans',
      },
      nameStatus: ours,
      amount: 3_300_000,
      currency: 'CAD',
      per: 'total',
      basis: 'announced',
    },
    out: [
      ['PAYS_FROM', 'on-mccss', curator],
      ['PAYS_TO', 'on-alluriarniq'],
      ['PART_OF', 'allocation-on-funds-2020', curator],
    ],
    cites: [
      ['source-rci-2020', 'article body'],
      [
        'source-cbc-ti-2021',
        'headline and article body',
        {
          field: 'amount',
          says: { en: '$3 million in the headline, "more than $3 million" in the text.' },
          isUsed: false,
        },
      ],
    ],
  },
  {
    id: 'allocation-on-strategy-2025',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Ontario strategy of 2025-2030: more than $345 million over five years',
        fr: 'Stratégie ontarienne de 2025-2030 : plus de 345 M$ sur cinq ans',
      },
      nameStatus: ours,
      amount: 345_000_000,
      currency: 'CAD',
      per: 'total',
      basis: 'announced',
      fiscalYears: { from: 2025, to: 2029 },
    },
    out: [
      ['PAYS_FROM', 'on-government'],
      ['PAYS_TO', 'on-strategy-2025'],
      ['PAYS_TO', 'on-care-units', curator],
      ['PAYS_TO', 'on-joint-forces-strategy', curator],
    ],
    cites: [
      ['source-on-strategy-2025', 'Introduction'],
      ['source-on-strategy-2025-fr', 'Introduction'],
      ['source-on-statement-2026-copy', 'joint statement'],
    ],
  },
  {
    id: 'allocation-on-victim-support-grant-2025',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Victim Support Grant: $6 million from 2025 to 2027, 19 projects',
        fr: 'Subventions de soutien aux victimes : 6 M$ de 2025 à 2027, 19 projets',
      },
      nameStatus: ours,
      amount: 6_000_000,
      currency: 'CAD',
      per: 'total',
      basis: 'announced',
      fiscalYears: { from: 2025, to: 2026 },
      note: { en: '"2025 to 2027" is read as the fiscal years 2025-26 and 2026-27.' },
    },
    out: [
      ['PAYS_FROM', 'on-solgen'],
      ['PAYS_TO', 'on-victim-support-grant'],
      ['PART_OF', 'allocation-on-strategy-2025'],
    ],
    cites: [['source-on-statement-2026-copy', 'joint statement']],
  },
  {
    id: 'allocation-gbv-on-2023',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Gender-based violence agreement, Ontario: $162 million (federal share)',
        fr: 'Entente contre la violence fondée sur le sexe, Ontario : 162 M$ (fédéral)',
      },
      nameStatus: ours,
      amount: 162_000_000,
      currency: 'CAD',
      per: 'total',
      basis: 'wider',
      description: {
        en: 'Over four years. Covers gender-based violence as a whole; trafficking is not itemised in the text read. Announced 15 November 2023.',
      },
      note: wholeField,
    },
    out: [
      ['PAYS_FROM', 'ca-wage'],
      ['PAYS_TO', 'on-government'],
      ['PART_OF', 'allocation-gbv-provinces-territories'],
    ],
    cites: [['source-gbv-agreement-on-2023', 'article']],
  },
  {
    id: 'allocation-thats-sus-2021',
    type: 'Allocation',
    properties: {
      name: {
        en: "That's Sus!: over $337,000 over four years (2021)",
        fr: "That's Sus! : plus de 337 000 $ sur quatre ans (2021)",
      },
      nameStatus: ours,
      amount: 337_000,
      currency: 'CAD',
      per: 'total',
      basis: 'announced',
    },
    out: [
      ['PAYS_FROM', 'ca-cpcsoc'],
      ['PAYS_TO', 'on-thats-sus'],
      ['PAYS_TO', 'on-durham-victim-services'],
    ],
    cites: [['source-durham-2021-copy', 'release']],
  },
  {
    id: 'allocation-covenant-house-campaign-2016',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Covenant House Toronto: campaign target of $10 million over five years (2016)',
        fr: 'Covenant House Toronto : objectif de campagne de 10 M$ sur cinq ans (2016)',
      },
      nameStatus: ours,
      amount: 10_000_000,
      currency: 'CAD',
      per: 'total',
      basis: 'target',
      description: {
        en: 'A target of fund-raising, not money received; supporters include Justice Canada, the Public Health Agency of Canada and the Ontario Trillium Foundation, and the city supports the crisis beds.',
      },
      note: { en: 'A target is not counted as money spent.' },
    },
    out: [
      ['PAYS_FROM', 'on-covenant-house-toronto'],
      ['PAYS_TO', 'on-covenant-house-urban-response-model'],
    ],
    cites: [['source-covenant-house-2016-01', 'release']],
  },
  {
    id: 'allocation-pact-ottawa-impact-2013',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Project imPACT: $200,000 from Status of Women Canada over two years (2013)',
        fr: 'Projet imPACT : 200 000 $ de Condition féminine Canada sur deux ans (2013)',
      },
      nameStatus: ours,
      amount: 200_000,
      currency: 'CAD',
      per: 'total',
      basis: 'announced',
    },
    out: [
      ['PAYS_FROM', 'ca-swc'],
      ['PAYS_TO', 'on-pact-ottawa-impact'],
    ],
    cites: [['source-ipolitics-2013', 'article body']],
  },
]
