import type { StarterRecord } from '../starter-record.ts'

/** Quebec's instruments. */
export const records: readonly StarterRecord[] = [
  {
    id: 'instrument-qc-placement-agencies-regulation',
    type: 'Instrument',
    properties: {
      name: {
        fr: 'Règlement sur les agences de placement de personnel et les agences de recrutement de travailleurs étrangers temporaires',
      },
      nameStatus: { en: 'unknown', fr: 'official' },
      aliases: [
        'Regulation respecting personnel placement agencies and recruitment agencies for temporary foreign workers',
      ],
      description: {
        en: 'Requires a permit of the CNESST of placement agencies and of recruiters of temporary foreign workers; follows from changes of 2018 to the Loi sur les normes du travail.',
      },
      kind: 'regulation',
      citation: 'RLRQ, chapitre N-1.1, r. 0.1',
      inForce: { start: '2020-01-01', end: null },
    },
    out: [['RELATED_TO', 'jurisdiction-qc', { label: 'law of' }]],
    cites: [
      ['source-qc-agencies-release-2019', 'Body, first two paragraphs'],
      ['source-qc-regulation-n-1-1-r-0-1', 'Title'],
    ],
  },
  {
    id: 'instrument-gbv-agreement-qc',
    type: 'Instrument',
    properties: {
      name: {
        en: 'Canada–Québec agreement to address gender-based violence',
        fr: 'Accord Canada–Québec pour contrer la violence fondée sur le sexe',
      },
      nameStatus: { en: 'official', fr: 'official' },
      description: {
        en: 'Agreement of Quebec’s own, which respects its autonomy: Quebec supports the general aims of the national plan on gender-based violence, does not join it since it keeps full responsibility on its territory, and receives federal money for its own programs.',
        fr: "Accord propre au Québec, respectueux de son autonomie : le Québec souscrit aux objectifs généraux du plan national sur la violence fondée sur le sexe, n'y adhère pas puisqu'il conserve son entière responsabilité sur son territoire, et reçoit des fonds fédéraux pour ses propres programmes.",
      },
      kind: 'agreement',
    },
    out: [
      ['RELATED_TO', 'ca-gbv-plan-2022', { label: 'supports its aims; is not a party to it' }],
      ['RELATED_TO', 'jurisdiction-qc', { label: 'agreement of' }],
      ['RELATED_TO', 'qc-government', { label: 'party' }],
      ['RELATED_TO', 'qc-scf', { label: 'for Quebec' }],
      ['RELATED_TO', 'ca-wage', { label: 'for Canada' }],
    ],
    cites: [['source-gbv-agreement-qc', 'Parties and preamble']],
  },
]
