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
    const paidFrom = origins(graph, measure.id, 'PAYS_TO').flatMap((allocation) => targets(graph, allocation, 'PAYS_FROM'))
    const relied = [...targets(graph, measure.id, 'PART_OF'), ...paidFrom]
    return [...new Set(relied)].flatMap((id) => {
      const program = byId.get(id)
      const ends = program?.standing.end?.last
      if (program?.node.type !== 'Program' || ends === undefined || ends > context.horizonEnd) return []
      const own = measure.standing.end?.last
      if (own !== undefined && own <= ends) return []
      return [detected(graph, 'ends-first', measure.id, program.id, { ends, program: program.id, measure: measure.id })]
    })
  })
}

/** Two sources that each claim the sole lead of one measure for somebody else; two leads alone are no point (R14). */
export function soleLeadPoints(graph: MapGraph, context: AnalysisContext): readonly Point[] {
  return measuresAt(graph, context)
    .filter(isInForce)
    .flatMap((measure) => {
      const stated = graph.in(measure.id, 'LEADS').filter((one) => one.properties['stated'] === true)
      const claims = stated.flatMap((lead) => {
        const source = sourceOf(graph, measure.id, lead.id)
        return source === undefined ? [] : [{ organization: lead.from, source }]
      })
      const [first, second] = claims
      if (first === undefined || second === undefined || first.source === second.source) return []
      return [detected(graph, 'sole-lead-claims', first.organization, second.organization, { measure: measure.id }, [measure.id])]
    })
}

/** The source that a citation binds to this one relationship. */
function sourceOf(graph: MapGraph, measure: string, relationship: string): string | undefined {
  const bound = graph.out(measure, 'CITES').find((one) => one.properties['relationship'] === relationship)
  return bound?.to
}

