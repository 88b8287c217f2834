import type { MapGraph } from '../graph/map-graph.ts'
import { holdsAbroad, isAt, speaksOfTerm, type Cell, type CellAxis } from './cell.ts'
import type { MeasureAt } from './measures.ts'
import type { Need } from './needs.ts'

/** Which measures count, and which needs speak, at each term; so that a cell is an intersection, not a search. */
export type CellIndex = {
  readonly membersOf: (cell: Cell) => readonly MeasureAt[]
  readonly needsOf: (cell: Cell) => readonly Need[]
}

type AtTerm<T> = { readonly list: readonly T[]; readonly set: ReadonlySet<T> }

/** Cost: O(items) once a term that is asked for, then O(items at the rarest term) a cell. */
export function cellIndex(
  graph: MapGraph,
  measures: readonly MeasureAt[],
  needs: readonly Need[],
): CellIndex {
  const membersAt = byTerm<MeasureAt>((axis, term) => measures.filter((one) => isAt(one, axis, term)))
  const needsAt = byTerm<Need>((axis, term) =>
    needs.filter((need) => speaksOfTerm(graph, need.about, axis, term)),
  )
  return {
    membersOf: (cell) => {
      const members = inAll(cell, membersAt)
      return holdsAbroad(cell) ? members : members.filter((one) => !one.isAbroad)
    },
    needsOf: (cell) => inAll(cell, needsAt),
  }
}

function byTerm<T>(
  find: (axis: CellAxis, term: string) => readonly T[],
): (axis: CellAxis, term: string) => AtTerm<T> {
  const known = new Map<string, AtTerm<T>>()
  return (axis, term) => {
    const key = `${axis} ${term}`
    const before = known.get(key)
    if (before !== undefined) return before
    const list = find(axis, term)
    const made = { list, set: new Set(list) }
    known.set(key, made)
    return made
  }
}

function inAll<T>(cell: Cell, at: (axis: CellAxis, term: string) => AtTerm<T>): readonly T[] {
  const terms = Object.entries(cell).map(([axis, term]) => at(axis as CellAxis, term))
  const [rarest, ...others] = terms.sort((a, b) => a.list.length - b.list.length)
  if (rarest === undefined) return []
  return others.length === 0
    ? rarest.list
    : rarest.list.filter((one) => others.every((other) => other.set.has(one)))
}
