import type { RoomRead, RoomStanding } from '../../../shared/contract/room-state.ts'
import { corrected, type Correction } from '../../../shared/extraction/correct.ts'
import type { Suggestion } from '../../../shared/extraction/suggestion.ts'

/** What a person decided of the suggestions of a document beside what they accepted. */
export type Decisions = {
  readonly rejected: ReadonlySet<string>
  readonly corrections: Readonly<Record<string, Correction>>
  /** By suggestion the record of the map that it is. */
  readonly same: Readonly<Record<string, string>>
}

export const nothingDecided: Decisions = { rejected: new Set(), corrections: {}, same: {} }

export type Status = 'open' | 'accepted' | 'same' | 'rejected'

/** A suggestion as it is listed: as corrected, and how it stands. */
export type Row = {
  readonly id: string
  readonly suggestion: Suggestion
  readonly status: Status
  readonly isCorrected: boolean
  /** A person must say first whether it is one of those on the map. */
  readonly isAsked: boolean
  /** Where it belongs: its table, else the heading that it stands under. */
  readonly place: string | undefined
}

/** Which records of the map a person has picked for suggestions that they have not accepted yet; `new` for none. */
export type Picks = Readonly<Record<string, string>>

/** Every suggestion with how it stands, in reading order. Cost: O(suggestions). */
export function rowsOf(
  { extraction, tables }: Pick<RoomRead, 'extraction' | 'tables'>,
  { rejected, corrections, same }: Decisions,
  standing: Pick<RoomStanding, 'there' | 'likely'>,
  picks: Picks = {},
): readonly Row[] {
  const there = new Set(standing.there)
  return extraction.suggestions.map((one) => {
    const { id } = one
    const status: Status = there.has(id)
      ? 'accepted'
      : Object.hasOwn(same, id)
        ? 'same'
        : rejected.has(id)
          ? 'rejected'
          : 'open'
    const table = tables[id]
    const under = one.under === undefined ? undefined : `under ${one.under}`
    return {
      id,
      suggestion: corrected(one, corrections[id]),
      status,
      isCorrected: Object.hasOwn(corrections, id),
      isAsked: status === 'open' && (standing.likely[id]?.length ?? 0) > 0 && !Object.hasOwn(picks, id),
      place: table === undefined ? under : `table ${table}`,
    }
  })
}

/** What of the suggestions is listed. `part`: all, those of a kind ("type Commitment") or of a place ("table 2"). */
export type Filter = {
  readonly status: 'open' | 'accepted' | 'rejected' | 'all'
  readonly part: string
}

export function isIn({ suggestion, place }: Row, part: string): boolean {
  return part === '' || part === place || part === `type ${suggestion.type}`
}

/** Those that a filter shows; what is on the map already counts as accepted. */
export function listed(rows: readonly Row[], { status, part }: Filter): readonly Row[] {
  return rows.filter(
    (row) =>
      isIn(row, part) &&
      (status === 'all' || row.status === status || (status === 'accepted' && row.status === 'same')),
  )
}

export type Part = { readonly key: string; readonly count: number }

/** The kinds and the places of suggestions in their order, each with how many stand there. */
export function partsOf(rows: readonly Row[]): {
  readonly types: readonly Part[]
  readonly places: readonly Part[]
} {
  const count = (keys: readonly string[]): readonly Part[] => {
    const counts = new Map<string, number>()
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
    return [...counts].map(([key, n]) => ({ key, count: n }))
  }
  return {
    types: count(rows.map(({ suggestion }) => `type ${suggestion.type}`)),
    places: count(rows.flatMap(({ place }) => (place === undefined ? [] : [place]))),
  }
}

export type Counts = { readonly open: number; readonly accepted: number; readonly rejected: number }

export function countsOf(rows: readonly Row[]): Counts {
  const of = (...some: readonly Status[]): number => rows.filter(({ status }) => some.includes(status)).length
  return { open: of('open'), accepted: of('accepted', 'same'), rejected: of('rejected') }
}

/** What stands after a row is decided: the next open one below it, else the last open one above; else none. */
export function followerOf(rows: readonly Row[], id: string, decided: ReadonlySet<string>): Row | undefined {
  const at = rows.findIndex((row) => row.id === id)
  const isOpen = (row: Row): boolean => row.status === 'open' && !decided.has(row.id)
  return rows.slice(at + 1).find(isOpen) ?? rows.slice(0, Math.max(at, 0)).findLast(isOpen)
}

/** Open rows that can be accepted at once, and those of which a person must say first what they are. */
export function acceptable(rows: readonly Row[]): {
  readonly ready: readonly Row[]
  readonly asked: readonly Row[]
} {
  const open = rows.filter(({ status }) => status === 'open')
  return { ready: open.filter((row) => !row.isAsked), asked: open.filter((row) => row.isAsked) }
}
