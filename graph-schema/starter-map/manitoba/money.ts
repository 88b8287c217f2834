import type { StarterRecord } from '../starter-record.ts'

const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const

/** Said of money that is for more than trafficking. */
const wholeField = {
  en: 'Covers more than trafficking, whose share is not stated. The amount is not counted.',
  fr: 'Vise plus que la traite, dont la part n’est pas précisée. Le montant n’est pas compté.',
} as const

/** Amounts, each as its source states it. */
export const records: readonly StarterRecord[] = [
  {
    id: 'allocation-mb-tracias-trust-2011',
    type: 'Allocation',
    properties: {
      name: {
        en: "Tracia's Trust: more than $8 million a year (March 2011)",
        fr: "Tracia's Trust : plus de 8 M$ par année (mars 2011)",
      },
      nameStatus: ours,
      amount: 8_000_000,
      currency: 'CAD',
      per: 'year',
      basis: 'announced',
      note: { en: 'The fiscal year is not stated; one year is counted.' },
    },
    out: [
      ['PAYS_FROM', 'mb-government'],
      ['PAYS_TO', 'mb-tracias-trust'],
    ],
    cites: [['source-mb-release-2011-03-10', 'release']],
  },
  {
    id: 'allocation-mb-transition-beds-2011',
    type: 'Allocation',
    properties: {
      name: {
        en: "Tracia's Trust: $2 million for 18 transition beds (March 2011)",
        fr: "Tracia's Trust : 2 M$ pour 18 places de transition (mars 2011)",
      },
      nameStatus: ours,
      amount: 2_000_000,
      currency: 'CAD',
      per: 'total',
      basis: 'announced',
      description: {
        en: 'For three organizations, six of the beds in a healing lodge and eight in a transition home; brings the specialised beds of the province to 71. Inside the sum of more than $8 million a year.',
      },
    },
    out: [
      ['PAYS_FROM', 'mb-government'],
      ['PAYS_TO', 'mb-hands-of-mother-earth'],
      ['PAYS_TO', 'mb-terf-transition'],
      ['PAYS_TO', 'mb-ka-ni-kanichihk'],
      ['PART_OF', 'allocation-mb-tracias-trust-2011'],
    ],
    cites: [['source-mb-release-2011-03-10', 'release']],
  },
  {
    id: 'allocation-mb-tracias-trust-2019',
    type: 'Allocation',
    properties: {
      name: {
        en: "Tracia's Trust: about $10 million a year (January 2019)",
        fr: "Tracia's Trust : environ 10 M$ par année (janvier 2019)",
      },
      nameStatus: ours,
      amount: 10_000_000,
      currency: 'CAD',
      per: 'year',
      basis: 'announced',
      fiscalYears: { from: 2018, to: 2018 },
      description: {
        en: 'To non-governmental organizations and work between departments, with 12 regional teams.',
      },
      note: {
        en: 'Counted for the fiscal year of the release; a post of 2012 gives the same figure for that year.',
      },
    },
    out: [
      ['PAYS_FROM', 'mb-families'],
      ['PAYS_TO', 'mb-tracias-trust'],
      ['PAYS_TO', 'mb-regional-teams'],
    ],
    cites: [
      ['source-mb-communique-2019-01-30', 'release'],
      ['source-mysteinbach-2012', 'article', { says: { en: 'An annual budget of $10 million in 2012.' } }],
    ],
  },
  {
    id: 'allocation-mb-streetreach-2019',
    type: 'Allocation',
    properties: {
      name: {
        en: 'StreetReach in Thompson: $2.1 million over three years (2019)',
        fr: 'StreetReach à Thompson : 2,1 M$ sur trois ans (2019)',
      },
      nameStatus: ours,
      amount: 2_100_000,
      currency: 'CAD',
      per: 'total',
      basis: 'announced',
      fiscalYears: { from: 2019, to: 2021 },
    },
    out: [
      ['PAYS_FROM', 'mb-families'],
      ['PAYS_TO', 'mb-streetreach'],
    ],
    cites: [['source-cbc-streetreach-2019', 'article body']],
  },
  {
    id: 'allocation-mb-regional-teams-2025',
    type: 'Allocation',
    properties: {
      name: {
        en: "Regional teams of Tracia's Trust: $150,000, once (2025)",
        fr: "Équipes régionales de Tracia's Trust : 150 000 $, une fois (2025)",
      },
      nameStatus: ours,
      amount: 150_000,
      currency: 'CAD',
      per: 'total',
      basis: 'announced',
      description: { en: 'To 12 teams, described as additional.' },
    },
    out: [
      ['PAYS_FROM', 'mb-families'],
      ['PAYS_TO', 'mb-regional-teams'],
    ],
    cites: [['source-mysteinbach-2025', 'article']],
  },
  {
    id: 'allocation-mb-our-circle-2014',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Our Circle to Protect Sacred Lives: $100,000, two funders (2014)',
        fr: 'Our Circle to Protect Sacred Lives : 100 000 $, deux bailleurs de fonds (2014)',
      },
      nameStatus: ours,
      amount: 100_000,
      currency: 'CAD',
      per: 'total',
      basis: 'announced',
      description: {
        en: 'Shared by the province and the Canadian Women’s Foundation; the shares are not stated.',
      },
    },
    out: [
      ['PAYS_FROM', 'mb-government'],
      ['PAYS_FROM', 'ca-cwf'],
      ['PAYS_TO', 'mb-our-circle-2014'],
    ],
    cites: [['source-mb-release-2014-03-14', 'release']],
  },
  {
    id: 'allocation-gbv-mb-2023',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Gender-based violence agreement, Manitoba: $22.3 million (federal share)',
        fr: 'Entente contre la violence fondée sur le sexe, Manitoba : 22,3 M$ (fédéral)',
      },
      nameStatus: ours,
      amount: 22_300_000,
      currency: 'CAD',
      per: 'total',
      basis: 'wider',
      description: {
        en: 'Over four years. Covers gender-based violence as a whole; trafficking is not itemised in the text read. Announced 25 July 2023.',
      },
      note: wholeField,
    },
    out: [
      ['PAYS_FROM', 'ca-wage'],
      ['PAYS_TO', 'mb-government'],
      ['PART_OF', 'allocation-gbv-provinces-territories'],
    ],
    cites: [['source-ctv-gbv-mb-sk-2023', 'article']],
  },
]
