import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { nodeTypeNames, relationshipTypeNames } from '../../graph-schema/registry.ts'
import { contextOf } from '../../shared/analysis/context.ts'
import type { MapView } from '../../shared/state/map-view.ts'
import { createSchema, putGraph } from '../helpers/graph-on-server.ts'
import { describeOnHub } from '../helpers/hub.ts'
import { queryPack } from '../../main/hub/query-pack.ts'
import { map } from '../helpers/starter-map.ts'

const page = readFileSync(new URL('../../build/docs/hub-graph.md', import.meta.url), 'utf8')
const queries = [...page.matchAll(/^(\d+)\. (.+)\n\n```cypher\n([^`]+)```/gm)].map(
  ([, number = '', title = '', text = '']) => ({ title: `${number}. ${title}`, text }),
)
/** What the page sets before a query of the pack is run: the name of each parameter, and what it is in Cypher. */
const settings = [...page.matchAll(/^:param (\w+) => (.+)$/gm)].map(([, name = '', value = '']) => ({
  name,
  value,
}))
const pack = Object.entries(queryPack).map(([name, text]) => ({
  name,
  /** Those that the text takes. */
  parameters: [...new Set([...text.matchAll(/\$(\w+)/g)].map(([, parameter = '']) => parameter))].sort(),
}))
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

  it.each(pack)('[HG5] names every parameter of $name, and sets it', ({ name, parameters }) => {
    const row = page.split('\n').find((line) => line.startsWith(`| \`${name}.cypher\``)) ?? ''
    const named = row.split('|').at(-2)?.match(/\w+/g) ?? []
    expect([...named].sort()).toEqual(parameters)
    expect(settings.map((one) => one.name)).toEqual(expect.arrayContaining(parameters))
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

  it('[HG5] sets parameters to what the queries of the pack take', async () => {
    const [parameters] = await hub.rows(
      `RETURN ${settings.map((one) => `${one.value} AS ${one.name}`).join(', ')}`,
    )
    const { asOf, currentMonths, horizonEnd, scope } = contextOf({ asOf: '2026-06-01', scope: {} })
    const axes = { rowAxis: 'pillar', columnAxis: 'jurisdiction' }
    expect(parameters).toEqual({ asOf, currentMonths, horizonEnd, scope, ...axes, limit: 20 })
  })

  it('[HG5] takes some of the rows of a query', async () => {
    const ask = (text: string) => hub.rows(text, { asOf: '2026-06-01', scope: {} })
    const all = await ask(queryPack.commitments)
    const some = await ask(`CALL () { ${queryPack.commitments} } WITH * WHERE timingPassed RETURN *`)
    expect(some).toHaveLength(all.filter((row) => row['timingPassed'] === true).length)
    expect(some.length).toBeGreaterThan(0)
  })
})
