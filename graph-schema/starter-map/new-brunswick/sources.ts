import type { StarterRecord } from '../starter-record.ts'

const english = { en: 'official', fr: 'unknown' } as const
const described = { en: { translatedBy: 'Fourfold' }, fr: 'unknown' } as const

/** Sources on New Brunswick. */
export const records: readonly StarterRecord[] = [
  {
    id: 'source-nb-guide-2016',
    type: 'Source',
    properties: {
      name: { en: 'New Brunswick Information Guide on Human Trafficking' },
      nameStatus: english,
      publisher: { en: 'New Brunswick Working Group on Human Trafficking (copy on docslib)' },
      date: { date: '2016-01-01', precision: 'year' },
      grade: 'copy',
      address:
        'https://docslib.org/doc/2308357/new-brunswick-information-guide-on-human-trafficking-new-brunswick-working-group-on-human-trafficking-women-s-equality-branch-2016',
    },
  },
  {
    id: 'source-nb-globalnews-2015',
    type: 'Source',
    properties: {
      name: { en: 'N.B. community groups launch project to research and reduce human trafficking' },
      nameStatus: english,
      publisher: { en: 'Global News' },
      date: { date: '2015-01-01', precision: 'year' },
      grade: 'media',
      address:
        'https://globalnews.ca/news/2156542/n-b-community-groups-launch-project-to-research-and-reduce-human-trafficking/',
    },
  },
  {
    id: 'source-nb-earbank-2015',
    type: 'Source',
    properties: {
      name: { en: 'NB Human Trafficking (news clip, 10 August 2015)' },
      nameStatus: described,
      publisher: { en: 'The Canadian Press' },
      date: { date: '2015-08-10' },
      grade: 'media',
      address: 'https://www.earbank.com/products/2015-08-10-nb-human-trafficking',
    },
  },
  {
    id: 'source-nb-pfy-needs-2016',
    type: 'Source',
    properties: {
      name: { en: 'Human Trafficking in NB | Needs assessment' },
      nameStatus: english,
      publisher: { en: 'Partners for Youth' },
      date: { date: '2016-10-17' },
      grade: 'ngo',
      address: 'http://www.partnersforyouth.ca/en/2016/10/17/human-trafficking-in-nb-needs-assessment/',
    },
  },
  {
    id: 'source-nb-pfy-strategy-2017',
    type: 'Source',
    properties: {
      name: { en: 'Human Trafficking for Sexual Exploitation | Strategy Documentation' },
      nameStatus: english,
      publisher: { en: 'Partners for Youth' },
      date: { date: '2017-07-19' },
      grade: 'ngo',
      address:
        'https://www.partnersforyouth.ca/en/2017/07/19/human-trafficking-for-sexual-exploitation-strategy-documentation/',
    },
  },
  {
    id: 'source-nb-training-scott-wallace',
    type: 'Source',
    properties: {
      name: { en: 'Government offers training on signs of human trafficking' },
      nameStatus: english,
      publisher: { en: 'Site of T. Scott-Wallace, then minister' },
      grade: 'copy',
      document: 'gnb-release-2022-05-0244',
      address:
        'https://www.tammyscottwallace.ca/post/government-offers-training-on-signs-of-human-trafficking',
    },
  },
  {
    id: 'source-nb-training-release-2022',
    type: 'Source',
    properties: {
      name: { fr: 'Formation sur les signes de la traite de personnes (communiqué 2022.05.0244)' },
      nameStatus: { en: 'unknown', fr: { translatedBy: 'Fourfold' } },
      publisher: { en: 'Government of New Brunswick', fr: 'Gouvernement du Nouveau-Brunswick' },
      date: { date: '2022-05-01', precision: 'month' },
      grade: 'government',
      document: 'gnb-release-2022-05-0244',
      address:
        'https://www.mynbpropertyassessment.ca/content/gnb/fr/ministeres/femmes/nouvelles/communiques.2022.05.0244.html',
    },
  },
  {
    id: 'source-nb-brave-yw-release-2021',
    type: 'Source',
    properties: {
      name: { en: 'Funding for project to raise awareness against human trafficking (Moncton)' },
      nameStatus: described,
      publisher: { en: 'Public Safety Canada (CNW)', fr: 'Sécurité publique Canada (CNW)' },
      date: { date: '2021-03-05' },
      grade: 'government',
      address:
        'https://www.newswire.ca/news-releases/government-of-canada-announces-funding-for-project-to-raise-awareness-against-human-trafficking-879461218.html',
    },
  },
  {
    id: 'source-nb-cbc-unit-2024',
    type: 'Source',
    properties: {
      name: { en: 'Dedicated human-trafficking unit needed in New Brunswick, say survivors, advocates' },
      nameStatus: english,
      publisher: { en: 'CBC' },
      grade: 'media',
      address: 'http://amp.cbc.ca/lite/story/1.7394795',
      note: { en: 'The text read bears no date.' },
    },
  },
  {
    id: 'source-nb-cbc-incidents-2025',
    type: 'Source',
    properties: {
      name: { en: 'N.B. police report spike in human trafficking in 2024' },
      nameStatus: english,
      publisher: { en: 'CBC (copies on daily8.com and nouzie.com)' },
      date: { date: '2025-01-01', precision: 'year' },
      grade: 'copy',
      address: 'https://www.cbc.ca/news/canada/new-brunswick/uptick-human-trafficking-incidents-1.7606666',
    },
  },
  {
    id: 'source-nb-ctv-budget-2025',
    type: 'Source',
    properties: {
      name: { en: 'N.B. will spend more than $300M on public safety, creates RCMP sexual violence unit' },
      nameStatus: english,
      publisher: { en: 'CTV News' },
      date: { date: '2025-01-01', precision: 'year' },
      grade: 'media',
      address:
        'https://vancouver.ctvnews.ca/atlantic/new-brunswick/article/nb-will-spend-more-than-300m-on-public-safety-creates-rcmp-sexual-violence-unit',
    },
  },
  {
    id: 'source-nb-law360-unit-2025',
    type: 'Source',
    properties: {
      name: { en: 'Maritime province supporting new sexual violence police unit' },
      nameStatus: english,
      publisher: { en: 'Law360 Canada, on the provincial release of 3 November 2025' },
      date: { date: '2025-11-04' },
      grade: 'media',
      address:
        'https://www.law360.com/articles/2407497/maritime-province-supporting-new-sexual-violence-police-unit',
    },
  },
  {
    id: 'source-nb-foreign-worker-registry',
    type: 'Source',
    properties: {
      name: { en: 'Registry of Employers of Foreign Workers' },
      nameStatus: english,
      publisher: { en: 'Government of New Brunswick', fr: 'Gouvernement du Nouveau-Brunswick' },
      grade: 'government',
      address:
        'https://www2.gnb.ca/content/gnb/en/departments/post-secondary_education_training_and_labour/People/content/EmploymentStandards/ForeignWorkerRegistry.html',
    },
  },
  {
    id: 'source-nb-foreign-workers-topic',
    type: 'Source',
    properties: {
      name: { en: 'Employment standards: foreign workers (page)' },
      nameStatus: described,
      publisher: { en: 'Government of New Brunswick', fr: 'Gouvernement du Nouveau-Brunswick' },
      grade: 'government',
      address:
        'https://www.gnb.ca/en/topic/jobs-workplaces/labour-market-workforce/employment-standards/foreign-workers.html',
    },
  },
  {
    id: 'source-nb-bill-22-57-4',
    type: 'Source',
    properties: {
      name: { en: 'Bill 22, 57th Legislature, 4th session' },
      nameStatus: described,
      publisher: {
        en: 'Legislative Assembly of New Brunswick',
        fr: 'Assemblée législative du Nouveau-Brunswick',
      },
      grade: 'government',
      address: 'https://legnb.ca/content/house_business/57/4/bills/Bill-22-e.htm',
    },
  },
  {
    id: 'source-nb-snb-registration',
    type: 'Source',
    properties: {
      name: { en: 'Registration of employers of foreign workers (product page)' },
      nameStatus: described,
      publisher: { en: 'Service New Brunswick', fr: 'Service Nouveau-Brunswick' },
      grade: 'government',
      address: 'https://www.pxw1.snb.ca/snb9000/product.aspx?productid=A001P621001&I=e',
    },
  },
  {
    id: 'source-gbv-agreement-nb',
    type: 'Source',
    properties: {
      name: { en: 'Canada–New Brunswick transfer payment agreement, plan on gender-based violence' },
      nameStatus: described,
      publisher: { en: 'Women and Gender Equality Canada', fr: 'Femmes et Égalité des genres Canada' },
      grade: 'government',
      address:
        'https://www.canada.ca/en/women-gender-equality/gender-based-violence/intergovernmental-collaboration/bilateral-agreements/new-brunswick-agreement.html',
    },
  },
]
