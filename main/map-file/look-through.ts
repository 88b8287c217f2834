import { refused, type Refusal } from '../../shared/base/outcome.ts'
import type { Database } from './database.ts'

/**
 * Why a file cannot be read truly: a damaged page, text that is no UTF-8 or no JSON, rows that are gone, records of which
 * the tables say nothing or the journal knows nothing. What was changed and still reads, only the hashes tell (`check`).
 *
 * Cost:   about 200 ms for the starter map (9 MB), a fifth of `check`.
 * Errors: throws what SQLite says (see `refusedFor`) where a page cannot be read at all.
 */
export function lookThrough(database: Database, path: string): Refusal | undefined {
  const torn = refused('map-torn', { path }, 'F1').refusal
  if (database.text('SELECT quick_check FROM pragma_quick_check(1)') !== 'ok') return torn
  if (unreadable.some((sql) => database.number(sql) > 0)) return torn
  for (const sql of texts) database.text(sql) // throws at what is no UTF-8
  const id = database.text(strays)
  return id === undefined ? undefined : refused('check-tables', { id }, 'F6').refusal
}

/** Rows that are no JSON, or no transaction; entries without their transaction, and transactions that are gone: each counts to 0. */
const unreadable = [
  'SELECT count(*) FROM entries WHERE value IS NOT NULL AND NOT json_valid(value)',
  'SELECT count(*) FROM transactions WHERE NOT json_valid(body)',
  "SELECT count(*) FROM transactions WHERE json_type(body, '$.author') IS NOT 'object'",
  'SELECT count(*) FROM pragma_foreign_key_check',
  'SELECT coalesce(max(position), 0) - count(*) FROM transactions',
]

const texts = [
  'SELECT group_concat(record || type || field || coalesce(value, digest)) FROM entries',
  'SELECT group_concat(id || stream || replica || body) FROM transactions',
]

/** A record that only one of journal and tables has. */
const strays = `
  SELECT id FROM (
    SELECT record AS id FROM entries EXCEPT SELECT id FROM records
    UNION ALL
    SELECT id FROM (SELECT id FROM records EXCEPT SELECT record FROM entries)
  ) LIMIT 1`
