import type { StarterRecord } from '../starter-record.ts'

const response = 'III. Ending Human Trafficking'

/** The discussion paper of 2018 and the documents that it names and rests on. */
export const records: readonly StarterRecord[] = [
  {
    id: 'source-discussion-2018',
    type: 'Source',
    properties: {
      name: {
        en: 'The Way Forward to End Human Trafficking (discussion paper, 2018)',
        fr: 'Comment mettre fin à la traite des personnes (document de travail, 2018)',
      },
      nameStatus: { en: 'official', fr: 'official' },
      publisher: { en: 'Public Safety Canada', fr: 'Sécurité publique Canada' },
      date: { date: '2018-01-01', precision: 'year' },
      grade: 'government',
      address: 'https://www.publicsafety.gc.ca/cnt/rsrcs/pblctns/wy-frwrd-nd-hmn-trffckng-ppr/index-en.aspx',
      description: {
        en: 'Prepared by Public Safety Canada with the federal Human Trafficking Taskforce to draw comments towards a new national strategy. It guides the discussion and does not announce the content of that strategy. It reports the results of the evaluation of the 2012 plan and the lessons drawn from it.',
        fr: 'Préparé par Sécurité publique Canada en consultation avec le Groupe de travail fédéral sur la traite de personnes afin de recueillir des commentaires en vue d’une nouvelle stratégie nationale. Il oriente la discussion sans annoncer le contenu de la stratégie. Il présente les résultats de l’évaluation du plan de 2012 et les leçons qui en sont tirées.',
      },
      note: {
        en: 'The paper states no day; its newest figures run to 31 March 2018 and it places the consultations in summer 2018.',
        fr: 'Le document n’indique pas de jour; ses données les plus récentes vont jusqu’au 31 mars 2018 et il situe les consultations à l’été 2018.',
      },
    },
    // Records of other documents that this paper also states.
    in: [
      [
        'CITES',
        'nap-2012',
        {
          locator: response,
          field: 'period',
          says: {
            en: 'Launched in June 2012; 2012-2016.',
            fr: 'Lancé en juin 2012; 2012-2016.',
          },
        },
      ],
      [
        'CITES',
        'ca-victims-fund',
        {
          locator: response,
          says: {
            en: 'Project funding for victim supports under the plan of 2012.',
            fr: 'Financement de projets d’aide aux victimes dans le cadre du plan de 2012.',
          },
        },
      ],
      [
        'CITES',
        'ca-hotline',
        {
          locator: 'III. 2012-2016 Consultations',
          says: {
            en: 'Money to establish a national hotline was announced in February 2018.',
            fr: 'Le financement d’une ligne nationale d’urgence a été annoncé en février 2018.',
          },
        },
      ],
      ['CITES', 'instrument-irpa-118', { locator: 'II. Introduction: Human Trafficking in Canada' }],
    ],
  },
  {
    id: 'source-evaluation-2017',
    type: 'Source',
    properties: {
      name: {
        en: '2016-2017 Horizontal Evaluation of the National Action Plan to Combat Human Trafficking',
      },
      nameStatus: { en: 'official', fr: 'unknown' },
      publisher: { en: 'Public Safety Canada', fr: 'Sécurité publique Canada' },
      date: { date: '2017-10-01', precision: 'month' },
      grade: 'evaluation',
      address: 'https://securitepublique.gc.ca/cnt/rsrcs/pblctns/vltn-nap-ht/index-en.aspx',
      document: 'evaluation-nap-2012-of-2017',
    },
  },
  {
    id: 'source-us-tip-2017',
    type: 'Source',
    properties: {
      name: { en: 'Trafficking in Persons Report 2017: Canada' },
      nameStatus: { en: 'official', fr: 'unknown' },
      publisher: { en: 'United States Department of State', fr: 'Département d’État des États-Unis' },
      date: { date: '2017-06-27' },
      grade: 'international',
      address: 'https://www.state.gov/reports/2017-trafficking-in-persons-report/canada/',
      document: 'us-tip-2017-canada',
      note: {
        en: 'The discussion paper also calls it the 2016-2017 report.',
        fr: 'Le document de travail l’appelle aussi le rapport de 2016-2017.',
      },
    },
  },
  {
    id: 'source-juristat-2017',
    type: 'Source',
    properties: {
      name: { en: 'Trafficking in persons in Canada, 2016 (Juristat)' },
      nameStatus: { en: 'official', fr: 'unknown' },
      publisher: {
        en: 'Statistics Canada, Canadian Centre for Justice Statistics',
        fr: 'Statistique Canada, Centre canadien de la statistique juridique',
      },
      date: { date: '2017-07-01', precision: 'month' },
      grade: 'statistic',
      document: 'juristat-trafficking-2009-2016',
      note: {
        en: 'Covers 2009 to 2016. Dated July 2017 as in the discussion paper; pages about the same figures place their release in June 2018.',
        fr: 'Porte sur la période de 2009 à 2016. Daté de juillet 2017, comme dans le document de travail; des pages sur les mêmes données en situent la diffusion en juin 2018.',
      },
    },
  },
  {
    id: 'source-mmiwg-interim-2017',
    type: 'Source',
    properties: {
      name: { en: 'Our Women and Girls Are Sacred: Interim Report' },
      nameStatus: { en: 'official', fr: 'unknown' },
      publisher: {
        en: 'National Inquiry into Missing and Murdered Indigenous Women and Girls',
        fr: 'Enquête nationale sur les femmes et les filles autochtones disparues et assassinées',
      },
      date: { date: '2017-01-01', precision: 'year' },
      grade: 'committee',
      document: 'mmiwg-interim-report-2017',
    },
  },
  {
    id: 'source-inuit-workshop-2014',
    type: 'Source',
    properties: {
      name: {
        en: 'Strategic Actions for the Prevention of Human Trafficking of Inuit Girls and Women',
      },
      nameStatus: { en: 'official', fr: 'unknown' },
      aliases: [
        'Strategic Actions for the Prevention of Human Trafficking of Inuit Girls and Women in Canada: Human Trafficking Workshop Summary',
      ],
      description: {
        en: 'Summary of a workshop on trafficking. The discussion paper, which names it in a note, does not say who published it; its grade is ours.',
        fr: 'Résumé d’un atelier sur la traite. Le document de travail, qui le mentionne en note, n’en précise pas l’éditeur; le niveau de preuve est attribué par nous.',
      },
      date: { date: '2014-01-01', precision: 'year' },
      grade: 'ngo',
      document: 'inuit-trafficking-workshop-2014',
    },
  },
  {
    id: 'source-missing-women-commission-2012',
    type: 'Source',
    properties: {
      name: { en: 'Forsaken: The Report of the Missing Women Commission of Inquiry' },
      nameStatus: { en: 'official', fr: 'unknown' },
      publisher: { en: 'Missing Women Commission of Inquiry' },
      date: { date: '2012-01-01', precision: 'year' },
      grade: 'committee',
      document: 'missing-women-commission-2012',
    },
  },
  {
    id: 'source-world-vision-2017',
    type: 'Source',
    properties: {
      name: { en: "Canada's Child & Forced Labour Problem" },
      nameStatus: { en: 'official', fr: 'unknown' },
      publisher: { en: 'World Vision Canada', fr: 'Vision mondiale Canada' },
      date: { date: '2017-01-01', precision: 'year' },
      grade: 'ngo',
      document: 'world-vision-child-forced-labour-2017',
    },
  },
  {
    id: 'source-global-slavery-index-2016',
    type: 'Source',
    properties: {
      name: { en: 'Global Slavery Index (2016)' },
      nameStatus: { en: 'official', fr: 'unknown' },
      date: { date: '2016-01-01', precision: 'year' },
      grade: 'ngo',
      document: 'global-slavery-index-2016',
      note: {
        en: 'The index uses "modern slavery" as an umbrella term for forms of coercion that international instruments prohibit, trafficking among them.',
        fr: 'L’indice emploie « esclavage moderne » comme terme général pour des formes de coercition interdites par des instruments internationaux, dont la traite.',
      },
    },
  },
]
