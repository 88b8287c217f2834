import type { StatedDate, Timing } from '../../graph-schema/timing.ts'
import { addMonths, rangeOf, type Day, type DayRange } from '../base/days.ts'
import { facetsOf } from '../graph/measure-facets.ts'
import type { MapGraph } from '../graph/map-graph.ts'
import type { NodeRecord, RelationshipRecord } from '../state/map-view.ts'
import { wordOf } from '../graph/word-of.ts'

/**
 * Whether something is in force at a date (R1): *current* (a source or verification within N months), *presumed*
 * (open-ended in an older source), *historical* (it ended, or its plan did), *planned* (announced), or *unknown-yet*
 * (neither begun nor announced at that date).
 */
export type Currency = 'current' | 'presumed' | 'historical' | 'planned' | 'unknown-yet'

export type Standing = {
  readonly currency: Currency
  /** The days it may end on; null when open. */
  readonly end: DayRange | null
  readonly mayHaveEnded: boolean
  /** Ended by its own end, not because its plan ended. */
  readonly hasLapsed: boolean
  /** The newest source or verification. */
  readonly seen: Day | null
}

/** Kinds of initiative that happen once: without an end they end with the date they are given. */
const happensOnce = new Set(['event', 'consultation', 'research'])

const periodProperties = ['timing', 'period', 'inForce', 'active'] as const

export function timingOf(node: NodeRecord): Timing | undefined {
  for (const name of periodProperties) {
    const value = node.properties[name]
    if (value !== undefined) return value as Timing
  }
  return undefined
}

/** What tells of a record without showing it in force: its names. */
const namesOnly = new Set(['name', 'nameStatus', 'abbreviation', 'aliases', 'formerNames'])

/**
 * Days on which sources that show a record are dated, oldest first. A source that the record does not use (R41), or
 * that gives only its name, shows nothing.
 */
export function citedDays(graph: MapGraph, node: NodeRecord): readonly Day[] {
  return daysOfSources(graph, node, ({ properties }) => !namesOnly.has(String(properties['field'])))
}

/** Last possible days of the dated sources that a record uses in some of its citations, oldest first. */
function daysOfSources(
  graph: MapGraph,
  node: NodeRecord,
  isMeant: (cites: RelationshipRecord) => boolean,
): readonly Day[] {
  return graph
    .out(node.id, 'CITES')
    .filter((cites) => cites.properties['isUsed'] !== false && isMeant(cites))
    .map((cites) => graph.node(cites.to)?.properties['date'] as StatedDate | undefined)
    .filter((date) => date !== undefined)
    .map((date) => rangeOf(date.date, date.precision).last)
    .sort()
}

/** The same days with that of its verification, and that on which it was last seen; oldest first. */
export function seenDays(graph: MapGraph, node: NodeRecord): readonly Day[] {
  const days = [...citedDays(graph, node)]
  const verifiedOn = node.properties['verifiedOn'] as Day | undefined
  const lastSeen = node.properties['lastSeen'] as StatedDate | undefined
  if (verifiedOn !== undefined) days.push(verifiedOn)
  if (lastSeen !== undefined) days.push(rangeOf(lastSeen.date, lastSeen.precision).last)
  return days.sort()
}

/**
 * What sources had told of a promise by a date: a status that they told later is unknown then (R2).
 *
 * The day of a status is that of the oldest source cited for it; where none is cited for it alone, of the newest source
 * of the record; where no source of it is dated, the end of its timing. Without any of these it holds at every date.
 */
export function statusOn(graph: MapGraph, commitment: NodeRecord, asOf: Day): string {
  const status = wordOf(commitment, 'status') ?? 'unknown'
  const toldOn = statusToldOn(graph, commitment)
  return toldOn !== null && toldOn > asOf ? 'unknown' : status
}

function statusToldOn(graph: MapGraph, commitment: NodeRecord): Day | null {
  const ofStatus = ({ properties }: RelationshipRecord) => properties['field'] === 'status'
  const deadline = ownPeriod(commitment, timingOf(commitment)).end?.last ?? null
  if (graph.out(commitment.id, 'CITES').some((one) => one.properties['isUsed'] !== false && ofStatus(one)))
    return daysOfSources(graph, commitment, ofStatus)[0] ?? deadline
  const ofRecord = ({ properties }: RelationshipRecord) =>
    properties['field'] === undefined && properties['relationship'] === undefined
  return daysOfSources(graph, commitment, ofRecord).at(-1) ?? null
}

/** The first day on which it may be in force: its own start, else its strategy's, else its oldest source's; null without any. */
export function beginsOn(graph: MapGraph, node: NodeRecord): Day | null {
  const own = ownPeriod(node, timingOf(node))
  return startOf(own, planOf(graph, node)) ?? seenDays(graph, node)[0] ?? null
}

