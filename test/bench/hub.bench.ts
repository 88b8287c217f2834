import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j, { type Session } from 'neo4j-driver'
import { connectHub } from '../../main/hub/connection.ts'
import { setUpHub } from '../../main/hub/set-up.ts'
import { syncMap } from '../../main/hub/sync.ts'
import { isSignatureGood, openKeyPair } from '../../main/installation/key-pair.ts'
import { advance, type StreamHead } from '../../shared/journal/seen.ts'
import { seal } from '../../shared/journal/seal.ts'
import type { Transaction } from '../../shared/journal/transaction.ts'
import { bulkTransactions } from '../helpers/bulk-transactions.ts'
import { Neo4jServer } from '../helpers/neo4j-server.ts'
import { median, referenceWork, tell } from './figures.ts'
import { newMap, pullAsAsked, pulledApart, valueOf } from './hub-client.ts'

/**
 * First push, pull, and a sync with nothing new, on a real server, beside the driver alone writing the same nodes and
 * relationships by UNWIND, journal nodes included, and reading them. Before it is measured the server has run each kind of statement.
 */
const count = process.env['FOURFOLD_BENCH_SMALL'] === undefined ? 50_000 : 5_000
const atOnce = 5000
const entriesOfEdit = 10

/** What `writeRaw` wrote, as the push left it: the journal, and the graph that it comes to. */
const ofJournal = ['MATCH (t:FourfoldTransaction) RETURN t ORDER BY t.lamport']
const ofGraph = ['MATCH (t:Topic) RETURN t', 'MATCH ()-[r:RELATED_TO]->() RETURN r']

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

if (!(await pullAsAsked())) {
  const server = await Neo4jServer.start({}, { lives: 'long' })
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
}

async function measure({ access }: Neo4jServer, folder: string): Promise<void> {
  const { uri: address, user, password } = access
  const hub = valueOf(await connectHub({ address, user, password }))
  const driver = neo4j.driver(address, neo4j.auth.basic(user, password))
  const session = driver.session({ database: 'neo4j' })
  const keys = openKeyPair(join(folder, 'bulk'))!
  const signed = (all: readonly Transaction[]) =>
    all.map((one) => ({ ...one, signature: keys.sign(one.hash) }))
  const emptied = async () => {
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS')
    await setUpHub(hub, 'fpt')
  }

  await emptied()
  for (const size of [2000, count]) {
    const isMeasured = size === count
    const one = await newMap(folder, `one-${size}`)
    const transactions = signed(bulkTransactions(one.exchange.heads(), 'bulk', size))
    if (isMeasured) {
      process.stdout.write(`${count} signed transactions, each with a node and a relationship\n`)
      tell('this machine: reference work', referenceWork(), 'ms')
    }
    const rawPush = await timed(() => writeRaw(session, transactions))
    await emptied()
    valueOf(await one.exchange.take(transactions))
    const push = await timed(async () => valueOf(await syncMap(one, hub)))
    const rawJournal = await timed(() => readRaw(session, ofJournal))
    const rawPull = rawJournal + (await timed(() => readRaw(session, ofGraph)))
    const pulled = await pulledApart({ ...access, folder, name: `two-${size}` })
    await one.close()
    if (!isMeasured) {
      await emptied()
      continue
    }
    tell('raw: the same by UNWIND', rawPush, 'ms')
    tell('first push', push, 'ms')
    tell('first push / raw', push / rawPush, '×', { to: 1.5, what: '×' })
    tell('raw: reading the same nodes and relationships', rawPull, 'ms')
    tell('  of it the transactions', rawJournal, 'ms')
    tell('pull, verified and written to the map', pulled.milliseconds, 'ms')
    tell('pull / raw', pulled.milliseconds / rawPull, '×', { to: 1.5, what: '×' })
    tell('pull / raw of the transactions alone', pulled.milliseconds / rawJournal, '×')
    tell('  looking at their signatures alone, one thread', await timed(() => checkAll(transactions)), 'ms')
    tell('memory of the process that pulled, at most', pulled.most / 2 ** 20, 'MB')
  }

  const three = await newMap(folder, 'three')
  valueOf(await syncMap(three, hub))
  const nothing: number[] = []
  for (let round = 0; round < 9; round += 1) nothing.push(await timed(() => syncMap(three, hub)))
  tell('sync with nothing new', median(nothing), 'ms', { to: 100, what: 'ms' })
  await three.close()

  // the map stays as large as it is while entries come in: what is held for them shows
  await emptied()
  const four = await newMap(folder, 'four')
  valueOf(await four.exchange.take(editsOfFew(four.exchange.heads(), count / 2)))
  valueOf(await syncMap(four, hub))
  await four.close()
  const { heaps } = await pulledApart({ ...access, folder, name: 'five' }, { isSwept: true })
  const [[early, before], [late, after]] = [heaps[heaps.length > 2 ? 1 : 0]!, heaps.at(-1)!]
  tell(`heap held, ${early} edits of 100 records taken in`, before / 2 ** 20, 'MB')
  tell(`heap held, ${late} edits taken in`, after / 2 ** 20, 'MB')
  tell('  for each entry between', (after - before) / ((late - early) * entriesOfEdit), 'bytes')

  await session.close()
  await driver.close()
  await hub.close()
}

/** The same nodes and relationships as the push makes, in batches, under the same constraints. */
async function writeRaw(session: Session, transactions: readonly Transaction[]): Promise<void> {
  for (let from = 0; from < transactions.length; from += atOnce) {
    const rows = transactions.slice(from, from + atOnce).map((one) => ({
      id: `raw-${one.id}`,
      stream: one.stream,
      replica: `raw-${one.replica}`,
      seq: neo4j.int(one.seq),
      lamport: neo4j.int(one.lamport),
      hash: one.hash,
      body: JSON.stringify(one),
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

async function readRaw(session: Session, queries: readonly string[]): Promise<void> {
  for (const query of queries) for await (const record of session.run(query)) record.get(0)
}

function checkAll(transactions: readonly Transaction[]): Promise<boolean> {
  return Promise.resolve(transactions.every(isSignatureGood))
}

/** Transactions that write the same fields of a hundred records again and again. */
function editsOfFew(heads: ReadonlyMap<string, StreamHead>, size: number): Transaction[] {
  const after = new Map(heads)
  return Array.from({ length: size }, (_, n) => {
    const writes = Array.from({ length: entriesOfEdit / 2 }, (_one, index) => `topic-${(n + index) % 100}`)
      .map((record) => ({ record, type: 'Topic' }))
      .flatMap((named) => [
        { ...named, field: 'exists', value: true },
        { ...named, field: 'name.en', value: `Topic ${n}` },
      ])
    const transaction = seal({ stream: 'open', label: `edit ${n}`, writes }, after.get('open'), {
      id: `edits-${n}`,
      replica: 'edits',
      at: '2026-11-01T12:00:00.000Z',
      author: { name: 'Bulk', organization: null },
      salt: () => n.toString(16).padStart(32, '0'),
    })
    advance(after, transaction)
    return transaction
  })
}
