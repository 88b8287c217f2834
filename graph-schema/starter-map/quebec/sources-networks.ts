import type { StarterRecord } from '../starter-record.ts'

const french = { en: 'unknown', fr: 'official' } as const

/** Sources by and on the networks and community organizations of Quebec, and one to which its scope is compared. */
export const records: readonly StarterRecord[] = [
  {
    id: 'source-cathii-release-2013',
    type: 'Source',
    properties: {
      name: { fr: "Journées d'étude sur la traite des personnes et lancement de la Coalition (communiqué)" },
      nameStatus: french,
      publisher: { fr: 'CATHII' },
      date: { date: '2013-04-11' },
      grade: 'ngo',
      address: 'http://www.cathii.org/node/71',
      note: {
        en: 'The page prints 11 April 2012 at its head; the days it announces are 11 and 12 April 2013.',
      },
    },
  },
  {
    id: 'source-cathii-coalition-page',
    type: 'Source',
    properties: {
      name: { fr: 'Coalition québécoise contre la traite des personnes (page du CATHII)' },
      nameStatus: french,
      publisher: { fr: 'CATHII' },
      grade: 'ngo',
      address: 'https://www.cathii.org/node/83',
    },
  },
  {
    id: 'source-vivre-ensemble-2014',
    type: 'Source',
    properties: {
      name: { fr: 'Coalition québécoise contre la traite des personnes (Vivre ensemble, hiver 2014)' },
      nameStatus: french,
      publisher: { fr: 'Centre justice et foi' },
      date: { date: '2014-01-01', precision: 'year' },
      grade: 'ngo',
      address:
        'http://cjf.qc.ca/vivre-ensemble/webzine/article/coalition-quebecoise-contre-la-traite-des-personnes/',
    },
  },
  {
    id: 'source-cqctp-page',
    type: 'Source',
    properties: {
      name: { fr: 'Coalition québécoise contre la traite des personnes (CQCTP)' },
      nameStatus: french,
      publisher: { fr: 'Coalition québécoise contre la traite des personnes' },
      grade: 'ngo',
      address: 'https://cqctp.org/coalition',
    },
  },
  {
    id: 'source-snjm-cathii-2024',
    type: 'Source',
    properties: {
      name: { fr: 'Plus actif que jamais, le CATHII célèbre ses 20 ans' },
      nameStatus: french,
      publisher: { fr: 'Sœurs des Saints Noms de Jésus et de Marie' },
      date: { date: '2024-11-19' },
      grade: 'ngo',
      address: 'https://snjm.qc.ca/fr/blog/2024/11/19/plus-actif-que-jamais-le-cathii-celebre-ses-20-ans/',
    },
  },
  {
    id: 'source-sagesse-cathii-2025',
    type: 'Source',
    properties: {
      name: { fr: '20 ans plus tard, le CATHII toujours en action' },
      nameStatus: french,
      publisher: { fr: 'sagesse.ca' },
      date: { date: '2025-01-01', precision: 'year' },
      grade: 'ngo',
      address: 'https://sagesse.ca/20-ans-plus-tard-le-cathii-toujours-en-action',
    },
  },
  {
    id: 'source-mb-tracias-trust-faq',
    type: 'Source',
    properties: {
      name: { en: "Tracia's Trust: Frequently Asked Questions" },
      nameStatus: { en: 'official', fr: 'unknown' },
      publisher: { en: 'Government of Manitoba', fr: 'Gouvernement du Manitoba' },
      grade: 'government',
      address: 'https://www.manitoba.ca/fs/traciastrust/faqs.html',
    },
  },
]
