import { inflateRawSync } from 'node:zlib'

/**
 * The parts of a ZIP archive (DOCX) as text, by name. Enough for archives that our own writer makes: no ZIP64, stored or
 * deflated.
 *
 * Source: APPNOTE.TXT 6.3.10, 4.3.12 (central directory), 4.3.7 (local header).
 */
export function documentParts(zip: Buffer): ReadonlyMap<string, string> {
  const parts = new Map<string, string>()
  for (let at = zip.indexOf('PK\x01\x02'); at >= 0; at = zip.indexOf('PK\x01\x02', at + 46)) {
    const nameLength = zip.readUInt16LE(at + 28)
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength)
    const local = zip.readUInt32LE(at + 42)
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const data = zip.subarray(start, start + zip.readUInt32LE(at + 20))
    parts.set(name, (zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(data) : data).toString('utf8'))
  }
  return parts
}
