import type { StarterRecord } from '../starter-record.ts'

const english = { en: 'official', fr: 'unknown' } as const
const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const curator = { assignedBy: 'curator' } as const
const inCanada = ['ABOUT', 'jurisdiction-ca'] as const
const protection = ['ABOUT', 'pillar-protection', curator] as const
const status = ['ABOUT', 'activity-immigration-status'] as const

/** Permits for people who were trafficked or are abused at work: the rules, the services, and what was found about them. */
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
      nameStatus: { en: 'official', fr: { translatedBy: 'Fourfold' } },
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
  {
    id: 'finding-open-work-permit-lost-status',
    type: 'Finding',
    properties: {
      name: {
        en: 'Open permit for vulnerable workers closed to those who lost status',
        fr: 'Permis ouvert pour travailleurs vulnérables fermé à ceux qui ont perdu leur statut',
      },
      nameStatus: ours,
      kind: 'barrier',
      grade: 'media',
      date: { date: '2019-01-01', precision: 'year' },
      text: {
        en: 'Only workers in Canada with a valid employer-tied permit or maintained status can apply; those who already lost status are shut out, even within the 90-day restoration period.',
        fr: 'Seuls les travailleurs se trouvant au Canada qui détiennent un permis lié valide ou un statut maintenu peuvent présenter une demande; ceux qui ont déjà perdu leur statut sont exclus, même pendant la période de rétablissement de 90 jours.',
      },
    },
    out: [
      ['ABOUT', 'ca-open-work-permit'],
      ['ABOUT', 'population-without-status'],
      ['ABOUT', 'population-temporary-foreign-workers'],
      status,
      protection,
      inCanada,
    ],
    cites: [['source-mondaq-open-permit-2019', 'Three requirements']],
  },
  {
    id: 'finding-open-work-permit-temporary-fix',
    type: 'Finding',
    properties: {
      name: {
        en: 'Open permit often followed by precarious work again',
        fr: 'Permis ouvert souvent suivi d’un retour à un emploi précaire',
      },
      nameStatus: ours,
      kind: 'barrier',
      grade: 'media',
      date: { date: '2019-01-01', precision: 'year' },
      text: {
        en: 'Research in the Maritimes: a permit of up to 12 months often takes workers back to precarious jobs.',
        fr: 'Recherche menée dans les Maritimes : un permis d’au plus 12 mois ramène souvent les travailleurs à des emplois précaires.',
      },
      note: {
        en: 'University research as retold by the press. The year is that in which the permit began, not that of the research.',
        fr: 'Recherche universitaire rapportée par la presse. L’année est celle de la création du permis et non celle de la recherche.',
      },
    },
    out: [
      ['ABOUT', 'ca-open-work-permit'],
      ['ABOUT', 'topic-closed-work-permits'],
      ['ABOUT', 'population-temporary-foreign-workers'],
      ['ABOUT', 'exploitation-labour', curator],
      status,
      protection,
      inCanada,
    ],
    cites: [['source-scroll-open-permit', 'Article body']],
  },
  {
    id: 'finding-cimm-21-closed-permits',
    type: 'Finding',
    properties: {
      name: {
        en: 'Leaving an employer can cost health care, housing and status',
        fr: 'Quitter un employeur peut coûter les soins de santé, le logement et le statut',
      },
      nameStatus: ours,
      kind: 'barrier',
      grade: 'committee',
      text: {
        en: 'Where a permit is tied to one employer, leaving that employer can cost a worker health care, housing and status, so that workers cannot fully defend their rights.',
        fr: 'Lorsqu’un permis est lié à un seul employeur, le quitter peut coûter au travailleur ses soins de santé, son logement et son statut, de sorte qu’il ne peut défendre pleinement ses droits.',
      },
    },
    out: [
      ['ABOUT', 'topic-closed-work-permits'],
      ['ABOUT', 'instrument-employer-specific-work-permits'],
      ['ABOUT', 'population-temporary-foreign-workers'],
      ['ABOUT', 'exploitation-labour', curator],
      ['ABOUT', 'activity-rights-information', curator],
      ['ABOUT', 'pillar-prevention', curator],
      inCanada,
    ],
    cites: [['source-cimm-report-21', 'Introduction']],
  },
  {
    id: 'finding-un-rapporteur-streams-at-risk',
    type: 'Finding',
    properties: {
      name: {
        en: 'Low-wage and agricultural streams named as the riskiest',
        fr: 'Volets à bas salaire et agricole cités comme les plus à risque',
      },
      nameStatus: ours,
      kind: 'risk',
      grade: 'testimony',
      date: { date: '2023-01-01', precision: 'year' },
      text: {
        en: 'The UN Special Rapporteur, who visited in August and September 2023 and met over 200 stakeholders and about 100 workers, told a committee that the low-wage and agricultural streams are the riskiest.',
        fr: 'Le rapporteur spécial de l’ONU, venu en août et en septembre 2023 et ayant rencontré plus de 200 intervenants et une centaine de travailleurs, a dit à un comité que les volets à bas salaire et agricole sont les plus à risque.',
      },
    },
    out: [
      ['ABOUT', 'ca-tfwp'],
      ['ABOUT', 'population-temporary-foreign-workers'],
      ['ABOUT', 'exploitation-labour'],
      ['ABOUT', 'pillar-prevention', curator],
      inCanada,
    ],
    cites: [['source-cimm-88-rapporteur', 'Testimony']],
  },
  {
    id: 'finding-ircc-2023-role',
    type: 'Finding',
    properties: {
      name: {
        en: 'Part of the immigration department, as told to FEWO',
        fr: 'Rôle du ministère de l’Immigration, selon son témoignage au FEWO',
      },
      nameStatus: ours,
      kind: 'claim',
      grade: 'testimony',
      date: { date: '2023-01-01', precision: 'year' },
      text: {
        en: 'The department places its work under protection. Permits have been issued since 2006, at discretion; dependants in Canada may be covered.',
        fr: 'Le ministère situe son action sous le pilier de la protection. Des permis sont délivrés depuis 2006, de façon discrétionnaire; les personnes à charge au Canada peuvent être visées.',
      },
    },
    out: [['ABOUT', 'ca-trp-vtip'], ['ABOUT', 'pillar-protection'], status, inCanada],
    cites: [['source-fewo-56-ircc', 'Opening statement']],
  },
  {
    id: 'finding-fcj-2023-permit-refusals',
    type: 'Finding',
    properties: {
      name: {
        en: 'Refusals of permits that point to court proceedings',
        fr: 'Refus de permis qui invoquent les procédures judiciaires',
      },
      nameStatus: ours,
      kind: 'barrier',
      grade: 'testimony',
      date: { date: '2023-01-01', precision: 'year' },
      text: {
        en: 'The FCJ Refugee Centre told FEWO that letters of refusal cite concluded cases or the absence of court proceedings. The policy of the department is that nobody has to testify.',
        fr: 'Le FCJ Refugee Centre a dit au FEWO que des lettres de refus invoquent des affaires closes ou l’absence de procédures judiciaires. Selon la politique du ministère, nul n’est tenu de témoigner.',
      },
    },
    out: [
      ['ABOUT', 'ca-trp-vtip'],
      ['ABOUT', 'instrument-vtip-instructions-2007'],
      ['ABOUT', 'population-without-status'],
      ['ABOUT', 'population-survivors'],
      status,
      protection,
      inCanada,
    ],
    cites: [
      ['source-fewo-58-fcj', 'Answer of the witness'],
      [
        'source-ircc-vtip-protection',
        'Special considerations',
        {
          field: 'text',
          isUsed: false,
          says: {
            en: 'Nobody has to testify or cooperate to obtain a permit.',
            fr: 'Nul n’est tenu de témoigner pour obtenir un permis.',
          },
        },
      ],
    ],
  },
  {
    id: 'finding-ccr-permit-limits',
    type: 'Finding',
    properties: {
      name: {
        en: 'Access to permits limited in practice and in law',
        fr: 'Accès aux permis limité en pratique et en droit',
      },
      nameStatus: ours,
      kind: 'barrier',
      grade: 'ngo',
      text: {
        en: 'The Canadian Council for Refugees reports that access to the permit is limited in practice and in law and that the guidelines are read narrowly.',
        fr: 'Le Conseil canadien pour les réfugiés signale que l’accès au permis est limité en pratique et en droit et que les lignes directrices sont interprétées de façon étroite.',
      },
    },
    out: [
      ['ABOUT', 'ca-trp-vtip'],
      ['ABOUT', 'population-foreign-nationals'],
      ['ABOUT', 'population-survivors'],
      status,
      protection,
      inCanada,
    ],
    cites: [['source-ccr-trp-report', 'Introduction']],
  },
  {
    id: 'finding-cba-2023-foreign-nationals',
    type: 'Finding',
    properties: {
      name: {
        en: 'More protection needed on the immigration routes of trafficked people',
        fr: 'Davantage de protection nécessaire dans les voies d’immigration des victimes',
      },
      nameStatus: ours,
      kind: 'need',
      grade: 'ngo',
      date: { date: '2023-01-01', precision: 'year' },
      text: {
        en: 'A paper on the site of the Canadian Bar Association reviews permits, refugee claims and humanitarian applications of trafficked foreign nationals and finds that more protection is needed.',
        fr: 'Un texte publié sur le site de l’Association du Barreau canadien examine les permis, les demandes d’asile et les demandes humanitaires d’étrangers victimes de la traite et conclut qu’une plus grande protection est nécessaire.',
      },
    },
    out: [
      ['ABOUT', 'population-foreign-nationals'],
      ['ABOUT', 'population-survivors', curator],
      status,
      protection,
      inCanada,
    ],
    cites: [['source-cba-immigration-trafficking-2023', 'Introduction']],
  },
  {
    id: 'finding-us-tip-2023-forced-labour-victims',
    type: 'Finding',
    properties: {
      name: {
        en: '150 possible victims of forced labour among foreign workers (2022)',
        fr: '150 victimes possibles de travail forcé parmi les travailleurs étrangers (2022)',
      },
      nameStatus: ours,
      kind: 'statistic',
      grade: 'international',
      date: { date: '2022-01-01', precision: 'year' },
      value: 150,
      unit: 'possible victims among temporary foreign workers',
      text: {
        en: 'Employment and Social Development Canada reported 150 possible victims among temporary foreign workers in 2022, against 115 before. The border agency found four in two cases; the RCMP counted 58 victims.',
        fr: 'Emploi et Développement social Canada a signalé 150 victimes possibles parmi les travailleurs étrangers temporaires en 2022, contre 115 auparavant. L’agence frontalière en a repéré quatre dans deux affaires; la GRC a dénombré 58 victimes.',
      },
    },
    out: [
      ['ABOUT', 'population-temporary-foreign-workers'],
      ['ABOUT', 'exploitation-labour'],
      ['ABOUT', 'activity-identification', curator],
      ['ABOUT', 'pillar-protection'],
      inCanada,
    ],
    cites: [['source-us-tip-2023', 'Protection']],
  },
]
