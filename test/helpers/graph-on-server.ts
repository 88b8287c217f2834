import neo4j, { type ManagedTransaction } from 'neo4j-driver'
import { createGraphSchema } from '../../main/hub/graph-schema.ts'
import { writeGraph } from '../../main/hub/write-graph.ts'
import { wholeGraph, type GraphChanges } from '../../shared/hub/graph-changes.ts'
import type { Graph } from '../../shared/exchange/graph-of.ts'
import type { GraphProperties } from '../../shared/exchange/graph-value.ts'
import type { MapView } from '../../shared/state/map-view.ts'
import type { HubOfTests } from './hub.ts'

/** Writes in one managed transaction, as a push does. */
export async function write(hub: HubOfTests, work: (tx: ManagedTransaction) => Promise<void>): Promise<void> {
  const session = hub.driver.session({ database: 'neo4j' })
  try {
    await session.executeWrite(work)
  } finally {
    await session.close()
  }
}

export const writeChanges = (hub: HubOfTests, changes: GraphChanges): Promise<void> =>
  write(hub, (tx) => writeGraph(tx, changes))

/** A server that holds the graph of a map and nothing else. */
export async function putGraph(hub: HubOfTests, view: MapView): Promise<void> {
  await hub.rows('MATCH (n) DETACH DELETE n')
  await writeChanges(hub, wholeGraph(view))
}

export async function createSchema(hub: HubOfTests): Promise<void> {
  await write(hub, createGraphSchema)
  await hub.rows('CALL db.awaitIndexes(60)')
}

type Row = { readonly properties: Readonly<Record<string, unknown>> }

/** All that a server holds but its journal, in the order of ids, as the projection writes it. */
export async function graphOnServer(hub: HubOfTests): Promise<Graph> {
  const nodes = await hub.rows<Row & { label: string }>(
    `MATCH (n) WHERE NOT n:FourfoldHub AND NOT n:FourfoldTransaction
     RETURN reduce(all = '', one IN labels(n) | all + one) AS label, properties(n) AS properties`,
  )
  const relationships = await hub.rows<Row & { type: string; from: End; to: End }>(
    `MATCH (a)-[r]->(b) RETURN type(r) AS type, properties(r) AS properties,
       {id: a.id, label: head(labels(a))} AS from, {id: b.id, label: head(labels(b))} AS to`,
  )
  return ordered({
    nodes: nodes.map((row) => ({ ...row, ...read(row) })),
    relationships: relationships.map((row) => ({ ...row, ...read(row) })),
  })
}

type End = { readonly id: string; readonly label: string }

/** The same graph in the order of ids. */
export function ordered({ nodes, relationships }: Graph): Graph {
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  return { nodes: [...nodes].sort(byId), relationships: [...relationships].sort(byId) }
}

function read({ properties }: Row): { readonly id: string; readonly properties: GraphProperties } {
  const plain = Object.entries(properties).map(([name, value]) => [
    name,
    neo4j.isDate(value) ? { day: value.toString() } : value,
  ])
  return { id: String(properties['id']), properties: Object.fromEntries(plain) as GraphProperties }
}
