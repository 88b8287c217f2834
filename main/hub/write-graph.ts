import neo4j, { type ManagedTransaction } from 'neo4j-driver'
import { nodeTypeNames, relationshipTypeNames } from '../../graph-schema/registry.ts'
import { parts } from '../../shared/base/days.ts'
import type { GraphChanges } from '../../shared/hub/graph-changes.ts'
import {
  isGraphDay,
  type GraphEnd,
  type GraphNode,
  type GraphProperties,
  type GraphRelationship,
  type GraphValue,
} from '../../shared/exchange/graph-value.ts'

/**
 * Makes the graph of a server show what changed in a map, inside the caller's transaction: run twice, it changes
 * nothing more.
 *
 * A relationship is written when both of its ends are there; one whose end a later page brings comes with that end.
 *
 * Cost:   batches of a few statements for each label and each type that occurs, always with the same text, so that the
 *         server plans them once; none a record. Not `CREATE ()-[:$(row.type)]->()`: Neo4j 5.26.0 gives all rows of a
 *         batch the type of the first one.
 * Errors: what the driver throws.
 */
export async function writeGraph(tx: ManagedTransaction, changes: GraphChanges): Promise<void> {
  const { nodes, gone } = changes
  const places: Places = new Map()
  if (changes.isWhole) {
    await addNodes(tx, nodes, places)
    // ends that an earlier page of the same push brought
    await locate(
      tx,
      changes.relationships.flatMap(({ from, to }) => [from, to]),
      places,
    )
    await addRelationships(tx, changes.relationships, places)
    return
  }
  const removed = gone.map((id) => ({ id }))
  await run(tx, removeRelationships, removed)
  await run(tx, removeNodes, removed)

  await locate(tx, nodes, places)
  const fresh = nodes.filter(({ id }) => !places.has(id))
  const released = (await thoseStandingFor(tx, fresh, gone)).flatMap((id) => changes.nodeOf(id) ?? [])
  await locate(tx, released, places)
  const known = distinct([...nodes, ...released]).filter(({ id }) => places.has(id))
  await run(
    tx,
    setNodes,
    known.map(({ id, properties }) => ({ element: places.get(id), properties: toDriver(properties) })),
  )
  await addNodes(tx, fresh, places)

  const brought = fresh.flatMap(({ id }) => changes.relationshipsOf(id))
  const relationships = distinct([...changes.relationships, ...brought])
  const standing = await inPlace(tx, relationships)
  const kept = relationships.filter(({ id }) => standing.has(id))
  for (const [type, ofType] of groupBy(kept, (one) => one.type))
    await run(
      tx,
      setRelationships(type),
      ofType.map(({ id, properties }) => ({ id, properties: toDriver(properties) })),
    )
  const added = relationships.filter(({ id }) => !standing.has(id))
  await locate(
    tx,
    added.flatMap(({ from, to }) => [from, to]),
    places,
  )
  await addRelationships(tx, added, places)
}

const anyNode = `(n:${nodeTypeNames.join('|')} {id: row.id})`
const anyRelationship = `()-[r:${relationshipTypeNames.join('|')} {id: row.id}]->()`

/** Each takes rows. Labels and types that are written into a statement are those of the registry. */
const removeRelationships = `UNWIND $rows AS row MATCH ${anyRelationship} DELETE r`
const removeNodes = `UNWIND $rows AS row MATCH ${anyNode} DETACH DELETE n`
const setNodes = `UNWIND $rows AS row MATCH (n) WHERE elementId(n) = row.element SET n = row.properties`
const createNodes = (label: string) =>
  `UNWIND $rows AS row CREATE (n:${label}) SET n = row RETURN n.id AS id, elementId(n) AS element`
const createRelationships = (type: string) =>
  `UNWIND $rows AS row MATCH (a) WHERE elementId(a) = row.from MATCH (b) WHERE elementId(b) = row.to
   CREATE (a)-[r:${type}]->(b) SET r = row.properties`
const findNodes = (label: string) =>
  `UNWIND $rows AS row MATCH (n:${label} {id: row.id}) RETURN n.id AS id, elementId(n) AS element`
const findRelationships = (type: string) =>
  `UNWIND $rows AS row MATCH (a)-[r:${type} {id: row.id}]->(b) RETURN r.id AS id, a.id AS start, b.id AS end`
const setRelationships = (type: string) =>
  `UNWIND $rows AS row MATCH ()-[r:${type} {id: row.id}]->() SET r = row.properties`
const standingFor = (label: string) =>
  `MATCH (n:${label}) WHERE any(one IN n.standsFor WHERE one IN $ids) RETURN n.id AS id`

