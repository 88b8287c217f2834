import { randomUUID } from 'node:crypto'
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { attachmentLimit, type Attachment } from '../../graph-schema/attachment.ts'
import { done, refused, type Outcome } from '../../shared/base/outcome.ts'
import { hashOfBytes } from '../map-file/attachments.ts'
import { documentKind, tooLarge } from './document-kind.ts'

/** A file that a person wants attached, read and not in the map yet. */
export type Offered = { readonly key: string; readonly attachment: Attachment; readonly bytes: Uint8Array }

/** Only the last one: each may hold 20 MB. */
let offered: Offered | undefined

/**
 * Reads a file that may be attached. What is not a plain file, too large, empty or of another kind is not read whole.
 *
 * Errors: those of `documentKind`; `document-unreadable` with what the system says, also for a folder.
 */
export async function offerDocument(path: string): Promise<Outcome<Offered>> {
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
      offered = { key: randomUUID(), attachment, bytes }
      return done(offered)
    } finally {
      await file.close()
    }
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error)
    return refused('document-unreadable', { name, reason }, 'K3')
  }
}

/** What was offered last, by its key; `isTaken` lets go of it. */
export function offeredDocument(key: string, isTaken = false): Offered | undefined {
  const found = offered?.key === key ? offered : undefined
  if (isTaken || found === undefined) offered = undefined
  return found
}
