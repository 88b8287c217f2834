import type { StarterRecord } from '../starter-record.ts'

const curator = { assignedBy: 'curator' } as const
const french = { en: 'unknown', fr: 'official' } as const
const glossed = { en: { translatedBy: 'Fourfold' }, fr: 'official' } as const
const here = ['OPERATES_IN', 'jurisdiction-qc'] as const
const page = ['source-qc-plan-2021-page', 'Cinq axes d’intervention'] as const

/** Quebec's own strategies; their scope is stated as they state it (R23). */
export const records: readonly StarterRecord[] = [
  {
    id: 'qc-strategy-2016',
    type: 'Strategy',
    properties: {
      name: {
        en: 'Government Strategy to Prevent and Counteract Sexual Violence 2016-2021',
        fr: 'Stratégie gouvernementale pour prévenir et contrer les violences sexuelles 2016-2021',
      },
      nameStatus: { en: 'official', fr: 'official' },
      description: {
        en: 'Made public on 28 October 2016. Fifty-five new or renewed actions of twelve ministries and bodies in three axes, on sexual assault and sexual exploitation; the first strategy of the Quebec government to take up sexual exploitation. For the whole population, mindful that women and children are most often victims and that some groups are more exposed: persons with disabilities, refugees, immigrants, older people, lesbian, gay, bisexual and trans people.',
        fr: "Rendue publique le 28 octobre 2016. Cinquante-cinq actions nouvelles ou bonifiées de douze ministères et organismes, en trois axes, sur les agressions sexuelles et l'exploitation sexuelle; première stratégie du gouvernement du Québec à aborder l'exploitation sexuelle. Pour l'ensemble de la population, en tenant compte du fait que les femmes et les enfants en sont le plus souvent victimes et que certains groupes y sont plus exposés : personnes handicapées, réfugiées, immigrantes, aînées, lesbiennes, gaies, bisexuelles et trans.",
      },
      note: {
        en: 'A memorandum to the Conseil des ministres concerns its extension; until when is not in the text read.',
      },
      period: { text: '2016-2021', start: '2016-10-28', end: '2021-12-31', precision: { end: 'year' } },
      status: 'ended',
      scope: {
        en: 'Sexual assault and sexual exploitation. Labour trafficking is outside its scope.',
        fr: 'Agressions sexuelles et exploitation sexuelle. La traite à des fins de travail est hors de sa portée.',
      },
      definition: 'not-stated',
    },
    out: [
      here,
      ['ADVANCES', 'pillar-prevention', curator],
      ['ADVANCES', 'pillar-protection', curator],
      ['ADVANCES', 'pillar-prosecution', curator],
      ['SERVES', 'population-everyone'],
      ['SERVES', 'population-women-girls'],
      ['SERVES', 'population-minors'],
      ['SERVES', 'population-persons-with-disabilities'],
      ['SERVES', 'population-refugees-claimants'],
      ['SERVES', 'population-newcomers'],
      ['SERVES', 'population-2slgbtqi'],
      ['ADDRESSES', 'exploitation-sexual'],
    ],
    in: [['LEADS', 'qc-scf', { stated: true }]],
    cites: [
      ['source-qc-scf-strategy-page-2017', 'Page body'],
      ['source-qc-scf-actions-page-2017', 'Page body', { field: 'name' }],
      ['source-qc-strategy-2016', 'Imprint: coordination and writing'],
      ['source-qc-memoire-prolongation', '1- Contexte'],
    ],
  },
  {
    id: 'qc-strategy-2016-43',
    type: 'Commitment',
    properties: {
      name: {
        en: 'Training on sexual violence in Indigenous communities',
        fr: 'Formations sur les violences sexuelles en milieu autochtone',
      },
      nameStatus: { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } },
      text: {
        en: 'Action 43 of the strategy, directed to First Nations and Inuit: training in Indigenous communities.',
        fr: 'Action 43 de la stratégie, destinée aux Premières Nations et aux Inuit : formations en milieu autochtone.',
      },
      number: '43',
      status: 'unknown',
    },
    out: [
      ['PART_OF', 'qc-strategy-2016'],
      here,
      ['SERVES', 'population-first-nations'],
      ['SERVES', 'population-inuit'],
      ['ADDRESSES', 'exploitation-sexual', curator],
      ['DOES', 'activity-training-frontline', curator],
      ['ADVANCES', 'pillar-prevention', curator],
    ],
    cites: [['source-qc-memoire-prolongation', '1- Contexte']],
  },
  {
    id: 'qc-plan-2021',
    type: 'Strategy',
    properties: {
      name: { fr: "Plan d'action gouvernemental 2021-2026 : Briser le cycle de l'exploitation sexuelle" },
      nameStatus: french,
      aliases: [
        'PACSESM',
        "Plan d'action gouvernemental 2021-2026 en réponse aux recommandations de la Commission spéciale sur l'exploitation sexuelle des mineurs",
        'Quebec government action plan 2021-2026 on the sexual exploitation of minors',
      ],
      description: {
        en: 'Made public on 3 December 2021, a year after the report of the Commission spéciale; 37 measures, later 38, of 18 ministries and bodies in five axes; answers 56 of 58 recommendations in part or in full. Most measures were built for minors, several were widened to adults; some are for Indigenous peoples only or adapted to them.',
        fr: "Rendu public le 3 décembre 2021, un an après le rapport de la Commission spéciale; 37 mesures, puis 38, de 18 ministères et organismes, en cinq axes; répond en tout ou en partie à 56 des 58 recommandations. La plupart des mesures ont été conçues pour les personnes mineures, plusieurs ont été élargies aux adultes; d'autres visent les seuls peuples autochtones ou leur sont adaptées.",
      },
      note: {
        en: 'The plan was due to end on 31 March 2026. A successor was not found in the sources seen. The name is shortened; the full title stands among the other names.',
        fr: "L'échéance du plan était le 31 mars 2026. Aucune suite n'a été trouvée dans les sources consultées. Le nom est abrégé; le titre complet figure parmi les autres noms.",
      },
      period: { text: '2021-2026', start: '2021-12-03', end: '2026-03-31' },
      status: 'ended',
      scope: {
        en: 'Sexual exploitation of minors; several measures also for adults.',
        fr: 'Exploitation sexuelle des personnes mineures; plusieurs mesures visent aussi les adultes.',
      },
      definition: 'not-stated',
      pillarSet: 'quebec-2021',
    },
    out: [
      here,
      ['ADVANCES', 'pillar-prevention', curator],
      ['ADVANCES', 'pillar-protection', curator],
      ['ADVANCES', 'pillar-prosecution', curator],
      ['ADVANCES', 'pillar-partnerships', curator],
      ['SERVES', 'population-minors'],
      ['SERVES', 'population-indigenous'],
      ['ADDRESSES', 'exploitation-sexual-minors'],
      ['ADDRESSES', 'exploitation-sexual'],
      ['RELATED_TO', 'finding-qc-csesm-58-recommendations', { label: 'answers 56 of 58' }],
    ],
    in: [['LEADS', 'qc-msp', { stated: true }]],
    cites: [
      ['source-qc-plan-2021-page', 'Page body; Clientèles visées'],
      ['source-qc-plan-2021-news', 'Body, first three paragraphs'],
      [
        'source-qc-plan-release-2022',
        'Faits saillants',
        { says: { en: '37 measures, $150M over five years.' } },
      ],
      [
        'source-qc-plan-release-2024',
        'Body, first two paragraphs',
        { says: { en: '38 measures; ends 31 March 2026.' } },
      ],
      ['source-qc-tables-release-2026', 'Body, second paragraph'],
    ],
  },
  ...(
    [
      ['1', 'Research', 'La recherche'],
      ['2', 'Communication and awareness', 'La communication et la sensibilisation'],
      ['3', 'Prevention and training', 'La prévention et la formation'],
      ['4', 'Enforcement', 'La répression'],
      ['5', 'Rebuilding and rehabilitation', 'La reconstruction et la réhabilitation'],
    ] as const
  ).map(([number, en, fr]): StarterRecord => ({
    id: `qc-plan-2021-axis-${number}`,
    type: 'Objective',
    properties: { name: { en, fr }, nameStatus: glossed, number },
    out: [['PART_OF', 'qc-plan-2021']],
    cites: [page],
  })),
  {
    id: 'qc-integrated-strategy-2022',
    type: 'Strategy',
    properties: {
      name: { en: 'Integrated Violence Strategy 2022-2027', fr: 'Stratégie intégrée en violence 2022-2027' },
      nameStatus: { en: 'official', fr: 'official' },
      aliases: [
        'Stratégie gouvernementale intégrée pour contrer la violence sexuelle, la violence conjugale et Rebâtir la confiance 2022-2027',
        'Integrated Government Strategy to Counteract Sexual Violence and Domestic Violence, and to Rebuild Trust 2022-2027',
      ],
      description: {
        en: 'Launched in 2022 against sexual and domestic violence, in three axes: prevention, awareness and detection; psychosocial, medical, judicial, police and correctional intervention; knowledge, training and shared expertise. Federal money of 2023 adds to Quebec’s own. Whether trafficking is itemised is not in the text read.',
      },
      period: {
        text: '2022-2027',
        start: '2022-01-01',
        end: '2027-12-31',
        precision: { start: 'year', end: 'year' },
      },
      status: 'in-force',
      scope: { en: 'Sexual violence and domestic violence.', fr: 'Violence sexuelle et violence conjugale.' },
      definition: 'not-stated',
    },
    out: [
      here,
      ['ADVANCES', 'pillar-prevention', curator],
      ['ADVANCES', 'pillar-protection', curator],
      [
        'RELATED_TO',
        'qc-strategy-2016',
        { label: 'later strategy of the same field', assignedBy: 'curator' },
      ],
    ],
    in: [['LEADS', 'qc-government', { stated: true }]],
    cites: [
      ['source-gbv-backgrounder-qc-2023', 'Body, first two paragraphs'],
      ['source-gbv-release-qc-2023', 'Body, second and third paragraphs'],
    ],
  },
]
