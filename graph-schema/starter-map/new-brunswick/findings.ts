import type { StarterRecord } from '../starter-record.ts'

const curator = { assignedBy: 'curator' } as const
const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const here = ['ABOUT', 'jurisdiction-nb'] as const
const needs = ['source-nb-pfy-needs-2016', 'List of the issues raised'] as const
const in2016 = { date: '2016-10-17' } as const

/** What was found in New Brunswick. */
export const records: readonly StarterRecord[] = [
  {
    id: 'finding-nb-needs-2016-programs',
    type: 'Finding',
    properties: {
      name: {
        en: 'Few programs for people involved in trafficking in New Brunswick',
        fr: 'Peu de programmes pour les personnes touchées par la traite au Nouveau-Brunswick',
      },
      nameStatus: ours,
      text: {
        en: 'The needs assessment of 2016, on women and girls, found that programs and support for people involved in trafficking were few.',
        fr: "L'évaluation des besoins de 2016, sur les femmes et les filles, a constaté que les programmes et le soutien aux personnes touchées par la traite étaient peu nombreux.",
      },
      kind: 'gap',
      grade: 'ngo',
      date: in2016,
    },
    out: [
      here,
      ['ABOUT', 'pillar-protection', curator],
      ['ABOUT', 'population-women-girls'],
      ['ABOUT', 'exploitation-sexual', curator],
    ],
    cites: [needs],
  },
  {
    id: 'finding-nb-needs-2016-police',
    type: 'Finding',
    properties: {
      name: {
        en: 'Distance between people at risk and police in New Brunswick',
        fr: 'Distance entre les personnes à risque et la police au Nouveau-Brunswick',
      },
      nameStatus: ours,
      text: {
        en: 'The needs assessment of 2016 names the barriers between vulnerable people and law enforcement.',
        fr: "L'évaluation des besoins de 2016 relève les obstacles entre les personnes vulnérables et les services de police.",
      },
      kind: 'barrier',
      grade: 'ngo',
      date: in2016,
    },
    out: [here, ['ABOUT', 'pillar-prosecution', curator], ['ABOUT', 'population-women-girls']],
    cites: [needs],
  },
  {
    id: 'finding-nb-needs-2016-identification',
    type: 'Finding',
    properties: {
      name: {
        en: 'Trafficking hidden and hard to recognize in New Brunswick',
        fr: 'Une traite cachée et difficile à reconnaître au Nouveau-Brunswick',
      },
      nameStatus: ours,
      text: {
        en: 'The needs assessment of 2016 names the hidden nature of trafficking and the difficulty of identifying situations.',
        fr: "L'évaluation des besoins de 2016 relève la nature cachée de la traite et la difficulté d'en repérer les situations.",
      },
      kind: 'barrier',
      grade: 'ngo',
      date: in2016,
    },
    out: [here, ['ABOUT', 'activity-identification', curator]],
    cites: [needs],
  },
  {
    id: 'finding-nb-needs-2016-understanding',
    type: 'Finding',
    properties: {
      name: {
        en: 'Trafficking and sex work confused in New Brunswick',
        fr: 'Confusion entre la traite et le travail du sexe au Nouveau-Brunswick',
      },
      nameStatus: ours,
      text: {
        en: 'The needs assessment of 2016 names misunderstandings about the link between trafficking and people who sell sexual services.',
        fr: "L'évaluation des besoins de 2016 relève des malentendus sur le lien entre la traite et les personnes qui vendent des services sexuels.",
      },
      kind: 'barrier',
      grade: 'ngo',
      date: in2016,
    },
    out: [here, ['ABOUT', 'activity-public-awareness', curator]],
    cites: [needs],
  },
  {
    id: 'finding-nb-dedicated-unit',
    type: 'Finding',
    properties: {
      name: {
        en: 'A dedicated trafficking unit asked for in New Brunswick',
        fr: "Demande d'une unité spécialisée contre la traite au Nouveau-Brunswick",
      },
      nameStatus: ours,
      text: {
        en: 'Survivors and advocates at a conference in Fredericton asked for a police unit on human trafficking; the call was heard again in 2025. A sexual violence unit that also handles trafficking was announced in November 2025.',
        fr: 'Des survivantes et des intervenants réunis à Fredericton ont demandé une unité policière sur la traite des personnes; la demande a été reprise en 2025. Une unité sur la violence sexuelle qui traitera aussi de la traite a été annoncée en novembre 2025.',
      },
      kind: 'recommendation',
      grade: 'media',
    },
    out: [here, ['ABOUT', 'activity-specialised-enforcement'], ['ABOUT', 'pillar-prosecution', curator]],
    cites: [
      ['source-nb-cbc-unit-2024', 'Article body'],
      ['source-nb-cbc-incidents-2025', 'First paragraph'],
    ],
  },
  {
    id: 'finding-nb-incidents-2024',
    type: 'Finding',
    properties: {
      name: {
        en: '17 police-reported incidents in New Brunswick in 2024',
        fr: '17 affaires déclarées par la police au Nouveau-Brunswick en 2024',
      },
      nameStatus: ours,
      text: {
        en: 'Police reported 17 incidents of trafficking in 2024, the most since 1998, and charged six people; in 2023 there were 12. Police figures follow detection.',
        fr: 'La police a déclaré 17 affaires de traite en 2024, le plus grand nombre depuis 1998, et six personnes ont été accusées; il y en avait eu 12 en 2023. Les chiffres de la police suivent la détection.',
      },
      kind: 'statistic',
      grade: 'copy',
      date: { date: '2024-01-01', precision: 'year' },
      value: 17,
      unit: 'police-reported incidents',
    },
    out: [here],
    cites: [['source-nb-cbc-incidents-2025', 'Article body']],
  },
]
