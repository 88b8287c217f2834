import type { MapState } from '../state/map-state.ts'
import { fieldsWithHeads, headsOf } from '../state/record-state.ts'

/**
 * What became of a record that stands no more: a removed one keeps its values, one whose making was undone has none.
 * Undefined for one that stands, and for one that never was. Cost: O(its fields).
 */
export function formerly(state: MapState, id: string): 'removed' | 'undone' | undefined {
  const record = state.records.get(id)
  const exists = record === undefined ? undefined : headsOf(record, 'exists')[0]
  if (record === undefined || exists === undefined || exists.value === true) return undefined
  const isKept = [...fieldsWithHeads(record)].some(
    (field) => field !== 'exists' && (headsOf(record, field)[0]?.value ?? null) !== null,
  )
  return isKept ? 'removed' : 'undone'
}
