import type { StarterRecord } from '../starter-record.ts'

const english = { en: 'official', fr: 'unknown' } as const
const described = { en: { translatedBy: 'Fourfold' }, fr: 'unknown' } as const

/** Sources on Nova Scotia. */
export const records: readonly StarterRecord[] = [
  {
    id: 'source-ns-cbc-fund-2020',
    type: 'Source',
    properties: {
      name: { en: 'Nova Scotia adds $1.4M to anti-human trafficking fund' },
      nameStatus: english,
      publisher: { en: 'CBC, on Yahoo News' },
      date: { date: '2020-02-20' },
      grade: 'media',
      address: 'https://ca.news.yahoo.com/nova-scotia-adds-1-4m-194702931.html',
      note: { en: 'Day of the announcement, from the caption of SaltWire’s article of the same day.' },
    },
  },
  {
    id: 'source-ns-approach-2020',
    type: 'Source',
    properties: {
      name: { en: 'Provincial Approach to Address Human Trafficking, Sexual Exploitation' },
      nameStatus: english,
      publisher: { en: 'Site of K. Regan, then minister' },
      date: { date: '2020-02-20' },
      grade: 'copy',
      address:
        'https://www.kellyregan.ca/provincial-approach-to-address-human-trafficking-sexual-exploitation/',
      note: { en: 'Text of the provincial release; the page itself bears no date in the text read.' },
    },
  },
  {
    id: 'source-ns-saltwire-2020',
    type: 'Source',
    properties: {
      name: { en: 'Nova Scotia spending millions more to combat human trafficking' },
      nameStatus: english,
      publisher: { en: 'SaltWire' },
      date: { date: '2020-02-20' },
      grade: 'media',
      address:
        'https://www.saltwire.com/halifax/news/local/nova-scotia-spending-millions-more-to-combat-human-trafficking-413700/',
    },
  },
  {
    id: 'source-ns-erstreet-2020',
    type: 'Source',
    properties: {
      name: { en: 'Province investing $1.4M in initiatives to address human trafficking' },
      nameStatus: english,
      publisher: { en: 'News article, copied at erstreet.com' },
      date: { date: '2020-02-01', precision: 'month' },
      grade: 'media',
      address:
        'https://erstreet.com/world-news/province-investing-1-4m-in-initiatives-to-address-human-trafficking-sexual-exploitation/',
    },
  },
  {
    id: 'source-ns-tess-ywca',
    type: 'Source',
    properties: {
      name: { en: 'Trafficking and Exploitation Service System (TESS) Partnership' },
      nameStatus: english,
      publisher: { en: 'YWCA Halifax' },
      grade: 'ngo',
      address: 'https://ywcahalifax.com/advocacy/tess',
    },
  },
  {
    id: 'source-ns-tess-about',
    type: 'Source',
    properties: {
      name: { en: 'About TESS' },
      nameStatus: english,
      publisher: { en: 'TESS' },
      grade: 'ngo',
      address: 'https://www.tessns.ca/about-tess',
    },
  },
  {
    id: 'source-ns-tess-workshop-2022',
    type: 'Source',
    properties: {
      name: { en: 'The TESS Summer Workshop' },
      nameStatus: english,
      publisher: { en: 'TESS' },
      date: { date: '2022-01-01', precision: 'year' },
      grade: 'ngo',
      address: 'https://tessns.ca/tess-blog/the-tess-summer-workshop',
    },
  },
  {
    id: 'source-ns-tess-directory-2021',
    type: 'Source',
    properties: {
      name: { en: 'New directory aims to help Nova Scotia youths involved in sex trade' },
      nameStatus: english,
      publisher: { en: 'Global News' },
      date: { date: '2021-06-11' },
      grade: 'media',
      address: 'https://globalnews.ca/news/7943092/new-directory-help-nova-scotia-youths-sex-trade/',
    },
  },
  {
    id: 'source-just-44-1-4-gagnon',
    type: 'Source',
    properties: {
      name: { en: 'Justice committee, 44-1, meeting 4: C. Gagnon, YWCA Halifax' },
      nameStatus: described,
      publisher: { en: 'House of Commons, on openparliament.ca' },
      date: { date: '2022-01-01', precision: 'year' },
      grade: 'testimony',
      address: 'https://openparliament.ca/committees/justice/44-1/4/charlene-gagnon-1/only',
    },
  },
  {
    id: 'source-ns-ctv-crown',
    type: 'Source',
    properties: {
      name: { en: 'How two N.S. Crown attorneys are fighting human trafficking in the province' },
      nameStatus: english,
      publisher: { en: 'CTV News Atlantic' },
      grade: 'media',
      address:
        'https://atlantic.ctvnews.ca/how-two-n-s-crown-attorneys-are-fighting-human-trafficking-in-the-province-1.5922611',
      note: { en: 'The text read bears no date; later than 2020.' },
    },
  },
  {
    id: 'source-ns-legislature-health-2025',
    type: 'Source',
    properties: {
      name: { en: 'Standing Committee on Health, 13 May 2025: gender-based violence' },
      nameStatus: described,
      publisher: { en: 'Nova Scotia House of Assembly' },
      date: { date: '2025-05-13' },
      grade: 'government',
      address:
        'https://nslegislature.ca/legislative-business/committees/standing/health/archive/health/he2025may13',
    },
  },
  {
    id: 'source-ns-smu-hackathon-2021',
    type: 'Source',
    properties: {
      name: { en: 'Canada announces funding for project to raise awareness of human trafficking' },
      nameStatus: english,
      publisher: { en: 'Public Safety Canada, on miragenews.com' },
      date: { date: '2021-02-18' },
      grade: 'copy',
      address: 'https://www.miragenews.com/canada-announces-funding-for-project-to-raise-516215/',
    },
  },
  {
    id: 'source-ns-stewart-mckelvey-2013',
    type: 'Source',
    properties: {
      name: { en: 'Client Update: Nova Scotia Amends Foreign Worker Rules' },
      nameStatus: english,
      publisher: { en: 'Stewart McKelvey (law firm)' },
      date: { date: '2013-01-01', precision: 'year' },
      grade: 'media',
      address:
        'https://stewartmckelvey.com/thought-leadership/client-update-nova-scotia-amends-foreign-worker-rules-to-exempt-some-recruiters-and-employers-from-licensing-and-registration-requirements',
    },
  },
  {
    id: 'source-ns-employer-registration',
    type: 'Source',
    properties: {
      name: { en: 'Foreign worker: employer registration information' },
      nameStatus: described,
      publisher: { en: 'Nova Scotia Labour and Advanced Education' },
      grade: 'government',
      address:
        'https://novascotia.ca/lae/employmentrights/FW/ForeignWorker_Employer_Registration_Information.asp',
    },
  },
  {
    id: 'source-gbv-agreement-ns',
    type: 'Source',
    properties: {
      name: { en: 'Canada–Nova Scotia transfer payment agreement, plan on gender-based violence' },
      nameStatus: described,
      publisher: { en: 'Women and Gender Equality Canada', fr: 'Femmes et Égalité des genres Canada' },
      grade: 'government',
      address:
        'https://www.canada.ca/en/women-gender-equality/gender-based-violence/intergovernmental-collaboration/bilateral-agreements/nova-scotia-agreement.html',
    },
  },
]
