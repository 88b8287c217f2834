import { inflateRawSync } from 'node:zlib'

/**
 * Reading of tar and zip, as far as setting up needs them: Node has neither, and a fresh machine may lack the programs.
 */

/**
 * @param {Buffer} tar
 * @param {string} suffix  how the wanted file's name ends
 */
export function fileInTar(tar, suffix) {
  const block = 512
  for (let at = 0; at + block <= tar.length;) {
    const name = text(tar.subarray(at, at + 100))
    if (name === '') break
    const size = Number.parseInt(text(tar.subarray(at + 124, at + 136)), 8)
    if (name.endsWith(suffix)) return tar.subarray(at + block, at + block + size)
    at += block + Math.ceil(size / block) * block
  }
  throw new Error(`no ${suffix} in this archive`)
}

/** @param {Buffer} field */
function text(field) {
  const end = field.indexOf(0)
  return field.toString('latin1', 0, end < 0 ? field.length : end).trim()
}

/**
 * @typedef {object} ZipEntry
 * @property {string} name  ends in / for a folder
 * @property {number} mode  Unix file mode with its type bits; 0 where the archive has none
 * @property {() => Buffer} read
 */

/**
 * The entries of a zip without encryption and below 4 GB, stored or deflated.
 * @param {Buffer} zip
 * @returns {Generator<ZipEntry>}
 */
export function* entriesInZip(zip) {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  if (end < 0) throw new Error('this is no zip: it has no directory at its end')
  const count = zip.readUInt16LE(end + 10)
  let at = zip.readUInt32LE(end + 16)
  for (let index = 0; index < count; index++) {
    if (zip.readUInt32LE(at) !== 0x02014b50) throw new Error('the directory of this zip is damaged')
    const method = zip.readUInt16LE(at + 10)
    const size = zip.readUInt32LE(at + 20)
    const nameLength = zip.readUInt16LE(at + 28)
    const mode = zip.readUInt32LE(at + 38) >>> 16
    const local = zip.readUInt32LE(at + 42)
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength)
    yield { name, mode, read: () => contentOf(zip, local, method, size) }
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
}

/**
 * @param {Buffer} zip
 * @param {number} local  offset of the entry's own header
 * @param {number} method
 * @param {number} size  as stored
 */
function contentOf(zip, local, method, size) {
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
  const stored = zip.subarray(start, start + size)
  if (method === 0) return stored
  if (method === 8) return inflateRawSync(stored)
  throw new Error(`zip method ${method} is not supported`)
}

/**
 * An asar archive (the form in which Electron loads an app) of a few small text files.
 * Layout: four little-endian uint32 (4, header size + 8, header size + 4, JSON length), the JSON padded to 4, the files.
 * @param {Record<string, string>} files
 */
export function asarOf(files) {
  let offset = 0
  /** @type {Record<string, { size: number, offset: string }>} */
  const listed = {}
  const contents = Object.entries(files).map(([name, content]) => {
    const bytes = Buffer.from(content)
    listed[name] = { size: bytes.length, offset: String(offset) }
    offset += bytes.length
    return bytes
  })
  const json = Buffer.from(JSON.stringify({ files: listed }))
  const padded = Buffer.alloc(Math.ceil(json.length / 4) * 4)
  json.copy(padded)
  const sizes = Buffer.alloc(16)
  ;[4, padded.length + 8, padded.length + 4, json.length].forEach((value, index) =>
    sizes.writeUInt32LE(value, index * 4),
  )
  return Buffer.concat([sizes, padded, ...contents])
}
