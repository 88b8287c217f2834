import type { StarterRecord } from '../starter-record.ts'

const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const curator = { assignedBy: 'curator' } as const
const inBc = ['OPERATES_IN', 'jurisdiction-bc'] as const
const release = ['source-bc-strategy-release-2013', 'release, list of actions'] as const

/** The action plan of 2013 and its five lines of action. */
export const records: readonly StarterRecord[] = [
  {
    id: 'bc-strategy-2013',
    type: 'Strategy',
    properties: {
      name: { en: "BC's Action Plan to Combat Human Trafficking" },
      nameStatus: { en: 'official', fr: 'unknown' },
      period: {
        text: '2013-2016, three years',
        start: '2013-01-01',
        end: '2016-12-31',
        precision: { start: 'year', end: 'year' },
      },
      status: 'ended',
      definition: 'not-stated',
      pillarSet: 'british-columbia-2013',
      scope: {
        en: 'Trafficking of youth, of vulnerable workers and of Aboriginal youth and women (the words of the plan); sexual exploitation and forced labour.',
        fr: "La traite des jeunes, des travailleurs vulnérables ainsi que des jeunes et des femmes autochtones (selon le plan); l'exploitation sexuelle et le travail forcé.",
      },
      description: {
        en: 'A three-year plan that followed consultations with more than 130 stakeholders; several ministries took part in it.',
        fr: 'Plan de trois ans issu de consultations menées auprès de plus de 130 intervenants; plusieurs ministères y ont participé.',
      },
      note: {
        en: 'Its three years are over. The undated page of the Office still names it, and a plan after 2016 was not found in the text seen; that is "not found", not "none".',
        fr: "Sa période de trois ans est terminée. La page non datée du Bureau le mentionne encore; aucun plan postérieur à 2016 n'a été trouvé dans le texte consulté, ce qui ne veut pas dire qu'il n'en existe pas.",
      },
    },
    out: [
      ['SERVES', 'population-youth'],
      ['SERVES', 'population-indigenous-women-girls-2s', curator],
      ['SERVES', 'population-indigenous', curator],
      ['ADDRESSES', 'exploitation-sexual'],
      ['ADDRESSES', 'exploitation-labour'],
      inBc,
    ],
    in: [
      ['LEADS', 'bc-octip', { stated: true }],
      ['CONTRIBUTES_TO', 'bc-justice'],
      ['CONTRIBUTES_TO', 'ca-rcmp'],
    ],
    cites: [
      ['source-bc-strategy-release-2013', 'release'],
      ['source-ubcm-human-trafficking', 'Provincial Response', { field: 'period' }],
      ['source-bc-octip-about', 'introduction'],
    ],
  },
  {
    id: 'bc-strategy-2013-awareness',
    type: 'Commitment',
    properties: {
      name: { en: 'Raise awareness of trafficking in BC', fr: 'Sensibiliser à la traite en C.-B.' },
      nameStatus: ours,
      text: {
        en: 'Raise awareness so that the presence of the crime in the province is better understood.',
        fr: 'Sensibiliser la population afin que la présence de ce crime dans la province soit mieux comprise.',
      },
      status: 'unknown',
    },
    out: [
      ['PART_OF', 'bc-strategy-2013'],
      ['ADVANCES', 'pillar-prevention', curator],
      ['DOES', 'activity-public-awareness', curator],
      inBc,
    ],
    in: [['LEADS', 'bc-octip', { stated: false, ...curator }]],
    cites: [release],
  },
  {
    id: 'bc-strategy-2013-training',
    type: 'Commitment',
    properties: {
      name: {
        en: 'Train service providers and front-line staff',
        fr: 'Former le personnel de première ligne',
      },
      nameStatus: ours,
      text: {
        en: 'Teach those who meet trafficked people in their work to recognize them and to offer services that fit their culture.',
        fr: 'Former les fournisseurs de services et le personnel de première ligne à repérer les victimes de la traite et à intervenir au moyen de services culturellement adaptés.',
      },
      status: 'unknown',
    },
    out: [
      ['PART_OF', 'bc-strategy-2013'],
      ['ADVANCES', 'pillar-partnerships', curator],
      ['DOES', 'activity-training-frontline', curator],
      ['DOES', 'activity-identification', curator],
      ['REACHES', 'audience-frontline-providers'],
      inBc,
    ],
    in: [['LEADS', 'bc-octip', { stated: false, ...curator }]],
    cites: [release],
  },
  {
    id: 'bc-strategy-2013-communities',
    type: 'Commitment',
    properties: {
      name: {
        en: 'Build the capacity of local communities',
        fr: 'Renforcer la capacité des collectivités locales',
      },
      nameStatus: ours,
      text: {
        en: 'Help local communities, Aboriginal communities among them, to prevent trafficking and to assist trafficked people.',
        fr: 'Aider les collectivités locales, y compris autochtones, à prévenir la traite et à venir en aide aux victimes.',
      },
      status: 'unknown',
    },
    out: [
      ['PART_OF', 'bc-strategy-2013'],
      ['ADVANCES', 'pillar-prevention', curator],
      ['ADVANCES', 'pillar-partnerships', curator],
      ['DOES', 'activity-community-planning', curator],
      inBc,
    ],
    in: [['LEADS', 'bc-octip', { stated: false, ...curator }]],
    cites: [release],
  },
  {
    id: 'bc-strategy-2013-coordination',
    type: 'Commitment',
    properties: {
      name: {
        en: 'Coordinate services for trafficked people',
        fr: 'Coordonner les services aux victimes de la traite',
      },
      nameStatus: ours,
      text: {
        en: 'Bring services together better, around what trafficked people in particular need.',
        fr: 'Accroître la coordination des services afin de répondre aux besoins particuliers des victimes de la traite.',
      },
      status: 'unknown',
    },
    out: [
      ['PART_OF', 'bc-strategy-2013'],
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-survivors'],
      ['DOES', 'activity-coordination-body', curator],
      inBc,
    ],
    in: [['LEADS', 'bc-octip', { stated: false, ...curator }]],
    cites: [release],
  },
  {
    id: 'bc-strategy-2013-research',
    type: 'Commitment',
    properties: {
      name: {
        en: 'Increase research, policy and legislation',
        fr: 'Accroître la recherche, les politiques et les lois',
      },
      nameStatus: ours,
      text: {
        en: 'Do more research on trafficking in the province, and answer it further in policy and in law.',
        fr: 'Accroître la recherche ainsi que les réponses stratégiques et législatives à la traite dans la province.',
      },
      status: 'unknown',
    },
    out: [
      ['PART_OF', 'bc-strategy-2013'],
      ['ADVANCES', 'pillar-partnerships', curator],
      ['DOES', 'activity-research-evaluation', curator],
      ['DOES', 'activity-legislation', curator],
      inBc,
    ],
    in: [['LEADS', 'bc-octip', { stated: false, ...curator }]],
    cites: [release],
  },
]
