import type { StarterRecord } from '../starter-record.ts'

const english = { en: 'official', fr: 'unknown' } as const
const here = ['OPERATES_IN', 'jurisdiction-ns'] as const
const ofProvince = ['PART_OF', 'ns-government', { assignedBy: 'curator' }] as const
const inTess = ['MEMBER_OF', 'ns-tess'] as const
const approach = ['source-ns-approach-2020', 'Page body'] as const
const beginnings = ['source-ns-tess-about', 'Beginnings'] as const

/** Organizations of Nova Scotia. */
export const records: readonly StarterRecord[] = [
  {
    id: 'ns-government',
    type: 'Organization',
    properties: {
      name: { en: 'Government of Nova Scotia', fr: 'Gouvernement de la Nouvelle-Écosse' },
      nameStatus: { en: 'official', fr: 'official' },
      kind: 'government',
    },
    out: [here],
    cites: [approach, ['source-gbv-agreement-ns', 'Parties and preamble']],
  },
  {
    id: 'ns-dcs',
    type: 'Organization',
    properties: {
      name: { en: 'Department of Community Services' },
      nameStatus: english,
      abbreviation: { en: 'DCS' },
      kind: 'department',
      description: {
        en: 'Announced the provincial approach of 2020 with Justice; funds the TESS partnership.',
      },
    },
    out: [here, ofProvince, inTess, ['SUCCEEDED_BY', 'ns-osd', { kind: 'renamed', assignedBy: 'curator' }]],
    cites: [approach, beginnings],
  },
  {
    id: 'ns-osd',
    type: 'Organization',
    properties: {
      name: { en: 'Department of Opportunities and Social Development' },
      nameStatus: english,
      kind: 'department',
      description: { en: 'Seen under this name in May 2025, with the Status of Women.' },
    },
    out: [here, ofProvince],
    cites: [['source-ns-legislature-health-2025', 'Witnesses']],
  },
  {
    id: 'ns-status-of-women',
    type: 'Organization',
    properties: {
      name: {
        en: 'Nova Scotia Advisory Council on the Status of Women',
        fr: 'Conseil consultatif sur la condition féminine de la Nouvelle-Écosse',
      },
      nameStatus: { en: 'official', fr: 'official' },
      kind: 'agency',
    },
    out: [here, ofProvince],
    cites: [
      ['source-ns-erstreet-2020', 'Article body'],
      ['source-ns-legislature-health-2025', 'Witnesses'],
    ],
  },
  {
    id: 'ns-justice',
    type: 'Organization',
    properties: {
      name: { en: 'Department of Justice (Nova Scotia)' },
      nameStatus: english,
      kind: 'department',
    },
    out: [here, ofProvince],
    cites: [approach, ['source-ns-saltwire-2020', 'Article body']],
  },
  {
    id: 'ns-public-prosecution-service',
    type: 'Organization',
    properties: {
      name: { en: 'Nova Scotia Public Prosecution Service' },
      nameStatus: english,
      kind: 'agency',
    },
    out: [here, ofProvince],
    cites: [
      ['source-ns-cbc-fund-2020', 'Article body, second paragraph'],
      ['source-ns-tess-workshop-2022', 'First paragraph'],
    ],
  },
  {
    id: 'ns-labour-standards',
    type: 'Organization',
    properties: { name: { en: 'Labour Standards Division' }, nameStatus: english, kind: 'agency' },
    out: [here, ofProvince],
    cites: [['source-ns-employer-registration', 'Page']],
  },
  {
    id: 'ns-halifax-regional-police',
    type: 'Organization',
    properties: {
      name: { en: 'Halifax Regional Police' },
      nameStatus: english,
      abbreviation: { en: 'HRP' },
      kind: 'police',
    },
    out: [here, inTess],
    cites: [['source-ns-saltwire-2020', 'Article body'], beginnings],
  },
  {
    id: 'ns-ywca-halifax',
    type: 'Organization',
    properties: {
      name: { en: 'YWCA Halifax' },
      nameStatus: english,
      kind: 'ngo',
      description: {
        en: 'Supports people who are trafficked or exploited, trains police, social workers and others, and leads the TESS partnership.',
      },
    },
    out: [here, inTess],
    cites: [
      ['source-ns-tess-ywca', 'TESS Partnership'],
      ['source-ns-cbc-fund-2020', 'Article body'],
    ],
  },
  {
    id: 'ns-tess',
    type: 'Organization',
    properties: {
      name: { en: 'Trafficking and Exploitation Services System' },
      nameStatus: english,
      abbreviation: { en: 'TESS' },
      formerNames: ['Nova Scotia Trafficking Elimination Partnership (NSTEP)'],
      kind: 'coordinating-body',
      active: { text: 'since 2016', start: '2016-01-01', end: null, precision: { start: 'year' } },
      description: {
        en: 'Partnership of more than 70 agencies for children and youth who are sexually exploited, led by YWCA Halifax. Began in 2016 as NSTEP with money of the Canadian Women’s Foundation (2016-2021); then funded by the Department of Community Services until 2025.',
        fr: "Partenariat de plus de 70 organismes pour les enfants et les jeunes exploités sexuellement, dirigé par la YWCA Halifax. Né en 2016 sous le nom de NSTEP grâce à la Fondation canadienne des femmes (2016-2021); financé ensuite par le ministère des Services communautaires jusqu'en 2025.",
      },
    },
    out: [here],
    in: [['MEMBER_OF', 'ca-rcmp']],
    cites: [
      ['source-ns-tess-ywca', 'TESS Partnership'],
      ['source-ns-tess-about', 'Beginnings; Laying the foundation'],
    ],
  },
  {
    id: 'ns-absw',
    type: 'Organization',
    properties: { name: { en: 'Association of Black Social Workers' }, nameStatus: english, kind: 'ngo' },
    out: [here],
    cites: [['source-ns-erstreet-2020', 'Article body']],
  },
  {
    id: 'ns-native-womens-association',
    type: 'Organization',
    properties: {
      name: { en: "Nova Scotia Native Women's Association" },
      nameStatus: english,
      kind: 'indigenous-service-organization',
    },
    out: [here],
    cites: [['source-ns-cbc-fund-2020', "Indigenous women's centre reopens"]],
  },
  {
    id: 'ns-saint-marys-university',
    type: 'Organization',
    properties: { name: { en: "Saint Mary's University" }, nameStatus: english, kind: 'research' },
    out: [here],
    cites: [['source-ns-smu-hackathon-2021', 'Body, second paragraph']],
  },
]
