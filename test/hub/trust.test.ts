import { describe, expect, it } from 'vitest'
import { authorsOf } from '../../main/hub/authors.ts'
import { acceptKey } from '../../main/hub/memory.ts'
import { hashOf } from '../../shared/journal/chain.ts'
import { seal } from '../../shared/journal/seal.ts'
import type { Transaction } from '../../shared/journal/transaction.ts'
import { describeOnHub, type HubOfTests } from '../helpers/hub.ts'
import { hubMaps, rename, shownBy, topic, type Client } from '../helpers/hub-maps.ts'

type Body = { -readonly [K in keyof Transaction]: Transaction[K] }

/** Changes what the hub holds of a transaction, as somebody with a login and Cypher can. */
async function tamper(hub: HubOfTests, id: string, change: (body: Body) => unknown): Promise<void> {
  const [row] = await hub.rows<{ body: string }>(
    'MATCH (t:FourfoldTransaction {id: $id}) RETURN t.body AS body',
    { id },
  )
  const changed = change(JSON.parse(row!.body) as Body)
  await hub.rows('MATCH (t:FourfoldTransaction {id: $id}) SET t.body = $body', {
    id,
    body: typeof changed === 'string' ? changed : JSON.stringify(changed),
  })
}

/** Puts a forged transaction into the hub, in its list too. */
async function plant(hub: HubOfTests, forged: Transaction): Promise<void> {
  const { id, stream, replica, seq, lamport, hash } = forged
  await hub.rows(
    `CREATE (:FourfoldTransaction {id: $id, stream: $stream, replica: $replica, hash: $hash, body: $body,
       seq: toInteger($seq), lamport: toInteger($lamport)})`,
    { id, stream, replica, hash, seq, lamport, body: JSON.stringify(forged) },
  )
  const [node] = await hub.rows<{ vector: string }>('MATCH (h:FourfoldHub) RETURN h.vector AS vector')
  const vector = JSON.parse(node!.vector) as Record<string, Record<string, unknown>>
  vector[stream] = { ...vector[stream], [replica]: [seq, hash] }
  await hub.rows('MATCH (h:FourfoldHub) SET h.vector = $vector', { vector: JSON.stringify(vector) })
}

const writtenBy = ({ engine }: Client) =>
  engine
    .journal()
    .map((one) => one.transaction)
    .filter(({ replica }) => replica !== 'starter')

