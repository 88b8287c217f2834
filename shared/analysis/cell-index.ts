import type { MapGraph } from '../graph/map-graph.ts'
import { isAt, speaksOfTerm, type Cell, type CellAxis } from './cell.ts'
import type { MeasureAt } from './measures.ts'
import type { Need } from './needs.ts'

/** Which measures count, and which needs speak, at each term; so that a cell is an intersection, not a search. */
export type CellIndex = {
  readonly membersOf: (cell: Cell) => readonly MeasureAt[]
  readonly needsOf: (cell: Cell) => readonly Need[]
  /** The index where some measures changed and no need did: `measures` are all of them now. Cost: O(what stands at the terms). */
  readonly after: (measures: readonly MeasureAt[], dirty: ReadonlySet<string>) => CellIndex
}

/** What stands at each term that was asked for: lists in the order of ids. */
type AtTerm<T> = { readonly list: readonly T[]; readonly set: ReadonlySet<T> }
type Term = { readonly axis: CellAxis; readonly term: string }
type AtTerms<T> = {
  readonly at: (axis: CellAxis, term: string) => AtTerm<T>
  /** The terms that were asked for, with what stands there. */
  readonly known: ReadonlyMap<string, Term & AtTerm<T>>
}

/** Cost: O(items) once a term that is asked for, then O(items at the rarest term) a cell. */
export function cellIndex(
  graph: MapGraph,
  measures: readonly MeasureAt[],
  needs: readonly Need[],
): CellIndex {
  const needsAt = byTerm<Need>((axis, term) =>
    needs.filter((need) => speaksOfTerm(graph, need.about, axis, term)),
  )
  return indexOn(measuresByTerm(measures), needsAt)
}

function measuresByTerm(
  measures: readonly MeasureAt[],
  known?: AtTerms<MeasureAt>['known'],
): AtTerms<MeasureAt> {
  return byTerm((axis, term) => measures.filter((one) => isAt(one, axis, term)), known)
}

function indexOn(membersAt: AtTerms<MeasureAt>, needsAt: AtTerms<Need>): CellIndex {
  return {
    membersOf: (cell) => {
      const members = inAll(cell, membersAt.at)
      return namesPlace(cell) ? members : members.filter((one) => !one.isAbroad)
    },
    needsOf: (cell) => inAll(cell, needsAt.at),
    after: (measures, dirty) => {
      const changed = measures.filter((one) => dirty.has(one.id))
      const known = [...membersAt.known].map(
        ([key, before]) => [key, termAfter(before, changed, dirty)] as const,
      )
      return indexOn(measuresByTerm(measures, new Map(known)), needsAt)
    },
  }
}

function termAfter(
  before: Term & AtTerm<MeasureAt>,
  changed: readonly MeasureAt[],
  dirty: ReadonlySet<string>,
): Term & AtTerm<MeasureAt> {
  const { axis, term } = before
  const there = changed.filter((one) => isAt(one, axis, term))
  const kept = before.list.filter((one) => !dirty.has(one.id))
  if (there.length === 0 && kept.length === before.list.length) return before
  const list = there.length === 0 ? kept : [...kept, ...there].sort((a, b) => (a.id < b.id ? -1 : 1))
  return { axis, term, list, set: new Set(list) }
}

function byTerm<T>(
  find: (axis: CellAxis, term: string) => readonly T[],
  before: AtTerms<T>['known'] = new Map(),
): AtTerms<T> {
  const known = new Map(before)
  return {
    known,
    at: (axis, term) => {
      const key = `${axis} ${term}`
      const found = known.get(key)
      if (found !== undefined) return found
      const list = find(axis, term)
      const made = { axis, term, list, set: new Set(list) }
      known.set(key, made)
      return made
    },
  }
}

function inAll<T>(cell: Cell, at: AtTerms<T>['at']): readonly T[] {
  const terms = Object.entries(cell).map(([axis, term]) => at(axis as CellAxis, term))
  const [rarest, ...others] = terms.sort((a, b) => a.list.length - b.list.length)
  if (rarest === undefined) return []
  return others.length === 0
    ? rarest.list
    : rarest.list.filter((one) => others.every((other) => other.set.has(one)))
}

/** A cell with a place; work with other countries is done abroad by its nature. */
function namesPlace({ jurisdiction, activity }: Cell): boolean {
  return jurisdiction !== undefined || activity === 'activity-international-cooperation'
}
