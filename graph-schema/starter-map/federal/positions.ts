import type { StarterRecord } from '../starter-record.ts'

const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const

/** What parties hold on contested policies, dated and as their sources give it. The map takes no side. */
export const records: readonly StarterRecord[] = [
  // Work permits tied to one employer
  {
    id: 'topic-closed-work-permits',
    type: 'Topic',
    properties: {
      name: {
        en: 'Work permits tied to one employer',
        fr: 'Permis de travail liés à un seul employeur',
      },
      nameStatus: ours,
      text: {
        en: 'Should permits of temporary foreign workers stay tied to one employer?',
        fr: 'Les permis des travailleurs étrangers temporaires doivent-ils rester liés à un seul employeur?',
      },
    },
    cites: [['source-cimm-report-21', 'Title; Introduction']],
  },
  {
    id: 'position-government-2018-closed-permits',
    type: 'Position',
    properties: {
      name: {
        en: 'Federal analysis of 2018 on employer-specific permits',
        fr: 'Analyse fédérale de 2018 sur les permis liés à un employeur',
      },
      nameStatus: ours,
      stance: 'supports-with-conditions',
      date: { date: '2018-01-01', precision: 'year' },
      text: {
        en: 'The permits are kept to control access to the labour market; the analysis admits that they create conditions of abuse and therefore proposes an open permit for vulnerable workers.',
        fr: 'Les permis sont maintenus pour contrôler l’accès au marché du travail; l’analyse reconnaît qu’ils créent des conditions propices à la violence et propose donc un permis ouvert pour les travailleurs vulnérables.',
      },
      note: {
        en: 'The stance is our reading of the analysis; it is of 2018.',
        fr: 'La position est notre lecture de l’analyse; elle date de 2018.',
      },
    },
    out: [
      ['ABOUT', 'topic-closed-work-permits'],
      ['ABOUT', 'instrument-employer-specific-work-permits'],
    ],
    in: [
      ['TAKES', 'ca-ircc'],
      ['TAKES', 'ca-esdc'],
    ],
    cites: [
      ['source-irpr-rias-abstract-2018', 'Issues'],
      ['source-gazette-2018-12-15', 'Regulatory impact analysis'],
    ],
  },
  {
    id: 'position-un-rapporteur-2024-closed-permits',
    type: 'Position',
    properties: {
      name: {
        en: 'UN Special Rapporteur on closed permits (July 2024)',
        fr: 'Rapporteur spécial de l’ONU sur les permis fermés (juillet 2024)',
      },
      nameStatus: ours,
      stance: 'calls-for-change',
      date: { date: '2024-07-22' },
      text: {
        en: 'Calls the program a breeding ground for contemporary slavery, holds that the open permit for vulnerable workers is not effective, and wants a path to permanent residence.',
        fr: 'Qualifie le programme de terreau pour l’esclavage contemporain, estime que le permis ouvert pour travailleurs vulnérables n’est pas efficace et souhaite une voie vers la résidence permanente.',
      },
    },
    out: [
      ['ABOUT', 'topic-closed-work-permits'],
      ['ABOUT', 'ca-open-work-permit'],
      ['ABOUT', 'ca-tfwp'],
    ],
    in: [['TAKES', 'intl-un-rapporteur-slavery']],
    cites: [
      ['source-un-rapporteur-2024-media', 'Article body'],
      ['source-cimm-88-rapporteur', 'Testimony'],
    ],
  },
  {
    id: 'position-amnesty-2023-closed-permits',
    type: 'Position',
    properties: {
      name: {
        en: 'Amnesty International on closed permits (2023)',
        fr: 'Amnistie internationale sur les permis fermés (2023)',
      },
      nameStatus: ours,
      stance: 'calls-for-change',
      date: { date: '2023-01-01', precision: 'year' },
      text: {
        en: 'Abuse is systemic, linked to visas tied to an employer and to weak enforcement, and not only the doing of single employers.',
        fr: 'Les mauvais traitements sont systémiques, liés aux permis attachés à un employeur et à une application insuffisante des règles, et non seulement le fait de certains employeurs.',
      },
      note: {
        en: 'Only the abstract was read; that it asks for a change is our reading of the submission.',
        fr: 'Seul le résumé a été lu; y voir une demande de modification est notre lecture.',
      },
    },
    out: [['ABOUT', 'topic-closed-work-permits']],
    in: [['TAKES', 'intl-amnesty']],
    cites: [['source-amnesty-closed-permits-2023', 'Abstract']],
  },

  // The border agency in trafficking investigations
  {
    id: 'topic-cbsa-trafficking-investigations',
    type: 'Topic',
    properties: {
      name: {
        en: 'The border agency in trafficking investigations',
        fr: 'L’agence frontalière dans les enquêtes sur la traite',
      },
      nameStatus: ours,
      text: {
        en: 'Should the agency that enforces immigration law take part in trafficking investigations?',
        fr: 'L’organisme chargé d’appliquer le droit de l’immigration doit-il participer aux enquêtes sur la traite?',
      },
    },
    cites: [['source-open-letter-cbsa-2016', 'Letter']],
  },
  {
    id: 'position-open-letter-2016-cbsa',
    type: 'Position',
    properties: {
      name: {
        en: 'Open letter of 2016: take the border agency out of investigations',
        fr: 'Lettre ouverte de 2016 : retirer l’agence frontalière des enquêtes',
      },
      nameStatus: ours,
      stance: 'calls-for-change',
      date: { date: '2016-03-23' },
      text: {
        en: 'None of the 11 women arrested in one investigation was trafficked; investigations with the agency push migrants away from support and services.',
        fr: 'Aucune des 11 femmes arrêtées lors d’une enquête n’était victime de la traite; les enquêtes menées avec l’agence éloignent les personnes migrantes du soutien et des services.',
      },
    },
    out: [['ABOUT', 'topic-cbsa-trafficking-investigations']],
    in: [['TAKES', 'ca-open-letter-cbsa-2016-signatories']],
    cites: [['source-open-letter-cbsa-2016', 'Letter']],
  },

  // Where the money goes
  {
    id: 'topic-enforcement-and-services-money',
    type: 'Topic',
    properties: {
      name: {
        en: 'Balance of money between enforcement and services',
        fr: 'Équilibre du financement entre application de la loi et services',
      },
      nameStatus: ours,
      text: {
        en: 'Does money against trafficking go to police rather than to community supports?',
        fr: 'Les fonds de lutte contre la traite vont-ils à la police plutôt qu’au soutien communautaire?',
      },
    },
    cites: [['source-fewo-57-clamen', 'Testimony']],
  },
  {
    id: 'position-alliance-2023-enforcement-money',
    type: 'Position',
    properties: {
      name: {
        en: 'Canadian Alliance for Sex Work Law Reform on where money goes (2023)',
        fr: 'Canadian Alliance for Sex Work Law Reform sur l’affectation des fonds (2023)',
      },
      nameStatus: ours,
      stance: 'calls-for-change',
      date: { date: '2023-01-01', precision: 'year' },
      text: {
        en: 'Initiatives against trafficking pay for police more than for supports in the community.',
        fr: 'Les initiatives de lutte contre la traite financent davantage la police que le soutien communautaire.',
      },
    },
    out: [
      ['ABOUT', 'topic-enforcement-and-services-money'],
      ['ABOUT', 'pillar-prosecution'],
      ['ABOUT', 'pillar-protection'],
    ],
    in: [['TAKES', 'ca-sex-work-law-reform-alliance']],
    cites: [['source-fewo-57-clamen', 'Testimony']],
  },
]
