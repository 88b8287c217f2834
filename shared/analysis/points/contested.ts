import type { StatedDate } from '../../../graph-schema/timing.ts'
import { rangeOf } from '../../base/days.ts'
import { origins, type MapGraph } from '../../graph/map-graph.ts'
import type { NodeRecord } from '../../state/map-view.ts'
import type { AnalysisContext } from '../context.ts'
import { citationsOfAll, gradeWeight } from '../evidence.ts'
import { pointId, type Point } from './point.ts'

const isFor = new Set(['requires', 'supports', 'supports-with-conditions', 'permits'])
const isAgainst = new Set(['calls-for-change', 'restricts', 'opposes'])

/**
 * Opposing positions on one topic: one item a topic, between the best-sourced position on each side (R15, R22).
 * Positions marked historical, and those of the same party, oppose nobody.
 */
export function contestedPoints(graph: MapGraph, context: AnalysisContext): readonly Point[] {
  return graph.ofType('Topic').flatMap((topic): readonly Point[] => {
    const positions = origins(graph, topic.id, 'ABOUT')
      .map((id) => graph.node(id))
      .filter((one) => one !== undefined)
      .filter(
        (one) => one.type === 'Position' && one.properties['historical'] !== true && isKnown(one, context),
      )
    const inFavour = strongestFirst(
      graph,
      positions.filter((one) => isFor.has(String(one.properties['stance']))),
    )
    const against = strongestFirst(
      graph,
      positions.filter((one) => isAgainst.has(String(one.properties['stance']))),
    )
    const pair = inFavour
      .flatMap((a) => against.map((b) => [a, b] as const))
      .find(([a, b]) => !sameParty(graph, a, b))
    if (pair === undefined) return []
    const [a, b] = pair
    return [
      {
        id: pointId('contested-policy', a.id, b.id),
        a: a.id,
        b: b.id,
        origin: 'detected',
        rule: 'contested-policy',
        score: null,
        scores: [],
        status: 'candidate',
        basis: [topic.id, ...positions.map((one) => one.id)],
        params: { topic: topic.id, inFavour: parties(graph, inFavour), against: parties(graph, against) },
        citations: citationsOfAll(
          graph,
          positions.map((one) => one.id),
        ),
      },
    ]
  })
}

function isKnown(position: NodeRecord, context: AnalysisContext): boolean {
  const date = position.properties['date'] as StatedDate | undefined
  return date === undefined || rangeOf(date.date, date.precision).first <= context.asOf
}

function strongestFirst(graph: MapGraph, positions: readonly NodeRecord[]): readonly NodeRecord[] {
  const strength = (one: NodeRecord) =>
    Math.max(-1, ...citationsOfAll(graph, [one.id]).map((cited) => gradeWeight(cited.grade)))
  return [...positions].sort((a, b) => strength(b) - strength(a) || (a.id < b.id ? -1 : 1))
}

function sameParty(graph: MapGraph, a: NodeRecord, b: NodeRecord): boolean {
  const takers = origins(graph, a.id, 'TAKES')
  return takers.length > 0 && origins(graph, b.id, 'TAKES').some((id) => takers.includes(id))
}

function parties(graph: MapGraph, positions: readonly NodeRecord[]): readonly string[] {
  return [...new Set(positions.flatMap((one) => origins(graph, one.id, 'TAKES')))].sort()
}
