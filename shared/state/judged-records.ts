import { relationshipsAt, type MapState } from './map-state.ts'
import { isRelationship } from './show.ts'

/**
 * The records that a judgement JUDGES, by the ids that were written: a merge that only some may read says nothing here.
 *
 * Shape: none for a record of another type. Cost: O(relationships of the judgement).
 */
export function judgedRecords(state: MapState, { id, type }: { id: string; type: string }): string[] {
  if (type !== 'Judgement') return []
  return [...relationshipsAt(state, id)].flatMap((one) => {
    const shown = state.shown.get(one)
    if (shown?.type !== 'JUDGES' || !isRelationship(shown) || shown.from !== id) return []
    return [shown.to]
  })
}
