import type { StarterRecord } from '../starter-record.ts'

const official = { en: 'official', fr: 'official' } as const
const englishOnly = { en: 'official', fr: 'unknown' } as const
const worded = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const publicSafety = { en: 'Public Safety Canada', fr: 'Sécurité publique Canada' } as const
const meeting = 'just-42-1-meeting-87'

/** Where what became of the deliverables of 2012 was read. */
export const records: readonly StarterRecord[] = [
  {
    id: 'source-nap-progress-2012-13',
    type: 'Source',
    properties: {
      name: {
        en: 'National Action Plan to Combat Human Trafficking - 2012-2013 Annual Report on Progress',
        fr: "Plan d'action national de lutte contre la traite de personnes - Rapport annuel sur le progrès 2012-2013",
      },
      nameStatus: official,
      publisher: publicSafety,
      date: { date: '2013-01-01', precision: 'year' },
      grade: 'government',
      address: 'https://securitepublique.gc.ca/cnt/rsrcs/pblctns/ntnl-ctn-pln-cmbt-prgrss-2013/index-en.aspx',
    },
  },
  {
    id: 'source-nap-progress-2013-14',
    type: 'Source',
    properties: {
      name: {
        en: 'National Action Plan to Combat Human Trafficking - 2013-2014 Annual Report on Progress',
        fr: "Plan d'action national de lutte contre la traite de personnes - Rapport annuel sur le progrès 2013-2014",
      },
      nameStatus: official,
      publisher: publicSafety,
      date: { date: '2014-01-01', precision: 'year' },
      grade: 'government',
      address: 'https://publicsafety.gc.ca/cnt/rsrcs/pblctns/ntnl-ctn-pln-cmbt-prgrss-2014/index-fr.aspx',
    },
  },
  {
    id: 'source-nap-progress-2014-15',
    type: 'Source',
    properties: {
      name: { en: 'National Action Plan to Combat Human Trafficking - 2014-2015 Annual Report on Progress' },
      nameStatus: englishOnly,
      publisher: publicSafety,
      date: { date: '2015-01-01', precision: 'year' },
      grade: 'government',
      address: 'https://securitepublique.gc.ca/cnt/rsrcs/pblctns/ntnl-ctn-pln-cmbt-prgrss-2015/index-en.aspx',
    },
  },
  {
    id: 'source-nap-progress-2015-16',
    type: 'Source',
    properties: {
      name: {
        en: 'National Action Plan to Combat Human Trafficking - 2015-2016 Annual Report on Progress',
        fr: "Plan d'action national de lutte contre la traite de personnes - Rapport annuel sur le progrès 2015-2016",
      },
      nameStatus: official,
      publisher: publicSafety,
      date: { date: '2016-01-01', precision: 'year' },
      grade: 'government',
      address: 'https://securitepublique.gc.ca/cnt/rsrcs/pblctns/ntnl-ctn-pln-cmbt-prgrss-2016/index-en.aspx',
    },
  },
  {
    id: 'source-local-safety-audit-guide',
    type: 'Source',
    properties: {
      name: {
        en: 'Local Safety Audit Guide: To Prevent Trafficking in Persons and Related Exploitation',
        fr: "Guide de diagnostic local de sécurité : La prévention de la traite de personnes et des activités d'exploitation connexes",
      },
      nameStatus: official,
      publisher: publicSafety,
      grade: 'government',
      address: 'https://securitepublique.gc.ca/cnt/rsrcs/pblctns/lcl-sfty-dtgd/index-en.aspx',
      note: {
        en: 'Its date is not in the text read; a blog post of April 2015 already points to it.',
        fr: 'Sa date ne figure pas dans le texte lu; un billet de blogue d’avril 2015 y renvoie déjà.',
      },
    },
  },
  {
    id: 'source-stakeholder-summary-2013',
    type: 'Source',
    properties: {
      name: {
        en: 'National summary report of the stakeholder consultations on trafficking (2013)',
        fr: 'Rapport sommaire national des consultations des intervenants sur la traite (2013)',
      },
      nameStatus: worded,
      publisher: publicSafety,
      date: { date: '2013-01-01', precision: 'year' },
      grade: 'government',
      address: 'https://securitepublique.gc.ca/cnt/rsrcs/pblctns/2013-hmn-trffckng-stkhldr/index-eng.aspx',
    },
  },
  {
    id: 'source-act-alberta-release-2014',
    type: 'Source',
    properties: {
      name: {
        fr: "ACT Alberta reçoit un financement pour continuer ses travaux d'aide aux victimes d'actes criminels",
      },
      nameStatus: { en: 'unknown', fr: 'official' },
      publisher: { en: 'Marketwired', fr: 'Marketwired' },
      date: { date: '2014-08-22' },
      grade: 'government',
      address: 'http://www.marketwired.com/mw/release.do?id=1940878&sourceType=3',
    },
  },
  {
    id: 'source-cic-student-rules-2014',
    type: 'Source',
    properties: {
      name: {
        en: 'Program delivery update - May 30, 2014: New regulations for the International Student Program',
      },
      nameStatus: englishOnly,
      publisher: { en: 'Citizenship and Immigration Canada', fr: 'Citoyenneté et Immigration Canada' },
      date: { date: '2014-05-30' },
      grade: 'government',
      address:
        'https://www.canada.ca/en/immigration-refugees-citizenship/corporate/publications-manuals/operational-bulletins-manuals/updates/2014-05-30.html',
    },
  },
  {
    id: 'source-sor-2014-14',
    type: 'Source',
    properties: {
      name: {
        en: 'SOR/2014-14 (Canada Gazette, Part II, 12 February 2014)',
        fr: 'DORS/2014-14 (Gazette du Canada, Partie II, 12 février 2014)',
      },
      nameStatus: worded,
      publisher: { en: 'Canada Gazette', fr: 'Gazette du Canada' },
      date: { date: '2014-02-12' },
      grade: 'government',
      address: 'http://gazette.gc.ca/rp-pr/p2/2014/2014-02-12/html/sor-dors14-eng.html',
    },
  },
  {
    id: 'source-epoch-times-2012-07-05',
    type: 'Source',
    properties: {
      name: { en: 'No More Temp Work Permits for Strippers, Escorts' },
      nameStatus: englishOnly,
      publisher: { en: 'Epoch Times' },
      date: { date: '2012-07-05' },
      grade: 'media',
      address: 'https://www.theepochtimes.com/no-more-temp-work-permits-for-strippers-escorts_1483864.html',
    },
  },
  {
    id: 'source-huffpost-2012-07-04',
    type: 'Source',
    properties: {
      name: {
        en: 'Huffington Post on temporary foreign workers and the sex trade, 4 July 2012',
        fr: 'Huffington Post : travailleurs temporaires et commerce du sexe, 4 juillet 2012',
      },
      nameStatus: worded,
      publisher: { en: 'Huffington Post Canada' },
      date: { date: '2012-07-04' },
      grade: 'media',
      address: 'https://www.huffingtonpost.ca/2012/07/04/temporary-foreign-workers-sex-trade_n_1649510.html',
    },
  },
  {
    id: 'source-jefflilaw-2012-07-09',
    type: 'Source',
    properties: {
      name: {
        en: 'Law firm post on work permits for exotic dancers, 9 July 2012',
        fr: 'Billet d’un cabinet d’avocats sur les permis de travail de danseuses exotiques, 9 juillet 2012',
      },
      nameStatus: worded,
      publisher: { en: 'jefflilaw.com' },
      date: { date: '2012-07-09' },
      grade: 'media',
      address: 'http://www.jefflilaw.com/blog/2012/07/09/exotic-dancers-no-longer-eligible-for-work-permit/',
    },
  },
  {
    id: 'source-operational-bulletin-567',
    type: 'Source',
    properties: {
      name: {
        en: 'Protecting Foreign Nationals from the Risk of Abuse and Exploitation, Bulletin 567 (copy)',
      },
      nameStatus: englishOnly,
      publisher: { en: 'immigration.ca' },
      date: { date: '2014-02-14' },
      grade: 'copy',
      address: 'https://immigration.ca/protecting-foreign-nationals-from-the-risk-of-abuse-and-exploitation/',
    },
  },
  {
    id: 'source-safekeeping-2013',
    type: 'Source',
    properties: {
      name: { en: 'Domestic Human Trafficking for Sexual Exploitation in Canada' },
      nameStatus: englishOnly,
      aliases: ['Project SAFEKEEPING'],
      publisher: { en: 'Royal Canadian Mounted Police', fr: 'Gendarmerie royale du Canada' },
      date: { date: '2013-10-01', precision: 'month' },
      grade: 'government',
      address: 'http://www.rcmp-grc.gc.ca/ht-tp/publications/2013/proj-safekeeping-eng.htm',
    },
  },
  {
    id: 'source-just-meeting-87-fr',
    type: 'Source',
    properties: {
      name: {
        en: 'JUST meeting 87 (42-1), evidence, 15 February 2018 (French text)',
        fr: 'JUST réunion 87 (42-1), témoignages, 15 février 2018',
      },
      nameStatus: worded,
      publisher: { en: 'House of Commons', fr: 'Chambre des communes' },
      date: { date: '2018-02-15' },
      grade: 'testimony',
      address: 'https://noscommunes.ca/DocumentViewer/fr/42-1/JUST/reunion-87/temoignages',
      document: meeting,
    },
  },
  {
    id: 'source-just-meeting-87-ps',
    type: 'Source',
    properties: {
      name: {
        en: 'JUST meeting 87 (42-1), T. Bhupsingh, Public Safety, 15 February 2018',
        fr: 'JUST réunion 87 (42-1), T. Bhupsingh, Sécurité publique, 15 février 2018',
      },
      nameStatus: worded,
      publisher: { en: 'openparliament.ca' },
      date: { date: '2018-02-15' },
      grade: 'testimony',
      address: 'https://openparliament.ca/committees/justice/42-1/87/trevor-bhupsingh-1/only',
      document: meeting,
    },
  },
  {
    id: 'source-just-meeting-87-holmes',
    type: 'Source',
    properties: {
      name: {
        en: 'JUST meeting 87 (42-1), M. Holmes, Public Safety, 15 February 2018',
        fr: 'JUST réunion 87 (42-1), M. Holmes, Sécurité publique, 15 février 2018',
      },
      nameStatus: worded,
      publisher: { en: 'openparliament.ca' },
      date: { date: '2018-02-15' },
      grade: 'testimony',
      address: 'https://openparliament.ca/committees/justice/42-1/87/ron-mckinnon-2/',
      document: meeting,
    },
  },
  {
    id: 'source-unodc-vulnerability-2013',
    type: 'Source',
    properties: {
      name: { en: 'Issue Paper: Abuse of a position of vulnerability (copy)' },
      nameStatus: englishOnly,
      publisher: { en: 'UNODC, on docslib' },
      date: { date: '2013-04-01', precision: 'month' },
      grade: 'copy',
      address: 'https://docslib.org/doc/12498249/abuse-of-a-position-of-vulnerability-and-other-means-within',
      document: 'unodc-issue-paper-vulnerability',
    },
  },
  {
    id: 'source-unodc-vulnerability-ccr',
    type: 'Source',
    properties: {
      name: { en: 'UNODC Issue Paper: Abuse of a position of vulnerability (page of the CCR)' },
      nameStatus: { en: { translatedBy: 'Fourfold' }, fr: 'unknown' },
      publisher: { en: 'Canadian Council for Refugees', fr: 'Conseil canadien pour les réfugiés' },
      grade: 'copy',
      address: 'https://ccrweb.ca/en/unodc-issue-paper-abuse-position-vulnerability-trafficking-2012',
      document: 'unodc-issue-paper-vulnerability',
    },
  },
  {
    id: 'source-unodc-vulnerability-scribd',
    type: 'Source',
    properties: {
      name: { en: 'UNODC 2012 Issue Paper: Abuse of a Position of Vulnerability (Scribd)' },
      nameStatus: { en: { translatedBy: 'Fourfold' }, fr: 'unknown' },
      publisher: { en: 'UNODC, on Scribd' },
      grade: 'copy',
      address:
        'https://it.scribd.com/document/185493464/UNODC-2012-Issue-Paper-Abuse-of-a-Position-of-Vulnerability',
      document: 'unodc-issue-paper-vulnerability',
    },
  },
]
