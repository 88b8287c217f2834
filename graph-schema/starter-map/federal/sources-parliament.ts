import type { StarterRecord } from '../starter-record.ts'

const english = { en: 'official', fr: 'unknown' } as const
const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const commons = { en: 'House of Commons', fr: 'Chambre des communes' } as const
const publicSafety = { en: 'Public Safety Canada', fr: 'Sécurité publique Canada' } as const

/** What committees of the House of Commons reported and what they were told. Titles of testimony are ours. */
export const records: readonly StarterRecord[] = [
  {
    id: 'source-fewo-55-public-safety',
    type: 'Source',
    properties: {
      name: {
        en: 'FEWO meeting 55 (44-1): M. Van De Bogart, Public Safety Canada',
        fr: 'FEWO, réunion 55 (44-1) : M. Van De Bogart, Sécurité publique Canada',
      },
      nameStatus: ours,
      publisher: commons,
      date: { date: '2023-01-01', precision: 'year' },
      grade: 'testimony',
      address: 'https://openparliament.ca/committees/status-of-women/44-1/55/michelle-van-de-bogart-1',
      document: 'fewo-44-1-55-public-safety',
      description: {
        en: 'Opening statement; an answer on data and awareness is at …/michelle-van-de-bogart-9/only.',
      },
    },
  },
  {
    id: 'source-fewo-55-cbsa',
    type: 'Source',
    properties: {
      name: {
        en: 'FEWO meeting 55 (44-1): D. Anson, Canada Border Services Agency',
        fr: 'FEWO, réunion 55 (44-1) : D. Anson, Agence des services frontaliers du Canada',
      },
      nameStatus: ours,
      publisher: commons,
      date: { date: '2023-01-01', precision: 'year' },
      grade: 'testimony',
      address: 'https://openparliament.ca/committees/status-of-women/44-1/55/daniel-anson-3/only',
      document: 'fewo-44-1-55-cbsa',
    },
  },
  {
    id: 'source-fewo-56-ircc',
    type: 'Source',
    properties: {
      name: {
        en: 'FEWO meeting 56 (44-1): A. Graham, Immigration, Refugees and Citizenship Canada',
        fr: 'FEWO, réunion 56 (44-1) : A. Graham, Immigration, Réfugiés et Citoyenneté Canada',
      },
      nameStatus: ours,
      publisher: commons,
      date: { date: '2023-01-01', precision: 'year' },
      grade: 'testimony',
      address: 'https://openparliament.ca/committees/status-of-women/44-1/56/alexis-graham-1/only',
      document: 'fewo-44-1-56-ircc',
    },
    in: [
      [
        'CITES',
        'ca-trp-vtip',
        {
          locator: 'Opening statement',
          says: {
            en: 'The work sits under protection. Permits have been issued since 2006, at the discretion of officers; dependants in Canada may be covered.',
            fr: 'Ce travail relève de la protection. Les permis sont délivrés depuis 2006, à la discrétion des agents; les personnes à charge se trouvant au Canada peuvent être visées.',
          },
        },
      ],
    ],
  },
  {
    id: 'source-fewo-56-justice',
    type: 'Source',
    properties: {
      name: {
        en: 'FEWO meeting 56 (44-1): N. Levman, Department of Justice Canada',
        fr: 'FEWO, réunion 56 (44-1) : N. Levman, Justice Canada',
      },
      nameStatus: ours,
      publisher: commons,
      date: { date: '2023-01-01', precision: 'year' },
      grade: 'testimony',
      address: 'https://openparliament.ca/committees/status-of-women/44-1/56/nathalie-levman-2/only',
      document: 'fewo-44-1-56-justice',
    },
  },
  {
    id: 'source-fewo-57-clamen',
    type: 'Source',
    properties: {
      name: {
        en: 'FEWO meeting 57 (44-1): J. Clamen, Canadian Alliance for Sex Work Law Reform',
        fr: 'FEWO, réunion 57 (44-1) : J. Clamen, Canadian Alliance for Sex Work Law Reform',
      },
      nameStatus: ours,
      publisher: commons,
      date: { date: '2023-01-01', precision: 'year' },
      grade: 'testimony',
      address: 'https://openparliament.ca/committees/status-of-women/44-1/57/jenn-clamen-3/only',
      document: 'fewo-44-1-57-clamen',
    },
  },
  {
    id: 'source-fewo-58-fcj',
    type: 'Source',
    properties: {
      name: {
        en: 'FEWO meeting 58 (44-1): FCJ Refugee Centre on refusals of permits',
        fr: 'FEWO, réunion 58 (44-1) : FCJ Refugee Centre, sur les refus de permis',
      },
      nameStatus: ours,
      publisher: commons,
      date: { date: '2023-01-01', precision: 'year' },
      grade: 'testimony',
      address: 'https://openparliament.ca/committees/status-of-women/44-1/58/emmanuella-lambropoulos-2',
      document: 'fewo-44-1-58-fcj',
    },
  },
  {
    id: 'source-fewo-59-crime-stoppers',
    type: 'Source',
    properties: {
      name: {
        en: 'FEWO meeting 59 (44-1): M. Pomerleau, Crime Stoppers (Quebec)',
        fr: 'FEWO, réunion 59 (44-1) : M. Pomerleau, Échec au crime (Québec)',
      },
      nameStatus: ours,
      publisher: commons,
      date: { date: '2023-04-17' },
      grade: 'testimony',
      address: 'https://openparliament.ca/committees/status-of-women/44-1/59/miriam-pomerleau-9/only',
      document: 'fewo-44-1-59-crime-stoppers',
    },
  },
  {
    id: 'source-fewo-43-2-2-cceht',
    type: 'Source',
    properties: {
      name: {
        en: 'FEWO meeting 2 (43-2): J. Drydyk, Canadian Centre to End Human Trafficking',
        fr: 'FEWO, réunion 2 (43-2) : J. Drydyk, Centre canadien pour mettre fin à la traite des personnes',
      },
      nameStatus: ours,
      publisher: commons,
      date: { date: '2020-10-27' },
      grade: 'testimony',
      address: 'https://openparliament.ca/committees/status-of-women/43-2/2/julia-drydyk-6/only',
      document: 'fewo-43-2-2-cceht',
    },
  },
  {
    id: 'source-fewo-report-10',
    type: 'Source',
    properties: {
      name: {
        en: 'FEWO Report 10: Act Now: Preventing Human Trafficking of Women, Girls and Gender Diverse People in Canada',
        fr: 'Rapport 10 du FEWO, C’est le temps d’agir : Prévenir la traite des femmes, des filles et des personnes de diverses identités de genre au Canada',
      },
      nameStatus: { en: 'official', fr: 'official' },
      publisher: commons,
      date: { date: '2024-02-29' },
      grade: 'committee',
      address: 'https://noscommunes.ca/documentviewer/en/44-1/FEWO/report-10/page-102',
      document: 'fewo-report-10-2024',
      description: {
        en: 'Tabled on 29 February 2024 after 55 witnesses and 57 briefs; most of what the committee studied concerns sexual exploitation.',
        fr: "Déposé le 29 février 2024 après l'audition de 55 témoins et la réception de 57 mémoires; l'étude du comité porte surtout sur l'exploitation sexuelle.",
      },
    },
    in: [['CITES', 'ca-fewo', { locator: 'Introduction' }]],
  },
  {
    id: 'source-fewo-10-response',
    type: 'Source',
    properties: {
      name: { en: 'Government Response to FEWO Tenth Report - Act Now' },
      nameStatus: english,
      publisher: publicSafety,
      date: { date: '2024-01-01', precision: 'year' },
      grade: 'government',
      address: 'https://publicsafety.gc.ca/cnt/rsrcs/pblctns/2024-grfewo-phtwggdpc/index-en.aspx',
    },
  },
  {
    id: 'source-just-report-24',
    type: 'Source',
    properties: {
      name: { en: 'JUST Report 24: Moving Forward in the Fight Against Human Trafficking in Canada' },
      nameStatus: english,
      publisher: commons,
      date: { date: '2018-12-01', precision: 'month' },
      grade: 'committee',
      address: 'http://www.ourcommons.ca/DocumentViewer/en/42-1/JUST/report-24/page-51',
      document: 'just-report-24-2018',
      description: {
        en: 'Unanimous report with 17 recommendations. From February to May 2018 the committee heard more than 50 witnesses, received nearly 60 briefs and travelled to Halifax, Montréal, Toronto, Edmonton and Vancouver.',
        fr: 'Rapport unanime comptant 17 recommandations. De février à mai 2018, le comité a entendu plus de 50 témoins, reçu près de 60 mémoires et s’est rendu à Halifax, Montréal, Toronto, Edmonton et Vancouver.',
      },
    },
    in: [['CITES', 'ca-just', { locator: 'Introduction' }]],
    cites: [['source-just-news-release-2018', 'News release', { field: 'description' }]],
  },
  {
    id: 'source-just-news-release-2018',
    type: 'Source',
    properties: {
      name: {
        en: 'JUST news release: Moving Forward in the Fight Against Human Trafficking in Canada',
      },
      nameStatus: english,
      publisher: commons,
      date: { date: '2018-12-11' },
      grade: 'committee',
      address: 'https://www.ourcommons.ca/DocumentViewer/en/42-1/JUST/news-release/10260668',
      document: 'just-report-24-2018',
    },
  },
  {
    id: 'source-just-88-statcan',
    type: 'Source',
    properties: {
      name: {
        en: 'JUST meeting 88 (42-1): Y. Clermont, Statistics Canada',
        fr: 'JUST, réunion 88 (42-1) : Y. Clermont, Statistique Canada',
      },
      nameStatus: ours,
      publisher: commons,
      date: { date: '2018-01-01', precision: 'year' },
      grade: 'testimony',
      address: 'https://openparliament.ca/committees/justice/42-1/88/yvan-clermont-1/only',
      document: 'just-42-1-88-statcan',
    },
  },
  {
    id: 'source-just-3-legal-network',
    type: 'Source',
    properties: {
      name: {
        en: 'JUST meeting 3 (44-1): S. Ka Hon Chu, HIV Legal Network',
        fr: 'JUST, réunion 3 (44-1) : S. Ka Hon Chu, Réseau juridique VIH',
      },
      nameStatus: ours,
      publisher: commons,
      date: { date: '2022-01-01', precision: 'year' },
      grade: 'testimony',
      address: 'https://openparliament.ca/committees/justice/44-1/3/sandra-ka-hon-chu-2/only',
      document: 'just-44-1-3-legal-network',
    },
  },
  {
    id: 'source-just-5-brandt',
    type: 'Source',
    properties: {
      name: {
        en: 'JUST meeting 5 (44-1): P. Brandt',
        fr: 'JUST, réunion 5 (44-1) : P. Brandt',
      },
      nameStatus: ours,
      publisher: commons,
      date: { date: '2022-01-01', precision: 'year' },
      grade: 'testimony',
      address: 'https://openparliament.ca/committees/justice/44-1/5/paul-brandt-4/only',
      document: 'just-44-1-5-brandt',
    },
  },
  {
    id: 'source-inan-38-funding',
    type: 'Source',
    properties: {
      name: {
        en: 'INAN meeting 38 (43-2): Public Safety official on funding',
        fr: 'INAN, réunion 38 (43-2) : fonctionnaire de Sécurité publique, sur le financement',
      },
      nameStatus: ours,
      publisher: commons,
      date: { date: '2021-01-01', precision: 'year' },
      grade: 'testimony',
      address: 'https://openparliament.ca/committees/indigenous-affairs/43-2/38/lenore-zann-1',
      document: 'inan-43-2-38-public-safety',
    },
  },
  {
    id: 'source-inan-42-mko',
    type: 'Source',
    properties: {
      name: {
        en: 'INAN meeting 42 (43-2): H. Anderson-Pyrz, Manitoba Keewatinowi Okimakanak',
        fr: 'INAN, réunion 42 (43-2) : H. Anderson-Pyrz, Manitoba Keewatinowi Okimakanak',
      },
      nameStatus: ours,
      publisher: commons,
      date: { date: '2021-01-01', precision: 'year' },
      grade: 'testimony',
      address: 'https://openparliament.ca/committees/indigenous-affairs/43-2/42/hilda-anderson-pyrz-1/only',
      document: 'inan-43-2-42-mko',
    },
  },
  {
    id: 'source-cimm-88-rapporteur',
    type: 'Source',
    properties: {
      name: {
        en: 'CIMM meeting 88 (44-1): T. Obokata, UN Special Rapporteur',
        fr: 'CIMM, réunion 88 (44-1) : T. Obokata, rapporteur spécial de l’ONU',
      },
      nameStatus: ours,
      publisher: commons,
      grade: 'testimony',
      address: 'https://openparliament.ca/committees/immigration/44-1/88',
      document: 'cimm-44-1-88-rapporteur',
    },
  },
  {
    id: 'source-cimm-report-21',
    type: 'Source',
    properties: {
      name: {
        en: 'CIMM Report 21: Conditions for Growth: Reconsidering Closed Work Permits in the Temporary Foreign Workers Program',
      },
      nameStatus: english,
      publisher: commons,
      date: { date: '2024-01-01', precision: 'year' },
      grade: 'committee',
      address: 'https://noscommunes.ca/documentviewer/en/44-1/CIMM/report-21/page-99',
      document: 'cimm-report-21',
      description: {
        en: 'Adopted in October 2024 (minutes of meeting 111).',
        fr: 'Adopté en octobre 2024 (procès-verbal de la réunion 111).',
      },
    },
  },
  {
    id: 'source-openparliament-c310',
    type: 'Source',
    properties: {
      name: {
        en: 'Bill C-310 (41-1) on openparliament.ca',
        fr: 'Projet de loi C-310 (41-1) sur openparliament.ca',
      },
      nameStatus: ours,
      publisher: { en: 'openparliament.ca' },
      grade: 'copy',
      address: 'https://openparliament.ca/bills/41-1/C-310/?page=5',
    },
  },
  {
    id: 'source-commons-answer-2024-04-08',
    type: 'Source',
    properties: {
      name: {
        en: 'House of Commons, answer of L. Hepfner, 8 April 2024',
        fr: 'Chambre des communes, réponse de L. Hepfner, 8 avril 2024',
      },
      nameStatus: ours,
      publisher: commons,
      date: { date: '2024-04-08' },
      grade: 'government',
      address: 'https://openparliament.ca/debates/2024/4/8/lisa-hepfner-1/only',
    },
  },
  {
    id: 'source-civicsproject-s224',
    type: 'Source',
    properties: {
      name: { en: 'Bill S-224 (civicsproject.org)', fr: 'Projet de loi S-224 (civicsproject.org)' },
      nameStatus: ours,
      publisher: { en: 'The Civics Project' },
      grade: 'copy',
      address: 'https://www.civicsproject.org/regions/canada/bill/44/s-224',
      description: { en: "A third party's tracker of bills." },
    },
  },
  {
    id: 'source-cryer-c310',
    type: 'Source',
    properties: {
      name: {
        en: 'An Act to amend the Criminal Code (trafficking in persons) (copy of an encyclopedia)',
        fr: "Loi modifiant le Code criminel (traite des personnes) (copie d'une encyclopédie)",
      },
      nameStatus: { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } },
      publisher: { en: 'cryer.org.uk' },
      grade: 'copy',
      address: 'http://cryer.org.uk/An_Act_to_amend_the_Criminal_Code_(trafficking_in_persons)',
    },
  },
]
