import type { StreamHead } from '../../shared/journal/seen.ts'
import { groupOf, type Entry, type Received, type Transaction } from '../../shared/journal/transaction.ts'
import type { Database } from './database.ts'

/** A transaction as a row keeps it: everything but its entries, which have rows of their own. */
type Body = Omit<Transaction, 'entries'>

/** Writes a transaction at a position of the journal. */
export function insertTransaction(
  database: Database,
  position: number,
  received: { readonly transaction: Transaction; readonly receivedAt: string | null },
): void {
  const { entries, ...body } = received.transaction
  const { id, stream, replica, seq, lamport, hash } = body
  database.run(
    'INSERT INTO transactions (position, id, stream, replica, seq, lamport, hash, group_id, received_at, body) VALUES (?,?,?,?,?,?,?,?,?,?)',
    position,
    id,
    stream,
    replica,
    seq,
    lamport,
    hash,
    groupOf(body),
    received.receivedAt,
    JSON.stringify(body),
  )
  // all entries in one statement: a call for each costs twice as much as the row itself
  const rows = entries.map((entry) =>
    'value' in entry
      ? [entry.record, entry.type, entry.field, JSON.stringify(entry.value), entry.salt]
      : [entry.record, entry.type, entry.field, null, null, entry.digest, jsonOrNull(entry.purged)],
  )
  database.run(
    `INSERT INTO entries (position, ordinal, record, type, field, value, salt, digest, purged)
     SELECT ?, key, value->>0, value->>1, value->>2, value->>3, value->>4, value->>5, value->>6 FROM json_each(?)`,
    position,
    JSON.stringify(rows),
  )
}

const jsonOrNull = (value: unknown) => (value === undefined ? null : JSON.stringify(value))

type Which = {
  readonly where?: string
  readonly values?: readonly (string | number)[]
  readonly created: string
}

/**
 * Transactions with their entries, in the order of receipt.
 *
 * `where` limits the entries (`t` is the transaction, `e` the entry); a transaction without one is left out then.
 * `created` stands for the time of receipt of those that came with the file.
 * Cost: about 3 µs an entry: rows are joined into one JSON text by SQLite, which is faster than fetching each.
 */
export function readTransactions(database: Database, { where, values = [], created }: Which): Received[] {
  const which =
    where === undefined
      ? 'SELECT position, body, received_at FROM transactions ORDER BY position'
      : `SELECT DISTINCT t.position, t.body, t.received_at FROM entries e JOIN transactions t USING (position) WHERE ${where} ORDER BY t.position`
  const bodies = database.json(
    `SELECT json_group_array(json_array(position, json(body), received_at)) FROM (${which})`,
    ...values,
  ) as [position: number, body: Body, receivedAt: string | null][]
  const rows = database.json(
    `SELECT json_group_array(json_array(e.position, e.record, e.type, e.field, json(e.value), e.salt, e.digest, json(e.purged)))
     FROM (SELECT e.* FROM entries e JOIN transactions t USING (position) WHERE ${where ?? '1'} ORDER BY e.position, e.ordinal) e`,
    ...values,
  ) as EntryRow[]
  return joined(bodies, rows, created)
}

function joined(
  bodies: readonly (readonly [position: number, body: Body, receivedAt: string | null])[],
  rows: readonly EntryRow[],
  created: string,
): Received[] {
  const entries = new Map<number, Entry[]>()
  for (const row of rows) {
    const known = entries.get(row[0])
    if (known === undefined) entries.set(row[0], [entryOf(row)])
    else known.push(entryOf(row))
  }
  return bodies.map(([position, body, receivedAt]) => ({
    transaction: { ...body, entries: entries.get(position) ?? [] },
    receivedAt: receivedAt ?? created,
  }))
}

/** Where the transactions of some streams begin that another lacks, by what it has of each replica. */
export type Lacking = {
  readonly streams: readonly string[]
  /** Of each stream and replica, the last number that the other has: `open <replica>`. */
  readonly has: Readonly<Record<string, number>>
}

/** Positions of the transactions that another lacks, oldest first. Cost: O(transactions), 0.3 µs each. */
export function positionsLacking(database: Database, { streams, has }: Lacking): readonly number[] {
  return database.json(
    `SELECT json_group_array(position) FROM (
       SELECT t.position FROM transactions t
       LEFT JOIN json_each(?) h ON h.key = t.stream || ' ' || t.replica
       WHERE t.stream IN (SELECT value FROM json_each(?)) AND t.seq > coalesce(h.value, 0)
       ORDER BY t.position)`,
    JSON.stringify(has),
    JSON.stringify(streams),
  ) as number[]
}

