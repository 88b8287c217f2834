import { digestOnly, entryDigestOnly } from '../../shared/journal/chain.ts'
import type { Transaction } from '../../shared/journal/transaction.ts'

/**
 * A transaction as a copy with a scope keeps it: of records outside only digests, and where it is about nothing inside,
 * no label and no reason either. Who wrote it stays. The chain verifies all the same.
 *
 * Source: shared papers, journal.md "Scope".
 */
export function keptInside(transaction: Transaction, isInside: (record: string) => boolean): Transaction {
  const { entries, label, reason } = transaction
  if (entries.every(({ record }) => isInside(record))) return transaction
  const isAllOutside = !entries.some(({ record }) => isInside(record))
  return {
    ...transaction,
    entries: entries.map((entry) => (isInside(entry.record) ? entry : entryDigestOnly(entry))),
    label: isAllOutside ? digestOnly(label) : label,
    ...(reason && { reason: isAllOutside ? digestOnly(reason) : reason }),
  }
}
