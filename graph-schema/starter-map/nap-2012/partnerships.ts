import type { StarterRecord } from '../starter-record.ts'
import {
  abroad,
  coded,
  deliverable,
  fiscalYear,
  inCanada,
  ongoing,
  since2012,
  sinceFiscalYear,
} from './deliverable.ts'

/** Partnerships and knowledge: the 26 rows of Annex C under objective 4.1, in printed order. */
export const records: readonly StarterRecord[] = [
  deliverable('4.11', 1, {
    name: {
      en: 'National engagement of stakeholders online',
      fr: 'Mobilisation nationale des intervenants en ligne',
    },
    text: {
      en: 'Engage stakeholders across the country by the Internet, to find priorities, ways of delivery and ways of engagement.',
      fr: 'Mobiliser les intervenants de tout le pays par Internet pour cerner les priorités et les modes de prestation et de mobilisation.',
    },
    timing: fiscalYear('2012/13', 2012),
    cell: ['ca-ps'],
    note: {
      en: 'The cell reads: PS, in collaboration with the Human Trafficking Taskforce.',
      fr: 'La case indique : SP, en collaboration avec le Groupe de travail sur la traite de personnes.',
    },
    status: 'done',
    statusReportedBy: 'owner',
    out: [['INVOLVES', 'ca-htt'], ['DOES', 'activity-coordination-body', coded], inCanada],
    cites: [
      ['source-nap-2012', 'Partnerships and Knowledge, Action Highlights'],
      [
        'source-nap-progress-2012-13',
        'Foreword, key achievements',
        {
          field: 'status',
          says: {
            en: 'Delivered: consultations online and in person in 2012-13. The report ties them to the plan; match with this row judged by the researcher (high certainty).',
            fr: 'Réalisé : consultations en ligne et en personne en 2012-2013. Le rapport les rattache au plan; lien avec cette ligne établi par la personne qui a fait la recherche (certitude élevée).',
          },
        },
      ],
      ['source-stakeholder-summary-2013', 'Title', { field: 'status' }],
    ],
  }),
  deliverable('4.11', 2, {
    name: {
      en: 'Regular discussions with civil society, provinces and territories',
      fr: 'Échanges réguliers avec la société civile, les provinces et les territoires',
    },
    text: {
      en: 'Discuss regularly with civil society, provinces and territories to share information on combating trafficking, and invite them to present and discuss current issues as they arise.',
      fr: 'Tenir des échanges réguliers avec la société civile, les provinces et les territoires pour mettre en commun l’information sur la lutte contre la traite, et les inviter à présenter et à examiner des enjeux d’actualité selon les besoins.',
    },
    timing: since2012,
    cell: ['ca-ps'],
    note: {
      en: 'The cell reads: PS, in collaboration with the Human Trafficking Taskforce.',
      fr: 'La case indique : SP, en collaboration avec le Groupe de travail sur la traite de personnes.',
    },
    status: 'under-way',
    statusReportedBy: 'owner',
    out: [['INVOLVES', 'ca-htt'], ['DOES', 'activity-coordination-body', coded], inCanada],
    cites: [
      ['source-nap-2012', 'Partnerships and Knowledge, Action Highlights'],
      [
        'source-just-meeting-87-ps',
        'Opening statement',
        {
          field: 'status',
          says: {
            en: 'Delivered: Public Safety chairs federal, provincial and territorial working group meetings. The testimony does not tie them to the plan; match with this row judged by the researcher (medium certainty). The row is ongoing work, hence under way.',
            fr: 'Réalisé : Sécurité publique préside les réunions d’un groupe de travail fédéral-provincial-territorial. Le témoignage ne les rattache pas au plan; lien avec cette ligne établi par la personne qui a fait la recherche (certitude moyenne). La ligne vise un travail continu, d’où « en cours ».',
          },
        },
      ],
    ],
  }),
  deliverable('4.11', 3, {
    name: {
      en: 'Awareness sessions for civil society',
      fr: 'Séances de sensibilisation pour la société civile',
    },
    text: {
      en: 'Give civil society awareness sessions, so that trafficking is better understood, relations grow stronger and victims may be identified and assisted.',
      fr: 'Offrir à la société civile des séances de sensibilisation pour mieux faire comprendre la traite, renforcer les liens et, éventuellement, repérer et aider des victimes.',
    },
    timing: ongoing,
    cell: ['ca-rcmp'],
    out: [
      ['REACHES', 'audience-frontline-providers', coded],
      ['DOES', 'activity-training-frontline', coded],
      ['DOES', 'activity-identification', coded],
      inCanada,
    ],
  }),
  deliverable('4.11', 4, {
    name: { en: 'Promote the contribution program', fr: 'Promouvoir le programme de contribution' },
    text: {
      en: 'Make the Contribution Program to Combat Child Sexual Exploitation and Human Trafficking better known, so that partnerships with civil society, provinces and territories grow stronger.',
      fr: 'Promouvoir le Programme de contribution pour la lutte contre l’exploitation sexuelle des enfants et la traite des personnes, afin de renforcer les partenariats avec la société civile, les provinces et les territoires.',
    },
    timing: ongoing,
    cell: ['ca-ps'],
    out: [
      ['DOES', 'activity-funding', coded],
      ['RELATED_TO', 'ca-contribution-program', { label: 'promotes' }],
      inCanada,
    ],
  }),
  deliverable('4.11', 5, {
    name: {
      en: 'Agreements on temporary foreign workers',
      fr: 'Ententes sur les travailleurs étrangers temporaires',
    },
    text: {
      en: 'Make the most of the letters of understanding with provinces and the memoranda with Citizenship and Immigration and the border agency, and negotiate and sign new and revised ones with provinces, territories, the RCMP, Labour, Citizenship and Immigration and the border agency.',
      fr: 'Tirer le meilleur parti des lettres d’entente avec les provinces et des protocoles d’entente avec Citoyenneté et Immigration et l’agence frontalière; négocier et signer des ententes nouvelles ou révisées avec les provinces, les territoires, la GRC, le Programme du travail, Citoyenneté et Immigration et l’agence frontalière.',
    },
    timing: ongoing,
    cell: ['ca-hrsdc-tfwp'],
    out: [
      ['INVOLVES', 'ca-cic'],
      ['INVOLVES', 'ca-cbsa'],
      ['INVOLVES', 'ca-rcmp'],
      ['INVOLVES', 'ca-hrsdc-labour'],
      ['DOES', 'activity-intergovernmental-agreement', coded],
      inCanada,
    ],
  }),
  deliverable('4.11', 6, {
    name: {
      en: 'Regional workshops with provinces, territories, police and NGOs',
      fr: 'Ateliers régionaux avec provinces, territoires, police et ONG',
    },
    text: {
      en: 'Host regional workshops, meetings and calls with provinces and territories, police, victim services and non-governmental organizations, to keep networks growing, share best practices and support national and international initiatives.',
      fr: 'Organiser des ateliers, des réunions et des conférences téléphoniques régionaux avec les provinces et les territoires, la police, les services aux victimes et les organisations non gouvernementales, pour entretenir les réseaux, échanger des pratiques exemplaires et appuyer les initiatives nationales et internationales.',
    },
    timing: ongoing,
    cell: ['ca-rcmp'],
    out: [
      ['REACHES', 'audience-police'],
      ['REACHES', 'audience-frontline-providers'],
      ['DOES', 'activity-coordination-body', coded],
      inCanada,
    ],
    cites: [
      [
        'source-nap-2012',
        'Partnerships and Knowledge, Action Highlights',
        {
          says: {
            en: 'Partnerships are developed through the awareness coordinators of the RCMP, located across the country.',
            fr: 'Les partenariats se nouent par l’entremise des coordonnateurs de la sensibilisation de la GRC, présents dans tout le pays.',
          },
        },
      ],
    ],
  }),
  deliverable('4.11', 7, {
    name: { en: 'Forced labour on F/P/T tables', fr: 'Le travail forcé aux tables F-P-T' },
    text: {
      en: 'Explore how established federal, provincial and territorial mechanisms and forums can serve awareness, information sharing and cooperation on trafficking for forced labour.',
      fr: 'Étudier comment les mécanismes et forums fédéraux-provinciaux-territoriaux établis peuvent servir à la sensibilisation, à l’échange d’information et à la coopération en matière de traite à des fins de travail forcé.',
    },
    timing: ongoing,
    cell: ['ca-hrsdc-labour'],
    out: [['ADDRESSES', 'exploitation-labour'], ['DOES', 'activity-coordination-body', coded], inCanada],
  }),
  deliverable('4.11', 8, {
    name: {
      en: 'Knowledge Exchange Forum; literature review',
      fr: 'Forum d’échange de connaissances; revue de la littérature',
    },
    text: {
      en: 'Hold a forum at which knowledge is exchanged on trafficking and on the sexual exploitation of Indigenous people. A literature review is the basis of a policy research paper on sexual exploitation of Indigenous youth and trafficking within the country, in their legal and policy context.',
      fr: 'Tenir un forum d’échange de connaissances sur la traite et l’exploitation sexuelle d’Autochtones. Une revue de la littérature sert de base à un document de recherche sur l’exploitation sexuelle de jeunes autochtones et la traite à l’intérieur du pays, dans leur contexte juridique et politique.',
    },
    timing: fiscalYear('2011/12', 2011),
    cell: ['ca-aandc'],
    out: [
      ['SERVES', 'population-indigenous'],
      ['SERVES', 'population-youth'],
      ['ADDRESSES', 'exploitation-sexual'],
      ['DOES', 'activity-research-evaluation', coded],
      ['DOES', 'activity-coordination-body', coded],
      inCanada,
    ],
  }),
  deliverable('4.11', 9, {
    name: {
      en: 'Interviews of Indigenous youth in two cities',
      fr: 'Entrevues auprès de jeunes autochtones dans deux villes',
    },
    text: {
      en: 'With money from Public Safety, carry out a research project in which Indigenous youth of both sexes, sexually exploited now or before, are interviewed in Vancouver and Winnipeg.',
      fr: 'Avec des fonds de Sécurité publique, mener un projet de recherche fondé sur des entrevues, à Vancouver et à Winnipeg, auprès de jeunes autochtones des deux sexes qui sont ou ont été exploités sexuellement.',
    },
    timing: fiscalYear('2011/2012', 2011),
    cell: ['ca-aandc', 'ca-ps'],
    out: [
      ['SERVES', 'population-indigenous'],
      ['SERVES', 'population-youth'],
      ['ADDRESSES', 'exploitation-sexual', coded],
      ['DOES', 'activity-research-evaluation', coded],
      ['OPERATES_IN', 'jurisdiction-bc'],
      ['OPERATES_IN', 'jurisdiction-mb'],
    ],
    cites: [
      [
        'source-nap-2012',
        'Annex C, 4.11',
        {
          field: 'text',
          quote: 'current or previous male and female Aboriginal youth sex trade workers',
          says: {
            en: 'The words of the plan. Coded as youth and sexual exploitation by us.',
            fr: 'Les mots du plan. Codé par nous : jeunes et exploitation sexuelle.',
          },
        },
      ],
    ],
  }),
  deliverable('4.11', 10, {
    name: {
      en: 'Forced labour: information across departments',
      fr: 'Travail forcé : échange d’information entre ministères',
    },
    text: {
      en: 'Share more information across federal departments on domestic and international matters of trafficking for forced labour.',
      fr: 'Échanger davantage d’information entre les ministères fédéraux sur les questions nationales et internationales de traite à des fins de travail forcé.',
    },
    timing: ongoing,
    cell: ['ca-hrsdc-labour'],
    out: [['ADDRESSES', 'exploitation-labour'], ['DOES', 'activity-coordination-body', coded], inCanada],
  }),
  deliverable('4.12', 1, {
    name: {
      en: 'Regular reports of missions on trafficking',
      fr: 'Rapports réguliers des missions sur la traite',
    },
    text: {
      en: 'Ask Canadian missions for regular reports, research and analysis on trafficking, from outreach to experts in source and transit countries.',
      fr: 'Demander aux missions canadiennes des rapports, des recherches et des analyses réguliers sur la traite, tirés de leurs contacts avec des experts des pays sources et de transit.',
    },
    timing: ongoing,
    cell: ['ca-dfait'],
    out: [
      ['DOES', 'activity-research-evaluation', coded],
      ['DOES', 'activity-international-cooperation', coded],
      abroad,
    ],
  }),
  deliverable('4.12', 2, {
    name: {
      en: 'Data on the use of Canadian passports',
      fr: 'Données sur l’utilisation des passeports canadiens',
    },
    text: {
      en: 'Monitor and share data on how Canadian passports and travel documents are used, through networks of police and border agencies at home and abroad, so that traffickers cannot travel.',
      fr: 'Surveiller et échanger des données sur l’utilisation des passeports et documents de voyage canadiens, par l’entremise des réseaux de services de police et d’organismes frontaliers au pays et à l’étranger, pour empêcher les trafiquants de voyager.',
    },
    timing: ongoing,
    cell: ['ca-pptc', 'ca-cbsa'],
    out: [['DOES', 'activity-border-control', coded], ['DOES', 'activity-intelligence', coded], inCanada],
  }),
  deliverable('4.13', 1, {
    name: {
      en: 'Employer compliance review statistics',
      fr: 'Statistiques sur les examens de conformité des employeurs',
    },
    text: {
      en: 'Publish statistics of the compliance reviews of employers on the website of the Temporary Foreign Worker Program.',
      fr: 'Publier sur le site Web du Programme des travailleurs étrangers temporaires les statistiques des examens de la conformité des employeurs.',
    },
    timing: sinceFiscalYear('2013/14 - Ongoing', 2013),
    cell: ['ca-hrsdc-tfwp'],
    out: [['DOES', 'activity-data-collection', coded], inCanada],
  }),
  deliverable('4.13', 2, {
    name: {
      en: 'Labour market opinions: data by sex',
      fr: 'Avis relatifs au marché du travail : données selon le sexe',
    },
    text: {
      en: 'Give data by sex, where it applies, in the online publication of the program’s labour market opinion statistics.',
      fr: 'Présenter, s’il y a lieu, des données selon le sexe dans la publication en ligne des statistiques du programme sur les avis relatifs au marché du travail.',
    },
    timing: sinceFiscalYear('2013/14 - Ongoing', 2013),
    cell: ['ca-hrsdc-tfwp'],
    out: [['DOES', 'activity-data-collection', coded], inCanada],
  }),
  deliverable('4.13', 3, {
    name: {
      en: 'Aggregate data on offenders and victims',
      fr: 'Données agrégées sur les auteurs et les victimes',
    },
    text: {
      en: 'Give aggregate data, on request, on offenders and victims of trafficking, so that the crime is better understood.',
      fr: 'Fournir sur demande des données agrégées sur les auteurs et les victimes de la traite, pour mieux comprendre ce crime.',
    },
    timing: ongoing,
    cell: ['ca-statcan'],
    out: [['DOES', 'activity-data-collection', coded], inCanada],
    cites: [['source-nap-2012', 'Partnerships and Knowledge, Action Highlights']],
  }),
  deliverable('4.13', 4, {
    name: { en: 'Data on permits issued to victims', fr: 'Données sur les permis délivrés aux victimes' },
    text: {
      en: 'Regularly release, in detail, data on the temporary resident permits that foreign victims of trafficking were given.',
      fr: 'Publier régulièrement des données ventilées sur les permis de séjour temporaire délivrés aux victimes étrangères de la traite.',
    },
    timing: ongoing,
    cell: ['ca-cic'],
    status: 'under-way',
    statusReportedBy: 'owner',
    out: [
      ['DOES', 'activity-data-collection', coded],
      ['RELATED_TO', 'ca-trp-vtip', { label: 'concerns' }],
      inCanada,
    ],
    cites: [
      ['source-nap-2012', 'Partnerships and Knowledge, Action Highlights'],
      [
        'source-nap-progress-2015-16',
        'Foreword, first and second key achievements',
        {
          field: 'status',
          says: {
            en: 'Delivered: the fee exemption is coded in the case system so that victims can be counted. That this answers the row was judged by the researcher (medium certainty); a release of data is not mentioned. The row is ongoing work, hence under way.',
            fr: 'Réalisé : l’exemption de frais est codée dans le système de gestion des cas, ce qui permet de compter les victimes. Le lien avec cette ligne a été établi par la personne qui a fait la recherche (certitude moyenne); la diffusion de données n’est pas mentionnée. La ligne vise un travail continu, d’où « en cours ».',
          },
        },
      ],
    ],
  }),
  deliverable('4.14', 1, {
    name: {
      en: 'Capacity-building projects abroad',
      fr: 'Projets de renforcement des capacités à l’étranger',
    },
    text: {
      en: 'Support projects by which key source and transit countries build capacity, with money of the Anti-Crime Capacity Building Program.',
      fr: 'Par le Programme d’aide au renforcement des capacités de lutte contre la criminalité, appuyer des projets qui renforcent les capacités de pays sources et de transit clés.',
    },
    timing: ongoing,
    cell: ['ca-dfait'],
    status: 'under-way',
    statusReportedBy: 'owner',
    out: [
      ['DOES', 'activity-international-cooperation', coded],
      ['DOES', 'activity-funding', coded],
      ['RELATED_TO', 'ca-accbp', { label: 'is carried out through' }],
      ['OPERATES_IN', 'jurisdiction-abroad'],
    ],
    cites: [
      ['source-nap-2012', 'Partnerships and Knowledge, Action Highlights'],
      [
        'source-nap-progress-2013-14',
        'Avant-propos, second key achievement',
        {
          field: 'status',
          says: {
            en: 'Continued: international organizations and NGOs that work with governments were funded in 2013-14, with weight on prevention, protection and recovery of victims. The report ties it to the plan; match with this row judged by the researcher (medium certainty).',
            fr: 'Poursuivi : des organisations internationales et des ONG travaillant avec des gouvernements ont été financées en 2013-2014, l’accent étant mis sur la prévention, la protection et le rétablissement des victimes. Le rapport le rattache au plan; lien avec cette ligne établi par la personne qui a fait la recherche (certitude moyenne).',
          },
        },
      ],
    ],
  }),
  deliverable('4.14', 2, {
    name: {
      en: 'Promote two funds for projects abroad',
      fr: 'Promouvoir deux fonds pour des projets à l’étranger',
    },
    text: {
      en: 'Promote the Anti-Crime Capacity Building Program and the Global Peace and Security Fund to international organizations, non-governmental organizations and partner countries, for projects in source and transit countries that look at organized crime networks.',
      fr: 'Promouvoir le Programme d’aide au renforcement des capacités de lutte contre la criminalité et le Fonds pour la paix et la sécurité mondiales auprès d’organisations internationales, d’organisations non gouvernementales et de pays partenaires, pour des projets dans des pays sources et de transit axés sur les réseaux du crime organisé.',
    },
    timing: ongoing,
    cell: ['ca-dfait'],
    out: [
      ['DOES', 'activity-international-cooperation', coded],
      ['DOES', 'activity-funding', coded],
      ['RELATED_TO', 'ca-accbp', { label: 'promotes' }],
      ['RELATED_TO', 'ca-gpsf', { label: 'promotes' }],
      ['OPERATES_IN', 'jurisdiction-abroad'],
    ],
    cites: [
      [
        'source-nap-2012',
        'Partnerships and Knowledge, Action Highlights',
        {
          says: {
            en: 'In the Americas; also help for women and children, and capacity of institutions of justice.',
            fr: 'Dans les Amériques; aussi la capacité institutionnelle du secteur de la justice et l’aide aux femmes et aux enfants.',
          },
        },
      ],
    ],
  }),
  deliverable('4.14', 3, {
    name: {
      en: 'Canada’s practices in international forums',
      fr: 'Pratiques du Canada dans les tribunes internationales',
    },
    text: {
      en: 'Make domestic achievements known and share best practices in international forums and with multilateral organizations, such as the United Nations, the Organization of American States, ASEAN, the International Organization for Migration, the International Labour Organization and the Regional Conference on Migration.',
      fr: 'Faire connaître les réalisations nationales et échanger des pratiques exemplaires dans les tribunes internationales et avec des organisations multilatérales, comme les Nations Unies, l’Organisation des États américains, l’ANASE, l’Organisation internationale pour les migrations, l’Organisation internationale du Travail et la Conférence régionale sur la migration.',
    },
    timing: ongoing,
    cell: ['ca-dfait', 'ca-cic'],
    note: {
      en: 'The cell reads “DFAIT and others”, then CIC. The others are not named.',
      fr: 'La case indique « MAECI et autres », puis CIC. Les autres ne sont pas nommés.',
    },
    out: [
      ['INVOLVES', 'intl-un'],
      ['INVOLVES', 'intl-oas'],
      ['INVOLVES', 'intl-asean'],
      ['INVOLVES', 'intl-iom'],
      ['INVOLVES', 'intl-ilo'],
      ['INVOLVES', 'intl-rcm'],
      ['DOES', 'activity-international-cooperation', coded],
      abroad,
    ],
  }),
  deliverable('4.14', 4, {
    name: { en: 'Trafficking in bilateral discussions', fr: 'La traite dans les discussions bilatérales' },
    text: {
      en: 'Where possible, raise trafficking, and migrant smuggling, in bilateral meetings with source and transit countries, in the Americas above all.',
      fr: 'Lorsque c’est possible, aborder la traite, et le passage de clandestins, dans les rencontres bilatérales avec les pays sources et de transit, surtout dans les Amériques.',
    },
    timing: ongoing,
    cell: ['ca-dfait'],
    status: 'under-way',
    statusReportedBy: 'other',
    out: [['DOES', 'activity-international-cooperation', coded], abroad],
    cites: [
      [
        'source-just-meeting-87-holmes',
        'Answer on international engagement',
        {
          field: 'status',
          says: {
            en: 'Delivered: a working group with the United States and Mexico, yearly for about five years by 2018. The testimony does not tie it to the plan; match judged by the researcher (medium certainty). The row is ongoing work, hence under way.',
            fr: 'Réalisé : un groupe de travail avec les États-Unis et le Mexique, réuni chaque année pendant environ cinq ans en 2018. Le témoignage ne le rattache pas au plan; lien établi par la personne qui a fait la recherche (certitude moyenne). La ligne vise un travail continu, d’où « en cours ».',
          },
        },
      ],
    ],
  }),
  deliverable('4.14', 5, {
    name: {
      en: 'Diplomacy for regional partnerships',
      fr: 'Diplomatie au service de partenariats régionaux',
    },
    text: {
      en: 'Promote partnerships, policies and capacity against trafficking and the exploitation of children, in regions and worldwide, by way of diplomatic protocols.',
      fr: 'Recourir aux protocoles diplomatiques pour promouvoir des partenariats, des politiques et un renforcement des capacités à l’échelle régionale et internationale contre la traite et l’exploitation des enfants.',
    },
    timing: ongoing,
    cell: ['ca-dfait'],
    status: 'under-way',
    statusReportedBy: 'other',
    out: [
      ['SERVES', 'population-minors', coded],
      ['DOES', 'activity-international-cooperation', coded],
      abroad,
    ],
    cites: [
      [
        'source-just-meeting-87-holmes',
        'Answer on international engagement',
        {
          field: 'status',
          says: {
            en: 'Delivered: a working group with the United States and Mexico, yearly for about five years by 2018. The testimony does not tie it to the plan; match judged by the researcher (medium certainty). The row is ongoing work, hence under way.',
            fr: 'Réalisé : un groupe de travail avec les États-Unis et le Mexique, réuni chaque année pendant environ cinq ans en 2018. Le témoignage ne le rattache pas au plan; lien établi par la personne qui a fait la recherche (certitude moyenne). La ligne vise un travail continu, d’où « en cours ».',
          },
        },
      ],
    ],
  }),
  deliverable('4.14', 6, {
    name: {
      en: 'Liaison with countries workers come from',
      fr: 'Liaison avec les pays d’origine des travailleurs',
    },
    text: {
      en: 'Work with countries from which vulnerable temporary foreign workers come, such as the Philippines, to raise awareness of labour and sexual exploitation, improve the protection of workers and share best practices.',
      fr: 'Travailler avec les pays d’où viennent des travailleurs étrangers temporaires vulnérables, comme les Philippines, pour mieux faire connaître l’exploitation du travail et l’exploitation sexuelle, améliorer la protection des travailleurs et échanger des pratiques exemplaires.',
    },
    timing: ongoing,
    cell: ['ca-hrsdc-tfwp'],
    out: [
      ['SERVES', 'population-temporary-foreign-workers'],
      ['ADDRESSES', 'exploitation-labour'],
      ['ADDRESSES', 'exploitation-sexual'],
      ['DOES', 'activity-international-cooperation', coded],
      abroad,
    ],
  }),
  deliverable('4.14', 7, {
    name: {
      en: 'Liaison officers and like-minded organizations',
      fr: 'Agents de liaison et organisations partenaires',
    },
    text: {
      en: 'With liaison officers and other international resources, work with like-minded international organizations on trafficking and, where resources permit and senior officials see fit, contribute to wider confidence-building measures of the government.',
      fr: 'Avec ses agents de liaison et d’autres ressources internationales, collaborer avec des organisations internationales aux vues similaires en matière de traite et, si les ressources le permettent et que la haute direction le juge indiqué, contribuer à des mesures gouvernementales plus larges de renforcement de la confiance.',
    },
    timing: ongoing,
    cell: ['ca-cbsa'],
    out: [['DOES', 'activity-international-cooperation', coded], abroad],
  }),
  deliverable('4.14', 8, {
    name: { en: 'Experts in capacity building', fr: 'Spécialistes au service du renforcement des capacités' },
    text: {
      en: 'Bring subject-matter experts into capacity-building initiatives.',
      fr: 'Faire participer des spécialistes aux initiatives de renforcement des capacités.',
    },
    timing: ongoing,
    cell: ['ca-rcmp', 'ca-cbsa', 'ca-jus'],
    out: [['DOES', 'activity-international-cooperation', coded], abroad],
  }),
  deliverable('4.14', 9, {
    name: {
      en: 'Trafficking in the Women, Peace and Security plan',
      fr: 'La traite dans le plan Femmes, paix et sécurité',
    },
    text: {
      en: 'Give weight to trafficking when Canada’s action plan on Security Council resolution 1325, on women, peace and security, is carried out. Resolution and plan look at how conflict touches women and girls differently, and at their rights and well-being in peace processes and other responses to conflict.',
      fr: 'Accorder une place à la traite dans la mise en œuvre du plan d’action du Canada sur la résolution 1325 du Conseil de sécurité, relative aux femmes, à la paix et à la sécurité. La résolution et le plan portent sur les effets différents des conflits sur les femmes et les filles, ainsi que sur leurs droits et leur bien-être dans les processus de paix et les autres interventions en cas de conflit.',
    },
    timing: fiscalYear('2011/12', 2011),
    cell: ['ca-dfait', 'ca-cida', 'ca-ps', 'ca-rcmp', 'ca-jus'],
    out: [
      ['SERVES', 'population-women-girls'],
      ['DOES', 'activity-international-cooperation', coded],
      ['RELATED_TO', 'instrument-unscr-1325', { label: 'supports' }],
      abroad,
    ],
  }),
  deliverable('4.14', 10, {
    name: {
      en: 'UNODC expert group on concepts of the Protocol',
      fr: 'Groupe d’experts de l’ONUDC sur les notions du Protocole',
    },
    text: {
      en: 'With the United Nations Office on Drugs and Crime, support an expert group that explores key concepts of the Trafficking Protocol, so that the treaty is better applied worldwide.',
      fr: 'Avec l’Office des Nations Unies contre la drogue et le crime, appuyer un groupe d’experts qui étudie des notions clés du Protocole relatif à la traite, afin d’en favoriser l’application partout dans le monde.',
    },
    timing: fiscalYear('2012/2013', 2012),
    cell: ['ca-jus'],
    status: 'under-way',
    statusReportedBy: 'other',
    out: [
      ['INVOLVES', 'intl-unodc'],
      ['DOES', 'activity-international-cooperation', coded],
      ['DOES', 'activity-research-evaluation', coded],
      ['RELATED_TO', 'instrument-palermo-protocol', { label: 'concerns' }],
      abroad,
    ],
    cites: [
      [
        'source-unodc-vulnerability-2013',
        'Acknowledgements',
        {
          field: 'status',
          says: {
            en: 'Contributed: an expert meeting in June 2012 and a survey of 12 states, Canada among them; Switzerland paid for the study. The source does not tie it to the plan; match judged by the researcher (high certainty). Under way, since the source reports a part of the work only.',
            fr: 'Contribution : une réunion d’experts en juin 2012 et une enquête auprès de 12 États, dont le Canada; la Suisse a financé l’étude. La source ne la rattache pas au plan; lien établi par la personne qui a fait la recherche (certitude élevée). « En cours », car la source ne rapporte qu’une partie du travail.',
          },
        },
      ],
    ],
  }),
]
