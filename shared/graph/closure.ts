import { keptWith, origins, targets, type MapGraph } from './map-graph.ts'

/**
 * Everything that a step reaches from some nodes, the nodes themselves included.
 *
 * Cost: O(reached). A cycle ends where it closes.
 */
export function reach(
  starts: Iterable<string>,
  step: (id: string) => readonly string[],
): ReadonlySet<string> {
  const seen = new Set(starts)
  const waiting = [...seen]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const next of step(id)) {
      if (seen.has(next)) continue
      seen.add(next)
      waiting.push(next)
    }
  }
  return seen
}

const broaderKnown = keptWith(
  () => new Map<string, ReadonlySet<string>>(),
  (known, _graph, { types }) => (types.has('BROADER') ? undefined : known),
)

/** A term with its broader terms: a measure counts in its terms and in their broader ones. */
export function withBroader(graph: MapGraph, term: string): ReadonlySet<string> {
  const cache = broaderKnown(graph)
  const known = cache.get(term)
  if (known !== undefined) return known
  const terms = reach([term], (id) => targets(graph, id, 'BROADER'))
  cache.set(term, terms)
  return terms
}

const none: ReadonlySet<string> = new Set()

export function allWithBroader(graph: MapGraph, terms: readonly string[]): ReadonlySet<string> {
  if (terms.length === 0) return none
  if (terms.length === 1 && terms[0] !== undefined) return withBroader(graph, terms[0])
  return new Set(terms.flatMap((term) => [...withBroader(graph, term)]))
}

/** A record with all its predecessors and successors, whatever name it had. */
export function succession(graph: MapGraph, id: string): ReadonlySet<string> {
  return reach([id], (one) => [
    ...targets(graph, one, 'SUCCEEDED_BY'),
    ...origins(graph, one, 'SUCCEEDED_BY'),
  ])
}

/** A record with all wholes it is part of. */
export function wholes(graph: MapGraph, id: string): ReadonlySet<string> {
  return reach([id], (one) => targets(graph, one, 'PART_OF'))
}
