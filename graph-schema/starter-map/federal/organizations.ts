import type { StarterRecord } from '../starter-record.ts'

const both = { en: 'official', fr: 'official' } as const
const curator = { assignedBy: 'curator' } as const
const inCanada = ['OPERATES_IN', 'jurisdiction-ca'] as const

/** Office holders, national tables, a committee and an inquiry. */
export const records: readonly StarterRecord[] = [
  {
    id: 'ca-special-advisor-2019',
    type: 'Organization',
    properties: {
      name: {
        en: 'Special Advisor on Human Trafficking',
        fr: 'Conseillère spéciale en matière de traite des personnes',
      },
      nameStatus: { en: 'official', fr: { translatedBy: 'Fourfold' } },
      kind: 'person',
      active: { text: 'September 2019', start: '2019-09-01', end: null, precision: { start: 'month' } },
      description: {
        en: 'Shirley Cuillierrier, Mohawk of Kanesatake and retired assistant commissioner of the RCMP, was named in September 2019. How long the post was held was not seen.',
        fr: 'Shirley Cuillierrier, Mohawk de Kanesatake et commissaire adjointe retraitée de la GRC, a été nommée en septembre 2019. La durée de ses fonctions n’a pas été vue.',
      },
    },
    out: [
      inCanada,
      [
        'SUCCEEDED_BY',
        'ca-chief-advisor',
        {
          date: { date: '2025-01-27' },
          kind: 'replaced',
          ...curator,
          note: {
            en: 'Read so by the researcher: no source seen says that one office replaces the other.',
            fr: 'Lecture de la recherche : aucune source vue ne dit qu’un poste remplace l’autre.',
          },
        },
      ],
    ],
    cites: [['source-lawyersdaily-strategy-2019', 'Article body']],
  },
  {
    id: 'ca-chief-advisor',
    type: 'Organization',
    properties: {
      name: {
        en: 'Chief Advisor to Combat Human Trafficking',
        fr: 'Conseillère principale chargée de la lutte contre la traite des personnes',
      },
      nameStatus: both,
      kind: 'person',
      active: {
        text: 'three years from 27 January 2025',
        start: '2025-01-27',
        end: '2028-12-31',
        precision: { end: 'year' },
      },
      description: {
        en: 'Jennifer Richardson, who has lived experience and over 24 years in the field, was appointed from 27 January 2025 for three years (announced on 30 January). She advises the Minister of Public Safety and works with partners in Canada and abroad and with Indigenous partners.',
        fr: 'Jennifer Richardson, qui a une expérience vécue et plus de 24 ans d’expérience dans le domaine, a été nommée pour trois ans à compter du 27 janvier 2025 (annonce du 30 janvier). Elle conseille le ministre de la Sécurité publique et collabore avec des partenaires au Canada et à l’étranger ainsi qu’avec des partenaires autochtones.',
      },
      note: {
        en: 'The year in which the term ends is computed from its three years; it is not printed.',
        fr: 'L’année de fin du mandat est calculée à partir de sa durée de trois ans; elle n’est pas indiquée.',
      },
    },
    out: [inCanada],
    cites: [
      ['source-chief-advisor-release-2025', 'Release, paragraphs 1-3'],
      [
        'source-statement-2025-07-30',
        'Statement',
        {
          field: 'active',
          says: {
            en: 'Mentions the Chief Advisor; its own date is no date of appointment.',
            fr: 'Mentionne la conseillère principale; sa propre date n’est pas celle de la nomination.',
          },
        },
      ],
    ],
  },
  {
    id: 'ca-fpt-ht-working-group',
    type: 'Organization',
    properties: {
      name: {
        en: 'F/P/T working group on human trafficking',
        fr: 'Groupe de travail F-P-T sur la traite des personnes',
      },
      nameStatus: { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } },
      kind: 'coordinating-body',
      description: {
        en: 'In February 2018 Public Safety Canada told a committee that it chairs meetings of a federal-provincial-territorial working group on trafficking, for cooperation and the exchange of practices. When it began was not seen.',
        fr: 'En février 2018, Sécurité publique Canada a dit à un comité présider les réunions d’un groupe de travail fédéral-provincial-territorial sur la traite, pour la coopération et l’échange de pratiques. La date de sa création n’a pas été vue.',
      },
    },
    out: [inCanada, ['RELATED_TO', 'ca-fpt-calls', { label: 'table of the same governments', ...curator }]],
    in: [['MEMBER_OF', 'ca-ps', { note: { en: 'Chairs it.', fr: 'En assure la présidence.' } }]],
    cites: [['source-just-meeting-87-ps', 'Opening statement']],
  },
  {
    id: 'ca-fpt-status-of-women',
    type: 'Organization',
    properties: {
      name: {
        en: 'F/P/T Forum of Ministers Responsible for the Status of Women',
        fr: 'Forum FPT des ministres responsables de la condition féminine',
      },
      nameStatus: both,
      kind: 'coordinating-body',
      active: { text: 'since 1982', start: '1982-01-01', end: null, precision: { start: 'year' } },
      description: {
        en: 'Meets every year since 1982, works by consensus and meets leaders of national Indigenous organizations first. Trafficking was on its table at the 37th meeting (4 December 2019) and was named a pressing concern at the 38th (21 and 22 January 2021).',
        fr: 'Se réunit chaque année depuis 1982, fonctionne par consensus et rencontre d’abord les dirigeantes et dirigeants d’organisations autochtones nationales. La traite a été abordée à la 37e réunion (4 décembre 2019) et qualifiée de préoccupation pressante à la 38e (21 et 22 janvier 2021).',
      },
    },
    out: [inCanada],
    in: [
      [
        'MEMBER_OF',
        'ca-wage',
        {
          note: {
            en: 'Co-chairs it with a province or territory.',
            fr: 'En assure la coprésidence avec une province ou un territoire.',
          },
        },
      ],
    ],
    cites: [
      ['source-wage-qp-2023-012', 'Suggested response; Background'],
      ['source-scics-status-of-women-victoria', 'News release'],
      ['source-cnw-status-of-women-2021', 'News release'],
    ],
  },
  {
    id: 'ca-fpt-justice-ministers',
    type: 'Organization',
    properties: {
      name: {
        en: 'F/P/T Ministers Responsible for Justice and Public Safety',
        fr: 'Ministres F-P-T responsables de la justice et de la sécurité publique',
      },
      nameStatus: { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } },
      kind: 'coordinating-body',
    },
    out: [inCanada],
    cites: [['source-cnw-justice-ministers-2024', 'News release']],
  },
  {
    id: 'ca-caall',
    type: 'Organization',
    properties: {
      name: {
        en: 'Canadian Association of Administrators of Labour Legislation',
        fr: 'Association canadienne des administrateurs de la législation ouvrière',
      },
      nameStatus: both,
      abbreviation: { en: 'CAALL', fr: 'ACALO' },
      kind: 'coordinating-body',
      active: { text: 'founded 1938', start: '1938-01-01', end: null, precision: { start: 'year' } },
      description: {
        en: 'Association of federal, provincial and territorial labour departments and heads of occupational health agencies. It meets each May, prepares the meetings of labour ministers and has standing committees. About 10% of the workforce is under federal labour law.',
        fr: 'Association des ministères du Travail fédéral, provinciaux et territoriaux et des dirigeants d’organismes de santé au travail. Elle se réunit chaque année en mai, prépare les réunions des ministres du Travail et compte des comités permanents. Environ 10 % de la main-d’œuvre relève du droit du travail fédéral.',
      },
      website: 'https://caall-acalo.org',
    },
    in: [['MEMBER_OF', 'ca-esdc', { assignedBy: 'curator' }]],
    out: [inCanada],
    cites: [
      ['source-caall-overview', 'Page'],
      ['source-caall-overview-fr', 'Survol', { field: 'name' }],
    ],
  },
  {
    id: 'ca-cimm',
    type: 'Organization',
    properties: {
      name: {
        en: 'House of Commons Standing Committee on Citizenship and Immigration',
        fr: 'Comité permanent de la citoyenneté et de l’immigration de la Chambre des communes',
      },
      nameStatus: { en: 'official', fr: { translatedBy: 'Fourfold' } },
      abbreviation: { en: 'CIMM', fr: 'CIMM' },
      kind: 'legislature',
    },
    in: [['RELATED_TO', 'finding-cimm-21-closed-permits', { label: 'found by' }]],
    out: [inCanada],
    cites: [['source-cimm-report-21', 'Introduction']],
  },
  {
    id: 'ca-mmiwg-inquiry',
    type: 'Organization',
    properties: {
      name: {
        en: 'National Inquiry into Missing and Murdered Indigenous Women and Girls',
        fr: 'Enquête nationale sur les femmes et les filles autochtones disparues et assassinées',
      },
      nameStatus: both,
      kind: 'agency',
      description: {
        en: 'Commission of inquiry; its final report came out on 3 June 2019 with more than 200 recommendations, the Calls for Justice.',
        fr: 'Commission d’enquête; son rapport final, paru le 3 juin 2019, compte plus de 200 recommandations, les appels à la justice.',
      },
    },
    in: [
      ['RELATED_TO', 'finding-mmiwg-2019-response', { label: 'made by' }],
      ['RELATED_TO', 'finding-mmiwg-2019-youth-signs', { label: 'made by' }],
    ],
    out: [inCanada],
    cites: [
      ['source-globalnews-mmiwg-2019', 'Article'],
      ['source-chief-advisor-release-2025', 'Release, paragraph 3', { field: 'name' }],
    ],
  },
]
