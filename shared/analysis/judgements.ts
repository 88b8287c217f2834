import type { Disclosure, Verdict } from '../../graph-schema/vocabularies/findings.ts'
import { disclosedAt } from '../commands/calls/life.ts'
import { reach } from '../graph/closure.ts'
import { keptWith, origins, targets, type MapGraph } from '../graph/map-graph.ts'
import type { NodeRecord } from '../state/map-view.ts'
import { wordOf } from '../graph/word-of.ts'
import { pairParts } from './pair-records.ts'

/**
 * The verdict that stands on a finding: the newest one, carried over merges and successions. A judgement changes no
 * score, it stands beside it.
 */
export type StandingJudgement = {
  readonly node: NodeRecord
  readonly verdict: Verdict
  readonly evidence: readonly string[]
  readonly evidenceHash: string | null
}

export type Reply = { readonly organization: string; readonly relationship: string }

const judgedAt = (one: NodeRecord) => wordOf(one, 'judgedAt') ?? ''
const newer = (a: NodeRecord | undefined, b: NodeRecord) =>
  a === undefined || judgedAt(a) <= judgedAt(b) ? b : a

const newestByFinding = newestBy(judgedAt)
const newestDisclosed = newestBy(disclosedAt, ({ properties }) => properties['disclosure'] !== undefined)

/** By finding the judgement that was made last, of those that count. */
function newestBy(
  madeAt: (judgement: NodeRecord) => string,
  counts: (judgement: NodeRecord) => boolean = () => true,
): (graph: MapGraph) => ReadonlyMap<string, NodeRecord> {
  return keptWith(
    (graph) => {
      const byFinding = new Map<string, NodeRecord>()
      for (const node of graph.ofType('Judgement')) {
        if (!counts(node)) continue
        const finding = findingNow(graph, node)
        const last = byFinding.get(finding)
        if (last === undefined || madeAt(last) <= madeAt(node)) byFinding.set(finding, node)
      }
      return byFinding
    },
    (known, _graph, { types }) => (types.has('Judgement') || types.has('JUDGES') ? undefined : known),
  )
}

/** The finding that a judgement is about today: a record of the pair that was merged goes by the id it was merged into. */
function findingNow(graph: MapGraph, judgement: NodeRecord): string {
  const finding = wordOf(judgement, 'finding') ?? ''
  const prefix = pairParts(finding)?.prefix
  const [a, b, ...others] = [...new Set(targets(graph, judgement.id, 'JUDGES'))].sort()
  return prefix === undefined || a === undefined || b === undefined || others.length > 0
    ? finding
    : `${prefix}${a}|${b}`
}

/** The newest judgement of a finding; where it has none, that of the pair of which these records are successors. */
function newestOf(
  graph: MapGraph,
  finding: string,
  byFinding: ReadonlyMap<string, NodeRecord> = newestByFinding(graph),
): NodeRecord | undefined {
  const own = byFinding.get(finding)
  const pair = pairParts(finding)
  if (own !== undefined || byFinding.size === 0 || pair === undefined) return own
  const { prefix, a, b } = pair
  const before = (id: string) => [...reach([id], (one) => origins(graph, one, 'SUCCEEDED_BY'))]
  return before(a)
    .flatMap((first) => before(b).map((second) => byFinding.get(prefix + [first, second].sort().join('|'))))
    .filter((one) => one !== undefined)
    .reduce<NodeRecord | undefined>(newer, undefined)
}

export function judgementOf(graph: MapGraph, finding: string): StandingJudgement | undefined {
  const node = newestOf(graph, finding)
  if (node === undefined) return undefined
  return {
    node,
    verdict: node.properties['verdict'] as Verdict,
    evidence: (node.properties['evidence'] as readonly string[] | undefined) ?? [],
    evidenceHash: (node.properties['evidenceHash'] as string | undefined) ?? null,
  }
}

/** How far a finding has travelled (R20): internal until a judgement says otherwise, and what was recorded last. */
export function disclosureOf(graph: MapGraph, finding: string): Disclosure {
  const said = newestOf(graph, finding, newestDisclosed(graph))?.properties['disclosure']
  return (said as Disclosure | undefined) ?? 'internal'
}

/** Replies of those that a finding is about: to its judgement, and to the interactions and findings it rests on (R19). */
export function repliesTo(graph: MapGraph, finding: string, basis: readonly string[]): readonly Reply[] {
  const judgement = newestOf(graph, finding)
  const answered = judgement === undefined ? basis : [judgement.id, ...basis]
  return answered.flatMap((id) =>
    graph.in(id, 'REPLIES_TO').map((reply) => ({ organization: reply.from, relationship: reply.id })),
  )
}
