import { schemaVersion } from '../../graph-schema/registry.ts'
import { hashOf } from './chain.ts'
import { noStreamHead, type StreamHead } from './seen.ts'
import type { Stream } from './stream.ts'
import type { Payload, Transaction, TransactionContext } from './transaction.ts'

/** One field set to one value, not yet salted. */
export type FieldWrite = {
  readonly record: string
  readonly type: string
  readonly field: string
  readonly value: unknown
}

/** What a transaction is to say, before it has a place in the chain. */
export type Draft = {
  readonly stream: Stream
  readonly writes: readonly FieldWrite[]
  readonly label: string
  readonly reason?: string | undefined
  readonly context?: TransactionContext | undefined
}

export type Signer = (hash: string) => string

export type Sealing = {
  readonly id: string
  readonly replica: string
  readonly at: string
  readonly author: {
    readonly name: string
    readonly organization: string | null
    readonly role?: string | undefined
  }
  readonly group?: string | undefined
  /** A fresh salt: 32 hexadecimal digits that nobody can guess, one for each payload. */
  readonly salt: () => string
  readonly sign?: Signer | undefined
}

/**
 * Puts a draft on top of what this copy has seen of its stream, and closes it with its hash.
 *
 * Cost: about 5 µs an entry.
 */
export function seal(draft: Draft, head: StreamHead = noStreamHead, sealing: Sealing): Transaction {
  const { id, replica, at, author, group, salt, sign } = sealing
  const salted = <T>(value: T): Payload<T> => ({ value, salt: salt() })
  const { [replica]: own = 0, ...seen } = head.seen
  const open = {
    id,
    replica,
    stream: draft.stream,
    seq: own + 1,
    prev: head.hashes[replica] ?? null,
    seen,
    lamport: head.lamport + 1,
    at,
    author: {
      name: salted(author.name),
      organization: salted(author.organization),
      ...(author.role === undefined ? {} : { role: salted(author.role) }),
    },
    label: salted(draft.label),
    ...(draft.reason === undefined ? {} : { reason: salted(draft.reason) }),
    ...(group === undefined ? {} : { group }),
    ...(draft.context === undefined ? {} : { context: draft.context }),
    schema: schemaVersion,
    entries: draft.writes.map(({ record, type, field, value }) => ({
      record,
      type,
      field,
      value,
      salt: salt(),
    })),
  } satisfies Omit<Transaction, 'hash'>
  const hash = hashOf(open)
  return sign === undefined ? { ...open, hash } : { ...open, hash, signature: sign(hash) }
}
