import type { StarterRecord } from '../starter-record.ts'

const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const enOnly = { en: 'official', fr: 'unknown' } as const
const curator = { assignedBy: 'curator' } as const
const inSk = ['OPERATES_IN', 'jurisdiction-sk'] as const

/** What is done in Saskatchewan. The safe house is undisclosed: the province, nothing nearer. */
export const records: readonly StarterRecord[] = [
  {
    id: 'sk-protection-from-trafficking-act',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Measures of The Protection from Human Trafficking Act (Saskatchewan)',
        fr: 'Mesures de la loi saskatchewanaise sur la protection contre la traite',
      },
      nameStatus: ours,
      kind: 'law-reform',
      period: { text: 'in force 20 April 2022', start: '2022-04-20', end: null },
      description: {
        en: 'Protection orders with penalties, civil suits with compensation, and search warrants for police to find a victim. Said to be aligned with the laws of Ontario, Manitoba and Alberta.',
      },
    },
    in: [['LEADS', 'sk-justice', { stated: true }]],
    out: [
      ['ADVANCES', 'pillar-prosecution', curator],
      ['ADVANCES', 'pillar-protection', curator],
      ['DOES', 'activity-legislation'],
      ['REACHES', 'audience-police', curator],
      ['RELATED_TO', 'instrument-sk-protection-act', { label: 'under' }],
      inSk,
    ],
    cites: [['source-ccgazette-sk-2022', 'article body']],
  },
  {
    id: 'sk-protection-orders',
    type: 'Service',
    properties: {
      name: {
        en: 'Protection orders and civil suits against traffickers (Saskatchewan)',
        fr: 'Ordonnances de protection et poursuites civiles contre les trafiquants (Sask.)',
      },
      nameStatus: ours,
      period: { text: 'since 20 April 2022', start: '2022-04-20', end: null },
      locationPrecision: 'province',
      lastSeen: { date: '2022-11-15' },
      eligibility: {
        condition:
          'Victims of trafficking, alone or helped by shelter staff, a medical professional or another listed person.',
      },
    },
    in: [['CONTRIBUTES_TO', 'sk-justice']],
    out: [
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-survivors'],
      ['DOES', 'activity-protection-order'],
      ['DOES', 'activity-legal-help', curator],
      ['RELATED_TO', 'instrument-sk-protection-act', { label: 'under' }],
      inSk,
    ],
    cites: [
      ['source-ccgazette-sk-2022', 'article body'],
      ['source-sk-release-2022-11-15', 'release'],
    ],
  },
  {
    id: 'sk-hope-restored-safe-house',
    type: 'Service',
    properties: {
      name: { en: 'Safe house of Hope Restored Canada', fr: 'Maison sécuritaire de Hope Restored Canada' },
      nameStatus: ours,
      period: { text: 'since November 2019', start: '2019-11-01', end: null, precision: { start: 'month' } },
      locationPrecision: 'undisclosed',
      lastSeen: { date: '2023-12-08' },
      eligibility: { condition: 'Women and youth who are victims of trafficking.' },
      description: {
        en: 'Safe housing, counselling, treatment, life skills. By November 2022, 50 people had been helped.',
      },
    },
    in: [
      ['DELIVERS', 'sk-hope-restored'],
      ['CONTRIBUTES_TO', 'sk-justice'],
    ],
    out: [
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-survivors'],
      ['SERVES', 'population-women-girls'],
      ['SERVES', 'population-youth'],
      ['ADDRESSES', 'exploitation-sexual'],
      ['DOES', 'activity-emergency-shelter'],
      ['DOES', 'activity-counselling'],
      ['DOES', 'activity-health-care', curator],
      ['DOES', 'activity-employment-education'],
      inSk,
    ],
    cites: [
      ['source-sk-release-2022-11-15', 'release'],
      ['source-sk-release-2023-12-08', 'release'],
    ],
  },
  {
    id: 'sk-hope-restored-education',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Public education by Hope Restored Canada',
        fr: 'Sensibilisation par Hope Restored Canada',
      },
      nameStatus: ours,
      kind: 'campaign',
      period: { text: 'since 2015', start: '2015-01-01', end: null, precision: { start: 'year' } },
    },
    in: [['LEADS', 'sk-hope-restored', { stated: true }]],
    out: [
      ['ADVANCES', 'pillar-prevention', curator],
      ['ADDRESSES', 'exploitation-sexual'],
      ['DOES', 'activity-public-awareness'],
      inSk,
    ],
    cites: [['source-sk-release-2022-11-15', 'release']],
  },
  {
    id: 'sk-trafficking-response-team',
    type: 'Initiative',
    properties: {
      name: { en: 'Saskatchewan Trafficking Response Team' },
      nameStatus: enOnly,
      kind: 'team',
      period: { text: 'announced autumn 2021', start: '2021-01-01', end: null, precision: { start: 'year' } },
      description: {
        en: 'Described as a specialised intelligence unit (the text seen is cut short). The government says that it supports the team.',
      },
      aliases: ['STRT'],
    },
    in: [['CONTRIBUTES_TO', 'sk-government']],
    out: [
      ['ADVANCES', 'pillar-prosecution', curator],
      ['DOES', 'activity-intelligence'],
      ['DOES', 'activity-specialised-enforcement', curator],
      inSk,
    ],
    cites: [['source-sk-release-2022-11-15', 'release']],
  },
  {
    id: 'sk-saskatoon-police-response-team',
    type: 'Initiative',
    properties: {
      name: { en: 'Saskatoon Police Service Human Trafficking Response Team' },
      nameStatus: enOnly,
      kind: 'team',
      period: {
        text: 'from March 2024; federal money for two and a half years',
        start: '2024-03-01',
        end: null,
        precision: { start: 'month' },
      },
      description: {
        en: 'Two posts in the victim services of the police: a responder who supports victims and survivors through the justice system, and a liaison who trains prosecutors and first responders. Paid for two and a half years by Justice Canada; the amount is not stated.',
      },
    },
    in: [
      ['LEADS', 'sk-saskatoon-police', { stated: true }],
      ['CONTRIBUTES_TO', 'ca-jus'],
    ],
    out: [
      ['ADVANCES', 'pillar-protection', curator],
      ['ADVANCES', 'pillar-prosecution', curator],
      ['SERVES', 'population-survivors'],
      ['DOES', 'activity-witness-support', curator],
      ['DOES', 'activity-training-justice'],
      ['DOES', 'activity-training-frontline', curator],
      ['REACHES', 'audience-crown-courts'],
      ['REACHES', 'audience-frontline-providers', curator],
      ['OPERATES_IN', 'jurisdiction-saskatoon'],
    ],
    cites: [
      ['source-ctv-saskatoon-2024', 'article body'],
      ['source-topnews-saskatoon-2024', 'article body'],
    ],
  },
  {
    id: 'sk-awareness-campaign-2024',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Awareness campaign on trafficking and sexual exploitation (Saskatchewan, 2024)',
        fr: "Campagne de sensibilisation à la traite et à l'exploitation sexuelle (Sask., 2024)",
      },
      nameStatus: ours,
      kind: 'campaign',
      period: { text: 'launched May 2024', start: '2024-05-01', end: null, precision: { start: 'month' } },
      description: {
        en: 'Posters in busy places across the province; prevention and ways to find services.',
      },
    },
    in: [
      ['CONTRIBUTES_TO', 'sk-status-of-women-office'],
      ['CONTRIBUTES_TO', 'sk-justice'],
      ['CONTRIBUTES_TO', 'sk-211'],
    ],
    out: [
      ['ADVANCES', 'pillar-prevention', curator],
      ['ADDRESSES', 'exploitation-sexual', curator],
      ['DOES', 'activity-public-awareness'],
      ['REACHES', 'audience-general-public'],
      inSk,
    ],
    cites: [['source-panow-2024', 'article body']],
  },
  {
    id: 'sk-awareness-campaign-2026',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Video campaign on human trafficking (Saskatchewan, 2026)',
        fr: 'Campagne vidéo sur la traite des personnes (Sask., 2026)',
      },
      nameStatus: ours,
      kind: 'campaign',
      period: {
        text: 'mid-February to the end of March 2026',
        start: '2026-02-01',
        end: '2026-03-31',
        precision: { start: 'month', end: 'month' },
      },
      description: { en: 'Province-wide videos and a site with information and resources.' },
      note: { en: 'Beyond the list of facts: a newer release of the government, read in a copy.' },
    },
    in: [
      ['CONTRIBUTES_TO', 'sk-justice'],
      ['CONTRIBUTES_TO', 'sk-status-of-women-office'],
    ],
    out: [
      ['ADVANCES', 'pillar-prevention', curator],
      ['DOES', 'activity-public-awareness'],
      ['REACHES', 'audience-general-public'],
      inSk,
    ],
    cites: [['source-sk-release-2026-copy', 'release']],
  },
  {
    id: 'sk-violence-services',
    type: 'Program',
    properties: {
      name: {
        en: 'Community services for people affected by violence (Saskatchewan)',
        fr: 'Services communautaires aux personnes touchées par la violence (Saskatchewan)',
      },
      nameStatus: ours,
      description: {
        en: '34 community organizations for people affected by interpersonal violence; not specific to trafficking.',
      },
    },
    in: [['LEADS', 'sk-government', { stated: false }]],
    out: [['ADVANCES', 'pillar-protection', curator], ['DOES', 'activity-funding'], inSk],
    cites: [['source-panow-2024', 'article body']],
  },
  {
    id: 'sk-recruiter-licensing',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Licensing of recruiters and consultants, registration of employers (Saskatchewan)',
        fr: 'Permis des recruteurs et consultants, inscription des employeurs (Saskatchewan)',
      },
      nameStatus: ours,
      kind: 'law-reform',
      period: { text: 'since 11 October 2013; new act 1 July 2024', start: '2013-10-11', end: null },
      description: {
        en: 'Recruiters and immigration consultants are licensed with financial security and employers registered; workers, students, visitors and applicants are covered; complaints are kept secret. No recruitment fees, no keeping of documents, no threats of deportation. Penalties up to $200,000 (individuals) and $400,000 (corporations); licence fee $300.',
      },
    },
    in: [['LEADS', 'sk-immigration-career-training', { stated: true }]],
    out: [
      ['ADVANCES', 'pillar-prevention', curator],
      ['SERVES', 'population-temporary-foreign-workers'],
      ['SERVES', 'population-international-students'],
      ['SERVES', 'population-newcomers'],
      ['SERVES', 'population-foreign-nationals', curator],
      ['ADDRESSES', 'exploitation-labour', curator],
      ['DOES', 'activity-recruiter-regulation'],
      ['REACHES', 'audience-employers-recruiters'],
      ['RELATED_TO', 'instrument-sk-immigration-services-act', { label: 'under' }],
      inSk,
    ],
    cites: [
      ['source-sk-protection-immigrants', 'Overview'],
      ['source-sk-employer-responsibilities', 'page'],
      ['source-sk-fwris-act-copy', 'title note', { field: 'period' }],
      ['source-sk-release-2024-09-03-copy', 'release'],
    ],
  },
  {
    id: 'ca-defend-dignity-advocacy',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Advocacy and awareness by Defend Dignity',
        fr: 'Plaidoyer et sensibilisation de Defend Dignity',
      },
      nameStatus: ours,
      kind: 'campaign',
      description: { en: 'Met members of Parliament in 2012 on the law on prostitution and trafficking.' },
    },
    in: [['LEADS', 'ca-defend-dignity', { stated: true }]],
    out: [
      ['ADVANCES', 'pillar-prevention', curator],
      ['ADDRESSES', 'exploitation-sexual'],
      ['DOES', 'activity-public-awareness'],
      inSk,
      ['OPERATES_IN', 'jurisdiction-ca'],
    ],
    cites: [['source-chri-defend-dignity-2012', 'blog']],
  },
]
