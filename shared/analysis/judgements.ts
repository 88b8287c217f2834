import type { Disclosure, Verdict } from '../../graph-schema/vocabularies/findings.ts'
import type { MapGraph } from '../graph/map-graph.ts'
import type { NodeRecord } from '../state/map-view.ts'

/** The verdict that stands on a finding: the newest one. A judgement changes no score, it stands beside it. */
export type StandingJudgement = {
  readonly node: NodeRecord
  readonly verdict: Verdict
  readonly evidence: readonly string[]
  readonly evidenceHash: string | null
}

export type Reply = { readonly organization: string; readonly relationship: string }

const caches = new WeakMap<MapGraph, ReadonlyMap<string, NodeRecord>>()

function newestByFinding(graph: MapGraph): ReadonlyMap<string, NodeRecord> {
  const known = caches.get(graph)
  if (known !== undefined) return known
  const byFinding = new Map<string, NodeRecord>()
  for (const node of graph.ofType('Judgement')) {
    const finding = String(node.properties['finding'] ?? '')
    const before = byFinding.get(finding)
    const at = (one: NodeRecord) => String(one.properties['judgedAt'] ?? '')
    if (before === undefined || at(before) <= at(node)) byFinding.set(finding, node)
  }
  caches.set(graph, byFinding)
  return byFinding
}

export function judgementOf(graph: MapGraph, finding: string): StandingJudgement | undefined {
  const node = newestByFinding(graph).get(finding)
  if (node === undefined) return undefined
  return {
    node,
    verdict: node.properties['verdict'] as Verdict,
    evidence: (node.properties['evidence'] as readonly string[] | undefined) ?? [],
    evidenceHash: (node.properties['evidenceHash'] as string | undefined) ?? null,
  }
}

/** How far a finding has travelled (R20): internal until a judgement says otherwise. */
export function disclosureOf(graph: MapGraph, finding: string): Disclosure {
  const said = newestByFinding(graph).get(finding)?.properties['disclosure']
  return (said as Disclosure | undefined) ?? 'internal'
}

/** Replies of those that a finding is about: to its judgement, and to the interactions and findings it rests on (R19). */
export function repliesTo(graph: MapGraph, finding: string, basis: readonly string[]): readonly Reply[] {
  const judgement = newestByFinding(graph).get(finding)
  const answered = judgement === undefined ? basis : [judgement.id, ...basis]
  return answered.flatMap((id) =>
    graph.in(id, 'REPLIES_TO').map((reply) => ({ organization: reply.from, relationship: reply.id })),
  )
}

