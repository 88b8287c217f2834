import type { ActionStatus, CallStage } from '../../../graph-schema/vocabularies/statuses.ts'
import { refused } from '../../base/outcome.ts'
import { relationshipsAt, type MapState } from '../../state/map-state.ts'
import { actionsAfter, stagesAfter, wasHeld } from './life.ts'

type Fields = ReadonlyMap<string, unknown>
type Edited = { readonly id: string; readonly type: string; readonly before: Fields; readonly after: Fields }
type Refused = ReturnType<typeof refused>

/**
 * Why a call may not go to the stage, or an action to the status, that an edit writes; undefined where it may, and of
 * any other record (R33, R34). What was made elsewhere, and what is new, is taken as it is told.
 *
 * Cost: O(relationships of the record), for an approved record O(calls).
 */
export function whyNotLive(state: MapState, edited: Edited): Refused | undefined {
  if (edited.type === 'Call') return whyNotStage(state, edited)
  if (edited.type === 'Action') return whyNotAction(state, edited)
  return undefined
}

/** Why a record may not begin with a status that it has not earned: an action opens by being accepted. */
export function whyNotBegun(type: string, id: string, fields: Fields): Refused | undefined {
  const needsAcceptance = type === 'Action' && ['open', 'done'].includes(String(fields.get('status')))
  return needsAcceptance && fields.get('acceptedOn') === undefined
    ? refused('action-not-accepted', { id }, 'R34')
    : undefined
}

function whyNotStage(state: MapState, { id, before, after }: Edited): Refused | undefined {
  const from = (before.get('stage') ?? 'proposed') as CallStage
  const to = (after.get('stage') ?? 'proposed') as CallStage
  if (from === to) return undefined
  if (!stagesAfter(from).includes(to)) return refused('stage-not-next', { id, from, to }, 'R33')
  if (to === 'circulated' && !hasItems(state, id)) return refused('stage-without-items', { id }, 'R33')
  if (wasHeld(to) && typeof after.get('date') !== 'string')
    return refused('stage-without-date', { id }, 'R33')
  if (to === 'record-approved' && !hasLater(state, id, String(after.get('date'))))
    return refused('stage-without-next-call', { id }, 'R33')
  return undefined
}

function hasItems(state: MapState, call: string): boolean {
  for (const id of relationshipsAt(state, call)) {
    const one = state.relationships.get(id)
    if (one?.type !== 'RAISED_AT' || one.to !== call) continue
    const item = state.nodes.get(one.from)
    if (item?.type === 'AgendaItem' && item.properties['status'] !== 'dropped') return true
  }
  return false
}

function hasLater(state: MapState, call: string, date: string): boolean {
  for (const { id, type, properties } of state.nodes.values()) {
    const its = properties['date']
    if (type === 'Call' && id !== call && typeof its === 'string' && its > date) return true
  }
  return false
}

function whyNotAction(state: MapState, { id, before, after }: Edited): Refused | undefined {
  const from = (before.get('status') ?? 'offered') as ActionStatus
  const to = (after.get('status') ?? 'offered') as ActionStatus
  if (from === to) return undefined
  if (!actionsAfter(from).includes(to)) return refused('action-not-next', { id, from, to }, 'R34')
  if (to !== 'open') return undefined
  if (typeof after.get('acceptedOn') !== 'string') return refused('action-not-accepted', { id }, 'R34')
  const isOffered = [...relationshipsAt(state, id)].some(
    (one) => state.relationships.get(one)?.type === 'OFFERS',
  )
  return isOffered ? undefined : refused('action-not-offered', { id }, 'R34')
}
