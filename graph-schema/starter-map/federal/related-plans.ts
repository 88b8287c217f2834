import type { StarterRecord } from '../starter-record.ts'

const english = { en: 'official', fr: 'unknown' } as const
const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const curator = { assignedBy: 'curator' } as const
const inCanada = ['OPERATES_IN', 'jurisdiction-ca'] as const

/** Said of money that is for more than trafficking: its basis is ours, so that it is never counted as money against it. */
const wholePlan = {
  en: 'Covers more than trafficking, whose share is not stated. The basis "ceiling" is ours: the share can at most be this, and it is not counted.',
  fr: 'Vise plus que la traite, dont la part n’est pas précisée. La nature « plafond » est de nous : la part est au plus ce montant, et il n’est pas compté.',
} as const

/** Plans on gender-based violence and on missing and murdered Indigenous women that touch trafficking, and F/P/T tables. */
export const records: readonly StarterRecord[] = [
  {
    id: 'ca-gbv-plan-2022',
    type: 'Strategy',
    properties: {
      name: { en: 'National Action Plan to End Gender-Based Violence' },
      nameStatus: english,
      period: {
        text: 'ten years from 9 November 2022',
        start: '2022-11-09',
        end: '2032-12-31',
        precision: { end: 'year' },
      },
      status: 'in-force',
      scope: {
        en: 'Gender-based violence as a whole. Five pillars: support for victims, survivors and their families; prevention; responsive justice system; Indigenous-led approaches; social infrastructure and enabling environment.',
        fr: 'La violence fondée sur le sexe dans son ensemble. Cinq piliers : soutien aux victimes, aux survivantes et survivants et à leurs familles; prévention; système de justice adapté; approches dirigées par des Autochtones; infrastructure sociale et environnement favorable.',
      },
      description: {
        en: 'Federal, provincial and territorial framework of ten years. The year in which it ends is computed from that.',
        fr: 'Cadre fédéral, provincial et territorial de dix ans. L’année de fin en est déduite.',
      },
      note: {
        en: 'Quebec supports the aims of the plan, has not joined it, keeps full responsibility in the field and has an agreement of its own.',
        fr: 'Le Québec souscrit aux objectifs du plan, n’y a pas adhéré, conserve l’entière responsabilité en la matière et a sa propre entente.',
      },
    },
    out: [['SERVES', 'population-women-girls'], ['SERVES', 'population-2slgbtqi'], inCanada],
    in: [
      ['LEADS', 'ca-wage', { stated: false, ...curator }],
      ['CONTRIBUTES_TO', 'ca-fpt-status-of-women'],
    ],
    cites: [
      ['source-scics-status-of-women-2022', 'Release; note 1'],
      [
        'source-wage-backgrounder-nb-2023',
        'Paragraphs on the plan',
        {
          field: 'period',
          isUsed: false,
          says: {
            en: 'Dates the endorsement by ministers 8 November 2022.',
            fr: 'Situe l’approbation par les ministres au 8 novembre 2022.',
          },
        },
      ],
    ],
  },
  {
    id: 'allocation-gbv-plan-2022',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Gender-based violence plan: $539.3M over five years (Budget 2022)',
        fr: 'Plan contre la violence fondée sur le sexe : 539,3 M$ sur cinq ans (budget de 2022)',
      },
      nameStatus: ours,
      amount: 539_300_000,
      currency: 'CAD',
      per: 'total',
      basis: 'ceiling',
      fiscalYears: { from: 2022, to: 2026 },
      note: wholePlan,
    },
    out: [
      ['PAYS_FROM', 'ca-wage'],
      ['PAYS_TO', 'ca-gbv-plan-2022'],
    ],
    cites: [
      ['source-wage-qp-2023-004', 'Suggested response; Background'],
      [
        'source-commons-answer-2024-04-08',
        'Answer',
        {
          field: 'amount',
          isUsed: false,
          says: {
            en: 'Prints $593.3M: most likely a slip, since all other sources seen have 539.3.',
            fr: 'Indique 593,3 M$ : vraisemblablement une coquille, toutes les autres sources vues donnant 539,3.',
          },
        },
      ],
    ],
  },
  {
    id: 'allocation-gbv-provinces-territories',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Gender-based violence plan: $525M over four years for provinces and territories',
        fr: 'Plan contre la violence fondée sur le sexe : 525 M$ sur quatre ans aux provinces',
      },
      nameStatus: ours,
      amount: 525_000_000,
      currency: 'CAD',
      per: 'total',
      basis: 'ceiling',
      description: {
        en: 'By bilateral agreements with provinces and territories; the first of the four years is not stated.',
        fr: 'Au moyen d’ententes bilatérales avec les provinces et les territoires; la première des quatre années n’est pas précisée.',
      },
      note: wholePlan,
    },
    out: [
      ['PAYS_FROM', 'ca-wage'],
      ['PAYS_TO', 'ca-gbv-bilateral-agreements'],
      ['PART_OF', 'allocation-gbv-plan-2022'],
    ],
    cites: [['source-wage-qp-2023-004', 'Suggested response; Background']],
  },
  {
    id: 'ca-gbv-bilateral-agreements',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Bilateral agreements on gender-based violence',
        fr: 'Ententes bilatérales sur la violence fondée sur le sexe',
      },
      nameStatus: ours,
      kind: 'agreement',
      period: { text: 'from 2023', start: '2023-01-01', end: null, precision: { start: 'year' } },
      description: {
        en: 'By the signing with New Brunswick in December 2023, Manitoba, Saskatchewan, Prince Edward Island, Nunavut, Yukon, Alberta, the Northwest Territories, Ontario, Quebec and New Brunswick had announced theirs; in July 2024 ministers said that every province and territory had signed.',
        fr: 'À la signature avec le Nouveau-Brunswick en décembre 2023, le Manitoba, la Saskatchewan, l’Île-du-Prince-Édouard, le Nunavut, le Yukon, l’Alberta, les Territoires du Nord-Ouest, l’Ontario, le Québec et le Nouveau-Brunswick avaient annoncé la leur; en juillet 2024, les ministres ont dit que toutes les provinces et tous les territoires avaient signé.',
      },
      note: {
        en: 'Quebec has an agreement of its own and is no party to the plan.',
        fr: 'Le Québec a sa propre entente et n’est pas partie au plan.',
      },
    },
    out: [
      ['PART_OF', 'ca-gbv-plan-2022'],
      ['DOES', 'activity-intergovernmental-agreement'],
      ['DOES', 'activity-funding', curator],
      inCanada,
    ],
    in: [['LEADS', 'ca-wage', { stated: false }]],
    cites: [
      ['source-wage-backgrounder-nb-2023', 'Paragraph 4'],
      ['source-scics-status-of-women-2024', 'Release'],
    ],
  },
  {
    id: 'ca-gbv-program',
    type: 'Program',
    properties: {
      name: { en: 'Gender-Based Violence Program (Women and Gender Equality Canada)' },
      nameStatus: english,
      description: {
        en: 'Program against gender-based violence; Budget 2021 enlarged it, among others with more money for initiatives to stop trafficking.',
        fr: 'Programme contre la violence fondée sur le sexe; le budget de 2021 l’a élargi, notamment par des fonds supplémentaires pour des initiatives visant à mettre fin à la traite.',
      },
    },
    out: [['ADVANCES', 'pillar-prevention', curator], ['DOES', 'activity-funding', curator], inCanada],
    in: [['LEADS', 'ca-wage', { stated: false }]],
    cites: [['source-wage-qp-2024-004', 'Background, Investments']],
  },
  {
    id: 'allocation-budget-2021-gbv',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Budget 2021 on gender-based violence: $601.3M',
        fr: 'Budget de 2021, violence fondée sur le sexe : 601,3 M$',
      },
      nameStatus: ours,
      amount: 601_300_000,
      currency: 'CAD',
      per: 'total',
      basis: 'ceiling',
      fiscalYears: { from: 2021, to: 2025 },
      note: wholePlan,
    },
    out: [],
    cites: [['source-wage-qp-2024-004', 'Background, Investments']],
  },
  {
    id: 'allocation-wage-gbv-program-2021',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Gender-Based Violence Program: $105M over five years from 2021-22',
        fr: 'Programme de lutte contre la violence fondée sur le sexe : 105 M$ sur cinq ans',
      },
      nameStatus: ours,
      amount: 105_000_000,
      currency: 'CAD',
      per: 'total',
      basis: 'ceiling',
      fiscalYears: { from: 2021, to: 2025 },
      description: {
        en: 'To enlarge the program, among others with more money for initiatives to stop trafficking; the share for trafficking is not stated.',
        fr: 'Pour élargir le programme, notamment par des fonds supplémentaires pour des initiatives visant à mettre fin à la traite; la part pour la traite n’est pas précisée.',
      },
      note: wholePlan,
    },
    out: [
      ['PAYS_FROM', 'ca-wage'],
      ['PAYS_TO', 'ca-gbv-program'],
      ['PART_OF', 'allocation-budget-2021-gbv'],
    ],
    cites: [['source-wage-qp-2024-004', 'Background, Investments']],
  },
  {
    id: 'finding-mmiwg-2019-response',
    type: 'Finding',
    properties: {
      name: {
        en: 'National Inquiry 2019: an effective response to trafficking and exploitation',
        fr: 'Enquête nationale 2019 : une intervention efficace face à la traite',
      },
      nameStatus: ours,
      kind: 'recommendation',
      grade: 'media',
      date: { date: '2019-06-03' },
      text: {
        en: 'Among more than 200 recommendations: an effective response to trafficking cases and sexual exploitation of Indigenous women and girls.',
        fr: 'Parmi plus de 200 recommandations : une intervention efficace dans les cas de traite et d’exploitation sexuelle de femmes et de filles autochtones.',
      },
      note: {
        en: 'Read in the press; the report itself is of a commission.',
        fr: 'Lu dans la presse; le rapport lui-même émane d’une commission.',
      },
    },
    out: [
      ['ABOUT', 'population-indigenous-women-girls-2s'],
      ['ABOUT', 'exploitation-sexual'],
      ['ABOUT', 'pillar-prosecution', curator],
      ['ABOUT', 'jurisdiction-ca'],
    ],
    cites: [
      ['source-globalnews-mmiwg-2019', 'Article'],
      ['source-themissing-mmiwg-2019', 'Article'],
    ],
  },
  {
    id: 'finding-mmiwg-2019-youth-signs',
    type: 'Finding',
    properties: {
      name: {
        en: 'National Inquiry 2019: programs so that youth see the signs of being targeted',
        fr: 'Enquête nationale 2019 : aider les jeunes à reconnaître qu’ils sont ciblés',
      },
      nameStatus: ours,
      kind: 'recommendation',
      grade: 'media',
      date: { date: '2019-06-03' },
      text: {
        en: 'Programs by health services so that young people see the signs of being targeted.',
        fr: 'Des programmes des services de santé pour que les jeunes reconnaissent les signes indiquant qu’ils sont ciblés.',
      },
      note: {
        en: 'Read in the press; the report itself is of a commission.',
        fr: 'Lu dans la presse; le rapport lui-même émane d’une commission.',
      },
    },
    out: [
      ['ABOUT', 'population-youth'],
      ['ABOUT', 'population-indigenous-women-girls-2s', curator],
      ['ABOUT', 'activity-targeted-awareness', curator],
      ['ABOUT', 'pillar-prevention', curator],
      ['ABOUT', 'jurisdiction-ca'],
    ],
    cites: [
      ['source-globalnews-mmiwg-2019', 'Article'],
      ['source-themissing-mmiwg-2019', 'Article'],
    ],
  },
  {
    id: 'finding-calls-for-justice-trafficking',
    type: 'Finding',
    properties: {
      name: {
        en: 'Calls for Justice that relate to trafficking (federal list)',
        fr: 'Appels à la justice liés à la traite (liste fédérale)',
      },
      nameStatus: ours,
      kind: 'recommendation',
      grade: 'government',
      date: { date: '2019-01-01', precision: 'year' },
      text: {
        en: 'The federal government gives as examples 3.4, 7.3, 7.9, 8.1, 11.2, 12.12, 12.14 and 16.24. The calls are of 2019, the list of 30 January 2025.',
        fr: 'Le gouvernement fédéral cite en exemple les appels 3.4, 7.3, 7.9, 8.1, 11.2, 12.12, 12.14 et 16.24. Les appels datent de 2019, la liste du 30 janvier 2025.',
      },
      note: {
        en: 'The wording of the calls was not read; no pillar is coded.',
        fr: 'Le libellé des appels n’a pas été lu; aucun pilier n’est attribué.',
      },
    },
    out: [
      ['ABOUT', 'population-indigenous-women-girls-2s'],
      ['ABOUT', 'jurisdiction-ca'],
    ],
    cites: [['source-chief-advisor-release-2025', 'Release, paragraph 3']],
  },
  {
    id: 'ca-mmiwg-nap-2021',
    type: 'Strategy',
    properties: {
      name: { en: '2021 MMIWG2SLGBTQQIA+ People National Action Plan' },
      nameStatus: english,
      period: { text: '3 June 2021', start: '2021-06-03', end: null },
      scope: {
        en: 'Violence against Indigenous women, girls and 2SLGBTQQIA+ people.',
        fr: 'La violence envers les femmes, les filles et les personnes 2ELGBTQQIA+ autochtones.',
      },
      description: {
        en: 'Co-developed plan around the National Family and Survivor Circle; the Federal Pathway is its federal part.',
        fr: 'Plan élaboré conjointement autour du Cercle national des familles et des survivantes; la Voie fédérale en est la partie fédérale.',
      },
    },
    out: [
      ['SERVES', 'population-indigenous-women-girls-2s'],
      ['SERVES', 'population-2slgbtqi', curator],
      inCanada,
    ],
    cites: [
      ['source-docslib-mmiwg-nap-2021', 'Title page'],
      ['source-cirnac-federal-pathway', 'About the federal pathway'],
    ],
  },
  {
    id: 'ca-federal-pathway-2021',
    type: 'Strategy',
    properties: {
      name: {
        en: 'Federal Pathway to Address MMIWG and 2SLGBTQQIA+ People (2021)',
        fr: 'Voie fédérale : femmes, filles et 2ELGBTQQIA+ autochtones disparues et assassinées',
      },
      nameStatus: { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } },
      aliases: [
        '2021 Federal Pathway to Address Missing and Murdered Indigenous Women, Girls and 2SLGBTQQIA+ People',
        'Voie fédérale concernant les femmes, les filles et les personnes 2ELGBTQQIA+ autochtones disparues et assassinées',
      ],
      period: { text: '3 June 2021', start: '2021-06-03', end: null },
      scope: {
        en: 'Violence against Indigenous women, girls and 2SLGBTQQIA+ people; its safety theme has a heading on trafficking and exploitation.',
        fr: 'La violence envers les femmes, les filles et les personnes 2ELGBTQQIA+ autochtones; son thème sur la sécurité comporte une rubrique sur la traite et l’exploitation.',
      },
      description: {
        en: 'Federal part of the national action plan: over 50 programs in 25 departments. As read by the liaison unit of Manitoba Keewatinowi Okimakanak, the heading on trafficking brings more money, names Indigenous-led groups, training of police and public education. The names shown are short ones of ours; the full titles are among the other names.',
        fr: 'Partie fédérale du plan d’action national : plus de 50 programmes dans 25 ministères. Selon l’unité de liaison de Manitoba Keewatinowi Okimakanak, la rubrique sur la traite prévoit davantage de fonds, nomme des groupes dirigés par des Autochtones, la formation des policiers et l’éducation du public. Les noms affichés sont des noms courts de nous; les titres complets figurent parmi les autres noms.',
      },
    },
    out: [
      ['SERVES', 'population-indigenous-women-girls-2s'],
      ['SERVES', 'population-2slgbtqi', curator],
      ['DOES', 'activity-training-justice'],
      ['DOES', 'activity-public-awareness'],
      ['RELATED_TO', 'ca-mmiwg-nap-2021', { label: 'federal part of' }],
      inCanada,
    ],
    in: [['LEADS', 'ca-cirnac', { stated: false }]],
    cites: [
      ['source-cirnac-federal-pathway', 'About the federal pathway'],
      ['source-readkong-federal-pathway', 'Publication page', { field: 'aliases' }],
      ['source-inan-42-mko', 'Opening statement', { field: 'description' }],
      [
        'source-cirnac-federal-pathway-earlier',
        'About the federal pathway',
        { field: 'period', isUsed: false, says: { en: '2 June 2021.', fr: '2 juin 2021.' } },
      ],
    ],
  },
  {
    id: 'allocation-federal-pathway-2021',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Federal Pathway: $2.2B over five years (Budget 2021)',
        fr: 'Voie fédérale : 2,2 G$ sur cinq ans (budget de 2021)',
      },
      nameStatus: ours,
      amount: 2_200_000_000,
      currency: 'CAD',
      per: 'total',
      basis: 'ceiling',
      description: { en: 'For over 40 programs.', fr: 'Pour plus de 40 programmes.' },
      note: wholePlan,
    },
    out: [['PAYS_TO', 'ca-federal-pathway-2021']],
    cites: [['source-cirnac-federal-pathway-earlier', 'Funding investments and initiatives']],
  },
  {
    id: 'allocation-federal-pathway-2021-ongoing',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Federal Pathway: $160.9M a year ongoing (Budget 2021)',
        fr: 'Voie fédérale : 160,9 M$ par année en continu (budget de 2021)',
      },
      nameStatus: ours,
      amount: 160_900_000,
      currency: 'CAD',
      per: 'year',
      basis: 'ceiling',
      note: wholePlan,
    },
    out: [
      ['PAYS_TO', 'ca-federal-pathway-2021'],
      ['ADDITIONAL_TO', 'allocation-federal-pathway-2021'],
    ],
    cites: [['source-cirnac-federal-pathway-earlier', 'Funding investments and initiatives']],
  },

  // F/P/T meetings
  {
    id: 'ca-fpt-status-of-women-38',
    type: 'Initiative',
    properties: {
      name: {
        en: '38th meeting of ministers for the status of women: Joint Declaration',
        fr: '38e réunion des ministres de la condition féminine : déclaration commune',
      },
      nameStatus: ours,
      kind: 'event',
      period: { text: '21-22 January 2021', start: '2021-01-21', end: '2021-01-22' },
      description: {
        en: 'Joint Declaration for a Canada free of gender-based violence; trafficking is listed among the most pressing concerns.',
        fr: 'Déclaration commune pour un Canada exempt de violence fondée sur le sexe; la traite compte parmi les préoccupations les plus pressantes.',
      },
    },
    out: [
      ['ADVANCES', 'pillar-partnerships', curator],
      ['DOES', 'activity-coordination-body', curator],
      inCanada,
    ],
    in: [['LEADS', 'ca-fpt-status-of-women', { stated: false }]],
    cites: [['source-cnw-status-of-women-2021', 'Release']],
  },
  {
    id: 'ca-fpt-status-of-women-42',
    type: 'Initiative',
    properties: {
      name: {
        en: '42nd meeting of ministers for the status of women, Winnipeg',
        fr: '42e réunion des ministres de la condition féminine, Winnipeg',
      },
      nameStatus: ours,
      kind: 'event',
      period: { text: 'ended 25 July 2024', start: null, end: '2024-07-25' },
      description: {
        en: 'Progress on the gender-based violence plan, all bilateral agreements signed. Trafficking is not mentioned in the part read.',
        fr: 'Progrès du plan contre la violence fondée sur le sexe, toutes les ententes bilatérales étant signées. La traite n’est pas mentionnée dans la partie lue.',
      },
    },
    out: [['DOES', 'activity-coordination-body', curator], inCanada],
    in: [['LEADS', 'ca-fpt-status-of-women', { stated: false }]],
    cites: [['source-scics-status-of-women-2024', 'Release']],
  },
  {
    id: 'ca-fpt-justice-ministers-2024',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Meeting of F/P/T ministers of justice and public safety, Yellowknife (2024)',
        fr: 'Réunion des ministres F-P-T de la justice et de la sécurité publique, Yellowknife (2024)',
      },
      nameStatus: ours,
      kind: 'event',
      period: { text: 'two days ending 18 October 2024', start: '2024-10-17', end: '2024-10-18' },
      description: {
        en: 'Bail, legal aid and other items; a separate meeting with the Assembly of First Nations, Inuit Tapiriit Kanatami and the Métis National Council. Trafficking is not mentioned in the part read.',
        fr: 'Mise en liberté sous caution, aide juridique et autres points; rencontre distincte avec l’Assemblée des Premières Nations, Inuit Tapiriit Kanatami et le Ralliement national des Métis. La traite n’est pas mentionnée dans la partie lue.',
      },
    },
    out: [['DOES', 'activity-coordination-body', curator], inCanada],
    in: [['LEADS', 'ca-fpt-justice-ministers', { stated: false }]],
    cites: [['source-cnw-justice-ministers-2024', 'Release']],
  },
]
