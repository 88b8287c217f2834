import { emptyState, evolve } from '../../shared/state/map-state.ts'
import { inTransaction, type Database } from './database.ts'
import { tablesVersion } from './format.ts'
import { writeNote } from './replica-note.ts'
import { readTransactions } from './stored-journal.ts'
import { putRecords } from './stored-records.ts'

/** Makes the derived tables anew from the journal, in one transaction. */
export function rebuildTables(database: Database, created: string): void {
  const { records, positions } = replay(database, created)
  inTransaction(database, () => {
    database.exec('DELETE FROM records')
    putRecords(database, records, positions)
    writeNote(database, 'tables', String(tablesVersion))
  })
}

/** The records that the journal comes to, and the position of every transaction. */
export function replay(database: Database, created: string) {
  const rows = database.json('SELECT json_group_array(json_array(id, position)) FROM transactions') as [
    string,
    number,
  ][]
  const state = emptyState()
  evolve(state, readTransactions(database, { created }))
  return { records: [...state.records.values()], positions: new Map(rows) }
}