/** Where on the server a node is, by its id. */
type Places = Map<string, string>
type Row = Readonly<Record<string, unknown>>

/** How many rows one UNWIND takes: the server then holds a few megabytes of parameters, not all of them. */
const batchSize = 5000

/** Runs a statement over rows in batches; without rows, not at all. */
async function run<R = Row>(
  tx: ManagedTransaction,
  statement: string,
  rows: readonly Row[],
): Promise<readonly R[]> {
  const found: R[] = []
  for (let start = 0; start < rows.length; start += batchSize) {
    const { records } = await tx.run(statement, { rows: rows.slice(start, start + batchSize) })
    for (const record of records) found.push(record.toObject())
  }
  return found
}

/** Adds where on the server these nodes are, as far as they are there. */
async function locate(tx: ManagedTransaction, nodes: readonly GraphEnd[], places: Places): Promise<void> {
  const unknown = distinct(nodes.filter(({ id }) => !places.has(id)))
  for (const [label, ofLabel] of groupBy(unknown, (one) => one.label))
    for (const { id, element } of await run<{ id: string; element: string }>(
      tx,
      findNodes(label),
      ofLabel.map(({ id }) => ({ id })),
    ))
      places.set(id, element)
}

/** The ids of those of some relationships that stand where the map has them; one between other nodes is taken out. */
async function inPlace(
  tx: ManagedTransaction,
  relationships: readonly GraphRelationship[],
): Promise<ReadonlySet<string>> {
  const standing = new Set<string>()
  const moved: Row[] = []
  for (const [type, ofType] of groupBy(relationships, (one) => one.type)) {
    const wanted = new Map(ofType.map((one) => [one.id, one]))
    for (const { id, start, end } of await run<{ id: string; start: string; end: string }>(
      tx,
      findRelationships(type),
      ofType.map(({ id }) => ({ id })),
    )) {
      if (wanted.get(id)?.from.id === start && wanted.get(id)?.to.id === end) standing.add(id)
      else moved.push({ id })
    }
  }
  await run(tx, removeRelationships, moved)
  return standing
}

/** The records that, on the server, stand for some that stand by themselves now, or that are gone: another may stand for those. */
async function thoseStandingFor(
  tx: ManagedTransaction,
  fresh: readonly GraphNode[],
  gone: readonly string[],
): Promise<readonly string[]> {
  const standing: string[] = []
  if (gone.length > 0) {
    const { records } = await tx.run<{ id: string }>(standingFor(nodeTypeNames.join('|')), { ids: gone })
    standing.push(...records.map((record) => record.get('id')))
  }
  for (const [label, ofLabel] of groupBy(fresh, (one) => one.label)) {
    const { records } = await tx.run<{ id: string }>(standingFor(label), { ids: ofLabel.map(({ id }) => id) })
    standing.push(...records.map((record) => record.get('id')))
  }
  return standing
}

async function addNodes(tx: ManagedTransaction, nodes: readonly GraphNode[], places: Places): Promise<void> {
  for (const [label, ofLabel] of groupBy(nodes, (one) => one.label))
    for (const { id, element } of await run<{ id: string; element: string }>(
      tx,
      createNodes(label),
      ofLabel.map(({ properties }) => toDriver(properties)),
    ))
      places.set(id, element)
}

async function addRelationships(
  tx: ManagedTransaction,
  relationships: readonly GraphRelationship[],
  places: Places,
): Promise<void> {
  for (const [type, ofType] of groupBy(relationships, (one) => one.type)) {
    const rows = ofType.flatMap(({ from, to, properties }) => {
      const [start, end] = [places.get(from.id), places.get(to.id)]
      const isThere = start !== undefined && end !== undefined
      return isThere ? { from: start, to: end, properties: toDriver(properties) } : []
    })
    await run(tx, createRelationships(type), rows)
  }
}

/** Values as the driver sends them: days as dates, whole numbers as integers. */
function toDriver(properties: GraphProperties): Row {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, driverValue(value)]))
}

function driverValue(value: GraphValue): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (typeof value !== 'object' || !isGraphDay(value)) return value
  const { year, month, day } = parts(value.day)
  return new neo4j.types.Date(year, month, day)
}

const distinct = <T extends { readonly id: string }>(all: readonly T[]): readonly T[] => [
  ...new Map(all.map((one) => [one.id, one])).values(),
]

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const group = groups.get(keyOf(one))
    if (group === undefined) groups.set(keyOf(one), [one])
    else group.push(one)
  }
  return groups
}
