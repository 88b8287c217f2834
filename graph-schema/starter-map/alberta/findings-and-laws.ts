import type { StarterRecord } from '../starter-record.ts'

const enOnly = { en: 'official', fr: 'unknown' } as const
const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const curator = { assignedBy: 'curator' } as const
const lawOf = ['RELATED_TO', 'jurisdiction-ab', { label: 'law of' }] as const

/** What was found in Alberta, its laws, and the question of confining exploited children. */
export const records: readonly StarterRecord[] = [
  {
    id: 'finding-act-alberta-labour-share',
    type: 'Finding',
    properties: {
      name: {
        en: 'Nearly half of referrals to ACT Alberta involve labour',
        fr: 'Près de la moitié des cas orientés vers ACT Alberta touchent le travail',
      },
      nameStatus: ours,
      kind: 'statistic',
      grade: 'ngo',
      text: { en: 'Nearly half of the people referred to ACT Alberta were exploited through labour.' },
    },
    out: [
      ['ABOUT', 'exploitation-labour'],
      ['ABOUT', 'jurisdiction-ab'],
      ['ABOUT', 'ab-act-alberta'],
    ],
    cites: [['source-calgary-ward-11-act', 'news item']],
  },
  {
    id: 'finding-act-alberta-closed-permits',
    type: 'Finding',
    properties: {
      name: {
        en: 'Employer-tied permits keep workers in abuse, says ACT Alberta',
        fr: "Permis lié à un employeur et maintien en situation d'abus, selon ACT Alberta",
      },
      nameStatus: ours,
      kind: 'barrier',
      grade: 'ngo',
      date: { date: '2024-01-01', precision: 'year' },
      text: {
        en: 'A temporary foreign worker may quit but cannot work elsewhere without a new permit, and therefore stays in an abusive job.',
      },
    },
    out: [
      ['ABOUT', 'pillar-protection', curator],
      ['ABOUT', 'population-temporary-foreign-workers'],
      ['ABOUT', 'exploitation-labour'],
      ['ABOUT', 'jurisdiction-ab'],
      ['ABOUT', 'jurisdiction-ca'],
      ['ABOUT', 'ca-tfwp', curator],
    ],
    cites: [['source-act-alberta-tfw-2024', 'article body']],
  },
  {
    id: 'finding-act-alberta-2slgbtqi-youth',
    type: 'Finding',
    properties: {
      name: {
        en: '2SLGBTQQIA+ youth: rejection and homelessness raise the risk',
        fr: "Jeunes 2ELGBTQQIA+ : le rejet et l'itinérance accroissent le risque",
      },
      nameStatus: ours,
      kind: 'gap',
      grade: 'ngo',
      date: { date: '2023-01-01', precision: 'year' },
      text: {
        en: 'Rejection by the family and homelessness raise the risk of trafficking for 2SLGBTQQIA+ youth, who by some estimates are 25 to 40 per cent of homeless youth. ACT Alberta presents community as prevention.',
      },
    },
    out: [
      ['ABOUT', 'pillar-prevention', curator],
      ['ABOUT', 'population-2slgbtqi'],
      ['ABOUT', 'population-homeless-youth'],
      ['ABOUT', 'jurisdiction-ab'],
    ],
    cites: [['source-act-alberta-2slgbtqi-2023', 'article body']],
  },
  {
    id: 'finding-calgary-local-responses-2018',
    type: 'Finding',
    properties: {
      name: {
        en: 'Local responses beyond criminal justice needed (Calgary study)',
        fr: 'Besoin de réponses locales au-delà de la justice pénale (étude de Calgary)',
      },
      nameStatus: ours,
      kind: 'need',
      grade: 'peer-reviewed',
      date: { date: '2018-01-01', precision: 'year' },
      text: {
        en: 'A survey of 53 agencies in Calgary concludes that local strategies have to join sectors and put rights first, beyond the criminal law.',
      },
    },
    out: [
      ['ABOUT', 'pillar-partnerships', curator],
      ['ABOUT', 'activity-community-planning', curator],
      ['ABOUT', 'jurisdiction-ab'],
    ],
    cites: [['source-winterdyk-2018', 'abstract']],
  },
  {
    id: 'instrument-ab-protecting-survivors-act',
    type: 'Instrument',
    properties: {
      name: { en: 'Protecting Survivors of Human Trafficking Act' },
      nameStatus: enOnly,
      kind: 'act',
      inForce: { text: '12 May 2020, with exceptions', start: '2020-05-12', end: null },
      description: { en: 'Alberta.' },
    },
    out: [lawOf],
    cites: [['source-ab-action-plan', 'Taking action']],
  },
  {
    id: 'instrument-ab-pseca',
    type: 'Instrument',
    properties: {
      name: { en: 'Protection of Sexually Exploited Children Act' },
      nameStatus: enOnly,
      kind: 'act',
      description: {
        en: 'Alberta. Protective placement of a child for up to five days, and by court order for up to two periods of 21 days; voluntary services; support to age 24 for those with an agreement at 18.',
      },
      aliases: ['PSECA'],
    },
    out: [lawOf],
    cites: [['source-ab-pseca-law', 'The Law']],
  },
  {
    id: 'instrument-ab-v-kb-2000',
    type: 'Instrument',
    properties: {
      name: { en: 'Alberta v. K.B., 2000 ABPC 113' },
      nameStatus: enOnly,
      kind: 'decision',
      citation: '2000 ABPC 113',
      inForce: { text: '28 July 2000', start: '2000-07-28', end: '2000-07-28' },
      description: {
        en: 'Provincial Court, Family Division, on a constitutional challenge to the earlier act (Protection of Children Involved in Prostitution Act). The outcome is not in the text read.',
      },
    },
    out: [
      ['RELATED_TO', 'instrument-ab-pseca', { label: 'challenge to its predecessor' }],
      ['RELATED_TO', 'topic-protective-confinement', { label: 'heard the question' }],
    ],
    cites: [['source-ab-v-kb-2000', 'reasons for judgment']],
  },
  {
    id: 'topic-protective-confinement',
    type: 'Topic',
    properties: {
      name: {
        en: 'Confinement of sexually exploited children without their consent',
        fr: "Confinement d'enfants exploités sexuellement sans leur consentement",
      },
      nameStatus: ours,
      text: {
        en: 'May the authorities confine a sexually exploited child, for protection, without the child’s consent?',
        fr: 'Les autorités peuvent-elles confiner, pour le protéger, un enfant exploité sexuellement sans son consentement?',
      },
      note: {
        en: 'In 2000 two young people challenged the earlier act before the Provincial Court; no organization is known to have taken the opposite position in the sources seen.',
      },
    },
    cites: [
      ['source-ab-pseca-law', 'The Law'],
      ['source-ab-v-kb-2000', 'reasons for judgment, issues'],
    ],
  },
  {
    id: 'position-ab-protective-confinement',
    type: 'Position',
    properties: {
      name: { en: 'Alberta on confinement for protection', fr: "L'Alberta sur le confinement protecteur" },
      nameStatus: ours,
      stance: 'permits',
      text: {
        en: 'Police and caseworkers may take a sexually exploited child out of a dangerous situation and place the child in a protective safe house, up to five days at first.',
        fr: "La police et les intervenants peuvent soustraire un enfant exploité sexuellement à une situation dangereuse et le placer dans une maison sécuritaire, d'abord pour un maximum de cinq jours.",
      },
    },
    in: [['TAKES', 'ab-childrens-services']],
    out: [
      ['ABOUT', 'topic-protective-confinement'],
      ['ABOUT', 'instrument-ab-pseca'],
      ['ABOUT', 'activity-protective-custody-minors'],
      ['ABOUT', 'jurisdiction-ab'],
    ],
    cites: [['source-ab-pseca-law', 'The Law']],
  },
  {
    id: 'instrument-ab-employment-agency-regulation',
    type: 'Instrument',
    properties: {
      name: { en: 'Employment Agency Business Licensing Regulation' },
      nameStatus: enOnly,
      kind: 'regulation',
      citation: 'Alta. Reg. 45/2012',
      inForce: { text: '1 September 2012', start: '2012-09-01', end: null },
      description: {
        en: 'Alberta, under the Fair Trading Act in the text read (a later name of that act was not checked).',
      },
    },
    out: [lawOf],
    cites: [
      ['source-hr-reporter-ab-2012', 'article'],
      ['source-ab-regulation-45-2012-copy', 'title; text'],
    ],
  },
  {
    id: 'instrument-gbv-agreement-ab',
    type: 'Instrument',
    properties: {
      name: {
        en: 'Transfer agreement on gender-based violence, Canada and Alberta',
        fr: 'Accord de transfert sur la violence fondée sur le sexe, Canada et Alberta',
      },
      nameStatus: ours,
      kind: 'agreement',
      description: {
        en: 'Under the National Action Plan to End Gender-Based Violence. Amount and term are not in the part of the text seen; its money is inside the $525 million for provinces and territories.',
      },
    },
    out: [
      ['RELATED_TO', 'jurisdiction-ab', { label: 'agreement of' }],
      ['RELATED_TO', 'ca-wage', { label: 'agreement of' }],
      ['RELATED_TO', 'allocation-gbv-provinces-territories', { label: 'money from' }],
    ],
    cites: [['source-gbv-agreement-ab', 'parties and preamble']],
  },
]