describeOnHub('whom a hub is trusted', (hub) => {
  const maps = hubMaps(() => hub.access)

  /** A hub with the work of two authors, and a reader who has none of it yet. */
  async function three() {
    await hub.rows('MATCH (n) DETACH DELETE n')
    const [bad, good, reader] = [await maps.client(), await maps.client(), await maps.client()]
    await bad.does(topic('topic-a', 'A'), topic('topic-b', 'B'), topic('topic-c', 'C'))
    await good.does(topic('topic-good', 'Good'))
    await bad.sync()
    await good.tries() // takes in what the other wrote
    return { bad, good, reader, written: writtenBy(bad) as [Transaction, Transaction, Transaction] }
  }

  describe('a chain that is not as it was written', () => {
    const otherHash = 'e'.repeat(64)
    it.each<[string, string, (body: Body, all: readonly Transaction[]) => unknown]>([
      ['text that is no JSON', 'malformed', () => '{'],
      ['another transaction in its place', 'malformed', (_body, all) => all[0]],
      ['a value that was changed', 'hash', (body) => ({ ...body, at: '2020-01-01T00:00:00.000Z' })],
      ['a signature of another', 'signature', (body, all) => ({ ...body, signature: all[0]!.signature })],
      [
        'another transaction before it',
        'prev',
        (body) => {
          const changed = { ...body, prev: otherHash }
          return { ...changed, hash: hashOf(changed) }
        },
      ],
      ['no signature where there was one', 'key', ({ signature: _signature, ...body }) => body],
    ])(
      '[N6] %s is refused from there on (%s), and does not stop the others',
      async (_what, fault, change) => {
        const { good, reader, written } = await three()
        const before = shownBy(good)
        await tamper(hub, written[1].id, (body) => change(body, written))
        const synced = await reader.sync()
        expect(synced.broken).toMatchObject([{ replica: written[1].replica, seq: 2, fault }])
        const { nodes } = reader.engine.view('own')
        expect(['topic-a', 'topic-b', 'topic-c', 'topic-good'].filter((id) => nodes.has(id))).toEqual([
          'topic-a',
          // what the good author wrote had not seen the bad one's
          'topic-good',
        ])
        expect(shownBy(good)).toBe(before)
        // and the reader's own work goes on
        await reader.does(topic('topic-mine', 'Mine'))
        expect((await reader.sync()).sent).toBe(1)
      },
    )
  })

  it('[N6] a forged transaction of the starter map is refused, whoever has it first', async () => {
    await hub.rows('MATCH (n) DETACH DELETE n')
    const [one, two] = [await maps.client(), await maps.client()]
    await one.sync()
    const head = one.engine.exchange.heads().get('open')!
    const forged = seal(
      {
        stream: 'open',
        label: 'edition Topic',
        writes: [{ record: 'pillar-prevention', type: 'Pillar', field: 'name.en', value: 'Forged' }],
      },
      head,
      {
        id: 'starter-forged',
        replica: 'starter',
        at: '2026-01-01T00:00:00.000Z',
        author: { name: 'Fourfold', organization: null },
        salt: () => '0'.repeat(32),
      },
    )
    await plant(hub, forged)
    const synced = await two.sync()
    expect(synced.broken).toMatchObject([{ replica: 'starter', fault: 'starter' }])
    expect(shownBy(two)).not.toContain('Forged')
  })

  it('[N6] a number that the hub and this copy have given to two transactions is a fork: nothing of it is exchanged', async () => {
    const { bad, reader, written } = await three()
    await reader.sync()
    const [node] = await hub.rows<{ vector: string }>('MATCH (h:FourfoldHub) RETURN h.vector AS vector')
    const last = written[2]
    await hub.rows('MATCH (h:FourfoldHub) SET h.vector = $vector', {
      vector: node!.vector.replace(last.hash, 'd'.repeat(64)),
    })
    await reader.does(topic('topic-mine', 'Mine'), rename('topic-c', { en: 'After' }))
    const synced = await reader.sync()
    expect(synced.broken).toMatchObject([{ replica: last.replica, fault: 'fork' }])
    expect(synced.notices.map(({ code }) => code)).toEqual(['hub-stayed'])
    expect((await bad.sync()).sent).toBe(0)
  })

  it('[N6] a new author is accepted and shown; held where that is asked, until their key is accepted by hand', async () => {
    await hub.rows('MATCH (n) DETACH DELETE n')
    const [one, two, open] = [await maps.client(), await maps.client('holder'), await maps.client()]
    await one.does(topic('topic-a', 'A'))
    await one.sync()
    const key = one.engine.exchange.ownKey!
    expect((await open.sync()).newKeys).toEqual([key])

    const held = await two.sync({ holdNewAuthors: true })
    expect(held).toMatchObject({ received: 0, waiting: [{ key, transactions: 1 }] })
    expect(two.engine.view('own').nodes.has('topic-a')).toBe(false)
    expect(authorsOf(two.engine.exchange)).toMatchObject([{ key, status: 'waiting' }])
    // what is written meanwhile goes out, and the graph still shows what waits here
    await two.does(topic('topic-b', 'B'))
    expect((await two.sync({ holdNewAuthors: true })).sent).toBe(1)
    expect(await hub.rows('MATCH (t:Topic) RETURN t.id AS id ORDER BY id')).toEqual([
      { id: 'topic-a' },
      { id: 'topic-b' },
    ])
    // another who built on it waits with it
    await open.sync()
    await open.does(rename('topic-a', { en: 'A2' }))
    await open.sync()
    expect((await two.sync({ holdNewAuthors: true })).waiting.map((one_) => one_.transactions)).toEqual([
      1, 1,
    ])

    acceptKey(two.engine.exchange, key)
    acceptKey(two.engine.exchange, open.engine.exchange.ownKey!)
    expect(await two.sync({ holdNewAuthors: true })).toMatchObject({ received: 2, waiting: [] })
    expect(shownBy(two)).toBe(shownBy(open))
  })
})
