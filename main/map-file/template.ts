import { copyFileSync, existsSync, linkSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import type { Transaction } from '../../shared/journal/transaction.ts'
import { emptyState, evolve } from '../../shared/state/map-state.ts'
import { inTransaction, openDatabase } from './database.ts'
import { applicationId, formatVersion, indexes, tables, tablesVersion } from './format.ts'
import { writeNote } from './replica-note.ts'
import { programFolder } from '../program-folder.ts'
import { insertTransactions } from './stored-journal.ts'
import { putRecords } from './stored-records.ts'

/** What a new map begins with: the starter map, or the vocabularies only. */
export type Beginning = 'starter-map' | 'empty-map'

export type StarterJournal = (beginning: Beginning) => Promise<readonly Transaction[]>

/**
 * The file that a new map is a copy of. Made once, beside the program (dist/main), by the build or by the first that
 * needs it; running from source it is made once a process.
 *
 * Cost: a second for the starter map when it is made, nothing later.
 */
export async function templateFile(beginning: Beginning, journal: StarterJournal): Promise<string> {
  const here = programFolder()
  const name = `${beginning}.fourfold`
  const known = [join(here, name), ownTemplates.get(beginning)]
  const found = known.find((path) => path !== undefined && existsSync(path))
  if (found !== undefined) return found
  const transactions = await journal(beginning)
  if (here.split(sep).includes('dist')) {
    try {
      return writeTemplate(join(here, name), transactions)
    } catch {
      // an installed program cannot write beside itself
    }
  }
  const folder = mkdtempSync(join(tmpdir(), 'fourfold-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const path = writeTemplate(join(folder, name), transactions)
  ownTemplates.set(beginning, path)
  return path
}

const ownTemplates = new Map<Beginning, string>()

/** Writes a map file out of transactions, whole or not at all. */
export function writeTemplate(path: string, transactions: Iterable<Transaction>): string {
  const fresh = `${path}.${process.pid}`
  rmSync(fresh, { force: true })
  const database = openDatabase(fresh, 'hold')
  try {
    database.exec(`PRAGMA application_id=${applicationId}; PRAGMA user_version=${formatVersion}`)
    inTransaction(database, () => {
      database.exec(tables)
      const positions = new Map<string, number>()
      const state = emptyState()
      for (const some of inChunks(transactions, 500)) {
        insertTransactions(
          database,
          positions.size + 1,
          some.map((transaction) => ({ transaction, receivedAt: null })),
        )
        for (const transaction of some) {
          positions.set(transaction.id, positions.size + 1)
          evolve(state, [{ transaction, receivedAt: transaction.at }])
        }
      }
      putRecords(database, [...state.records.values()], positions)
      database.exec(indexes)
      writeNote(database, 'tables', String(tablesVersion))
    })
  } catch (error) {
    database.close()
    for (const ending of ['', '-journal']) rmSync(`${fresh}${ending}`, { force: true })
    throw error
  }
  database.close()
  renameSync(fresh, path)
  return path
}

/** Copies the template to a new place and notes when the map began. Errors: throws when something is there already. */
export function copyTemplate(template: string, path: string, created: string): void {
  const fresh = `${path}.new-${process.pid}`
  try {
    copyFileSync(template, fresh)
    noteCreated(fresh, created)
    linkWhole(fresh, path)
  } finally {
    rmSync(fresh, { force: true })
    rmSync(`${fresh}-journal`, { force: true })
  }
}

/** A few at a time: there may be more than are held at once. */
function* inChunks<T>(all: Iterable<T>, size: number): Generator<readonly T[]> {
  let page: T[] = []
  for (const one of all) {
    page.push(one)
    if (page.length < size) continue
    yield page
    page = []
  }
  if (page.length > 0) yield page
}

/** Writes transactions as a map in a new place. Errors: throws when something is there already. */
export function writeNewMap(path: string, transactions: Iterable<Transaction>, created: string): void {
  const fresh = `${path}.new-${process.pid}`
  try {
    writeTemplate(fresh, transactions)
    noteCreated(fresh, created)
    linkWhole(fresh, path)
  } finally {
    rmSync(fresh, { force: true })
  }
}

function noteCreated(path: string, created: string): void {
  const database = openDatabase(path, 'hold')
  try {
    inTransaction(database, () => writeNote(database, 'created', created))
  } finally {
    database.close()
  }
}

/** Gives a file its name unless the name is taken; where links are not to be had, by copying. */
export function linkWhole(fresh: string, path: string): void {
  try {
    linkSync(fresh, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error
    if (existsSync(path)) throw Object.assign(new Error('exists'), { code: 'EEXIST' })
    renameSync(fresh, path)
  }
}
