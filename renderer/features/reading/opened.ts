import type { Attachment } from '../../../graph-schema/attachment.ts'
import { invoke } from '../../bridge/invoke.ts'
import type { RefusalValue } from '../../bridge/refusal.ts'
import { blocksOfHtml, type Block } from './blocks.ts'
import { decodeText } from './decode.ts'
import type { Pdf } from './pdf.ts'

/** A document that is open for reading. `pages` are the texts to search: one for what has no pages. */
export type OpenedDocument = {
  readonly name: string
  readonly pages: readonly string[]
  readonly isWindows1252: boolean
  /** Shown without what else the file has: pictures, scripts, styles. */
  readonly isAsText: boolean
  readonly shown: { readonly blocks: readonly Block[] } | { readonly pdf: Pdf }
}

/**
 * Reads a document out of the open map.
 * Errors: `document-missing`; for a PDF `document-encrypted`, `document-broken`.
 */
export async function openDocument(attachment: Attachment): Promise<OpenedDocument | RefusalValue> {
  const read = await invoke('document:read', { of: 'map', hash: attachment.hash })
  if (!read.ok) return read.refusal
  if (attachment.type === 'application/pdf') return openedOf(attachment.name, read.value)
  const { text, encoding } = decodeText(read.value)
  const blocks: readonly Block[] =
    attachment.type === 'text/html' ? blocksOfHtml(text) : [{ kind: 'paragraph', text }]
  return {
    name: attachment.name,
    isAsText: attachment.type === 'text/html',
    pages: [blocks.map((one) => one.text).join('\n')],
    isWindows1252: encoding === 'windows-1252',
    shown: { blocks },
  }
}

/** A PDF by its bytes, which are given away. Errors: `document-encrypted`, `document-broken`. */
export async function openedOf(name: string, bytes: Uint8Array): Promise<OpenedDocument | RefusalValue> {
  const pdf = await openedPdf(name, bytes)
  if ('code' in pdf) return pdf
  return { name, pages: await pdf.texts(), isWindows1252: false, isAsText: false, shown: { pdf } }
}

/** Lets go of what a PDF takes while it is open. */
export function closeOpened(opened: OpenedDocument | undefined): void {
  if (opened !== undefined && 'pdf' in opened.shown) void opened.shown.pdf.close()
}

/** Whether what is offered can be read at all: a PDF is opened as it would be for reading. Null where it can. */
export async function whyUnreadable(key: string, attachment: Attachment): Promise<RefusalValue | null> {
  if (attachment.type !== 'application/pdf') return null
  const read = await invoke('document:read', { of: 'offer', key })
  if (!read.ok) return read.refusal
  const pdf = await openedPdf(attachment.name, read.value)
  if ('code' in pdf) return pdf
  await pdf.close()
  return null
}

/** The library that draws PDF comes with the first one. */
async function openedPdf(name: string, bytes: Uint8Array): Promise<Pdf | RefusalValue> {
  const { openPdf } = await import('./pdf.ts')
  const pdf = await openPdf(bytes)
  return 'code' in pdf ? { code: pdf.code, params: { name, reason: pdf.reason } } : pdf
}
