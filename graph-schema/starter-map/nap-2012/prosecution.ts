import type { StarterRecord } from '../starter-record.ts'
import {
  calendarYear,
  coded,
  deliverable,
  fiscalYear,
  inCanada,
  ongoing,
  sinceFiscalYear,
} from './deliverable.ts'

/** Detection, investigation, prosecution: the 31 rows of Annex C under objective 3.1, in printed order. */
export const records: readonly StarterRecord[] = [
  deliverable('3.11', 1, {
    name: {
      en: 'Briefings and tools for border staff',
      fr: 'Séances d’information et outils pour le personnel frontalier',
    },
    text: {
      en: 'Brief all border agency staff with trafficking functions regularly on new ways to detect it, indicators and best practices, and help give officers the tools to identify and intercept victims and traffickers; training goes on and online training is developed.',
      fr: 'Informer régulièrement tout le personnel de l’agence frontalière dont les fonctions touchent la traite des nouvelles méthodes de détection, des indicateurs et des pratiques exemplaires, et aider à fournir aux agents les outils pour repérer et intercepter victimes et trafiquants; la formation se poursuit et une formation en ligne est mise au point.',
    },
    timing: ongoing,
    cell: ['ca-cbsa'],
    out: [
      ['REACHES', 'audience-border-officers'],
      ['DOES', 'activity-identification', coded],
      ['DOES', 'activity-training-frontline', coded],
      ['DOES', 'activity-border-control', coded],
      inCanada,
    ],
  }),
  deliverable('3.11', 2, {
    name: { en: 'Education of judges', fr: 'Formation des juges' },
    text: {
      en: 'Explore how judges, and the National Judicial Institute among others, can be partners in promoting education on trafficking.',
      fr: 'Étudier des façons de collaborer avec la magistrature, notamment avec l’Institut national de la magistrature, pour promouvoir la formation sur la traite.',
    },
    timing: fiscalYear('2012/13', 2012),
    cell: ['ca-jus'],
    out: [
      ['INVOLVES', 'ca-nji'],
      ['REACHES', 'audience-crown-courts'],
      ['DOES', 'activity-training-justice', coded],
      inCanada,
    ],
  }),
  deliverable('3.11', 3, {
    name: {
      en: 'Operational handbook for police and prosecutors',
      fr: 'Guide opérationnel pour la police et les poursuivants',
    },
    text: {
      en: 'Through the Coordinating Committee of Senior Officials responsible for criminal justice, develop and hand out an operational handbook on trafficking cases for police and prosecutors.',
      fr: 'Par l’entremise du Comité de coordination des hauts fonctionnaires responsables de la justice pénale, élaborer et diffuser à l’intention de la police et des poursuivants un guide opérationnel sur les dossiers de traite.',
    },
    timing: fiscalYear('2012/13', 2012),
    cell: ['ca-jus', 'ca-rcmp', 'ca-ppsc', 'ca-ps'],
    status: 'done',
    statusReportedBy: 'owner',
    out: [
      ['INVOLVES', 'ca-ccso'],
      ['REACHES', 'audience-police'],
      ['REACHES', 'audience-crown-courts'],
      ['DOES', 'activity-training-justice', coded],
      inCanada,
    ],
    cites: [
      ['source-nap-2012', 'Partnerships and Knowledge, Action Highlights'],
      [
        'source-nap-progress-2014-15',
        'Foreword, second key achievement',
        {
          field: 'status',
          says: {
            en: 'Delivered in 2014-15; the plan said 2012/13. The report ties it to the plan; match with this row judged by the researcher (high certainty).',
            fr: 'Réalisé en 2014-2015; le plan indiquait 2012-2013. Le rapport le rattache au plan; lien avec cette ligne établi par la personne qui a fait la recherche (certitude élevée).',
          },
        },
      ],
      ['source-handbook-2015-contents', 'Table of contents', { field: 'status' }],
    ],
  }),
  deliverable('3.11', 4, {
    name: {
      en: 'Training on the value of financial intelligence',
      fr: 'Formation sur la valeur du renseignement financier',
    },
    text: {
      en: 'Develop training on what tactical and strategic financial intelligence brings to investigations and prosecutions of money laundering related to trafficking.',
      fr: 'Élaborer une formation sur l’apport du renseignement financier, tactique et stratégique, aux enquêtes et aux poursuites en matière de blanchiment d’argent lié à la traite.',
    },
    timing: ongoing,
    cell: ['ca-fintrac'],
    out: [
      ['REACHES', 'audience-police', coded],
      ['REACHES', 'audience-crown-courts', coded],
      ['DOES', 'activity-financial-intelligence', coded],
      ['DOES', 'activity-training-justice', coded],
      inCanada,
    ],
  }),
  deliverable('3.11', 5, {
    name: {
      en: 'Workshops for justice officials across the country',
      fr: 'Ateliers pour les intervenants de la justice dans tout le pays',
    },
    text: {
      en: 'With partners, coordinate and give workshops for criminal justice officials across the country, with a part on how vulnerable Indigenous populations are to trafficking; the plan wants it culturally and historically informed.',
      fr: 'Avec des partenaires, coordonner et donner dans tout le pays des ateliers aux intervenants de la justice pénale, dont un volet porte sur la vulnérabilité des populations autochtones à la traite; le plan souhaite que cette formation tienne compte de la culture et de l’histoire.',
    },
    timing: ongoing,
    cell: ['ca-rcmp', 'ca-jus', 'ca-ppsc'],
    out: [
      ['REACHES', 'audience-police', coded],
      ['REACHES', 'audience-crown-courts', coded],
      ['DOES', 'activity-training-justice', coded],
      inCanada,
    ],
    cites: [['source-nap-2012', 'Prevention, Action Highlights', { field: 'text' }]],
  }),
  deliverable('3.11', 6, {
    name: { en: 'Courses for police and cadets', fr: 'Cours pour les policiers et les cadets' },
    text: {
      en: 'With Justice and others, develop an advanced course on trafficking at the Canadian Police College, an awareness session for RCMP cadets and an online course for police, and bring trafficking into related courses of the College and of the Pacific Region Training Centre (organized crime, intelligence, Indigenous gang strategies).',
      fr: 'Avec Justice et d’autres, mettre au point un cours avancé sur la traite au Collège canadien de police, une séance de sensibilisation pour les cadets de la GRC et un cours en ligne pour les policiers, et intégrer la traite à des cours connexes du Collège et du centre de formation de la région du Pacifique (crime organisé, renseignement, stratégies visant les gangs autochtones).',
    },
    timing: ongoing,
    cell: ['ca-rcmp'],
    out: [
      ['INVOLVES', 'ca-jus'],
      ['INVOLVES', 'ca-cpc'],
      ['REACHES', 'audience-police'],
      ['DOES', 'activity-training-justice', coded],
      inCanada,
    ],
  }),
  deliverable('3.11', 7, {
    name: {
      en: 'Victim-centred guidebook for investigators',
      fr: 'Guide axé sur les victimes pour les enquêteurs',
    },
    text: {
      en: 'With stakeholders, write a victim-centred guidebook that helps investigators identify and work with victims.',
      fr: 'Avec les intervenants, rédiger un guide axé sur les victimes qui aide les enquêteurs à les repérer et à travailler avec elles.',
    },
    timing: ongoing,
    cell: ['ca-rcmp'],
    out: [
      ['REACHES', 'audience-police'],
      ['DOES', 'activity-training-justice', coded],
      ['DOES', 'activity-identification', coded],
      inCanada,
    ],
  }),
  deliverable('3.11', 8, {
    name: {
      en: '“I’m Not for Sale” toolkit for police',
      fr: 'Trousse « Je ne suis pas à vendre » pour la police',
    },
    text: {
      en: 'Hand out the police toolkit: operational information for investigators, guidelines on assistance to victims, videos, fact sheets, brochures and posters.',
      fr: 'Distribuer la trousse destinée à la police : renseignements opérationnels pour les enquêteurs, lignes directrices sur l’aide aux victimes, vidéos, feuillets d’information, brochures et affiches.',
    },
    timing: ongoing,
    cell: ['ca-rcmp'],
    out: [['REACHES', 'audience-police'], ['DOES', 'activity-training-justice', coded], inCanada],
  }),
  deliverable('3.12', 1, {
    name: {
      en: 'Awareness of forced labour among inspectors',
      fr: 'Sensibilisation des inspecteurs au travail forcé',
    },
    text: {
      en: 'With the RCMP, explore how to make labour inspectors and officials more aware of trafficking for forced labour.',
      fr: 'Avec la GRC, étudier comment mieux sensibiliser les inspecteurs du travail et les fonctionnaires à la traite à des fins de travail forcé.',
    },
    timing: ongoing,
    cell: ['ca-hrsdc-labour', 'ca-rcmp'],
    out: [
      ['REACHES', 'audience-labour-inspectors'],
      ['ADDRESSES', 'exploitation-labour'],
      ['DOES', 'activity-identification', coded],
      inCanada,
    ],
  }),
  deliverable('3.12', 2, {
    name: {
      en: 'Training of program officers; outreach to employers',
      fr: 'Formation des agents du programme; information aux employeurs',
    },
    text: {
      en: 'Develop training modules for Temporary Foreign Worker Program and Service Canada officers, and outreach material on trafficking for employers and third parties.',
      fr: 'Élaborer des modules de formation pour les agents du Programme des travailleurs étrangers temporaires et de Service Canada, ainsi que du matériel d’information sur la traite pour les employeurs et les tiers.',
    },
    timing: ongoing,
    cell: ['ca-hrsdc-tfwp'],
    out: [
      ['INVOLVES', 'ca-service-canada'],
      ['REACHES', 'audience-employers-recruiters'],
      ['ADDRESSES', 'exploitation-labour'],
      ['DOES', 'activity-training-frontline', coded],
      ['DOES', 'activity-targeted-awareness', coded],
      inCanada,
    ],
    cites: [
      [
        'source-nap-2012',
        'Annex C, heading of 3.12',
        { says: { en: 'Forced labour.', fr: 'Travail forcé.' } },
      ],
    ],
  }),
  deliverable('3.13', 1, {
    name: {
      en: 'Intelligence coordination and threat assessments',
      fr: 'Coordination du renseignement et évaluations de la menace',
    },
    text: {
      en: 'Coordinate intelligence on trafficking and produce more threat assessments and intelligence briefs, on an ongoing basis, on trafficking at home and abroad as it touches Canada.',
      fr: 'Coordonner le renseignement sur la traite et produire davantage, de façon continue, d’évaluations de la menace et de notes de renseignement sur la traite au pays et à l’étranger, dans une perspective canadienne.',
    },
    timing: ongoing,
    cell: ['ca-rcmp'],
    status: 'under-way',
    statusReportedBy: 'owner',
    out: [
      ['DOES', 'activity-intelligence', coded],
      ['DOES', 'activity-research-evaluation', coded],
      inCanada,
    ],
    cites: [
      [
        'source-safekeeping-2013',
        'Executive Summary',
        {
          field: 'status',
          says: {
            en: 'Delivered: an assessment of October 2013. The source does not tie it to the plan; match judged by the researcher (medium certainty). The row is ongoing work, hence under way.',
            fr: 'Réalisé : une évaluation d’octobre 2013. La source ne la rattache pas au plan; lien établi par la personne qui a fait la recherche (certitude moyenne). La ligne vise un travail continu, d’où « en cours ».',
          },
        },
      ],
      [
        'source-nap-progress-2014-15',
        'Foreword, third key achievement',
        {
          field: 'status',
          says: {
            en: 'Delivered: an assessment on the Border Five countries in 2014-15; its author was not seen. Match with this row judged by the researcher (medium certainty).',
            fr: 'Réalisé : une évaluation sur les pays du Groupe des cinq sur les frontières en 2014-2015; son auteur n’a pas été vu. Lien avec cette ligne établi par la personne qui a fait la recherche (certitude moyenne).',
          },
        },
      ],
    ],
  }),
  deliverable('3.13', 2, {
    name: {
      en: 'Partnerships of police at all levels',
      fr: 'Partenariats entre services de police de tous les ordres',
    },
    text: {
      en: 'Keep up partnerships of police, from municipal to international, so that information and intelligence are shared better.',
      fr: 'Maintenir des partenariats entre services de police municipaux, provinciaux, nationaux et internationaux, afin de mieux échanger l’information et le renseignement.',
    },
    timing: ongoing,
    cell: ['ca-rcmp'],
    out: [
      ['REACHES', 'audience-police', coded],
      ['DOES', 'activity-intelligence', coded],
      ['DOES', 'activity-coordination-body', coded],
      inCanada,
    ],
  }),
  deliverable('3.13', 3, {
    name: {
      en: 'Parallel proceeds-of-crime investigations',
      fr: 'Enquêtes parallèles sur les produits de la criminalité',
    },
    text: {
      en: 'When appropriate, investigate the proceeds of crime in parallel with trafficking.',
      fr: 'S’il y a lieu, mener des enquêtes sur les produits de la criminalité parallèlement aux enquêtes sur la traite.',
    },
    timing: ongoing,
    cell: ['ca-rcmp'],
    out: [['DOES', 'activity-proceeds-forfeiture', coded], inCanada],
  }),
  deliverable('3.13', 4, {
    name: { en: 'Passports of Canadians charged', fr: 'Passeport des Canadiens accusés' },
    text: {
      en: 'Work more with police so that a Canadian trafficker charged, in Canada or abroad, with what is an indictable offence loses passport and other travel documents and gets no service for a time.',
      fr: 'Collaborer davantage avec la police pour révoquer le passeport ou les autres documents de voyage d’un trafiquant canadien accusé, au Canada ou à l’étranger, de ce qui constitue un acte criminel, et pour imposer une période de refus de service.',
    },
    timing: ongoing,
    cell: ['ca-pptc'],
    out: [['DOES', 'activity-border-control', coded], inCanada],
  }),
  deliverable('3.13', 5, {
    name: {
      en: 'Memorandum of understanding with the United States',
      fr: 'Protocole d’entente avec les États-Unis',
    },
    text: {
      en: 'Sign a memorandum of understanding so that Canadian and United States police work together more effectively against smuggling and trafficking of persons.',
      fr: 'Signer un protocole d’entente pour que les services de police du Canada et des États-Unis luttent ensemble plus efficacement contre le passage de clandestins et la traite des personnes.',
    },
    timing: calendarYear('2012', 2012),
    cell: ['ca-rcmp'],
    out: [
      ['DOES', 'activity-international-cooperation', coded],
      ['DOES', 'activity-intergovernmental-agreement', coded],
      inCanada,
    ],
  }),
  deliverable('3.13', 6, {
    name: {
      en: 'Intelligence materials of the border agency',
      fr: 'Renseignement produit par l’agence frontalière',
    },
    text: {
      en: 'Collect, analyse, produce and share intelligence on trafficking with stakeholders inside and outside the agency who help prevent it.',
      fr: 'Recueillir, analyser, produire et diffuser du renseignement sur la traite auprès des intervenants internes et externes qui contribuent à la prévenir.',
    },
    timing: ongoing,
    cell: ['ca-cbsa'],
    status: 'under-way',
    statusReportedBy: 'owner',
    out: [['DOES', 'activity-intelligence', coded], inCanada],
    cites: [
      [
        'source-nap-progress-2014-15',
        'Foreword, third key achievement',
        {
          field: 'status',
          says: {
            en: 'Delivered: an assessment on the Border Five countries in 2014-15; its author was not seen. Match with this row judged by the researcher (medium certainty). The row is ongoing work, hence under way.',
            fr: 'Réalisé : une évaluation sur les pays du Groupe des cinq sur les frontières en 2014-2015; son auteur n’a pas été vu. Lien avec cette ligne établi par la personne qui a fait la recherche (certitude moyenne). La ligne vise un travail continu, d’où « en cours ».',
          },
        },
      ],
    ],
  }),
  deliverable('3.13', 7, {
    name: {
      en: 'Trends for consular staff and visa officers',
      fr: 'Tendances communiquées au personnel consulaire et aux agents des visas',
    },
    text: {
      en: 'Regularly develop and share information on trafficking trends with stakeholders, consular staff and visa officers.',
      fr: 'Élaborer et communiquer régulièrement de l’information sur les tendances de la traite aux intervenants, au personnel consulaire et aux agents des visas.',
    },
    timing: ongoing,
    cell: ['ca-cbsa'],
    out: [['REACHES', 'audience-border-officers'], ['DOES', 'activity-intelligence', coded], inCanada],
  }),
  deliverable('3.13', 8, {
    name: {
      en: 'Passport intelligence and revocation files',
      fr: 'Renseignement sur les passeports et dossiers de révocation',
    },
    text: {
      en: 'Have the passport office’s intelligence division collect and analyse data on trafficking and pass on to investigators the files that may call for a revocation or refusal.',
      fr: 'Confier à la division du renseignement de Passeport Canada la collecte et l’analyse de données sur la traite et la transmission aux enquêteurs des dossiers pouvant donner lieu à une révocation ou à un refus.',
    },
    timing: ongoing,
    cell: ['ca-pptc', 'ca-cbsa'],
    out: [['DOES', 'activity-intelligence', coded], ['DOES', 'activity-border-control', coded], inCanada],
  }),
  deliverable('3.13', 9, {
    name: {
      en: 'Suspects on the passport lookout list',
      fr: 'Suspects inscrits au système de surveillance des passeports',
    },
    text: {
      en: 'Work more with police to place on the passport system lookout people investigated or charged over trafficking and, when possible, share information that confirms the identity of suspects and helps prosecution.',
      fr: 'Collaborer davantage avec la police pour inscrire au système de surveillance des passeports les personnes visées par une enquête ou accusées relativement à la traite et, si possible, échanger des renseignements qui confirment l’identité des suspects et aident à la poursuite.',
    },
    timing: ongoing,
    cell: ['ca-pptc'],
    out: [['DOES', 'activity-border-control', coded], ['DOES', 'activity-intelligence', coded], inCanada],
  }),
  deliverable('3.13', 10, {
    name: { en: 'Mutual legal assistance and extradition', fr: 'Entraide juridique et extradition' },
    text: {
      en: 'Promote cooperation between two countries under treaties on mutual legal assistance and extradition.',
      fr: 'Promouvoir la coopération bilatérale en vertu des traités d’entraide juridique et d’extradition.',
    },
    timing: ongoing,
    cell: ['ca-dfait', 'ca-jus'],
    out: [['DOES', 'activity-international-cooperation', coded], inCanada],
  }),
  deliverable('3.13', 11, {
    name: { en: 'Financial intelligence on laundering', fr: 'Renseignement financier sur le blanchiment' },
    text: {
      en: 'Give partners designated information for investigations or prosecutions of suspected laundering related to trafficking, and watch and assess transactions for trends and patterns in how its proceeds are laundered.',
      fr: 'Communiquer aux partenaires des renseignements désignés utiles aux enquêtes ou aux poursuites sur le blanchiment présumé lié à la traite, et surveiller et évaluer les opérations financières pour dégager les tendances du blanchiment de ses produits.',
    },
    timing: ongoing,
    cell: ['ca-fintrac'],
    out: [['DOES', 'activity-financial-intelligence', coded], inCanada],
  }),
  deliverable('3.13', 12, {
    name: { en: 'INTERPOL task force on trafficking', fr: 'Groupe de travail d’INTERPOL sur la traite' },
    text: {
      en: 'Take part in the INTERPOL task force on trafficking, to exchange intelligence, awareness and best practices with police of other countries.',
      fr: 'Participer au groupe de travail d’INTERPOL sur la traite, afin d’échanger du renseignement, de l’information et des pratiques exemplaires avec les services de police d’autres pays.',
    },
    timing: ongoing,
    cell: ['ca-rcmp'],
    out: [
      ['INVOLVES', 'intl-interpol'],
      ['DOES', 'activity-international-cooperation', coded],
      ['DOES', 'activity-intelligence', coded],
      inCanada,
    ],
  }),
  deliverable('3.13', 13, {
    name: { en: 'Dedicated integrated enforcement team', fr: 'Équipe intégrée d’application de la loi' },
    text: {
      en: 'A dedicated team of federal, municipal and provincial police on all aspects of trafficking, placed where threat and risk assessments point. The plan calls it the first integrated team in Canada for all types of trafficking, led by the RCMP, supported by the border agency and a criminal intelligence analyst; municipal and provincial police are invited and it works closely with providers of services to victims.',
      fr: 'Une équipe réservée de policiers fédéraux, municipaux et provinciaux qui s’occupe de tous les aspects de la traite, établie selon les évaluations de la menace et des risques. Le plan la présente comme la première équipe intégrée au Canada pour tous les types de traite, dirigée par la GRC, appuyée par l’agence frontalière et un analyste du renseignement criminel; les services de police municipaux et provinciaux sont invités à y participer, et elle travaille étroitement avec les fournisseurs de services aux victimes.',
    },
    timing: sinceFiscalYear('2012/13 - Ongoing', 2012),
    cell: ['ca-rcmp', 'ca-cbsa'],
    lead: 'ca-rcmp',
    note: {
      en: 'The cell names two organizations; the text of the plan says that the RCMP leads.',
      fr: 'La case nomme deux organisations; le texte du plan précise que la GRC dirige.',
    },
    out: [
      ['ADDRESSES', 'exploitation-all-forms'],
      ['DOES', 'activity-specialised-enforcement', coded],
      inCanada,
    ],
    cites: [
      [
        'source-nap-2012',
        'Detection, Investigation and Prosecution of Traffickers, Action Highlights',
        { field: 'text' },
      ],
    ],
  }),
  deliverable('3.14', 1, {
    name: {
      en: 'Materials for front-line justice personnel',
      fr: 'Documents pour le personnel de première ligne de la justice',
    },
    text: {
      en: 'Develop and make widely available materials, such as fact sheets, that help front-line criminal justice personnel investigate and prosecute trafficking.',
      fr: 'Élaborer et diffuser largement des documents, comme des feuillets d’information, qui aident le personnel de première ligne de la justice pénale à enquêter sur la traite et à la poursuivre.',
    },
    timing: ongoing,
    cell: ['ca-jus'],
    out: [
      ['REACHES', 'audience-police', coded],
      ['REACHES', 'audience-crown-courts', coded],
      ['DOES', 'activity-training-justice', coded],
      inCanada,
    ],
  }),
  deliverable('3.14', 2, {
    name: { en: 'Police experts who testify', fr: 'Policiers experts appelés à témoigner' },
    text: {
      en: 'Train police subject-matter experts on trafficking to give expert testimony in court.',
      fr: 'Former des policiers spécialistes de la traite afin qu’ils présentent un témoignage d’expert devant les tribunaux.',
    },
    timing: calendarYear('2012', 2012),
    cell: ['ca-rcmp'],
    out: [['REACHES', 'audience-police'], ['DOES', 'activity-training-justice', coded], inCanada],
  }),
  deliverable('3.14', 3, {
    name: { en: 'Expertise for police of jurisdiction', fr: 'Expertise aux services de police compétents' },
    text: {
      en: 'Give police of jurisdiction expertise in trafficking investigations.',
      fr: 'Offrir aux services de police compétents une expertise en matière d’enquêtes sur la traite.',
    },
    timing: ongoing,
    cell: ['ca-rcmp'],
    out: [['REACHES', 'audience-police'], ['DOES', 'activity-specialised-enforcement', coded], inCanada],
  }),
  deliverable('3.14', 4, {
    name: { en: 'RCMP strategic document', fr: 'Document stratégique de la GRC' },
    text: {
      en: 'Write a strategic document that sets out what the RCMP does against trafficking.',
      fr: 'Rédiger un document stratégique exposant l’action de la GRC contre la traite.',
    },
    timing: fiscalYear('2011/12', 2011),
    cell: ['ca-rcmp'],
    status: 'done',
    statusReportedBy: 'owner',
    out: [['DOES', 'activity-specialised-enforcement', coded], inCanada],
    cites: [
      [
        'source-just-87-lawless',
        'Opening statement',
        {
          field: 'status',
          says: {
            en: 'Delivered in 2013; the plan said 2011/12. The testimony does not tie it to the plan; match with this row judged by the researcher (high certainty).',
            fr: 'Réalisé en 2013; le plan indiquait 2011-2012. Le témoignage ne le rattache pas au plan; lien avec cette ligne établi par la personne qui a fait la recherche (certitude élevée).',
          },
        },
      ],
      ['source-just-meeting-87-fr', 'Témoignages', { field: 'status' }],
    ],
  }),
  deliverable('3.15', 1, {
    name: {
      en: 'Passport photographs against identity fraud',
      fr: 'Photos de passeport contre la fraude d’identité',
    },
    text: {
      en: 'When a Canadian travel document is believed to have been misused, use the passport office’s photographs to identify people or detect identity fraud and impostors.',
      fr: 'Lorsqu’on croit qu’un document de voyage canadien a été utilisé abusivement, se servir de la base de photos de Passeport Canada pour identifier des personnes ou déceler une fraude d’identité ou des imposteurs.',
    },
    timing: ongoing,
    cell: ['ca-pptc', 'ca-rcmp'],
    out: [['DOES', 'activity-border-control', coded], inCanada],
  }),
  deliverable('3.15', 2, {
    name: {
      en: 'Contingency plan for large irregular arrivals',
      fr: 'Plan d’urgence pour les arrivées irrégulières à grande échelle',
    },
    text: {
      en: 'Use an operational contingency plan when many people arrive irregularly at once: investigate and assess Criminal Code and immigration offences among them, trafficking included.',
      fr: 'Appliquer un plan d’urgence opérationnel pour enquêter sur les infractions au Code criminel et à la loi sur l’immigration, y compris la traite, et les évaluer parmi les personnes qui arrivent irrégulièrement à grande échelle.',
    },
    timing: ongoing,
    cell: ['ca-rcmp'],
    out: [['DOES', 'activity-border-control', coded], ['DOES', 'activity-identification', coded], inCanada],
  }),
  deliverable('3.16', 1, {
    name: {
      en: 'Foreign Worker System: flag high-risk employers',
      fr: 'Système des travailleurs étrangers : repérer les employeurs à risque',
    },
    text: {
      en: 'Improve the Foreign Worker System so that it tracks and identifies high-risk employers by itself, and so that information is collected and stored better.',
      fr: 'Améliorer le système des travailleurs étrangers pour qu’il suive et repère automatiquement les employeurs à risque élevé et que l’information soit mieux recueillie et conservée.',
    },
    timing: sinceFiscalYear('2012/13 - Ongoing', 2012),
    cell: ['ca-hrsdc-tfwp'],
    out: [
      ['ADDRESSES', 'exploitation-labour'],
      ['REACHES', 'audience-employers-recruiters', coded],
      ['DOES', 'activity-employer-compliance', coded],
      inCanada,
    ],
    cites: [
      [
        'source-nap-2012',
        'Annex C, heading of 3.16',
        {
          says: {
            en: 'Labour exploitation, including trafficking.',
            fr: 'Exploitation du travail, y compris la traite.',
          },
        },
      ],
    ],
  }),
  deliverable('3.16', 2, {
    name: {
      en: 'Predictive model of high-risk employers',
      fr: 'Modèle prédictif des employeurs à risque élevé',
    },
    text: {
      en: 'Develop a risk model that predicts which employers are high-risk.',
      fr: 'Mettre au point un modèle de prévision des risques pour repérer les employeurs à risque élevé.',
    },
    timing: sinceFiscalYear('2013/14 - Ongoing', 2013),
    cell: ['ca-hrsdc-tfwp'],
    out: [
      ['ADDRESSES', 'exploitation-labour'],
      ['REACHES', 'audience-employers-recruiters', coded],
      ['DOES', 'activity-employer-compliance', coded],
      inCanada,
    ],
    cites: [
      [
        'source-nap-2012',
        'Annex C, heading of 3.16',
        {
          says: {
            en: 'Labour exploitation, including trafficking.',
            fr: 'Exploitation du travail, y compris la traite.',
          },
        },
      ],
    ],
  }),
]
