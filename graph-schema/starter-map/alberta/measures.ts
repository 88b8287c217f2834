import type { StarterRecord } from '../starter-record.ts'

const enOnly = { en: 'official', fr: 'unknown' } as const
const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const curator = { assignedBy: 'curator' } as const
const inAb = ['OPERATES_IN', 'jurisdiction-ab'] as const

/** What Alberta's government does and funds beside the nine points of its plan. */
export const records: readonly StarterRecord[] = [
  {
    id: 'ab-protecting-survivors-act',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Measures of the Protecting Survivors of Human Trafficking Act (Alberta)',
        fr: 'Mesures de la loi albertaine sur la protection des survivants de la traite',
      },
      nameStatus: ours,
      kind: 'law-reform',
      period: { text: 'in force 12 May 2020, with exceptions', start: '2020-05-12', end: null },
      description: { en: 'New measures against trafficking and for the protection of survivors.' },
    },
    in: [['LEADS', 'ab-jsg', { stated: false }]],
    out: [
      ['ADVANCES', 'pillar-prosecution', curator],
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-survivors'],
      ['DOES', 'activity-legislation'],
      ['DOES', 'activity-protection-order', curator],
      ['RELATED_TO', 'instrument-ab-protecting-survivors-act', { label: 'under' }],
      inAb,
    ],
    cites: [['source-ab-action-plan', 'Taking action']],
  },
  {
    id: 'ab-reading-stone',
    type: 'Initiative',
    properties: {
      name: { en: 'The Reading Stone (report of the Alberta Human Trafficking Task Force)' },
      nameStatus: enOnly,
      kind: 'research',
      period: {
        text: 'given 31 August 2021',
        start: '2020-01-01',
        end: '2021-08-31',
        precision: { start: 'year' },
      },
      description: {
        en: 'Final report of the task force, with five main recommendations; the first is an office to combat trafficking.',
      },
    },
    in: [['DELIVERS', 'ab-task-force']],
    out: [
      ['ADVANCES', 'pillar-partnerships', curator],
      ['DOES', 'activity-research-evaluation', curator],
      ['DOES', 'activity-survivor-engagement', curator],
      inAb,
    ],
    cites: [
      ['source-ab-task-force', 'overview'],
      ['source-ab-release-2023-copy', 'release', { field: 'description' }],
    ],
  },
  {
    id: 'ab-octip-coordination',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Work of the Alberta Office to Combat Trafficking in Persons',
        fr: 'Activités du bureau albertain de lutte contre la traite',
      },
      nameStatus: ours,
      kind: 'agreement',
      period: {
        text: 'from 2023; money for two years',
        start: '2023-01-01',
        end: null,
        precision: { start: 'year' },
      },
      description: {
        en: 'Puts the recommendations of the task force into effect and connects survivors with supports and services; run in partnership by three community organizations.',
      },
      note: {
        en: 'The money was for two years. Whether the work went on after them was not found; a centre opened in February 2025 with the same co-chairs.',
      },
    },
    in: [
      ['DELIVERS', 'ca-notinmycity'],
      ['DELIVERS', 'ab-ncsa'],
      ['DELIVERS', 'ab-reach-edmonton'],
      ['CONTRIBUTES_TO', 'ab-octip'],
    ],
    out: [
      ['ADVANCES', 'pillar-partnerships', curator],
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-survivors'],
      ['DOES', 'activity-coordination-body', curator],
      ['DOES', 'activity-referral', curator],
      inAb,
    ],
    cites: [
      ['source-ab-release-2023-copy', 'release'],
      ['source-ab-addressing', 'Timeline', { field: 'period' }],
    ],
  },
  {
    id: 'ab-centre-end-trafficking-work',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Work of the Alberta Centre to End Trafficking in Persons',
        fr: 'Activités du centre albertain de lutte contre la traite',
      },
      nameStatus: ours,
      kind: 'agreement',
      period: { text: 'opened 21 February 2025', start: '2025-02-21', end: null },
      status: 'in-place',
      description: {
        en: 'Concerned with trafficking for sexual exploitation, for labour and for organs; brings services across the province together and listens to survivors.',
      },
      note: { en: 'Beyond the list of facts: an article on the opening.' },
    },
    in: [['LEADS', 'ab-centre-end-trafficking', { stated: true }]],
    out: [
      ['ADVANCES', 'pillar-partnerships', curator],
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-survivors'],
      ['ADDRESSES', 'exploitation-sexual'],
      ['ADDRESSES', 'exploitation-labour'],
      ['ADDRESSES', 'exploitation-organ-removal'],
      ['DOES', 'activity-coordination-body', curator],
      ['DOES', 'activity-survivor-engagement', curator],
      ['RELATED_TO', 'ab-octip-coordination', { label: 'carries out the same recommendation' }],
      inAb,
    ],
    cites: [['source-everythinggp-ab-centre-2025', 'article body']],
  },
  {
    id: 'ab-research-data-centre',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Centre of excellence for research and data collection (Alberta)',
        fr: "Centre d'excellence pour la recherche et la collecte de données (Alberta)",
      },
      nameStatus: ours,
      kind: 'project',
      status: 'planned',
      description: {
        en: 'Announced in October 2022 with the money for the recommendations of the task force.',
      },
    },
    in: [['LEADS', 'ab-government', { stated: false }]],
    out: [
      ['ADVANCES', 'pillar-partnerships', curator],
      ['DOES', 'activity-research-evaluation'],
      ['DOES', 'activity-data-collection'],
      inAb,
    ],
    cites: [['source-ab-release-2022-copy', 'release']],
  },
  {
    id: 'ab-alert-civilian-positions',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Civilian positions in police teams to support survivors (ALERT)',
        fr: 'Postes civils de soutien aux survivantes et survivants (ALERT)',
      },
      nameStatus: ours,
      kind: 'team',
      status: 'planned',
      description: {
        en: 'Announced in October 2022: positions that support victims and survivors throughout an investigation.',
      },
    },
    in: [['LEADS', 'ab-alert', { stated: false }]],
    out: [
      ['ADVANCES', 'pillar-protection', curator],
      ['ADVANCES', 'pillar-prosecution', curator],
      ['SERVES', 'population-survivors'],
      ['DOES', 'activity-witness-support', curator],
      ['DOES', 'activity-case-management', curator],
      inAb,
    ],
    cites: [['source-ab-release-2022-copy', 'release']],
  },
  {
    id: 'ab-community-grants',
    type: 'Program',
    properties: {
      name: {
        en: 'Grants to community organizations against trafficking (Alberta, 2024)',
        fr: 'Subventions à des organismes communautaires contre la traite (Alberta, 2024)',
      },
      nameStatus: ours,
      period: { text: 'announced 22 February 2024', start: '2024-02-22', end: null },
      description: {
        en: 'For supports to survivors, capacity of organizations, and reaching youth, Indigenous people and newcomers. In 2022 the government had announced a grant for coordinated community support and for Indigenous-led, culturally appropriate services.',
      },
      note: { en: 'That the awards of 2024 are the grant announced in 2022 is not said by a source seen.' },
    },
    in: [['LEADS', 'ab-pses', { stated: true }]],
    out: [
      ['ADVANCES', 'pillar-protection', curator],
      ['ADVANCES', 'pillar-prevention', curator],
      ['SERVES', 'population-survivors'],
      ['SERVES', 'population-youth'],
      ['SERVES', 'population-indigenous'],
      ['SERVES', 'population-newcomers'],
      ['DOES', 'activity-funding'],
      ['INVOLVES', 'ab-cease'],
      ['INVOLVES', 'ab-alert'],
      ['INVOLVES', 'ca-notinmycity'],
      inAb,
    ],
    cites: [
      ['source-ab-release-2024', 'release'],
      ['source-chat-news-2024', 'list of recipients'],
      ['source-ctv-calgary-2024', 'article body'],
      ['source-ab-release-2022-copy', 'release', { field: 'description' }],
    ],
  },
  {
    id: 'ab-combatting-trafficking-grant',
    type: 'Program',
    properties: {
      name: { en: 'Combatting Trafficking in Persons grant' },
      nameStatus: enOnly,
      period: {
        text: 'introduced December 2024',
        start: '2024-12-01',
        end: null,
        precision: { start: 'month' },
      },
      status: 'in-place',
      description: {
        en: 'Prevention, protection and empowerment: awareness, emergency support, help in the legal and health systems, peer networks, skills. Priority to projects that include people with lived experience and to Indigenous-led ones. In February 2025, 19 organizations, First Nations and a Métis government among them.',
      },
      note: { en: 'Beyond the list of facts: a newer source on the grants of Alberta, read in copies.' },
    },
    in: [['LEADS', 'ab-pses', { stated: true }]],
    out: [
      ['ADVANCES', 'pillar-prevention', curator],
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-survivors'],
      ['SERVES', 'population-indigenous'],
      ['DOES', 'activity-funding'],
      ['INVOLVES', 'ab-cease'],
      ['INVOLVES', 'ab-alert'],
      ['INVOLVES', 'ab-reach-edmonton'],
      ['INVOLVES', 'ca-salvation-army'],
      ['INVOLVES', 'ab-centre-end-trafficking'],
      inAb,
    ],
    cites: [
      ['source-ab-release-2025-copy', 'release'],
      ['source-citynews-edmonton-2025', 'article body'],
    ],
  },
  {
    id: 'ab-pseca-confinement',
    type: 'Service',
    properties: {
      name: {
        en: 'Protective placement of sexually exploited children (Alberta)',
        fr: "Placement protecteur d'enfants exploités sexuellement (Alberta)",
      },
      nameStatus: ours,
      locationPrecision: 'undisclosed',
      eligibility: { maxAge: 17, condition: 'A child who is being sexually exploited.' },
      description: {
        en: 'Police or caseworkers may place a child in a protective safe house for up to five days, for assessment; a court may add up to two periods of 21 days. Services are offered during the stay.',
      },
    },
    in: [['DELIVERS', 'ab-childrens-services']],
    out: [
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-minors'],
      ['ADDRESSES', 'exploitation-sexual-minors'],
      ['DOES', 'activity-protective-custody-minors'],
      ['DOES', 'activity-counselling'],
      ['RELATED_TO', 'instrument-ab-pseca', { label: 'under' }],
      inAb,
    ],
    cites: [['source-ab-pseca-law', 'The Law']],
  },
  {
    id: 'ab-pseca-voluntary-services',
    type: 'Service',
    properties: {
      name: {
        en: 'Voluntary services for sexually exploited youth (Alberta)',
        fr: 'Services volontaires aux jeunes exploités sexuellement (Alberta)',
      },
      nameStatus: ours,
      locationPrecision: 'province',
      eligibility: {
        maxAge: 17,
        ageExtension: 'To 24 for those who have an agreement under the act at 18.',
        condition: 'At 16 and 17, without permission of a parent or guardian.',
      },
      description: { en: 'Counselling and life skills, to help a young person leave sexual exploitation.' },
    },
    in: [['DELIVERS', 'ab-childrens-services']],
    out: [
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-minors'],
      ['SERVES', 'population-young-adults-18-24'],
      ['ADDRESSES', 'exploitation-sexual'],
      ['DOES', 'activity-counselling'],
      ['DOES', 'activity-employment-education'],
      ['DOES', 'activity-exit-program', curator],
      ['RELATED_TO', 'instrument-ab-pseca', { label: 'under' }],
      inAb,
    ],
    cites: [['source-ab-pseca-law', 'Services available to support victims']],
  },
  {
    id: 'ab-recruiter-licensing',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Licensing of employment agencies (Alberta)',
        fr: 'Permis des agences de placement (Alberta)',
      },
      nameStatus: ours,
      kind: 'law-reform',
      period: { text: '1 September 2012', start: '2012-09-01', end: null },
      description: {
        en: 'Every agency that places people in Alberta needs a provincial licence: no fees to workers, written agreements, registered agents, records kept three years, security of $25,000 for most international agencies. Misleading or threatening foreign workers is prohibited.',
      },
    },
    in: [['LEADS', 'ab-service-alberta', { stated: true }]],
    out: [
      ['ADVANCES', 'pillar-prevention', curator],
      ['SERVES', 'population-temporary-foreign-workers'],
      ['ADDRESSES', 'exploitation-labour'],
      ['DOES', 'activity-recruiter-regulation'],
      ['REACHES', 'audience-employers-recruiters'],
      ['RELATED_TO', 'instrument-ab-employment-agency-regulation', { label: 'under' }],
      inAb,
    ],
    cites: [
      ['source-hr-reporter-ab-2012', 'article'],
      ['source-ab-regulation-45-2012-copy', 'text'],
      ['source-service-alberta-agencies', 'page'],
      ['source-eclc-agencies-2012', 'article'],
    ],
  },
]
