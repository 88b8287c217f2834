import type { ManagedTransaction, Session } from 'neo4j-driver'
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
export async function missingGraphSchema(session: Session): Promise<readonly string[]> {
  const names: string[] = []
  for (const kind of ['CONSTRAINTS', 'INDEXES']) {
    const { records } = await session.run<{ name: string }>(`SHOW ${kind} YIELD name`)
    names.push(...records.map((record) => record.get('name')))
  }
  return missingRules(names)
}
