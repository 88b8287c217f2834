import type { StarterRecord } from '../starter-record.ts'

const enOnly = { en: 'official', fr: 'unknown' } as const
const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const curator = { assignedBy: 'curator' } as const
const inBc = ['OPERATES_IN', 'jurisdiction-bc'] as const

/** What the Province and the police do in British Columbia. */
export const records: readonly StarterRecord[] = [
  {
    id: 'bc-octip-coordination',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Coordination, awareness and training by the BC Office',
        fr: 'Coordination, sensibilisation et formation par le Bureau de la C.-B.',
      },
      nameStatus: ours,
      kind: 'agreement',
      period: { text: 'since July 2007', start: '2007-07-01', end: null, precision: { start: 'month' } },
      description: {
        en: 'Coordinates services with communities and police, identifies gaps and barriers, trains providers, raises public awareness and prepares prevention education for youth; places human rights at the centre.',
      },
    },
    in: [['LEADS', 'bc-octip', { stated: true }]],
    out: [
      ['ADVANCES', 'pillar-partnerships', curator],
      ['ADVANCES', 'pillar-prevention', curator],
      ['ADDRESSES', 'exploitation-sexual'],
      ['ADDRESSES', 'exploitation-labour'],
      ['DOES', 'activity-coordination-body'],
      ['DOES', 'activity-training-frontline'],
      ['DOES', 'activity-public-awareness'],
      ['REACHES', 'audience-frontline-providers'],
      ['REACHES', 'audience-general-public'],
      inBc,
    ],
    cites: [['source-bc-octip-about', 'Mandate of OCTIP; Activities of OCTIP']],
  },
  {
    id: 'bc-octip-line',
    type: 'Service',
    properties: {
      name: { en: 'Referral line of the BC Office (1-888)', fr: 'Ligne du Bureau de la C.-B. (1-888)' },
      nameStatus: ours,
      locationPrecision: 'province',
      description: {
        en: 'Toll-free number answered by staff trained on trafficking; refers people to services.',
      },
    },
    in: [['DELIVERS', 'bc-octip']],
    out: [
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-survivors', curator],
      ['DOES', 'activity-referral'],
      ['DOES', 'activity-hotline', curator],
      inBc,
    ],
    cites: [['source-bc-octip-about', 'Activities of OCTIP']],
  },
  {
    id: 'bc-octip-online-training',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Online training for first responders (OCTIP)',
        fr: 'Formation en ligne des premiers intervenants (OCTIP)',
      },
      nameStatus: ours,
      kind: 'training',
      period: { text: 'launched June 2011', start: '2011-06-01', end: null, precision: { start: 'month' } },
      description: {
        en: 'Teaches first responders and service providers to identify, protect and assist trafficked people. The national plan of 2012 took up its promotion.',
      },
    },
    in: [['LEADS', 'bc-octip', { stated: true }]],
    out: [
      ['ADVANCES', 'pillar-protection', curator],
      ['DOES', 'activity-training-frontline'],
      ['DOES', 'activity-identification', curator],
      ['REACHES', 'audience-frontline-providers'],
      inBc,
    ],
    cites: [
      ['source-bc-octip-training-2011', 'release'],
      ['source-wikipedia-octip', 'article body'],
    ],
  },
  {
    id: 'bc-counter-trafficking-unit',
    type: 'Initiative',
    properties: {
      name: { en: 'Counter Human Trafficking Unit' },
      nameStatus: enOnly,
      kind: 'team',
      period: { text: 'announced 30 July 2025', start: '2025-07-30', end: null },
      status: 'in-place',
      description: {
        en: 'Team of 12 that leads the provincial police response: intelligence, training of officers, more capacity for investigations, expert evidence for prosecutions and support for victims. An officer of the major crime section of the RCMP speaks for it.',
      },
      note: {
        en: 'Beyond the list of facts: from the release to which the cited backgrounder of 2025 belongs, read in a copy.',
      },
    },
    in: [
      ['CONTRIBUTES_TO', 'bc-pssg'],
      ['CONTRIBUTES_TO', 'ca-rcmp'],
    ],
    out: [
      ['ADVANCES', 'pillar-prosecution', curator],
      ['DOES', 'activity-specialised-enforcement'],
      ['DOES', 'activity-intelligence'],
      ['DOES', 'activity-training-justice'],
      ['REACHES', 'audience-police'],
      inBc,
    ],
    cites: [
      ['source-bc-release-2025-copy', 'release'],
      ['source-global-bc-unit-2025', 'article body'],
    ],
  },
  {
    id: 'bc-victim-services',
    type: 'Program',
    properties: {
      name: {
        en: 'Victim-service and violence-against-women programs (British Columbia)',
        fr: "Programmes d'aide aux victimes et de lutte contre la violence faite aux femmes (C.-B.)",
      },
      nameStatus: ours,
      status: 'in-place',
      description: {
        en: 'More than 475 front-line programs for survivors of violence, open to trafficked people but not specific to them: community-based and police-based victim services, counselling, outreach, multicultural outreach.',
      },
    },
    in: [['LEADS', 'bc-pssg', { stated: false }]],
    out: [
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-survivors'],
      ['DOES', 'activity-funding'],
      ['DOES', 'activity-counselling'],
      ['DOES', 'activity-targeted-awareness', curator],
      inBc,
    ],
    cites: [['source-bc-backgrounder-2025', 'backgrounder']],
  },
  {
    id: 'bc-victimlinkbc',
    type: 'Service',
    properties: {
      name: { en: 'VictimLinkBC' },
      nameStatus: enOnly,
      status: 'in-place',
      locationPrecision: 'province',
      lastSeen: { date: '2025-07-30' },
      description: {
        en: 'Round-the-clock line in more than 100 languages for victims of crime, trafficked people among them: information, support, referral.',
      },
    },
    in: [['CONTRIBUTES_TO', 'bc-pssg']],
    out: [
      ['PART_OF', 'bc-victim-services'],
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-survivors'],
      ['DOES', 'activity-hotline'],
      ['DOES', 'activity-referral'],
      inBc,
    ],
    cites: [['source-bc-backgrounder-2025', 'backgrounder']],
  },
  {
    id: 'bc-civil-forfeiture-grants',
    type: 'Program',
    properties: {
      name: {
        en: 'Civil forfeiture grant program',
        fr: 'Programme de subventions de la confiscation civile',
      },
      nameStatus: { en: 'official', fr: { translatedBy: 'Fourfold' } },
      period: { text: 'since 2011', start: '2011-01-01', end: null, precision: { start: 'year' } },
      status: 'in-place',
      description: {
        en: 'Grants out of forfeited proceeds to community projects, projects on trafficking and sexual exploitation among them.',
      },
    },
    in: [['LEADS', 'bc-pssg', { stated: false }]],
    out: [
      ['ADVANCES', 'pillar-prevention', curator],
      ['ADVANCES', 'pillar-prosecution', curator],
      ['ADDRESSES', 'exploitation-sexual'],
      ['DOES', 'activity-funding'],
      ['DOES', 'activity-proceeds-forfeiture'],
      inBc,
    ],
    cites: [['source-bc-backgrounder-2025', 'backgrounder']],
  },
  {
    id: 'bc-recruiter-licensing',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Licensing of recruiters and registration of employers of foreign workers (BC)',
        fr: 'Permis des recruteurs et inscription des employeurs de travailleurs étrangers (C.-B.)',
      },
      nameStatus: ours,
      kind: 'law-reform',
      period: {
        text: 'recruiters by 1 October 2019, employers by 15 December 2020',
        start: '2019-10-01',
        end: null,
      },
      description: {
        en: 'Recruiters need a licence (bond of $20,000) and employers must register. Holding a passport and threatening deportation are prohibited.',
      },
    },
    in: [['LEADS', 'bc-esb', { stated: true }]],
    out: [
      ['ADVANCES', 'pillar-prevention', curator],
      ['SERVES', 'population-temporary-foreign-workers'],
      ['ADDRESSES', 'exploitation-labour'],
      ['DOES', 'activity-recruiter-regulation'],
      ['REACHES', 'audience-employers-recruiters'],
      ['RELATED_TO', 'instrument-bc-tfwpa', { label: 'under' }],
      inBc,
    ],
    cites: [
      ['source-mondaq-bc-tfw', 'article'],
      ['source-bc-recruiter-licensing-2019', 'release', { field: 'period' }],
    ],
  },
  {
    id: 'ca-rcmp-regional-coordinators',
    type: 'Initiative',
    properties: {
      name: {
        en: 'RCMP regional human trafficking awareness coordinators',
        fr: 'Coordonnateurs régionaux de la sensibilisation à la traite de la GRC',
      },
      nameStatus: ours,
      kind: 'team',
      description: { en: 'In 2018 three coordinators sat in British Columbia, Quebec and Nova Scotia.' },
      note: { en: 'The same testimony mentions the RCMP strategy of 2013, which has its own record.' },
    },
    in: [['LEADS', 'ca-rcmp', { stated: true }]],
    out: [
      ['ADVANCES', 'pillar-prevention', curator],
      ['DOES', 'activity-public-awareness'],
      ['DOES', 'activity-coordination-body', curator],
      inBc,
      ['OPERATES_IN', 'jurisdiction-qc'],
      ['OPERATES_IN', 'jurisdiction-ns'],
    ],
    cites: [['source-just-87-lawless', 'opening statement']],
  },
]
