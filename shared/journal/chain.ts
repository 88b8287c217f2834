import { canonicalJson } from '../base/canonical-json.ts'
import { hashText } from '../base/hash.ts'
import type { Entry, Payload, Transaction } from './transaction.ts'

/** The salted digest of a value: SHA-256 of the salt's 32 digits followed by the value as canonical JSON. */
export function digestOf(payload: Payload): string {
  return 'value' in payload ? hashText(payload.salt + canonicalJson(payload.value)) : payload.digest
}

/**
 * The hash of a transaction: SHA-256 of its header as canonical JSON. In the header each payload is replaced by its
 * digest, an entry by `[record, type, field, digest]`; `hash` and `signature` are left out, every other key is in.
 *
 * Source: shared papers, journal.md "Chain and purge"; written out for readers without this program in
 * build/docs/map-file.md.
 */
export function hashOf(transaction: Omit<Transaction, 'hash'>): string {
  const { hash: _hash, signature: _signature, ...header } = transaction as Transaction
  return hashText(
    canonicalJson({
      ...header,
      author: mapValues(header.author, digestOf),
      label: digestOf(header.label),
      reason: header.reason && digestOf(header.reason),
      entries: header.entries.map((entry) => [entry.record, entry.type, entry.field, digestOf(entry)]),
    }),
  )
}

/** What is wrong with a chain, in words of the journal; `where` is the id of a transaction. */
export type ChainProblem = {
  readonly where: string
  readonly what: 'hash' | 'prev' | 'gap' | 'twice' | 'signature'
}

/**
 * Checks that every hash is that of its transaction and every `prev` that of the one before it.
 *
 * Shape: transactions of any replicas and streams, in any order. Cost: O(entries), about 5 µs each.
 */
export function chainProblems(transactions: readonly Transaction[]): ChainProblem[] {
  const problems: ChainProblem[] = []
  const chains = new Map<string, Map<number, Transaction>>()
  for (const transaction of transactions) {
    if (hashOf(transaction) !== transaction.hash) problems.push({ where: transaction.id, what: 'hash' })
    const key = `${transaction.replica} ${transaction.stream}`
    const chain = chains.get(key) ?? new Map<number, Transaction>()
    chains.set(key, chain)
    const other = chain.get(transaction.seq)
    if (other !== undefined && other.hash !== transaction.hash)
      problems.push({ where: transaction.id, what: 'twice' })
    chain.set(transaction.seq, transaction)
  }
  for (const chain of chains.values()) {
    for (const transaction of chain.values()) {
      if (transaction.seq === 1) {
        if (transaction.prev !== null) problems.push({ where: transaction.id, what: 'prev' })
        continue
      }
      const before = chain.get(transaction.seq - 1)
      if (before === undefined) problems.push({ where: transaction.id, what: 'gap' })
      else if (before.hash !== transaction.prev) problems.push({ where: transaction.id, what: 'prev' })
    }
  }
  return problems
}

/** A payload without its value: the digest, and the trace of a purge where there is one. */
export function digestOnly(payload: Payload): Extract<Payload, { digest: string }> {
  return 'value' in payload
    ? { digest: digestOf(payload) }
    : { digest: payload.digest, ...(payload.purged && { purged: payload.purged }) }
}

/** An entry without its value. */
export function entryDigestOnly(entry: Entry): Entry {
  const { record, type, field } = entry
  return { record, type, field, ...digestOnly(entry) }
}

/** The same transaction with an entry's value gone and its digest in its place. */
export function withoutValue(
  entry: Entry,
  purged: NonNullable<Extract<Entry, { digest: string }>['purged']>,
): Entry {
  const { record, type, field } = entry
  return { record, type, field, digest: digestOf(entry), purged }
}

function mapValues<T extends object, V>(object: T, change: (value: NonNullable<T[keyof T]>) => V) {
  const mapped: Record<string, V> = {}
  for (const [key, value] of Object.entries(object) as [string, T[keyof T]][])
    if (value !== undefined) mapped[key] = change(value as NonNullable<T[keyof T]>)
  return mapped
}
