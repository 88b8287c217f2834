import { attachmentLimit, type attachmentTypes } from '../../graph-schema/attachment.ts'
import { done, refused, type Outcome } from '../../shared/base/outcome.ts'

export type DocumentType = (typeof attachmentTypes)[number]

/** How far into a file its kind is looked for. Source: ISO 32000 allows a PDF header within the first 1024 bytes. */
const head = 1024
const sampled = 65_536

/**
 * What a document is, by its content and never by the end of its name.
 *
 * Errors: `document-empty`, `document-too-large`, `document-wrong-kind` (a picture, an archive, a Word file, any other
 *         bytes that are no text). Whether a PDF opens without a password, and at all, is seen where it is drawn.
 */
export function documentKind(name: string, bytes: Uint8Array): Outcome<DocumentType> {
  if (bytes.length > attachmentLimit) return tooLarge(name, bytes.length)
  const start = latin1(bytes.subarray(0, head))
  if (start.includes('%PDF-')) return done('application/pdf')
  if (isEmpty(bytes)) return refused('document-empty', { name }, 'K3')
  if (!isText(bytes) || start.startsWith('{\\rtf')) return refused('document-wrong-kind', { name }, 'K3')
  return done(
    /<(!doctype\s+html|html|head|body)[\s>]/i.test(start.replaceAll('\0', '')) ? 'text/html' : 'text/plain',
  )
}

export function tooLarge(name: string, size: number): Outcome<never> {
  const limit = attachmentLimit / 1_000_000
  return refused('document-too-large', { name, size: Math.ceil(size / 1_000_000), limit }, 'K3')
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

/** Nothing but white space, marks of the encoding left aside. */
function isEmpty(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte <= 0x20 || byte === 0xef || byte === 0xbb || byte === 0xbf)
}

/** No control characters but those of text; UTF-16 says so by its mark. */
function isText(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true
  return bytes
    .subarray(0, sampled)
    .every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0x1b)
}
