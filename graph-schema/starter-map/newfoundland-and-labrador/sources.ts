import type { StarterRecord } from '../starter-record.ts'

const english = { en: 'official', fr: 'unknown' } as const
const described = { en: { translatedBy: 'Fourfold' }, fr: 'unknown' } as const
const cbc = { en: 'CBC' } as const

/** Sources on Newfoundland and Labrador. */
export const records: readonly StarterRecord[] = [
  {
    id: 'source-nl-vocm-proclamation-2023',
    type: 'Source',
    properties: {
      name: { en: 'Government signs Stop Sexual Exploitation Week proclamation' },
      nameStatus: english,
      publisher: { en: 'VOCM' },
      date: { date: '2023-05-08' },
      grade: 'media',
      address: 'https://vocm.com/2023/05/08/government-signs-stop-sexual-exploitation-week-proclamation',
    },
  },
  {
    id: 'source-nl-cbc-blue-door-2017',
    type: 'Source',
    properties: {
      name: { en: 'Blue Door program: federal money (CBC, 2017)' },
      nameStatus: described,
      publisher: cbc,
      date: { date: '2017-01-01', precision: 'year' },
      grade: 'media',
      address:
        'http://www.cbc.ca/news/canada/newfoundland-labrador/blue-door-program-federal-money-1.4251235',
    },
  },
  {
    id: 'source-nl-thrive-blue-door',
    type: 'Source',
    properties: {
      name: { en: 'About the Blue Door Program' },
      nameStatus: english,
      publisher: { en: 'Thrive' },
      grade: 'ngo',
      address: 'https://www.thrivecyn.ca/blue-door-program/',
    },
  },
  {
    id: 'source-nl-cbc-blue-door-ends-2022',
    type: 'Source',
    properties: {
      name: { en: 'Blue Door program for sex trade survivors ends as funding dries up' },
      nameStatus: english,
      publisher: cbc,
      date: { date: '2022-02-28' },
      grade: 'media',
      address: 'http://amp.cbc.ca/news/canada/newfoundland-labrador/blue-door-ends-1.6367028',
      note: {
        en: 'The article speaks of Monday as the last day of the program; its federal money ended on 28 February 2022.',
      },
    },
  },
  {
    id: 'source-nl-cbc-blue-door-update-2022',
    type: 'Source',
    properties: {
      name: { en: "A group that helps survivors ran out of money. Here's what happened next" },
      nameStatus: english,
      publisher: cbc,
      date: { date: '2022-01-01', precision: 'year' },
      grade: 'media',
      address: 'https://www.cbc.ca/news/canada/newfoundland-labrador/blue-door-update-1.6431730',
    },
  },
  {
    id: 'source-nl-cbc-blue-door-revived-2023',
    type: 'Source',
    properties: {
      name: { en: 'Blue Door program revived after Ottawa offers 3-year funding package' },
      nameStatus: english,
      publisher: { en: 'CBC, on Yahoo News' },
      date: { date: '2023-01-01', precision: 'year' },
      grade: 'media',
      address: 'https://ca.news.yahoo.com/blue-door-sexual-exploitation-program-184208904.html',
      note: { en: 'Undated in the text read; it calls the end of the federal money in 2022 "last year".' },
    },
  },
  {
    id: 'source-nl-anc-sea-2022',
    type: 'Source',
    properties: {
      name: { en: "ANC's SEA project observing World Day Against Trafficking" },
      nameStatus: english,
      publisher: { en: 'Association for New Canadians' },
      date: { date: '2022-08-01' },
      grade: 'ngo',
      address: 'https://www.ancnl.ca/2022/08/ancs-sea-project-observing-world-day-against-trafficking/',
    },
  },
  {
    id: 'source-fewo-58-abdelkader-rural',
    type: 'Source',
    properties: {
      name: { en: 'Status of Women committee, meeting 58: M. Abdelkader, on rural places' },
      nameStatus: described,
      publisher: { en: 'House of Commons, on openparliament.ca' },
      date: { date: '2023-03-30' },
      grade: 'testimony',
      document: 'fewo-44-1-58-abdelkader',
      address: 'https://openparliament.ca/committees/status-of-women/44-1/58/monica-abdelkader-8/only',
    },
  },
  {
    id: 'source-fewo-58-abdelkader-shelter',
    type: 'Source',
    properties: {
      name: { en: 'Status of Women committee, meeting 58: M. Abdelkader, on shelter' },
      nameStatus: described,
      publisher: { en: 'House of Commons, on openparliament.ca' },
      date: { date: '2023-03-30' },
      grade: 'testimony',
      document: 'fewo-44-1-58-abdelkader',
      address: 'https://openparliament.ca/committees/status-of-women/44-1/58/monica-abdelkader-2/only',
    },
  },
  {
    id: 'source-nl-vocm-anc-summit',
    type: 'Source',
    properties: {
      name: { en: 'Human Trafficking Awareness Summit of the Association for New Canadians (VOCM)' },
      nameStatus: described,
      publisher: { en: 'VOCM' },
      grade: 'media',
      address: 'https://vocm.com/?p=285633',
    },
  },
  {
    id: 'source-nl-independent-workers-2025',
    type: 'Source',
    properties: {
      name: { en: 'Premier Wakeham non-committal to improving labour conditions for foreign workers' },
      nameStatus: english,
      publisher: { en: 'The Independent, via HR News Canada' },
      date: { date: '2025-01-01', precision: 'year' },
      grade: 'media',
      address: 'https://hrnewscanada.com/?p=22084',
    },
  },
  {
    id: 'source-nl-sex-trade-report-release-2015',
    type: 'Source',
    properties: {
      name: { en: 'Provincial Government Releases Sex Trade Report' },
      nameStatus: english,
      publisher: { en: 'Government of Newfoundland and Labrador' },
      date: { date: '2015-10-08' },
      grade: 'government',
      address: 'https://www.releases.gov.nl.ca/releases/2015/exec/1008n01.aspx',
    },
  },
  {
    id: 'source-nl-ntv-gbv-2023',
    type: 'Source',
    properties: {
      name: { en: 'Details provided on plan to end gender-based violence in the province' },
      nameStatus: english,
      publisher: { en: 'NTV' },
      date: { date: '2023-12-15' },
      grade: 'media',
      address: 'https://ntv.ca/details-provided-on-plan-to-end-gender-based-violence-in-the-province/',
    },
  },
  {
    id: 'source-nl-gbv-halfway-release',
    type: 'Source',
    properties: {
      name: { en: 'Provincial Government Making Significant Strides in Advancing Violence Prevention' },
      nameStatus: english,
      publisher: { en: 'Government of Newfoundland and Labrador, on kuoot.com' },
      grade: 'copy',
      address: 'https://kuoot.com/en/aggregator/sources/15?page=12',
      note: { en: 'Undated in the text read; speaks of 31 March 2025 as near.' },
    },
  },
]
