import type { StreamHead } from '../../shared/journal/seen.ts'
import { groupOf, type Entry, type Received, type Transaction } from '../../shared/journal/transaction.ts'
import type { Database } from './database.ts'
import { entriesByRecord } from './format.ts'

/** A transaction as a row keeps it: everything but its entries, which have rows of their own. */
type Body = Omit<Transaction, 'entries'>

/** A transaction to be written; without a time of receipt where it came with the file. */
type Arriving = { readonly transaction: Transaction; readonly receivedAt: string | null }

/** How many transactions one statement writes, and entries: the text that it takes them out of stays small. */
const atOnce = 200
const entriesAtOnce = 5000

/**
 * Writes transactions at positions of the journal, the first at `position`.
 *
 * Cost: about 20 µs each and 2 µs an entry: many rows in one statement, since a call for each costs twice as much as the
 *       row itself. What entries have in common is told once for all that follow each other, since each value that
 *       SQLite takes out of a text of JSON costs as much as a column of the row that it is put into.
 */
export function insertTransactions(
  database: Database,
  position: number,
  arriving: readonly Arriving[],
): void {
  for (let from = 0; from < arriving.length; from += atOnce) {
    const some = arriving.slice(from, from + atOnce)
    database.run(insertBodies, JSON.stringify(some.map(transactionRow)), position + from)
  }
  const insert = (withWhole: readonly EntryGroup[], others: readonly unknown[]) => {
    if (withWhole.length > 0) database.run(insertWhole, JSON.stringify(withWhole))
    if (others.length > 0) database.run(insertEntries, JSON.stringify(others))
  }
  let groups: EntryGroup[] = []
  let others: unknown[] = []
  let count = 0
  for (const [index, { transaction }] of arriving.entries()) {
    const at = position + index
    // all of a transaction in one way: one row after the other, as the table keeps them
    if (transaction.entries.every(isPlain)) addGroups(groups, at, transaction.entries)
    else transaction.entries.forEach((entry, ordinal) => others.push(entryRow(at, ordinal, entry)))
    count += transaction.entries.length
    if (count < entriesAtOnce) continue
    insert(groups, others)
    groups = []
    others = []
    count = 0
  }
  insert(groups, others)
}

/** Of fewer entries it is not worth while to look how many the file holds. */
const manyEntries = 20_000

/**
 * Writes transactions, and where they bring more entries than the file holds, makes the index of these anew afterwards:
 * record by record it costs as much again as the rows. Within the caller's transaction of the database.
 */
export function indexedAnew(database: Database, arriving: readonly Arriving[], write: () => void): void {
  const added = arriving.reduce((sum, { transaction }) => sum + transaction.entries.length, 0)
  const isAnew = added >= manyEntries && added >= database.number('SELECT count(*) FROM entries')
  if (isAnew) database.exec('DROP INDEX entries_by_record')
  write()
  if (isAnew) database.exec(entriesByRecord)
}

const insertBodies = `
INSERT INTO transactions (position, id, stream, replica, seq, lamport, hash, group_id, received_at, body)
SELECT ?2 + key, value->>0, value->>1, value->>2, value->>3, value->>4, value->>5, value->>6, value->>7, value->8
FROM json_each(?1)`
const insertEntries = `
INSERT INTO entries (position, ordinal, record, type, field, value, salt, digest, purged)
SELECT value->>0, value->>1, value->>2, value->>3, value->>4,
  CASE WHEN value->>6 IS NULL THEN NULL ELSE value->5 END, value->>6, value->>7, nullif(value->8, 'null')
FROM json_each(?1)`
/** The same for entries that are plain; the limit keeps SQLite from taking a group apart once more for each of its rows. */
const insertWhole = `
INSERT INTO entries (position, ordinal, record, type, field, value, salt)
SELECT g.position, g.first + e.rowid, g.record, g.type, e.key, substr(e.atom, 33), substr(e.atom, 1, 32)
FROM (SELECT value->>'$[0]' AS position, value->>'$[1]' AS first, value->>'$[2]' AS record, value->>'$[3]' AS type,
        value->'$[4]' AS fields FROM json_each(?1) LIMIT -1) AS g, json_each(g.fields) AS e`

/** Entries of one record that follow each other, from an ordinal on; of each field its salt and then its value as JSON. */
type EntryGroup = [
  position: number,
  first: number,
  record: string,
  type: string,
  fields: Record<string, string>,
]

/** True when the value is here, with a salt as long as a salt is. */
function isPlain(entry: Entry): boolean {
  return 'value' in entry && entry.salt.length === 32
}

function addGroups(groups: EntryGroup[], position: number, entries: readonly Entry[]): void {
  let group: EntryGroup | undefined
  for (const [ordinal, entry] of entries.entries()) {
    const { record, type, field } = entry
    if (group?.[2] !== record || group[3] !== type || Object.hasOwn(group[4], field)) {
      group = [position, ordinal, record, type, {}]
      groups.push(group)
    }
    if ('value' in entry) group[4][field] = entry.salt + JSON.stringify(entry.value)
  }
}

function transactionRow({ transaction, receivedAt }: Arriving): readonly unknown[] {
  const { entries: _entries, ...body } = transaction
  const { id, stream, replica, seq, lamport, hash } = body
  return [id, stream, replica, seq, lamport, hash, groupOf(body), receivedAt, body]
}

function entryRow(position: number, ordinal: number, entry: Entry): readonly unknown[] {
  const { record, type, field } = entry
  const here =
    'value' in entry
      ? [entry.value, entry.salt, null, null]
      : [null, null, entry.digest, entry.purged ?? null]
  return [position, ordinal, record, type, field, ...here]
}

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
