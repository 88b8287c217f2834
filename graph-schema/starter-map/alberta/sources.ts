import type { StarterRecord } from '../starter-record.ts'

const enOnly = { en: 'official', fr: 'unknown' } as const
const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const province = { en: 'Government of Alberta' }

/** What is known of Alberta. Undated pages carry no date. */
export const records: readonly StarterRecord[] = [
  {
    id: 'source-ab-action-plan',
    type: 'Source',
    properties: {
      name: { en: 'Human trafficking action plan (Alberta.ca)' },
      nameStatus: enOnly,
      publisher: province,
      grade: 'government',
      address: 'https://www.alberta.ca/human-trafficking-action-plan',
      document: 'ab-nine-point-action-plan',
    },
  },
  {
    id: 'source-ab-action-plan-copy',
    type: 'Source',
    properties: {
      name: { en: 'Human trafficking action plan (copy at calgarycwl.ca)' },
      nameStatus: enOnly,
      publisher: { en: 'calgarycwl.ca' },
      grade: 'copy',
      address:
        'https://calgarycwl.ca/members/standing-committees/social-justice/legislation/issues/843-human-trafficking-action-plan?layout=default&print=1&tmpl=component',
      document: 'ab-nine-point-action-plan',
    },
  },
  {
    id: 'source-ab-task-force',
    type: 'Source',
    properties: {
      name: { en: 'Human Trafficking Task Force (Alberta.ca)' },
      nameStatus: enOnly,
      publisher: province,
      grade: 'government',
      address: 'https://www.alberta.ca/human-trafficking-task-force',
    },
  },
  {
    id: 'source-ab-addressing',
    type: 'Source',
    properties: {
      name: { en: 'Addressing human trafficking in Alberta (Alberta.ca)' },
      nameStatus: enOnly,
      publisher: province,
      grade: 'government',
      address: 'https://alberta.ca/addressing-human-trafficking-in-alberta',
    },
  },
  {
    id: 'source-ab-release-2022-copy',
    type: 'Source',
    properties: {
      name: { en: 'AB government: Stepping up the fight against human trafficking (copy of the release)' },
      nameStatus: enOnly,
      publisher: { en: 'Indigenous Health Today' },
      date: { date: '2022-10-02' },
      grade: 'copy',
      address: 'https://ihtoday.ca/ab-government-stepping-up-the-fight-against-human-trafficking/',
      document: 'ab-release-2022-10-02',
    },
  },
  {
    id: 'source-ab-release-2023-copy',
    type: 'Source',
    properties: {
      name: { en: 'Province setting up Alberta Office to Combat Trafficking in Persons (government text)' },
      nameStatus: enOnly,
      publisher: { en: 'Todayville' },
      date: { date: '2023-07-01', precision: 'month' },
      grade: 'copy',
      address:
        'https://todayville.com/calgary/province-setting-up-alberta-office-to-combat-trafficking-in-persons',
    },
  },
  {
    id: 'source-ab-release-2024',
    type: 'Source',
    properties: {
      name: {
        en: '$3.5 million for community organizations (news release, 22 February 2024)',
        fr: '3,5 M$ pour des organismes communautaires (communiqué, 22 février 2024)',
      },
      nameStatus: ours,
      publisher: province,
      date: { date: '2024-02-22' },
      grade: 'government',
      address: 'https://www.alberta.ca/release.cfm?xID=897792FF3FDB1-9A43-41B8-306249EEF7D5352B',
      document: 'ab-release-2024-02-22',
    },
  },
  {
    id: 'source-chat-news-2024',
    type: 'Source',
    properties: {
      name: { en: 'Province announces $3.5 million to help combat human trafficking' },
      nameStatus: enOnly,
      publisher: { en: 'CHAT News Today' },
      date: { date: '2024-02-22' },
      grade: 'media',
      address:
        'https://chatnewstoday.ca/2024/02/22/province-announces-3-5-million-to-help-combat-human-trafficking',
      document: 'ab-release-2024-02-22',
    },
  },
  {
    id: 'source-ctv-calgary-2024',
    type: 'Source',
    properties: {
      name: { en: 'Alberta announces $3.5M for 20 anti-human trafficking organizations' },
      nameStatus: enOnly,
      publisher: { en: 'CTV Calgary' },
      date: { date: '2024-02-01', precision: 'month' },
      grade: 'media',
      address:
        'https://calgary.ctvnews.ca/alberta-announces-3-5m-for-20-anti-human-trafficking-organizations-1.6779401',
    },
  },
  {
    id: 'source-ab-release-2025-copy',
    type: 'Source',
    properties: {
      name: { en: 'Bolstering efforts to combat human trafficking (copy of the release)' },
      nameStatus: enOnly,
      publisher: { en: 'Indigenous Health Today' },
      date: { date: '2025-02-21' },
      grade: 'copy',
      address: 'https://ihtoday.ca/bolstering-efforts-to-combat-human-trafficking',
      document: 'ab-release-2025-02-21',
    },
  },
  {
    id: 'source-citynews-edmonton-2025',
    type: 'Source',
    properties: {
      name: { en: 'Alberta awards $5.5M in grants to organizations fighting human trafficking' },
      nameStatus: enOnly,
      publisher: { en: 'CityNews Edmonton' },
      date: { date: '2025-02-01', precision: 'month' },
      grade: 'media',
      address: 'https://edmonton.citynews.ca/?p=698188',
    },
  },
  {
    id: 'source-everythinggp-ab-centre-2025',
    type: 'Source',
    properties: {
      name: { en: 'Centre to End Trafficking in Persons opens in Calgary' },
      nameStatus: enOnly,
      publisher: { en: 'EverythingGP' },
      date: { date: '2025-02-21' },
      grade: 'media',
      address: 'https://everythinggp.com/?p=381679',
    },
  },
  {
    id: 'source-ab-pseca-law',
    type: 'Source',
    properties: {
      name: { en: 'The Law (Protection of Sexually Exploited Children Act)' },
      nameStatus: enOnly,
      publisher: { en: 'Alberta Human Services' },
      grade: 'government',
      address: 'http://www.humanservices.alberta.ca/abuse-bullying/15416.html',
    },
  },
  {
    id: 'source-ab-v-kb-2000',
    type: 'Source',
    properties: {
      name: { en: 'Alberta v. K.B., 2000 ABPC 113' },
      nameStatus: enOnly,
      publisher: { en: 'Provincial Court of Alberta (on walnet.org)' },
      date: { date: '2000-07-28' },
      grade: 'copy',
      address: 'https://walnet.org/csis/court_records/ab.v.kb-2000.html',
    },
  },
  {
    id: 'source-hr-reporter-ab-2012',
    type: 'Source',
    properties: {
      name: { en: 'Alberta toughens rules for employment agencies' },
      nameStatus: enOnly,
      publisher: { en: 'HR Reporter' },
      date: { date: '2012-01-01', precision: 'year' },
      grade: 'media',
      address:
        'http://www.hrreporter.com/email-article/13776-alberta-toughens-rules-for-employment-agencies/',
    },
  },
  {
    id: 'source-ab-regulation-45-2012-copy',
    type: 'Source',
    properties: {
      name: { en: 'Employment Agency Business Licensing Regulation (copy)' },
      nameStatus: enOnly,
      publisher: { en: 'global-regulation.com' },
      grade: 'copy',
      address:
        'https://www.global-regulation.com/law/canada/504139/employment-agency-business-licensing-regulation.html',
    },
  },
  {
    id: 'source-service-alberta-agencies',
    type: 'Source',
    properties: {
      name: {
        en: 'Page of Service Alberta on employment agencies',
        fr: 'Page de Service Alberta sur les agences de placement',
      },
      nameStatus: ours,
      publisher: { en: 'Service Alberta' },
      grade: 'government',
      address: 'http://www.servicealberta.gov.ab.ca/1249.cfm',
    },
  },
  {
    id: 'source-eclc-agencies-2012',
    type: 'Source',
    properties: {
      name: { en: 'Protecting the Vulnerable from Unscrupulous Recruiters' },
      nameStatus: enOnly,
      publisher: { en: 'ECLC Access Review' },
      date: { date: '2012-10-09' },
      grade: 'ngo',
      address:
        'https://eclcaccessreview.wordpress.com/2012/10/09/protecting-the-vulnerable-from-unscrupulous-recruiters-albertas-employment-agency-business-licensing-regulation/',
    },
  },
  {
    id: 'source-act-alberta-profile',
    type: 'Source',
    properties: {
      name: { en: 'Action Coalition on Human Trafficking Alberta Association (profile)' },
      nameStatus: enOnly,
      publisher: { en: 'Calgary Foundation' },
      grade: 'ngo',
      address:
        'https://ckc.calgaryfoundation.org/profile/action-coalition-on-human-trafficking-alberta-association-4/',
    },
  },
  {
    id: 'source-act-alberta-story',
    type: 'Source',
    properties: {
      name: { en: 'Our Story' },
      nameStatus: enOnly,
      publisher: { en: 'ACT Alberta' },
      grade: 'ngo',
      address: 'https://www.actalberta.org/about-act/our-story',
    },
  },
  {
    id: 'source-calgary-ward-11-act',
    type: 'Source',
    properties: {
      name: { en: 'Ward 11 News: ACT Alberta' },
      nameStatus: enOnly,
      publisher: { en: 'City of Calgary' },
      grade: 'ngo',
      address: 'http://www.calgary.ca/citycouncil/ward-11/Pages/News/ACT-Alberta.aspx',
    },
  },
  {
    id: 'source-edmonton-sun-act-2013',
    type: 'Source',
    properties: {
      name: { en: 'Action Coalition on Human Trafficking Alberta Association gets federal grant' },
      nameStatus: enOnly,
      publisher: { en: 'Edmonton Sun' },
      date: { date: '2013-12-07' },
      grade: 'media',
      address:
        'https://edmontonsun.com/2013/12/07/action-coalition-on-human-trafficking-alberta-association-gets-federal-grant-as-human-trafficking-up-500-in-edmonton/wcm/a18b6882-5203-4da1-b771-c1808f8eb978',
    },
  },
  {
    id: 'source-act-alberta-research',
    type: 'Source',
    properties: {
      name: { en: 'Research & data' },
      nameStatus: enOnly,
      publisher: { en: 'ACT Alberta' },
      grade: 'ngo',
      address: 'https://www.actalberta.org/programs-support/research-data/',
    },
  },
  {
    id: 'source-act-alberta-tfw-2024',
    type: 'Source',
    properties: {
      name: {
        en: 'Understanding the Unique Vulnerabilities to Human Trafficking for TFWs (ACT Alberta)',
        fr: 'Vulnérabilités particulières des TET à la traite des personnes (ACT Alberta)',
      },
      nameStatus: ours,
      publisher: { en: 'ACT Alberta' },
      date: { date: '2024-01-01', precision: 'year' },
      grade: 'ngo',
      address:
        'https://www.actalberta.org/post/understanding-the-unique-vulnerabilities-to-human-trafficking-for-temporary-foreign-workers',
    },
  },
  {
    id: 'source-act-alberta-2slgbtqi-2023',
    type: 'Source',
    properties: {
      name: { en: '2SLGBTQQIA+ youth and trafficking - community is prevention' },
      nameStatus: enOnly,
      publisher: { en: 'ACT Alberta' },
      date: { date: '2023-01-01', precision: 'year' },
      grade: 'ngo',
      address: 'https://www.actalberta.org/post/2slgbtqqia-youth-and-trafficking-community-is-prevention',
    },
  },
  {
    id: 'source-winterdyk-2018',
    type: 'Source',
    properties: {
      name: { en: 'Combating Human Trafficking at the Local Level' },
      nameStatus: enOnly,
      publisher: { en: 'International Annals of Criminology (J. Winterdyk)' },
      date: { date: '2018-01-01', precision: 'year' },
      grade: 'peer-reviewed',
      address:
        'https://www.cambridge.org/core/journals/international-annals-of-criminology/article/combating-human-trafficking-at-the-local-level-better-informing-international-action-plans/51114222DD6DB1F0C3D3DADF3A717D18',
    },
  },
  {
    id: 'source-gbv-agreement-ab',
    type: 'Source',
    properties: {
      name: { en: 'Canada-Alberta transfer payment agreement on gender-based violence' },
      nameStatus: enOnly,
      publisher: { en: 'Women and Gender Equality Canada', fr: 'Femmes et Égalité des genres Canada' },
      grade: 'government',
      address:
        'https://www.canada.ca/en/women-gender-equality/gender-based-violence/intergovernmental-collaboration/bilateral-agreements/alberta-agreement.html',
    },
  },
]
