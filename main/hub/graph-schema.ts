import { Neo4jError, type ManagedTransaction } from 'neo4j-driver'
import type { HubConnection } from './connection.ts'
import { cypherConstraints, missingRules } from '../../graph-schema/constraints.ts'

/**
 * Makes what is missing of the constraints and indexes on a server. Safe to run again.
 *
 * Errors: what the driver throws, as where the user may not define constraints.
 */
export async function createGraphSchema(tx: ManagedTransaction): Promise<void> {
  for (const statement of cypherConstraints()) await tx.run(statement)
}

/** The names of the constraints and indexes that a server lacks: for who may read but not define. */
export async function missingGraphSchema(tx: Pick<ManagedTransaction, 'run'>): Promise<readonly string[]> {
  const names: string[] = []
  for (const kind of ['CONSTRAINTS', 'INDEXES']) {
    const { records } = await tx.run<{ name: string }>(`SHOW ${kind} YIELD name`)
    names.push(...records.map((record) => record.get('name')))
  }
  return missingRules(names)
}

/**
 * Makes what a hub lacks of them, as one that an older version set up does.
 *
 * Shape:  the names of those that it still lacks, where the server would not have them made.
 * Errors: what the driver throws when it reads.
 */
export async function mendGraphSchema(hub: HubConnection): Promise<readonly string[]> {
  const missing = await hub.read(missingGraphSchema)
  if (missing.length === 0) return []
  try {
    await hub.write(createGraphSchema)
    return []
  } catch (error) {
    if (error instanceof Neo4jError) return missing
    throw error
  }
}
