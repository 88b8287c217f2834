import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeAll, describe, inject } from 'vitest'
import { Neo4jServer, type Neo4jAccess } from './neo4j-server.ts'

/** A server with a driver of an administrator's beside whatever a test has connected. */
export class HubOfTests {
  readonly access: Neo4jAccess
  readonly driver: Driver

  constructor(access: Neo4jAccess) {
    this.access = access
    this.driver = neo4j.driver(access.uri, neo4j.auth.basic(access.user, access.password), {
      disableLosslessIntegers: true,
    })
  }

  /** The rows that a query gives, as plain objects. */
  async rows<T = Readonly<Record<string, unknown>>>(query: string, parameters: object = {}): Promise<T[]> {
    const { records } = await this.driver.executeQuery(query, parameters, { database: 'neo4j' })
    return records.map((record) => record.toObject() as T)
  }

  /** Leaves the database as a server has it that nobody wrote to: no node, no constraint, no index. */
  async clear(): Promise<void> {
    const rules = async (kind: string, drop: string) => {
      const names = await this.rows<{ name: string }>(
        `SHOW ${kind} YIELD name, type WHERE type <> 'LOOKUP' RETURN name`,
      )
      return names.map(({ name }) => `DROP ${drop} \`${name}\``)
    }
    const session = this.driver.session({ database: 'neo4j' })
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS')
    for (const [kind, drop] of [
      ['CONSTRAINTS', 'CONSTRAINT'],
      ['INDEXES', 'INDEX'],
    ] as const) {
      const statements = await rules(kind, drop)
      await session.executeWrite(async (tx) => {
        for (const statement of statements) await tx.run(statement)
      })
    }
    await session.close()
  }
}

/** The server of this worker, of those that the run shares: the other worker's file has another one. */
function serverOfWorker(): Neo4jAccess | { readonly absent: string } {
  const servers = inject('neo4j')
  if ('absent' in servers) return servers
  const worker = Number(process.env['VITEST_POOL_ID'] ?? 1)
  const server = servers[worker - 1]
  if (server === undefined) throw new Error(`worker ${worker} has no server: there are ${servers.length}`)
  return server
}

/**
 * Tests on a real server of the run, which is empty when the first of them begins. Where there is none on this machine
 * they are skipped, and counted as skipped. Only for files of test/hub: no other file has that server meanwhile.
 */
export function describeOnHub(name: string, tests: (hub: HubOfTests) => void): void {
  const server = serverOfWorker()
  if ('absent' in server) {
    // the tests are collected, so that each is counted; none of their bodies runs
    describe.skip(name, () => tests(new HubOfTests({ uri: 'bolt://127.0.0.1:1', user: '', password: '' })))
    return
  }
  describe(name, () => {
    const hub = new HubOfTests(server)
    beforeAll(() => hub.clear())
    afterAll(() => hub.driver.close())
    tests(hub)
  })
}

/**
 * Tests that stop, kill or restart a server, on one of their own: `server()` once the first of them has begun.
 * Cost: 6 s for the start and again for each restart, so that a file has one of these at most.
 */
export function describeOnOwnServer(name: string, tests: (server: () => Neo4jServer) => void): void {
  describe.skipIf('absent' in inject('neo4j'))(name, () => {
    let own: Neo4jServer | undefined
    beforeAll(async () => {
      const started = await Neo4jServer.start()
      if ('absent' in started) throw new Error(started.absent)
      own = started
    })
    afterAll(() => own?.remove())
    tests(() => own!)
  })
}
