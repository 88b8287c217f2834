import { afterAll, beforeAll, expect, it } from 'vitest'
import { connectHub, type HubConnection } from '../../main/hub/connection.ts'
import { runConsole } from '../../main/hub/console.ts'
import { queryPack } from '../../main/hub/query-pack.ts'
import { contextOf } from '../../shared/analysis/context.ts'
import { parameterValue, usualParameter } from '../../shared/hub/console-parameters.ts'
import { parametersIn } from '../../shared/hub/cypher-tokens.ts'
import type { ConsoleQuery } from '../../shared/view/shapes/console.ts'
import { createSchema, putGraph } from '../helpers/graph-on-server.ts'
import { describeOnHub } from '../helpers/hub.ts'
import { valueOf } from '../helpers/map-folder.ts'
import { map } from '../helpers/starter-map.ts'

/** As the window runs it before anything is typed. */
function asOffered(text: string): ConsoleQuery {
  const context = contextOf({ asOf: '2026-06-01', scope: {} })
  const given = parametersIn(text).map((name) => [name, parameterValue(usualParameter(name, context))?.value])
  return { text, parameters: Object.fromEntries(given) as ConsoleQuery['parameters'] }
}

describeOnHub('the pack in the console', (hub) => {
  let connection: HubConnection
  beforeAll(async () => {
    await createSchema(hub)
    await putGraph(hub, {
      nodes: new Map(map.nodes.map((one) => [one.id, one])),
      relationships: new Map(map.relationships.map((one) => [one.id, one])),
    })
    connection = valueOf(await connectHub({ ...hub.access, address: hub.access.uri }))
  })
  afterAll(() => connection.close())

  it.each(Object.entries(queryPack))(
    '[HC5] %s gives rows of the starter map, with records to open',
    async (_, text) => {
      const { rows, more, records } = valueOf(await runConsole(connection, asOffered(text)))
      expect(rows.length).toBeGreaterThan(10)
      expect(more).toBeNull()
      expect(records.length).toBeGreaterThan(10)
    },
  )
})
