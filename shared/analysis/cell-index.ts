import type { MapGraph } from '../graph/map-graph.ts'
import { withBroader } from '../graph/closure.ts'
import type { Facet } from '../graph/measure-facets.ts'
import { holdsAbroad, isAt, speaksOfTerm, termsAt, type Cell, type CellAxis } from './cell.ts'
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
type Known<T> = ReadonlyMap<CellAxis, ReadonlyMap<string, AtTerm<T>>>
/** Whether something stands at a term, and at which terms of an axis it may stand; `any` where that hangs on the term. */
type Stands<T> = {
  readonly at: (one: T, axis: CellAxis, term: string) => boolean
  readonly terms: (one: T, axis: CellAxis) => Iterable<string> | 'any'
}
type AtTerms<T> = { readonly at: (axis: CellAxis, term: string) => AtTerm<T>; readonly known: Known<T> }

/** Cost: O(items and their terms) once an axis that is asked for, then O(items at the rarest term) a cell. */
export function cellIndex(
  graph: MapGraph,
  measures: readonly MeasureAt[],
  needs: readonly Need[],
): CellIndex {
  return indexOn(byTerm(measures, standsAt), byTerm(needs, speaksOn(graph)))
}

const standsAt: Stands<MeasureAt> = { at: isAt, terms: termsAt }

const speaksOn = (graph: MapGraph): Stands<Need> => ({
  at: (need, axis, term) => speaksOfTerm(graph, need.about, axis, term),
  terms: ({ about }, axis) => (about[axis as Facet] ?? []).flatMap((one) => [...withBroader(graph, one)]),
})

function indexOn(membersAt: AtTerms<MeasureAt>, needsAt: AtTerms<Need>): CellIndex {
  return {
    membersOf: (cell) => {
      const members = inAll(cell, membersAt.at)
      return members.length === 0 || holdsAbroad(cell) ? members : members.filter((one) => !one.isAbroad)
    },
    needsOf: (cell) => inAll(cell, needsAt.at),
    after: (graph, measures, needs) =>
      indexOn(
        termsAfter(membersAt.known, measures, standsAt),
        termsAfter(needsAt.known, needs, speaksOn(graph)),
      ),
  }
}

function termsAfter<T extends WithId>(
  known: Known<T>,
  { now, ids }: Replaced<T>,
  stands: Stands<T>,
): AtTerms<T> {
  if (ids.size === 0) return byTerm(now, stands, known)
  const changed = now.filter((one) => ids.has(one.id))
  const listAfter = (before: AtTerm<T>, axis: CellAxis, term: string): AtTerm<T> => {
    const there = changed.filter((one) => stands.at(one, axis, term))
    const kept = before.list.filter((one) => !ids.has(one.id))
    if (there.length === 0 && kept.length === before.list.length) return before
    const list = there.length === 0 ? kept : [...kept, ...there].sort((a, b) => (a.id < b.id ? -1 : 1))
    return { list, set: new Set(list) }
  }
  const after = [...known].map(
    ([axis, terms]) =>
      [axis, new Map([...terms].map(([term, before]) => [term, listAfter(before, axis, term)]))] as const,
  )
  return byTerm(now, stands, new Map(after))
}

type WithId = { readonly id: string }

/** What may stand at each term of an axis, and what may stand at any: both in the order of ids. */
type OfAxis<T> = { readonly named: ReadonlyMap<string, readonly T[]>; readonly any: readonly T[] }

function byTerm<T extends WithId>(
  all: readonly T[],
  stands: Stands<T>,
  before: Known<T> = new Map(),
): AtTerms<T> {
  const known = new Map([...before].map(([axis, terms]) => [axis, new Map(terms)]))
  const axes = new Map<CellAxis, OfAxis<T>>()
  return {
    known,
    at: (axis, term) => {
      let terms = known.get(axis)
      if (terms === undefined) known.set(axis, (terms = new Map<string, AtTerm<T>>()))
      const found = terms.get(term)
      if (found !== undefined) return found
      let ofAxis = axes.get(axis)
      if (ofAxis === undefined) axes.set(axis, (ofAxis = onAxis(all, stands, axis)))
      const candidates = merged(ofAxis.named.get(term) ?? [], ofAxis.any)
      const list = candidates.filter((one) => stands.at(one, axis, term))
      const made = { list, set: new Set(list) }
      terms.set(term, made)
      return made
    },
  }
}

function onAxis<T extends WithId>(all: readonly T[], stands: Stands<T>, axis: CellAxis): OfAxis<T> {
  const named = new Map<string, T[]>()
  const any: T[] = []
  for (const one of all) {
    const terms = stands.terms(one, axis)
    if (terms === 'any') any.push(one)
    else
      for (const term of terms) {
        const there = named.get(term)
        if (there === undefined) named.set(term, [one])
        else if (there.at(-1) !== one) there.push(one)
      }
  }
  return { named, any }
}

/** Two lists in the order of ids as one. */
function merged<T extends WithId>(a: readonly T[], b: readonly T[]): readonly T[] {
  if (b.length === 0) return a
  if (a.length === 0) return b
  const all: T[] = []
  let at = 0
  for (const one of a) {
    while (at < b.length && b[at]!.id < one.id) all.push(b[at++]!)
    all.push(one)
  }
  return [...all, ...b.slice(at)]
}

function inAll<T>(cell: Cell, at: AtTerms<T>['at']): readonly T[] {
  let rarest: AtTerm<T> | undefined
  const others: AtTerm<T>[] = []
  for (const axis in cell) {
    const term = cell[axis as CellAxis]
    if (term === undefined) continue
    const there = at(axis as CellAxis, term)
    if (there.list.length === 0) return []
    if (rarest === undefined) rarest = there
    else if (there.list.length < rarest.list.length) {
      others.push(rarest)
      rarest = there
    } else others.push(there)
  }
  if (rarest === undefined) return []
  const [other] = others
  if (other === undefined) return rarest.list
  return others.length === 1
    ? rarest.list.filter((one) => other.set.has(one))
    : rarest.list.filter((one) => others.every(({ set }) => set.has(one)))
}
