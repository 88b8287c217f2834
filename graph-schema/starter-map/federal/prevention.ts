import type { StarterRecord } from '../starter-record.ts'

const english = { en: 'official', fr: 'unknown' } as const
const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const curator = { assignedBy: 'curator' } as const
const inCanada = ['OPERATES_IN', 'jurisdiction-ca'] as const
const ofStrategy = ['PART_OF', 'ca-strategy-2019'] as const

/** Awareness, procurement and supply chains, and research for the whole country. */
export const records: readonly StarterRecord[] = [
  {
    id: 'ca-campaign-not-what-it-seems',
    type: 'Initiative',
    properties: {
      name: { en: "It's not what it seems (awareness campaign)" },
      nameStatus: english,
      kind: 'campaign',
      period: { text: '2021', start: '2021-01-01', end: null, precision: { start: 'year' } },
      description: {
        en: 'National campaign of 2021 on misperceptions, among them that traffickers are strangers: often they are partners or acquaintances.',
        fr: 'Campagne nationale de 2021 sur les idées fausses, notamment celle voulant que les trafiquants soient des inconnus : ce sont souvent des partenaires ou des connaissances.',
      },
    },
    out: [
      ['PART_OF', 'ca-strategy-2019', curator],
      ['ADVANCES', 'pillar-prevention', curator],
      ['DOES', 'activity-public-awareness'],
      ['REACHES', 'audience-general-public', curator],
      inCanada,
    ],
    in: [['LEADS', 'ca-ps', { stated: false }]],
    cites: [['source-fewo-55-public-safety', 'Answer on data and awareness']],
  },
  {
    id: 'ca-sector-guidelines-2023',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Guidelines for workers in four service sectors',
        fr: 'Lignes directrices pour le personnel de quatre secteurs de services',
      },
      nameStatus: ours,
      kind: 'training',
      period: { text: 'being drafted in 2023', start: null, end: null },
      status: 'planned',
      description: {
        en: 'In 2023 Public Safety Canada was drafting them; whether they came out was not seen.',
        fr: 'Sécurité publique Canada les rédigeait en 2023; leur parution n’a pas été vue.',
      },
    },
    out: [
      ['PART_OF', 'ca-strategy-2019', curator],
      ['ADVANCES', 'pillar-partnerships', curator],
      ['DOES', 'activity-training-frontline', curator],
      inCanada,
    ],
    in: [['LEADS', 'ca-ps', { stated: false }]],
    cites: [['source-fewo-55-public-safety', 'Answer on data and awareness']],
  },
  {
    id: 'ca-procurement-human-rights',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Human rights in federal supply chains: risk analysis, code and team',
        fr: 'Droits de la personne dans les chaînes d’approvisionnement fédérales',
      },
      nameStatus: ours,
      kind: 'team',
      period: { text: 'since the strategy', start: '2019-09-04', end: null },
      description: {
        en: 'A dedicated team since the strategy; risk analysis in May 2021; code of conduct revised in August 2021 with duties of suppliers on human and labour rights.',
        fr: 'Une équipe spécialisée depuis la stratégie; analyse de risques en mai 2021; code de conduite révisé en août 2021 avec des obligations des fournisseurs en matière de droits de la personne et de droits du travail.',
      },
      note: {
        en: 'The start is that of the strategy; the page gives no day.',
        fr: 'Le début est celui de la stratégie; la page n’indique aucun jour.',
      },
    },
    out: [
      ofStrategy,
      ['ADVANCES', 'pillar-prevention'],
      ['DOES', 'activity-procurement-supply-chain'],
      ['ADDRESSES', 'exploitation-labour'],
      ['ADDRESSES', 'exploitation-supply-chain', curator],
      ['RELATED_TO', 'instrument-procurement-code-2021', { label: 'applies' }],
      inCanada,
    ],
    in: [['LEADS', 'ca-pspc', { stated: false }]],
    cites: [
      ['source-pspc-supply-chains', 'Code of Conduct; Risk assessment'],
      ['source-eval-strategy-2024-summary', 'Evaluation findings', { relationship: 'ADVANCES' }],
    ],
  },
  {
    id: 'ca-procurement-code-consultation-2021',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Consultation on the Code of Conduct for Procurement',
        fr: 'Consultation sur le code de conduite pour l’approvisionnement',
      },
      nameStatus: ours,
      kind: 'consultation',
      period: {
        text: 'January and February 2021',
        start: '2021-01-01',
        end: '2021-02-28',
        precision: { start: 'month', end: 'month' },
      },
      status: 'ended',
    },
    out: [
      ['ADVANCES', 'pillar-prevention', curator],
      ['DOES', 'activity-procurement-supply-chain'],
      ['RELATED_TO', 'instrument-procurement-code-2021', { label: 'prepared' }],
      inCanada,
    ],
    in: [['LEADS', 'ca-pspc', { stated: false }]],
    cites: [['source-pspc-what-we-heard', 'Background']],
  },
  {
    id: 'ca-supply-chain-reporting',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Yearly public reports on forced and child labour in supply chains',
        fr: 'Rapports annuels : travail forcé et travail des enfants, chaînes d’approvisionnement',
      },
      nameStatus: ours,
      kind: 'law-reform',
      period: { text: 'in force 1 January 2024', start: '2024-01-01', end: null },
      status: 'in-place',
      description: {
        en: 'Federal institutions and companies above set thresholds report each 31 May, first in 2024, to the Minister of Public Safety; the registry is public.',
        fr: 'Les institutions fédérales et les entreprises dépassant certains seuils font rapport chaque 31 mai, depuis 2024, au ministre de la Sécurité publique; le registre est public.',
      },
    },
    out: [
      ['RELATED_TO', 'instrument-supply-chains-act', { label: 'required by' }],
      [
        'RESPONDS_TO',
        'finding-world-vision-2017-disclosure',
        {
          ...curator,
          note: {
            en: 'Both are about disclosure; no source seen ties the one to the other.',
            fr: 'Les deux portent sur la divulgation; aucune source vue ne lie l’un à l’autre.',
          },
        },
      ],
      ['ADVANCES', 'pillar-prevention', curator],
      ['DOES', 'activity-procurement-supply-chain'],
      ['DOES', 'activity-legislation'],
      ['ADDRESSES', 'exploitation-labour'],
      ['ADDRESSES', 'exploitation-supply-chain'],
      inCanada,
    ],
    in: [['LEADS', 'ca-ps', { stated: false }]],
    cites: [
      ['source-supply-chains-act', 'Title, preamble, s. 1'],
      ['source-unctad-supply-chains', 'Note', { field: 'period' }],
    ],
  },
  {
    id: 'ca-coordination-study-2012',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Pan-Canadian study of coordination against trafficking (2012-2014)',
        fr: 'Étude pancanadienne sur la coordination de la lutte contre la traite (2012-2014)',
      },
      nameStatus: ours,
      kind: 'research',
      period: {
        text: '2012-2014',
        start: '2012-01-01',
        end: '2014-12-31',
        precision: { start: 'year', end: 'year' },
      },
      status: 'ended',
      description: {
        en: '80 interviews in ten provinces on coalitions and models of coordination, paid by Justice Canada.',
        fr: '80 entrevues dans dix provinces sur les coalitions et les modèles de coordination, financées par Justice Canada.',
      },
    },
    out: [['ADVANCES', 'pillar-partnerships', curator], ['DOES', 'activity-research-evaluation'], inCanada],
    in: [
      ['LEADS', 'qc-mcgill', { stated: false }],
      [
        'CONTRIBUTES_TO',
        'ca-jus',
        {
          note: {
            en: 'Paid for it; the amount is not stated.',
            fr: 'L’a financée; le montant n’est pas précisé.',
          },
        },
      ],
    ],
    cites: [['source-mcgill-slides', 'Research objectives']],
  },
  {
    id: 'finding-coordination-study-scope',
    type: 'Finding',
    properties: {
      name: {
        en: 'Study of coordination covers ten provinces, not the territories',
        fr: 'Étude sur la coordination : dix provinces, sans les territoires',
      },
      nameStatus: ours,
      kind: 'data-limit',
      grade: 'copy',
      date: { date: '2014-01-01', precision: 'year' },
      text: {
        en: 'The study of 2012-2014 on coalitions and models of coordination rests on interviews in the ten provinces; the territories are outside its scope.',
        fr: 'L’étude de 2012-2014 sur les coalitions et les modèles de coordination repose sur des entrevues dans les dix provinces; les territoires n’entrent pas dans sa portée.',
      },
    },
    out: [
      ['ABOUT', 'ca-coordination-study-2012'],
      ['ABOUT', 'activity-coordination-body'],
      ['ABOUT', 'pillar-partnerships', curator],
      ['ABOUT', 'jurisdiction-yt'],
      ['ABOUT', 'jurisdiction-nt'],
      ['ABOUT', 'jurisdiction-nu'],
    ],
    cites: [['source-mcgill-slides', 'Research objectives']],
  },
  {
    id: 'ca-promising-practices-study',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Overview of promising practices against trafficking in Canada',
        fr: "Tour d'horizon des pratiques prometteuses en réponse à la traite des personnes au Canada",
      },
      nameStatus: { en: { translatedBy: 'Fourfold' }, fr: 'official' },
      kind: 'research',
      description: {
        en: 'Study by N. Barrett for the forum of F/P/T senior officials responsible for the status of women, commissioned by Manitoba; it does not bind the forum. Its date was not in the text read.',
        fr: 'Étude de N. Barrett pour le forum F-P-T des hauts fonctionnaires responsables de la condition féminine, commandée par le Manitoba; elle ne lie pas le forum. Sa date ne figurait pas dans le texte lu.',
      },
    },
    out: [
      ['ADVANCES', 'pillar-partnerships', curator],
      ['DOES', 'activity-research-evaluation'],
      ['INVOLVES', 'ca-fpt-status-of-women', curator],
      inCanada,
    ],
    in: [['LEADS', 'bc-icclr', { stated: false }]],
    cites: [['source-docplayer-promising-practices', 'Title pages; Sommaire']],
  },
  {
    id: 'ca-recruitment-study-2020',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Study: regulatory approaches to international labour recruitment in Canada',
        fr: "Approches réglementaires pour le recrutement de la main d'œuvre internationale au Canada",
      },
      nameStatus: { en: 'official', fr: 'official' },
      kind: 'research',
      period: {
        text: '2020',
        start: '2020-01-01',
        end: '2020-12-31',
        precision: { start: 'year', end: 'year' },
      },
      status: 'ended',
    },
    out: [
      ['ADVANCES', 'pillar-prevention', curator],
      ['DOES', 'activity-research-evaluation'],
      ['ADDRESSES', 'exploitation-labour', curator],
      ['SERVES', 'population-migrant-workers', curator],
      inCanada,
    ],
    in: [['LEADS', 'ca-ircc', { stated: false }]],
    cites: [['source-ircc-recruitment-2020', 'Table of contents']],
  },
  {
    id: 'ca-statcan-trafficking-data',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Data collection and research on trafficking by Statistics Canada',
        fr: 'Collecte de données et recherche sur la traite par Statistique Canada',
      },
      nameStatus: ours,
      kind: 'project',
      period: { text: 'under the strategy of 2019', start: '2019-09-04', end: null },
      description: {
        en: 'Paid by Public Safety Canada under the National Strategy, as the evaluation of 2024 notes.',
        fr: 'Financées par Sécurité publique Canada dans le cadre de la Stratégie nationale, selon l’évaluation de 2024.',
      },
      note: {
        en: 'The start is that of the strategy; the source gives none.',
        fr: 'Le début est celui de la stratégie; la source n’en donne pas.',
      },
    },
    out: [
      ofStrategy,
      ['ADVANCES', 'pillar-partnerships', curator],
      ['DOES', 'activity-data-collection'],
      ['DOES', 'activity-research-evaluation'],
      inCanada,
    ],
    in: [['LEADS', 'ca-statcan', { stated: false }]],
    cites: [['source-eval-strategy-2024', 'Background']],
  },
]
