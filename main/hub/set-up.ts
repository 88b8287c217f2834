import { randomUUID } from 'node:crypto'
import { schemaVersion } from '../../graph-schema/registry.ts'
import { cypherConstraints } from '../../graph-schema/constraints.ts'
import type { HubConnection } from './connection.ts'
import { hubFormat } from './hub-node.ts'

const journalConstraints = [
  'CREATE CONSTRAINT fourfold_hub_id IF NOT EXISTS FOR (h:FourfoldHub) REQUIRE h.id IS UNIQUE',
  'CREATE CONSTRAINT fourfold_transaction_id IF NOT EXISTS FOR (t:FourfoldTransaction) REQUIRE t.id IS UNIQUE',
  'CREATE CONSTRAINT fourfold_transaction_place IF NOT EXISTS FOR (t:FourfoldTransaction) REQUIRE (t.stream, t.replica, t.seq) IS UNIQUE',
]

/**
 * Makes an empty database a hub: constraints and indexes, and the one node that declares its audience. Two who do it at
 * once make one hub.
 *
 * Errors: what the driver throws.
 */
export async function setUpHub(hub: HubConnection, audience: string): Promise<void> {
  // in one transaction: each by itself takes as long as all of them
  await hub.write(async (tx) => {
    for (const statement of [...journalConstraints, ...cypherConstraints()]) await tx.run(statement)
  })
  await hub.write((tx) =>
    tx.run(
      `MERGE (h:FourfoldHub {id: 'hub'})
       ON CREATE SET h.identity = $identity, h.format = toInteger($format), h.schema = toInteger($schema),
         h.audience = $audience, h.vector = '{}', h.createdAt = datetime()`,
      { identity: randomUUID(), format: hubFormat, schema: schemaVersion, audience },
    ),
  )
}
