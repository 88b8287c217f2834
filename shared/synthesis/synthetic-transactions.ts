import { hashText } from '../base/hash.ts'
import { randomOf } from '../base/random.ts'
import { seal, type FieldWrite } from '../journal/seal.ts'
import type { StreamHead } from '../journal/seen.ts'
import type { Transaction } from '../journal/transaction.ts'
import { fieldsOf } from '../state/fields.ts'
import type { NodeRecord, RelationshipRecord } from '../state/map-view.ts'
import { syntheticPrefix } from './copies.ts'
import type { MapRecords, Wanted } from './synthetic-map.ts'

/** How many nodes one transaction writes: about what is read out of one larger document. */
const nodesAtOnce = 24

/**
 * Synthetic records as transactions of a replica of their own, on top of what a new map holds; made one by one, as
 * they are taken. Ids, salts and instants come from the seed, so that the same map comes again, byte for byte.
 *
 * Shape: each relationship stands in the transaction of its later end.
 * Cost:  about 5 µs an entry.
 */
export function* syntheticTransactions(
  records: MapRecords,
  below: { readonly head: StreamHead; readonly at: string },
  wanted: Wanted,
): Generator<Transaction> {
  const name = `${syntheticPrefix}${hashText(JSON.stringify([wanted.measures, wanted.seed])).slice(0, 20)}`
  const random = randomOf(wanted.seed)
  const salt = () => random.hex(32)
  let head = below.head
  for (const [index, batch] of batchesOf(records).entries()) {
    const transaction = seal({ stream: 'open', writes: batch.flatMap(writesOf), label: 'synthesize' }, head, {
      id: `${name}-${index + 1}`,
      replica: name,
      at: new Date(Date.parse(below.at) + index * 60_000).toISOString(),
      author: { name: 'Fourfold synthesize', organization: null },
      salt,
    })
    yield transaction
    head = {
      seen: { ...head.seen, [name]: transaction.seq },
      lamport: transaction.lamport,
      hashes: { ...head.hashes, [name]: transaction.hash },
    }
  }
}

/** How many transactions the records make. */
export function batchCount({ nodes }: MapRecords): number {
  return Math.ceil(nodes.length / nodesAtOnce)
}

function batchesOf({ nodes, relationships }: MapRecords): readonly (NodeRecord | RelationshipRecord)[][] {
  const batches: (NodeRecord | RelationshipRecord)[][] = []
  const batchOf = new Map<string, number>()
  nodes.forEach((node, index) => {
    const number = Math.floor(index / nodesAtOnce)
    batchOf.set(node.id, number)
    ;(batches[number] ??= []).push(node)
  })
  for (const one of relationships) {
    // a term of the vocabularies is there from the beginning
    batches[Math.max(batchOf.get(one.from) ?? 0, batchOf.get(one.to) ?? 0)]?.push(one)
  }
  return batches
}

function writesOf(record: NodeRecord | RelationshipRecord): FieldWrite[] {
  const { id, type } = record
  const writes: FieldWrite[] = [{ record: id, type, field: 'exists', value: true }]
  if ('from' in record) {
    writes.push({ record: id, type, field: 'from', value: record.from })
    writes.push({ record: id, type, field: 'to', value: record.to })
  }
  for (const [field, value] of fieldsOf(type, record.properties))
    writes.push({ record: id, type, field, value })
  return writes
}
