import type { StarterRecord } from '../starter-record.ts'

const english = { en: 'official', fr: 'unknown' } as const
const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const curator = { assignedBy: 'curator' } as const

/** Permits for people who were trafficked or are abused at work: the rules and the services. */
export const records: readonly StarterRecord[] = [
  {
    id: 'instrument-vtip-instructions-2007',
    type: 'Instrument',
    properties: {
      name: {
        en: 'Ministerial instructions on permits for victims of trafficking (2007)',
        fr: 'Instructions ministérielles sur les permis pour victimes de la traite (2007)',
      },
      nameStatus: ours,
      kind: 'regulation',
      inForce: { text: '2007', start: '2007-01-01', end: null, precision: { start: 'year' } },
      description: {
        en: 'Instructions of 2007 on temporary resident permits for out-of-status foreign nationals who were trafficked; officers decide at their discretion. The permit is part of the National Strategy.',
        fr: 'Instructions de 2007 sur les permis de séjour temporaire destinés aux étrangers sans statut victimes de la traite; la décision est laissée à la discrétion des agents. Le permis fait partie de la Stratégie nationale.',
      },
    },
    out: [
      ['RELATED_TO', 'ca-trp-vtip', { label: 'governs' }],
      ['RELATED_TO', 'instrument-vtip-instructions-2015', { label: 'modernised by' }],
    ],
    cites: [['source-ircc-vtip-considerations', 'Objective']],
  },
  {
    id: 'instrument-vtip-rules-2025',
    type: 'Instrument',
    properties: {
      name: {
        en: 'Rules of 4 February 2025 on permits for victims of trafficking',
        fr: 'Règles du 4 février 2025 sur les permis pour victimes de la traite',
      },
      nameStatus: ours,
      kind: 'regulation',
      inForce: { text: 'from 4 February 2025', start: '2025-02-04', end: null },
      description: {
        en: 'The first permit is issued for at least 12 months, with exceptions. Fees are waived also for renewals, work and study permits and biometrics. Nobody has to testify. People may be referred or come forward themselves. Health care comes through the Interim Federal Health Program.',
        fr: 'Le permis est délivré pour au moins 12 mois, sauf exceptions. La dispense de frais s’étend aux renouvellements, aux permis de travail et d’études et aux données biométriques. Nul n’est tenu de témoigner. Les personnes peuvent être orientées ou se présenter d’elles-mêmes. Les soins de santé sont couverts par le Programme fédéral de santé intérimaire.',
      },
    },
    out: [
      ['RELATED_TO', 'ca-trp-vtip', { label: 'governs' }],
      [
        'RELATED_TO',
        'instrument-vtip-instructions-2007',
        { label: 'changes the practice under', ...curator },
      ],
    ],
    cites: [['source-ircc-vtip-protection', 'New changes; Special considerations']],
  },
  {
    id: 'instrument-irpr-207.1',
    type: 'Instrument',
    properties: {
      name: {
        en: 'Immigration and Refugee Protection Regulations, s. 207.1 (SOR/2019-148)',
        fr: 'Règlement sur l’immigration et la protection des réfugiés, art. 207.1 (DORS/2019-148)',
      },
      nameStatus: { en: 'official', fr: 'official' },
      kind: 'regulation',
      citation: 'SOR/2019-148',
      inForce: { text: 'in effect 4 June 2019', start: '2019-06-04', end: null },
      description: {
        en: 'Lets officers give an open work permit to holders of an employer-tied permit who suffer abuse at work or risk it, and to their family members. Published as a proposal on 15 December 2018, registered on 22 May 2019.',
        fr: 'Permet aux agents de délivrer un permis de travail ouvert aux titulaires d’un permis lié à un employeur qui subissent de la violence au travail ou risquent d’en subir, et aux membres de leur famille. Publié à l’état de projet le 15 décembre 2018, enregistré le 22 mai 2019.',
      },
    },
    out: [['RELATED_TO', 'ca-open-work-permit', { label: 'creates' }]],
    cites: [
      ['source-sor-2019-148', 'Registration; s. 2 (new s. 207.1)'],
      ['source-gazette-2018-12-15', 'Proposed text', { field: 'description' }],
      ['source-mondaq-open-permit-2019', 'Article', { field: 'inForce' }],
    ],
  },
  {
    id: 'instrument-employer-specific-work-permits',
    type: 'Instrument',
    properties: {
      name: {
        en: 'Employer-specific (closed) work permits',
        fr: 'Permis de travail liés à un employeur donné (fermés)',
      },
      nameStatus: ours,
      kind: 'regulation',
      description: {
        en: 'Work permits that name one employer; the analysis of 2018 says that they are kept to control access to the labour market.',
        fr: 'Permis de travail qui désignent un seul employeur; selon l’analyse de 2018, ils sont maintenus pour contrôler l’accès au marché du travail.',
      },
      aliases: ['closed work permits', 'permis de travail fermés', 'tied permits'],
    },
    out: [['RELATED_TO', 'ca-tfwp', { label: 'used in', ...curator }]],
    cites: [['source-irpr-rias-abstract-2018', 'Issues']],
  },
  {
    id: 'instrument-immigration-detention-removal',
    type: 'Instrument',
    properties: {
      name: {
        en: 'Detention and removal under immigration law',
        fr: 'Détention et renvoi en vertu du droit de l’immigration',
      },
      nameStatus: ours,
      kind: 'act',
    },
    out: [['RELATED_TO', 'ca-cbsa', { label: 'applied by', ...curator }]],
    cites: [['source-ccr-trp-report', 'Introduction']],
  },
  {
    id: 'ca-open-work-permit',
    type: 'Service',
    properties: {
      name: { en: 'Open work permit for vulnerable workers' },
      nameStatus: english,
      period: { text: 'in effect 4 June 2019', start: '2019-06-04', end: null },
      description: {
        en: 'Open permit for holders of an employer-tied permit who suffer abuse at work or risk it, and for their family members. It asks for presence in Canada and a valid tied permit or maintained status; those who already lost status are not admitted, even within the 90 days of restoration.',
        fr: 'Permis ouvert destiné aux titulaires d’un permis lié à un employeur qui subissent de la violence au travail ou risquent d’en subir, et aux membres de leur famille. Il faut se trouver au Canada et détenir un permis lié valide ou un statut maintenu; les personnes ayant déjà perdu leur statut ne sont pas admises, même pendant les 90 jours de rétablissement.',
      },
      eligibility: {
        immigrationStatus: ['temporary-residents'],
        condition:
          'In Canada, with a valid employer-tied work permit or maintained status; abuse at work or risk of it.',
      },
      lastSeen: { date: '2024-07-22' },
      locationPrecision: 'public',
    },
    out: [
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-temporary-foreign-workers', curator],
      ['EXCLUDES', 'population-without-status'],
      ['ADDRESSES', 'exploitation-labour', curator],
      ['DOES', 'activity-immigration-status'],
      ['OPERATES_IN', 'jurisdiction-ca'],
    ],
    in: [['DELIVERS', 'ca-ircc']],
    cites: [
      ['source-sor-2019-148', 'Registration; s. 2 (new s. 207.1)'],
      ['source-mondaq-open-permit-2019', 'Three requirements', { field: 'eligibility' }],
      ['source-un-rapporteur-2024-media', 'Article body', { field: 'lastSeen' }],
    ],
  },
]
