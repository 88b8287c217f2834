import type { StarterRecord } from '../starter-record.ts'

const enOnly = { en: 'official', fr: 'unknown' } as const
const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const curator = { assignedBy: 'curator' } as const
const lawOf = ['RELATED_TO', 'jurisdiction-mb', { label: 'law of' }] as const
const review = ['source-winnipeg-sun-2019', 'article body, recommendations'] as const
const reviewDate = { date: '2019-01-30' } as const

/** What the review of 2019 asked for, Manitoba's laws, and the question of Bill 40. */
export const records: readonly StarterRecord[] = [
  {
    id: 'finding-mb-review-2019-online',
    type: 'Finding',
    properties: {
      name: {
        en: 'Strategy against online exploitation asked for (Manitoba, 2019)',
        fr: "Stratégie demandée contre l'exploitation en ligne (Manitoba, 2019)",
      },
      nameStatus: ours,
      kind: 'recommendation',
      grade: 'media',
      date: reviewDate,
      text: {
        en: 'The report on Tracia’s Trust asks for a strategy of its own, and a strong one, on exploitation and trafficking over the internet.',
      },
    },
    out: [
      ['ABOUT', 'pillar-prevention', curator],
      ['ABOUT', 'exploitation-sexual-online'],
      ['ABOUT', 'jurisdiction-mb'],
      ['ABOUT', 'mb-tracias-trust'],
    ],
    cites: [review],
  },
  {
    id: 'finding-mb-review-2019-ageing-out',
    type: 'Finding',
    properties: {
      name: {
        en: 'Supports for adults who aged out of care asked for (Manitoba, 2019)',
        fr: 'Soutien demandé aux adultes sortis de la prise en charge (Manitoba, 2019)',
      },
      nameStatus: ours,
      kind: 'recommendation',
      grade: 'media',
      date: reviewDate,
      text: {
        en: 'The same report asks that adults who left child welfare by age, and who may be exploited, be supported more.',
      },
    },
    out: [
      ['ABOUT', 'pillar-protection', curator],
      ['ABOUT', 'population-in-or-leaving-care'],
      ['ABOUT', 'jurisdiction-mb'],
      ['ABOUT', 'mb-tracias-trust'],
    ],
    cites: [review],
  },
  {
    id: 'finding-mb-review-2019-treatment',
    type: 'Finding',
    properties: {
      name: {
        en: 'Treatment for substance use, methamphetamine above all, asked for (Manitoba, 2019)',
        fr: 'Traitement des dépendances, surtout à la méthamphétamine, demandé (Manitoba, 2019)',
      },
      nameStatus: ours,
      kind: 'recommendation',
      grade: 'media',
      date: reviewDate,
      text: {
        en: 'The same report asks for a way of treating substance use that gives methamphetamine most weight.',
      },
    },
    out: [
      ['ABOUT', 'activity-health-care', curator],
      ['ABOUT', 'population-substance-use'],
      ['ABOUT', 'jurisdiction-mb'],
      ['ABOUT', 'mb-tracias-trust'],
    ],
    cites: [review],
  },
  {
    id: 'finding-mb-review-2019-placements',
    type: 'Finding',
    properties: {
      name: {
        en: 'Reform of specialised placements asked for (Manitoba, 2019)',
        fr: 'Réforme des placements spécialisés demandée (Manitoba, 2019)',
      },
      nameStatus: ours,
      kind: 'recommendation',
      grade: 'media',
      date: reviewDate,
      text: { en: 'The same report asks that specialised placements, and what they rely on, be reformed.' },
    },
    out: [
      ['ABOUT', 'activity-transitional-housing', curator],
      ['ABOUT', 'population-minors', curator],
      ['ABOUT', 'jurisdiction-mb'],
      ['ABOUT', 'mb-tracias-trust'],
    ],
    cites: [review],
  },
  {
    id: 'instrument-mb-csehta',
    type: 'Instrument',
    properties: {
      name: {
        en: 'The Child Sexual Exploitation and Human Trafficking Act',
        fr: "Loi sur l'exploitation sexuelle d'enfants et la traite de personnes",
      },
      nameStatus: { en: 'official', fr: 'official' },
      kind: 'act',
      citation: 'C.C.S.M. c. C94',
      inForce: { text: 'assented to 16 June 2011, in force 30 April 2012', start: '2012-04-30', end: null },
      definition: 'provincial-act',
      description: {
        en: 'Manitoba. Protection orders and the tort of human trafficking; its definition covers sexual exploitation, forced labour and organ removal, and counts the repeated supply of drugs as a means.',
      },
    },
    out: [lawOf],
    cites: [
      ['source-mb-csehta-justice', 'Human Trafficking; Protection Orders'],
      ['source-mb-csehta-text', 'C.C.S.M. c. C94', { field: 'inForce' }],
      ['source-mb-release-2012-04-30', 'release', { field: 'inForce' }],
    ],
  },
  {
    id: 'instrument-mb-wrapa',
    type: 'Instrument',
    properties: {
      name: { en: 'The Worker Recruitment and Protection Act' },
      nameStatus: enOnly,
      kind: 'act',
      inForce: { text: '1 April 2009', start: '2009-04-01', end: null },
      description: {
        en: 'Manitoba. Licences for recruiters, registration of employers, no recruitment fees to temporary foreign workers.',
      },
    },
    out: [lawOf],
    cites: [['source-lexology-wrapa-2009', 'note']],
  },
  {
    id: 'instrument-mb-bill-40-2022',
    type: 'Instrument',
    properties: {
      name: { en: 'Bill 40 (2022): The Hospitality Sector Customer Registry Act and amendments' },
      nameStatus: enOnly,
      kind: 'bill',
      inForce: {
        text: 'introduced 12 May 2022; assent and coming into force not found',
        start: null,
        end: null,
      },
      description: {
        en: 'Manitoba. Guest registers with police access by order or urgent demand; hotels, taxis and ride services must report suspected trafficking.',
      },
    },
    out: [lawOf, ['RELATED_TO', 'instrument-mb-csehta', { label: 'would amend' }]],
    cites: [
      ['source-mb-bill-40-2022', 'bill; Schedules A to C'],
      ['source-blueline-mb-2022', 'article body'],
    ],
  },
  {
    id: 'instrument-mb-awareness-day-act',
    type: 'Instrument',
    properties: {
      name: { en: 'The Manitoba Human Trafficking Awareness Day Act' },
      nameStatus: enOnly,
      kind: 'act',
      citation: 'S.M. 2013, c. 14',
      inForce: { text: 'assented to 13 September 2013', start: '2013-09-13', end: null },
    },
    out: [lawOf],
    cites: [['source-mb-awareness-day-act', 'text']],
  },
  {
    id: 'instrument-mb-path-to-reconciliation-act',
    type: 'Instrument',
    properties: {
      name: { en: 'The Path to Reconciliation Act' },
      nameStatus: enOnly,
      kind: 'act',
      description: {
        en: 'Manitoba. Amended in March 2022: the Calls for Justice of the National Inquiry are a key part of the approach of the province.',
      },
    },
    out: [lawOf],
    cites: [['source-mb-mmiwg-legislation', 'The Path to Reconciliation Act']],
  },
  {
    id: 'instrument-gbv-agreement-mb',
    type: 'Instrument',
    properties: {
      name: {
        en: 'Bilateral agreement on gender-based violence, Canada and Manitoba',
        fr: 'Entente bilatérale sur la violence fondée sur le sexe, Canada et Manitoba',
      },
      nameStatus: ours,
      kind: 'agreement',
      inForce: { text: 'announced 25 July 2023, four years', start: '2023-07-25', end: null },
      description: { en: 'Federal transfer under the National Action Plan to End Gender-Based Violence.' },
    },
    out: [
      ['RELATED_TO', 'jurisdiction-mb', { label: 'agreement of' }],
      ['RELATED_TO', 'allocation-gbv-mb-2023', { label: 'provides' }],
    ],
    cites: [['source-ctv-gbv-mb-sk-2023', 'article']],
  },
  {
    id: 'topic-hospitality-reporting',
    type: 'Topic',
    properties: {
      name: {
        en: 'Duty of hotels and drivers to report, and police access to guest data',
        fr: 'Obligation de signalement des hôtels et chauffeurs, accès policier aux données',
      },
      nameStatus: ours,
      text: {
        en: 'Should hotels, taxis and ride services have to report suspected trafficking, with guest registers open to police?',
        fr: 'Les hôtels, les taxis et les services de transport avec chauffeur devraient-ils être tenus de signaler les soupçons de traite, la police ayant accès aux registres de clients?',
      },
    },
    cites: [['source-winnipeg-free-press-2022', 'article']],
  },
  {
    id: 'position-mb-hospitality-reporting',
    type: 'Position',
    properties: {
      name: { en: 'Manitoba on the duty to report', fr: "Le Manitoba sur l'obligation de signalement" },
      nameStatus: ours,
      stance: 'supports',
      date: { date: '2022-05-12' },
      text: {
        en: 'The bill gives a duty to report to those who often see exploitation and gives police tools to stop the sexual exploitation of children and youth.',
        fr: "Le projet de loi impose un devoir de signalement à ceux qui sont souvent témoins de l'exploitation et donne à la police des outils pour mettre fin à l'exploitation sexuelle des enfants et des jeunes.",
      },
    },
    in: [['TAKES', 'mb-government']],
    out: [
      ['ABOUT', 'topic-hospitality-reporting'],
      ['ABOUT', 'instrument-mb-bill-40-2022'],
      ['ABOUT', 'jurisdiction-mb'],
    ],
    cites: [['source-winnipeg-free-press-2022', 'article']],
  },
  {
    id: 'position-ma-mawi-hospitality-reporting',
    type: 'Position',
    properties: {
      name: {
        en: 'Ma Mawi Wi Chi Itata Centre on Bill 40',
        fr: 'Le Ma Mawi Wi Chi Itata Centre sur le projet de loi 40',
      },
      nameStatus: ours,
      stance: 'supports',
      date: { date: '2022-05-13' },
      text: { en: 'Welcomed the bill.', fr: 'A accueilli favorablement le projet de loi.' },
    },
    in: [['TAKES', 'mb-ma-mawi']],
    out: [
      ['ABOUT', 'topic-hospitality-reporting'],
      ['ABOUT', 'instrument-mb-bill-40-2022'],
      ['ABOUT', 'jurisdiction-mb'],
    ],
    cites: [
      ['source-winnipeg-free-press-2022', 'article'],
      ['source-ctv-winnipeg-2022', 'article body'],
    ],
  },
  {
    id: 'position-sex-workers-hospitality-reporting',
    type: 'Position',
    properties: {
      name: {
        en: 'Sex Workers of Winnipeg Action Coalition on Bill 40',
        fr: 'La Sex Workers of Winnipeg Action Coalition sur le projet de loi 40',
      },
      nameStatus: ours,
      stance: 'opposes',
      date: { date: '2022-05-01', precision: 'month' },
      text: {
        en: 'The duty to report and police access to guest data raise risks for sex workers and limit the safer places where they work.',
        fr: "Le devoir de signalement et l'accès policier aux données accroissent les risques pour les travailleuses et travailleurs du sexe et limitent les lieux plus sûrs où ils exercent.",
      },
      note: {
        en: 'The first article reports sex workers without naming an organization; the coalition is named in a second article of the same month.',
      },
    },
    in: [['TAKES', 'mb-sex-workers-of-winnipeg']],
    out: [
      ['ABOUT', 'topic-hospitality-reporting'],
      ['ABOUT', 'instrument-mb-bill-40-2022'],
      ['ABOUT', 'population-sell-sexual-services'],
      ['ABOUT', 'jurisdiction-mb'],
    ],
    cites: [
      ['source-winnipeg-free-press-2022', 'article'],
      ['source-ctv-winnipeg-sex-workers-2022', 'article body'],
    ],
  },
]
