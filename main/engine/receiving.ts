import { done, refused, type Outcome } from '../../shared/base/outcome.ts'
import { hashOf } from '../../shared/journal/chain.ts'
import { parseTransaction, type Transaction } from '../../shared/journal/transaction.ts'
import { isSignatureGood } from '../installation/key-pair.ts'

/**
 * Checks what came from elsewhere before any of it is written: it parses, its hashes are true, its signatures good.
 *
 * Shape:  those not yet known, in an order in which each comes after all that its author had seen.
 * Errors: `journal-malformed`, `journal-hash`, `journal-signature`, and `journal-fork` where a replica gave a number
 *         twice.
 */
export function verifyReceived(
  values: readonly unknown[],
  known: ReadonlyMap<string, string>,
): Outcome<readonly Transaction[]> {
  const fresh: Transaction[] = []
  for (const value of values) {
    const parsed = parseTransaction(value)
    if (!parsed.ok) return parsed
    const transaction = parsed.value
    const standing = known.get(placeKey(transaction))
    if (standing !== undefined) {
      if (standing !== transaction.hash)
        return refused('journal-fork', { transaction: transaction.id }, 'J13')
      continue
    }
    if (hashOf(transaction) !== transaction.hash)
      return refused('journal-hash', { transaction: transaction.id }, 'J13')
    if (!isSignatureGood(transaction))
      return refused('journal-signature', { transaction: transaction.id }, 'J13')
    fresh.push(transaction)
  }
  return done(fresh.sort(compareArrival))
}

/** Where a transaction stands, as text: no two may have one place. */
export function placeKey({ stream, replica, seq }: Pick<Transaction, 'stream' | 'replica' | 'seq'>): string {
  return `${stream} ${replica} ${seq}`
}

/** Whoever has seen another has a greater lamport. */
export function compareArrival(a: Transaction, b: Transaction): number {
  if (a.lamport !== b.lamport) return a.lamport - b.lamport
  if (a.replica !== b.replica) return a.replica < b.replica ? -1 : 1
  return a.seq - b.seq
}
