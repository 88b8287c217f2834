import { createServer, type Server } from 'node:net'
import { afterAll, describe, expect, it } from 'vitest'
import { connectHub, isTooOld } from '../../main/hub/connection.ts'
import { catalogues } from '../../shared/language/catalogues.ts'
import { describeOnHub } from '../helpers/hub.ts'
import { lookAtHub } from '../../main/hub/hub-node.ts'
import { valueOf } from '../helpers/map-folder.ts'

const secret = 'pass-word-of-nobody'
const patience = { connecting: 1500, retrying: 500 }
const servers: Server[] = []
afterAll(() => {
  for (const server of servers) server.close()
})

/** Something that answers on a port and is no Neo4j server. */
async function stranger(): Promise<number> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as { port: number }).port
}

async function refusal(address: string, user = 'neo4j', database?: string) {
  const connected = await connectHub({ address, user, password: secret, database }, patience)
  if (!connected.ok) return connected.refusal
  const looked = await lookAtHub(connected.value).catch((error: unknown) => connected.value.refusal(error))
  await connected.value.close()
  if (looked.ok) throw new Error('a refusal was expected')
  return looked.refusal
}

describe('an address', () => {
  it.each([
    ['server:7687', 'hub-address'],
    ['http://server', 'hub-address'],
    ['bolt://', 'hub-address'],
    ['bolt://server/db', 'hub-address'],
    ['', 'hub-address'],
    [`bolt://ada:${secret}@server`, 'hub-address-secret'],
    [`neo4j://ada:${secret}@@:x`, 'hub-address-secret'],
    ['bolt://no-such-computer.invalid', 'hub-host-unknown'],
    ['neo4j+s://no-such-computer.invalid', 'hub-host-unknown'],
    ['bolt://127.0.0.1:1', 'hub-nobody'],
    ['neo4j://127.0.0.1:1', 'hub-nobody'],
  ])('[N1] %s is refused: %s', async (address, code) => {
    const refused = await refusal(address)
    expect(refused.code).toBe(code)
    expect(JSON.stringify(refused)).not.toContain(secret)
    for (const { errors } of [catalogues.en, catalogues.fr]) expect(Object.keys(errors)).toContain(code)
  })

  it('[N1] where something else answers than a Neo4j server, that is said', async () => {
    const port = await stranger()
    expect((await refusal(`bolt://127.0.0.1:${port}`)).code).toBe('hub-not-neo4j')
    expect((await refusal(`neo4j://127.0.0.1:${port}`)).code).toBe('hub-not-neo4j')
  })

  it('[N1] a server older than the oldest that is understood is known by its version', () => {
    expect(['4.4.29', '5.6.0', '3.5'].map(isTooOld)).toEqual([true, true, true])
    expect(['5.7.0', '5.26.0', '5.27-aura', '2025.10.1'].map(isTooOld)).toEqual([false, false, false, false])
  })
})

describeOnHub('a login', (hub) => {
  const at = (scheme: string) => hub.access.uri.replace('bolt:', `${scheme}:`)

  it('[N1] with a wrong password or user is refused without a word of the password', async () => {
    for (const user of ['neo4j', 'nobody']) {
      const refused = await refusal(hub.access.uri, user)
      expect(refused).toMatchObject({ code: 'hub-login', params: { user } })
      expect(JSON.stringify(refused)).not.toContain(secret)
    }
  })

  it('[N1] where the server speaks no TLS that is said, whichever way TLS was asked for', async () => {
    for (const scheme of ['bolt+s', 'bolt+ssc', 'neo4j+s', 'neo4j+ssc'])
      expect((await refusal(at(scheme))).code).toBe('hub-not-encrypted')
  })

  it('[N1] to a database that is not there names it', async () => {
    const { user, password } = hub.access
    const login = { address: at('neo4j'), user, password, database: 'nowhere' }
    const connected = await connectHub(login, patience)
    expect(!connected.ok && connected.refusal).toMatchObject({
      code: 'hub-database-unknown',
      params: { database: 'nowhere' },
    })
    const routed = valueOf(await connectHub({ ...login, database: 'neo4j' }, patience))
    expect((await lookAtHub(routed)).ok).toBe(true)
    await routed.close()
  })
})
