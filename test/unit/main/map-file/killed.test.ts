import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { checkMap, openMap } from '../../../../main/engine/engine.ts'
import { groupOf } from '../../../../shared/journal/transaction.ts'
import { bundleScript, startScript } from '../../../helpers/child.ts'
import { author, mapFolder, refusalOf, valueOf } from '../../../helpers/map-folder.ts'

const { folder, emptyMap, open, installation } = mapFolder()
let writer: string
let holder: string
let stopper: string
beforeAll(async () => {
  writer = await bundleScript('test/helpers/scripts/write-without-end.ts')
  holder = await bundleScript('test/helpers/scripts/hold-open.ts')
  stopper = await bundleScript('test/helpers/scripts/stop-in-commit.ts')
}, 60_000)

describe('a process killed in the middle of writing', () => {
  it('[F8] leaves every acknowledged change and nothing half, twenty times on one file', async () => {
    const path = await emptyMap()
    let acknowledged = -1
    for (let round = 0; round < 20; round += 1) {
      const child = startScript(writer, [
        path,
        join(folder, 'installation-here'),
        String(acknowledged + 1000),
      ])
      expect(await child.line()).toBe('open')
      const until = performance.now() + 5 + round * 4
      let last = acknowledged
      for (let line = await child.line(); line !== undefined; line = await child.line()) {
        last = Number(line)
        if (performance.now() > until) break
      }
      child.process.kill('SIGKILL')
      for (let line = await child.line(); line !== undefined; line = await child.line()) last = Number(line)
      await child.ended
      acknowledged = last

      const engine = await open(path)
      const { nodes, relationships } = engine.view('own')
      const isThere = (n: number) => nodes.has(`org-${n}`)
      expect(isThere(last)).toBe(last % 2 !== 0)
      expect(relationships.has(`rel-${last}`)).toBe(last % 2 !== 0)
      for (const [id, node] of nodes)
        if (id.startsWith('org-')) expect(Object.keys(node.properties).sort()).toEqual(['handling', 'name'])
      // a command that touched two streams is there with both of its transactions or with none
      const groups = new Map<string, number>()
      for (const { transaction } of engine.journal())
        if (transaction.group !== undefined)
          groups.set(groupOf(transaction), (groups.get(groupOf(transaction)) ?? 0) + 1)
      expect([...groups.values()].every((size) => size === 2)).toBe(true)
      await engine.close()
    }
    expect(valueOf(await checkMap(path)).problems).toEqual([])
  }, 120_000)
})

describe('a write that was half in the file', () => {
  it.each([
    ['writer', false],
    ['reader', true],
  ])('[F8] is taken back by the next %s', async (_who, readOnly) => {
    const path = await emptyMap()
    const before = readFileSync(path)
    const child = startScript(stopper, [path])
    expect(await child.line()).toBe('half')
    child.process.kill('SIGKILL')
    await child.ended
    expect(readFileSync(path).equals(before)).toBe(false)
    expect(existsSync(`${path}-journal`)).toBe(true)

    const engine = valueOf(await openMap(path, { in: 'process', readOnly, installation: installation() }))
    expect(engine.view('own').nodes.size).toBeGreaterThan(100)
    await engine.close()
    expect(readFileSync(path).equals(before)).toBe(true)
    expect(valueOf(await checkMap(path)).problems).toEqual([])
  })
})

describe('two processes on one file', () => {
  it('[F3] the second is told, whether it wants to write or to read, and the first goes on', async () => {
    const path = await emptyMap()
    const first = startScript(holder, [path, join(folder, 'installation-here')])
    expect(await first.line()).toBe('open')
    const second = startScript(holder, [path, join(folder, 'installation-here')])
    expect(await second.line()).toBe('refused map-locked')
    second.process.stdin?.end()
    expect(refusalOf(await checkMap(path))).toBe('map-locked')

    first.process.stdin?.end()
    await Promise.all([first.ended, second.ended])
    const engine = await open(path, installation())
    valueOf(await engine.dispatch({ do: 'create', type: 'Topic', properties: { name: { en: 'T' } } }, author))
    await engine.close()
  })

  it('[F3] a killed process gives the file back', async () => {
    const path = await emptyMap()
    const first = startScript(holder, [path, join(folder, 'installation-here')])
    expect(await first.line()).toBe('open')
    first.process.kill('SIGKILL')
    await first.ended
    const engine = await open(path)
    await engine.close()
  })
})
