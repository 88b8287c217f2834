import type { StarterRecord } from '../starter-record.ts'

const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const curator = { assignedBy: 'curator' } as const
const locator = 'III. The Human Trafficking Taskforce (HTT)'

/** How governments meet: the quarterly calls, and what the paper says of the provinces. The taskforce itself is in organizations/. */
export const records: readonly StarterRecord[] = [
  {
    id: 'ca-fpt-calls',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Quarterly F/P/T calls on trafficking in persons',
        fr: 'Téléconférences trimestrielles F-P-T sur la traite de personnes',
      },
      nameStatus: ours,
      kind: 'agreement',
      period: {
        text: 'since 2013, quarterly',
        start: '2013-01-01',
        end: null,
        precision: { start: 'year' },
      },
      description: {
        en: 'The federal taskforce has held calls with the provinces and territories each quarter since 2013, to share information and coordinate efforts.',
        fr: 'Depuis 2013, le groupe de travail fédéral tient chaque trimestre des appels avec les provinces et les territoires pour échanger de l’information et coordonner les efforts.',
      },
      aliases: ['FPT calls', 'appels FPT'],
    },
    in: [['LEADS', 'ca-htt', { stated: true }]],
    out: [
      ['ADVANCES', 'pillar-partnerships', curator],
      ['DOES', 'activity-coordination-body', curator],
      ['OPERATES_IN', 'jurisdiction-ca'],
    ],
    cites: [['source-discussion-2018', locator]],
  },
  {
    id: 'finding-discussion-2018-three-provincial-strategies',
    type: 'Finding',
    properties: {
      name: {
        en: 'Three provinces named with a dedicated strategy in 2018',
        fr: 'Trois provinces mentionnées comme ayant une stratégie particulière en 2018',
      },
      nameStatus: ours,
      kind: 'statistic',
      grade: 'government',
      date: { date: '2018-01-01', precision: 'year' },
      value: 3,
      unit: 'provinces with a dedicated strategy',
      text: {
        en: 'The federal paper names the governments of Ontario, Manitoba and British Columbia as each having a dedicated strategy. It names no other.',
        fr: 'Le document fédéral mentionne les gouvernements de l’Ontario, du Manitoba et de la Colombie-Britannique comme ayant chacun une stratégie particulière. Il n’en mentionne pas d’autre.',
      },
    },
    out: [
      ['ABOUT', 'jurisdiction-on'],
      ['ABOUT', 'jurisdiction-mb'],
      ['ABOUT', 'jurisdiction-bc'],
      ['ABOUT', 'on-strategy-2016', curator],
      ['ABOUT', 'mb-tracias-trust', curator],
      ['ABOUT', 'bc-strategy-2013', curator],
    ],
    cites: [['source-discussion-2018', locator]],
  },
  {
    id: 'finding-discussion-2018-complementary-directions',
    type: 'Finding',
    properties: {
      name: {
        en: 'Need for federal and provincial strategies to be complementary',
        fr: 'Besoin de complémentarité entre stratégies fédérale et provinciales',
      },
      nameStatus: ours,
      kind: 'need',
      grade: 'government',
      date: { date: '2018-01-01', precision: 'year' },
      text: {
        en: 'With many federal, provincial and territorial operations and initiatives under way at any time, and dedicated strategies in Ontario, Manitoba and British Columbia, the directions and priorities of the strategies have to be complementary, not at cross-purposes, and draw on shared lessons.',
        fr: 'Comme de nombreuses opérations et initiatives fédérales, provinciales et territoriales sont en cours à tout moment et que l’Ontario, le Manitoba et la Colombie-Britannique ont leur propre stratégie, les orientations et les priorités doivent être complémentaires, ne pas aller à contre-courant et tirer parti des leçons communes.',
      },
    },
    out: [
      ['ABOUT', 'pillar-partnerships', curator],
      ['ABOUT', 'activity-coordination-body', curator],
      ['ABOUT', 'jurisdiction-ca'],
      ['ABOUT', 'ca-fpt-calls', curator],
      ['ABOUT', 'on-strategy-2016', curator],
      ['ABOUT', 'mb-tracias-trust', curator],
      ['ABOUT', 'bc-strategy-2013', curator],
    ],
    cites: [['source-discussion-2018', locator]],
  },
]
