import { digestOnly, entryDigestOnly } from '../journal/chain.ts'
import type { Stream } from '../journal/stream.ts'
import type { Entry, Received, Transaction } from '../journal/transaction.ts'
import { forAudience, type Audience } from './audience.ts'
import { evolve, stateOf, viewOf, type MapState } from './map-state.ts'
import type { MapView } from './map-view.ts'
import { headsOf, type RecordState } from './record-state.ts'
import { isOfScore } from './scores.ts'

/** What of a map goes to a hub, and in which form. */
export type HubPart = {
  /**
   * A transaction of the hub's streams as it may leave: of what its audience may not see (a record that names what is
   * more closed, a score without the reply of the other party, R18) only the digest, and then no reason either. The
   * chain verifies all the same. `isPartly`: its command wrote in a more closed stream too, of which label and reason
   * may tell.
   */
  readonly leaving: (transaction: Transaction, isPartly: boolean) => Transaction
  /** Records that the owner sees and the audience does not: none of them may stand in the graph of the hub. */
  readonly isKept: (id: string) => boolean
}

/** Cost: O(records) once, then O(entries). */
export function hubPart(state: MapState, audience: Audience): HubPart {
  const own = viewOf(state)
  const seen = forAudience(state, audience)
  const isIn = ({ nodes, relationships }: MapView, id: string) => nodes.has(id) || relationships.has(id)
  const gaveWay = new Set([...(seen.merged ?? [])].flatMap(([, all]) => all.map((one) => one.id)))
  const isKept = (id: string) => isIn(own, id) && !isIn(seen, id) && !gaveWay.has(id)
  const isWithheld = (entry: Entry, id: string): boolean =>
    isKept(entry.record) ||
    (isOfScore(entry.type, entry.field) && !isToldScore(state, seen, entry.record, entry.field, id))
  return {
    isKept,
    leaving: (transaction, isPartly) => {
      const isHidden = (entry: Entry) =>
        'value' in entry && entry.value !== null && isWithheld(entry, transaction.id)
      const hidesSome = transaction.entries.some(isHidden)
      if (!hidesSome && !isPartly) return transaction
      const { reason, label } = transaction
      return {
        ...transaction,
        entries: transaction.entries.map((entry) => (isHidden(entry) ? entryDigestOnly(entry) : entry)),
        ...(reason && { reason: digestOnly(reason) }),
        ...(isPartly && { label: digestOnly(label) }),
      }
    },
  }
}

/** A score may leave where the audience sees it, and then only as it stands: its history is the owner's alone. */
function isToldScore(
  state: MapState,
  seen: MapView,
  record: string,
  field: string,
  transaction: string,
): boolean {
  const node = seen.nodes.get(record)
  const told = node?.properties[field.split('.')[0] ?? ''] ?? null
  if (told === null) return false
  const known = state.records.get(record)
  return known !== undefined && headsOf(known, field)[0]?.write.stamp.id === transaction
}

/**
 * The map of some streams alone, as one who has only these would have it, with transactions beside it that this copy
 * has not taken.
 *
 * Shape: exact where no stream that is left out is more open than one that is in; of a hub these are `own` and
 *        confidences that do not go there. Cost: O(records), 3 µs each.
 */
export function partOfStreams(
  state: MapState,
  streams: readonly Stream[],
  beside: readonly Received[] = [],
): MapState {
  const isIn = new Set<Stream>(streams)
  const records: RecordState[] = []
  for (const record of state.records.values()) {
    if (record.writes.every((write) => isIn.has(write.stamp.stream))) {
      records.push(record)
      continue
    }
    const writes = record.writes.filter((write) => isIn.has(write.stamp.stream))
    if (writes.length > 0) records.push({ ...record, writes })
  }
  const part = stateOf(records, state.revision)
  if (beside.length > 0) evolve(part, beside)
  return part
}
