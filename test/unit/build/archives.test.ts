import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { asarOf, entriesInZip, fileInTar } from '../../../build/scripts/setup/archives.mjs'

/** A zip of one file, written by hand from the format's description. */
function zipOf(name: string, content: string, method: 0 | 8, mode = 0o755): Buffer {
  const data = method === 8 ? deflateRawSync(content) : Buffer.from(content)
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(name.length, 26)
  const central = Buffer.alloc(46)
  central.writeUInt32LE(0x02014b50, 0)
  central.writeUInt16LE(method, 10)
  central.writeUInt32LE(data.length, 20)
  central.writeUInt16LE(name.length, 28)
  central.writeUInt32LE((0o100000 | mode) * 0x10000, 38)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(30 + name.length + data.length, 16)
  return Buffer.concat([local, Buffer.from(name), data, central, Buffer.from(name), end])
}

/** A tar of one file. */
function tarOf(name: string, content: string): Buffer {
  const head = Buffer.alloc(512)
  head.write(name, 0)
  head.write(content.length.toString(8).padStart(11, '0'), 124)
  const body = Buffer.alloc(Math.ceil(content.length / 512) * 512)
  body.write(content)
  return Buffer.concat([head, body, Buffer.alloc(1024)])
}

describe('archives', () => {
  it.each([0, 8] as const)('a zip entry of method %s is read with its mode', (method) => {
    const [entry] = [...entriesInZip(zipOf('Cypress/electron', 'a runtime', method))]

    expect(entry?.name).toBe('Cypress/electron')
    expect((entry?.mode ?? 0) & 0o777).toBe(0o755)
    expect(entry?.read().toString()).toBe('a runtime')
  })

  it('something else than a zip is refused', () => {
    expect(() => [...entriesInZip(Buffer.from('hello'))]).toThrow('no zip')
  })

  it('a file in a tar is found by the end of its name', () => {
    const tar = Buffer.concat([
      tarOf('package/package.json', '{}').subarray(0, 1024),
      tarOf('package/a.zip', 'zip!'),
    ])

    expect(fileInTar(tar, '.zip').toString()).toBe('zip!')
    expect(() => fileInTar(tar, '.dmg')).toThrow('no .dmg')
  })

  it('an asar lists its files and holds their contents at the offsets it gives', () => {
    const asar = asarOf({ 'package.json': '{"main":"main.js"}', 'main.js': 'start()' })
    const jsonLength = asar.readUInt32LE(12)
    const header = JSON.parse(asar.toString('utf8', 16, 16 + jsonLength)) as {
      files: Record<string, { size: number; offset: string }>
    }
    const body = 8 + asar.readUInt32LE(4)

    const main = header.files['main.js']!
    const at = body + Number(main.offset)
    expect(asar.toString('utf8', at, at + main.size)).toBe('start()')
  })
})
