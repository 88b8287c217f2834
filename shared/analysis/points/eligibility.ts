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
          .filter((one) => one.facets.shuts.has(population))
          .flatMap((service) => {
            const place = stated.jurisdiction.find((one) => service.facets.terms.jurisdiction.has(one))
            if (place === undefined) return []
            const activity = service.facets.stated.activity.find(
              (does) =>
                !measures.some((one) => isInCell(one, { activity: does, jurisdiction: place, population })),
            )
            if (activity === undefined) return []
            return [detected(graph, 'shut-out', strategy.id, service.id, { population, place, activity })]
          })[0]
        return point === undefined ? [] : [point]
      })
  })
}

/** A program restricted away from those for whom a cited finding names a need at its place, or at no place in particular. */
export function restrictedMoneyPoints(graph: MapGraph, context: AnalysisContext): readonly Point[] {
  const needs = needsAt(graph, context)
  return measuresAt(graph, context)
    .filter((one) => one.node.type === 'Program' && isInForce(one) && one.facets.excludes.size > 0)
    .flatMap((program) =>
      [...program.facets.excludes].flatMap((population) => {
        const need = needs.find(
          ({ about }) =>
            about.population?.includes(population) === true &&
            (about.jurisdiction?.some((place) => program.facets.terms.jurisdiction.has(place)) ?? true),
        )
        return need === undefined
          ? []
          : [detected(graph, 'restricted-money', program.id, need.id, { population })]
      }),
    )
}
