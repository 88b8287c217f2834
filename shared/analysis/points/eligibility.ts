import { everyone, facetsOf } from '../../graph/measure-facets.ts'
import type { MapGraph } from '../../graph/map-graph.ts'
import type { AnalysisContext } from '../context.ts'
import { isInCell } from '../cell.ts'
import { isInForce, measuresAt } from '../measures.ts'
import { needsAt } from '../needs.ts'
import { isOfItsTime } from './declared.ts'
import { detected } from './neighbours.ts'
import type { Point } from './point.ts'

/**
 * Eligibility at a place that shuts out those whom a strategy serving the place puts first, when no service there for
 * the same activity admits them (R12).
 */
export function shutOutPoints(graph: MapGraph, context: AnalysisContext): readonly Point[] {
  const strategies = graph.ofType('Strategy').filter((one) => isOfItsTime(graph, context, one.id))
  const measures = measuresAt(graph, context).filter(isInForce)
  const services = measures.filter((one) => one.node.type === 'Service' && one.facets.excludes.size > 0)
  return strategies.flatMap((strategy) => {
    const { stated } = facetsOf(graph, strategy.id)
    return stated.population
      .filter((one) => one !== everyone)
      .flatMap((population) => {
        // One item for a strategy and those it puts first, however many services there do not admit them.
        const point = services
          .filter((one) => one.facets.excludes.has(population))
          .flatMap((service) => {
            const place = service.facets.stated.jurisdiction.find((one) => stated.jurisdiction.includes(one))
            const activity = service.facets.stated.activity[0]
            if (place === undefined || activity === undefined) return []
            if (measures.some((one) => isInCell(one, { activity, jurisdiction: place, population }))) return []
            return [detected(graph, 'shut-out', strategy.id, service.id, { population, place, activity })]
          })[0]
        return point === undefined ? [] : [point]
      })
  })
}

/** Money or a program restricted away from those for whom a cited finding names a need in the same field. */
export function restrictedMoneyPoints(graph: MapGraph, context: AnalysisContext): readonly Point[] {
  const needs = needsAt(graph, context)
  return measuresAt(graph, context)
    .filter((one) => one.node.type === 'Program' && isInForce(one) && one.facets.excludes.size > 0)
    .flatMap((program) =>
      [...program.facets.excludes].flatMap((population) => {
        const need = needs.find(
          ({ about }) =>
            about.population?.includes(population) === true &&
            (about.jurisdiction ?? []).some((place) => program.facets.terms.jurisdiction.has(place)),
        )
        return need === undefined ? [] : [detected(graph, 'restricted-money', program.id, need.id, { population })]
      }),
    )
}
