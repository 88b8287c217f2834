import type { StarterLink, StarterRecord } from '../starter-record.ts'

const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const curator = { assignedBy: 'curator' } as const
const inAb: StarterLink = ['OPERATES_IN', 'jurisdiction-ab']
const inPlan: StarterLink = ['PART_OF', 'ab-strategy-2019']
const byPlan: StarterLink = ['CONTRIBUTES_TO', 'ab-government']

/** The nine points of 2019. Whether a point is complete or under way is what the undated page of the government says. */
export const records: readonly StarterRecord[] = [
  {
    id: 'ab-strategy-2019',
    type: 'Strategy',
    properties: {
      name: { en: '9-point Action Plan to Combat Human Trafficking' },
      nameStatus: { en: 'official', fr: 'unknown' },
      period: { text: 'announced 2019', start: '2019-01-01', end: null, precision: { start: 'year' } },
      status: 'in-force',
      definition: 'palermo',
      scope: {
        en: 'Three forms of trafficking: sexual exploitation, forced labour, and trafficking in organs or tissues; people of all ages, origins and genders.',
        fr: "Trois formes de traite : exploitation sexuelle, travail forcé et trafic d'organes ou de tissus; personnes de tous âges, de toutes origines et de tous genres.",
      },
      description: {
        en: 'Ten ministries share the nine points. The undated page of the government speaks of it as being put into effect.',
        fr: "Dix ministères se partagent les neuf points. La page non datée du gouvernement en parle comme d'un plan en cours de mise en œuvre.",
      },
    },
    out: [
      ['ADDRESSES', 'exploitation-sexual'],
      ['ADDRESSES', 'exploitation-labour'],
      ['ADDRESSES', 'exploitation-organ-removal'],
      inAb,
    ],
    in: [['LEADS', 'ab-jsg', { stated: false }]],
    cites: [
      ['source-ab-action-plan', '9-point Action Plan to Combat Human Trafficking'],
      ['source-ab-action-plan-copy', 'Key actions'],
      ['source-ab-addressing', 'Overview; Timeline', { field: 'status' }],
    ],
  },
  {
    id: 'ab-strategy-2019-1',
    type: 'Commitment',
    properties: {
      name: { en: 'Adopt the Palermo definition', fr: 'Adopter la définition de Palerme' },
      nameStatus: ours,
      number: '1',
      text: {
        en: 'Adopt the definition of trafficking of the Palermo Protocol.',
        fr: 'Adopter la définition de la traite du Protocole de Palerme.',
      },
      status: 'done',
      statusReportedBy: 'owner',
    },
    out: [
      inPlan,
      ['ADVANCES', 'pillar-prosecution', curator],
      ['DOES', 'activity-legislation', curator],
      ['RELATED_TO', 'instrument-palermo-protocol', { label: 'uses the definition of' }],
      inAb,
    ],
    in: [byPlan],
    cites: [['source-ab-action-plan', '9-point Action Plan, point 1']],
  },
  {
    id: 'ab-strategy-2019-2',
    type: 'Commitment',
    properties: {
      name: { en: 'Create a provincial task force', fr: 'Créer un groupe de travail provincial' },
      nameStatus: ours,
      number: '2',
      text: {
        en: 'Bring ministries, agencies, police and community groups together in a task force of the province, so that they exchange what they know and act in step.',
        fr: "Créer un groupe de travail provincial réunissant ministères, organismes, services de police et groupes communautaires afin d'échanger de l'information et de coordonner l'action.",
      },
      status: 'done',
      statusReportedBy: 'owner',
    },
    out: [
      inPlan,
      ['ADVANCES', 'pillar-partnerships', curator],
      ['DOES', 'activity-coordination-body', curator],
      ['INVOLVES', 'ab-task-force'],
      inAb,
    ],
    in: [['LEADS', 'ab-jsg', { stated: true }]],
    cites: [
      ['source-ab-action-plan', '9-point Action Plan, point 2; Taking action'],
      ['source-ab-task-force', 'overview'],
    ],
  },
  {
    id: 'ab-strategy-2019-3',
    type: 'Commitment',
    properties: {
      name: {
        en: 'Educate the public and groups at risk',
        fr: 'Sensibiliser le public et les groupes à risque',
      },
      nameStatus: ours,
      number: '3',
      text: {
        en: 'Do more to educate the public, vulnerable groups above all, and have tips reported to the national hotline.',
        fr: "Sensibiliser davantage le public, en particulier les groupes vulnérables, et encourager le signalement à la ligne d'urgence nationale.",
      },
      status: 'under-way',
      statusReportedBy: 'owner',
    },
    out: [
      inPlan,
      ['ADVANCES', 'pillar-prevention', curator],
      ['DOES', 'activity-public-awareness', curator],
      ['DOES', 'activity-targeted-awareness', curator],
      ['REACHES', 'audience-general-public'],
      inAb,
    ],
    in: [byPlan],
    cites: [['source-ab-action-plan', '9-point Action Plan, point 3']],
  },
  {
    id: 'ab-strategy-2019-4',
    type: 'Commitment',
    properties: {
      name: {
        en: 'Train judges, prosecutors and first responders',
        fr: 'Former juges, poursuivants et intervenants',
      },
      nameStatus: ours,
      number: '4',
      text: {
        en: 'See to it that judges, prosecutors and those who respond first (police, nurses, doctors) are trained.',
        fr: 'Assurer la formation des juges, des poursuivants et des premiers intervenants, notamment des policiers, du personnel infirmier et des médecins.',
      },
      status: 'under-way',
      statusReportedBy: 'owner',
    },
    out: [
      inPlan,
      ['ADVANCES', 'pillar-prosecution', curator],
      ['DOES', 'activity-training-justice', curator],
      ['DOES', 'activity-training-frontline', curator],
      ['REACHES', 'audience-crown-courts'],
      ['REACHES', 'audience-police'],
      ['REACHES', 'audience-health'],
      inAb,
    ],
    in: [byPlan],
    cites: [['source-ab-action-plan', '9-point Action Plan, point 4']],
  },
  {
    id: 'ab-strategy-2019-5',
    type: 'Commitment',
    properties: {
      name: {
        en: 'Inform temporary foreign workers of their rights',
        fr: 'Informer les TET de leurs droits',
      },
      nameStatus: ours,
      number: '5',
      text: {
        en: 'The Ministry of Labour informs temporary foreign workers in Alberta of their rights under Canadian law.',
        fr: 'Le ministère du Travail informe les travailleurs étrangers temporaires en Alberta de leurs droits en vertu des lois canadiennes.',
      },
      status: 'under-way',
      statusReportedBy: 'owner',
    },
    out: [
      inPlan,
      ['ADVANCES', 'pillar-prevention', curator],
      ['SERVES', 'population-temporary-foreign-workers'],
      ['ADDRESSES', 'exploitation-labour', curator],
      ['DOES', 'activity-rights-information', curator],
      inAb,
    ],
    in: [['LEADS', 'ab-labour', { stated: true }]],
    cites: [['source-ab-action-plan', '9-point Action Plan, point 5']],
  },
  {
    id: 'ab-strategy-2019-6',
    type: 'Commitment',
    properties: {
      name: { en: 'Collect and share better data', fr: 'Recueillir et diffuser de meilleures données' },
      nameStatus: ours,
      number: '6',
      text: {
        en: 'Work with community groups, other provinces and the federal government on better data, and on coordinated action as part of the national plan.',
        fr: "Collaborer avec des groupes communautaires, d'autres provinces et le gouvernement fédéral pour obtenir de meilleures données et coordonner l'action dans le cadre du plan national.",
      },
      status: 'under-way',
      statusReportedBy: 'owner',
    },
    out: [
      inPlan,
      ['ADVANCES', 'pillar-partnerships', curator],
      ['DOES', 'activity-data-collection', curator],
      ['DOES', 'activity-intergovernmental-agreement', curator],
      inAb,
    ],
    in: [byPlan],
    cites: [
      ['source-ab-action-plan', '9-point Action Plan, point 6'],
      ['source-ab-action-plan-copy', 'Key actions'],
    ],
  },
  {
    id: 'ab-strategy-2019-7',
    type: 'Commitment',
    properties: {
      name: {
        en: 'Publish names of businesses that facilitated trafficking',
        fr: 'Publier le nom des entreprises ayant facilité la traite',
      },
      nameStatus: ours,
      number: '7',
      text: {
        en: 'Make public which businesses were found to have helped traffickers, knowing what they did.',
        fr: 'Rendre publics les noms des entreprises dont il a été établi qu’elles ont sciemment facilité la traite.',
      },
      status: 'under-way',
      statusReportedBy: 'owner',
    },
    out: [inPlan, ['ADVANCES', 'pillar-prosecution', curator], inAb],
    in: [byPlan],
    cites: [
      ['source-ab-action-plan', '9-point Action Plan, point 7'],
      ['source-ab-action-plan-copy', 'Key actions'],
    ],
  },
  {
    id: 'ab-strategy-2019-8',
    type: 'Commitment',
    properties: {
      name: {
        en: 'Ask Ottawa to bring Bill C-452 into force',
        fr: "Demander à Ottawa l'entrée en vigueur du projet de loi C-452",
      },
      nameStatus: ours,
      number: '8',
      text: {
        en: 'Press the federal government for heavier penalties: Bill C-452 is to be brought into force.',
        fr: "Demander au gouvernement fédéral d'alourdir les peines des trafiquants en mettant en vigueur le projet de loi C-452.",
      },
      status: 'unknown',
    },
    out: [
      inPlan,
      ['ADVANCES', 'pillar-prosecution', curator],
      ['DOES', 'activity-legislation', curator],
      inAb,
    ],
    in: [byPlan],
    cites: [['source-ab-action-plan-copy', 'Key actions']],
  },
  {
    id: 'ab-strategy-2019-9',
    type: 'Commitment',
    properties: {
      name: { en: 'Legislate restraining orders', fr: 'Légiférer sur les ordonnances de ne pas faire' },
      nameStatus: ours,
      number: '9',
      text: {
        en: 'Bring in a law under which a restraining order can be obtained against a trafficker.',
        fr: "Présenter une loi établissant un processus d'ordonnances de ne pas faire visant les trafiquants.",
      },
      status: 'done',
      statusReportedBy: 'owner',
      note: {
        en: 'That the act in force since 12 May 2020 fulfils this point is our reading of the same page.',
      },
    },
    out: [
      inPlan,
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-survivors', curator],
      ['DOES', 'activity-legislation', curator],
      ['DOES', 'activity-protection-order', curator],
      ['RELATED_TO', 'instrument-ab-protecting-survivors-act', { label: 'led to' }],
      ['RELATED_TO', 'ab-protecting-survivors-act', { label: 'carried out by', ...curator }],
      inAb,
    ],
    in: [byPlan],
    cites: [
      ['source-ab-action-plan-copy', 'Key actions'],
      ['source-ab-action-plan', 'Taking action', { field: 'status' }],
    ],
  },
]
