import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { withLock } from '../../../build/scripts/setup/lock.mjs'

const place = `a place of the test ${String(process.pid)}`
const id = createHash('sha256').update(`${place}\nwork`).digest('hex').slice(0, 16)
const folder = join(tmpdir(), `fourfold-${id}.lock`)

/** What a killed start leaves behind. */
function leaveLock(pid: number | undefined, secondsAgo = 0): void {
  mkdirSync(folder)
  if (pid === undefined) return
  writeFileSync(join(folder, 'pid'), String(pid))
  const at = new Date(Date.now() - secondsAgo * 1000)
  utimesSync(join(folder, 'pid'), at, at)
}

afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('lock', () => {
  it('two pieces of work for one place follow each other', async () => {
    vi.spyOn(console, 'log').mockReturnValue() // it says that it waits
    const order: string[] = []
    const work = (name: string) => () => {
      order.push(`${name} begins`)
      return new Promise<void>((resolve) =>
        setTimeout(() => {
          order.push(`${name} ends`)
          resolve()
        }, 50),
      )
    }
    await Promise.all([withLock('work', place, work('a')), withLock('work', place, work('b'))])

    expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends'])
    expect(existsSync(folder)).toBe(false)
  })

  it.each([
    ['whose process is gone', 2 ** 30, 0],
    ['that never got its process number', undefined, 0],
    ['whose number belongs to another program by now', process.pid, 600],
  ])('a lock %s does not hold anybody up', async (_what, pid, secondsAgo) => {
    leaveLock(pid, secondsAgo)

    expect(await withLock('work', place, () => Promise.resolve('done'))).toBe('done')
  })

  it('is given back when the work fails', async () => {
    await expect(withLock('work', place, () => Promise.reject(new Error('no')))).rejects.toThrow('no')

    expect(existsSync(folder)).toBe(false)
  })
})
