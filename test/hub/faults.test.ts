import { afterAll, expect, it } from 'vitest'
import { connectHub } from '../../main/hub/connection.ts'
import { syncMap } from '../../main/hub/sync.ts'
import { bulkTransactions } from '../helpers/bulk-transactions.ts'
import { CuttingProxy } from '../helpers/cutting-proxy.ts'
import { describeOnOwnServer, HubOfTests } from '../helpers/hub.ts'
import { hubMaps, shownBy, topic, type Client } from '../helpers/hub-maps.ts'
import { refusalOf, valueOf } from '../helpers/map-folder.ts'

/** Much work at once, as after weeks offline. */
async function write(
  { engine: { exchange } }: Client,
  replica: string,
  count: number,
  how: Parameters<typeof bulkTransactions>[3],
) {
  valueOf(await exchange.take(bulkTransactions(exchange.heads(), replica, count, how)))
}

describeOnOwnServer('a hub in trouble', (server) => {
  const maps = hubMaps(() => server().access)
  const drivers: HubOfTests[] = []
  afterAll(async () => {
    for (const { driver } of drivers) await driver.close()
  })
  const look = async () => {
    const hub = new HubOfTests(server().access)
    drivers.push(hub)
    const [row] = await hub.rows<{ n: number; ids: number; topics: number }>(
      `MATCH (t:FourfoldTransaction) WITH count(t) AS n, count(DISTINCT t.id) AS ids
       OPTIONAL MATCH (topic:Topic) RETURN n, ids, count(topic) AS topics`,
    )
    return row!
  }
  const short = { connecting: 2000, retrying: 1500 }
  const login = (uri = server().access.uri) => ({ ...server().access, address: uri })

  it('[N5] a server killed in the middle of a batch loses nothing, and has nothing twice when it is back', async () => {
    const one = await maps.client('one')
    await write(one, 'bulk', 45, { drafts: 1000 }) // more than goes in one step
    const hub = valueOf(await connectHub(login(), short))
    let killed: Promise<void> | undefined
    const broken = await syncMap(one.engine, hub, {
      onProgress: () => {
        killed ??= server().kill()
      },
    })
    await killed
    await hub.close()
    expect(refusalOf(broken)).toBe('hub-gone')

    await server().restart()
    const between = await look()
    expect(between.ids).toBe(between.n)
    expect(between.n).toBeGreaterThan(0)
    expect(between.n).toBeLessThan(45)
    const { sent } = await one.sync()
    expect(sent + between.n).toBe(one.engine.journal().length)
    expect(await look()).toEqual({
      n: one.engine.journal().length,
      ids: one.engine.journal().length,
      topics: 45,
    })
  })

  it('[N5] a connection that is cut before or after the commit: the transaction is there once, and no error', async () => {
    const { proxy, uri } = await CuttingProxy.to(server().access.uri)
    const one = await maps.client('one-by-proxy', undefined, uri)
    await one.sync()
    const before = await look()
    for (const [index, cut] of (['before-commit', 'after-commit'] as const).entries()) {
      await one.does(topic(`topic-cut-${index}`, cut))
      proxy.cutNext = cut
      expect((await one.sync()).sent).toBe(1)
      expect(proxy.cuts).toBe(index + 1)
      expect(await look()).toEqual({
        n: before.n + index + 1,
        ids: before.n + index + 1,
        topics: before.topics + index + 1,
      })
    }
    proxy.close()
  })

  it('[N5] a login that is lost between two syncs is told, and nothing is lost', async () => {
    const { proxy, uri } = await CuttingProxy.to(server().access.uri)
    const admin = new HubOfTests(server().access)
    drivers.push(admin)
    const system = async (query: string) => admin.driver.executeQuery(query, {}, { database: 'system' })
    await system("CREATE USER ada SET PASSWORD 'ada-password' CHANGE NOT REQUIRED")
    const one = await maps.client('ada')
    const hub = valueOf(await connectHub({ address: uri, user: 'ada', password: 'ada-password' }, short))
    valueOf(await syncMap(one.engine, hub))
    await system("ALTER USER ada SET PASSWORD 'another-password' CHANGE NOT REQUIRED")
    proxy.cutAll()
    await one.does(topic('topic-login', 'Login'))
    expect(refusalOf(await syncMap(one.engine, hub))).toBe('hub-login')
    await hub.close()
    proxy.close()
    expect((await one.sync()).sent).toBe(1)
  })

  it('[N5] a database that takes no changes, then has no memory: told, waiting here, sent when it can', async () => {
    const [one, two] = [await maps.client('read-only'), await maps.client('full')]
    await two.sync()
    await two.does(topic('topic-two', 'Two'))
    await two.sync()
    await one.does(topic('topic-read-only', 'R'))
    await server().restart({ 'server.databases.read_only': 'neo4j' })
    const hub = valueOf(await connectHub(login(), short))
    const refused = await syncMap(one.engine, hub)
    await hub.close()
    // what could be taken in was, so it is no refusal
    expect(valueOf(refused)).toMatchObject({ sent: 0, notices: [{ code: 'hub-read-only' }] })
    expect(one.engine.view('own').nodes.has('topic-two')).toBe(true)

    await write(one, 'large', 350, { words: 'x'.repeat(18_000) })
    await server().restart({ 'db.memory.transaction.total.max': '10m' })
    const full = valueOf(await connectHub(login(), short))
    expect(refusalOf(await syncMap(one.engine, full))).toBe('hub-full')
    await full.close()

    await server().restart()
    expect((await one.sync()).sent).toBe(351)
    await two.sync()
    expect(shownBy(two)).toBe(shownBy(one))
    const { n, ids } = await look()
    expect(ids).toBe(n)
  })
})
