import type { StarterRecord } from '../starter-record.ts'

const english = { en: 'official', fr: 'unknown' } as const
const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const usState = { en: 'United States Department of State', fr: "Département d'État des États-Unis" } as const

/** Reports of non-governmental and international bodies, and research. */
export const records: readonly StarterRecord[] = [
  {
    id: 'source-us-tip-2018',
    type: 'Source',
    properties: {
      name: { en: '2018 Trafficking in Persons Report: Canada' },
      nameStatus: english,
      publisher: usState,
      date: { date: '2018-01-01', precision: 'year' },
      grade: 'international',
      address: 'https://www.state.gov/reports/2018-trafficking-in-persons-report/canada/',
      document: 'us-tip-2018-canada',
    },
  },
  {
    id: 'source-us-tip-2019',
    type: 'Source',
    properties: {
      name: { en: '2019 Trafficking in Persons Report: Canada' },
      nameStatus: english,
      publisher: usState,
      date: { date: '2019-01-01', precision: 'year' },
      grade: 'international',
      address: 'https://www.state.gov/reports/2019-trafficking-in-persons-report-2/canada/',
      document: 'us-tip-2019-canada',
    },
  },
  {
    id: 'source-us-tip-2022',
    type: 'Source',
    properties: {
      name: { en: '2022 Trafficking in Persons Report: Canada' },
      nameStatus: english,
      publisher: usState,
      date: { date: '2022-01-01', precision: 'year' },
      grade: 'international',
      address: 'https://www.state.gov/reports/2022-trafficking-in-persons-report/canada/',
      document: 'us-tip-2022-canada',
    },
  },
  {
    id: 'source-us-tip-2022-ecoi',
    type: 'Source',
    properties: {
      name: { en: '2022 Trafficking in Persons Report: Canada (copy at ecoi.net)' },
      nameStatus: english,
      publisher: { en: 'ecoi.net' },
      date: { date: '2022-01-01', precision: 'year' },
      grade: 'international',
      address: 'https://www.ecoi.net/en/document/2077691.html',
      document: 'us-tip-2022-canada',
    },
  },
  {
    id: 'source-us-tip-2023',
    type: 'Source',
    properties: {
      name: { en: '2023 Trafficking in Persons Report: Canada' },
      nameStatus: english,
      publisher: usState,
      date: { date: '2023-01-01', precision: 'year' },
      grade: 'international',
      address: 'https://www.state.gov/reports/2023-trafficking-in-persons-report/canada/',
      document: 'us-tip-2023-canada',
    },
  },
  {
    id: 'source-amnesty-closed-permits-2023',
    type: 'Source',
    properties: {
      name: { en: 'Canada: Submission on closed work permits and temporary foreign workers' },
      nameStatus: english,
      publisher: { en: 'Amnesty International', fr: 'Amnistie internationale' },
      date: { date: '2023-01-01', precision: 'year' },
      grade: 'ngo',
      address: 'https://www.amnesty.org/ar/documents/amr20/7485/2023/en/',
    },
  },
  {
    id: 'source-unctad-supply-chains',
    type: 'Source',
    properties: {
      name: {
        en: 'Canada introduced new reporting obligations relating to forced and child labour in supply chains',
      },
      nameStatus: english,
      publisher: { en: 'UNCTAD Investment Policy Monitor', fr: 'CNUCED' },
      grade: 'international',
      address:
        'https://investmentpolicy.unctad.org/investment-policy-monitor/measures/4551/canada-introduced-new-reporting-obligations-relating-to-forced-and-child-labour-in-supply-chains-',
    },
  },
  {
    id: 'source-iea-supply-chains',
    type: 'Source',
    properties: {
      name: {
        en: 'Fighting Against Forced Labour and Child Labour in Supply Chains Act (note of the International Energy Agency)',
        fr: "Loi sur le travail forcé dans les chaînes d'approvisionnement (note de l'Agence internationale de l'énergie)",
      },
      nameStatus: ours,
      publisher: { en: 'International Energy Agency', fr: "Agence internationale de l'énergie" },
      grade: 'international',
      address:
        'https://origin.iea.org/policies/18019-fighting-against-forced-labour-and-child-labour-in-supply-chains-act-sc-2023-c-9',
    },
  },
  {
    id: 'source-ccr-trp-report',
    type: 'Source',
    properties: {
      name: { en: 'Temporary Resident Permits: Limits to Protection for Trafficked Persons' },
      nameStatus: english,
      publisher: { en: 'Canadian Council for Refugees', fr: 'Conseil canadien pour les réfugiés' },
      date: { date: '2013-08-01', precision: 'month' },
      grade: 'ngo',
      address: 'http://ccrweb.ca/en/temporary-resident-permit-report',
      description: {
        en: 'Announced as new in August 2013 (page of the Toronto Counter Human Trafficking Network). The text read was edited later: it names the department as it is called since November 2015.',
        fr: 'Présenté comme nouveau en août 2013 (page du Toronto Counter Human Trafficking Network). Le texte lu a été modifié plus tard : il nomme le ministère comme il s’appelle depuis novembre 2015.',
      },
    },
  },
  {
    id: 'source-open-letter-cbsa-2016',
    type: 'Source',
    properties: {
      name: { en: 'Open Letter: Get CBSA out of Anti-Trafficking Investigations' },
      nameStatus: english,
      date: { date: '2016-03-23' },
      grade: 'ngo',
      address:
        'https://docs.google.com/forms/d/e/1FAIpQLSdJTNS7z1d0_M_DKpmwBlmxL3WMOaOWkD1PZAajBbgVeSw0ag/viewform',
    },
  },
  {
    id: 'source-cba-immigration-trafficking-2023',
    type: 'Source',
    properties: {
      name: { en: 'The Intersection of Immigration and Human Trafficking (G. Giesbrecht)' },
      nameStatus: english,
      publisher: { en: 'Canadian Bar Association', fr: 'Association du Barreau canadien' },
      date: { date: '2023-01-01', precision: 'year' },
      grade: 'ngo',
      address: 'http://www.cba.org/Sections/Immigration-Law/Resources/Resources/2023/FoundersWinner2023',
      description: { en: 'Prize essay on the site of a bar association.' },
    },
  },
  {
    id: 'source-particip-accbp',
    type: 'Source',
    properties: {
      name: { en: 'Review of European Lessons Learned for Anti-Crime Capacity Building Programs' },
      nameStatus: english,
      publisher: { en: 'Particip' },
      grade: 'ngo',
      address: 'https://particip.de/en/references/details?id=15231',
      description: { en: "A contractor's page about its own work; no grade fits better." },
    },
  },
  {
    id: 'source-efc-just-2018',
    type: 'Source',
    properties: {
      name: { en: 'The EFC affirms Justice Committee report on human trafficking' },
      nameStatus: english,
      publisher: { en: 'Evangelical Fellowship of Canada' },
      date: { date: '2018-12-01', precision: 'month' },
      grade: 'ngo',
      address:
        'https://evangelicalfellowship.ca/Communications/Articles/December-2018/The-EFC-affirms-Justice-Committee-report-on-human.aspx',
      document: 'just-report-24-2018',
    },
  },
  {
    id: 'source-efc-pcepa-submission',
    type: 'Source',
    properties: {
      name: { en: 'Submission on The Protection of Communities and Exploited Persons Act' },
      nameStatus: english,
      publisher: { en: 'Evangelical Fellowship of Canada' },
      date: { date: '2022-01-01', precision: 'year' },
      grade: 'ngo',
      address:
        'https://www.evangelicalfellowship.ca/Resources/Documents/Submission-on-The-Protection-of-Communities-and-Ex',
    },
  },
  {
    id: 'source-clf-pcepa-2022',
    type: 'Source',
    properties: {
      name: { en: 'Standing Committee on Justice and Human Rights releases report on PCEPA' },
      nameStatus: english,
      publisher: { en: 'Christian Legal Fellowship' },
      date: { date: '2022-09-22' },
      grade: 'ngo',
      address:
        'https://christianlegalfellowship.org/blog/2022/9/22/standing-committee-on-justice-and-human-rights-releases-report-on-the-protection-of-communities-and-exploited-persons-act',
      document: 'just-pcepa-review-2022',
    },
  },
  {
    id: 'source-alliance-release-2019',
    type: 'Source',
    properties: {
      name: {
        en: 'Media release of 22 February 2019 on the Justice Committee report (sexworklawreform.com)',
        fr: 'Communiqué du 22 février 2019 sur le rapport du Comité de la justice (sexworklawreform.com)',
      },
      nameStatus: ours,
      publisher: { en: 'Canadian Alliance for Sex Work Law Reform' },
      date: { date: '2019-02-22' },
      grade: 'ngo',
      address: 'http://sexworklawreform.com/blog/',
      document: 'just-report-24-2018',
    },
  },
  {
    id: 'source-nwac-release-2014',
    type: 'Source',
    properties: {
      name: { en: 'NWAC releases Human Trafficking Report' },
      nameStatus: english,
      publisher: { en: "Native Women's Association of Canada" },
      date: { date: '2014-10-16' },
      grade: 'ngo',
      address: 'https://www.nwac.ca/2014/10/16/nwac-releases-human-trafficking-report/',
      document: 'nwac-report-2014',
    },
  },
  {
    id: 'source-nwac-report-2014',
    type: 'Source',
    properties: {
      name: { en: 'Sexual Exploitation and Trafficking of Aboriginal Women and Girls: Final Report' },
      nameStatus: english,
      publisher: { en: "Native Women's Association of Canada" },
      date: { date: '2014-10-01', precision: 'month' },
      grade: 'copy',
      address:
        'https://docslib.org/doc/4458856/sexual-exploitation-and-trafficking-of-aboriginal-women-and-girls',
      document: 'nwac-report-2014',
      description: { en: 'Read on docslib, where a copy stands.' },
    },
  },
  {
    id: 'source-cwf-task-force-2014',
    type: 'Source',
    properties: {
      name: { en: '"NO MORE" Ending Sex-Trafficking in Canada (National Task Force)' },
      nameStatus: english,
      publisher: { en: "Canadian Women's Foundation", fr: 'Fondation canadienne des femmes' },
      date: { date: '2014-01-01', precision: 'year' },
      grade: 'copy',
      address: 'https://docslib.org/doc/570529/no-more-ending-sex-trafficking-in-canada',
    },
  },
  {
    id: 'source-cwf-one-year-later',
    type: 'Source',
    properties: {
      name: { en: 'One year later: working together to end sex trafficking' },
      nameStatus: english,
      publisher: { en: "Canadian Women's Foundation", fr: 'Fondation canadienne des femmes' },
      date: { date: '2015-01-01', precision: 'year' },
      grade: 'ngo',
      address: 'https://canadianwomen.org/blog/one-year-later-working-together-end-sex-trafficking-canada/',
    },
  },
  {
    id: 'source-cwf-fr',
    type: 'Source',
    properties: {
      name: { fr: 'À propos de la Fondation canadienne des femmes' },
      nameStatus: { en: 'unknown', fr: 'official' },
      publisher: { en: "Canadian Women's Foundation", fr: 'Fondation canadienne des femmes' },
      grade: 'ngo',
      address: 'https://canadianwomen.org/fr/a-propos',
    },
  },
  {
    id: 'source-barrett-2013',
    type: 'Source',
    properties: {
      name: { en: 'An Assessment of Sex Trafficking (N. Barrett)' },
      nameStatus: english,
      publisher: { en: "Canadian Women's Foundation", fr: 'Fondation canadienne des femmes' },
      date: { date: '2013-05-01', precision: 'month' },
      grade: 'copy',
      address: 'https://docslib.org/doc/2037244/an-assessment-of-sex-trafficking',
    },
  },
  {
    id: 'source-mcgill-slides',
    type: 'Source',
    properties: {
      name: {
        en: "Practice with people who've experienced human trafficking (Hanley and Ricard-Guay, McGill)",
      },
      nameStatus: english,
      publisher: { en: 'McGill University', fr: 'Université McGill' },
      grade: 'copy',
      address:
        'https://cdn.slideserve.com/berit/practice-with-people-who-ve-experienced-human-trafficking-the-challenges-of-intersectoral-collaboration',
    },
  },
  {
    id: 'source-ricard-guay-2016',
    type: 'Source',
    properties: {
      name: {
        en: 'Labour trafficking in Canada: at the margins of the anti-trafficking efforts (A. Ricard-Guay)',
      },
      nameStatus: english,
      publisher: { en: 'European University Institute', fr: 'Institut universitaire européen' },
      date: { date: '2016-01-01', precision: 'year' },
      grade: 'copy',
      address:
        'https://123dok.org/document/nq7vjovq-labour-trafficking-canada-margins-anti-trafficking-efforts.html',
    },
  },
  {
    id: 'source-ircc-recruitment-2020',
    type: 'Source',
    properties: {
      name: {
        en: 'Regulatory approaches to international labour recruitment in Canada',
        fr: "Approches réglementaires pour le recrutement de la main d'œuvre internationale au Canada",
      },
      nameStatus: { en: 'official', fr: 'official' },
      publisher: {
        en: 'Immigration, Refugees and Citizenship Canada (copy at fdocuments.net)',
        fr: 'Immigration, Réfugiés et Citoyenneté Canada (copie sur fdocuments.net)',
      },
      date: { date: '2020-01-01', precision: 'year' },
      grade: 'copy',
      address:
        'https://fdocuments.net/document/regulatory-approaches-to-international-labour-recruitment-.html',
      document: 'ircc-recruitment-study-2020',
    },
  },
  {
    id: 'source-swan-pcepa-review-2022',
    type: 'Source',
    properties: {
      name: { en: 'Protection of Communities and Exploited Persons Act Review' },
      nameStatus: english,
      publisher: { en: 'SWAN Vancouver' },
      date: { date: '2022-01-01', precision: 'year' },
      grade: 'ngo',
      address: 'https://swanvancouver.ca/protection-of-communities-and-exploited-persons-act-review/',
    },
  },
]
