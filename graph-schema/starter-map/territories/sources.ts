import type { StarterRecord } from '../starter-record.ts'

const enOnly = { en: 'official', fr: 'unknown' } as const
const wage = { en: 'Women and Gender Equality Canada', fr: 'Femmes et Égalité des genres Canada' } as const
const nunavutReport = 'nunavut-service-capacity-review-2013'

/** What is known of Yukon, the Northwest Territories, Nunavut and Inuit Nunangat. Undated pages carry no date. */
export const records: readonly StarterRecord[] = [
  {
    id: 'source-yt-world-day-statement',
    type: 'Source',
    properties: {
      name: { en: 'Statement from Minister McLean on World Day Against Trafficking in Persons' },
      nameStatus: enOnly,
      publisher: { en: 'Government of Yukon', fr: 'Gouvernement du Yukon' },
      grade: 'government',
      address:
        'https://yukon.ca/en/news/statement-minister-women-and-gender-equity-directorate-jeanie-mclean-world-day-against',
    },
  },
  {
    id: 'source-cbc-yukon-2020',
    type: 'Source',
    properties: {
      name: { en: 'Yukon releases MMIWG2S+ strategy in response to National Inquiry' },
      nameStatus: enOnly,
      publisher: { en: 'CBC News' },
      date: { date: '2020-12-01', precision: 'month' },
      grade: 'media',
      address: 'https://www.cbc.ca/news/canada/north/yukon-mmiwg2s-strategy-national-inquiry-1.5835588',
    },
  },
  {
    id: 'source-yswc-projects',
    type: 'Source',
    properties: {
      name: { en: 'Current Projects' },
      nameStatus: enOnly,
      publisher: { en: 'Yukon Status of Women Council' },
      grade: 'ngo',
      address: 'http://yukonstatusofwomencouncil.blogspot.com/p/current-projects_16.html',
    },
  },
  {
    id: 'source-cbc-nwt-2017',
    type: 'Source',
    properties: {
      name: { en: 'Human trafficking charge in Yellowknife a first in the N.W.T., say RCMP' },
      nameStatus: enOnly,
      publisher: { en: 'CBC News' },
      date: { date: '2017-01-01', precision: 'year' },
      grade: 'media',
      address: 'http://amp.cbc.ca/news/canada/north/human-trafficking-yellowknife-1.4435169',
    },
  },
  {
    id: 'source-my-true-north-guardian',
    type: 'Source',
    properties: {
      name: { en: 'Project Guardian has eyes on human trafficking in the NWT' },
      nameStatus: enOnly,
      publisher: { en: 'My True North Now' },
      grade: 'media',
      address:
        'https://www.mytruenorthnow.com/36494/project-guardian-has-eyes-on-human-trafficking-in-yellowknife/',
    },
  },
  {
    id: 'source-law360-nwt-airport-2025',
    type: 'Source',
    properties: {
      name: { en: 'N.W.T. airport joins national group against human trafficking' },
      nameStatus: enOnly,
      publisher: { en: 'Law360 Canada' },
      date: { date: '2025-08-01' },
      grade: 'media',
      address:
        'https://www.law360.ca/ca/articles/2372164/n-w-t-airport-joins-national-group-against-human-trafficking',
    },
  },
  {
    id: 'source-nunatsiaq-nunavut-report',
    type: 'Source',
    properties: {
      name: { en: 'Nunavut Inuit exposed to human trafficking, child exploitation: report' },
      nameStatus: enOnly,
      publisher: { en: 'Nunatsiaq News' },
      date: { date: '2014-01-01', precision: 'year' },
      grade: 'media',
      address:
        'https://nunatsiaq.com/stories/article/65674human_trafficking_child_exploitation_happening_in_nunavut_report/',
      document: nunavutReport,
    },
  },
  {
    id: 'source-acyf-nunavut-report',
    type: 'Source',
    properties: {
      name: { en: 'Are Social Issues In Arctic Canada More Serious Than We Realize' },
      nameStatus: enOnly,
      publisher: { en: 'Arctic Children and Youth Foundation' },
      grade: 'ngo',
      address:
        'http://www.acyf.ca/are-social-issues-in-arctic-canada-more-serious-than-we-realize-or-are-ready-to-admit-to/',
      document: nunavutReport,
    },
  },
  {
    id: 'source-nunavut-executive-summary-2014',
    type: 'Source',
    properties: {
      name: {
        en: 'Inuit Victims of Sexual Exploitation and Human Trafficking in Nunavut: Executive Summary',
      },
      nameStatus: enOnly,
      publisher: { en: 'Ajungi Arctic Consulting (on scribd.com)' },
      date: { date: '2014-02-01', precision: 'month' },
      grade: 'copy',
      address: 'http://www.scribd.com/doc/209950575/Executive-Summary',
      document: nunavutReport,
    },
  },
  {
    id: 'source-pauktuutit-trafficking',
    type: 'Source',
    properties: {
      name: { en: 'Inuit and Human Trafficking' },
      nameStatus: enOnly,
      publisher: { en: 'Pauktuutit Inuit Women of Canada' },
      grade: 'ngo',
      address: 'http://pauktuutit.ca/abuse-prevention/inuit-and-human-trafficking/',
    },
  },
  {
    id: 'source-indigenous-watchdog-itk-2023',
    type: 'Source',
    properties: {
      name: { en: 'National Inuit organization, RCMP start work to prevent human trafficking (copy)' },
      nameStatus: enOnly,
      publisher: { en: 'Indigenous Watchdog' },
      date: { date: '2023-03-05' },
      grade: 'copy',
      address:
        'https://www.indigenouswatchdog.org/update/national-inuit-organization-rcmp-start-work-to-prevent-human-trafficking/',
    },
  },
  {
    id: 'source-gbv-agreement-nt',
    type: 'Source',
    properties: {
      name: { en: 'Canada-Northwest Territories transfer agreement on gender-based violence' },
      nameStatus: enOnly,
      publisher: wage,
      grade: 'government',
      address:
        'https://www.canada.ca/en/women-gender-equality/gender-based-violence/intergovernmental-collaboration/bilateral-agreements/northwest-territories-agreement.html',
    },
  },
  {
    id: 'source-gbv-agreement-nu',
    type: 'Source',
    properties: {
      name: { en: 'Canada-Nunavut transfer agreement on gender-based violence' },
      nameStatus: enOnly,
      publisher: wage,
      grade: 'government',
      address:
        'https://www.canada.ca/en/women-gender-equality/gender-based-violence/intergovernmental-collaboration/bilateral-agreements/nunavut-agreement.html',
    },
  },
]
