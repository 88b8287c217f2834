import type { StarterRecord } from '../starter-record.ts'

const enOnly = { en: 'official', fr: 'unknown' } as const
const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const inSk = ['OPERATES_IN', 'jurisdiction-sk'] as const

/** Saskatchewan's ministries and police, and the organizations that work there. */
export const records: readonly StarterRecord[] = [
  {
    id: 'sk-government',
    type: 'Organization',
    properties: {
      name: { en: 'Government of Saskatchewan', fr: 'Gouvernement de la Saskatchewan' },
      nameStatus: ours,
      kind: 'government',
    },
    out: [inSk],
    cites: [['source-sk-release-2022-11-15', 'release']],
  },
  {
    id: 'sk-justice',
    type: 'Organization',
    properties: {
      name: { en: 'Ministry of Justice and Attorney General' },
      nameStatus: enOnly,
      kind: 'department',
    },
    out: [['PART_OF', 'sk-government'], inSk],
    cites: [
      ['source-sk-release-2022-11-15', 'release'],
      ['source-panow-2024', 'article body'],
    ],
  },
  {
    id: 'sk-status-of-women-office',
    type: 'Organization',
    properties: { name: { en: 'Status of Women Office' }, nameStatus: enOnly, kind: 'agency' },
    out: [['PART_OF', 'sk-government'], inSk],
    cites: [['source-panow-2024', 'article body']],
  },
  {
    id: 'sk-immigration-career-training',
    type: 'Organization',
    properties: {
      name: { en: 'Ministry of Immigration and Career Training' },
      nameStatus: enOnly,
      kind: 'department',
    },
    out: [['PART_OF', 'sk-government'], inSk],
    cites: [['source-sk-protection-immigrants', 'Overview']],
  },
  {
    id: 'sk-211',
    type: 'Organization',
    properties: {
      name: { en: '211' },
      aliases: ['211 Saskatchewan'],
      nameStatus: enOnly,
      kind: 'service-provider',
      description: { en: 'Information and referral service of the United Way.' },
    },
    out: [inSk],
    cites: [['source-panow-2024', 'article body']],
  },
  {
    id: 'sk-saskatoon-police',
    type: 'Organization',
    properties: {
      name: { en: 'Saskatoon Police Service' },
      nameStatus: enOnly,
      abbreviation: { en: 'SPS' },
      kind: 'police',
    },
    out: [['OPERATES_IN', 'jurisdiction-saskatoon']],
    cites: [['source-ctv-saskatoon-2024', 'article body']],
  },
  {
    id: 'sk-hope-restored',
    type: 'Organization',
    properties: {
      name: { en: 'Hope Restored Canada' },
      nameStatus: enOnly,
      kind: 'ngo',
      active: { text: 'since 2015', start: '2015-01-01', end: null, precision: { start: 'year' } },
      description: {
        en: 'Public education and services for people exploited sexually. Its staff describe four forms of trafficking, labour among them.',
      },
    },
    out: [inSk],
    cites: [
      ['source-sk-release-2022-11-15', 'release'],
      ['source-topnews-saskatoon-2024', 'article body', { field: 'description' }],
      ['source-sk-release-2026-copy', 'release, statement of its executive director'],
    ],
  },
  {
    id: 'ca-defend-dignity',
    type: 'Organization',
    properties: {
      name: { en: 'Defend Dignity' },
      nameStatus: enOnly,
      kind: 'ngo',
      description: {
        en: 'Started in Regina; advocacy and awareness against sexual exploitation. In 2012 it met members of Parliament on the law on prostitution and trafficking.',
      },
    },
    out: [inSk, ['OPERATES_IN', 'jurisdiction-ca']],
    cites: [['source-chri-defend-dignity-2012', 'blog']],
  },
]
