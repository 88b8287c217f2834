import type { StarterRecord } from '../starter-record.ts'

const enOnly = { en: 'official', fr: 'unknown' } as const

/** What organizations, media, researchers and law firms published on Ontario. Undated pages carry no date. */
export const records: readonly StarterRecord[] = [
  {
    id: 'source-cfuw-ontario',
    type: 'Source',
    properties: {
      name: { en: 'Human trafficking and prostitution (page of CFUW Ontario Council)' },
      nameStatus: { en: { translatedBy: 'Fourfold' }, fr: 'unknown' },
      publisher: { en: 'CFUW Ontario Council' },
      grade: 'ngo',
      address: 'http://cfuwontcouncil.ca/Issues/issues%20Human%20Trafficking%20and%20Prostitution.html',
    },
  },
  {
    id: 'source-cbc-on-2019-11-28',
    type: 'Source',
    properties: {
      name: { en: 'Ontario investing $20M into fighting human trafficking' },
      nameStatus: enOnly,
      publisher: { en: 'CBC News' },
      date: { date: '2019-11-28' },
      grade: 'media',
      address: 'https://www.cbc.ca/news/canada/toronto/ontario-human-trafficking-investment-1.5376852',
    },
  },
  {
    id: 'source-piccini-2020',
    type: 'Source',
    properties: {
      name: { en: "Ontario's New Anti-Human Trafficking Strategy" },
      nameStatus: enOnly,
      publisher: { en: 'davidpiccinimpp.ca' },
      date: { date: '2020-03-06' },
      grade: 'copy',
      address: 'https://www.davidpiccinimpp.ca/ontario_s_new_anti_human_trafficking_strategy',
    },
  },
  {
    id: 'source-amcto-2020',
    type: 'Source',
    properties: {
      name: { en: 'Ontario Releases New Strategy on Human Trafficking' },
      nameStatus: enOnly,
      publisher: { en: 'AMCTO' },
      date: { date: '2020-03-06' },
      grade: 'ngo',
      address: 'https://amcto.com/Blog/March-2020/Ontario-Releases-New-Strategy-on-Human-Trafficking',
    },
  },
  {
    id: 'source-cp24-2020',
    type: 'Source',
    properties: {
      name: { en: 'Ontario announces human trafficking strategy, pledges additional $202 million' },
      nameStatus: enOnly,
      publisher: { en: 'CP24' },
      date: { date: '2020-03-06' },
      grade: 'media',
      address:
        'https://www.cp24.com/news/ontario-announces-human-trafficking-strategy-pledges-additional-202-million-1.4842251',
    },
  },
  {
    id: 'source-cbc-hamilton-2020',
    type: 'Source',
    properties: {
      name: { en: 'Ontario announces $307M investment to take on human trafficking' },
      nameStatus: enOnly,
      publisher: { en: 'CBC Hamilton' },
      date: { date: '2020-03-06' },
      grade: 'media',
      address: 'https://www.cbc.ca/news/canada/hamilton/human-trafficking-ontario-strategy-1.5488283',
    },
  },
  {
    id: 'source-cp24-joint-forces-2021',
    type: 'Source',
    properties: {
      name: { en: 'Six arrested, 51 charges laid under new human trafficking strategy in Ontario' },
      nameStatus: enOnly,
      publisher: { en: 'CP24' },
      date: { date: '2021-12-15' },
      grade: 'media',
      address:
        'https://cp24.com/mobile/news/six-arrested-51-charges-laid-under-new-human-trafficking-strategy-in-ontario-1.5708535',
    },
  },
  {
    id: 'source-parentsecurityonline',
    type: 'Source',
    properties: {
      name: { en: "New legislation strengthens Ontario's fight against human trafficking (copy)" },
      nameStatus: enOnly,
      publisher: { en: 'parentsecurityonline.com' },
      grade: 'copy',
      address:
        'https://parentsecurityonline.com/minorsextrafficking-new-legislation-strengthens-ontarios-fight-against-human-trafficking/',
    },
  },
  {
    id: 'source-rci-2020',
    type: 'Source',
    properties: {
      name: { en: 'Ontario gives $3.3 million to Ottawa Inuit org to help survivors of human trafficking' },
      nameStatus: enOnly,
      publisher: { en: 'Radio Canada International' },
      date: { date: '2020-12-31' },
      grade: 'media',
      address:
        'https://www.rcinet.ca/eye-on-the-arctic/2020/12/31/ontario-gives-3-3-million-to-ottawa-inuit-org-to-help-survivors-of-human-trafficking/',
    },
  },
  {
    id: 'source-cbc-ti-2021',
    type: 'Source',
    properties: {
      name: { en: "Tungasuvvingat Inuit's anti-human trafficking program gets $3M from Ontario government" },
      nameStatus: enOnly,
      publisher: { en: 'CBC News' },
      date: { date: '2021-01-01', precision: 'year' },
      grade: 'media',
      address: 'https://www.cbc.ca/news/canada/north/tungasuvvingat-anti-trafficking-funding-1.6124132',
    },
  },
  {
    id: 'source-covenant-house-2016-09',
    type: 'Source',
    properties: {
      name: { en: 'New housing for trafficked victims' },
      nameStatus: enOnly,
      publisher: { en: 'Covenant House Toronto' },
      date: { date: '2016-09-22' },
      grade: 'ngo',
      address: 'https://www.covenanthousetoronto.ca/homeless-youth/New-Housing-for-Trafficked-Victims-Video',
    },
  },
  {
    id: 'source-covenant-house-2018',
    type: 'Source',
    properties: {
      name: { en: 'New housing now available for victims of sexual exploitation' },
      nameStatus: enOnly,
      publisher: { en: 'Covenant House Toronto' },
      date: { date: '2018-11-07' },
      grade: 'ngo',
      address:
        'https://covenanthousetoronto.ca/2018/11/07/new-housing-now-available-for-victims-of-sexual-exploitation/',
    },
  },
  {
    id: 'source-covenant-house-2016-01',
    type: 'Source',
    properties: {
      name: { en: '$10-million anti-sex trafficking plan launched by Covenant House Toronto' },
      nameStatus: enOnly,
      publisher: { en: 'Covenant House Toronto' },
      date: { date: '2016-01-20' },
      grade: 'ngo',
      address:
        'https://covenanthousetoronto.ca/2016/01/20/10-million-anti-sex-trafficking-plan-launched-by-covenant-house-toronto/',
    },
  },
  {
    id: 'source-fcj-anti-trafficking',
    type: 'Source',
    properties: {
      name: { en: 'Anti-Human Trafficking program' },
      nameStatus: enOnly,
      publisher: { en: 'FCJ Refugee Centre' },
      grade: 'ngo',
      address: 'https://www.fcjrefugeecentre.org/category/programs/page/2/',
    },
  },
  {
    id: 'source-fcj-migrant-workers',
    type: 'Source',
    properties: {
      name: { en: 'New Project: Migrant Workers Welcome Centre' },
      nameStatus: enOnly,
      publisher: { en: 'FCJ Refugee Centre' },
      grade: 'ngo',
      address: 'https://www.fcjrefugeecentre.org/category/human-trafficking/page/2/',
    },
  },
  {
    id: 'source-fcj-news',
    type: 'Source',
    properties: {
      name: { en: 'Human Trafficking News and Events' },
      nameStatus: enOnly,
      publisher: { en: 'FCJ Refugee Centre' },
      grade: 'ngo',
      address: 'https://www.fcjrefugeecentre.org/human-trafficking-news-and-events',
    },
  },
  {
    id: 'source-unodc-pact-ottawa',
    type: 'Source',
    properties: {
      name: { en: 'PACT-Ottawa (NGO database)' },
      nameStatus: enOnly,
      publisher: { en: 'UNODC' },
      grade: 'ngo',
      address: 'https://www.unodc.org/ngo/showSingleDetailed.do?req_org_uid=21602',
    },
  },
  {
    id: 'source-ipolitics-2013',
    type: 'Source',
    properties: {
      name: { en: 'Feds fund project that targets human trafficking knowledge gaps' },
      nameStatus: enOnly,
      publisher: { en: 'iPolitics' },
      date: { date: '2013-06-24' },
      grade: 'media',
      address:
        'https://ipolitics.ca/2013/06/24/feds-fund-project-that-targets-human-trafficking-knowledge-gaps/',
    },
  },
  {
    id: 'source-capital-current-2015',
    type: 'Source',
    properties: {
      name: { en: 'PACT-Ottawa: activist group targets human trafficking' },
      nameStatus: enOnly,
      publisher: { en: 'Capital Current' },
      date: { date: '2015-11-28' },
      grade: 'media',
      address:
        'https://capitalcurrent.ca/archive/centretownnews/1997-2016/2015/11/28/pact-ottawa-activist-group-targets-human-trafficking',
    },
  },
  {
    id: 'source-ottawa-coalition-history',
    type: 'Source',
    properties: {
      name: { en: 'Our History' },
      nameStatus: enOnly,
      publisher: { en: 'Ottawa Coalition to End Human Trafficking' },
      grade: 'ngo',
      address: 'https://www.endhumantrafficking.ca/our-history/',
    },
  },
  {
    id: 'source-ottawa-coalition-barriers-2016',
    type: 'Source',
    properties: {
      name: { en: 'Annual Report on Barriers to Accessing Services by Trafficked Persons in the NCR (copy)' },
      nameStatus: enOnly,
      publisher: { en: 'lawsdocbox.com' },
      date: { date: '2016-01-01', precision: 'year' },
      grade: 'copy',
      address:
        'http://lawsdocbox.com/Immigration/96664508-Oceht-annual-report-on-barriers-to-accessing-services-by-trafficked-persons-in-the-ncr.html',
      document: 'oceht-barriers-2016',
    },
  },
]
