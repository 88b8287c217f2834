import type { StarterRecord } from '../starter-record.ts'

const english = { en: 'official', fr: 'unknown' } as const
const here = ['OPERATES_IN', 'jurisdiction-nl'] as const
const ofProvince = ['PART_OF', 'nl-government', { assignedBy: 'curator' }] as const

/** Organizations of Newfoundland and Labrador. */
export const records: readonly StarterRecord[] = [
  {
    id: 'nl-government',
    type: 'Organization',
    properties: {
      name: { en: 'Government of Newfoundland and Labrador', fr: 'Gouvernement de Terre-Neuve-et-Labrador' },
      nameStatus: { en: 'official', fr: 'official' },
      kind: 'government',
    },
    out: [here],
    cites: [
      ['source-nl-sex-trade-report-release-2015', 'Release'],
      ['source-nl-vocm-proclamation-2023', 'Article body'],
    ],
  },
  {
    id: 'nl-womens-policy-office',
    type: 'Organization',
    properties: {
      name: { en: "Women's Policy Office" },
      nameStatus: english,
      kind: 'agency',
      active: { text: 'seen 2011 and 2015', start: null, end: null },
    },
    out: [here, ofProvince],
    cites: [['source-nl-sex-trade-report-release-2015', 'Second paragraph']],
  },
  {
    id: 'nl-rnc',
    type: 'Organization',
    properties: {
      name: { en: 'Royal Newfoundland Constabulary' },
      nameStatus: english,
      abbreviation: { en: 'RNC' },
      kind: 'police',
    },
    out: [here],
    cites: [
      ['source-nl-sex-trade-report-release-2015', 'Statement of the chief'],
      ['source-nl-vocm-anc-summit', 'Article body'],
    ],
  },
  {
    id: 'nl-thrive',
    type: 'Organization',
    properties: {
      name: { en: 'Thrive' },
      nameStatus: english,
      aliases: ['Thrive CYN'],
      kind: 'ngo',
      description: {
        en: 'Helps young people; runs the Blue Door program and the coalition CASEY.',
      },
    },
    out: [here],
    cites: [
      ['source-nl-vocm-proclamation-2023', 'Article body'],
      ['source-nl-cbc-blue-door-update-2022', 'Article body'],
    ],
  },
  {
    id: 'nl-casey',
    type: 'Organization',
    properties: {
      name: { en: 'Coalition Against the Sexual Exploitation of Youth' },
      nameStatus: english,
      abbreviation: { en: 'CASEY' },
      kind: 'coordinating-body',
    },
    out: [here],
    in: [['MEMBER_OF', 'nl-thrive']],
    cites: [['source-nl-vocm-proclamation-2023', 'Article body']],
  },
  {
    id: 'nl-association-for-new-canadians',
    type: 'Organization',
    properties: {
      name: { en: 'Association for New Canadians' },
      nameStatus: english,
      abbreviation: { en: 'ANC' },
      kind: 'ngo',
      description: {
        en: 'Settlement services for newcomers to the province; runs the Support Empower Access project on trafficking.',
      },
    },
    out: [here],
    cites: [
      ['source-nl-anc-sea-2022', 'Page body'],
      ['source-fewo-58-abdelkader-shelter', 'Testimony'],
    ],
  },
]
