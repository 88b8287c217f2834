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

/** The National Inquiry, its Calls for Justice that touch trafficking, and the plans that answer it. */
export const records: readonly StarterRecord[] = [
  {
    id: 'finding-mmiwg-2019-response',
    type: 'Finding',
    properties: {
      name: {
        en: 'National Inquiry 2019: an effective response to trafficking and exploitation',
        fr: 'Enquête nationale 2019 : une intervention efficace face à la traite',
      },
      nameStatus: ours,
      kind: 'recommendation',
      grade: 'media',
      date: { date: '2019-06-03' },
      text: {
        en: 'Among more than 200 recommendations: an effective response to trafficking cases and sexual exploitation of Indigenous women and girls.',
        fr: 'Parmi plus de 200 recommandations : une intervention efficace dans les cas de traite et d’exploitation sexuelle de femmes et de filles autochtones.',
      },
      note: {
        en: 'Read in the press; the report itself is of a commission.',
        fr: 'Lu dans la presse; le rapport lui-même émane d’une commission.',
      },
    },
    out: [
      ['ABOUT', 'population-indigenous-women-girls-2s'],
      ['ABOUT', 'exploitation-sexual'],
      ['ABOUT', 'pillar-prosecution', curator],
      ['ABOUT', 'jurisdiction-ca'],
    ],
    cites: [
      ['source-globalnews-mmiwg-2019', 'Article'],
      ['source-themissing-mmiwg-2019', 'Article'],
    ],
  },
  {
    id: 'finding-mmiwg-2019-youth-signs',
    type: 'Finding',
    properties: {
      name: {
        en: 'National Inquiry 2019: programs so that youth see the signs of being targeted',
        fr: 'Enquête nationale 2019 : aider les jeunes à reconnaître qu’ils sont ciblés',
      },
      nameStatus: ours,
      kind: 'recommendation',
      grade: 'media',
      date: { date: '2019-06-03' },
      text: {
        en: 'Programs by health services so that young people see the signs of being targeted.',
        fr: 'Des programmes des services de santé pour que les jeunes reconnaissent les signes indiquant qu’ils sont ciblés.',
      },
      note: {
        en: 'Read in the press; the report itself is of a commission.',
        fr: 'Lu dans la presse; le rapport lui-même émane d’une commission.',
      },
    },
    out: [
      ['ABOUT', 'population-youth'],
      ['ABOUT', 'population-indigenous-women-girls-2s', curator],
      ['ABOUT', 'activity-targeted-awareness', curator],
      ['ABOUT', 'pillar-prevention', curator],
      ['ABOUT', 'jurisdiction-ca'],
    ],
    cites: [
      ['source-globalnews-mmiwg-2019', 'Article'],
      ['source-themissing-mmiwg-2019', 'Article'],
    ],
  },
  {
    id: 'finding-calls-for-justice-trafficking',
    type: 'Finding',
    properties: {
      name: {
        en: 'Calls for Justice that relate to trafficking (federal list)',
        fr: 'Appels à la justice liés à la traite (liste fédérale)',
      },
      nameStatus: ours,
      kind: 'recommendation',
      grade: 'government',
      date: { date: '2019-01-01', precision: 'year' },
      text: {
        en: 'The federal government gives as examples 3.4, 7.3, 7.9, 8.1, 11.2, 12.12, 12.14 and 16.24. The calls are of 2019, the list of 30 January 2025.',
        fr: 'Le gouvernement fédéral cite en exemple les appels 3.4, 7.3, 7.9, 8.1, 11.2, 12.12, 12.14 et 16.24. Les appels datent de 2019, la liste du 30 janvier 2025.',
      },
      note: {
        en: 'The wording of the calls was not read; no pillar is coded.',
        fr: 'Le libellé des appels n’a pas été lu; aucun pilier n’est attribué.',
      },
    },
    out: [
      ['ABOUT', 'population-indigenous-women-girls-2s'],
      ['ABOUT', 'jurisdiction-ca'],
    ],
    cites: [['source-chief-advisor-release-2025', 'Release, paragraph 3']],
  },
  {
    id: 'ca-mmiwg-nap-2021',
    type: 'Strategy',
    properties: {
      name: { en: '2021 MMIWG2SLGBTQQIA+ People National Action Plan' },
      nameStatus: english,
      period: { text: '3 June 2021', start: '2021-06-03', end: null },
      scope: {
        en: 'Violence against Indigenous women, girls and 2SLGBTQQIA+ people.',
        fr: 'La violence envers les femmes, les filles et les personnes 2ELGBTQQIA+ autochtones.',
      },
      description: {
        en: 'Co-developed plan around the National Family and Survivor Circle; the Federal Pathway is its federal part.',
        fr: 'Plan élaboré conjointement autour du Cercle national des familles et des survivantes; la Voie fédérale en est la partie fédérale.',
      },
    },
    out: [
      ['SERVES', 'population-indigenous-women-girls-2s'],
      ['SERVES', 'population-2slgbtqi', curator],
      inCanada,
    ],
    cites: [
      ['source-docslib-mmiwg-nap-2021', 'Title page'],
      ['source-cirnac-federal-pathway', 'About the federal pathway'],
    ],
  },
  {
    id: 'ca-federal-pathway-2021',
    type: 'Strategy',
    properties: {
      name: {
        en: '2021 Federal Pathway to Address Missing and Murdered Indigenous Women, Girls and 2SLGBTQQIA+ People',
        fr: 'Voie fédérale concernant les femmes, les filles et les personnes 2ELGBTQQIA+ autochtones disparues et assassinées',
      },
      nameStatus: both,
      aliases: ['Federal Pathway', 'Voie fédérale'],
      period: { text: '3 June 2021', start: '2021-06-03', end: null },
      scope: {
        en: 'Violence against Indigenous women, girls and 2SLGBTQQIA+ people; its safety theme has a heading on trafficking and exploitation.',
        fr: 'La violence envers les femmes, les filles et les personnes 2ELGBTQQIA+ autochtones; son thème sur la sécurité comporte une rubrique sur la traite et l’exploitation.',
      },
      description: {
        en: 'Federal part of the national action plan: over 50 programs in 25 departments. As read by the liaison unit of Manitoba Keewatinowi Okimakanak, the heading on trafficking brings more money, names Indigenous-led groups, training of police and public education.',
        fr: 'Partie fédérale du plan d’action national : plus de 50 programmes dans 25 ministères. Selon l’unité de liaison de Manitoba Keewatinowi Okimakanak, la rubrique sur la traite prévoit davantage de fonds, nomme des groupes dirigés par des Autochtones, la formation des policiers et l’éducation du public.',
      },
    },
    out: [
      ['SERVES', 'population-indigenous-women-girls-2s'],
      ['SERVES', 'population-2slgbtqi', curator],
      ['DOES', 'activity-training-justice'],
      ['DOES', 'activity-public-awareness'],
      ['RELATED_TO', 'ca-mmiwg-nap-2021', { label: 'federal part of' }],
      inCanada,
    ],
    in: [['LEADS', 'ca-cirnac', { stated: false }]],
    cites: [
      ['source-cirnac-federal-pathway', 'About the federal pathway'],
      ['source-cirnac-federal-pathway-2022', 'Page'],
      ['source-readkong-federal-pathway', 'Publication page', { field: 'name' }],
      ['source-inan-42-mko', 'Opening statement', { field: 'description' }],
      [
        'source-cirnac-federal-pathway-earlier',
        'About the federal pathway',
        { field: 'period', isUsed: false, says: { en: '2 June 2021.', fr: '2 juin 2021.' } },
      ],
    ],
  },
  {
    id: 'allocation-federal-pathway-2021',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Federal Pathway: $2.2B over five years (Budget 2021)',
        fr: 'Voie fédérale : 2,2 G$ sur cinq ans (budget de 2021)',
      },
      nameStatus: ours,
      amount: 2_200_000_000,
      currency: 'CAD',
      per: 'total',
      basis: 'wider',
      description: { en: 'For over 40 programs.', fr: 'Pour plus de 40 programmes.' },
      note: wholePlan,
    },
    out: [['PAYS_TO', 'ca-federal-pathway-2021']],
    cites: [['source-cirnac-federal-pathway-earlier', 'Funding investments and initiatives']],
  },
  {
    id: 'allocation-federal-pathway-2021-ongoing',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Federal Pathway: $160.9M a year ongoing (Budget 2021)',
        fr: 'Voie fédérale : 160,9 M$ par année en continu (budget de 2021)',
      },
      nameStatus: ours,
      amount: 160_900_000,
      currency: 'CAD',
      per: 'year',
      basis: 'wider',
      note: wholePlan,
    },
    out: [
      ['PAYS_TO', 'ca-federal-pathway-2021'],
      ['ADDITIONAL_TO', 'allocation-federal-pathway-2021'],
    ],
    cites: [['source-cirnac-federal-pathway-earlier', 'Funding investments and initiatives']],
  },
]
