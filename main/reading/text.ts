import { isUtf8 } from 'node:buffer'
import { headOf, type GivenFile, type Pass } from './given-file.ts'

/** How the letters of a text file are written. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

export type FileText = {
  /** For the person: what was taken, and whether a byte order mark said so or the content. */
  readonly encoding: TextEncoding
  readonly isMarked: boolean
  /** Places that are not valid in it, read as U+FFFD; said to the person, since a letter is lost there. */
  readonly broken: number
  /** The text from its beginning without the mark, in pieces, line ends as they stand. Each call reads it again. */
  text(pass?: Pass): AsyncIterable<string>
}

/**
 * A file as text, by the encoding that it is written in: a byte order mark decides, then the zero bytes of UTF-16, then
 * whether all of it, to the last byte, is valid UTF-8; anything else is Windows-1252, which gives every byte a letter.
 * Where letters of several bytes outnumber the places that are no UTF-8 by far, it is UTF-8 that was damaged: no text in
 * Windows-1252 holds such letters but by rare chance.
 *
 * A file with a mark is read once; one without is looked through first (its bytes only, which is several times faster
 * than decoding), since the one bad byte that tells Windows-1252 may stand at its end.
 *
 * Errors: what reading throws. A bad byte where a mark says UTF-8 becomes U+FFFD.
 */
export async function textOf(file: GivenFile, signal?: AbortSignal): Promise<FileText> {
  const head = await headOf(file, 1 << 16, signal)
  const marked = markOf(head)
  const known = marked ?? utf16Of(head)
  if (known === undefined && !(await isAllUtf8(file, signal))) {
    const { letters, broken } = await lettersIn(file, signal)
    if (letters <= broken * 10) return fileText(file, 'windows-1252', false, 0)
    return fileText(file, 'utf-8', false, broken)
  }
  return fileText(file, known ?? 'utf-8', marked !== undefined, 0)
}

function fileText(file: GivenFile, encoding: TextEncoding, isMarked: boolean, broken: number): FileText {
  return { encoding, isMarked, broken, text: (pass) => decoded(file.bytes(pass), encoding) }
}

/** The encoding of the first bytes of a file alone, for a look at them; a letter that is cut at their end counts as whole. */
export function encodingOfHead(head: Uint8Array): TextEncoding {
  const { valid } = validPart(head)
  return markOf(head) ?? utf16Of(head) ?? (valid ? 'utf-8' : 'windows-1252')
}

/** The encoding that a byte order mark states. */
function markOf(head: Uint8Array): TextEncoding | undefined {
  const [a, b, c] = head
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return undefined
}

/**
 * UTF-16 without a mark, by its zero bytes: of Latin letters, digits and delimiters every second byte is zero, in either
 * half of the pairs, and text in any other encoding has none.
 */
function utf16Of(head: Uint8Array): TextEncoding | undefined {
  let [even, odd] = [0, 0]
  for (let i = 0; i + 1 < head.length; i += 2) {
    if (head[i] === 0) even += 1
    if (head[i + 1] === 0) odd += 1
  }
  const pairs = head.length >> 1
  if (pairs < 2 || even + odd < pairs * 0.4) return undefined
  if (odd > even * 10) return 'utf-16le'
  if (even > odd * 10) return 'utf-16be'
  return undefined
}

async function isAllUtf8(file: GivenFile, signal: AbortSignal | undefined): Promise<boolean> {
  let rest: Uint8Array = new Uint8Array()
  for await (const piece of file.bytes({ signal })) {
    const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece])
    const part = validPart(bytes)
    if (!part.valid) return false
    rest = bytes.subarray(part.end)
  }
  return rest.length === 0 // a letter that the end of the file cuts is no UTF-8
}

/** Letters of several bytes that are whole, and places that are no UTF-8; of those a thousand are enough. */
async function lettersIn(file: GivenFile, signal: AbortSignal | undefined) {
  let [letters, broken, wanted] = [0, 0, 0]
  for await (const piece of file.bytes({ signal })) {
    for (const byte of piece) {
      const goesOn = (byte & 0xc0) === 0x80
      if (wanted > 0 && goesOn) {
        wanted -= 1
        if (wanted === 0) letters += 1
        continue
      }
      if (wanted > 0 || goesOn || byte >= 0xf5) broken += 1
      wanted = byte >= 0xf5 || byte < 0xc2 ? 0 : byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : 1
    }
    if (broken > 1000) break
  }
  return { letters, broken: broken + (wanted > 0 ? 1 : 0) }
}

/** Whether bytes are UTF-8 up to a last letter that may go on in what follows; `end` is where that begins. */
function validPart(bytes: Uint8Array): { readonly valid: boolean; readonly end: number } {
  let end = bytes.length
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back]!
    if ((byte & 0xc0) === 0x80) continue // goes on a letter that began before it
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1
    if (length > back) end = bytes.length - back
    break
  }
  return { valid: isUtf8(bytes.subarray(0, end)), end }
}

async function* decoded(pieces: AsyncIterable<Uint8Array>, encoding: TextEncoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  for await (const piece of pieces) {
    const text = decoder.decode(piece, { stream: true })
    if (text !== '') yield text
  }
  const last = decoder.decode()
  if (last !== '') yield last
}
