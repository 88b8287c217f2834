import { randomUUID } from 'node:crypto'
import { schemaVersion } from '../../graph-schema/registry.ts'
import type { HubConnection } from './connection.ts'
import { createGraphSchema } from './graph-schema.ts'
import { hubFormat } from './hub-node.ts'

/**
 * Makes an empty database a hub: constraints and indexes, and the one node that declares its audience. Two who do it at
 * once make one hub.
 *
 * Errors: what the driver throws.
 */
export async function setUpHub(hub: HubConnection, audience: string): Promise<void> {
  // in one transaction: each by itself takes as long as all of them
  await hub.write(createGraphSchema)
  await hub.write((tx) =>
    tx.run(
      `MERGE (h:FourfoldHub {id: 'hub'})
       ON CREATE SET h.identity = $identity, h.format = toInteger($format), h.schema = toInteger($schema),
         h.audience = $audience, h.vector = '{}', h.createdAt = datetime()`,
      { identity: randomUUID(), format: hubFormat, schema: schemaVersion, audience },
    ),
  )
}
