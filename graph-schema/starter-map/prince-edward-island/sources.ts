import type { StarterRecord } from '../starter-record.ts'

const english = { en: 'official', fr: 'unknown' } as const
const described = { en: { translatedBy: 'Fourfold' }, fr: 'unknown' } as const

/** Sources on Prince Edward Island. The guide of 2013 is known by the New Brunswick guide that reuses it. */
export const records: readonly StarterRecord[] = [
  {
    id: 'source-pe-human-trafficking-page',
    type: 'Source',
    properties: {
      name: { en: 'Human Trafficking (princeedwardisland.ca)' },
      nameStatus: english,
      publisher: {
        en: 'Government of Prince Edward Island',
        fr: "Gouvernement de l'Île-du-Prince-Édouard",
      },
      grade: 'government',
      address:
        'https://www.princeedwardisland.ca/fr/information/education-et-apprentissage-continu/human-trafficking',
      note: { en: 'The page under the French address says that its content exists in English only.' },
    },
  },
  {
    id: 'source-pe-rcmp-page',
    type: 'Source',
    properties: {
      name: { en: 'Human trafficking in Prince Edward Island' },
      nameStatus: english,
      publisher: { en: 'Royal Canadian Mounted Police', fr: 'Gendarmerie royale du Canada' },
      grade: 'government',
      document: 'rcmp-pe-human-trafficking',
      address: 'https://www.rcmp-grc.gc.ca/en/pe/human-trafficking',
    },
  },
  {
    id: 'source-pe-rcmp-page-copy-2023',
    type: 'Source',
    properties: {
      name: { en: 'Human trafficking in Prince Edward Island (copy of 1 May 2023)' },
      nameStatus: described,
      publisher: { en: 'pbjlearning.com' },
      date: { date: '2023-05-01' },
      grade: 'copy',
      document: 'rcmp-pe-human-trafficking',
      address: 'https://pbjlearning.com/2023/05/01/human-trafficking-in-prince-edward-island/',
    },
  },
  {
    id: 'source-pe-act-release-2025',
    type: 'Source',
    properties: {
      name: { en: 'First phase of Temporary Foreign Workers Protection Act coming into effect' },
      nameStatus: english,
      publisher: { en: 'Government of Prince Edward Island, on einpresswire.com' },
      date: { date: '2025-02-24' },
      grade: 'copy',
      address:
        'https://www.einpresswire.com/article/789302975/first-phase-of-temporary-foreign-workers-protection-act-coming-into-effect',
    },
  },
  {
    id: 'source-pe-act-page',
    type: 'Source',
    properties: {
      name: { en: 'Temporary Foreign Worker Protection Act Information' },
      nameStatus: english,
      publisher: {
        en: 'Government of Prince Edward Island',
        fr: "Gouvernement de l'Île-du-Prince-Édouard",
      },
      grade: 'government',
      address:
        'https://princeedwardisland.ca/en/information/workforce-advanced-learning-and-population/temporary-foreign-worker-protection-act',
    },
  },
  {
    id: 'source-pe-act-consultation-2025',
    type: 'Source',
    properties: {
      name: { en: 'Feedback wanted on second phase of Temporary Foreign Workers Protection Act' },
      nameStatus: english,
      publisher: { en: 'Government of Prince Edward Island, on einpresswire.com' },
      date: { date: '2025-05-27' },
      grade: 'copy',
      address:
        'https://www.einpresswire.com/article/816490005/feedback-wanted-on-second-phase-of-temporary-foreign-workers-protection-act',
    },
  },
  {
    id: 'source-pe-cbc-act-2025',
    type: 'Source',
    properties: {
      name: { en: 'Temporary foreign workers will still be at risk after new P.E.I. safeguards take effect' },
      nameStatus: english,
      publisher: { en: 'CBC (copy on einnews.com)' },
      date: { date: '2025-03-15' },
      grade: 'copy',
      address: 'https://employment.einnews.com/article/794122317',
      note: { en: 'Day from another copy, on daily8.com.' },
    },
  },
  {
    id: 'source-pe-cooper-profile',
    type: 'Source',
    properties: {
      name: { en: 'Cooper Institute (profile)' },
      nameStatus: described,
      publisher: { en: 'migrantworkersrights (database)' },
      grade: 'ngo',
      address: 'https://migrantworkersrights.herokuapp.com/fr/actors/cooper-institute?display=print',
    },
  },
  {
    id: 'source-pe-cooper-migrant-workers',
    type: 'Source',
    properties: {
      name: { en: 'Migrant Workers (Cooper Institute)' },
      nameStatus: english,
      publisher: { en: 'Cooper Institute' },
      grade: 'ngo',
      address: 'https://www.cooperinstitute.ca/migrant-workers',
    },
  },
]
