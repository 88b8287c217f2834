import type { MapState } from './map-state.ts'

/**
 * The notes that were ever taken at some records, also those that were removed or whose making was undone: while their
 * words are in the journal they can be purged (R32).
 *
 * Shape: ids, in their order; none whose words are gone already. Cost: O(records).
 */
export function notesEverOf(state: MapState, call: string): readonly string[] {
  const ends = (type: string) =>
    [...state.records.values()].flatMap(({ writes }) => {
      const first = writes.find((one) => one.type === type && one.values['from'] !== undefined)
      return first === undefined
        ? []
        : [{ from: String(first.values['from']), to: String(first.values['to']) }]
    })
  const items = ends('RAISED_AT').flatMap(({ from, to }) => (to === call ? [from] : []))
  const taken = new Set([call, ...items])
  const notes = new Set(ends('CAME_OF').flatMap(({ from, to }) => (taken.has(to) ? [from] : [])))
  return [...notes].filter((id) => hasWords(state, id)).sort()
}

function hasWords(state: MapState, id: string): boolean {
  const writes = state.records.get(id)?.writes ?? []
  return writes.some(
    ({ type, values }) =>
      type === 'Note' &&
      Object.entries(values).some(([field, value]) => field.includes('.') && typeof value === 'string'),
  )
}
