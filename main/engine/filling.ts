import { done, type Outcome } from '../../shared/base/outcome.ts'
import { filledFrom, isLacking } from '../../shared/journal/fill.ts'
import type { Received, Transaction } from '../../shared/journal/transaction.ts'
import {
  emptyState,
  previewRecords,
  takeRecords,
  type Change,
  type MapState,
} from '../../shared/state/map-state.ts'
import type { RecordState } from '../../shared/state/record-state.ts'
import { refusedFor } from '../map-file/database.ts'
import type { MapFile } from '../map-file/map-file.ts'

/** What filling made of the map: how many transactions got values, and the records that say something else now. */
export type Filled = {
  readonly transactions: number
  readonly records: readonly RecordState[]
  readonly change: Change
}

type Parts = {
  readonly file: MapFile
  readonly state: MapState
  readonly positions: ReadonlyMap<string, number>
}

/**
 * Takes values that this copy lacks out of other copies of the same transactions: what was held back, or lay outside
 * the scope. File first, then memory; no transaction is new.
 *
 * Cost:   that of `gainOf`.
 * Errors: those of writing the file, which is then as it was.
 */
export function fillMap({ file, state, positions }: Parts, others: readonly Transaction[]): Outcome<Filled> {
  const { transactions, records } = gainOf(file, others)
  try {
    if (transactions.length > 0) file.fill(transactions, records, positions)
  } catch (error) {
    return refusedFor(error, file.path)
  }
  const change = transactions.length > 0 ? takeRecords(state, records) : noChange
  return done({ transactions: transactions.length, records, change })
}

const noChange: Change = { added: [], updated: [], removed: [] }

/**
 * The transactions of a file with the values that others have and it lacks, and what they make of the records.
 *
 * Cost: O(entries ever written about the records that gain something).
 */
export function gainOf(
  file: MapFile,
  others: readonly Transaction[],
): { readonly transactions: readonly Transaction[]; readonly records: readonly RecordState[] } {
  const offered = new Map(others.map((one) => [one.id, one]))
  const gained = new Map<string, Received>()
  const ids = new Set<string>()
  for (const own of file.byIds([...offered.keys()])) {
    const transaction = filledFrom(own.transaction, offered.get(own.transaction.id)!)
    if (transaction === own.transaction) continue
    gained.set(transaction.id, { ...own, transaction })
    for (const id of recordsGaining(own.transaction, transaction)) ids.add(id)
  }
  const transactions = [...gained.values()].map((one) => one.transaction)
  return {
    transactions,
    records: [...ids].flatMap((id) => previewRecords(emptyState(), lifeOf(file, id, gained))),
  }
}

/** The records that say something else now: those whose values came, and all of them where its author got a name. */
function recordsGaining(before: Transaction, after: Transaction): readonly string[] {
  const isNamed = (['name', 'organization'] as const).some((part) => isLacking(before.author[part]))
  const isGained = (index: number) => isLacking(before.entries[index]) && !isLacking(after.entries[index])
  return after.entries.filter((_, index) => isNamed || isGained(index)).map(({ record }) => record)
}

/** All that was ever written about a record, with what is gained. */
function lifeOf(file: MapFile, id: string, gained: ReadonlyMap<string, Received>): readonly Received[] {
  return file.journalOf(id).map((one) => {
    const more = gained.get(one.transaction.id)
    if (more === undefined) return one
    const entries = more.transaction.entries.filter((entry) => entry.record === id)
    return { ...more, transaction: { ...more.transaction, entries } }
  })
}
