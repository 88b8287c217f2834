import { renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { EngineLink, EngineOpened } from '../../../main/engine-link.ts'
import { mapSession, type MapSession } from '../../../main/map-session.ts'
import { done, refused, type Outcome } from '../../../shared/base/outcome.ts'
import type { MapState } from '../../../shared/contract/window-state.ts'
import { mapFolder, refusalOf, valueOf } from '../../helpers/map-folder.ts'

const { folder } = mapFolder()

const opensWell: EngineOpened = {
  revision: 0,
  isReadOnly: false,
  holds: null,
  undoable: { undo: null, redo: null },
}

/** An engine in whose place the test decides when the file is read, and what came of it. */
type FakeEngine = {
  path: string
  readonly says: (outcome: Outcome<EngineOpened>) => Promise<void>
  readonly dies: () => void
  isStopped: boolean
}

let engines: FakeEngine[]
let states: MapState[]
let told: string[]
let session: MapSession
/** Files that are held by an engine that was not stopped: the next one is told (F3). */
let held: Set<string>

function fakeEngine(): EngineLink {
  let settle: (outcome: Outcome<EngineOpened>) => void = () => undefined
  let ended: () => void = () => undefined
  const fake: FakeEngine = {
    path: '',
    isStopped: false,
    says: async (outcome) => {
      settle(outcome)
      await new Promise(setImmediate)
    },
    dies: () => {
      settle(refused('window:refusal.engine-gone'))
      ended()
    },
  }
  engines.push(fake)
  return {
    open: (path) => {
      fake.path = path
      if (held.has(path)) return Promise.resolve(refused('map-locked', { path }))
      held.add(path)
      return new Promise((resolve) => {
        settle = resolve
      })
    },
    ask: () => Promise.resolve(done({ revision: 0, digest: '', text: JSON.stringify(fake.path) })),
    dispatch: () => Promise.resolve(done({ revision: 1 })),
    exportTo: () => Promise.resolve(refused('window:refusal.engine-gone')),
    packTo: () => Promise.resolve(refused('window:refusal.engine-gone')),
    copyTo: () => Promise.resolve(refused('window:refusal.engine-gone')),
    purge: () => Promise.resolve(refused('window:refusal.engine-gone')),
    merge: () => Promise.resolve(refused('window:refusal.engine-gone')),
    previewMerge: () => Promise.resolve(refused('window:refusal.engine-gone')),
    stopMerge: () => Promise.resolve(done(null)),
    onMerging: () => undefined,
    hub: () => Promise.resolve(refused('window:refusal.engine-gone')),
    onSyncing: () => undefined,
    importing: () => Promise.resolve(refused('window:refusal.engine-gone')),
    onImporting: () => undefined,
    room: () => Promise.resolve(refused('window:refusal.engine-gone')),
    onRoomStep: () => undefined,
    attach: () => Promise.resolve(refused('window:refusal.engine-gone')),
    document: () => Promise.resolve(refused('window:refusal.engine-gone')),
    onRevised: () => undefined,
    onEnded: (listener) => {
      ended = listener
    },
    stop: async () => {
      await new Promise(setImmediate)
      fake.isStopped = true
      held.delete(fake.path)
    },
  }
}

const place = (name: string): string => {
  const path = join(folder, `${name}.fourfold`)
  writeFileSync(path, name)
  return path
}
const question = {
  name: 'info',
  parameters: {},
  common: { language: 'en', asOf: '2026-11-28', scope: {}, audience: 'own' },
} as const
/** Which map answers now. */
const answering = async (): Promise<unknown> => valueOf(await session.ask(question)).answer
const nextEngine = async (): Promise<FakeEngine> => {
  await new Promise(setImmediate)
  return engines.at(-1)!
}
/** Opens a file that is good. */
async function openGood(path: string): Promise<void> {
  const opening = session.open(path)
  await (await nextEngine()).says(done(opensWell))
  valueOf(await opening)
}

beforeEach(() => {
  engines = []
  states = []
  told = []
  held = new Set()
  session = mapSession(fakeEngine, undefined, {
    changed: (state) => states.push(state),
    revised: () => undefined,
    merging: () => undefined,
    syncing: () => undefined,
    importing: () => undefined,
    roomStep: () => undefined,
    refused: ({ code }) => told.push(code),
  })
})

describe('opening a map while another is open', () => {
  it('[F1] leaves the open one as it is when the file is refused: it answered all the time', async () => {
    const good = place('good')
    await openGood(good)
    states = []
    const opening = session.open(place('bad'))
    const bad = await nextEngine()
    expect(await answering()).toBe(good)
    await bad.says(refused('map-torn', { path: 'bad' }))
    expect(refusalOf(await opening)).toBe('map-torn')

    expect(states).toEqual([])
    expect(session.state()).toMatchObject({ status: 'open', name: 'good' })
    expect(await answering()).toBe(good)
    expect(engines.map((one) => one.isStopped)).toEqual([false, true])
  })

  it('[F1] tells of a file that ends the process that reads it, by its path', async () => {
    await openGood(place('good'))
    const path = place('deadly')
    const opening = session.open(path)
    ;(await nextEngine()).dies()
    const outcome = await opening
    expect(outcome).toMatchObject({ refusal: { code: 'window:refusal.not-opened', params: { path } } })
    expect(told).toEqual([])
    expect(session.state()).toMatchObject({ status: 'open', name: 'good' })
  })

  it('[W3] goes over to the new one once it is good, and gives the old one back', async () => {
    await openGood(place('good'))
    const other = place('other')
    await openGood(other)
    expect(await answering()).toBe(other)
    expect(session.path()).toBe(other)
    expect(engines.map((one) => one.isStopped)).toEqual([true, false])
  })

  it('[W3] is another map for the window when a file took the place of the one that is open', async () => {
    const path = place('same')
    await openGood(path)
    const { nth } = session.state() as { nth: number }
    renameSync(place('backup'), path)
    held.clear() // the file that is held has no name any more
    await openGood(path)
    expect(session.state()).toMatchObject({ status: 'open', name: 'same', nth: nth + 1 })
    expect(engines.map((one) => one.isStopped)).toEqual([true, false])
  })
})

describe('opening the map that is open', () => {
  it('[F3] keeps it, by whatever path: one process holds a file', async () => {
    const path = place('mine')
    await openGood(path)
    const link = join(folder, 'link.fourfold')
    symlinkSync(path, link)
    for (const again of [path, link])
      expect(valueOf(await session.open(again))).toMatchObject({ status: 'open', name: 'mine' })
    expect(engines).toHaveLength(1)
  })

  it('[F3] twice, while another is open, opens it once', async () => {
    await openGood(place('good'))
    const path = place('twice')
    const both = [session.open(path), session.open(path)]
    await (await nextEngine()).says(done(opensWell))
    for (const outcome of await Promise.all(both)) expect(valueOf(outcome)).toMatchObject({ name: 'twice' })
    expect(engines).toHaveLength(2)
  })

  it('[F3] right after it was closed waits until it is given back', async () => {
    const path = place('again')
    await openGood(path)
    void session.close()
    const opening = session.open(path)
    await new Promise(setImmediate)
    await (await nextEngine()).says(done(opensWell))
    expect(valueOf(await opening)).toMatchObject({ status: 'open', name: 'again' })
  })

  it('is refused where one wants to make it', async () => {
    const path = place('there')
    await openGood(path)
    held.clear()
    const opening = session.open(path, 'empty-map')
    await (await nextEngine()).says(refused('map-exists', { path }))
    expect(refusalOf(await opening)).toBe('map-exists')
    expect(session.state()).toMatchObject({ status: 'open', name: 'there' })
  })
})

describe('several wishes at once', () => {
  it('opens the one asked for last', async () => {
    await openGood(place('first'))
    const [second, third] = [session.open(place('second')), session.open(place('third'))]
    await new Promise(setImmediate)
    const [, two, three] = engines
    await three!.says(done(opensWell))
    await two!.says(done(opensWell))
    await Promise.all([second, third])
    expect(session.state()).toMatchObject({ status: 'open', name: 'third' })
    expect(engines.map((one) => one.isStopped)).toEqual([true, true, false])
  })

  it('waits for the one that is being opened when the engine of the open one dies', async () => {
    await openGood(place('first'))
    const opening = session.open(place('second'))
    const second = await nextEngine()
    engines[0]!.dies()
    expect(told).toEqual(['window:refusal.engine-ended'])
    expect(session.state()).toMatchObject({ status: 'opening', name: 'second' })
    await second.says(done(opensWell))
    valueOf(await opening)
    expect(session.state()).toMatchObject({ status: 'open', name: 'second' })
    expect(engines).toHaveLength(2)
  })
})

describe('a map whose engine dies', () => {
  it('[W13] is opened again as the same map; one that dies again at once is left closed', async () => {
    const path = place('mortal')
    await openGood(path)
    const { nth } = session.state() as { nth: number }
    held.clear()
    engines[0]!.dies()
    await (await nextEngine()).says(done(opensWell))
    expect(session.state()).toMatchObject({ status: 'open', name: 'mortal', nth })
    held.clear()
    engines[1]!.dies()
    expect(session.state()).toEqual({ status: 'none' })
  })

  it('[W13] is not opened again, and nothing is told, once the window is gone', async () => {
    await openGood(place('mortal'))
    session.leave()
    held.clear()
    states.length = 0
    engines[0]!.dies()
    await new Promise(setImmediate)
    expect([engines.length, told, states]).toEqual([1, [], []])
  })
})
