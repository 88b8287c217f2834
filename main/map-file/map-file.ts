import { accessSync, constants } from 'node:fs'
import { dirname } from 'node:path'
import { done, refused, type Outcome, type Refusal } from '../../shared/base/outcome.ts'
import type { OwnGroup } from '../../shared/commands/undo-stack.ts'
import type { StreamHead } from '../../shared/journal/seen.ts'
import { groupOf, valueOf, type Received, type Transaction } from '../../shared/journal/transaction.ts'
import type { RecordState } from '../../shared/state/record-state.ts'
import {
  alteredDocuments,
  heldDocuments,
  namesDocument,
  putDocument,
  readDocument,
  type Document,
} from './attachments.ts'
import { inTransaction, openDatabase, refusedFor, type Database } from './database.ts'
import { heldRecords, incompleteIn, readByIds, storeFilled, type Incomplete } from './filling.ts'
import { tablesVersion } from './format.ts'
import { inspectFile, type FileFacts } from './inspect-file.ts'
import { lookThrough } from './look-through.ts'
import { purgeFrom, wipe } from './purging.ts'
import { rebuildTables, replay } from './rebuild-tables.ts'
import { readNote, readReplicaNote, writeNote, writeReplicaNote, type ReplicaNote } from './replica-note.ts'
import {
  groupsBeyond,
  hashesAt,
  indexedAnew,
  insertTransactions,
  positionsLacking,
  positionsPurgedBy,
  readHeads,
  readPositions,
  readTransactions,
  readWriters,
  type Lacking,
  type StoredWriter,
} from './stored-journal.ts'
import { putRecords, readTables, type StoredTables } from './stored-records.ts'

/** Why an open file is not written. */
export type ReadOnly = 'asked' | 'protected' | 'newer'

/** An open map file: the journal, which is the truth, and the tables derived from it. Everything is synchronous. */
export type MapFile = {
  readonly path: string
  readonly facts: FileFacts
  readonly readOnly: ReadOnly | undefined
  /** When this file began: what came with it was received then. UTC instant. */
  readonly created: string
  /** The derived tables: first as they were on opening, in one moment with `heads`, then read anew. */
  readonly tables: () => StoredTables
  readonly heads: Map<string, StreamHead>
  readonly replica: ReplicaNote | undefined
  /**
   * Writes transactions and what they make of the records, all or nothing, durable on return.
   * Errors: throws what SQLite says; the file is then as it was.
   */
  readonly append: (written: Appended) => void
  /** The bytes of an attached document; undefined where this file does not hold them. */
  readonly document: (hash: string) => Uint8Array | undefined
  /** Hashes of the documents that this file holds. */
  readonly documents: () => readonly string[]
  /** Whether a value of the journal names a document. Cost: O(entries). */
  readonly namesDocument: (hash: string) => boolean
  /** Hashes of the attached documents whose bytes were altered. */
  readonly alteredDocuments: () => readonly string[]
  readonly transactions: () => Received[]
  /** Transactions that wrote a record, with the entries about it only, in the order of receipt. */
  readonly journalOf: (record: string) => Received[]
  /** The transactions of a group, whole. */
  readonly group: (group: string) => Received[]
  /** Positions of the transactions that another copy or a hub lacks, and the transactions at positions. */
  readonly lacking: (lacking: Lacking) => readonly number[]
  readonly at: (positions: readonly number[]) => Received[]
  /** Positions of the transactions out of which a purge took values. */
  readonly purgedBy: (purge: string) => readonly number[]
  /** The hashes that stand at some places, by `<stream> <replica> <seq>`. */
  readonly hashesAt: (
    places: readonly Pick<Transaction, 'stream' | 'replica' | 'seq'>[],
  ) => ReadonlyMap<string, string>
  /** Those of some groups that wrote in other streams than these, too. */
  readonly groupsBeyond: (groups: readonly string[], streams: readonly string[]) => ReadonlySet<string>
  readonly writers: () => readonly StoredWriter[]
  /** Transactions of which values are lacking; with `records`, those that lack one about these. */
  readonly incomplete: (records?: readonly string[]) => readonly Incomplete[]
  /** Records of which this copy holds a value. */
  readonly heldRecords: () => readonly string[]
  readonly byIds: (ids: readonly string[]) => Received[]
  /** Puts transactions with more values in the place of themselves, and what they make of the records; all or nothing. */
  readonly fill: (
    filled: readonly Transaction[],
    records: readonly RecordState[],
    positions: ReadonlyMap<string, number>,
  ) => void
  /** What this file remembers by a name, beside its journal; local, never sent. */
  readonly note: (name: string) => string | undefined
  readonly keepNote: (name: string, value: string) => void
  /** The groups that a replica wrote, in order. */
  readonly ownGroups: (replica: string) => OwnGroup[]
  /** True when every page can be read: looked at before the first write, once. Cost: about 6 ms a megabyte. */
  readonly isWhole: () => boolean
  /** Why the file cannot be read truly, as far as that is seen without the hashes. Cost and errors: `lookThrough`. */
  readonly lookThrough: () => Refusal | undefined
  /** What SQLite finds wrong with its pages and indexes; nothing when they are whole. */
  readonly integrity: () => string[]
  readonly rebuild: () => void
  /** Writes a copy without the pages that are free. Cost: 10 ms a megabyte. Errors: throws SQLite's; there must be no such file. */
  readonly copyTo: (path: string) => void
  /** After a purge: writes the file anew, so that no page of it holds what was taken out. Errors: throws SQLite's. */
  readonly wipe: () => void
  /** What the journal holds; with `isOpen` only what is open to an audience, by the stream and the record of an entry. */
  readonly counts: (isOpen?: (stream: string, record: string) => boolean) => JournalCounts
  readonly close: () => void
}

