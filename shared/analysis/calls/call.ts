import type { AgendaStatus, CallStage, Standing } from '../../../graph-schema/vocabularies/statuses.ts'
import type { Timing } from '../../../graph-schema/timing.ts'
import type { Day } from '../../base/days.ts'
import { rangeOf } from '../../base/days.ts'
import { origins, targets, type MapGraph } from '../../graph/map-graph.ts'
import { wordOf } from '../../graph/word-of.ts'
import type { NodeRecord, RelationshipRecord } from '../../state/map-view.ts'

/** Kinds of organizations that F/P/T material may go to; with anybody else on the call only what is public is shown. */
const officials = new Set<unknown>(['department', 'agency', 'police', 'government'])

export function stageOf(call: NodeRecord): CallStage {
  return (wordOf(call, 'stage') ?? 'proposed') as CallStage
}

export function dateOf(call: NodeRecord): Day | undefined {
  return wordOf(call, 'date')
}

/** The calls of a map by date, those without one last; ties by id. */
export function callsOf(graph: MapGraph): readonly NodeRecord[] {
  const key = (call: NodeRecord) => `${dateOf(call) ?? '9999'} ${call.id}`
  return graph.ofType('Call').toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
}

/** The call before and after one by date; undefined where there is none, or where it has no date. */
export function neighboursOf(
  graph: MapGraph,
  call: NodeRecord,
): { readonly before: NodeRecord | undefined; readonly after: NodeRecord | undefined } {
  const own = dateOf(call)
  const others = callsOf(graph).filter((one) => one.id !== call.id && dateOf(one) !== undefined)
  if (own === undefined) return { before: others.at(-1), after: undefined }
  return {
    before: others.findLast((one) => dateOf(one)! < own),
    after: others.find((one) => dateOf(one)! > own),
  }
}

/** The day of the newest call before one that was over at a date: what is new is new since then. */
export function dayOfCallBefore(graph: MapGraph, call: NodeRecord, asOf: Day): Day | undefined {
  const own = dateOf(call) ?? asOf
  return callsOf(graph)
    .map(dateOf)
    .findLast((day) => day !== undefined && day < own && day < asOf)
}

/** The items of a call in their order; dropped ones stay in it. */
export function itemsOf(graph: MapGraph, call: string): readonly NodeRecord[] {
  const place = (item: NodeRecord) =>
    (item.properties['order'] as number | undefined) ?? Number.MAX_SAFE_INTEGER
  return origins(graph, call, 'RAISED_AT')
    .map((id) => graph.node(id))
    .filter((node): node is NodeRecord => node?.type === 'AgendaItem')
    .sort((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1))
}

export function itemStatus(item: NodeRecord): AgendaStatus {
  return (wordOf(item, 'status') ?? 'proposed') as AgendaStatus
}

/** The call of an item; of several the first by id. */
export function callOfItem(graph: MapGraph, item: string): NodeRecord | undefined {
  return targets(graph, item, 'RAISED_AT')
    .map((id) => graph.node(id))
    .find((node) => node?.type === 'Call')
}

/** What came of an item or a call, of one type, in the order of ids: outcomes, actions, notes. */
export function cameOf(
  graph: MapGraph,
  of: string,
  type: 'Outcome' | 'Action' | 'Note',
): readonly NodeRecord[] {
  return origins(graph, of, 'CAME_OF')
    .map((id) => graph.node(id))
    .filter((node): node is NodeRecord => node?.type === type)
}

/** An organization on a call, as its ATTENDS says. */
export type Attendance = {
  readonly relationship: RelationshipRecord
  readonly organization: string
  readonly standing: Standing
  readonly isCoChair: boolean
  readonly isPresent: boolean | undefined
}

export function attendanceOf(graph: MapGraph, call: string): readonly Attendance[] {
  return graph.in(call, 'ATTENDS').map((relationship) => ({
    relationship,
    organization: relationship.from,
    standing: (wordOf(relationship, 'standing') ?? 'participates') as Standing,
    isCoChair: relationship.properties['role'] === 'co-chair',
    isPresent: relationship.properties['present'] as boolean | undefined,
  }))
}

/** For whom the shared screen of a call is: F/P/T officials, or the public where anybody else takes part (R28). */
export function audienceOfCall(graph: MapGraph, call: string): 'fpt' | 'public' {
  return othersThanOfficials(graph, call).length === 0 ? 'fpt' : 'public'
}

/** Who takes part and may not receive what is for F/P/T officials, in the order of ids. */
export function othersThanOfficials(graph: MapGraph, call: string): readonly string[] {
  return attendanceOf(graph, call)
    .map((one) => one.organization)
    .filter((id) => !officials.has(graph.node(id)?.properties['kind']))
}

/** A writ or transition period of a jurisdiction that holds, or may hold, on a day (R4, R35). */
export type Quiet = {
  readonly record: string
  readonly jurisdiction: string
  readonly kind: 'writ' | 'transition'
}

export function quietOn(graph: MapGraph, day: Day): readonly Quiet[] {
  return graph.ofType('QuietPeriod').flatMap((node) => {
    const period = node.properties['period'] as Timing | undefined
    if (period === undefined || !mayHold(period, day)) return []
    const kind = node.properties['kind'] === 'transition' ? 'transition' : 'writ'
    return targets(graph, node.id, 'HOLDS_IN').map((jurisdiction) => ({
      record: node.id,
      jurisdiction,
      kind,
    }))
  })
}

function mayHold({ start, end, precision }: Timing, day: Day): boolean {
  const first = start === null ? '' : rangeOf(start, precision?.start).first
  const last = end === null ? '9999' : rangeOf(end, precision?.end).last
  return first <= day && day <= last
}
