import type { StarterRecord } from '../starter-record.ts'
import { coded, inCanada, ours } from './deliverable.ts'

const official = { en: 'official', fr: 'official' } as const
const englishOnly = { en: 'official', fr: 'unknown' } as const
const released = { date: '2012-06-06' } as const
const protection = ['source-nap-2012', 'Protection and Assistance for Victims, Action Highlights'] as const
const partnerships = ['source-nap-2012', 'Partnerships and Knowledge, Action Highlights'] as const
const inCanadaChapter = ['source-nap-2012', 'Human Trafficking in Canada'] as const

/** What the plan of 2012 names besides its deliverables: programs, services, projects, what is known of the crime. */
export const records: readonly StarterRecord[] = [
  // Programs and services that the plan rests on
  {
    id: 'ca-victims-fund',
    type: 'Program',
    properties: {
      name: { en: 'Victims Fund', fr: "Fonds d'aide aux victimes" },
      nameStatus: official,
      description: {
        en: 'Fund of Justice Canada. Provinces, territories and non-governmental organizations may ask for money to improve services to victims, Canadian or foreign; trafficked persons may get financial help in specified circumstances. By 2012 it had, with Public Safety’s contribution program, paid for a curriculum and toolkit for first responders, awareness sessions on services, a workshop and training sessions for service providers, and community workshops. From 2013-14 up to $500,000 is set aside for trafficking projects.',
        fr: 'Fonds de Justice Canada. Les provinces, les territoires et les organisations non gouvernementales peuvent y demander des fonds pour améliorer les services aux victimes, canadiennes ou étrangères; les victimes de la traite peuvent recevoir une aide financière dans certaines circonstances. En 2012, il avait financé, avec le programme de contribution de Sécurité publique, un programme de formation et une trousse pour les premiers intervenants, des séances de sensibilisation aux services, un atelier et des séances de formation pour les fournisseurs de services, ainsi que des ateliers communautaires. À compter de 2013-2014, jusqu’à 500 000 $ sont réservés à des projets sur la traite.',
      },
      eligibility: {
        condition:
          'Provinces, territories and non-governmental organizations apply; direct help to victims in specified circumstances',
      },
    },
    out: [
      ['ADVANCES', 'pillar-protection'],
      ['SERVES', 'population-survivors'],
      ['DOES', 'activity-funding', coded],
      inCanada,
    ],
    in: [['LEADS', 'ca-jus', { stated: true }]],
    cites: [protection, ['source-nap-2012', 'Annex C, 2.12']],
  },
  {
    id: 'ca-contribution-program',
    type: 'Program',
    properties: {
      name: {
        en: 'Contribution Program to Combat Child Sexual Exploitation and Human Trafficking',
        fr: "Programme de contribution pour la lutte contre l'exploitation sexuelle des enfants et la traite des personnes",
      },
      nameStatus: official,
      aliases: ['PCLESETP'],
      description: {
        en: 'Program of Public Safety Canada, promoted under the plan to strengthen partnerships with civil society, provinces and territories. It paid for projects of 2011-12 named in Annex C.',
        fr: 'Programme de Sécurité publique Canada, que le plan veut faire connaître pour renforcer les partenariats avec la société civile, les provinces et les territoires. Il a financé des projets de 2011-2012 nommés à l’annexe C.',
      },
    },
    out: [
      ['ADVANCES', 'pillar-partnerships'],
      ['ADDRESSES', 'exploitation-sexual-minors'],
      ['DOES', 'activity-funding', coded],
      inCanada,
    ],
    in: [['LEADS', 'ca-ps', { stated: true }]],
    cites: [['source-nap-2012', 'Annex C, 1.11 and 4.11'], protection],
  },
  {
    id: 'ca-accbp',
    type: 'Program',
    properties: {
      name: {
        en: 'Anti-Crime Capacity Building Program',
        fr: "Programme d'aide au renforcement des capacités de lutte contre la criminalité",
      },
      nameStatus: official,
      aliases: ['ACCBP', 'PARCLC'],
      period: { text: 'December 2009', start: '2009-12-01', end: null, precision: { start: 'month' } },
      description: {
        en: 'Program of foreign affairs that helps states and organizations abroad prevent and answer threats of international crime, trafficking included; since 2009 it has supported projects on trafficking in persons carried out by international partners. The Americas were in view in 2012. A later page gives a worldwide scope with weight on the Americas since 2015, and trafficking and smuggling among six themes.',
        fr: 'Programme des affaires étrangères qui aide des États et des organisations à l’étranger à prévenir les menaces de la criminalité internationale, y compris la traite, et à y répondre; depuis 2009, il appuie des projets sur la traite mis en œuvre par des partenaires internationaux. En 2012, il visait les Amériques. Une page ultérieure lui donne une portée mondiale, avec un accent sur les Amériques depuis 2015, et range la traite et le passage de clandestins parmi six thèmes.',
      },
    },
    out: [
      ['ADVANCES', 'pillar-partnerships'],
      ['DOES', 'activity-international-cooperation', coded],
      ['DOES', 'activity-funding', coded],
      ['OPERATES_IN', 'jurisdiction-abroad'],
    ],
    in: [['LEADS', 'ca-dfait', { stated: true }]],
    cites: [
      partnerships,
      ['source-nap-2012', 'Annex C, 4.14'],
      ['source-particip-accbp', 'Description', { field: 'period' }],
      ['source-gac-accbp-evaluation-2016', 'Title'],
    ],
  },
  {
    id: 'ca-gpsf',
    type: 'Program',
    properties: {
      name: { en: 'Global Peace and Security Fund', fr: 'Fonds pour la paix et la sécurité mondiales' },
      nameStatus: official,
      aliases: ['GPSF', 'FPSM'],
      description: {
        en: 'Managed in 2011-12 by the Stabilization and Reconstruction Task Force of foreign affairs, for stabilization, reform of security and justice systems, and peace operations. Since 2006 it has paid for work against trafficking, mostly in the Americas, through the institutional capacity of states and peace operations.',
        fr: 'Géré en 2011-2012 par le Groupe de travail sur la stabilisation et la reconstruction des affaires étrangères, pour la stabilisation, la réforme des systèmes de sécurité et de justice et les opérations de paix. Depuis 2006, il finance la lutte contre la traite, surtout dans les Amériques, par le renforcement de la capacité institutionnelle d’États et d’opérations de paix.',
      },
    },
    out: [
      ['ADVANCES', 'pillar-partnerships'],
      ['DOES', 'activity-international-cooperation', coded],
      ['DOES', 'activity-funding', coded],
      ['OPERATES_IN', 'jurisdiction-abroad'],
    ],
    in: [['LEADS', 'ca-dfait', { stated: true }]],
    cites: [partnerships, ['source-nap-2012', 'Annex C, 4.14']],
  },
  {
    id: 'ca-tfwp',
    type: 'Program',
    properties: {
      name: {
        en: 'Temporary Foreign Worker Program',
        fr: 'Programme des travailleurs étrangers temporaires',
      },
      nameStatus: official,
      aliases: ['TFWP', 'PTET'],
      description: {
        en: 'Program under which employers hire foreign workers for a time. In 2012 Human Resources and Skills Development and Citizenship and Immigration worked on it together. It is here because deliverables of the plan change it, not as a measure against trafficking of its own.',
        fr: 'Programme par lequel des employeurs embauchent temporairement des travailleurs étrangers. En 2012, Ressources humaines et Développement des compétences et Citoyenneté et Immigration y travaillaient ensemble. Il figure ici parce que des produits livrables du plan le modifient, et non comme mesure contre la traite en soi.',
      },
    },
    out: [['SERVES', 'population-temporary-foreign-workers'], inCanada],
    in: [
      ['CONTRIBUTES_TO', 'ca-hrsdc'],
      ['CONTRIBUTES_TO', 'ca-cic'],
    ],
    cites: [['source-nap-2012', 'Protection and Assistance for Victims']],
  },
  {
    id: 'ca-live-in-caregiver-program',
    type: 'Program',
    properties: {
      name: { en: 'Live-in Caregiver Program', fr: 'Programme des aides familiaux résidants' },
      nameStatus: { en: 'official', fr: { translatedBy: 'Fourfold' } },
      description: {
        en: 'A part of the Temporary Foreign Worker Program in 2012. Protections were added in April 2010.',
        fr: 'Volet du Programme des travailleurs étrangers temporaires en 2012. Des protections y ont été ajoutées en avril 2010.',
      },
    },
    out: [['PART_OF', 'ca-tfwp'], ['SERVES', 'population-caregivers-domestic'], inCanada],
    cites: [protection],
  },
  {
    id: 'ca-trp-vtip',
    type: 'Service',
    properties: {
      name: {
        en: 'Temporary resident permit for victims of trafficking in persons',
        fr: 'Permis de séjour temporaire pour les victimes de la traite des personnes',
      },
      nameStatus: { en: 'official', fr: { translatedBy: 'Fourfold' } },
      aliases: ['TRP', 'VTIP TRP', 'PST'],
      period: { text: 'since May 2006', start: '2006-05-01', end: null, precision: { start: 'month' } },
      status: 'in-place',
      locationPrecision: 'public',
      lastSeen: { date: '2025-01-01', precision: 'year' },
      description: {
        en: 'Immigration status for foreign nationals who are victims of trafficking, at an officer’s discretion. In 2007: free of charge, 180 days, with interim federal health coverage, counselling included, and a work permit free of charge. From 4 February 2025: at least 12 months, with exceptions; fees waived for renewals, work and study permits and biometrics too; by referral or when the person comes forward. Nobody has to testify against a trafficker to get temporary or permanent status.',
        fr: 'Statut d’immigration pour les étrangers victimes de la traite, à la discrétion d’un agent. En 2007 : sans frais, 180 jours, avec couverture du Programme fédéral de santé intérimaire, y compris le counseling, et permis de travail sans frais. À compter du 4 février 2025 : au moins 12 mois, sauf exceptions; exemption de frais aussi pour les renouvellements, les permis de travail et d’études et les données biométriques; sur orientation d’un tiers ou à la demande de la personne. Nul n’est tenu de témoigner contre un trafiquant pour obtenir un statut temporaire ou permanent.',
      },
      eligibility: {
        immigrationStatus: ['without-status'],
        condition:
          'A foreign national whom an officer finds to be a victim of trafficking; the instructions aim at people without status; no duty to testify',
      },
    },
    out: [
      ['ADVANCES', 'pillar-protection'],
      ['SERVES', 'population-foreign-nationals'],
      ['SERVES', 'population-survivors'],
      ['SERVES', 'population-without-status'],
      ['DOES', 'activity-immigration-status'],
      ['DOES', 'activity-health-care'],
      ['DOES', 'activity-counselling'],
      ['OPERATES_IN', 'jurisdiction-ca'],
    ],
    in: [['DELIVERS', 'ca-ircc']],
    cites: [
      protection,
      [
        'source-backgrounder-2007',
        'Government of Canada Efforts',
        {
          field: 'description',
          says: {
            en: '180 days, free of charge, with health coverage and a work permit.',
            fr: '180 jours, sans frais, avec couverture santé et permis de travail.',
          },
        },
      ],
      ['source-ircc-vtip-protection', 'New changes; Special considerations', { field: 'description' }],
      ['source-ircc-vtip-considerations', 'Objective', { field: 'eligibility' }],
    ],
  },
  {
    id: 'ca-witness-protection-program',
    type: 'Service',
    properties: {
      name: { en: 'Federal Witness Protection Program', fr: 'Programme fédéral de protection des témoins' },
      nameStatus: { en: 'official', fr: { translatedBy: 'Fourfold' } },
      description: {
        en: 'Victims and witnesses of trafficking, foreign or Canadian, may be referred to it where they are eligible under its terms.',
        fr: 'Les victimes et les témoins de la traite, étrangers ou canadiens, peuvent y être orientés s’ils y sont admissibles.',
      },
      locationPrecision: 'undisclosed',
      lastSeen: released,
    },
    out: [
      ['ADVANCES', 'pillar-protection'],
      ['SERVES', 'population-survivors'],
      ['DOES', 'activity-witness-support', coded],
      inCanada,
    ],
    cites: [['source-nap-2012', 'Annex C, 2.13 and 2.14']],
  },

  // Projects and services with federal money
  {
    id: 'sk-nashi',
    type: 'Organization',
    properties: { name: { en: 'NASHI: Our Children' }, nameStatus: englishOnly, kind: 'ngo' },
    out: [['OPERATES_IN', 'jurisdiction-sk']],
    cites: [['source-nap-2012', 'Annex C, 1.11']],
  },
  {
    id: 'ca-truckstop-campaign',
    type: 'Initiative',
    properties: {
      name: { en: 'TruckSTOP awareness campaign', fr: 'Campagne de sensibilisation TruckSTOP' },
      nameStatus: { en: 'official', fr: { translatedBy: 'Fourfold' } },
      kind: 'campaign',
      period: {
        text: '2011-12',
        start: '2011-04-01',
        end: '2012-03-31',
        precision: { start: 'fiscal-year', end: 'fiscal-year' },
      },
      description: {
        en: 'Against trafficking for sexual exploitation, along the 401 corridor for example; launched with federal contribution money by Persons Against the Crime of Trafficking in Humans.',
        fr: 'Contre la traite à des fins d’exploitation sexuelle, notamment le long de l’autoroute 401; lancée grâce à une contribution fédérale par Persons Against the Crime of Trafficking in Humans.',
      },
    },
    out: [
      ['PART_OF', 'ca-contribution-program', coded],
      ['RELATED_TO', 'nap-2012-1.11-2', { label: 'is named in' }],
      ['ADVANCES', 'pillar-prevention'],
      ['REACHES', 'audience-transport-hospitality-tourism', coded],
      ['ADDRESSES', 'exploitation-sexual'],
      ['DOES', 'activity-public-awareness', coded],
      ['OPERATES_IN', 'jurisdiction-on', coded],
    ],
    in: [['DELIVERS', 'on-pact-ottawa']],
    cites: [
      ['source-nap-2012', 'Annex C, 1.11'],
      ['source-nap-2012', 'Prevention, Action Highlights'],
    ],
  },
  {
    id: 'sk-nashi-youth-forum',
    type: 'Initiative',
    properties: {
      name: { en: 'NASHI youth forum on trafficking', fr: 'Forum jeunesse de NASHI sur la traite' },
      nameStatus: ours,
      kind: 'event',
      period: {
        text: '2011-12',
        start: '2011-04-01',
        end: '2012-03-31',
        precision: { start: 'fiscal-year', end: 'fiscal-year' },
      },
      description: {
        en: 'Two days in Saskatchewan, supported through the dedicated contribution program.',
        fr: 'Deux jours en Saskatchewan, avec l’appui du programme de contribution réservé.',
      },
    },
    out: [
      ['PART_OF', 'ca-contribution-program', coded],
      ['RELATED_TO', 'nap-2012-1.11-2', { label: 'is named in' }],
      ['ADVANCES', 'pillar-prevention'],
      ['SERVES', 'population-youth'],
      ['DOES', 'activity-targeted-awareness', coded],
      ['OPERATES_IN', 'jurisdiction-sk'],
    ],
    in: [['DELIVERS', 'sk-nashi']],
    cites: [['source-nap-2012', 'Annex C, 1.11']],
  },
  {
    id: 'ab-shelter-immigrant-refugee-women',
    type: 'Service',
    properties: {
      name: {
        en: 'Shelter for immigrant and refugee women, Edmonton area',
        fr: 'Maison d’hébergement pour femmes immigrantes et réfugiées, région d’Edmonton',
      },
      nameStatus: ours,
      description: {
        en: 'Culturally specific services for women who are victims of violence and trafficking: shelter, outreach, workshops, peer mentoring, and liaison with police, social services and immigration services. The plan presents it as the first of its kind in Canada. Status of Women Canada supported its development.',
        fr: 'Services adaptés à la culture pour les femmes victimes de violence et de traite : hébergement, services d’approche, ateliers, mentorat par les pairs et liaison avec la police, les services sociaux et les services d’immigration. Le plan la présente comme la première du genre au Canada. Condition féminine Canada a appuyé sa création.',
      },
      eligibility: { genders: ['women'], condition: 'Immigrant and refugee women' },
      locationPrecision: 'undisclosed',
      lastSeen: released,
    },
    out: [
      ['ADVANCES', 'pillar-protection'],
      ['SERVES', 'population-women-girls'],
      ['SERVES', 'population-newcomers'],
      ['SERVES', 'population-refugees-claimants'],
      ['SERVES', 'population-survivors'],
      ['DOES', 'activity-emergency-shelter', coded],
      ['DOES', 'activity-targeted-awareness', coded],
      ['DOES', 'activity-peer-support', coded],
      ['DOES', 'activity-referral', coded],
      ['OPERATES_IN', 'jurisdiction-ab'],
    ],
    in: [['CONTRIBUTES_TO', 'ca-swc']],
    cites: [protection],
  },
  {
    id: 'ca-ccso',
    type: 'Organization',
    properties: {
      name: { en: 'Coordinating Committee of Senior Officials responsible for Criminal Justice' },
      nameStatus: englishOnly,
      abbreviation: { en: 'CCSO' },
      kind: 'coordinating-body',
      description: {
        en: 'Federal, provincial and territorial committee, through which the handbook for police and prosecutors was to be made.',
        fr: 'Comité fédéral-provincial-territorial par lequel devait être élaboré le guide destiné à la police et aux poursuivants.',
      },
    },
    out: [['OPERATES_IN', 'jurisdiction-ca']],
    cites: [['source-nap-2012', 'Annex C, 3.11']],
  },
  {
    id: 'ca-fpt-victims-working-group',
    type: 'Organization',
    properties: {
      name: {
        en: 'Federal, provincial and territorial Victims of Crime Working Group',
        fr: 'Groupe de travail fédéral-provincial-territorial sur les victimes d’actes criminels',
      },
      nameStatus: { en: 'official', fr: { translatedBy: 'Fourfold' } },
      kind: 'coordinating-body',
    },
    out: [['OPERATES_IN', 'jurisdiction-ca']],
    cites: [['source-nap-2012', 'Annex C, 2.11']],
  },

  // What was known of the crime in 2012
  {
    id: 'ca-rcmp-threat-assessment-2010',
    type: 'Initiative',
    properties: {
      name: {
        en: 'RCMP Human Trafficking Threat Assessment, 2010',
        fr: 'Évaluation de la menace : la traite de personnes (GRC, 2010)',
      },
      nameStatus: ours,
      kind: 'research',
      period: {
        text: '2010',
        start: '2010-01-01',
        end: '2010-12-31',
        precision: { start: 'year', end: 'year' },
      },
      description: {
        en: 'First assessment for the whole country, from cases and intelligence of 2005 to 2009. The plan says that it guided enforcement and government action, and that the RCMP carries out such assessments on an ongoing basis.',
        fr: 'Première évaluation à l’échelle du pays, fondée sur les dossiers et le renseignement de 2005 à 2009. Selon le plan, elle a orienté l’application de la loi et l’action gouvernementale, et la GRC mène de telles évaluations de façon continue.',
      },
    },
    out: [
      ['ADVANCES', 'pillar-partnerships', coded],
      ['ADDRESSES', 'exploitation-sexual'],
      ['ADDRESSES', 'exploitation-labour'],
      ['DOES', 'activity-intelligence', coded],
      ['DOES', 'activity-research-evaluation', coded],
      ['OPERATES_IN', 'jurisdiction-ca'],
    ],
    in: [['LEADS', 'ca-rcmp', { stated: true }]],
    cites: [['source-nap-2012', 'Human Trafficking in Canada; end note 3']],
  },
  {
    id: 'finding-threat-assessment-2010-origin',
    type: 'Finding',
    properties: {
      name: {
        en: 'Origin of non-Canadian victims, 2005-2009',
        fr: 'Origine des victimes étrangères, 2005-2009',
      },
      nameStatus: ours,
      kind: 'risk',
      grade: 'government',
      date: { date: '2010-01-01', precision: 'year' },
      text: {
        en: 'Victims who are not Canadian often come from Asia, notably Thailand, Cambodia, Malaysia and Vietnam, and from Eastern Europe.',
        fr: 'Les victimes étrangères viennent souvent d’Asie, notamment de la Thaïlande, du Cambodge, de la Malaisie et du Vietnam, ainsi que d’Europe de l’Est.',
      },
    },
    out: [
      ['ABOUT', 'population-foreign-nationals'],
      ['ABOUT', 'jurisdiction-ca'],
    ],
    cites: [['source-nap-2012', 'Human Trafficking in Canada; end note 3']],
  },
  {
    id: 'finding-threat-assessment-2010-migrant-workers',
    type: 'Finding',
    properties: {
      name: { en: 'Migrant workers and forced labour', fr: 'Travailleurs migrants et travail forcé' },
      nameStatus: ours,
      kind: 'risk',
      grade: 'government',
      date: { date: '2010-01-01', precision: 'year' },
      text: {
        en: 'Men and women who are migrant workers are a group vulnerable to forced labour. Investigations looked at how they were treated and, in some cases, at third parties who used the Temporary Foreign Worker Program fraudulently.',
        fr: 'Les travailleurs migrants, hommes et femmes, forment un groupe vulnérable au travail forcé. Les enquêtes ont porté sur la façon dont ils étaient traités et, dans certains cas, sur l’utilisation frauduleuse du Programme des travailleurs étrangers temporaires par des tiers.',
      },
    },
    out: [
      ['ABOUT', 'population-migrant-workers'],
      ['ABOUT', 'exploitation-labour'],
      ['ABOUT', 'jurisdiction-ca'],
    ],
    cites: [inCanadaChapter],
  },
  {
    id: 'finding-nap-2012-labour-provinces',
    type: 'Finding',
    properties: {
      name: { en: 'Forced labour cases by province', fr: 'Cas de travail forcé par province' },
      nameStatus: ours,
      kind: 'risk',
      grade: 'government',
      date: released,
      text: {
        en: 'Charges for forced labour were laid in Alberta, Ontario and British Columbia; cases seen to date suggest that it is more prevalent in Alberta and Ontario. The people concerned came from China, Ethiopia, Hungary, India, Mexico, the Philippines, Poland and Thailand. There are indications of foreign nationals exploited as domestic servants.',
        fr: 'Des accusations liées au travail forcé ont été portées en Alberta, en Ontario et en Colombie-Britannique; les cas connus donnent à penser qu’il est plus fréquent en Alberta et en Ontario. Les personnes touchées venaient de la Chine, de l’Éthiopie, de la Hongrie, de l’Inde, du Mexique, des Philippines, de la Pologne et de la Thaïlande. Certains indices font état d’étrangers exploités comme domestiques.',
      },
    },
    out: [
      ['ABOUT', 'exploitation-labour'],
      ['ABOUT', 'jurisdiction-ab'],
      ['ABOUT', 'jurisdiction-on'],
    ],
    cites: [inCanadaChapter],
  },
  {
    id: 'finding-nap-2012-groups-at-risk',
    type: 'Finding',
    properties: {
      name: { en: 'Groups the plan sees at risk', fr: 'Groupes que le plan considère à risque' },
      nameStatus: ours,
      kind: 'risk',
      grade: 'government',
      date: released,
      text: {
        en: 'Most victims known to date are women. At risk are people socially or economically disadvantaged: some Indigenous women, youth and children, migrants and new immigrants, teenagers who have run away, children in protection, and girls and women lured or moving to large urban centres.',
        fr: 'La plupart des victimes connues à ce jour sont des femmes. Les personnes à risque sont celles qui sont défavorisées sur le plan social ou économique : certaines femmes et certains jeunes et enfants autochtones, les migrants et les nouveaux immigrants, les adolescents en fugue, les enfants pris en charge, ainsi que les filles et les femmes attirées vers les grands centres ou qui s’y installent.',
      },
    },
    out: [['ABOUT', 'nap-2012']],
    cites: [inCanadaChapter],
  },
  {
    id: 'finding-nap-2012-indigenous-knowledge',
    type: 'Finding',
    properties: {
      name: {
        en: 'Little known of trafficking in Indigenous communities',
        fr: 'Connaissances limitées sur la traite dans les communautés autochtones',
      },
      nameStatus: ours,
      kind: 'data-limit',
      grade: 'government',
      date: released,
      text: {
        en: 'Much remains unknown about how trafficking happens in Canada, including in Indigenous communities; much of the information is anecdotal.',
        fr: 'On connaît encore mal la façon dont la traite se manifeste au Canada, y compris dans les communautés autochtones; une grande partie de l’information est anecdotique.',
      },
    },
    out: [
      ['ABOUT', 'population-indigenous'],
      ['ABOUT', 'activity-research-evaluation'],
      ['ABOUT', 'jurisdiction-ca'],
    ],
    cites: [['source-nap-2012', 'Prevention, Action Highlights']],
  },
  {
    id: 'finding-nap-2012-not-reported',
    type: 'Finding',
    properties: {
      name: { en: 'Why cases stay unreported', fr: 'Pourquoi des cas ne sont pas signalés' },
      nameStatus: ours,
      kind: 'barrier',
      grade: 'government',
      date: released,
      text: {
        en: 'Cases often go unnoticed and unreported because of manipulation, fear, threats, shame, language barriers or mistrust of authorities; victims are hard to identify in practice.',
        fr: 'Des cas passent souvent inaperçus et ne sont pas signalés en raison de la manipulation, de la peur, des menaces, de la honte, de la barrière linguistique ou de la méfiance envers les autorités; les victimes sont difficiles à repérer en pratique.',
      },
    },
    out: [
      ['ABOUT', 'activity-identification'],
      ['ABOUT', 'jurisdiction-ca'],
    ],
    cites: [['source-nap-2012', 'What is Human Trafficking?']],
  },
  {
    id: 'finding-nap-2012-foreign-victims-cooperation',
    type: 'Finding',
    properties: {
      name: { en: 'Foreign victims and police', fr: 'Victimes étrangères et police' },
      nameStatus: ours,
      kind: 'barrier',
      grade: 'government',
      date: released,
      text: {
        en: 'Foreign victims are usually alone in the country, without support, sometimes hindered by language; they may not see themselves as victims, and most see little to gain from working with police.',
        fr: 'Les victimes étrangères sont habituellement seules au pays, sans soutien, parfois gênées par la langue; elles ne se voient pas toujours comme des victimes, et la plupart voient peu d’avantages à collaborer avec la police.',
      },
    },
    out: [
      ['ABOUT', 'population-foreign-nationals'],
      ['ABOUT', 'pillar-prosecution'],
      ['ABOUT', 'jurisdiction-ca'],
    ],
    cites: [inCanadaChapter],
  },
  {
    id: 'finding-nap-2012-htncc-sessions',
    type: 'Finding',
    properties: {
      name: {
        en: 'Awareness sessions reached 39,000 since 2008',
        fr: 'Les séances de sensibilisation ont rejoint 39 000 personnes depuis 2008',
      },
      nameStatus: ours,
      kind: 'statistic',
      grade: 'government',
      date: released,
      value: 39_000,
      unit: 'people reached (more than), 2008 to 2012',
      text: {
        en: 'Since 2008 the RCMP coordination centre has coordinated sessions for more than 39,000 officials of police, governments and non-governmental organizations and members of the public, on trafficking, the law and how to assist victims.',
        fr: 'Depuis 2008, le centre de coordination de la GRC a coordonné des séances à l’intention de plus de 39 000 personnes – policiers, fonctionnaires, membres d’organisations non gouvernementales et grand public – sur la traite, la loi et l’aide aux victimes.',
      },
    },
    out: [['ABOUT', 'ca-htncc']],
    cites: [['source-nap-2012', 'Detection, Investigation and Prosecution of Traffickers']],
  },
  {
    id: 'finding-trp-2006-2011-issued',
    type: 'Finding',
    properties: {
      name: {
        en: 'Permits to victims, May 2006 to December 2011',
        fr: 'Permis délivrés aux victimes, de mai 2006 à décembre 2011',
      },
      nameStatus: ours,
      kind: 'statistic',
      grade: 'statistic',
      date: { date: '2011-12-01', precision: 'month' },
      value: 178,
      unit: 'permits issued',
      text: {
        en: '178 temporary resident permits to 73 foreign nationals, later permits to the same person included. 16 were males and 54 females, one of them under 18; three were minor dependants of adult victims. The main countries of origin: Thailand 30, Moldova 10, Philippines 9, Mexico 6.',
        fr: '178 permis de séjour temporaire à 73 étrangers, y compris les permis subséquents à une même personne. 16 étaient de sexe masculin et 54 de sexe féminin, dont une de moins de 18 ans; trois étaient des personnes mineures à charge de victimes adultes. Principaux pays d’origine : Thaïlande 30, Moldova 10, Philippines 9, Mexique 6.',
      },
    },
    out: [
      ['ABOUT', 'ca-trp-vtip'],
      ['ABOUT', 'population-foreign-nationals'],
    ],
    cites: [
      [
        'source-nap-2012',
        'Protection and Assistance for Victims, Action Highlights; end note 4',
        { grade: 'statistic' },
      ],
    ],
  },
  {
    id: 'finding-trp-2006-2011-forms',
    type: 'Finding',
    properties: {
      name: {
        en: 'Permits 2006-2011 by form of exploitation',
        fr: 'Permis 2006-2011 selon la forme d’exploitation',
      },
      nameStatus: ours,
      kind: 'statistic',
      grade: 'statistic',
      date: { date: '2011-12-01', precision: 'month' },
      value: 54,
      unit: 'victims of labour exploitation, of 70',
      text: {
        en: 'Of the victims who received permits, 54 suffered labour exploitation, 14 sexual exploitation, one both and one another kind of abuse.',
        fr: 'Parmi les victimes ayant reçu un permis, 54 ont subi une exploitation du travail, 14 une exploitation sexuelle, une les deux et une un autre type d’abus.',
      },
    },
    out: [
      ['ABOUT', 'ca-trp-vtip'],
      ['ABOUT', 'exploitation-labour'],
      ['ABOUT', 'population-foreign-nationals'],
    ],
    cites: [
      [
        'source-nap-2012',
        'Protection and Assistance for Victims, Action Highlights; end note 4',
        { grade: 'statistic' },
      ],
    ],
  },
  {
    id: 'finding-trp-2006-2011-limits',
    type: 'Finding',
    properties: {
      name: {
        en: 'Limits of the permit data to 2011',
        fr: 'Limites des données sur les permis jusqu’en 2011',
      },
      nameStatus: ours,
      kind: 'data-limit',
      grade: 'government',
      date: { date: '2012-04-12' },
      text: {
        en: 'Data for 2011 were not final. Victims who are citizens or permanent residents are not in them, and victims who took another way, such as a refugee claim or permanent residence on humanitarian grounds, cannot be told apart.',
        fr: 'Les données de 2011 n’étaient pas définitives. Les victimes qui sont des citoyens ou des résidents permanents n’y figurent pas, et celles qui ont choisi une autre voie, comme une demande d’asile ou la résidence permanente pour motifs d’ordre humanitaire, ne peuvent être distinguées.',
      },
    },
    out: [
      ['ABOUT', 'ca-trp-vtip'],
      ['ABOUT', 'activity-data-collection'],
      ['ABOUT', 'jurisdiction-ca'],
    ],
    cites: [['source-nap-2012', 'End note 4']],
  },
  {
    id: 'finding-permit-and-police-data-differ',
    type: 'Finding',
    properties: {
      name: {
        en: 'Permit data and police data show different forms',
        fr: 'Données sur les permis et données policières : formes différentes',
      },
      nameStatus: ours,
      kind: 'data-limit',
      grade: 'government',
      date: { date: '2018-01-01', precision: 'year' },
      text: {
        en: 'Permits of 2006 to 2011 went mostly to victims of labour exploitation (54 of 70); prosecutions of 2017-18 were almost all for sexual exploitation (285 of 295). The two count different people. Comparison by the researcher.',
        fr: 'De 2006 à 2011, les permis ont été délivrés surtout à des victimes d’exploitation du travail (54 sur 70); en 2017-2018, presque toutes les poursuites visaient l’exploitation sexuelle (285 sur 295). Les deux ne comptent pas les mêmes personnes. Comparaison de la personne qui a fait la recherche.',
      },
    },
    out: [
      ['ABOUT', 'exploitation-labour'],
      ['ABOUT', 'activity-data-collection'],
      ['ABOUT', 'jurisdiction-ca'],
    ],
    cites: [
      [
        'source-nap-2012',
        'Protection and Assistance for Victims, Action Highlights',
        { says: { en: '54 of 70 for labour.', fr: '54 sur 70 : travail.' } },
      ],
      [
        'source-discussion-2018',
        'II. Introduction: Scope of human trafficking in Canada',
        { says: { en: '285 of 295 for sexual exploitation.', fr: '285 sur 295 : exploitation sexuelle.' } },
      ],
    ],
  },
  {
    id: 'finding-nap-2012-world-estimate',
    type: 'Finding',
    properties: {
      name: { en: 'ILO estimate of trafficked people, 1995-2004', fr: 'Estimation de l’OIT, 1995-2004' },
      nameStatus: ours,
      kind: 'statistic',
      grade: 'international',
      date: { date: '2004-01-01', precision: 'year' },
      value: 2_450_000,
      unit: 'people at the least, a year',
      text: {
        en: 'The plan repeats the estimate of the International Labour Organization: on average each year from 1995 to 2004, at least 2.45 million people worldwide in a situation of having been trafficked. It adds that estimates vary with method.',
        fr: 'Le plan reprend l’estimation de l’Organisation internationale du Travail : en moyenne, chaque année de 1995 à 2004, au moins 2,45 millions de personnes dans le monde en situation de traite. Il ajoute que les estimations varient selon la méthode.',
      },
    },
    out: [
      ['ABOUT', 'jurisdiction-abroad'],
      ['RELATED_TO', 'finding-ilo-2005-forced-labour', { label: 'same estimate' }],
    ],
    cites: [['source-nap-2012', 'Introduction; end note 1', { grade: 'international' }]],
  },
  {
    id: 'finding-nap-2012-world-proceeds',
    type: 'Finding',
    properties: {
      name: {
        en: 'United Nations estimate of yearly proceeds',
        fr: 'Estimation des Nations Unies : produits annuels',
      },
      nameStatus: ours,
      kind: 'statistic',
      grade: 'international',
      date: released,
      value: 32_000_000_000,
      unit: 'USD a year (about)',
      text: {
        en: 'The plan repeats a United Nations estimate: about US$32 billion a year for those who commit the crime.',
        fr: 'Le plan reprend une estimation des Nations Unies : environ 32 milliards de dollars américains par année pour les auteurs de ce crime.',
      },
    },
    out: [
      ['ABOUT', 'jurisdiction-abroad'],
      ['RELATED_TO', 'finding-un-2007-market-value', { label: 'same estimate' }],
    ],
    cites: [['source-nap-2012', 'What is Human Trafficking?; end note 2', { grade: 'international' }]],
  },

  // What the plan holds about demand
  {
    id: 'topic-demand-for-sexual-services',
    type: 'Topic',
    properties: {
      name: {
        en: 'Demand for sexual services and trafficking',
        fr: 'La demande de services sexuels et la traite',
      },
      nameStatus: ours,
      text: {
        en: 'Should work against trafficking act on the demand for sexual services?',
        fr: 'La lutte contre la traite doit-elle agir sur la demande de services sexuels?',
      },
    },
    in: [
      [
        'ABOUT',
        'position-just-2018-pcepa',
        {
          ...coded,
          note: {
            en: 'The committee of 2018 took no position on how prostitution relates to trafficking; set beside the plan of 2012 by the researcher.',
            fr: 'Le comité de 2018 ne s’est pas prononcé sur le lien entre la prostitution et la traite; rapprochement avec le plan de 2012 fait par la personne qui a fait la recherche.',
          },
        },
      ],
    ],
    cites: [
      ['source-nap-2012', 'Prevention'],
      ['source-efc-just-2018', 'Article body'],
    ],
  },
  {
    id: 'position-nap-2012-demand',
    type: 'Position',
    properties: {
      name: { en: 'Plan of 2012: view on demand', fr: 'Plan de 2012 : point de vue sur la demande' },
      nameStatus: ours,
      stance: 'supports',
      date: released,
      historical: true,
      text: {
        en: 'The view of the government of 2012, as the plan gives it: prostitution victimizes the vulnerable, and demand for sexual services may contribute to trafficking.',
        fr: 'Le point de vue du gouvernement de 2012, tel que le plan l’énonce : la prostitution fait des victimes parmi les personnes vulnérables, et la demande de services sexuels peut contribuer à la traite.',
      },
      note: {
        en: 'The plan states the view; that it supports acting on demand is our reading.',
        fr: 'Le plan énonce ce point de vue; y voir un appui à des mesures visant la demande est notre lecture.',
      },
    },
    out: [['ABOUT', 'topic-demand-for-sexual-services']],
    in: [['TAKES', 'nap-2012']],
    cites: [['source-nap-2012', 'Prevention, second paragraph']],
  },
]
