import { groupOf, valueOf, type Transaction } from '../../shared/journal/transaction.ts'
import type { RecordState, Stamp, Write } from '../../shared/state/record-state.ts'
import type { Database } from './database.ts'

/** A write in a row: the position of its transaction, the type, the values, and what is withheld or unfit. */
type StoredWrite = [
  position: number,
  type: string,
  values: Record<string, unknown>,
  withheld?: readonly string[],
  unfit?: readonly string[],
]

type RecordRow = {
  readonly type: string | null
  readonly heads: StoredWrite[]
  readonly covered: RecordState['covered'] | null
}

function rowOf(record: RecordState, positions: ReadonlyMap<string, number>): RecordRow {
  const heads = record.writes.map((write): StoredWrite => {
    const stored: StoredWrite = [positions.get(write.stamp.id)!, write.type, write.values]
    if (write.withheld.length > 0 || write.unfit.length > 0) stored.push(write.withheld)
    if (write.unfit.length > 0) stored.push(write.unfit)
    return stored
  })
  const covered = Object.keys(record.covered).length === 0 ? null : record.covered
  return { type: record.writes[0]?.type ?? null, heads, covered }
}

/** How many records one statement writes. */
const atOnce = 500

/**
 * Writes what nobody superseded of records, by the positions of the transactions that said it.
 *
 * Cost: about 3 µs a record: in the order of the table, since each that falls somewhere else asks for a page of its own.
 */
export function putRecords(
  database: Database,
  records: readonly RecordState[],
  positions: ReadonlyMap<string, number>,
): void {
  const inOrder = [...records].sort((a, b) => (a.id < b.id ? -1 : 1))
  for (let from = 0; from < inOrder.length; from += atOnce) {
    const rows = inOrder.slice(from, from + atOnce).map((record) => {
      const { type, heads, covered } = rowOf(record, positions)
      return [record.id, type, heads, covered]
    })
    database.run(
      `INSERT OR REPLACE INTO records (id, type, heads, covered)
       SELECT value->>0, value->>1, value->2, nullif(value->3, 'null') FROM json_each(?)`,
      JSON.stringify(rows),
    )
  }
}

/** The tables as two JSON texts: cheap to read, and to hand to another thread, which makes its own state of them. */
export type StoredTables = { readonly stamps: string; readonly records: string; readonly created: string }

/**
 * The tables, or, where `records` is given, what they would be with these in them.
 *
 * Cost: about 1 µs a record: SQLite joins the rows, which is faster than fetching each.
 */
export function readTables(
  database: Database,
  created: string,
  inMemory?: { readonly records: Iterable<RecordState>; readonly positions: ReadonlyMap<string, number> },
): StoredTables {
  const stamps = textIn(
    database,
    'SELECT json_group_array(json_array(position, json(body), received_at)) FROM transactions',
  )
  if (inMemory === undefined) {
    // the columns hold JSON already: put together as text, a third faster than json_group_array, which parses them
    const sql = `SELECT '[' || coalesce(group_concat('[' || json_quote(id) || ',' || heads || ',' || coalesce(covered, 'null') || ']'), '') || ']' FROM records`
    return { stamps, records: textIn(database, sql), created }
  }
  const rows = [...inMemory.records].map((record) => {
    const { heads, covered } = rowOf(record, inMemory.positions)
    return [record.id, heads, covered]
  })
  return { stamps, records: JSON.stringify(rows), created }
}

/** An aggregate gives a text always, also of no rows. */
function textIn(database: Database, sql: string): string {
  return database.text(sql) ?? '[]'
}

/** The heads of all records out of the tables, and the position of every transaction. Cost: about 2 µs a record. */
export function recordsOf({ stamps: stampText, records: recordText, created }: StoredTables): {
  readonly records: RecordState[]
  readonly positions: Map<string, number>
} {
  const { stamps, positions } = stampsOf(stampText, created)
  type Row = [id: string, heads: StoredWrite[], covered: RecordState['covered'] | null]
  const records = (JSON.parse(recordText) as Row[]).map(([id, heads, covered]) => ({
    id,
    writes: heads.flatMap(([position, type, values, withheld = nothing, unfit = nothing]): Write[] => {
      const stamp = stamps.get(position)
      return stamp === undefined ? [] : [{ stamp, type, values, withheld, unfit }] // a lost transaction: `check` tells
    }),
    covered: covered ?? {},
  }))
  return { records, positions }
}

const nothing: readonly string[] = []

function stampsOf(text: string, created: string) {
  const stamps = new Map<number, Stamp>()
  const positions = new Map<string, number>()
  type Row = [position: number, body: Omit<Transaction, 'entries'>, receivedAt: string | null]
  for (const [position, body, receivedAt] of JSON.parse(text) as Row[]) {
    const { id, replica, stream, seq, lamport, seen, at, author, context } = body
    positions.set(id, position)
    stamps.set(position, {
      id,
      replica,
      stream,
      seq,
      lamport,
      seen,
      at,
      receivedAt: receivedAt ?? created,
      group: groupOf(body),
      restores: context?.undoes ?? context?.redoes,
      author: valueOf(author.name),
      organization: valueOf(author.organization),
    })
  }
  return { stamps, positions }
}
