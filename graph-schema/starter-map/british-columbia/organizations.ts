import type { StarterRecord } from '../starter-record.ts'

const enOnly = { en: 'official', fr: 'unknown' } as const
const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const inBc = ['OPERATES_IN', 'jurisdiction-bc'] as const

/** The Province's ministries and offices, and the organizations that work in British Columbia. */
export const records: readonly StarterRecord[] = [
  {
    id: 'bc-government',
    type: 'Organization',
    properties: {
      name: { en: 'Government of British Columbia', fr: 'Gouvernement de la Colombie-Britannique' },
      nameStatus: ours,
      kind: 'government',
    },
    out: [inBc],
    cites: [['source-gbv-agreement-bc-2023', 'release']],
  },
  {
    id: 'bc-pssg',
    type: 'Organization',
    properties: {
      name: { en: 'Ministry of Public Safety and Solicitor General' },
      nameStatus: enOnly,
      kind: 'department',
    },
    out: [['PART_OF', 'bc-government'], inBc],
    cites: [['source-bc-backgrounder-2025', 'Media contacts; backgrounder']],
  },
  {
    id: 'bc-justice',
    type: 'Organization',
    properties: {
      name: { en: 'Ministry of Justice' },
      nameStatus: enOnly,
      kind: 'department',
      note: {
        en: 'The ministry of 2013. What became of it is not in the sources seen.',
        fr: "Le ministère de 2013. La suite n'est pas indiquée dans les sources consultées.",
      },
    },
    out: [['PART_OF', 'bc-government'], inBc],
    cites: [['source-bc-strategy-release-2013', 'release']],
  },
  {
    id: 'bc-cscpb',
    type: 'Organization',
    properties: {
      name: { en: 'Community Safety and Crime Prevention Branch' },
      nameStatus: enOnly,
      kind: 'agency',
    },
    out: [['PART_OF', 'bc-pssg'], inBc],
    cites: [['source-ubcm-human-trafficking', 'Provincial Response']],
  },
  {
    id: 'bc-octip',
    type: 'Organization',
    properties: {
      name: {
        en: 'Office to Combat Trafficking in Persons',
        fr: 'Bureau de lutte contre la traite des personnes de la Colombie-Britannique',
      },
      nameStatus: { en: 'official', fr: { translatedBy: 'CATHII' } },
      abbreviation: { en: 'OCTIP' },
      kind: 'coordinating-body',
      active: {
        text: 'opened July 2007',
        start: '2007-07-01',
        end: null,
        precision: { start: 'month' },
      },
      description: {
        en: 'Develops and coordinates the response of the Province to trafficking: coordinates services, looks for gaps, helps communities. Opened under the ministry responsible for public safety; described as the first such office in Canada.',
        fr: 'Élabore et coordonne la réponse de la Province à la traite : coordination des services, recherche des lacunes, appui aux collectivités. Ouvert au sein du ministère responsable de la sécurité publique; présenté comme le premier bureau du genre au Canada.',
      },
      aliases: ['BC OCTIP'],
    },
    out: [['PART_OF', 'bc-cscpb'], inBc],
    cites: [
      ['source-bc-octip-about', 'Mandate of OCTIP; Activities of OCTIP'],
      ['source-vancouverisis-octip-2010', 'text of the Office', { field: 'active' }],
      [
        'source-ubcm-human-trafficking',
        'Provincial Response',
        {
          says: {
            en: 'In the mid-2010s the Office is part of the Community Safety and Crime Prevention Branch.',
            fr: 'Au milieu des années 2010, le Bureau fait partie de la Community Safety and Crime Prevention Branch.',
          },
        },
      ],
    ],
  },
  {
    id: 'bc-esb',
    type: 'Organization',
    properties: { name: { en: 'Employment Standards Branch' }, nameStatus: enOnly, kind: 'agency' },
    out: [['PART_OF', 'bc-government'], inBc],
    cites: [['source-mondaq-bc-tfw', 'article']],
  },
  {
    id: 'bc-mosaic',
    type: 'Organization',
    properties: { name: { en: 'MOSAIC' }, nameStatus: enOnly, kind: 'ngo' },
    out: [inBc],
    cites: [['source-bc-mosaic-2013', 'release']],
  },
  {
    id: 'bc-wcdwa',
    type: 'Organization',
    properties: {
      name: { en: "West Coast Domestic Workers' Association" },
      nameStatus: enOnly,
      abbreviation: { en: 'WCDWA' },
      kind: 'ngo',
      description: { en: 'Research and advocacy for migrant and domestic workers.' },
    },
    out: [inBc],
    cites: [
      ['source-wcdwa-labour-trafficking', 'report abstract'],
      ['source-bc-mosaic-2013', 'release'],
    ],
  },
  {
    id: 'bc-migrant-workers-centre',
    type: 'Organization',
    properties: { name: { en: 'Migrant Workers Centre' }, nameStatus: enOnly, kind: 'ngo' },
    out: [inBc],
    cites: [['source-mwc-labour-exploitation', 'page body']],
  },
  {
    id: 'bc-swan',
    type: 'Organization',
    properties: {
      name: { en: 'SWAN Vancouver' },
      nameStatus: enOnly,
      kind: 'ngo',
      description: { en: 'Support and legal advocacy for migrant sex workers.' },
    },
    out: [inBc],
    cites: [['source-swan-pcepa-review-2022', 'page body']],
  },
  {
    id: 'ca-salvation-army',
    type: 'Organization',
    properties: {
      name: { en: 'The Salvation Army', fr: "L'Armée du Salut" },
      nameStatus: { en: 'official', fr: { translatedBy: 'Fourfold' } },
      kind: 'ngo',
    },
    out: [['OPERATES_IN', 'jurisdiction-bc']],
    cites: [['source-salvation-army-bc', 'National Live In Safe House']],
  },
]
