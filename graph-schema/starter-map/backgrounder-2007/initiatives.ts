import type { StarterRecord } from '../starter-record.ts'

const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const curator = { assignedBy: 'curator' } as const
const efforts = 'Government of Canada Efforts'

/** Recent federal efforts as of September 2007; the source gives most of them no date and no department. */
export const records: readonly StarterRecord[] = [
  {
    id: 'ca-police-tool-kit-2007',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Tool kit on trafficking for all law enforcement agencies (2007)',
        fr: 'Trousse sur la traite pour tous les organismes d’application de la loi (2007)',
      },
      nameStatus: ours,
      kind: 'training',
      description: {
        en: 'Training video, fact sheet, wallet-sized card on how to identify victims, and other information materials.',
        fr: 'Vidéo de formation, fiche d’information, carte de poche sur la façon de repérer les victimes et autres documents d’information.',
      },
    },
    out: [
      ['ADVANCES', 'pillar-prosecution', curator],
      ['REACHES', 'audience-police'],
      ['DOES', 'activity-training-justice'],
      ['DOES', 'activity-identification'],
      ['OPERATES_IN', 'jurisdiction-ca'],
    ],
    cites: [['source-backgrounder-2007', efforts]],
  },
  {
    id: 'bc-peoples-law-school',
    type: 'Organization',
    properties: {
      name: { en: "People's Law School" },
      nameStatus: { en: 'official', fr: 'unknown' },
      kind: 'ngo',
    },
    out: [['OPERATES_IN', 'jurisdiction-bc', curator]],
    cites: [['source-backgrounder-2007', efforts]],
  },
  {
    id: 'bc-peoples-law-school-booklet',
    type: 'Initiative',
    properties: {
      name: {
        en: "Education booklet on trafficking by the People's Law School",
        fr: 'Brochure d’information sur la traite de la People’s Law School',
      },
      nameStatus: ours,
      kind: 'campaign',
      description: {
        en: 'Education booklet for the public, developed with federal support.',
        fr: 'Brochure d’information destinée au public, produite avec l’appui du gouvernement fédéral.',
      },
    },
    in: [['DELIVERS', 'bc-peoples-law-school']],
    out: [
      ['ADVANCES', 'pillar-prevention'],
      ['REACHES', 'audience-general-public'],
      ['DOES', 'activity-public-awareness'],
      ['OPERATES_IN', 'jurisdiction-ca', curator],
    ],
    cites: [['source-backgrounder-2007', efforts]],
  },
  {
    id: 'ca-iom-mekong-awareness-2007',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Awareness project of the IOM in Thailand, Laos, Vietnam and Cambodia',
        fr: 'Projet de sensibilisation de l’OIM en Thaïlande, au Laos, au Vietnam et au Cambodge',
      },
      nameStatus: ours,
      kind: 'project',
      description: {
        en: 'Anti-trafficking awareness project abroad, undertaken by the International Organization for Migration with federal support.',
        fr: 'Projet de sensibilisation à la traite mené à l’étranger par l’Organisation internationale pour les migrations avec l’appui du gouvernement fédéral.',
      },
    },
    in: [['DELIVERS', 'intl-iom']],
    out: [
      ['ADVANCES', 'pillar-prevention'],
      ['DOES', 'activity-public-awareness'],
      ['OPERATES_IN', 'jurisdiction-abroad'],
    ],
    cites: [['source-backgrounder-2007', efforts]],
  },
  {
    id: 'ca-victim-needs-research-2007',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Research on the needs of victims of trafficking (2007)',
        fr: 'Recherche sur les besoins des victimes de la traite (2007)',
      },
      nameStatus: ours,
      kind: 'research',
      description: {
        en: 'Federally supported research on what victims of trafficking need; listed under prevention and awareness efforts at home and abroad.',
        fr: 'Recherche appuyée par le gouvernement fédéral sur les besoins des victimes de la traite; elle figure parmi les mesures de prévention et de sensibilisation au pays et à l’étranger.',
      },
    },
    out: [
      ['ADVANCES', 'pillar-prevention'],
      ['DOES', 'activity-research-evaluation'],
      ['OPERATES_IN', 'jurisdiction-ca', curator],
    ],
    cites: [['source-backgrounder-2007', efforts]],
  },
  {
    id: 'ca-us-binational-assessment-2006',
    type: 'Initiative',
    properties: {
      name: { en: 'U.S.-Canada Bi-National Assessment of Trafficking in Persons' },
      nameStatus: { en: 'official', fr: 'unknown' },
      kind: 'research',
      period: {
        text: 'presented at the 2006 Cross Border Crime Forum',
        start: '2006-01-01',
        end: '2006-12-31',
        precision: { start: 'year', end: 'year' },
      },
    },
    out: [
      ['ADVANCES', 'pillar-partnerships', curator],
      ['DOES', 'activity-research-evaluation', curator],
      ['DOES', 'activity-international-cooperation'],
      ['OPERATES_IN', 'jurisdiction-ca'],
    ],
    cites: [['source-backgrounder-2007', efforts]],
  },
]
