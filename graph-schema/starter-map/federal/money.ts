import type { StarterLink, StarterRecord } from '../starter-record.ts'

const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const curator = { assignedBy: 'curator' } as const
const toStrategy = ['PAYS_TO', 'ca-strategy-2019'] as const

const shareNotStated = {
  assignedBy: 'curator',
  note: {
    en: 'One of the six partners that received new money; the share of each is not stated.',
    fr: 'L’un des six partenaires ayant reçu de nouveaux fonds; la part de chacun n’est pas précisée.',
  },
} as const
const fromFundedPartners: readonly StarterLink[] = [
  'ca-ps',
  'ca-cbsa',
  'ca-fintrac',
  'ca-wage',
  'ca-ircc',
  'ca-pspc',
].map((one) => ['PAYS_FROM', one, shareNotStated])

/** Money of the National Strategy, each amount as its source states it. */
export const records: readonly StarterRecord[] = [
  {
    id: 'allocation-strategy-2019',
    type: 'Allocation',
    properties: {
      name: {
        en: 'National Strategy: $57.22M over five years from 2019-20',
        fr: 'Stratégie nationale : 57,22 M$ sur cinq ans à compter de 2019-2020',
      },
      nameStatus: ours,
      amount: 57_220_000,
      currency: 'CAD',
      per: 'total',
      basis: 'announced',
      fiscalYears: { from: 2019, to: 2023 },
      description: {
        en: 'Announced on 4 September 2019 on top of the money for the hotline ($14.51M and $2.89M a year). With the hotline that makes $71.73M for 2018-19 to 2023-24; two later statements give other totals and stand beside it, never added.',
        fr: 'Annoncé le 4 septembre 2019, en sus du financement de la ligne d’urgence (14,51 M$ et 2,89 M$ par année). Avec la ligne d’urgence, le total est de 71,73 M$ de 2018-2019 à 2023-2024; deux déclarations ultérieures donnent d’autres totaux, présentés à côté sans jamais être additionnés.',
      },
    },
    out: [toStrategy, ...fromFundedPartners, ['ADDITIONAL_TO', 'allocation-hotline-budget-2018']],
    cites: [
      ['source-globalnews-strategy-2019', 'Article body'],
      [
        'source-eval-strategy-2024',
        'Background',
        {
          says: {
            en: 'Names the partners with new money and those on existing funds.',
            fr: 'Nomme les partenaires ayant reçu de nouveaux fonds et ceux qui utilisent leurs fonds existants.',
          },
        },
      ],
      [
        'source-fewo-55-public-safety',
        'Opening statement',
        {
          field: 'amount',
          isUsed: false,
          says: {
            en: 'About $75M between 2018 and 2024, including $14.5M for the hotline.',
            fr: 'Environ 75 M$ de 2018 à 2024, dont 14,5 M$ pour la ligne d’urgence.',
          },
        },
      ],
      [
        'source-strategy-report-2021-23',
        'Introduction',
        {
          field: 'amount',
          isUsed: false,
          says: { en: 'Over $60M for 2019-2024.', fr: 'Plus de 60 M$ pour 2019-2024.' },
        },
      ],
    ],
  },
  {
    id: 'allocation-strategy-2019-ongoing',
    type: 'Allocation',
    properties: {
      name: {
        en: 'National Strategy: $10.28M a year ongoing',
        fr: 'Stratégie nationale : 10,28 M$ par année en continu',
      },
      nameStatus: ours,
      amount: 10_280_000,
      currency: 'CAD',
      per: 'year',
      basis: 'announced',
      fiscalYears: { from: 2024, to: null },
      note: {
        en: 'The first year is read as the one after the five years from 2019-20; the article says "ongoing".',
        fr: 'La première année est comprise comme celle qui suit les cinq exercices débutant en 2019-2020; l’article dit « ongoing ».',
      },
    },
    out: [toStrategy, ...fromFundedPartners, ['ADDITIONAL_TO', 'allocation-strategy-2019', curator]],
    cites: [
      ['source-globalnews-strategy-2019', 'Article body'],
      [
        'source-strategy-report-2021-23',
        'Introduction',
        {
          field: 'amount',
          isUsed: false,
          says: { en: '$10M a year ongoing.', fr: '10 M$ par année en continu.' },
        },
      ],
    ],
  },
  {
    id: 'allocation-strategy-total-stated-2023',
    type: 'Allocation',
    properties: {
      name: {
        en: 'National Strategy with hotline: about $75M, 2018-2024 (as told to FEWO)',
        fr: 'Stratégie nationale et ligne d’urgence : environ 75 M$, 2018-2024 (selon le FEWO)',
      },
      nameStatus: ours,
      amount: 75_000_000,
      currency: 'CAD',
      per: 'total',
      basis: 'announced',
      note: {
        en: 'Second statement of the $57.22M and $14.51M together ($71.73M). Approximate; shown beside them, not added.',
        fr: 'Seconde déclaration visant ensemble les 57,22 M$ et les 14,51 M$ (71,73 M$). Approximatif; présenté à côté, non additionné.',
      },
    },
    out: [
      toStrategy,
      ['SAME_AS', 'allocation-strategy-2019', curator],
      ['SAME_AS', 'allocation-hotline-budget-2018', curator],
    ],
    cites: [['source-fewo-55-public-safety', 'Opening statement']],
  },
  {
    id: 'allocation-strategy-total-stated-2024',
    type: 'Allocation',
    properties: {
      name: {
        en: 'National Strategy: over $60M, 2019-2024 (report of 2024)',
        fr: 'Stratégie nationale : plus de 60 M$, 2019-2024 (rapport de 2024)',
      },
      nameStatus: ours,
      amount: 60_000_000,
      currency: 'CAD',
      per: 'total',
      basis: 'announced',
      note: {
        en: 'Third published total for the same years; "over". Shown beside the others, not added.',
        fr: 'Troisième total publié pour les mêmes années; « plus de ». Présenté à côté des autres, non additionné.',
      },
    },
    out: [toStrategy, ['SAME_AS', 'allocation-strategy-2019', curator]],
    cites: [['source-strategy-report-2021-23', 'Introduction']],
  },
  {
    id: 'allocation-strategy-ongoing-stated-2024',
    type: 'Allocation',
    properties: {
      name: {
        en: 'National Strategy: $10M a year ongoing (report of 2024)',
        fr: 'Stratégie nationale : 10 M$ par année en continu (rapport de 2024)',
      },
      nameStatus: ours,
      amount: 10_000_000,
      currency: 'CAD',
      per: 'year',
      basis: 'announced',
      fiscalYears: { from: 2024, to: null },
    },
    out: [toStrategy, ['SAME_AS', 'allocation-strategy-2019-ongoing', curator]],
    cites: [['source-strategy-report-2021-23', 'Introduction']],
  },
  {
    id: 'allocation-strategy-statcan',
    type: 'Allocation',
    properties: {
      name: {
        en: 'National Strategy: money for data work at Statistics Canada (amount not stated)',
        fr: 'Stratégie nationale : fonds pour les données à Statistique Canada (montant non précisé)',
      },
      nameStatus: ours,
      description: {
        en: 'Statistics Canada receives money from Public Safety Canada for data collection and research under the strategy. No amount is stated.',
        fr: 'Statistique Canada reçoit des fonds de Sécurité publique Canada pour la collecte de données et la recherche dans le cadre de la stratégie. Aucun montant n’est précisé.',
      },
    },
    out: [
      ['PAYS_FROM', 'ca-ps'],
      ['PAYS_TO', 'ca-statcan'],
      ['PAYS_TO', 'ca-statcan-trafficking-data'],
      ['PART_OF', 'allocation-strategy-2019', curator],
    ],
    cites: [['source-eval-strategy-2024', 'Background']],
  },
  {
    id: 'allocation-projects-2020',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Projects of 63 organizations: up to $22.4M over four years (2020-21)',
        fr: 'Projets de 63 organismes : jusqu’à 22,4 M$ sur quatre ans (2020-2021)',
      },
      nameStatus: ours,
      amount: 22_400_000,
      currency: 'CAD',
      per: 'total',
      basis: 'ceiling',
      fiscalYears: { from: 2020, to: 2023 },
      description: {
        en: 'For prevention, support and services, through Women and Gender Equality Canada and Public Safety Canada.',
        fr: 'Pour la prévention, le soutien et les services, par l’entremise de Femmes et Égalité des genres Canada et de Sécurité publique Canada.',
      },
      note: {
        en: 'The fiscal years are read from "over four years" in the report on 2020-21.',
        fr: 'Les exercices sont déduits de « sur quatre ans » dans le rapport de 2020-2021.',
      },
    },
    out: [
      ['PAYS_FROM', 'ca-wage'],
      ['PAYS_FROM', 'ca-ps'],
      ['PAYS_TO', 'ca-strategy-2019-service-contributions', curator],
    ],
    cites: [
      ['source-inan-38-funding', 'Testimony'],
      ['source-strategy-report-2020-21', 'Message du ministre'],
      ['source-strategy-report-2020-21-ihtoday', 'Message from the Minister'],
    ],
  },
  {
    id: 'allocation-projects-2020-public-safety',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Public Safety part: up to $8.4M for 20 projects',
        fr: 'Part de Sécurité publique : jusqu’à 8,4 M$ pour 20 projets',
      },
      nameStatus: ours,
      amount: 8_400_000,
      currency: 'CAD',
      per: 'total',
      basis: 'ceiling',
      description: {
        en: '15 of the 20 projects serve Indigenous people.',
        fr: '15 des 20 projets servent des Autochtones.',
      },
    },
    out: [
      ['PAYS_FROM', 'ca-ps'],
      ['PAYS_TO', 'ca-cpcsoc', curator],
      ['PART_OF', 'allocation-projects-2020'],
    ],
    cites: [['source-inan-38-funding', 'Testimony']],
  },
  {
    id: 'allocation-calls-2020',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Calls for proposals of July 2020: $19M',
        fr: 'Appels de propositions de juillet 2020 : 19 M$',
      },
      nameStatus: ours,
      amount: 19_000_000,
      currency: 'CAD',
      per: 'total',
      basis: 'announced',
      description: {
        en: 'A report of 29 July 2020 says that the federal government opened $19M for projects of non-governmental organizations, Indigenous governments and municipalities, run by two departments. The awards announced later are the ceiling of $22.4M.',
        fr: 'Selon un article du 29 juillet 2020, le gouvernement fédéral a débloqué 19 M$ pour des projets d’organisations non gouvernementales, de gouvernements autochtones et de municipalités, gérés par deux ministères. L’attribution annoncée ensuite correspond au plafond de 22,4 M$.',
      },
      note: {
        en: 'In part the same money as the awards; not added.',
        fr: 'En partie le même argent que les sommes attribuées; non additionné.',
      },
    },
    out: [
      ['PAYS_FROM', 'ca-wage'],
      ['PAYS_FROM', 'ca-ps'],
      ['PAYS_TO', 'ca-wage-ht-initiative', curator],
      ['PAYS_TO', 'ca-cpcsoc', curator],
      ['SAME_AS', 'allocation-projects-2020', curator],
    ],
    cites: [['source-rci-calls-2020', 'Article']],
  },
]
