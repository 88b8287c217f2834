import type { StarterRecord } from '../starter-record.ts'

const curator = { assignedBy: 'curator' } as const
const here = ['OPERATES_IN', 'jurisdiction-ns'] as const
const english = { en: 'official', fr: 'unknown' } as const
const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const fiveYears = { from: 2020, to: 2024 } as const
const inside = ['PART_OF', 'allocation-ns-approach-2020'] as const
const fromProvince = ['PAYS_FROM', 'ns-government'] as const

/** Nova Scotia's money, nested so that each dollar counts once, and its instruments. */
export const records: readonly StarterRecord[] = [
  {
    id: 'allocation-ns-existing-2019',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Nova Scotia: anti-trafficking work before the approach of 2020',
        fr: "Nouvelle-Écosse : lutte contre la traite avant l'approche de 2020",
      },
      nameStatus: ours,
      description: {
        en: 'About $4M a year already went to anti-trafficking work when the approach was announced. Counted for that fiscal year only, since no source tells for how long.',
      },
      amount: 4_000_000,
      currency: 'CAD',
      per: 'year',
      basis: 'actual',
      fiscalYears: { from: 2019, to: 2019 },
    },
    out: [fromProvince],
    cites: [['source-ns-cbc-fund-2020', 'Article body, second paragraph']],
  },
  {
    id: 'allocation-ns-approach-2020',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Nova Scotia: additional money for the approach of 2020',
        fr: "Nouvelle-Écosse : fonds supplémentaires pour l'approche de 2020",
      },
      nameStatus: ours,
      description: {
        en: 'Additional $1.4M a year for five years, on top of about $4M a year; shared among community groups, the Public Prosecution Service and Justice.',
      },
      amount: 1_400_000,
      currency: 'CAD',
      per: 'year',
      basis: 'announced',
      fiscalYears: fiveYears,
    },
    out: [
      fromProvince,
      ['PAYS_TO', 'ns-approach-2020'],
      ['PAYS_TO', 'ns-trafficking-officers'],
      ['ADDITIONAL_TO', 'allocation-ns-existing-2019'],
    ],
    cites: [
      ['source-ns-cbc-fund-2020', 'Article body, first two paragraphs'],
      ['source-ns-approach-2020', 'Page body'],
      ['source-ns-saltwire-2020', 'Article body'],
      ['source-ns-erstreet-2020', 'Article body, last paragraph read'],
    ],
  },
  {
    id: 'allocation-ns-ywca-2020',
    type: 'Allocation',
    properties: {
      name: { en: 'Nova Scotia to YWCA Halifax', fr: 'Nouvelle-Écosse à la YWCA Halifax' },
      nameStatus: ours,
      description: { en: 'To expand staff and reach; out of the $1.4M a year.' },
      amount: 375_000,
      currency: 'CAD',
      per: 'year',
      basis: 'announced',
      fiscalYears: fiveYears,
    },
    out: [inside, fromProvince, ['PAYS_TO', 'ns-ywca-halifax']],
    cites: [['source-ns-cbc-fund-2020', 'Article body']],
  },
  {
    id: 'allocation-ns-jane-paul-2020',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Nova Scotia to the Jane Paul centre, 2020',
        fr: 'Nouvelle-Écosse au centre Jane Paul, 2020',
      },
      nameStatus: ours,
      description: { en: 'To reopen the centre and hire a director; whether each year is not stated.' },
      amount: 150_000,
      currency: 'CAD',
      per: 'total',
      basis: 'announced',
      fiscalYears: { from: 2020, to: 2020 },
    },
    out: [inside, fromProvince, ['PAYS_TO', 'ns-jane-paul-centre']],
    cites: [
      ['source-ns-cbc-fund-2020', "Indigenous women's centre reopens"],
      ['source-ns-erstreet-2020', 'Article body'],
    ],
  },
  {
    id: 'allocation-ns-absw-2020',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Nova Scotia to the Association of Black Social Workers',
        fr: 'Nouvelle-Écosse à l’Association of Black Social Workers',
      },
      nameStatus: ours,
      amount: 100_000,
      currency: 'CAD',
      per: 'year',
      basis: 'announced',
      fiscalYears: fiveYears,
    },
    out: [inside, fromProvince, ['PAYS_TO', 'ns-absw-communities'], ['PAYS_TO', 'ns-absw']],
    cites: [['source-ns-erstreet-2020', 'Article body']],
  },
  {
    id: 'allocation-ns-crown-2020',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Nova Scotia for a dedicated Crown attorney',
        fr: 'Nouvelle-Écosse pour un poursuivant désigné',
      },
      nameStatus: ours,
      description: { en: 'With the training below, $190,000 a year (sum by the researcher).' },
      amount: 150_000,
      currency: 'CAD',
      per: 'year',
      basis: 'announced',
      fiscalYears: fiveYears,
    },
    out: [inside, fromProvince, ['PAYS_TO', 'ns-dedicated-crown']],
    cites: [['source-ns-saltwire-2020', 'Article body, last paragraph']],
  },
  {
    id: 'allocation-ns-crown-training-2020',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Nova Scotia for the training of Crown attorneys',
        fr: 'Nouvelle-Écosse pour la formation des procureurs de la Couronne',
      },
      nameStatus: ours,
      amount: 40_000,
      currency: 'CAD',
      per: 'year',
      basis: 'announced',
      fiscalYears: fiveYears,
    },
    out: [inside, fromProvince, ['PAYS_TO', 'ns-crown-training']],
    cites: [['source-ns-saltwire-2020', 'Article body, last paragraph']],
  },
  {
    id: 'allocation-ns-smu-hackathon-2021',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Public Safety Canada for the Atlantic hackathon',
        fr: 'Sécurité publique Canada pour le hackathon atlantique',
      },
      nameStatus: ours,
      description: { en: 'Almost $55,000, out of the program to combat serious and organized crime.' },
      amount: 55_000,
      currency: 'CAD',
      per: 'total',
      basis: 'announced',
      fiscalYears: { from: 2020, to: 2020 },
    },
    out: [
      ['PAYS_FROM', 'ca-ps'],
      ['PAYS_FROM', 'ca-cpcsoc'],
      ['PAYS_TO', 'ns-smu-hackathon-2021'],
    ],
    cites: [['source-ns-smu-hackathon-2021', 'Body, second paragraph']],
  },

  {
    id: 'allocation-ns-tess-cwf-2016',
    type: 'Allocation',
    properties: {
      name: {
        en: "Canadian Women's Foundation for TESS, 2016-2021 (amount not stated)",
        fr: 'Fondation canadienne des femmes pour TESS, 2016-2021 (montant non précisé)',
      },
      nameStatus: ours,
      fiscalYears: { from: 2016, to: 2020 },
    },
    out: [
      ['PAYS_FROM', 'ca-cwf'],
      ['PAYS_TO', 'ns-tess-response'],
    ],
    cites: [['source-ns-tess-ywca', 'TESS Partnership']],
  },
  {
    id: 'allocation-ns-tess-dcs',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Department of Community Services for TESS, until 2025 (amount not stated)',
        fr: "Ministère des Services communautaires pour TESS, jusqu'en 2025 (montant non précisé)",
      },
      nameStatus: ours,
      description: { en: 'Whether it is out of the $1.4M a year to the approach of 2020 is not stated.' },
    },
    out: [
      ['PAYS_FROM', 'ns-dcs'],
      ['PAYS_TO', 'ns-tess-response'],
    ],
    cites: [['source-ns-tess-ywca', 'TESS Partnership']],
  },
  {
    id: 'allocation-ns-nstay-2018',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Department of Community Services for NSTAY, 2018 (amount not stated)',
        fr: 'Ministère des Services communautaires pour NSTAY, 2018 (montant non précisé)',
      },
      nameStatus: ours,
    },
    out: [
      ['PAYS_FROM', 'ns-dcs'],
      ['PAYS_TO', 'ns-nstay'],
    ],
    cites: [['source-ns-tess-about', 'Laying the foundation']],
  },

  // Instruments
  {
    id: 'ns-foreign-worker-licensing',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Licences of recruiters and registration of employers of foreign workers',
        fr: 'Permis des recruteurs et inscription des employeurs de travailleurs étrangers',
      },
      nameStatus: ours,
      description: {
        en: 'Third-party recruiters are licensed since 1 May 2013; employers of foreign workers are registered since 1 August 2013, with a certificate of one year. Higher-skilled jobs are exempt since 10 September 2013.',
      },
      kind: 'law-reform',
      period: { start: '2013-05-01', end: null },
      status: 'in-place',
    },
    out: [
      here,
      ['ADVANCES', 'pillar-prevention', curator],
      ['SERVES', 'population-temporary-foreign-workers'],
      ['REACHES', 'audience-employers-recruiters'],
      ['ADDRESSES', 'exploitation-labour', curator],
      ['DOES', 'activity-recruiter-regulation'],
      ['RELATED_TO', 'instrument-ns-labour-standards-foreign-workers', { label: 'under' }],
      ['RELATED_TO', 'finding-recruiter-regulation-patchwork', { label: 'one of the regimes compared' }],
    ],
    in: [['LEADS', 'ns-labour-standards', { stated: true }]],
    cites: [
      ['source-ns-stewart-mckelvey-2013', 'First three paragraphs'],
      ['source-ns-employer-registration', 'Page'],
    ],
  },
  {
    id: 'instrument-ns-labour-standards-foreign-workers',
    type: 'Instrument',
    properties: {
      name: { en: 'Labour Standards Code (Nova Scotia): foreign worker provisions' },
      nameStatus: english,
      description: {
        en: 'Amended on 19 May 2011; licensing of recruiters in force on 1 May 2013, registration of employers on 1 August 2013, exemptions for higher-skilled jobs on 10 September 2013.',
      },
      kind: 'act',
      inForce: { start: '2013-05-01', end: null },
    },
    out: [['RELATED_TO', 'jurisdiction-ns', { label: 'law of' }]],
    cites: [['source-ns-stewart-mckelvey-2013', 'First three paragraphs']],
  },
  {
    id: 'instrument-gbv-agreement-ns',
    type: 'Instrument',
    properties: {
      name: {
        en: 'Canada–Nova Scotia agreement on the plan to end gender-based violence',
        fr: 'Accord Canada–Nouvelle-Écosse, plan contre la violence fondée sur le sexe',
      },
      nameStatus: ours,
      description: { en: 'Transfer payment agreement; amount and term are not in the text read.' },
      kind: 'agreement',
    },
    out: [
      ['RELATED_TO', 'ca-gbv-plan-2022', { label: 'carries it out' }],
      ['RELATED_TO', 'ca-gbv-bilateral-agreements', { label: 'one of them' }],
      ['RELATED_TO', 'jurisdiction-ns', { label: 'agreement of' }],
      ['RELATED_TO', 'ns-government', { label: 'party' }],
      ['RELATED_TO', 'ca-wage', { label: 'for Canada' }],
    ],
    cites: [['source-gbv-agreement-ns', 'Parties and preamble']],
  },
]
