import { chmodSync, copyFileSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Libsql from 'libsql'
import { beforeAll, describe, expect, it } from 'vitest'
import { openMap } from '../../../../main/engine/engine.ts'
import { author, mapFolder, refusalOf, valueOf } from '../../../helpers/map-folder.ts'

const { folder, emptyMap, installation } = mapFolder()
let good: string
beforeAll(async () => {
  good = await emptyMap()
})

/** Opening a file that is not as it should be: the code of the refusal, and that not a byte of it changed. */
async function refusalFor(path: string): Promise<{ code: string; isUntouched: boolean }> {
  const before = readFileSync(path)
  const code = refusalOf(await openMap(path, { in: 'process', installation: installation() }))
  return { code, isUntouched: readFileSync(path).equals(before) }
}

function variant(name: string, change: (path: string) => void): string {
  const path = join(folder, `${name}.fourfold`)
  copyFileSync(good, path)
  change(path)
  return path
}

describe('a file that cannot be opened', () => {
  it.each([
    ['map-empty', 'empty', (path: string) => writeFileSync(path, '')],
    [
      'map-foreign',
      'text',
      (path: string) => writeFileSync(path, 'a letter to the minister, of some length'),
    ],
    ['map-torn', 'cut in the middle of a page', (path: string) => truncateSync(path, 50_000)],
    ['map-torn', 'cut after a page', (path: string) => truncateSync(path, 40_960)],
    ['map-torn', 'cut in its header', (path: string) => truncateSync(path, 60)],
    ['map-torn', 'overwritten inside', (path: string) => overwrite(path, 4096, 100_000)],
  ])('[F1] %s: %s', async (code, name, change) => {
    expect(await refusalFor(variant(name.replaceAll(' ', '-'), change))).toEqual({ code, isUntouched: true })
  })

  it('[F1] a database of another program is foreign', async () => {
    const path = join(folder, 'other.fourfold')
    const other = new Libsql(path)
    other.exec('CREATE TABLE things (a)')
    other.close()
    expect(await refusalFor(path)).toEqual({ code: 'map-foreign', isUntouched: true })
  })

  it('[F1] a missing file is not made, a folder is named as one', async () => {
    const missing = join(folder, 'missing.fourfold')
    expect(refusalOf(await openMap(missing, { in: 'process' }))).toBe('map-missing')
    expect(() => readFileSync(missing)).toThrow('ENOENT')
    mkdirSync(join(folder, 'folder.fourfold'))
    expect(refusalOf(await openMap(join(folder, 'folder.fourfold'), { in: 'process' }))).toBe('map-is-folder')
  })

  it('[F4] a file of a newer version opens to read and is left as it is', async () => {
    const path = variant('newer', (one) => {
      const bytes = readFileSync(one)
      bytes.writeUInt32BE(2, 60)
      writeFileSync(one, bytes)
    })
    const before = readFileSync(path)
    const engine = valueOf(await openMap(path, { in: 'process', installation: installation() }))
    expect(engine.readOnly).toBe('newer')
    expect(engine.view('own').nodes.size).toBeGreaterThan(100)
    expect(refusalOf(await engine.dispatch({ do: 'undo' }, author))).toBe('map-newer-read-only')
    await engine.close()
    expect(readFileSync(path).equals(before)).toBe(true)
  })

  it('[F4] a write-protected file opens to read', async () => {
    const path = variant('protected', (one) => chmodSync(one, 0o444))
    const engine = valueOf(await openMap(path, { in: 'process', installation: installation() }))
    expect(engine.readOnly).toBe('protected')
    await engine.close()
  })
})

function overwrite(path: string, from: number, to: number): void {
  const bytes = readFileSync(path)
  bytes.fill(0xa5, from, to)
  writeFileSync(path, bytes)
}
