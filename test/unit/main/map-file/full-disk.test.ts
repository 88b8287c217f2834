import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { checkMap, createMap } from '../../../../main/engine/engine.ts'
import { author, mapFolder, refusalOf, valueOf } from '../../../helpers/map-folder.ts'

const { folder, emptyMap, open } = mapFolder()

/** A disk of one megabyte; undefined where this process may not mount one. */
function smallDisk(): string | undefined {
  const disk = join(folder, 'disk')
  mkdirSync(disk)
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'none', disk], { stdio: 'ignore' })
    return disk
  } catch {
    return undefined
  }
}

const disk = smallDisk()
afterAll(() => {
  if (disk !== undefined) execFileSync('umount', ['-l', disk]) // the driver holds files until it is collected
})

describe.skipIf(disk === undefined)('a full disk', () => {
  it('[F2] refuses the command, and file and memory are as they were', async () => {
    const path = join(disk!, 'map.fourfold')
    copyFileSync(await emptyMap(), path)
    const engine = await open(path)
    const big = (n: number) => ({ name: { en: `Topic ${n}` }, text: { en: 'word '.repeat(3000).trim() } })
    let [count, code] = [0, '']
    while (code === '' && count < 200) {
      const outcome = await engine.dispatch(
        { do: 'create', type: 'Topic', id: `topic-${count}`, properties: big(count) },
        author,
      )
      if (outcome.ok) count += 1
      else code = refusalOf(outcome)
    }
    expect(code).toBe('disk-full')
    expect(engine.view('own').nodes.has(`topic-${count}`)).toBe(false)
    expect(engine.revision()).toBe(count)
    await engine.close()

    const again = await open(path)
    expect([...again.view('own').nodes.keys()].filter((id) => id.startsWith('topic-'))).toHaveLength(count)
    await again.close()
    expect(valueOf(await checkMap(path)).problems).toEqual([])
  })

  it('[F2] leaves nothing behind when a map cannot be made', async () => {
    expect(() => writeFileSync(join(disk!, 'filler'), Buffer.alloc(1_000_000))).toThrow('ENOSPC')
    const path = join(disk!, 'new.fourfold')
    expect(refusalOf(await createMap(path, { empty: true }))).toBe('disk-full')
    expect(execFileSync('ls', [disk!]).toString()).not.toContain('new')
  })
})
