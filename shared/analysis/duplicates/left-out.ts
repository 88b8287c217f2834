import { succession, wholes } from '../../graph/closure.ts'
import { targets, type MapGraph } from '../../graph/map-graph.ts'
import { wordOf } from '../../graph/word-of.ts'

/**
 * Pairs that somebody has told apart already (D2): predecessor and successor over any number of steps, found not to be
 * the same, a part and its whole, a second source of the same money, one strategy's deliverables of one number, copies of one document.
 */
export function isToldApart(graph: MapGraph, a: string, b: string): boolean {
  const joined = (type: string) => targets(graph, a, type).includes(b) || targets(graph, b, type).includes(a)
  return (
    joined('DISTINCT_FROM') ||
    joined('SAME_AS') ||
    wholes(graph, a).has(b) ||
    wholes(graph, b).has(a) ||
    succession(graph, a).has(b) ||
    areRowsOfOneNumber(graph, a, b) ||
    areCopies(graph, a, b)
  )
}

function areRowsOfOneNumber(graph: MapGraph, a: string, b: string): boolean {
  const [ofA, ofB] = [graph.node(a), graph.node(b)]
  if (ofA?.type !== 'Commitment' || ofB?.type !== 'Commitment') return false
  const number = wordOf(ofA, 'number')
  return number !== undefined && number === wordOf(ofB, 'number') && sharesPlan(graph, a, b)
}

/** Web copies of one document are records of their own, tied by `document` (R10). */
function areCopies(graph: MapGraph, a: string, b: string): boolean {
  const document = wordOf(graph.node(a), 'document')
  return document !== undefined && document === wordOf(graph.node(b), 'document')
}

/** True when two records are parts of one strategy. */
export function sharesPlan(graph: MapGraph, a: string, b: string): boolean {
  const plans = plansOf(graph, a)
  return plansOf(graph, b).some((plan) => plans.includes(plan))
}

export function plansOf(graph: MapGraph, id: string): readonly string[] {
  return [...wholes(graph, id)].filter((whole) => whole !== id && graph.node(whole)?.type === 'Strategy')
}
