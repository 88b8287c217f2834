import type { Received, Transaction } from '../../shared/journal/transaction.ts'
import type { Database } from './database.ts'
import { readPositions } from './stored-journal.ts'

/** A transaction of which this copy holds some values as digests only, though nobody purged them. */
export type Incomplete = {
  readonly id: string
  /** How many values are lacking. */
  readonly lacking: number
}

/**
 * The transactions of which values are lacking; with `records`, those that lack one about these.
 *
 * Cost: O(entries), 0.1 µs each.
 */
export function incompleteIn(database: Database, records?: readonly string[]): readonly Incomplete[] {
  const about = records === undefined ? '' : 'HAVING max(e.record IN (SELECT value FROM json_each(?)))'
  const rows = database.json(
    `SELECT json_group_array(json_array(id, lacking)) FROM (
       SELECT t.id, count(*) AS lacking FROM entries e JOIN transactions t USING (position)
       WHERE e.salt IS NULL AND e.purged IS NULL GROUP BY e.position ${about})`,
    ...(records === undefined ? [] : [JSON.stringify(records)]),
  ) as readonly [string, number][]
  return rows.map(([id, lacking]) => ({ id, lacking }))
}

/** Records of which this copy holds a value. */
export function heldRecords(database: Database): readonly string[] {
  return database.json(
    'SELECT json_group_array(record) FROM (SELECT DISTINCT record FROM entries WHERE salt IS NOT NULL)',
  ) as string[]
}

/** Whole transactions by their ids, as far as they are here, in the order of receipt. */
export function readByIds(database: Database, ids: readonly string[], created: string): Received[] {
  const positions = database.json(
    'SELECT json_group_array(position) FROM transactions WHERE id IN (SELECT value FROM json_each(?))',
    JSON.stringify(ids),
  ) as number[]
  return readPositions(database, positions, created)
}

/**
 * Puts transactions with more values in the place of themselves. Within the caller's transaction of the database.
 *
 * Cost: O(entries of those transactions), about 3 µs each.
 */
export function storeFilled(database: Database, filled: readonly Transaction[]): void {
  for (const { entries, ...body } of filled) {
    database.run('UPDATE transactions SET body = ? WHERE id = ?', JSON.stringify(body), body.id)
    for (const [ordinal, entry] of entries.entries())
      if ('value' in entry)
        database.run(
          `UPDATE entries SET value = ?, salt = ?, digest = NULL
           WHERE position = (SELECT position FROM transactions WHERE id = ?) AND ordinal = ? AND salt IS NULL`,
          JSON.stringify(entry.value),
          entry.salt,
          body.id,
          ordinal,
        )
  }
}
