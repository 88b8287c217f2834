import type { StarterRecord } from '../starter-record.ts'
import { coded, ours } from './deliverable.ts'

/** The National Action Plan of 2012: the document, the strategy, its four objectives and eighteen tasks. */
export const records: readonly StarterRecord[] = [
  {
    id: 'source-nap-2012',
    type: 'Source',
    properties: {
      name: {
        en: 'National Action Plan to Combat Human Trafficking',
        fr: "Plan d'action national de lutte contre la traite de personnes",
      },
      nameStatus: { en: 'official', fr: 'official' },
      publisher: { en: 'Public Safety Canada', fr: 'Sécurité publique Canada' },
      date: { date: '2012-06-06' },
      grade: 'government',
      address: 'https://www.publicsafety.gc.ca/cnt/rsrcs/pblctns/ntnl-ctn-pln-cmbt/index-fr.aspx',
      document: 'nap-2012',
    },
  },
  {
    id: 'nap-2012',
    type: 'Strategy',
    properties: {
      name: {
        en: 'National Action Plan to Combat Human Trafficking',
        fr: "Plan d'action national de lutte contre la traite de personnes",
      },
      nameStatus: { en: 'official', fr: 'official' },
      aliases: ['NAP', 'PAN', 'NAP-HT', 'PANL-TP'],
      description: {
        en: 'Federal plan launched on 6 June 2012. It gathered what departments already did against trafficking into one plan, added new measures, and sorts them by prevention, protection, prosecution and partnerships. The Human Trafficking Taskforce, led by Public Safety Canada, was to oversee it and report on progress each year. Annex C prints 93 deliverables with who acts; it does not say who leads where several act.',
        fr: 'Plan fédéral lancé le 6 juin 2012. Il a réuni en un seul plan ce que les ministères faisaient déjà contre la traite, y a ajouté de nouvelles mesures et les a classées en prévention, protection, poursuites et partenariats. Le Groupe de travail sur la traite de personnes, dirigé par Sécurité publique Canada, devait en surveiller la mise en œuvre et rendre compte des progrès chaque année. L’annexe C présente 93 produits livrables et les organisations responsables; elle ne précise pas laquelle dirige lorsqu’il y en a plusieurs.',
      },
      scope: {
        en: 'Federal measures at home and abroad, against trafficking for sexual exploitation and for forced labour in particular; says that it addresses trafficking in all its forms.',
        fr: 'Mesures fédérales au pays et à l’étranger, visant surtout la traite à des fins d’exploitation sexuelle et de travail forcé; le plan dit s’attaquer à la traite sous toutes ses formes.',
      },
      period: {
        text: '6 June 2012; 2012-2016',
        start: '2012-06-06',
        end: '2016-12-31',
        precision: { end: 'year' },
      },
      status: 'ended',
      definition: 'criminal-code',
      pillarSet: 'four',
    },
    out: [
      ['ADVANCES', 'pillar-prevention'],
      ['ADVANCES', 'pillar-protection'],
      ['ADVANCES', 'pillar-prosecution'],
      ['ADVANCES', 'pillar-partnerships'],
      ['SERVES', 'population-women-girls', coded],
      ['SERVES', 'population-minors', coded],
      ['SERVES', 'population-indigenous', coded],
      ['SERVES', 'population-foreign-nationals', coded],
      ['SERVES', 'population-temporary-foreign-workers', coded],
      ['ADDRESSES', 'exploitation-sexual'],
      ['ADDRESSES', 'exploitation-labour'],
      ['ADDRESSES', 'exploitation-all-forms'],
      ['OPERATES_IN', 'jurisdiction-ca'],
    ],
    in: [
      ['LEADS', 'ca-ps', { stated: false }],
      ['CONTRIBUTES_TO', 'ca-htt'],
    ],
    cites: [
      ['source-nap-2012', 'Foreword; Government of Canada Response; Annex C'],
      [
        'source-steps-summary',
        'How is Canada addressing the issue of human trafficking?',
        { field: 'period', says: { en: 'Launched on 6 June 2012.', fr: 'Lancé le 6 juin 2012.' } },
      ],
      [
        'source-ps-page-2018',
        'Government Response to Human Trafficking',
        { field: 'period', says: { en: 'Gives its years as 2012-2016.', fr: 'Donne les années 2012-2016.' } },
      ],
      [
        'source-nap-2012',
        "Canada's Criminal Law Responses; Annex A",
        {
          field: 'definition',
          says: {
            en: 'Rests on the four Criminal Code offences of sections 279.01 to 279.03 and on section 279.04.',
            fr: 'S’appuie sur les quatre infractions des articles 279.01 à 279.03 du Code criminel et sur l’article 279.04.',
          },
        },
      ],
      [
        'source-nap-2012',
        'Government of Canada Response, sentence before the investment table',
        {
          field: 'money',
          isUsed: false,
          says: {
            en: 'Over $6 million a year. The lines of the table are what is counted: $7,306,000 for 2012-13, and up to $500,000 from 2013-14.',
            fr: 'Plus de 6 millions de dollars par année. Ce sont les lignes du tableau qui sont comptées : 7 306 000 $ pour 2012-2013, et jusqu’à 500 000 $ à compter de 2013-2014.',
          },
        },
      ],
    ],
  },
  {
    id: 'nap-2012-1.1',
    type: 'Objective',
    properties: {
      name: { en: 'Prevention', fr: 'Prévention' },
      nameStatus: ours,
      number: '1.1',
      text: {
        en: 'A broad prevention strategy that rests on public awareness and research.',
        fr: 'Une stratégie de prévention de grande portée, axée sur la sensibilisation du public et la recherche.',
      },
    },
    out: [['PART_OF', 'nap-2012']],
    cites: [['source-nap-2012', 'Annex C, Objective 1.1']],
  },
  {
    id: 'nap-2012-1.11',
    type: 'Objective',
    properties: {
      name: {
        en: 'Information and awareness campaigns',
        fr: "Campagnes d'information et de sensibilisation",
      },
      nameStatus: ours,
      number: '1.11',
      text: {
        en: 'Support and develop information and awareness campaigns on trafficking.',
        fr: "Appuyer et élaborer des campagnes d'information et de sensibilisation sur la traite.",
      },
    },
    out: [['PART_OF', 'nap-2012-1.1']],
    cites: [['source-nap-2012', 'Annex C, 1.11']],
  },
  {
    id: 'nap-2012-1.12',
    type: 'Objective',
    properties: {
      name: { en: 'Practical prevention in communities', fr: 'Prévention concrète dans les collectivités' },
      nameStatus: ours,
      number: '1.12',
      text: {
        en: 'Support prevention and intervention work that puts practical strategies in place in communities across the country.',
        fr: 'Appuyer les efforts de prévention et d’intervention qui mettent en place des stratégies concrètes dans les collectivités du pays.',
      },
    },
    out: [['PART_OF', 'nap-2012-1.1']],
    cites: [['source-nap-2012', 'Annex C, 1.12']],
  },
  {
    id: 'nap-2012-1.13',
    type: 'Objective',
    properties: {
      name: { en: 'Awareness of what the government does', fr: 'Faire connaître l’action gouvernementale' },
      nameStatus: ours,
      number: '1.13',
      text: {
        en: 'Make what the government does against trafficking better known.',
        fr: 'Mieux faire connaître les efforts du gouvernement contre la traite.',
      },
    },
    out: [['PART_OF', 'nap-2012-1.1']],
    cites: [['source-nap-2012', 'Annex C, 1.13']],
  },
  {
    id: 'nap-2012-1.14',
    type: 'Objective',
    properties: {
      name: { en: 'Prevention abroad', fr: 'Prévention à l’étranger' },
      nameStatus: ours,
      number: '1.14',
      text: {
        en: 'Prevent trafficking abroad and lessen what makes people vulnerable to it.',
        fr: 'Prévenir la traite à l’étranger et y réduire les vulnérabilités.',
      },
    },
    out: [['PART_OF', 'nap-2012-1.1']],
    cites: [['source-nap-2012', 'Annex C, 1.14']],
  },
  {
    id: 'nap-2012-2.1',
    type: 'Objective',
    properties: {
      name: { en: 'Protection and assistance for victims', fr: 'Protection et aide aux victimes' },
      nameStatus: ours,
      number: '2.1',
      text: {
        en: 'Go on assisting victims of crime, including trafficked persons; work with provinces and territories on services that answer their needs; make those needs better understood, for physical, psychological and social recovery.',
        fr: 'Continuer d’aider les victimes d’actes criminels, y compris les victimes de la traite; collaborer avec les provinces et les territoires pour offrir des services adaptés à leurs besoins; faire mieux comprendre ces besoins, en vue du rétablissement physique, psychologique et social.',
      },
    },
    out: [['PART_OF', 'nap-2012']],
    cites: [['source-nap-2012', 'Annex C, Objective 2.1']],
  },
  {
    id: 'nap-2012-2.11',
    type: 'Objective',
    properties: {
      name: {
        en: 'Resources and training for front-line services',
        fr: 'Ressources et formation de première ligne',
      },
      nameStatus: ours,
      number: '2.11',
      text: {
        en: 'With civil society, provinces and territories, develop resources and training for front-line service providers, for a consistent response across the country.',
        fr: 'Avec la société civile, les provinces et les territoires, élaborer des ressources et de la formation pour les fournisseurs de services de première ligne, en vue d’une intervention uniforme au pays.',
      },
    },
    out: [['PART_OF', 'nap-2012-2.1']],
    cites: [['source-nap-2012', 'Annex C, 2.11']],
  },
  {
    id: 'nap-2012-2.12',
    type: 'Objective',
    properties: {
      name: { en: 'Funding for services to victims', fr: 'Financement des services aux victimes' },
      nameStatus: ours,
      number: '2.12',
      text: {
        en: 'Fund provinces, territories and community organizations to improve services for victims of crime, including trafficked persons.',
        fr: 'Financer les provinces, les territoires et les organismes communautaires afin d’améliorer les services aux victimes d’actes criminels, y compris les victimes de la traite.',
      },
    },
    out: [['PART_OF', 'nap-2012-2.1']],
    cites: [['source-nap-2012', 'Annex C, 2.12']],
  },
  {
    id: 'nap-2012-2.13',
    type: 'Objective',
    properties: {
      name: { en: 'Protection of vulnerable foreign nationals', fr: 'Protection des étrangers vulnérables' },
      nameStatus: ours,
      number: '2.13',
      text: {
        en: 'Protect foreign nationals vulnerable to trafficking, among them female immigrants aged 15 to 21.',
        fr: 'Protéger les étrangers vulnérables à la traite, notamment les immigrantes de 15 à 21 ans.',
      },
    },
    out: [['PART_OF', 'nap-2012-2.1']],
    cites: [['source-nap-2012', 'Annex C, 2.13']],
  },
  {
    id: 'nap-2012-2.14',
    type: 'Objective',
    properties: {
      name: { en: 'Protection of vulnerable Canadians', fr: 'Protection des Canadiens vulnérables' },
      nameStatus: ours,
      number: '2.14',
      text: {
        en: 'Protect Canadians vulnerable to trafficking.',
        fr: 'Protéger les Canadiens vulnérables à la traite.',
      },
    },
    out: [['PART_OF', 'nap-2012-2.1']],
    cites: [['source-nap-2012', 'Annex C, 2.14']],
  },
  {
    id: 'nap-2012-3.1',
    type: 'Objective',
    properties: {
      name: {
        en: 'Detection, investigation and prosecution of traffickers',
        fr: 'Détection, enquêtes et poursuites visant les trafiquants',
      },
      nameStatus: ours,
      number: '3.1',
      text: {
        en: 'Build on what is done to bring traffickers to justice and strengthen how the criminal justice system responds.',
        fr: 'Miser sur les efforts en cours pour traduire les trafiquants en justice et renforcer la réponse du système de justice pénale.',
      },
    },
    out: [['PART_OF', 'nap-2012']],
    cites: [['source-nap-2012', 'Annex C, Objective 3.1']],
  },
  {
    id: 'nap-2012-3.11',
    type: 'Objective',
    properties: {
      name: {
        en: 'Training for criminal justice officials',
        fr: 'Formation des intervenants de la justice pénale',
      },
      nameStatus: ours,
      number: '3.11',
      text: {
        en: 'Give criminal justice officials training and education on trafficking that is made for them.',
        fr: 'Offrir aux intervenants de la justice pénale de la formation et de l’information ciblées sur la traite.',
      },
    },
    out: [['PART_OF', 'nap-2012-3.1']],
    cites: [['source-nap-2012', 'Annex C, 3.11']],
  },
  {
    id: 'nap-2012-3.12',
    type: 'Objective',
    properties: {
      name: {
        en: 'Forced labour: awareness of inspectors',
        fr: 'Travail forcé : sensibilisation des inspecteurs',
      },
      nameStatus: ours,
      number: '3.12',
      text: {
        en: 'Explore how to make labour inspectors, officials and Temporary Foreign Worker Program or Service Canada officers aware of trafficking for forced labour.',
        fr: 'Étudier comment sensibiliser à la traite à des fins de travail forcé les inspecteurs du travail, les fonctionnaires et les agents du Programme des travailleurs étrangers temporaires ou de Service Canada.',
      },
    },
    out: [['PART_OF', 'nap-2012-3.1']],
    cites: [['source-nap-2012', 'Annex C, 3.12']],
  },
  {
    id: 'nap-2012-3.13',
    type: 'Objective',
    properties: {
      name: { en: 'Intelligence coordination', fr: 'Coordination du renseignement' },
      nameStatus: ours,
      number: '3.13',
      text: {
        en: 'Coordinate intelligence better and collaborate more on it.',
        fr: 'Améliorer la coordination et la collaboration en matière de renseignement.',
      },
    },
    out: [['PART_OF', 'nap-2012-3.1']],
    cites: [['source-nap-2012', 'Annex C, 3.13']],
  },
  {
    id: 'nap-2012-3.14',
    type: 'Objective',
    properties: {
      name: { en: 'Support to investigations and prosecutions', fr: 'Appui aux enquêtes et aux poursuites' },
      nameStatus: ours,
      number: '3.14',
      text: { en: 'Support investigations and prosecutions.', fr: 'Appuyer les enquêtes et les poursuites.' },
    },
    out: [['PART_OF', 'nap-2012-3.1']],
    cites: [['source-nap-2012', 'Annex C, 3.14']],
  },
  {
    id: 'nap-2012-3.15',
    type: 'Objective',
    properties: {
      name: { en: 'Large irregular arrivals', fr: 'Arrivées irrégulières à grande échelle' },
      nameStatus: ours,
      number: '3.15',
      text: {
        en: 'Have ways to look for trafficking when many people arrive irregularly at once.',
        fr: 'Disposer de stratégies pour déceler la traite lors d’arrivées irrégulières à grande échelle.',
      },
    },
    out: [['PART_OF', 'nap-2012-3.1']],
    cites: [['source-nap-2012', 'Annex C, 3.15']],
  },
  {
    id: 'nap-2012-3.16',
    type: 'Objective',
    properties: {
      name: {
        en: 'Detecting labour exploitation by systems',
        fr: "Systèmes de détection de l'exploitation du travail",
      },
      nameStatus: ours,
      number: '3.16',
      text: {
        en: 'Better protocols and information technology systems to detect labour exploitation, including trafficking.',
        fr: "Améliorer les protocoles et les systèmes informatiques pour mieux détecter l'exploitation de travailleurs, y compris la traite.",
      },
    },
    out: [['PART_OF', 'nap-2012-3.1']],
    cites: [
      ['source-nap-2012', 'Annex C, 3.16'],
      ['source-steps-summary', 'Prosecution'],
    ],
  },
  {
    id: 'nap-2012-4.1',
    type: 'Objective',
    properties: {
      name: { en: 'Partnerships and knowledge', fr: 'Partenariats et connaissances' },
      nameStatus: ours,
      number: '4.1',
      text: {
        en: 'Strengthen relations with stakeholders for policies and tools that work and a coordinated approach; collect, track and report data better, so as to know more and act at home and abroad.',
        fr: 'Resserrer les liens avec les intervenants en vue de politiques et d’outils efficaces et d’une démarche coordonnée; améliorer la collecte, le suivi et la communication des données, afin de mieux connaître la traite et d’agir au pays et à l’étranger.',
      },
    },
    out: [['PART_OF', 'nap-2012']],
    cites: [['source-nap-2012', 'Annex C, Objective 4.1']],
  },
  {
    id: 'nap-2012-4.11',
    type: 'Objective',
    properties: {
      name: { en: 'Engagement and knowledge exchange', fr: 'Mobilisation et échange de connaissances' },
      nameStatus: ours,
      number: '4.11',
      text: {
        en: 'Work more with every level of government and with civil society: exchange knowledge, strengthen partnerships, inform policy.',
        fr: 'Collaborer davantage avec la société civile et tous les ordres de gouvernement pour échanger des connaissances, renforcer les partenariats et éclairer les politiques.',
      },
    },
    out: [['PART_OF', 'nap-2012-4.1']],
    cites: [['source-nap-2012', 'Annex C, 4.11']],
  },
  {
    id: 'nap-2012-4.12',
    type: 'Objective',
    properties: {
      name: {
        en: 'Public diplomacy and reports of missions',
        fr: 'Diplomatie publique et rapports des missions',
      },
      nameStatus: ours,
      number: '4.12',
      text: {
        en: 'More public diplomacy, and more exchange of reports between departments and embassies in source countries.',
        fr: 'Accroître la diplomatie publique et l’échange de rapports entre les ministères et les ambassades dans les pays sources.',
      },
    },
    out: [['PART_OF', 'nap-2012-4.1']],
    cites: [['source-nap-2012', 'Annex C, 4.12']],
  },
  {
    id: 'nap-2012-4.13',
    type: 'Objective',
    properties: {
      name: { en: 'Public reporting of official data', fr: 'Diffusion publique des données officielles' },
      nameStatus: ours,
      number: '4.13',
      text: {
        en: 'Report official data from the systems that exist, each year and publicly.',
        fr: 'Communiquer les données officielles tirées des systèmes existants, chaque année et publiquement.',
      },
    },
    out: [['PART_OF', 'nap-2012-4.1']],
    cites: [['source-nap-2012', 'Annex C, 4.13']],
  },
  {
    id: 'nap-2012-4.14',
    type: 'Objective',
    properties: {
      name: { en: 'Capacity building with partners abroad', fr: 'Renforcement des capacités à l’étranger' },
      nameStatus: ours,
      number: '4.14',
      text: {
        en: 'With international organizations and other governments, build capacity to prevent and combat trafficking.',
        fr: 'Avec des organisations internationales et d’autres gouvernements, renforcer les capacités de prévenir et de combattre la traite.',
      },
    },
    out: [['PART_OF', 'nap-2012-4.1']],
    cites: [['source-nap-2012', 'Annex C, 4.14']],
  },
]