function startOf(own: Period, plan: NodeRecord | undefined): Day | null {
  const start = own.start ?? (plan === undefined ? null : ownPeriod(plan, timingOf(plan)).start)
  return start?.first ?? null
}

/**
 * How a measure, strategy or instrument stands at a date.
 *
 * Dates are intervals (R4): what ended "in 2025" may have ended on 2025-06-01, it has not lapsed. Without a start it
 * is in force from its strategy's start, else from its oldest source. A strategy whose period ran out while its status
 * is not ended ends nothing (R3).
 */
export function standingOf(graph: MapGraph, node: NodeRecord, asOf: Day, currentMonths: number): Standing {
  const seen = seenDays(graph, node)
  const newest = seen.at(-1) ?? null
  const plan = planOf(graph, node)
  const period = ownPeriod(node, timingOf(node))
  const begins = startOf(period, plan) ?? seen[0] ?? null
  const base = { end: period.end, seen: newest, mayHaveEnded: false, hasLapsed: false }
  const announced = seen.some((day) => day <= asOf)

  if (begins !== null && begins > asOf) return { ...base, currency: announced ? 'planned' : 'unknown-yet' }
  const isPromise = node.properties['status'] === 'planned'
  if (plan !== undefined && hasPlanEnded(graph, plan, asOf)) return { ...base, currency: 'historical' }
  if (hasStopped(graph, node, period, newest, asOf))
    return { ...base, currency: 'historical', hasLapsed: !isPromise }
  // announced for a day that has passed, and never seen in place: still a promise, no service
  if (isPromise) return { ...base, currency: 'planned' }
  const mayHaveEnded =
    endsItself(node) &&
    period.end !== null &&
    period.end.first <= asOf &&
    period.end.first !== period.end.last
  const isConfirmed = newest !== null && newest >= addMonths(asOf, -currentMonths)
  return { ...base, mayHaveEnded, currency: isConfirmed ? 'current' : 'presumed' }
}

type Period = { readonly start: DayRange | null; readonly end: DayRange | null }

function ownPeriod(node: NodeRecord, timing: Timing | undefined): Period {
  if (timing === undefined) return { start: null, end: null }
  const start = timing.start === null ? null : rangeOf(timing.start, timing.precision?.start)
  const end = timing.end === null ? null : rangeOf(timing.end, timing.precision?.end)
  const isOnce = end === null && !timing.ongoing && happensOnce.has(String(node.properties['kind']))
  return { start, end: isOnce && start !== null ? start : end }
}

/** The strategy that a commitment is part of, through its task and objective. */
export function planOf(graph: MapGraph, node: NodeRecord): NodeRecord | undefined {
  if (node.type !== 'Commitment') return undefined
  const strategy = facetsOf(graph, node.id).strategies[0]
  return strategy === undefined ? undefined : graph.node(strategy)
}

/** A plan ends a commitment only when its status says ended or succeeded, at the end of its period (R1, R3). */
export function hasPlanEnded(graph: MapGraph, plan: NodeRecord, asOf: Day): boolean {
  const status = plan.properties['status']
  if (status !== 'ended' && status !== 'succeeded') return false
  const end = planEnd(graph, plan)
  return end === null || asOf > end
}

/** The last possible day of a plan's period, else the day on which another one took its place; null where neither is known. */
export function planEnd(graph: MapGraph, plan: NodeRecord): Day | null {
  const { end } = ownPeriod(plan, timingOf(plan))
  if (end !== null) return end.last
  const succession = graph.out(plan.id, 'SUCCEEDED_BY')[0]?.properties['date'] as StatedDate | undefined
  return succession === undefined ? null : rangeOf(succession.date, succession.precision).first
}

/** A strategy's period ending ends nothing by itself (R3); a commitment's timing is a deadline, not an end of force. */
function endsItself(node: NodeRecord): boolean {
  return node.type !== 'Strategy'
}

function hasStopped(
  graph: MapGraph,
  node: NodeRecord,
  period: Period,
  newest: Day | null,
  asOf: Day,
): boolean {
  const status = node.type === 'Commitment' ? statusOn(graph, node, asOf) : node.properties['status']
  if (node.type === 'Strategy') {
    const isOver = status === 'ended' || status === 'succeeded'
    return isOver && (period.end === null || asOf > period.end.last)
  }
  if (status === 'dropped' || status === 'superseded') return true
  if (period.end !== null) return asOf > period.end.last
  return status === 'ended' && (newest === null || asOf >= newest)
}
