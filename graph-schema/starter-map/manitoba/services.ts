import type { StarterRecord } from '../starter-record.ts'

const enOnly = { en: 'official', fr: 'unknown' } as const
const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const curator = { assignedBy: 'curator' } as const
const inMb = ['OPERATES_IN', 'jurisdiction-mb'] as const

/** Lodges, safe houses, homes and projects of organizations in Manitoba. Their places are undisclosed. */
export const records: readonly StarterRecord[] = [
  {
    id: 'mb-hands-of-mother-earth',
    type: 'Service',
    properties: {
      name: { en: 'Hands of Mother Earth' },
      nameStatus: enOnly,
      capacity: 6,
      locationPrecision: 'undisclosed',
      lastSeen: { date: '2015-01-01', precision: 'year' },
      eligibility: { genders: ['women', 'trans-and-non-binary'], minAge: 13, maxAge: 17 },
      description: {
        en: 'Healing lodge of an Indigenous organization for sexually exploited young women and transgender youth; run with the support of Ka Ni Kanichihk.',
      },
      aliases: ['HOME'],
    },
    in: [
      ['DELIVERS', 'mb-ma-mawi'],
      ['CONTRIBUTES_TO', 'mb-ka-ni-kanichihk'],
    ],
    out: [
      ['PART_OF', 'mb-tracias-trust-intervention', curator],
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-minors'],
      ['SERVES', 'population-indigenous-women-girls-2s'],
      ['SERVES', 'population-2slgbtqi', curator],
      ['ADDRESSES', 'exploitation-sexual-minors'],
      ['DOES', 'activity-cultural-healing'],
      ['DOES', 'activity-transitional-housing', curator],
      inMb,
    ],
    cites: [
      ['source-ma-mawi-children-in-care', 'Our Programs'],
      ['source-mb-release-2011-03-10', 'release', { field: 'capacity' }],
      ['source-cbc-home-2015', 'article body'],
    ],
  },
  {
    id: 'mb-honoring-the-spirit',
    type: 'Service',
    properties: {
      name: { en: 'Honoring the Spirit of Our Little Sisters' },
      nameStatus: enOnly,
      locationPrecision: 'undisclosed',
      eligibility: { genders: ['women', 'trans-and-non-binary'], minAge: 13, maxAge: 17 },
      description: { en: 'Safe house of an Indigenous organization for young women and transgender youth.' },
    },
    in: [['DELIVERS', 'mb-ma-mawi']],
    out: [
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-minors'],
      ['SERVES', 'population-indigenous-women-girls-2s'],
      ['SERVES', 'population-2slgbtqi', curator],
      ['ADDRESSES', 'exploitation-sexual-minors'],
      ['DOES', 'activity-emergency-shelter'],
      inMb,
    ],
    cites: [['source-ma-mawi-children-in-care', 'Our Programs']],
  },
  {
    id: 'mb-at-our-relatives-place',
    type: 'Service',
    properties: {
      name: { en: "At Our Relatives' Place" },
      nameStatus: enOnly,
      locationPrecision: 'undisclosed',
      eligibility: {
        minAge: 9,
        maxAge: 17,
        condition: 'Aboriginal children (the words of the source) who are exploited.',
      },
      description: {
        en: 'Specialised, culturally based foster care. Listed by the province among past initiatives.',
      },
    },
    in: [['DELIVERS', 'mb-ka-ni-kanichihk']],
    out: [
      ['PART_OF', 'mb-tracias-trust-intervention', curator],
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-minors'],
      ['SERVES', 'population-indigenous'],
      ['SERVES', 'population-in-or-leaving-care', curator],
      ['ADDRESSES', 'exploitation-sexual-minors'],
      ['DOES', 'activity-cultural-healing', curator],
      inMb,
    ],
    cites: [['source-mb-tracias-trust-initiatives', "At Our Relatives' Place"]],
  },
  {
    id: 'mb-terf-transition',
    type: 'Service',
    properties: {
      name: { en: 'TERF transition home (New Directions)', fr: 'Foyer de transition TERF (New Directions)' },
      nameStatus: ours,
      capacity: 8,
      locationPrecision: 'undisclosed',
      lastSeen: { date: '2011-03-10' },
      description: {
        en: 'Transition beds for youth who leave foster care, planned in March 2011 to open in the autumn.',
      },
    },
    in: [['DELIVERS', 'mb-new-directions']],
    out: [
      ['PART_OF', 'mb-tracias-trust-intervention', curator],
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-in-or-leaving-care'],
      ['ADDRESSES', 'exploitation-sexual'],
      ['DOES', 'activity-transitional-housing'],
      inMb,
    ],
    cites: [['source-mb-release-2011-03-10', 'release']],
  },
  {
    id: 'mb-our-circle-2014',
    type: 'Initiative',
    properties: {
      name: { en: 'Our Circle to Protect Sacred Lives' },
      nameStatus: enOnly,
      kind: 'project',
      period: { text: 'announced 14 March 2014', start: '2014-03-14', end: null },
      description: {
        en: 'Project of the women’s committee of the Assembly of Manitoba Chiefs for more than 15 remote First Nations.',
      },
    },
    in: [
      ['LEADS', 'mb-amc', { stated: true }],
      ['CONTRIBUTES_TO', 'mb-government'],
      ['CONTRIBUTES_TO', 'ca-cwf'],
    ],
    out: [
      ['ADVANCES', 'pillar-prevention', curator],
      ['SERVES', 'population-first-nations'],
      ['SERVES', 'population-women-girls'],
      ['SERVES', 'population-minors'],
      ['SERVES', 'population-northern-remote', curator],
      ['ADDRESSES', 'exploitation-sexual-minors', curator],
      inMb,
    ],
    cites: [['source-mb-release-2014-03-14', 'release']],
  },
]
