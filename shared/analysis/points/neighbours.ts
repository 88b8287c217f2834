import type { Eligibility } from '../../../graph-schema/eligibility.ts'
import { allForms, facetsOf } from '../../graph/measure-facets.ts'
import { targets, type MapGraph } from '../../graph/map-graph.ts'
import { wordOf } from '../../graph/word-of.ts'
import type { NodeRecord } from '../../state/map-view.ts'
import type { AnalysisContext } from '../context.ts'
import { citationsOfAll } from '../evidence.ts'
import { isInForce, measuresAt, type MeasureAt } from '../measures.ts'
import { isOfItsTime } from './declared.ts'
import { pointId, type Point, type PointRule } from './point.ts'

/** Pairs of governments that are neighbours or joined by a corridor; the federal level is everybody's neighbour. */
function neighbours(graph: MapGraph): readonly (readonly [string, string])[] {
  return graph
    .ofType('Jurisdiction')
    .flatMap((one) =>
      ['BORDERS', 'CORRIDOR'].flatMap((type) =>
        targets(graph, one.id, type).map((other) => [one.id, other] as const),
      ),
    )
}

/**
 * Strategies and laws in force of neighbours whose stated definition or scope differ, and services along a border or
 * corridor whose upper ages differ. Only what sources state is compared (R6).
 */
export function neighbourPoints(graph: MapGraph, context: AnalysisContext): readonly Point[] {
  const strategies = graph.ofType('Strategy').filter((one) => isOfItsTime(graph, context, one.id))
  const services = measuresAt(graph, context).filter((one) => one.node.type === 'Service' && isInForce(one))
  const points = new Map<string, Point>()
  for (const [here, there] of neighbours(graph)) {
    for (const a of at(graph, strategies, here)) {
      for (const b of at(graph, strategies, there)) {
        for (const point of [definitionsDiffer(graph, a, b), scopesDiffer(graph, a, b)]) {
          if (point !== undefined) points.set(point.id, point)
        }
      }
    }
    const point = widestAgeGap(graph, servicesAt(services, here), servicesAt(services, there))
    if (point !== undefined) points.set(point.id, point)
  }
  return [...points.values()]
}

function at(graph: MapGraph, strategies: readonly NodeRecord[], place: string): readonly NodeRecord[] {
  return strategies.filter((one) => facetsOf(graph, one.id).stated.jurisdiction.includes(place))
}

function definitionsDiffer(graph: MapGraph, a: NodeRecord, b: NodeRecord): Point | undefined {
  const [ofA, ofB] = [a, b].map((one) => wordOf(one, 'definition'))
  if (ofA === undefined || ofB === undefined || ofA === ofB || ofA === 'not-stated' || ofB === 'not-stated')
    return undefined
  return detected(graph, 'definitions-differ', a.id, b.id, { ofA, ofB })
}

function scopesDiffer(graph: MapGraph, a: NodeRecord, b: NodeRecord): Point | undefined {
  const [ofA, ofB] = [formsOf(graph, a), formsOf(graph, b)]
  if (ofA === undefined || ofB === undefined) return undefined
  const labour = (forms: ReadonlySet<string>) => forms.has('exploitation-labour') || forms.has(allForms)
  if (labour(ofA) === labour(ofB)) return undefined
  const [wide, narrow] = labour(ofA) ? [a.id, b.id] : [b.id, a.id]
  return detected(graph, 'scope-differs', a.id, b.id, { wide, narrow })
}

/** Forms that a source states for a strategy; undefined where none does. */
function formsOf(graph: MapGraph, strategy: NodeRecord): ReadonlySet<string> | undefined {
  const stated = graph
    .out(strategy.id, 'ADDRESSES')
    .filter((one) => one.properties['assignedBy'] === undefined)
  return stated.length === 0 ? undefined : facetsOf(graph, strategy.id).terms.exploitation
}

function servicesAt(services: readonly MeasureAt[], place: string): readonly MeasureAt[] {
  return services.filter((one) => one.facets.stated.jurisdiction.includes(place))
}

/** One item for two places: the services of one kind whose upper ages lie farthest apart. */
function widestAgeGap(
  graph: MapGraph,
  here: readonly MeasureAt[],
  there: readonly MeasureAt[],
): Point | undefined {
  const apart = (one: Point) => Math.abs(Number(one.params['ofA']) - Number(one.params['ofB']))
  return here
    .flatMap((a) => there.map((b) => agesDiffer(graph, a, b)))
    .filter((one) => one !== undefined)
    .sort((one, other) => apart(other) - apart(one) || (one.id < other.id ? -1 : 1))[0]
}

function agesDiffer(graph: MapGraph, a: MeasureAt, b: MeasureAt): Point | undefined {
  const [ofA, ofB] = [a, b].map(
    (one) => (one.node.properties['eligibility'] as Eligibility | undefined)?.maxAge,
  )
  const doTheSame = a.facets.stated.activity.some((one) => b.facets.stated.activity.includes(one))
  if (ofA === undefined || ofB === undefined || ofA === ofB || !doTheSame) return undefined
  return detected(graph, 'ages-differ', a.id, b.id, { ofA, ofB })
}

export function detected(
  graph: MapGraph,
  rule: PointRule,
  one: string,
  other: string,
  params: Point['params'],
  basis: readonly string[] = [],
): Point {
  return {
    id: pointId(rule, one, other),
    a: one,
    b: other,
    origin: 'detected',
    rule,
    score: null,
    scores: [],
    status: 'candidate',
    basis,
    params,
    citations: citationsOfAll(graph, [one, other, ...basis]),
  }
}
