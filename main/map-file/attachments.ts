import { createHash } from 'node:crypto'
import { Attachment } from '../../graph-schema/attachment.ts'
import type { Entry } from '../../shared/journal/transaction.ts'
import type { Database } from './database.ts'

/** The bytes of a document beside the hash under which records name them. */
export type Document = { readonly hash: string; readonly bytes: Uint8Array }

/** SHA-256 of some bytes, hexadecimal. */
export function hashOfBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/**
 * Keeps a document in the map file; one that is there already is not written again. The table comes with the first
 * document: files without it are of the same format, and a program that does not know it leaves it alone.
 */
export function putDocument(database: Database, { hash, bytes }: Document): void {
  database.exec('CREATE TABLE IF NOT EXISTS attachments (hash TEXT PRIMARY KEY, bytes BLOB NOT NULL)')
  database.run('INSERT OR IGNORE INTO attachments (hash, bytes) VALUES (?, ?)', hash, bytes)
}

/** The bytes of a document; undefined where this file does not hold them (purged, or another copy's). */
export function readDocument(database: Database, hash: string): Uint8Array | undefined {
  return hasDocuments(database)
    ? database.bytes('SELECT bytes FROM attachments WHERE hash = ?', hash)
    : undefined
}

/** Hashes of all documents that this file holds. */
export function heldDocuments(database: Database): readonly string[] {
  if (!hasDocuments(database)) return []
  return database.json(
    'SELECT json_group_array(hash) FROM (SELECT hash FROM attachments ORDER BY hash)',
  ) as string[]
}

/** The hash of the attached document that a value names (graph-schema/attachment.ts); none for any other value. */
export function documentIn(entry: Entry | undefined): readonly string[] {
  if (entry === undefined || !('value' in entry)) return []
  const attachment = Attachment.safeParse(entry.value)
  return attachment.success ? [attachment.data.hash] : []
}

/** Whether a value of the journal names a document. Cost: O(entries). */
export function namesDocument(database: Database, hash: string): boolean {
  return database.number('SELECT count(*) FROM entries WHERE instr(value, ?) > 0', hash) !== 0
}

/** Hashes of the documents whose bytes are others than they were. Cost: O(bytes), one document at a time. */
export function alteredDocuments(database: Database): readonly string[] {
  return heldDocuments(database).filter((hash) => {
    const bytes = readDocument(database, hash)
    return bytes === undefined || hashOfBytes(bytes) !== hash
  })
}

export function hasDocuments(database: Database): boolean {
  return (
    database.number("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'attachments'") !== 0
  )
}
