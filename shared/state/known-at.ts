import type { Received } from '../journal/transaction.ts'
import { emptyState, evolve, type MapState } from './map-state.ts'

/**
 * The state as it was known here at an instant: evolved from what had been received by then.
 *
 * `instant` in UTC, `YYYY-MM-DDTHH:mm:ss.sssZ`; inclusive. Cost: that of evolving the journal, about 3 µs an entry.
 */
export function asKnownAt(received: readonly Received[], instant: string): MapState {
  const state = emptyState()
  evolve(
    state,
    received.filter((one) => one.receivedAt <= instant),
  )
  return state
}
