import type { MapGraph } from '../graph/map-graph.ts'
import { holdsAbroad, isAt, speaksOfTerm, type Cell, type CellAxis } from './cell.ts'
import type { MeasureAt } from './measures.ts'
import type { Need } from './needs.ts'

/** Which measures count, and which needs speak, at each term; so that a cell is an intersection, not a search. */
export type CellIndex = {
  readonly membersOf: (cell: Cell) => readonly MeasureAt[]
  readonly needsOf: (cell: Cell) => readonly Need[]
  /** The index of what the measures and needs are after an edit. Cost: O(what stands at the terms). */
  readonly after: (graph: MapGraph, measures: Replaced<MeasureAt>, needs: Replaced<Need>) => CellIndex
}

/** What there is after an edit, in the order of ids, and the ids that are new, gone or other ones. */
export type Replaced<T> = { readonly now: readonly T[]; readonly ids: ReadonlySet<string> }

/** What stands at each term that was asked for: lists in the order of ids. */
type AtTerm<T> = { readonly list: readonly T[]; readonly set: ReadonlySet<T> }
type Known<T> = ReadonlyMap<string, AtTerm<T> & { readonly axis: CellAxis; readonly term: string }>
type Stands<T> = (one: T, axis: CellAxis, term: string) => boolean
type AtTerms<T> = { readonly at: (axis: CellAxis, term: string) => AtTerm<T>; readonly known: Known<T> }

/** Cost: O(items) once a term that is asked for, then O(items at the rarest term) a cell. */
export function cellIndex(
  graph: MapGraph,
  measures: readonly MeasureAt[],
  needs: readonly Need[],
): CellIndex {
  return indexOn(byTerm(measures, isAt), byTerm(needs, speaksOn(graph)))
}

const speaksOn =
  (graph: MapGraph): Stands<Need> =>
  (need, axis, term) =>
    speaksOfTerm(graph, need.about, axis, term)

function indexOn(membersAt: AtTerms<MeasureAt>, needsAt: AtTerms<Need>): CellIndex {
  return {
    membersOf: (cell) => {
      const members = inAll(cell, membersAt.at)
      return members.length === 0 || holdsAbroad(cell) ? members : members.filter((one) => !one.isAbroad)
    },
    needsOf: (cell) => inAll(cell, needsAt.at),
    after: (graph, measures, needs) =>
      indexOn(termsAfter(membersAt.known, measures, isAt), termsAfter(needsAt.known, needs, speaksOn(graph))),
  }
}

function termsAfter<T extends { readonly id: string }>(
  known: Known<T>,
  { now, ids }: Replaced<T>,
  stands: Stands<T>,
): AtTerms<T> {
  if (ids.size === 0) return byTerm(now, stands, known)
  const changed = now.filter((one) => ids.has(one.id))
  const after = [...known].map(([key, before]) => {
    const { axis, term } = before
    const there = changed.filter((one) => stands(one, axis, term))
    const kept = before.list.filter((one) => !ids.has(one.id))
    if (there.length === 0 && kept.length === before.list.length) return [key, before] as const
    const list = there.length === 0 ? kept : [...kept, ...there].sort((a, b) => (a.id < b.id ? -1 : 1))
    return [key, { axis, term, list, set: new Set(list) }] as const
  })
  return byTerm(now, stands, new Map(after))
}

function byTerm<T>(all: readonly T[], stands: Stands<T>, before: Known<T> = new Map()): AtTerms<T> {
  const known = new Map(before)
  return {
    known,
    at: (axis, term) => {
      const key = `${axis} ${term}`
      const found = known.get(key)
      if (found !== undefined) return found
      const list = all.filter((one) => stands(one, axis, term))
      const made = { axis, term, list, set: new Set(list) }
      known.set(key, made)
      return made
    },
  }
}

function inAll<T>(cell: Cell, at: AtTerms<T>['at']): readonly T[] {
  const terms: AtTerm<T>[] = []
  for (const [axis, term] of Object.entries(cell)) {
    const there = at(axis as CellAxis, term)
    if (there.list.length === 0) return []
    terms.push(there)
  }
  const [rarest, ...others] = terms.sort((a, b) => a.list.length - b.list.length)
  if (rarest === undefined) return []
  if (others.length === 0) return rarest.list
  const [other] = others
  return others.length === 1 && other !== undefined
    ? rarest.list.filter((one) => other.set.has(one))
    : rarest.list.filter((one) => others.every(({ set }) => set.has(one)))
}
