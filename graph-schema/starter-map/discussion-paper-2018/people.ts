import type { StarterRecord } from '../starter-record.ts'

const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const curator = { assignedBy: 'curator' } as const
const canada = ['ABOUT', 'jurisdiction-ca'] as const
const paper = {
  nameStatus: ours,
  grade: 'government',
  date: { date: '2018-01-01', precision: 'year' },
} as const
const inquiry = {
  nameStatus: ours,
  grade: 'committee',
  date: { date: '2017-01-01', precision: 'year' },
} as const

const survivors = 'II. Introduction: The Victims/Survivors'
const indigenous = 'II. Introduction: Indigenous Women and Girls'
const protection = 'IV. Topics for Discussion: Victim Protection'
const inReport = 'p. 31, as reported in the discussion paper of 2018'

/** Who is at risk, whose protection has gaps, and what reports on Indigenous women and girls say. */
export const records: readonly StarterRecord[] = [
  {
    id: 'finding-discussion-2018-groups-at-risk',
    type: 'Finding',
    properties: {
      ...paper,
      kind: 'risk',
      name: {
        en: 'Groups named as particularly vulnerable to trafficking',
        fr: 'Groupes mentionnés comme particulièrement vulnérables à la traite',
      },
      text: {
        en: 'Particularly vulnerable are women and girls who are First Nations, Inuit or Métis, LGBTQ2 persons, persons with disabilities, refugees, migrants, youth in care, and youth who have run away or are homeless. Risk is greatest where several factors overlap; people of all income levels can be trafficked.',
        fr: 'Sont particulièrement vulnérables les femmes et les filles des Premières Nations, inuites et métisses, les jeunes pris en charge, les jeunes en fugue ou en situation d’itinérance, les personnes handicapées, les réfugiés et les migrants, et les personnes LGBTQ2. Le risque est le plus grand là où plusieurs facteurs se recoupent; des personnes de tout niveau de revenu peuvent être victimes de traite.',
      },
    },
    out: [
      canada,
      ['ABOUT', 'population-indigenous-women-girls-2s'],
      ['ABOUT', 'population-in-or-leaving-care'],
      ['ABOUT', 'population-homeless-youth'],
      ['ABOUT', 'population-persons-with-disabilities'],
      ['ABOUT', 'population-refugees-claimants'],
      ['ABOUT', 'population-foreign-nationals', curator],
      ['ABOUT', 'population-2slgbtqi'],
    ],
    cites: [['source-discussion-2018', survivors]],
  },
  {
    id: 'finding-discussion-2018-risk-sexual',
    type: 'Finding',
    properties: {
      ...paper,
      kind: 'risk',
      name: {
        en: 'Children, adolescent girls and women most at risk of sexual exploitation',
        fr: 'Enfants, adolescentes et femmes les plus exposés à l’exploitation sexuelle',
      },
      text: {
        en: 'The risk of trafficking for sexual exploitation tends to be highest for children, adolescent girls and women.',
        fr: 'Les enfants, les adolescentes et les femmes sont généralement les plus exposés à la traite à des fins d’exploitation sexuelle.',
      },
    },
    out: [
      canada,
      ['ABOUT', 'population-minors'],
      ['ABOUT', 'population-women-girls'],
      ['ABOUT', 'exploitation-sexual'],
    ],
    cites: [['source-discussion-2018', survivors]],
  },
  {
    id: 'finding-discussion-2018-risk-labour',
    type: 'Finding',
    properties: {
      ...paper,
      kind: 'risk',
      name: {
        en: 'Men and women both at risk of labour exploitation',
        fr: 'Hommes et femmes exposés à l’exploitation au travail',
      },
      text: {
        en: 'Both men and women are at risk of exploitation of their labour.',
        fr: 'Les hommes comme les femmes sont exposés à l’exploitation de leur travail.',
      },
    },
    out: [
      canada,
      ['ABOUT', 'population-men-boys'],
      ['ABOUT', 'population-women-girls'],
      ['ABOUT', 'exploitation-labour'],
    ],
    cites: [['source-discussion-2018', survivors]],
  },
  {
    id: 'finding-discussion-2018-protection-gaps',
    type: 'Finding',
    properties: {
      ...paper,
      kind: 'gap',
      name: {
        en: 'Gaps in the protection of vulnerable populations to be addressed',
        fr: 'Lacunes à combler dans la protection des populations vulnérables',
      },
      text: {
        en: 'A new strategy should close gaps in how vulnerable populations are protected (women and girls, Indigenous or not, LGBTQ2 persons, persons with disabilities, refugees and migrants, youth at risk, for example), and address the links between trafficking and gender-based violence.',
        fr: 'Une nouvelle stratégie devrait combler les lacunes dans la protection de populations vulnérables comme les personnes LGBTQ2, les jeunes à risque, les femmes et les filles autochtones et non autochtones, les réfugiés et les migrants ainsi que les personnes handicapées, et tenir compte des liens entre la traite et la violence fondée sur le sexe.',
      },
    },
    out: [
      canada,
      ['ABOUT', 'pillar-protection'],
      ['ABOUT', 'population-2slgbtqi'],
      ['ABOUT', 'population-youth'],
      ['ABOUT', 'population-indigenous-women-girls-2s'],
      ['ABOUT', 'population-women-girls'],
      ['ABOUT', 'population-refugees-claimants'],
      ['ABOUT', 'population-foreign-nationals', curator],
      ['ABOUT', 'population-persons-with-disabilities'],
    ],
    cites: [['source-discussion-2018', protection]],
  },
  {
    id: 'finding-discussion-2018-survivor-input',
    type: 'Finding',
    properties: {
      ...paper,
      kind: 'need',
      name: {
        en: 'Survivors and front-line providers to be heard in a new strategy',
        fr: 'Personnes survivantes et intervenants de première ligne à entendre',
      },
      text: {
        en: 'A national strategy should take in what front-line providers and survivors say of a national referral mechanism, needs in the short, medium and long term, service gaps, services that respect culture and trauma, human rights, models of housing, and the part of survivors in anti-trafficking work.',
        fr: 'Une stratégie nationale devrait tenir compte de l’avis des fournisseurs de services de première ligne et des personnes survivantes sur un mécanisme national d’orientation, les besoins à court, à moyen et à long terme, les lacunes dans les services, les services adaptés à la culture et aux traumatismes, les droits de la personne, les modèles de logement et la place des personnes survivantes dans la lutte contre la traite.',
      },
    },
    out: [
      canada,
      ['ABOUT', 'pillar-protection'],
      ['ABOUT', 'population-survivors'],
      ['ABOUT', 'activity-survivor-engagement'],
      ['ABOUT', 'audience-frontline-providers'],
    ],
    cites: [['source-discussion-2018', protection]],
  },
  {
    id: 'finding-discussion-2018-indigenous-collaboration',
    type: 'Finding',
    properties: {
      ...paper,
      kind: 'need',
      name: {
        en: 'First Nations, Inuit and Métis views on collaboration to be considered',
        fr: 'Points de vue des Premières Nations, des Inuit et des Métis sur la collaboration',
      },
      text: {
        en: 'The strategy has to consider the views of First Nations, Inuit and Métis on how collaboration can be improved, and to look at the services that exist, shared funding, service gaps and national coordination.',
        fr: 'La stratégie doit tenir compte du point de vue des Premières Nations, des Inuit et des Métis sur la façon d’améliorer la collaboration et examiner les services offerts, la mise en commun du financement, les lacunes dans les services et la coordination nationale.',
      },
    },
    out: [
      canada,
      ['ABOUT', 'pillar-partnerships', curator],
      ['ABOUT', 'activity-coordination-body', curator],
      ['ABOUT', 'population-first-nations'],
      ['ABOUT', 'population-inuit'],
      ['ABOUT', 'population-metis'],
    ],
    cites: [['source-discussion-2018', 'IV. Topics for Discussion: Enhanced Collaboration']],
  },
  {
    id: 'finding-discussion-2018-recruitment-partners',
    type: 'Finding',
    properties: {
      ...paper,
      kind: 'risk',
      name: {
        en: 'Recruitment by people whom victims consider romantic partners',
        fr: 'Recrutement par des personnes que les victimes considèrent comme leurs partenaires',
      },
      text: {
        en: 'Domestic trafficking for sexual exploitation is not necessarily tied to street gangs or organized crime; victims are often recruited by those whom they consider their romantic partners. Traffickers are men and women: partners, strangers, peers, family, criminal organizations, business owners, employers, diplomats, gangs.',
        fr: 'La traite intérieure à des fins d’exploitation sexuelle n’est pas nécessairement liée aux gangs de rue ou au crime organisé; les victimes sont souvent recrutées par des personnes qu’elles considèrent comme leurs partenaires amoureux. Les trafiquants sont des hommes et des femmes : partenaires, inconnus, pairs, proches, organisations criminelles, propriétaires d’entreprises, employeurs, diplomates, gangs.',
      },
    },
    out: [canada, ['ABOUT', 'exploitation-sexual']],
    cites: [
      ['source-discussion-2018', 'II. Introduction: The Perpetrators'],
      [
        'source-backgrounder-2007',
        'Trafficking In Persons (introduction)',
        {
          field: 'text',
          says: {
            en: 'Extensive organized crime networks often play a part in trafficking (2007, of all trafficking).',
            fr: 'De vastes réseaux du crime organisé jouent souvent un rôle dans la traite (2007, au sujet de toute la traite).',
          },
          isUsed: false,
        },
      ],
    ],
  },

  // Reports on Indigenous women and girls
  {
    id: 'finding-mmiwg-2017-sex-trafficking',
    type: 'Finding',
    properties: {
      ...inquiry,
      kind: 'risk',
      name: {
        en: 'Sex trafficking named as an emerging issue in Indigenous communities and cities',
        fr: 'Traite à des fins sexuelles : enjeu émergent en milieu autochtone et urbain',
      },
      text: {
        en: 'The commissioners call sex trafficking a reality in Indigenous communities and urban centres and an emerging issue. Indigenous women, girls and LGBTQ2S people are described as overrepresented in the sex trade.',
        fr: 'Les commissaires qualifient la traite à des fins sexuelles de réalité dans les communautés autochtones et les centres urbains et d’enjeu émergent. Les femmes, les filles et les personnes LGBTQ2S autochtones sont décrites comme surreprésentées dans le commerce du sexe.',
      },
    },
    out: [
      canada,
      ['ABOUT', 'population-indigenous-women-girls-2s'],
      ['ABOUT', 'population-2slgbtqi'],
      ['ABOUT', 'exploitation-sexual'],
    ],
    cites: [
      ['source-mmiwg-interim-2017', inReport],
      ['source-discussion-2018', indigenous, { grade: 'copy' }],
    ],
  },
  {
    id: 'finding-mmiwg-2017-stigma',
    type: 'Finding',
    properties: {
      ...inquiry,
      kind: 'barrier',
      name: {
        en: 'Stigma around sex work divides families and organizations',
        fr: 'La stigmatisation du travail du sexe divise des familles et des organisations',
      },
      text: {
        en: 'Stigma around sex work creates conflict within families and between organizations over how best to protect women in the sex trade.',
        fr: 'La stigmatisation du travail du sexe suscite des conflits dans les familles et entre les organisations quant à la meilleure façon de protéger les femmes dans le commerce du sexe.',
      },
    },
    out: [
      canada,
      ['ABOUT', 'population-indigenous-women-girls-2s'],
      ['ABOUT', 'population-sell-sexual-services', curator],
    ],
    cites: [
      ['source-mmiwg-interim-2017', inReport],
      ['source-discussion-2018', indigenous, { grade: 'copy' }],
    ],
  },
  {
    id: 'finding-mmiwg-2017-resource-extraction',
    type: 'Finding',
    properties: {
      ...inquiry,
      kind: 'risk',
      name: {
        en: 'Resource extraction camps linked to violence against Indigenous women and girls',
        fr: 'Camps d’extraction de ressources liés à la violence contre les femmes autochtones',
      },
      text: {
        en: 'A link is drawn between prostitution and resource extraction: the culture of industrial camps makes Indigenous women and girls more vulnerable to violence.',
        fr: 'Un lien est établi entre la prostitution et l’extraction des ressources : la culture des camps industriels rend les femmes et les filles autochtones plus vulnérables à la violence.',
      },
    },
    out: [canada, ['ABOUT', 'population-indigenous-women-girls-2s']],
    cites: [
      ['source-mmiwg-interim-2017', inReport],
      ['source-discussion-2018', indigenous, { grade: 'copy' }],
    ],
  },
  {
    id: 'finding-mmiwg-2017-services-not-denied',
    type: 'Finding',
    properties: {
      ...inquiry,
      kind: 'recommendation',
      name: {
        en: 'Services not to be denied to women because they are in the sex trade',
        fr: 'Ne pas refuser de services aux femmes parce qu’elles sont dans le commerce du sexe',
      },
      text: {
        en: 'Being in the sex trade should not be a reason to deny women access to services.',
        fr: 'L’accès aux services ne devrait pas être refusé à des femmes parce qu’elles sont dans le commerce du sexe.',
      },
    },
    out: [
      canada,
      ['ABOUT', 'population-women-girls'],
      ['ABOUT', 'population-sell-sexual-services', curator],
      ['ABOUT', 'pillar-protection', curator],
    ],
    cites: [
      ['source-mmiwg-interim-2017', 'as reported in the discussion paper of 2018, note 4'],
      ['source-discussion-2018', indigenous, { grade: 'copy' }],
    ],
  },
  {
    id: 'finding-inuit-workshop-2014-internet-safety',
    type: 'Finding',
    properties: {
      nameStatus: ours,
      kind: 'need',
      grade: 'ngo',
      date: { date: '2014-01-01', precision: 'year' },
      name: {
        en: 'More education of families and communities on internet safety',
        fr: 'Mieux informer les familles et les communautés sur la sécurité en ligne',
      },
      text: {
        en: 'Families and communities need more education about safety on the internet, and about how traffickers lure girls and women through it.',
        fr: 'Les familles et les communautés ont besoin de plus d’information sur la sécurité en ligne et sur la façon dont les trafiquants y leurrent des filles et des femmes.',
      },
    },
    out: [
      canada,
      ['ABOUT', 'activity-online-safety'],
      ['ABOUT', 'pillar-prevention', curator],
      ['ABOUT', 'population-women-girls'],
      ['ABOUT', 'population-inuit', curator],
    ],
    cites: [
      ['source-inuit-workshop-2014', 'as reported in the discussion paper of 2018, note 5'],
      ['source-discussion-2018', indigenous, { grade: 'copy' }],
    ],
  },
  {
    id: 'finding-missing-women-2012-homelessness',
    type: 'Finding',
    properties: {
      nameStatus: ours,
      kind: 'risk',
      grade: 'committee',
      date: { date: '2012-01-01', precision: 'year' },
      name: {
        en: 'Homelessness of Indigenous women on the way to cities raises the risk of luring',
        fr: 'L’itinérance de femmes autochtones en route vers les villes accroît le risque de leurre',
      },
      text: {
        en: 'Indigenous women are often homeless at some point between reserve or foster home and a metropolitan area; traffickers may then lure them, and other sexual violence may befall them.',
        fr: 'Les femmes autochtones se retrouvent souvent sans logement à un moment du passage d’une réserve ou d’un foyer d’accueil à une région métropolitaine, ce qui les expose au leurre par des trafiquants ou à d’autres formes de violence sexuelle.',
      },
    },
    out: [
      canada,
      ['ABOUT', 'population-indigenous-women-girls-2s'],
      ['ABOUT', 'population-in-or-leaving-care', curator],
      ['ABOUT', 'exploitation-sexual', curator],
      ['ABOUT', 'activity-transitional-housing', curator],
    ],
    cites: [
      ['source-missing-women-commission-2012', 'as reported in the discussion paper of 2018, note 6'],
      ['source-discussion-2018', indigenous, { grade: 'copy' }],
    ],
  },
]
