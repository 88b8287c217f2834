import type { StarterRecord } from '../starter-record.ts'

const english = { en: 'official', fr: 'unknown' } as const
const both = { en: 'official', fr: 'official' } as const
const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const publicSafety = { en: 'Public Safety Canada', fr: 'Sécurité publique Canada' } as const

/** What the federal government published on its strategy of 2019 and its hotline, with evaluations. */
export const records: readonly StarterRecord[] = [
  {
    id: 'source-eval-strategy-2024',
    type: 'Source',
    properties: {
      name: {
        en: 'Horizontal Evaluation of the National Strategy to Combat Human Trafficking',
        fr: 'Évaluation horizontale de la Stratégie nationale de lutte contre la traite des personnes',
      },
      nameStatus: both,
      publisher: publicSafety,
      date: { date: '2024-06-01', precision: 'month' },
      grade: 'evaluation',
      address:
        'https://publicsafety.gc.ca/cnt/rsrcs/pblctns/vltn-ntnl-strtgy-cmbt-hmn-trffckng-2024/index-en.aspx',
      document: 'strategy-evaluation-2024',
      description: {
        en: 'Covers 2019-20 to 2022-23 and rests, among other things, on 60 interviews. It was published in June 2024; where it is called the evaluation of 2023, this one is meant.',
        fr: "Porte sur les exercices 2019-2020 à 2022-2023 et s'appuie notamment sur 60 entrevues. Publiée en juin 2024; l'« évaluation de 2023 » désigne ce même document.",
      },
    },
  },
  {
    id: 'source-eval-strategy-2024-summary',
    type: 'Source',
    properties: {
      name: {
        en: 'Summary of the Horizontal Evaluation of the National Strategy to Combat Human Trafficking',
      },
      nameStatus: english,
      publisher: publicSafety,
      date: { date: '2024-06-01', precision: 'month' },
      grade: 'evaluation',
      address:
        'https://publicsafety.gc.ca/cnt/rsrcs/pblctns/vltn-ntnl-strtgy-cmbt-hmn-trffckng-smmry-2024/index-en.aspx',
      document: 'strategy-evaluation-2024',
    },
  },
  {
    id: 'source-eval-hotline',
    type: 'Source',
    properties: {
      name: {
        en: 'Evaluation of the Canadian Human Trafficking Hotline',
        fr: "Évaluation de la Ligne d'urgence canadienne contre la traite des personnes",
      },
      nameStatus: both,
      publisher: publicSafety,
      grade: 'evaluation',
      address:
        'https://publicsafety.gc.ca/cnt/rsrcs/pblctns/vltn-cndn-hmn-trffckng-htln-2019-22/index-en.aspx',
      document: 'hotline-evaluation-2019-22',
    },
  },
  {
    id: 'source-eval-hotline-summary',
    type: 'Source',
    properties: {
      name: { en: 'Summary of the Evaluation of the Canadian Human Trafficking Hotline' },
      nameStatus: english,
      publisher: publicSafety,
      grade: 'evaluation',
      address:
        'https://securitepublique.gc.ca/cnt/rsrcs/pblctns/vltn-cndn-hmn-trffckng-htln-2019-22-smmry/index-en.aspx',
      document: 'hotline-evaluation-2019-22',
    },
  },
  {
    id: 'source-strategy-2019',
    type: 'Source',
    properties: {
      name: {
        en: 'National Strategy to Combat Human Trafficking 2019-2024',
        fr: 'Stratégie nationale de lutte contre la traite des personnes 2019-2024',
      },
      nameStatus: both,
      publisher: publicSafety,
      date: { date: '2019-01-01', precision: 'year' },
      grade: 'government',
      address:
        'https://www.securitepublique.gc.ca/cnt/rsrcs/pblctns/2019-ntnl-strtgy-hmnn-trffc/index-fr.aspx',
      description: { en: 'Only its title page was read for this map; its measures were not.' },
    },
  },
  {
    id: 'source-strategy-report-2019-20',
    type: 'Source',
    properties: {
      name: {
        en: 'National Strategy to Combat Human Trafficking - Annual Report 2019-2020',
        fr: 'Stratégie nationale de lutte contre la traite de personnes du Canada - Rapport annuel de 2019-2020 sur les progrès',
      },
      nameStatus: both,
      publisher: publicSafety,
      grade: 'government',
      address:
        'https://www.securitepublique.gc.ca/cnt/rsrcs/pblctns/2019-ntnl-strtgy-cmbt-hmn-trffckng/index-en.aspx',
      description: {
        en: 'First report on the strategy, from its launch on 4 September 2019. Only the message from the minister was read for this map, neither the measures nor the figures.',
        fr: 'Premier rapport sur la stratégie, depuis son lancement le 4 septembre 2019. Seul le message du ministre a été lu pour cette carte, ni les mesures ni les chiffres.',
      },
    },
  },
  {
    id: 'source-strategy-report-2020-21',
    type: 'Source',
    properties: {
      name: {
        en: 'National Strategy to Combat Human Trafficking Annual Report 2020-2021',
        fr: 'Stratégie nationale de lutte contre la traite de personnes du Canada - Rapport annuel de 2020-2021 sur les progrès',
      },
      nameStatus: both,
      publisher: publicSafety,
      grade: 'government',
      address:
        'https://www.securitepublique.gc.ca/cnt/rsrcs/pblctns/ntnl-strtgy-cmbt-hmn-trffckng-2020/index-fr.aspx',
      document: 'strategy-report-2020-21',
      description: {
        en: 'Second report, 1 April 2020 to 31 March 2021. Only the message from the minister was read for this map.',
        fr: 'Deuxième rapport, du 1er avril 2020 au 31 mars 2021. Seul le message du ministre a été lu pour cette carte.',
      },
    },
  },
  {
    id: 'source-strategy-report-2020-21-ihtoday',
    type: 'Source',
    properties: {
      name: {
        en: 'National Strategy to Combat Human Trafficking: Annual Report 2020-2021 (copy at ihtoday.ca)',
      },
      nameStatus: english,
      publisher: { en: 'Indigenous Human Trafficking Today (ihtoday.ca)' },
      grade: 'copy',
      address: 'https://ihtoday.ca/national-strategy-to-combat-human-trafficking-annual-report-2020-2021/',
      document: 'strategy-report-2020-21',
    },
  },
  {
    id: 'source-strategy-report-2021-23',
    type: 'Source',
    properties: {
      name: {
        en: 'National Strategy to Combat Human Trafficking 2021-2023 Report',
        fr: 'Stratégie nationale de lutte contre la traite des personnes - Rapport 2021-2023',
      },
      nameStatus: both,
      publisher: publicSafety,
      date: { date: '2024-01-01', precision: 'year' },
      grade: 'government',
      address: 'https://www.publicsafety.gc.ca/cnt/rsrcs/pblctns/2024-2021-23-nscht-snlctp/index-en.aspx',
      description: {
        en: 'Covers 1 April 2021 to 31 March 2023. Its introduction states the money of the strategy and its partners; the list of partners without strategy money was cut short in the text read.',
      },
    },
  },
  {
    id: 'source-strategy-report-2023-25',
    type: 'Source',
    properties: {
      name: { en: 'National Strategy report 2023-2025', fr: 'Rapport 2023-2025 sur la Stratégie nationale' },
      nameStatus: ours,
      publisher: publicSafety,
      grade: 'government',
      description: {
        en: "Public by 30 July 2025: the minister's statement of that day sends readers to it. Its text was not found among the pages read for this map, so nothing here rests on it.",
        fr: "Public au plus tard le 30 juillet 2025 : la déclaration du ministre de ce jour y renvoie. Son texte n'a pas été trouvé parmi les pages lues; rien ici ne s'y appuie.",
      },
    },
    cites: [['source-statement-2025-07-30', 'Statement, paragraph 4', { field: 'description' }]],
  },
  {
    id: 'source-consultations-report-2018',
    type: 'Source',
    properties: {
      name: { en: '2018 Human Trafficking Consultations Report' },
      nameStatus: english,
      publisher: publicSafety,
      date: { date: '2018-01-01', precision: 'year' },
      grade: 'government',
      address:
        'https://securitepublique.gc.ca/cnt/rsrcs/pblctns/2018-hmn-trffckng-cnslttns-rprt/index-en.aspx',
      description: {
        en: 'Over 200 people took part in person and 42 submissions came in; survivors had a roundtable of their own and organizations of people who do sex work a separate meeting.',
        fr: 'Plus de 200 personnes ont participé en personne et 42 mémoires ont été reçus; les survivantes et survivants ont eu leur propre table ronde, et les organismes représentant les personnes qui font du travail du sexe, une rencontre distincte.',
      },
    },
    in: [
      [
        'CITES',
        'ca-htt-consultation-2018',
        {
          locator: 'Executive Summary',
          says: {
            en: 'Over 200 participants in person, 42 submissions, a roundtable of survivors and a meeting with organizations of people who do sex work.',
            fr: 'Plus de 200 participants en personne, 42 mémoires, une table ronde de survivantes et survivants et une rencontre avec des organismes de personnes qui font du travail du sexe.',
          },
        },
      ],
    ],
  },
  {
    id: 'source-hotline-release-2025',
    type: 'Source',
    properties: {
      name: {
        en: 'Government of Canada announces funding for the Canadian Human Trafficking Hotline',
        fr: "Le gouvernement du Canada annonce l'octroi d'un financement à la Ligne d'urgence canadienne contre la traite des personnes",
      },
      nameStatus: both,
      publisher: publicSafety,
      date: { date: '2025-03-21' },
      grade: 'government',
      address:
        'https://www.newswire.ca/fr/news-releases/le-gouvernement-du-canada-annonce-l-octroi-d-un-financement-a-la-ligne-d-urgence-canadienne-contre-la-traite-des-personnes-876622419.html',
      document: 'hotline-release-2025-03-21',
      description: {
        en: 'The French release was read on CNW, the English one on finanzen.net, which carries CNW.',
      },
    },
  },
  {
    id: 'source-chief-advisor-release-2025',
    type: 'Source',
    properties: {
      name: {
        en: 'Government of Canada announces Chief Advisor to Combat Human Trafficking and expands mandate',
        fr: 'Le gouvernement du Canada annonce la nomination de la conseillère principale chargée de la lutte contre la traite des personnes et élargit son mandat',
      },
      nameStatus: both,
      publisher: publicSafety,
      date: { date: '2025-01-30' },
      grade: 'government',
      address:
        'https://newswire.ca/news-releases/government-of-canada-announces-chief-advisor-to-combat-human-trafficking-and-expands-mandate-895785569.html',
      document: 'chief-advisor-release-2025-01-30',
    },
  },
  {
    id: 'source-statement-2025-07-30',
    type: 'Source',
    properties: {
      name: {
        en: 'Statement from the Minister of Public Safety on World Day Against Trafficking in Persons',
      },
      nameStatus: english,
      publisher: publicSafety,
      date: { date: '2025-07-30' },
      grade: 'government',
      address:
        'https://www.finanzen.net/nachricht/aktien/statement-statement-from-the-minister-of-public-safety-on-world-day-against-trafficking-in-persons-14671761',
      description: { en: 'Read on finanzen.net, which carries CNW.' },
    },
  },
  {
    id: 'source-canadaconsults-strategy-renewal',
    type: 'Source',
    properties: {
      name: { en: "Help Shape Canada's Renewed Strategy to Combat Human Trafficking (canadaconsults.ca)" },
      nameStatus: english,
      publisher: { en: 'canadaconsults.ca' },
      grade: 'copy',
      address: 'https://canadaconsults.ca/en/consultations/99a90b2f-2e00-406d-a92f-fbb9b6944465',
      description: { en: "A third party's tracker of consultations, not a page of the department." },
    },
  },
  {
    id: 'source-cceht-letter-2023',
    type: 'Source',
    properties: {
      name: { en: '2023 open letter to the Minister of Public Safety' },
      nameStatus: english,
      publisher: {
        en: 'Canadian Centre to End Human Trafficking',
        fr: 'Centre canadien pour mettre fin à la traite des personnes',
      },
      date: { date: '2023-01-01', precision: 'year' },
      grade: 'ngo',
      address:
        'https://canadiancentretoendhumantrafficking.ca/2023-open-letter-to-the-minister-of-public-safety',
      description: { en: 'The text read was cut short after the first action items.' },
    },
  },
  {
    id: 'source-globalnews-strategy-2019',
    type: 'Source',
    properties: {
      name: { en: 'Federal government $57M national strategy (Global News)' },
      nameStatus: english,
      publisher: { en: 'Global News' },
      date: { date: '2019-09-04' },
      grade: 'media',
      address:
        'https://globalnews.ca/news/5854177/federal-government-57m-national-strategy-human-trafficking/amp',
    },
  },
  {
    id: 'source-lawyersdaily-strategy-2019',
    type: 'Source',
    properties: {
      name: { en: "Ottawa announces new national strategy to fight human trafficking (The Lawyer's Daily)" },
      nameStatus: english,
      publisher: { en: "The Lawyer's Daily" },
      date: { date: '2019-01-01', precision: 'year' },
      grade: 'media',
      address:
        'https://www.thelawyersdaily.ca/personalinjury/articles/14950/ottawa-announces-new-national-strategy-to-fight-human-trafficking',
    },
  },
  {
    id: 'source-vancourier-strategy-2019',
    type: 'Source',
    properties: {
      name: { en: 'Feds announce human trafficking strategy (Vancouver Courier)' },
      nameStatus: english,
      publisher: { en: 'Vancouver Courier' },
      date: { date: '2019-01-01', precision: 'year' },
      grade: 'media',
      address:
        'https://www.vancourier.com/entertainment/dining/feds-announce-human-trafficking-strategy-1.23936996',
    },
  },
  {
    id: 'source-hotline-who-we-are',
    type: 'Source',
    properties: {
      name: { en: 'Who are we (Canadian Human Trafficking Hotline)' },
      nameStatus: english,
      publisher: {
        en: 'Canadian Centre to End Human Trafficking',
        fr: 'Centre canadien pour mettre fin à la traite des personnes',
      },
      grade: 'ngo',
      address: 'https://canadianhumantraffickinghotline.ca/who-are-we',
    },
  },
  {
    id: 'source-hotline-what-we-do',
    type: 'Source',
    properties: {
      name: { en: 'What we do (Canadian Human Trafficking Hotline)' },
      nameStatus: english,
      publisher: {
        en: 'Canadian Centre to End Human Trafficking',
        fr: 'Centre canadien pour mettre fin à la traite des personnes',
      },
      grade: 'ngo',
      address: 'https://www.canadianhumantraffickinghotline.ca/what-we-do/',
    },
  },
  {
    id: 'source-iamnotforsale-cceht-2018',
    type: 'Source',
    properties: {
      name: { en: 'The Canadian Centre to End Human Trafficking (iamnotforsale.ca)' },
      nameStatus: english,
      publisher: { en: 'I Am Not For Sale' },
      date: { date: '2018-05-01', precision: 'month' },
      grade: 'ngo',
      address: 'https://www.iamnotforsale.ca/blog/details/the-canadian-centre-to-end-human-trafficking.html',
    },
  },
  {
    id: 'source-nationalobserver-hotline-2019',
    type: 'Source',
    properties: {
      name: { en: 'Hotline to help human trafficking victims launches across Canada (National Observer)' },
      nameStatus: english,
      publisher: { en: 'National Observer' },
      date: { date: '2019-05-29' },
      grade: 'media',
      address:
        'https://www.nationalobserver.com/2019/05/29/news/hotline-help-human-trafficking-victims-educate-public-launches-across-canada',
    },
  },
]
