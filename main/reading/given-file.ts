import { createReadStream } from 'node:fs'

/** What goes with every pass over a file: how to end it early, and whom to tell how far it is. */
export type Pass = {
  /** Aborted: the pass throws its reason. */
  readonly signal?: AbortSignal | undefined
  /** Told of the bytes of each piece as it is handed out. */
  readonly onBytes?: ((count: number) => void) | undefined
  /** Told of rows of tables as they are handed out. */
  readonly onRows?: ((count: number) => void) | undefined
}

/** A file that a person gave, on disk or inside of an archive. Each call of `bytes` reads it again from its beginning. */
export type GivenFile = {
  /** As it was given, or the path inside of a folder or archive after the path of that. For people, never opened by it. */
  readonly path: string
  /** In bytes, unpacked; of an archive what it claims, which is held to. */
  readonly size: number
  /** Where it lies by itself on disk, for what has to be read out of order. Absent inside of an archive. */
  readonly onDisk?: string | undefined
  bytes(pass?: Pass): AsyncIterable<Uint8Array>
}

const pieceSize = 1 << 18

/** A file on disk. Errors: its passes throw what the system says (ENOENT, EACCES), and when aborted the reason. */
export function fileOnDisk(path: string, size: number): GivenFile {
  return {
    path,
    size,
    onDisk: path,
    bytes: (pass = {}) => told(createReadStream(path, { highWaterMark: pieceSize }), pass),
  }
}

/** Bytes that are already here, as a file: what was pasted, or unpacked into memory. */
export function fileInMemory(path: string, content: Uint8Array): GivenFile {
  return {
    path,
    size: content.length,
    bytes: (pass = {}) => told(piecesOf(content), pass),
  }
}

async function* piecesOf(content: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < content.length; at += pieceSize) {
    yield await Promise.resolve(content.subarray(at, at + pieceSize))
  }
}

/** Hands out the pieces of a stream, with progress; when it is left early or aborted, the stream is closed. */
export async function* told(
  pieces: AsyncIterable<Uint8Array>,
  { signal, onBytes }: Pass,
): AsyncGenerator<Uint8Array> {
  signal?.throwIfAborted()
  for await (const piece of pieces) {
    signal?.throwIfAborted()
    yield piece
    onBytes?.(piece.length)
  }
}

/** The first bytes of a file, at most `most` of them. */
export async function headOf(file: GivenFile, most: number, signal?: AbortSignal): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of file.bytes({ signal })) {
    pieces.push(piece)
    length += piece.length
    if (length >= most) break
  }
  return Buffer.concat(pieces).subarray(0, most)
}

/** A file whole in memory. Errors: RangeError where it is larger than `most` bytes, whatever its size claims. */
export async function wholeOf(file: GivenFile, most: number, pass?: Pass): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of file.bytes(pass)) {
    length += piece.length
    if (length > most) throw new RangeError(`${file.path} is larger than ${most} bytes`)
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}
