import type { StarterRecord } from '../starter-record.ts'

const enOnly = { en: 'official', fr: 'unknown' } as const
const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const inMb = ['OPERATES_IN', 'jurisdiction-mb'] as const

/** Manitoba's departments and the organizations that work there, Indigenous ones by their own kinds. */
export const records: readonly StarterRecord[] = [
  {
    id: 'mb-government',
    type: 'Organization',
    properties: {
      name: { en: 'Government of Manitoba', fr: 'Gouvernement du Manitoba' },
      nameStatus: ours,
      kind: 'government',
    },
    out: [inMb],
    cites: [['source-mb-release-2011-03-10', 'release']],
  },
  {
    id: 'mb-families',
    type: 'Organization',
    properties: {
      name: { en: 'Department of Families' },
      nameStatus: enOnly,
      kind: 'department',
      formerNames: ['Family Services and Consumer Affairs (2011)', 'Family Services and Labour (2012)'],
      aliases: ['Manitoba Families'],
    },
    out: [['PART_OF', 'mb-government'], inMb],
    cites: [
      ['source-mb-tracias-trust-history', 'page heading'],
      ['source-mb-release-2011-03-10', 'release', { field: 'formerNames' }],
      ['source-mysteinbach-2012', 'article', { field: 'formerNames' }],
    ],
  },
  {
    id: 'mb-justice',
    type: 'Organization',
    properties: { name: { en: 'Manitoba Justice' }, nameStatus: enOnly, kind: 'department' },
    out: [['PART_OF', 'mb-government'], inMb],
    cites: [['source-mb-csehta-justice', 'page heading']],
  },
  {
    id: 'mb-employment-standards',
    type: 'Organization',
    properties: { name: { en: 'Employment Standards Division' }, nameStatus: enOnly, kind: 'agency' },
    out: [['PART_OF', 'mb-government'], inMb],
    cites: [['source-lexology-wrapa-2009', 'note']],
  },
  {
    id: 'mb-ma-mawi',
    type: 'Organization',
    properties: {
      name: { en: 'Ma Mawi Wi Chi Itata Centre' },
      nameStatus: enOnly,
      kind: 'indigenous-service-organization',
      aliases: ['Ma Mawi', 'MaMaWi'],
    },
    out: [inMb],
    cites: [['source-ma-mawi-children-in-care', 'Our Programs']],
  },
  {
    id: 'mb-ka-ni-kanichihk',
    type: 'Organization',
    properties: {
      name: { en: 'Ka Ni Kanichihk' },
      nameStatus: enOnly,
      kind: 'indigenous-service-organization',
      aliases: ['Kani Kanichihk'],
    },
    out: [inMb],
    cites: [['source-mb-tracias-trust-initiatives', "At Our Relatives' Place"]],
  },
  {
    id: 'mb-new-directions',
    type: 'Organization',
    properties: { name: { en: 'New Directions' }, nameStatus: enOnly, kind: 'ngo' },
    out: [inMb],
    cites: [['source-mb-release-2011-03-10', 'release']],
  },
  {
    id: 'mb-amc',
    type: 'Organization',
    properties: {
      name: { en: 'Assembly of Manitoba Chiefs' },
      nameStatus: enOnly,
      abbreviation: { en: 'AMC' },
      kind: 'coordinating-body',
      description: { en: 'Assembly of First Nations governments in Manitoba, with a women’s committee.' },
    },
    out: [inMb],
    cites: [['source-mb-release-2014-03-14', 'release']],
  },
  {
    id: 'mb-sex-workers-of-winnipeg',
    type: 'Organization',
    properties: {
      name: { en: 'Sex Workers of Winnipeg Action Coalition' },
      nameStatus: enOnly,
      kind: 'ngo',
    },
    out: [inMb],
    cites: [['source-ctv-winnipeg-sex-workers-2022', 'article body']],
  },
]
