import type { StarterRecord } from '../starter-record.ts'

const enOnly = { en: 'official', fr: 'unknown' } as const
const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const curator = { assignedBy: 'curator' } as const
const lawOf = ['RELATED_TO', 'jurisdiction-sk', { label: 'law of' }] as const

/** Said of money that is for more than trafficking. */
const wholeField = {
  en: 'Covers more than trafficking, whose share is not stated. The amount is not counted.',
  fr: 'Vise plus que la traite, dont la part n’est pas précisée. Le montant n’est pas compté.',
} as const

/** Amounts and laws of Saskatchewan. */
export const records: readonly StarterRecord[] = [
  {
    id: 'allocation-sk-hope-restored-2022',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Hope Restored Canada: $150,000 for a one-year pilot (2022)',
        fr: "Hope Restored Canada : 150 000 $ pour un projet pilote d'un an (2022)",
      },
      nameStatus: ours,
      amount: 150_000,
      currency: 'CAD',
      per: 'total',
      basis: 'announced',
      fiscalYears: { from: 2022, to: 2022 },
      note: {
        en: 'One year, announced on 15 November 2022; counted in the fiscal year of the announcement.',
      },
    },
    out: [
      ['PAYS_FROM', 'sk-justice'],
      ['PAYS_TO', 'sk-hope-restored-safe-house'],
    ],
    cites: [['source-sk-release-2022-11-15', 'release']],
  },
  {
    id: 'allocation-sk-hope-restored-2023',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Hope Restored Canada: $1.2 million over four years (2023)',
        fr: 'Hope Restored Canada : 1,2 M$ sur quatre ans (2023)',
      },
      nameStatus: ours,
      amount: 1_200_000,
      currency: 'CAD',
      per: 'total',
      basis: 'announced',
      fiscalYears: { from: 2023, to: 2026 },
      description: { en: 'With the National Action Plan to End Gender-Based Violence.' },
      note: {
        en: 'A news report says that half is federal money under the $20.3 million agreement; that half is therefore named in both records, and no source gives it as an amount.',
      },
    },
    out: [
      ['PAYS_FROM', 'sk-government'],
      ['PAYS_FROM', 'ca-wage', curator],
      ['PAYS_TO', 'sk-hope-restored-safe-house'],
      ['RELATED_TO', 'allocation-gbv-sk-2023', { label: 'half of it comes from' }],
    ],
    cites: [
      ['source-sk-release-2023-12-08', 'release'],
      [
        'source-cbc-sk-2023',
        'article body',
        { says: { en: 'Half of the money comes from the federal government.' } },
      ],
    ],
  },
  {
    id: 'allocation-sk-violence-services-2024',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Saskatchewan: $42.6 million over three years for violence services (2024)',
        fr: 'Saskatchewan : 42,6 M$ sur trois ans, services liés à la violence (2024)',
      },
      nameStatus: ours,
      amount: 42_600_000,
      currency: 'CAD',
      per: 'total',
      basis: 'wider',
      description: {
        en: 'To 34 community organizations; not specific to trafficking. The three years are not named.',
      },
      note: wholeField,
    },
    out: [
      ['PAYS_FROM', 'sk-government'],
      ['PAYS_TO', 'sk-violence-services'],
    ],
    cites: [['source-panow-2024', 'article body']],
  },
  {
    id: 'allocation-gbv-sk-2023',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Gender-based violence agreement, Saskatchewan: $20.3 million (federal share)',
        fr: 'Entente contre la violence fondée sur le sexe, Saskatchewan : 20,3 M$ (fédéral)',
      },
      nameStatus: ours,
      amount: 20_300_000,
      currency: 'CAD',
      per: 'total',
      basis: 'wider',
      description: {
        en: 'Over four years. Covers gender-based violence as a whole; trafficking is not itemised in the text read. Announced 25 July 2023.',
      },
      note: wholeField,
    },
    out: [
      ['PAYS_FROM', 'ca-wage'],
      ['PAYS_TO', 'sk-government'],
      ['PART_OF', 'allocation-gbv-provinces-territories'],
    ],
    cites: [['source-ctv-gbv-mb-sk-2023', 'article']],
  },
  {
    id: 'instrument-sk-protection-act',
    type: 'Instrument',
    properties: {
      name: { en: 'The Protection from Human Trafficking Act' },
      nameStatus: enOnly,
      kind: 'act',
      inForce: { text: '20 April 2022', start: '2022-04-20', end: null },
      description: { en: 'Saskatchewan. Protection orders, civil suits, search warrants.' },
    },
    out: [
      lawOf,
      [
        'RELATED_TO',
        'instrument-ab-protecting-survivors-act',
        { label: 'aligned with', assignedBy: 'curator' },
      ],
      ['RELATED_TO', 'instrument-mb-csehta', { label: 'aligned with', assignedBy: 'curator' }],
      [
        'RELATED_TO',
        'instrument-on-anti-trafficking-act-2017',
        { label: 'aligned with', assignedBy: 'curator' },
      ],
    ],
    cites: [['source-ccgazette-sk-2022', 'article body']],
  },
  {
    id: 'instrument-sk-fwris-act',
    type: 'Instrument',
    properties: {
      name: { en: 'The Foreign Worker Recruitment and Immigration Services Act' },
      nameStatus: enOnly,
      kind: 'act',
      inForce: { text: '11 October 2013 to 1 July 2024', start: '2013-10-11', end: '2024-07-01' },
      description: {
        en: 'First law of Saskatchewan that licensed recruiters and immigration consultants and registered employers.',
      },
    },
    out: [
      lawOf,
      [
        'SUCCEEDED_BY',
        'instrument-sk-immigration-services-act',
        { date: { date: '2024-07-01' }, kind: 'replaced' },
      ],
    ],
    cites: [
      ['source-sk-fwris-act-copy', 'title note'],
      ['source-sk-protection-immigrants', 'Overview', { field: 'inForce' }],
    ],
  },
  {
    id: 'instrument-sk-immigration-services-act',
    type: 'Instrument',
    properties: {
      name: { en: 'The Immigration Services Act' },
      nameStatus: enOnly,
      kind: 'act',
      inForce: { text: '1 July 2024', start: '2024-07-01', end: null },
      description: { en: 'Saskatchewan. Covers workers, students, visitors and applicants.' },
    },
    out: [lawOf],
    cites: [
      ['source-sk-protection-immigrants', 'Overview'],
      ['source-sk-employer-responsibilities', 'page'],
    ],
  },
  {
    id: 'instrument-sk-immigration-services-regulations',
    type: 'Instrument',
    properties: {
      name: { en: 'The Immigration Services Regulations' },
      nameStatus: enOnly,
      kind: 'regulation',
      citation: 'Sask. Reg. 70/2024',
      inForce: { text: '1 September 2024', start: '2024-09-01', end: null },
      description: {
        en: 'Administrative penalties up to $200,000 (individuals) and $400,000 (corporations), rules of eligibility, code of conduct, licence fee of $300.',
      },
    },
    out: [lawOf, ['RELATED_TO', 'instrument-sk-immigration-services-act', { label: 'made under' }]],
    cites: [
      ['source-sk-release-2024-09-03-copy', 'release'],
      ['source-rric-sk-2024', 'article'],
    ],
  },
  {
    id: 'instrument-gbv-agreement-sk',
    type: 'Instrument',
    properties: {
      name: {
        en: 'Bilateral agreement on gender-based violence, Canada and Saskatchewan',
        fr: 'Entente bilatérale sur la violence fondée sur le sexe, Canada et Saskatchewan',
      },
      nameStatus: ours,
      kind: 'agreement',
      inForce: { text: 'announced 25 July 2023, four years', start: '2023-07-25', end: null },
      description: { en: 'Federal transfer under the National Action Plan to End Gender-Based Violence.' },
    },
    out: [
      ['RELATED_TO', 'jurisdiction-sk', { label: 'agreement of' }],
      ['RELATED_TO', 'allocation-gbv-sk-2023', { label: 'provides' }],
    ],
    cites: [['source-ctv-gbv-mb-sk-2023', 'article']],
  },
]
