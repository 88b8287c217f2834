import { compareStrategies, type StrategyComparison } from '../../analysis/strategies/compare-strategies.ts'
import { pullsBetween, type Pull } from '../../analysis/strategies/pulls.ts'
import type { StrategyAt } from '../../analysis/strategies/read-strategy.ts'
import type { Asked } from '../asked.ts'
import { nodeOfRecord, placed, type GraphEdge, type GraphNode } from '../graph-elements.ts'
import { layOut } from '../layout/lay-out.ts'
import type { GraphView } from '../shapes/records.ts'
import type { StrategyQuestion } from '../shapes/strategies.ts'

export type StrategyGraphQuestion = StrategyQuestion & { readonly row?: string | undefined }

/** Most measures that a picture stays readable with; the rest is counted. */
const mostMeasures = 48

/**
 * The strategies with their measures, of one row or of all: a shape of its own for what stands in a row that another of
 * them fills too, one for the sides of points to reconcile, and a line between these. Where there is no room for all,
 * those sides come first, then what is part of several strategies, then as many of each strategy.
 */
export function presentStrategyGraph(asked: Asked, wanted: StrategyGraphQuestion): GraphView {
  const { graph, context } = asked
  const ids = wanted.strategies.filter((id) => graph.node(id)?.type === 'Strategy')
  const comparison = compareStrategies(graph, context, ids, wanted.rows)
  const { strategies } = comparison
  const pulls = pullsBetween(graph, strategies)
  const pulling = new Set(pulls.flatMap(({ point }) => [point.a, point.b]))
  const shared = sharedMeasures(comparison)
  const drawable = new Map(
    strategies.map((one) => [one.id, measuresIn(comparison, one, wanted.row)] as const),
  )
  const all = new Set([...drawable.values()].flat())
  const kept = new Set(firstOf(drawable, pulling).slice(0, mostMeasures))
  const strategyIds = strategies.map((one) => one.id)
  const nodes = [
    ...strategies.map((one) => nodeOfRecord(at(asked, one), one.id, true)),
    ...[...kept].map((id) => {
      const strategy = strategies.find((one) => drawable.get(one.id)?.includes(id) === true)
      const node = strategy && nodeOfRecord(at(asked, strategy), id, false)
      return node && inItsShape(asked, node, pulling.has(id), shared.has(id))
    }),
  ].filter((one) => one !== undefined)
  const edges = [
    ...partsOf(drawable, kept, asked),
    ...tensionsIn(asked, pulls, new Set(nodes.map((n) => n.id))),
  ]
  const places = layOut([...strategyIds, ...kept], edges)
  return { nodes: placed(nodes, places), edges, omitted: all.size - kept.size }
}

/** The question as asked at the day at which a strategy is read. */
function at(asked: Asked, { context }: StrategyAt): Asked {
  return { ...asked, context }
}

function measuresIn(
  { rows }: StrategyComparison,
  { id, measures }: StrategyAt,
  row: string | undefined,
): readonly string[] {
  if (row === undefined) return measures.map((one) => one.id)
  return (rows.find((one) => one.id === row)?.cells.get(id)?.measures ?? []).map((one) => one.id)
}

/** What stands in a row that two strategies fill. */
function sharedMeasures({ rows }: StrategyComparison): ReadonlySet<string> {
  return new Set(
    rows
      .filter((row) => row.holders.length > 1)
      .flatMap((row) => [...row.cells.values()].flatMap((cell) => cell.measures.map((one) => one.id))),
  )
}

function firstOf(
  drawable: ReadonlyMap<string, readonly string[]>,
  pulling: ReadonlySet<string>,
): readonly string[] {
  const lists = [...drawable.values()]
  const all = [...new Set(lists.flat())]
  const joint = all.filter((id) => lists.filter((list) => list.includes(id)).length > 1)
  const longest = Math.max(0, ...lists.map((list) => list.length))
  const inTurn = Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list[i] ?? [])).flat()
  return [...new Set([...all.filter((id) => pulling.has(id)), ...joint, ...inTurn])]
}

function inItsShape({ t }: Asked, node: GraphNode, isPulling: boolean, isShared: boolean): GraphNode {
  const shape = isPulling ? 'pulling-measure' : isShared ? 'shared-measure' : 'measure'
  return { ...node, shape, typeName: `${node.typeName}, ${t(`strategies:shapes.${shape}`)}` }
}

function partsOf(
  drawable: ReadonlyMap<string, readonly string[]>,
  kept: ReadonlySet<string>,
  { t }: Asked,
): readonly GraphEdge[] {
  return [...drawable].flatMap(([strategy, measures]) =>
    measures
      .filter((id) => kept.has(id))
      .map((id): GraphEdge => ({
        id: `${id}>${strategy}`,
        from: id,
        to: strategy,
        type: 'PART_OF',
        label: t('strategies:partOf'),
        tone: 'plain',
      })),
  )
}

function tensionsIn({ t }: Asked, pulls: readonly Pull[], drawn: ReadonlySet<string>): readonly GraphEdge[] {
  return pulls
    .filter(({ point }) => drawn.has(point.a) && drawn.has(point.b))
    .map(({ point }): GraphEdge => ({
      id: point.id,
      from: point.a,
      to: point.b,
      type: point.rule,
      label: t(`analysis:point.rule.${point.rule}`),
      tone: 'tension',
    }))
}
