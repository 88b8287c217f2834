import type { StarterRecord } from '../starter-record.ts'

const enOnly = { en: 'official', fr: 'unknown' } as const
const both = { en: 'official', fr: 'official' } as const
const frOnly = { en: { translatedBy: 'Fourfold' }, fr: 'official' } as const
const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const province = { en: 'Government of Ontario', fr: "Gouvernement de l'Ontario" }
const mcss = { en: 'Ministry of Community and Social Services (Ontario)' }

/** What governments published on Ontario, and copies of it. */
export const records: readonly StarterRecord[] = [
  {
    id: 'source-on-overview-initiatives',
    type: 'Source',
    properties: {
      name: { en: "Ontario's Strategy to End Human Trafficking: Overview of Initiatives" },
      nameStatus: enOnly,
      publisher: mcss,
      grade: 'government',
      address: 'https://www.mcss.gov.on.ca/en/mcss/programs/humantrafficking/overviewInitiatives.aspx',
    },
  },
  {
    id: 'source-on-strategy-2016-fr',
    type: 'Source',
    properties: {
      name: {
        en: "Page of the ministry on Ontario's strategy of 2016 (in French)",
        fr: 'Stratégie ontarienne pour mettre fin à la traite des personnes',
      },
      nameStatus: frOnly,
      publisher: mcss,
      grade: 'government',
      address: 'http://www.mcss.gov.on.ca/fr/mcss/programs/humanTrafficking/index.aspx',
    },
  },
  {
    id: 'source-on-progress-report-2017',
    type: 'Source',
    properties: {
      name: { en: "Ontario's Strategy to End Human Trafficking Progress Report" },
      nameStatus: enOnly,
      publisher: mcss,
      date: { date: '2017-02-23' },
      grade: 'government',
      address: 'https://www.mcss.gov.on.ca/en/mcss/news/releases/2017/20170222.aspx',
    },
  },
  {
    id: 'source-on-first-year-progress',
    type: 'Source',
    properties: {
      name: { en: "Ontario's Strategy to End Human Trafficking: first-year progress" },
      nameStatus: { en: { translatedBy: 'Fourfold' }, fr: 'unknown' },
      publisher: mcss,
      grade: 'government',
      address: 'https://www.mcss.gov.on.ca/en/mcss/programs/humanTrafficking/firstYearProgress.aspx',
    },
  },
  {
    id: 'source-on-acts-2017-fr',
    type: 'Source',
    properties: {
      name: {
        en: 'Strengthening Ontario laws on human trafficking (news release, in French)',
        fr: 'Renforcement des lois ontariennes relatives à la traite des personnes',
      },
      nameStatus: frOnly,
      publisher: province,
      date: { date: '2017-02-01', precision: 'month' },
      grade: 'government',
      address:
        'https://news.ontario.ca/owd/fr/2017/02/renforcement-des-lois-ontariennes-relatives-a-la-traite-des-personnes.html',
    },
  },
  {
    id: 'source-on-act-passed-2017',
    type: 'Source',
    properties: {
      name: { en: 'Ontario Passes Legislation to Protect Human Trafficking Survivors' },
      nameStatus: enOnly,
      publisher: province,
      date: { date: '2017-05-01', precision: 'month' },
      grade: 'government',
      address:
        'https://news.ontario.ca/owd/en/2017/05/ontario-passes-legislation-to-protect-human-trafficking-survivors.html',
    },
  },
  {
    id: 'source-on-s21021',
    type: 'Source',
    properties: {
      name: {
        en: 'Combating Human Trafficking Act, 2021, S.O. 2021, c. 21 - Bill 251',
        fr: 'Loi de 2021 sur la lutte contre la traite des personnes, L.O. 2021, chap. 21',
      },
      nameStatus: both,
      publisher: province,
      date: { date: '2021-01-01', precision: 'year' },
      grade: 'government',
      address: 'https://www.ontario.ca/laws/statute/s21021',
      document: 'on-statute-2021-c-21',
    },
  },
  {
    id: 'source-on-s21021-fr',
    type: 'Source',
    properties: {
      name: {
        en: 'Combating Human Trafficking Act, 2021 (French edition)',
        fr: 'Loi de 2021 sur la lutte contre la traite des personnes, L.O. 2021, chap. 21',
      },
      nameStatus: both,
      publisher: province,
      date: { date: '2021-01-01', precision: 'year' },
      grade: 'government',
      address: 'https://www.ontario.ca/fr/lois/loi/S21021',
      document: 'on-statute-2021-c-21',
    },
  },
  {
    id: 'source-on-strategy-act-fr',
    type: 'Source',
    properties: {
      name: {
        en: 'Anti-Human Trafficking Strategy Act, 2021, S.O. 2021, c. 21, Sched. 2 (French edition)',
        fr: 'Loi de 2021 sur la stratégie de lutte contre la traite, L.O. 2021, chap. 21, annexe 2',
      },
      nameStatus: ours,
      publisher: province,
      grade: 'government',
      address: 'https://ontario.ca/fr/lois/loi/21a21b',
    },
  },
  {
    id: 'source-on-strategy-2025',
    type: 'Source',
    properties: {
      name: {
        en: "Ontario's Anti-Human Trafficking Strategy 2025-2030",
        fr: 'Stratégie ontarienne de lutte contre la traite des personnes, 2025–2030',
      },
      nameStatus: { en: 'official', fr: 'official' },
      publisher: province,
      grade: 'government',
      address: 'https://www.ontario.ca/page/ontarios-anti-human-trafficking-strategy-2025-2030',
      document: 'on-strategy-2025',
    },
  },
  {
    id: 'source-on-strategy-2025-fr',
    type: 'Source',
    properties: {
      name: {
        en: "Ontario's Anti-Human Trafficking Strategy 2025-2030 (French edition)",
        fr: 'Stratégie ontarienne de lutte contre la traite des personnes, 2025–2030',
      },
      nameStatus: both,
      publisher: province,
      grade: 'government',
      address:
        'https://www.ontario.ca/fr/page/strategie-ontarienne-de-lutte-contre-la-traite-des-personnes-2025-2030',
      document: 'on-strategy-2025',
    },
  },
  {
    id: 'source-on-review-survey-2024-fr',
    type: 'Source',
    properties: {
      name: {
        en: "Survey: review of Ontario's strategy 2020-2025 (in French)",
        fr: 'Sondage : revue de la Stratégie ontarienne de lutte contre la traite (2020-2025)',
      },
      nameStatus: ours,
      publisher: province,
      date: { date: '2024-01-01', precision: 'year' },
      grade: 'government',
      address:
        'https://ontario.ca/fr/page/sondage-revue-de-la-strategie-ontarienne-de-lutte-contre-la-traite-des-personnes-2020-2025',
    },
  },
  {
    id: 'source-on-statement-2026-copy',
    type: 'Source',
    properties: {
      name: { en: 'Ontario highlights $345M anti-human trafficking investment on awareness day (copy)' },
      nameStatus: enOnly,
      publisher: { en: 'wireservice.ca' },
      date: { date: '2026-02-22' },
      grade: 'copy',
      address:
        'https://www.wireservice.ca/ontario-highlights-345m-anti-human-trafficking-investment-on-awareness-day',
      note: {
        en: 'A statement of a Sunday, Human Trafficking Awareness Day: 22 February fell on a Sunday in 2026.',
      },
    },
  },
  {
    id: 'source-on-esa-licensing-guide',
    type: 'Source',
    properties: {
      name: { en: 'Your guide to the Employment Standards Act: licensing of agencies and recruiters' },
      nameStatus: enOnly,
      publisher: province,
      grade: 'government',
      address:
        'https://ontario.ca/document/your-guide-employment-standards-act-0/licensing-temporary-help-agencies-and-recruiters',
    },
  },
  {
    id: 'source-durham-2021-copy',
    type: 'Source',
    properties: {
      name: { en: 'Government of Canada announces funding: Victim Services of Durham Region (copy)' },
      nameStatus: enOnly,
      publisher: { en: 'Web Newswire' },
      date: { date: '2021-04-04' },
      grade: 'copy',
      address:
        'https://www.webnewswire.com/2021/04/04/canada-government-of-canada-announces-funding-for-project-to-raise-awareness-against-human-trafficking/',
    },
  },
  {
    id: 'source-ps-newsletter-2014-02',
    type: 'Source',
    properties: {
      name: { en: "Canada's Anti-Human Trafficking Newsletter - Issue 5, February 2014" },
      nameStatus: enOnly,
      publisher: { en: 'Public Safety Canada', fr: 'Sécurité publique Canada' },
      date: { date: '2014-02-01', precision: 'month' },
      grade: 'government',
      address: 'https://www.sarscene.ca/cnt/rsrcs/pblctns/hmn-trffckng-nwslttr-2014-02/index-en.aspx',
    },
  },
  {
    id: 'source-fewo-58-buckeridge',
    type: 'Source',
    properties: {
      name: {
        en: 'FEWO meeting 58 (44-1): J. Buckeridge, for the Peel service providers committee',
        fr: 'FEWO, réunion 58 (44-1) : J. Buckeridge, comité des fournisseurs de services de Peel',
      },
      nameStatus: ours,
      publisher: { en: 'House of Commons', fr: 'Chambre des communes' },
      date: { date: '2023-03-30' },
      grade: 'testimony',
      address: 'https://openparliament.ca/committees/status-of-women/44-1/58/jakki-buckeridge-3/only',
    },
  },
  {
    id: 'source-fewo-36-turpel-lafond',
    type: 'Source',
    properties: {
      name: {
        en: 'FEWO meeting 36 (41-1): M.E. Turpel-Lafond',
        fr: 'FEWO, réunion 36 (41-1) : M.E. Turpel-Lafond',
      },
      nameStatus: ours,
      publisher: { en: 'House of Commons', fr: 'Chambre des communes' },
      date: { date: '2012-01-01', precision: 'year' },
      grade: 'testimony',
      address: 'https://openparliament.ca/committees/status-of-women/41-1/36/mary-ellen-turpel-lafond-4/only',
    },
  },
  {
    id: 'source-gbv-agreement-on-2023',
    type: 'Source',
    properties: {
      name: { en: 'Governments of Canada and Ontario sign bilateral agreement (copy of the release)' },
      nameStatus: enOnly,
      publisher: { en: 'Blue Line' },
      date: { date: '2023-11-15' },
      grade: 'copy',
      address:
        'https://www.blueline.ca/the-governments-of-canada-and-ontario-sign-bilateral-agreement-to-end-gender-based-violence/',
    },
  },
]
