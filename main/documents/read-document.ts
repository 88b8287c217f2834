import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { attachmentLimit, type Attachment } from '../../graph-schema/attachment.ts'
import { done, refused, type Outcome } from '../../shared/base/outcome.ts'
import { hashOfBytes } from '../map-file/attachments.ts'
import { documentKind, tooLarge } from './document-kind.ts'

/** A file that may be attached, with what a record will say of it. */
export type ReadDocument = { readonly attachment: Attachment; readonly bytes: Uint8Array }

/**
 * Reads a file that may be attached. What is not a plain file, too large, empty or of another kind is not read whole.
 *
 * Errors: those of `documentKind`; `document-unreadable` with what the system says, also for a folder.
 */
export async function readDocument(path: string): Promise<Outcome<ReadDocument>> {
  const name = basename(path)
  try {
    const file = await open(path, 'r')
    try {
      const stat = await file.stat()
      if (!stat.isFile()) return refused('document-unreadable', { name, reason: 'EISDIR' }, 'K3')
      if (stat.size > attachmentLimit) return tooLarge(name, stat.size)
      const bytes = new Uint8Array(await file.readFile())
      const kind = documentKind(name, bytes)
      if (!kind.ok) return kind
      const attachment = {
        name: name.slice(0, 300),
        type: kind.value,
        size: bytes.length,
        hash: hashOfBytes(bytes),
      }
      return done({ attachment, bytes })
    } finally {
      await file.close()
    }
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error)
    return refused('document-unreadable', { name, reason }, 'K3')
  }
}
