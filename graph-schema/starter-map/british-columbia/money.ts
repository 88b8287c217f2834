import type { StarterRecord } from '../starter-record.ts'

const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const curator = { assignedBy: 'curator' } as const

/** Said of money that is for more than trafficking. */
const wholeField = {
  en: 'Covers more than trafficking, whose share is not stated. The amount is not counted.',
  fr: 'Vise plus que la traite, dont la part n’est pas précisée. Le montant n’est pas compté.',
} as const

/** Amounts, each as its source states it. Bonds, fees and fines are no allocations and stand in descriptions. */
export const records: readonly StarterRecord[] = [
  {
    id: 'allocation-bc-octip-before-2011',
    type: 'Allocation',
    properties: {
      name: {
        en: 'BC Office: $500,000 a year before the reduction of 2011',
        fr: 'Bureau de la C.-B. : 500 000 $ par année avant la réduction de 2011',
      },
      nameStatus: ours,
      amount: 500_000,
      currency: 'CAD',
      per: 'year',
      basis: 'planned',
      note: { en: 'The years are not stated.' },
    },
    out: [
      ['PAYS_FROM', 'bc-government', curator],
      ['PAYS_TO', 'bc-octip'],
    ],
    cites: [['source-wikipedia-octip', 'article body']],
  },
  {
    id: 'allocation-bc-octip-2011',
    type: 'Allocation',
    properties: {
      name: {
        en: 'BC Office: $300,000 a year after the reduction of 2011',
        fr: 'Bureau de la C.-B. : 300 000 $ par année après la réduction de 2011',
      },
      nameStatus: ours,
      amount: 300_000,
      currency: 'CAD',
      per: 'year',
      basis: 'planned',
      fiscalYears: { from: 2011, to: 2011 },
      note: { en: 'Budgets of later years were not found; only the year of the change is counted.' },
    },
    out: [
      ['PAYS_FROM', 'bc-government', curator],
      ['PAYS_TO', 'bc-octip'],
    ],
    cites: [['source-wikipedia-octip', 'article body']],
  },
  {
    id: 'allocation-bc-octip-training',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Online training of the BC Office: $106,000',
        fr: 'Formation en ligne du Bureau de la C.-B. : 106 000 $',
      },
      nameStatus: ours,
      amount: 106_000,
      currency: 'CAD',
      per: 'total',
      basis: 'actual',
      description: {
        en: 'One-time cost. Half came from the Office, the rest from Public Safety Canada and the Department of Justice.',
      },
    },
    out: [
      ['PAYS_FROM', 'bc-octip'],
      ['PAYS_FROM', 'ca-ps'],
      ['PAYS_FROM', 'ca-jus'],
      ['PAYS_TO', 'bc-octip-online-training'],
    ],
    cites: [['source-wikipedia-octip', 'article body']],
  },
  {
    id: 'allocation-bc-victim-services',
    type: 'Allocation',
    properties: {
      name: {
        en: 'BC victim services: over $60 million a year (not specific to trafficking)',
        fr: 'Aide aux victimes en C.-B. : plus de 60 M$ par année (non propre à la traite)',
      },
      nameStatus: ours,
      amount: 60_000_000,
      currency: 'CAD',
      per: 'year',
      basis: 'wider',
      note: wholeField,
    },
    out: [
      ['PAYS_FROM', 'bc-pssg', curator],
      ['PAYS_TO', 'bc-victim-services'],
    ],
    cites: [['source-bc-backgrounder-2025', 'backgrounder']],
  },
  {
    id: 'allocation-bc-civil-forfeiture-grants',
    type: 'Allocation',
    properties: {
      name: {
        en: 'BC civil forfeiture grants on trafficking and exploitation: over $17.5 million since 2011',
        fr: 'C.-B., confiscation civile, projets (traite, exploitation) : plus de 17,5 M$ depuis 2011',
      },
      nameStatus: ours,
      amount: 17_500_000,
      currency: 'CAD',
      per: 'total',
      basis: 'actual',
      description: { en: 'The source says "more than", since 2011, up to July 2025.' },
    },
    out: [
      ['PAYS_FROM', 'bc-government', curator],
      ['PAYS_TO', 'bc-civil-forfeiture-grants'],
    ],
    cites: [['source-bc-backgrounder-2025', 'backgrounder']],
  },
  {
    id: 'allocation-bc-civil-forfeiture-grants-2024',
    type: 'Allocation',
    properties: {
      name: {
        en: 'BC civil forfeiture grants on trafficking: over $275,000 in 2024-25',
        fr: 'C.-B., subventions de la confiscation civile (traite) : plus de 275 000 $ en 2024-2025',
      },
      nameStatus: ours,
      amount: 275_000,
      currency: 'CAD',
      per: 'total',
      basis: 'actual',
      fiscalYears: { from: 2024, to: 2024 },
    },
    out: [
      ['PAYS_FROM', 'bc-government', curator],
      ['PAYS_TO', 'bc-civil-forfeiture-grants'],
      ['PART_OF', 'allocation-bc-civil-forfeiture-grants'],
    ],
    cites: [['source-bc-backgrounder-2025', 'backgrounder']],
  },
  {
    id: 'allocation-bc-mosaic-pamphlet',
    type: 'Allocation',
    properties: {
      name: {
        en: 'MOSAIC pamphlet: $42,500 civil forfeiture grant (2013)',
        fr: 'Dépliant de MOSAIC : subvention de 42 500 $ de la confiscation civile (2013)',
      },
      nameStatus: ours,
      amount: 42_500,
      currency: 'CAD',
      per: 'total',
      basis: 'announced',
      note: { en: 'That it is inside the sum of these grants since 2011 is our reading.' },
    },
    out: [
      ['PAYS_FROM', 'bc-civil-forfeiture-grants'],
      ['PAYS_TO', 'bc-mosaic-pamphlet'],
      ['PART_OF', 'allocation-bc-civil-forfeiture-grants', curator],
    ],
    cites: [['source-bc-mosaic-2013', 'release']],
  },
  {
    id: 'allocation-deborahs-gate-2015',
    type: 'Allocation',
    properties: {
      name: {
        en: "Deborah's Gate: $88,500 from Justice Canada (2015, 80 weeks)",
        fr: "Deborah's Gate : 88 500 $ de Justice Canada (2015, 80 semaines)",
      },
      nameStatus: ours,
      amount: 88_500,
      currency: 'CAD',
      per: 'total',
      basis: 'announced',
      description: {
        en: 'Out of the $500,000 a year that Justice Canada set aside for victims of trafficking.',
      },
    },
    out: [
      ['PAYS_FROM', 'ca-jus'],
      ['PAYS_FROM', 'ca-victims-fund', curator],
      ['PAYS_TO', 'bc-deborahs-gate-project-2015'],
      ['PART_OF', 'allocation-nap-2012-victim-services', curator],
    ],
    cites: [['source-deborahs-gate-funding-2015', 'release']],
  },
  {
    id: 'allocation-gbv-bc-2023',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Gender-based violence agreement, BC: nearly $62 million (federal share)',
        fr: 'Entente contre la violence fondée sur le sexe, C.-B. : près de 62 M$ (fédéral)',
      },
      nameStatus: ours,
      amount: 62_000_000,
      currency: 'CAD',
      per: 'total',
      basis: 'wider',
      description: {
        en: 'Over four years. Covers gender-based violence as a whole; trafficking is not itemised in the text read. Announced 8 December 2023.',
      },
      note: wholeField,
    },
    out: [
      ['PAYS_FROM', 'ca-wage'],
      ['PAYS_TO', 'bc-government'],
      ['PART_OF', 'allocation-gbv-provinces-territories'],
    ],
    cites: [['source-gbv-agreement-bc-2023', 'release']],
  },
]
