import neo4j, { type ManagedTransaction } from 'neo4j-driver'
import { nodeTypeNames, relationshipTypeNames } from '../../graph-schema/registry.ts'
import type { GraphChanges } from '../../shared/hub/graph-changes.ts'
import {
  isGraphDay,
  type GraphNode,
  type GraphProperties,
  type GraphRelationship,
  type GraphValue,
} from '../../shared/hub/graph-value.ts'
import { parts } from '../../shared/base/days.ts'

/** How many rows one UNWIND takes: the server then holds a few megabytes of parameters, not all of them. */
const batchSize = 5000

/**
 * Makes the graph of a server show what changed in a map, inside the caller's transaction: its retry writes the same
 * again, and running it twice changes nothing.
 *
 * A relationship is written when both of its ends are there; one whose end a later page brings comes with that end.
 *
 * Cost:   a few statements for each label and each pair of ends, whatever the number of records; none a record.
 * Errors: what the driver throws.
 */
export async function writeGraph(tx: ManagedTransaction, changes: GraphChanges): Promise<void> {
  if (changes.isWhole) {
    await writeNodes(tx, changes.nodes, 'CREATE')
    await writeRelationships(tx, changes.relationships, 'CREATE')
    return
  }
  await removeMisplaced(tx, changes)
  const fresh = await absent(tx, changes.nodes)
  const released = await standingFor(tx, fresh)
  const nodes = distinct([...changes.nodes, ...released.flatMap((id) => changes.nodeOf(id) ?? [])])
  await writeNodes(tx, nodes, 'MERGE')
  const brought = distinct(fresh.flatMap(({ id }) => changes.relationshipsOf(id)))
  // some of those that came with an end stand elsewhere on the server: of a record that gave way until now
  await removeMisplacedRelationships(tx, brought)
  await writeRelationships(tx, [...changes.relationships, ...brought], 'MERGE')
}

const eachNode = nodeTypeNames.map((label) => `MATCH (n:${label} {id: row.id}) RETURN n`).join(' UNION ALL ')
const eachRelationship = relationshipTypeNames
  .map((type) => `MATCH ()-[r:${type} {id: row.id}]->() RETURN r`)
  .join(' UNION ALL ')

/** Takes out what is gone, and what stands under another label, type or end than the map has it. */
async function removeMisplaced(tx: ManagedTransaction, changes: GraphChanges): Promise<void> {
  const gone = changes.gone.map((id) => ({ id }))
  await removeMisplacedRelationships(tx, changes.relationships, gone)
  const nodes = [...gone, ...changes.nodes.map(({ id, label }) => ({ id, label }))]
  await inBatches(nodes, (rows) =>
    tx.run(
      `UNWIND $rows AS row CALL (row) { ${eachNode} }
       WITH n, row WHERE row.label IS NULL OR NOT row.label IN labels(n) DETACH DELETE n`,
      { rows },
    ),
  )
}

async function removeMisplacedRelationships(
  tx: ManagedTransaction,
  relationships: readonly GraphRelationship[],
  gone: readonly { readonly id: string }[] = [],
): Promise<void> {
  const wanted = relationships.map(({ id, type, from, to }) => ({ id, type, from: from.id, to: to.id }))
  await inBatches([...gone, ...wanted], (rows) =>
    tx.run(
      `UNWIND $rows AS row CALL (row) { ${eachRelationship} }
       WITH r, row
       WHERE row.type IS NULL OR type(r) <> row.type OR startNode(r).id <> row.from OR endNode(r).id <> row.to
       DELETE r`,
      { rows },
    ),
  )
}

/** Of some nodes, those that the graph does not hold. */
async function absent(tx: ManagedTransaction, nodes: readonly GraphNode[]): Promise<readonly GraphNode[]> {
  const missing = new Set<string>()
  for (const [label, ofLabel] of groupBy(nodes, ({ label }) => label))
    await inBatches(ofLabel, async (batch) => {
      const { records } = await tx.run<{ id: string }>(
        `UNWIND $ids AS id WITH id WHERE NOT EXISTS { (:${label} {id: id}) } RETURN id`,
        { ids: batch.map(({ id }) => id) },
      )
      for (const record of records) missing.add(record.get('id'))
    })
  return nodes.filter(({ id }) => missing.has(id))
}

/** The records that, on the server, stand for some that stand by themselves now. */
async function standingFor(tx: ManagedTransaction, fresh: readonly GraphNode[]): Promise<readonly string[]> {
  const standing: string[] = []
  for (const [label, ofLabel] of groupBy(fresh, ({ label }) => label)) {
    const { records } = await tx.run<{ id: string }>(
      `MATCH (n:${label}) WHERE n.standsFor IS NOT NULL AND any(one IN n.standsFor WHERE one IN $ids)
       RETURN n.id AS id`,
      { ids: ofLabel.map(({ id }) => id) },
    )
    for (const record of records) standing.push(record.get('id'))
  }
  return standing
}

type Clause = 'CREATE' | 'MERGE'

async function writeNodes(
  tx: ManagedTransaction,
  nodes: readonly GraphNode[],
  clause: Clause,
): Promise<void> {
  for (const [label, ofLabel] of groupBy(nodes, ({ label }) => label))
    await inBatches(ofLabel, (batch) =>
      tx.run(`UNWIND $rows AS row ${clause} (n:${label} {id: row.id}) SET n = row`, {
        rows: batch.map(({ properties }) => toDriver(properties)),
      }),
    )
}

async function writeRelationships(
  tx: ManagedTransaction,
  relationships: readonly GraphRelationship[],
  clause: Clause,
): Promise<void> {
  const groups = groupBy(relationships, ({ from, type, to }) => `${from.label} ${type} ${to.label}`)
  for (const ofEnds of groups.values()) {
    const { from, type, to } = ofEnds[0]!
    await inBatches(ofEnds, (batch) =>
      tx.run(
        `UNWIND $rows AS row MATCH (a:${from.label} {id: row.from}), (b:${to.label} {id: row.to})
         ${clause} (a)-[r:${type} {id: row.id}]->(b) SET r = row.properties`,
        {
          rows: batch.map((one) => ({
            id: one.id,
            from: one.from.id,
            to: one.to.id,
            properties: toDriver(one.properties),
          })),
        },
      ),
    )
  }
}

/** Values as the driver sends them: days as dates, whole numbers as integers. */
function toDriver(properties: GraphProperties): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, driverValue(value)]))
}

function driverValue(value: GraphValue): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (typeof value !== 'object' || !isGraphDay(value)) return value
  const { year, month, day } = parts(value.day)
  return new neo4j.types.Date(year, month, day)
}

async function inBatches<T>(
  all: readonly T[],
  write: (batch: readonly T[]) => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < all.length; start += batchSize) await write(all.slice(start, start + batchSize))
}

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const key = keyOf(one)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  return groups
}

const distinct = <T extends { readonly id: string }>(all: readonly T[]): readonly T[] => [
  ...new Map(all.map((one) => [one.id, one])).values(),
]
