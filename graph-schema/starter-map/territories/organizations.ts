import type { StarterRecord } from '../starter-record.ts'

const enOnly = { en: 'official', fr: 'unknown' } as const
const inYt = ['OPERATES_IN', 'jurisdiction-yt'] as const
const inNt = ['OPERATES_IN', 'jurisdiction-nt'] as const
const inInuitNunangat = ['OPERATES_IN', 'jurisdiction-inuit-nunangat'] as const

/** Organizations of the territories and of Inuit. */
export const records: readonly StarterRecord[] = [
  {
    id: 'yt-wged',
    type: 'Organization',
    properties: {
      name: { en: 'Women and Gender Equity Directorate' },
      nameStatus: enOnly,
      kind: 'department',
    },
    out: [inYt],
    cites: [['source-yt-world-day-statement', 'statement']],
  },
  {
    id: 'yt-mmiwg2s-advisory-committee',
    type: 'Organization',
    properties: {
      name: { en: 'Yukon Advisory Committee' },
      nameStatus: enOnly,
      kind: 'coordinating-body',
    },
    out: [inYt],
    cites: [['source-yt-world-day-statement', 'statement']],
  },
  {
    id: 'yt-yswc',
    type: 'Organization',
    properties: { name: { en: 'Yukon Status of Women Council' }, nameStatus: enOnly, kind: 'ngo' },
    out: [inYt],
    cites: [['source-yswc-projects', 'Current Projects']],
  },
  {
    id: 'nt-rcmp-g-division',
    type: 'Organization',
    properties: {
      name: { en: 'RCMP "G" Division' },
      nameStatus: enOnly,
      kind: 'police',
    },
    out: [['PART_OF', 'ca-rcmp'], inNt],
    cites: [['source-cbc-nwt-2017', 'article body']],
  },
  {
    id: 'nt-infrastructure',
    type: 'Organization',
    properties: {
      name: { en: 'Department of Infrastructure (Government of the Northwest Territories)' },
      nameStatus: enOnly,
      kind: 'department',
    },
    out: [inNt],
    cites: [['source-law360-nwt-airport-2025', 'article body']],
  },
  {
    id: 'nt-ywca',
    type: 'Organization',
    properties: { name: { en: 'YWCA NWT' }, nameStatus: enOnly, kind: 'ngo' },
    out: [inNt],
    cites: [['source-cbc-nwt-2017', 'article body']],
  },
  {
    id: 'nu-roos-remillard',
    type: 'Organization',
    properties: {
      name: { en: 'Roos-Remillard Consulting Services' },
      nameStatus: enOnly,
      kind: 'research',
    },
    out: [['OPERATES_IN', 'jurisdiction-nu']],
    cites: [['source-nunatsiaq-nunavut-report', 'article body']],
  },
  {
    id: 'ca-pauktuutit',
    type: 'Organization',
    properties: {
      name: { en: 'Pauktuutit Inuit Women of Canada' },
      nameStatus: enOnly,
      kind: 'indigenous-national-organization',
      description: {
        en: 'Has made trafficking a priority since late 2012: policy, and training of front-line workers.',
      },
      aliases: ['Pauktuutit'],
    },
    out: [inInuitNunangat, ['OPERATES_IN', 'jurisdiction-nu']],
    cites: [['source-pauktuutit-trafficking', 'page body']],
  },
  {
    id: 'ca-itk',
    type: 'Organization',
    properties: {
      name: { en: 'Inuit Tapiriit Kanatami', fr: 'Inuit Tapiriit Kanatami' },
      nameStatus: { en: 'official', fr: 'official' },
      abbreviation: { en: 'ITK', fr: 'ITK' },
      kind: 'indigenous-national-organization',
    },
    out: [inInuitNunangat],
    cites: [['source-indigenous-watchdog-itk-2023', 'article body']],
  },
]
