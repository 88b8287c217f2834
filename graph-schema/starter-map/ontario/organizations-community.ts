import type { StarterRecord } from '../starter-record.ts'

const enOnly = { en: 'official', fr: 'unknown' } as const
const inOn = ['OPERATES_IN', 'jurisdiction-on'] as const

/** Organizations that work in Ontario, Indigenous ones by their own kinds. */
export const records: readonly StarterRecord[] = [
  {
    id: 'on-covenant-house-toronto',
    type: 'Organization',
    properties: {
      name: { en: 'Covenant House Toronto' },
      nameStatus: enOnly,
      kind: 'ngo',
      description: {
        en: 'Its Urban Response Model joins housing, care and other help for young women exploited sexually.',
      },
    },
    out: [inOn],
    cites: [['source-covenant-house-2016-09', 'release']],
  },
  {
    id: 'on-fcj-refugee-centre',
    type: 'Organization',
    properties: { name: { en: 'FCJ Refugee Centre' }, nameStatus: enOnly, kind: 'ngo' },
    out: [['MEMBER_OF', 'on-tchtn'], inOn],
    cites: [['source-fcj-anti-trafficking', 'Anti-Human Trafficking']],
  },
  {
    id: 'on-tchtn',
    type: 'Organization',
    properties: {
      name: { en: 'Toronto Counter Human Trafficking Network' },
      nameStatus: enOnly,
      kind: 'coordinating-body',
      description: { en: 'Coordinated with the FCJ Refugee Centre, which hosts it.' },
    },
    out: [['OPERATES_IN', 'jurisdiction-toronto']],
    cites: [
      ['source-fcj-migrant-workers', 'news items'],
      ['source-fcj-anti-trafficking', 'Anti-Human Trafficking'],
    ],
  },
  {
    id: 'on-pact-ottawa',
    type: 'Organization',
    properties: {
      name: { en: 'Persons Against the Crime of Trafficking in Humans' },
      nameStatus: enOnly,
      abbreviation: { en: 'PACT-Ottawa' },
      kind: 'ngo',
      active: {
        text: 'founded 2004, incorporated 2007',
        start: '2004-01-01',
        end: null,
        precision: { start: 'year' },
      },
      description: { en: 'Education, support and advocacy; started the Ottawa Coalition in 2010.' },
      aliases: ['PACT'],
    },
    out: [['OPERATES_IN', 'jurisdiction-ottawa']],
    cites: [['source-unodc-pact-ottawa', 'Short description']],
  },
  {
    id: 'on-ottawa-coalition',
    type: 'Organization',
    properties: {
      name: { en: 'Ottawa Coalition to End Human Trafficking' },
      nameStatus: enOnly,
      abbreviation: { en: 'OCEHT' },
      kind: 'coordinating-body',
      active: { text: 'started 2010', start: '2010-01-01', end: null, precision: { start: 'year' } },
      description: {
        en: 'Started by PACT-Ottawa, separate from it since 2013; more than 40 members from more than 20 organizations.',
      },
    },
    out: [['OPERATES_IN', 'jurisdiction-ottawa']],
    cites: [['source-ottawa-coalition-history', 'Our History']],
  },
  {
    id: 'on-tungasuvvingat-inuit',
    type: 'Organization',
    properties: {
      name: { en: 'Tungasuvvingat Inuit' },
      nameStatus: enOnly,
      abbreviation: { en: 'TI' },
      kind: 'indigenous-service-organization',
      description: { en: 'Services for Inuit who live in the south.' },
    },
    out: [inOn],
    cites: [['source-rci-2020', 'article body']],
  },
  {
    id: 'on-onwa',
    type: 'Organization',
    properties: {
      name: { en: "Ontario Native Women's Association" },
      nameStatus: enOnly,
      abbreviation: { en: 'ONWA' },
      kind: 'indigenous-service-organization',
    },
    out: [inOn],
    cites: [['source-onwa-courage', 'release']],
  },
  {
    id: 'on-aurora-house',
    type: 'Organization',
    properties: { name: { en: 'Aurora House' }, nameStatus: enOnly, kind: 'ngo' },
    out: [inOn],
    cites: [['source-aurora-house', 'Who we serve']],
  },
  {
    id: 'on-lawc',
    type: 'Organization',
    properties: {
      name: { en: "London Abused Women's Centre" },
      nameStatus: enOnly,
      abbreviation: { en: 'LAWC' },
      kind: 'ngo',
    },
    out: [inOn],
    cites: [['source-global-lawc-2020', 'article body']],
  },
  {
    id: 'on-walk-with-me',
    type: 'Organization',
    properties: {
      name: { en: 'Walk With Me' },
      nameStatus: enOnly,
      kind: 'ngo',
      active: { text: 'founded 2009', start: '2009-01-01', end: null, precision: { start: 'year' } },
      description: {
        en: 'Founded by a survivor; works with more than 36 police services, by the count of its founder.',
      },
    },
    out: [inOn],
    cites: [
      ['source-ps-newsletter-2014-02', 'Feature Organization'],
      ['source-walk-with-me-blog-2014', 'blog', { field: 'description' }],
    ],
  },
  {
    id: 'on-butterfly',
    type: 'Organization',
    properties: {
      name: { en: 'Butterfly (Asian and Migrant Sex Workers Support Network)' },
      nameStatus: enOnly,
      kind: 'ngo',
      description: { en: 'Support and legal advocacy for migrant sex workers.' },
    },
    out: [inOn],
    cites: [['source-butterfly-2018', 'preface']],
  },
  {
    id: 'on-noraht',
    type: 'Organization',
    properties: {
      name: { en: 'Northeastern Ontario Research Alliance on Human Trafficking' },
      nameStatus: enOnly,
      abbreviation: { en: 'NORAHT' },
      kind: 'coordinating-body',
      active: { text: 'from 2013', start: '2013-01-01', end: null, precision: { start: 'year' } },
      description: { en: 'Partnership of a university and communities in northeastern Ontario.' },
    },
    out: [inOn],
    cites: [['source-noraht-2020', 'abstract']],
  },
  {
    id: 'on-roberts-smart-centre',
    type: 'Organization',
    properties: { name: { en: 'Roberts/Smart Centre' }, nameStatus: enOnly, kind: 'service-provider' },
    out: [inOn],
    cites: [['source-indigenous-watchdog-2020-12-10', 'other programs']],
  },
  {
    id: 'on-bridgenorth',
    type: 'Organization',
    properties: { name: { en: 'BridgeNorth' }, nameStatus: enOnly, kind: 'ngo' },
    out: [inOn],
    cites: [['source-indigenous-watchdog-2020-12-10', 'other programs']],
  },
  {
    id: 'on-timmins-women-in-crisis',
    type: 'Organization',
    properties: { name: { en: 'Timmins and Area Women in Crisis' }, nameStatus: enOnly, kind: 'ngo' },
    out: [inOn],
    cites: [['source-indigenous-watchdog-2020-12-10', 'other programs']],
  },
  {
    id: 'on-durham-victim-services',
    type: 'Organization',
    properties: {
      name: { en: 'Victim Services of Durham Region' },
      nameStatus: enOnly,
      kind: 'service-provider',
    },
    out: [inOn],
    cites: [['source-durham-2021-copy', 'release']],
  },
]
