import type { StarterRecord } from '../starter-record.ts'

const curator = { assignedBy: 'curator' } as const
const english = { en: 'official', fr: 'unknown' } as const
const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const here = ['OPERATES_IN', 'jurisdiction-nl'] as const

/** Said of money that is for more than trafficking. */
const wholeField = {
  en: 'Covers more than trafficking, whose share is not stated. The amount is not counted.',
  fr: 'Vise plus que la traite, dont la part n’est pas précisée. Le montant n’est pas compté.',
} as const

/** What is done in Newfoundland and Labrador, and its money. */
export const records: readonly StarterRecord[] = [
  {
    id: 'nl-casey-coalition',
    type: 'Initiative',
    properties: {
      name: {
        en: 'CASEY: coalition on the sexual exploitation of youth',
        fr: "CASEY : coalition sur l'exploitation sexuelle des jeunes",
      },
      nameStatus: ours,
      description: { en: 'Program of Thrive with yearly provincial money, seen in May 2023.' },
      kind: 'agreement',
      period: { text: 'seen May 2023', start: null, end: null },
    },
    out: [
      here,
      ['ADVANCES', 'pillar-partnerships', curator],
      ['ADVANCES', 'pillar-prevention', curator],
      ['SERVES', 'population-youth'],
      ['ADDRESSES', 'exploitation-sexual'],
      ['DOES', 'activity-coordination-body'],
    ],
    in: [
      ['LEADS', 'nl-thrive', { stated: true }],
      ['DELIVERS', 'nl-casey'],
    ],
    cites: [['source-nl-vocm-proclamation-2023', 'Article body']],
  },
  {
    id: 'allocation-nl-casey-2023',
    type: 'Allocation',
    properties: {
      name: { en: 'Newfoundland and Labrador for CASEY', fr: 'Terre-Neuve-et-Labrador pour CASEY' },
      nameStatus: ours,
      description: {
        en: '$60,000 a year to Thrive to run CASEY. Counted for the fiscal year of the source only, since it does not tell from when and until when.',
      },
      amount: 60_000,
      currency: 'CAD',
      per: 'year',
      basis: 'actual',
      fiscalYears: { from: 2023, to: 2023 },
    },
    out: [
      ['PAYS_FROM', 'nl-government'],
      ['PAYS_TO', 'nl-casey-coalition'],
      ['PAYS_TO', 'nl-thrive'],
    ],
    cites: [['source-nl-vocm-proclamation-2023', 'Article body']],
  },
  {
    id: 'nl-blue-door',
    type: 'Service',
    properties: {
      name: { en: 'Blue Door' },
      nameStatus: english,
      description: {
        en: 'Exit program of Thrive for people aged 14 to 29, of all genders, who are sexually exploited or trafficked, or adults who want to leave the sex trade: counselling, housing, education, employment. About 80 clients by February 2022, when its federal money ended; it went on with two of five staff and private gifts, until federal money came for three years (2023).',
        fr: "Programme de sortie de Thrive pour les personnes de 14 à 29 ans, de tous genres, qui sont exploitées sexuellement ou victimes de traite, ou adultes et désireuses de quitter l'industrie du sexe : counseling, logement, études, emploi. Environ 80 personnes aidées en février 2022, à la fin du financement fédéral; le programme s'est poursuivi avec deux membres du personnel sur cinq et des dons, jusqu'à un financement fédéral de trois ans (2023).",
      },
      period: { text: 'since May 2017', start: '2017-05-01', end: null, precision: { start: 'month' } },
      status: 'in-place',
      eligibility: { genders: 'everyone', minAge: 14, maxAge: 29 },
      locationPrecision: 'undisclosed',
      lastSeen: { date: '2023-01-01', precision: 'year' },
    },
    out: [
      here,
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-youth'],
      ['SERVES', 'population-young-adults-18-24', curator],
      ['SERVES', 'population-survivors'],
      ['ADDRESSES', 'exploitation-sexual'],
      ['DOES', 'activity-exit-program'],
      ['DOES', 'activity-counselling'],
      ['DOES', 'activity-employment-education'],
      ['DOES', 'activity-transitional-housing', curator],
    ],
    in: [['DELIVERS', 'nl-thrive']],
    cites: [
      ['source-nl-cbc-blue-door-2017', 'Article body'],
      ['source-nl-thrive-blue-door', 'First paragraph', { field: 'eligibility' }],
      [
        'source-nl-cbc-blue-door-ends-2022',
        'Article body',
        { says: { en: 'The program ends on 28 February 2022.' } },
      ],
      ['source-nl-cbc-blue-door-update-2022', 'Article body'],
      [
        'source-nl-cbc-blue-door-revived-2023',
        'Article body',
        { says: { en: 'It went on in part and is paid for three more years.' } },
      ],
    ],
  },
  {
    id: 'allocation-nl-blue-door-2017',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Public Safety Canada for Blue Door, 2017-2022',
        fr: 'Sécurité publique Canada pour Blue Door, 2017-2022',
      },
      nameStatus: ours,
      description: {
        en: '$2.3M over five years, National Crime Prevention Strategy; ended on 28 February 2022.',
      },
      amount: 2_300_000,
      currency: 'CAD',
      per: 'total',
      basis: 'announced',
      fiscalYears: { from: 2017, to: 2021 },
    },
    out: [
      ['PAYS_FROM', 'ca-ps'],
      ['PAYS_TO', 'nl-blue-door'],
    ],
    cites: [
      ['source-nl-cbc-blue-door-2017', 'Article body'],
      ['source-nl-cbc-blue-door-ends-2022', 'Article body'],
    ],
  },
  {
    id: 'allocation-nl-blue-door-2023',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Federal money for Blue Door, three years',
        fr: 'Fonds fédéraux pour Blue Door, trois ans',
      },
      nameStatus: ours,
      description: { en: '$150,000 over three years from 2023; the text read does not name the department.' },
      amount: 150_000,
      currency: 'CAD',
      per: 'total',
      basis: 'announced',
      fiscalYears: { from: 2023, to: 2025 },
    },
    out: [['PAYS_TO', 'nl-blue-door']],
    cites: [['source-nl-cbc-blue-door-revived-2023', 'Article body']],
  },
  {
    id: 'nl-sea',
    type: 'Initiative',
    properties: {
      name: { en: 'Support Empower Access (SEA)' },
      nameStatus: english,
      description: {
        en: 'Project of the Association for New Canadians with a peer leadership group of newcomer women and a council of service providers and police; works to a provincial agenda on the trafficking of newcomers, for sex and for labour.',
        fr: "Projet de l'Association for New Canadians avec un groupe de pairs leaders formé de nouvelles arrivantes et un conseil de fournisseurs de services et de policiers; vise un programme d'action provincial sur la traite des nouveaux arrivants, à des fins sexuelles et de travail.",
      },
      kind: 'project',
      period: { text: 'seen August 2022', start: null, end: null },
    },
    out: [
      here,
      ['ADVANCES', 'pillar-protection', curator],
      ['ADVANCES', 'pillar-partnerships', curator],
      ['SERVES', 'population-newcomers'],
      ['SERVES', 'population-women-girls'],
      ['ADDRESSES', 'exploitation-sexual'],
      ['ADDRESSES', 'exploitation-labour'],
      ['DOES', 'activity-peer-support', curator],
      ['DOES', 'activity-coordination-body', curator],
    ],
    in: [['LEADS', 'nl-association-for-new-canadians', { stated: true }]],
    cites: [['source-nl-anc-sea-2022', 'Page body']],
  },
  {
    id: 'allocation-nl-sea',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Women and Gender Equality Canada for SEA (amount not stated)',
        fr: 'Femmes et Égalité des genres Canada pour SEA (montant non précisé)',
      },
      nameStatus: ours,
    },
    out: [
      ['PAYS_FROM', 'ca-wage'],
      ['PAYS_TO', 'nl-sea'],
    ],
    cites: [['source-nl-anc-sea-2022', 'Last paragraph']],
  },
  {
    id: 'nl-anc-summit',
    type: 'Initiative',
    properties: {
      name: { en: 'Human Trafficking Awareness Summit' },
      nameStatus: english,
      description: { en: 'Summit of the Association for New Canadians, with police among the speakers.' },
      kind: 'event',
      period: { text: 'undated in the text read', start: null, end: null },
      status: 'ended',
    },
    out: [
      here,
      ['ADVANCES', 'pillar-prevention', curator],
      ['DOES', 'activity-public-awareness', curator],
      ['INVOLVES', 'ca-rcmp'],
    ],
    in: [['LEADS', 'nl-association-for-new-canadians', { stated: true }]],
    cites: [['source-nl-vocm-anc-summit', 'Article body']],
  },
  {
    id: 'nl-sex-trade-report-2011',
    type: 'Initiative',
    properties: {
      name: { en: "It's Nobody's Mandate and Everyone's Responsibility" },
      nameStatus: english,
      aliases: ['Sexual Exploitation and the Sex Trade in Newfoundland and Labrador (2011)'],
      description: {
        en: 'Report of 2011 on sexual exploitation and the sex trade, held back on the advice of police for the safety of those concerned; a redacted version came out on 8 October 2015 on the recommendation of the privacy commissioner.',
        fr: "Rapport de 2011 sur l'exploitation sexuelle et l'industrie du sexe, d'abord non diffusé sur l'avis de la police pour la sécurité des personnes concernées; une version caviardée a paru le 8 octobre 2015 sur la recommandation du commissaire à la vie privée.",
      },
      kind: 'research',
      period: {
        text: '2011, released 8 October 2015',
        start: '2011-01-01',
        end: '2011-12-31',
        precision: { start: 'year', end: 'year' },
      },
      status: 'ended',
    },
    out: [
      here,
      ['ADVANCES', 'pillar-partnerships', curator],
      ['ADDRESSES', 'exploitation-sexual'],
      ['DOES', 'activity-research-evaluation'],
      ['INVOLVES', 'nl-rnc'],
    ],
    in: [['LEADS', 'nl-womens-policy-office', { stated: false }]],
    cites: [['source-nl-sex-trade-report-release-2015', 'Release']],
  },
  {
    id: 'allocation-gbv-nl-2023',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Federal money to Newfoundland and Labrador on gender-based violence',
        fr: 'Fonds fédéraux à Terre-Neuve-et-Labrador, violence fondée sur le sexe',
      },
      nameStatus: ours,
      description: {
        en: 'Nearly $13.6M over four years, announced on 15 December 2023; gender-based violence as a whole, trafficking not itemised in the text read. A release near the middle of the term names building capacity on the sexual exploitation of youth among what it pays for.',
      },
      note: wholeField,
      amount: 13_600_000,
      currency: 'CAD',
      per: 'total',
      basis: 'wider',
      fiscalYears: { from: 2023, to: 2026 },
    },
    out: [
      ['PART_OF', 'allocation-gbv-provinces-territories'],
      ['PAYS_FROM', 'ca-wage'],
      ['PAYS_TO', 'nl-government'],
    ],
    cites: [
      ['source-nl-ntv-gbv-2023', 'Article'],
      ['source-nl-gbv-halfway-release', 'First paragraph and list', { field: 'fiscalYears' }],
    ],
  },
  {
    id: 'instrument-gbv-agreement-nl',
    type: 'Instrument',
    properties: {
      name: {
        en: 'Bilateral agreement on gender-based violence, Canada and Newfoundland and Labrador',
        fr: 'Entente bilatérale, violence fondée sur le sexe, Canada et Terre-Neuve-et-Labrador',
      },
      nameStatus: ours,
      description: { en: 'Federal transfer under the National Action Plan to End Gender-Based Violence.' },
      kind: 'agreement',
      inForce: { text: 'announced 15 December 2023, four years', start: '2023-12-15', end: null },
    },
    out: [
      ['RELATED_TO', 'jurisdiction-nl', { label: 'agreement of' }],
      ['RELATED_TO', 'allocation-gbv-nl-2023', { label: 'provides' }],
      ['RELATED_TO', 'ca-gbv-bilateral-agreements', { label: 'one of them' }],
      ['RELATED_TO', 'nl-government', { label: 'party' }],
      ['RELATED_TO', 'ca-wage', { label: 'for Canada' }],
    ],
    cites: [['source-nl-ntv-gbv-2023', 'Article']],
  },
]
