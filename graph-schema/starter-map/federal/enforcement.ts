import type { StarterRecord } from '../starter-record.ts'

const english = { en: 'official', fr: 'unknown' } as const
const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const curator = { assignedBy: 'curator' } as const
const inCanada = ['OPERATES_IN', 'jurisdiction-ca'] as const
const prosecution = ['ADVANCES', 'pillar-prosecution', curator] as const

/** Police operations, financial intelligence, the border, handbooks, and figures of police. */
export const records: readonly StarterRecord[] = [
  {
    id: 'ca-fintrac-alert-2021',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Operational alert of July 2021: updated indicators (Project Protect)',
        fr: 'Alerte opérationnelle de juillet 2021 : indicateurs à jour (Project Protect)',
      },
      nameStatus: ours,
      kind: 'project',
      period: { text: '30 July 2021', start: '2021-07-30', end: null },
      description: {
        en: 'Indicators of the laundering of proceeds of trafficking for sexual exploitation, worked out by FINTRAC with BMO, other banks and the RCMP. The release names it as part of the National Strategy.',
        fr: 'Indicateurs de blanchiment des produits de la traite à des fins d’exploitation sexuelle, élaborés par CANAFE avec BMO, d’autres banques et la GRC. Le communiqué le présente comme un élément de la Stratégie nationale.',
      },
    },
    out: [
      ['PART_OF', 'ca-strategy-2019'],
      ['RELATED_TO', 'ca-project-protect', { label: 'in support of' }],
      prosecution,
      ['ADDRESSES', 'exploitation-sexual'],
      ['DOES', 'activity-financial-intelligence'],
      ['DOES', 'activity-private-sector'],
      inCanada,
    ],
    in: [
      ['CONTRIBUTES_TO', 'ca-fintrac'],
      ['CONTRIBUTES_TO', 'ca-bmo'],
      ['CONTRIBUTES_TO', 'ca-rcmp'],
    ],
    cites: [['source-fintrac-release-2021', 'News release']],
  },
  {
    id: 'finding-globe-project-protect-first-year',
    type: 'Finding',
    properties: {
      name: {
        en: '102 disclosures in the first year of Project PROTECT, 19 the year before',
        fr: '102 communications la première année de Project PROTECT, 19 l’année précédente',
      },
      nameStatus: ours,
      kind: 'statistic',
      grade: 'media',
      date: { date: '2016-01-01', precision: 'year' },
      value: 102,
      unit: 'disclosures in the first year',
      text: {
        en: 'Financial intelligence was disclosed 102 times in the first year against 19 the year before; Toronto police finds it useful to corroborate after an arrest. By fiscal year the paper of 2018 counts 26 and 120.',
        fr: 'Des renseignements financiers ont été communiqués 102 fois la première année, contre 19 l’année précédente; la police de Toronto les juge utiles comme corroboration après une arrestation. Par exercice, le document de 2018 en compte 26 et 120.',
      },
    },
    out: [
      ['ABOUT', 'ca-project-protect'],
      ['ABOUT', 'activity-financial-intelligence'],
      ['ABOUT', 'exploitation-sexual'],
      ['ABOUT', 'jurisdiction-ca'],
    ],
    cites: [
      ['source-globe-project-protect', 'Article body'],
      [
        'source-discussion-2018',
        'Table of FINTRAC disclosures',
        {
          field: 'value',
          isUsed: false,
          says: { en: '26 in 2015-16 and 120 in 2016-17.', fr: '26 en 2015-2016 et 120 en 2016-2017.' },
        },
      ],
    ],
  },
  {
    id: 'finding-financial-intelligence-labour',
    type: 'Finding',
    properties: {
      name: {
        en: 'Financial intelligence project on sexual exploitation; none found on labour',
        fr: 'Renseignement financier sur l’exploitation sexuelle; aucun projet trouvé sur le travail',
      },
      nameStatus: ours,
      kind: 'gap',
      grade: 'government',
      date: { date: '2021-07-30' },
      text: {
        en: 'Project Protect and its indicators are about trafficking for sexual exploitation; a project of that kind on forced labour was not found in the sources seen.',
        fr: 'Project Protect et ses indicateurs portent sur la traite à des fins d’exploitation sexuelle; aucun projet de ce type sur le travail forcé n’a été trouvé dans les sources vues.',
      },
      note: { en: 'Comparison by the researcher.', fr: 'Comparaison faite par la recherche.' },
    },
    out: [
      ['ABOUT', 'ca-fintrac-alert-2021'],
      ['ABOUT', 'ca-project-protect'],
      ['ABOUT', 'activity-financial-intelligence'],
      ['ABOUT', 'exploitation-labour', curator],
      ['ABOUT', 'pillar-prosecution', curator],
      ['ABOUT', 'jurisdiction-ca'],
    ],
    cites: [['source-fintrac-release-2021', 'News release']],
  },
  {
    id: 'ca-northern-spotlight-7',
    type: 'Initiative',
    properties: {
      name: { en: 'Operation Northern Spotlight VII' },
      nameStatus: english,
      kind: 'project',
      period: { text: '15-21 October 2018', start: '2018-10-15', end: '2018-10-21' },
      status: 'ended',
      description: {
        en: 'Police operation of 62 agencies with 26 non-governmental organizations in nine jurisdictions: 351 people interviewed, 10 removed from exploitation, 52 charges against 22 people.',
        fr: 'Opération policière de 62 organismes avec 26 organisations non gouvernementales dans neuf administrations : 351 personnes rencontrées, 10 soustraites à l’exploitation, 52 accusations contre 22 personnes.',
      },
    },
    out: [
      prosecution,
      ['ADDRESSES', 'exploitation-sexual'],
      ['DOES', 'activity-specialised-enforcement', curator],
      ['DOES', 'activity-identification', curator],
      inCanada,
    ],
    in: [
      ['CONTRIBUTES_TO', 'ca-htncc'],
      ['CONTRIBUTES_TO', 'on-opp'],
    ],
    cites: [['source-rcmp-northern-spotlight-7', 'Results']],
  },
  {
    id: 'ca-northern-spotlight-6',
    type: 'Initiative',
    properties: {
      name: { en: 'Operation Northern Spotlight VI' },
      nameStatus: english,
      kind: 'project',
      period: { text: '11-15 October 2017', start: '2017-10-11', end: '2017-10-15' },
      status: 'ended',
      description: {
        en: 'Police operation of 57 agencies: 324 people interviewed, six removed from exploitation, 21 charges and 14 arrests.',
        fr: 'Opération policière de 57 organismes : 324 personnes rencontrées, six soustraites à l’exploitation, 21 accusations et 14 arrestations.',
      },
    },
    out: [
      prosecution,
      ['ADDRESSES', 'exploitation-sexual'],
      ['DOES', 'activity-specialised-enforcement', curator],
      ['DOES', 'activity-identification', curator],
      inCanada,
    ],
    in: [['LEADS', 'ca-rcmp', { stated: false }]],
    cites: [['source-rcmp-northern-spotlight-6', 'News release']],
  },
  {
    id: 'ca-justice-handbook-2024',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Handbook for Criminal Justice Practitioners on Trafficking in Persons (2024)',
        fr: 'Guide sur la traite à l’intention des praticiens de la justice pénale (2024)',
      },
      nameStatus: { en: 'official', fr: { translatedBy: 'Fourfold' } },
      kind: 'training',
      period: { text: '2024', start: '2024-01-01', end: null, precision: { start: 'year' } },
      description: {
        en: 'New edition of the handbook of 2015: the page of that one says that it is archived and sends the reader to the version of 2024, which was not read.',
        fr: 'Nouvelle édition du guide de 2015 : la page de ce dernier indique qu’il est archivé et renvoie à la version de 2024, qui n’a pas été lue.',
      },
    },
    out: [
      prosecution,
      ['DOES', 'activity-training-justice'],
      ['REACHES', 'audience-police', curator],
      ['REACHES', 'audience-crown-courts', curator],
      ['RELATED_TO', 'ca-justice-handbook-2015', { label: 'new edition of' }],
      inCanada,
    ],
    in: [['LEADS', 'ca-jus', { stated: false }]],
    cites: [['source-handbook-2015-contents', 'Note on archived information']],
  },
  {
    id: 'ca-border-plan-2025',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Border plan, as named against trafficking networks in July 2025',
        fr: 'Plan frontalier, évoqué contre les réseaux de traite en juillet 2025',
      },
      nameStatus: ours,
      kind: 'project',
      period: { text: 'named on 30 July 2025', start: '2025-07-30', end: null },
      description: {
        en: 'The statement of July 2025 points to the border plan ($1.3B), the proposed Strong Borders Act and stricter bail for repeat offenders, with trafficking among the crimes meant. It states no share of the money for trafficking.',
        fr: 'La déclaration de juillet 2025 évoque le plan frontalier (1,3 G$), le projet de loi appelé Strong Borders Act et des règles de mise en liberté sous caution plus strictes pour les récidivistes, la traite étant l’un des crimes visés. Elle n’indique aucune part des fonds pour la traite.',
      },
      note: {
        en: 'The start is the day of the statement. The $1.3B is for the whole border plan and is not counted as money against trafficking.',
        fr: 'Le début est le jour de la déclaration. Les 1,3 G$ visent l’ensemble du plan frontalier et ne sont pas comptés comme fonds contre la traite.',
      },
    },
    out: [
      prosecution,
      ['DOES', 'activity-border-control', curator],
      ['RELATED_TO', 'instrument-strong-borders-bill', { label: 'named together' }],
      inCanada,
    ],
    in: [['CONTRIBUTES_TO', 'ca-ps', curator]],
    cites: [['source-statement-2025-07-30', 'Statement, paragraph 3']],
  },
  {
    id: 'allocation-border-plan-2025',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Border plan: $1.3B for the whole plan, trafficking share not stated',
        fr: 'Plan frontalier : 1,3 G$ pour l’ensemble, part pour la traite non précisée',
      },
      nameStatus: ours,
      amount: 1_300_000_000,
      currency: 'CAD',
      per: 'total',
      basis: 'wider',
      note: {
        en: 'For the whole border plan, never counted as money against trafficking, whose share is not stated.',
        fr: 'Pour l’ensemble du plan frontalier; jamais compté comme fonds contre la traite, dont la part n’est pas précisée.',
      },
    },
    out: [['PAYS_TO', 'ca-border-plan-2025']],
    cites: [['source-statement-2025-07-30', 'Statement, paragraph 3']],
  },
  {
    id: 'finding-htncc-2017-01-cases',
    type: 'Finding',
    properties: {
      name: {
        en: '401 cases with trafficking-specific charges from 2005 to January 2017',
        fr: '401 affaires avec accusations de traite de 2005 à janvier 2017',
      },
      nameStatus: ours,
      kind: 'statistic',
      grade: 'government',
      date: { date: '2017-01-01', precision: 'month' },
      value: 401,
      unit: 'cases since 2005',
      text: {
        en: '382 cases within the country, mostly sexual exploitation, and 19 across borders, mostly forced labour. 115 ended with convictions; 249 were before the courts, with about 404 accused and 353 victims. The longest sentence for sexual exploitation was 23 years.',
        fr: '382 affaires à l’intérieur du pays, surtout d’exploitation sexuelle, et 19 transfrontalières, surtout de travail forcé. 115 se sont soldées par des condamnations; 249 étaient devant les tribunaux, avec environ 404 accusés et 353 victimes. La plus longue peine pour exploitation sexuelle était de 23 ans.',
      },
      note: {
        en: 'Earlier cut of the series that stands at 455 in November 2017; not added.',
        fr: 'État antérieur de la série qui atteint 455 en novembre 2017; non additionné.',
      },
    },
    out: [
      ['ABOUT', 'ca-htncc'],
      ['ABOUT', 'pillar-prosecution', curator],
      ['ABOUT', 'jurisdiction-ca'],
    ],
    cites: [['source-rcmp-htncc-page-fr', 'Résumé des condamnations']],
  },
  {
    id: 'finding-statcan-2022-incidents',
    type: 'Finding',
    properties: {
      name: {
        en: '528 trafficking incidents reported by police in 2022',
        fr: '528 affaires de traite déclarées par la police en 2022',
      },
      nameStatus: ours,
      kind: 'statistic',
      grade: 'statistic',
      date: { date: '2022-01-01', precision: 'year' },
      value: 528,
      unit: 'police-reported incidents',
      text: {
        en: '528 incidents in 2022, 1.4 per 100,000 people.',
        fr: '528 affaires en 2022, soit 1,4 pour 100 000 habitants.',
      },
      note: {
        en: 'What police report follows what police detect.',
        fr: 'Les données policières suivent ce que la police détecte.',
      },
    },
    out: [['ABOUT', 'jurisdiction-ca']],
    cites: [['source-statcan-daily-2023-12-04', 'Daily release']],
  },
  {
    id: 'finding-statcan-2022-rates',
    type: 'Finding',
    properties: {
      name: {
        en: 'Police-reported rates: Nova Scotia and Ontario (2012-2022)',
        fr: 'Taux déclarés par la police : Nouvelle-Écosse et Ontario (2012-2022)',
      },
      nameStatus: ours,
      kind: 'statistic',
      grade: 'statistic',
      date: { date: '2022-01-01', precision: 'year' },
      value: 4.5,
      unit: 'incidents per 100,000 people (Nova Scotia, 2022)',
      text: {
        en: 'Over 2012-2022 the rates stand at 3.1 per 100,000 people in Nova Scotia and 1.6 in Ontario; in 2022 at 4.5 and 2.3.',
        fr: 'De 2012 à 2022, les taux sont de 3,1 pour 100 000 habitants en Nouvelle-Écosse et de 1,6 en Ontario; en 2022, de 4,5 et de 2,3.',
      },
      note: {
        en: 'What police report follows what police detect; no ranking of need rests on it.',
        fr: 'Les données policières suivent ce que la police détecte; aucun classement des besoins ne s’y fonde.',
      },
    },
    out: [
      ['ABOUT', 'jurisdiction-ns'],
      ['ABOUT', 'jurisdiction-on'],
    ],
    cites: [['source-statcan-daily-2023-12-04', 'Daily release']],
  },
  {
    id: 'finding-statcan-2024-rates',
    type: 'Finding',
    properties: {
      name: {
        en: 'Police-reported rates in 2024, five provinces and the country',
        fr: 'Taux déclarés par la police en 2024, cinq provinces et le pays',
      },
      nameStatus: ours,
      kind: 'statistic',
      grade: 'media',
      date: { date: '2024-01-01', precision: 'year' },
      value: 1.5,
      unit: 'incidents per 100,000 people (Canada)',
      text: {
        en: 'Per 100,000 people: Nova Scotia 4.5, Prince Edward Island 2.8, Ontario 2.3, New Brunswick 2.0, Saskatchewan 1.9, Canada 1.5. Guelph, Halifax and Thunder Bay stand first among cities.',
        fr: 'Pour 100 000 habitants : Nouvelle-Écosse 4,5, Île-du-Prince-Édouard 2,8, Ontario 2,3, Nouveau-Brunswick 2,0, Saskatchewan 1,9, Canada 1,5. Guelph, Halifax et Thunder Bay viennent en tête parmi les villes.',
      },
      note: {
        en: 'Official figures as retold by the press. What police report follows what police detect; no ranking of need rests on it.',
        fr: 'Données officielles rapportées par la presse. Les données policières suivent ce que la police détecte; aucun classement des besoins ne s’y fonde.',
      },
    },
    out: [
      ['ABOUT', 'jurisdiction-ca'],
      ['ABOUT', 'jurisdiction-sk'],
      ['ABOUT', 'jurisdiction-on'],
      ['ABOUT', 'jurisdiction-nb'],
      ['ABOUT', 'jurisdiction-ns'],
      ['ABOUT', 'jurisdiction-pe'],
    ],
    cites: [['source-orva-statcan-2024', 'Article body']],
  },
]
