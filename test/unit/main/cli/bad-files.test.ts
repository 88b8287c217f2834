import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import Libsql from 'libsql'
import { describe, expect, it } from 'vitest'
import { create } from '../../../helpers/commands.ts'
import { expectRefusal, fingerprint, Workspace } from '../../../helpers/run-fourfold.ts'

const at = new Workspace()
const good = await at.newMap('--empty')
const commands = at.commands([create('Topic', 'x-topic')])

function variant(change: (path: string) => void): string {
  const path = at.fresh('.fourfold')
  copyFileSync(good, path)
  change(path)
  return path
}

/** Reading, writing and checking are refused with one sentence in the language asked, and not a byte is changed. */
async function expectRefused(map: string, english: RegExp, french: RegExp): Promise<void> {
  const before = statSync(map, { throwIfNoEntry: false })?.isFile() ? fingerprint(map) : undefined
  const out = at.fresh('.json')
  const ran = await Promise.all([
    at.run(['export', map, '--as', 'json', '--out', out]),
    at.run(['check', map, '--language', 'fr']),
    at.run(['apply', map, commands, '--language', 'fr', '--json']),
  ])

  ran.forEach((one, i) => {
    expectRefusal(one, 1, i === 0 ? english : french)
  })
  expect(existsSync(out)).toBe(false)
  if (before !== undefined) expect(fingerprint(map)).toBe(before)
}

describe('a map file that is none', () => {
  it('missing: nothing is made in its place', async () => {
    const map = join(at.folder, 'missing.fourfold')
    await expectRefused(map, /no map at .*missing\.fourfold/, /pas de carte/)
    expect(existsSync(map)).toBe(false)
  })

  it('a folder', async () => {
    const map = at.fresh('.fourfold')
    mkdirSync(map)
    await expectRefused(map, /folder/, /dossier/)
  })

  it.each([
    ['empty', '', /empty/, /vide/],
    [
      'text',
      'A letter to the minister, of some length, and no map.'.repeat(40),
      /not a Fourfold map/,
      /pas une carte/,
    ],
    [
      'JSON',
      JSON.stringify({ format: 'fourfold-map', version: 1, nodes: [] }),
      /not a Fourfold map/,
      /pas une carte/,
    ],
  ])('%s', async (_, content, english, french) => {
    await expectRefused(
      variant((path) => writeFileSync(path, content)),
      english,
      french,
    )
  })

  it('a database of another program, with our ending', async () => {
    const map = at.fresh('.fourfold')
    const other = new Libsql(map)
    other.exec('CREATE TABLE things (a); INSERT INTO things VALUES (1)')
    other.close()
    await expectRefused(map, /not a Fourfold map/, /pas une carte/)
  })
})

describe('a torn file', () => {
  const size = statSync(good).size
  const offsets = [1, 16, 99, 100, 4096, 4097, Math.floor(size / 3), size - 4096, size - 1]

  it.concurrent.each(offsets)('cut after %i bytes', async (offset) => {
    const map = variant((path) => truncateSync(path, offset))
    const before = fingerprint(map)
    const words = offset % 2 === 0 ? ['info', map] : ['apply', map, commands]

    expectRefusal(await at.run([...words, '--language', 'fr']), 1, /endommagé|pas une carte/)
    expect(fingerprint(map)).toBe(before)
  })
})

describe('a file of a newer version', () => {
  const bytes = readFileSync(good)
  bytes.writeUInt32BE(99, 60) // user_version

  it('by its format: is read with a word about it, is not written, is left as it is', async () => {
    const map = variant((path) => writeFileSync(path, bytes))
    const before = fingerprint(map)
    const read = await at.run(['info', map, '--json'])
    expect(read.code).toBe(0)
    expect(JSON.parse(read.out)).toHaveProperty('nodes')
    expect(read.error).toMatch(/newer version.*read only/)

    expectRefusal(await at.run(['apply', map, commands, '--json']), 1, /newer version/)
    expectRefusal(await at.run(['apply', map, commands, '--language', 'fr']), 1, /version plus récente/)
    expectRefusal(await at.run(['check', map, '--rebuild']), 1)
    expect(fingerprint(map)).toBe(before)
  })
})

describe('a file that may not be written', () => {
  it('[L2] is read; a change is refused once, with 1, in the language asked', async () => {
    const map = variant((path) => chmodSync(path, 0o444))
    const before = fingerprint(map)

    expect(await at.json('info', map)).toHaveProperty('nodes')
    expectRefusal(await at.run(['apply', map, commands, '--json']), 1, /read only/)
    expectRefusal(await at.run(['apply', map, commands, '--language', 'fr']), 1, /lecture/)
    expectRefusal(await at.run(['check', map, '--rebuild']), 1, /read only/)
    expect(fingerprint(map)).toBe(before)
  })
})
