import { copyFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cloneMap } from '../../main/hub/clone.ts'
import { conflictData, conflictsNow } from '../../main/cli/commands/conflict-lines.ts'
import { question } from '../helpers/ask.ts'
import { bulkTransactions } from '../helpers/bulk-transactions.ts'
import { describeOnHub, type HubOfTests } from '../helpers/hub.ts'
import { hubMaps, rename, shownBy, topic } from '../helpers/hub-maps.ts'
import { refusalOf, valueOf } from '../helpers/map-folder.ts'

const countOf = async (hub: HubOfTests) =>
  (await hub.rows<{ n: number }>('MATCH (t:FourfoldTransaction) RETURN count(t) AS n'))[0]!.n

describeOnHub('a hub and its maps', (hub) => {
  const maps = hubMaps(() => hub.access)
  const emptied = () => hub.rows('MATCH (n) DETACH DELETE n')

  describe('the first sync', () => {
    it('[N2] makes an empty database a hub with its audience, and gives it the map, once', async () => {
      await emptied()
      const one = await maps.client()
      await one.does(topic('topic-a', 'A'))
      const first = await one.sync()
      expect(first.sent).toBe(await countOf(hub))
      expect(first.received).toBe(0)
      const [node] = await hub.rows('MATCH (h:FourfoldHub) RETURN h.audience AS audience, h.format AS format')
      expect(node).toEqual({ audience: 'fpt', format: 1 })

      const again = await one.sync()
      expect({ sent: again.sent, received: again.received }).toEqual({ sent: 0, received: 0 })
      expect(await countOf(hub)).toBe(first.sent)
    })

    it('[N2] makes what a hub of an older version lacks of constraints and indexes', async () => {
      await emptied()
      await (await maps.client()).sync()
      await hub.rows('DROP INDEX fourfold_transaction_withheld')
      await hub.rows('DROP CONSTRAINT organization_id')
      const names = async () => (await hub.rows('SHOW INDEXES YIELD name')).map(({ name }) => name)
      expect(await names()).not.toContain('organization_id')
      expect((await (await maps.client()).sync()).notices).toEqual([])
      expect(await names()).toEqual(
        expect.arrayContaining(['organization_id', 'fourfold_transaction_withheld']),
      )
    })

    it('[N2] refuses a database that holds something else, names it, and leaves it as it was', async () => {
      await emptied()
      const before = await hub.rows('SHOW CONSTRAINTS')
      await hub.rows("CREATE (:Person {name: 'x'}), (:Person), (:Film)-[:SHOWN]->(:Cinema)")
      const one = await maps.client()
      const refused = await one.tries()
      expect(refusalOf(refused)).toBe('hub-foreign')
      expect(!refused.ok && refused.refusal.params['found']).toBe('Person 2, Cinema 1, Film 1')
      expect(await hub.rows('MATCH (n) RETURN count(n) AS n')).toEqual([{ n: 4 }])
      expect(await hub.rows('SHOW CONSTRAINTS')).toEqual(before)
    })

    it('[N3] declares the audience once; another one, or one that no hub can have, is refused', async () => {
      await emptied()
      const one = await maps.client()
      expect(refusalOf(await one.tries({ audience: 'own' }))).toBe('hub-audience')
      expect(refusalOf(await one.tries({ audience: 'public' }))).toBe('hub-audience')
      await one.sync({ audience: 'fpt' })
      expect(refusalOf(await one.tries({ audience: 'fpt+confidence:on-mcscs:ca-ps' }))).toBe(
        'hub-audience-other',
      )
    })
  })

  describe('several clients', () => {
    it('[N4] come to the same map; different fields merge, the same field is a conflict told with its base', async () => {
      await emptied()
      const [one, two, three] = [await maps.client(), await maps.client(), await maps.client()]
      await one.does(topic('topic-a', 'Before'))
      for (const client of [one, two, three]) await client.sync()
      await one.does(rename('topic-a', { en: 'Mine' }))
      await two.does(rename('topic-a', { en: 'Theirs' }), topic('topic-b', 'B'))
      await three.does(rename('topic-a', { fr: 'La même' }), { do: 'remove', id: 'pillar-prevention' })
      for (let round = 0; round < 2; round += 1) for (const client of [one, two, three]) await client.sync()

      expect(shownBy(two)).toBe(shownBy(one))
      expect(shownBy(three)).toBe(shownBy(one))
      expect(one.engine.view('own').nodes.get('topic-a')?.properties['name']).toMatchObject({ fr: 'La même' })
      const told = valueOf(await conflictsNow(one.engine, question())).map(conflictData)
      expect(told).toContainEqual({
        id: 'topic-a',
        field: 'name.en',
        kind: 'values',
        mine: 'Mine',
        theirs: 'Theirs',
        base: 'Before',
      })

      await three.does(rename('topic-a', { en: 'Settled' }))
      for (const client of [three, one, two]) await client.sync()
      for (const { engine } of [one, two, three]) expect(engine.conflicts()).toEqual([])
      expect(shownBy(two)).toBe(shownBy(one))
    })

    it('[N4] who push at once each come through, and nothing is there twice', async () => {
      await emptied()
      const clients = await Promise.all([1, 2, 3].map(() => maps.client()))
      await clients[0]!.sync()
      for (const [index, client] of clients.entries())
        for (let n = 0; n < 4; n += 1) await client.does(topic(`topic-${index}-${n}`, `${index} ${n}`))
      await Promise.all(clients.map((client) => client.sync()))
      for (const client of clients) await client.sync()
      const ids = await hub.rows<{ id: string }>('MATCH (t:FourfoldTransaction) RETURN t.id AS id')
      expect(new Set(ids.map((one) => one.id)).size).toBe(ids.length)
      expect(ids.length).toBe(clients[0]!.engine.journal().length)
      for (const client of clients) expect(shownBy(client)).toBe(shownBy(clients[0]!))
      expect(shownBy(clients[0]!)).toContain('topic-2-3')
    })

    it('[N4] a client that was killed between its push and its own note of it sends nothing twice', async () => {
      await emptied()
      const path = await maps.emptyMap()
      const one = await maps.client('killed', path)
      await one.does(topic('topic-a', 'A'))
      await one.engine.close()
      copyFileSync(path, `${path}.before`)
      const pushing = await maps.client('killed', path)
      const { sent } = await pushing.sync()
      await pushing.engine.close()
      copyFileSync(`${path}.before`, path) // as if the note had never been written

      const again = await maps.client('killed', path)
      expect((await again.sync()).sent).toBe(0)
      await again.does(topic('topic-b', 'B'))
      expect((await again.sync()).sent).toBe(1)
      expect(await countOf(hub)).toBe(sent + 1)
    })

    it('[N4] a hub that was put back to an older copy gets again what it lacks, and it is said', async () => {
      await emptied()
      const [one, two] = [await maps.client(), await maps.client()]
      await one.does(topic('topic-a', 'A'))
      await one.sync()
      const kept = await hub.rows<{ n: object; label: string }>(
        'MATCH (n) WHERE n:FourfoldHub OR n:FourfoldTransaction RETURN properties(n) AS n, labels(n)[0] AS label',
      )
      await two.sync()
      await two.does(topic('topic-b', 'B'))
      await two.sync()
      await one.sync()
      await one.does(topic('topic-c', 'C'))
      await one.sync()
      const whole = await countOf(hub)

      await hub.rows('MATCH (n) DETACH DELETE n')
      for (const { n, label } of kept) await hub.rows(`CREATE (n:${label}) SET n = $n`, { n })
      await hub.rows(
        'MATCH (t:FourfoldTransaction) SET t.seq = toInteger(t.seq), t.lamport = toInteger(t.lamport)',
      )
      const put = await one.sync()
      expect(put.sent).toBe(2) // also what the other had written
      expect(put.notices.map((notice) => notice.code)).toEqual(['hub-put-back'])
      expect(await countOf(hub)).toBe(whole)
      await two.sync()
      expect(shownBy(two)).toBe(shownBy(one))
      expect((await one.sync()).notices).toEqual([])
    })
  })

  it('[N5] a sync that is stopped leaves what was given, and goes on from there', async () => {
    await emptied()
    const one = await maps.client()
    const { exchange } = one.engine
    valueOf(await exchange.take(bulkTransactions(exchange.heads(), 'bulk', 45, { drafts: 1000 })))
    const stop = new AbortController()
    const stopped = await one.tries({
      signal: stop.signal,
      onProgress: () => {
        stop.abort()
      },
    })
    expect(refusalOf(stopped)).toBe('sync-cancelled')
    const given = await countOf(hub)
    expect(given).toBeGreaterThan(0)
    expect(given).toBeLessThan(one.engine.journal().length)
    expect((await one.sync()).sent + given).toBe(one.engine.journal().length)
  })

  it('[N2] a hub of a newer version is read, not written', async () => {
    await emptied()
    const [one, two] = [await maps.client(), await maps.client()]
    await one.does(topic('topic-a', 'A'))
    await one.sync()
    await hub.rows('MATCH (h:FourfoldHub) SET h.schema = 99')
    const before = await countOf(hub)
    await two.does(topic('topic-b', 'B'))
    const read = await two.sync()
    expect(read).toMatchObject({ sent: 0, received: 1 })
    expect(read.notices.map((notice) => notice.code)).toEqual(['hub-newer'])
    expect(two.engine.view('own').nodes.has('topic-a')).toBe(true)
    expect(await countOf(hub)).toBe(before)
  })

  it('[N5] a clone holds what the hub has, and writes nothing over a file', async () => {
    await emptied()
    const one = await maps.client()
    await one.does(topic('topic-a', 'A'), topic('topic-own', 'Mine', { handling: 'own' }))
    const connection = await maps.connect()
    const path = `${maps.folder}/clone.fourfold`
    expect(refusalOf(await cloneMap(path, connection, {}))).toBe('hub-empty')
    await one.sync()
    const cloned = valueOf(await cloneMap(path, connection, {}))
    expect(cloned.synced.received).toBe(await countOf(hub))
    expect(refusalOf(await cloneMap(path, connection, {}))).toBe('map-exists')
    const other = await maps.client('cloner', path)
    expect(shownBy(other)).toBe(shownBy(one))
    expect(other.engine.view('own').nodes.has('topic-own')).toBe(false)
    expect(await other.sync()).toMatchObject({ sent: 0, received: 0 })
  })
})
