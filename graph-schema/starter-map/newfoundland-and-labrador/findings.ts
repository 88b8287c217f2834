import type { StarterRecord } from '../starter-record.ts'

const curator = { assignedBy: 'curator' } as const
const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const here = ['ABOUT', 'jurisdiction-nl'] as const

/** What was found in Newfoundland and Labrador. */
export const records: readonly StarterRecord[] = [
  {
    id: 'finding-nl-rural-labour-trafficking',
    type: 'Finding',
    properties: {
      name: {
        en: 'Labour trafficking in rural places and Labrador',
        fr: 'Traite à des fins de travail dans les régions rurales et au Labrador',
      },
      nameStatus: ours,
      text: {
        en: 'Of the cases met by the Support Empower Access project only one was in St. John’s; the greatest risk was seen in remote places, and worries reach local officials there.',
        fr: "Parmi les cas vus par le projet Support Empower Access, un seul se trouvait à St. John's; le plus grand risque est observé dans les endroits éloignés, et des inquiétudes y parviennent aux autorités locales.",
      },
      kind: 'risk',
      grade: 'testimony',
      date: { date: '2023-03-30' },
    },
    out: [
      here,
      ['ABOUT', 'exploitation-labour'],
      ['ABOUT', 'population-newcomers'],
      ['ABOUT', 'population-northern-remote'],
    ],
    cites: [['source-fewo-58-abdelkader-rural', 'Testimony']],
  },
  {
    id: 'finding-nl-shelter-newcomer-women',
    type: 'Finding',
    properties: {
      name: {
        en: 'Shelter for newcomer women next to nil',
        fr: 'Hébergement presque inexistant pour les nouvelles arrivantes',
      },
      nameStatus: ours,
      text: {
        en: 'Shelter services for newcomer women are next to nil in the community, a settlement agency told a committee, so that it is hard to help people leave trafficking, in St. John’s as in the remote communities of Labrador.',
        fr: "Les services d'hébergement pour les nouvelles arrivantes sont presque inexistants dans la collectivité, a dit un organisme d'établissement à un comité; il est donc difficile d'aider les gens à sortir de la traite, à St. John's comme dans les localités éloignées du Labrador.",
      },
      kind: 'gap',
      grade: 'testimony',
      date: { date: '2023-03-30' },
    },
    out: [
      here,
      ['ABOUT', 'pillar-protection', curator],
      ['ABOUT', 'activity-emergency-shelter'],
      ['ABOUT', 'population-newcomers'],
    ],
    cites: [['source-fewo-58-abdelkader-shelter', 'Testimony']],
  },
  {
    id: 'finding-nl-police-division',
    type: 'Finding',
    properties: {
      name: {
        en: 'No trafficking division in either police service, says a constable',
        fr: 'Pas de division sur la traite dans les deux services de police, selon un agent',
      },
      nameStatus: ours,
      text: {
        en: 'An RCMP constable said that neither the RCMP in the province nor the Royal Newfoundland Constabulary had a trafficking division.',
        fr: "Un agent de la GRC a dit que ni la GRC dans la province ni la Royal Newfoundland Constabulary n'avaient de division sur la traite.",
      },
      kind: 'gap',
      grade: 'media',
    },
    out: [
      here,
      ['ABOUT', 'pillar-prosecution', curator],
      ['ABOUT', 'activity-specialised-enforcement'],
      ['ABOUT', 'nl-rnc'],
      ['ABOUT', 'ca-rcmp'],
    ],
    cites: [['source-nl-vocm-anc-summit', 'Article body']],
  },
  {
    id: 'finding-nl-law-for-foreign-workers',
    type: 'Finding',
    properties: {
      name: {
        en: 'A provincial law for foreign workers asked for',
        fr: "Demande d'une loi provinciale pour les travailleurs étrangers",
      },
      nameStatus: ours,
      text: {
        en: 'Advocates ask the province to legislate specific protections for foreign workers as other provinces do; they see few reports of labour trafficking and do not take that as a sign that it does not occur, least of all in rural areas.',
        fr: "Des intervenants demandent à la province de légiférer pour protéger les travailleurs étrangers comme l'ont fait d'autres provinces; le faible nombre de signalements de traite à des fins de travail ne signifie pas, selon eux, qu'il n'y en a pas, surtout en région rurale.",
      },
      kind: 'recommendation',
      grade: 'media',
      date: { date: '2025-01-01', precision: 'year' },
    },
    out: [
      here,
      ['ABOUT', 'activity-legislation'],
      ['ABOUT', 'activity-recruiter-regulation', curator],
      ['ABOUT', 'population-temporary-foreign-workers'],
      ['ABOUT', 'exploitation-labour'],
    ],
    in: [
      [
        'REPLIES_TO',
        'nl-government',
        {
          text: {
            en: 'Asked on 25 November 2025 about such a law, the Premier called it an important matter across the country with which he wants to be engaged; he made no commitment.',
            fr: "Interrogé le 25 novembre 2025 sur une telle loi, le premier ministre a parlé d'un enjeu important dans tout le pays auquel il souhaite participer; il n'a pas pris d'engagement.",
          },
          date: '2025-11-25',
        },
      ],
    ],
    cites: [['source-nl-independent-workers-2025', 'Article body']],
  },
  {
    id: 'finding-nl-exploitation-outside-definition',
    type: 'Finding',
    properties: {
      name: {
        en: 'Exploitation that may not meet the legal definition',
        fr: 'Une exploitation qui peut échapper à la définition légale',
      },
      nameStatus: ours,
      text: {
        en: 'The director of Thrive: sex asked of a young person for a place to sleep may not meet the definition of trafficking, yet is exploitation.',
        fr: "La directrice de Thrive : des faveurs sexuelles exigées d'un jeune en échange d'un toit peuvent échapper à la définition de la traite, mais c'est de l'exploitation.",
      },
      kind: 'claim',
      grade: 'media',
      date: { date: '2023-05-08' },
    },
    out: [
      here,
      ['ABOUT', 'exploitation-related'],
      ['ABOUT', 'population-youth'],
      ['RELATED_TO', 'nl-thrive', { label: 'said by' }],
    ],
    cites: [['source-nl-vocm-proclamation-2023', 'Article body']],
  },
  {
    id: 'finding-nl-under-reported',
    type: 'Finding',
    properties: {
      name: {
        en: 'Firm numbers hard to come by: under-reported',
        fr: 'Des chiffres difficiles à établir : sous-déclaration',
      },
      nameStatus: ours,
      text: {
        en: 'The director of Thrive says that it is difficult to give firm numbers on the sexual exploitation of youth, since it is much under-reported.',
        fr: "La directrice de Thrive dit qu'il est difficile de chiffrer l'exploitation sexuelle des jeunes, très peu signalée.",
      },
      kind: 'data-limit',
      grade: 'media',
      date: { date: '2023-05-08' },
    },
    out: [here, ['ABOUT', 'activity-data-collection', curator], ['ABOUT', 'population-youth']],
    cites: [['source-nl-vocm-proclamation-2023', 'Article body']],
  },
  {
    id: 'finding-nl-blue-door-money-ended',
    type: 'Finding',
    properties: {
      name: {
        en: 'Federal money ended and the province did not take it up (Blue Door)',
        fr: 'Fin du financement fédéral sans relève de la province (Blue Door)',
      },
      nameStatus: ours,
      text: {
        en: 'After five years of federal money the program asked the province for about $417,000 a year and did not receive it; its clients went from 50 to 12.',
        fr: 'Après cinq ans de financement fédéral, le programme a demandé à la province environ 417 000 $ par an et ne les a pas reçus; il est passé de 50 à 12 personnes aidées.',
      },
      kind: 'gap',
      grade: 'media',
      date: { date: '2022-01-01', precision: 'year' },
      value: 417_000,
      unit: 'dollars a year asked for',
    },
    out: [
      here,
      ['ABOUT', 'nl-blue-door'],
      ['ABOUT', 'pillar-protection', curator],
      ['ABOUT', 'activity-exit-program'],
      ['ABOUT', 'population-youth'],
      ['ABOUT', 'exploitation-sexual'],
    ],
    cites: [
      ['source-nl-cbc-blue-door-update-2022', 'Article body'],
      [
        'source-nl-cbc-blue-door-revived-2023',
        'Article body',
        { field: 'text', says: { en: 'From about 70 people to 35 over the year.' }, isUsed: false },
      ],
      [
        'source-nl-cbc-blue-door-ends-2022',
        'Article body',
        { field: 'value', says: { en: 'Just over $400,000 asked for.' }, isUsed: false },
      ],
    ],
  },
]
