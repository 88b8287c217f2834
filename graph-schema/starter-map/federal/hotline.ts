import type { StarterRecord } from '../starter-record.ts'

const both = { en: 'official', fr: 'official' } as const
const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const curator = { assignedBy: 'curator' } as const

/** The hotline, its money after Budget 2018, and the office of the Chief Advisor. */
export const records: readonly StarterRecord[] = [
  {
    id: 'ca-hotline',
    type: 'Service',
    properties: {
      name: {
        en: 'Canadian Human Trafficking Hotline',
        fr: "Ligne d'urgence canadienne contre la traite des personnes",
      },
      nameStatus: both,
      period: { text: 'launched on 29 May 2019', start: '2019-05-29', end: null },
      status: 'in-place',
      description: {
        en: 'Telephone line, toll-free, at all hours, in over 200 languages, with a directory of more than 1,000 providers: crisis help, referral, information and tips. It acts only with the consent of the person and belongs neither to government nor to police; a registered charity runs it. Designed for trafficking for sexual exploitation and for forced labour, minors and adults, all genders, citizens and foreign nationals. Under its agreement of 2018 the operator was also to build a data system and a national referral mechanism.',
        fr: 'Ligne téléphonique sans frais, en tout temps, dans plus de 200 langues, avec un répertoire de plus de 1 000 fournisseurs : aide en situation de crise, orientation, information et signalements. Elle n’agit qu’avec le consentement de la personne et ne relève ni du gouvernement ni de la police; un organisme de bienfaisance enregistré l’exploite. Elle vise la traite à des fins d’exploitation sexuelle et de travail forcé, les personnes mineures et adultes, tous les genres, les citoyennes et citoyens et les étrangers. Selon l’entente de 2018, l’exploitant devait aussi mettre en place un système de données et un mécanisme national d’orientation.',
      },
      eligibility: {
        genders: 'everyone',
        immigrationStatus: 'everyone',
        forms: ['exploitation-sexual', 'exploitation-labour'],
        condition: 'Minors and adults. Acts only with the consent of the person.',
      },
      locationPrecision: 'public',
      publicContact: '1-833-900-1010',
      lastSeen: { date: '2025-03-21' },
    },
    out: [
      [
        'PART_OF',
        'ca-strategy-2019',
        {
          note: {
            en: 'Public Safety Canada counts its money in that of the strategy; the announcement of 2019 has it beside.',
            fr: 'Sécurité publique Canada en inclut le financement dans celui de la stratégie; l’annonce de 2019 le place à côté.',
          },
        },
      ],
      ['ADVANCES', 'pillar-protection', curator],
      ['SERVES', 'population-survivors', curator],
      [
        'SERVES',
        'population-everyone',
        {
          ...curator,
          note: {
            en: 'The source names minors and adults, women, men and transgender people, citizens and foreign nationals; that this means everyone is our reading.',
            fr: 'La source nomme les personnes mineures et adultes, les femmes, les hommes et les personnes transgenres, les citoyennes et citoyens et les étrangers; y lire toute personne est notre interprétation.',
          },
        },
      ],
      ['ADDRESSES', 'exploitation-sexual'],
      ['ADDRESSES', 'exploitation-labour'],
      ['DOES', 'activity-hotline'],
      ['DOES', 'activity-referral'],
      ['DOES', 'activity-data-collection'],
      ['OPERATES_IN', 'jurisdiction-ca'],
      ['INVOLVES', 'intl-polaris'],
      ['RESPONDS_TO', 'finding-eval-2017-hotline', curator],
    ],
    in: [['DELIVERS', 'ca-cceht']],
    cites: [
      ['source-hotline-who-we-are', 'About the hotline'],
      ['source-hotline-what-we-do', 'What we do'],
      [
        'source-hotline-release-2025',
        'Release, paragraphs 1-3',
        {
          field: 'status',
          says: {
            en: 'Toll-free, round the clock, over 200 languages; money to 2028.',
            fr: 'Sans frais, en tout temps, plus de 200 langues; financement jusqu’en 2028.',
          },
        },
      ],
      [
        'source-iamnotforsale-cceht-2018',
        'Blog entry',
        {
          field: 'eligibility',
          says: {
            en: 'Built on the model of Polaris in the United States.',
            fr: 'Inspirée du modèle de Polaris aux États-Unis.',
          },
        },
      ],
      [
        'source-vancourier-strategy-2019',
        'Article body',
        {
          field: 'description',
          says: {
            en: '200 languages, 27 of them Indigenous, per the federal announcement.',
            fr: '200 langues, dont 27 langues autochtones, selon l’annonce fédérale.',
          },
        },
      ],
      ['source-eval-hotline-summary', 'About the Program', { field: 'description' }],
    ],
  },
  {
    id: 'allocation-hotline-agreement-2018',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Hotline: $12.5M contribution to the operator, October 2018 to March 2023',
        fr: 'Ligne d’urgence : contribution de 12,5 M$ à l’exploitant, oct. 2018 à mars 2023',
      },
      nameStatus: ours,
      amount: 12_500_000,
      currency: 'CAD',
      per: 'total',
      basis: 'planned',
      fiscalYears: { from: 2018, to: 2022 },
      description: {
        en: 'Agreement signed in October 2018, to 31 March 2023, inside the $14.5M of Budget 2018. The operator was, among other things, to build a data system and a national referral mechanism. The end of the agreement did not end the service.',
        fr: 'Entente signée en octobre 2018 et valide jusqu’au 31 mars 2023, comprise dans les 14,5 M$ du budget de 2018. L’exploitant devait notamment mettre en place un système de données et un mécanisme national d’orientation. La fin de l’entente n’a pas mis fin au service.',
      },
    },
    out: [
      ['PAYS_FROM', 'ca-ps'],
      ['PAYS_TO', 'ca-hotline'],
      ['PAYS_TO', 'ca-cceht'],
      ['PART_OF', 'allocation-hotline-budget-2018'],
    ],
    cites: [
      ['source-eval-hotline', 'Executive Summary, About the Program'],
      ['source-eval-hotline-summary', 'About the Program'],
    ],
  },
  {
    id: 'allocation-hotline-2025',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Hotline: $12.5M through to 2028 (announced 21 March 2025)',
        fr: 'Ligne d’urgence : 12,5 M$ jusqu’en 2028 (annonce du 21 mars 2025)',
      },
      nameStatus: ours,
      amount: 12_500_000,
      currency: 'CAD',
      per: 'total',
      basis: 'announced',
      description: {
        en: 'New federal money to keep the hotline running. The release says only "through to 2028": neither the first year nor the month in which it stops is stated.',
        fr: 'Nouveaux fonds fédéraux pour maintenir la ligne d’urgence. Le communiqué dit seulement « jusqu’en 2028 » : ni la première année ni le mois de fin ne sont précisés.',
      },
      note: {
        en: 'Same figure as the agreement of 2018-2023, read by the researcher as a later sum of its own. Whether it reaches back to April 2023, and whether it is paid from the $2.89M a year that Budget 2018 set as ongoing, is not stated.',
        fr: 'Même montant que l’entente de 2018-2023; la recherche y voit une somme ultérieure distincte. Il n’est pas précisé si elle remonte à avril 2023 ni si elle provient des 2,89 M$ par année prévus en continu par le budget de 2018.',
      },
    },
    out: [
      ['PAYS_FROM', 'ca-ps'],
      ['PAYS_TO', 'ca-hotline'],
      ['ADDITIONAL_TO', 'allocation-hotline-agreement-2018', curator],
    ],
    cites: [['source-hotline-release-2025', 'Release, first paragraph']],
  },
  {
    id: 'finding-hotline-2025-reach',
    type: 'Finding',
    properties: {
      name: { en: 'Reach of the hotline in March 2025', fr: 'Portée de la ligne d’urgence en mars 2025' },
      nameStatus: ours,
      kind: 'statistic',
      grade: 'government',
      date: { date: '2025-03-01', precision: 'month' },
      value: 1000,
      unit: 'front-line partners (more than)',
      text: {
        en: 'Round the clock, over 200 languages and a network of more than 1,000 front-line partners; the government says that calls have risen every year since 2019.',
        fr: 'En tout temps, plus de 200 langues et un réseau de plus de 1 000 partenaires de première ligne; le gouvernement affirme que le nombre d’appels a augmenté chaque année depuis 2019.',
      },
    },
    out: [
      ['ABOUT', 'ca-hotline'],
      ['ABOUT', 'activity-hotline', curator],
      ['ABOUT', 'jurisdiction-ca'],
    ],
    cites: [['source-hotline-release-2025', 'Release, paragraphs 2-3']],
  },
  {
    id: 'finding-cceht-2019-national-data',
    type: 'Finding',
    properties: {
      name: {
        en: 'National data mechanism missing at the launch of the hotline',
        fr: 'Mécanisme national de données absent au lancement de la ligne d’urgence',
      },
      nameStatus: ours,
      kind: 'gap',
      grade: 'media',
      date: { date: '2019-05-29' },
      text: {
        en: 'At the launch the operator said that the country had no national data mechanism and that the line would help to fill that gap.',
        fr: 'Au lancement, l’exploitant a indiqué que le pays ne disposait pas d’un mécanisme national de données et que la ligne aiderait à combler ce vide.',
      },
    },
    out: [
      ['ABOUT', 'ca-hotline'],
      ['ABOUT', 'activity-data-collection', curator],
      ['ABOUT', 'pillar-partnerships', curator],
      ['ABOUT', 'jurisdiction-ca'],
    ],
    cites: [['source-nationalobserver-hotline-2019', 'Article body']],
  },
  {
    id: 'ca-chief-advisor-mandate',
    type: 'Initiative',
    properties: {
      name: { en: 'Mandate of the Chief Advisor', fr: 'Mandat de la conseillère principale' },
      nameStatus: ours,
      kind: 'team',
      period: {
        text: 'three years from 27 January 2025',
        start: '2025-01-27',
        end: '2028-12-31',
        precision: { end: 'year' },
      },
      status: 'in-place',
      description: {
        en: 'Advice to the Minister of Public Safety; work with partners in Canada and abroad and with Indigenous partners.',
        fr: 'Conseils au ministre de la Sécurité publique; collaboration avec des partenaires au Canada et à l’étranger et avec des partenaires autochtones.',
      },
    },
    out: [
      ['PART_OF', 'ca-strategy-2019', curator],
      ['ADVANCES', 'pillar-partnerships', curator],
      ['DOES', 'activity-coordination-body', curator],
      ['RESPONDS_TO', 'finding-eval-2024-rec-advisor', curator],
      ['OPERATES_IN', 'jurisdiction-ca', curator],
    ],
    in: [
      ['LEADS', 'ca-chief-advisor', { stated: false }],
      ['CONTRIBUTES_TO', 'ca-ps', curator],
    ],
    cites: [['source-chief-advisor-release-2025', 'Release, paragraphs 1-3']],
  },
  {
    id: 'ca-chief-advisor-calls-for-justice',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Chief Advisor: work on the Calls for Justice that touch trafficking',
        fr: 'Conseillère principale : travaux sur les appels à la justice liés à la traite',
      },
      nameStatus: ours,
      period: { text: 'from 30 January 2025', start: '2025-01-30', end: null },
      status: 'in-place',
      description: {
        en: 'The mandate was widened on 30 January 2025: work with the Minister of Crown-Indigenous Relations on the Calls for Justice that touch trafficking, among them 3.4, 7.3, 7.9, 8.1, 11.2, 12.12, 12.14 and 16.24.',
        fr: 'Le mandat a été élargi le 30 janvier 2025 : travaux avec le ministre des Relations Couronne-Autochtones sur les appels à la justice liés à la traite, notamment 3.4, 7.3, 7.9, 8.1, 11.2, 12.12, 12.14 et 16.24.',
      },
    },
    out: [
      ['SERVES', 'population-indigenous-women-girls-2s', curator],
      ['ADVANCES', 'pillar-partnerships', curator],
      ['DOES', 'activity-coordination-body', curator],
      ['RESPONDS_TO', 'finding-calls-for-justice-trafficking', curator],
      ['OPERATES_IN', 'jurisdiction-ca', curator],
    ],
    in: [
      ['CONTRIBUTES_TO', 'ca-chief-advisor'],
      ['CONTRIBUTES_TO', 'ca-cirnac'],
    ],
    cites: [['source-chief-advisor-release-2025', 'Release, paragraph 3']],
  },
]
