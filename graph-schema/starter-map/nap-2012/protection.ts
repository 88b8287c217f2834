import type { StarterRecord } from '../starter-record.ts'
import {
  coded,
  deliverable,
  fiscalYear,
  inCanada,
  ongoing,
  since2012,
  sinceFiscalYear,
} from './deliverable.ts'

/** Protection: the 19 rows of Annex C under objective 2.1, in printed order. */
export const records: readonly StarterRecord[] = [
  deliverable('2.11', 1, {
    name: {
      en: 'Effects of trauma explained to justice officials',
      fr: 'Effets du traumatisme expliqués aux intervenants de la justice',
    },
    text: {
      en: 'Inform criminal justice officials, at conferences, training, workshops and awareness sessions, about the state of mind of victims and the effects of trauma.',
      fr: 'Informer les intervenants de la justice pénale, lors de conférences, de formations, d’ateliers et de séances de sensibilisation, de l’état d’esprit des victimes et des effets du traumatisme.',
    },
    timing: ongoing,
    cell: ['ca-rcmp'],
    out: [
      ['REACHES', 'audience-police', coded],
      ['REACHES', 'audience-crown-courts', coded],
      ['DOES', 'activity-training-justice', coded],
      inCanada,
    ],
  }),
  deliverable('2.11', 2, {
    name: {
      en: 'Guidelines on the treatment of trafficked persons',
      fr: 'Lignes directrices sur le traitement des victimes de la traite',
    },
    text: {
      en: 'Through the federal, provincial and territorial Victims of Crime Working Group, explore guidelines or basic principles on the treatment of trafficked persons and on services for them.',
      fr: 'Par l’entremise du groupe de travail fédéral-provincial-territorial sur les victimes d’actes criminels, étudier la possibilité d’élaborer des lignes directrices ou des principes de base sur le traitement des victimes de la traite et les services qui leur sont offerts.',
    },
    timing: fiscalYear('2012/13', 2012),
    cell: ['ca-jus'],
    out: [
      ['INVOLVES', 'ca-fpt-victims-working-group'],
      ['SERVES', 'population-survivors'],
      ['DOES', 'activity-coordination-body', coded],
      inCanada,
    ],
  }),
  deliverable('2.11', 3, {
    name: {
      en: 'List of service providers for police',
      fr: 'Liste de fournisseurs de services pour la police',
    },
    text: {
      en: 'With partners and stakeholders, make a list of service providers and non-governmental organizations able to meet the needs of victims, for police to use.',
      fr: 'Avec les partenaires et les intervenants, dresser à l’usage de la police une liste de fournisseurs de services et d’organisations non gouvernementales en mesure de répondre aux besoins des victimes.',
    },
    timing: ongoing,
    cell: ['ca-rcmp'],
    out: [
      ['SERVES', 'population-survivors', coded],
      ['REACHES', 'audience-police'],
      ['DOES', 'activity-referral', coded],
      inCanada,
    ],
  }),
  deliverable('2.12', 1, {
    name: {
      en: 'Victims Fund: up to $500,000 for trafficking projects',
      fr: 'Fonds d’aide aux victimes : jusqu’à 500 000 $ pour la traite',
    },
    text: {
      en: 'The Victims Fund already pays for projects that improve services to trafficked persons; beginning in 2013/14, up to $500,000 is to be set aside for such projects.',
      fr: 'Le Fonds d’aide aux victimes finance déjà des projets qui améliorent les services aux victimes de la traite; à compter de 2013-2014, jusqu’à 500 000 $ doivent être réservés à de tels projets.',
    },
    cell: ['ca-jus'],
    note: {
      en: 'The row prints no timing besides “beginning in 2013/14” for the amount, which is a ceiling.',
      fr: 'La ligne n’indique aucun échéancier, hormis « à compter de 2013-2014 » pour le montant, qui est un plafond.',
    },
    status: 'done',
    statusReportedBy: 'owner',
    out: [
      ['SERVES', 'population-survivors'],
      ['DOES', 'activity-funding', coded],
      ['RELATED_TO', 'ca-victims-fund', { label: 'is paid out of' }],
      inCanada,
    ],
    cites: [
      [
        'source-nap-progress-2013-14',
        'Avant-propos, third key achievement',
        {
          field: 'status',
          says: {
            en: 'Delivered: up to $500,000 a year for projects that improve services (item cut in the stored text). Match with this row judged by the researcher (high certainty).',
            fr: 'Réalisé : jusqu’à 500 000 $ par année pour des projets qui améliorent les services (élément tronqué dans le texte conservé). Lien avec cette ligne établi par la personne qui a fait la recherche (certitude élevée).',
          },
        },
      ],
      [
        'source-act-alberta-release-2014',
        'Paragraphs 1 to 3',
        {
          field: 'status',
          says: {
            en: 'A grant of Justice Canada to ACT Alberta, 22 August 2014. The source does not tie it to the plan; match judged by the researcher (medium certainty).',
            fr: 'Une subvention de Justice Canada à ACT Alberta, le 22 août 2014. La source ne la rattache pas au plan; lien établi par la personne qui a fait la recherche (certitude moyenne).',
          },
        },
      ],
    ],
  }),
  deliverable('2.12', 2, {
    name: {
      en: 'Project funding for female victims and prevention',
      fr: 'Financement de projets pour les femmes victimes et la prévention',
    },
    text: {
      en: 'Fund, when possible, projects with support to female victims of trafficking, prevention (community safety plans, for example), and work of service providers with police to better identify suspected cases and people at risk. The priority is ending violence against women and girls.',
      fr: 'Financer, lorsque c’est possible, des projets comprenant un soutien aux femmes victimes de la traite, des mesures préventives comme des plans de sécurité communautaires et une collaboration entre fournisseurs de services et police pour mieux repérer les cas soupçonnés et les personnes à risque. La priorité est de mettre fin à la violence faite aux femmes et aux filles.',
    },
    timing: ongoing,
    cell: ['ca-swc'],
    out: [
      ['SERVES', 'population-women-girls'],
      ['SERVES', 'population-survivors'],
      ['ADDRESSES', 'exploitation-sexual', coded],
      ['DOES', 'activity-funding', coded],
      ['DOES', 'activity-community-planning', coded],
      ['DOES', 'activity-identification', coded],
      inCanada,
    ],
    cites: [
      [
        'source-nap-2012',
        'Protection and Assistance for Victims, Action Highlights',
        {
          says: {
            en: 'Because women and girls are most often the victims of trafficking for sexual exploitation, the government invests in ending violence against them.',
            fr: 'Comme les femmes et les filles sont le plus souvent victimes de la traite à des fins d’exploitation sexuelle, le gouvernement investit pour mettre fin à la violence à leur égard.',
          },
        },
      ],
    ],
  }),
  deliverable('2.13', 1, {
    name: {
      en: 'On-site employer visits; Live-in Caregiver monitoring',
      fr: 'Visites chez les employeurs; suivi du programme des aides familiaux',
    },
    text: {
      en: 'Protect temporary foreign workers better: develop policy for visits at the work site, with the consent of the employer and where applicable of the worker, and explore better monitoring of employers in the Live-in Caregiver Program.',
      fr: 'Mieux protéger les travailleurs étrangers temporaires : élaborer une politique de visites sur les lieux de travail, avec le consentement de l’employeur et, s’il y a lieu, du travailleur, et étudier un meilleur suivi des employeurs du programme des aides familiaux résidants.',
    },
    timing: fiscalYear('2012/13', 2012),
    cell: ['ca-hrsdc-tfwp', 'ca-cic'],
    status: 'done',
    statusReportedBy: 'owner',
    out: [
      ['SERVES', 'population-temporary-foreign-workers'],
      ['SERVES', 'population-caregivers-domestic'],
      ['ADDRESSES', 'exploitation-labour', coded],
      ['REACHES', 'audience-employers-recruiters'],
      ['DOES', 'activity-employer-compliance', coded],
      ['RELATED_TO', 'ca-tfwp', { label: 'concerns', ...coded }],
      ['RELATED_TO', 'ca-live-in-caregiver-program', { label: 'concerns', ...coded }],
      inCanada,
    ],
    cites: [
      ['source-nap-2012', 'Protection and Assistance for Victims, Action Highlights, last paragraph'],
      [
        'source-nap-progress-2014-15',
        'Foreword, first key achievement',
        {
          field: 'status',
          says: {
            en: 'Delivered: overhaul of the program in 2014-15. The report ties it to the plan; match with this row judged by the researcher (medium certainty).',
            fr: 'Réalisé : refonte du programme en 2014-2015. Le rapport la rattache au plan; lien avec cette ligne établi par la personne qui a fait la recherche (certitude moyenne).',
          },
        },
      ],
    ],
  }),
  deliverable('2.13', 2, {
    name: {
      en: 'Monitoring in the international student program',
      fr: 'Suivi du programme des étudiants étrangers',
    },
    text: {
      en: 'Monitor the international student program better and see that its rules are kept.',
      fr: 'Améliorer le suivi et l’application des règles dans le programme des étudiants étrangers.',
    },
    timing: fiscalYear('2012/13', 2012),
    cell: ['ca-cic'],
    status: 'done',
    statusReportedBy: 'owner',
    out: [
      ['SERVES', 'population-international-students', coded],
      ['DOES', 'activity-immigration-status', coded],
      inCanada,
    ],
    cites: [
      [
        'source-cic-student-rules-2014',
        'Summary; Highlight of key changes',
        {
          field: 'status',
          says: {
            en: 'Delivered: new regulations from 1 June 2014. The source mentions neither trafficking nor the plan; match judged by the researcher (high certainty).',
            fr: 'Réalisé : nouveau règlement à compter du 1er juin 2014. La source ne mentionne ni la traite ni le plan; lien établi par la personne qui a fait la recherche (certitude élevée).',
          },
        },
      ],
    ],
  }),
  deliverable('2.13', 3, {
    name: {
      en: 'Options for ministerial instructions that protect',
      fr: 'Options en vue d’instructions ministérielles de protection',
    },
    text: {
      en: 'Develop options in answer to the Minister’s direction on instructions to protect foreign nationals at risk of humiliating or degrading treatment, including sexual exploitation.',
      fr: 'Élaborer des options pour répondre à la directive ministérielle sur la publication d’instructions destinées à protéger les étrangers qui risquent de subir un traitement humiliant ou dégradant, y compris l’exploitation sexuelle.',
    },
    timing: fiscalYear('2012/13', 2012),
    cell: ['ca-cic'],
    status: 'done',
    statusReportedBy: 'other',
    out: [
      ['SERVES', 'population-foreign-nationals'],
      ['ADDRESSES', 'exploitation-sexual'],
      ['DOES', 'activity-immigration-status', coded],
      inCanada,
    ],
    cites: [
      [
        'source-epoch-times-2012-07-05',
        'Article body',
        {
          field: 'status',
          says: {
            en: 'Delivered: measures of 4 and 14 July 2012, which the government tied to the plan. Match with this row judged by the researcher (high certainty).',
            fr: 'Réalisé : mesures des 4 et 14 juillet 2012, que le gouvernement a rattachées au plan. Lien avec cette ligne établi par la personne qui a fait la recherche (certitude élevée).',
          },
        },
      ],
      [
        'source-operational-bulletin-567',
        'Summary; Background',
        {
          field: 'status',
          says: {
            en: 'Delivered: regulations of 31 December 2013, which bar foreign nationals (workers, students, visitors) from sex-trade businesses, within the plan according to the bulletin. Match with this row judged by the researcher (high certainty).',
            fr: 'Réalisé : règlement du 31 décembre 2013, qui interdit aux étrangers (travailleurs, étudiants, visiteurs) de travailler pour des entreprises du commerce du sexe, dans le cadre du plan selon le bulletin. Lien avec cette ligne établi par la personne qui a fait la recherche (certitude élevée).',
          },
        },
      ],
    ],
  }),
  deliverable('2.13', 4, {
    name: { en: 'Outreach information at ports of entry', fr: 'Information offerte aux points d’entrée' },
    text: {
      en: 'Offer outreach information to foreign nationals who may be vulnerable to trafficking, after the primary inspection line, in chosen areas of ports of entry.',
      fr: 'Offrir de l’information aux étrangers possiblement vulnérables à la traite, après la ligne d’inspection primaire, dans des endroits désignés des points d’entrée.',
    },
    timing: since2012,
    cell: ['ca-cbsa', 'ca-cic', 'ca-rcmp'],
    out: [
      ['SERVES', 'population-foreign-nationals'],
      ['SERVES', 'population-women-girls', coded],
      ['DOES', 'activity-targeted-awareness', coded],
      inCanada,
    ],
    cites: [
      [
        'source-nap-2012',
        'Protection and Assistance for Victims, Action Highlights',
        {
          says: {
            en: 'Includes female immigrants who arrive alone.',
            fr: 'Comprend les immigrantes qui arrivent seules.',
          },
        },
      ],
    ],
  }),
  deliverable('2.13', 5, {
    name: {
      en: 'Sex-trade employers and the worker program: options',
      fr: 'Employeurs du commerce du sexe et programme de travailleurs : options',
    },
    text: {
      en: 'Explore ways to keep the sex trade from using the Temporary Foreign Worker Program, to protect people whom traffickers might bring to Canada for work in which they could be exploited.',
      fr: 'Étudier des moyens d’empêcher le commerce du sexe d’avoir recours au Programme des travailleurs étrangers temporaires, afin de protéger les personnes qui risquent d’être amenées au Canada par la traite pour travailler là où elles pourraient être exploitées.',
    },
    timing: fiscalYear('2012/13', 2012),
    cell: ['ca-cic', 'ca-hrsdc-tfwp'],
    status: 'done',
    statusReportedBy: 'other',
    out: [
      ['SERVES', 'population-temporary-foreign-workers', coded],
      ['ADDRESSES', 'exploitation-sexual', coded],
      ['REACHES', 'audience-employers-recruiters', coded],
      ['DOES', 'activity-employer-compliance', coded],
      ['RELATED_TO', 'ca-tfwp', { label: 'concerns', ...coded }],
      inCanada,
    ],
    cites: [
      ['source-nap-2012', 'Protection and Assistance for Victims, Action Highlights'],
      [
        'source-epoch-times-2012-07-05',
        'Article body',
        {
          field: 'status',
          says: {
            en: 'Delivered: measures of 4 and 14 July 2012, which the government tied to the plan. Match with this row judged by the researcher (high certainty).',
            fr: 'Réalisé : mesures des 4 et 14 juillet 2012, que le gouvernement a rattachées au plan. Lien avec cette ligne établi par la personne qui a fait la recherche (certitude élevée).',
          },
        },
      ],
      [
        'source-operational-bulletin-567',
        'Summary; Background',
        {
          field: 'status',
          says: {
            en: 'Delivered: regulations of 31 December 2013, which bar foreign nationals (workers, students, visitors) from sex-trade businesses, within the plan according to the bulletin. Match with this row judged by the researcher (high certainty).',
            fr: 'Réalisé : règlement du 31 décembre 2013, qui interdit aux étrangers (travailleurs, étudiants, visiteurs) de travailler pour des entreprises du commerce du sexe, dans le cadre du plan selon le bulletin. Lien avec cette ligne établi par la personne qui a fait la recherche (certitude élevée).',
          },
        },
      ],
    ],
  }),
  deliverable('2.13', 6, {
    name: {
      en: 'Genuine international students, quality schools',
      fr: 'Véritables étudiants étrangers, établissements de qualité',
    },
    text: {
      en: 'Work with provinces and territories so that foreign nationals who enter under the international student program are genuine students and attend quality institutions throughout their stay.',
      fr: 'Collaborer avec les provinces et les territoires pour que les étrangers admis au titre du programme des étudiants étrangers soient de véritables étudiants et fréquentent des établissements de qualité pendant tout leur séjour.',
    },
    timing: fiscalYear('2012/13', 2012),
    cell: ['ca-cic'],
    status: 'done',
    statusReportedBy: 'owner',
    out: [
      ['SERVES', 'population-international-students', coded],
      ['DOES', 'activity-immigration-status', coded],
      ['DOES', 'activity-intergovernmental-agreement', coded],
      inCanada,
    ],
    cites: [
      [
        'source-cic-student-rules-2014',
        'Summary; Highlight of key changes',
        {
          field: 'status',
          says: {
            en: 'Delivered: study permits only for designated institutions from 1 June 2014. The source mentions neither trafficking nor the plan; match judged by the researcher (high certainty).',
            fr: 'Réalisé : permis d’études délivrés pour les seuls établissements désignés à compter du 1er juin 2014. La source ne mentionne ni la traite ni le plan; lien établi par la personne qui a fait la recherche (certitude élevée).',
          },
        },
      ],
    ],
  }),
  deliverable('2.13', 7, {
    name: {
      en: 'Risk trends from employer compliance reviews',
      fr: 'Tendances de risque tirées des examens de conformité',
    },
    text: {
      en: 'Analyse the compliance reviews of employers for trends that show high risk.',
      fr: 'Analyser les examens de la conformité des employeurs pour cerner les tendances à risque élevé.',
    },
    timing: sinceFiscalYear('2012/13-Ongoing', 2012),
    cell: ['ca-hrsdc-tfwp'],
    status: 'under-way',
    statusReportedBy: 'owner',
    out: [
      ['REACHES', 'audience-employers-recruiters', coded],
      ['ADDRESSES', 'exploitation-labour', coded],
      ['DOES', 'activity-employer-compliance', coded],
      inCanada,
    ],
    cites: [
      [
        'source-nap-progress-2014-15',
        'Foreword, first key achievement',
        {
          field: 'status',
          says: {
            en: 'Delivered: overhaul of the program in 2014-15 with stronger enforcement. The report ties it to the plan; match with this row judged by the researcher (medium certainty). The row is ongoing work, hence under way.',
            fr: 'Réalisé : refonte du programme en 2014-2015, avec une application renforcée. Le rapport la rattache au plan; lien avec cette ligne établi par la personne qui a fait la recherche (certitude moyenne). La ligne vise un travail continu, d’où « en cours ».',
          },
        },
      ],
    ],
  }),
  deliverable('2.13', 8, {
    name: {
      en: 'Trafficking training of border services officers',
      fr: 'Formation des agents des services frontaliers sur la traite',
    },
    text: {
      en: 'Train every new border services officer on trafficking as part of recruitment, and offer updated e-learning to officers who have not had the training.',
      fr: 'Former à la traite tous les nouveaux agents des services frontaliers dans le cadre du programme de recrutement et offrir une formation en ligne mise à jour à ceux qui ne l’ont pas encore suivie.',
    },
    timing: since2012,
    cell: ['ca-cbsa'],
    out: [
      ['REACHES', 'audience-border-officers'],
      ['DOES', 'activity-identification', coded],
      ['DOES', 'activity-training-frontline', coded],
      inCanada,
    ],
  }),
  deliverable('2.13', 9, {
    name: {
      en: 'Change of employer for exploited workers',
      fr: 'Changement d’employeur pour les travailleurs exploités',
    },
    text: {
      en: 'Explore a better process by which an exploited temporary foreign worker can change employers.',
      fr: 'Étudier des améliorations au processus par lequel un travailleur étranger temporaire exploité peut changer d’employeur.',
    },
    timing: ongoing,
    cell: ['ca-hrsdc-tfwp'],
    out: [
      ['SERVES', 'population-temporary-foreign-workers'],
      ['ADDRESSES', 'exploitation-labour', coded],
      ['DOES', 'activity-immigration-status', coded],
      ['RELATED_TO', 'ca-tfwp', { label: 'concerns', ...coded }],
      inCanada,
    ],
  }),
  deliverable('2.13', 10, {
    name: {
      en: 'Temporary resident permits for victims',
      fr: 'Permis de séjour temporaire pour les victimes',
    },
    text: {
      en: 'Issue temporary resident permits to foreign victims of trafficking and look for ways to improve the policy and its use. When visa requirements are imposed or lifted, weigh among other things whether a country has been a significant source of trafficking.',
      fr: 'Délivrer des permis de séjour temporaire aux victimes étrangères de la traite et chercher à améliorer la politique et sa mise en œuvre. Au moment d’imposer ou de lever une obligation de visa, tenir compte entre autres du fait qu’un pays a été une source importante de traite.',
    },
    timing: ongoing,
    cell: ['ca-cic'],
    status: 'under-way',
    statusReportedBy: 'owner',
    out: [
      ['SERVES', 'population-foreign-nationals'],
      ['SERVES', 'population-survivors'],
      ['DOES', 'activity-immigration-status', coded],
      ['RELATED_TO', 'ca-trp-vtip', { label: 'concerns' }],
      inCanada,
    ],
    cites: [
      ['source-nap-2012', 'Protection and Assistance for Victims, Action Highlights'],
      [
        'source-nap-progress-2015-16',
        'Foreword, first and second key achievements',
        {
          field: 'status',
          says: {
            en: 'Delivered: instructions modernised in May 2015; work on procedures went on. Match with this row judged by the researcher (medium certainty). The row is ongoing work, hence under way.',
            fr: 'Réalisé : instructions modernisées en mai 2015; le travail sur les procédures se poursuivait. Lien avec cette ligne établi par la personne qui a fait la recherche (certitude moyenne). La ligne vise un travail continu, d’où « en cours ».',
          },
        },
      ],
    ],
  }),
  deliverable('2.13', 11, {
    name: {
      en: 'Monitoring of the protection of live-in caregivers',
      fr: 'Suivi de la protection des aides familiaux résidants',
    },
    text: {
      en: 'Go on monitoring the recent improvements in the protection of live-in caregivers and consider whether more changes are needed.',
      fr: 'Continuer de suivre les améliorations récentes de la protection des aides familiaux résidants et déterminer si d’autres changements s’imposent.',
    },
    timing: ongoing,
    cell: ['ca-cic', 'ca-hrsdc'],
    out: [
      ['SERVES', 'population-caregivers-domestic'],
      ['ADDRESSES', 'exploitation-labour', coded],
      ['DOES', 'activity-employer-compliance', coded],
      ['RELATED_TO', 'ca-live-in-caregiver-program', { label: 'concerns', ...coded }],
      inCanada,
    ],
    cites: [['source-nap-2012', 'Protection and Assistance for Victims, Action Highlights, last paragraph']],
  }),
  deliverable('2.13', 12, {
    name: {
      en: 'Witness protection for foreign victims',
      fr: 'Protection des témoins : victimes étrangères',
    },
    text: {
      en: 'Refer foreign victims and witnesses of trafficking to the Federal Witness Protection Program, and work with it, where they are eligible under its terms.',
      fr: 'Orienter les victimes et témoins étrangers de la traite vers le programme fédéral de protection des témoins, et collaborer avec celui-ci, lorsqu’ils y sont admissibles.',
    },
    timing: ongoing,
    cell: ['ca-rcmp'],
    out: [
      ['SERVES', 'population-foreign-nationals'],
      ['SERVES', 'population-survivors'],
      ['DOES', 'activity-witness-support', coded],
      ['DOES', 'activity-referral', coded],
      ['RELATED_TO', 'ca-witness-protection-program', { label: 'refers people to' }],
      inCanada,
    ],
  }),
  deliverable('2.14', 1, {
    name: {
      en: 'Emergency travel documents for victims abroad',
      fr: 'Documents de voyage d’urgence pour les victimes à l’étranger',
    },
    text: {
      en: 'Issue emergency travel documents faster to Canadian citizens who are victims of trafficking abroad, so that they can come home.',
      fr: 'Délivrer plus rapidement des documents de voyage d’urgence aux citoyens canadiens victimes de la traite à l’étranger, en vue de leur rapatriement.',
    },
    timing: ongoing,
    cell: ['ca-pptc'],
    out: [
      ['SERVES', 'population-survivors'],
      ['DOES', 'activity-repatriation', coded],
      ['OPERATES_IN', 'jurisdiction-abroad'],
    ],
  }),
  deliverable('2.14', 2, {
    name: {
      en: 'Witness protection for Canadian victims',
      fr: 'Protection des témoins : victimes canadiennes',
    },
    text: {
      en: 'Refer Canadian victims and witnesses of trafficking to the Federal Witness Protection Program, and work with it, where they are eligible under its terms.',
      fr: 'Orienter les victimes et témoins canadiens de la traite vers le programme fédéral de protection des témoins, et collaborer avec celui-ci, lorsqu’ils y sont admissibles.',
    },
    timing: ongoing,
    cell: ['ca-rcmp'],
    out: [
      ['SERVES', 'population-survivors'],
      ['DOES', 'activity-witness-support', coded],
      ['DOES', 'activity-referral', coded],
      ['RELATED_TO', 'ca-witness-protection-program', { label: 'refers people to' }],
      inCanada,
    ],
  }),
]
