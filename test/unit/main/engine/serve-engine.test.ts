import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { pathToFileURL } from 'node:url'
import { engineClient } from '../../../../main/engine/engine-client.ts'
import { serveEngine } from '../../../../main/engine/serve-engine.ts'
import { serveImport } from '../../../../main/importing/serve-import.ts'
import { serveRoom } from '../../../../main/reading-room/serve-room.ts'
import { serveHub } from '../../../../main/hub/serve-hub.ts'
import { openMap } from '../../../../main/engine/engine.ts'
import { bundleScript } from '../../../helpers/child.ts'
import { question } from '../../../helpers/ask.ts'
import { author, mapFolder, refusalOf, valueOf } from '../../../helpers/map-folder.ts'

const { folder, emptyMap, installation } = mapFolder()
process.env['FOURFOLD_DATA'] = join(folder, 'data')
let worker: URL
beforeAll(async () => {
  worker = pathToFileURL(await bundleScript('main/engine/analysis-worker.ts'))
}, 60_000)

const matrix = { rows: 'jurisdiction', columns: 'pillar' } as const
const programme = {
  do: 'create' as const,
  type: 'Program',
  id: 'program-a',
  properties: {
    name: { en: 'P' },
    period: { start: '2025-01-01', end: null, ongoing: true },
    verifiedOn: '2026-01-01',
  },
}
const relate = (type: string, to: string) => ({ do: 'relate' as const, type, from: 'program-a', to })

describe('answers in a worker', () => {
  it('are those that the same question gets in process, before and after commands', async () => {
    const [here, there] = [await emptyMap(), await emptyMap()]
    const inProcess = valueOf(await openMap(here, { in: 'process', installation: installation() }))
    const inWorker = valueOf(await openMap(there, { in: { worker }, installation: installation() }))
    for (const engine of [inProcess, inWorker]) {
      expect(valueOf(await engine.ask('matrix', question(), matrix)).revision).toBe(0)
      await engine.dispatch(programme, author)
      await engine.dispatch(relate('ADVANCES', 'pillar-prevention'), author)
      await engine.dispatch(relate('OPERATES_IN', 'jurisdiction-on'), author)
    }
    const [a, b] = await Promise.all(
      [inProcess, inWorker].map((engine) => engine.ask('matrix', question(), matrix)),
    )
    expect(valueOf(b!)).toEqual(valueOf(a!))
    expect(valueOf(b!).revision).toBe(3)
    const cell = valueOf(b!).answer.cells.find(
      (one) => one.row === 'jurisdiction-on' && one.column === 'pillar-prevention',
    )
    expect(cell?.measures).toBe(1)
    await inProcess.close()
    await inWorker.close()
  })

  it('come as text too, and without it to whoever has the one that still holds', async () => {
    for (const kind of ['process', { worker }] as const) {
      const engine = valueOf(await openMap(await emptyMap(), { in: kind, installation: installation() }))
      for (const [name, parameters] of [
        ['matrix', matrix],
        ['info', {}],
      ] as const) {
        const { answer } = valueOf(await engine.ask(name, question(), parameters))
        const first = valueOf(await engine.askForText(name, question(), parameters))
        expect(JSON.parse(first.text ?? '')).toEqual(JSON.parse(JSON.stringify(answer)))
        const again = valueOf(await engine.askForText(name, question(), parameters, { have: first.digest }))
        expect(again).toEqual({ revision: first.revision, digest: first.digest, text: null })
      }
      const { digest } = valueOf(await engine.askForText('info', question(), {}))
      await engine.dispatch({ ...programme, id: 'program-b' }, author)
      const changed = valueOf(await engine.askForText('info', question(), {}, { have: digest }))
      expect(changed.digest).not.toBe(digest)
      expect(changed.text).toContain('"Program":1')
      await engine.close()
    }
  })

  it('know the past, and a newer question of a slot cancels the one before', async () => {
    const engine = valueOf(await openMap(await emptyMap(), { in: { worker }, installation: installation() }))
    await engine.dispatch(programme, author)
    const past = question({ knownAt: '2020-01-01T00:00:00.000Z' })
    const search = { text: 'P' }
    expect(valueOf(await engine.ask('search', past, search)).answer).toEqual([])
    const slow = engine.ask('matrix', question(), matrix)
    const [first, second, third] = [1, 2, 3].map(() => engine.ask('search', question(), search, 'search-box'))
    await slow
    expect(refusalOf(await first!)).toBe('question-superseded')
    expect(refusalOf(await second!)).toBe('question-superseded')
    expect(valueOf(await third!).answer.map((one) => one.id)).toContain('program-a')
    await engine.close()
  })
})

