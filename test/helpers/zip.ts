import { crc32, deflateRawSync } from 'node:zlib'

/** One file of a zip. `claims` states another size than it has, `isLocked` that it is encrypted, `isStored` no deflate. */
export type ZipPart = {
  readonly name: string
  readonly content: string | Uint8Array
  readonly claims?: number
  readonly isLocked?: boolean
  readonly isStored?: boolean
  readonly crc?: number
}

/** A zip file, also one that lies. Source: APPNOTE.TXT 6.3, sections 4.3.7, 4.3.12 and 4.3.16. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const part of parts) {
    const content = Buffer.from(part.content as Uint8Array)
    const packed = part.isStored === true ? content : deflateRawSync(content)
    const name = Buffer.from(part.name, 'utf8')
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(0x0800 | (part.isLocked === true ? 1 : 0), 2)
    common.writeUInt16LE(part.isStored === true ? 0 : 8, 4)
    common.writeUInt32LE(part.crc ?? crc32(content), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(part.claims ?? content.length, 18)
    common.writeUInt16LE(name.length, 22)
    locals.push(Buffer.from('PK\x03\x04', 'latin1'), common, name, packed)
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(at, 10)
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, tail, name)
    at += 30 + name.length + packed.length
  }
  const entries = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(entries.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...locals, entries, end])
}
