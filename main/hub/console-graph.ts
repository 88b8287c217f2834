import { Neo4jError } from 'neo4j-driver'
import { layOut } from '../../shared/view/layout/lay-out.ts'
import type { ConsoleNode, ConsoleRelationship, ConsoleResult } from '../../shared/view/shapes/console.ts'
import type { HubConnection } from './connection.ts'
import type { ValueReader } from './console-values.ts'
import type { ReadLimits } from './read-once.ts'

/** More than these are not drawn: nobody reads such a picture. */
export const mostDrawn = 300
const mostBeside = 1000

/**
 * Adds what joins the rows: the nodes at the ends of their relationships, and the relationships between their nodes. A
 * result stands without them where the server does not give them in time.
 */
export async function joinRows(hub: HubConnection, reader: ValueReader, limits: ReadLimits): Promise<void> {
  const ends = [...reader.relationships.values()].flatMap(({ from, to }) => [from, to])
  const missing = [...new Set(ends)].filter((id) => !reader.nodes.has(id)).slice(0, mostBeside)
  if (reader.nodes.size + missing.length === 0) return
  try {
    await hub.readOnce(async (tx) => {
      const nodes = await tx.run('MATCH (n) WHERE elementId(n) IN $missing RETURN n', { missing })
      for (const record of nodes.records) reader.beside([record.get('n')])
      const ids = [...reader.nodes.keys()].slice(0, mostDrawn)
      const between = await tx.run(
        'MATCH (a)-[r]->(b) WHERE elementId(a) IN $ids AND elementId(b) IN $ids RETURN r LIMIT $most',
        { ids, most: BigInt(mostBeside) },
      )
      for (const record of between.records) reader.beside([record.get('r')])
    }, limits)
  } catch (error) {
    // a plan of the schema has nodes that are in no database, and a large graph may take too long
    if (!(error instanceof Neo4jError)) throw error
  }
}

/** Where the nodes of a result stand, those of its rows first. Cost: 0.1 s at most. */
export function placesOf(
  nodes: readonly ConsoleNode[],
  relationships: readonly ConsoleRelationship[],
): ConsoleResult['places'] {
  const ids = nodes.slice(0, mostDrawn).map((node) => node.id)
  const places = layOut(ids, relationships)
  return Object.fromEntries([...places].map(([id, { x, y }]) => [id, [Math.round(x), Math.round(y)]]))
}
