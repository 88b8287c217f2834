import type { StarterRecord } from '../starter-record.ts'

const english = { en: 'official', fr: 'unknown' } as const
const both = { en: 'official', fr: 'official' } as const
const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const publicSafety = { en: 'Public Safety Canada', fr: 'Sécurité publique Canada' } as const
const justice = { en: 'Department of Justice Canada', fr: 'Justice Canada' } as const
const wage = { en: 'Women and Gender Equality Canada', fr: 'Femmes et Égalité des genres Canada' } as const
const esdc = {
  en: 'Employment and Social Development Canada',
  fr: 'Emploi et Développement social Canada',
} as const
const ircc = {
  en: 'Immigration, Refugees and Citizenship Canada',
  fr: 'Immigration, Réfugiés et Citoyenneté Canada',
} as const
const pspc = {
  en: 'Public Services and Procurement Canada',
  fr: 'Services publics et Approvisionnement Canada',
} as const
const rcmp = { en: 'Royal Canadian Mounted Police', fr: 'Gendarmerie royale du Canada' } as const
const gac = { en: 'Global Affairs Canada', fr: 'Affaires mondiales Canada' } as const
const statcan = { en: 'Statistics Canada', fr: 'Statistique Canada' } as const

/** Federal pages, releases, notes and records on single measures. */
export const records: readonly StarterRecord[] = [
  {
    id: 'source-wage-backgrounder-2020',
    type: 'Source',
    properties: {
      name: { en: "Government of Canada's Efforts to Combat Human Trafficking - Backgrounder" },
      nameStatus: english,
      publisher: wage,
      date: { date: '2020-07-01', precision: 'month' },
      grade: 'government',
      address:
        'https://www.canada.ca/en/women-gender-equality/news/2020/07/government-of-canadas-efforts-to-combat-human-trafficking.html',
    },
  },
  {
    id: 'source-cpcsoc-at-risk-youth',
    type: 'Source',
    properties: {
      name: { en: 'Pilot Projects for At-Risk Youth' },
      nameStatus: english,
      publisher: publicSafety,
      grade: 'government',
      address: 'https://www.publicsafety.gc.ca/cnt/cntrng-crm/hmn-trffckng/cpcsoc/cpcsoc-trsk-yth-en.aspx',
    },
  },
  {
    id: 'source-cpcsoc-empowerment',
    type: 'Source',
    properties: {
      name: { en: 'Community-Based Trauma-Informed Empowerment Projects' },
      nameStatus: english,
      publisher: publicSafety,
      grade: 'government',
      address: 'https://www.securitepublique.gc.ca/cnt/cntrng-crm/hmn-trffckng/cpcsoc/cpcsoc-ppfrm-en.aspx',
    },
  },
  {
    id: 'source-cpcsoc-fr',
    type: 'Source',
    properties: {
      name: { fr: 'Programme de contribution pour combattre les crimes graves et le crime organisé' },
      nameStatus: { en: 'unknown', fr: 'official' },
      publisher: publicSafety,
      grade: 'government',
      address: 'https://publicsafety.gc.ca/cnt/cntrng-crm/hmn-trffckng/cpcsoc/cpcsoc-fr.aspx',
    },
  },
  {
    id: 'source-esdc-qp-note-2024-12',
    type: 'Source',
    properties: {
      name: { en: 'Question Period Note: ESDC Supplementary Estimates (B) 2024-25' },
      nameStatus: english,
      publisher: esdc,
      date: { date: '2024-12-01', precision: 'month' },
      grade: 'government',
      address: 'https://search.open.canada.ca/qpnotes/record/esdc-edsc%2CSUPPS_EWDOL_DEC2024_002',
    },
  },
  {
    id: 'source-mwsp-call',
    type: 'Source',
    properties: {
      name: {
        en: 'Solicited call: airport orientation and community-based services, Migrant Worker Support Program',
      },
      nameStatus: english,
      publisher: esdc,
      grade: 'government',
      address:
        'https://www.canada.ca/en/employment-social-development/services/funding/airport-orientation-community-services-migrant-workers.html',
    },
  },
  {
    id: 'source-ircc-vtip-protection',
    type: 'Source',
    properties: {
      name: { en: 'Protection and assistance for victims of human trafficking' },
      nameStatus: english,
      publisher: ircc,
      date: { date: '2025-01-01', precision: 'year' },
      grade: 'government',
      address:
        'https://www.canada.ca/en/immigration-refugees-citizenship/services/application/application-forms-guides/protection-assistance-victims-human-trafficking.html',
      description: {
        en: 'The page bears no date in the text read; it sets out rules in force since 4 February 2025, whence the year.',
      },
    },
  },
  {
    id: 'source-ircc-vtip-considerations',
    type: 'Source',
    properties: {
      name: {
        en: 'Temporary resident permits (TRPs): Considerations specific to victims of trafficking in persons',
      },
      nameStatus: english,
      publisher: ircc,
      grade: 'government',
      address:
        'https://www.canada.ca/en/immigration-refugees-citizenship/corporate/publications-manuals/operational-bulletins-manuals/temporary-residents/permits/considerations-specific-victims-human-trafficking.html',
    },
  },
  {
    id: 'source-sor-2019-148',
    type: 'Source',
    properties: {
      name: {
        en: 'Regulations Amending the Immigration and Refugee Protection Regulations: SOR/2019-148 (Canada Gazette, Part II)',
        fr: 'Règlement modifiant le Règlement sur l’immigration et la protection des réfugiés : DORS/2019-148 (Gazette du Canada, Partie II)',
      },
      nameStatus: both,
      publisher: { en: 'Canada Gazette', fr: 'Gazette du Canada' },
      date: { date: '2019-05-29' },
      grade: 'government',
      address: 'https://canadagazette.gc.ca/rp-pr/p2/2019/2019-05-29/html/sor-dors148-eng.html',
    },
  },
  {
    id: 'source-gazette-2018-12-15',
    type: 'Source',
    properties: {
      name: {
        en: 'Regulations Amending the Immigration and Refugee Protection Regulations, with regulatory impact analysis (Canada Gazette, Part I)',
      },
      nameStatus: english,
      publisher: { en: 'Canada Gazette', fr: 'Gazette du Canada' },
      date: { date: '2018-12-15' },
      grade: 'government',
      address: 'https://canadagazette.gc.ca/rp-pr/p1/2018/2018-12-15/html/reg1-eng.html',
      document: 'irpr-vulnerable-workers-rias-2018',
    },
  },
  {
    id: 'source-fintrac-release-2021',
    type: 'Source',
    properties: {
      name: { en: 'FINTRAC provides additional money laundering indicators in support of Project Protect' },
      nameStatus: english,
      publisher: {
        en: 'Financial Transactions and Reports Analysis Centre of Canada',
        fr: "Centre d'analyse des opérations et déclarations financières du Canada",
      },
      date: { date: '2021-07-30' },
      grade: 'government',
      address: 'https://fintrac-canafe.canada.ca/new-neuf/nr/2021-07-30-eng',
    },
  },
  {
    id: 'source-rcmp-northern-spotlight-7',
    type: 'Source',
    properties: {
      name: { en: 'Operation Northern Spotlight VII: Canadian police services continue to work together' },
      nameStatus: english,
      publisher: rcmp,
      date: { date: '2018-10-24' },
      grade: 'government',
      address:
        'https://rcmp-grc.gc.ca/en/news/2018/operation-northern-spotlight-vii-canadian-police-services-continue-work-together-stop',
    },
  },
  {
    id: 'source-rcmp-northern-spotlight-6',
    type: 'Source',
    properties: {
      name: { en: 'Operation Northern Spotlight VI' },
      nameStatus: english,
      publisher: rcmp,
      date: { date: '2017-10-18' },
      grade: 'government',
      address: 'https://www.rcmp-grc.gc.ca/en/news/2017/operation-northern-spotlight-vi',
    },
  },
  {
    id: 'source-rcmp-htncc-page-fr',
    type: 'Source',
    properties: {
      name: { fr: 'Centre national de coordination contre la traite de personnes' },
      nameStatus: { en: 'unknown', fr: 'official' },
      publisher: rcmp,
      grade: 'government',
      address: 'http://www.rcmp-grc.gc.ca/ht-tp/index-fra.htm',
    },
  },
  {
    id: 'source-pspc-supply-chains',
    type: 'Source',
    properties: {
      name: {
        en: 'Protecting human rights in federal supply chains',
        fr: 'Protéger les droits de la personne dans les chaînes d’approvisionnement fédérales',
      },
      nameStatus: both,
      publisher: pspc,
      grade: 'government',
      address:
        'https://www.canada.ca/en/public-services-procurement/services/acquisitions/better-buying/reducing-barriers/protecting-human-rights-in-supply-chains.html',
    },
  },
  {
    id: 'source-pspc-what-we-heard',
    type: 'Source',
    properties: {
      name: {
        en: 'What we heard report: Revisions to the Code of Conduct for Procurement',
        fr: 'Modifications au Code de conduite pour l’approvisionnement : Rapport sur ce que nous avons entendu',
      },
      nameStatus: both,
      publisher: pspc,
      grade: 'government',
      address: 'https://www.tpsgc-pwgsc.gc.ca/app-acq/cndt-cndct/entendu-heard-eng.html',
    },
  },
  {
    id: 'source-supply-chains-act',
    type: 'Source',
    properties: {
      name: {
        en: 'Fighting Against Forced Labour and Child Labour in Supply Chains Act (S.C. 2023, c. 9)',
        fr: "Loi sur la lutte contre le travail forcé et le travail des enfants dans les chaines d'approvisionnement (L.C. 2023, ch. 9)",
      },
      nameStatus: both,
      publisher: justice,
      date: { date: '2023-05-11' },
      grade: 'government',
      address: 'https://laws.justice.gc.ca/eng/acts/F-10.6/page-1.html',
    },
  },
  {
    id: 'source-gac-accbp-evaluation-2016',
    type: 'Source',
    properties: {
      name: { en: 'Evaluation of the Anti-crime and Counter-terrorism Capacity Building Programs' },
      nameStatus: english,
      publisher: gac,
      date: { date: '2016-01-01', precision: 'year' },
      grade: 'evaluation',
      address:
        'https://www.international.gc.ca/gac-amc/publications/evaluation/2016/eval_accbp_ctcbp-eval_arclcc_arca.aspx?lang=eng',
    },
  },
  {
    id: 'source-open-canada-accbp-colombia',
    type: 'Source',
    properties: {
      name: {
        en: 'Grants and Contributions: ACCBP project in Colombia (open.canada.ca)',
        fr: 'Subventions et contributions : projet du PAACLC en Colombie (open.canada.ca)',
      },
      nameStatus: ours,
      publisher: gac,
      date: { date: '2021-04-01', precision: 'fiscal-year' },
      grade: 'government',
      address: 'https://search.open.canada.ca//grants/record/dfatd-maecd,064-2021-2022-Q1-00267,current',
      description: { en: 'The record is among those published for the first quarter of 2021-22.' },
    },
  },
  {
    id: 'source-statcan-daily-2023-12-04',
    type: 'Source',
    properties: {
      name: { en: 'Trafficking in persons in Canada, 2022 (The Daily)' },
      nameStatus: english,
      publisher: statcan,
      date: { date: '2023-12-04' },
      grade: 'statistic',
      address: 'https://www150.statcan.gc.ca/n1/daily-quotidien/231204/dq231204c-eng.htm',
    },
  },
]
