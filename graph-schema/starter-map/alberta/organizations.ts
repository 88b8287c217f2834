import type { StarterRecord } from '../starter-record.ts'

const enOnly = { en: 'official', fr: 'unknown' } as const
const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const inAb = ['OPERATES_IN', 'jurisdiction-ab'] as const

/** Alberta's ministries, task force, office and police teams, and the organizations that work there. */
export const records: readonly StarterRecord[] = [
  {
    id: 'ab-government',
    type: 'Organization',
    properties: {
      name: { en: 'Government of Alberta', fr: "Gouvernement de l'Alberta" },
      nameStatus: ours,
      kind: 'government',
    },
    out: [inAb],
    cites: [['source-ab-addressing', 'Overview']],
  },
  {
    id: 'ab-jsg',
    type: 'Organization',
    properties: {
      name: { en: 'Ministry of Justice and Solicitor General' },
      nameStatus: enOnly,
      kind: 'department',
    },
    out: [['PART_OF', 'ab-government'], inAb],
    cites: [
      ['source-ab-task-force', 'overview'],
      ['source-ab-release-2022-copy', 'release, statement of the minister'],
    ],
  },
  {
    id: 'ab-pses',
    type: 'Organization',
    properties: {
      name: { en: 'Ministry of Public Safety and Emergency Services' },
      nameStatus: enOnly,
      kind: 'department',
    },
    out: [['PART_OF', 'ab-government'], inAb],
    cites: [['source-ab-release-2024', 'release']],
  },
  {
    id: 'ab-labour',
    type: 'Organization',
    properties: { name: { en: 'Ministry of Labour' }, nameStatus: enOnly, kind: 'department' },
    out: [['PART_OF', 'ab-government'], inAb],
    cites: [['source-ab-action-plan', '9-point Action Plan, point 5']],
  },
  {
    id: 'ab-childrens-services',
    type: 'Organization',
    properties: { name: { en: "Children's Services" }, nameStatus: enOnly, kind: 'department' },
    out: [['PART_OF', 'ab-government'], inAb],
    cites: [['source-ab-pseca-law', 'The Law']],
  },
  {
    id: 'ab-service-alberta',
    type: 'Organization',
    properties: { name: { en: 'Service Alberta' }, nameStatus: enOnly, kind: 'department' },
    out: [['PART_OF', 'ab-government'], inAb],
    cites: [['source-service-alberta-agencies', 'page']],
  },
  {
    id: 'ab-task-force',
    type: 'Organization',
    properties: {
      name: { en: 'Alberta Human Trafficking Task Force' },
      nameStatus: enOnly,
      kind: 'coordinating-body',
      active: {
        text: '2020 to 31 August 2021',
        start: '2020-01-01',
        end: '2021-08-31',
        precision: { start: 'year' },
      },
      description: {
        en: 'Brought together ministries, agencies, police, survivors and community groups, chaired by Paul Brandt. It handed in its report, The Reading Stone, on 31 August 2021.',
      },
    },
    out: [inAb],
    cites: [['source-ab-task-force', 'overview']],
  },
  {
    id: 'ab-octip',
    type: 'Organization',
    properties: {
      name: { en: 'Alberta Office to Combat Trafficking in Persons' },
      nameStatus: enOnly,
      kind: 'coordinating-body',
      active: { text: 'set up in 2023', start: '2023-01-01', end: null, precision: { start: 'year' } },
      description: {
        en: 'Run by three community organizations with $4 million over two years; Paul Brandt and Angela Adsit were later announced as co-chairs. What follows the two years was not found; in February 2025 a centre with the same co-chairs opened.',
      },
    },
    out: [inAb],
    cites: [
      ['source-ab-release-2023-copy', 'release'],
      ['source-ab-addressing', 'Timeline'],
    ],
  },
  {
    id: 'ab-centre-end-trafficking',
    type: 'Organization',
    properties: {
      name: { en: 'Alberta Centre to End Trafficking in Persons' },
      nameStatus: enOnly,
      aliases: ['The Alberta Centre'],
      kind: 'coordinating-body',
      active: { text: 'opened 21 February 2025', start: '2025-02-21', end: null },
      description: {
        en: 'Led by the community in partnership with the Government of Alberta; the centre that the task force recommended first. Its co-chairs are those announced for the Office of 2023.',
      },
      note: {
        en: 'Beyond the list of facts. That it is the Office of 2023 under another name is not said by a source seen.',
      },
    },
    out: [['RELATED_TO', 'ab-octip', { label: 'same co-chairs, same recommendation' }], inAb],
    cites: [['source-everythinggp-ab-centre-2025', 'article body']],
  },
  {
    id: 'ab-alert',
    type: 'Organization',
    properties: {
      name: { en: 'Alberta Law Enforcement Response Teams' },
      nameStatus: enOnly,
      abbreviation: { en: 'ALERT' },
      kind: 'police',
    },
    out: [inAb],
    cites: [
      ['source-ab-release-2022-copy', 'release'],
      ['source-chat-news-2024', 'list of recipients'],
    ],
  },
  {
    id: 'ab-ncsa',
    type: 'Organization',
    properties: {
      name: { en: 'Native Counselling Services of Alberta' },
      nameStatus: enOnly,
      abbreviation: { en: 'NCSA' },
      kind: 'indigenous-service-organization',
    },
    out: [inAb],
    cites: [['source-ab-release-2023-copy', 'release']],
  },
  {
    id: 'ab-reach-edmonton',
    type: 'Organization',
    properties: {
      name: { en: 'REACH Edmonton Council for Safer Communities' },
      nameStatus: enOnly,
      kind: 'ngo',
      aliases: ['REACH Edmonton'],
    },
    out: [inAb],
    cites: [['source-ab-release-2023-copy', 'release']],
  },
  {
    id: 'ca-notinmycity',
    type: 'Organization',
    properties: {
      name: { en: '#NotInMyCity' },
      nameStatus: enOnly,
      kind: 'ngo',
      active: { text: 'since 2017', start: '2017-01-01', end: null, precision: { start: 'year' } },
      description: {
        en: 'Founded by Paul Brandt in Alberta; awareness and training, among others through partnerships with airports.',
      },
      aliases: ['Not In My City', 'NIMC'],
    },
    out: [inAb, ['OPERATES_IN', 'jurisdiction-ca']],
    cites: [
      ['source-law360-nwt-airport-2025', 'article body'],
      ['source-ab-release-2023-copy', 'release'],
    ],
  },
  {
    id: 'ab-act-alberta',
    type: 'Organization',
    properties: {
      name: { en: 'Action Coalition on Human Trafficking Alberta Association' },
      nameStatus: enOnly,
      abbreviation: { en: 'ACT Alberta' },
      kind: 'ngo',
      active: {
        text: 'from ACAHT (2007); own name since 2010',
        start: '2010-01-01',
        end: null,
        precision: { start: 'year' },
      },
      formerNames: ['ACAHT'],
      description: {
        en: 'Victim assistance fund, case support, training and research, on sexual exploitation and on labour, for people trafficked from abroad and within Canada.',
      },
    },
    out: [inAb],
    cites: [
      ['source-act-alberta-profile', 'profile'],
      ['source-act-alberta-story', 'Our Story', { field: 'active' }],
    ],
  },
  {
    id: 'ab-cease',
    type: 'Organization',
    properties: {
      name: { en: 'Centre to End All Sexual Exploitation' },
      nameStatus: enOnly,
      abbreviation: { en: 'CEASE' },
      kind: 'ngo',
      description: {
        en: 'Works in Edmonton against sexual exploitation; among those that received a grant in 2024.',
      },
    },
    out: [inAb],
    cites: [
      ['source-chat-news-2024', 'list of recipients'],
      ['source-citynews-edmonton-2025', 'list of recipients'],
    ],
  },
]
