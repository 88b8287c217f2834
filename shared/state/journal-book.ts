import type { Entry, Received } from '../journal/transaction.ts'

/** What one transaction did to one record: the transaction with the entries about it only. */
export type Deed = {
  readonly record: string
  readonly type: string
  /** Place of the transaction in the order of receipt. */
  readonly position: number
  readonly received: Received
}

/**
 * The journal as it is read by people: deed by deed, and the life of each record. It grows with the journal; after a
 * purge it is made anew.
 *
 * Cost: about 1 µs an entry, and as much for what is taken later.
 */
export type JournalBook = {
  readonly received: readonly Received[]
  readonly deeds: readonly Deed[]
  readonly lifeOf: (record: string) => readonly Deed[]
  /** Place of a transaction in the order of receipt; undefined where it is not here. */
  readonly positionOf: (transaction: string) => number | undefined
  /** Relationships that were ever written with a record as an end, and records that were merged into it. */
  readonly namedBy: (record: string) => ReadonlySet<string>
  readonly take: (received: readonly Received[]) => void
}

const nothing: readonly Deed[] = []
const nobody: ReadonlySet<string> = new Set()

export function journalBook(first: readonly Received[]): JournalBook {
  const received: Received[] = []
  const deeds: Deed[] = []
  const lives = new Map<string, Deed[]>()
  const positions = new Map<string, number>()
  const naming = new Map<string, Set<string>>()

  const note = (entry: Entry): void => {
    const isEnd = entry.field === 'from' || entry.field === 'to' || entry.field === 'mergedInto'
    if (!isEnd || !('value' in entry) || typeof entry.value !== 'string') return
    const known = naming.get(entry.value)
    if (known === undefined) naming.set(entry.value, new Set([entry.record]))
    else known.add(entry.record)
  }
  const take = (more: readonly Received[]): void => {
    for (const one of more) {
      const position = received.push(one) - 1
      positions.set(one.transaction.id, position)
      for (const [record, entries] of byRecord(one.transaction.entries)) {
        const { type } = entries[0]!
        const deed: Deed = {
          record,
          type,
          position,
          received: { transaction: { ...one.transaction, entries }, receivedAt: one.receivedAt },
        }
        deeds.push(deed)
        const life = lives.get(record)
        if (life === undefined) lives.set(record, [deed])
        else life.push(deed)
        for (const entry of entries) note(entry)
      }
    }
  }
  take(first)
  return {
    received,
    deeds,
    lifeOf: (record) => lives.get(record) ?? nothing,
    positionOf: (transaction) => positions.get(transaction),
    namedBy: (record) => naming.get(record) ?? nobody,
    take,
  }
}

function byRecord(entries: readonly Entry[]): ReadonlyMap<string, Entry[]> {
  const records = new Map<string, Entry[]>()
  for (const entry of entries) {
    const known = records.get(entry.record)
    if (known === undefined) records.set(entry.record, [entry])
    else known.push(entry)
  }
  return records
}
