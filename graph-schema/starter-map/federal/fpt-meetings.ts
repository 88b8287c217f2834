import type { StarterRecord } from '../starter-record.ts'

const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const curator = { assignedBy: 'curator' } as const
const inCanada = ['OPERATES_IN', 'jurisdiction-ca'] as const

/** Meetings of federal, provincial and territorial ministers. */
export const records: readonly StarterRecord[] = [
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
        fr: 'Déclaration commune pour un Canada sans violence fondée sur le sexe; la traite compte parmi les préoccupations les plus pressantes.',
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
