import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { hubPasswordsIn } from '../../main/files/hub-passwords.ts'
import { hubPlacesIn } from '../../main/files/hub-places.ts'
import { sharing, type Pace, type Sharing } from '../../main/sharing/sharing.ts'
import type { Command } from '../../shared/commands/command.ts'
import type { HubState } from '../../shared/contract/hub-state.ts'
import { CuttingProxy } from '../helpers/cutting-proxy.ts'
import { describeOnHub } from '../helpers/hub.ts'
import { rename, topic } from '../helpers/hub-maps.ts'
import { author, mapFolder, refusalOf, valueOf } from '../helpers/map-folder.ts'
import { servedMap } from '../helpers/served-map.ts'
import { testVault } from '../helpers/test-vault.ts'

const { folder } = mapFolder()
const never = 1e9
const byHand: Pace = { atFirst: never, afterChange: never, between: never, afterFailure: never }

type Person = {
  readonly sharing: Sharing
  readonly told: readonly HubState[]
  readonly does: (...commands: readonly Command[]) => Promise<void>
  /** Closes the map and opens it again, as another sitting does. */
  readonly reopen: () => Promise<void>
  /** Resolves once the state is such. */
  readonly until: (is: (state: HubState) => boolean) => Promise<HubState>
}

const open: (() => Promise<unknown>)[] = []
afterAll(async () => {
  for (const close of open) await close()
})

