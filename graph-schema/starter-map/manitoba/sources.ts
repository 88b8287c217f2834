import type { StarterRecord } from '../starter-record.ts'

const enOnly = { en: 'official', fr: 'unknown' } as const
const both = { en: 'official', fr: 'official' } as const
const frOnly = { en: { translatedBy: 'Fourfold' }, fr: 'official' } as const
const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const province = { en: 'Government of Manitoba', fr: 'Gouvernement du Manitoba' }

/** What is known of Manitoba. */
export const records: readonly StarterRecord[] = [
  {
    id: 'source-mb-tracias-trust-history',
    type: 'Source',
    properties: {
      name: { en: 'Manitoba Sexual Exploitation Strategy - Phases and Timelines' },
      nameStatus: enOnly,
      publisher: province,
      grade: 'government',
      address: 'https://www.gov.mb.ca/fs/traciastrust/print,history.html',
    },
  },
  {
    id: 'source-mb-tracias-trust-initiatives',
    type: 'Source',
    properties: {
      name: { en: "Tracia's Trust: Past Initiatives" },
      nameStatus: enOnly,
      publisher: province,
      grade: 'government',
      address: 'https://www.gov.mb.ca/fs/traciastrust/initiatives.html',
    },
  },
  {
    id: 'source-mb-release-2011-03-10',
    type: 'Source',
    properties: {
      name: { en: 'Manitoba Partners With Police, Outreach Agencies (news release, 10 March 2011)' },
      nameStatus: enOnly,
      publisher: province,
      date: { date: '2011-03-10' },
      grade: 'government',
      address: 'https://news.gov.mb.ca/news/print,index.html?archive=&item=10988',
    },
  },
  {
    id: 'source-mb-release-2011-05-17',
    type: 'Source',
    properties: {
      name: { en: 'Expanded Sexual Exploitation Strategy Would Focus on Human Trafficking' },
      nameStatus: enOnly,
      publisher: province,
      date: { date: '2011-05-17' },
      grade: 'government',
      address: 'https://news.gov.mb.ca/news/print,index.html?archive=2011-5-01&item=11509',
    },
  },
  {
    id: 'source-mysteinbach-2012',
    type: 'Source',
    properties: {
      name: {
        en: 'Stop Child Sexual Exploitation Awareness Week in Manitoba (mySteinbach, 2012)',
        fr: "Semaine de sensibilisation à l'exploitation sexuelle des enfants (mySteinbach, 2012)",
      },
      nameStatus: ours,
      publisher: { en: 'mySteinbach' },
      date: { date: '2012-01-01', precision: 'year' },
      grade: 'media',
      address: 'https://mysteinbach.ca/newsblog/14689.html',
    },
  },
  {
    id: 'source-mb-csehta-justice',
    type: 'Source',
    properties: {
      name: { en: 'The Child Sexual Exploitation and Human Trafficking Act (Manitoba Justice)' },
      nameStatus: enOnly,
      publisher: { en: 'Manitoba Justice', fr: 'Justice Manitoba' },
      grade: 'government',
      address: 'https://www.gov.mb.ca/justice/crown/print,csehtact.html',
    },
  },
  {
    id: 'source-mb-csehta-text',
    type: 'Source',
    properties: {
      name: {
        en: 'The Child Sexual Exploitation and Human Trafficking Act (Manitoba Laws)',
        fr: "Loi sur l'exploitation sexuelle d'enfants et la traite de personnes (Lois du Manitoba)",
      },
      nameStatus: both,
      publisher: province,
      grade: 'government',
      address: 'https://web2.gov.mb.ca/laws/statutes/ccsm/c094.php',
    },
  },
  {
    id: 'source-mb-release-2012-04-30',
    type: 'Source',
    properties: {
      name: { en: 'New Law Will Give More Protection, Power to Victims' },
      nameStatus: enOnly,
      publisher: province,
      date: { date: '2012-04-30' },
      grade: 'government',
      address: 'https://news.gov.mb.ca/news/print,index.html?item=13953',
    },
  },
  {
    id: 'source-cbc-streetreach-2019',
    type: 'Source',
    properties: {
      name: {
        en: 'Manitoba funds StreetReach in Thompson (CBC, November 2019)',
        fr: 'Le Manitoba finance StreetReach à Thompson (CBC, novembre 2019)',
      },
      nameStatus: ours,
      publisher: { en: 'CBC News' },
      date: { date: '2019-11-19' },
      grade: 'media',
      address: 'https://www.cbc.ca/news/canada/manitoba/youth-outreach-funding-thompson-manitoba-1.5364802',
    },
  },
  {
    id: 'source-global-streetreach-2021',
    type: 'Source',
    properties: {
      name: { en: 'Manitoba on StreetReach in Thompson (Global News, 5 October 2021)' },
      nameStatus: { en: { translatedBy: 'Fourfold' }, fr: 'unknown' },
      publisher: { en: 'Global News' },
      date: { date: '2021-10-05' },
      grade: 'media',
      address: 'https://globalnews.ca/news/8244462/streetreach-manitoba-support/',
    },
  },
  {
    id: 'source-winnipeg-sun-2019',
    type: 'Source',
    properties: {
      name: { en: "Tracia's Trust: Manitoba working on plan to eliminate sexual exploitation" },
      nameStatus: enOnly,
      publisher: { en: 'Winnipeg Sun' },
      date: { date: '2019-01-30' },
      grade: 'media',
      address:
        'https://winnipegsun.com/news/provincial/tracias-trust-manitoba-working-on-plan-to-eliminate-sexual-exploitation',
    },
  },
  {
    id: 'source-mb-communique-2019-01-30',
    type: 'Source',
    properties: {
      name: {
        en: 'Manitoba publishes a research report on sexual exploitation (news release)',
        fr: "Le Manitoba publie un rapport de recherche sur l'exploitation sexuelle",
      },
      nameStatus: frOnly,
      publisher: province,
      date: { date: '2019-01-30' },
      grade: 'government',
      address: 'https://news.gov.mb.ca/news/print,index.fr.html?item=44981',
    },
  },
  {
    id: 'source-mysteinbach-2025',
    type: 'Source',
    properties: {
      name: { en: 'Province announces $150,000 in support to combat sexual exploitation' },
      nameStatus: enOnly,
      publisher: { en: 'mySteinbach' },
      date: { date: '2025-01-01', precision: 'year' },
      grade: 'media',
      address:
        'https://www.mysteinbach.ca/news/15881/province-announces-150000-in-support-to-combat-sexual-exploitation',
    },
  },
  {
    id: 'source-blueline-mb-2022',
    type: 'Source',
    properties: {
      name: { en: 'Manitoba government strengthening laws to protect vulnerable youth (Blue Line)' },
      nameStatus: enOnly,
      publisher: { en: 'Blue Line' },
      date: { date: '2022-01-01', precision: 'year' },
      grade: 'media',
      address:
        'https://www.blueline.ca/manitoba-government-strengthening-laws-to-protect-vulnerable-youth-from-human-trafficking-sexual-exploitation/',
    },
  },
  {
    id: 'source-mb-bill-40-2022',
    type: 'Source',
    properties: {
      name: { en: 'Bill 40, 4th Session, 42nd Legislature (Manitoba)' },
      nameStatus: enOnly,
      publisher: { en: 'Legislative Assembly of Manitoba', fr: 'Assemblée législative du Manitoba' },
      date: { date: '2022-05-12' },
      grade: 'government',
      address: 'https://web2.gov.mb.ca/bills/42-4/b040e.php',
    },
  },
  {
    id: 'source-mb-communique-bill-40',
    type: 'Source',
    properties: {
      name: {
        en: 'News release of Manitoba on Bill 40',
        fr: 'Communiqué du Manitoba sur le projet de loi 40',
      },
      nameStatus: ours,
      publisher: province,
      grade: 'government',
      address: 'https://news.gov.mb.ca/news/print,index.fr.html?archive=&item=54517',
    },
  },
  {
    id: 'source-ctv-winnipeg-2022',
    type: 'Source',
    properties: {
      name: { en: 'Manitoba looks to crack down on people using hotels for human trafficking' },
      nameStatus: enOnly,
      publisher: { en: 'CTV Winnipeg' },
      date: { date: '2022-05-01', precision: 'month' },
      grade: 'media',
      address:
        'https://winnipeg.ctvnews.ca/manitoba-looks-to-crack-down-on-people-using-hotels-for-human-trafficking-1.5902951',
    },
  },
  {
    id: 'source-ctv-winnipeg-regulation',
    type: 'Source',
    properties: {
      name: { en: 'Manitoba looking to crack down on sex trafficking in hotels' },
      nameStatus: enOnly,
      publisher: { en: 'CTV Winnipeg' },
      grade: 'media',
      address:
        'https://winnipeg.ctvnews.ca/manitoba-looking-to-crack-down-on-sex-trafficking-in-hotels-1.6871509',
    },
  },
  {
    id: 'source-ctv-winnipeg-sex-workers-2022',
    type: 'Source',
    properties: {
      name: { en: 'Sex workers in Manitoba concerned over proposed legislation bringing changes to hotels' },
      nameStatus: enOnly,
      publisher: { en: 'CTV Winnipeg' },
      date: { date: '2022-05-01', precision: 'month' },
      grade: 'media',
      address:
        'https://winnipeg.ctvnews.ca/sex-workers-in-manitoba-concerned-over-proposed-legislation-bringing-changes-to-hotels-1.5906317',
    },
  },
  {
    id: 'source-winnipeg-free-press-2022',
    type: 'Source',
    properties: {
      name: { en: 'Legislation targeting human trafficking puts hotel info in police hands' },
      nameStatus: enOnly,
      publisher: { en: 'Winnipeg Free Press' },
      date: { date: '2022-05-13' },
      grade: 'media',
      address:
        'https://www.winnipegfreepress.com/breakingnews/2022/05/13/legislation-targeting-human-trafficking-puts-hotel-info-in-police-hands',
    },
  },
  {
    id: 'source-lexology-wrapa-2009',
    type: 'Source',
    properties: {
      name: {
        en: 'Note on the Worker Recruitment and Protection Act (Lexology, 2009)',
        fr: 'Note sur la loi manitobaine sur le recrutement des travailleurs (Lexology, 2009)',
      },
      nameStatus: ours,
      publisher: { en: 'Lexology' },
      date: { date: '2009-01-01', precision: 'year' },
      grade: 'media',
      address: 'https://www.lexology.com/library/detail.aspx?g=c178973b-c8cb-4806-ab8f-0b7eadc15318',
    },
  },
  {
    id: 'source-ma-mawi-children-in-care',
    type: 'Source',
    properties: {
      name: { en: 'Children in care programs' },
      nameStatus: enOnly,
      publisher: { en: 'Ma Mawi Wi Chi Itata Centre' },
      grade: 'ngo',
      address: 'https://www.mamawi.com/our-programs/children-in-care/',
    },
  },
  {
    id: 'source-cbc-home-2015',
    type: 'Source',
    properties: {
      name: { en: 'Teen girls who faced sexual exploitation find safety at HOME' },
      nameStatus: enOnly,
      publisher: { en: 'CBC News' },
      date: { date: '2015-01-01', precision: 'year' },
      grade: 'media',
      address:
        'https://www.cbc.ca/news/canada/manitoba/teen-girls-who-faced-sexual-exploitation-find-safety-at-home-1.3027428',
    },
  },
  {
    id: 'source-mb-mmiwg-legislation',
    type: 'Source',
    properties: {
      name: { en: 'Manitoba Indigenous Reconciliation: Legislation' },
      nameStatus: enOnly,
      publisher: province,
      grade: 'government',
      address: 'https://www.gov.mb.ca/inr/mmiwg/print,legislation.html',
    },
  },
  {
    id: 'source-mb-awareness-day-act',
    type: 'Source',
    properties: {
      name: { en: 'The Manitoba Human Trafficking Awareness Day Act (S.M. 2013, c. 14)' },
      nameStatus: enOnly,
      publisher: province,
      date: { date: '2013-09-13' },
      grade: 'government',
      address: 'https://web2.gov.mb.ca/laws/statutes/2013/c01413e.php',
    },
  },
  {
    id: 'source-mb-release-2014-03-14',
    type: 'Source',
    properties: {
      name: { en: 'Province Joins AMC, Community Partners to Fight Child Sexual Exploitation' },
      nameStatus: enOnly,
      publisher: province,
      date: { date: '2014-03-14' },
      grade: 'government',
      address: 'http://news.gov.mb.ca/news/print,index.html?item=30041&posted=2014-03-03',
    },
  },
]
