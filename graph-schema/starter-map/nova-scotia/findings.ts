import type { StarterRecord } from '../starter-record.ts'

const curator = { assignedBy: 'curator' } as const
const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const here = ['ABOUT', 'jurisdiction-ns'] as const

/** What was found in Nova Scotia. */
export const records: readonly StarterRecord[] = [
  {
    id: 'finding-ns-tess-common-definition',
    type: 'Finding',
    properties: {
      name: {
        en: 'Partners first had to agree on a definition (TESS)',
        fr: "Des partenaires qui devaient d'abord s'entendre sur une définition (TESS)",
      },
      nameStatus: ours,
      text: {
        en: 'At first the partners saw the commercial sexual exploitation of children and youth, and what to do about it, in different ways; they spent much of their early work on agreeing what it is.',
        fr: "Dans les premières années du partenariat, tous ne s'entendaient pas sur la façon de définir et de traiter l'exploitation sexuelle commerciale des enfants et des jeunes; une bonne part du travail a porté sur une définition commune.",
      },
      kind: 'lesson',
      grade: 'ngo',
    },
    out: [
      ['ABOUT', 'ns-tess-response'],
      here,
      ['ABOUT', 'pillar-partnerships', curator],
      ['ABOUT', 'activity-coordination-body', curator],
    ],
    cites: [['source-ns-tess-about', 'Laying the foundation']],
  },
  {
    id: 'finding-ns-tess-no-mandate-2016',
    type: 'Finding',
    properties: {
      name: {
        en: 'No partner agency had a mandate for exploited youth at first (TESS)',
        fr: "Au départ, aucun partenaire n'avait de mandat pour les jeunes exploités (TESS)",
      },
      nameStatus: ours,
      text: {
        en: 'When the partnership began, none of its members had the task of helping commercially exploited young people in the community; a program followed in 2018.',
        fr: "Aux débuts du partenariat, aucun organisme membre n'avait pour mandat d'intervenir auprès des jeunes exploités sexuellement dans la collectivité; un programme a suivi en 2018.",
      },
      kind: 'lesson',
      grade: 'ngo',
      date: { date: '2016-01-01', precision: 'year' },
    },
    out: [here, ['ABOUT', 'population-youth'], ['ABOUT', 'exploitation-sexual']],
    in: [['RESPONDS_TO', 'ns-nstay', curator]],
    cites: [['source-ns-tess-about', 'Laying the foundation']],
  },
  {
    id: 'finding-ns-officers-not-enough-2020',
    type: 'Finding',
    properties: {
      name: {
        en: 'Four dedicated officers said not to suffice (2020)',
        fr: 'Quatre policiers affectés jugés insuffisants (2020)',
      },
      nameStatus: ours,
      text: {
        en: 'Announcing the approach, the Minister of Justice said that four officers dedicated to trafficking had not been enough, since the matter is more complex than that.',
        fr: "En annonçant l'approche, le ministre de la Justice a dit que quatre policiers affectés à la traite n'avaient pas suffi, la question étant plus complexe.",
      },
      kind: 'need',
      grade: 'media',
      date: { date: '2020-02-20' },
    },
    out: [here, ['ABOUT', 'pillar-prosecution', curator], ['ABOUT', 'activity-specialised-enforcement']],
    in: [
      ['RESPONDS_TO', 'ns-additional-officers', curator],
      ['RESPONDS_TO', 'ns-dedicated-crown', curator],
    ],
    cites: [['source-ns-saltwire-2020', 'Article body']],
  },
  {
    id: 'finding-atlantic-circuit',
    type: 'Finding',
    properties: {
      name: {
        en: 'People moved from Nova Scotia through New Brunswick and on',
        fr: 'Des personnes déplacées de la Nouvelle-Écosse vers le Nouveau-Brunswick et au-delà',
      },
      nameStatus: ours,
      text: {
        en: 'Crown attorneys tell of a circuit: victims are taken from Nova Scotia to New Brunswick first, and from there to Quebec, Ontario, Alberta or Newfoundland; a professor in New Brunswick names a corridor from Halifax through Moncton to Quebec.',
        fr: "Des procureures décrivent un circuit : les victimes sont emmenées de la Nouvelle-Écosse au Nouveau-Brunswick, puis au Québec, en Ontario, en Alberta ou à Terre-Neuve; une professeure du Nouveau-Brunswick parle d'un corridor de Halifax au Québec en passant par Moncton.",
      },
      kind: 'risk',
      grade: 'media',
    },
    out: [here, ['ABOUT', 'jurisdiction-nb'], ['ABOUT', 'exploitation-sexual', curator]],
    cites: [
      ['source-ns-ctv-crown', 'Article body'],
      [
        'source-nb-cbc-incidents-2025',
        'Article body',
        { says: { en: 'Corridor from Halifax through Moncton to Quebec.' } },
      ],
    ],
  },
]
