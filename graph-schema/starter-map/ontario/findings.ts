import type { StarterRecord } from '../starter-record.ts'

const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const curator = { assignedBy: 'curator' } as const

/** What was found and claimed in Ontario, and the question of enforcement operations where migrants sell sexual services. */
export const records: readonly StarterRecord[] = [
  {
    id: 'finding-on-review-2024',
    type: 'Finding',
    properties: {
      name: {
        en: "Ontario's own review of 2024 sees important progress",
        fr: "La revue ontarienne de 2024 constate d'importants progrès",
      },
      nameStatus: ours,
      kind: 'claim',
      grade: 'government',
      date: { date: '2024-05-01', precision: 'month' },
      text: {
        en: 'Submissions of sectors, answers of the public and performance data led Ontario to see important progress under the strategy of 2020-2025.',
      },
    },
    out: [
      ['ABOUT', 'on-strategy-2020'],
      ['ABOUT', 'jurisdiction-on'],
    ],
    cites: [
      ['source-on-strategy-2025-fr', 'Introduction'],
      ['source-on-strategy-2025', 'Introduction'],
      ['source-on-review-survey-2024-fr', 'page'],
    ],
  },
  {
    id: 'finding-on-strategy-2025-also-targeted',
    type: 'Finding',
    properties: {
      name: {
        en: 'Boys, men and 2SLGBTQ+ people also targeted, says Ontario',
        fr: "Garçons, hommes et personnes 2ELGBTQ+ aussi visés, selon l'Ontario",
      },
      nameStatus: ours,
      kind: 'risk',
      grade: 'government',
      date: { date: '2025-01-01', precision: 'year' },
      text: {
        en: 'Young women and girls are particularly at risk; boys, men and people who identify as 2SLGBTQ+ are targeted as well.',
      },
    },
    out: [
      ['ABOUT', 'population-men-boys'],
      ['ABOUT', 'population-2slgbtqi'],
      ['ABOUT', 'jurisdiction-on'],
      ['ABOUT', 'on-strategy-2025'],
    ],
    cites: [['source-on-strategy-2025', 'Introduction']],
  },
  {
    id: 'finding-peel-levels-fragmented',
    type: 'Finding',
    properties: {
      name: {
        en: 'Levels of government fragmented, says a witness from Peel',
        fr: 'Paliers de gouvernement fragmentés, selon une témoin de Peel',
      },
      nameStatus: ours,
      kind: 'barrier',
      grade: 'testimony',
      date: { date: '2023-03-30' },
      text: {
        en: 'Service providers in Peel follow the federal, the provincial and the regional strategy; a witness calls the levels fragmented and brings funders of each to her meetings.',
      },
    },
    out: [
      ['ABOUT', 'pillar-partnerships', curator],
      ['ABOUT', 'activity-coordination-body', curator],
      ['ABOUT', 'jurisdiction-peel'],
      ['ABOUT', 'on-strategy-peel'],
      ['ABOUT', 'on-strategy-2020', curator],
      ['ABOUT', 'ca-strategy-2019', curator],
    ],
    cites: [['source-fewo-58-buckeridge', 'testimony']],
  },
  {
    id: 'finding-pact-ottawa-140-victims',
    type: 'Finding',
    properties: {
      name: {
        en: '140 victims counted by a local audit in Ottawa (2013-14)',
        fr: '140 victimes dénombrées par un diagnostic local à Ottawa (2013-2014)',
      },
      nameStatus: ours,
      kind: 'statistic',
      grade: 'media',
      date: { date: '2013-04-01', precision: 'fiscal-year' },
      value: 140,
      unit: 'victims',
      text: { en: 'The local safety audit of Project imPACT found 140 victims in 2013-14.' },
    },
    out: [
      ['ABOUT', 'exploitation-sexual'],
      ['ABOUT', 'jurisdiction-ottawa'],
      ['ABOUT', 'on-pact-ottawa-impact'],
    ],
    cites: [['source-capital-current-2015', 'article body']],
  },
  {
    id: 'finding-ottawa-barriers-2016',
    type: 'Finding',
    properties: {
      name: {
        en: 'Barriers to services listed in the National Capital Region (2016)',
        fr: 'Obstacles aux services recensés dans la région de la capitale nationale (2016)',
      },
      nameStatus: ours,
      kind: 'barrier',
      grade: 'copy',
      date: { date: '2016-01-01', precision: 'year' },
      text: {
        en: 'Members of the Ottawa Coalition list the barriers that trafficked people met in 2016 when they sought services, supports or resources. The list itself is not in the text read.',
      },
    },
    out: [
      ['ABOUT', 'pillar-protection', curator],
      ['ABOUT', 'population-survivors'],
      ['ABOUT', 'jurisdiction-ottawa'],
    ],
    cites: [['source-ottawa-coalition-barriers-2016', 'Introduction']],
  },
  {
    id: 'finding-on-southern-models-north',
    type: 'Finding',
    properties: {
      name: {
        en: 'Southern urban programs do not fit northeastern Ontario',
        fr: "Programmes urbains du Sud mal adaptés au nord-est de l'Ontario",
      },
      nameStatus: ours,
      kind: 'gap',
      grade: 'peer-reviewed',
      date: { date: '2020-01-01', precision: 'year' },
      text: {
        en: 'Programs of southern cities do not necessarily fit the isolation and few services of rural and remote communities, or the francophone and Indigenous communities of northeastern Ontario.',
      },
    },
    out: [
      ['ABOUT', 'pillar-protection', curator],
      ['ABOUT', 'population-northern-remote'],
      ['ABOUT', 'population-indigenous'],
      ['ABOUT', 'population-francophone-minority'],
      ['ABOUT', 'exploitation-sexual'],
      ['ABOUT', 'jurisdiction-on'],
    ],
    cites: [['source-noraht-2020', 'abstract']],
  },
  {
    id: 'finding-lawc-funding-2020',
    type: 'Finding',
    properties: {
      name: {
        en: 'End of federal money touches over 600 women and girls, says a centre in London',
        fr: 'Fin des fonds fédéraux : plus de 600 femmes et filles touchées, selon un centre',
      },
      nameStatus: ours,
      kind: 'gap',
      grade: 'media',
      date: { date: '2020-05-01', precision: 'month' },
      text: {
        en: "The London Abused Women's Centre says that the end of its federal money in March 2020 touches more than 600 women and girls.",
      },
    },
    out: [
      ['ABOUT', 'activity-exit-program', curator],
      ['ABOUT', 'population-women-girls'],
      ['ABOUT', 'exploitation-sexual'],
      ['ABOUT', 'jurisdiction-on'],
      ['ABOUT', 'on-lawc-trafficking-program'],
      ['ABOUT', 'ca-mapi', curator],
    ],
    cites: [['source-global-lawc-2020', 'headline; article body']],
  },
  {
    id: 'finding-on-age-of-protection-2014',
    type: 'Finding',
    properties: {
      name: {
        en: 'Protection to 18 asked for in Ontario (2014)',
        fr: "Protection jusqu'à 18 ans demandée en Ontario (2014)",
      },
      nameStatus: ours,
      kind: 'recommendation',
      grade: 'ngo',
      date: { date: '2014-11-01', precision: 'month' },
      text: {
        en: 'Child protection in Ontario ended at 16, out of line with most provinces; children’s aid societies ask for 18. It was later raised to 18.',
      },
    },
    out: [
      ['ABOUT', 'pillar-protection', curator],
      ['ABOUT', 'population-minors'],
      ['ABOUT', 'jurisdiction-on'],
      ['ABOUT', 'on-age-of-protection-18', curator],
    ],
    cites: [['source-oacas-2014', 'article body']],
  },
  {
    id: 'finding-ageing-out-18-19-2012',
    type: 'Finding',
    properties: {
      name: {
        en: 'Ageing out of care falls at 18 or 19 depending on the province',
        fr: 'Fin de la prise en charge à 18 ou 19 ans selon la province',
      },
      nameStatus: ours,
      kind: 'barrier',
      grade: 'testimony',
      date: { date: '2012-01-01', precision: 'year' },
      text: { en: 'Youth leave care at 18 in some provinces and at 19 in others.' },
    },
    out: [
      ['ABOUT', 'pillar-protection', curator],
      ['ABOUT', 'population-in-or-leaving-care'],
      ['ABOUT', 'jurisdiction-ca'],
    ],
    cites: [['source-fewo-36-turpel-lafond', 'testimony']],
  },
  {
    id: 'topic-anti-trafficking-raids',
    type: 'Topic',
    properties: {
      name: {
        en: 'Raids against trafficking where migrants sell sexual services',
        fr: 'Descentes contre la traite là où des migrantes vendent des services sexuels',
      },
      nameStatus: ours,
      text: {
        en: 'Should raids against trafficking be carried out where migrants sell sexual services, and are the two kept apart?',
        fr: 'Faut-il mener des descentes contre la traite là où des migrantes vendent des services sexuels, et les deux sont-ils bien distingués?',
      },
    },
    out: [['RELATED_TO', 'topic-cbsa-trafficking-investigations', { label: 'close to' }]],
    cites: [
      ['source-butterfly-2018', 'preface'],
      ['source-vice-raids', 'article body'],
    ],
  },
  {
    id: 'position-butterfly-2018-raids',
    type: 'Position',
    properties: {
      name: { en: 'Butterfly on raids (2018)', fr: 'Butterfly sur les descentes (2018)' },
      nameStatus: ours,
      stance: 'opposes',
      date: { date: '2018-04-01', precision: 'month' },
      text: {
        en: 'Opposes raids and the conflation of sex work with trafficking.',
        fr: "S'oppose aux descentes et à l'amalgame entre travail du sexe et traite.",
      },
    },
    in: [['TAKES', 'on-butterfly']],
    out: [
      ['ABOUT', 'topic-anti-trafficking-raids'],
      ['ABOUT', 'activity-specialised-enforcement', curator],
    ],
    cites: [['source-butterfly-2018', 'preface']],
  },
  {
    id: 'position-swan-2022-raids',
    type: 'Position',
    properties: {
      name: { en: 'SWAN Vancouver on raids (2022)', fr: 'SWAN Vancouver sur les descentes (2022)' },
      nameStatus: ours,
      stance: 'opposes',
      date: { date: '2022-01-01', precision: 'year' },
      text: {
        en: 'Opposes raids and the conflation of sex work with trafficking.',
        fr: "S'oppose aux descentes et à l'amalgame entre travail du sexe et traite.",
      },
    },
    in: [['TAKES', 'bc-swan']],
    out: [
      ['ABOUT', 'topic-anti-trafficking-raids'],
      ['ABOUT', 'activity-specialised-enforcement', curator],
    ],
    cites: [['source-swan-pcepa-review-2022', 'page body']],
  },
  {
    id: 'finding-vice-raids-deportation',
    type: 'Finding',
    properties: {
      name: {
        en: 'Migrant sex workers on raids: detention, deportation, loss of a permit',
        fr: 'Travailleuses du sexe migrantes et descentes : détention, renvoi, perte de permis',
      },
      nameStatus: ours,
      kind: 'claim',
      grade: 'media',
      text: {
        en: 'A sex worker in Ontario tells a reporter that two women without status were led away in handcuffs in a raid and deported, and that a third lost her work permit; sex workers hold that raids against trafficking serve to police migration. The border agency did not answer the criticism directly, says the article.',
      },
    },
    out: [
      ['ABOUT', 'topic-anti-trafficking-raids'],
      ['ABOUT', 'topic-cbsa-trafficking-investigations', curator],
      ['ABOUT', 'population-sell-sexual-services'],
      ['ABOUT', 'population-without-status'],
      ['ABOUT', 'jurisdiction-on'],
      ['ABOUT', 'ca-cbsa'],
    ],
    cites: [['source-vice-raids', 'article body']],
  },
]
