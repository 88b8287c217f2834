import type { StarterRecord } from '../starter-record.ts'

const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const curator = { assignedBy: 'curator' } as const
const wcdwa = ['source-wcdwa-labour-trafficking', 'report abstract'] as const

/** What was found in British Columbia, its worker-protection act and its agreement on gender-based violence. */
export const records: readonly StarterRecord[] = [
  {
    id: 'finding-bc-octip-budget-2011',
    type: 'Finding',
    properties: {
      name: {
        en: 'Reduction of the budget of the BC Office, reported and denied (2011)',
        fr: 'Réduction du budget du Bureau de la C.-B., signalée puis niée (2011)',
      },
      nameStatus: ours,
      kind: 'claim',
      grade: 'copy',
      date: { date: '2011-01-01', precision: 'year' },
      text: {
        en: 'An encyclopedia copy reports that the annual budget of the Office went from $500,000 to $300,000 in 2011 and that the post of executive director ended. News of August 2011 tells the same in the words of a professor.',
      },
    },
    out: [
      ['ABOUT', 'bc-octip'],
      ['ABOUT', 'jurisdiction-bc'],
    ],
    in: [
      [
        'REPLIES_TO',
        'bc-pssg',
        {
          text: {
            en: 'The Solicitor General said in August 2011 that the budget had not been cut: the Office had joined the branch responsible for victims and crime prevention and stayed a distinct entity with a clear mandate.',
            fr: 'En août 2011, la solliciteure générale a affirmé que le budget n’avait pas été réduit : le Bureau était passé à la direction chargée des victimes et de la prévention du crime et demeurait une entité distincte, au mandat clair.',
          },
        },
      ],
    ],
    cites: [
      ['source-wikipedia-octip', 'article body'],
      ['source-ctv-bc-octip-2011', 'article body'],
    ],
  },
  {
    id: 'finding-bc-octip-reporting-line',
    type: 'Finding',
    properties: {
      name: {
        en: 'BC answers municipalities on its Office and its plan',
        fr: 'Réponse de la C.-B. aux municipalités sur son Bureau et son plan',
      },
      nameStatus: ours,
      kind: 'response',
      grade: 'government',
      text: {
        en: 'The Province answers a resolution of municipalities: the Office belongs to the Community Safety and Crime Prevention Branch and puts the plan of 2013-2016 into effect with municipal governments, service providers, local police and the RCMP.',
      },
    },
    out: [
      ['ABOUT', 'bc-octip'],
      ['ABOUT', 'bc-strategy-2013'],
      ['ABOUT', 'jurisdiction-bc'],
    ],
    cites: [['source-ubcm-human-trafficking', 'Provincial Response']],
  },
  {
    id: 'finding-wcdwa-legal-reform',
    type: 'Finding',
    properties: {
      name: {
        en: 'Legal reform asked for against labour trafficking in BC',
        fr: 'Réforme juridique demandée contre la traite à des fins de travail en C.-B.',
      },
      nameStatus: ours,
      kind: 'recommendation',
      grade: 'ngo',
      text: {
        en: 'The report on labour trafficking of migrant workers in British Columbia asks for legal reform.',
      },
    },
    out: [
      ['ABOUT', 'activity-legislation', curator],
      ['ABOUT', 'population-migrant-workers'],
      ['ABOUT', 'exploitation-labour'],
      ['ABOUT', 'jurisdiction-bc'],
    ],
    cites: [wcdwa],
  },
  {
    id: 'finding-wcdwa-survivor-resources',
    type: 'Finding',
    properties: {
      name: {
        en: 'Resources asked for migrant survivors of labour trafficking in BC',
        fr: 'Ressources demandées pour les survivants migrants de la traite en C.-B.',
      },
      nameStatus: ours,
      kind: 'recommendation',
      grade: 'ngo',
      text: { en: 'The same report asks for resources for survivors of labour trafficking.' },
    },
    out: [
      ['ABOUT', 'pillar-protection', curator],
      ['ABOUT', 'population-migrant-workers'],
      ['ABOUT', 'exploitation-labour'],
      ['ABOUT', 'jurisdiction-bc'],
    ],
    cites: [wcdwa],
  },
  {
    id: 'finding-wcdwa-frontline-training',
    type: 'Finding',
    properties: {
      name: {
        en: 'Front-line training on labour trafficking asked for in BC',
        fr: 'Formation de première ligne sur la traite à des fins de travail demandée en C.-B.',
      },
      nameStatus: ours,
      kind: 'recommendation',
      grade: 'ngo',
      text: { en: 'The same report asks for training of front-line staff on labour trafficking.' },
    },
    out: [
      ['ABOUT', 'activity-training-frontline', curator],
      ['ABOUT', 'exploitation-labour'],
      ['ABOUT', 'jurisdiction-bc'],
    ],
    cites: [wcdwa],
  },
  {
    id: 'instrument-bc-tfwpa',
    type: 'Instrument',
    properties: {
      name: { en: 'Temporary Foreign Worker Protection Act' },
      nameStatus: { en: 'official', fr: 'unknown' },
      kind: 'act',
      inForce: {
        text: 'royal assent 8 November 2018; licences by 1 October 2019; registration by 15 December 2020',
        start: '2018-01-01',
        end: null,
        precision: { start: 'year' },
      },
      description: {
        en: 'British Columbia. Licences for recruiters, registration of employers; holding passports and threats of deportation prohibited.',
      },
      aliases: ['TFWPA'],
    },
    out: [['RELATED_TO', 'jurisdiction-bc', { label: 'law of' }]],
    cites: [
      ['source-mondaq-bc-tfw', 'article'],
      ['source-bc-recruiter-licensing-2019', 'release', { field: 'inForce' }],
    ],
  },
  {
    id: 'instrument-gbv-agreement-bc',
    type: 'Instrument',
    properties: {
      name: {
        en: 'Bilateral agreement on gender-based violence, Canada and British Columbia',
        fr: 'Entente bilatérale sur la violence fondée sur le sexe, Canada et Colombie-Britannique',
      },
      nameStatus: ours,
      kind: 'agreement',
      inForce: { text: 'announced 8 December 2023, four years', start: '2023-12-08', end: null },
      description: { en: 'Federal transfer under the National Action Plan to End Gender-Based Violence.' },
    },
    out: [
      ['RELATED_TO', 'jurisdiction-bc', { label: 'agreement of' }],
      ['RELATED_TO', 'allocation-gbv-bc-2023', { label: 'provides' }],
    ],
    cites: [['source-gbv-agreement-bc-2023', 'release']],
  },
]
