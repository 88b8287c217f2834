import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { nodeTypeNames, relationshipTypeNames } from '../../graph-schema/registry.ts'
import type { MapView } from '../../shared/state/map-view.ts'
import { createSchema, putGraph } from '../helpers/graph-on-server.ts'
import { describeOnHub } from '../helpers/hub.ts'
import { queryPack } from '../../main/hub/query-pack.ts'
import { map } from '../helpers/starter-map.ts'

const page = readFileSync(new URL('../../build/docs/hub-graph.md', import.meta.url), 'utf8')
const queries = [...page.matchAll(/^(\d+)\. (.+)\n\n```cypher\n([^`]+)```/gm)].map(
  ([, number = '', title = '', text = '']) => ({ title: `${number}. ${title}`, text }),
)
const starter: MapView = {
  nodes: new Map(map.nodes.map((one) => [one.id, one])),
  relationships: new Map(map.relationships.map((one) => [one.id, one])),
}

describe('the page on the graph of a hub', () => {
  it('[HG5] names every label, every relationship type and every query of the pack', () => {
    const named = [
      ...nodeTypeNames,
      ...relationshipTypeNames,
      ...Object.keys(queryPack).map((name) => `${name}.cypher`),
    ]
    expect(named.filter((name) => !page.includes(`\`${name}\``))).toEqual([])
    expect(queries).toHaveLength(10)
  })
})

describeOnHub('the queries of the page', (hub) => {
  beforeAll(async () => {
    await createSchema(hub)
    await putGraph(hub, starter)
  })

  it.each(queries)('[HG5] $title', async ({ text }) => {
    expect((await hub.rows(text)).length).toBeGreaterThan(0)
  })
})
