import { setTimeout as pause } from 'node:timers/promises'
import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bundleScript, startScript } from '../helpers/child.ts'
import { describeOnHub, describeOnOwnServer, HubOfTests } from '../helpers/hub.ts'
import type { Neo4jAccess } from '../helpers/neo4j-server.ts'

const driverOf = ({ uri, user, password }: Neo4jAccess): Driver =>
  neo4j.driver(uri, neo4j.auth.basic(user, password), { connectionTimeout: 1000 })

describeOnHub('the server that the tests share', (hub) => {
  it('is Neo4j Community 5.26 and empty', async () => {
    const [component] = await hub.rows(
      'CALL dbms.components() YIELD versions, edition RETURN versions, edition',
    )
    expect(component).toEqual({ versions: ['5.26.0'], edition: 'community' })
    expect(await hub.rows('MATCH (n) RETURN count(n) AS n')).toEqual([{ n: 0 }])
  })

  it('is as nobody wrote to it after clear', async () => {
    await hub.rows('CREATE CONSTRAINT one FOR (n:Thing) REQUIRE n.id IS UNIQUE')
    await hub.rows('CREATE FULLTEXT INDEX words FOR (n:Thing) ON EACH [n.name]')
    await hub.rows("CREATE (:Thing {id: 'a'})-[:NEXT]->(:Thing {id: 'b'})")
    await hub.clear()
    expect(await hub.rows('MATCH (n) RETURN count(n) AS n')).toEqual([{ n: 0 }])
    expect(await hub.rows("SHOW INDEXES YIELD type WHERE type <> 'LOOKUP'")).toEqual([])
  })
})

describeOnOwnServer('a server of a test’s own', (server) => {
  let hub: HubOfTests
  beforeAll(() => {
    hub = new HubOfTests(server().access)
  })
  afterAll(() => hub.driver.close())

  it('keeps what it committed through a kill and a restart, and refuses to write where it is read-only', async () => {
    await hub.rows("CREATE (:Thing {id: 'kept'})")
    await server().kill()
    await expect(driverOf(server().access).verifyConnectivity()).rejects.toThrow()

    await server().restart({ 'server.databases.read_only': 'neo4j' })
    expect(await hub.rows('MATCH (n) RETURN n.id AS id')).toEqual([{ id: 'kept' }])
    await expect(hub.rows('CREATE (:Thing)')).rejects.toMatchObject({
      code: 'Neo.ClientError.General.WriteOnReadOnlyAccessDatabase',
    })
  })

  it('ends with the process that started it, even when that is killed', async () => {
    const child = startScript(await bundleScript('test/helpers/scripts/start-neo4j.ts'), [])
    const driver = driverOf(JSON.parse((await child.line()) ?? '') as Neo4jAccess)
    await driver.verifyConnectivity()

    child.process.kill('SIGKILL')
    await child.ended
    let isThere = true
    const until = Date.now() + 10_000
    while (isThere && Date.now() < until)
      isThere = await driver.verifyConnectivity().then(
        () => pause(50, true),
        () => false,
      )
    await driver.close()
    expect(isThere).toBe(false)
  })
})
