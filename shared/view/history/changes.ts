import type { DeedAction } from './deed-actions.ts'
import { partsOfLabel } from '../../commands/plan.ts'
import { valueOf, type PurgeReason, type Received } from '../../journal/transaction.ts'
import { kindOf } from '../../state/fields.ts'
import type { HistoryReach } from '../../state/history-reach.ts'
import type { Deed, JournalBook } from '../../state/journal-book.ts'
import { headsOf, type RecordState } from '../../state/record-state.ts'
import { timelineOf } from '../../state/timeline.ts'

/** A value of the past: there, never set, taken out for good (`purged`), or not part of this copy (`absent`). */
export type PastValue =
  | { readonly state: 'value'; readonly value: unknown }
  | { readonly state: 'none' | 'absent' }
  | { readonly state: 'purged'; readonly reason: PurgeReason }

/** One field of one record set by one transaction. Language fields as `name.fr`. */
export type FieldChange = {
  readonly record: string
  readonly type: string
  readonly field: string
  readonly from: PastValue
  readonly to: PastValue
}

/** What a transaction did to a record, by its entries; undo, redo, purge and what is more by its context and label. */
export function actionOf({ type, received: { transaction } }: Deed): DeedAction {
  const { context, label, entries } = transaction
  if (context?.purge !== undefined) return 'purge'
  if (context?.undoes !== undefined) return 'undo'
  if (context?.redoes !== undefined) return 'redo'
  const { action } = partsOfLabel(valueOf(label) ?? '')
  if (action === 'open' || action === 'judge' || action === 'settle') return action
  const isRelationship = kindOf(type) === 'relationship'
  const exists = entries.find((entry) => entry.field === 'exists')
  if (exists !== undefined && 'value' in exists) {
    if (exists.value === true && entries.length === 1) return 'restore' // whoever makes a record says more of it
    if (exists.value === true) return isRelationship ? 'relate' : 'create'
    return isRelationship ? 'unrelate' : 'remove'
  }
  const pointer = entries.find((entry) => entry.field === 'mergedInto')
  if (pointer === undefined) return 'edit'
  return 'value' in pointer && pointer.value === null ? 'unmerge' : 'merge'
}

/**
 * The changes of a record that an audience may see, transaction by transaction, in the order of receipt.
 *
 * `to` is what was written, also where a concurrent value is the one shown. A field whose old value the audience may
 * not see has no old value.
 * Cost: O(entries of the record).
 */
export function changesOf(
  book: JournalBook,
  record: string,
  reach: HistoryReach,
): { readonly deed: Deed; readonly changes: readonly FieldChange[] }[] {
  const since = reach.sinceOf(record)
  if (since === undefined) return []
  const life = book.lifeOf(record).filter((deed) => reach.mayRead(deed.received.transaction.stream))
  const deeds = new Map(life.map((deed) => [deed.received.transaction.id, deed]))
  const reasons = purgeReasons(life.map((deed) => deed.received))
  return timelineOf(
    record,
    life.map((deed) => deed.received),
  ).flatMap(({ stamp, fields, before }) => {
    const deed = deeds.get(stamp.id)
    if (deed === undefined || deed.position < since) return []
    const isFirst = deed.position === since && since > 0
    const changes = fields
      .filter((field) => reach.mayTell(deed.type, field))
      .map((field) => ({
        record,
        type: deed.type,
        field,
        from: isFirst ? ({ state: 'none' } as const) : valueBefore(before, field, reasons),
        to: valueWritten(deed, field),
      }))
      .filter(({ field, from, to }) => [from, to].every((one) => isNameable(reach, field, one)))
    return changes.length === 0 ? [] : [{ deed, changes }]
  })
}

function isNameable(reach: HistoryReach, field: string, past: PastValue): boolean {
  return past.state !== 'value' || reach.mayName(field, past.value)
}

type PurgeReasons = ReadonlyMap<string, PurgeReason>

/** Which values were taken out, by transaction and field, and why. */
function purgeReasons(life: readonly Received[]): PurgeReasons {
  const reasons = new Map<string, PurgeReason>()
  for (const { transaction } of life)
    for (const entry of transaction.entries)
      if ('digest' in entry && entry.purged !== undefined)
        reasons.set(`${transaction.id} ${entry.field}`, entry.purged.reason)
  return reasons
}

function valueBefore(before: RecordState, field: string, reasons: PurgeReasons): PastValue {
  const [head] = headsOf(before, field)
  if (head === undefined) return { state: 'none' }
  if (!head.isWithheld) return head.value === null ? { state: 'none' } : { state: 'value', value: head.value }
  const reason = reasons.get(`${head.write.stamp.id} ${field}`)
  return reason === undefined ? { state: 'absent' } : { state: 'purged', reason }
}

function valueWritten({ received: { transaction } }: Deed, field: string): PastValue {
  const entry = transaction.entries.findLast((one) => one.field === field)
  if (entry === undefined) return { state: 'none' }
  if ('value' in entry)
    return entry.value === null ? { state: 'none' } : { state: 'value', value: entry.value }
  return entry.purged === undefined ? { state: 'absent' } : { state: 'purged', reason: entry.purged.reason }
}
