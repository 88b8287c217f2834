import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { createMap, openMap } from '../../main/engine/engine.ts'
import { connectHub } from '../../main/hub/connection.ts'
import { setUpHub } from '../../main/hub/set-up.ts'
import { syncMap } from '../../main/hub/sync.ts'
import { openInstallation } from '../../main/installation/installation.ts'
import type { Outcome } from '../../shared/base/outcome.ts'
import { bulkTransactions } from '../helpers/bulk-transactions.ts'
import { Neo4jServer } from '../helpers/neo4j-server.ts'
import { median, referenceWork, tell } from './figures.ts'

/**
 * First push, pull, and a sync with nothing new, on a real server, beside the driver alone writing the same nodes and
 * relationships by UNWIND and reading the same rows.
 */
const count = process.env['FOURFOLD_BENCH_SMALL'] === undefined ? 50_000 : 5_000
const atOnce = 5000

const valueOf = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(`${outcome.refusal.code} ${JSON.stringify(outcome.refusal.params)}`)
  return outcome.value
}
const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const server = await Neo4jServer.start()
if ('absent' in server) {
  process.stdout.write(`no Neo4j server here, nothing was measured: ${server.absent}\n`)
} else {
  const folder = mkdtempSync(join(tmpdir(), 'fourfold-bench-'))
  try {
    await measure(server, folder)
  } finally {
    await server.remove()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measure({ access }: Neo4jServer, folder: string): Promise<void> {
  const { uri: address, user, password } = access
  const open = async (name: string) => {
    const path = join(folder, `${name}.fourfold`)
    valueOf(await createMap(path, { empty: true }))
    const installation = openInstallation(join(folder, name))
    return valueOf(await openMap(path, { in: 'process', installation }))
  }
  const hub = valueOf(await connectHub({ address, user, password }))
  const driver = neo4j.driver(address, neo4j.auth.basic(user, password))
  const session = driver.session({ database: 'neo4j' })
  await setUpHub(hub, 'fpt')

  const one = await open('one')
  const transactions = bulkTransactions(one.exchange.heads(), 'bulk', count)
  process.stdout.write(`${count} transactions, each with a node and a relationship\n`)
  tell('this machine: reference work', referenceWork(), 'ms')

  // the same nodes and relationships as the push makes, in batches, under the same constraints
  const journal = transactions.map((one_) => ({ ...one_, body: JSON.stringify(one_) }))
  const raw = async () => {
    for (let from = 0; from < count; from += atOnce) {
      const rows = journal
        .slice(from, from + atOnce)
        .map(({ id, stream, replica, seq, lamport, hash, body }) => ({
          id: `raw-${id}`,
          stream,
          replica: `raw-${replica}`,
          seq: neo4j.int(seq),
          lamport: neo4j.int(lamport),
          hash,
          body,
        }))
      const topics = rows.map((_, n) => ({
        id: `raw-${from + n}`,
        nameEn: `Topic ${from + n}`,
        handling: 'fpt',
      }))
      const joins = topics.map((topic, n) => ({
        from: topic.id,
        to: `raw-${from + n - 1}`,
        properties: { id: `raw-rel-${from + n}` },
      }))
      await session.executeWrite(async (tx) => {
        await tx.run('UNWIND $rows AS row CREATE (t:FourfoldTransaction) SET t = row', { rows })
        await tx.run('UNWIND $topics AS row CREATE (t:Topic) SET t = row', { topics })
        await tx.run(
          `UNWIND $joins AS row MATCH (a:Topic {id: row.from}), (b:Topic {id: row.to})
           CREATE (a)-[r:RELATED_TO]->(b) SET r = row.properties`,
          { joins },
        )
      })
    }
  }
  const rawPush = await timed(raw)
  await session.run(
    "MATCH (n) WHERE n.id STARTS WITH 'raw-' CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS",
  )

  valueOf(await one.exchange.take(transactions))
  const push = await timed(async () => valueOf(await syncMap(one, hub)))
  tell('raw: the same by UNWIND', rawPush, 'ms')
  tell('first push', push, 'ms')
  tell('first push / raw', push / rawPush, '×', { to: 1.5, what: '×' })

  const rawPull = await timed(async () => {
    for await (const record of session.run('MATCH (t:FourfoldTransaction) RETURN t ORDER BY t.lamport'))
      record.get('t')
  })
  const two = await open('two')
  let heap = 0
  const pull = await timed(async () =>
    valueOf(
      await syncMap(two, hub, {
        onProgress: () => {
          heap = Math.max(heap, process.memoryUsage().heapUsed)
        },
      }),
    ),
  )
  tell('raw: reading them', rawPull, 'ms')
  tell('pull, verified and written to the map', pull, 'ms')
  tell('pull / raw', pull / rawPull, '×', { to: 1.5, what: '×' })
  tell('heap while pulling, at most', heap / 2 ** 20, 'MB')

  const nothing: number[] = []
  for (let round = 0; round < 9; round += 1) nothing.push(await timed(() => syncMap(two, hub)))
  tell('sync with nothing new', median(nothing), 'ms', { to: 100, what: 'ms' })

  for (const engine of [one, two]) await engine.close()
  await session.close()
  await driver.close()
  await hub.close()
}
