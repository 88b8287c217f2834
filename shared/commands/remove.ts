import { done, refused, type Outcome } from '../base/outcome.ts'
import { relationshipsAt, type MapState } from '../state/map-state.ts'
import type { RelationshipRecord } from '../state/map-view.ts'
import { isRelationship } from '../state/show.ts'
import { addWrite, noWrites, planOf, type Plan, type Writes } from './plan.ts'
import { streamOf } from './record-streams.ts'
import { standingRecord } from './standing.ts'

/**
 * Removes a node with its relationships, or a relationship: a tombstone each, in the stream where each is. The citations
 * of a relationship go with it. What others add to it without having seen the removal is kept and listed as a conflict.
 *
 * Errors: those of the record.
 */
export function decideRemove(state: MapState, id: string): Outcome<Plan> {
  const found = standingRecord(state, id)
  if (!found.ok) return found
  const writes = noWrites()
  if (isRelationship(found.value)) {
    buryWithCitations(state, writes, found.value)
    return done(planOf(found.value.type === 'CITES' ? 'uncite' : 'unrelate', writes))
  }
  bury(state, writes, id, found.value.type)
  buryRelationshipsAt(state, writes, id)
  return done(planOf('remove', writes))
}

/** Removes what joins a node, or one that was merged into it, to others. */
export function buryRelationshipsAt(state: MapState, writes: Writes, id: string): void {
  for (const end of [id, ...mergedInto(state, id)])
    for (const relationship of relationshipsAt(state, end)) {
      const shown = state.shown.get(relationship)
      if (shown !== undefined && isRelationship(shown)) buryWithCitations(state, writes, shown)
    }
}

export function buryWithCitations(state: MapState, writes: Writes, relationship: RelationshipRecord): void {
  bury(state, writes, relationship.id, relationship.type)
  buryCitations(state, writes, relationship)
}

/** Removes a relationship. Errors: those of the record, and `not-a-relationship`. */
export function decideUnrelate(state: MapState, id: string): Outcome<Plan> {
  const found = standingRecord(state, id)
  if (!found.ok) return found
  return isRelationship(found.value) ? decideRemove(state, id) : refused('not-a-relationship', { id }, 'C2')
}

function bury(state: MapState, writes: Writes, id: string, type: string): void {
  addWrite(writes, streamOf(state, id), { record: id, type, field: 'exists', value: false })
}

/** What was cited for a relationship alone says nothing without it. */
function buryCitations(state: MapState, writes: Writes, { id, type, from, to }: RelationshipRecord): void {
  if (type === 'CITES') return
  for (const end of new Set([from, to]))
    for (const other of relationshipsAt(state, end)) {
      const shown = state.relationships.get(other)
      if (shown?.type === 'CITES' && shown.properties['relationship'] === id && !writes.ids.has(other))
        bury(state, writes, other, shown.type)
    }
}

function mergedInto(state: MapState, id: string): string[] {
  return [...state.merges.into].filter(([, to]) => to === id).map(([from]) => from)
}
