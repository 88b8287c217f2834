import type { Readable } from 'node:stream'
import { crc32 } from 'node:zlib'
import { fromBufferPromise, getFileNameLowLevel, openPromise, type Entry, type ZipFile } from 'yauzl'
import type { Bounds } from './bounds.ts'
import { told, wholeOf, type GivenFile, type Pass } from './given-file.ts'

/** One entry of an archive. */
export type ArchiveEntry = {
  /** As the archive names it, made harmless to show. It is no path: nothing is opened or written by it. */
  readonly name: string
  /** Bytes unpacked, as claimed; reading ends with an error where it is otherwise. */
  readonly size: number
  /** False for one that is encrypted or packed in a way that is not known here. */
  readonly isReadable: boolean
  bytes(pass?: Pass): AsyncIterable<Uint8Array>
}

/** Why an archive is refused as a whole. */
export type ArchiveRefusal = 'broken' | 'entries' | 'unpacked' | 'ratio'

export type Archive =
  | { readonly ok: true; readonly entries: readonly ArchiveEntry[] }
  | { readonly ok: false; readonly why: ArchiveRefusal; readonly detail: string }

/** An archive inside of another is unpacked into memory; this is its largest size. */
const inMemory = 256_000_000

/**
 * The entries of a zip, by its directory: nothing is unpacked before an entry is read. Held to the bounds by what the
 * directory claims, and each entry to its claim (size, CRC) while it is read, so that neither can lie.
 *
 * Cost: the directory. Errors: none; a broken archive is a refusal. Reading an entry throws where its bytes are broken.
 */
export async function openArchive(file: GivenFile, bounds: Bounds, signal?: AbortSignal): Promise<Archive> {
  try {
    const reopen = await openerOf(file, signal)
    const zip = await reopen()
    try {
      return await entriesOf(zip, file.size, bounds, reopen)
    } finally {
      zip.close()
    }
  } catch (error) {
    signal?.throwIfAborted()
    return { ok: false, why: 'broken', detail: error instanceof Error ? error.message : String(error) }
  }
}

// Names stay bytes: yauzl would refuse a whole archive for one bad name, and here no name is ever a path.
const options = { lazyEntries: true, autoClose: false, decodeStrings: false } as const

async function openerOf(file: GivenFile, signal?: AbortSignal): Promise<() => Promise<ZipFile>> {
  const { onDisk } = file
  if (onDisk !== undefined) return () => openPromise(onDisk, options)
  const content = Buffer.from(await wholeOf(file, inMemory, { signal }))
  return () => fromBufferPromise(content, options)
}

async function entriesOf(
  zip: ZipFile,
  packed: number,
  bounds: Bounds,
  reopen: () => Promise<ZipFile>,
): Promise<Archive> {
  const entries: ArchiveEntry[] = []
  let unpacked = 0
  let seen = 0
  for await (const entry of zip.eachEntry()) {
    seen += 1
    if (seen > bounds.entries) return { ok: false, why: 'entries', detail: String(bounds.entries) }
    unpacked += entry.uncompressedSize
    if (unpacked > bounds.unpacked) return { ok: false, why: 'unpacked', detail: String(unpacked) }
    const name = nameOf(entry)
    if (name.endsWith('/')) continue
    entries.push({
      name,
      size: entry.uncompressedSize,
      isReadable: entry.canDecodeFileData(),
      bytes: (pass = {}) => told(unpack(reopen, entry), pass),
    })
  }
  if (unpacked > bounds.ratioFrom && unpacked > packed * bounds.ratio) {
    return { ok: false, why: 'ratio', detail: String(Math.round(unpacked / Math.max(1, packed))) }
  }
  return { ok: true, entries }
}

async function* unpack(reopen: () => Promise<ZipFile>, entry: Entry): AsyncGenerator<Uint8Array> {
  const zip = await reopen()
  let stream: Readable | undefined
  try {
    stream = await zip.openReadStreamPromise(entry)
    let sum = 0
    for await (const piece of stream as AsyncIterable<Uint8Array>) {
      sum = crc32(piece, sum)
      yield piece
    }
    if (sum !== entry.crc32) throw new Error('the checksum does not match: the archive is damaged')
  } finally {
    stream?.destroy()
    zip.close()
  }
}

/** The name without what could disturb a screen: control characters, marks of direction; at most 300 characters. */
function nameOf(entry: Entry): string {
  const raw = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false)
  const name = raw.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '�')
  return name.length > 300 ? `${name.slice(0, 200)}…${name.slice(-99)}` : name
}
