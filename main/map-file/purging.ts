import { done, refused, type Outcome } from '../../shared/base/outcome.ts'
import { circulatedBegins } from '../../shared/briefing/circulated.ts'
import { purgeEntries } from '../../shared/journal/purge.ts'
import type { Entry, Transaction } from '../../shared/journal/transaction.ts'
import { documentIn, hasDocuments, heldDocuments, namesDocument, readDocument } from './attachments.ts'
import { inTransaction, openDatabase, refusedFor, type Database } from './database.ts'
import { inspectFile } from './inspect-file.ts'
import { rebuildTables } from './rebuild-tables.ts'
import { readNote } from './replica-note.ts'
import { readTransactions } from './stored-journal.ts'

/**
 * Takes the values that a purge reaches out of the rows, with the reasons given for them; the freed bytes are wiped
 * (`secure_delete`).
 */
export function purgeFrom(database: Database, purge: Transaction, created: string): void {
  const words: string[] = []
  for (const record of new Set(purge.entries.map((entry) => entry.record))) {
    const known = readTransactions(database, { where: 'e.record = ?', values: [record], created })
    const documents: string[] = []
    for (const { transaction } of known) {
      const purged = purgeEntries(transaction, purge)
      if (purged === transaction) continue
      const { entries: _entries, ...body } = purged
      database.run('UPDATE transactions SET body = ? WHERE id = ?', JSON.stringify(body), transaction.id)
      for (const [index, entry] of purged.entries.entries()) {
        if (!('digest' in entry) || entry.purged?.by !== purge.id) continue
        documents.push(...documentIn(transaction.entries[index]))
        words.push(...textsIn(transaction.entries[index]))
        database.run(
          `UPDATE entries SET value = NULL, salt = NULL, digest = ?, purged = ?
           WHERE record = ? AND field = ? AND position = (SELECT position FROM transactions WHERE id = ?)`,
          entry.digest,
          JSON.stringify(entry.purged),
          entry.record,
          entry.field,
          transaction.id,
        )
      }
    }
    for (const hash of documents) forgetDocument(database, hash)
  }
  forgetCirculated(database, words)
}

/** Takes the bytes of an attached document out, unless another value names it. */
function forgetDocument(database: Database, hash: string): void {
  if (!namesDocument(database, hash) && hasDocuments(database))
    database.run('DELETE FROM attachments WHERE hash = ?', hash)
}

/** The texts of a value of the journal. */
function textsIn(entry: Entry | undefined): readonly string[] {
  return entry === undefined || !('value' in entry) ? [] : textsOf(entry.value)
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}

/** Shorter words are in every document, and tell nobody what was taken out. */
const shortestTold = 4

/**
 * Takes out the content of circulated documents that repeat what is purged (R26): they cannot be changed, so they go
 * whole; their records stay, and say that the content is missing. Compared by letters and digits alone, since a document
 * sets quotation marks and spaces its own way. Cost: O(bytes of circulated documents).
 */
function forgetCirculated(database: Database, texts: readonly string[]): void {
  const told = [...new Set(texts.map(lettersOf))].filter((one) => one.length >= shortestTold)
  if (told.length === 0) return
  for (const hash of heldDocuments(database)) {
    const bytes = readDocument(database, hash)
    if (bytes === undefined || !startsAsCirculated(bytes)) continue
    const content = lettersOf(new TextDecoder().decode(bytes))
    if (told.some((one) => content.includes(one)))
      database.run('DELETE FROM attachments WHERE hash = ?', hash)
  }
}

function startsAsCirculated(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, circulatedBegins.length)) === circulatedBegins
}

const lettersOf = (text: string): string =>
  text
    .replace(/\\[nrt]/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/**
 * Writes the whole file anew without what lies between its rows: SQLite wipes what it deletes, but pages that it put in
 * order before may still hold a copy.
 *
 * Cost: about 10 ms a megabyte, and once more the size of the file on the disk meanwhile.
 * Errors: throws what SQLite says; the file is then as it was.
 */
export function wipe(database: Database): void {
  database.exec('PRAGMA temp_store=MEMORY') // no copy in a folder for temporary files
  // held for itself, SQLite keeps its rollback journal between writes; empty, it holds nothing of the pages before
  database.number('PRAGMA journal_size_limit=0')
  database.exec('VACUUM')
}

/**
 * Takes out of another copy of the map (a backup) what a purge of this one took out. The copy does not receive the
 * transactions themselves: it is older, and may lack what comes before them.
 *
 * Errors: those of `inspectFile`; `map-read-only`, `map-newer`, `map-locked`, `disk-full` and their like.
 */
export function purgeCopy(path: string, purges: readonly Transaction[]): Outcome<null> {
  const inspected = inspectFile(path)
  if (!inspected.ok) return inspected
  if (inspected.value.isNewer) return refused('map-newer', { path }, 'F4')
  if (inspected.value.isWriteProtected) return refused('map-read-only', { path }, 'F4')
  let database: Database | undefined
  try {
    database = openDatabase(path, 'hold')
    const copy = database
    const created = readNote(copy, 'created') ?? new Date(0).toISOString()
    inTransaction(copy, () => {
      for (const purge of purges) purgeFrom(copy, purge, created)
    })
    rebuildTables(copy, created)
    wipe(copy)
    return done(null)
  } catch (error) {
    return refusedFor(error, path)
  } finally {
    database?.close()
  }
}
