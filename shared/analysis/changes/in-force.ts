import { rangeOf, type DayRange } from '../../base/days.ts'
import type { MapGraph } from '../../graph/map-graph.ts'
import type { NodeRecord } from '../../state/map-view.ts'
import { hasStanding } from '../assurance.ts'
import type { AnalysisContext } from '../context.ts'
import { beginsOn, planEnd, planOf, standingOf, timingOf, type Standing } from '../currency.ts'
import { recordScope } from '../record-scope.ts'
import type { ChangeAxis } from './crossings.ts'

/** A map at a day. */
export type Moment = { readonly graph: MapGraph; readonly context: AnalysisContext }

/** What became of a record, be it that time passed or that the map learned of it. */
export type InForceWhat = 'began' | 'ended' | 'may-have-ended' | 'not-begun'

export type InForceChange = {
  readonly id: string
  readonly what: InForceWhat
  /** `in-force`: it came about between the two days; `recorded`: it is so of the earlier day already, as we learned since. */
  readonly axis: ChangeAxis
  /** What was known at the earlier point had it coming: nobody edited anything for it. */
  readonly isForeseen: boolean
  /** The days on which it may have begun or ended (R4); null where nothing dates it. */
  readonly day: DayRange | null
}

type Phase = 'before' | 'in-force' | 'over'

const phases = {
  'unknown-yet': 'before',
  planned: 'before',
  current: 'in-force',
  presumed: 'in-force',
  historical: 'over',
} as const satisfies Record<Standing['currency'], Phase>

/**
 * Records that began, ended or may have ended between two days, and those of which the map says since that they stood
 * otherwise on the earlier day; in scope, in the order of ids. A record that is new is added, and not also learned of.
 *
 * Cost: up to four standings a measure, strategy and instrument, two where nothing was recorded in between.
 */
export function inForceChanges(since: Moment, until: Moment): readonly InForceChange[] {
  const isAsked = recordScope(until.graph, until.context)
  const isSame = since.graph === until.graph
  return [...until.graph.view.nodes.values()]
    .filter((node) => canStand(node) && isAsked(node))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((node): readonly InForceChange[] => {
      const hindsight = standing(until.graph, node, since.context)
      const now = standing(until.graph, node, until.context)
      const known = since.graph.node(node.id)
      const foresight = isSame ? now : known && standing(since.graph, known, until.context)
      const byDay = betweenDays(hindsight, now).map((what) => ({
        id: node.id,
        what,
        axis: 'in-force' as const,
        isForeseen: foresight !== undefined && stands(foresight) === stands(now),
        day: dayOf(until.graph, node, what, now),
      }))
      const learned =
        isSame || known === undefined
          ? undefined
          : learnedOf(standing(since.graph, known, since.context), hindsight)
      if (learned === undefined) return byDay
      const day = dayOf(until.graph, node, learned, hindsight)
      return [{ id: node.id, what: learned, axis: 'recorded', isForeseen: false, day }, ...byDay]
    })
}

/** Measures, strategies and instruments; an organization where a source says from when to when it was there. */
function canStand(node: NodeRecord): boolean {
  return hasStanding(node.type) || (node.type === 'Organization' && timingOf(node) !== undefined)
}

function standing(graph: MapGraph, node: NodeRecord, { asOf, currentMonths }: AnalysisContext): Standing {
  return standingOf(graph, node, asOf, currentMonths)
}

function stands({ currency, mayHaveEnded }: Standing): string {
  return `${phases[currency]} ${mayHaveEnded}`
}

function betweenDays(earlier: Standing, later: Standing): readonly InForceWhat[] {
  const [was, is] = [phases[earlier.currency], phases[later.currency]]
  const whats: InForceWhat[] = []
  if (was === 'before' && is !== 'before') whats.push('began')
  if (was !== 'over' && is === 'over') whats.push('ended')
  if (is === 'in-force' && later.mayHaveEnded && !earlier.mayHaveEnded) whats.push('may-have-ended')
  return whats
}

function learnedOf(then: Standing, hindsight: Standing): InForceWhat | undefined {
  const [was, is] = [phases[then.currency], phases[hindsight.currency]]
  if (was === is) return undefined
  return is === 'before' ? 'not-begun' : is === 'over' ? 'ended' : 'began'
}

function dayOf(graph: MapGraph, node: NodeRecord, what: InForceWhat, { end }: Standing): DayRange | null {
  if (what === 'began' || what === 'not-begun') {
    const timing = timingOf(node)
    const start = timing?.start ?? null
    return start === null ? onlyDay(beginsOn(graph, node)) : rangeOf(start, timing?.precision?.start)
  }
  if (end !== null) return end
  const plan = planOf(graph, node)
  return onlyDay(plan === undefined ? null : planEnd(graph, plan))
}

function onlyDay(day: string | null): DayRange | null {
  return day === null ? null : { first: day, last: day }
}
