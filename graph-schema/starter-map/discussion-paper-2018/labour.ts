import type { StarterCitation, StarterRecord } from '../starter-record.ts'

const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const curator = { assignedBy: 'curator' } as const
const canada = ['ABOUT', 'jurisdiction-ca'] as const
const labour = ['ABOUT', 'exploitation-labour'] as const
const paper = {
  nameStatus: ours,
  grade: 'government',
  date: { date: '2018-01-01', precision: 'year' },
} as const
const report = {
  nameStatus: ours,
  grade: 'ngo',
  date: { date: '2017-01-01', precision: 'year' },
} as const

const gaps = 'III. Labour Trafficking'
const topic = 'IV. Topics for Discussion: Labour Trafficking'
const reportCites: readonly StarterCitation[] = [
  ['source-world-vision-2017', 'as reported in the discussion paper of 2018, note 7'],
  ['source-discussion-2018', gaps, { grade: 'copy' }],
]

/** Labour trafficking: supply chains, migrant workers, why cases are hard to detect. */
export const records: readonly StarterRecord[] = [
  {
    id: 'finding-world-vision-2017-companies',
    type: 'Finding',
    properties: {
      ...report,
      kind: 'statistic',
      name: {
        en: 'Over 1,200 companies import goods possibly made by child or forced labour',
        fr: 'Plus de 1 200 entreprises importent des biens possiblement issus du travail forcé',
      },
      value: 1200,
      unit: 'companies (more than)',
      text: {
        en: 'More than 1,200 companies operating in Canada import goods, food and apparel among them, possibly made by children or by forced labour.',
        fr: 'Plus de 1 200 entreprises actives au Canada importent des biens, notamment des aliments et des vêtements, qui pourraient avoir été produits par le travail d’enfants ou le travail forcé.',
      },
    },
    out: [canada, ['ABOUT', 'exploitation-supply-chain']],
    cites: reportCites,
  },
  {
    id: 'finding-world-vision-2017-disclosure',
    type: 'Finding',
    properties: {
      ...report,
      kind: 'gap',
      name: {
        en: 'Very little disclosed on keeping supply chains free of exploitation',
        fr: 'Très peu d’information divulguée sur l’exploitation dans les chaînes d’approvisionnement',
      },
      text: {
        en: 'Companies operating in Canada disclose very little about what they do to keep their supply chains free of exploitation.',
        fr: 'Les entreprises actives au Canada divulguent très peu de renseignements sur ce qu’elles font pour que leurs chaînes d’approvisionnement soient exemptes d’exploitation.',
      },
    },
    out: [
      canada,
      ['ABOUT', 'exploitation-supply-chain'],
      ['ABOUT', 'activity-procurement-supply-chain'],
      ['ABOUT', 'pillar-prevention', curator],
    ],
    cites: reportCites,
  },
  {
    id: 'finding-discussion-2018-supply-chains',
    type: 'Finding',
    properties: {
      ...paper,
      kind: 'risk',
      name: {
        en: 'Complex supply chains make precarious workers vulnerable',
        fr: 'Chaînes d’approvisionnement complexes et vulnérabilité des travailleurs précaires',
      },
      text: {
        en: 'Goods made with forced labour reach homes in Canada; worldwide supply chains are complex, which makes people in precarious work vulnerable in Canada and elsewhere.',
        fr: 'Des biens issus du travail forcé se retrouvent dans les foyers canadiens; la complexité des chaînes d’approvisionnement mondiales rend vulnérables les personnes en situation de travail précaire, au Canada et ailleurs.',
      },
    },
    out: [canada, ['ABOUT', 'jurisdiction-abroad'], ['ABOUT', 'exploitation-supply-chain']],
    cites: [['source-discussion-2018', gaps]],
  },
  {
    id: 'finding-discussion-2018-migrant-workers',
    type: 'Finding',
    properties: {
      ...paper,
      kind: 'risk',
      name: {
        en: 'Low-wage and low-skilled migrant workers particularly vulnerable',
        fr: 'Travailleurs migrants à bas salaire ou peu spécialisés particulièrement vulnérables',
      },
      text: {
        en: 'Migrant workers with low wages and skills are especially open to exploitation and abuse: language barriers, work in isolated or remote areas, little access to support and to information on their rights.',
        fr: 'Les travailleurs migrants à bas salaire et peu spécialisés sont particulièrement vulnérables à l’exploitation et aux abus : barrières linguistiques, travail dans des régions isolées ou éloignées, accès restreint au soutien et à l’information sur leurs droits.',
      },
    },
    out: [
      canada,
      labour,
      ['ABOUT', 'population-migrant-workers'],
      ['ABOUT', 'activity-rights-information', curator],
    ],
    cites: [['source-discussion-2018', gaps]],
  },
  {
    id: 'finding-discussion-2018-tied-permits',
    type: 'Finding',
    properties: {
      ...paper,
      kind: 'risk',
      name: {
        en: 'Work permits tied to one employer add to precarity',
        fr: 'Permis de travail liés à un seul employeur et statut précaire',
      },
      text: {
        en: 'The federal paper says that migrant workers with a work permit for one employer only may also suffer, their status being precarious.',
        fr: 'Selon le document fédéral, les travailleurs migrants dont le permis de travail est lié à un seul employeur peuvent aussi souffrir de la précarité de leur statut.',
      },
    },
    out: [
      canada,
      labour,
      ['ABOUT', 'population-migrant-workers'],
      ['ABOUT', 'ca-tfwp', curator],
      ['ABOUT', 'topic-closed-work-permits', curator],
      ['ABOUT', 'instrument-employer-specific-work-permits', curator],
      ['ABOUT', 'activity-immigration-status', curator],
    ],
    cites: [['source-discussion-2018', gaps]],
  },
  {
    id: 'finding-discussion-2018-labour-detection',
    type: 'Finding',
    properties: {
      ...paper,
      kind: 'barrier',
      name: {
        en: 'Labour trafficking very hard to detect; may be treated as a contract matter',
        fr: 'Traite à des fins de travail forcé très difficile à détecter',
      },
      text: {
        en: 'Cases of labour trafficking are very hard to detect. When suspected, they may be treated as problems of contract under labour standards.',
        fr: 'Les cas de traite à des fins de travail forcé sont très difficiles à détecter. Lorsqu’ils sont soupçonnés, ils peuvent être traités comme des problèmes contractuels relevant des normes du travail.',
      },
    },
    out: [
      canada,
      labour,
      ['ABOUT', 'pillar-prosecution', curator],
      ['ABOUT', 'activity-identification', curator],
      ['ABOUT', 'audience-labour-inspectors', curator],
    ],
    cites: [['source-discussion-2018', topic]],
  },
  {
    id: 'finding-discussion-2018-labour-foreign-nationals',
    type: 'Finding',
    properties: {
      ...paper,
      kind: 'barrier',
      name: {
        en: 'Language, isolation and fear of deportation keep labour victims from coming forward',
        fr: 'Langue, isolement et peur de l’expulsion : obstacles pour les victimes du travail forcé',
      },
      text: {
        en: 'In some cases that involve foreign nationals, victims of labour trafficking face language barriers, isolation at work and where they live, and fear of deportation if they come forward.',
        fr: 'Dans certains cas touchant des étrangers, les victimes de traite à des fins de travail forcé se heurtent à des barrières linguistiques, à l’isolement au travail et dans leur milieu de vie, et à la peur d’être expulsées si elles se manifestent.',
      },
    },
    out: [
      canada,
      labour,
      ['ABOUT', 'population-foreign-nationals'],
      ['ABOUT', 'population-migrant-workers', curator],
      ['ABOUT', 'activity-identification', curator],
    ],
    cites: [['source-discussion-2018', topic]],
  },
  {
    id: 'finding-discussion-2018-labour-dependency',
    type: 'Finding',
    properties: {
      ...paper,
      kind: 'data-limit',
      name: {
        en: 'Dependency in labour trafficking much less understood than in sex trafficking',
        fr: 'Cycle de dépendance moins bien compris dans la traite à des fins de travail forcé',
      },
      text: {
        en: 'The cycle of dependency in cases of labour trafficking is much less understood than in cases of sex trafficking.',
        fr: 'Le cycle de dépendance est beaucoup moins bien compris dans les cas de traite à des fins de travail forcé que dans les cas de traite à des fins sexuelles.',
      },
    },
    out: [canada, labour, ['ABOUT', 'activity-research-evaluation', curator]],
    cites: [['source-discussion-2018', topic]],
  },
  {
    id: 'finding-discussion-2018-labour-origins',
    type: 'Finding',
    properties: {
      ...paper,
      kind: 'statistic',
      name: {
        en: 'Countries of origin named in forced labour cases in Canada',
        fr: 'Pays d’origine mentionnés dans les cas de travail forcé au Canada',
      },
      value: 9,
      unit: 'countries of origin named',
      text: {
        en: 'Trafficking cases for forced labour in Canada have involved women and men from nine countries: China, Ethiopia, Hungary, India, Mexico, the Philippines, Poland, Romania and Thailand.',
        fr: 'Des cas de traite à des fins de travail forcé au Canada ont touché des femmes et des hommes de neuf pays : Chine, Éthiopie, Hongrie, Inde, Mexique, Philippines, Pologne, Roumanie et Thaïlande.',
      },
    },
    out: [canada, labour, ['ABOUT', 'population-foreign-nationals', curator]],
    cites: [['source-discussion-2018', 'II. Introduction: The Perpetrators']],
  },
  {
    id: 'finding-discussion-2018-hungarian-case',
    type: 'Finding',
    properties: {
      ...paper,
      kind: 'statistic',
      date: { date: '2012-01-01', precision: 'year' },
      name: {
        en: 'Forced labour in construction: a family network of 17 prosecuted in 2012',
        fr: 'Travail forcé dans la construction : réseau familial de 17 personnes poursuivi en 2012',
      },
      value: 17,
      unit: 'people in the network',
      text: {
        en: 'In 2012 the prosecution of a Hungarian family network, 17 people in all, succeeded in Canada: they had trafficked Hungarians into forced labour in construction.',
        fr: 'En 2012, un réseau familial hongrois de 17 personnes a fait l’objet de poursuites fructueuses au Canada pour la traite de Hongrois aux fins de travail forcé dans la construction.',
      },
      note: {
        en: 'Probably the Hamilton forced labour case of which the plan of 2012 quotes a victim (our comparison).',
        fr: 'Il s’agit probablement de l’affaire de travail forcé de Hamilton dont le plan de 2012 cite une victime (notre rapprochement).',
      },
    },
    out: [
      canada,
      labour,
      ['ABOUT', 'pillar-prosecution', curator],
      ['ABOUT', 'population-foreign-nationals', curator],
    ],
    cites: [['source-discussion-2018', 'II. Introduction: The Perpetrators']],
  },
]
