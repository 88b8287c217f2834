import type { StarterRecord } from '../starter-record.ts'

const english = { en: 'official', fr: 'unknown' } as const
const justice = { en: 'Department of Justice Canada', fr: 'Justice Canada' } as const
const wage = { en: 'Women and Gender Equality Canada', fr: 'Femmes et Égalité des genres Canada' } as const
const cirnac = {
  en: 'Crown-Indigenous Relations and Northern Affairs Canada',
  fr: 'Relations Couronne-Autochtones et Affaires du Nord Canada',
} as const
const scics = {
  en: 'Canadian Intergovernmental Conference Secretariat',
  fr: 'Secrétariat des conférences intergouvernementales canadiennes',
} as const

/** Federal handbooks, legislative notes, F/P/T tables and the plans beside the strategy. */
export const records: readonly StarterRecord[] = [
  {
    id: 'source-handbook-2015-contents',
    type: 'Source',
    properties: {
      name: {
        en: 'A Handbook for Criminal Justice Practitioners on Trafficking in Persons (2015, archived)',
      },
      nameStatus: english,
      publisher: justice,
      date: { date: '2015-01-01', precision: 'year' },
      grade: 'government',
      address: 'https://www.justice.gc.ca/eng/rp-pr/cj-jp/tp/hcjpotp-gtpupjp/toc-tdm.html',
      document: 'justice-handbook-2015',
    },
  },
  {
    id: 'source-handbook-2015-ch6',
    type: 'Source',
    properties: {
      name: {
        en: 'A Handbook for Criminal Justice Practitioners on Trafficking in Persons (2015, archived), chapter 6',
      },
      nameStatus: english,
      publisher: justice,
      date: { date: '2015-01-01', precision: 'year' },
      grade: 'government',
      address: 'https://www.justice.gc.ca/eng/rp-pr/cj-jp/tp/hcjpotp-gtpupjp/p6.html?wbdisable=true',
      document: 'justice-handbook-2015',
    },
  },
  {
    id: 'source-justice-c38-questions',
    type: 'Source',
    properties: {
      name: { en: 'Questions and answers on Bill C-38 (Department of Justice)' },
      nameStatus: { en: { translatedBy: 'Fourfold' }, fr: 'unknown' },
      publisher: justice,
      grade: 'government',
      address: 'http://justice.gc.ca/eng/csj-sjc/pl/shtl/qa.html',
    },
  },
  {
    id: 'source-justice-c38-page',
    type: 'Source',
    properties: {
      name: { en: 'Bill C-38 (page of the Department of Justice)' },
      nameStatus: { en: { translatedBy: 'Fourfold' }, fr: 'unknown' },
      publisher: justice,
      grade: 'government',
      address: 'http://justice.gc.ca/eng/csj-sjc/pl/shtl/index.html',
    },
  },
  {
    id: 'source-legislative-summary-c38',
    type: 'Source',
    properties: {
      name: { en: 'Legislative Summary of Bill C-38' },
      nameStatus: english,
      publisher: { en: 'Library of Parliament', fr: 'Bibliothèque du Parlement' },
      date: { date: '2017-03-01' },
      grade: 'government',
      address:
        'https://bdp.parl.ca/sites/PublicWebsite/default/en_CA/ResearchPublications/LegislativeSummaries/421C38E',
    },
  },
  {
    id: 'source-scics-status-of-women-2022',
    type: 'Source',
    properties: {
      name: {
        en: 'News release - 40th Annual Meeting of FPT Ministers Responsible for the Status of Women',
      },
      nameStatus: english,
      publisher: scics,
      date: { date: '2022-11-09' },
      grade: 'government',
      address:
        'https://scics.ca/en/product-produit/news-release-40th-annual-meeting-of-federal-provincial-and-territorial-ministers-responsible-for-the-status-of-women/',
    },
  },
  {
    id: 'source-wage-backgrounder-nb-2023',
    type: 'Source',
    properties: {
      name: {
        en: 'Backgrounder: The Governments of Canada and New Brunswick sign bilateral agreement to end gender-based violence',
      },
      nameStatus: english,
      publisher: wage,
      date: { date: '2023-12-01', precision: 'month' },
      grade: 'government',
      address:
        'https://www.canada.ca/en/women-gender-equality/news/2023/12/backgrounder--the-governments-of-canada-and-new-brunswick-sign-bilateral-agreement-to-end-gender-based-violence.html',
    },
  },
  {
    id: 'source-wage-qp-2023-004',
    type: 'Source',
    properties: {
      name: {
        en: 'Question Period Note: National Action Plan to End Gender-Based Violence (WAGE-2023-QP-004)',
      },
      nameStatus: english,
      publisher: wage,
      date: { date: '2023-01-01', precision: 'year' },
      grade: 'government',
      address: 'https://search.open.canada.ca/qpnotes/record/wage%2CWAGE-2023-QP-004',
    },
  },
  {
    id: 'source-wage-qp-2024-004',
    type: 'Source',
    properties: {
      name: {
        en: 'Question Period Note: National Action Plan to End Gender-Based Violence (WAGE-2024-QP-004)',
      },
      nameStatus: english,
      publisher: wage,
      date: { date: '2024-01-01', precision: 'year' },
      grade: 'government',
      address: 'https://search.open.canada.ca/qpnotes/record/wage%2CWAGE-2024-QP-004',
    },
  },
  {
    id: 'source-wage-qp-2023-012',
    type: 'Source',
    properties: {
      name: {
        en: 'Question Period Note: FPT Forum of Ministers responsible for the Status of Women (WAGE-2023-QP-012)',
      },
      nameStatus: english,
      publisher: wage,
      date: { date: '2023-01-01', precision: 'year' },
      grade: 'government',
      address: 'https://search.open.canada.ca/qpnotes/record/wage%2CWAGE-2023-QP-012',
    },
  },
  {
    id: 'source-cnw-status-of-women-2021',
    type: 'Source',
    properties: {
      name: {
        en: 'Status of Women Ministers endorse Declaration for a Canada free of gender-based violence',
      },
      nameStatus: english,
      publisher: scics,
      date: { date: '2021-01-22' },
      grade: 'government',
      address:
        'https://www.newswire.ca/news-releases/status-of-women-ministers-endorse-declaration-for-a-canada-free-of-gender-based-violence-892569179.html',
    },
  },
  {
    id: 'source-scics-status-of-women-victoria',
    type: 'Source',
    properties: {
      name: {
        en: 'Status of Women Ministers meet in Victoria to chart the way forward and advance gender equality',
      },
      nameStatus: english,
      publisher: scics,
      grade: 'government',
      address:
        'https://scics.ca/en/product-produit/news-release-status-of-women-ministers-meet-in-victoria-to-chart-the-way-forward-and-advance-gender-equality/',
    },
  },
  {
    id: 'source-scics-status-of-women-2024',
    type: 'Source',
    properties: {
      name: {
        en: 'News release - FPT Ministers Responsible for the Status of Women met in Winnipeg to advance gender equality',
      },
      nameStatus: english,
      publisher: scics,
      date: { date: '2024-07-25' },
      grade: 'government',
      address:
        'https://scics.ca/en/product-produit/news-release-federal-provincial-and-territorial-ministers-responsible-for-the-status-of-women-met-in-winnipeg-to-advance-gender-equality/',
    },
  },
  {
    id: 'source-cnw-justice-ministers-2024',
    type: 'Source',
    properties: {
      name: { en: 'Justice and Public Safety Ministers conclude productive meeting on joint priorities' },
      nameStatus: english,
      publisher: scics,
      date: { date: '2024-10-18' },
      grade: 'government',
      address:
        'https://newswire.ca/news-releases/justice-and-public-safety-ministers-conclude-productive-meeting-on-joint-priorities-802396866.html',
    },
  },
  {
    id: 'source-caall-overview',
    type: 'Source',
    properties: {
      name: { en: 'CAALL: Overview' },
      nameStatus: english,
      publisher: { en: 'Canadian Association of Administrators of Labour Legislation' },
      grade: 'government',
      address: 'https://caall-acalo.org/en/about/overview',
    },
  },
  {
    id: 'source-caall-overview-fr',
    type: 'Source',
    properties: {
      name: { fr: 'ACALO : Survol' },
      nameStatus: { en: 'unknown', fr: 'official' },
      publisher: { fr: 'Association canadienne des administrateurs de la législation ouvrière' },
      grade: 'government',
      address: 'https://caall-acalo.org/fr/about',
    },
  },
  {
    id: 'source-cirnac-federal-pathway',
    type: 'Source',
    properties: {
      name: { en: 'The federal pathway (CIRNAC)' },
      nameStatus: english,
      publisher: cirnac,
      grade: 'government',
      address: 'https://cirnac-rcaanc.gc.ca/eng/1617731561423/1617731691291',
    },
  },
  {
    id: 'source-cirnac-federal-pathway-earlier',
    type: 'Source',
    properties: {
      name: { en: 'The federal pathway (CIRNAC, earlier version of the page)' },
      nameStatus: english,
      publisher: cirnac,
      grade: 'government',
      address: 'https://www.rcaanc-cirnac.gc.ca/eng/1617731561423/1617731691291',
    },
  },
  {
    id: 'source-cirnac-federal-pathway-2022',
    type: 'Source',
    properties: {
      name: {
        en: 'Page of Crown-Indigenous Relations on the Federal Pathway (1654109433321)',
        fr: 'Page de Relations Couronne-Autochtones sur la Voie fédérale (1654109433321)',
      },
      nameStatus: { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } },
      publisher: cirnac,
      grade: 'government',
      address: 'https://cirnac-rcaanc.gc.ca/eng/1654109433321/1654109480056',
    },
  },
]
