import { origins, targets, type MapGraph } from '../../graph/map-graph.ts'
import type { AnalysisContext } from '../context.ts'
import { isInForce, measuresAt } from '../measures.ts'
import { detected } from './neighbours.ts'
import type { Point } from './point.ts'

/** A measure that is part of, or paid from, a program that ends before it does, within the horizon. */
export function endsFirstPoints(graph: MapGraph, context: AnalysisContext): readonly Point[] {
  const measures = measuresAt(graph, context).filter(isInForce)
  const byId = new Map(measures.map((one) => [one.id, one]))
  return measures.flatMap((measure) => {
    const paidFrom = origins(graph, measure.id, 'PAYS_TO').flatMap((allocation) =>
      targets(graph, allocation, 'PAYS_FROM'),
    )
    const relied = [...targets(graph, measure.id, 'PART_OF'), ...paidFrom]
    return [...new Set(relied)].flatMap((id) => {
      const program = byId.get(id)
      const ends = program?.standing.end?.last
      if (program?.node.type !== 'Program' || ends === undefined || ends > context.horizonEnd) return []
      const own = measure.standing.end?.last
      if (own !== undefined && own <= ends) return []
      return [
        detected(graph, 'ends-first', measure.id, program.id, {
          ends,
          program: program.id,
          measure: measure.id,
        }),
      ]
    })
  })
}

/**
 * Two sources that each claim the sole lead of one measure for somebody else; two leads alone, and one source that names
 * both, are no point (R14).
 */
export function soleLeadPoints(graph: MapGraph, context: AnalysisContext): readonly Point[] {
  return measuresAt(graph, context)
    .filter(isInForce)
    .flatMap((measure) => {
      const stated = graph.in(measure.id, 'LEADS').filter((one) => one.properties['stated'] === true)
      const bySource = new Map<string, Set<string>>()
      for (const lead of stated) {
        for (const source of sourcesOf(graph, measure.id, lead.id)) {
          bySource.set(source, (bySource.get(source) ?? new Set()).add(lead.from))
        }
      }
      const sole = [...bySource.values()].filter((leads) => leads.size === 1).flatMap((leads) => [...leads])
      const [first, second] = [...new Set(sole)].sort()
      if (first === undefined || second === undefined) return []
      return [detected(graph, 'sole-lead-claims', first, second, { measure: measure.id }, [measure.id])]
    })
}

/** The sources that citations bind to this one relationship. */
function sourcesOf(graph: MapGraph, measure: string, relationship: string): readonly string[] {
  const bound = graph.out(measure, 'CITES').filter((one) => one.properties['relationship'] === relationship)
  return bound.map((one) => one.to)
}
