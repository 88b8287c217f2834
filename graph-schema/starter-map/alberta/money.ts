import type { StarterRecord } from '../starter-record.ts'

const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const curator = { assignedBy: 'curator' } as const

/** Amounts, each as its source states it. */
export const records: readonly StarterRecord[] = [
  {
    id: 'allocation-ab-2022',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Alberta: $20.8 million over four years for task force recommendations (2022)',
        fr: 'Alberta : 20,8 M$ sur quatre ans pour les recommandations du groupe de travail (2022)',
      },
      nameStatus: ours,
      amount: 20_800_000,
      currency: 'CAD',
      per: 'total',
      basis: 'announced',
      description: {
        en: 'New funds announced on 2 October 2022 for an office, a centre for research and data, a grant for community and Indigenous-led services, and civilian positions in ALERT. The first fiscal year is not stated.',
      },
    },
    out: [
      ['PAYS_FROM', 'ab-government'],
      ['PAYS_TO', 'ab-octip'],
      ['PAYS_TO', 'ab-octip-coordination'],
      ['PAYS_TO', 'ab-research-data-centre'],
      ['PAYS_TO', 'ab-alert-civilian-positions'],
      ['PAYS_TO', 'ab-strategy-2019', curator],
    ],
    cites: [
      ['source-ab-release-2022-copy', 'release'],
      ['source-ab-addressing', 'Timeline'],
    ],
  },
  {
    id: 'allocation-ab-octip-2023',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Alberta Office to Combat Trafficking in Persons: $4 million over two years (2023)',
        fr: 'Bureau albertain de lutte contre la traite : 4 M$ sur deux ans (2023)',
      },
      nameStatus: ours,
      amount: 4_000_000,
      currency: 'CAD',
      per: 'total',
      basis: 'announced',
      description: {
        en: 'Grant with three community organizations. One amount, told by two sources; one of them says over two years.',
      },
    },
    out: [
      ['PAYS_FROM', 'ab-government'],
      ['PAYS_TO', 'ab-octip-coordination'],
      ['PAYS_TO', 'ca-notinmycity'],
      ['PAYS_TO', 'ab-ncsa'],
      ['PAYS_TO', 'ab-reach-edmonton'],
      ['PART_OF', 'allocation-ab-2022', curator],
    ],
    cites: [
      ['source-ab-addressing', 'Timeline'],
      ['source-ab-release-2023-copy', 'release'],
    ],
  },
  {
    id: 'allocation-ab-community-grants-2024',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Alberta: $3.5 million to community organizations (22 February 2024)',
        fr: 'Alberta : 3,5 M$ à des organismes communautaires (22 février 2024)',
      },
      nameStatus: ours,
      amount: 3_500_000,
      currency: 'CAD',
      per: 'total',
      basis: 'announced',
      description: { en: 'To 20 organizations.' },
      note: {
        en: 'Read as inside the $20.8 million announced for a community grant in 2022; no source seen says so.',
      },
    },
    out: [
      ['PAYS_FROM', 'ab-pses'],
      ['PAYS_TO', 'ab-community-grants'],
      ['PART_OF', 'allocation-ab-2022', curator],
    ],
    cites: [
      ['source-ab-release-2024', 'release'],
      [
        'source-ab-addressing',
        'Timeline',
        { field: 'description', says: { en: '21 community-based initiatives.' }, isUsed: false },
      ],
    ],
  },
  {
    id: 'allocation-ab-ctip-grant-2025',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Alberta: $5.5 million to 19 organizations (21 February 2025)',
        fr: 'Alberta : 5,5 M$ à 19 organisations (21 février 2025)',
      },
      nameStatus: ours,
      amount: 5_500_000,
      currency: 'CAD',
      per: 'total',
      basis: 'announced',
      note: {
        en: 'Beyond the list of facts. Whether it is inside the $20.8 million of 2022 is not stated; it is not nested here.',
      },
    },
    out: [
      ['PAYS_FROM', 'ab-pses'],
      ['PAYS_TO', 'ab-combatting-trafficking-grant'],
    ],
    cites: [
      ['source-ab-release-2025-copy', 'release'],
      ['source-citynews-edmonton-2025', 'article body'],
    ],
  },
  {
    id: 'allocation-act-alberta-2013',
    type: 'Allocation',
    properties: {
      name: {
        en: 'ACT Alberta: $200,000 from Status of Women Canada over two years (2013)',
        fr: 'ACT Alberta : 200 000 $ de Condition féminine Canada sur deux ans (2013)',
      },
      nameStatus: ours,
      amount: 200_000,
      currency: 'CAD',
      per: 'total',
      basis: 'announced',
    },
    out: [
      ['PAYS_FROM', 'ca-swc'],
      ['PAYS_TO', 'ab-act-edmonton-plan'],
    ],
    cites: [['source-edmonton-sun-act-2013', 'article body']],
  },
]
