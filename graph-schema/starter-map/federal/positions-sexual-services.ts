import type { StarterRecord } from '../starter-record.ts'

const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const

/** What parties hold on the law on sexual services, dated and as their sources give it. The map takes no side. */
export const records: readonly StarterRecord[] = [
  // The offences of 2014 on sexual services
  {
    id: 'topic-pcepa',
    type: 'Topic',
    properties: {
      name: {
        en: 'The offences of 2014 on sexual services (PCEPA)',
        fr: 'Les infractions de 2014 relatives aux services sexuels (LPCPVE)',
      },
      nameStatus: ours,
      text: {
        en: 'Should the offences of 2014 be kept, changed or repealed?',
        fr: 'Les infractions de 2014 doivent-elles être maintenues, modifiées ou abrogées?',
      },
    },
    cites: [['source-clf-pcepa-2022', 'Article body']],
  },
  {
    id: 'position-hiv-legal-network-2022-pcepa',
    type: 'Position',
    properties: {
      name: {
        en: 'HIV Legal Network on the offences of 2014 (2022)',
        fr: 'HIV Legal Network sur les infractions de 2014 (2022)',
      },
      nameStatus: ours,
      stance: 'opposes',
      date: { date: '2022-01-01', precision: 'year' },
      text: {
        en: 'Making sex work criminal keeps people from taking steps for their safety and makes them avoid police even when they are abused.',
        fr: 'La criminalisation du travail du sexe empêche les personnes de prendre des mesures pour leur sécurité et les amène à éviter la police même lorsqu’elles subissent de la violence.',
      },
    },
    out: [
      ['ABOUT', 'topic-pcepa'],
      ['ABOUT', 'instrument-pcepa'],
    ],
    in: [['TAKES', 'ca-hiv-legal-network']],
    cites: [['source-just-3-legal-network', 'Testimony']],
  },
  {
    id: 'position-swan-2022-pcepa',
    type: 'Position',
    properties: {
      name: {
        en: 'SWAN Vancouver on the offences of 2014 (2022)',
        fr: 'SWAN Vancouver sur les infractions de 2014 (2022)',
      },
      nameStatus: ours,
      stance: 'opposes',
      date: { date: '2022-01-01', precision: 'year' },
      text: {
        en: 'Holds with the witnesses of 2022 that the offences work against safety and against reporting to police.',
        fr: 'Estime, comme des témoins en 2022, que les infractions nuisent à la sécurité et au signalement à la police.',
      },
    },
    out: [
      ['ABOUT', 'topic-pcepa'],
      ['ABOUT', 'instrument-pcepa'],
    ],
    in: [['TAKES', 'bc-swan']],
    cites: [['source-swan-pcepa-review-2022', 'Page body']],
  },
  {
    id: 'position-efc-2022-pcepa',
    type: 'Position',
    properties: {
      name: {
        en: 'Evangelical Fellowship of Canada on the offences of 2014 (2022)',
        fr: 'Evangelical Fellowship of Canada sur les infractions de 2014 (2022)',
      },
      nameStatus: ours,
      stance: 'supports',
      date: { date: '2022-01-01', precision: 'year' },
      text: {
        en: 'The law curbs demand and should be kept.',
        fr: 'La loi freine la demande et devrait être maintenue.',
      },
    },
    out: [
      ['ABOUT', 'topic-pcepa'],
      ['ABOUT', 'instrument-pcepa'],
    ],
    in: [['TAKES', 'ca-efc']],
    cites: [['source-efc-pcepa-submission', 'Summary']],
  },
  {
    id: 'position-just-2018-pcepa',
    type: 'Position',
    properties: {
      name: {
        en: 'Justice committee of 2018: no position on prostitution law',
        fr: 'Comité de la justice de 2018 : ne prend pas position sur la prostitution',
      },
      nameStatus: ours,
      stance: 'no-position',
      date: { date: '2018-12-01', precision: 'month' },
      historical: true,
      text: {
        en: 'States that it takes no position on making prostitution legal or on its relation to trafficking, as outside the scope of its study.',
        fr: 'Déclare ne pas prendre position sur la légalisation de la prostitution ni sur son lien avec la traite, question hors de la portée de son étude.',
      },
    },
    out: [['ABOUT', 'topic-pcepa']],
    in: [['TAKES', 'ca-just']],
    cites: [
      ['source-efc-just-2018', 'Article body'],
      ['source-alliance-release-2019', 'Second paragraph, where the committee is quoted'],
    ],
  },
  {
    id: 'finding-just-2022-pcepa-review',
    type: 'Finding',
    properties: {
      name: {
        en: 'Review of 2022: 17 recommendations; trafficking not its focus',
        fr: 'Examen de 2022 : 17 recommandations; la traite n’en est pas l’objet principal',
      },
      nameStatus: ours,
      kind: 'recommendation',
      grade: 'ngo',
      date: { date: '2022-06-01', precision: 'month' },
      value: 17,
      unit: 'recommendations',
      text: {
        en: 'The justice committee made 17 recommendations on the offences of 2014 ("Preventing Harm in the Canadian Sex Industry") and says that trafficking and the exploitation of children were not its focus.',
        fr: 'Le comité de la justice a formulé 17 recommandations sur les infractions de 2014 et précise que la traite et l’exploitation d’enfants n’étaient pas au centre de son examen.',
      },
    },
    out: [
      ['ABOUT', 'topic-pcepa'],
      ['ABOUT', 'instrument-pcepa'],
    ],
    cites: [['source-clf-pcepa-2022', 'Article body']],
  },

  // The immigration rule on work in the sex industry
  {
    id: 'topic-irpr-sex-industry-ban',
    type: 'Topic',
    properties: {
      name: {
        en: 'Immigration rule on work in the sex industry',
        fr: 'Règle d’immigration sur le travail dans l’industrie du sexe',
      },
      nameStatus: ours,
      text: {
        en: 'Should foreign nationals be barred from working in the sex industry?',
        fr: 'Faut-il interdire aux étrangers de travailler dans l’industrie du sexe?',
      },
    },
    cites: [['source-swan-pcepa-review-2022', 'Page body']],
  },
  {
    id: 'position-government-2013-sex-industry-ban',
    type: 'Position',
    properties: {
      name: {
        en: 'Federal government of 2013-14 on the immigration rule',
        fr: 'Gouvernement fédéral de 2013-2014 sur la règle d’immigration',
      },
      nameStatus: ours,
      stance: 'supports',
      date: { date: '2014-02-14' },
      historical: true,
      text: {
        en: 'The bulletin on the rule gives its aim as protecting foreign nationals from the risk of abuse and exploitation.',
        fr: 'Selon le bulletin, la règle vise à protéger les étrangers contre les risques de mauvais traitements et d’exploitation.',
      },
    },
    out: [
      ['ABOUT', 'topic-irpr-sex-industry-ban'],
      ['ABOUT', 'instrument-irpr-sex-trade-2013'],
    ],
    in: [['TAKES', 'ca-cic']],
    cites: [['source-operational-bulletin-567', 'Title; Summary']],
  },
  {
    id: 'position-just-2022-sex-industry-ban',
    type: 'Position',
    properties: {
      name: {
        en: 'Justice committee of 2022 on the immigration rule',
        fr: 'Comité de la justice de 2022 sur la règle d’immigration',
      },
      nameStatus: ours,
      stance: 'calls-for-change',
      date: { date: '2022-06-01', precision: 'month' },
      text: {
        en: 'Recommends the repeal of the rule, according to SWAN Vancouver.',
        fr: 'Recommande l’abrogation de la règle, selon SWAN Vancouver.',
      },
    },
    out: [
      ['ABOUT', 'topic-irpr-sex-industry-ban'],
      ['ABOUT', 'instrument-irpr-sex-trade-2013'],
    ],
    in: [['TAKES', 'ca-just']],
    cites: [['source-swan-pcepa-review-2022', 'Page body']],
  },
  {
    id: 'position-swan-2022-sex-industry-ban',
    type: 'Position',
    properties: {
      name: {
        en: 'SWAN Vancouver on the immigration rule (2022)',
        fr: 'SWAN Vancouver sur la règle d’immigration (2022)',
      },
      nameStatus: ours,
      stance: 'opposes',
      date: { date: '2022-01-01', precision: 'year' },
      text: {
        en: 'Points to the recommendation of the committee that the rule be repealed.',
        fr: 'Fait valoir la recommandation du comité d’abroger la règle.',
      },
    },
    out: [
      ['ABOUT', 'topic-irpr-sex-industry-ban'],
      ['ABOUT', 'instrument-irpr-sex-trade-2013'],
    ],
    in: [['TAKES', 'bc-swan']],
    cites: [['source-swan-pcepa-review-2022', 'Page body']],
  },
  {
    id: 'position-alliance-2023-sex-industry-ban',
    type: 'Position',
    properties: {
      name: {
        en: 'Canadian Alliance for Sex Work Law Reform on the immigration rule (2023)',
        fr: 'Canadian Alliance for Sex Work Law Reform sur la règle d’immigration (2023)',
      },
      nameStatus: ours,
      stance: 'opposes',
      date: { date: '2023-01-01', precision: 'year' },
      text: {
        en: 'Names the rule as a barrier that was still there in 2023.',
        fr: 'Cite la règle comme un obstacle toujours présent en 2023.',
      },
    },
    out: [
      ['ABOUT', 'topic-irpr-sex-industry-ban'],
      ['ABOUT', 'instrument-irpr-sex-trade-2013'],
    ],
    in: [['TAKES', 'ca-sex-work-law-reform-alliance']],
    cites: [['source-fewo-57-clamen', 'Testimony']],
  },
]
