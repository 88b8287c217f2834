import type { StarterRecord } from '../starter-record.ts'

const both = { en: 'official', fr: 'official' } as const
const english = { en: 'official', fr: 'unknown' } as const
const curator = { assignedBy: 'curator' } as const
const inCanada = ['OPERATES_IN', 'jurisdiction-ca'] as const

/** Non-governmental, Indigenous, research and international bodies named in facts on Canada as a whole. */
export const records: readonly StarterRecord[] = [
  {
    id: 'mb-mko',
    type: 'Organization',
    properties: {
      name: { en: 'Manitoba Keewatinowi Okimakanak' },
      nameStatus: english,
      abbreviation: { en: 'MKO' },
      description: {
        en: 'First Nations organization in Manitoba; its liaison unit spoke to a committee in 2021 on missing and murdered Indigenous women and girls.',
        fr: 'Organisation de Premières Nations au Manitoba; son unité de liaison a témoigné en 2021 devant un comité au sujet des femmes et des filles autochtones disparues et assassinées.',
      },
    },
    in: [['RELATED_TO', 'finding-mko-2021-strategy-update', { label: 'asked by' }]],
    out: [['OPERATES_IN', 'jurisdiction-mb', curator]],
    cites: [['source-inan-42-mko', 'Opening statement']],
  },
  {
    id: 'ca-nwac',
    type: 'Organization',
    properties: {
      name: {
        en: "Native Women's Association of Canada",
        fr: 'Association des femmes autochtones du Canada',
      },
      nameStatus: both,
      abbreviation: { en: 'NWAC', fr: 'AFAC' },
      kind: 'indigenous-national-organization',
      description: {
        en: 'Research and advocacy. In October 2014 it published a report on the sexual exploitation and trafficking of Indigenous women and girls.',
        fr: 'Recherche et défense des droits. En octobre 2014, elle a publié un rapport sur l’exploitation sexuelle et la traite de femmes et de filles autochtones.',
      },
    },
    in: [
      ['RELATED_TO', 'finding-nwac-2014-over-represented', { label: 'found by' }],
      ['RELATED_TO', 'finding-nwac-2014-gaps', { label: 'found by' }],
    ],
    out: [inCanada],
    cites: [['source-nwac-release-2014', 'Release']],
  },
  {
    id: 'ca-cwf',
    type: 'Organization',
    properties: {
      name: { en: "Canadian Women's Foundation", fr: 'Fondation canadienne des femmes' },
      nameStatus: both,
      kind: 'ngo',
      description: {
        en: 'Foundation for women and girls. It has given grants against trafficking for sexual exploitation since 2010 and published the report of its National Task Force in 2014.',
        fr: 'Fondation pour les femmes et les filles. Elle accorde depuis 2010 des subventions contre la traite à des fins d’exploitation sexuelle et a publié en 2014 le rapport de son groupe de travail national.',
      },
    },
    out: [inCanada],
    cites: [
      ['source-cwf-task-force-2014', 'Preface'],
      ['source-cwf-one-year-later', 'Blog'],
      ['source-cwf-fr', 'Titre', { field: 'name' }],
    ],
  },
  {
    id: 'ca-ccr',
    type: 'Organization',
    properties: {
      name: { en: 'Canadian Council for Refugees', fr: 'Conseil canadien pour les réfugiés' },
      nameStatus: both,
      abbreviation: { en: 'CCR' },
      kind: 'ngo',
      description: {
        en: 'Follows how temporary residence permits are given to people who were trafficked, publishes a bulletin on trafficking and held a forum in 2013.',
        fr: 'Suit la délivrance de permis de séjour temporaire aux personnes victimes de la traite, publie un bulletin sur la traite et a tenu un forum en 2013.',
      },
    },
    in: [['RELATED_TO', 'finding-ccr-permit-limits', { label: 'found by' }]],
    out: [inCanada],
    cites: [['source-ccr-trp-report', 'Introduction']],
  },
  {
    id: 'ca-hiv-legal-network',
    type: 'Organization',
    properties: {
      name: { en: 'HIV Legal Network' },
      nameStatus: english,
      kind: 'ngo',
      formerNames: ['Canadian HIV/AIDS Legal Network'],
    },
    out: [inCanada],
    cites: [['source-just-3-legal-network', 'Witness']],
  },
  {
    id: 'ca-sex-work-law-reform-alliance',
    type: 'Organization',
    properties: {
      name: { en: 'Canadian Alliance for Sex Work Law Reform' },
      nameStatus: english,
      kind: 'ngo',
      description: { en: 'Alliance of 25 groups across the country (as it said in 2021 and 2022).' },
    },
    out: [inCanada],
    cites: [
      ['source-fewo-57-clamen', 'Witness'],
      ['source-alliance-release-2019', 'Site of the alliance', { field: 'description' }],
    ],
  },
  {
    id: 'ca-open-letter-cbsa-2016-signatories',
    type: 'Organization',
    properties: {
      name: {
        en: 'Signatories of the open letter of 23 March 2016 on the CBSA',
        fr: 'Signataires de la lettre ouverte du 23 mars 2016 sur l’ASFC',
      },
      nameStatus: { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } },
      kind: 'ngo',
      description: {
        en: 'The letter speaks for organizations of migrants, labour, human rights and people who do sex work; its list of signatories was not read.',
        fr: 'La lettre parle au nom d’organismes de personnes migrantes, de travailleurs, de défense des droits et de personnes qui font du travail du sexe; la liste des signataires n’a pas été lue.',
      },
    },
    out: [inCanada],
    cites: [['source-open-letter-cbsa-2016', 'Letter']],
  },
  {
    id: 'ca-efc',
    type: 'Organization',
    properties: {
      name: { en: 'Evangelical Fellowship of Canada' },
      nameStatus: english,
      abbreviation: { en: 'EFC' },
      kind: 'ngo',
    },
    out: [inCanada],
    cites: [['source-efc-pcepa-submission', 'Summary']],
  },
  {
    id: 'ca-crime-stoppers',
    type: 'Organization',
    properties: {
      name: { en: 'Crime Stoppers', fr: 'Échec au crime' },
      nameStatus: { en: 'official', fr: { translatedBy: 'Fourfold' } },
      kind: 'ngo',
    },
    in: [
      ['RELATED_TO', 'finding-pomerleau-2023-undercount', { label: 'said by a witness from' }],
      ['RELATED_TO', 'finding-pomerleau-2023-men', { label: 'said by a witness from' }],
    ],
    out: [inCanada],
    cites: [['source-fewo-59-crime-stoppers', 'Witness: director general for Quebec']],
  },
  {
    id: 'ca-bmo',
    type: 'Organization',
    properties: { name: { en: 'BMO' }, nameStatus: english, kind: 'business' },
    out: [inCanada],
    cites: [['source-fintrac-release-2021', 'News release']],
  },
  {
    id: 'bc-icclr',
    type: 'Organization',
    properties: {
      name: { en: 'International Centre for Criminal Law Reform and Criminal Justice Policy' },
      nameStatus: english,
      abbreviation: { en: 'ICCLR' },
      kind: 'research',
      description: { en: 'Research centre in Vancouver.' },
    },
    out: [['OPERATES_IN', 'jurisdiction-bc', curator]],
    cites: [['source-docplayer-promising-practices', 'Title pages']],
  },
  {
    id: 'qc-mcgill',
    type: 'Organization',
    properties: {
      name: { en: 'McGill University', fr: 'Université McGill' },
      nameStatus: { en: 'official', fr: { translatedBy: 'Fourfold' } },
      kind: 'research',
    },
    out: [['OPERATES_IN', 'jurisdiction-qc', curator]],
    cites: [['source-mcgill-slides', 'Title']],
  },
  {
    id: 'intl-amnesty',
    type: 'Organization',
    properties: {
      name: { en: 'Amnesty International', fr: 'Amnistie internationale' },
      nameStatus: { en: 'official', fr: { translatedBy: 'Fourfold' } },
      kind: 'ngo',
    },
    out: [['OPERATES_IN', 'jurisdiction-international-body']],
    cites: [['source-amnesty-closed-permits-2023', 'Abstract']],
  },
  {
    id: 'intl-polaris',
    type: 'Organization',
    properties: {
      name: { en: 'Polaris (United States)' },
      nameStatus: english,
      kind: 'ngo',
      description: { en: 'Its hotline in the United States was the model for the Canadian one.' },
    },
    out: [['OPERATES_IN', 'jurisdiction-abroad']],
    cites: [['source-iamnotforsale-cceht-2018', 'Blog entry']],
  },
  {
    id: 'intl-un-rapporteur-slavery',
    type: 'Organization',
    properties: {
      name: {
        en: 'UN Special Rapporteur on contemporary forms of slavery',
        fr: 'Rapporteur spécial de l’ONU sur les formes contemporaines d’esclavage',
      },
      nameStatus: { en: 'official', fr: { translatedBy: 'Fourfold' } },
      kind: 'international-body',
      description: {
        en: 'Tomoya Obokata visited Canada in August and September 2023 and reported in July 2024.',
        fr: 'Tomoya Obokata s’est rendu au Canada en août et en septembre 2023 et a fait rapport en juillet 2024.',
      },
    },
    out: [
      ['OPERATES_IN', 'jurisdiction-international-body'],
      ['PART_OF', 'intl-un'],
    ],
    cites: [
      ['source-cimm-88-rapporteur', 'Testimony'],
      ['source-un-rapporteur-2024-media', 'Article body'],
    ],
  },
]
