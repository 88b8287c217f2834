import type { StarterRecord } from '../starter-record.ts'

const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const curator = { assignedBy: 'curator' } as const
const inCanada = ['OPERATES_IN', 'jurisdiction-ca', curator] as const

/** Reports on the plan of 2012, and the renewal of the strategy of 2019. */
export const records: readonly StarterRecord[] = [
  {
    id: 'ca-nap-progress-reports',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Annual reports on progress under the plan of 2012',
        fr: 'Rapports annuels sur les progrès réalisés dans le cadre du plan de 2012',
      },
      nameStatus: ours,
      period: { text: 'June 2012 to 31 March 2016', start: '2012-06-06', end: '2016-03-31' },
      status: 'ended',
      description: {
        en: 'Four reports: June 2012 to 31 March 2013; 2013-14; 2014-15, with a look ahead to 2015-16; and 2015-16, which announces the formal evaluation, due in August 2017. The first opens its key achievements with consultations online and in person across the country and a partnership with the National Association of Friendship Centres.',
        fr: 'Quatre rapports : de juin 2012 au 31 mars 2013; 2013-2014; 2014-2015, avec un aperçu de 2015-2016; et 2015-2016, qui annonce l’évaluation officielle, attendue en août 2017. Le premier présente d’abord parmi les réalisations clés des consultations en ligne et en personne partout au pays et un partenariat avec l’Association nationale des centres d’amitié.',
      },
    },
    out: [
      ['PART_OF', 'nap-2012'],
      ['RELATED_TO', 'ca-ps-progress-reports', { label: 'the same reports' }],
      ['ADVANCES', 'pillar-partnerships', curator],
      ['DOES', 'activity-research-evaluation', curator],
      ['REACHES', 'audience-general-public', curator],
      inCanada,
    ],
    in: [['LEADS', 'ca-ps', { stated: false }]],
    cites: [
      ['source-nap-progress-2012-13', 'Foreword'],
      ['source-nap-progress-2013-14', 'Foreword'],
      ['source-nap-progress-2014-15', 'Foreword'],
      ['source-nap-progress-2015-16', 'Foreword'],
    ],
  },
  {
    id: 'ca-strategy-renewal',
    type: 'Strategy',
    properties: {
      name: {
        en: 'Renewed national strategy (announced, no date)',
        fr: 'Stratégie nationale renouvelée (annoncée, sans date)',
      },
      nameStatus: ours,
      status: 'planned',
      description: {
        en: 'On 30 July 2025 the minister said that the strategy was being renewed after engagement with survivors, Indigenous peoples, police, front-line services and civil society. No date, content or money is stated.',
        fr: 'Le 30 juillet 2025, le ministre a déclaré que la stratégie était en cours de renouvellement après des échanges avec des survivantes et survivants, des peuples autochtones, des services de police, des services de première ligne et la société civile. Aucune date, aucun contenu ni aucun montant n’est précisé.',
      },
    },
    out: [
      ['OPERATES_IN', 'jurisdiction-ca'],
      ['RELATED_TO', 'ca-strategy-2019', { label: 'renewal of' }],
    ],
    in: [['LEADS', 'ca-ps', { stated: false }]],
    cites: [['source-statement-2025-07-30', 'Statement, paragraph 4']],
  },
  {
    id: 'ca-strategy-renewal-engagement',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Targeted engagement on renewing the National Strategy',
        fr: 'Consultations ciblées sur le renouvellement de la Stratégie nationale',
      },
      nameStatus: ours,
      kind: 'consultation',
      period: {
        text: 'August 2024 to January 2025',
        start: '2024-08-01',
        end: '2025-01-31',
        precision: { start: 'month', end: 'month' },
      },
      status: 'ended',
      description: {
        en: 'By invitation, with survivors, non-governmental and Indigenous organizations, police, academics, services and business. A summary was to come out before the new strategy.',
        fr: 'Sur invitation, auprès de survivantes et survivants, d’organisations non gouvernementales et autochtones, de services de police, de chercheurs, de services et d’entreprises. Un résumé devait paraître avant la nouvelle stratégie.',
      },
    },
    out: [
      ['PART_OF', 'ca-strategy-renewal'],
      ['ADVANCES', 'pillar-partnerships', curator],
      ['DOES', 'activity-survivor-engagement', curator],
      inCanada,
    ],
    in: [['LEADS', 'ca-ps', { stated: false }]],
    cites: [
      ['source-canadaconsults-strategy-renewal', 'How to Participate; What Happened'],
      ['source-statement-2025-07-30', 'Statement, paragraph 4', { field: 'description' }],
    ],
  },
  {
    id: 'check-ca-strategy-successor',
    type: 'CoverageCheck',
    properties: {
      name: {
        en: 'Search for a successor of the strategy of 2019',
        fr: 'Recherche d’une stratégie succédant à celle de 2019',
      },
      nameStatus: ours,
      result: 'found-none',
      whereLooked: {
        en: 'The web pages stored for this map, up to March 2026. Not found; that is not "none".',
        fr: 'Les pages Web conservées pour cette carte, jusqu’en mars 2026. Non trouvée, ce qui ne veut pas dire inexistante.',
      },
      who: 'curator',
    },
    out: [['ABOUT', 'ca-strategy-2019']],
    cites: [['source-statement-2025-07-30', 'Statement, paragraph 4']],
  },
]
