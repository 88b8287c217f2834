import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { attachmentLimit } from '../../graph-schema/attachment.ts'
import { done, refused, type Outcome } from '../../shared/base/outcome.ts'
import type { DocumentText } from '../../shared/extraction/document.ts'
import { readDocx } from '../../shared/extraction/read-docx.ts'
import { readHtml } from '../../shared/extraction/read-html.ts'
import type { Placed } from '../../shared/extraction/placed.ts'
import { readPages } from '../../shared/extraction/read-pages.ts'
import { readText } from '../../shared/extraction/read-text.ts'
import { openArchive } from '../reading/archive.ts'
import { usualBounds } from '../reading/bounds.ts'
import { fileInMemory, fileOnDisk, wholeOf } from '../reading/given-file.ts'
import { textOf } from '../reading/text.ts'
import { withPdf } from './openable-pdf.ts'
import { readDocument } from './read-document.ts'

/** A Word file is a small archive; its words are in one part of it. */
const wordBounds = { ...usualBounds, entries: 20_000, unpacked: 1_000_000_000, ratioFrom: 50_000_000 }
const mainPart = 'word/document.xml'
const mostXml = 100_000_000
const pdfType = 'application/pdf'

/** A document may have so many pages, and so many pieces of text on one. */
const mostPages = 2000
const mostPieces = 20_000

export type ReadText = {
  readonly name: string
  readonly document: DocumentText
  /** Its bytes, where it is a PDF. */
  readonly pdf?: Uint8Array
}

/** Told after each page of a PDF: how many of how many. */
export type OnPage = (at: number, of: number) => void

/**
 * The text of a document with its places: text, Markdown, HTML, PDF or Word (.docx), told apart by content. Nothing of it
 * runs, and nothing is fetched for it.
 *
 * Errors: those of `readDocument` and `withPdf`; `extract-wrong-kind` for anything else; `extract-broken` for a Word file
 *         that cannot be read; `extract-without-text` where there is nothing to read, as in a scan.
 */
export async function documentTextOf(
  path: string,
  onPage: OnPage = () => undefined,
): Promise<Outcome<ReadText>> {
  const name = basename(path)
  const read = await readDocument(path)
  const found = read.ok
    ? await textIn(name, read.value, onPage)
    : read.refusal.code === 'document-wrong-kind'
      ? await wordIn(name, path)
      : read
  if (!found.ok) return found
  if (found.value.parts.length === 0) return refused('extract-without-text', { name }, 'K3')
  const isPdf = read.ok && read.value.attachment.type === pdfType
  return done({ name, document: found.value, ...(isPdf ? { pdf: read.value.bytes } : {}) })
}

type Read = { readonly attachment: { readonly type: string }; readonly bytes: Uint8Array }

async function textIn(
  name: string,
  { attachment, bytes }: Read,
  onPage: OnPage,
): Promise<Outcome<DocumentText>> {
  if (attachment.type === pdfType) {
    const pages = await pagesOf(name, bytes, onPage)
    return pages.ok ? done(readPages(pages.value)) : pages
  }
  let text = ''
  const decoded = await textOf(fileInMemory(name, bytes))
  for await (const piece of decoded.text()) text += piece
  return done(attachment.type === 'text/html' ? readHtml(text) : readText(text))
}

function pagesOf(
  name: string,
  bytes: Uint8Array,
  onPage: OnPage,
): Promise<Outcome<readonly (readonly Placed[])[]>> {
  return withPdf(name, bytes, async (pdf) => {
    const pages: Placed[][] = []
    for (let number = 1; number <= Math.min(pdf.numPages, mostPages); number++) {
      const page = await pdf.getPage(number)
      const top = page.getViewport({ scale: 1 }).height
      const { items } = await page.getTextContent()
      pages.push(
        items.slice(0, mostPieces).flatMap((item) => {
          if (!('str' in item) || item.str === '') return []
          const [, , , , x, y] = item.transform as readonly number[]
          return [{ text: item.str, x: x ?? 0, y: top - (y ?? 0), width: item.width, height: item.height }]
        }),
      )
      page.cleanup()
      onPage(number, Math.min(pdf.numPages, mostPages))
    }
    return pages
  })
}

async function wordIn(name: string, path: string): Promise<Outcome<DocumentText>> {
  const { size } = await stat(path)
  if (size > attachmentLimit) return refused('extract-wrong-kind', { name }, 'K3')
  const archive = await openArchive(fileOnDisk(path, size), wordBounds)
  const part = archive.ok
    ? archive.entries.find((entry) => entry.name === mainPart && entry.isReadable)
    : undefined
  if (part === undefined) return refused('extract-wrong-kind', { name }, 'K3')
  try {
    const xml = await wholeOf(
      { path: part.name, size: part.size, bytes: (pass) => part.bytes(pass) },
      mostXml,
    )
    return done(readDocx(new TextDecoder().decode(xml)))
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? ''
    return refused('extract-broken', { name, reason }, 'K3')
  }
}
