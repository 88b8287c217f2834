import type { InteractionStatus } from '../../../graph-schema/vocabularies/analysis.ts'
import type { MapGraph } from '../../graph/map-graph.ts'
import type { NodeRecord } from '../../state/map-view.ts'
import type { AnalysisContext } from '../context.ts'
import { seenDays, standingOf } from '../currency.ts'
import { citationsOfAll } from '../evidence.ts'
import { pointId, type Point, type PointRule } from './point.ts'

const ruleOfKind: Readonly<Record<string, PointRule>> = {
  'definitions-differ': 'definitions-differ',
  'scope-differs': 'scope-differs',
  'ages-differ': 'ages-differ',
  'contested-policy': 'contested-policy',
}

/** Tensions that are no interaction of two measures (R15, R41): they are told as gaps, or on the record itself. */
const noInteraction = new Set(['service-gap', 'sources-disagree', 'call-for-measure'])

/**
 * Declared interactions that somebody scored below zero or that are still unscored, one item a pair and rule however
 * many sources or interactions say it (R10, R15, R18); several scorers are a spread, the lowest is the score shown.
 */
export function declaredPoints(graph: MapGraph, context: AnalysisContext): readonly Point[] {
  const byPair = new Map<string, { a: string; b: string; rule: PointRule; all: NodeRecord[] }>()
  for (const interaction of graph.ofType('Interaction')) {
    if (noInteraction.has(String(interaction.properties['kind']))) continue
    // A tension that no source had told by the date is none of its time.
    if ((seenDays(graph, interaction)[0] ?? context.asOf) > context.asOf) continue
    const sides = sidesOf(graph, interaction)
    if (sides === undefined || !sides.every((id) => isOfItsTime(graph, context, id))) continue
    const rule = ruleOfKind[String(interaction.properties['kind'])] ?? 'declared'
    const [a, b] = sides
    const id = pointId(rule, a, b)
    const group = byPair.get(id) ?? { a, b, rule, all: [] }
    group.all.push(interaction)
    byPair.set(id, group)
  }
  return [...byPair]
    .filter(([, { all }]) => all.some(isTension))
    .map(([id, { a, b, rule, all }]) => toPoint(graph, id, a, b, rule, all))
}

/** A score needs a named scorer (R18): without one it is a candidate still. */
function scoreOf({ properties }: NodeRecord): Point['scores'][number] | undefined {
  const { score, scorer } = properties as {
    score?: number | null
    scorer?: { name: string; organization: string }
  }
  return typeof score === 'number' && scorer !== undefined ? { score, ...scorer } : undefined
}

function isTension(interaction: NodeRecord): boolean {
  const scored = scoreOf(interaction)
  return scored === undefined || scored.score < 0
}

function toPoint(
  graph: MapGraph,
  id: string,
  a: string,
  b: string,
  rule: PointRule,
  all: readonly NodeRecord[],
): Point {
  const scores = all.map(scoreOf).filter((one) => one !== undefined)
  return {
    id,
    a,
    b,
    origin: 'declared',
    rule,
    score: scores.length === 0 ? null : Math.min(...scores.map((one) => one.score)),
    scores,
    status: (all[0]?.properties['status'] as InteractionStatus | undefined) ?? 'candidate',
    basis: all.map((one) => one.id),
    params: { interactions: all.map((one) => one.id) },
    citations: citationsOfAll(graph, [...all.map((one) => one.id)]),
  }
}

/** The two sides of an interaction: who acts and who is acted on; in the order of ids where roles are missing. */
function sidesOf(graph: MapGraph, interaction: NodeRecord): readonly [string, string] | undefined {
  const ends = graph.out(interaction.id, 'ACTS')
  const acting = ends.find((one) => one.properties['role'] === 'source') ?? ends[0]
  const actedOn =
    ends.find((one) => one !== acting && one.properties['role'] !== 'source') ??
    ends.find((one) => one !== acting)
  return acting === undefined || actedOn === undefined || acting.to === actedOn.to
    ? undefined
    : [acting.to, actedOn.to]
}

/** Historical sides appear only at a date of their own time (R1). */
export function isOfItsTime(graph: MapGraph, context: AnalysisContext, id: string): boolean {
  const node = graph.node(id)
  if (node === undefined) return false
  const { currency } = standingOf(graph, node, context.asOf, context.currentMonths)
  return currency === 'current' || currency === 'presumed'
}
