import { done, refused, type Outcome } from '../base/outcome.ts'
import type { NodeRecord } from '../state/map-view.ts'
import type { MapState } from '../state/map-state.ts'
import { isRelationship, type ShownRecord } from '../state/show.ts'

/** A record as it stands, or why nothing can be done to it: unknown, removed, merged, hidden, or of a newer schema. */
export function standingRecord(state: MapState, id: string): Outcome<ShownRecord> {
  const record = state.nodes.get(id) ?? state.relationships.get(id)
  if (record !== undefined) return done(record)
  const known = state.records.get(id)
  if (known === undefined) return refused('record-unknown', { id }, 'C2')
  const into = state.merges.into.get(id)
  if (into !== undefined) return refused('record-merged', { id, into }, 'C2')
  const shown = state.shown.get(id)
  if (shown !== undefined && isRelationship(shown)) return refused('record-end-missing', { id }, 'C2')
  const type = known.writes[0]?.type ?? ''
  const isThere = known.writes.some((write) => write.values['exists'] === true)
  return isThere ? refused('record-newer', { id, type }, 'C2') : refused('record-removed', { id }, 'C2')
}

export function standingNode(state: MapState, id: string): Outcome<NodeRecord> {
  const found = standingRecord(state, id)
  if (!found.ok) return found
  return isRelationship(found.value) ? refused('record-is-relationship', { id }, 'C2') : done(found.value)
}
