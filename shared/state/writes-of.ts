import { upcast } from '../../graph-schema/migrations/migrations.ts'
import { groupOf, valueOf, type Received } from '../journal/transaction.ts'
import { fits } from './fields.ts'
import type { Stamp, Write } from './record-state.ts'

/** The transaction of some writes, as the state remembers it. */
function stampOf({ transaction, receivedAt }: Received): Stamp {
  const { id, replica, stream, seq, lamport, seen, at, author, context } = transaction
  return {
    id,
    replica,
    stream,
    seq,
    lamport,
    seen,
    at,
    receivedAt,
    group: groupOf(transaction),
    restores: context?.undoes ?? context?.redoes,
    author: valueOf(author.name),
    organization: valueOf(author.organization),
  }
}

/** A write while its entries are read. */
type Open = {
  stamp: Stamp
  type: string
  values: Record<string, unknown>
  withheld: string[]
  unfit: string[]
}

/**
 * What a transaction says, record by record, read with the present schema. Of two entries for one field the later one
 * counts.
 *
 * Cost: about 2 µs an entry, most of it for seeing whether the value fits.
 */
export function writesOf(received: Received): (readonly [record: string, write: Write])[] {
  const stamp = stampOf(received)
  const { entries, schema } = received.transaction
  const writes = new Map<string, readonly [string, Open]>()
  let last: string | undefined // most entries are about the record of the one before
  let write: Open | undefined
  for (const entry of entries) {
    const { record, type, field, value } = upcast({ value: undefined, ...entry }, schema)
    if (write === undefined || last !== record || write.type !== type) {
      const key = `${record} ${type}`
      write = writes.get(key)?.[1] ?? { stamp, type, values: {}, withheld: [], unfit: [] }
      writes.set(key, [record, write])
      last = record
    }
    if ('digest' in entry) {
      write.withheld.push(field)
      continue
    }
    write.values[field] = value
    if (!fits(type, field, value)) write.unfit.push(field)
  }
  return [...writes.values()]
}
