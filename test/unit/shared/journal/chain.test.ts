import { describe, expect, it } from 'vitest'
import { createHash } from 'node:crypto'
import { chainProblems, hashOf } from '../../../../shared/journal/chain.ts'
import { parseTransaction, type Transaction } from '../../../../shared/journal/transaction.ts'
import { newReplica, writeFields } from '../../../helpers/replicas.ts'

function journal(): Transaction[] {
  const replica = newReplica('r1')
  for (const name of ['A', 'B', 'C'])
    writeFields(replica, [{ record: 'org-a', type: 'Organization', field: 'name.en', value: name }])
  return replica.journal.map((one) => one.transaction)
}
const problems = (transactions: readonly Transaction[]) =>
  chainProblems(transactions).map(({ where, what }) => [where, what])

describe('the chain of hashes', () => {
  it('[J1] is that which the documentation of the file format describes, computed with other means', () => {
    const { hash, signature: _signature, ...header } = journal()[1]!
    const sha = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')
    const digest = (payload: object) => {
      const { value, salt } = payload as { value: unknown; salt: string }
      return sha(salt + JSON.stringify(value))
    }
    const sorted = (value: unknown): unknown =>
      typeof value !== 'object' || value === null || Array.isArray(value)
        ? value
        : Object.fromEntries(
            Object.entries(value)
              .sort()
              .map(([key, one]) => [key, sorted(one)]),
          )
    const hashed = {
      ...header,
      author: { name: digest(header.author.name), organization: digest(header.author.organization) },
      label: digest(header.label),
      entries: header.entries.map((entry) => [entry.record, entry.type, entry.field, digest(entry)]),
    }
    expect(sha(JSON.stringify(sorted(hashed)))).toBe(hash)
  })

  it('[J1] is true as written, and stays so when a value gives way to its digest', () => {
    expect(problems(journal())).toEqual([])
  })

  it.each<[string, (transactions: Transaction[]) => void, string[][]]>([
    [
      'a value altered',
      (all) => (all[1] = { ...all[1]!, entries: [{ ...all[1]!.entries[0]!, value: 'X' }] }),
      [['r1-2', 'hash']],
    ],
    [
      'an author altered',
      (all) =>
        (all[1] = { ...all[1]!, author: { ...all[1]!.author, name: { value: 'X', salt: '0'.repeat(32) } } }),
      [['r1-2', 'hash']],
    ],
    ['one left out', (all) => all.splice(1, 1), [['r1-3', 'gap']]],
    [
      'two of one number',
      (all) => all.push({ ...all[1]!, id: 'other', hash: hashOf({ ...all[1]!, id: 'other' }) }),
      [
        ['other', 'twice'],
        ['r1-3', 'prev'],
      ],
    ],
    [
      'another predecessor',
      (all) => {
        const changed = { ...all[2]!, prev: 'f'.repeat(64) }
        all[2] = { ...changed, hash: hashOf(changed) }
      },
      [['r1-3', 'prev']],
    ],
  ])('[J1] tells %s', (_what, change, expected) => {
    const all = journal()
    change(all)
    expect(problems(all)).toEqual(expected)
  })

  it('[J9] a header key of a newer version is kept and hashed', () => {
    const newer = { ...journal()[0]!, mood: 'good' }
    const written = { ...newer, hash: hashOf(newer) }
    const parsed = parseTransaction(JSON.parse(JSON.stringify(written)))
    expect(parsed.ok && parsed.value).toEqual(written)
    expect(parsed.ok && hashOf(parsed.value)).toBe(written.hash)
    expect(hashOf({ ...newer, mood: 'bad' } as Transaction)).not.toBe(written.hash)
  })

  it('[J1] refuses what is no transaction', () => {
    const [good] = journal()
    for (const wrong of [
      null,
      {},
      { ...good, seq: 0 },
      { ...good, stream: 'everyone' },
      { ...good, entries: [{ record: 'a' }] },
      { ...good, lamport: 2 ** 52 },
    ]) {
      const parsed = parseTransaction(wrong)
      expect(parsed.ok ? 'parsed' : parsed.refusal.code).toBe('journal-malformed')
    }
  })
})
