import type { StarterRecord } from '../starter-record.ts'

const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const curator = { assignedBy: 'curator' } as const
const inCanada = ['ABOUT', 'jurisdiction-ca'] as const
const protection = ['ABOUT', 'pillar-protection', curator] as const
const status = ['ABOUT', 'activity-immigration-status'] as const

/** What was found about permits for people who were trafficked or are abused at work. */
export const records: readonly StarterRecord[] = [
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
      date: { date: '2024-01-01', precision: 'year' },
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
      ['ABOUT', 'activity-immigration-status', curator],
      protection,
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
      date: { date: '2013-08-01', precision: 'month' },
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
