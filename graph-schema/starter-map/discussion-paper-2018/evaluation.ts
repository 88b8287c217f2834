import type { StarterCitation, StarterRecord } from '../starter-record.ts'

const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const curator = { assignedBy: 'curator' } as const
const date = { date: '2017-10-01', precision: 'month' } as const
const finding = { nameStatus: ours, grade: 'evaluation', date } as const
const canada = ['ABOUT', 'jurisdiction-ca'] as const
const plan = ['ABOUT', 'nap-2012'] as const

// The evaluation is what counts (R10); where its results were read counts as a copy of it.
const asReported = (locator: string): readonly StarterCitation[] => [
  ['source-evaluation-2017', 'as reported in the discussion paper of 2018'],
  ['source-discussion-2018', locator, { grade: 'copy' }],
]
const results = asReported('III. The Evaluation of the National Action Plan')
const recommendations = asReported('III. Recommendations of the 2016-2017 Horizontal Evaluation')

/** The evaluation of the 2012 plan (October 2017): results by pillar, key issues and gaps, recommendations. */
export const records: readonly StarterRecord[] = [
  {
    id: 'finding-eval-2017-continued-need',
    type: 'Finding',
    properties: {
      ...finding,
      kind: 'need',
      name: {
        en: 'A coordinated national approach to trafficking is still needed',
        fr: 'Une approche nationale coordonnée face à la traite demeure nécessaire',
      },
      text: {
        en: 'The evaluation of the 2012 plan concluded that trafficking goes on in Canada and that a coordinated national approach is still required.',
        fr: 'L’évaluation du plan de 2012 a conclu que la traite se poursuit au Canada et qu’une approche nationale coordonnée reste nécessaire.',
      },
    },
    in: [['RESPONDS_TO', 'ca-htt-consultation-2018', curator]],
    out: [plan, canada, ['ABOUT', 'activity-coordination-body', curator]],
    cites: [
      ['source-evaluation-2017', 'as reported by Public Safety Canada in 2018'],
      ['source-ps-page-2018', 'Government Response to Human Trafficking', { grade: 'copy' }],
    ],
  },

  // Results by pillar
  {
    id: 'finding-eval-2017-awareness-officials',
    type: 'Finding',
    properties: {
      ...finding,
      kind: 'lesson',
      name: {
        en: 'The 2012 plan raised awareness among federal officials',
        fr: 'Le plan de 2012 a accru la sensibilisation des fonctionnaires fédéraux',
      },
      text: {
        en: 'The plan contributed to greater awareness of trafficking among officials of the federal government.',
        fr: 'Le plan a contribué à mieux faire connaître la traite de personnes aux fonctionnaires fédéraux.',
      },
    },
    out: [plan, canada, ['ABOUT', 'pillar-prevention']],
    cites: results,
  },
  {
    id: 'finding-eval-2017-awareness-civil-society',
    type: 'Finding',
    properties: {
      ...finding,
      kind: 'data-limit',
      name: {
        en: 'Effect of the 2012 plan on awareness in civil society less clear',
        fr: 'Effet moins clair du plan de 2012 sur la sensibilisation de la société civile',
      },
      text: {
        en: 'To what extent the plan contributed to greater awareness in civil society was less clear than for federal officials.',
        fr: 'La mesure dans laquelle le plan a contribué à sensibiliser la société civile était moins claire que dans le cas des fonctionnaires fédéraux.',
      },
    },
    out: [plan, canada, ['ABOUT', 'pillar-prevention'], ['ABOUT', 'activity-public-awareness', curator]],
    cites: results,
  },
  {
    id: 'finding-eval-2017-victims-some-extent',
    type: 'Finding',
    properties: {
      ...finding,
      kind: 'lesson',
      name: {
        en: 'The 2012 plan helped victims to some extent',
        fr: 'Le plan de 2012 a aidé les victimes dans une certaine mesure',
      },
      text: {
        en: 'The plan contributed to some extent to identifying and protecting victims and supporting their recovery.',
        fr: 'Le plan a contribué dans une certaine mesure à repérer et à protéger les victimes et à soutenir leur rétablissement.',
      },
    },
    out: [
      plan,
      canada,
      ['ABOUT', 'pillar-protection'],
      ['ABOUT', 'population-survivors'],
      ['ABOUT', 'activity-identification'],
    ],
    cites: results,
  },
  {
    id: 'finding-eval-2017-intelligence-disruption',
    type: 'Finding',
    properties: {
      ...finding,
      kind: 'lesson',
      name: {
        en: 'Very limited evidence of effect on intelligence and on criminal groups',
        fr: 'Très peu de preuves d’un effet sur le renseignement et sur les groupes criminels',
      },
      text: {
        en: 'Very limited evidence was found that the plan contributed to better collection and coordination of intelligence or to the disruption of criminal groups.',
        fr: 'Très peu d’éléments indiquaient que le plan avait contribué à améliorer la collecte et la coordination du renseignement ou à perturber les groupes criminels.',
      },
    },
    out: [plan, canada, ['ABOUT', 'pillar-prosecution'], ['ABOUT', 'activity-intelligence']],
    cites: results,
  },
  {
    id: 'finding-eval-2017-collaboration',
    type: 'Finding',
    properties: {
      ...finding,
      kind: 'need',
      name: {
        en: 'Room to strengthen collaboration with P/Ts, NGOs and partners abroad',
        fr: 'Collaboration à renforcer avec les P-T, les ONG et les partenaires à l’étranger',
      },
      text: {
        en: 'Collaboration of the federal government with provinces and territories, non-governmental organizations and international partners can be strengthened.',
        fr: 'La collaboration du gouvernement fédéral avec les provinces et territoires, les organisations non gouvernementales et les partenaires internationaux peut être renforcée.',
      },
    },
    out: [
      plan,
      canada,
      ['ABOUT', 'pillar-partnerships'],
      ['ABOUT', 'activity-coordination-body', curator],
      ['ABOUT', 'activity-international-cooperation'],
    ],
    cites: results,
  },

  // Key issues and gaps
  {
    id: 'finding-eval-2017-labour-focus',
    type: 'Finding',
    properties: {
      ...finding,
      kind: 'gap',
      name: {
        en: 'Further focus on labour trafficking needed',
        fr: 'Attention accrue à porter à la traite à des fins de travail forcé',
      },
      text: {
        en: 'The evaluation names a further focus on labour trafficking among the key issues and gaps.',
        fr: 'L’évaluation range parmi les principaux enjeux et lacunes la nécessité d’insister davantage sur la traite à des fins de travail forcé.',
      },
    },
    out: [plan, canada, ['ABOUT', 'exploitation-labour']],
    cites: results,
  },
  {
    id: 'finding-eval-2017-data-mechanism',
    type: 'Finding',
    properties: {
      ...finding,
      kind: 'gap',
      name: {
        en: 'Centralized data collection mechanism named as a gap',
        fr: 'Mécanisme centralisé de collecte de données mentionné comme lacune',
      },
      text: {
        en: 'The evaluation names a centralized mechanism for collecting data among the key issues and gaps.',
        fr: 'L’évaluation range un mécanisme centralisé de collecte de données parmi les principaux enjeux et lacunes.',
      },
    },
    out: [plan, canada, ['ABOUT', 'activity-data-collection'], ['ABOUT', 'pillar-partnerships', curator]],
    cites: results,
  },
  {
    id: 'finding-eval-2017-referral-mechanism',
    type: 'Finding',
    properties: {
      ...finding,
      kind: 'gap',
      name: {
        en: 'National referral mechanism named as a gap',
        fr: 'Mécanisme national d’orientation mentionné comme lacune',
      },
      text: {
        en: 'The evaluation names a national referral mechanism among the key issues and gaps.',
        fr: 'L’évaluation range un mécanisme national d’orientation vers les services parmi les principaux enjeux et lacunes.',
      },
    },
    out: [plan, canada, ['ABOUT', 'activity-referral'], ['ABOUT', 'pillar-protection', curator]],
    cites: results,
  },
  {
    id: 'finding-eval-2017-victim-support',
    type: 'Finding',
    properties: {
      ...finding,
      kind: 'gap',
      name: {
        en: 'Greater support needed for victims and vulnerable populations',
        fr: 'Soutien accru nécessaire pour les victimes et les populations vulnérables',
      },
      text: {
        en: 'The evaluation names greater support for victims and for vulnerable populations among the key issues and gaps. The paper does not list these populations here.',
        fr: 'L’évaluation range un soutien accru aux victimes et aux populations vulnérables parmi les principaux enjeux et lacunes. Le document n’énumère pas ces populations à cet endroit.',
      },
    },
    out: [plan, canada, ['ABOUT', 'population-survivors'], ['ABOUT', 'pillar-protection', curator]],
    cites: results,
  },

  // Recommendations
  {
    id: 'finding-eval-2017-recommends-coordinated-approach',
    type: 'Finding',
    properties: {
      ...finding,
      kind: 'recommendation',
      name: {
        en: 'Develop and put in place a coordinated approach',
        fr: 'Élaborer et mettre en place une approche coordonnée',
      },
      text: {
        en: 'Develop and implement a coordinated approach to meet the continued need to combat trafficking.',
        fr: 'Élaborer et mettre en œuvre une approche coordonnée pour répondre au besoin constant de lutter contre la traite.',
      },
    },
    out: [
      plan,
      canada,
      ['ABOUT', 'activity-coordination-body', curator],
      ['ABOUT', 'pillar-partnerships', curator],
    ],
    cites: recommendations,
  },
  {
    id: 'finding-eval-2017-recommends-partnerships',
    type: 'Finding',
    properties: {
      ...finding,
      kind: 'recommendation',
      name: {
        en: 'Strengthen partnerships at home and abroad',
        fr: 'Renforcer les partenariats au pays et à l’étranger',
      },
      text: {
        en: 'Strengthen partnerships at home (other levels of government, Indigenous communities, civil society, the private sector) and with bilateral and multilateral partners.',
        fr: 'Renforcer les partenariats avec les autres ordres de gouvernement, les communautés autochtones, la société civile, le secteur privé et les partenaires bilatéraux et multilatéraux.',
      },
    },
    out: [
      plan,
      canada,
      ['ABOUT', 'pillar-partnerships', curator],
      ['ABOUT', 'activity-coordination-body', curator],
      ['ABOUT', 'activity-private-sector'],
      ['ABOUT', 'activity-international-cooperation'],
    ],
    cites: recommendations,
  },
  {
    id: 'finding-eval-2017-recommends-victim-mechanism',
    type: 'Finding',
    properties: {
      ...finding,
      kind: 'recommendation',
      name: {
        en: 'Put in place a mechanism that links victims to services and eases reporting',
        fr: 'Établir un mécanisme reliant les victimes aux services et facilitant le signalement',
      },
      text: {
        en: 'Implement a mechanism that connects victims with dedicated services and makes it easier to report trafficking.',
        fr: 'Mettre en œuvre un mécanisme qui donne aux victimes accès à des services spécialisés et facilite le signalement des cas de traite.',
      },
    },
    in: [['RESPONDS_TO', 'ca-hotline', curator]],
    out: [
      plan,
      canada,
      ['ABOUT', 'population-survivors'],
      ['ABOUT', 'activity-referral', curator],
      ['ABOUT', 'activity-hotline', curator],
      ['ABOUT', 'pillar-protection', curator],
    ],
    cites: recommendations,
  },
  {
    id: 'finding-eval-2017-recommends-data',
    type: 'Finding',
    properties: {
      ...finding,
      kind: 'recommendation',
      name: {
        en: 'Improve the capacity to collect national data',
        fr: 'Améliorer la capacité de recueillir des données nationales',
      },
      text: {
        en: 'Improve the capacity to collect national data on trafficking.',
        fr: 'Améliorer la capacité de recueillir des données nationales sur la traite.',
      },
    },
    out: [plan, canada, ['ABOUT', 'activity-data-collection'], ['ABOUT', 'pillar-partnerships', curator]],
    cites: recommendations,
  },
]
