import type { StarterRecord } from '../starter-record.ts'

const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const curator = { assignedBy: 'curator' } as const
const inCanada = ['ABOUT', 'jurisdiction-ca'] as const
const in2022 = { date: '2022-01-01', precision: 'year' } as const
const in2023 = { date: '2023-01-01', precision: 'year' } as const
const tip2022 = [
  ['source-us-tip-2022-ecoi', 'Overview and recommendations'],
  ['source-us-tip-2022', 'Overview and recommendations'],
] as const

/** What non-governmental bodies, researchers and the US Department of State found for the country as a whole. */
export const records: readonly StarterRecord[] = [
  {
    id: 'finding-us-tip-2022-identification',
    type: 'Finding',
    properties: {
      name: {
        en: 'Identification of victims inadequate, of forced labour above all',
        fr: 'Repérage des victimes insuffisant, surtout du travail forcé',
      },
      nameStatus: ours,
      kind: 'gap',
      grade: 'international',
      date: in2022,
      text: {
        en: 'The report of 2022 calls the identification of victims inadequate, in particular of forced labour.',
        fr: 'Le rapport de 2022 juge insuffisant le repérage des victimes, en particulier de travail forcé.',
      },
    },
    out: [
      ['ABOUT', 'activity-identification'],
      ['ABOUT', 'exploitation-labour'],
      ['ABOUT', 'pillar-protection'],
      inCanada,
    ],
    cites: tip2022,
  },
  {
    id: 'finding-us-tip-2022-protection',
    type: 'Finding',
    properties: {
      name: {
        en: 'Protection inadequate, for victims of forced labour above all',
        fr: 'Protection insuffisante, surtout pour les victimes de travail forcé',
      },
      nameStatus: ours,
      kind: 'gap',
      grade: 'international',
      date: in2022,
      text: {
        en: 'The report of 2022 calls protection inadequate, in particular for victims of forced labour and for foreign nationals.',
        fr: 'Le rapport de 2022 juge la protection insuffisante, en particulier pour les victimes de travail forcé et les étrangers.',
      },
    },
    out: [
      ['ABOUT', 'pillar-protection'],
      ['ABOUT', 'exploitation-labour'],
      ['ABOUT', 'population-foreign-nationals'],
      inCanada,
    ],
    cites: tip2022,
  },
  {
    id: 'finding-us-tip-2022-services-vary',
    type: 'Finding',
    properties: {
      name: {
        en: 'Services for victims vary from place to place',
        fr: 'Services aux victimes variables d’un endroit à l’autre',
      },
      nameStatus: ours,
      kind: 'gap',
      grade: 'international',
      date: in2022,
      text: {
        en: 'The report of 2022 says that services vary by place.',
        fr: 'Selon le rapport de 2022, les services varient selon l’endroit.',
      },
    },
    out: [['ABOUT', 'pillar-protection'], ['ABOUT', 'population-survivors', curator], inCanada],
    cites: tip2022,
  },
  {
    id: 'finding-us-tip-2022-shelter-housing',
    type: 'Finding',
    properties: {
      name: {
        en: 'Shortage of shelters and longer-term housing',
        fr: 'Pénurie d’hébergement et de logement à plus long terme',
      },
      nameStatus: ours,
      kind: 'gap',
      grade: 'international',
      date: in2022,
      text: {
        en: 'The report of 2022 speaks of a shortage of shelters and of longer-term housing.',
        fr: 'Le rapport de 2022 fait état d’une pénurie de lieux d’hébergement et de logements à plus long terme.',
      },
    },
    out: [
      ['ABOUT', 'activity-emergency-shelter'],
      ['ABOUT', 'activity-transitional-housing'],
      ['ABOUT', 'population-survivors', curator],
      ['ABOUT', 'pillar-protection'],
      inCanada,
    ],
    cites: tip2022,
  },
  {
    id: 'finding-us-tip-2022-male-victims',
    type: 'Finding',
    properties: {
      name: {
        en: 'Services for male victims named as a gap',
        fr: 'Services aux victimes masculines jugés insuffisants',
      },
      nameStatus: ours,
      kind: 'gap',
      grade: 'international',
      date: in2022,
      text: {
        en: 'The report of 2022 names male victims among those whom protection does not reach well.',
        fr: 'Le rapport de 2022 cite les victimes masculines parmi celles que la protection rejoint mal.',
      },
    },
    out: [['ABOUT', 'population-men-boys'], ['ABOUT', 'pillar-protection'], inCanada],
    cites: tip2022,
  },
  {
    id: 'finding-us-tip-2023-delivery',
    type: 'Finding',
    properties: {
      name: {
        en: 'Victim services are provincial, with federal money to providers',
        fr: 'Services aux victimes provinciaux, avec des fonds fédéraux aux fournisseurs',
      },
      nameStatus: ours,
      kind: 'lesson',
      grade: 'international',
      date: in2023,
      text: {
        en: 'Provinces and territories deliver services to victims, with federal money to providers; the models are based in police, courts or the system.',
        fr: 'Les provinces et les territoires offrent les services aux victimes, des fonds fédéraux étant versés aux fournisseurs; les modèles relèvent de la police, des tribunaux ou du système.',
      },
    },
    out: [
      ['ABOUT', 'pillar-protection'],
      ['ABOUT', 'activity-funding', curator],
      ['ABOUT', 'population-survivors', curator],
      inCanada,
    ],
    cites: [
      ['source-us-tip-2023', 'Protection'],
      ['source-us-tip-2018', 'Protection'],
      ['source-us-tip-2022', 'Protection'],
    ],
  },
  {
    id: 'finding-us-tip-2023-referral-rules',
    type: 'Finding',
    properties: {
      name: {
        en: 'Rules of referral differ from place to place outside the RCMP',
        fr: 'Règles d’orientation différentes d’un endroit à l’autre hors de la GRC',
      },
      nameStatus: ours,
      kind: 'barrier',
      grade: 'international',
      date: in2023,
      text: {
        en: 'How victims are referred to services differs by place, except within the RCMP.',
        fr: 'La façon d’orienter les victimes vers les services diffère selon l’endroit, sauf à la GRC.',
      },
    },
    out: [
      ['ABOUT', 'activity-referral'],
      ['ABOUT', 'pillar-protection'],
      ['ABOUT', 'population-survivors', curator],
      inCanada,
    ],
    cites: [
      ['source-us-tip-2023', 'Protection'],
      ['source-us-tip-2022', 'Protection'],
    ],
  },
  {
    id: 'finding-ricard-guay-2016-labour',
    type: 'Finding',
    properties: {
      name: {
        en: 'Labour trafficking at the margins of Canadian efforts',
        fr: 'La traite à des fins de travail forcé, en marge des efforts canadiens',
      },
      nameStatus: ours,
      kind: 'gap',
      grade: 'copy',
      date: { date: '2016-01-01', precision: 'year' },
      text: {
        en: 'A research paper of 2016 places labour trafficking at the margins of the efforts against trafficking.',
        fr: 'Un document de recherche de 2016 situe la traite à des fins de travail forcé en marge des efforts de lutte contre la traite.',
      },
    },
    out: [['ABOUT', 'exploitation-labour'], ['ABOUT', 'activity-research-evaluation', curator], inCanada],
    cites: [['source-ricard-guay-2016', 'Title page']],
  },
  {
    id: 'finding-barrett-2013-definitions',
    type: 'Finding',
    properties: {
      name: {
        en: 'Definitions differ among agencies and sources of data',
        fr: 'Définitions différentes selon les organismes et les sources de données',
      },
      nameStatus: ours,
      kind: 'data-limit',
      grade: 'copy',
      date: { date: '2013-05-01', precision: 'month' },
      value: 7,
      unit: 'obstacles to counting',
      text: {
        en: 'A study of 2013 lists varying definitions and fragmented data among seven obstacles to counting.',
        fr: 'Une étude de 2013 compte les définitions variables et les données fragmentées parmi sept obstacles au dénombrement.',
      },
    },
    out: [
      ['ABOUT', 'activity-data-collection'],
      ['ABOUT', 'exploitation-sexual'],
      ['ABOUT', 'pillar-partnerships', curator],
      inCanada,
    ],
    cites: [['source-barrett-2013', 'Section 3.1']],
  },
  {
    id: 'finding-nwac-2014-over-represented',
    type: 'Finding',
    properties: {
      name: {
        en: 'Indigenous women and girls over-represented in sexual exploitation (2014)',
        fr: 'Femmes et filles autochtones surreprésentées dans l’exploitation sexuelle (2014)',
      },
      nameStatus: ours,
      kind: 'risk',
      grade: 'ngo',
      date: { date: '2014-10-16' },
      text: {
        en: "The report of the Native Women's Association of Canada finds Indigenous women and girls over-represented.",
        fr: 'Le rapport de l’Association des femmes autochtones du Canada constate que les femmes et les filles autochtones sont surreprésentées.',
      },
    },
    out: [['ABOUT', 'population-indigenous-women-girls-2s'], ['ABOUT', 'exploitation-sexual'], inCanada],
    cites: [['source-nwac-release-2014', 'Release']],
  },
  {
    id: 'finding-nwac-2014-gaps',
    type: 'Finding',
    properties: {
      name: {
        en: 'Obstacles and unsuitable help for Indigenous women and girls (2014)',
        fr: 'Obstacles et aide inadaptée pour les femmes et les filles autochtones (2014)',
      },
      nameStatus: ours,
      kind: 'barrier',
      grade: 'copy',
      date: { date: '2014-10-01', precision: 'month' },
      text: {
        en: 'The report reviews obstacles and help that causes problems, child welfare among them, and initiatives such as the office of British Columbia, the plan of 2012 and the act of Manitoba.',
        fr: 'Le rapport examine les obstacles et les formes d’aide qui posent problème, dont la protection de l’enfance, ainsi que des initiatives comme le bureau de la Colombie-Britannique, le plan de 2012 et la loi du Manitoba.',
      },
    },
    out: [
      ['ABOUT', 'population-indigenous-women-girls-2s'],
      ['ABOUT', 'exploitation-sexual'],
      ['ABOUT', 'pillar-protection', curator],
      inCanada,
    ],
    cites: [
      ['source-nwac-report-2014', 'Contents, 5.6-5.11'],
      ['source-nwac-release-2014', 'Release'],
    ],
  },
  {
    id: 'finding-cceht-2023-strategy-renewal',
    type: 'Finding',
    properties: {
      name: {
        en: 'Hotline operator: a rights-based strategy renewed every five years',
        fr: 'Exploitant de la ligne : une stratégie fondée sur les droits, renouvelée aux cinq ans',
      },
      nameStatus: ours,
      kind: 'recommendation',
      grade: 'ngo',
      date: in2023,
      text: {
        en: 'Asks for a public commitment to a strategy based on rights that is renewed and evaluated every five years.',
        fr: 'Demande un engagement public envers une stratégie fondée sur les droits, renouvelée et évaluée tous les cinq ans.',
      },
    },
    out: [
      ['ABOUT', 'ca-strategy-2019'],
      ['ABOUT', 'activity-research-evaluation', curator],
      ['ABOUT', 'pillar-partnerships', curator],
      inCanada,
    ],
    cites: [['source-cceht-letter-2023', 'First heading, action items']],
  },
  {
    id: 'finding-cceht-2023-survivor-committee',
    type: 'Finding',
    properties: {
      name: {
        en: 'Hotline operator: a survivor committee within six months of launch',
        fr: 'Exploitant de la ligne : un comité de survivantes dans les six mois du lancement',
      },
      nameStatus: ours,
      kind: 'recommendation',
      grade: 'ngo',
      date: in2023,
      text: {
        en: 'Asks for a survivor advisory committee within six months of the launch of the next strategy.',
        fr: 'Demande un comité consultatif de survivantes et survivants dans les six mois suivant le lancement de la prochaine stratégie.',
      },
    },
    out: [
      ['ABOUT', 'ca-strategy-2019'],
      ['ABOUT', 'ca-strategy-2019-survivor-committee', curator],
      ['ABOUT', 'activity-survivor-engagement'],
      ['ABOUT', 'population-survivors'],
      ['ABOUT', 'pillar-partnerships', curator],
      inCanada,
    ],
    cites: [['source-cceht-letter-2023', 'First heading, action items']],
  },
  {
    id: 'finding-cceht-2023-adm-group',
    type: 'Finding',
    properties: {
      name: {
        en: 'Hotline operator: a working group of assistant deputy ministers',
        fr: 'Exploitant de la ligne : un groupe de travail de sous-ministres adjoints',
      },
      nameStatus: ours,
      kind: 'recommendation',
      grade: 'ngo',
      date: in2023,
      text: {
        en: 'Asks for a working group of assistant deputy ministers.',
        fr: 'Demande un groupe de travail de sous-ministres adjointes et adjoints.',
      },
    },
    out: [
      ['ABOUT', 'ca-strategy-2019'],
      ['ABOUT', 'activity-coordination-body'],
      ['ABOUT', 'pillar-partnerships', curator],
      inCanada,
    ],
    cites: [['source-cceht-letter-2023', 'First heading, action items']],
  },
]
