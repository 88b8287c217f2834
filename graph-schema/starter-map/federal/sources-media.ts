import type { StarterRecord } from '../starter-record.ts'

const english = { en: 'official', fr: 'unknown' } as const

/** Media, notes of law firms, and copies on other sites. */
export const records: readonly StarterRecord[] = [
  {
    id: 'source-un-rapporteur-2024-media',
    type: 'Source',
    properties: {
      name: { en: 'Canada, "fertile ground" for modern slavery: UN rapporteur (actualnewsmagazine.com)' },
      nameStatus: english,
      publisher: { en: 'actualnewsmagazine.com' },
      date: { date: '2024-01-01', precision: 'year' },
      grade: 'media',
      address: 'https://actualnewsmagazine.com/english/?p=1047394',
      document: 'un-rapporteur-slavery-canada-2024',
      description: { en: 'Press account of the report of 22 July 2024; the report itself was not read.' },
    },
  },
  {
    id: 'source-bennettjones-s211',
    type: 'Source',
    properties: {
      name: { en: 'Canada Introduces Mandatory Forced Labour Prevention Reporting Legislation' },
      nameStatus: english,
      publisher: { en: 'Bennett Jones' },
      grade: 'media',
      address:
        'https://bennettjones.com/Blogs-Section/Canada-Introduces-Mandatory-Forced-Labour-Prevention-Reporting-Legislation?amp=Blog',
      description: { en: 'Note of a law firm.' },
    },
  },
  {
    id: 'source-mondaq-open-permit-2019',
    type: 'Source',
    properties: {
      name: { en: 'New Open Work Permits For Vulnerable Workers: What Employers Need To Know' },
      nameStatus: english,
      publisher: { en: 'Mondaq' },
      date: { date: '2019-01-01', precision: 'year' },
      grade: 'media',
      address:
        'http://mondaq.com/canada/x/826192/Investment+Immigration/New+Open+Work+Permits+For+Vulnerable+Workers+What+Employers+Need+To+Know',
      description: { en: 'Note of a law firm.' },
    },
  },
  {
    id: 'source-irpr-rias-abstract-2018',
    type: 'Source',
    properties: {
      name: { en: 'Regulations Amending the IRPR - Regulatory Impact Analysis Statement (abstract of 2018)' },
      nameStatus: english,
      publisher: { en: 'Migrant Workers Rights (migrantworkersrights.herokuapp.com)' },
      date: { date: '2018-01-01', precision: 'year' },
      grade: 'copy',
      address:
        'https://migrantworkersrights.herokuapp.com/en/resources/regulations-amending-the-immigration-and-refugee-pr-7c299855-ddcc-474c-8a67-ba294996c545?display=print',
      document: 'irpr-vulnerable-workers-rias-2018',
      description: { en: "An abstract, on another site, of the government's own analysis." },
    },
  },
  {
    id: 'source-scroll-open-permit',
    type: 'Source',
    properties: {
      name: {
        en: 'Canada open work permit: a temporary fix that does not prevent abuse of migrants (Scroll.in)',
      },
      nameStatus: english,
      publisher: { en: 'Scroll.in' },
      grade: 'media',
      address:
        'https://scroll.in/article/1073618/canada-open-work-permit-a-temporary-fix-that-does-not-prevent-abuse-exploitation-of-migrants',
      description: { en: 'Dalhousie University research as retold by the press.' },
    },
  },
  {
    id: 'source-kingsvilletimes-mwsp-2022',
    type: 'Source',
    properties: {
      name: { en: 'Additional Funding Announced for Migrant Worker Support Program (Kingsville Times)' },
      nameStatus: english,
      publisher: { en: 'Kingsville Times' },
      date: { date: '2022-12-01', precision: 'month' },
      grade: 'media',
      address:
        'https://kingsvilletimes.ca/2022/12/additional-funding-announced-for-migrant-worker-support-program/',
    },
  },
  {
    id: 'source-globe-project-protect',
    type: 'Source',
    properties: {
      name: {
        en: 'Canadian banks, police following money trail to target human trafficking (Globe and Mail)',
      },
      nameStatus: english,
      publisher: { en: 'The Globe and Mail' },
      grade: 'media',
      address:
        'https://arc-dev.theglobeandmail.com/news/national/canadian-banks-police-following-money-trail-to-target-human-trafficking/article34093888',
    },
  },
  {
    id: 'source-orva-statcan-2024',
    type: 'Source',
    properties: {
      name: {
        en: 'N.S., Ontario had highest rates of human trafficking in 2024: StatsCan (copy at orva.online)',
      },
      nameStatus: english,
      publisher: { en: 'orva.online' },
      grade: 'media',
      address: 'https://www.orva.online/n-s-ontario-had-highest-rates-of-human-trafficking-in-2024-statscan',
      document: 'statcan-trafficking-2024',
      description: {
        en: 'Copy of a CBC article on figures of Statistics Canada; the release itself was not read.',
      },
    },
  },
  {
    id: 'source-globe-mapi-2020',
    type: 'Source',
    properties: {
      name: {
        en: 'Organizations that help sexually exploited women, girls say Ottawa did not renew funding (Globe and Mail)',
      },
      nameStatus: english,
      publisher: { en: 'The Globe and Mail' },
      date: { date: '2020-01-01', precision: 'year' },
      grade: 'media',
      address:
        'https://www.theglobeandmail.com/politics/article-organizations-that-help-sexually-exploited-women-girls-say-ottawa/',
    },
  },
  {
    id: 'source-stophurting-mapi-2020',
    type: 'Source',
    properties: {
      name: {
        en: 'Trudeau government pulls funding for human trafficking victims (stophurtingourchildren.org)',
      },
      nameStatus: english,
      publisher: { en: 'stophurtingourchildren.org' },
      date: { date: '2020-01-01', precision: 'year' },
      grade: 'ngo',
      address: 'https://stophurtingourchildren.org/?p=432',
    },
  },
  {
    id: 'source-rci-calls-2020',
    type: 'Source',
    properties: {
      name: { fr: 'Le Canada débloque 19 millions $ pour lutter contre la traite des personnes (RCI)' },
      nameStatus: { en: 'none-exists', fr: 'official' },
      publisher: { en: 'Radio Canada International', fr: 'Radio Canada International' },
      date: { date: '2020-07-29' },
      grade: 'media',
      address:
        'https://www.rcinet.ca/fr/2020/07/29/le-canada-debloque-19-millions-pour-lutter-contre-la-traite-des-personnes/',
    },
  },
  {
    id: 'source-globalnews-mmiwg-2019',
    type: 'Source',
    properties: {
      name: { en: 'From genocide to human trafficking: Key takeaways from the MMIWG inquiry (Global News)' },
      nameStatus: english,
      publisher: { en: 'Global News' },
      date: { date: '2019-06-03' },
      grade: 'media',
      address: 'https://globalnews.ca/news/5345789/national-inquiry-mmiwg-key-takeaways/',
      document: 'mmiwg-final-report-2019',
    },
  },
  {
    id: 'source-themissing-mmiwg-2019',
    type: 'Source',
    properties: {
      name: { en: 'Inquiry on missing and murdered Indigenous women released (themissing.ca)' },
      nameStatus: { en: { translatedBy: 'Fourfold' }, fr: 'unknown' },
      publisher: { en: 'themissing.ca' },
      grade: 'media',
      address: 'https://www.themissing.ca/inquiry-on-missing-murdered-indigenous-women-released/',
      document: 'mmiwg-final-report-2019',
    },
  },
  {
    id: 'source-readkong-federal-pathway',
    type: 'Source',
    properties: {
      name: {
        en: 'Federal Pathway to Address Missing and Murdered Indigenous Women, Girls and 2SLGBTQQIA+ People (copy)',
      },
      nameStatus: english,
      publisher: { en: 'readkong.com' },
      date: { date: '2021-01-01', precision: 'year' },
      grade: 'copy',
      address:
        'https://www.readkong.com/page/federal-pathway-to-address-missing-and-murdered-indigenous-7545854',
      document: 'federal-pathway-2021',
    },
  },
  {
    id: 'source-docslib-mmiwg-nap-2021',
    type: 'Source',
    properties: {
      name: { en: '2021 MMIWG2SLGBTQQIA+ People National Action Plan (copy at docslib.org)' },
      nameStatus: english,
      publisher: { en: 'docslib.org' },
      date: { date: '2021-06-03' },
      grade: 'copy',
      address:
        'https://docslib.org/doc/4482516/national-action-plan-ending-violence-against-indigenous-women-girls-and-2slgbtqqia-people',
    },
  },
  {
    id: 'source-docplayer-promising-practices',
    type: 'Source',
    properties: {
      name: {
        fr: "Tour d'horizon des pratiques prometteuses en réponse à la traite des personnes au Canada (copie sur docplayer.fr)",
      },
      nameStatus: { en: 'unknown', fr: 'official' },
      publisher: { en: 'International Centre for Criminal Law Reform and Criminal Justice Policy' },
      grade: 'copy',
      address:
        'http://docplayer.fr/6273509-Tour-d-horizon-des-pratiques-prometteuses-en-reponse-a-la-traite-des-personnes-au-canada.html',
    },
  },
  {
    id: 'source-cbc-c38',
    type: 'Source',
    properties: {
      name: { en: 'Human trafficking law (CBC, 2017)' },
      nameStatus: { en: { translatedBy: 'Fourfold' }, fr: 'unknown' },
      publisher: { en: 'CBC' },
      grade: 'media',
      address: 'https://www.cbc.ca/news/politics/human-trafficking-law-liberal-1.3974776',
    },
  },
  {
    id: 'source-comparemela-s211',
    type: 'Source',
    properties: {
      name: {
        en: 'Bill S-211 (page of comparemela.com)',
        fr: 'Projet de loi S-211 (page de comparemela.com)',
      },
      nameStatus: { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } },
      publisher: { en: 'comparemela.com' },
      grade: 'copy',
      address: 'https://comparemela.com/ampnews/bills-211',
    },
  },
]
