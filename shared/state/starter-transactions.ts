import {
  nodeType,
  nodeTypeNames,
  relationshipType,
  relationshipTypeNames,
} from '../../graph-schema/registry.ts'
import { canonicalJson } from '../base/canonical-json.ts'
import { hashText } from '../base/hash.ts'
import { idOfContent } from '../base/ids.ts'
import { seal, type FieldWrite } from '../journal/seal.ts'
import { noStreamHead, type StreamHead } from '../journal/seen.ts'
import type { Transaction } from '../journal/transaction.ts'
import { fieldsOf } from './fields.ts'
import type { NodeRecord, RelationshipRecord } from './map-view.ts'
import { emptyState, evolve, type MapState } from './map-state.ts'
import { isRelationship } from './show.ts'

/** The replica whose transactions are the vocabularies and the starter map, the same on every machine. */
export const starterReplica = 'starter'

export type StarterContent = {
  readonly nodes: readonly NodeRecord[]
  readonly relationships: readonly RelationshipRecord[]
}

/** What one edition of the starter map is to say. `at` is fixed, so that every build gives the same bytes. */
export type Edition = { readonly id: string; readonly at: string; readonly content: StarterContent }

/**
 * The starter map as a fixed sequence of transactions: ids, salts and hashes come from content alone, so two maps
 * begun anywhere hold the same ones and can be joined. Each edition writes what differs from those before it.
 *
 * Shape:  one transaction a type, in the order of the schema, records by id. An earlier sequence is a prefix of a
 *         later one (`--empty` holds the first edition only, the vocabularies).
 * Cost:   about 10 µs a field.
 * Errors: throws when a record does not fit the schema, naming it: the data of an edition is part of the program.
 */
export function starterTransactions(editions: readonly Edition[]): Transaction[] {
  const state = emptyState()
  const transactions: Transaction[] = []
  let head: StreamHead = noStreamHead
  for (const edition of editions) {
    let payloads = 0
    const salt = () => hashText(`${edition.id} ${(payloads += 1)}`).slice(0, 32)
    for (const [type, writes] of writesByType(state, edition.content)) {
      const transaction = seal(
        { stream: 'open', writes, label: `edition ${type}`, context: { edition: edition.id } },
        head,
        {
          id: idOfContent(starterReplica, edition.id, canonicalJson(writes)),
          replica: starterReplica,
          at: edition.at,
          author: { name: 'Fourfold', organization: null },
          salt,
        },
      )
      transactions.push(transaction)
      evolve(state, [{ transaction, receivedAt: edition.at }])
      head = {
        seen: { [starterReplica]: transaction.seq },
        lamport: transaction.lamport,
        hashes: { [starterReplica]: transaction.hash },
      }
    }
  }
  return transactions
}

function writesByType(state: MapState, { nodes, relationships }: StarterContent): [string, FieldWrite[]][] {
  const byType = new Map<string, FieldWrite[]>(
    [...nodeTypeNames, ...relationshipTypeNames].map((type) => [type, []]),
  )
  const records = [...nodes, ...relationships].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  records.forEach(({ id }, index) => {
    if (records[index + 1]?.id === id) throw new Error(`two records of the starter map have the id ${id}`)
  })
  for (const record of records) {
    const writes = byType.get(record.type)
    if (writes === undefined) throw new Error(`${record.id}: the schema has no type ${record.type}`)
    writes.push(...differences(state, record))
  }
  return [...byType].filter(([, writes]) => writes.length > 0)
}

/** The fields of a record that are not yet as they should be, cleared ones included. */
function differences(state: MapState, record: NodeRecord | RelationshipRecord): FieldWrite[] {
  const { id, type } = record
  const wanted = new Map<string, unknown>([['exists', true]])
  if ('from' in record) wanted.set('from', record.from).set('to', record.to)
  for (const [field, value] of fieldsOf(type, normalized(record))) wanted.set(field, value)
  const shown = state.shown.get(id)
  const now = new Map<string, unknown>()
  if (shown !== undefined) {
    now.set('exists', true)
    if (isRelationship(shown)) now.set('from', shown.from).set('to', shown.to)
    for (const [field, value] of fieldsOf(shown.type, shown.properties)) now.set(field, value)
  }
  const fields = [...wanted.keys(), ...[...now.keys()].filter((field) => !wanted.has(field))]
  return fields
    .filter((field) => canonicalJson(wanted.get(field) ?? null) !== canonicalJson(now.get(field) ?? null))
    .map((field) => ({ record: id, type, field, value: wanted.get(field) ?? null }))
}

function normalized({ id, type, properties }: NodeRecord | RelationshipRecord): Record<string, unknown> {
  const schema = (nodeType(type) ?? relationshipType(type))!.schema
  const parsed = schema.safeParse(properties)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new Error(`${id}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`)
}
