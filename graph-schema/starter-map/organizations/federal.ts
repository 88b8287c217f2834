import type { StarterRecord } from '../starter-record.ts'

const official = { en: 'official', fr: 'official' } as const
const inCanada = ['OPERATES_IN', 'jurisdiction-ca'] as const
const atWorldLevel = ['OPERATES_IN', 'jurisdiction-international-body'] as const
const appendix = ['source-nap-2012', 'Appendix 1: Abbreviations'] as const
const registry = ['source-applied-titles', 'Part 1'] as const

/** Federal organizations by the name of their time, with what became of them, and the international bodies. */
export const records: readonly StarterRecord[] = [
  {
    id: 'source-applied-titles',
    type: 'Source',
    properties: {
      name: {
        en: 'Federal Identity Program registry of applied titles',
        fr: "Répertoire des titres d'usage du Programme fédéral de l'image de marque",
      },
      nameStatus: { en: 'official', fr: { translatedBy: 'Fourfold' } },
      publisher: {
        en: 'Treasury Board of Canada Secretariat',
        fr: 'Secrétariat du Conseil du Trésor du Canada',
      },
      grade: 'government',
      address: 'https://tbs-sct.canada.ca/ap/fip-pcim/reg-eng.asp',
    },
  },
  {
    id: 'source-iwgtip-page-2007',
    type: 'Source',
    properties: {
      name: {
        en: 'Interdepartmental Working Group on Trafficking in Persons (page of 2007, archived)',
        fr: 'Groupe de travail interministériel sur la traite des personnes (page de 2007, archivée)',
      },
      nameStatus: { en: { translatedBy: 'Fourfold' }, fr: 'official' },
      publisher: { en: 'Department of Justice Canada', fr: 'Justice Canada' },
      date: { date: '2007-01-01', precision: 'year' },
      grade: 'government',
      address:
        'https://bac-lac.wayback.archive-it.org/web/20071116030249/http://canada.justice.gc.ca/fr/fs/ht/iwgtip.html',
    },
  },

  {
    id: 'source-machinery-changes-2015',
    type: 'Source',
    properties: {
      name: {
        en: 'Changes to Government of Canada Departments and Agencies (copy, November 2015)',
      },
      nameStatus: { en: 'official', fr: 'unknown' },
      publisher: { en: 'Librarianship.ca' },
      date: { date: '2015-11-05' },
      grade: 'copy',
      address: 'https://librarianship.ca/news/changes-to-government/',
    },
  },
  {
    id: 'source-eap-act-2013-2',
    type: 'Source',
    properties: {
      name: {
        en: 'Economic Action Plan 2013 Act, No. 2 (S.C. 2013, c. 40)',
        fr: "Loi n° 2 sur le plan d'action économique de 2013 (L.C. 2013, ch. 40)",
      },
      nameStatus: official,
      publisher: { en: 'Parliament of Canada', fr: 'Parlement du Canada' },
      date: { date: '2013-12-12' },
      grade: 'government',
      address: 'https://laws.justice.gc.ca/eng/AnnualStatutes/2013_40/page-29.html',
    },
  },
  {
    id: 'source-dfatd-article-2013',
    type: 'Source',
    properties: {
      name: { en: 'The new Department of Foreign Affairs, Trade and Development (Paris Star, August 2013)' },
      nameStatus: { en: 'official', fr: 'unknown' },
      publisher: { en: 'Paris Star' },
      date: { date: '2013-08-02' },
      grade: 'media',
      address:
        'https://www.parisstaronline.com/2013/08/02/the-new-department-of-foreign-affairs-trade-and-development/',
    },
  },
  {
    id: 'source-passport-release-2013',
    type: 'Source',
    properties: {
      name: { en: 'Improving passport services for Canadians (copy of the release of 8 May 2013)' },
      nameStatus: { en: 'official', fr: 'unknown' },
      publisher: { en: 'Kornova' },
      date: { date: '2013-05-11' },
      grade: 'copy',
      address: 'http://kornova.com/news/1410-Improving-passport-services-for-Canadians',
    },
  },
  {
    id: 'source-wage-welcome-2018',
    type: 'Source',
    properties: {
      name: { en: 'Welcome to the Department for Women and Gender Equality' },
      nameStatus: { en: 'official', fr: 'unknown' },
      publisher: { en: 'Women and Gender Equality Canada', fr: 'Femmes et Égalité des genres Canada' },
      date: { date: '2018-12-01', precision: 'month' },
      grade: 'government',
      address: 'https://cfc-swc.gc.ca/news-nouvelles/2018-01/index-en.html',
    },
  },
  {
    id: 'source-hillnotes-indigenous-affairs-2018',
    type: 'Source',
    properties: {
      name: {
        en: 'Changing the Machinery of Government: Indigenous Affairs Portfolio',
        fr: "Restructuration de l'appareil gouvernemental : portefeuille des affaires autochtones",
      },
      nameStatus: official,
      publisher: { en: 'Library of Parliament', fr: 'Bibliothèque du Parlement' },
      date: { date: '2018-10-25' },
      grade: 'government',
      address:
        'https://hillnotes.ca/2018/10/25/changing-the-machinery-of-government-indigenous-affairs-portfolio/',
    },
  },
  {
    id: 'source-house-answer-iwgtip-2010',
    type: 'Source',
    properties: {
      name: { en: 'House of Commons, answer to a written question on trafficking, 20 September 2010' },
      nameStatus: { en: { translatedBy: 'Fourfold' }, fr: 'unknown' },
      publisher: { en: 'House of Commons (openparliament.ca)' },
      date: { date: '2010-09-20' },
      grade: 'government',
      address: 'https://openparliament.ca/debates/2010/9/20/rob-nicholson-5/only',
    },
  },
  {
    id: 'source-fewo-evidence-2023-06-19',
    type: 'Source',
    properties: {
      name: {
        en: 'FEWO meeting 75 (44-1), evidence, 19 June 2023',
        fr: 'FEWO réunion 75 (44-1), témoignages, 19 juin 2023',
      },
      nameStatus: { en: { translatedBy: 'Fourfold' }, fr: 'official' },
      publisher: { en: 'House of Commons', fr: 'Chambre des communes' },
      date: { date: '2023-06-19' },
      grade: 'testimony',
      address: 'https://noscommunes.ca/DocumentViewer/fr/44-1/FEWO/reunion-75/temoignages',
    },
  },

  // Departments and agencies that kept their name
  {
    id: 'ca-ps',
    type: 'Organization',
    properties: {
      name: { en: 'Public Safety Canada', fr: 'Sécurité publique Canada' },
      nameStatus: official,
      abbreviation: { en: 'PS', fr: 'SP' },
      kind: 'department',
      description: {
        en: 'Federal department that leads the Human Trafficking Taskforce since 2012.',
        fr: 'Ministère fédéral qui dirige le Groupe de travail sur la traite de personnes depuis 2012.',
      },
    },
    out: [inCanada],
    cites: [
      ['source-nap-2012', 'Government of Canada Response', { field: 'description' }],
      appendix,
      registry,
    ],
  },
  {
    id: 'ca-rcmp',
    type: 'Organization',
    properties: {
      name: { en: 'Royal Canadian Mounted Police', fr: 'Gendarmerie royale du Canada' },
      nameStatus: official,
      abbreviation: { en: 'RCMP', fr: 'GRC' },
      kind: 'police',
    },
    out: [inCanada],
    cites: [appendix, registry],
  },
  {
    id: 'ca-cbsa',
    type: 'Organization',
    properties: {
      name: { en: 'Canada Border Services Agency', fr: 'Agence des services frontaliers du Canada' },
      nameStatus: official,
      abbreviation: { en: 'CBSA', fr: 'ASFC' },
      kind: 'agency',
    },
    out: [inCanada],
    cites: [appendix, registry],
  },
  {
    id: 'ca-jus',
    type: 'Organization',
    properties: {
      name: { en: 'Department of Justice Canada', fr: 'Justice Canada' },
      nameStatus: official,
      abbreviation: { en: 'JUS', fr: 'JUS' },
      kind: 'department',
      aliases: ['Justice Canada', 'Ministère de la Justice'],
    },
    out: [inCanada],
    cites: [appendix, registry],
  },
  {
    id: 'ca-ppsc',
    type: 'Organization',
    properties: {
      name: { en: 'Public Prosecution Service of Canada', fr: 'Service des poursuites pénales du Canada' },
      nameStatus: official,
      abbreviation: { en: 'PPSC', fr: 'SPPC' },
      kind: 'agency',
    },
    out: [inCanada],
    cites: [appendix, registry],
  },
  {
    id: 'ca-fintrac',
    type: 'Organization',
    properties: {
      name: {
        en: 'Financial Transactions and Reports Analysis Centre of Canada',
        fr: "Centre d'analyse des opérations et déclarations financières du Canada",
      },
      nameStatus: official,
      abbreviation: { en: 'FINTRAC', fr: 'CANAFE' },
      kind: 'agency',
    },
    out: [inCanada],
    cites: [appendix, registry],
  },
  {
    id: 'ca-statcan',
    type: 'Organization',
    properties: {
      name: { en: 'Statistics Canada', fr: 'Statistique Canada' },
      nameStatus: official,
      abbreviation: { en: 'StatCan', fr: 'StatCan' },
      kind: 'agency',
    },
    out: [inCanada],
    cites: [appendix, registry],
  },
  {
    id: 'ca-dnd',
    type: 'Organization',
    properties: {
      name: { en: 'Department of National Defence', fr: 'Ministère de la Défense nationale' },
      nameStatus: official,
      abbreviation: { en: 'DND', fr: 'MDN' },
      kind: 'department',
    },
    out: [inCanada],
    cites: [appendix, registry],
  },
  {
    id: 'ca-phac',
    type: 'Organization',
    properties: {
      name: { en: 'Public Health Agency of Canada', fr: 'Agence de la santé publique du Canada' },
      nameStatus: official,
      abbreviation: { en: 'PHAC', fr: 'ASPC' },
      kind: 'agency',
    },
    out: [inCanada],
    cites: [appendix, registry],
  },
  {
    id: 'ca-cisc',
    type: 'Organization',
    properties: {
      name: {
        en: 'Criminal Intelligence Service Canada',
        fr: 'Service canadien de renseignements criminels',
      },
      nameStatus: official,
      abbreviation: { en: 'CISC', fr: 'SCRC' },
      kind: 'police',
    },
    out: [inCanada],
    cites: [appendix],
  },
  {
    id: 'ca-pspc',
    type: 'Organization',
    properties: {
      name: {
        en: 'Public Services and Procurement Canada',
        fr: 'Services publics et Approvisionnement Canada',
      },
      nameStatus: official,
      abbreviation: { en: 'PSPC', fr: 'SPAC' },
      kind: 'department',
    },
    out: [inCanada],
    cites: [['source-discussion-2018', 'III. The Human Trafficking Taskforce (HTT)'], registry],
  },
  {
    id: 'ca-hc',
    type: 'Organization',
    properties: {
      name: { en: 'Health Canada', fr: 'Santé Canada' },
      nameStatus: official,
      abbreviation: { en: 'HC', fr: 'SC' },
      kind: 'department',
    },
    out: [inCanada],
    cites: [registry, ['source-iwgtip-page-2007', 'Description', { field: 'name' }]],
  },
  {
    id: 'ca-finance',
    type: 'Organization',
    properties: {
      name: { en: 'Department of Finance Canada', fr: 'Ministère des Finances Canada' },
      nameStatus: official,
      abbreviation: { en: 'FIN', fr: 'FIN' },
      kind: 'department',
    },
    out: [inCanada],
    cites: [registry],
  },
  {
    id: 'ca-cra',
    type: 'Organization',
    properties: {
      name: { en: 'Canada Revenue Agency', fr: 'Agence du revenu du Canada' },
      nameStatus: official,
      abbreviation: { en: 'CRA', fr: 'ARC' },
      kind: 'agency',
    },
    out: [inCanada],
    cites: [registry],
  },
  {
    id: 'ca-pco',
    type: 'Organization',
    properties: {
      name: { en: 'Privy Council Office', fr: 'Bureau du Conseil privé' },
      nameStatus: official,
      abbreviation: { en: 'PCO', fr: 'BCP' },
      kind: 'department',
    },
    out: [inCanada],
    cites: [['source-iwgtip-page-2007', 'Description'], registry],
  },
  {
    id: 'ca-pch',
    type: 'Organization',
    properties: {
      name: { en: 'Canadian Heritage', fr: 'Patrimoine canadien' },
      nameStatus: official,
      abbreviation: { en: 'PCH', fr: 'PCH' },
      kind: 'department',
    },
    out: [inCanada],
    cites: [['source-iwgtip-page-2007', 'Description'], registry],
  },
  {
    id: 'ca-csis',
    type: 'Organization',
    properties: {
      name: {
        en: 'Canadian Security Intelligence Service',
        fr: 'Service canadien du renseignement de sécurité',
      },
      nameStatus: official,
      abbreviation: { en: 'CSIS', fr: 'SCRS' },
      kind: 'agency',
    },
    out: [inCanada],
    cites: [['source-iwgtip-page-2007', 'Description'], registry],
  },

  // Departments and agencies that were renamed, merged or split
  {
    id: 'ca-cic',
    type: 'Organization',
    properties: {
      name: { en: 'Citizenship and Immigration Canada', fr: 'Citoyenneté et Immigration Canada' },
      nameStatus: official,
      abbreviation: { en: 'CIC', fr: 'CIC' },
      kind: 'department',
    },
    out: [inCanada, ['SUCCEEDED_BY', 'ca-ircc', { date: { date: '2015-11-04' }, kind: 'renamed' }]],
    cites: [
      [
        'source-machinery-changes-2015',
        'Names of departments',
        { says: { en: 'New names from 4 November 2015.' } },
      ],
      appendix,
      ['source-iwgtip-page-2007', 'Description', { field: 'name' }],
    ],
  },
  {
    id: 'ca-ircc',
    type: 'Organization',
    properties: {
      name: {
        en: 'Immigration, Refugees and Citizenship Canada',
        fr: 'Immigration, Réfugiés et Citoyenneté Canada',
      },
      nameStatus: official,
      abbreviation: { en: 'IRCC', fr: 'IRCC' },
      kind: 'department',
      formerNames: ['Citizenship and Immigration Canada', 'Citoyenneté et Immigration Canada'],
    },
    out: [inCanada],
    cites: [['source-discussion-2018', 'III. The Human Trafficking Taskforce (HTT)'], registry],
  },
  {
    id: 'ca-hrsdc',
    type: 'Organization',
    properties: {
      name: {
        en: 'Human Resources and Skills Development Canada',
        fr: 'Ressources humaines et Développement des compétences Canada',
      },
      nameStatus: official,
      abbreviation: { en: 'HRSDC', fr: 'RHDCC' },
      kind: 'department',
    },
    out: [inCanada, ['SUCCEEDED_BY', 'ca-esdc', { date: { date: '2013-12-12' }, kind: 'renamed' }]],
    cites: [
      [
        'source-eap-act-2013-2',
        'Division 6',
        { says: { en: 'Continues the department under its new name; assented to on 12 December 2013.' } },
      ],
      appendix,
    ],
  },
  {
    id: 'ca-hrsdc-tfwp',
    type: 'Organization',
    properties: {
      name: {
        en: 'HRSDC – Temporary Foreign Worker Program',
        fr: 'RHDCC – Programme des travailleurs étrangers temporaires',
      },
      nameStatus: official,
      abbreviation: { en: 'HRSDC (TFWP)', fr: 'RHDCC (PTET)' },
      kind: 'department',
      description: {
        en: 'The part of the department that the 2012 plan names as HRSDC (TFWP). The program itself is a record of its own.',
        fr: 'La partie du ministère que le plan de 2012 désigne par RHDCC (PTET). Le programme a sa propre fiche.',
      },
    },
    out: [
      inCanada,
      ['PART_OF', 'ca-hrsdc'],
      [
        'SUCCEEDED_BY',
        'ca-esdc',
        {
          date: { date: '2013-12-12' },
          kind: 'renamed',
          note: { en: 'Its department was renamed; it went with it.', fr: 'Son ministère a changé de nom.' },
        },
      ],
    ],
    cites: [
      [
        'source-eap-act-2013-2',
        'Division 6',
        { says: { en: 'Continues the department under its new name; assented to on 12 December 2013.' } },
      ],
      appendix,
    ],
  },
  {
    id: 'ca-hrsdc-labour',
    type: 'Organization',
    properties: {
      name: { en: 'HRSDC – Labour Program', fr: 'RHDCC – Programme du travail' },
      nameStatus: official,
      abbreviation: { en: 'HRSDC (Labour Program)', fr: 'RHDCC (Programme du travail)' },
      kind: 'department',
    },
    out: [
      inCanada,
      ['PART_OF', 'ca-hrsdc'],
      [
        'SUCCEEDED_BY',
        'ca-esdc',
        {
          date: { date: '2013-12-12' },
          kind: 'renamed',
          note: { en: 'Its department was renamed; it went with it.', fr: 'Son ministère a changé de nom.' },
        },
      ],
    ],
    cites: [
      [
        'source-eap-act-2013-2',
        'Division 6',
        { says: { en: 'Continues the department under its new name; assented to on 12 December 2013.' } },
      ],
      appendix,
    ],
  },
  {
    id: 'ca-esdc',
    type: 'Organization',
    properties: {
      name: { en: 'Employment and Social Development Canada', fr: 'Emploi et Développement social Canada' },
      nameStatus: official,
      abbreviation: { en: 'ESDC', fr: 'EDSC' },
      kind: 'department',
      formerNames: [
        'Human Resources and Skills Development Canada',
        'Ressources humaines et Développement des compétences Canada',
      ],
    },
    out: [inCanada],
    cites: [['source-discussion-2018', 'III. The Human Trafficking Taskforce (HTT)'], registry],
  },
  {
    id: 'ca-service-canada',
    type: 'Organization',
    properties: {
      name: { en: 'Service Canada', fr: 'Service Canada' },
      nameStatus: official,
      kind: 'agency',
      description: {
        en: 'Gives federal services to the public; its officers handle requests under the Temporary Foreign Worker Program.',
        fr: 'Offre des services fédéraux au public; ses agents traitent les demandes du Programme des travailleurs étrangers temporaires.',
      },
    },
    out: [inCanada, ['PART_OF', 'ca-esdc']],
    cites: [['source-nap-2012', 'Annex C, 1.11 and 3.12']],
  },
  {
    id: 'ca-dfait',
    type: 'Organization',
    properties: {
      name: {
        en: 'Department of Foreign Affairs and International Trade',
        fr: 'Ministère des Affaires étrangères et du Commerce international',
      },
      nameStatus: official,
      abbreviation: { en: 'DFAIT', fr: 'MAECI' },
      kind: 'department',
      aliases: [
        'Foreign Affairs and International Trade Canada',
        'Affaires étrangères et Commerce international Canada',
      ],
    },
    out: [inCanada, ['SUCCEEDED_BY', 'ca-dfatd', { date: { date: '2013-06-26' }, kind: 'merged' }]],
    cites: [
      [
        'source-dfatd-article-2013',
        'First paragraph',
        { says: { en: 'Royal assent on 26 June 2013 created the joined department.' } },
      ],
      appendix,
      ['source-iwgtip-page-2007', 'Description', { field: 'name' }],
    ],
  },
  {
    id: 'ca-cida',
    type: 'Organization',
    properties: {
      name: {
        en: 'Canadian International Development Agency',
        fr: 'Agence canadienne de développement international',
      },
      nameStatus: official,
      abbreviation: { en: 'CIDA', fr: 'ACDI' },
      kind: 'agency',
    },
    out: [inCanada, ['SUCCEEDED_BY', 'ca-dfatd', { date: { date: '2013-06-26' }, kind: 'merged' }]],
    cites: [
      [
        'source-dfatd-article-2013',
        'First paragraph',
        { says: { en: 'Royal assent on 26 June 2013 created the joined department.' } },
      ],
      appendix,
      ['source-iwgtip-page-2007', 'Description', { field: 'name' }],
    ],
  },
  {
    id: 'ca-dfatd',
    type: 'Organization',
    properties: {
      name: {
        en: 'Foreign Affairs, Trade and Development Canada',
        fr: 'Affaires étrangères, Commerce et Développement Canada',
      },
      nameStatus: official,
      abbreviation: { en: 'DFATD', fr: 'MAECD' },
      kind: 'department',
    },
    out: [inCanada, ['SUCCEEDED_BY', 'ca-gac', { date: { date: '2015-11-04' }, kind: 'renamed' }]],
    cites: [
      [
        'source-machinery-changes-2015',
        'Names of departments',
        { says: { en: 'New names from 4 November 2015.' } },
      ],
      ['source-applied-titles', 'Part 1 (legal title of Global Affairs Canada)'],
    ],
  },
  {
    id: 'ca-gac',
    type: 'Organization',
    properties: {
      name: { en: 'Global Affairs Canada', fr: 'Affaires mondiales Canada' },
      nameStatus: official,
      abbreviation: { en: 'GAC', fr: 'AMC' },
      kind: 'department',
      formerNames: [
        'Department of Foreign Affairs and International Trade',
        'Canadian International Development Agency',
        'Foreign Affairs, Trade and Development Canada',
      ],
    },
    out: [inCanada],
    cites: [['source-discussion-2018', 'III. The Human Trafficking Taskforce (HTT)'], registry],
  },
  {
    id: 'ca-aandc',
    type: 'Organization',
    properties: {
      name: {
        en: 'Aboriginal Affairs and Northern Development Canada',
        fr: 'Affaires autochtones et Développement du Nord Canada',
      },
      nameStatus: official,
      abbreviation: { en: 'AANDC', fr: 'AADNC' },
      kind: 'department',
      formerNames: ['Indian and Northern Affairs Canada', 'Affaires indiennes et du Nord Canada'],
    },
    out: [inCanada, ['SUCCEEDED_BY', 'ca-inac', { date: { date: '2015-11-04' }, kind: 'renamed' }]],
    cites: [
      [
        'source-machinery-changes-2015',
        'Names of departments',
        { says: { en: 'New names from 4 November 2015.' } },
      ],
      appendix,
      ['source-iwgtip-page-2007', 'Description', { field: 'formerNames' }],
    ],
  },
  {
    id: 'ca-inac',
    type: 'Organization',
    properties: {
      name: { en: 'Indigenous and Northern Affairs Canada', fr: 'Affaires autochtones et du Nord Canada' },
      nameStatus: official,
      abbreviation: { en: 'INAC', fr: 'AANC' },
      kind: 'department',
    },
    out: [
      inCanada,
      ['SUCCEEDED_BY', 'ca-isc', { date: { date: '2017-01-01', precision: 'year' }, kind: 'split' }],
      ['SUCCEEDED_BY', 'ca-cirnac', { date: { date: '2017-01-01', precision: 'year' }, kind: 'split' }],
    ],
    cites: [
      ['source-machinery-changes-2015', 'Names of departments'],
      [
        'source-hillnotes-indigenous-affairs-2018',
        'Opening',
        {
          says: {
            en: 'The two departments were announced in August 2017 and worked under orders in council until an act would make the change formal.',
          },
        },
      ],
      registry,
    ],
  },
  {
    id: 'ca-isc',
    type: 'Organization',
    properties: {
      name: { en: 'Indigenous Services Canada', fr: 'Services aux Autochtones Canada' },
      nameStatus: official,
      abbreviation: { en: 'ISC', fr: 'SAC' },
      kind: 'department',
    },
    out: [inCanada],
    cites: [['source-discussion-2018', 'III. The Human Trafficking Taskforce (HTT)'], registry],
  },
  {
    id: 'ca-cirnac',
    type: 'Organization',
    properties: {
      name: {
        en: 'Crown-Indigenous Relations and Northern Affairs Canada',
        fr: 'Relations Couronne-Autochtones et Affaires du Nord Canada',
      },
      nameStatus: official,
      abbreviation: { en: 'CIRNAC', fr: 'RCAANC' },
      kind: 'department',
    },
    out: [inCanada],
    cites: [registry],
  },
  {
    id: 'ca-swc',
    type: 'Organization',
    properties: {
      name: { en: 'Status of Women Canada', fr: 'Condition féminine Canada' },
      nameStatus: official,
      abbreviation: { en: 'SWC', fr: 'CFC' },
      kind: 'agency',
    },
    out: [inCanada, ['SUCCEEDED_BY', 'ca-wage', { date: { date: '2018-12-13' }, kind: 'replaced' }]],
    cites: [
      [
        'source-wage-welcome-2018',
        'New Department',
        { says: { en: 'It became a department on 13 December 2018.' } },
      ],
      appendix,
      ['source-iwgtip-page-2007', 'Description', { field: 'name' }],
    ],
  },
  {
    id: 'ca-wage',
    type: 'Organization',
    properties: {
      name: { en: 'Women and Gender Equality Canada', fr: 'Femmes et Égalité des genres Canada' },
      nameStatus: official,
      abbreviation: { en: 'WAGE', fr: 'FEGC' },
      kind: 'department',
      formerNames: ['Status of Women Canada', 'Condition féminine Canada'],
    },
    out: [inCanada],
    cites: [['source-wage-welcome-2018', 'New Department'], registry],
  },
  {
    id: 'ca-pptc',
    type: 'Organization',
    properties: {
      name: { en: 'Passport Canada', fr: 'Passeport Canada' },
      nameStatus: official,
      abbreviation: { en: 'PPTC', fr: 'PPTC' },
      kind: 'agency',
    },
    out: [inCanada, ['SUCCEEDED_BY', 'ca-cic', { date: { date: '2013-07-02' }, kind: 'merged' }]],
    cites: [
      [
        'source-passport-release-2013',
        'First paragraphs',
        {
          says: {
            en: 'Responsibility moves from Foreign Affairs to Citizenship and Immigration on 2 July 2013; Service Canada takes over operations.',
          },
        },
      ],
      appendix,
      ['source-iwgtip-page-2007', 'Description', { field: 'name' }],
    ],
  },

  // Parts of federal organizations
  {
    id: 'ca-htncc',
    type: 'Organization',
    properties: {
      name: {
        en: 'RCMP Human Trafficking National Coordination Centre',
        fr: 'Centre national de coordination contre la traite de personnes (GRC)',
      },
      nameStatus: official,
      abbreviation: { en: 'HTNCC', fr: 'CNCTP' },
      kind: 'police',
      description: {
        en: 'Focal point for police on trafficking. Since 2008 the sessions it coordinated reached more than 39,000 officials of police, governments and non-governmental organizations and members of the public (plan of 2012). It collects case data; police services need not report to it (paper of 2018).',
        fr: 'Point de convergence des services de police en matière de traite. Depuis 2008, les séances qu’il coordonne ont rejoint plus de 39 000 personnes : membres de services de police, de gouvernements et d’organisations non gouvernementales, et grand public (plan de 2012). Il recueille des données sur les dossiers; les services de police ne sont pas tenus de les lui transmettre (document de 2018).',
      },
    },
    out: [inCanada, ['PART_OF', 'ca-rcmp']],
    cites: [
      [
        'source-nap-2012',
        'Detection, Investigation and Prosecution of Traffickers',
        { field: 'description' },
      ],
      [
        'source-discussion-2018',
        'II. Introduction: Scope of human trafficking in Canada',
        { field: 'description' },
      ],
    ],
  },
  {
    id: 'ca-cpc',
    type: 'Organization',
    properties: {
      name: { en: 'Canadian Police College', fr: 'Collège canadien de police' },
      nameStatus: official,
      abbreviation: { en: 'CPC', fr: 'CCP' },
      kind: 'police',
    },
    out: [inCanada, ['PART_OF', 'ca-rcmp']],
    cites: [['source-nap-2012', 'Annex C, 3.11']],
  },

  // Coordinating bodies
  {
    id: 'ca-iwgtip',
    type: 'Organization',
    properties: {
      name: {
        en: 'Interdepartmental Working Group on Trafficking in Persons',
        fr: 'Groupe de travail interministériel sur la traite des personnes',
      },
      nameStatus: official,
      abbreviation: { en: 'IWGTIP', fr: 'GTITP' },
      kind: 'coordinating-body',
      active: {
        text: '2004–2012',
        start: '2004-01-01',
        end: '2012-12-31',
        precision: { start: 'year', end: 'year' },
      },
      description: {
        en: 'Federal coordinating body, formally mandated in early 2004, until the Human Trafficking Taskforce replaced it in 2012. It met at least quarterly; an answer of September 2010 gives 12 May 2010 as its last meeting. 16 departments and agencies in 2007, later 17 and 18 (2011). Chaired by Justice with Foreign Affairs in 2007, later by Justice with Public Safety.',
        fr: 'Organisme fédéral de coordination, officiellement mandaté au début de 2004, jusqu’à son remplacement en 2012 par le Groupe de travail sur la traite de personnes. Il se réunissait au moins chaque trimestre; une réponse de septembre 2010 situe sa dernière réunion au 12 mai 2010. 16 ministères et organismes en 2007, puis 17 et 18 (2011). Coprésidé par Justice et Affaires étrangères en 2007, puis par Justice et Sécurité publique.',
      },
    },
    out: [
      inCanada,
      ['SUCCEEDED_BY', 'ca-htt', { date: { date: '2012-01-01', precision: 'year' }, kind: 'replaced' }],
    ],
    in: [
      ['MEMBER_OF', 'ca-dfait'],
      [
        'MEMBER_OF',
        'ca-aandc',
        {
          note: {
            en: 'Listed in 2007 as Indian and Northern Affairs Canada.',
            fr: 'Inscrit en 2007 sous le nom d’Affaires indiennes et du Nord Canada.',
          },
        },
      ],
      ['MEMBER_OF', 'ca-cida'],
      ['MEMBER_OF', 'ca-cbsa'],
      ['MEMBER_OF', 'ca-pptc'],
      ['MEMBER_OF', 'ca-pco'],
      ['MEMBER_OF', 'ca-cic'],
      ['MEMBER_OF', 'ca-swc'],
      ['MEMBER_OF', 'ca-rcmp'],
      ['MEMBER_OF', 'ca-jus'],
      ['MEMBER_OF', 'ca-pch'],
      [
        'MEMBER_OF',
        'ca-hrsdc',
        {
          note: {
            en: 'Listed in 2007 as Human Resources and Social Development Canada.',
            fr: 'Inscrit en 2007 sous le nom de Ressources humaines et Développement social Canada.',
          },
        },
      ],
      ['MEMBER_OF', 'ca-hc'],
      ['MEMBER_OF', 'ca-ps'],
      ['MEMBER_OF', 'ca-csis'],
      ['MEMBER_OF', 'ca-statcan'],
    ],
    cites: [
      [
        'source-iwgtip-page-2007',
        'Description',
        {
          says: {
            en: 'Lists 16 members, chaired by Justice and Foreign Affairs.',
            fr: 'Énumère 16 membres; coprésidence de Justice et des Affaires étrangères.',
          },
        },
      ],
      ['source-house-answer-iwgtip-2010', '(a) to (c)', { field: 'description' }],
      ['source-nap-2012', 'Government of Canada Response'],
      ['source-backgrounder-2007', 'Government of Canada Efforts', { field: 'description' }],
    ],
  },
  {
    id: 'ca-htt',
    type: 'Organization',
    properties: {
      name: { en: 'Human Trafficking Taskforce', fr: 'Groupe de travail sur la traite de personnes' },
      nameStatus: official,
      abbreviation: { en: 'HTT' },
      kind: 'coordinating-body',
      active: { text: 'since 2012', start: '2012-01-01', end: null, precision: { start: 'year' } },
      description: {
        en: 'Led by Public Safety Canada. Oversaw the commitments of the 2012 plan, coordinates the federal response and reported on progress each year. In 2018 it had 14 members.',
        fr: 'Dirigé par Sécurité publique Canada. Il a surveillé la mise en œuvre des engagements du plan de 2012, coordonne l’intervention fédérale et a rendu compte des progrès chaque année. En 2018, il comptait 14 membres.',
      },
    },
    out: [inCanada],
    in: [
      ['MEMBER_OF', 'ca-ps'],
      ['MEMBER_OF', 'ca-rcmp'],
      ['MEMBER_OF', 'ca-cbsa'],
      ['MEMBER_OF', 'ca-gac'],
      ['MEMBER_OF', 'ca-swc'],
      ['MEMBER_OF', 'ca-jus'],
      ['MEMBER_OF', 'ca-pspc'],
      ['MEMBER_OF', 'ca-fintrac'],
      ['MEMBER_OF', 'ca-esdc'],
      ['MEMBER_OF', 'ca-ppsc'],
      ['MEMBER_OF', 'ca-dnd'],
      ['MEMBER_OF', 'ca-statcan'],
      ['MEMBER_OF', 'ca-isc'],
      ['MEMBER_OF', 'ca-ircc'],
    ],
    cites: [
      ['source-nap-2012', 'Government of Canada Response'],
      [
        'source-discussion-2018',
        'III. The Human Trafficking Taskforce (HTT)',
        {
          says: {
            en: 'Lists 14 member departments and agencies.',
            fr: 'Énumère 14 ministères et organismes membres.',
          },
        },
      ],
    ],
  },

  // Parliament, judges, civil society
  {
    id: 'ca-fewo',
    type: 'Organization',
    properties: {
      name: {
        en: 'House of Commons Standing Committee on the Status of Women',
        fr: 'Comité permanent de la condition féminine de la Chambre des communes',
      },
      nameStatus: official,
      abbreviation: { en: 'FEWO', fr: 'FEWO' },
      kind: 'legislature',
    },
    out: [inCanada],
    cites: [['source-fewo-evidence-2023-06-19', 'Title page', { field: 'name' }]],
  },
  {
    id: 'ca-just',
    type: 'Organization',
    properties: {
      name: {
        en: 'House of Commons Standing Committee on Justice and Human Rights',
        fr: 'Comité permanent de la justice et des droits de la personne de la Chambre des communes',
      },
      nameStatus: official,
      abbreviation: { en: 'JUST', fr: 'JUST' },
      kind: 'legislature',
    },
    out: [inCanada],
    cites: [['source-just-meeting-87-fr', 'Title page', { field: 'name' }]],
  },
  {
    id: 'ca-nji',
    type: 'Organization',
    properties: {
      name: { en: 'National Judicial Institute', fr: 'Institut national de la magistrature' },
      nameStatus: official,
      abbreviation: { en: 'NJI', fr: 'INM' },
      kind: 'ngo',
      description: {
        en: 'Independent, not for profit; develops and gives education programs for the judges of federal, provincial and territorial courts.',
        fr: 'Organisme indépendant sans but lucratif qui élabore et donne des programmes de formation aux juges des tribunaux fédéraux, provinciaux et territoriaux.',
      },
    },
    out: [inCanada],
    cites: [['source-nap-2012', 'Annex C, 3.11']],
  },
  {
    id: 'ca-cceht',
    type: 'Organization',
    properties: {
      name: {
        en: 'Canadian Centre to End Human Trafficking',
        fr: 'Centre canadien pour mettre fin à la traite des personnes',
      },
      nameStatus: official,
      abbreviation: { en: 'CCEHT' },
      kind: 'ngo',
      description: {
        en: 'Non-governmental organization that operates the Canadian Human Trafficking Hotline.',
        fr: 'Organisation non gouvernementale qui exploite la Ligne d’urgence canadienne contre la traite des personnes.',
      },
    },
    out: [inCanada],
    cites: [['source-hotline-release-2025', 'Release', { field: 'name' }]],
  },

  // Bodies outside Canada
  {
    id: 'intl-un',
    type: 'Organization',
    properties: {
      name: { en: 'United Nations', fr: 'Organisation des Nations Unies' },
      nameStatus: official,
      abbreviation: { en: 'UN', fr: 'ONU' },
      kind: 'international-body',
    },
    out: [atWorldLevel],
    cites: [['source-nap-2012', 'Annex C, 4.14']],
  },
  {
    id: 'intl-unodc',
    type: 'Organization',
    properties: {
      name: {
        en: 'United Nations Office on Drugs and Crime',
        fr: 'Office des Nations Unies contre la drogue et le crime',
      },
      nameStatus: official,
      abbreviation: { en: 'UNODC', fr: 'ONUDC' },
      kind: 'international-body',
    },
    out: [atWorldLevel, ['PART_OF', 'intl-un']],
    cites: [['source-nap-2012', 'Annex C, 4.14']],
  },
  {
    id: 'intl-ilo',
    type: 'Organization',
    properties: {
      name: { en: 'International Labour Organization', fr: 'Organisation internationale du Travail' },
      nameStatus: official,
      abbreviation: { en: 'ILO', fr: 'OIT' },
      kind: 'international-body',
    },
    out: [atWorldLevel],
    cites: [appendix],
  },
  {
    id: 'intl-iom',
    type: 'Organization',
    properties: {
      name: {
        en: 'International Organization for Migration',
        fr: 'Organisation internationale pour les migrations',
      },
      nameStatus: official,
      abbreviation: { en: 'IOM', fr: 'OIM' },
      kind: 'international-body',
    },
    out: [atWorldLevel],
    cites: [appendix],
  },
  {
    id: 'intl-oas',
    type: 'Organization',
    properties: {
      name: { en: 'Organization of American States', fr: 'Organisation des États américains' },
      nameStatus: official,
      abbreviation: { en: 'OAS', fr: 'OEA' },
      kind: 'international-body',
    },
    out: [atWorldLevel],
    cites: [appendix],
  },
  {
    id: 'intl-asean',
    type: 'Organization',
    properties: {
      name: {
        en: 'Association of Southeast Asian Nations',
        fr: "Association des nations de l'Asie du Sud-Est",
      },
      nameStatus: official,
      abbreviation: { en: 'ASEAN', fr: 'ANASE' },
      kind: 'international-body',
    },
    out: [atWorldLevel],
    cites: [appendix],
  },
  {
    id: 'intl-apec',
    type: 'Organization',
    properties: {
      name: { en: 'Asia-Pacific Economic Cooperation', fr: 'Coopération économique Asie-Pacifique' },
      nameStatus: official,
      abbreviation: { en: 'APEC', fr: 'APEC' },
      kind: 'international-body',
    },
    out: [atWorldLevel],
    cites: [appendix],
  },
  {
    id: 'intl-osce',
    type: 'Organization',
    properties: {
      name: {
        en: 'Organization for Security and Co-operation in Europe',
        fr: 'Organisation pour la sécurité et la coopération en Europe',
      },
      nameStatus: official,
      abbreviation: { en: 'OSCE', fr: 'OSCE' },
      kind: 'international-body',
    },
    out: [atWorldLevel],
    cites: [appendix],
  },
  {
    id: 'intl-rcm',
    type: 'Organization',
    properties: {
      name: { en: 'Regional Conference on Migration', fr: 'Conférence régionale sur la migration' },
      nameStatus: { en: 'official', fr: { translatedBy: 'Fourfold' } },
      abbreviation: { en: 'RCM' },
      kind: 'international-body',
    },
    out: [atWorldLevel],
    cites: [appendix],
  },
  {
    id: 'intl-interpol',
    type: 'Organization',
    properties: {
      name: { en: 'INTERPOL', fr: 'INTERPOL' },
      nameStatus: official,
      kind: 'international-body',
      aliases: [
        'International Criminal Police Organization',
        'Organisation internationale de police criminelle',
      ],
    },
    out: [atWorldLevel],
    cites: [['source-nap-2012', 'Annex C, 3.13']],
  },
  {
    id: 'intl-us-state',
    type: 'Organization',
    properties: {
      name: { en: 'United States Department of State', fr: "Département d'État des États-Unis" },
      nameStatus: { en: 'official', fr: { translatedBy: 'Fourfold' } },
      kind: 'department',
    },
    in: [['RELATED_TO', 'finding-us-tip-2023-delivery', { label: 'said by' }]],
    out: [['OPERATES_IN', 'jurisdiction-abroad']],
    cites: [['source-us-tip-2018', 'Publisher']],
  },
]
