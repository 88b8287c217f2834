import type { Term } from './term.ts'

/**
 * The four pillars of the map, the fifth of 2019, and the sets that governments use for themselves.
 *
 * The default set is `four`. Other sets are data: a record that is coded in one of them is mapped to the four
 * per record, never wholesale (`empowerment` goes to protection or to partnerships).
 * Source: National Action Plan 2012; National Strategy 2019; shared papers, vocabularies.md section 1.
 */
export const pillars: readonly Term[] = [
  { id: 'pillar-prevention', en: 'Prevention', fr: 'Prévention', pillarSet: 'four' },
  {
    id: 'pillar-protection',
    en: 'Protection and assistance for victims',
    fr: 'Protection et aide aux victimes',
    shortEn: 'Protection',
    shortFr: 'Protection',
    pillarSet: 'four',
  },
  {
    id: 'pillar-prosecution',
    en: 'Detection, investigation and prosecution',
    fr: 'Détection, enquêtes et poursuites',
    shortEn: 'Prosecution',
    shortFr: 'Poursuites',
    pillarSet: 'four',
  },
  {
    id: 'pillar-partnerships',
    en: 'Partnerships and knowledge',
    fr: 'Partenariats et connaissances',
    shortEn: 'Partnerships',
    shortFr: 'Partenariats',
    pillarSet: 'four',
  },
  { id: 'pillar-empowerment', en: 'Empowerment', fr: 'Autonomisation', pillarSet: 'five' },
]

/** The pillars of the default set, in their order. */
export const fourPillars = [
  'pillar-prevention',
  'pillar-protection',
  'pillar-prosecution',
  'pillar-partnerships',
] as const

/** One government's own way of dividing the field, kept as data; `mapsTo` lists what its headings may become. */
export type PillarSet = {
  readonly id: string
  readonly en: string
  readonly fr: string
  readonly size: number
  readonly headings: readonly {
    readonly en: string
    readonly fr?: string
    readonly mapsTo: readonly string[]
  }[]
}

/** Sets known to the map. Where the source gives only the number of headings, `headings` is empty and counted. */
export const pillarSets: readonly PillarSet[] = [
  {
    id: 'four',
    en: 'Four pillars (2012)',
    fr: 'Quatre piliers (2012)',
    size: 4,
    headings: [
      { en: 'Prevention', fr: 'Prévention', mapsTo: ['pillar-prevention'] },
      { en: 'Protection', fr: 'Protection', mapsTo: ['pillar-protection'] },
      { en: 'Prosecution', fr: 'Poursuites', mapsTo: ['pillar-prosecution'] },
      { en: 'Partnerships', fr: 'Partenariats', mapsTo: ['pillar-partnerships'] },
    ],
  },
  {
    id: 'five',
    en: 'Five pillars (2019)',
    fr: 'Cinq piliers (2019)',
    size: 5,
    headings: [
      { en: 'Empowerment', fr: 'Autonomisation', mapsTo: ['pillar-protection', 'pillar-partnerships'] },
      { en: 'Prevention', fr: 'Prévention', mapsTo: ['pillar-prevention'] },
      { en: 'Protection', fr: 'Protection', mapsTo: ['pillar-protection'] },
      { en: 'Prosecution', fr: 'Poursuites', mapsTo: ['pillar-prosecution'] },
      { en: 'Partnerships', fr: 'Partenariats', mapsTo: ['pillar-partnerships'] },
    ],
  },
  {
    id: 'manitoba',
    en: 'Manitoba',
    fr: 'Manitoba',
    size: 5,
    headings: [
      { en: 'Prevention', mapsTo: ['pillar-prevention'] },
      { en: 'Intervention', mapsTo: ['pillar-protection'] },
      { en: 'Legislation', mapsTo: ['pillar-prosecution'] },
      { en: 'Coordination', mapsTo: ['pillar-partnerships'] },
      { en: 'Research and evaluation', mapsTo: ['pillar-partnerships'] },
    ],
  },
  { id: 'ontario-2016', en: 'Ontario 2016', fr: 'Ontario 2016', size: 4, headings: [] },
  { id: 'ontario-2020', en: 'Ontario 2020', fr: 'Ontario 2020', size: 4, headings: [] },
  {
    id: 'british-columbia-2013',
    en: 'British Columbia 2013',
    fr: 'Colombie-Britannique 2013',
    size: 5,
    headings: [],
  },
  {
    id: 'quebec-2021',
    en: 'Quebec 2021',
    fr: 'Québec 2021',
    size: 5,
    headings: [
      { en: 'Research', fr: 'Recherche', mapsTo: ['pillar-partnerships'] },
      {
        en: 'Communication and awareness',
        fr: 'Communication et sensibilisation',
        mapsTo: ['pillar-prevention'],
      },
      {
        en: 'Prevention and training',
        fr: 'Prévention et formation',
        mapsTo: ['pillar-prevention', 'pillar-partnerships'],
      },
      { en: 'Enforcement', fr: 'Répression', mapsTo: ['pillar-prosecution'] },
      {
        en: 'Rebuilding and rehabilitation',
        fr: 'Reconstruction et réhabilitation',
        mapsTo: ['pillar-protection'],
      },
    ],
  },
  { id: 'yukon-mmiwg2s', en: 'Yukon MMIWG2S+', fr: 'Yukon, FFADA2E+', size: 4, headings: [] },
]
