import type { StarterRecord } from '../starter-record.ts'

const enOnly = { en: 'official', fr: 'unknown' } as const
const both = { en: 'official', fr: 'official' } as const
const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const lawOf = ['RELATED_TO', 'jurisdiction-on', { label: 'law of' }] as const

/** Ontario's acts and its agreement on gender-based violence. */
export const records: readonly StarterRecord[] = [
  {
    id: 'instrument-on-anti-trafficking-act-2017',
    type: 'Instrument',
    properties: {
      name: { en: 'Anti-Human Trafficking Act, 2017', fr: 'Loi de 2017 contre la traite de personnes' },
      nameStatus: both,
      kind: 'act',
      inForce: {
        text: 'introduced February 2017, passed May 2017; day of coming into force not read',
        start: null,
        end: null,
      },
      description: {
        en: 'Ontario. Restraining orders against traffickers and easier compensation. A bill in the list of facts; a release of May 2017 says that it passed. Its schedules are named in French as an act on prevention and remedies and an act on an awareness day.',
      },
      aliases: [
        'Prevention of and Remedies for Human Trafficking Act, 2017',
        'Loi de 2017 sur la prévention de la traite de personnes et les recours en la matière',
        'Human Trafficking Awareness Day Act, 2017',
        'Loi de 2017 sur la Journée de sensibilisation à la traite de personnes',
      ],
    },
    out: [lawOf],
    cites: [
      ['source-on-progress-report-2017', 'Ministry of the Status of Women'],
      ['source-on-acts-2017-fr', 'communiqué', { field: 'name' }],
      ['source-on-act-passed-2017', 'release', { field: 'inForce' }],
    ],
  },
  {
    id: 'instrument-on-combating-act-2021',
    type: 'Instrument',
    properties: {
      name: {
        en: 'Combating Human Trafficking Act, 2021 (Bill 251)',
        fr: 'Loi de 2021 sur la lutte contre la traite des personnes',
      },
      nameStatus: both,
      kind: 'act',
      citation: 'S.O. 2021, c. 21',
      inForce: { text: '1 June 2021', start: '2021-06-01', end: null },
      description: {
        en: 'Ontario. Duty to keep a strategy, guest registers with police access, powers of child protection, restraining orders, duty of advertisers of sexual services to be reachable.',
      },
      note: {
        en: 'Two dates stand here: 1 June 2021 for the bill, 3 June 2021 as the first day of the consolidation of its schedule 2.',
      },
    },
    out: [lawOf],
    cites: [
      ['source-on-s21021', 'Explanatory Note'],
      ['source-on-s21021-fr', 'titre', { field: 'name' }],
      [
        'source-on-strategy-act-fr',
        'première période de codification',
        { field: 'inForce', says: { en: 'Schedule 2 is consolidated from 3 June 2021.' }, isUsed: false },
      ],
    ],
  },
  {
    id: 'instrument-on-strategy-act-2021',
    type: 'Instrument',
    properties: {
      name: {
        en: 'Anti-Human Trafficking Strategy Act, 2021',
        fr: 'Loi de 2021 sur la stratégie de lutte contre la traite des personnes',
      },
      nameStatus: both,
      kind: 'act',
      citation: 'S.O. 2021, c. 21, Sched. 2',
      inForce: { text: 'consolidated from 3 June 2021', start: '2021-06-03', end: null },
      description: {
        en: 'Ontario must keep a strategy, report on it and review it; inspectors and offences.',
      },
    },
    out: [lawOf, ['RELATED_TO', 'instrument-on-combating-act-2021', { label: 'schedule of' }]],
    cites: [['source-on-strategy-act-fr', 'sommaire; préambule']],
  },
  {
    id: 'instrument-on-guest-registration-act-2021',
    type: 'Instrument',
    properties: {
      name: {
        en: 'Accommodation Sector Registration of Guests Act, 2021',
        fr: "Loi de 2021 sur l'inscription des clients dans le secteur de l'hébergement",
      },
      nameStatus: { en: { translatedBy: 'Fourfold' }, fr: 'official' },
      kind: 'act',
      description: {
        en: 'Guest registers with police access. The English title was not read in the stored text.',
      },
    },
    out: [lawOf, ['RELATED_TO', 'instrument-on-combating-act-2021', { label: 'schedule of' }]],
    cites: [
      ['source-on-s21021-fr', 'annexe'],
      ['source-on-s21021', 'Explanatory Note'],
    ],
  },
  {
    id: 'instrument-on-esa-licensing',
    type: 'Instrument',
    properties: {
      name: { en: 'Employment Standards Act, 2000: licensing of agencies and recruiters' },
      nameStatus: { en: { translatedBy: 'Fourfold' }, fr: 'unknown' },
      kind: 'act',
      inForce: { text: '1 July 2024 (first set for 1 January 2024)', start: '2024-07-01', end: null },
      description: {
        en: 'Ontario. Brought in by the Working for Workers Act, 2021 (assent 2 December 2021).',
      },
    },
    out: [lawOf, ['RELATED_TO', 'instrument-on-working-for-workers-act-2021', { label: 'brought in by' }]],
    cites: [
      ['source-on-esa-licensing-guide', 'Overview'],
      ['source-williams-hr-law-2024', 'article', { field: 'inForce' }],
    ],
  },
  {
    id: 'instrument-on-working-for-workers-act-2021',
    type: 'Instrument',
    properties: {
      name: { en: 'Working for Workers Act, 2021' },
      nameStatus: enOnly,
      kind: 'act',
      inForce: { text: 'assent 2 December 2021', start: '2021-12-02', end: null },
    },
    out: [lawOf],
    cites: [['source-on-esa-licensing-guide', 'Overview']],
  },
  {
    id: 'instrument-on-epfna',
    type: 'Instrument',
    properties: {
      name: { en: 'Employment Protection for Foreign Nationals Act' },
      nameStatus: enOnly,
      kind: 'act',
      description: {
        en: 'Listed by a federal study of 2020 as the law of Ontario on recruiters of foreign workers; its content is not in the text read.',
      },
      aliases: ['EPFNA'],
    },
    out: [lawOf],
    cites: [['source-ircc-recruitment-2020', 'Table of contents']],
  },
  {
    id: 'instrument-gbv-agreement-on',
    type: 'Instrument',
    properties: {
      name: {
        en: 'Bilateral agreement on gender-based violence, Canada and Ontario',
        fr: 'Entente bilatérale sur la violence fondée sur le sexe, Canada et Ontario',
      },
      nameStatus: ours,
      kind: 'agreement',
      inForce: { text: 'announced 15 November 2023, four years', start: '2023-11-15', end: null },
      description: { en: 'Federal transfer under the National Action Plan to End Gender-Based Violence.' },
    },
    out: [
      ['RELATED_TO', 'jurisdiction-on', { label: 'agreement of' }],
      ['RELATED_TO', 'allocation-gbv-on-2023', { label: 'provides' }],
    ],
    cites: [['source-gbv-agreement-on-2023', 'article']],
  },
]
