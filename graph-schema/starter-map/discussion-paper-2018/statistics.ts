import type { StarterCitation, StarterRecord } from '../starter-record.ts'

const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const curator = { assignedBy: 'curator' } as const
const canada = ['ABOUT', 'jurisdiction-ca'] as const
const prosecution = ['ABOUT', 'pillar-prosecution', curator] as const
const statistic = { nameStatus: ours, kind: 'statistic', grade: 'statistic' } as const
const inScope: readonly StarterCitation[] = [
  ['source-discussion-2018', 'II. Introduction: Scope of human trafficking in Canada'],
]
const juristat: readonly StarterCitation[] = [
  ['source-juristat-2017', 'as reported in the discussion paper of 2018'],
  ['source-discussion-2018', 'II. Introduction: Scope of human trafficking in Canada', { grade: 'copy' }],
]
const toMarch2018 = { date: '2017-04-01', precision: 'fiscal-year' } as const
const november2017 = { date: '2017-11-01', precision: 'month' } as const

/** Figures that the paper gives, each with the period it is for. Police figures follow detection, not need. */
export const records: readonly StarterRecord[] = [
  // Temporary resident permits
  {
    id: 'finding-trp-five-years-to-2017',
    type: 'Finding',
    properties: {
      ...statistic,
      name: {
        en: '271 temporary resident permits to trafficking victims and dependants in five years',
        fr: '271 permis de séjour temporaire à des victimes et à des personnes à charge en cinq ans',
      },
      date: { date: '2017-01-01', precision: 'year' },
      value: 271,
      unit: 'permits in five years',
      text: {
        en: 'In five years IRCC issued 271 temporary resident permits to victims of trafficking and their dependants. The paper of 2018 says “the past five years” and names neither the first nor the last; read here as ending in 2017, the year of the figure beside it.',
        fr: 'En cinq ans, IRCC a délivré 271 permis de séjour temporaire à des victimes de la traite et à leurs personnes à charge. Le document de 2018 parle des « cinq dernières années » sans préciser la première ni la dernière; on comprend ici que la période se termine en 2017, année de la donnée voisine.',
      },
    },
    out: [
      canada,
      ['ABOUT', 'ca-trp-vtip'],
      ['ABOUT', 'activity-immigration-status'],
      ['ABOUT', 'population-survivors'],
    ],
    cites: inScope,
  },
  {
    id: 'finding-trp-2017',
    type: 'Finding',
    properties: {
      ...statistic,
      name: {
        en: '32 temporary resident permits to trafficking victims approved in 2017',
        fr: '32 permis de séjour temporaire accordés à des victimes de la traite en 2017',
      },
      date: { date: '2017-01-01', precision: 'year' },
      value: 32,
      unit: 'permits',
      text: {
        en: 'In 2017, 32 permits were approved: 16 new issuances and 16 subsequent permits.',
        fr: 'En 2017, 32 permis ont été accordés : 16 nouveaux permis et 16 permis subséquents.',
      },
    },
    out: [
      canada,
      ['ABOUT', 'ca-trp-vtip'],
      ['ABOUT', 'activity-immigration-status'],
      ['ABOUT', 'population-survivors'],
    ],
    cites: inScope,
  },

  // Juristat: victims in police-reported incidents
  {
    id: 'finding-juristat-2009-2016-female',
    type: 'Finding',
    properties: {
      ...statistic,
      name: {
        en: '95% of trafficking victims in Canada were female (2009-2016)',
        fr: '95 % des victimes de la traite au Canada étaient de sexe féminin (2009-2016)',
      },
      date: { date: '2016-01-01', precision: 'year' },
      value: 95,
      unit: 'percent of victims, 2009-2016',
      text: {
        en: 'Between 2009 and 2016, 95% of trafficking victims in Canada were female.',
        fr: 'De 2009 à 2016, 95 % des victimes de la traite au Canada étaient de sexe féminin.',
      },
    },
    out: [canada, ['ABOUT', 'population-women-girls'], ['ABOUT', 'population-survivors']],
    cites: juristat,
  },
  {
    id: 'finding-juristat-2009-2016-under-25',
    type: 'Finding',
    properties: {
      ...statistic,
      name: {
        en: '70% of trafficking victims in Canada were women under 25 (2009-2016)',
        fr: '70 % des victimes de la traite au Canada étaient des femmes de moins de 25 ans (2009-2016)',
      },
      date: { date: '2016-01-01', precision: 'year' },
      value: 70,
      unit: 'percent of victims, 2009-2016',
      text: {
        en: 'The paper says that between 2009 and 2016, 70% of victims were women under the age of 25. Other federal pages on the same figures say 72%; the two may not count the same group (women under 25, all victims under 25).',
        fr: 'Selon le document, de 2009 à 2016, 70 % des victimes étaient des femmes de moins de 25 ans. D’autres pages fédérales fondées sur les mêmes données indiquent 72 %; il se peut que le groupe compté diffère (femmes de moins de 25 ans, ensemble des victimes de moins de 25 ans).',
      },
    },
    out: [
      canada,
      ['ABOUT', 'population-women-girls'],
      ['ABOUT', 'population-youth', curator],
      ['ABOUT', 'population-survivors'],
    ],
    cites: [
      ...juristat,
      [
        'source-wage-backgrounder-2020',
        'figures on victims, 2009 to 2016',
        { field: 'value', says: { en: '72%', fr: '72 %' }, isUsed: false },
      ],
    ],
  },
  {
    id: 'finding-juristat-2009-2016-minors',
    type: 'Finding',
    properties: {
      ...statistic,
      name: {
        en: '25% of trafficking victims in Canada were under 18 (2009-2016)',
        fr: '25 % des victimes de la traite au Canada avaient moins de 18 ans (2009-2016)',
      },
      date: { date: '2016-01-01', precision: 'year' },
      value: 25,
      unit: 'percent of victims, 2009-2016',
      text: {
        en: 'Between 2009 and 2016, one quarter of the victims were under 18.',
        fr: 'De 2009 à 2016, le quart des victimes avaient moins de 18 ans.',
      },
    },
    out: [canada, ['ABOUT', 'population-minors'], ['ABOUT', 'population-survivors']],
    cites: juristat,
  },

  // Police and courts, 1 April 2017 to 31 March 2018
  {
    id: 'finding-police-2017-18-charges',
    type: 'Finding',
    properties: {
      ...statistic,
      name: {
        en: '78 people charged in 47 trafficking cases (2017-18)',
        fr: '78 personnes accusées dans 47 affaires de traite (2017-2018)',
      },
      date: toMarch2018,
      value: 78,
      unit: 'people charged, 1 April 2017 to 31 March 2018',
      text: {
        en: 'From 1 April 2017 to 31 March 2018 police charged 78 people in 47 trafficking cases.',
        fr: 'Du 1er avril 2017 au 31 mars 2018, la police a accusé 78 personnes dans 47 affaires de traite.',
      },
    },
    out: [canada, prosecution],
    cites: inScope,
  },
  {
    id: 'finding-police-2017-18-prosecutions',
    type: 'Finding',
    properties: {
      ...statistic,
      name: {
        en: '295 prosecutions under way: 285 sex trafficking, 10 labour (2017-18)',
        fr: '295 poursuites en cours : 285 à des fins sexuelles, 10 de travail forcé (2017-2018)',
      },
      date: toMarch2018,
      value: 295,
      unit: 'prosecutions under way, 1 April 2017 to 31 March 2018',
      text: {
        en: 'From 1 April 2017 to 31 March 2018, 295 prosecutions continued or remained in process: 285 related to sex trafficking and 10 to labour.',
        fr: 'Du 1er avril 2017 au 31 mars 2018, 295 poursuites étaient maintenues ou toujours en cours : 285 liées à la traite à des fins sexuelles et 10 au travail.',
      },
    },
    out: [canada, prosecution, ['ABOUT', 'exploitation-sexual'], ['ABOUT', 'exploitation-labour']],
    cites: inScope,
  },
  {
    id: 'finding-police-2017-18-convictions',
    type: 'Finding',
    properties: {
      ...statistic,
      name: {
        en: 'Five traffickers convicted (2017-18)',
        fr: 'Cinq trafiquants condamnés (2017-2018)',
      },
      date: toMarch2018,
      value: 5,
      unit: 'traffickers convicted, 1 April 2017 to 31 March 2018',
      text: {
        en: 'From 1 April 2017 to 31 March 2018 courts convicted five traffickers.',
        fr: 'Du 1er avril 2017 au 31 mars 2018, les tribunaux ont condamné cinq trafiquants.',
      },
    },
    out: [canada, prosecution],
    cites: inScope,
  },
  {
    id: 'finding-police-2017-18-victims',
    type: 'Finding',
    properties: {
      ...statistic,
      name: {
        en: '60 trafficking victims identified (2017-18)',
        fr: '60 victimes de la traite repérées (2017-2018)',
      },
      date: toMarch2018,
      value: 60,
      unit: 'victims identified, 1 April 2017 to 31 March 2018',
      text: {
        en: 'From 1 April 2017 to 31 March 2018, 60 victims were identified.',
        fr: 'Du 1er avril 2017 au 31 mars 2018, 60 victimes ont été repérées.',
      },
    },
    out: [canada, ['ABOUT', 'population-survivors'], ['ABOUT', 'activity-identification']],
    cites: inScope,
  },
  {
    id: 'finding-police-reported-incidents-2017',
    type: 'Finding',
    properties: {
      ...statistic,
      name: {
        en: '375 trafficking incidents reported by police in 2017',
        fr: '375 affaires de traite déclarées par la police en 2017',
      },
      date: { date: '2017-01-01', precision: 'year' },
      value: 375,
      unit: 'incidents reported by police',
      text: {
        en: 'In 2017 police reported 375 incidents: 271 under the Criminal Code and 104 under the Immigration and Refugee Protection Act.',
        fr: 'En 2017, la police a déclaré 375 affaires : 271 en vertu du Code criminel et 104 en vertu de la Loi sur l’immigration et la protection des réfugiés.',
      },
    },
    out: [
      canada,
      prosecution,
      ['ABOUT', 'instrument-criminal-code-279', curator],
      ['ABOUT', 'instrument-irpa-118', curator],
    ],
    cites: inScope,
  },

  // Cases known to the national coordination centre, November 2017
  {
    id: 'finding-htncc-2017-11-cases',
    type: 'Finding',
    properties: {
      ...statistic,
      name: {
        en: '455 cases with trafficking-specific charges from 2005 to November 2017',
        fr: '455 dossiers avec accusations propres à la traite, de 2005 à novembre 2017',
      },
      date: november2017,
      value: 455,
      unit: 'cases since 2005',
      text: {
        en: 'As of November 2017 the national coordination centre had identified 455 cases since 2005 with charges specific to trafficking: 433 domestic, 22 international.',
        fr: 'En novembre 2017, le centre national de coordination avait relevé 455 dossiers depuis 2005 où des accusations propres à la traite avaient été portées : 433 intérieurs et 22 internationaux.',
      },
    },
    out: [canada, prosecution, ['ABOUT', 'ca-htncc']],
    cites: inScope,
  },
  {
    id: 'finding-htncc-2017-11-completed',
    type: 'Finding',
    properties: {
      ...statistic,
      name: {
        en: '118 cases completed with convictions: 180 people convicted, 321 victims',
        fr: '118 dossiers conclus par des condamnations : 180 personnes condamnées, 321 victimes',
      },
      date: november2017,
      value: 118,
      unit: 'of the 455 cases since 2005',
      text: {
        en: 'Of the 455 cases, 118 had gone through the courts with trafficking-specific or related convictions. They involve 321 victims and 180 people convicted of several offences.',
        fr: 'Des 455 dossiers, 118 ont été conclus devant les tribunaux par des condamnations propres à la traite ou connexes. Ils concernent 321 victimes et 180 personnes condamnées pour plusieurs infractions.',
      },
    },
    out: [canada, prosecution, ['ABOUT', 'ca-htncc']],
    cites: inScope,
  },
  {
    id: 'finding-htncc-2017-11-before-courts',
    type: 'Finding',
    properties: {
      ...statistic,
      name: {
        en: 'Cases before the courts: about 506 accused and 420 victims',
        fr: 'Dossiers devant les tribunaux : environ 506 accusés et 420 victimes',
      },
      date: november2017,
      value: 506,
      unit: 'accused (about)',
      text: {
        en: 'As of November 2017 the cases still before the courts involved about 506 accused and 420 victims. The paper does not give the number of cases.',
        fr: 'En novembre 2017, les dossiers encore devant les tribunaux concernaient environ 506 accusés et 420 victimes. Le document n’indique pas le nombre de dossiers.',
      },
    },
    out: [canada, prosecution, ['ABOUT', 'ca-htncc']],
    cites: inScope,
  },

  // Financial intelligence under Project PROTECT
  {
    id: 'finding-fintrac-disclosures-2015-16',
    type: 'Finding',
    properties: {
      ...statistic,
      name: {
        en: '26 FINTRAC disclosures of financial intelligence (2015-16)',
        fr: '26 communications de renseignements financiers par CANAFE (2015-2016)',
      },
      date: { date: '2015-04-01', precision: 'fiscal-year' },
      value: 26,
      unit: 'disclosures',
      text: {
        en: 'FINTRAC made 26 disclosures of financial intelligence on trafficking to police in fiscal year 2015-16.',
        fr: 'CANAFE a fait 26 communications de renseignements financiers sur la traite aux services de police au cours de l’exercice 2015-2016.',
      },
    },
    out: [canada, ['ABOUT', 'ca-project-protect'], ['ABOUT', 'activity-financial-intelligence']],
    cites: inScope,
  },
  {
    id: 'finding-fintrac-disclosures-2016-17',
    type: 'Finding',
    properties: {
      ...statistic,
      name: {
        en: '120 FINTRAC disclosures of financial intelligence (2016-17)',
        fr: '120 communications de renseignements financiers par CANAFE (2016-2017)',
      },
      date: { date: '2016-04-01', precision: 'fiscal-year' },
      value: 120,
      unit: 'disclosures',
      text: {
        en: 'FINTRAC made 120 disclosures of financial intelligence on trafficking to police in fiscal year 2016-17.',
        fr: 'CANAFE a fait 120 communications de renseignements financiers sur la traite aux services de police au cours de l’exercice 2016-2017.',
      },
    },
    out: [canada, ['ABOUT', 'ca-project-protect'], ['ABOUT', 'activity-financial-intelligence']],
    cites: inScope,
  },
  {
    id: 'finding-fintrac-disclosures-2017-18',
    type: 'Finding',
    properties: {
      ...statistic,
      name: {
        en: '143 FINTRAC disclosures of financial intelligence (2017-18)',
        fr: '143 communications de renseignements financiers par CANAFE (2017-2018)',
      },
      date: { date: '2017-04-01', precision: 'fiscal-year' },
      value: 143,
      unit: 'disclosures',
      text: {
        en: 'FINTRAC made 143 disclosures of financial intelligence on trafficking to police in fiscal year 2017-18.',
        fr: 'CANAFE a fait 143 communications de renseignements financiers sur la traite aux services de police au cours de l’exercice 2017-2018.',
      },
    },
    out: [canada, ['ABOUT', 'ca-project-protect'], ['ABOUT', 'activity-financial-intelligence']],
    cites: inScope,
  },

  // World figures
  {
    id: 'finding-unodc-fast-growing-crime',
    type: 'Finding',
    properties: {
      nameStatus: ours,
      kind: 'claim',
      grade: 'international',
      name: {
        en: 'Trafficking said to be among the fastest growing crimes in the world',
        fr: 'La traite serait un des crimes dont la progression est la plus rapide au monde',
      },
      date: { date: '2018-01-01', precision: 'year' },
      text: {
        en: 'The paper reports, from the United Nations Office on Drugs and Crime, that few crimes in the world are believed to grow faster. For its perpetrators trafficking is of low risk and high profit.',
        fr: 'Peu risquée et très rentable pour ses auteurs, la traite serait l’un des crimes dont la progression est la plus rapide au monde, selon l’Office des Nations Unies contre la drogue et le crime.',
      },
    },
    out: [['ABOUT', 'jurisdiction-abroad']],
    cites: [['source-discussion-2018', 'II. Introduction: What is human trafficking?']],
  },
  {
    id: 'finding-world-victims-estimates',
    type: 'Finding',
    properties: {
      ...statistic,
      grade: 'international',
      name: {
        en: 'Estimates of trafficking victims in the world range from 24 to 40 million',
        fr: 'Nombre estimatif de victimes de la traite dans le monde : de 24 à 40 millions',
      },
      date: { date: '2018-01-01', precision: 'year' },
      text: {
        en: 'The International Labour Organization estimates 24 million, the Global Slavery Index 40 million.',
        fr: 'Les estimations vont de 24 millions (Organisation internationale du Travail) à 40 millions (indice mondial de l’esclavage).',
      },
    },
    out: [['ABOUT', 'jurisdiction-abroad']],
    cites: [['source-discussion-2018', 'II. Introduction: Global Context']],
  },
  {
    id: 'finding-unodc-share-women-girls',
    type: 'Finding',
    properties: {
      ...statistic,
      grade: 'international',
      name: {
        en: 'About 70% of known trafficking victims in the world are women and girls',
        fr: 'Environ 70 % des victimes connues dans le monde sont des femmes et des filles',
      },
      date: { date: '2018-01-01', precision: 'year' },
      value: 70,
      unit: 'percent of known victims (about)',
      text: {
        en: 'According to the United Nations Office on Drugs and Crime, around 70% of known victims are women and girls; one third are children.',
        fr: 'Selon l’Office des Nations Unies contre la drogue et le crime, environ 70 % des victimes connues sont des femmes et des filles; le tiers sont des enfants.',
      },
    },
    out: [
      ['ABOUT', 'jurisdiction-abroad'],
      ['ABOUT', 'population-women-girls'],
      ['ABOUT', 'population-minors'],
    ],
    cites: [['source-discussion-2018', 'II. Introduction: Global Context']],
  },
  {
    id: 'finding-global-slavery-index-2016-responses',
    type: 'Finding',
    properties: {
      ...statistic,
      grade: 'ngo',
      name: {
        en: 'Of 161 countries, 124 criminalized trafficking and 96 had a national plan (2016)',
        fr: 'Sur 161 pays, 124 ont criminalisé la traite et 96 avaient un plan national (2016)',
      },
      date: { date: '2016-01-01', precision: 'year' },
      value: 161,
      unit: 'countries assessed',
      text: {
        en: 'Of 161 countries assessed in 2016, 124 had criminalized trafficking in line with the Protocol, 96 had a national plan that coordinates what they do, and 150 provided some service to victims and survivors.',
        fr: 'Des 161 pays évalués en 2016, 124 avaient criminalisé la traite conformément au Protocole, 96 avaient un plan d’action national pour coordonner leur réponse et 150 offraient une forme de service aux victimes et aux survivants.',
      },
    },
    out: [['ABOUT', 'jurisdiction-abroad']],
    cites: [
      ['source-global-slavery-index-2016', 'as reported in the discussion paper of 2018'],
      ['source-discussion-2018', 'II. Introduction: Global Context', { grade: 'copy' }],
    ],
  },
]
