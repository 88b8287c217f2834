import type { StarterRecord } from '../starter-record.ts'

const both = { en: 'official', fr: 'official' } as const
const english = { en: 'official', fr: 'unknown' } as const
const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const curator = { assignedBy: 'curator' } as const
const inCanada = ['OPERATES_IN', 'jurisdiction-ca'] as const

/** Said of money that is for more than trafficking, and is never counted as money against it. */
const wholePlan = {
  en: 'Covers more than trafficking, whose share is not stated. The amount is not counted.',
  fr: 'Vise plus que la traite, dont la part n’est pas précisée. Le montant n’est pas compté.',
} as const

/** The plan on gender-based violence, whose money is for more than trafficking. */
export const records: readonly StarterRecord[] = [
  {
    id: 'ca-gbv-plan-2022',
    type: 'Strategy',
    properties: {
      name: {
        en: 'National Action Plan to End Gender-Based Violence',
        fr: 'Plan d’action national pour mettre fin à la violence fondée sur le sexe',
      },
      nameStatus: both,
      aliases: ['PAN VFS', 'GBV plan'],
      period: {
        text: 'ten years from 9 November 2022',
        start: '2022-11-09',
        end: '2032-12-31',
        precision: { end: 'year' },
      },
      status: 'in-force',
      scope: {
        en: 'Gender-based violence as a whole. Five pillars: support for victims, survivors and their families; prevention; responsive justice system; Indigenous-led approaches; social infrastructure and enabling environment.',
        fr: 'La violence fondée sur le sexe dans son ensemble. Cinq piliers : soutien aux victimes et aux personnes survivantes ainsi qu’à leur famille; prévention; système judiciaire réactif; approches dirigées par les Autochtones; infrastructure sociale et environnement favorable.',
      },
      description: {
        en: 'Federal, provincial and territorial framework of ten years. The year in which it ends is computed from that.',
        fr: 'Cadre fédéral, provincial et territorial de dix ans. L’année de fin en est déduite.',
      },
      note: {
        en: 'Quebec supports the aims of the plan, has not joined it, keeps full responsibility in the field and has an agreement of its own.',
        fr: 'Le Québec souscrit aux objectifs du plan, n’y a pas adhéré, conserve l’entière responsabilité en la matière et a sa propre entente.',
      },
    },
    out: [['SERVES', 'population-women-girls'], ['SERVES', 'population-2slgbtqi'], inCanada],
    in: [
      ['LEADS', 'ca-wage', { stated: false, ...curator }],
      ['CONTRIBUTES_TO', 'ca-fpt-status-of-women'],
    ],
    cites: [
      ['source-scics-status-of-women-2022', 'Release; note 1'],
      [
        'source-wage-backgrounder-nb-2023',
        'Paragraphs on the plan',
        {
          field: 'period',
          isUsed: false,
          says: {
            en: 'Dates the endorsement by ministers 8 November 2022.',
            fr: 'Situe l’approbation par les ministres au 8 novembre 2022.',
          },
        },
      ],
    ],
  },
  {
    id: 'allocation-gbv-plan-2022',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Gender-based violence plan: $539.3M over five years (Budget 2022)',
        fr: 'Plan contre la violence fondée sur le sexe : 539,3 M$ sur cinq ans (budget de 2022)',
      },
      nameStatus: ours,
      amount: 539_300_000,
      currency: 'CAD',
      per: 'total',
      basis: 'wider',
      fiscalYears: { from: 2022, to: 2026 },
      note: wholePlan,
    },
    out: [
      ['PAYS_FROM', 'ca-wage'],
      ['PAYS_TO', 'ca-gbv-plan-2022'],
    ],
    cites: [
      ['source-wage-qp-2023-004', 'Suggested response; Background'],
      ['source-gbv-agreement-qc', 'Parties and preamble'],
      [
        'source-commons-answer-2024-04-08',
        'Answer',
        {
          field: 'amount',
          isUsed: false,
          says: {
            en: 'Prints $593.3M: most likely a slip, since all other sources seen have 539.3.',
            fr: 'Indique 593,3 M$ : vraisemblablement une coquille, toutes les autres sources vues donnant 539,3.',
          },
        },
      ],
    ],
  },
  {
    id: 'allocation-gbv-provinces-territories',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Gender-based violence plan: $525M over four years for provinces and territories',
        fr: 'Plan contre la violence fondée sur le sexe : 525 M$ aux provinces et territoires',
      },
      nameStatus: ours,
      amount: 525_000_000,
      currency: 'CAD',
      per: 'total',
      basis: 'wider',
      description: {
        en: 'By bilateral agreements with provinces and territories; the first of the four years is not stated.',
        fr: 'Au moyen d’ententes bilatérales avec les provinces et les territoires; la première des quatre années n’est pas précisée.',
      },
      note: wholePlan,
    },
    out: [
      ['PAYS_FROM', 'ca-wage'],
      ['PAYS_TO', 'ca-gbv-bilateral-agreements'],
      ['PART_OF', 'allocation-gbv-plan-2022'],
    ],
    cites: [['source-wage-qp-2023-004', 'Suggested response; Background']],
  },
  {
    id: 'ca-gbv-bilateral-agreements',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Bilateral agreements on gender-based violence',
        fr: 'Ententes bilatérales sur la violence fondée sur le sexe',
      },
      nameStatus: ours,
      kind: 'agreement',
      period: { text: 'from 2023', start: '2023-01-01', end: null, precision: { start: 'year' } },
      description: {
        en: 'By the signing with New Brunswick in December 2023, Manitoba, Saskatchewan, Prince Edward Island, Nunavut, Yukon, Alberta, the Northwest Territories, Ontario, Quebec and New Brunswick had announced theirs; in July 2024 ministers said that every province and territory had signed.',
        fr: 'À la signature avec le Nouveau-Brunswick en décembre 2023, le Manitoba, la Saskatchewan, l’Île-du-Prince-Édouard, le Nunavut, le Yukon, l’Alberta, les Territoires du Nord-Ouest, l’Ontario, le Québec et le Nouveau-Brunswick avaient annoncé la leur; en juillet 2024, les ministres ont dit que toutes les provinces et tous les territoires avaient signé.',
      },
      note: {
        en: 'Quebec has an agreement of its own and is no party to the plan.',
        fr: 'Le Québec a sa propre entente et n’est pas partie au plan.',
      },
    },
    out: [
      ['PART_OF', 'ca-gbv-plan-2022'],
      ['ADVANCES', 'pillar-partnerships', curator],
      ['DOES', 'activity-intergovernmental-agreement'],
      ['DOES', 'activity-funding', curator],
      inCanada,
    ],
    in: [['LEADS', 'ca-wage', { stated: false }]],
    cites: [
      ['source-wage-backgrounder-nb-2023', 'Paragraph 4'],
      ['source-scics-status-of-women-2024', 'Release'],
    ],
  },
  {
    id: 'ca-gbv-program',
    type: 'Program',
    properties: {
      name: { en: 'Gender-Based Violence Program (Women and Gender Equality Canada)' },
      nameStatus: english,
      description: {
        en: 'Program against gender-based violence; Budget 2021 enlarged it, among others with more money for initiatives to stop trafficking.',
        fr: 'Programme contre la violence fondée sur le sexe; le budget de 2021 l’a élargi, notamment par des fonds supplémentaires pour des initiatives visant à mettre fin à la traite.',
      },
    },
    out: [['ADVANCES', 'pillar-prevention', curator], ['DOES', 'activity-funding', curator], inCanada],
    in: [['LEADS', 'ca-wage', { stated: false }]],
    cites: [['source-wage-qp-2024-004', 'Background, Investments']],
  },
  {
    id: 'allocation-budget-2021-gbv',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Budget 2021 on gender-based violence: $601.3M',
        fr: 'Budget de 2021, violence fondée sur le sexe : 601,3 M$',
      },
      nameStatus: ours,
      amount: 601_300_000,
      currency: 'CAD',
      per: 'total',
      basis: 'wider',
      fiscalYears: { from: 2021, to: 2025 },
      note: wholePlan,
    },
    out: [],
    cites: [['source-wage-qp-2024-004', 'Background, Investments']],
  },
  {
    id: 'allocation-wage-gbv-program-2021',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Gender-Based Violence Program: $105M over five years from 2021-22',
        fr: 'Programme de lutte contre la violence fondée sur le sexe : 105 M$ sur cinq ans',
      },
      nameStatus: ours,
      amount: 105_000_000,
      currency: 'CAD',
      per: 'total',
      basis: 'wider',
      fiscalYears: { from: 2021, to: 2025 },
      description: {
        en: 'To enlarge the program, among others with more money for initiatives to stop trafficking; the share for trafficking is not stated.',
        fr: 'Pour élargir le programme, notamment par des fonds supplémentaires pour des initiatives visant à mettre fin à la traite; la part pour la traite n’est pas précisée.',
      },
      note: wholePlan,
    },
    out: [
      ['PAYS_FROM', 'ca-wage'],
      ['PAYS_TO', 'ca-gbv-program'],
      ['PART_OF', 'allocation-budget-2021-gbv'],
    ],
    cites: [['source-wage-qp-2024-004', 'Background, Investments']],
  },
]
