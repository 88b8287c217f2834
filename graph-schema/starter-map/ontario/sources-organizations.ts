import type { StarterRecord } from '../starter-record.ts'

const enOnly = { en: 'official', fr: 'unknown' } as const

/** More of what organizations, researchers and law firms published on Ontario. Undated pages carry no date. */
export const records: readonly StarterRecord[] = [
  {
    id: 'source-onwa-courage',
    type: 'Source',
    properties: {
      name: { en: 'Expansion of Anti-Human Trafficking Courage Program Creates Pathways to Safe SPACES' },
      nameStatus: enOnly,
      publisher: { en: "Ontario Native Women's Association" },
      grade: 'ngo',
      address:
        'https://www.onwa.ca/post/expansion-of-anti-human-trafficking-courage-program-creates-pathways-to-safe-spaces',
    },
  },
  {
    id: 'source-ibf-today-onwa-2019',
    type: 'Source',
    properties: {
      name: { en: 'ONWA Releases Journey to Safe SPACES' },
      nameStatus: enOnly,
      publisher: { en: 'IBF Today' },
      date: { date: '2019-01-01', precision: 'year' },
      grade: 'media',
      address:
        'https://ibftoday.ca/ontario-native-womens-association-onwa-releases-journey-to-safe-spaces-indigenous-anti-human-trafficking-engagement-report/',
    },
  },
  {
    id: 'source-saultonline-onwa-2020',
    type: 'Source',
    properties: {
      name: { en: "Courage for Change: Ontario Native Women's Association to Expand Across Ontario" },
      nameStatus: enOnly,
      publisher: { en: 'saultonline.com' },
      date: { date: '2020-12-01', precision: 'month' },
      grade: 'media',
      address:
        'https://saultonline.com/2020/12/courage-for-change-ontario-native-womens-association-to-expand-across-ontario/',
    },
  },
  {
    id: 'source-aurora-house',
    type: 'Source',
    properties: {
      name: { en: 'Who we serve' },
      nameStatus: enOnly,
      publisher: { en: 'Aurora House' },
      grade: 'ngo',
      address: 'http://aurorahouse.ca/whoweserve2',
    },
  },
  {
    id: 'source-global-lawc-2020',
    type: 'Source',
    properties: {
      name: { en: 'Loss of funding to fight human trafficking to impact over 600 women and girls' },
      nameStatus: enOnly,
      publisher: { en: 'Global News' },
      date: { date: '2020-05-01', precision: 'month' },
      grade: 'media',
      address: 'https://globalnews.ca/news/6936793/loss-human-trafficking-funding-impact-lawc/',
    },
  },
  {
    id: 'source-walk-with-me-blog-2014',
    type: 'Source',
    properties: {
      name: { en: 'Ready or not (blog of the founder of Walk With Me)' },
      nameStatus: enOnly,
      publisher: { en: 'timeasview.wordpress.com' },
      date: { date: '2014-06-21' },
      grade: 'ngo',
      address: 'https://timeasview.wordpress.com/2014/06/21/ready-or-not/',
    },
  },
  {
    id: 'source-butterfly-2018',
    type: 'Source',
    properties: {
      name: { en: 'Behind the Rescue (copy)' },
      nameStatus: enOnly,
      publisher: { en: 'Butterfly (on 9dok.net)' },
      date: { date: '2018-04-01', precision: 'month' },
      grade: 'copy',
      address: 'https://9dok.net/document/y6elep34-behind-the-rescue.html',
      document: 'butterfly-behind-the-rescue',
    },
  },
  {
    id: 'source-noraht-2020',
    type: 'Source',
    properties: {
      name: { en: 'Service Mapping Toolkit article' },
      nameStatus: enOnly,
      publisher: { en: 'First Peoples Child & Family Review 15(1)' },
      date: { date: '2020-01-01', precision: 'year' },
      grade: 'peer-reviewed',
      address: 'https://erudit.org/fr/revue/fpcfr/2020/v15/n1/1068364ar.html',
    },
  },
  {
    id: 'source-indigenous-watchdog-2020-12-10',
    type: 'Source',
    properties: {
      name: { en: 'Dec 10, 2020 update' },
      nameStatus: enOnly,
      publisher: { en: 'Indigenous Watchdog' },
      date: { date: '2020-12-10' },
      grade: 'copy',
      address: 'https://indigenouswatchdog.org/update/dec-10-2020/',
    },
  },
  {
    id: 'source-oacas-2014',
    type: 'Source',
    properties: {
      name: { en: 'Extend the age of protection to 18' },
      nameStatus: enOnly,
      publisher: { en: "Ontario Association of Children's Aid Societies" },
      date: { date: '2014-11-01', precision: 'month' },
      grade: 'ngo',
      address: 'https://www.oacas.org/2014/11/extend-the-age-of-protection-to-18/',
    },
  },
  {
    id: 'source-parnipcas-age',
    type: 'Source',
    properties: {
      name: { en: 'Increase in the age of protection from 16 to 18' },
      nameStatus: enOnly,
      publisher: { en: 'CAS Nipissing & Parry Sound' },
      grade: 'ngo',
      address: 'https://parnipcas.org/child-protection/age-of-protection',
    },
  },
  {
    id: 'source-vice-raids',
    type: 'Source',
    properties: {
      name: { en: "Sex Workers Say 'Anti-Trafficking Raids' Are Often a Guise to Target Them" },
      nameStatus: enOnly,
      publisher: { en: 'VICE News' },
      grade: 'media',
      address:
        'https://www.vice.com/en/article/5dzj3q/sex-workers-say-anti-trafficking-raids-are-often-a-guise-to-target-them',
    },
  },
  {
    id: 'source-williams-hr-law-2024',
    type: 'Source',
    properties: {
      name: {
        en: 'Deadline for licensing of temporary help agencies and recruiters extended to July 1, 2024',
      },
      nameStatus: enOnly,
      publisher: { en: 'Williams HR Law' },
      date: { date: '2024-01-05' },
      grade: 'media',
      address:
        'https://williamshrlaw.com/2024/01/05/deadline-for-new-licensing-requirements-for-temporary-help-agencies-and-recruiters-extended-to-july-1-2024/',
    },
  },
  {
    id: 'source-mccarthy-licensing',
    type: 'Source',
    properties: {
      name: { en: 'Ontario Puts in Force New Licensing Requirements for Agencies and Recruiters' },
      nameStatus: enOnly,
      publisher: { en: 'McCarthy Tétrault' },
      grade: 'media',
      address:
        'https://www.mccarthy.ca/en/insights/blogs/canadian-employer-advisor/ontario-puts-force-new-licensing-requirements-temporary-help-agencies-and-recruiters',
    },
  },
  {
    id: 'source-dla-piper-licensing-2023',
    type: 'Source',
    properties: {
      name: { en: 'New licensing regime in Ontario for recruiters and temporary help agencies' },
      nameStatus: enOnly,
      publisher: { en: 'DLA Piper' },
      date: { date: '2023-08-01', precision: 'month' },
      grade: 'media',
      address:
        'https://dlapiper.com/en/pt-br/insights/publications/2023/08/new-licensing-regime-in-ontario-for-recruiters-and-temporary-help-agencies',
    },
  },
  {
    id: 'source-bennett-jones-licensing',
    type: 'Source',
    properties: {
      name: { en: 'Employment Standards Act to Require Licensing of Temporary Help Agencies' },
      nameStatus: enOnly,
      publisher: { en: 'Bennett Jones' },
      grade: 'media',
      address:
        'https://www5.bennettjones.com/Blogs-Section/Employment-Standards-Act-to-Require-Licensing-of-Temporary-Help-Agencies-The-New-Regime-at-a-Glance',
    },
  },
]
