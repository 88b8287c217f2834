import type { StarterCitation, StarterLink, StarterRecord } from '../starter-record.ts'

/** What is named, described or worded by us in both languages. */
export const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const

/** A coding that the plan does not itself make (R6). */
export const coded = { assignedBy: 'curator' } as const

/** The whole country, where the row names no other place. */
export const inCanada: StarterLink = ['OPERATES_IN', 'jurisdiction-ca', coded]
export const abroad: StarterLink = ['OPERATES_IN', 'jurisdiction-abroad', coded]

const days = (year: number) => ({ start: `${year}-04-01`, end: `${year + 1}-03-31` })

/** The ways in which Annex C prints a timing; `text` stays as printed there. */
export const ongoing = { text: 'Ongoing', start: null, end: null, ongoing: true } as const
export const annual = { ...ongoing, text: 'Annual-Ongoing' } as const
export const fiscalYear = (text: string, year: number) => ({
  text,
  ...days(year),
  precision: { start: 'fiscal-year', end: 'fiscal-year' },
})
export const calendarYear = (text: string, year: number) => ({
  text,
  start: `${year}-01-01`,
  end: `${year}-12-31`,
  precision: { start: 'year', end: 'year' },
})
export const sinceFiscalYear = (text: string, year: number) => ({
  text,
  start: days(year).start,
  end: null,
  ongoing: true,
  precision: { start: 'fiscal-year' },
})
export const since2012 = {
  text: '2012-Ongoing',
  start: '2012-01-01',
  end: null,
  ongoing: true,
  precision: { start: 'year' },
} as const

const pillars: Readonly<Record<string, string>> = {
  1: 'pillar-prevention',
  2: 'pillar-protection',
  3: 'pillar-prosecution',
  4: 'pillar-partnerships',
}

type Row = {
  readonly name: { readonly en: string; readonly fr: string }
  readonly text: { readonly en: string; readonly fr: string }
  /** Absent where the row prints none. */
  readonly timing?: Readonly<Record<string, unknown>>
  /** The organizations of the cell: a sole one leads without the plan saying so, several contribute (R14). */
  readonly cell: readonly string[]
  /** The one of the cell that the plan itself says leads. */
  readonly lead?: string
  readonly note?: { readonly en: string; readonly fr: string }
  /** What a source says became of it; unknown where no source was seen. */
  readonly status?: 'done' | 'under-way'
  readonly statusReportedBy?: 'owner' | 'other'
  readonly out: readonly StarterLink[]
  readonly cites?: readonly StarterCitation[]
}

/** One row of Annex C: the nth organization cell printed under a task. The plan itself gives its task and pillar. */
export function deliverable(task: string, n: number, row: Row): StarterRecord {
  const { cell, lead, out, cites = [], ...properties } = row
  const acts = (organization: string): StarterLink => {
    if (organization === lead) return ['LEADS', organization, { stated: true }]
    return cell.length === 1 ? ['LEADS', organization, { stated: false }] : ['CONTRIBUTES_TO', organization]
  }
  return {
    id: `nap-2012-${task}-${n}`,
    type: 'Commitment',
    properties: { nameStatus: ours, number: task, status: 'unknown', ...properties },
    out: [['PART_OF', `nap-2012-${task}`], ['ADVANCES', pillars[task.charAt(0)] ?? ''], ...out],
    in: cell.map(acts),
    cites: [['source-nap-2012', `Annex C, ${task}`], ...cites],
  }
}
