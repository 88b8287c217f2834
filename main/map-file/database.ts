import Libsql from 'libsql'
import { refused, type Refusal } from '../../shared/base/outcome.ts'

type Value = string | number | null | Uint8Array

/** A SQLite connection, with what the driver's types leave open closed. Everything is synchronous. */
export type Database = {
  readonly exec: (sql: string) => void
  readonly run: (sql: string, ...values: readonly Value[]) => void
  /** What SQLite counts itself: never a column of the file, which may hold anything where it is damaged. */
  readonly number: (sql: string, ...values: readonly Value[]) => number
  /**
   * The one text that a query gives; undefined where it gives none. Read as bytes, since the driver ends the process
   * at a text that is no UTF-8. Errors: throws what `refusalOf` calls torn where the text is none.
   */
  readonly text: (sql: string, ...values: readonly Value[]) => string | undefined
  /** The same for a query that gives JSON: several rows and columns come as one `json_group_array`. */
  readonly json: (sql: string, ...values: readonly Value[]) => unknown
  /** The one BLOB that a query gives; undefined where it gives none. */
  readonly bytes: (sql: string, ...values: readonly Value[]) => Uint8Array | undefined
  readonly close: () => void
}

/** `hold`: nobody else opens the file until this process lets go. `glance`: reads only, lets others read. */
export type Hold = 'hold' | 'glance'

/** How long a second process waits before it is told that the file is in use, in ms. */
const patience = 250

/**
 * How much of a file that is written stays in memory: what a large import changes need not go to the disk twice. Taken
 * as pages are changed or read, not before.
 */
const cacheKilobytes = 64 * 1024

/**
 * Opens a connection that commits durably, wipes what it deletes, and leaves no companion file behind.
 *
 * Errors: throws what SQLite says (see `refusalOf`); `hold` throws when another process holds or reads the file.
 */
export function openDatabase(path: string, hold: Hold): Database {
  const connection = new Libsql(path)
  const statements = new Map<string, Libsql.Statement<Value[]>>()
  const prepared = (sql: string) => {
    const known = statements.get(sql)
    if (known !== undefined) return known
    const statement = connection.prepare<Value[]>(sql)
    statements.set(sql, statement)
    return statement
  }
  const first = (sql: string, values: readonly Value[]): unknown =>
    (
      prepared(sql)
        .raw()
        .all(...values) as unknown[][]
    )[0]?.[0]
  const text = (sql: string, values: readonly Value[]): string | undefined => {
    const bytes = first(`SELECT CAST((${sql}) AS BLOB)`, values)
    return bytes instanceof Uint8Array ? textOf(bytes) : undefined
  }
  const close = () => {
    statements.clear()
    // the driver keeps what it holds until its object is collected; this gives the lock back now
    attempt(() => connection.exec('ROLLBACK')) // of a reading that failed in the middle
    if (hold === 'hold') {
      attempt(() => connection.prepare('PRAGMA locking_mode=NORMAL').all())
      attempt(() => connection.prepare('SELECT count(*) FROM sqlite_schema').all())
    }
    connection.close()
  }
  try {
    connection.prepare(`PRAGMA busy_timeout=${patience}`).all()
    if (hold === 'glance') {
      connection.exec('PRAGMA query_only=ON')
    } else {
      connection.prepare('PRAGMA locking_mode=EXCLUSIVE').all()
      connection.prepare('PRAGMA journal_mode=DELETE').all()
      connection.exec('PRAGMA synchronous=FULL')
      connection.prepare('PRAGMA secure_delete=ON').all()
      connection.prepare(`PRAGMA cache_size=-${cacheKilobytes}`).all()
      connection.exec('PRAGMA temp_store=MEMORY') // what is sorted for an index lies in no folder for temporary files
      connection.exec('BEGIN EXCLUSIVE; COMMIT') // takes the lock, changes nothing
    }
  } catch (error) {
    close()
    throw error
  }
  return {
    exec: (sql) => connection.exec(sql),
    run: (sql, ...values) => void prepared(sql).run(...values),
    number: (sql, ...values) => first(sql, values) as number,
    text: (sql, ...values) => text(sql, values),
    json: (sql, ...values) => JSON.parse(text(sql, values) ?? 'null') as unknown,
    bytes: (sql, ...values) => {
      const found = first(sql, values)
      return found instanceof Uint8Array ? found : undefined
    },
    close,
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

function textOf(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes)
  } catch {
    throw new Error('malformed text')
  }
}

/** Runs some writes as one: all of them are durable when it returns, none when it throws. */
export function inTransaction<T>(database: Database, write: () => T): T {
  database.exec('BEGIN IMMEDIATE')
  try {
    const result = write()
    database.exec('COMMIT')
    return result
  } catch (error) {
    attempt(() => database.exec('ROLLBACK')) // SQLite may have done so by itself (full disk, I/O error)
    throw error
  }
}

/** Does what may fail without harm: there is nothing to take back, or nothing to give back. */
function attempt(work: () => void): void {
  try {
    work()
  } catch {
    // see the callers
  }
}

/** What a SQLite error means to a person; undefined when it is a bug of ours. */
export function refusalOf(error: unknown, path: string): Refusal | undefined {
  const { rawCode, message = '' } = error as { rawCode?: number; message?: string }
  const code = refusalCodes[(rawCode ?? 0) & 0xff]
  if (code !== undefined) return refused(code, { path }, 'F2').refusal
  if (/malformed|not a database|JSON cannot hold BLOB/.test(message))
    return refused('map-torn', { path }, 'F1').refusal
  if (/locked/.test(message)) return refused('map-locked', { path }, 'F3').refusal
  return undefined
}

/** The refusal for what went wrong with a file. Errors: throws again what is a bug of ours. */
export function refusedFor(error: unknown, path: string): { readonly ok: false; readonly refusal: Refusal } {
  // text that is no JSON any more, tables or columns that are gone: the pages were overwritten
  if (error instanceof SyntaxError || /no such (table|column)/.test(String(error)))
    return refused('map-torn', { path }, 'F1')
  const refusal = refusalOf(error, path)
  if (refusal === undefined) throw error
  return { ok: false, refusal }
}

/** Primary result codes of SQLite. Source: https://www.sqlite.org/rescode.html */
const refusalCodes: Readonly<Record<number, string>> = {
  3: 'map-unreadable', // PERM
  5: 'map-locked', // BUSY
  6: 'map-locked', // LOCKED
  8: 'map-read-only', // READONLY
  10: 'disk-error', // IOERR
  11: 'map-torn', // CORRUPT
  13: 'disk-full', // FULL
  14: 'map-unreadable', // CANTOPEN
  26: 'map-foreign', // NOTADB
}
