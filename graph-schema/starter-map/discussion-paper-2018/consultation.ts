import type { StarterLink, StarterRecord } from '../starter-record.ts'

const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const curator = { assignedBy: 'curator' } as const
const objectives = 'III. Why do we need to consult?: Objectives'
const aimOf: StarterLink = [
  'RELATED_TO',
  'ca-htt-consultation-2018',
  { label: 'objective of the consultation' },
]
const themeOf: StarterLink = [
  'RELATED_TO',
  'ca-htt-consultation-2018',
  { label: 'theme of the consultation' },
]
const concerns = (term: string): StarterLink => ['RELATED_TO', term, { label: 'concerns', ...curator }]

/** The consultations of 2012 to 2016, and those of 2018: what they were for, what was asked. */
export const records: readonly StarterRecord[] = [
  {
    id: 'ca-ps-consultations-2012-2016',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Annual stakeholder consultations of Public Safety Canada (2012-2016)',
        fr: 'Consultations annuelles des intervenants par Sécurité publique Canada (2012-2016)',
      },
      nameStatus: ours,
      kind: 'consultation',
      period: {
        text: '2012 – 2016',
        start: '2012-01-01',
        end: '2016-12-31',
        precision: { start: 'year', end: 'year' },
      },
    },
    in: [['LEADS', 'ca-ps', { stated: true }]],
    out: [
      ['ADVANCES', 'pillar-partnerships', curator],
      ['OPERATES_IN', 'jurisdiction-ca'],
    ],
    cites: [['source-discussion-2018', 'III. 2012-2016 Consultations']],
  },
  {
    id: 'ca-htt-consultation-2018',
    type: 'Initiative',
    properties: {
      name: {
        en: 'National consultations on a new strategy to end human trafficking (2018)',
        fr: 'Consultations nationales sur une nouvelle stratégie contre la traite des personnes (2018)',
      },
      nameStatus: ours,
      kind: 'consultation',
      period: {
        text: 'from September 2018',
        start: '2018-09-01',
        end: '2018-12-31',
        precision: { start: 'month', end: 'year' },
      },
      description: {
        en: 'Regional sessions in Vancouver, Winnipeg and Montréal, a national summit in Toronto, and a questionnaire sent by e-mail. Invited: police, provinces, territories and municipalities, Indigenous partners, victims and survivors, justice and health practitioners, experts, industry, civil society, partners abroad. Expected: informed options for a new and holistic strategy, priorities and gaps identified, better coordination at home and with partners abroad, awareness of existing F/P/T efforts, a shared picture of how people come into trafficking and out of it, and Canadian leadership. Steps in the paper: evaluation (October 2017), needs assessment and design (winter and spring 2017-18), consultations (summer 2018), results (fall 2018), new strategy (winter 2019).',
        fr: 'Séances régionales à Vancouver, à Winnipeg et à Montréal, sommet national à Toronto et questionnaire transmis par courriel. Invités : services de police, provinces, territoires et municipalités, partenaires autochtones, victimes et survivants, praticiens de la justice et de la santé, spécialistes, industrie, société civile, partenaires à l’étranger. Résultats attendus : options éclairées pour une nouvelle stratégie globale, priorités et lacunes cernées, meilleure coordination au pays et avec les partenaires étrangers, connaissance des mesures F-P-T existantes, portrait commun de l’entrée dans la traite et de la sortie, leadership canadien. Étapes selon le document : évaluation (octobre 2017), évaluation des besoins et conception (hiver et printemps 2017-2018), consultations (été 2018), résultats (automne 2018), nouvelle stratégie (hiver 2019).',
      },
    },
    in: [
      ['LEADS', 'ca-ps', { stated: true }],
      ['CONTRIBUTES_TO', 'ca-htt'],
    ],
    out: [
      ['ADVANCES', 'pillar-partnerships', curator],
      ['DOES', 'activity-survivor-engagement', curator],
      ['OPERATES_IN', 'jurisdiction-ca'],
    ],
    cites: [
      ['source-ps-page-2018', 'Engagement on the Way Forward'],
      [
        'source-discussion-2018',
        'V. Next Steps',
        {
          field: 'period',
          says: {
            en: 'Summer 2018; results in fall 2018.',
            fr: 'Été 2018; résultats à l’automne 2018.',
          },
          isUsed: false,
        },
      ],
      ['source-discussion-2018', 'III. Why do we need to consult?', { field: 'description' }],
    ],
  },

  // Objectives of the consultation
  {
    id: 'ca-htt-consultation-2018-priorities',
    type: 'Objective',
    properties: {
      name: {
        en: 'Identify issues, priorities, gaps and challenges',
        fr: 'Cerner enjeux, priorités, lacunes et défis',
      },
      nameStatus: ours,
      text: {
        en: 'Identify the issues, priorities, gaps and challenges that matter most to stakeholders in Canada and abroad.',
        fr: 'Cerner les enjeux, les priorités, les lacunes et les défis qui importent le plus aux intervenants au Canada et à l’étranger.',
      },
    },
    out: [aimOf],
    cites: [['source-discussion-2018', objectives]],
  },
  {
    id: 'ca-htt-consultation-2018-interdependencies',
    type: 'Objective',
    properties: {
      name: { en: 'Identify F/P/T interdependencies', fr: 'Cerner les interdépendances F-P-T' },
      nameStatus: ours,
      text: {
        en: 'Identify how federal, provincial and territorial parts of the national response depend on one another.',
        fr: 'Cerner les liens de dépendance entre les volets fédéral, provinciaux et territoriaux de l’intervention nationale.',
      },
    },
    out: [aimOf],
    cites: [['source-discussion-2018', objectives]],
  },
  {
    id: 'ca-htt-consultation-2018-trends',
    type: 'Objective',
    properties: {
      name: {
        en: 'Identify changes and emerging trends',
        fr: 'Cerner les changements et les tendances émergentes',
      },
      nameStatus: ours,
      text: {
        en: 'Identify changes in the environment and emerging trends in Canada and abroad since the previous plan was put in place.',
        fr: 'Cerner l’évolution du contexte et les tendances émergentes au Canada et à l’étranger depuis la mise en œuvre du plan précédent.',
      },
    },
    out: [aimOf],
    cites: [['source-discussion-2018', objectives]],
  },
  {
    id: 'ca-htt-consultation-2018-actions',
    type: 'Objective',
    properties: {
      name: {
        en: 'Identify potential actions and initiatives',
        fr: 'Cerner des mesures et initiatives possibles',
      },
      nameStatus: ours,
      text: {
        en: 'Identify actions and initiatives that could answer changes, trends and gaps.',
        fr: 'Cerner des mesures et des initiatives qui pourraient répondre aux changements, aux tendances et aux lacunes.',
      },
    },
    out: [aimOf],
    cites: [['source-discussion-2018', objectives]],
  },
  {
    id: 'ca-htt-consultation-2018-practices',
    type: 'Objective',
    properties: {
      name: {
        en: 'Identify international best practices',
        fr: 'Cerner des pratiques exemplaires internationales',
      },
      nameStatus: ours,
      text: {
        en: 'Identify best practices from abroad that apply to Canada.',
        fr: 'Cerner des pratiques exemplaires de l’étranger applicables au contexte canadien.',
      },
    },
    out: [aimOf],
    cites: [['source-discussion-2018', objectives]],
  },
  {
    id: 'ca-htt-consultation-2018-evidence',
    type: 'Objective',
    properties: {
      name: {
        en: 'Ground problems and solutions in evidence',
        fr: 'Fonder problèmes et solutions sur des faits',
      },
      nameStatus: ours,
      text: {
        en: 'Establish problems and solutions on facts and evidence.',
        fr: 'Établir les problèmes et les solutions sur la base de faits et de données probantes.',
      },
    },
    out: [aimOf],
    cites: [['source-discussion-2018', objectives]],
  },

  // Themes and what was asked
  {
    id: 'topic-consultation-2018-framework',
    type: 'Topic',
    properties: {
      name: { en: 'Framework for a new national strategy', fr: 'Cadre d’une nouvelle stratégie nationale' },
      nameStatus: ours,
      text: {
        en: 'What should a new national strategy be for, on which principles and priorities, and should it keep the four pillars?',
        fr: 'À quoi doit servir une nouvelle stratégie nationale, selon quels principes et priorités, et doit-elle garder les quatre piliers?',
      },
      description: {
        en: 'Asked: purpose, objectives and priorities; the four-pillar model; principles; which systemic issues (racism, poverty, oppression, gender inequality) to address and how; how to monitor, evaluate and report. Principles proposed: protection for victims, cooperation, evidence, sustainability, accountability, an integrated approach, attention to gender and diversity, human rights, adaptability, awareness of technology. Ideas were invited on the demand side and on root causes.',
        fr: 'Questions : but, objectifs et priorités; modèle des quatre piliers; principes; enjeux systémiques à aborder (racisme, pauvreté, oppression, inégalité des sexes) et manière de le faire; suivi, évaluation et comptes rendus. Principes proposés : protection des victimes, coopération, données probantes, viabilité, responsabilisation, approche intégrée, prise en compte du genre et de la diversité, droits de la personne, adaptabilité, prise en compte de la technologie. Des idées étaient demandées sur la demande et sur les causes profondes.',
      },
    },
    out: [
      themeOf,
      concerns('pillar-prevention'),
      concerns('pillar-protection'),
      concerns('pillar-prosecution'),
      concerns('pillar-partnerships'),
      concerns('activity-demand-reduction'),
    ],
    cites: [['source-discussion-2018', 'IV. Topics for Discussion: Framework for a New National Strategy']],
  },
  {
    id: 'topic-consultation-2018-collaboration',
    type: 'Topic',
    properties: {
      name: { en: 'Enhanced collaboration', fr: 'Collaboration renforcée' },
      nameStatus: ours,
      text: {
        en: 'How can coordination and collaboration among partners be strengthened, and with which tools?',
        fr: 'Comment renforcer la coordination et la collaboration entre partenaires, et avec quels outils?',
      },
      description: {
        en: 'Asked: local policies, strategies, laws, task forces and campaigns; who provides services to people at risk and to victims; what means providers have; coordination within the federal government and with provinces, territories, Indigenous peoples and non-governmental partners; protocols between police or municipalities and social services, business and work sites; programs that do not work and what they teach.',
        fr: 'Questions : politiques, stratégies, lois, groupes de travail et campagnes à l’échelle locale; organismes qui offrent des services aux personnes à risque et aux victimes; moyens des fournisseurs; coordination au sein du gouvernement fédéral et avec les provinces, les territoires, les peuples autochtones et les partenaires non gouvernementaux; protocoles entre la police ou les municipalités et les services sociaux, les entreprises et les lieux de travail; programmes qui ne fonctionnent pas et leçons à en tirer.',
      },
    },
    out: [themeOf, concerns('pillar-partnerships'), concerns('activity-coordination-body')],
    cites: [['source-discussion-2018', 'IV. Topics for Discussion: Enhanced Collaboration']],
  },
  {
    id: 'topic-consultation-2018-victim-protection',
    type: 'Topic',
    properties: {
      name: { en: 'Victim protection', fr: 'Protection des victimes' },
      nameStatus: ours,
      text: {
        en: 'How are victims identified, protected and supported, what do they need, and what keeps them from services?',
        fr: 'Comment les victimes sont-elles repérées, protégées et soutenues, de quoi ont-elles besoin et qu’est-ce qui les éloigne des services?',
      },
      description: {
        en: 'Asked: better identification and the tools for it; interventions that worked with groups at high risk (women in disadvantaged circumstances, children in or leaving care or on the street, youth gangs); barriers to services; where people can get help; the most immediate needs and who can best meet them; what providers need; programs that do not work; how services can be made more consistent across provinces and territories.',
        fr: 'Questions : meilleur repérage et outils utiles; interventions réussies auprès de groupes à risque élevé (enfants pris en charge ou qui quittent la prise en charge, enfants de la rue, gangs de jeunes, femmes en situation défavorisée); obstacles à l’accès aux services; où trouver de l’aide; besoins les plus immédiats et qui peut le mieux y répondre; besoins des fournisseurs; programmes qui ne fonctionnent pas; cohérence des services entre les provinces et les territoires.',
      },
    },
    out: [
      themeOf,
      concerns('pillar-protection'),
      concerns('activity-identification'),
      concerns('activity-referral'),
      concerns('population-survivors'),
    ],
    cites: [['source-discussion-2018', 'IV. Topics for Discussion: Victim Protection']],
  },
  {
    id: 'topic-consultation-2018-data',
    type: 'Topic',
    properties: {
      name: { en: 'Data collection', fr: 'Collecte de données' },
      nameStatus: ours,
      text: {
        en: 'How can data collection be improved, from which sources, and so that marginalized populations are included?',
        fr: 'Comment améliorer la collecte de données, à partir de quelles sources et de façon à inclure les populations marginalisées?',
      },
    },
    out: [themeOf, concerns('pillar-partnerships'), concerns('activity-data-collection')],
    cites: [['source-discussion-2018', 'IV. Topics for Discussion: Data Collection']],
  },
  {
    id: 'topic-consultation-2018-labour',
    type: 'Topic',
    properties: {
      name: { en: 'Labour trafficking', fr: 'Traite à des fins de travail forcé' },
      nameStatus: ours,
      text: {
        en: 'How are victims of labour trafficking identified and supported, and what can be done about industries, demand and supply chains?',
        fr: 'Comment les victimes de traite à des fins de travail forcé sont-elles repérées et soutenues, et que faire au sujet des industries, de la demande et des chaînes d’approvisionnement?',
      },
      description: {
        en: 'Asked: identification, protection and support; whether workplaces at greater risk are inspected enough; industries that use or enable exploitation; who in the private sector could help identify victims; services and programs on demand, and what the private sector could do; barriers in supply chains, and whether local companies monitor theirs; links between the Canadian economy, international labour and trafficking. Input was sought on vulnerabilities of workers, temporary migration policies, supply chain transparency and consumer awareness.',
        fr: 'Questions : repérage, protection et soutien; suffisance de l’inspection des lieux de travail à risque; industries qui recourent à l’exploitation ou la permettent; acteurs du secteur privé pouvant aider à repérer les victimes; services et programmes visant la demande et rôle du secteur privé; obstacles dans les chaînes d’approvisionnement et surveillance de celles-ci par les entreprises locales; liens entre l’économie canadienne, le travail à l’échelle internationale et la traite. Des avis étaient demandés sur la vulnérabilité des travailleurs, les politiques de migration temporaire, la transparence des chaînes d’approvisionnement et la sensibilisation des consommateurs.',
      },
    },
    out: [
      themeOf,
      concerns('exploitation-labour'),
      concerns('exploitation-supply-chain'),
      concerns('activity-employer-compliance'),
      concerns('activity-procurement-supply-chain'),
      concerns('population-migrant-workers'),
    ],
    cites: [['source-discussion-2018', 'IV. Topics for Discussion: Labour Trafficking']],
  },
  {
    id: 'topic-consultation-2018-enforcement',
    type: 'Topic',
    properties: {
      name: { en: 'Law enforcement and prosecutions', fr: 'Application de la loi et poursuites' },
      nameStatus: ours,
      text: {
        en: 'What keeps victims from being identified and cases from succeeding in court, and what police responses work?',
        fr: 'Qu’est-ce qui empêche de repérer les victimes et d’obtenir gain de cause devant les tribunaux, et quelles interventions policières fonctionnent?',
      },
      description: {
        en: 'Asked: trends of concern; how victims are recruited, by population; how they are identified and what prevents it; police training; links with other crime such as drugs; why prosecutions do not succeed and investigations do not go to trial; patrols, surveillance and special operations; barriers to charges and convictions for labour trafficking. Discussion was invited on rights-based approaches, interventions for offenders, demand, legislation, evidence, access to justice and trust between police and communities.',
        fr: 'Questions : tendances préoccupantes; mode de recrutement selon les populations; repérage des victimes et ce qui y fait obstacle; formation policière; liens avec d’autres crimes comme la drogue; raisons pour lesquelles des poursuites n’aboutissent pas et des enquêtes ne mènent pas à un procès; patrouilles, surveillance et opérations spéciales; obstacles aux accusations et aux condamnations pour traite à des fins de travail forcé. La discussion portait aussi sur les approches fondées sur les droits, les interventions auprès des délinquants, la demande, les mesures législatives, la preuve, l’accès à la justice et la confiance entre la police et les communautés.',
      },
    },
    out: [
      themeOf,
      concerns('pillar-prosecution'),
      concerns('activity-training-justice'),
      concerns('activity-identification'),
      concerns('activity-demand-reduction'),
    ],
    cites: [['source-discussion-2018', 'IV. Topics for Discussion: Law Enforcement & Prosecutions']],
  },
  {
    id: 'topic-consultation-2018-technology',
    type: 'Topic',
    properties: {
      name: { en: 'Industry and technology solutions', fr: 'Solutions de l’industrie et de la technologie' },
      nameStatus: ours,
      text: {
        en: 'How can technology and industry help against trafficking and online luring?',
        fr: 'Comment la technologie et l’industrie peuvent-elles aider à lutter contre la traite et le leurre en ligne?',
      },
      description: {
        en: 'Asked: what is known of internet luring and how it can be identified and understood; public awareness of the risks of sexting and luring; what travel, hotels and technology companies can do; local campaigns; services that help parents, teachers and young people. The strategy is to draw on knowledge of social media and mobile communications, of financial aspects, and of tools that facilitate trafficking such as online advertising sites and Bitcoin.',
        fr: 'Questions : ce que l’on sait du leurre par Internet et comment le repérer et le comprendre; sensibilisation du public aux risques du sextage et du leurre; rôle des secteurs du voyage, de l’hôtellerie et de la technologie; campagnes locales; services d’aide aux parents, aux enseignants et aux jeunes. La stratégie doit tirer parti des connaissances sur les médias sociaux et les communications mobiles, les aspects financiers et les outils qui facilitent la traite, comme les sites d’annonces en ligne et le bitcoin.',
      },
    },
    out: [
      themeOf,
      concerns('activity-online-safety'),
      concerns('activity-private-sector'),
      concerns('exploitation-sexual-online'),
      concerns('audience-transport-hospitality-tourism'),
    ],
    cites: [['source-discussion-2018', 'IV. Topics for Discussion: Industry/Tech Solutions']],
  },
]
