import type { StarterRecord } from '../starter-record.ts'

const curator = { assignedBy: 'curator' } as const
const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const aboutQuebec = ['ABOUT', 'jurisdiction-qc'] as const

/** What commissions, reports and networks found in Quebec, and how its strategies differ in scope from others. */
export const records: readonly StarterRecord[] = [
  {
    id: 'finding-qc-csesm-58-recommendations',
    type: 'Finding',
    properties: {
      name: {
        en: '58 recommendations of the Commission spéciale',
        fr: '58 recommandations de la Commission spéciale',
      },
      nameStatus: ours,
      text: {
        en: 'Unanimous report of 3 December 2020 on the sexual exploitation of minors: 58 recommendations in five themes (documenting, awareness, prevention, enforcement against buyers and procurers, rebuilding).',
        fr: "Rapport unanime du 3 décembre 2020 sur l'exploitation sexuelle des mineurs : 58 recommandations en cinq thèmes (documentation, sensibilisation, prévention, répression des clients et des proxénètes, reconstruction).",
      },
      kind: 'recommendation',
      grade: 'government',
      date: { date: '2020-12-03' },
      value: 58,
      unit: 'recommendations',
    },
    out: [
      aboutQuebec,
      ['ABOUT', 'population-minors'],
      ['ABOUT', 'exploitation-sexual-minors'],
      ['RELATED_TO', 'qc-csesm', { label: 'made by' }],
    ],
    in: [
      ['RESPONDS_TO', 'qc-awareness-campaign-2022', curator],
      ['RESPONDS_TO', 'qc-plan-2021-training', curator],
      ['RESPONDS_TO', 'qc-plan-2021-community-support', curator],
      ['RESPONDS_TO', 'qc-regional-tables', curator],
    ],
    cites: [['source-qc-csesm-release-2020', 'Body, first three paragraphs']],
  },
  {
    id: 'finding-qc-csesm-demand',
    type: 'Finding',
    properties: {
      name: {
        en: 'Break the demand for sexual services of minors',
        fr: 'Casser la demande de services sexuels de mineurs',
      },
      nameStatus: ours,
      text: {
        en: 'The Commission spéciale put first the need to act on the demand for sexual services of minors, and proposed a large awareness campaign.',
        fr: 'La Commission spéciale a placé au premier rang la nécessité d’agir sur la demande de services sexuels de mineurs et a proposé une grande campagne de sensibilisation.',
      },
      kind: 'recommendation',
      grade: 'government',
      date: { date: '2020-12-03' },
    },
    out: [aboutQuebec, ['ABOUT', 'activity-demand-reduction'], ['ABOUT', 'exploitation-sexual-minors']],
    in: [['RESPONDS_TO', 'qc-awareness-campaign-2022', curator]],
    cites: [['source-qc-csesm-release-2020', 'Body, second and fifth paragraphs']],
  },
  {
    id: 'finding-qc-plan-progress-2022',
    type: 'Finding',
    properties: {
      name: { en: 'Quebec plan after one year', fr: "Plan d'action du Québec après un an" },
      nameStatus: ours,
      text: {
        en: 'First progress report, 7 December 2022: 34 of 37 measures under way, 1 done.',
        fr: 'Premier rapport de mise en œuvre, 7 décembre 2022 : 34 des 37 mesures en cours, 1 achevée.',
      },
      kind: 'response',
      grade: 'government',
      date: { date: '2022-12-07' },
      value: 1,
      unit: 'measures done of 37',
    },
    out: [['ABOUT', 'qc-plan-2021']],
    cites: [['source-qc-plan-release-2022', 'Body, second paragraph']],
  },
  {
    id: 'finding-qc-plan-progress-2024',
    type: 'Finding',
    properties: {
      name: { en: 'Quebec plan after three years', fr: "Plan d'action du Québec après trois ans" },
      nameStatus: ours,
      text: {
        en: 'Second progress report, 5 December 2024: 22 of 38 measures done, 16 under way; a national table and nine regional ones created.',
        fr: 'Deuxième rapport de mise en œuvre, 5 décembre 2024 : 22 des 38 mesures achevées, 16 en cours; création d’une table nationale et de neuf tables régionales.',
      },
      kind: 'response',
      grade: 'government',
      date: { date: '2024-12-05' },
      value: 22,
      unit: 'measures done of 38',
    },
    out: [['ABOUT', 'qc-plan-2021']],
    cites: [['source-qc-plan-release-2024', 'Body, first paragraph; Faits saillants']],
  },
  {
    id: 'finding-qc-12000-trained',
    type: 'Finding',
    properties: {
      name: { en: 'About 12,000 people trained', fr: 'Près de 12 000 personnes formées' },
      nameStatus: ours,
      text: {
        en: 'By March 2025 about 12,000 police officers and front-line workers had been trained under the plan.',
        fr: 'En mars 2025, près de 12 000 policières, policiers, intervenantes et intervenants avaient été formés dans le cadre du plan.',
      },
      kind: 'statistic',
      grade: 'government',
      date: { date: '2025-03-01' },
      value: 12_000,
      unit: 'people trained',
    },
    out: [
      ['ABOUT', 'qc-plan-2021-training'],
      ['ABOUT', 'qc-plan-2021'],
    ],
    cites: [['source-qc-week-release-2025', 'Des actions concrètes']],
  },
  {
    id: 'finding-qc-eilp-430-arrests',
    type: 'Finding',
    properties: {
      name: { en: '430 arrests by the integrated team', fr: "430 arrestations par l'équipe intégrée" },
      nameStatus: ours,
      text: {
        en: 'The integrated team made 430 arrests in inquiries into networks of procuring and trafficking between 1 April 2022 and 31 January 2025.',
        fr: "L'équipe intégrée a procédé à 430 arrestations dans des enquêtes sur des réseaux de proxénètes et de traite entre le 1er avril 2022 et le 31 janvier 2025.",
      },
      kind: 'statistic',
      grade: 'government',
      date: { date: '2025-03-01' },
      value: 430,
      unit: 'arrests',
    },
    out: [['ABOUT', 'qc-eilp']],
    cites: [['source-qc-week-release-2025', 'Des actions concrètes']],
  },
  {
    id: 'finding-qc-exploitation-past-18',
    type: 'Finding',
    properties: {
      name: { en: 'Exploitation continues past 18', fr: "L'exploitation se poursuit après la majorité" },
      nameStatus: ours,
      text: {
        en: 'Most measures of the plan of 2021 were built for minors, since people are drawn in at 14 or 15 on average; ministries widened several of them to adults because exploitation very often goes on after majority.',
        fr: "La plupart des mesures du plan de 2021 ont été conçues pour les personnes mineures, l'âge moyen d'entrée étant de 14 ou 15 ans; les ministères en ont étendu plusieurs aux adultes, car l'exploitation ne cesse bien souvent pas à 18 ans.",
      },
      kind: 'need',
      grade: 'government',
      date: { date: '2021-12-03' },
    },
    out: [
      aboutQuebec,
      ['ABOUT', 'population-young-adults-18-24', curator],
      ['ABOUT', 'exploitation-sexual'],
      ['ABOUT', 'qc-plan-2021'],
    ],
    cites: [['source-qc-plan-2021-page', 'Clientèles visées']],
  },
  {
    id: 'finding-qc-call-for-trafficking-strategy',
    type: 'Finding',
    properties: {
      name: {
        en: 'A provincial strategy on trafficking asked for',
        fr: 'Demande d’une stratégie provinciale contre la traite',
      },
      nameStatus: ours,
      text: {
        en: 'In 2013 CATHII, noting that Ontario, Manitoba, Alberta and British Columbia had laws or policies, asked Quebec to adopt a provincial strategy against trafficking; in 2024 it still asked for one.',
        fr: "En 2013, le CATHII, constatant que l'Ontario, le Manitoba, l'Alberta et la Colombie-Britannique avaient des lois ou des politiques, a demandé au Québec d'adopter une stratégie provinciale de lutte contre la traite; en 2024, il le demandait encore.",
      },
      kind: 'recommendation',
      grade: 'ngo',
      date: { date: '2013-04-11' },
    },
    out: [
      aboutQuebec,
      ['ABOUT', 'exploitation-labour', curator],
      ['ABOUT', 'exploitation-sexual', curator],
      ['RELATED_TO', 'qc-cathii', { label: 'asked by' }],
    ],
    cites: [
      ['source-cathii-release-2013', 'Press release, second paragraph'],
      ['source-snjm-cathii-2024', 'Article body, third paragraph'],
    ],
  },

  // Scope of strategies
  {
    id: 'interaction-scope-qc-plan-2021',
    type: 'Interaction',
    properties: {
      name: {
        en: 'Quebec plan of 2021 and national strategy: scope',
        fr: 'Plan du Québec de 2021 et stratégie nationale : portée',
      },
      nameStatus: ours,
      text: {
        en: 'The plan of Quebec states sexual exploitation as its scope. The national plan of 2012, the national strategy and the plans of British Columbia and Alberta also cover labour. Comparison by the researcher.',
        fr: "Le plan du Québec a pour portée énoncée l'exploitation sexuelle. Le plan national de 2012, la stratégie nationale et les plans de la Colombie-Britannique et de l'Alberta visent aussi le travail forcé. Comparaison faite par le chercheur.",
      },
      kind: 'scope-differs',
      score: null,
      status: 'candidate',
    },
    out: [
      ['ACTS', 'qc-plan-2021', { role: 'source' }],
      ['ACTS', 'ca-strategy-2019', { role: 'target' }],
    ],
    cites: [
      ['source-qc-plan-2021-page', 'Page body'],
      [
        'source-qc-scf-strategy-page-2017',
        'Page body',
        { says: { en: 'The strategy of 2016 concerns sexual assault and sexual exploitation.' } },
      ],
      ['source-bc-octip-about', 'introduction'],
    ],
  },
  {
    id: 'interaction-scope-mb-tracias-trust',
    type: 'Interaction',
    properties: {
      name: {
        en: "Tracia's Trust and national strategy: scope",
        fr: "Tracia's Trust et stratégie nationale : portée",
      },
      nameStatus: ours,
      text: {
        en: "Tracia's Trust in Manitoba states sexual exploitation as its scope. The national plan of 2012, the national strategy and the plans of British Columbia and Alberta also cover labour. Comparison by the researcher.",
        fr: "Tracia's Trust, au Manitoba, a pour portée énoncée l'exploitation sexuelle. Le plan national de 2012, la stratégie nationale et les plans de la Colombie-Britannique et de l'Alberta visent aussi le travail forcé. Comparaison faite par le chercheur.",
      },
      kind: 'scope-differs',
      score: null,
      status: 'candidate',
    },
    out: [
      ['ACTS', 'mb-tracias-trust', { role: 'source' }],
      ['ACTS', 'ca-strategy-2019', { role: 'target' }],
    ],
    cites: [
      ['source-mb-tracias-trust-faq', 'Definition'],
      ['source-bc-octip-about', 'introduction'],
    ],
  },
  {
    id: 'interaction-scope-nb-htse-strategy-2017',
    type: 'Interaction',
    properties: {
      name: {
        en: 'New Brunswick strategy of 2017 and national strategy: scope',
        fr: 'Stratégie du Nouveau-Brunswick de 2017 et stratégie nationale : portée',
      },
      nameStatus: ours,
      text: {
        en: 'The community-led strategy in New Brunswick states trafficking for sexual exploitation as its scope. The national plan of 2012, the national strategy and the plans of British Columbia and Alberta also cover labour. Comparison by the researcher.',
        fr: "La stratégie communautaire du Nouveau-Brunswick a pour portée énoncée la traite aux fins d'exploitation sexuelle. Le plan national de 2012, la stratégie nationale et les plans de la Colombie-Britannique et de l'Alberta visent aussi le travail forcé. Comparaison faite par le chercheur.",
      },
      kind: 'scope-differs',
      score: null,
      status: 'candidate',
    },
    out: [
      ['ACTS', 'nb-htse-strategy-2017', { role: 'source' }],
      ['ACTS', 'ca-strategy-2019', { role: 'target' }],
    ],
    cites: [
      ['source-nb-pfy-strategy-2017', 'Page body'],
      ['source-bc-octip-about', 'introduction'],
    ],
  },

  // Closed work permits
  {
    id: 'position-cathii-closed-permits',
    type: 'Position',
    properties: {
      name: { en: 'CATHII on closed work permits', fr: 'CATHII sur les permis de travail fermés' },
      nameStatus: ours,
      text: {
        en: 'Takes part in a national campaign of 2025 to abolish the closed work permit of temporary foreign workers.',
        fr: 'Participe à une campagne nationale de 2025 pour l’abolition du permis de travail fermé des travailleurs étrangers temporaires.',
      },
      stance: 'opposes',
      date: { date: '2025-01-01', precision: 'year' },
    },
    out: [['ABOUT', 'topic-closed-work-permits']],
    in: [['TAKES', 'qc-cathii']],
    cites: [['source-sagesse-cathii-2025', 'Un organisme au cœur du plaidoyer']],
  },
]
