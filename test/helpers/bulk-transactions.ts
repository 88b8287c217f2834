import { advance, type StreamHead } from '../../shared/journal/seen.ts'
import { seal, type FieldWrite } from '../../shared/journal/seal.ts'
import type { Transaction } from '../../shared/journal/transaction.ts'

type Bulk = {
  /** Added to each name. */
  readonly words?: string
  /** How many names each transaction writes before the one that counts: many entries, which make no larger graph. */
  readonly drafts?: number
}

/**
 * Much work at once, as after weeks offline: transactions of one replica, each makes one topic and relates it to the
 * one before.
 *
 * Cost: about 0.1 ms each.
 */
export function bulkTransactions(
  heads: ReadonlyMap<string, StreamHead>,
  replica: string,
  count: number,
  { words = '', drafts = 0 }: Bulk = {},
): Transaction[] {
  const after = new Map(heads)
  return Array.from({ length: count }, (_, n) => {
    const id = `topic-${replica}-${n}`
    const write = (record: string, type: string, fields: object): FieldWrite[] =>
      Object.entries(fields).map(([field, value]) => ({ record, type, field, value: value as unknown }))
    const joins = { exists: true, from: id, to: `topic-${replica}-${n - 1}` }
    const transaction = seal(
      {
        stream: 'open',
        label: `create ${id}`,
        writes: [
          ...Array.from(
            { length: drafts },
            (_one, draft) => write(id, 'Topic', { 'name.en': `Draft ${draft}` })[0]!,
          ),
          ...write(id, 'Topic', { exists: true, 'name.en': `Topic ${n}${words}`, handling: 'fpt' }),
          ...(n === 0 ? [] : write(`rel-${replica}-${n}`, 'RELATED_TO', joins)),
        ],
      },
      after.get('open'),
      {
        id: `${replica}-${n}`,
        replica,
        at: '2026-11-01T12:00:00.000Z',
        author: { name: 'Bulk', organization: null },
        salt: () => n.toString(16).padStart(32, '0'),
      },
    )
    advance(after, transaction)
    return transaction
  })
}
