import type { StarterRecord } from '../starter-record.ts'

const enOnly = { en: 'official', fr: 'unknown' } as const
const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const curator = { assignedBy: 'curator' } as const
const inAb = ['OPERATES_IN', 'jurisdiction-ab'] as const

/** What organizations do in Alberta, and #NotInMyCity from there. */
export const records: readonly StarterRecord[] = [
  {
    id: 'ab-act-support',
    type: 'Service',
    properties: {
      name: {
        en: 'Case support and victim assistance fund (ACT Alberta)',
        fr: "Suivi individuel et fonds d'aide aux victimes (ACT Alberta)",
      },
      nameStatus: ours,
      lastSeen: { date: '2014-08-22' },
      locationPrecision: 'province',
      eligibility: {
        genders: ['women', 'men'],
        condition: 'People trafficked from abroad or within Canada.',
      },
    },
    in: [['DELIVERS', 'ab-act-alberta']],
    out: [
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-survivors'],
      ['SERVES', 'population-women-girls'],
      ['SERVES', 'population-men-boys'],
      ['SERVES', 'population-foreign-nationals'],
      ['ADDRESSES', 'exploitation-sexual'],
      ['ADDRESSES', 'exploitation-labour'],
      ['DOES', 'activity-case-management'],
      ['DOES', 'activity-employment-education', curator],
      inAb,
    ],
    cites: [
      ['source-act-alberta-profile', 'profile'],
      ['source-act-alberta-story', 'Our Story'],
      ['source-act-alberta-release-2014', 'Paragraphs 1 to 3: case coordinators in Edmonton and Calgary'],
    ],
  },
  {
    id: 'ab-act-training',
    type: 'Initiative',
    properties: {
      name: { en: 'Training by ACT Alberta', fr: 'Formation par ACT Alberta' },
      nameStatus: ours,
      kind: 'training',
    },
    in: [['DELIVERS', 'ab-act-alberta']],
    out: [
      ['ADVANCES', 'pillar-partnerships', curator],
      ['DOES', 'activity-training-frontline', curator],
      inAb,
    ],
    cites: [['source-act-alberta-profile', 'profile']],
  },
  {
    id: 'ab-act-edmonton-plan',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Plan against sex trafficking of women and girls in Edmonton (ACT Alberta)',
        fr: 'Plan contre la traite des femmes et des filles à des fins sexuelles (Edmonton, ACT)',
      },
      nameStatus: ours,
      kind: 'project',
      period: { text: 'two years from 2013', start: '2013-01-01', end: null, precision: { start: 'year' } },
      status: 'ended',
      note: { en: 'Ended because its two years ran out; no source gives the last day.' },
    },
    in: [
      ['LEADS', 'ab-act-alberta', { stated: true }],
      ['CONTRIBUTES_TO', 'ca-swc'],
      ['CONTRIBUTES_TO', 'ca-cwf'],
    ],
    out: [
      ['ADVANCES', 'pillar-partnerships', curator],
      ['SERVES', 'population-women-girls'],
      ['ADDRESSES', 'exploitation-sexual'],
      ['DOES', 'activity-community-planning', curator],
      inAb,
    ],
    cites: [
      ['source-edmonton-sun-act-2013', 'article body'],
      ['source-act-alberta-research', 'list of research'],
    ],
  },
  {
    id: 'ab-act-holding-tight-2016',
    type: 'Initiative',
    properties: {
      name: { en: 'Holding Tight to a Double-Edged Sword (study of labour trafficking in Edmonton)' },
      nameStatus: enOnly,
      kind: 'research',
      period: {
        text: '2016',
        start: '2016-01-01',
        end: '2016-12-31',
        precision: { start: 'year', end: 'year' },
      },
      description: { en: 'Study of labour trafficking in Edmonton with money of Public Safety Canada.' },
    },
    in: [
      ['LEADS', 'ab-act-alberta', { stated: true }],
      ['CONTRIBUTES_TO', 'ca-ps'],
    ],
    out: [
      ['ADVANCES', 'pillar-partnerships', curator],
      ['ADDRESSES', 'exploitation-labour'],
      ['DOES', 'activity-research-evaluation'],
      inAb,
    ],
    cites: [['source-act-alberta-research', 'list of research']],
  },
  {
    id: 'ab-notinmycity-rapid-exit',
    type: 'Service',
    properties: {
      name: { en: 'Rapid exit help (#NotInMyCity)', fr: 'Aide à la sortie rapide (#NotInMyCity)' },
      nameStatus: ours,
      locationPrecision: 'undisclosed',
      lastSeen: { date: '2024-02-01', precision: 'month' },
      description: { en: 'Help to leave quickly, with a provincial grant of 2024.' },
    },
    in: [['DELIVERS', 'ca-notinmycity']],
    out: [
      ['PART_OF', 'ab-community-grants'],
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-survivors', curator],
      ['ADDRESSES', 'exploitation-sexual', curator],
      ['DOES', 'activity-exit-program'],
      inAb,
    ],
    cites: [['source-ctv-calgary-2024', 'article body']],
  },
  {
    id: 'ca-notinmycity-airports',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Airport partnerships of #NotInMyCity',
        fr: 'Partenariats de #NotInMyCity avec des aéroports',
      },
      nameStatus: ours,
      kind: 'agreement',
      status: 'in-place',
      description: { en: 'A growing number of airports train their staff and show awareness material.' },
    },
    in: [['LEADS', 'ca-notinmycity', { stated: true }]],
    out: [
      ['ADVANCES', 'pillar-prevention', curator],
      ['ADVANCES', 'pillar-partnerships', curator],
      ['ADDRESSES', 'exploitation-sexual', curator],
      ['DOES', 'activity-training-frontline'],
      ['DOES', 'activity-public-awareness'],
      ['DOES', 'activity-private-sector', curator],
      ['REACHES', 'audience-transport-hospitality-tourism'],
      ['OPERATES_IN', 'jurisdiction-ca'],
    ],
    cites: [['source-law360-nwt-airport-2025', 'article body']],
  },
  {
    id: 'ca-notinmycity-summit',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Summit for human trafficking investigators (#NotInMyCity)',
        fr: 'Sommet pour les enquêteurs en matière de traite (#NotInMyCity)',
      },
      nameStatus: ours,
      kind: 'event',
      status: 'ended',
      description: { en: 'Meeting of investigators; the day is not stated.' },
    },
    in: [['LEADS', 'ca-notinmycity', { stated: true }]],
    out: [
      ['ADVANCES', 'pillar-prosecution', curator],
      ['DOES', 'activity-training-justice', curator],
      ['REACHES', 'audience-police'],
      inAb,
    ],
    cites: [['source-ctv-calgary-2024', 'article body']],
  },
]