describe('a worker that dies', () => {
  it('fails what was asked and says so; what was written is in the file', async () => {
    const broken = join(folder, 'broken-worker.mjs')
    writeFileSync(broken, 'setTimeout(() => { throw new Error("out of order") }, 50)')
    let hasDied = false
    const path = await emptyMap()
    const answersIn = { worker: pathToFileURL(broken), onDied: () => (hasDied = true) }
    const engine = valueOf(await openMap(path, { in: answersIn, installation: installation() }))
    valueOf(await engine.dispatch(programme, author))
    await expect(engine.ask('matrix', question(), matrix)).rejects.toThrow('out of order')
    expect(hasDied).toBe(true)
    await expect(engine.ask('matrix', question(), matrix)).rejects.toThrow('out of order')
    await engine.close()
    const again = valueOf(await openMap(path, { in: 'process', installation: installation() }))
    expect(again.view('own').nodes.has('program-a')).toBe(true)
    await again.close()
  })
})

describe('an engine served over messages', () => {
  function pair() {
    const revisions: number[] = []
    const serve = serveEngine(
      (message) => setImmediate(() => client.heard(structuredClone(message))),
      { worker },
      serveHub(() => undefined),
      serveImport(() => undefined),
      serveRoom(() => undefined),
    )
    const client = engineClient(
      (message) => setImmediate(() => serve(structuredClone(message))),
      ({ revision }) => revisions.push(revision),
    )
    return { client, revisions }
  }

  it('makes and opens a map, takes commands, answers, tells revisions, closes', async () => {
    const { client, revisions } = pair()
    const path = join(folder, 'served.fourfold')
    const opened = client.request({ kind: 'open', path, create: 'empty-map' })
    const early = client.request({ kind: 'ask', name: 'info', question: question(), parameters: {} }) // waits for it
    expect(valueOf(await opened)).toEqual({
      revision: 0,
      isReadOnly: false,
      holds: null,
      undoable: { undo: null, redo: null },
    })
    expect(valueOf(await early)).toMatchObject({ revision: 0 })
    const done = await client.request({ kind: 'dispatch', command: programme, author, seenAt: {} })
    expect(valueOf(done)).toMatchObject({ revision: 1, ids: ['program-a'] })
    expect(revisions).toEqual([1])
    const activity = await client.request({
      kind: 'ask',
      name: 'activity',
      question: question(),
      parameters: { action: 'create', type: 'Program' },
    })
    expect(JSON.parse((valueOf(activity) as { text: string }).text)).toMatchObject({ total: 1 })
    expect(
      valueOf(
        await client.request({
          kind: 'purge',
          record: 'program-a',
          field: 'name',
          reason: 'legal',
          copies: [],
          author,
        }),
      ),
    ).toMatchObject({ revision: 2, copies: [] })
    expect(refusalOf(await client.request({ kind: 'hub-look', language: 'en' }))).toBe('hub-not-connected')
    const standing = valueOf(await client.request({ kind: 'hub-standing' }))
    expect(standing).toEqual({ last: null, pending: 0, waiting: 0 })
    expect(valueOf(await client.request({ kind: 'close' }))).toBeNull()
  })

  it('refuses what is refused, and fails what does not fit the contract', async () => {
    const { client } = pair()
    expect(refusalOf(await client.request({ kind: 'open', path: join(folder, 'none.fourfold') }))).toBe(
      'map-missing',
    )
    const wrong = { kind: 'ask', name: 'everything', question: question(), parameters: {} } as never
    await expect(client.request(wrong)).rejects.toThrow()
  })
})
