import type { StarterRecord } from '../starter-record.ts'

const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const curator = { assignedBy: 'curator' } as const
const canada = ['ABOUT', 'jurisdiction-ca'] as const
const september2007 = { date: '2007-09-01', precision: 'month' } as const
const introduction = 'Trafficking In Persons (introduction)'
const forward = 'Moving Forward'

/** World figures of 2007, what was said of Canada, the committee report of 2007 and the answer to it. */
export const records: readonly StarterRecord[] = [
  {
    id: 'finding-un-2007-market-value',
    type: 'Finding',
    properties: {
      nameStatus: ours,
      kind: 'statistic',
      grade: 'international',
      date: september2007,
      name: {
        en: 'Global market value of trafficking estimated at $32 billion',
        fr: 'Valeur mondiale du marché de la traite estimée à 32 milliards de dollars',
      },
      value: 32_000_000_000,
      unit: 'dollars',
      text: {
        en: 'The United Nations estimates the global market value of trafficking in persons at $32 billion, next only to drugs and firearms.',
        fr: 'Les Nations Unies évaluent la valeur mondiale du marché de la traite des personnes à 32 milliards de dollars, juste derrière les drogues et les armes à feu.',
      },
    },
    out: [['ABOUT', 'jurisdiction-abroad']],
    cites: [['source-backgrounder-2007', introduction]],
  },
  {
    id: 'finding-ilo-2005-forced-labour',
    type: 'Finding',
    properties: {
      nameStatus: ours,
      kind: 'statistic',
      grade: 'international',
      date: { date: '2005-01-01', precision: 'year' },
      name: {
        en: 'About 2.45 million people in forced labour as a result of trafficking (ILO, 2005)',
        fr: 'Environ 2,45 millions de personnes en travail forcé par suite de la traite (OIT, 2005)',
      },
      value: 2_450_000,
      unit: 'people at any time (about)',
      text: {
        en: 'In 2005 the International Labour Organization estimated that at any given time about 2.45 million people are in forced labour, forced sexual exploitation included, as a result of trafficking.',
        fr: 'En 2005, l’Organisation internationale du Travail a estimé qu’environ 2,45 millions de personnes se trouvent à tout moment en situation de travail forcé, y compris d’exploitation sexuelle forcée, par suite de la traite.',
      },
    },
    out: [
      ['ABOUT', 'jurisdiction-abroad'],
      ['ABOUT', 'exploitation-labour'],
      ['ABOUT', 'exploitation-sexual'],
    ],
    cites: [['source-backgrounder-2007', introduction]],
  },
  {
    id: 'finding-ilo-2007-industrialized-share',
    type: 'Finding',
    properties: {
      nameStatus: ours,
      kind: 'statistic',
      grade: 'international',
      date: september2007,
      name: {
        en: 'About 11% of people trafficked across borders go to industrialized countries',
        fr: 'Environ 11 % des victimes de la traite transfrontalière vont vers des pays industrialisés',
      },
      value: 11,
      unit: 'percent (about)',
      text: {
        en: 'The International Labour Organization estimates that about 11% of people trafficked across international borders are trafficked into industrialized countries.',
        fr: 'L’Organisation internationale du Travail estime qu’environ 11 % des personnes victimes de la traite transfrontalière sont amenées dans des pays industrialisés.',
      },
    },
    out: [['ABOUT', 'jurisdiction-abroad']],
    cites: [['source-backgrounder-2007', introduction]],
  },
  {
    id: 'finding-canada-victims-mostly-sexual-2007',
    type: 'Finding',
    properties: {
      nameStatus: ours,
      kind: 'claim',
      grade: 'government',
      date: september2007,
      name: {
        en: 'Most trafficked people in Canada believed to be sexually exploited (2007)',
        fr: 'La plupart des victimes au Canada le seraient à des fins d’exploitation sexuelle (2007)',
      },
      text: {
        en: 'The backgrounder says it is believed that most trafficked people in Canada are victims of sexual exploitation.',
        fr: 'Selon le document d’information, on croit que la plupart des personnes victimes de la traite au Canada le sont à des fins d’exploitation sexuelle.',
      },
    },
    out: [canada, ['ABOUT', 'exploitation-sexual']],
    cites: [['source-backgrounder-2007', introduction]],
  },
  {
    id: 'finding-smuggled-migrants-2007',
    type: 'Finding',
    properties: {
      nameStatus: ours,
      kind: 'risk',
      grade: 'government',
      date: september2007,
      name: {
        en: 'Smuggled migrants can become trafficked persons',
        fr: 'Des migrants clandestins peuvent devenir victimes de la traite',
      },
      text: {
        en: 'Migrant smuggling is another crime: those smuggled consent and are generally free on arrival. In some cases they become trafficked persons.',
        fr: 'Le passage de clandestins est un autre crime : les personnes y consentent et sont généralement libres à l’arrivée. Dans certains cas, elles deviennent victimes de la traite.',
      },
    },
    out: [['ABOUT', 'population-foreign-nationals', curator]],
    cites: [['source-backgrounder-2007', introduction]],
  },
  {
    id: 'finding-women-majority-of-victims',
    type: 'Finding',
    properties: {
      nameStatus: ours,
      kind: 'claim',
      grade: 'government',
      date: { date: '2018-01-01', precision: 'year' },
      name: {
        en: 'Women described as the majority of victims; men and children are victims too',
        fr: 'Femmes décrites comme majoritaires parmi les victimes, aux côtés d’hommes et d’enfants',
      },
      text: {
        en: 'Men, women and children fall victim to trafficking; federal texts of 2007 and 2018 describe women (in 2007, women and girls) as the majority of victims.',
        fr: 'Des hommes, des femmes et des enfants sont victimes de la traite; les textes fédéraux de 2007 et de 2018 décrivent les femmes (en 2007, les femmes et les filles) comme majoritaires parmi les victimes.',
      },
    },
    out: [
      canada,
      ['ABOUT', 'population-women-girls'],
      ['ABOUT', 'population-men-boys'],
      ['ABOUT', 'population-minors'],
    ],
    cites: [
      ['source-ps-page-2018', 'Human Trafficking in Canada'],
      ['source-backgrounder-2007', introduction],
    ],
  },
  {
    id: 'finding-fewo-2007-turning-outrage',
    type: 'Finding',
    properties: {
      nameStatus: ours,
      kind: 'recommendation',
      grade: 'committee',
      date: { date: '2007-01-01', precision: 'year' },
      name: {
        en: 'Committee report of 2007 on trafficking for sexual exploitation',
        fr: 'Rapport de comité de 2007 sur la traite à des fins d’exploitation sexuelle',
      },
      text: {
        en: 'Twelfth report of the committee, on trafficking for sexual exploitation in Canada. Its recommendations fall under the prevention of trafficking, the protection of victims and the prosecution of offenders.',
        fr: 'Douzième rapport du comité, sur la traite à des fins d’exploitation sexuelle au Canada. Ses recommandations portent sur la prévention de la traite, la protection des victimes et les poursuites contre les délinquants.',
      },
      note: {
        en: 'The recommendations themselves were not read; the finding is therefore coded to no pillar or form.',
        fr: 'Les recommandations elles-mêmes n’ont pas été lues; le constat n’est donc rattaché à aucun pilier ni à aucune forme.',
      },
    },
    out: [['ABOUT', 'ca-fewo']],
    cites: [
      ['source-fewo-report-12-2007', 'title, as cited in the backgrounder of 2007'],
      ['source-backgrounder-2007', forward, { grade: 'copy' }],
      ['source-fewo-report-12-2007-response', 'opening of the response', { field: 'text' }],
    ],
  },
  {
    id: 'finding-government-response-2007',
    type: 'Finding',
    properties: {
      nameStatus: ours,
      kind: 'response',
      grade: 'government',
      date: september2007,
      name: {
        en: 'Government of 2007: continued approach on the four pillars',
        fr: 'Gouvernement en 2007 : poursuite de l’approche fondée sur les quatre piliers',
      },
      text: {
        en: "In its response to the committee's report, the Government of Canada said that it would continue to tackle the crime through prevention, protection, prosecution and partnerships.",
        fr: 'Dans sa réponse au rapport du comité, le gouvernement du Canada a indiqué qu’il continuerait à s’attaquer à ce crime par la prévention, la protection, les poursuites et les partenariats.',
      },
    },
    out: [
      canada,
      ['ABOUT', 'pillar-prevention'],
      ['ABOUT', 'pillar-protection'],
      ['ABOUT', 'pillar-prosecution'],
      ['ABOUT', 'pillar-partnerships'],
      ['ABOUT', 'exploitation-sexual', curator],
      ['RELATED_TO', 'finding-fewo-2007-turning-outrage', { label: 'responds to' }],
    ],
    cites: [
      ['source-backgrounder-2007', forward, { grade: 'copy' }],
      ['source-fewo-report-12-2007-response', 'opening of the response'],
    ],
  },
]
