import { inflateRawSync } from 'node:zlib'

/** The files of a zip by their path. Errors: throws where the archive has no directory, or a method other than deflate. */
export function unzip(bytes: Uint8Array): ReadonlyMap<string, Buffer> {
  const data = Buffer.from(bytes)
  const end = data.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0) throw new Error('no zip')
  const files = new Map<string, Buffer>()
  let at = data.readUInt32LE(end + 16)
  for (let n = data.readUInt16LE(end + 10); n > 0; n -= 1) {
    const [method, size] = [data.readUInt16LE(at + 10), data.readUInt32LE(at + 20)]
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => data.readUInt16LE(at + offset))
    const local = data.readUInt32LE(at + 42)
    const name = data.toString('utf8', at + 46, at + 46 + nameLength!)
    const from = local + 30 + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28)
    const content = data.subarray(from, from + size)
    if (method !== 0 && method !== 8) throw new Error(`${name}: method ${method}`)
    files.set(name, method === 8 ? inflateRawSync(content) : content)
    at += 46 + nameLength! + extra! + comment!
  }
  return files
}
