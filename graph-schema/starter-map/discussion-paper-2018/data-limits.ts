import type { StarterRecord } from '../starter-record.ts'

const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const curator = { assignedBy: 'curator' } as const
const canada = ['ABOUT', 'jurisdiction-ca'] as const
const collection = ['ABOUT', 'activity-data-collection'] as const
const knowledge = ['ABOUT', 'pillar-partnerships', curator] as const
const paper = {
  nameStatus: ours,
  grade: 'government',
  date: { date: '2018-01-01', precision: 'year' },
} as const

const scope = 'II. Introduction: Scope of human trafficking in Canada'
const topic = 'IV. Topics for Discussion: Data Collection'

/** What the figures cannot show; what police are encouraged to do; how the paper sees the definition of the offence. */
export const records: readonly StarterRecord[] = [
  {
    id: 'finding-discussion-2018-extent-unknown',
    type: 'Finding',
    properties: {
      ...paper,
      kind: 'data-limit',
      name: {
        en: 'The extent of trafficking in Canada is difficult to assess',
        fr: 'L’ampleur de la traite au Canada est difficile à évaluer',
      },
      text: {
        en: 'The extent of trafficking is difficult to assess: the crime is clandestine, victims and witnesses are reluctant to come forward to police, and victims are hard to identify.',
        fr: 'L’ampleur de la traite est difficile à évaluer : le crime est clandestin, les victimes et les témoins hésitent à se manifester auprès de la police et les victimes sont difficiles à repérer.',
      },
    },
    out: [canada, collection, knowledge, ['ABOUT', 'activity-identification', curator]],
    cites: [
      ['source-discussion-2018', scope],
      ['source-ps-page-2018', 'Human Trafficking in Canada'],
      ['source-backgrounder-2007', 'Trafficking In Persons (introduction)'],
    ],
  },
  {
    id: 'finding-discussion-2018-underreporting',
    type: 'Finding',
    properties: {
      ...paper,
      kind: 'barrier',
      name: {
        en: 'Most cases are never reported to police',
        fr: 'La plupart des cas ne sont jamais signalés à la police',
      },
      text: {
        en: 'Front-line providers and organizations that deal directly with victims say that police never hear of most cases: victims are threatened, afraid or ashamed, do not speak the language or mistrust authorities.',
        fr: 'Selon les fournisseurs de services de première ligne et les organismes en contact direct avec les victimes, la plupart des cas ne sont jamais signalés à la police en raison des menaces des trafiquants, de la peur, de la honte, de barrières linguistiques et de la méfiance envers les autorités.',
      },
    },
    out: [
      canada,
      ['ABOUT', 'population-survivors'],
      ['ABOUT', 'pillar-prosecution', curator],
      ['ABOUT', 'activity-identification', curator],
    ],
    cites: [
      ['source-discussion-2018', scope],
      ['source-discussion-2018', topic, { field: 'text' }],
    ],
  },
  {
    id: 'finding-discussion-2018-data-dispersed',
    type: 'Finding',
    properties: {
      ...paper,
      kind: 'data-limit',
      name: {
        en: 'Information dispersed across departments, jurisdictions and organizations',
        fr: 'Information dispersée entre ministères, administrations et organismes',
      },
      text: {
        en: 'Information on trafficking in Canada is spread over departments and agencies, jurisdictions, and organizations such as police, non-governmental organizations and universities. Consolidated, reliable and timely data on charges and convictions are hard to obtain.',
        fr: 'L’information sur la traite au Canada est répartie entre des ministères et organismes, des administrations et des organisations comme les services de police, les organisations non gouvernementales et les universités. Il est difficile d’obtenir des données regroupées, fiables et à jour sur les accusations et les condamnations.',
      },
    },
    out: [canada, collection, knowledge],
    cites: [['source-discussion-2018', topic]],
  },
  {
    id: 'finding-discussion-2018-data-courts',
    type: 'Finding',
    properties: {
      ...paper,
      kind: 'data-limit',
      name: {
        en: 'Police-reported statistics do not cover discontinued or ongoing prosecutions',
        fr: 'Statistiques policières sans les poursuites abandonnées ou en cours',
      },
      text: {
        en: 'Statistics Canada collects police-reported crime each year through the Uniform Crime Reporting Survey; the paper says that it holds no information on prosecutions discontinued or in process.',
        fr: 'Statistique Canada recueille chaque année les crimes déclarés par la police au moyen du Programme de déclaration uniforme de la criminalité; selon le document, l’organisme ne détient pas d’information sur les poursuites abandonnées ou en cours.',
      },
    },
    out: [canada, collection, knowledge, ['ABOUT', 'ca-statcan']],
    cites: [['source-discussion-2018', topic]],
  },
  {
    id: 'finding-discussion-2018-data-htncc',
    type: 'Finding',
    properties: {
      ...paper,
      kind: 'data-limit',
      name: {
        en: 'Police services need not report cases to the national coordination centre',
        fr: 'Signalement non obligatoire au centre national de coordination',
      },
      text: {
        en: "The RCMP's Human Trafficking National Coordination Centre collects data on trafficking-specific cases by its own research. Police services are not required to report to it, so its statistics do not fully represent the cases in Canada.",
        fr: 'Le Centre national de coordination contre la traite de personnes de la GRC recueille par ses propres recherches des données sur les dossiers propres à la traite. Les services de police ne sont pas tenus de lui signaler ces dossiers, de sorte que ses statistiques ne représentent pas entièrement les cas au Canada.',
      },
    },
    out: [canada, collection, knowledge, ['ABOUT', 'ca-htncc']],
    cites: [
      ['source-discussion-2018', scope],
      ['source-discussion-2018', topic, { field: 'text' }],
    ],
  },
  {
    id: 'finding-discussion-2018-police-training',
    type: 'Finding',
    properties: {
      ...paper,
      kind: 'recommendation',
      name: {
        en: 'Police to share best practices and train officers in indicators',
        fr: 'Partage de pratiques exemplaires et formation policière sur les indicateurs',
      },
      text: {
        en: 'Police are encouraged to go on sharing best practices in trafficking investigations, with training so that officers can recognize indicators and identify potential victims.',
        fr: 'Les services de police sont encouragés à continuer de mettre en commun leurs pratiques exemplaires en matière d’enquêtes sur la traite, y compris une formation permettant aux agents de reconnaître les indicateurs et de repérer les victimes possibles.',
      },
    },
    out: [
      canada,
      ['ABOUT', 'pillar-prosecution'],
      ['ABOUT', 'activity-training-justice'],
      ['ABOUT', 'activity-identification'],
      ['ABOUT', 'audience-police'],
    ],
    cites: [['source-discussion-2018', 'IV. Topics for Discussion: Law Enforcement & Prosecutions']],
  },
  {
    id: 'finding-discussion-2018-offence-consistent',
    type: 'Finding',
    properties: {
      ...paper,
      kind: 'claim',
      name: {
        en: "Canada's trafficking offence described as consistent with the Protocol",
        fr: 'L’infraction canadienne de traite décrite comme conforme au Protocole',
      },
      text: {
        en: "The federal paper says that Canada's laws prohibit trafficking for any exploitative purpose, within the country or into it, and that the offence, consistent with the internationally recognized definition, criminalizes specified acts done for the purpose of exploitation.",
        fr: 'Selon le document fédéral, les lois canadiennes interdisent la traite à toute fin d’exploitation, qu’elle ait lieu au pays ou vers le pays, et l’infraction, conforme à la définition reconnue à l’échelle internationale, criminalise des actes précis commis à des fins d’exploitation.',
      },
    },
    out: [
      canada,
      ['ABOUT', 'instrument-criminal-code-279'],
      ['ABOUT', 'instrument-irpa-118', curator],
      ['ABOUT', 'instrument-palermo-protocol', curator],
      ['ABOUT', 'exploitation-all-forms'],
    ],
    cites: [['source-discussion-2018', 'II. Introduction: Human Trafficking in Canada']],
  },
]
