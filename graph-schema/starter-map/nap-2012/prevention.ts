import type { StarterRecord } from '../starter-record.ts'
import { annual, coded, deliverable, fiscalYear, inCanada, ongoing, sinceFiscalYear } from './deliverable.ts'

/** Prevention: the 17 rows of Annex C under objective 1.1, in printed order. */
export const records: readonly StarterRecord[] = [
  deliverable('1.11', 1, {
    name: {
      en: "Promote British Columbia's online training tool",
      fr: "Promouvoir l'outil de formation en ligne de la C.-B.",
    },
    text: {
      en: 'Promote the online training tool of the British Columbia Office to Combat Trafficking in Persons, made for front-line service providers.',
      fr: "Promouvoir l'outil de formation en ligne du bureau de lutte contre la traite de la Colombie-Britannique, conçu pour les fournisseurs de services de première ligne.",
    },
    timing: ongoing,
    cell: ['ca-ps', 'ca-jus'],
    out: [
      ['INVOLVES', 'bc-octip'],
      ['RELATED_TO', 'bc-octip-online-training', { label: 'promotes' }],
      ['REACHES', 'audience-frontline-providers'],
      ['DOES', 'activity-training-frontline', coded],
      inCanada,
    ],
    cites: [
      [
        'source-nap-2012',
        'Prevention, Action Highlights',
        {
          field: 'text',
          says: {
            en: 'The tool was made in partnership with the federal government, for front-line service providers.',
            fr: 'L’outil a été conçu en partenariat avec le gouvernement fédéral pour les fournisseurs de services de première ligne.',
          },
        },
      ],
    ],
  }),
  deliverable('1.11', 2, {
    name: {
      en: 'Fund the TruckSTOP campaign and the NASHI youth forum',
      fr: 'Financer la campagne TruckSTOP et le forum jeunesse de NASHI',
    },
    text: {
      en: 'Through a dedicated contribution program, support two projects: the launch of the TruckSTOP awareness campaign by Persons Against the Crime of Trafficking in Humans, along the 401 corridor for example, and a two-day youth forum of NASHI: Our Children in Saskatchewan.',
      fr: 'Au moyen d’un programme de contribution réservé, appuyer deux projets : le lancement de la campagne de sensibilisation TruckSTOP par Persons Against the Crime of Trafficking in Humans, notamment le long de l’autoroute 401, et un forum jeunesse de deux jours tenu en Saskatchewan par NASHI: Our Children.',
    },
    timing: fiscalYear('2011-12', 2011),
    cell: ['ca-ps'],
    note: {
      en: 'One row of the annex: one organization cell, two bullets, each marked 2011-12.',
      fr: 'Une seule ligne de l’annexe : une case d’organisation, deux puces portant chacune la mention 2011-2012.',
    },
    out: [
      ['INVOLVES', 'on-pact-ottawa'],
      ['INVOLVES', 'sk-nashi'],
      [
        'SERVES',
        'population-youth',
        { note: { en: 'The forum in Saskatchewan.', fr: 'Le forum en Saskatchewan.' } },
      ],
      ['REACHES', 'audience-transport-hospitality-tourism', coded],
      ['ADDRESSES', 'exploitation-sexual', { note: { en: 'The campaign.', fr: 'La campagne.' } }],
      ['DOES', 'activity-public-awareness', coded],
      ['DOES', 'activity-funding', coded],
      ['OPERATES_IN', 'jurisdiction-on', coded],
      ['OPERATES_IN', 'jurisdiction-sk'],
    ],
    cites: [
      [
        'source-nap-2012',
        'Prevention, Action Highlights',
        {
          says: {
            en: 'The campaign is against trafficking for sexual exploitation.',
            fr: 'La campagne vise la traite à des fins d’exploitation sexuelle.',
          },
        },
      ],
    ],
  }),
  deliverable('1.11', 3, {
    name: {
      en: '“I’m Not for Sale” toolkits to Indigenous communities',
      fr: 'Trousses « Je ne suis pas à vendre » aux communautés autochtones',
    },
    text: {
      en: 'Send the “I’m Not for Sale” toolkits to every First Nations territory, Inuit community and Métis settlement.',
      fr: 'Distribuer à grande échelle les trousses « Je ne suis pas à vendre » dans tous les territoires des Premières Nations, toutes les communautés inuites et tous les établissements métis.',
    },
    timing: fiscalYear('2011/12', 2011),
    cell: ['ca-rcmp'],
    out: [
      ['SERVES', 'population-first-nations'],
      ['SERVES', 'population-inuit'],
      ['SERVES', 'population-metis'],
      ['DOES', 'activity-targeted-awareness', coded],
      inCanada,
    ],
  }),
  deliverable('1.11', 4, {
    name: {
      en: '“I’m Not for Sale” youth campaign',
      fr: 'Campagne « Je ne suis pas à vendre » pour les jeunes',
    },
    text: {
      en: 'Develop and launch the youth part of the “I’m Not for Sale” campaign, with a toolkit for youth.',
      fr: 'Concevoir et lancer le volet jeunesse de la campagne « Je ne suis pas à vendre », assorti d’une trousse pour les jeunes.',
    },
    timing: fiscalYear('2011/12', 2011),
    cell: ['ca-rcmp'],
    out: [['SERVES', 'population-youth'], ['DOES', 'activity-targeted-awareness', coded], inCanada],
  }),
  deliverable('1.11', 5, {
    name: {
      en: 'Awareness materials at missions abroad',
      fr: 'Matériel de sensibilisation dans les missions à l’étranger',
    },
    text: {
      en: 'Hand out awareness materials abroad, at embassies and high commissions of Canada.',
      fr: 'Diffuser du matériel de sensibilisation dans les ambassades et les hauts-commissariats du Canada à l’étranger.',
    },
    timing: fiscalYear('2012/13', 2012),
    cell: ['ca-dfait', 'ca-cbsa', 'ca-hrsdc-tfwp'],
    out: [
      ['DOES', 'activity-public-awareness', coded],
      ['OPERATES_IN', 'jurisdiction-abroad'],
    ],
  }),
  deliverable('1.11', 6, {
    name: { en: 'Awareness among Indigenous people', fr: 'Sensibilisation auprès des Autochtones' },
    text: {
      en: 'Make Indigenous men, women, boys and girls more aware of trafficking.',
      fr: 'Sensibiliser davantage à la traite les hommes, les femmes, les garçons et les filles autochtones.',
    },
    timing: fiscalYear('2012/13', 2012),
    cell: ['ca-aandc', 'ca-ps'],
    status: 'done',
    statusReportedBy: 'owner',
    out: [['SERVES', 'population-indigenous'], ['DOES', 'activity-targeted-awareness', coded], inCanada],
    cites: [
      [
        'source-nap-progress-2013-14',
        'Avant-propos, first key achievement',
        {
          field: 'status',
          says: {
            en: 'Delivered: a national campaign was launched in 2013-14. The report ties it to the plan; that it answers this row was judged by the researcher (high certainty).',
            fr: 'Réalisé : une campagne nationale a été lancée en 2013-2014. Le rapport la rattache au plan; le lien avec cette ligne a été établi par la personne qui a fait la recherche (certitude élevée).',
          },
        },
      ],
      [
        'source-nap-progress-2012-13',
        'Foreword, key achievements',
        {
          field: 'status',
          isUsed: false,
          says: {
            en: 'Started in 2012-13 with a partnership with Friendship Centres. Match with this row judged by the researcher (medium certainty).',
            fr: 'Commencé en 2012-2013 par un partenariat avec les centres d’amitié. Lien avec cette ligne établi par la personne qui a fait la recherche (certitude moyenne).',
          },
        },
      ],
    ],
  }),
  deliverable('1.11', 7, {
    name: {
      en: 'What leads to trafficking of Indigenous women and youth',
      fr: 'Ce qui mène à la traite de femmes et de jeunes autochtones',
    },
    text: {
      en: 'Inform about the circumstances that lead to trafficking of Indigenous women and youth.',
      fr: 'Informer sur les circonstances qui mènent à la traite de femmes et de jeunes autochtones.',
    },
    timing: fiscalYear('2012/13', 2012),
    cell: ['ca-ps', 'ca-aandc'],
    out: [
      ['SERVES', 'population-indigenous'],
      ['SERVES', 'population-indigenous-women-girls-2s', coded],
      ['SERVES', 'population-youth', coded],
      ['DOES', 'activity-targeted-awareness', coded],
      inCanada,
    ],
  }),
  deliverable('1.11', 8, {
    name: {
      en: 'Links on foreign affairs and embassy websites',
      fr: 'Liens sur les sites du ministère des Affaires étrangères et des ambassades',
    },
    text: {
      en: 'Link the websites of Foreign Affairs and of embassies to those of other departments, to immigration programs and to awareness materials.',
      fr: 'Ajouter aux sites Web du ministère des Affaires étrangères et des ambassades des liens vers les autres ministères, les programmes d’immigration et le matériel de sensibilisation.',
    },
    timing: fiscalYear('2012/13', 2012),
    cell: ['ca-dfait'],
    out: [
      ['DOES', 'activity-public-awareness', coded],
      inCanada,
      ['OPERATES_IN', 'jurisdiction-abroad', coded],
    ],
  }),
  deliverable('1.11', 9, {
    name: {
      en: 'Better information for temporary foreign workers',
      fr: 'Meilleure information pour les travailleurs étrangers temporaires',
    },
    text: {
      en: 'Improve the information of the Temporary Foreign Worker Program: its website, the pamphlet “Your Rights are Protected” for workers, and new products for Service Canada officers, employers and third parties. The brochure on rights and contacts is to appear in five foreign languages.',
      fr: 'Améliorer l’information du Programme des travailleurs étrangers temporaires : son site Web, le dépliant sur les droits des travailleurs et de nouveaux produits pour les employeurs, les tiers et les agents de Service Canada. La brochure sur les droits et les personnes-ressources doit paraître en cinq langues étrangères.',
    },
    timing: sinceFiscalYear('2012/13 - ongoing', 2012),
    cell: ['ca-hrsdc-tfwp'],
    out: [
      ['INVOLVES', 'ca-service-canada'],
      ['SERVES', 'population-temporary-foreign-workers'],
      ['REACHES', 'audience-employers-recruiters'],
      ['ADDRESSES', 'exploitation-labour'],
      ['DOES', 'activity-rights-information', coded],
      ['RELATED_TO', 'ca-tfwp', { label: 'concerns', ...coded }],
      inCanada,
    ],
    cites: [
      [
        'source-nap-2012',
        'Prevention, Action Highlights',
        {
          field: 'text',
          says: {
            en: 'Five foreign languages, with Citizenship and Immigration.',
            fr: 'Cinq langues étrangères, avec Citoyenneté et Immigration.',
          },
        },
      ],
      [
        'source-nap-2012',
        'Protection and Assistance for Victims, Action Highlights',
        {
          says: {
            en: 'Against labour exploitation, including by trafficking.',
            fr: 'Contre l’exploitation du travail, y compris par la traite.',
          },
        },
      ],
    ],
  }),
  deliverable('1.11', 10, {
    name: {
      en: 'Where work-permit holders can get help',
      fr: 'Où les titulaires de permis de travail peuvent obtenir de l’aide',
    },
    text: {
      en: 'Tell everybody who holds a work permit, temporary foreign workers and international students among them, where to get help on employment and on health and safety.',
      fr: 'Indiquer à toute personne titulaire d’un permis de travail, comme les travailleurs étrangers temporaires et les étudiants étrangers, où obtenir de l’aide en matière d’emploi et de santé et sécurité.',
    },
    timing: ongoing,
    cell: ['ca-cic', 'ca-hrsdc-tfwp'],
    out: [
      ['SERVES', 'population-migrant-workers', coded],
      ['SERVES', 'population-temporary-foreign-workers'],
      ['SERVES', 'population-international-students'],
      ['DOES', 'activity-rights-information', coded],
      inCanada,
    ],
  }),
  deliverable('1.11', 11, {
    name: {
      en: 'Permit and workers’ rights information on the CIC website',
      fr: 'Information sur le permis et les droits des travailleurs sur le site de CIC',
    },
    text: {
      en: 'Explain the temporary resident permit for foreign victims of trafficking, and the employment rights of temporary foreign workers, on the website of Citizenship and Immigration.',
      fr: 'Présenter, sur le site Web de Citoyenneté et Immigration, le permis de séjour temporaire pour les victimes étrangères de la traite et les droits des travailleurs étrangers temporaires en matière d’emploi.',
    },
    timing: ongoing,
    cell: ['ca-cic'],
    out: [
      ['SERVES', 'population-foreign-nationals'],
      ['SERVES', 'population-survivors'],
      ['SERVES', 'population-temporary-foreign-workers'],
      ['DOES', 'activity-rights-information', coded],
      ['RELATED_TO', 'ca-trp-vtip', { label: 'concerns', ...coded }],
      inCanada,
    ],
  }),
  deliverable('1.11', 12, {
    name: {
      en: 'Trafficking in the training of overseas officers',
      fr: 'La traite dans la formation des agents à l’étranger',
    },
    text: {
      en: 'Make trafficking part of the training of immigration officers who work overseas.',
      fr: 'Intégrer la traite à la formation des agents d’immigration en poste à l’étranger.',
    },
    timing: ongoing,
    cell: ['ca-cic'],
    out: [['REACHES', 'audience-border-officers'], ['DOES', 'activity-training-frontline', coded], inCanada],
  }),
  deliverable('1.12', 1, {
    name: { en: 'Local diagnostic tool', fr: 'Outil de diagnostic local' },
    text: {
      en: 'Make a tool with which a community can find the people and places most at risk of trafficking and related issues, the resources and sources of information it has, and prevention practices.',
      fr: 'Créer un outil qui permet à une collectivité de repérer les populations et les lieux les plus exposés à la traite et aux problèmes connexes, les ressources et sources d’information utiles et les pratiques de prévention.',
    },
    timing: fiscalYear('2012/13', 2012),
    cell: ['ca-ps'],
    status: 'done',
    statusReportedBy: 'owner',
    out: [['ADDRESSES', 'exploitation-related'], ['DOES', 'activity-community-planning', coded], inCanada],
    cites: [
      [
        'source-nap-2012',
        'Prevention, Action Highlights',
        {
          says: {
            en: 'National and local diagnostic tools; related forms of exploitation too.',
            fr: 'Outils de diagnostic nationaux et locaux; formes d’exploitation connexes aussi.',
          },
        },
      ],
      [
        'source-local-safety-audit-guide',
        '1. Introduction; table of contents',
        {
          field: 'status',
          says: {
            en: 'Delivered: the guide is published and cites the plan. Match with this row judged by the researcher (high certainty).',
            fr: 'Réalisé : le guide est publié et renvoie au plan. Lien avec cette ligne établi par la personne qui a fait la recherche (certitude élevée).',
          },
        },
      ],
    ],
  }),
  deliverable('1.13', 1, {
    name: { en: 'Up-to-date information online', fr: 'Information à jour en ligne' },
    text: {
      en: 'Keep information on what the government does against trafficking up to date online: periodic reports, changes of law, resources, news and events.',
      fr: 'Tenir à jour en ligne l’information sur les efforts du gouvernement contre la traite : rapports périodiques, modifications législatives, ressources, actualités et activités.',
    },
    timing: sinceFiscalYear('2012/13- Ongoing', 2012),
    cell: ['ca-ps'],
    note: {
      en: 'The cell reads: PS, in collaboration with the Human Trafficking Taskforce.',
      fr: 'La case indique : SP, en collaboration avec le Groupe de travail sur la traite de personnes.',
    },
    status: 'under-way',
    statusReportedBy: 'owner',
    out: [['INVOLVES', 'ca-htt'], ['DOES', 'activity-public-awareness', coded], inCanada],
    cites: [
      [
        'source-just-meeting-87-ps',
        'Opening statement',
        {
          field: 'status',
          says: {
            en: 'Delivered: progress reports and a quarterly newsletter. The testimony does not tie them to the plan; match with this row judged by the researcher (medium certainty).',
            fr: 'Réalisé : rapports d’étape et bulletin trimestriel. Le témoignage ne les rattache pas au plan; lien avec cette ligne établi par la personne qui a fait la recherche (certitude moyenne).',
          },
        },
      ],
      ['source-ps-newsletter-2014-02', 'Title', { field: 'status' }],
    ],
  }),
  deliverable('1.13', 2, {
    name: {
      en: 'Toolkit and figures on the RCMP website',
      fr: 'Trousse et données sur le site Web de la GRC',
    },
    text: {
      en: 'Give what the “I’m Not for Sale” toolkit holds, and quick facts, on the RCMP website: numbers of cases, charges and convictions, for example.',
      fr: 'Présenter sur le site Web de la GRC le contenu de la trousse « Je ne suis pas à vendre » et des faits saillants, par exemple le nombre de dossiers, d’accusations et de condamnations.',
    },
    timing: annual,
    cell: ['ca-rcmp'],
    out: [
      ['DOES', 'activity-public-awareness', coded],
      ['DOES', 'activity-data-collection', coded],
      inCanada,
    ],
  }),
  deliverable('1.13', 3, {
    name: { en: 'Joint web content of departments', fr: 'Contenu Web commun aux ministères' },
    text: {
      en: 'Work with other departments on joint web content that shows achievements and awareness materials and links them.',
      fr: 'Travailler avec les autres ministères à un contenu Web intégré qui présente les réalisations et le matériel de sensibilisation et les relie entre eux.',
    },
    timing: ongoing,
    cell: ['ca-cbsa'],
    out: [['DOES', 'activity-public-awareness', coded], inCanada],
  }),
  deliverable('1.14', 1, {
    name: {
      en: 'Children and Youth Strategy abroad',
      fr: 'Stratégie sur les enfants et les jeunes à l’étranger',
    },
    text: {
      en: 'Through its Children and Youth Strategy, support resolution 1325 of the Security Council in developing countries: ask partners to weigh unsafe migration and trafficking when they review and design programs, see that projects consider community-based and other protection for young women and children, put safe migration and trafficking into life-skills training, promote birth registration, and direct programs to women and girls who live in poverty.',
      fr: 'Par sa Stratégie sur les enfants et les jeunes, appuyer la mise en œuvre de la résolution 1325 du Conseil de sécurité dans les pays en développement : inviter les partenaires à tenir compte de la migration dangereuse et de la traite lorsqu’ils revoient et conçoivent leurs programmes, veiller à ce que les projets prévoient des mécanismes communautaires et autres de protection des jeunes femmes et des enfants, aborder la migration sûre et la traite dans la formation aux compétences de vie, promouvoir l’enregistrement des naissances et orienter les programmes vers les femmes et les filles qui vivent dans la pauvreté.',
    },
    timing: ongoing,
    cell: ['ca-cida'],
    note: {
      en: 'One row of five bullets, with one organization and one timing.',
      fr: 'Une seule ligne comptant cinq puces, pour une organisation et un échéancier.',
    },
    out: [
      ['SERVES', 'population-women-girls'],
      ['SERVES', 'population-minors', coded],
      ['SERVES', 'population-youth', coded],
      ['DOES', 'activity-international-cooperation', coded],
      ['OPERATES_IN', 'jurisdiction-abroad'],
      ['RELATED_TO', 'instrument-unscr-1325', { label: 'supports' }],
    ],
    cites: [['source-nap-2012', 'Prevention, Action Highlights, last paragraph']],
  }),
]
