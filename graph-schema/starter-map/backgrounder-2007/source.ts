import type { StarterRecord } from '../starter-record.ts'

const efforts = 'Government of Canada Efforts'

/** The backgrounder of September 2007, the committee report it answers to, and what it states of records kept elsewhere. */
export const records: readonly StarterRecord[] = [
  {
    id: 'source-backgrounder-2007',
    type: 'Source',
    properties: {
      name: { en: 'Backgrounder: Trafficking in Persons (September 2007)' },
      nameStatus: { en: 'official', fr: 'unknown' },
      publisher: { en: 'Department of Justice Canada', fr: 'Justice Canada' },
      date: { date: '2007-09-01', precision: 'month' },
      grade: 'government',
    },
    in: [
      [
        'CITES',
        'ca-htncc',
        {
          locator: efforts,
          says: {
            en: 'Its establishment is listed among recent federal efforts.',
            fr: 'Sa création figure parmi les mesures fédérales récentes.',
          },
        },
      ],
    ],
  },
  {
    id: 'source-fewo-report-12-2007',
    type: 'Source',
    properties: {
      name: {
        en: 'Turning Outrage into Action to Address Trafficking for the Purpose of Sexual Exploitation',
      },
      nameStatus: { en: 'official', fr: 'unknown' },
      publisher: {
        en: 'House of Commons Standing Committee on the Status of Women',
        fr: 'Comité permanent de la condition féminine de la Chambre des communes',
      },
      date: { date: '2007-01-01', precision: 'year' },
      grade: 'committee',
      document: 'fewo-turning-outrage-into-action-2007',
    },
  },
  {
    id: 'source-fewo-report-12-2007-response',
    type: 'Source',
    properties: {
      name: { en: 'Government response to the 12th report of the Committee on the Status of Women (2007)' },
      nameStatus: { en: { translatedBy: 'Fourfold' }, fr: 'unknown' },
      publisher: { en: 'Government of Canada', fr: 'Gouvernement du Canada' },
      date: { date: '2007-01-01', precision: 'year' },
      grade: 'government',
      address: 'https://www.ourcommons.ca/webresource/en/document/3047088',
      document: 'government-response-fewo-12-2007',
    },
  },
]
