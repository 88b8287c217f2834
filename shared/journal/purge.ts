import { digestOf, withoutValue } from './chain.ts'
import { hasSeen } from './seen.ts'
import { isMoreOpen } from './stream.ts'
import type { Entry, Transaction } from './transaction.ts'

/** Whether a transaction takes values out for good. */
export function isPurge({ context }: Pick<Transaction, 'context'>): boolean {
  return context?.purge !== undefined
}

/**
 * A transaction after a purge reached it: values of the purged fields that the purge had seen, or that lie in a more
 * closed stream of this copy, lose payload and salt and keep their digest; so does the reason that was given for them,
 * since it may tell the value again. What was written without the purge having seen it stays, and shows as a conflict.
 *
 * Shape: the same object where nothing is to go. Its hash stays true: it never held the value.
 */
export function purgeEntries(transaction: Transaction, purge: Transaction): Transaction {
  const reason = purge.context?.purge
  if (reason === undefined || transaction.id === purge.id) return transaction
  if (!hasSeen(purge, transaction) && !isMoreOpen(purge.stream, transaction.stream)) return transaction
  const fields = new Set(purge.entries.map(fieldKey))
  if (!transaction.entries.some((entry) => isReached(entry, fields))) return transaction
  const purged = { at: purge.at, by: purge.id, reason }
  const entries = transaction.entries.map((entry) =>
    isReached(entry, fields) ? withoutValue(entry, purged) : entry,
  )
  const { reason: told } = transaction
  return { ...transaction, entries, ...(told && { reason: { digest: digestOf(told), purged } }) }
}

function isReached(entry: Entry, fields: ReadonlySet<string>): boolean {
  // that a record was there is no value, and stays
  if (entry.field === 'exists') return false
  return 'value' in entry && entry.value !== null && fields.has(fieldKey(entry))
}

function fieldKey({ record, field }: Pick<Entry, 'record' | 'field'>): string {
  return `${record} ${field}`
}
