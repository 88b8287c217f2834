import type { StarterRecord } from '../starter-record.ts'

const enOnly = { en: 'official', fr: 'unknown' } as const
const province = { en: 'Government of Saskatchewan', fr: 'Gouvernement de la Saskatchewan' }

/** What is known of Saskatchewan. */
export const records: readonly StarterRecord[] = [
  {
    id: 'source-ccgazette-sk-2022',
    type: 'Source',
    properties: {
      name: { en: 'New law protects victims of human trafficking' },
      nameStatus: enOnly,
      publisher: { en: 'ccgazette.ca' },
      date: { date: '2022-04-25' },
      grade: 'media',
      address: 'https://ccgazette.ca/2022/04/25/new-law-protects-victims-of-human-trafficking/',
    },
  },
  {
    id: 'source-sk-release-2022-11-15',
    type: 'Source',
    properties: {
      name: { en: 'Government Invests $150,000 to Support Housing for Human Trafficking Victims' },
      nameStatus: enOnly,
      publisher: province,
      date: { date: '2022-11-15' },
      grade: 'government',
      address:
        'https://saskatchewan.ca/government/news-and-media/2022/november/15/government-invests-$150000-to-support-housing-for-human-trafficking-victims',
    },
  },
  {
    id: 'source-sk-release-2023-12-08',
    type: 'Source',
    properties: {
      name: { en: 'Province Invests $1.2 Million to Support Survivors of Human Trafficking' },
      nameStatus: enOnly,
      publisher: province,
      date: { date: '2023-12-08' },
      grade: 'government',
      address:
        'https://saskatchewan.ca/government/news-and-media/2023/december/08/province-invests-12m-to-support-survivors-of-human-trafficking',
    },
  },
  {
    id: 'source-cbc-sk-2023',
    type: 'Source',
    properties: {
      name: { en: 'Safe house for trafficking survivors gets funding boost (CBC, 8 December 2023)' },
      nameStatus: { en: { translatedBy: 'Fourfold' }, fr: 'unknown' },
      publisher: { en: 'CBC News' },
      date: { date: '2023-12-08' },
      grade: 'media',
      address:
        'https://www.cbc.ca/news/canada/saskatchewan/safe-house-trafficking-survivors-funding-boost-1.7054013',
    },
  },
  {
    id: 'source-ctv-saskatoon-2024',
    type: 'Source',
    properties: {
      name: { en: 'Saskatoon police form new team to combat human trafficking' },
      nameStatus: enOnly,
      publisher: { en: 'CTV Saskatoon' },
      date: { date: '2024-03-23' },
      grade: 'media',
      address:
        'https://saskatoon.ctvnews.ca/saskatoon-police-form-new-team-to-combat-human-trafficking-1.6819944',
    },
  },
  {
    id: 'source-topnews-saskatoon-2024',
    type: 'Source',
    properties: {
      name: { en: 'Federal funds will support human trafficking victims in Saskatoon (copy)' },
      nameStatus: enOnly,
      publisher: { en: 'topnews.media' },
      date: { date: '2024-03-01', precision: 'month' },
      grade: 'copy',
      address:
        'https://topnews.media/news/canada/federal-funds-will-support-human-trafficking-victims-in-saskatoon',
    },
  },
  {
    id: 'source-panow-2024',
    type: 'Source',
    properties: {
      name: { en: 'Government Launches Campaign on Human Trafficking and Sexual Exploitation (paNOW)' },
      nameStatus: enOnly,
      publisher: { en: 'paNOW' },
      date: { date: '2024-05-08' },
      grade: 'media',
      address:
        'https://panow.com/2024/05/08/government-launches-campaign-to-raise-awareness-of-human-trafficking-and-sexual-exploitation',
    },
  },
  {
    id: 'source-sk-release-2026-copy',
    type: 'Source',
    properties: {
      name: { en: 'Saskatchewan Shines a Light on Human Trafficking (release of 23 February 2026, copy)' },
      nameStatus: enOnly,
      publisher: { en: 'EIN Presswire' },
      date: { date: '2026-02-23' },
      grade: 'copy',
      address:
        'https://www.einpresswire.com/article/894845732/saskatchewan-shines-a-light-on-human-trafficking',
    },
  },
  {
    id: 'source-chri-defend-dignity-2012',
    type: 'Source',
    properties: {
      name: { en: 'Defending dignity (blog)' },
      nameStatus: enOnly,
      publisher: { en: 'CHRI' },
      date: { date: '2012-01-01', precision: 'year' },
      grade: 'ngo',
      address: 'https://chri.ca/home/meet-the-chri-team/blog/2013-defending-dignity',
    },
  },
  {
    id: 'source-ctv-gbv-mb-sk-2023',
    type: 'Source',
    properties: {
      name: { en: 'Manitoba, Saskatchewan sign agreements as part of gender-based violence action plan' },
      nameStatus: enOnly,
      publisher: { en: 'CTV News' },
      date: { date: '2023-07-25' },
      grade: 'media',
      address:
        'https://www.ctvnews.ca/politics/manitoba-saskatchewan-sign-agreements-with-feds-as-part-of-gender-based-violence-action-plan-1.6493495',
    },
  },
  {
    id: 'source-sk-fwris-act-copy',
    type: 'Source',
    properties: {
      name: { en: 'The Foreign Worker Recruitment and Immigration Services Act (consolidation, copy)' },
      nameStatus: enOnly,
      publisher: { en: 'vdocuments.net' },
      grade: 'copy',
      address:
        'https://vdocuments.net/the-foreign-worker-recruitment-and-immigration-services-qpgovskcadocumentsenglishstatutesstatutesf18-1pdf.html',
    },
  },
  {
    id: 'source-sk-protection-immigrants',
    type: 'Source',
    properties: {
      name: { en: 'Protection for Immigrants and Foreign Workers' },
      nameStatus: enOnly,
      publisher: province,
      grade: 'government',
      address:
        'https://www.saskatchewan.ca/residents/moving-to-saskatchewan/live-in-saskatchewan/by-immigrating/protection-for-immigrants-and-foreign-workers',
    },
  },
  {
    id: 'source-sk-employer-responsibilities',
    type: 'Source',
    properties: {
      name: { en: 'Employer Responsibilities with Foreign Workers' },
      nameStatus: enOnly,
      publisher: province,
      grade: 'government',
      address:
        'https://saskatchewan.ca/residents/moving-to-saskatchewan/hire-a-foreign-worker/employer-responsibilities-with-foreign-workers',
    },
  },
  {
    id: 'source-sk-release-2024-09-03-copy',
    type: 'Source',
    properties: {
      name: {
        en: 'Saskatchewan immigration program integrity framework (release of 3 September 2024, copy)',
      },
      nameStatus: { en: { translatedBy: 'Fourfold' }, fr: 'unknown' },
      publisher: { en: 'EIN Presswire' },
      date: { date: '2024-09-03' },
      grade: 'copy',
      address:
        'https://www.einpresswire.com/article/740518591/saskatchewan-establishes-the-strongest-immigration-program-integrity-framework-in-canada-as-new-regulations-come-into-effect',
    },
  },
  {
    id: 'source-rric-sk-2024',
    type: 'Source',
    properties: {
      name: { en: 'The Roles of Foreign Worker Recruiters & Immigration Consultants' },
      nameStatus: enOnly,
      publisher: { en: 'rricanada.org' },
      date: { date: '2024-09-04' },
      grade: 'ngo',
      address:
        'https://rricanada.org/2024/09/04/the-roles-of-foreign-worker-recruiters-immigration-consultants/',
    },
  },
]
