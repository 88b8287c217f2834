import type { Verdict } from '../../../graph-schema/vocabularies/findings.ts'
import type { MapGraph } from '../../graph/map-graph.ts'
import { judgementOf } from '../judgements.ts'

/** The verdict of a person on a finding that stands at both points, or at one of them; null is none. */
export type VerdictChange = {
  readonly id: string
  readonly from: Verdict | null
  readonly to: Verdict | null
}

/** What was judged otherwise since, among some findings: always as recorded, whatever day the verdict speaks of. */
export function verdictChanges(then: MapGraph, now: MapGraph, findings: Iterable<string>): VerdictChange[] {
  if (then === now) return []
  return [...new Set(findings)].flatMap((id) => {
    const [from, to] = [verdictOf(then, id), verdictOf(now, id)]
    return from === to ? [] : [{ id, from, to }]
  })
}

export function verdictOf(graph: MapGraph, finding: string): Verdict | null {
  return judgementOf(graph, finding)?.verdict ?? null
}