export type JournalCounts = { readonly transactions: number; readonly entries: number }

export type Appended = {
  readonly received: readonly Received[]
  readonly records: readonly RecordState[]
  readonly positions: Map<string, number>
  readonly replica?: ReplicaNote | undefined
  /** Documents that what is written names; each is asked for when its turn comes. */
  readonly documents?: Iterable<Document> | undefined
}

/**
 * Opens a map file. Looked at before SQLite is let near it; what does not fit is left untouched.
 *
 * Errors: those of `inspectFile`; `map-locked` where another process has it; `map-torn` where its pages or tables
 *         cannot be read; `map-newer` where a newer version wrote what this one cannot read; `map-unreadable`,
 *         `disk-error`.
 */
export function openMapFile(path: string, { readOnly = false } = {}): Outcome<MapFile> {
  const inspected = inspectFile(path)
  if (!inspected.ok) return inspected
  const facts = inspected.value
  const because = whyReadOnly(path, facts, readOnly)
  let database: Database | undefined
  try {
    database = openDatabase(path, because === undefined ? 'hold' : 'glance')
    return done(mapFileOn(database, path, facts, because))
  } catch (error) {
    database?.close()
    if (facts.isNewer) return refused('map-newer', { path }, 'F4')
    return refusedFor(error, path)
  }
}

function whyReadOnly(path: string, facts: FileFacts, isAsked: boolean): ReadOnly | undefined {
  if (facts.isNewer) return 'newer'
  if (isAsked) return 'asked'
  if (facts.isWriteProtected) return 'protected'
  try {
    accessSync(path, constants.W_OK)
    accessSync(dirname(path), constants.W_OK) // SQLite keeps its rollback journal beside the file
    return undefined
  } catch {
    return 'protected'
  }
}

