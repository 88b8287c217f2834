import type { ManagedTransaction } from 'neo4j-driver'
import type { Received } from '../../shared/journal/transaction.ts'
import type { MapState } from '../../shared/state/map-state.ts'
import type { MapView } from '../../shared/state/map-view.ts'

type Parts = {
  readonly state: MapState
  readonly view: MapView
  readonly going: readonly Received[]
  readonly isKept: (id: string) => boolean
}

/** What some transactions change in the graph of a hub. */
export function graphWriteOf(_parts: Parts): (tx: ManagedTransaction) => Promise<void> {
  return () => Promise.resolve()
}
