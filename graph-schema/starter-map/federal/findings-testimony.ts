import type { StarterRecord } from '../starter-record.ts'

const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const curator = { assignedBy: 'curator' } as const
const inCanada = ['ABOUT', 'jurisdiction-ca'] as const
const in2023 = { date: '2023-01-01', precision: 'year' } as const

/** What committees of the House of Commons were told. */
export const records: readonly StarterRecord[] = [
  {
    id: 'finding-justice-2023-offence-not-split',
    type: 'Finding',
    properties: {
      name: {
        en: 'The offence does not tell sexual exploitation from forced labour',
        fr: 'L’infraction ne distingue pas exploitation sexuelle et travail forcé',
      },
      nameStatus: ours,
      kind: 'data-limit',
      grade: 'testimony',
      date: in2023,
      text: {
        en: 'Counsel of Justice Canada told FEWO that the provisions apply whatever the service exacted, so that data cannot be split by law.',
        fr: 'Une avocate de Justice Canada a expliqué au FEWO que les dispositions s’appliquent quel que soit le service exigé; les données ne peuvent donc être ventilées selon la loi.',
      },
    },
    out: [
      ['ABOUT', 'instrument-criminal-code-279'],
      ['ABOUT', 'activity-data-collection'],
      ['ABOUT', 'exploitation-sexual'],
      ['ABOUT', 'exploitation-labour'],
      ['ABOUT', 'pillar-partnerships', curator],
      inCanada,
    ],
    cites: [['source-fewo-56-justice', 'Testimony']],
  },
  {
    id: 'finding-statcan-2018-caution',
    type: 'Finding',
    properties: {
      name: {
        en: 'A rise in reports may be better detection or a real rise',
        fr: 'Une hausse des signalements peut refléter la détection ou une hausse réelle',
      },
      nameStatus: ours,
      kind: 'data-limit',
      grade: 'testimony',
      date: { date: '2018-01-01', precision: 'year' },
      text: {
        en: 'Statistics Canada told the justice committee that more reports may come from better detection or from a real rise, that victims are reluctant to report and that police may misidentify cases.',
        fr: 'Statistique Canada a indiqué au comité de la justice que la hausse des signalements peut tenir à une meilleure détection ou à une hausse réelle, que les victimes hésitent à signaler et que la police peut mal classer des affaires.',
      },
    },
    out: [
      ['ABOUT', 'activity-data-collection'],
      ['ABOUT', 'activity-identification', curator],
      ['ABOUT', 'pillar-partnerships', curator],
      inCanada,
    ],
    cites: [['source-just-88-statcan', 'Testimony']],
  },
  {
    id: 'finding-cbsa-2023-mandate',
    type: 'Finding',
    properties: {
      name: {
        en: 'Border agency without a mandate to follow trafficking inside the country',
        fr: 'Agence frontalière sans mandat de suivi de la traite à l’intérieur du pays',
      },
      nameStatus: ours,
      kind: 'barrier',
      grade: 'testimony',
      date: in2023,
      text: {
        en: 'The agency told FEWO that it has no mandate to track trafficking within the country and that newcomers may not report to authorities.',
        fr: 'L’agence a dit au FEWO qu’elle n’a pas le mandat de suivre la traite à l’intérieur du pays et que les nouveaux arrivants pourraient ne pas s’adresser aux autorités.',
      },
    },
    out: [
      ['ABOUT', 'ca-cbsa'],
      ['ABOUT', 'topic-cbsa-trafficking-investigations', curator],
      ['ABOUT', 'population-newcomers'],
      ['ABOUT', 'activity-identification', curator],
      ['ABOUT', 'pillar-prosecution', curator],
      inCanada,
    ],
    cites: [['source-fewo-55-cbsa', 'Testimony']],
  },
  {
    id: 'finding-cceht-fewo-shelter-models',
    type: 'Finding',
    properties: {
      name: {
        en: 'Regulated shelters do not suit people who leave trafficking',
        fr: 'Hébergements réglementés peu adaptés aux personnes qui quittent la traite',
      },
      nameStatus: ours,
      kind: 'gap',
      grade: 'testimony',
      date: { date: '2020-10-27' },
      text: {
        en: 'The hotline operator told FEWO that shelters with strict rules do not suit people who leave trafficking.',
        fr: 'L’exploitant de la ligne d’urgence a dit au FEWO que les hébergements aux règles strictes ne conviennent pas aux personnes qui quittent la traite.',
      },
    },
    out: [
      ['ABOUT', 'activity-emergency-shelter'],
      ['ABOUT', 'population-survivors'],
      ['ABOUT', 'pillar-protection', curator],
      inCanada,
    ],
    cites: [['source-fewo-43-2-2-cceht', 'Testimony']],
  },
  {
    id: 'finding-cceht-fewo-harm-reduction-housing',
    type: 'Finding',
    properties: {
      name: {
        en: 'Harm-reduction housing named as missing',
        fr: 'Logement axé sur la réduction des méfaits jugé insuffisant',
      },
      nameStatus: ours,
      kind: 'gap',
      grade: 'testimony',
      date: { date: '2020-10-27' },
      text: {
        en: 'The hotline operator told FEWO that housing based on harm reduction is missing for people who leave trafficking.',
        fr: 'L’exploitant de la ligne d’urgence a dit au FEWO qu’il faut du logement fondé sur la réduction des méfaits pour les personnes qui quittent la traite.',
      },
    },
    out: [
      ['ABOUT', 'activity-transitional-housing', curator],
      ['ABOUT', 'population-survivors'],
      ['ABOUT', 'population-substance-use', curator],
      ['ABOUT', 'pillar-protection', curator],
      inCanada,
    ],
    cites: [['source-fewo-43-2-2-cceht', 'Testimony']],
  },
  {
    id: 'finding-pomerleau-2023-undercount',
    type: 'Finding',
    properties: {
      name: {
        en: 'Gay men and LGBTQ+ people said to exceed the 4% in statistics',
        fr: 'Hommes gais et personnes LGBTQ+ : plus que les 4 % des statistiques',
      },
      nameStatus: ours,
      kind: 'data-limit',
      grade: 'testimony',
      date: { date: '2023-04-17' },
      text: {
        en: 'A witness from Crime Stoppers told FEWO that gay men and LGBTQ+ people are more than the 4% of victims left by the statistics.',
        fr: 'Une témoin d’Échec au crime a dit au FEWO que les hommes gais et les personnes LGBTQ+ représentent plus que les 4 % de victimes que laissent voir les statistiques.',
      },
    },
    out: [
      ['ABOUT', 'population-2slgbtqi'],
      ['ABOUT', 'population-men-boys'],
      ['ABOUT', 'activity-data-collection', curator],
      ['ABOUT', 'exploitation-sexual', curator],
      inCanada,
    ],
    cites: [['source-fewo-59-crime-stoppers', 'Testimony']],
  },
  {
    id: 'finding-pomerleau-2023-men',
    type: 'Finding',
    properties: {
      name: {
        en: 'Fewer organizations help men and boys',
        fr: 'Moins d’organismes viennent en aide aux hommes et aux garçons',
      },
      nameStatus: ours,
      kind: 'gap',
      grade: 'testimony',
      date: { date: '2023-04-17' },
      text: {
        en: 'The same witness said that fewer organizations help men.',
        fr: 'La même témoin a dit que moins d’organismes viennent en aide aux hommes.',
      },
    },
    out: [['ABOUT', 'population-men-boys'], ['ABOUT', 'pillar-protection', curator], inCanada],
    cites: [['source-fewo-59-crime-stoppers', 'Testimony']],
  },
  {
    id: 'finding-brandt-2022-definitions-training',
    type: 'Finding',
    properties: {
      name: {
        en: 'Shared definitions and consistent training across governments asked for',
        fr: 'Définitions communes et formation uniforme demandées aux gouvernements',
      },
      nameStatus: ours,
      kind: 'need',
      grade: 'testimony',
      date: { date: '2022-01-01', precision: 'year' },
      text: {
        en: 'Paul Brandt asked the justice committee for shared definitions and consistent training across governments.',
        fr: 'Paul Brandt a demandé au comité de la justice des définitions communes et une formation uniforme d’un gouvernement à l’autre.',
      },
    },
    out: [
      ['ABOUT', 'activity-training-justice', curator],
      ['ABOUT', 'activity-training-frontline', curator],
      ['ABOUT', 'pillar-partnerships', curator],
      inCanada,
    ],
    cites: [['source-just-5-brandt', 'Testimony']],
  },
  {
    id: 'finding-mko-2021-strategy-update',
    type: 'Finding',
    properties: {
      name: {
        en: 'MKO: update the strategy of 2019 to answer the Calls for Justice',
        fr: 'MKO : mettre à jour la stratégie de 2019 selon les appels à la justice',
      },
      nameStatus: ours,
      kind: 'recommendation',
      grade: 'testimony',
      date: { date: '2021-01-01', precision: 'year' },
      text: {
        en: 'The liaison unit of Manitoba Keewatinowi Okimakanak asks that the strategy of 2019-2024 be updated at once so as to answer the Calls for Justice.',
        fr: 'L’unité de liaison de Manitoba Keewatinowi Okimakanak demande que la stratégie de 2019-2024 soit mise à jour sans tarder afin de répondre aux appels à la justice.',
      },
    },
    out: [
      ['ABOUT', 'ca-strategy-2019'],
      ['ABOUT', 'population-first-nations'],
      ['ABOUT', 'population-indigenous-women-girls-2s'],
      inCanada,
    ],
    cites: [['source-inan-42-mko', 'Opening statement']],
  },
]