function mapFileOn(
  database: Database,
  path: string,
  facts: FileFacts,
  readOnly: ReadOnly | undefined,
): MapFile {
  database.exec('BEGIN') // one moment of the file, though others may write
  const created = readNote(database, 'created') ?? new Date(0).toISOString()
  const isCurrent = readNote(database, 'tables') === String(tablesVersion)
  const heads = readHeads(database)
  const replica = readReplicaNote(database)
  const mustReplay = !isCurrent && readOnly !== undefined
  const read = () => readTables(database, created, mustReplay ? replay(database, created) : undefined)
  let first = isCurrent || mustReplay ? read() : undefined
  database.exec('COMMIT')
  if (!isCurrent && !mustReplay) rebuildTables(database, created)
  let isWhole: boolean | undefined
  let count = database.number('SELECT coalesce(max(position), 0) FROM transactions')

  const reading = (where: string, ...values: (string | number)[]) =>
    readTransactions(database, { where, values, created })
  return {
    path,
    facts,
    readOnly,
    created,
    tables: () => {
      const tables = first ?? read()
      first = undefined
      return tables
    },
    heads,
    replica,
    isWhole: () => {
      isWhole ??= database.text('SELECT quick_check FROM pragma_quick_check(1)') === 'ok'
      return isWhole
    },
    lookThrough: () => lookThrough(database, path),
    integrity: () =>
      (
        database.json('SELECT json_group_array(integrity_check) FROM pragma_integrity_check(20)') as string[]
      ).filter((what) => what !== 'ok'),
    rebuild: () => {
      first = undefined
      rebuildTables(database, created)
    },
    copyTo: (to) => database.run('VACUUM INTO ?', to),
    wipe: () => wipe(database),
    append: ({ received, records, positions, replica: note, documents = [] }) => {
      const added = new Map(positions)
      inTransaction(database, () => {
        indexedAnew(database, received, () => {
          insertTransactions(database, count + 1, received)
        })
        received.forEach((one, index) => added.set(one.transaction.id, count + 1 + index))
        for (const { transaction } of received) {
          if (transaction.context?.purge !== undefined) purgeFrom(database, transaction, created)
        }
        putRecords(database, records, added)
        for (const document of documents) putDocument(database, document)
        if (note !== undefined) writeReplicaNote(database, note)
      })
      count += received.length
      for (const { transaction } of received) positions.set(transaction.id, added.get(transaction.id)!)
    },
    document: (hash) => readDocument(database, hash),
    documents: () => heldDocuments(database),
    namesDocument: (hash) => namesDocument(database, hash),
    alteredDocuments: () => alteredDocuments(database),
    transactions: () => readTransactions(database, { created }),
    journalOf: (record) => reading('e.record = ?', record),
    group: (group) => reading('t.group_id = ?', group),
    lacking: (lacking) => positionsLacking(database, lacking),
    at: (positions) => readPositions(database, positions, created),
    purgedBy: (purge) => positionsPurgedBy(database, purge),
    hashesAt: (places) => hashesAt(database, places),
    groupsBeyond: (groups, streams) => groupsBeyond(database, groups, streams),
    writers: () => readWriters(database),
    incomplete: (records) => incompleteIn(database, records),
    heldRecords: () => heldRecords(database),
    byIds: (ids) => readByIds(database, ids, created),
    fill: (filled, records, positions) => {
      inTransaction(database, () => {
        storeFilled(database, filled)
        putRecords(database, records, positions)
      })
    },
    note: (name) => readNote(database, name),
    keepNote: (name, value) => {
      inTransaction(database, () => {
        writeNote(database, name, value)
      })
    },
    ownGroups: (wanted) => ownGroups(database, wanted),
    counts: (isOpen) => (isOpen === undefined ? countAll(database) : countOpen(database, isOpen)),
    close: () => {
      database.close()
    },
  }
}

function countAll(database: Database): JournalCounts {
  return {
    transactions: database.number('SELECT count(*) FROM transactions'),
    entries: database.number('SELECT count(*) FROM entries'),
  }
}

function countOpen(database: Database, isOpen: (stream: string, record: string) => boolean): JournalCounts {
  const rows = database.json(
    `SELECT json_group_array(json_array(e.position, t.stream, e.record))
       FROM entries e JOIN transactions t USING (position)`,
  ) as readonly [number, string, string][]
  const open = rows.filter(([, stream, record]) => isOpen(stream, record))
  return { transactions: new Set(open.map(([position]) => position)).size, entries: open.length }
}

function ownGroups(database: Database, replica: string): OwnGroup[] {
  const bodies = database.json(
    'SELECT json_group_array(json(body)) FROM (SELECT body FROM transactions WHERE replica = ? ORDER BY position)',
    replica,
  ) as Pick<Transaction, 'id' | 'group' | 'context' | 'label'>[]
  const groups = new Map<string, OwnGroup>()
  for (const { id, group, context, label } of bodies) {
    const key = groupOf({ id, group })
    if (!groups.has(key))
      groups.set(key, {
        group: key,
        undoes: context?.undoes,
        redoes: context?.redoes,
        isPurge: context?.purge !== undefined,
        label: valueOf(label) ?? '',
      })
  }
  return [...groups.values()]
}
