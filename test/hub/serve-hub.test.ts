import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Command } from '../../shared/commands/command.ts'
import { describeOnHub } from '../helpers/hub.ts'
import { topic } from '../helpers/hub-maps.ts'
import { author, mapFolder, refusalOf, valueOf } from '../helpers/map-folder.ts'
import { servedMap } from '../helpers/served-map.ts'

const { folder } = mapFolder()
type Served = ReturnType<typeof servedMap>

const open: Served[] = []
afterAll(async () => {
  for (const one of open) await one.request({ kind: 'close' })
})

/** A map of its own in an engine process of its own, of an installation of its own. */
async function mapOf(who: string, path = join(folder, `${who}.fourfold`), isNew = true): Promise<Served> {
  process.env['FOURFOLD_DATA'] = join(folder, `installation-${who}`)
  const served = servedMap()
  open.push(served)
  valueOf(await served.request({ kind: 'open', path, ...(isNew ? { create: 'empty-map' as const } : {}) }))
  return served
}

async function does(served: Served, ...commands: readonly Command[]): Promise<void> {
  for (const command of commands)
    valueOf(await served.request({ kind: 'dispatch', command, author, seenAt: {} }))
}

describeOnHub('a hub that an engine process serves', (hub) => {
  const login = {
    address: hub.access.uri,
    user: hub.access.user,
    password: hub.access.password,
    database: '',
  }
  const connect = async (served: Served) => valueOf(await served.hub({ kind: 'hub-connect', login }))
  const look = async (served: Served, audience?: string) =>
    valueOf(await served.hub({ kind: 'hub-look', language: 'en', audience }))
  const sync = (served: Served, more: object = {}) =>
    served.hub({ kind: 'hub-sync', holdNewAuthors: false, ...more })
  const nodes = async () => (await hub.rows<{ n: number }>('MATCH (n) RETURN count(n) AS n'))[0]!.n

  it('[N7] writes only to what a person saw and said yes to', async () => {
    await hub.clear()
    const ada = await mapOf('ada')
    expect(refusalOf(await sync(ada))).toBe('hub-not-connected')
    expect(await connect(ada)).toMatchObject({ address: login.address, user: login.user, database: '' })
    await does(
      ada,
      topic('topic-a', 'A'),
      {
        do: 'create',
        type: 'Program',
        id: 'program-own',
        properties: { name: { en: 'Not told yet' }, handling: 'own' },
      },
      { do: 'relate', type: 'ADVANCES', from: 'program-own', to: 'pillar-prevention' },
    )
    const first = await look(ada)
    expect(first).toMatchObject({ found: 'empty', identity: null, audience: 'fpt', coming: 0 })
    expect(first.staying).toEqual([
      { why: 'own', records: 1, relationships: 0 },
      { why: 'named', records: 0, relationships: 1 },
    ])
    expect(first.going.records).toBeGreaterThan(1)

    expect(refusalOf(await sync(ada))).toBe('hub-other')
    expect(refusalOf(await sync(ada, { agreed: { identity: 'another', audience: 'fpt' } }))).toBe('hub-other')
    expect(await nodes()).toBe(0)

    const sent = valueOf(await sync(ada, { agreed: { identity: null, audience: 'fpt' } }))
    expect(sent).toMatchObject({ received: 0, audience: 'fpt', conflicts: 0, waiting: [], broken: [] })
    expect(sent.sent).toBe(first.going.transactions)
    expect(valueOf(await sync(ada))).toMatchObject({ sent: 0, received: 0 })
    const standing = valueOf(await ada.hub({ kind: 'hub-standing' }))
    expect(standing).toMatchObject({
      pending: 0,
      waiting: 0,
      last: { audience: 'fpt', address: login.address },
    })
    await does(ada, topic('topic-b', 'B'))
    expect(valueOf(await ada.hub({ kind: 'hub-standing' })).pending).toBe(1)

    // the hub is gone and another database is in its place
    await hub.rows('MATCH (n) DETACH DELETE n')
    expect(refusalOf(await sync(ada))).toBe('hub-other')
    expect(await nodes()).toBe(0)
  })

  it('[N7] an empty database may be for confidences of the map, a hub is for what it declares', async () => {
    await hub.clear()
    const dan = await mapOf('dan')
    await connect(dan)
    const told = { from: 'jurisdiction-on', to: ['jurisdiction-qc'] }
    const stream = 'confidence:jurisdiction-on:jurisdiction-qc'
    await does(
      dan,
      topic('topic-told', 'Told', { handling: 'in-confidence', confidence: told }),
      topic('topic-open', 'Open'),
    )
    const closed = await look(dan)
    expect(closed.staying).toEqual([{ why: 'confidence', records: 1, relationships: 0 }])
    expect(closed.confidences).toEqual([{ stream, from: 'Ontario', to: ['Quebec'] }])
    const opened = await look(dan, `fpt+${stream}`)
    expect(opened.staying).toEqual([])
    expect(opened.going.records).toBe(closed.going.records + 1)
    expect(refusalOf(await dan.hub({ kind: 'hub-look', language: 'en', audience: 'own' }))).toBe(
      'hub-audience',
    )

    valueOf(await sync(dan, { agreed: { identity: null, audience: `fpt+${stream}` } }))
    const eli = await mapOf('eli')
    await connect(eli)
    const there = await look(eli, 'fpt')
    expect(there).toMatchObject({ found: 'new', audience: `fpt+${stream}`, isNewer: false })
    expect(there.confidences).toHaveLength(1)
    expect(there.coming).toBeGreaterThan(1)
    // whom a person saw is whom it must be for
    const { identity } = there
    expect(refusalOf(await sync(eli, { agreed: { identity, audience: 'fpt' } }))).toBe('hub-audience-other')
    valueOf(await sync(eli, { agreed: { identity, audience: there.audience } }))
    expect(await look(eli)).toMatchObject({ found: 'known', coming: 0, going: { transactions: 0 } })

    await hub.rows('MATCH (h:FourfoldHub) SET h.schema = 999')
    expect(await look(eli)).toMatchObject({ isNewer: true })
    const notices = valueOf(await sync(eli)).notices.map(({ code }) => code)
    expect(notices).toEqual(['hub-newer'])
  })

  it('[N7] looks and connects without writing; what is no hub is refused, and nothing says the password', async () => {
    await hub.clear()
    await hub.rows('CREATE (:Person {name: "Somebody"})')
    const gil = await mapOf('gil')
    const wrong = { ...login, password: 'not-the-password' }
    expect(refusalOf(await gil.hub({ kind: 'hub-connect', login: wrong }))).toBe('hub-login')
    await connect(gil)
    expect(refusalOf(await gil.hub({ kind: 'hub-look', language: 'fr' }))).toBe('hub-foreign')
    expect(await nodes()).toBe(1)
    valueOf(await gil.hub({ kind: 'hub-disconnect' }))
    expect(refusalOf(await gil.hub({ kind: 'hub-look', language: 'fr' }))).toBe('hub-not-connected')
    for (const secret of [login.password, wrong.password])
      expect(gil.said.filter((text) => text.includes(secret))).toEqual([])
  })

  it('[N6] [N9] is stopped and goes on, tells who waits, and takes them in once they are accepted', async () => {
    await hub.clear()
    const hal = await mapOf('hal')
    await does(hal, topic('topic-h', 'H', { name: { en: 'H' } }))
    await connect(hal)
    const stopped = sync(hal, { agreed: { identity: null, audience: 'fpt' } })
    await new Promise((resolve) => setTimeout(resolve, 50))
    valueOf(await hal.hub({ kind: 'hub-stop' }))
    expect(refusalOf(await stopped)).toBe('sync-cancelled')
    const begun = await look(hal)
    valueOf(await sync(hal, { agreed: { identity: begun.identity, audience: 'fpt' } }))
    expect(hal.steps.at(-1)?.doing).toBe('sending')

    const ida = await mapOf('ida')
    await connect(ida)
    const { identity } = await look(ida)
    const agreed = { identity, audience: 'fpt' }
    const held = valueOf(await sync(ida, { agreed, holdNewAuthors: true }))
    expect(held.waiting).toMatchObject([{ name: author.name, transactions: 1 }])
    expect(valueOf(await ida.hub({ kind: 'hub-standing' })).waiting).toBe(1)
    const waiting = valueOf(await ida.hub({ kind: 'hub-authors', language: 'en' })).filter(
      ({ status }) => status === 'waiting',
    )
    expect(waiting).toHaveLength(1)
    const { key } = waiting[0]!
    const after = valueOf(await ida.hub({ kind: 'hub-accept-author', key, language: 'en' }))
    expect(after.filter((one) => one.key === key)).toMatchObject([{ status: 'accepted', transactions: 1 }])
    expect(valueOf(await ida.hub({ kind: 'hub-standing' })).waiting).toBe(0)
    const taken = valueOf(await sync(ida, { holdNewAuthors: true }))
    expect(taken).toMatchObject({ received: 1, waiting: [], newAuthors: [] })
  })

  it('[N10] [N14] a clone is made in a process without a map, whole or not at all', async () => {
    const jo = servedMap()
    const path = join(folder, 'clone.fourfold')
    const make = () => jo.hub({ kind: 'hub-clone', path, login, scope: {} })
    const cloned = valueOf(await make())
    expect(cloned).toMatchObject({ audience: 'fpt', broken: 0 })
    expect(cloned.received).toBeGreaterThan(1)
    expect(refusalOf(await make())).toBe('map-exists')

    // a part of it, which says so when it is opened
    const [part, scope] = [join(folder, 'part.fourfold'), { pillar: ['pillar-prosecution'] }]
    valueOf(await jo.hub({ kind: 'hub-clone', path: part, login, scope }))
    const who = servedMap()
    open.push(who)
    expect(valueOf(await who.request({ kind: 'open', path: part }))).toMatchObject({ holds: scope })

    await hub.clear()
    const empty = join(folder, 'of-nothing.fourfold')
    expect(refusalOf(await jo.hub({ kind: 'hub-clone', path: empty, login, scope: {} }))).toBe('hub-empty')
    expect(existsSync(empty)).toBe(false)

    process.env['FOURFOLD_DATA'] = join(folder, 'installation-jo')
    valueOf(await jo.request({ kind: 'open', path }))
    open.push(jo)
    expect(valueOf(await jo.hub({ kind: 'hub-standing' }))).toMatchObject({ pending: 0 })
    expect(refusalOf(await jo.hub({ kind: 'hub-look', language: 'en' }))).toBe('hub-not-connected')
  })
})

/** Built files that come with one at its start: what it imports, and not what it imports later. */
function loadedWith(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const [, next = ''] of readFileSync(file, 'utf8').matchAll(
    /^(?:import|export) .*?["'](\.[^"']+)["']/gm,
  ))
    loadedWith(join(dirname(file), next), seen)
  return seen
}

describe('an engine process without a hub', () => {
  it('[N7] has nothing of the driver, and of the hub only what it asks with', () => {
    const loaded = [...loadedWith('dist/main/engine-process.mjs')]
    expect(loaded.length).toBeGreaterThan(10)
    expect(loaded.filter((file) => readFileSync(file, 'utf8').includes('neo4j-driver'))).toEqual([])
    const all = readdirSync('dist/main/chunks').map((name) => join('dist/main/chunks', name))
    expect(all.filter((file) => readFileSync(file, 'utf8').includes('neo4j-driver'))).not.toEqual([])
  })
})
