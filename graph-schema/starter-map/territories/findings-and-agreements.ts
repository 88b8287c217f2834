import type { StarterRecord } from '../starter-record.ts'

const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const curator = { assignedBy: 'curator' } as const

/** What was found in the North and by Inuit, and two agreements on gender-based violence. */
export const records: readonly StarterRecord[] = [
  {
    id: 'finding-nt-first-charge-2017',
    type: 'Finding',
    properties: {
      name: {
        en: 'First human trafficking charge in the Northwest Territories (2017)',
        fr: 'Première accusation de traite dans les Territoires du Nord-Ouest (2017)',
      },
      nameStatus: ours,
      kind: 'statistic',
      grade: 'media',
      date: { date: '2017-01-01', precision: 'year' },
      text: {
        en: 'The RCMP laid the first charge of trafficking in the territory in 2017, for sexual exploitation. The woman was moved out of the territory for her safety.',
      },
    },
    out: [
      ['ABOUT', 'pillar-prosecution', curator],
      ['ABOUT', 'exploitation-sexual'],
      ['ABOUT', 'jurisdiction-nt'],
    ],
    cites: [['source-cbc-nwt-2017', 'article body']],
  },
  {
    id: 'finding-nt-relocation-south',
    type: 'Finding',
    properties: {
      name: {
        en: 'Safety in the Northwest Territories often means leaving the territory',
        fr: 'Être en sécurité dans les T.N.-O. signifie souvent quitter le territoire',
      },
      nameStatus: ours,
      kind: 'gap',
      grade: 'media',
      date: { date: '2017-01-01', precision: 'year' },
      text: {
        en: 'After a safety plan a woman often goes to a shelter outside the territory, and the service loses contact with her. About two women a year come for help (a figure published by the source).',
      },
    },
    out: [
      ['ABOUT', 'pillar-protection', curator],
      ['ABOUT', 'activity-emergency-shelter', curator],
      ['ABOUT', 'population-women-girls'],
      ['ABOUT', 'jurisdiction-nt'],
      ['ABOUT', 'nt-ywca-safety-planning'],
    ],
    cites: [['source-cbc-nwt-2017', 'article body']],
  },
  {
    id: 'finding-nunavut-review-forms',
    type: 'Finding',
    properties: {
      name: {
        en: 'Forced labour and forced sex of Inuit by relatives or employers (Nunavut)',
        fr: 'Travail et relations sexuelles forcés de la part de proches ou employeurs (Nunavut)',
      },
      nameStatus: ours,
      kind: 'risk',
      grade: 'media',
      date: { date: '2013-11-01', precision: 'month' },
      text: {
        en: 'A report of November 2013 describes Inuit women, youth and children forced into labour or sex by relatives, partners, friends or employers.',
      },
    },
    out: [
      ['ABOUT', 'population-inuit'],
      ['ABOUT', 'exploitation-sexual'],
      ['ABOUT', 'exploitation-labour'],
      ['ABOUT', 'jurisdiction-nu'],
      ['ABOUT', 'nu-service-capacity-review-2013'],
    ],
    cites: [
      ['source-nunatsiaq-nunavut-report', 'article body'],
      ['source-acyf-nunavut-report', 'page body'],
    ],
  },
  {
    id: 'finding-nunavut-first-cases',
    type: 'Finding',
    properties: {
      name: {
        en: 'Nunavut: first investigation in 2011, first charge in 2013',
        fr: 'Nunavut : première enquête en 2011, première accusation en 2013',
      },
      nameStatus: ours,
      kind: 'statistic',
      grade: 'media',
      date: { date: '2013-11-01', precision: 'month' },
      text: {
        en: 'The first investigation of suspected trafficking in Nunavut dates from 2011. The first charge, in 2013, was later changed to charges concerning the prostitution of minors.',
      },
    },
    out: [
      ['ABOUT', 'pillar-prosecution', curator],
      ['ABOUT', 'population-minors'],
      ['ABOUT', 'exploitation-sexual-minors', curator],
      ['ABOUT', 'jurisdiction-nu'],
    ],
    cites: [['source-nunatsiaq-nunavut-report', 'article body']],
  },
  {
    id: 'finding-pauktuutit-ottawa-2012',
    type: 'Finding',
    properties: {
      name: {
        en: 'Word of more than 40 Inuit women trafficked through Ottawa (late 2012)',
        fr: 'Plus de 40 femmes inuites auraient transité par Ottawa aux fins de traite (fin 2012)',
      },
      nameStatus: ours,
      kind: 'claim',
      grade: 'ngo',
      date: { date: '2012-01-01', precision: 'year' },
      text: {
        en: 'In late 2012 Pauktuutit was told of more than 40 cases of Inuit women trafficked through Ottawa and made trafficking a priority.',
      },
    },
    out: [
      ['ABOUT', 'population-inuit'],
      ['ABOUT', 'exploitation-sexual'],
      ['ABOUT', 'jurisdiction-inuit-nunangat'],
      ['ABOUT', 'jurisdiction-ottawa'],
    ],
    cites: [['source-pauktuutit-trafficking', 'page body']],
  },
  {
    id: 'finding-inuit-travel-south-2023',
    type: 'Finding',
    properties: {
      name: {
        en: 'Inuit at risk when they travel south for services',
        fr: 'Inuit exposés au risque lorsqu’ils se rendent dans le Sud pour des services',
      },
      nameStatus: ours,
      kind: 'need',
      grade: 'copy',
      date: { date: '2023-03-01', precision: 'month' },
      text: {
        en: 'Inuit who go south for health care or education become targets, most of all in Montréal and Ottawa; the national Inuit organization says that something must be done.',
      },
    },
    out: [
      ['ABOUT', 'pillar-prevention', curator],
      ['ABOUT', 'population-inuit'],
      ['ABOUT', 'jurisdiction-inuit-nunangat'],
      ['ABOUT', 'jurisdiction-ottawa'],
      ['ABOUT', 'jurisdiction-montreal'],
    ],
    cites: [['source-indigenous-watchdog-itk-2023', 'article body']],
  },
  {
    id: 'instrument-gbv-agreement-nt',
    type: 'Instrument',
    properties: {
      name: {
        en: 'Transfer agreement on gender-based violence, Canada and Northwest Territories',
        fr: 'Accord de transfert sur la violence fondée sur le sexe, Canada et T.N.-O.',
      },
      nameStatus: ours,
      kind: 'agreement',
      description: {
        en: 'Under the National Action Plan to End Gender-Based Violence. Amount and term are not in the part of the text seen; its money is inside the $525 million for provinces and territories.',
      },
    },
    out: [
      ['RELATED_TO', 'jurisdiction-nt', { label: 'agreement of' }],
      ['RELATED_TO', 'ca-wage', { label: 'agreement of' }],
      ['RELATED_TO', 'allocation-gbv-provinces-territories', { label: 'money from' }],
    ],
    cites: [['source-gbv-agreement-nt', 'parties and preamble']],
  },
  {
    id: 'instrument-gbv-agreement-nu',
    type: 'Instrument',
    properties: {
      name: {
        en: 'Transfer agreement on gender-based violence, Canada and Nunavut',
        fr: 'Accord de transfert sur la violence fondée sur le sexe, Canada et Nunavut',
      },
      nameStatus: ours,
      kind: 'agreement',
      description: {
        en: 'Under the National Action Plan to End Gender-Based Violence. Amount and term are not in the part of the text seen; its money is inside the $525 million for provinces and territories.',
      },
    },
    out: [
      ['RELATED_TO', 'jurisdiction-nu', { label: 'agreement of' }],
      ['RELATED_TO', 'ca-wage', { label: 'agreement of' }],
      ['RELATED_TO', 'allocation-gbv-provinces-territories', { label: 'money from' }],
    ],
    cites: [['source-gbv-agreement-nu', 'parties and preamble']],
  },
]
