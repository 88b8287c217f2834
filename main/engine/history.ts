import type { Received } from '../../shared/journal/transaction.ts'
import { shownValue, timelineOf } from '../../shared/state/timeline.ts'

/** One change of one field: when it was written, when it came here, by whom, from what to what, and why. */
export type HistoryLine = {
  readonly at: string
  readonly receivedAt: string
  readonly author: string
  readonly organization: string | null
  /** Language fields as `name.fr`. */
  readonly field: string
  readonly from: unknown
  readonly to: unknown
  readonly reason: string | null
  readonly transaction: string
}

/**
 * Every change of a record, in the order of receipt.
 *
 * `to` is what was written, also where a concurrent value is the one shown; a value that was purged is null.
 */
export function historyOf(id: string, journal: readonly Received[]): HistoryLine[] {
  return timelineOf(id, journal).flatMap(({ stamp, reason, fields, before, after }) =>
    fields.map((field) => {
      const own = after.writes.find(
        (write) => write.stamp.id === stamp.id && Object.hasOwn(write.values, field),
      )
      return {
        at: stamp.at,
        receivedAt: stamp.receivedAt,
        author: stamp.author ?? '',
        organization: stamp.organization ?? null,
        field,
        from: shownValue(before, field),
        to: own?.values[field] ?? null,
        reason: reason ?? null,
        transaction: stamp.id,
      }
    }),
  )
}
