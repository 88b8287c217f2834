import type { ActionStatus } from '../../../graph-schema/vocabularies/statuses.ts'
import type { Day } from '../../base/days.ts'
import { origins, targets, type MapGraph } from '../../graph/map-graph.ts'
import { wordOf } from '../../graph/word-of.ts'
import type { NodeRecord } from '../../state/map-view.ts'
import { callOfItem, dateOf } from './call.ts'

/** Where an action stands at a day: past due is open and its due day over; the rest is as somebody wrote it (R34). */
export const actionStandings = ['past-due', 'open', 'offered', 'done', 'withdrawn'] as const
export type ActionStanding = (typeof actionStandings)[number]

/** An action across calls: what it came of, since when, and how old it is. */
export type TrackedAction = {
  readonly node: NodeRecord
  readonly standing: ActionStanding
  readonly item: NodeRecord | undefined
  readonly call: NodeRecord | undefined
  readonly offeredBy: readonly string[]
  readonly since: Day | undefined
  /** Whole days from then to the day asked, or to the day it was done; null where it is not known since when. */
  readonly ageDays: number | null
}

/**
 * All actions at a day: past due first, then open, offered, done, withdrawn; within these the earliest due first, those
 * without a due day last, ties by id. Nobody is assigned one: who offered it is named, in the order of ids.
 *
 * Cost: O(actions).
 */
export function trackActions(graph: MapGraph, asOf: Day): readonly TrackedAction[] {
  const due = ({ node }: TrackedAction) => wordOf(node, 'due') ?? '9999'
  return graph
    .ofType('Action')
    .map((node) => trackOne(graph, node, asOf))
    .sort(
      (a, b) =>
        actionStandings.indexOf(a.standing) - actionStandings.indexOf(b.standing) ||
        (due(a) < due(b) ? -1 : due(a) > due(b) ? 1 : a.node.id < b.node.id ? -1 : 1),
    )
}

export function trackOne(graph: MapGraph, node: NodeRecord, asOf: Day): TrackedAction {
  const from = targets(graph, node.id, 'CAME_OF').map((id) => graph.node(id))
  const item = from.find((one) => one?.type === 'AgendaItem')
  const call = from.find((one) => one?.type === 'Call') ?? (item && callOfItem(graph, item.id))
  const since = wordOf(node, 'offeredOn') ?? (call && dateOf(call))
  const standing = standingOf(node, asOf)
  const until = standing === 'done' ? (wordOf(node, 'doneOn') ?? asOf) : asOf
  return {
    node,
    standing,
    item,
    call,
    offeredBy: origins(graph, node.id, 'OFFERS'),
    since,
    ageDays: since === undefined ? null : Math.max(0, daysBetween(since, until)),
  }
}

function standingOf(node: NodeRecord, asOf: Day): ActionStanding {
  const status = (wordOf(node, 'status') ?? 'offered') as ActionStatus
  const due = wordOf(node, 'due')
  return status === 'open' && due !== undefined && due < asOf ? 'past-due' : status
}

function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}
