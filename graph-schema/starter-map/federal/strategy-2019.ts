import type { StarterRecord } from '../starter-record.ts'

const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const curator = { assignedBy: 'curator' } as const
const inCanada = ['OPERATES_IN', 'jurisdiction-ca', curator] as const
const ofStrategy = ['PART_OF', 'ca-strategy-2019'] as const

const withNewMoney = { en: 'With new money of the strategy.', fr: 'Avec de nouveaux fonds de la stratégie.' }
const onExistingMoney = { en: 'On existing budgets.', fr: 'Sur les budgets existants.' }

/** The National Strategy of 2019 and what was promised at its announcement. */
export const records: readonly StarterRecord[] = [
  {
    id: 'ca-strategy-2019',
    type: 'Strategy',
    properties: {
      name: {
        en: 'National Strategy to Combat Human Trafficking 2019-2024',
        fr: 'Stratégie nationale de lutte contre la traite des personnes 2019-2024',
      },
      nameStatus: { en: 'official', fr: 'official' },
      period: { text: '2019-2024', start: '2019-09-04', end: '2024-12-31', precision: { end: 'year' } },
      status: 'in-force',
      pillarSet: 'five',
      description: {
        en: 'Announced on 4 September 2019 and led by Public Safety Canada across government. It adds empowerment to the four pillars. Its title carries the years 2019-2024 without a last day; money of $10.28M a year was announced to go on after them. A renewal was under way in July 2025, without date, content or money.',
        fr: 'Annoncée le 4 septembre 2019 et dirigée par Sécurité publique Canada à l’échelle du gouvernement. Elle ajoute l’autonomisation aux quatre piliers. Son titre porte les années 2019-2024, sans dernier jour; un financement de 10,28 M$ par année a été annoncé pour la suite. Un renouvellement était en cours en juillet 2025, sans date, contenu ni montant.',
      },
      note: {
        en: 'Period 2019-2024 ended; $10.28M a year ongoing. The strategy counts as in force because its money goes on and no successor was found in the sources seen.',
        fr: 'Période 2019-2024 terminée; 10,28 M$ par année en continu. La stratégie est considérée en vigueur parce que son financement se poursuit et qu’aucune stratégie subséquente n’a été trouvée dans les sources vues.',
      },
      aliases: ['National Strategy', 'Stratégie nationale', 'NSCHT', 'SNLCTP'],
    },
    out: [
      ['RESPONDS_TO', 'finding-just-2018-national-plan', { assignedBy: 'curator' }],
      ['RESPONDS_TO', 'finding-eval-2017-continued-need', { assignedBy: 'curator' }],
      ['ADVANCES', 'pillar-empowerment'],
      ['ADVANCES', 'pillar-prevention'],
      ['ADVANCES', 'pillar-protection'],
      ['ADVANCES', 'pillar-prosecution'],
      ['ADVANCES', 'pillar-partnerships'],
      ['OPERATES_IN', 'jurisdiction-ca'],
    ],
    in: [
      ['LEADS', 'ca-ps', { stated: true, note: withNewMoney }],
      ['CONTRIBUTES_TO', 'ca-cbsa', { note: withNewMoney }],
      ['CONTRIBUTES_TO', 'ca-fintrac', { note: withNewMoney }],
      ['CONTRIBUTES_TO', 'ca-wage', { note: withNewMoney }],
      ['CONTRIBUTES_TO', 'ca-ircc', { note: withNewMoney }],
      ['CONTRIBUTES_TO', 'ca-pspc', { note: withNewMoney }],
      ['CONTRIBUTES_TO', 'ca-rcmp', { note: onExistingMoney }],
      ['CONTRIBUTES_TO', 'ca-gac', { note: onExistingMoney }],
      ['CONTRIBUTES_TO', 'ca-jus', { note: onExistingMoney }],
      ['CONTRIBUTES_TO', 'ca-esdc', { note: onExistingMoney }],
      ['CONTRIBUTES_TO', 'ca-cirnac', { note: onExistingMoney }],
      ['CONTRIBUTES_TO', 'ca-isc', { note: onExistingMoney }],
      [
        'CONTRIBUTES_TO',
        'ca-statcan',
        { note: { en: 'Paid by Public Safety Canada.', fr: 'Rémunérée par Sécurité publique Canada.' } },
      ],
      ['PART_OF', 'ca-trp-vtip'],
      [
        'SUCCEEDED_BY',
        'nap-2012',
        {
          date: { date: '2019-09-04' },
          kind: 'replaced',
          ...curator,
          note: {
            en: 'The plan ended in 2016; the paper of 2018 prepared the new strategy.',
            fr: 'Le plan a pris fin en 2016; le document de 2018 a préparé la nouvelle stratégie.',
          },
        },
      ],
    ],
    cites: [
      ['source-eval-strategy-2024', 'Background'],
      [
        'source-strategy-report-2019-20',
        'Message from the Minister',
        { field: 'period', says: { en: 'Launched on 4 September 2019.', fr: 'Lancée le 4 septembre 2019.' } },
      ],
      [
        'source-strategy-2019',
        'Title',
        {
          field: 'period',
          says: { en: '2019-2024, without a last day.', fr: '2019-2024, sans dernier jour.' },
        },
      ],
      [
        'source-strategy-report-2021-23',
        'Introduction',
        {
          field: 'note',
          says: {
            en: 'Over $60M for 2019-2024 and $10M a year after. Funded partners: PS, CBSA, FINTRAC, IRCC, PSPC, WAGE; among others without strategy money: CIRNAC, ESDC, GAC, ISC and Justice.',
            fr: 'Plus de 60 M$ pour 2019-2024, puis 10 M$ par année. Partenaires financés : SP, ASFC, CANAFE, IRCC, SPAC, FEGC; parmi les autres, sans fonds de la stratégie : RCAANC, EDSC, AMC, SAC et Justice.',
          },
        },
      ],
      [
        'source-fewo-55-public-safety',
        'Opening statement',
        {
          field: 'note',
          isUsed: false,
          says: {
            en: 'About $75M between 2018 and 2024, the $14.5M of the hotline included.',
            fr: 'Environ 75 M$ de 2018 à 2024, y compris les 14,5 M$ de la ligne d’urgence.',
          },
        },
      ],
      [
        'source-strategy-report-2023-25',
        'Title',
        {
          field: 'description',
          isUsed: false,
          says: {
            en: 'A report on 2023-2025 was public by 30 July 2025; its text was not found among the pages read.',
            fr: 'Un rapport sur 2023-2025 était public le 30 juillet 2025; son texte n’a pas été trouvé parmi les pages lues.',
          },
        },
      ],
      [
        'source-statement-2025-07-30',
        'Statement, paragraph 4',
        {
          field: 'description',
          says: { en: 'The strategy is being renewed.', fr: 'La stratégie est en cours de renouvellement.' },
        },
      ],
    ],
  },
  {
    id: 'ca-strategy-2019-case-management-standard',
    type: 'Commitment',
    properties: {
      name: { en: 'National case management standard', fr: 'Norme nationale de gestion de cas' },
      nameStatus: ours,
      status: 'unknown',
    },
    out: [
      ofStrategy,
      ['ADVANCES', 'pillar-protection', curator],
      ['DOES', 'activity-case-management'],
      inCanada,
    ],
    in: [['LEADS', 'ca-ps', { stated: false, ...curator }]],
    cites: [['source-lawyersdaily-strategy-2019', 'List of uses of the money']],
  },
  {
    id: 'ca-strategy-2019-awareness',
    type: 'Commitment',
    properties: {
      name: {
        en: 'Public awareness (National Strategy)',
        fr: 'Sensibilisation du public (Stratégie nationale)',
      },
      nameStatus: ours,
      status: 'under-way',
      statusReportedBy: 'owner',
      note: {
        en: 'Public Safety Canada reported a national campaign in 2021.',
        fr: 'Sécurité publique Canada a signalé une campagne nationale en 2021.',
      },
    },
    out: [
      ofStrategy,
      ['ADVANCES', 'pillar-prevention', curator],
      ['DOES', 'activity-public-awareness'],
      ['RELATED_TO', 'ca-campaign-not-what-it-seems', { label: 'carried out by' }],
      inCanada,
    ],
    in: [['LEADS', 'ca-ps', { stated: false, ...curator }]],
    cites: [
      ['source-lawyersdaily-strategy-2019', 'List of uses of the money'],
      ['source-fewo-55-public-safety', 'Answer on data and awareness', { field: 'status' }],
    ],
  },
  {
    id: 'ca-strategy-2019-training-tools',
    type: 'Commitment',
    properties: {
      name: { en: 'Training tools (National Strategy)', fr: 'Outils de formation (Stratégie nationale)' },
      nameStatus: ours,
      status: 'unknown',
    },
    out: [
      ofStrategy,
      ['ADVANCES', 'pillar-partnerships', curator],
      ['DOES', 'activity-training-frontline', curator],
      inCanada,
    ],
    in: [['LEADS', 'ca-ps', { stated: false, ...curator }]],
    cites: [['source-lawyersdaily-strategy-2019', 'List of uses of the money']],
  },
  {
    id: 'ca-strategy-2019-service-contributions',
    type: 'Commitment',
    properties: {
      name: {
        en: 'Contribution money for services (National Strategy)',
        fr: 'Contributions destinées aux services (Stratégie nationale)',
      },
      nameStatus: ours,
      status: 'under-way',
      statusReportedBy: 'owner',
      note: {
        en: 'The report on 2020-21 announces up to $22.4M over four years for 63 organizations.',
        fr: 'Le rapport de 2020-2021 annonce jusqu’à 22,4 M$ sur quatre ans pour 63 organismes.',
      },
    },
    out: [
      ofStrategy,
      ['ADVANCES', 'pillar-protection', curator],
      ['DOES', 'activity-funding'],
      ['RELATED_TO', 'ca-cpcsoc', { label: 'carried out by', ...curator }],
      ['RELATED_TO', 'ca-wage-ht-initiative', { label: 'carried out by', ...curator }],
      inCanada,
    ],
    in: [['LEADS', 'ca-ps', { stated: false, ...curator }]],
    cites: [
      ['source-lawyersdaily-strategy-2019', 'List of uses of the money'],
      ['source-strategy-report-2020-21', 'Message du ministre', { field: 'status' }],
    ],
  },
  {
    id: 'ca-strategy-2019-survivor-committee',
    type: 'Commitment',
    properties: {
      name: { en: 'Survivor advisory committee', fr: 'Comité consultatif de survivantes et survivants' },
      nameStatus: ours,
      status: 'planned',
      statusReportedBy: 'evaluation',
      note: {
        en: 'Not set up by April 2024, says the evaluation.',
        fr: 'Pas encore établi en avril 2024, selon l’évaluation.',
      },
    },
    out: [
      ofStrategy,
      ['ADVANCES', 'pillar-empowerment', curator],
      ['ADVANCES', 'pillar-partnerships', curator],
      ['DOES', 'activity-survivor-engagement'],
      inCanada,
    ],
    in: [['LEADS', 'ca-ps', { stated: false, ...curator }]],
    cites: [
      ['source-lawyersdaily-strategy-2019', 'List of uses of the money'],
      ['source-eval-strategy-2024-summary', 'Evaluation findings', { field: 'status' }],
    ],
  },
  {
    id: 'ca-strategy-2019-special-adviser',
    type: 'Commitment',
    properties: {
      name: {
        en: 'Special adviser (National Strategy)',
        fr: 'Conseillère spéciale ou conseiller spécial (Stratégie nationale)',
      },
      nameStatus: ours,
      status: 'done',
      statusReportedBy: 'other',
      note: { en: 'Named in September 2019.', fr: 'Nomination en septembre 2019.' },
    },
    out: [
      ofStrategy,
      ['ADVANCES', 'pillar-partnerships', curator],
      ['DOES', 'activity-coordination-body', curator],
      ['INVOLVES', 'ca-special-advisor-2019'],
      inCanada,
    ],
    in: [['LEADS', 'ca-ps', { stated: false, ...curator }]],
    cites: [['source-lawyersdaily-strategy-2019', 'List of uses of the money; article body']],
  },
  {
    id: 'ca-strategy-2019-cbsa-review',
    type: 'Commitment',
    properties: {
      name: {
        en: 'Review of immigration enforcement processes',
        fr: 'Examen des processus d’application de la loi en matière d’immigration',
      },
      nameStatus: ours,
      status: 'unknown',
    },
    out: [ofStrategy, inCanada],
    in: [['LEADS', 'ca-cbsa', { stated: true }]],
    cites: [['source-lawyersdaily-strategy-2019', 'List of uses of the money']],
  },
  {
    id: 'ca-strategy-2019-cbsa-team',
    type: 'Commitment',
    properties: {
      name: { en: 'Dedicated team at the border agency', fr: 'Équipe spécialisée à l’agence frontalière' },
      nameStatus: ours,
      status: 'unknown',
    },
    out: [
      ofStrategy,
      ['ADVANCES', 'pillar-prosecution', curator],
      ['DOES', 'activity-specialised-enforcement', curator],
      ['DOES', 'activity-border-control', curator],
      inCanada,
    ],
    in: [['LEADS', 'ca-cbsa', { stated: true }]],
    cites: [['source-lawyersdaily-strategy-2019', 'List of uses of the money']],
  },
  {
    id: 'ca-strategy-2019-procurement-code',
    type: 'Commitment',
    properties: {
      name: {
        en: 'Updated code of conduct and tools for federal vendors',
        fr: 'Mise à jour du code de conduite et des outils pour les fournisseurs fédéraux',
      },
      nameStatus: ours,
      status: 'done',
      statusReportedBy: 'owner',
      note: {
        en: 'The code was revised in August 2021; what became of the tools was not seen.',
        fr: 'Le code a été révisé en août 2021; la suite donnée aux outils n’a pas été vue.',
      },
    },
    out: [
      ofStrategy,
      ['ADVANCES', 'pillar-prevention'],
      ['DOES', 'activity-procurement-supply-chain'],
      ['RELATED_TO', 'instrument-procurement-code-2021', { label: 'led to' }],
      ['RELATED_TO', 'ca-procurement-human-rights', { label: 'carried out by' }],
      inCanada,
    ],
    in: [['LEADS', 'ca-pspc', { stated: false }]],
    cites: [
      ['source-pspc-what-we-heard', 'Background'],
      ['source-pspc-supply-chains', 'Code of Conduct', { field: 'status' }],
      ['source-eval-strategy-2024-summary', 'Evaluation findings', { relationship: 'ADVANCES' }],
    ],
  },
]
