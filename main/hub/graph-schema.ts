import type { Session } from 'neo4j-driver'
import { missingRules, serverRules } from '../../graph-schema/constraints.ts'

/**
 * Makes what is missing of the constraints and indexes on a server. Safe to run again; all of it or nothing.
 *
 * Errors: what the driver throws, as where the user may not define constraints.
 */
export async function createGraphSchema(session: Session): Promise<void> {
  await session.executeWrite(async (tx) => {
    for (const { statement } of serverRules()) await tx.run(statement)
  })
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