/** A person with an installation and a map of their own, and what the main process does for them. */
async function person(who: string, pace: Pace = byHand, vault = testVault()): Promise<Person> {
  const path = join(folder, `${who}.fourfold`)
  process.env['FOURFOLD_DATA'] = join(folder, `installation-${who}`)
  const told: HubState[] = []
  let nth = 1
  let served = servedMap(() => one.revised())
  const one = sharing({
    session: { path: () => path, hub: (request) => served.hub(request) },
    places: hubPlacesIn(join(folder, `hubs-${who}`)),
    passwords: hubPasswordsIn(join(folder, `passwords-${who}.json`), vault),
    changed: (state) => told.push(state),
    pace,
  })
  const opened = async (create?: 'empty-map'): Promise<void> => {
    valueOf(await served.request({ kind: 'open', path, ...(create === undefined ? {} : { create }) }))
    one.mapChanged({
      status: 'open',
      nth,
      name: who,
      folder,
      revision: 0,
      isReadOnly: false,
      holds: null,
      undoable: { undo: null, redo: null },
    })
  }
  await opened('empty-map')
  const close = () => served.request({ kind: 'close' })
  open.push(async () => {
    one.mapChanged({ status: 'none' })
    await close()
  })
  return {
    sharing: one,
    told,
    does: async (...commands) => {
      for (const command of commands)
        valueOf(
          await served.request({ kind: 'dispatch', command, author: { ...author, name: who }, seenAt: {} }),
        )
    },
    reopen: async () => {
      one.mapChanged({ status: 'none' })
      await close()
      served = servedMap(() => one.revised())
      nth += 1
      await opened()
    },
    until: async (is) => {
      const end = performance.now() + 60_000
      while (!is(await one.state())) {
        if (performance.now() > end) throw new Error(`still ${JSON.stringify(await one.state())}`)
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
      return one.state()
    },
  }
}

describeOnHub('sharing the open map', (hub) => {
  const { uri, user, password } = hub.access
  const login = (address = uri, isKept = false) => ({
    place: { address, user, database: '' },
    password,
    isKept,
  })
  const empty = { identity: null, audience: 'fpt' }
  let proxy: CuttingProxy | undefined
  let through: string
  beforeAll(async () => {
    if (uri.endsWith(':1')) return // no server: all of this is skipped
    ;({ proxy, uri: through } = await CuttingProxy.to(uri))
  })
  afterAll(() => proxy?.close())

  it('[N8] says why a login fails and keeps nothing of it; one that holds is kept for the map', async () => {
    await hub.rows('MATCH (n) DETACH DELETE n')
    const vault = testVault()
    const ada = await person('ada', byHand, vault)
    expect(await ada.sharing.state()).toMatchObject({
      place: null,
      isConnected: false,
      isPasswordKept: false,
    })
    expect(refusalOf(await ada.sharing.sync())).toBe('hub-not-connected')
    expect(refusalOf(await ada.sharing.connect({ ...login(), password: 'wrong' }))).toBe('hub-login')
    expect(refusalOf(await ada.sharing.connect(login('bolt://127.0.0.1:1')))).toBe('hub-nobody')
    expect(refusalOf(await ada.sharing.connect({ ...login(), password: null }))).toBe('hub-password-again')
    expect(await ada.sharing.state()).toMatchObject({ place: null, isConnected: false, doing: 'nothing' })
    valueOf(await ada.sharing.connect(login(uri, true)))
    expect(await ada.sharing.state()).toMatchObject({
      place: { address: uri, user, database: '' },
      isConnected: true,
      isPasswordKept: true,
      problem: null,
    })
    valueOf(await ada.sharing.sync(empty))

    // another sitting: there is the place, and the kept password connects by itself when it is needed
    await ada.reopen()
    expect(await ada.sharing.state()).toMatchObject({ isConnected: false, isPasswordKept: true })
    valueOf(await ada.sharing.sync())
    await ada.sharing.disconnect(true)
    expect(await ada.sharing.state()).toMatchObject({ isConnected: false, isPasswordKept: false })
    expect(refusalOf(await ada.sharing.sync())).toBe('hub-password-again')
    expect(JSON.stringify(ada.told)).not.toContain(password)
  })

  it('[N9] keeps in step by itself, waits quietly while nobody answers, and goes on when somebody does', async () => {
    await hub.rows('MATCH (n) DETACH DELETE n')
    const quick: Pace = { atFirst: 50, afterChange: 100, between: 300, afterFailure: 200 }
    const [bob, carol] = [await person('bob', quick), await person('carol', quick)]
    for (const one of [bob, carol]) valueOf(await one.sharing.connect(login(through, true)))
    valueOf(await bob.sharing.sync(empty))
    const found = await hub.rows<{ identity: string }>('MATCH (h:FourfoldHub) RETURN h.identity AS identity')
    const { identity } = found[0]!
    expect(refusalOf(await carol.sharing.sync())).toBe('hub-other')
    expect(await carol.sharing.state()).toMatchObject({ needsPerson: true, problem: { code: 'hub-other' } })
    valueOf(await carol.sharing.sync({ identity, audience: 'fpt' }))
    for (const one of [bob, carol]) one.sharing.change({ isAutomatic: true })

    await bob.does(topic('topic-a', 'A'))
    await bob.until((state) => state.standing.pending === 0 && state.standing.last?.sent === 1)
    await carol.until((state) => state.result?.newAuthors.some(({ name }) => name === 'bob') === true)
    carol.sharing.seen()
    expect((await carol.sharing.state()).result).toBeNull()

    await proxy?.away()
    await bob.does(rename('topic-a', { en: 'Bob’s' }))
    await carol.does(rename('topic-a', { en: 'Carol’s' }))
    const alone = await bob.until((state) => state.problem !== null && state.standing.pending === 1)
    expect(alone).toMatchObject({ needsPerson: false, isAutomatic: true, result: null })
    await proxy?.back(through)
    await bob.until((state) => state.problem === null && state.standing.pending === 0)
    await carol.until((state) => state.problem === null && state.standing.pending === 0)
    const [one, other] = await Promise.all(
      [bob, carol].map((who) => who.until((state) => state.result !== null)),
    )
    expect([one?.result?.conflicts, other?.result?.conflicts]).toEqual([1, 1])
  })

  it('[N9] asks once for a person where a login no longer holds, and not again by itself', async () => {
    await hub.rows('MATCH (n) DETACH DELETE n')
    const dora = await person('dora', { ...byHand, afterChange: 50, afterFailure: 50 })
    valueOf(await dora.sharing.connect(login(uri, true)))
    valueOf(await dora.sharing.sync(empty))
    dora.sharing.change({ isAutomatic: true })
    await hub.rows('MATCH (n) DETACH DELETE n')
    await dora.does(topic('topic-d', 'D'))
    const stuck = await dora.until((state) => state.problem !== null)
    expect(stuck).toMatchObject({ needsPerson: true, problem: { code: 'hub-other' } })
    const { length } = dora.told
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(dora.told.slice(length).filter(({ doing }) => doing !== 'nothing')).toEqual([])
    expect(await hub.rows('MATCH (n) RETURN n')).toEqual([])
  })

  it('[N10] tells what is held back once, and everything to who syncs by hand', async () => {
    await hub.rows('MATCH (n) DETACH DELETE n')
    const [eve, fay] = [await person('eve'), await person('fay', { ...byHand, between: 100, atFirst: 100 })]
    for (const one of [eve, fay]) valueOf(await one.sharing.connect(login(uri, true)))
    await eve.does(topic('topic-e', 'E'))
    valueOf(await eve.sharing.sync(empty))
    const [node] = await hub.rows<{ identity: string }>('MATCH (h:FourfoldHub) RETURN h.identity AS identity')
    fay.sharing.change({ holdNewAuthors: true })
    valueOf(await fay.sharing.sync({ identity: node!.identity, audience: 'fpt' }))
    expect((await fay.sharing.state()).result?.waiting).toMatchObject([{ name: 'eve', transactions: 1 }])
    expect((await fay.sharing.state()).standing.waiting).toBe(1)
    fay.sharing.seen()
    fay.sharing.change({ isAutomatic: true })
    const before = (await fay.sharing.state()).standing.last?.at
    await fay.until((state) => state.standing.last?.at !== before)
    expect((await fay.sharing.state()).result).toBeNull()
    fay.sharing.change({ isAutomatic: false })
    await fay.until((state) => state.doing === 'nothing')
    valueOf(await fay.sharing.sync())
    expect((await fay.sharing.state()).result?.waiting).toHaveLength(1)
  })
})
