import type { StarterRecord } from '../starter-record.ts'

const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const curator = { assignedBy: 'curator' } as const
const efforts = 'Government of Canada Efforts'
const newIn2007 = {
  text: 'new in 2007',
  start: '2007-01-01',
  end: null,
  precision: { start: 'year' },
} as const
const prioritiesNote = {
  en: 'The source gives 2007-08 as the year of the funding priorities; the amount is read as being for that year. The fund is for projects on the situation of women, not for trafficking alone; the share for trafficking is not stated, and the amount is not counted.',
  fr: 'La source indique 2007-2008 comme exercice des priorités de financement; on comprend que le montant vise cet exercice. Le fonds vise des projets sur la situation des femmes, et non la seule traite; la part de la traite n’est pas précisée, et le montant n’est pas compté.',
} as const

/** Money and funds of 2007. */
export const records: readonly StarterRecord[] = [
  {
    id: 'ca-womens-community-fund',
    type: 'Program',
    properties: {
      name: { en: "Women's Community Fund" },
      nameStatus: { en: 'official', fr: 'unknown' },
      period: newIn2007,
      description: {
        en: 'Supports community projects on the economic, social and cultural situation of women; violence against women was one of two priorities for 2007-08.',
        fr: 'Appuie des projets communautaires portant sur la situation économique, sociale et culturelle des femmes; la violence faite aux femmes était l’une de deux priorités pour 2007-2008.',
      },
    },
    in: [['LEADS', 'ca-swc', { stated: false, ...curator }]],
    out: [
      ['ADVANCES', 'pillar-prevention', curator],
      ['SERVES', 'population-women-girls'],
      ['DOES', 'activity-funding'],
      ['OPERATES_IN', 'jurisdiction-ca'],
    ],
    cites: [['source-backgrounder-2007', efforts]],
  },
  {
    id: 'ca-womens-partnership-fund',
    type: 'Program',
    properties: {
      name: { en: "Women's Partnership Fund" },
      nameStatus: { en: 'official', fr: 'unknown' },
      period: newIn2007,
      description: {
        en: 'Supports collaborative projects on the economic, social and cultural situation of women; violence against women was one of two priorities for 2007-08.',
        fr: 'Appuie des projets menés en collaboration portant sur la situation économique, sociale et culturelle des femmes; la violence faite aux femmes était l’une de deux priorités pour 2007-2008.',
      },
    },
    in: [['LEADS', 'ca-swc', { stated: false, ...curator }]],
    out: [
      ['ADVANCES', 'pillar-prevention', curator],
      ['SERVES', 'population-women-girls'],
      ['DOES', 'activity-funding'],
      ['OPERATES_IN', 'jurisdiction-ca'],
    ],
    cites: [['source-backgrounder-2007', efforts]],
  },
  {
    id: 'allocation-womens-community-fund-2007',
    type: 'Allocation',
    properties: {
      name: {
        en: "Women's Community Fund: $12.3 million (2007)",
        fr: 'Women’s Community Fund : 12,3 M$ (2007)',
      },
      nameStatus: ours,
      amount: 12_300_000,
      currency: 'CAD',
      per: 'total',
      basis: 'wider',
      fiscalYears: { from: 2007, to: 2007 },
      note: prioritiesNote,
    },
    out: [
      ['PAYS_FROM', 'ca-swc', curator],
      ['PAYS_TO', 'ca-womens-community-fund'],
    ],
    cites: [['source-backgrounder-2007', efforts]],
  },
  {
    id: 'allocation-womens-partnership-fund-2007',
    type: 'Allocation',
    properties: {
      name: {
        en: "Women's Partnership Fund: $3 million (2007)",
        fr: 'Women’s Partnership Fund : 3 M$ (2007)',
      },
      nameStatus: ours,
      amount: 3_000_000,
      currency: 'CAD',
      per: 'total',
      basis: 'wider',
      fiscalYears: { from: 2007, to: 2007 },
      note: prioritiesNote,
    },
    out: [
      ['PAYS_FROM', 'ca-swc', curator],
      ['PAYS_TO', 'ca-womens-partnership-fund'],
    ],
    cites: [['source-backgrounder-2007', efforts]],
  },
  {
    id: 'ca-child-exploitation-enforcement-2007',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Stronger enforcement against sexual exploitation and trafficking of children (2007)',
        fr: 'Lutte accrue contre l’exploitation sexuelle et la traite d’enfants (2007)',
      },
      nameStatus: ours,
      description: {
        en: 'Strengthens existing federal efforts and current enforcement responses. The source names no organization.',
        fr: 'Renforce les mesures fédérales existantes et les interventions en matière d’application de la loi. La source ne nomme pas d’organisation.',
      },
    },
    out: [
      ['ADVANCES', 'pillar-prosecution', curator],
      ['SERVES', 'population-minors'],
      ['ADDRESSES', 'exploitation-sexual-minors'],
      ['DOES', 'activity-specialised-enforcement', curator],
      ['OPERATES_IN', 'jurisdiction-ca'],
    ],
    cites: [['source-backgrounder-2007', efforts]],
  },
  {
    id: 'allocation-child-exploitation-enforcement-2007',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Sexual exploitation and trafficking of children: additional $6 million a year',
        fr: 'Exploitation sexuelle et traite d’enfants : 6 M$ de plus par année',
      },
      nameStatus: ours,
      amount: 6_000_000,
      currency: 'CAD',
      per: 'year',
      basis: 'announced',
      note: {
        en: 'Additional to existing federal efforts. The source of September 2007 gives neither a first nor a last year.',
        fr: 'S’ajoute aux mesures fédérales existantes. La source de septembre 2007 n’indique ni première ni dernière année.',
      },
    },
    out: [['PAYS_TO', 'ca-child-exploitation-enforcement-2007']],
    cites: [['source-backgrounder-2007', efforts]],
  },
]
