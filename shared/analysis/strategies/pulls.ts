import type { MapGraph } from '../../graph/map-graph.ts'
import { findPoints } from '../points/points.ts'
import type { Point } from '../points/point.ts'
import type { StrategyAt } from './read-strategy.ts'

/** A point to reconcile whose two sides belong to different strategies. */
export type Pull = {
  readonly point: Point
  readonly a: readonly string[]
  readonly b: readonly string[]
}

/**
 * Points to reconcile between the strategies or their measures, each once, best-sourced first. They are found at each
 * day at which one of the strategies is read: what is in force then can pull against another (A7).
 *
 * Cost: that of the points, once a day.
 */
export function pullsBetween(graph: MapGraph, strategies: readonly StrategyAt[]): readonly Pull[] {
  const strategiesOf = new Map<string, string[]>()
  for (const { id, measures } of strategies)
    for (const record of [id, ...measures.map((one) => one.id)])
      strategiesOf.set(record, [...(strategiesOf.get(record) ?? []), id])
  const found = new Map<string, Pull>()
  const contexts = new Map(strategies.map(({ day, context }) => [day, context]))
  for (const context of contexts.values()) {
    for (const point of findPoints(graph, context)) {
      const [a = [], b = []] = [strategiesOf.get(point.a), strategiesOf.get(point.b)]
      const areTwo = a.some((one) => b.some((other) => one !== other))
      if (areTwo && !found.has(point.id)) found.set(point.id, { point, a, b })
    }
  }
  return [...found.values()]
}
