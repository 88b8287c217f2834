import type { StarterRecord } from '../starter-record.ts'

const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const curator = { assignedBy: 'curator' } as const
const inCanada = ['ABOUT', 'jurisdiction-ca'] as const
const aboutStrategy = ['ABOUT', 'ca-strategy-2019'] as const
const in2017 = { date: '2017-01-01', precision: 'year' } as const
const june2024 = { date: '2024-06-01', precision: 'month' } as const

/** What the evaluations of 2017 and 2024 found, where the discussion paper of 2018 does not already say it. */
export const records: readonly StarterRecord[] = [
  {
    id: 'finding-eval-2017-committee-hub',
    type: 'Finding',
    properties: {
      name: {
        en: 'The interdepartmental committee as an effective hub',
        fr: 'Le comité interministériel, plaque tournante efficace',
      },
      nameStatus: ours,
      kind: 'good-practice',
      grade: 'evaluation',
      date: in2017,
      text: {
        en: 'The evaluation of nine federal organizations finds that their committee was an effective hub.',
        fr: 'L’évaluation, qui porte sur neuf organisations fédérales, constate que leur comité a été une plaque tournante efficace.',
      },
    },
    out: [
      ['ABOUT', 'nap-2012'],
      ['ABOUT', 'ca-htt', curator],
      ['ABOUT', 'activity-coordination-body', curator],
      ['ABOUT', 'pillar-partnerships', curator],
      inCanada,
    ],
    cites: [['source-evaluation-2017', 'Executive Summary']],
  },
  {
    id: 'finding-eval-2017-hotline',
    type: 'Finding',
    properties: {
      name: { en: 'A hotline would help', fr: 'Une ligne d’urgence serait utile' },
      nameStatus: ours,
      kind: 'need',
      grade: 'evaluation',
      date: in2017,
      text: {
        en: 'The evaluation of the plan of 2012 finds that a hotline would help.',
        fr: 'L’évaluation du plan de 2012 constate qu’une ligne d’urgence serait utile.',
      },
    },
    out: [
      ['ABOUT', 'nap-2012'],
      ['ABOUT', 'activity-hotline'],
      ['ABOUT', 'pillar-protection', curator],
      inCanada,
    ],
    cites: [['source-evaluation-2017', 'Executive Summary']],
  },
  {
    id: 'finding-eval-2017-prosecutions-limited',
    type: 'Finding',
    properties: {
      name: {
        en: 'Limited effect of the plan of 2012 on prosecutions',
        fr: 'Effet limité du plan de 2012 sur les poursuites',
      },
      nameStatus: ours,
      kind: 'gap',
      grade: 'evaluation',
      date: in2017,
      text: {
        en: 'The effect of the plan on prosecutions was limited.',
        fr: 'L’effet du plan sur les poursuites a été limité.',
      },
    },
    out: [['ABOUT', 'nap-2012'], ['ABOUT', 'pillar-prosecution'], inCanada],
    cites: [['source-evaluation-2017', 'Executive Summary']],
  },
  {
    id: 'finding-eval-2017-spending-untracked',
    type: 'Finding',
    properties: {
      name: {
        en: 'Spending under the plan of 2012 could not be followed',
        fr: 'Dépenses du plan de 2012 impossibles à suivre',
      },
      nameStatus: ours,
      kind: 'data-limit',
      grade: 'evaluation',
      date: in2017,
      text: {
        en: 'The evaluation says that partners had no dedicated money and could not follow what they spent. The plan itself prints a table of over $6 million a year.',
        fr: 'Selon l’évaluation, les partenaires ne disposaient pas de fonds réservés et ne pouvaient pas suivre leurs dépenses. Le plan présente lui-même un tableau de plus de 6 millions de dollars par année.',
      },
    },
    out: [
      ['ABOUT', 'nap-2012'],
      ['ABOUT', 'activity-research-evaluation', curator],
      ['ABOUT', 'pillar-partnerships', curator],
      inCanada,
    ],
    cites: [
      ['source-evaluation-2017', 'Executive Summary'],
      [
        'source-nap-2012',
        'Government of Canada Response, investment table',
        {
          field: 'text',
          isUsed: false,
          says: { en: 'Over $6 million a year.', fr: 'Plus de 6 millions de dollars par année.' },
        },
      ],
    ],
  },
  {
    id: 'finding-eval-2024-continued-need',
    type: 'Finding',
    properties: {
      name: {
        en: 'The strategy of 2019 still needed',
        fr: 'Besoin toujours présent de la stratégie de 2019',
      },
      nameStatus: ours,
      kind: 'need',
      grade: 'evaluation',
      date: june2024,
      text: {
        en: 'The evaluation finds a continued need for the National Strategy.',
        fr: 'L’évaluation conclut que la Stratégie nationale répond à un besoin qui demeure.',
      },
    },
    out: [aboutStrategy, inCanada],
    cites: [['source-eval-strategy-2024-summary', 'Evaluation findings']],
  },
  {
    id: 'finding-eval-2024-community-capacity',
    type: 'Finding',
    properties: {
      name: {
        en: 'Capacity in communities improved under the strategy of 2019',
        fr: 'Capacités des collectivités accrues sous la stratégie de 2019',
      },
      nameStatus: ours,
      kind: 'good-practice',
      grade: 'evaluation',
      date: june2024,
      text: {
        en: 'The strategy improved the capacity of communities.',
        fr: 'La stratégie a renforcé les capacités des collectivités.',
      },
    },
    out: [
      aboutStrategy,
      ['ABOUT', 'pillar-empowerment'],
      ['ABOUT', 'pillar-protection', curator],
      ['ABOUT', 'activity-funding', curator],
      inCanada,
    ],
    cites: [['source-eval-strategy-2024-summary', 'Evaluation findings']],
  },
  {
    id: 'finding-eval-2024-survivor-committee',
    type: 'Finding',
    properties: {
      name: {
        en: 'Survivor advisory committee not set up by April 2024',
        fr: 'Comité consultatif de survivantes et survivants non établi en avril 2024',
      },
      nameStatus: ours,
      kind: 'gap',
      grade: 'evaluation',
      date: june2024,
      text: {
        en: 'The advisory committee of survivors promised in 2019 was not set up by April 2024.',
        fr: 'Le comité consultatif de survivantes et survivants promis en 2019 n’était pas établi en avril 2024.',
      },
    },
    out: [
      aboutStrategy,
      ['ABOUT', 'ca-strategy-2019-survivor-committee'],
      ['ABOUT', 'activity-survivor-engagement'],
      ['ABOUT', 'population-survivors'],
      ['ABOUT', 'pillar-empowerment'],
      ['ABOUT', 'pillar-partnerships', curator],
      inCanada,
    ],
    cites: [['source-eval-strategy-2024-summary', 'Evaluation findings']],
  },
  {
    id: 'finding-eval-2024-procurement-code',
    type: 'Finding',
    properties: {
      name: {
        en: 'Code of conduct for suppliers strengthened prevention',
        fr: 'Le code de conduite des fournisseurs a renforcé la prévention',
      },
      nameStatus: ours,
      kind: 'good-practice',
      grade: 'evaluation',
      date: june2024,
      text: {
        en: 'The revised code of conduct of Public Services and Procurement Canada strengthened prevention.',
        fr: 'Le code de conduite révisé de Services publics et Approvisionnement Canada a renforcé la prévention.',
      },
    },
    out: [
      aboutStrategy,
      ['ABOUT', 'ca-procurement-human-rights'],
      ['ABOUT', 'instrument-procurement-code-2021'],
      ['ABOUT', 'pillar-prevention'],
      ['ABOUT', 'activity-procurement-supply-chain'],
      inCanada,
    ],
    cites: [['source-eval-strategy-2024-summary', 'Evaluation findings']],
  },
  {
    id: 'finding-eval-2024-rec-indicators',
    type: 'Finding',
    properties: {
      name: {
        en: 'Recommended: fewer indicators and data on outcomes',
        fr: 'Recommandation : moins d’indicateurs et des données sur les résultats',
      },
      nameStatus: ours,
      kind: 'recommendation',
      grade: 'evaluation',
      date: june2024,
      text: {
        en: 'Measure the strategy with fewer indicators and collect data on outcomes.',
        fr: 'Mesurer la stratégie avec moins d’indicateurs et recueillir des données sur les résultats.',
      },
    },
    out: [
      aboutStrategy,
      ['ABOUT', 'activity-research-evaluation', curator],
      ['ABOUT', 'pillar-partnerships', curator],
      inCanada,
    ],
    cites: [['source-eval-strategy-2024-summary', 'Recommendations']],
  },
  {
    id: 'finding-eval-2024-rec-data-gaps',
    type: 'Finding',
    properties: {
      name: {
        en: 'Recommended: look at filling data gaps with Statistics Canada',
        fr: 'Recommandation : étudier avec Statistique Canada les données à compléter',
      },
      nameStatus: ours,
      kind: 'recommendation',
      grade: 'evaluation',
      date: june2024,
      text: {
        en: 'Assess with Statistics Canada how gaps in the data can be filled.',
        fr: 'Évaluer avec Statistique Canada comment compléter les données manquantes.',
      },
    },
    out: [
      aboutStrategy,
      ['ABOUT', 'ca-statcan'],
      ['ABOUT', 'activity-data-collection'],
      ['ABOUT', 'pillar-partnerships', curator],
      inCanada,
    ],
    cites: [['source-eval-strategy-2024-summary', 'Recommendations']],
  },
  {
    id: 'finding-eval-2024-rec-advisor',
    type: 'Finding',
    properties: {
      name: {
        en: 'Recommended: a high-profile advisor and work with survivors',
        fr: 'Recommandation : une conseillère de haut niveau et un travail avec les survivantes',
      },
      nameStatus: ours,
      kind: 'recommendation',
      grade: 'evaluation',
      date: june2024,
      text: {
        en: 'Appoint a high-profile advisor and work with survivors.',
        fr: 'Nommer une conseillère ou un conseiller de haut niveau et travailler avec les survivantes et survivants.',
      },
    },
    out: [
      aboutStrategy,
      ['ABOUT', 'activity-survivor-engagement'],
      ['ABOUT', 'activity-coordination-body', curator],
      ['ABOUT', 'population-survivors'],
      ['ABOUT', 'pillar-partnerships', curator],
      inCanada,
    ],
    cites: [['source-eval-strategy-2024-summary', 'Recommendations']],
  },
  {
    id: 'finding-strategy-report-2019-20-pandemic',
    type: 'Finding',
    properties: {
      name: {
        en: 'The pandemic made it harder to leave exploitation (2019-20)',
        fr: 'La pandémie a rendu la sortie de l’exploitation plus difficile (2019-2020)',
      },
      nameStatus: ours,
      kind: 'risk',
      grade: 'government',
      date: { date: '2019-04-01', precision: 'fiscal-year' },
      text: {
        en: 'The first report on the strategy notes that the pandemic made it harder for people to leave exploitation.',
        fr: 'Le premier rapport sur la stratégie souligne que la pandémie a rendu plus difficile la sortie de l’exploitation.',
      },
    },
    out: [
      ['ABOUT', 'population-survivors', curator],
      ['ABOUT', 'pillar-protection', curator],
      ['ABOUT', 'activity-exit-program', curator],
      inCanada,
    ],
    cites: [['source-strategy-report-2019-20', 'Message from the Minister']],
  },
]
