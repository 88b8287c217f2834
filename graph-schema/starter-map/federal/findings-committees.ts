import type { StarterRecord } from '../starter-record.ts'

const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const curator = { assignedBy: 'curator' } as const
const inCanada = ['ABOUT', 'jurisdiction-ca'] as const
const december2018 = { date: '2018-12-01', precision: 'month' } as const
const just2018 = [['source-efc-just-2018', 'Article body']] as const

/** What committees of the House of Commons recommended, and the reply of the government. */
export const records: readonly StarterRecord[] = [
  {
    id: 'finding-just-2018-awareness',
    type: 'Finding',
    properties: {
      name: {
        en: 'Justice committee 2018: awareness and education',
        fr: 'Comité de la justice 2018 : sensibilisation et éducation',
      },
      nameStatus: ours,
      kind: 'recommendation',
      grade: 'ngo',
      date: december2018,
      text: {
        en: 'The unanimous report of 2018 (17 recommendations) asks for more awareness and education.',
        fr: 'Le rapport unanime de 2018 (17 recommandations) demande davantage de sensibilisation et d’éducation.',
      },
      note: {
        en: 'Read on the page of an organization; the report itself is of a committee.',
        fr: 'Lu sur la page d’un organisme; le rapport lui-même émane d’un comité.',
      },
    },
    out: [['ABOUT', 'pillar-prevention', curator], ['ABOUT', 'activity-public-awareness'], inCanada],
    cites: just2018,
  },
  {
    id: 'finding-just-2018-data',
    type: 'Finding',
    properties: {
      name: {
        en: 'Justice committee 2018: better data',
        fr: 'Comité de la justice 2018 : de meilleures données',
      },
      nameStatus: ours,
      kind: 'recommendation',
      grade: 'ngo',
      date: december2018,
      text: { en: 'The report asks for better data.', fr: 'Le rapport demande de meilleures données.' },
    },
    out: [['ABOUT', 'pillar-partnerships', curator], ['ABOUT', 'activity-data-collection'], inCanada],
    cites: just2018,
  },
  {
    id: 'finding-just-2018-national-plan',
    type: 'Finding',
    properties: {
      name: {
        en: 'Justice committee 2018: a renewed and stronger national plan',
        fr: 'Comité de la justice 2018 : un plan national renouvelé et renforcé',
      },
      nameStatus: ours,
      kind: 'recommendation',
      grade: 'ngo',
      date: december2018,
      text: {
        en: 'The report asks for a renewed and enhanced national plan, with leadership of the federal government and the provinces.',
        fr: 'Le rapport demande un plan national renouvelé et renforcé, sous la direction du gouvernement fédéral et des provinces.',
      },
    },
    out: [
      ['ABOUT', 'pillar-partnerships', curator],
      ['ABOUT', 'activity-coordination-body', curator],
      inCanada,
    ],
    cites: just2018,
  },
  {
    id: 'finding-just-2018-definition',
    type: 'Finding',
    properties: {
      name: {
        en: 'Justice committee 2018: a common definition',
        fr: 'Comité de la justice 2018 : une définition commune',
      },
      nameStatus: ours,
      kind: 'recommendation',
      grade: 'ngo',
      date: december2018,
      text: {
        en: 'The report asks for a common definition.',
        fr: 'Le rapport demande une définition commune.',
      },
    },
    out: [
      ['ABOUT', 'activity-intergovernmental-agreement', curator],
      ['ABOUT', 'pillar-partnerships', curator],
      inCanada,
    ],
    cites: just2018,
  },
  {
    id: 'finding-fewo-2024-distinguish',
    type: 'Finding',
    properties: {
      name: {
        en: 'FEWO 2024: tell sex work, trafficking and exploitation of minors apart',
        fr: 'FEWO 2024 : distinguer travail du sexe, traite et exploitation de mineurs',
      },
      nameStatus: ours,
      kind: 'recommendation',
      grade: 'committee',
      date: { date: '2024-02-29' },
      text: {
        en: 'Recommendations 1 and 2 ask that sex work, trafficking and the exploitation of minors be told apart.',
        fr: 'Les recommandations 1 et 2 demandent de distinguer le travail du sexe, la traite et l’exploitation de mineurs.',
      },
    },
    out: [['ABOUT', 'instrument-criminal-code-279', curator], inCanada],
    in: [
      [
        'REPLIES_TO',
        'ca-ps',
        {
          text: {
            en: 'The government answered by describing the Criminal Code.',
            fr: 'Le gouvernement a répondu en décrivant le Code criminel.',
          },
          note: {
            en: 'Government response published in 2024.',
            fr: 'Réponse du gouvernement publiée en 2024.',
          },
        },
      ],
    ],
    cites: [['source-fewo-report-10', 'Recommendations 1 and 2']],
  },
  {
    id: 'finding-fewo-2024-response',
    type: 'Finding',
    properties: {
      name: {
        en: 'Government response to FEWO, recommendations 1 and 2',
        fr: 'Réponse du gouvernement au FEWO, recommandations 1 et 2',
      },
      nameStatus: ours,
      kind: 'response',
      grade: 'government',
      date: { date: '2024-01-01', precision: 'year' },
      text: {
        en: 'The response describes what the Criminal Code says.',
        fr: 'La réponse décrit ce que prévoit le Code criminel.',
      },
    },
    out: [['ABOUT', 'instrument-criminal-code-279'], ['ABOUT', 'activity-legislation', curator], inCanada],
    cites: [['source-fewo-10-response', 'Recommendations 1 and 2']],
  },
  {
    id: 'finding-fewo-2024-scope',
    type: 'Finding',
    properties: {
      name: {
        en: 'FEWO study of 2023-24: mostly sexual exploitation',
        fr: 'Étude du FEWO de 2023-2024 : surtout l’exploitation sexuelle',
      },
      nameStatus: ours,
      kind: 'data-limit',
      grade: 'committee',
      date: { date: '2024-02-29' },
      text: {
        en: 'The report (55 witnesses, 57 briefs) deals mostly with sexual exploitation; other forms are also discussed.',
        fr: 'Le rapport (55 témoins, 57 mémoires) traite surtout d’exploitation sexuelle; d’autres formes y sont aussi abordées.',
      },
    },
    out: [['ABOUT', 'exploitation-sexual'], inCanada],
    cites: [
      ['source-fewo-report-10', 'Introduction'],
      ['source-fewo-10-response', 'Introduction', { field: 'date' }],
    ],
  },
]
