import type { StarterRecord } from '../starter-record.ts'

const english = { en: 'official', fr: 'unknown' } as const
const here = ['OPERATES_IN', 'jurisdiction-pe'] as const
const ofProvince = ['PART_OF', 'pe-government', { assignedBy: 'curator' }] as const
const guide = ['source-nb-guide-2016', 'Credit under "What is Human Trafficking?"'] as const

/** Organizations of Prince Edward Island. */
export const records: readonly StarterRecord[] = [
  {
    id: 'pe-government',
    type: 'Organization',
    properties: {
      name: {
        en: 'Government of Prince Edward Island',
        fr: "Gouvernement de l'Île-du-Prince-Édouard",
      },
      nameStatus: { en: 'official', fr: 'official' },
      kind: 'government',
      note: {
        en: 'A budgeted strategy on trafficking was not found in the sources seen.',
        fr: "Aucune stratégie budgétée sur la traite n'a été trouvée dans les sources consultées.",
      },
    },
    out: [here],
    cites: [['source-pe-human-trafficking-page', 'Page body']],
  },
  {
    id: 'pe-interministerial-womens-secretariat',
    type: 'Organization',
    properties: {
      name: { en: "Interministerial Women's Secretariat" },
      nameStatus: english,
      kind: 'agency',
      description: {
        en: 'Prepared the response guide of 2013 with the Provincial Human Trafficking Committee.',
      },
    },
    out: [here, ofProvince, ['MEMBER_OF', 'pe-human-trafficking-committee', { assignedBy: 'curator' }]],
    cites: [guide],
  },
  {
    id: 'pe-human-trafficking-committee',
    type: 'Organization',
    properties: {
      name: { en: 'PEI Provincial Human Trafficking Committee' },
      nameStatus: english,
      kind: 'coordinating-body',
      active: { text: 'seen 2013', start: null, end: null },
    },
    out: [here],
    cites: [guide],
  },
  {
    id: 'pe-workforce',
    type: 'Organization',
    properties: {
      name: { en: 'Department of Workforce, Advanced Learning and Population' },
      nameStatus: english,
      kind: 'department',
      description: { en: 'Carries out the act on the protection of temporary foreign workers.' },
    },
    out: [here, ofProvince],
    cites: [
      ['source-pe-act-release-2025', 'Release'],
      ['source-pe-act-consultation-2025', 'Release'],
    ],
  },
  {
    id: 'pe-cooper-institute',
    type: 'Organization',
    properties: {
      name: { en: 'Cooper Institute' },
      nameStatus: english,
      kind: 'ngo',
      description: {
        en: 'Education and community development centre in Charlottetown; works on temporary foreign workers since the fall of 2010: research, guides, support, and the Migrant Workers Resource Centre.',
      },
    },
    out: [here],
    cites: [
      ['source-pe-cooper-profile', 'Profile'],
      ['source-pe-cooper-migrant-workers', 'Page body'],
      ['source-pe-cbc-act-2025', 'Article body'],
    ],
  },
  {
    id: 'pe-migrant-workers-action-team',
    type: 'Organization',
    properties: {
      name: { en: "PEI Action Team for Migrant Workers' Rights" },
      nameStatus: english,
      aliases: ['Migrant Workers Action Team'],
      kind: 'coordinating-body',
      active: { text: 'formed 2016', start: '2016-01-01', end: null, precision: { start: 'year' } },
    },
    out: [here],
    in: [['MEMBER_OF', 'pe-cooper-institute']],
    cites: [['source-pe-cooper-migrant-workers', 'Page body, second paragraph']],
  },
]
