import { once } from '../base/once.ts'
import type { MapGraph } from '../graph/map-graph.ts'
import { cellOf } from './cell.ts'
import type { AnalysisContext } from './context.ts'
import { gapAt, type Gap } from './gaps.ts'
import { overlapBetween, type Overlap } from './overlaps.ts'
import { pairRecords } from './pair-records.ts'
import type { Point } from './points/point.ts'
import { findPoints } from './points/points.ts'

/** A finding of one of the three kinds. */
export type FindingAt =
  | { readonly kind: 'gap'; readonly gap: Gap }
  | { readonly kind: 'overlap'; readonly overlap: Overlap }
  | { readonly kind: 'point'; readonly point: Point }

/**
 * Looks up findings by their ids, whatever their kind; undefined where there is no such finding at the day and scope.
 *
 * Cost: that of a cell or a pair each; the points are found once, when the first of them is asked for.
 */
export function findingsAt(
  graph: MapGraph,
  context: AnalysisContext,
): (finding: string) => FindingAt | undefined {
  const points = once(() => new Map(findPoints(graph, context).map((one) => [one.id, one])))
  return (finding) => {
    const cell = cellOf(finding)
    if (cell !== undefined) {
      const gap = gapAt(graph, context, cell)
      return gap && { kind: 'gap', gap }
    }
    if (finding.startsWith('overlap:')) {
      const [a, b] = pairRecords(finding)
      const overlap = a === undefined || b === undefined ? undefined : overlapBetween(graph, context, a, b)
      return overlap && { kind: 'overlap', overlap }
    }
    const point = points().get(finding)
    return point && { kind: 'point', point }
  }
}
