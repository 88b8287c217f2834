import type { StarterRecord } from '../starter-record.ts'

const both = { en: 'official', fr: 'official' } as const
const english = { en: 'official', fr: 'unknown' } as const
const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const curator = { assignedBy: 'curator' } as const
const inCanada = ['OPERATES_IN', 'jurisdiction-ca'] as const

/** Federal and national funding programs, and what they paid for across the country. */
export const records: readonly StarterRecord[] = [
  {
    id: 'ca-wage-ht-initiative',
    type: 'Program',
    properties: {
      name: { en: 'Human Trafficking Initiative (Women and Gender Equality Canada)' },
      nameStatus: english,
      period: { text: 'call of 2020', start: '2020-01-01', end: null, precision: { start: 'year' } },
      description: {
        en: 'Call of 2020 over several years for promising practices in prevention and intervention, and for the empowerment of people at risk and survivors.',
        fr: 'Appel pluriannuel de 2020 visant des pratiques prometteuses en prévention et en intervention, et l’autonomisation des personnes à risque et des survivantes et survivants.',
      },
    },
    out: [
      ['PART_OF', 'ca-strategy-2019', curator],
      ['ADVANCES', 'pillar-prevention'],
      ['ADVANCES', 'pillar-protection', curator],
      ['ADVANCES', 'pillar-empowerment'],
      ['SERVES', 'population-women-girls'],
      ['SERVES', 'population-indigenous'],
      ['SERVES', 'population-survivors'],
      ['DOES', 'activity-funding'],
      inCanada,
    ],
    in: [['LEADS', 'ca-wage', { stated: false }]],
    cites: [['source-wage-backgrounder-2020', 'Calls for Proposals']],
  },
  {
    id: 'ca-cpcsoc',
    type: 'Program',
    properties: {
      name: {
        en: 'Contribution Program to Combat Serious and Organized Crime',
        fr: 'Programme de contribution pour combattre les crimes graves et le crime organisé',
      },
      nameStatus: both,
      aliases: ['CPCSOC', 'PCCCGCO'],
      description: {
        en: 'Two kinds of projects on trafficking are known to this map: pilot projects for youth at risk, and community projects of empowerment informed by trauma.',
        fr: 'Deux types de projets sur la traite sont connus de cette carte : des projets pilotes pour les jeunes à risque et des projets communautaires d’autonomisation tenant compte des traumatismes.',
      },
    },
    out: [
      ['ADVANCES', 'pillar-prevention', curator],
      ['ADVANCES', 'pillar-protection', curator],
      ['DOES', 'activity-funding'],
      inCanada,
    ],
    in: [['LEADS', 'ca-ps', { stated: false }]],
    cites: [
      ['source-cpcsoc-at-risk-youth', 'Objectives'],
      ['source-cpcsoc-empowerment', 'Objectives'],
      ['source-cpcsoc-fr', 'Titre', { field: 'name' }],
    ],
  },
  {
    id: 'ca-cpcsoc-at-risk-youth',
    type: 'Program',
    properties: {
      name: {
        en: 'Pilot projects for at-risk youth (Stream A)',
        fr: 'Projets pilotes pour les jeunes à risque (volet A)',
      },
      nameStatus: ours,
      period: { text: 'from 2020-21', start: '2020-04-01', end: null, precision: { start: 'fiscal-year' } },
      description: {
        en: 'Pilot projects that raise awareness of trafficking among youth at risk.',
        fr: 'Projets pilotes de sensibilisation à la traite auprès des jeunes à risque.',
      },
    },
    out: [
      ['PART_OF', 'ca-cpcsoc'],
      ['ADVANCES', 'pillar-prevention', curator],
      ['SERVES', 'population-youth'],
      ['DOES', 'activity-targeted-awareness'],
      ['DOES', 'activity-funding'],
      inCanada,
    ],
    in: [['LEADS', 'ca-ps', { stated: false }]],
    cites: [['source-cpcsoc-at-risk-youth', 'Objectives']],
  },
  {
    id: 'ca-cpcsoc-empowerment',
    type: 'Program',
    properties: {
      name: {
        en: 'Community-based trauma-informed empowerment projects',
        fr: 'Projets communautaires d’autonomisation tenant compte des traumatismes',
      },
      nameStatus: { en: 'official', fr: { translatedBy: 'Fourfold' } },
      period: { text: '2020', start: '2020-01-01', end: null, precision: { start: 'year' } },
      description: {
        en: 'Services around the person: transitional and second-stage housing, mental health, employment. Indigenous people, persons with disabilities, migrants and foreign workers come first.',
        fr: 'Services globaux : logement de transition et de deuxième étape, santé mentale, emploi. La priorité va aux Autochtones, aux personnes en situation de handicap, aux personnes migrantes et aux travailleurs étrangers.',
      },
    },
    out: [
      ['PART_OF', 'ca-cpcsoc'],
      ['ADVANCES', 'pillar-empowerment', curator],
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-indigenous'],
      ['SERVES', 'population-persons-with-disabilities'],
      ['SERVES', 'population-migrant-workers'],
      ['SERVES', 'population-survivors', curator],
      ['DOES', 'activity-transitional-housing'],
      ['DOES', 'activity-counselling'],
      ['DOES', 'activity-employment-education'],
      ['DOES', 'activity-funding'],
      inCanada,
    ],
    in: [['LEADS', 'ca-ps', { stated: false }]],
    cites: [['source-cpcsoc-empowerment', 'Objectives']],
  },
  {
    id: 'ca-mwsp',
    type: 'Program',
    properties: {
      name: { en: 'Migrant Worker Support Program', fr: 'Programme de soutien aux travailleurs migrants' },
      nameStatus: both,
      aliases: ['MWSP', 'PSTM'],
      period: { text: 'since 2021', start: '2021-01-01', end: null, precision: { start: 'year' } },
      description: {
        en: 'Information on rights, help in emergencies, orientation on arrival and capacity of communities for temporary foreign workers.',
        fr: 'Information sur les droits, aide d’urgence, orientation à l’arrivée et renforcement des capacités des collectivités pour les travailleurs étrangers temporaires.',
      },
    },
    out: [
      ['ADVANCES', 'pillar-prevention', curator],
      ['SERVES', 'population-temporary-foreign-workers'],
      ['ADDRESSES', 'exploitation-labour', curator],
      ['DOES', 'activity-rights-information'],
      ['DOES', 'activity-funding'],
      inCanada,
    ],
    in: [['LEADS', 'ca-esdc', { stated: false }]],
    cites: [
      ['source-kingsvilletimes-mwsp-2022', 'Article body'],
      ['source-esdc-qp-note-2024-12', 'Suggested Response'],
    ],
  },
  {
    id: 'ca-mwsp-airport-orientation',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Orientation of migrant workers at airports',
        fr: 'Orientation des travailleurs migrants à l’aéroport',
      },
      nameStatus: ours,
      kind: 'project',
      period: {
        text: '2022 to March 2024',
        start: '2022-01-01',
        end: '2024-03-31',
        precision: { start: 'year' },
      },
      description: {
        en: 'First stream of a call: up to five projects at airports.',
        fr: 'Premier volet d’un appel : au plus cinq projets dans des aéroports.',
      },
    },
    out: [
      ['PART_OF', 'ca-mwsp'],
      ['ADVANCES', 'pillar-prevention', curator],
      ['SERVES', 'population-temporary-foreign-workers', curator],
      ['DOES', 'activity-rights-information', curator],
      inCanada,
    ],
    in: [['LEADS', 'ca-esdc', { stated: false }]],
    cites: [['source-mwsp-call', 'Description']],
  },
  {
    id: 'finding-esdc-2024-mwsp-interactions',
    type: 'Finding',
    properties: {
      name: {
        en: 'Service interactions of the Migrant Worker Support Program',
        fr: 'Interventions dans le cadre du soutien aux travailleurs migrants',
      },
      nameStatus: ours,
      kind: 'claim',
      grade: 'government',
      date: { date: '2024-12-01', precision: 'month' },
      value: 380_000,
      unit: 'service interactions in two years (over)',
      text: {
        en: 'The department counts over 380,000 service interactions in two years.',
        fr: 'Le ministère fait état de plus de 380 000 interventions en deux ans.',
      },
    },
    out: [
      ['ABOUT', 'ca-mwsp'],
      ['ABOUT', 'population-temporary-foreign-workers', curator],
      ['ABOUT', 'jurisdiction-ca'],
    ],
    cites: [['source-esdc-qp-note-2024-12', 'Suggested Response']],
  },
  {
    id: 'ca-mapi',
    type: 'Program',
    properties: {
      name: { en: 'Measures to Address Prostitution Initiative' },
      nameStatus: english,
      aliases: ['MAPI'],
      period: { text: 'to March 2020', start: null, end: '2020-03-31' },
      status: 'ended',
      description: {
        en: 'Federal money for exit programs of local agencies (nine, by the count of an advocacy page). It ended on 31 March 2020; agencies were told to apply to a new fund and then heard that none was left, and some announced closures.',
        fr: 'Fonds fédéraux pour les programmes de sortie d’organismes locaux (neuf, selon une page militante). Le financement a pris fin le 31 mars 2020; les organismes ont été invités à présenter une demande à un nouveau fonds, puis ont appris qu’il n’en restait plus; certains ont annoncé des fermetures.',
      },
    },
    out: [
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-women-girls'],
      ['ADDRESSES', 'exploitation-sexual'],
      ['DOES', 'activity-exit-program'],
      ['DOES', 'activity-funding'],
      inCanada,
    ],
    in: [['LEADS', 'ca-ps', { stated: false, ...curator }]],
    cites: [
      ['source-globe-mapi-2020', 'Article body'],
      [
        'source-stophurting-mapi-2020',
        'Page body',
        { says: { en: 'Nine agencies.', fr: 'Neuf organismes.' } },
      ],
    ],
  },
  {
    id: 'ca-cwf-grants',
    type: 'Program',
    properties: {
      name: {
        en: "Canadian Women's Foundation grants against trafficking",
        fr: 'Subventions de la Fondation canadienne des femmes contre la traite',
      },
      nameStatus: ours,
      period: { text: 'since 2010', start: '2010-01-01', end: null, precision: { start: 'year' } },
      description: {
        en: 'Grants since 2010 within a strategy of five years, with a national call in June 2015; women with lived experience advise.',
        fr: 'Subventions depuis 2010 dans le cadre d’une stratégie quinquennale, avec un appel national en juin 2015; des femmes ayant une expérience vécue conseillent la Fondation.',
      },
    },
    out: [
      ['ADVANCES', 'pillar-partnerships', curator],
      ['SERVES', 'population-women-girls'],
      ['ADDRESSES', 'exploitation-sexual'],
      ['DOES', 'activity-funding'],
      ['DOES', 'activity-survivor-engagement'],
      inCanada,
    ],
    in: [['LEADS', 'ca-cwf', { stated: false }]],
    cites: [['source-cwf-one-year-later', 'Blog body']],
  },
  {
    id: 'ca-cwf-task-force-2014',
    type: 'Initiative',
    properties: {
      name: { en: 'National Task Force on sex trafficking: "NO MORE" (2014)' },
      nameStatus: english,
      kind: 'research',
      period: {
        text: '2014',
        start: '2014-01-01',
        end: '2014-12-31',
        precision: { start: 'year', end: 'year' },
      },
      description: {
        en: "Task force of the Canadian Women's Foundation; its report of 2014 came with a strategy of five years.",
        fr: 'Groupe de travail de la Fondation canadienne des femmes; son rapport de 2014 s’accompagnait d’une stratégie quinquennale.',
      },
    },
    out: [
      ['ADVANCES', 'pillar-partnerships', curator],
      ['SERVES', 'population-women-girls'],
      ['ADDRESSES', 'exploitation-sexual'],
      ['DOES', 'activity-research-evaluation', curator],
      inCanada,
    ],
    in: [['LEADS', 'ca-cwf', { stated: false }]],
    cites: [['source-cwf-task-force-2014', 'Preface']],
  },
  {
    id: 'ca-accbp-colombia',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Project with the Ombudsperson of Colombia',
        fr: 'Projet avec le défenseur du peuple de la Colombie',
      },
      nameStatus: ours,
      kind: 'project',
      description: {
        en: 'Better institutions and care for victims in Colombia, women, girls and LGBTQ people above all.',
        fr: 'Amélioration des institutions et de la prise en charge des victimes en Colombie, surtout des femmes, des filles et des personnes LGBTQ.',
      },
    },
    out: [
      ['PART_OF', 'ca-accbp'],
      ['ADVANCES', 'pillar-partnerships', curator],
      ['SERVES', 'population-women-girls'],
      ['SERVES', 'population-2slgbtqi'],
      ['SERVES', 'population-survivors', curator],
      ['DOES', 'activity-international-cooperation', curator],
      ['OPERATES_IN', 'jurisdiction-abroad'],
    ],
    in: [['LEADS', 'ca-gac', { stated: false }]],
    cites: [['source-open-canada-accbp-colombia', 'Record']],
  },
]