/** Whole transactions at some positions, those without an entry too, in the order of receipt. */
export function readPositions(database: Database, positions: readonly number[], created: string): Received[] {
  const wanted = JSON.stringify(positions)
  const bodies = database.json(
    `SELECT json_group_array(json_array(position, json(body), received_at)) FROM (
       SELECT position, body, received_at FROM transactions
       WHERE position IN (SELECT value FROM json_each(?)) ORDER BY position)`,
    wanted,
  ) as [position: number, body: Body, receivedAt: string | null][]
  const rows = database.json(
    `SELECT json_group_array(json_array(e.position, e.record, e.type, e.field, json(e.value), e.salt, e.digest, json(e.purged)))
     FROM (SELECT * FROM entries WHERE position IN (SELECT value FROM json_each(?)) ORDER BY position, ordinal) e`,
    wanted,
  ) as EntryRow[]
  return joined(bodies, rows, created)
}

/** Those of some groups that wrote in other streams than these, too. */
export function groupsBeyond(
  database: Database,
  groups: readonly string[],
  streams: readonly string[],
): ReadonlySet<string> {
  const found = database.json(
    `SELECT json_group_array(DISTINCT group_id) FROM transactions
     WHERE group_id IN (SELECT value FROM json_each(?)) AND stream NOT IN (SELECT value FROM json_each(?))`,
    JSON.stringify(groups),
    JSON.stringify(streams),
  ) as string[]
  return new Set(found)
}

/** Positions of the transactions out of which a purge took values. */
export function positionsPurgedBy(database: Database, purge: string): readonly number[] {
  return database.json(
    `SELECT json_group_array(DISTINCT position) FROM entries WHERE purged IS NOT NULL AND purged->>'$.by' = ?`,
    purge,
  ) as number[]
}

/** The hashes of the transactions that stand at some places, by place. */
export function hashesAt(
  database: Database,
  places: readonly Pick<Transaction, 'stream' | 'replica' | 'seq'>[],
): ReadonlyMap<string, string> {
  const rows = database.json(
    `SELECT json_group_array(json_array(t.stream || ' ' || t.replica || ' ' || t.seq, t.hash)) FROM json_each(?) p
     JOIN transactions t ON t.stream = p.value->>0 AND t.replica = p.value->>1 AND t.seq = p.value->>2`,
    JSON.stringify(places.map(({ stream, replica, seq }) => [stream, replica, seq])),
  ) as [string, string][]
  return new Map(rows)
}

/** Who wrote as a replica: the key of its signatures, and what its newest transaction says of its author. */
export type StoredWriter = {
  readonly replica: string
  readonly signature: string | null
  readonly author: Transaction['author']
  readonly transactions: number
  readonly first: string
  readonly last: string
}

/** All replicas of the journal with who they are. Cost: O(transactions), 2 µs each. */
export function readWriters(database: Database): readonly StoredWriter[] {
  const rows = database.json(
    `SELECT json_group_array(json_array(replica, signature, json(author), count, first, last)) FROM (
       SELECT replica, count(*) AS count, min(body->>'$.at') AS first, max(body->>'$.at') AS last,
              body->>'$.signature' AS signature, body->'$.author' AS author, max(position)
       FROM transactions GROUP BY replica ORDER BY replica)`,
  ) as [string, string | null, Transaction['author'], number, string, string][]
  return rows.map(([replica, signature, author, transactions, first, last]) => ({
    replica,
    signature,
    author,
    transactions,
    first,
    last,
  }))
}

type EntryRow = [
  position: number,
  record: string,
  type: string,
  field: string,
  value: unknown,
  salt: string | null,
  digest: string | null,
  purged: NonNullable<Extract<Entry, { digest: string }>['purged']> | null,
]

function entryOf([, record, type, field, value, salt, digest, purged]: EntryRow): Entry {
  if (salt !== null) return { record, type, field, value, salt }
  return { record, type, field, digest: digest ?? '', ...(purged === null ? {} : { purged }) }
}

/** What this file has seen of each stream. */
export function readHeads(database: Database): Map<string, StreamHead> {
  const heads = new Map<string, StreamHead>()
  const last = database.json(
    `SELECT json_group_array(json_array(t.stream, t.replica, t.seq, t.hash, l.lamport)) FROM transactions t
     JOIN (SELECT stream, replica, max(seq) AS seq, max(lamport) AS lamport FROM transactions GROUP BY stream, replica) l
     ON t.stream = l.stream AND t.replica = l.replica AND t.seq = l.seq`,
  ) as [string, string, number, string, number][]
  for (const [stream, replica, seq, hash, lamport] of last) {
    const head = heads.get(stream) ?? { seen: {}, lamport: 0, hashes: {} }
    heads.set(stream, {
      seen: { ...head.seen, [replica]: seq },
      lamport: Math.max(head.lamport, lamport),
      hashes: { ...head.hashes, [replica]: hash },
    })
  }
  return heads
}
