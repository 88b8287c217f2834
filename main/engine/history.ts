import { valueOf } from '../../shared/journal/transaction.ts'
import { historyReach } from '../../shared/state/history-reach.ts'
import type { Audience } from '../../shared/state/audience.ts'
import type { PastValue } from '../../shared/view/history/changes.ts'
import { recordSteps } from '../../shared/view/history/record-steps.ts'
import type { Known } from '../../shared/state/known-at.ts'

/** One change of one field: when it was written, when it came here, by whom, from what to what, and why. */
export type HistoryLine = {
  readonly at: string
  readonly receivedAt: string
  readonly author: string
  readonly organization: string | null
  /**
   * Language fields as `name.fr`. A relationship of the record is its type, from nothing to the record at the other
   * end, or back; one of its properties is `LEADS.stated`.
   */
  readonly field: string
  readonly from: unknown
  readonly to: unknown
  readonly reason: string | null
  readonly transaction: string
  /** The record, a relationship of it, or one that was merged into it. */
  readonly record: string
  /** Why the value that was written is not here any more. */
  readonly purged: string | null
}

/**
 * Every change of a record and of its relationships, in the order of receipt, as far as an audience may know them.
 *
 * `to` is what was written, also where a concurrent value is the one shown; a value that was purged is null.
 */
export function historyOf(id: string, { state, book }: Known, audience: Audience): HistoryLine[] {
  const reach = historyReach(state, book(), audience)
  return recordSteps(book(), id, reach).flatMap(({ deed, changes }) => {
    const { transaction, receivedAt } = deed.received
    const said = {
      at: transaction.at,
      receivedAt,
      author: reach.seesNames ? (valueOf(transaction.author.name) ?? '') : '',
      organization: valueOf(transaction.author.organization) ?? null,
    }
    const reason = reach.seesNames ? (valueOf(transaction.reason) ?? null) : null
    return changes.map(({ record, field, from, to }) => ({
      ...said,
      field,
      from: rawOf(from),
      to: rawOf(to),
      reason,
      transaction: transaction.id,
      record,
      purged: to.state === 'purged' ? to.reason : null,
    }))
  })
}

function rawOf(past: PastValue): unknown {
  return past.state === 'value' ? past.value : null
}
