import { beforeAll, expect, it } from 'vitest'
import { missingGraphSchema } from '../../main/hub/graph-schema.ts'
import { serverRules } from '../../graph-schema/constraints.ts'
import { changesOf } from '../../shared/hub/graph-changes.ts'
import { graphOf } from '../../shared/exchange/graph-of.ts'
import type { MapView } from '../../shared/state/map-view.ts'
import { createSchema, graphOnServer, ordered, putGraph, writeChanges } from '../helpers/graph-on-server.ts'
import { describeOnHub } from '../helpers/hub.ts'
import { map } from '../helpers/starter-map.ts'

const starter: MapView = {
  nodes: new Map(map.nodes.map((one) => [one.id, one])),
  relationships: new Map(map.relationships.map((one) => [one.id, one])),
}

describeOnHub('the graph of a map on the server', (hub) => {
  const missing = async () => {
    const session = hub.driver.session({ database: 'neo4j' })
    const names = await missingGraphSchema(session)
    await session.close()
    return names
  }

  beforeAll(async () => {
    await createSchema(hub)
    await putGraph(hub, starter)
  })

  it('[HG1] lists by name the constraints and indexes that a server lacks, and makes them', async () => {
    expect(await missing()).toEqual([])
    await hub.rows('DROP CONSTRAINT organization_id')
    await hub.rows('DROP INDEX map_words')
    expect(await missing()).toEqual(['organization_id', 'map_words'])
    await createSchema(hub)
    expect(await missing()).toEqual([])
    expect(serverRules().length).toBeGreaterThan(70)
  })

  it('[HG2] read back, the graph of the starter map is its projection, record by record', async () => {
    expect(await graphOnServer(hub)).toEqual(ordered(graphOf(starter)))
  })

  it('[HG3] a change touches only what changed', async () => {
    const marked =
      'MATCH (n) SET n.untouched = true WITH count(*) AS all MATCH ()-[r]->() SET r.untouched = true'
    await hub.rows(marked)
    const { nodes, relationships } = starter
    const commitment =
      nodes.get('nap-2012-1.11-1') ?? [...nodes.values()].find((one) => one.type === 'Commitment')!
    const link = [...relationships.values()].find((one) => one.from === commitment.id)!
    const view: MapView = {
      nodes: new Map(nodes).set(commitment.id, { ...commitment, properties: { text: { en: 'New words' } } }),
      relationships: new Map(relationships).set(link.id, { ...link, properties: { assignedBy: 'Ada' } }),
    }
    await writeChanges(hub, changesOf(view, [commitment.id, link.id]))
    const rows = await hub.rows(
      `MATCH (n) WHERE n.untouched IS NULL RETURN n.id AS id
       UNION ALL MATCH ()-[r]->() WHERE r.untouched IS NULL RETURN r.id AS id`,
    )
    expect(rows.map((row) => row['id'])).toEqual([commitment.id, link.id])
    await putGraph(hub, starter)
  })
})
