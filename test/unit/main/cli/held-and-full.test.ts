import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, existsSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { create } from '../../../helpers/commands.ts'
import { commandLine, expectRefusal, fingerprint, Workspace } from '../../../helpers/run-fourfold.ts'
import { smallDisk } from '../../../helpers/small-disk.ts'

const at = new Workspace({ started: true })
const topics = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    create('Topic', `x-${i}`, { description: { en: 'word '.repeat(40).trim() } }),
  )

type Info = { readonly nodes: Readonly<Record<string, number>> }

describe('a map that another command line is writing', () => {
  it('[F3] the second is told, to read and to write; killed in the middle, nothing is half written', async () => {
    const map = await at.newMap('--empty')
    const [size, commands] = [statSync(map).size, at.commands(topics(20_000))]
    const first = spawn(process.execPath, [commandLine, 'apply', map, commands], {
      env: { ...process.env, FOURFOLD_DATA: join(at.folder, 'other-installation') },
      stdio: 'ignore',
    })
    const over = once(first, 'close')
    while (statSync(map).size <= size && first.exitCode === null) await pause(20)

    const one = at.commands([create('Topic', 'y-topic')])
    const [read, written, checked] = await Promise.all([
      at.run(['info', map]),
      at.run(['apply', map, one, '--language', 'fr']),
      at.run(['check', map]),
    ])
    expect(first.exitCode, 'the first is still writing').toBeNull()
    expectRefusal(read, 1, /is open in another window or program/)
    expectRefusal(written, 1, /est ouvert dans une autre fenêtre ou un autre programme/)
    expectRefusal(checked, 1, /is open in another/)

    first.kill('SIGKILL')
    await over
    expect(await at.json('check', map)).toEqual({ ok: true, problems: [] })
    const { nodes } = await at.json<Info>('info', map)
    expect(nodes['Topic']).toBeGreaterThan(0)
    await at.applyAll(map, [create('Topic', 'y-topic')])
    expect(existsSync(`${map}-journal`)).toBe(false)
  })

  it('several may read at once', async () => {
    const map = await at.newMap('--empty')
    const ran = await Promise.all([1, 2, 3].map(() => at.run(['info', map, '--json'])))

    expect(ran.map((one) => one.code)).toEqual([0, 0, 0])
  })
})

const disk = smallDisk(join(at.folder, 'disk'), 1_400)

describe.skipIf(disk === undefined)('a full or protected disk (needs the right to mount one)', () => {
  const folder = disk?.folder ?? ''

  it('[F2] apply says which lines were not written; what was written is whole; then nothing more fits', async () => {
    const map = join(folder, 'map.fourfold')
    copyFileSync(await at.newMap('--empty'), map)
    const { code, applied, refused } = await at.apply(map, topics(1_500))

    expect(code).toBe(3)
    expect(applied).toBeGreaterThan(0)
    expect(applied + refused.length).toBe(1_500)
    expect(refused[0]?.message).toMatch(/disk is full/)
    expect(await at.json('check', map)).toEqual({ ok: true, problems: [] })
    expect((await at.json<Info>('info', map)).nodes['Topic']).toBe(applied)

    expect(() => writeFileSync(join(folder, 'filler'), Buffer.alloc(2_000_000))).toThrow('ENOSPC')
    const before = fingerprint(map)
    const more = at.commands(topics(3).map((one) => ({ ...one, id: `y-${one.id}` })))
    const one = await at.run(['apply', map, more])
    const other = await at.run(['apply', map, more, '--language', 'fr'])
    expectRefusal(one, 1, /disk is full/)
    expectRefusal(other, 1, /disque est plein/)
    expect(fingerprint(map)).toBe(before)
  })

  it('[L1] create, export and brief leave nothing half written', async () => {
    const map = await at.starterMap()
    const names = readdirSync(folder)
    const out = (name: string) => join(folder, name)
    const ran = await Promise.all([
      at.run(['create', out('new.fourfold')]),
      at.run(['export', map, '--as', 'json', '--out', out('x.json')]),
      at.run(['export', map, '--as', 'csv', '--out', out('csv')]),
      at.run(['brief', map, '--as', 'docx', '--out', `${out('briefings')}/`]),
    ])

    for (const one of ran) expectRefusal(one, 1, /disk/)
    expect(readdirSync(folder)).toEqual(names)
  })

  it('[L2] a disk that may only be read: questions are answered, changes refused once', async () => {
    const map = join(folder, 'map.fourfold')
    disk?.remount('ro')
    const one = at.commands([create('Topic', 'y-topic')])
    const ran = [
      await at.run(['info', map]),
      await at.run(['apply', map, one]),
      await at.run(['export', map, '--as', 'json', '--out', join(folder, 'x.json')]),
    ]
    disk?.remount('rw')

    expect(ran[0]).toMatchObject({ code: 0, error: '' })
    for (const refused of ran.slice(1)) expectRefusal(refused, 1)
  })
})
