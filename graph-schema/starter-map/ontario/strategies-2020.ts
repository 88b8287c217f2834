import type { StarterLink, StarterRecord } from '../starter-record.ts'

const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const heading = { en: 'official', fr: { translatedBy: 'Fourfold' } } as const
const curator = { assignedBy: 'curator' } as const
const inOn: StarterLink = ['OPERATES_IN', 'jurisdiction-on']
const amcto = ['source-amcto-2020', 'four areas'] as const

/** The strategies of 2020 and 2025 and the one of the Region of Peel. */
export const records: readonly StarterRecord[] = [
  {
    id: 'on-strategy-2020',
    type: 'Strategy',
    properties: {
      name: {
        en: "Ontario's Anti-Human Trafficking Strategy 2020-2025",
        fr: 'Stratégie ontarienne de lutte contre la traite des personnes (2020-2025)',
      },
      nameStatus: { en: 'official', fr: 'official' },
      period: {
        text: '2020 to 2025',
        start: '2020-01-01',
        end: '2025-12-31',
        precision: { start: 'year', end: 'year' },
      },
      status: 'succeeded',
      pillarSet: 'ontario-2020',
      scope: {
        en: 'Trafficking and child sexual exploitation; children and youth, Indigenous women and girls above all.',
        fr: 'Traite des personnes et exploitation sexuelle des enfants; en particulier les enfants et les jeunes, ainsi que les femmes et les filles autochtones.',
      },
      note: {
        en: 'That it is about sexual exploitation is our coding: the sources do not say that they leave labour out.',
      },
    },
    out: [
      [
        'SUCCEEDED_BY',
        'on-strategy-2025',
        { date: { date: '2025-01-01', precision: 'year' }, kind: 'replaced' },
      ],
      ['SERVES', 'population-minors'],
      ['SERVES', 'population-youth'],
      ['SERVES', 'population-indigenous-women-girls-2s', curator],
      ['ADDRESSES', 'exploitation-sexual', curator],
      inOn,
    ],
    in: [
      ['CONTRIBUTES_TO', 'on-mccss'],
      ['CONTRIBUTES_TO', 'on-solgen'],
    ],
    cites: [
      ['source-piccini-2020', 'strategy summary'],
      ['source-amcto-2020', 'four areas'],
      ['source-cp24-2020', 'article body'],
      ['source-cbc-hamilton-2020', 'article body'],
      ['source-on-strategy-2025', 'Introduction', { field: 'status' }],
      ['source-on-review-survey-2024-fr', 'title', { field: 'name' }],
    ],
  },
  {
    id: 'on-strategy-2020-awareness',
    type: 'Objective',
    properties: {
      name: { en: 'Raise awareness of the issue', fr: 'Sensibiliser au problème' },
      nameStatus: heading,
    },
    out: [['PART_OF', 'on-strategy-2020']],
    cites: [amcto],
  },
  {
    id: 'on-strategy-2020-protect',
    type: 'Objective',
    properties: {
      name: { en: 'Protect victims and intervene early', fr: 'Protéger les victimes et intervenir tôt' },
      nameStatus: heading,
    },
    out: [['PART_OF', 'on-strategy-2020']],
    cites: [amcto],
  },
  {
    id: 'on-strategy-2020-support',
    type: 'Objective',
    properties: {
      name: { en: 'Support survivors', fr: 'Soutenir les survivantes et survivants' },
      nameStatus: heading,
    },
    out: [['PART_OF', 'on-strategy-2020']],
    cites: [amcto],
  },
  {
    id: 'on-strategy-2020-accountability',
    type: 'Objective',
    properties: {
      name: { en: 'Hold offenders accountable', fr: 'Amener les auteurs à rendre des comptes' },
      nameStatus: heading,
    },
    out: [['PART_OF', 'on-strategy-2020']],
    cites: [['source-cbc-hamilton-2020', 'article body']],
  },
  {
    id: 'on-strategy-2020-indigenous-fund',
    type: 'Commitment',
    properties: {
      name: {
        en: 'New money for the Indigenous-led Initiatives Fund',
        fr: 'Fonds accrus pour les initiatives autochtones',
      },
      nameStatus: ours,
      text: {
        en: 'Up to $4 million a year in new money for the Indigenous-led Initiatives Fund.',
        fr: "Jusqu'à 4 M$ par année de nouveaux fonds pour les initiatives dirigées par des Autochtones.",
      },
      status: 'unknown',
    },
    out: [
      ['PART_OF', 'on-strategy-2020-support'],
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-indigenous'],
      ['DOES', 'activity-funding', curator],
      ['DOES', 'activity-cultural-healing', curator],
      inOn,
    ],
    in: [['LEADS', 'on-mccss', { stated: false }]],
    cites: [amcto],
  },
  {
    id: 'on-strategy-2020-indigenous-liaisons',
    type: 'Commitment',
    properties: {
      name: {
        en: 'More money for Indigenous liaisons',
        fr: 'Fonds accrus pour les agents de liaison autochtones',
      },
      nameStatus: ours,
      text: {
        en: 'Increase the money of the Indigenous Anti-Human Trafficking Liaisons program.',
        fr: 'Augmenter le financement du programme des agents de liaison autochtones de lutte contre la traite.',
      },
      status: 'unknown',
    },
    out: [
      ['PART_OF', 'on-strategy-2020-support'],
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-indigenous'],
      ['DOES', 'activity-case-management', curator],
      inOn,
    ],
    in: [['LEADS', 'on-mccss', { stated: false }]],
    cites: [amcto],
  },
  {
    id: 'on-strategy-2020-licensed-residences',
    type: 'Commitment',
    properties: {
      name: {
        en: 'Up to three licensed residences for victims',
        fr: "Jusqu'à trois résidences agréées pour victimes",
      },
      nameStatus: ours,
      text: {
        en: 'Pay for as many as three residences with a licence, where victims find support.',
        fr: "Financer jusqu'à trois résidences agréées offrant du soutien aux victimes.",
      },
      status: 'unknown',
    },
    out: [
      ['PART_OF', 'on-strategy-2020-protect'],
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-youth', curator],
      ['DOES', 'activity-transitional-housing', curator],
      inOn,
    ],
    in: [['LEADS', 'on-mccss', { stated: false }]],
    cites: [amcto],
  },
  {
    id: 'on-strategy-2020-youth-in-transition',
    type: 'Commitment',
    properties: {
      name: {
        en: 'Six more Youth-in-Transition Workers',
        fr: 'Six intervenants de plus auprès des jeunes en transition',
      },
      nameStatus: ours,
      text: {
        en: 'Six additional workers on trafficking in the Youth-in-Transition Worker program.',
        fr: 'Six intervenants supplémentaires en matière de traite au sein du programme pour les jeunes en transition.',
      },
      status: 'unknown',
    },
    out: [
      ['PART_OF', 'on-strategy-2020-protect'],
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-youth'],
      ['SERVES', 'population-in-or-leaving-care', curator],
      ['DOES', 'activity-case-management', curator],
      inOn,
    ],
    in: [['LEADS', 'on-mccss', { stated: false }]],
    cites: [amcto],
  },
  {
    id: 'on-strategy-2025',
    type: 'Strategy',
    properties: {
      name: {
        en: "Ontario's Anti-Human Trafficking Strategy 2025-2030",
        fr: 'Stratégie ontarienne de lutte contre la traite des personnes, 2025–2030',
      },
      nameStatus: { en: 'official', fr: 'official' },
      period: {
        text: '2025 to 2030',
        start: '2025-01-01',
        end: '2030-12-31',
        precision: { start: 'year', end: 'year' },
      },
      status: 'in-force',
      scope: {
        en: 'Most reported cases involve sexual exploitation; young women and girls are named as particularly at risk, boys, men and 2SLGBTQ+ people as also targeted; Indigenous communities take part.',
        fr: "La plupart des cas signalés touchent l'exploitation sexuelle; les jeunes femmes et les filles sont particulièrement à risque, les garçons, les hommes et les personnes 2ELGBTQ+ sont aussi visés; les communautés autochtones y participent.",
      },
      description: {
        en: 'Renews the strategy of 2020 after a review of 2024; several ministries take part.',
        fr: "Renouvelle la stratégie de 2020 à la suite d'un examen mené en 2024; plusieurs ministères y participent.",
      },
      note: {
        en: 'That it is about sexual exploitation is our coding: the page does not say that it leaves labour out.',
      },
    },
    out: [
      ['SERVES', 'population-women-girls'],
      ['SERVES', 'population-youth', curator],
      ['SERVES', 'population-men-boys'],
      ['SERVES', 'population-2slgbtqi'],
      ['SERVES', 'population-indigenous'],
      ['ADDRESSES', 'exploitation-sexual', curator],
      inOn,
    ],
    in: [
      ['CONTRIBUTES_TO', 'on-mccss'],
      ['CONTRIBUTES_TO', 'on-solgen'],
    ],
    cites: [
      ['source-on-strategy-2025', 'Introduction'],
      ['source-on-strategy-2025-fr', 'Introduction'],
      ['source-on-statement-2026-copy', 'joint statement'],
    ],
  },
  {
    id: 'on-strategy-peel',
    type: 'Strategy',
    properties: {
      name: {
        en: 'Strategy of the Region of Peel on human trafficking',
        fr: 'Stratégie de la Région de Peel sur la traite',
      },
      nameStatus: ours,
      status: 'unknown',
      description: {
        en: 'Told to the House of Commons in 2023: the region has its own strategy beside the federal and the provincial one, with its own care pathway. Its text and dates were not seen.',
      },
    },
    out: [['OPERATES_IN', 'jurisdiction-peel']],
    in: [['LEADS', 'on-peel-region', { stated: true }]],
    cites: [['source-fewo-58-buckeridge', 'testimony']],
  },
]
