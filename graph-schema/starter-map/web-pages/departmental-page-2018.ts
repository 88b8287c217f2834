import type { StarterRecord } from '../starter-record.ts'

const response = 'Government Response to Human Trafficking'

/** The departmental page of 2018. Its list of people at risk is empty in the copy that was read. */
export const records: readonly StarterRecord[] = [
  {
    id: 'source-ps-page-2018',
    type: 'Source',
    properties: {
      name: { en: 'Human Trafficking (Public Safety Canada web page, 2018)' },
      nameStatus: { en: 'official', fr: 'unknown' },
      publisher: { en: 'Public Safety Canada', fr: 'Sécurité publique Canada' },
      date: { date: '2018-01-01', precision: 'year' },
      grade: 'government',
      note: {
        en: 'Read in a copy without its date; it announces consultations in September 2018.',
        fr: 'Lue dans une copie sans date; elle annonce des consultations en septembre 2018.',
      },
    },
    in: [
      [
        'CITES',
        'ca-htt',
        {
          locator: response,
          says: {
            en: 'Led by Public Safety Canada; responsible for overseeing the plan, coordinating the federal response and reporting publicly each year; continues to be the dedicated focal point for federal efforts after the evaluation.',
            fr: 'Dirigé par Sécurité publique Canada; chargé de surveiller la mise en œuvre du plan, de coordonner l’intervention fédérale et de rendre compte publiquement chaque année; demeure le point de convergence des efforts fédéraux après l’évaluation.',
          },
        },
      ],
      ['CITES', 'instrument-criminal-code-279', { locator: 'Human Trafficking in Canada' }],
      ['CITES', 'instrument-irpa-118', { locator: 'Human Trafficking in Canada' }],
    ],
  },
  {
    id: 'ca-crime-stoppers-tipline',
    type: 'Service',
    properties: {
      name: { en: 'Crime Stoppers National Tipline' },
      nameStatus: { en: 'official', fr: 'unknown' },
      locationPrecision: 'public',
      lastSeen: { date: '2018-01-01', precision: 'year' },
      publicContact: '1-800-222-TIPS (8477)',
      description: {
        en: 'Takes anonymous reports of trafficking. Before the national hotline opened, the department directed the public to 9-1-1 or local police, or to this line.',
        fr: 'Reçoit des signalements anonymes de cas de traite. Avant l’ouverture de la ligne d’urgence nationale, le ministère dirigeait le public vers le 9-1-1 ou la police locale, ou vers cette ligne.',
      },
    },
    in: [['DELIVERS', 'ca-crime-stoppers', { assignedBy: 'curator' }]],
    out: [
      ['ADVANCES', 'pillar-prosecution', { assignedBy: 'curator' }],
      ['REACHES', 'audience-general-public', { assignedBy: 'curator' }],
      ['DOES', 'activity-identification', { assignedBy: 'curator' }],
      ['OPERATES_IN', 'jurisdiction-ca'],
    ],
    cites: [['source-ps-page-2018', 'Human Trafficking in Canada']],
  },
]
