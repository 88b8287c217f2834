import fc from 'fast-check'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { lookAt, sieveOn, type Arrived, type Fault, type LookedAt } from '../../../main/hub/sieve.ts'
import { isSignatureGood, openKeyPair, type KeyPair } from '../../../main/installation/key-pair.ts'
import { parsedJson } from '../../../shared/base/parsed-json.ts'
import { hashOf } from '../../../shared/journal/chain.ts'
import { parseTransaction, type Transaction } from '../../../shared/journal/transaction.ts'
import { holds } from '../../helpers/property.ts'
import { newReplica, sync, writeFields } from '../../helpers/replicas.ts'

const folder = mkdtempSync(join(tmpdir(), 'fourfold-sieve-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})
const [first, second] = ['one', 'two'].map((name) => openKeyPair(join(folder, name))!) as [KeyPair, KeyPair]

type Damage = (one: Transaction) => object | undefined
const asWritten: Damage = (one) => one
const altered = (one: Transaction) => ({ ...one, at: '2020-01-01T00:00:00.000Z' })
const resealed = (one: Transaction, keys: KeyPair) => {
  const hash = hashOf(one)
  return { ...one, hash, signature: keys.sign(hash) }
}
/** What somebody may do to a transaction on its way; undefined takes it out. */
const damages: readonly Damage[] = [
  altered,
  (one) => ({ ...one, hash: 'f'.repeat(64) }),
  (one) => resealed({ ...one, prev: 'e'.repeat(64) }, first),
  (one) => ({ ...one, signature: one.signature?.replace(/.{4}$/, '0000') }),
  (one) => ({ ...one, signature: first.sign('d'.repeat(64)) }),
  (one) => ({ ...one, signature: 'ed25519:0:0' }),
  ({ signature: _signature, ...one }) => one,
  (one) => resealed(altered(one), second),
  ({ entries: _entries, ...one }) => one,
  (one) => ({ ...one, seq: one.seq + 1 }),
  () => undefined,
]

const journey = fc.record({
  written: fc.array(fc.record({ by: fc.nat(2), isSeen: fc.boolean() }), { minLength: 5, maxLength: 40 }),
  damaged: fc.array(fc.record({ at: fc.nat(39), damage: fc.constantFrom(...damages) }), { maxLength: 3 }),
  pageSize: fc.integer({ min: 1, max: 12 }),
})

function arrivedOf(written: readonly { by: number; isSeen: boolean }[]): Transaction[] {
  const writers = [newReplica('r0'), newReplica('r1'), newReplica('r2')]
  written.forEach(({ by, isSeen }, index) => {
    const writer = writers[by]!
    writeFields(writer, [{ record: `org-${index}`, type: 'Organization', field: 'exists', value: true }])
    if (isSeen) sync(writer, writers[(by + 1) % 3]!)
  })
  for (const writer of writers) sync(writer, writers[0]!)
  const keys = { r0: first, r1: second } as Readonly<Record<string, KeyPair>> // the third writes unsigned
  return writers[0]!.journal
    .map(({ transaction }) => transaction)
    .map((one) => {
      const signature = keys[one.replica]?.sign(one.hash)
      return signature === undefined ? one : { ...one, signature }
    })
    .sort((a, b) => a.lamport - b.lamport || (a.replica < b.replica ? -1 : 1))
}

/** One transaction, its signature too, looked at where it is met. */
function lookedAtHere({ body, ...place }: Arrived): LookedAt {
  const parsed = parseTransaction(parsedJson(body))
  if (!parsed.ok) return { ...place, transaction: undefined, isHashTrue: false, isSignatureGood: false }
  const transaction = parsed.value
  const isHashTrue = hashOf(transaction) === transaction.hash
  return { ...place, transaction, isHashTrue, isSignatureGood: isSignatureGood(transaction) }
}

const sieve = () =>
  sieveOn({
    heads: new Map(),
    keyOf: () => undefined,
    isAccepted: () => true,
    starterHash: () => undefined,
  })

describe('what comes from a hub', () => {
  const met = new Set<Fault>()

  it('[N6] page by page, ahead and beside, is taken and refused as it is one by one', async () => {
    await holds(journey, async ({ written, damaged, pageSize }) => {
      const arrived = arrivedOf(written).flatMap((one, index): Arrived[] => {
        const damage = damaged.find(({ at }) => at === index)?.damage ?? asWritten
        const body = damage(one)
        const { stream, replica, seq } = one
        return body === undefined ? [] : [{ stream, replica, seq, body: JSON.stringify(body) }]
      })
      const oneByOne = sieve()
      const taken = arrived.flatMap((one) => oneByOne.sift([lookedAtHere(one)]))

      const ahead = sieve()
      const pages: (readonly Arrived[])[] = []
      for (let from = 0; from < arrived.length; from += pageSize)
        pages.push(arrived.slice(from, from + pageSize))
      const looking = pages.map(lookAt)
      const takenAhead: Transaction[] = []
      for (const page of looking) takenAhead.push(...ahead.sift(await page))

      expect(takenAhead).toEqual(taken)
      expect(ahead.broken()).toEqual(oneByOne.broken())
      expect(ahead.newKeys()).toEqual(oneByOne.newKeys())
      for (const { fault } of ahead.broken()) met.add(fault)
    })
    expect([...met].sort()).toEqual(['gap', 'hash', 'key', 'malformed', 'prev', 'signature'])
  })
})
