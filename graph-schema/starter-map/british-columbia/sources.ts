import type { StarterRecord } from '../starter-record.ts'

const enOnly = { en: 'official', fr: 'unknown' } as const
const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const province = { en: 'Province of British Columbia', fr: 'Province de la Colombie-Britannique' }

/** What is known of British Columbia, and of national bodies met there. Undated pages carry no date. */
export const records: readonly StarterRecord[] = [
  {
    id: 'source-bc-octip-about',
    type: 'Source',
    properties: {
      name: { en: 'About us: Office to Combat Trafficking in Persons' },
      nameStatus: enOnly,
      publisher: province,
      grade: 'government',
      address:
        'https://www2.gov.bc.ca/gov/content/justice/criminal-justice/victims-of-crime/human-trafficking/about-us',
    },
  },
  {
    id: 'source-vancouverisis-octip-2010',
    type: 'Source',
    properties: {
      name: { en: 'Human Trafficking in B.C. (blog that reproduces a text of the Office)' },
      nameStatus: enOnly,
      publisher: { en: 'vancouverisis.blogspot.com' },
      date: { date: '2010-04-01', precision: 'month' },
      grade: 'copy',
      address: 'http://vancouverisis.blogspot.com/2010/04/human-trafficking-in-bc.html',
    },
  },
  {
    id: 'source-wikipedia-octip',
    type: 'Source',
    properties: {
      name: { en: 'Office to Combat Trafficking in Persons (encyclopedia mirror)' },
      nameStatus: enOnly,
      publisher: { en: 'Wikipedia (mirror)' },
      grade: 'copy',
      address:
        'https://en-wikipedia--on--ipfs-org.ipns.dweb.link/wiki/Office_to_Combat_Trafficking_in_Persons',
    },
  },
  {
    id: 'source-bc-octip-training-2011',
    type: 'Source',
    properties: {
      name: {
        en: 'Launch of the online training of the Office (news release, 2011)',
        fr: 'Lancement de la formation en ligne du Bureau (communiqué, 2011)',
      },
      nameStatus: ours,
      publisher: province,
      date: { date: '2011-06-01', precision: 'month' },
      grade: 'government',
      address: 'https://news.gov.bc.ca/releases/2011PSSG0080-000759',
    },
  },
  {
    id: 'source-bc-strategy-release-2013',
    type: 'Source',
    properties: {
      name: {
        en: "BC's Action Plan to Combat Human Trafficking (news release, 2013)",
        fr: "Plan d'action de la C.-B. contre la traite des personnes (communiqué, 2013)",
      },
      nameStatus: ours,
      publisher: province,
      date: { date: '2013-03-01', precision: 'month' },
      grade: 'government',
      address: 'https://news.gov.bc.ca/releases/2013JAG0086-000498',
    },
  },
  {
    id: 'source-ubcm-human-trafficking',
    type: 'Source',
    properties: {
      name: { en: 'Human Trafficking (resolution, with the response of the Province)' },
      nameStatus: enOnly,
      publisher: { en: 'Union of British Columbia Municipalities' },
      grade: 'government',
      address: 'https://ubcm.ca/convention-resolutions/resolutions/resolutions-database/human-trafficking',
    },
  },
  {
    id: 'source-ctv-bc-octip-2011',
    type: 'Source',
    properties: {
      name: {
        en: "B.C.'s anti-human trafficking office: report and reply of the minister (CTV, August 2011)",
      },
      nameStatus: { en: { translatedBy: 'Fourfold' }, fr: 'unknown' },
      publisher: { en: 'CTV British Columbia' },
      date: { date: '2011-08-01', precision: 'month' },
      grade: 'media',
      address: 'https://bc.ctvnews.ca/b-c-s-anti-human-trafficking-office-gutted-collaborator-1.679066',
    },
  },
  {
    id: 'source-global-bc-unit-2025',
    type: 'Source',
    properties: {
      name: { en: 'New provincial police unit on human trafficking in British Columbia (Global News, 2025)' },
      nameStatus: { en: { translatedBy: 'Fourfold' }, fr: 'unknown' },
      publisher: { en: 'Global News' },
      date: { date: '2025-07-01', precision: 'month' },
      grade: 'media',
      address: 'https://globalnews.ca/news/11311552/human-trafficking-unit-bc/',
    },
  },
  {
    id: 'source-bc-backgrounder-2025',
    type: 'Source',
    properties: {
      name: { en: 'What to know about actions taken to support trafficked persons (backgrounder)' },
      nameStatus: enOnly,
      publisher: province,
      date: { date: '2025-07-30' },
      grade: 'government',
      address: 'https://news.gov.bc.ca/releases/2025PSSG0041-000733',
      document: 'bc-release-2025-07-30-human-trafficking',
    },
  },
  {
    id: 'source-bc-release-2025-copy',
    type: 'Source',
    properties: {
      name: { en: "New police unit bolsters B.C.'s response to human trafficking (copy of the release)" },
      nameStatus: enOnly,
      publisher: { en: 'Darpan Magazine' },
      date: { date: '2025-07-30' },
      grade: 'copy',
      address:
        'https://www.darpanmagazine.com/news/national/new-police-unit-bolsters-bcs-response-to-human-trafficking/',
      document: 'bc-release-2025-07-30-human-trafficking',
    },
  },
  {
    id: 'source-bc-mosaic-2013',
    type: 'Source',
    properties: {
      name: {
        en: 'MOSAIC pamphlet for foreign workers (news release, 2013)',
        fr: 'Dépliant de MOSAIC pour les travailleurs étrangers (communiqué, 2013)',
      },
      nameStatus: ours,
      publisher: province,
      date: { date: '2013-01-01', precision: 'year' },
      grade: 'government',
      address: 'https://news.gov.bc.ca/releases/2013JAG0120-000647',
    },
  },
  {
    id: 'source-mondaq-bc-tfw',
    type: 'Source',
    properties: {
      name: {
        en: 'Provincial requirement to register temporary foreign workers hired in BC (law-firm note)',
        fr: "Inscription des travailleurs étrangers temporaires en C.-B. (note de cabinet d'avocats)",
      },
      nameStatus: ours,
      publisher: { en: 'Mondaq' },
      grade: 'media',
      address:
        'https://www.mondaq.com/canada/employee-rights-labour-relations/992262/provincial-requirement-for-employers-and-recruiters-to-register-temporary-foreign-workers-hired-in-bc',
    },
  },
  {
    id: 'source-bc-recruiter-licensing-2019',
    type: 'Source',
    properties: {
      name: {
        en: 'Licensing of recruiters of foreign workers (news release, 2019)',
        fr: 'Permis des recruteurs de travailleurs étrangers (communiqué, 2019)',
      },
      nameStatus: ours,
      publisher: province,
      date: { date: '2019-01-01', precision: 'year' },
      grade: 'government',
      address: 'https://news.gov.bc.ca/releases/2019LBR0024-001864',
    },
  },
  {
    id: 'source-salvation-army-bc',
    type: 'Source',
    properties: {
      name: { en: 'Anti-human trafficking efforts by The Salvation Army in B.C.' },
      nameStatus: enOnly,
      publisher: { en: 'The Salvation Army' },
      grade: 'ngo',
      address: 'https://ridgemeadowssa.ca/anti-human-trafficking-efforts-by-the-salvation-army-in-b-c/',
    },
  },
  {
    id: 'source-deborahs-gate-site',
    type: 'Source',
    properties: {
      name: { en: "Deborah's Gate" },
      nameStatus: enOnly,
      publisher: { en: 'The Salvation Army' },
      grade: 'ngo',
      address: 'http://www.deborahsgate.ca/',
    },
  },
  {
    id: 'source-salvation-army-2010',
    type: 'Source',
    properties: {
      name: { en: 'Salvation Army Safe House Opens in B.C.' },
      nameStatus: enOnly,
      publisher: { en: 'The Salvation Army' },
      date: { date: '2010-01-04' },
      grade: 'ngo',
      address:
        'https://www.salvationarmy.ca/britishcolumbia/2010/01/04/salvation-army-safe-house-opens-in-bc-2/',
    },
  },
  {
    id: 'source-deborahs-gate-funding-2015',
    type: 'Source',
    properties: {
      name: { en: 'Government of Canada announces funding to help victims of human trafficking' },
      nameStatus: enOnly,
      publisher: { en: 'The Salvation Army' },
      date: { date: '2015-07-08' },
      grade: 'ngo',
      address: 'http://www.salvationarmy.ca/britishcolumbia/2015/07/08/dgfunding/',
    },
  },
  {
    id: 'source-mwc-labour-exploitation',
    type: 'Source',
    properties: {
      name: { en: 'Labour Exploitation & Trafficking in BC' },
      nameStatus: enOnly,
      publisher: { en: 'Migrant Workers Centre' },
      grade: 'ngo',
      address: 'https://mwcbc.ca/labour-exploitation-trafficking-in-bc/',
    },
  },
  {
    id: 'source-wcdwa-labour-trafficking',
    type: 'Source',
    properties: {
      name: { en: 'Labour Trafficking & Migrant Workers in British Columbia' },
      nameStatus: enOnly,
      publisher: { en: "West Coast Domestic Workers' Association (on the site of the CCR)" },
      grade: 'ngo',
      address: 'https://ccrweb.ca/en/wcdwa-report-labour-trafficking-migrant-workers-bc',
      document: 'wcdwa-labour-trafficking-report',
    },
  },
  {
    id: 'source-wcdwa-labour-trafficking-copy',
    type: 'Source',
    properties: {
      name: { en: 'Labour Trafficking & Migrant Workers in British Columbia (copy)' },
      nameStatus: enOnly,
      publisher: { en: 'lawsdocbox.com' },
      grade: 'copy',
      address:
        'http://lawsdocbox.com/Immigration/90681830-Labour-trafficking-migrant-workers-in-british-columbia.html',
      document: 'wcdwa-labour-trafficking-report',
    },
  },
  {
    id: 'source-just-87-lawless',
    type: 'Source',
    properties: {
      name: {
        en: 'Evidence, JUST meeting 87 (42-1): L. Lawless, RCMP',
        fr: 'Témoignages, JUST, réunion 87 (42-1) : L. Lawless, GRC',
      },
      nameStatus: ours,
      publisher: { en: 'openparliament.ca' },
      date: { date: '2018-02-15' },
      grade: 'testimony',
      address: 'https://openparliament.ca/committees/justice/42-1/87/lynn-lawless-1',
      document: 'just-42-1-meeting-87',
    },
  },
  {
    id: 'source-gbv-agreement-bc-2023',
    type: 'Source',
    properties: {
      name: {
        en: 'Canada and British Columbia sign bilateral agreement to end gender-based violence',
      },
      nameStatus: enOnly,
      publisher: { en: 'Women and Gender Equality Canada', fr: 'Femmes et Égalité des genres Canada' },
      date: { date: '2023-12-08' },
      grade: 'government',
      address:
        'https://www.canada.ca/en/women-gender-equality/news/2023/12/the-governments-of-canada-and-british-columbia-sign-bilateral-agreement-to-end-gender-based-violence.html',
    },
  },
]
