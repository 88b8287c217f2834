import { digestOf } from './chain.ts'
import type { Entry, Payload, Transaction } from './transaction.ts'

/** True for what is here as a digest only, though nobody took it out: held back, or outside the scope of a copy. */
export function isLacking(payload: Payload | undefined): boolean {
  return payload !== undefined && !('value' in payload) && payload.purged === undefined
}

/** Of how many entries of a transaction the value is lacking. */
export function lackingIn({ entries }: Pick<Transaction, 'entries'>): number {
  return entries.reduce((sum, entry) => sum + (isLacking(entry) ? 1 : 0), 0)
}

/**
 * A transaction with the values that it lacks and another copy of it has. Each is what its digest says, so nobody needs
 * to be believed; what was purged stays so.
 *
 * Shape: the same object where the other has nothing to give.
 */
export function filledFrom(transaction: Transaction, other: Transaction): Transaction {
  if (transaction.id !== other.id || transaction.hash !== other.hash) return transaction
  let gained = 0
  const fill = <T>(own: Payload<T>, theirs: Payload<T> | undefined): Payload<T> => {
    const isGiven = isLacking(own) && theirs !== undefined && 'value' in theirs
    if (!isGiven || digestOf(theirs) !== digestOf(own)) return own
    gained += 1
    return { value: theirs.value, salt: theirs.salt }
  }
  const { author, label, reason, entries } = transaction
  const filled: Transaction = {
    ...transaction,
    author: {
      ...author,
      name: fill(author.name, other.author.name),
      organization: fill(author.organization, other.author.organization),
      ...(author.role && { role: fill(author.role, other.author.role) }),
    },
    label: fill(label, other.label),
    ...(reason && { reason: fill(reason, other.reason) }),
    entries: entries.map((entry, index) => {
      if (!isLacking(entry)) return entry
      const { record, type, field } = entry
      return { record, type, field, ...fill(withoutName(entry), sameEntry(entry, other.entries[index])) }
    }),
  }
  return gained === 0 ? transaction : filled
}

function sameEntry(own: Entry, theirs: Entry | undefined): Payload | undefined {
  const isSame = theirs?.record === own.record && theirs.type === own.type && theirs.field === own.field
  return isSame ? theirs : undefined
}

function withoutName({ record: _record, type: _type, field: _field, ...payload }: Entry): Payload {
  return payload
}
