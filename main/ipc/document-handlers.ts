import { app, dialog, shell, type BrowserWindow } from 'electron'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { circulatedType, type Attachment } from '../../graph-schema/attachment.ts'
import type { Language } from '../../graph-schema/bilingual.ts'
import { done, refused, type Outcome } from '../../shared/base/outcome.ts'
import { offerDocument, offeredDocument } from '../documents/offered-document.ts'
import { askForDocument, askWhereTo } from '../files/dialogs.ts'
import { writeWhole } from '../files/write-file.ts'
import { defaultAuthor } from '../installation/author.ts'
import { windowWords } from '../language.ts'
import type { MapSession } from '../map-session.ts'
import { handle } from './handle.ts'

type DocumentParts = { readonly window: () => BrowserWindow; readonly session: MapSession }

const extensions: Readonly<Record<Attachment['type'], string>> = {
  'application/pdf': 'pdf',
  'text/html': 'html',
  'text/plain': 'txt',
  [circulatedType]: 'json',
}

/** Documents attached to sources: taken in, read, and out again only where the person says so. */
export function handleDocuments({ window, session }: DocumentParts): void {
  handle('document:offer', async (input) => {
    const path = input.how === 'path' ? input.path : await askForDocument(window(), input.language, 'attach')
    if (path === undefined) return done(null)
    const read = await offerDocument(path)
    return read.ok ? done({ key: read.value.key, attachment: read.value.attachment }) : read
  })
  handle('document:read', (input) => {
    if (input.of === 'map') return session.document(input.hash)
    const offered = offeredDocument(input.key)
    return offered === undefined ? refused('document-missing') : done(offered.bytes)
  })
  handle('document:attach', async ({ key, source }) => {
    const offered = offeredDocument(key, true)
    if (offered === undefined) return refused('document-missing')
    const { attachment, bytes } = offered
    return session.attach({ source, attachment, bytes }, defaultAuthor())
  })
  handle('document:save', async ({ attachment, language }) => {
    const t = windowWords(language)
    const path = await askWhereTo(window(), {
      title: t('reading:saveTitle'),
      name: stemOf(attachment),
      kind: extensions[attachment.type],
    })
    return path === undefined ? done(null) : copyTo(attachment, path)
  })
  handle('document:open', async ({ attachment, language }) => {
    if (!(await mayOpen(attachment, language))) return done(null)
    const folder = mkdtempSync(join(tmpdir(), 'fourfold-document-'))
    app.once('quit', () => rmSync(folder, { recursive: true, force: true }))
    const copied = await copyTo(
      attachment,
      join(folder, `${stemOf(attachment)}.${extensions[attachment.type]}`),
    )
    if (!copied.ok) return copied
    const reason = await shell.openPath(copied.value.path)
    return reason === '' ? copied : refused('document-not-opened', { name: attachment.name, reason })
  })

  async function mayOpen({ name }: Attachment, language: Language): Promise<boolean> {
    const t = windowWords(language)
    const { response } = await dialog.showMessageBox(window(), {
      type: 'question',
      message: t('reading:openAsk', { name }),
      detail: t('reading:openDetail'),
      buttons: [t('reading:openYes'), t('cancel')],
      defaultId: 1,
      cancelId: 1,
    })
    return response === 0
  }

  async function copyTo({ hash }: Attachment, path: string): Promise<Outcome<{ path: string }>> {
    const bytes = await session.document(hash)
    return bytes.ok ? writeWhole(path, bytes.value) : bytes
  }
}

/** The name of a document without its end, and without what a path or a program could take for something else. */
function stemOf({ name }: Attachment): string {
  const stem = name.slice(0, name.length - extname(name).length)
  return stem.replace(/[^\p{L}\p{N} ._-]/gu, '_').slice(0, 120) || 'document'
}
