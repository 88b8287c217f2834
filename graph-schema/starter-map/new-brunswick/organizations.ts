import type { StarterRecord } from '../starter-record.ts'

const both = { en: 'official', fr: 'official' } as const
const english = { en: 'official', fr: 'unknown' } as const
const here = ['OPERATES_IN', 'jurisdiction-nb'] as const
const ofProvince = ['PART_OF', 'nb-government', { assignedBy: 'curator' }] as const
const training = ['source-nb-training-release-2022', 'Body, list of partners'] as const

/** Organizations of New Brunswick. */
export const records: readonly StarterRecord[] = [
  {
    id: 'nb-government',
    type: 'Organization',
    properties: {
      name: { en: 'Government of New Brunswick', fr: 'Gouvernement du Nouveau-Brunswick' },
      nameStatus: both,
      kind: 'government',
    },
    out: [here],
    cites: [training, ['source-gbv-agreement-nb', 'Parties and preamble']],
  },
  {
    id: 'nb-womens-equality',
    type: 'Organization',
    properties: {
      name: { en: "Women's Equality Branch", fr: "Direction de l'égalité des femmes" },
      nameStatus: both,
      kind: 'agency',
      description: {
        en: 'Branch of the New Brunswick government; home of the Working Group on Human Trafficking in 2016.',
      },
    },
    out: [here, ofProvince],
    cites: [['source-nb-guide-2016', 'Cover'], ['source-nb-training-scott-wallace', 'Page body'], training],
  },
  {
    id: 'nb-justice-public-safety',
    type: 'Organization',
    properties: {
      name: {
        en: 'Department of Justice and Public Safety',
        fr: 'Ministère de la Justice et de la Sécurité publique',
      },
      nameStatus: both,
      kind: 'department',
    },
    out: [here, ofProvince],
    cites: [['source-nb-training-scott-wallace', 'Page body'], training],
  },
  {
    id: 'nb-working-group',
    type: 'Organization',
    properties: {
      name: { en: 'New Brunswick Working Group on Human Trafficking' },
      nameStatus: english,
      kind: 'coordinating-body',
      active: { text: 'seen 2015 and 2016', start: null, end: null },
      description: {
        en: 'Wrote the provincial information guide of 2016 on sexual, labour and domestic-service exploitation, under the Women’s Equality Branch.',
      },
    },
    out: [here],
    in: [['MEMBER_OF', 'nb-womens-equality', { assignedBy: 'curator' }]],
    cites: [
      ['source-nb-guide-2016', 'Cover; What is Human Trafficking?'],
      ['source-nb-earbank-2015', 'Text of the clip'],
    ],
  },
  {
    id: 'nb-partners-for-youth',
    type: 'Organization',
    properties: {
      name: { en: 'Partners for Youth' },
      nameStatus: english,
      kind: 'ngo',
      description: {
        en: 'Led the project of 2015 that ended in a provincial strategy on trafficking for sexual exploitation.',
      },
    },
    out: [here],
    cites: [
      ['source-nb-pfy-strategy-2017', 'Page body'],
      ['source-nb-globalnews-2015', 'Article body'],
    ],
  },
  {
    id: 'nb-ywca-moncton',
    type: 'Organization',
    properties: { name: { en: 'YWCA Moncton' }, nameStatus: english, kind: 'ngo' },
    out: [here],
    cites: [['source-nb-brave-yw-release-2021', 'Body, second paragraph']],
  },
  {
    id: 'nb-elizabeth-fry',
    type: 'Organization',
    properties: {
      name: { en: 'Elizabeth Fry New Brunswick', fr: 'Elizabeth Fry Nouveau-Brunswick' },
      nameStatus: both,
      kind: 'ngo',
    },
    out: [here],
    cites: [['source-nb-training-scott-wallace', 'Page body'], training],
  },
  {
    id: 'nb-fredericton-police',
    type: 'Organization',
    properties: {
      name: { en: 'Fredericton Police Force', fr: 'Force policière de Fredericton' },
      nameStatus: both,
      kind: 'police',
    },
    out: [here],
    cites: [['source-nb-training-scott-wallace', 'Page body'], training],
  },
  {
    id: 'intl-truckers-against-trafficking',
    type: 'Organization',
    properties: {
      name: { en: 'Truckers Against Trafficking' },
      nameStatus: { en: 'official', fr: 'none-exists' },
      kind: 'ngo',
      description: {
        en: 'Non-profit based in the United States; gave training to officers in New Brunswick in 2022.',
      },
      note: { en: 'The French release keeps the English name.' },
    },
    out: [here],
    cites: [['source-nb-training-scott-wallace', 'Page body'], training],
  },
  {
    id: 'nb-employment-standards',
    type: 'Organization',
    properties: {
      name: { en: 'Employment Standards Branch (New Brunswick)' },
      nameStatus: english,
      kind: 'agency',
      description: { en: 'Keeps the registry of employers of foreign workers.' },
    },
    out: [here, ofProvince],
    cites: [['source-nb-foreign-worker-registry', 'Page']],
  },
]
