import type { StarterCitation, StarterRecord } from '../starter-record.ts'

const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const curator = { assignedBy: 'curator' } as const
const canada = ['ABOUT', 'jurisdiction-ca'] as const

const usReport = { nameStatus: ours, grade: 'international', date: { date: '2017-06-27' } } as const
// The report is what counts (R10); the paper is where it was read and counts as a copy of it.
const usCites: readonly StarterCitation[] = [
  ['source-us-tip-2017', 'as reported in the discussion paper of 2018'],
  ['source-discussion-2018', 'III. The Gaps', { grade: 'copy' }],
]
const usQuoted: readonly StarterCitation[] = [
  ['source-us-tip-2017', 'as quoted in the discussion paper of 2018'],
  ['source-discussion-2018', 'III. The Gaps, quotations', { grade: 'copy' }],
]

const consulted = {
  nameStatus: ours,
  grade: 'government',
  date: { date: '2016-01-01', precision: 'year' },
} as const
const consultationCites: readonly StarterCitation[] = [
  ['source-discussion-2018', 'III. 2012-2016 Consultations'],
]

/** Gaps that the US report of 2017 and the consultations of 2012 to 2016 found, as the paper reports them. */
export const records: readonly StarterRecord[] = [
  {
    id: 'finding-us-tip-2017-labour-imbalance',
    type: 'Finding',
    properties: {
      ...usReport,
      kind: 'gap',
      name: {
        en: 'Less awareness of and fewer resources against labour than sex trafficking',
        fr: 'Travail forcé : moins de sensibilisation et de ressources que pour la traite sexuelle',
      },
      text: {
        en: 'Awareness of sex trafficking and resources against it were considerably greater than for labour trafficking. Non-governmental organizations noted a continued imbalance in attention to and understanding of the two.',
        fr: 'La sensibilisation et les ressources étaient nettement plus grandes pour la traite à des fins sexuelles que pour la traite à des fins de travail forcé. Des organisations non gouvernementales ont relevé un déséquilibre persistant dans l’attention portée à l’une et à l’autre et dans leur compréhension.',
      },
    },
    out: [canada, ['ABOUT', 'exploitation-labour']],
    cites: usCites,
  },
  {
    id: 'finding-us-tip-2017-service-funding',
    type: 'Finding',
    properties: {
      ...usReport,
      kind: 'gap',
      name: {
        en: 'Government funding for specialized services reported as inadequate',
        fr: 'Financement public des services spécialisés jugé insuffisant',
      },
      text: {
        en: 'Non-governmental organizations called the funding of specialized services by government inadequate. Which governments is not said.',
        fr: 'Des organisations non gouvernementales ont indiqué que le financement public des services spécialisés était insuffisant. Les gouvernements visés ne sont pas précisés.',
      },
    },
    out: [
      canada,
      ['ABOUT', 'activity-funding'],
      ['ABOUT', 'population-survivors', curator],
      ['ABOUT', 'pillar-protection', curator],
    ],
    cites: usCites,
  },
  {
    id: 'finding-us-tip-2017-services-vary',
    type: 'Finding',
    properties: {
      ...usReport,
      kind: 'gap',
      name: {
        en: 'Quality, timeliness and range of services vary among P/Ts',
        fr: 'Qualité, rapidité et gamme des services variables selon les P-T',
      },
      text: {
        en: 'The quality, timeliness and range of specialized services varied among provinces and territories.',
        fr: 'La qualité, la rapidité et la gamme des services spécialisés variaient d’une province ou d’un territoire à l’autre.',
      },
    },
    out: [canada, ['ABOUT', 'population-survivors', curator], ['ABOUT', 'pillar-protection', curator]],
    cites: usCites,
  },
  {
    id: 'finding-us-tip-2017-coordination-uneven',
    type: 'Finding',
    properties: {
      ...usReport,
      kind: 'gap',
      name: {
        en: 'Interagency coordination uneven across P/Ts',
        fr: 'Coordination interorganismes inégale entre les P-T',
      },
      text: {
        en: 'Coordination among agencies was uneven across provinces and territories.',
        fr: 'La coordination entre organismes était inégale d’une province ou d’un territoire à l’autre.',
      },
    },
    out: [canada, ['ABOUT', 'activity-coordination-body'], ['ABOUT', 'pillar-partnerships', curator]],
    cites: usCites,
  },
  {
    id: 'finding-us-tip-2017-data-uneven',
    type: 'Finding',
    properties: {
      ...usReport,
      kind: 'gap',
      name: {
        en: 'National data collection on anti-trafficking efforts uneven',
        fr: 'Collecte nationale de données inégale en matière de lutte contre la traite',
      },
      text: {
        en: 'National collection of data on anti-trafficking efforts was uneven.',
        fr: 'La collecte nationale de données sur les mesures de lutte contre la traite était inégale.',
      },
    },
    out: [canada, ['ABOUT', 'activity-data-collection'], ['ABOUT', 'pillar-partnerships', curator]],
    cites: usCites,
  },
  {
    id: 'finding-us-tip-2017-police-prosecutors',
    type: 'Finding',
    properties: {
      ...usReport,
      kind: 'barrier',
      name: {
        en: "Police and prosecutors' understanding of trafficking varies",
        fr: 'Compréhension variable de la traite chez les policiers et les poursuivants',
      },
      text: {
        en: 'Non-governmental organizations and other experts said that understanding of trafficking varied among police and prosecutors, so that some cases were treated as other crimes, or as civil instead of criminal matters.',
        fr: 'Des organisations non gouvernementales et d’autres spécialistes ont indiqué que la compréhension de la traite variait chez les policiers et les poursuivants, de sorte que des cas étaient traités comme d’autres crimes ou au civil plutôt qu’au criminel.',
      },
    },
    out: [
      canada,
      ['ABOUT', 'pillar-prosecution', curator],
      ['ABOUT', 'activity-training-justice', curator],
      ['ABOUT', 'audience-police'],
      ['ABOUT', 'audience-crown-courts'],
    ],
    cites: usQuoted,
  },
  {
    id: 'finding-us-tip-2017-shelters',
    type: 'Finding',
    properties: {
      ...usReport,
      kind: 'gap',
      name: {
        en: 'Some domestic violence shelters did not admit trafficking victims',
        fr: 'Des refuges pour victimes de violence familiale n’admettaient pas les victimes de traite',
      },
      text: {
        en: 'According to experts, victims of trafficking were not accepted by some domestic violence shelters, which found their needs complex and feared the traffickers.',
        fr: 'Selon des spécialistes, certains refuges pour victimes de violence familiale n’acceptaient pas les victimes de traite en raison de la complexité de leurs besoins et par crainte des trafiquants.',
      },
    },
    out: [
      canada,
      ['ABOUT', 'activity-emergency-shelter'],
      ['ABOUT', 'population-survivors'],
      ['ABOUT', 'pillar-protection', curator],
    ],
    cites: usQuoted,
  },

  // Consultations of 2012 to 2016
  {
    id: 'finding-consultations-2012-2016-consolidate',
    type: 'Finding',
    properties: {
      ...consulted,
      kind: 'need',
      name: {
        en: 'Consolidate federal initiatives, strengthen partnerships with P/Ts',
        fr: 'Consolider les initiatives fédérales et renforcer les partenariats avec les P-T',
      },
      text: {
        en: 'Federal initiatives have to be consolidated and improved at once, and partnerships with provinces, territories and stakeholders strengthened.',
        fr: 'Il faut agir sans tarder pour consolider et améliorer les initiatives fédérales et renforcer les partenariats avec les provinces, les territoires et les intervenants.',
      },
    },
    out: [
      canada,
      ['ABOUT', 'pillar-partnerships', curator],
      ['ABOUT', 'activity-coordination-body', curator],
      ['ABOUT', 'ca-ps-consultations-2012-2016'],
    ],
    cites: consultationCites,
  },
  {
    id: 'finding-consultations-2012-2016-intelligence-data',
    type: 'Finding',
    properties: {
      ...consulted,
      kind: 'need',
      name: {
        en: 'More collection of intelligence and data',
        fr: 'Collecte accrue de renseignements et de données',
      },
      text: {
        en: 'More intelligence and data have to be collected.',
        fr: 'Il faut recueillir davantage de renseignements et de données.',
      },
    },
    out: [
      canada,
      ['ABOUT', 'activity-intelligence'],
      ['ABOUT', 'activity-data-collection'],
      ['ABOUT', 'ca-ps-consultations-2012-2016'],
    ],
    cites: consultationCites,
  },
  {
    id: 'finding-consultations-2012-2016-justice-capacity',
    type: 'Finding',
    properties: {
      ...consulted,
      kind: 'need',
      name: {
        en: 'Capacity to investigate and prosecute trafficking to be strengthened',
        fr: 'Capacité d’enquête et de poursuite en matière de traite à renforcer',
      },
      text: {
        en: 'Police and the criminal justice system need more capacity to investigate and prosecute trafficking cases.',
        fr: 'Les services de police et le système de justice pénale ont besoin d’une capacité accrue pour enquêter sur les cas de traite et intenter des poursuites.',
      },
    },
    out: [
      canada,
      ['ABOUT', 'pillar-prosecution', curator],
      ['ABOUT', 'audience-police'],
      ['ABOUT', 'audience-crown-courts', curator],
      ['ABOUT', 'ca-ps-consultations-2012-2016'],
    ],
    cites: consultationCites,
  },
  {
    id: 'finding-consultations-2012-2016-hotline',
    type: 'Finding',
    properties: {
      ...consulted,
      kind: 'gap',
      name: {
        en: 'National hotline named as a serious gap (2012-2016)',
        fr: 'Ligne d’urgence nationale : lacune jugée sérieuse (2012-2016)',
      },
      text: {
        en: 'In 2012 to 2016 the absence of a national hotline was called a serious gap. After the evaluation, the Government of Canada announced money for one (February 2018).',
        fr: 'De 2012 à 2016, l’absence d’une ligne d’urgence nationale a été qualifiée de lacune sérieuse. Après l’évaluation, le gouvernement du Canada a annoncé le financement d’une telle ligne (février 2018).',
      },
    },
    in: [['RESPONDS_TO', 'ca-hotline', curator]],
    out: [
      canada,
      ['ABOUT', 'activity-hotline'],
      ['ABOUT', 'pillar-protection', curator],
      ['ABOUT', 'ca-ps-consultations-2012-2016'],
    ],
    cites: consultationCites,
  },
  {
    id: 'finding-consultations-2012-2016-data-mechanism',
    type: 'Finding',
    properties: {
      ...consulted,
      kind: 'gap',
      name: {
        en: 'National data collection mechanism named as a serious gap (2012-2016)',
        fr: 'Mécanisme national de collecte de données : lacune jugée sérieuse (2012-2016)',
      },
      text: {
        en: 'In 2012 to 2016 the absence of a data collection mechanism, named together with a national hotline, was called a serious gap.',
        fr: 'De 2012 à 2016, l’absence d’un mécanisme de collecte de données, mentionné avec une ligne d’urgence nationale, a été qualifiée de lacune sérieuse.',
      },
    },
    out: [
      canada,
      ['ABOUT', 'activity-data-collection'],
      ['ABOUT', 'pillar-partnerships', curator],
      ['ABOUT', 'ca-ps-consultations-2012-2016'],
    ],
    cites: consultationCites,
  },
]
