import Libsql from 'libsql'
import { describe, expect, it } from 'vitest'
import { hashOf } from '../../../../shared/journal/chain.ts'
import type { Entry, Transaction } from '../../../../shared/journal/transaction.ts'
import { openMapFile } from '../../../../main/map-file/map-file.ts'
import { bulkTransactions } from '../../../helpers/bulk-transactions.ts'
import { mapFolder, valueOf } from '../../../helpers/map-folder.ts'

const { emptyMap } = mapFolder()
const salt = (n: number) => n.toString(16).padStart(32, '0')
const about = (record: string, field: string) => ({ record, type: 'Topic', field })

/** One after the other on top of an empty map, of a replica of its own. */
function written(entries: readonly (readonly Entry[])[]): Transaction[] {
  return bulkTransactions(new Map(), 'rows', entries.length).map((one, index) => {
    const changed = { ...one, prev: null, entries: entries[index]! }
    return { ...changed, hash: hashOf(changed) }
  })
}

function taken(path: string, transactions: readonly Transaction[]): readonly Transaction[] {
  const file = valueOf(openMapFile(path))
  const positions = new Map<string, number>()
  const before = file.transactions().length
  const receivedAt = '2026-11-01T12:00:00.000Z'
  const received = transactions.map((transaction) => ({ transaction, receivedAt }))
  file.append({ received, records: [], positions })
  const kept = file.transactions().slice(before)
  file.close()
  return kept.map(({ transaction }) => transaction)
}

describe('the rows of the journal', () => {
  it('[J1] give each entry back as it was written, in its order, whatever stands beside it', async () => {
    const words = 'é "quoted" \\ \u0000 \ud83c\udf41 \ud800 \u2028'
    const transactions = written([
      [
        { ...about('topic-a', 'exists'), value: true, salt: salt(1) },
        { ...about('topic-a', 'name.en'), value: words, salt: salt(2) },
        {
          ...about('topic-b', 'name.en'),
          value: { list: [1.5, null, words], 'a.b': { __proto: 1 } },
          salt: salt(3),
        },
        { ...about('topic-a', 'name.en'), value: null, salt: salt(4) },
        { ...about('topic-a', 'name.en'), value: '', salt: salt(5) },
        { ...about('topic-a', 'constructor'), value: 1e21, salt: salt(6) },
        { record: 'topic-a', type: 'Organization', field: 'name.en', value: 'other type', salt: salt(7) },
      ],
      [],
      [
        { ...about(`topic-'"é\\ \ud83c\udf41`, 'name.fr'), value: false, salt: salt(8) },
        { ...about('topic-a', 'note.en'), digest: 'a'.repeat(64) },
        {
          ...about('topic-a', 'note.fr'),
          digest: 'b'.repeat(64),
          purged: { at: '2026-01-01T00:00:00.000Z', by: 'rows-0', reason: 'privacy' },
        },
        { ...about('topic-a', 'name.fr'), value: null, salt: salt(9) },
      ],
    ])

    const kept = taken(await emptyMap(), transactions)
    expect(kept).toEqual(transactions)
    expect(kept.map(hashOf)).toEqual(transactions.map(({ hash }) => hash))
  })

  it('[J1] of many more than the file held are all there, in their order, and found by their record', async () => {
    const many = 21_000
    const entries = Array.from({ length: many }, (_, n): Entry => ({
      ...about(`topic-${(n * 7919) % 4001}`, n % 3 === 0 ? 'name.en' : 'name.fr'),
      value: n,
      salt: salt(n),
    }))
    const transactions = written([entries.slice(0, 4), entries.slice(4, 12_000), entries.slice(12_000)])
    const path = await emptyMap()

    expect(taken(path, transactions)).toEqual(transactions)
    const database = new Libsql(path)
    const plan = database.prepare("EXPLAIN QUERY PLAN SELECT * FROM entries WHERE record = 'topic-1'").all()
    expect(JSON.stringify(plan)).toContain('entries_by_record')
    expect(database.prepare('PRAGMA integrity_check').raw().all()).toEqual([['ok']])
    database.close()
  })
})
