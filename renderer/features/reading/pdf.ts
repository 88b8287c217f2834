import { getDocument, PDFWorker, TextLayer, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'

import type { Piece } from './marks.ts'

/** A PDF that could be opened. */
export type Pdf = {
  readonly pages: number
  /** Of the first page, at a zoom of 1 (CSS pixels). */
  readonly width: number
  /** The text of each page; empty for a scan. Cost: about 10 ms a page. */
  readonly texts: () => Promise<readonly string[]>
  /** Draws a page (from 0) with its text over it; gives the pieces of the page's text in their order. */
  readonly draw: (page: number, zoom: number, into: Drawn) => Promise<readonly Piece[]>
  readonly close: () => Promise<void>
}
export type Drawn = { readonly canvas: HTMLCanvasElement; readonly words: HTMLElement }

export type NotOpened = { readonly code: 'document-encrypted' | 'document-broken'; readonly reason: string }

/**
 * Opens a PDF in a worker of its own; nothing of it runs, and nothing is fetched for it. `bytes` are given away.
 *
 * Errors: `document-encrypted` where it needs a password, `document-broken` where it has no page that can be read.
 */
export async function openPdf(bytes: Uint8Array): Promise<Pdf | NotOpened> {
  const port = new Worker(workerAddress, { type: 'module' })
  const worker = new PDFWorker({ port } as unknown as ConstructorParameters<typeof PDFWorker>[0])
  const end = (): void => {
    worker.destroy()
    port.terminate()
  }
  try {
    const task = getDocument({
      data: bytes,
      worker,
      verbosity: 0,
      isEvalSupported: false,
      useWasm: false,
      useWorkerFetch: false,
      enableXfa: false,
    })
    const opened = await task.promise
    const first = await opened.getPage(1)
    return pdfOn(opened, first.getViewport({ scale: 1 }).width, async () => {
      await task.destroy()
      end()
    })
  } catch (error) {
    end()
    const { name, message } = error as Error
    return name === 'PasswordException'
      ? { code: 'document-encrypted', reason: '' }
      : { code: 'document-broken', reason: message.replace(/\.$/, '') }
  }
}

function pdfOn(opened: PDFDocumentProxy, width: number, close: () => Promise<void>): Pdf {
  return {
    pages: opened.numPages,
    width,
    texts: async () => {
      const texts: string[] = []
      for (let number = 1; number <= opened.numPages; number++) {
        const content = await (await opened.getPage(number)).getTextContent()
        texts.push(
          content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
        )
      }
      return texts
    },
    draw: async (number, zoom, { canvas, words }) => {
      const page = await opened.getPage(number + 1)
      const viewport = page.getViewport({ scale: zoom })
      const sharp = window.devicePixelRatio
      canvas.width = Math.floor(viewport.width * sharp)
      canvas.height = Math.floor(viewport.height * sharp)
      canvas.style.width = `${viewport.width}px`
      canvas.style.height = `${viewport.height}px`
      await page.render({
        canvas,
        viewport,
        ...(sharp === 1 ? {} : { transform: [sharp, 0, 0, sharp, 0, 0] }),
      }).promise
      const content = await page.getTextContent()
      words.replaceChildren()
      words.style.setProperty('--total-scale-factor', String(zoom))
      const layer = new TextLayer({ textContentSource: content, container: words, viewport })
      await layer.render()
      // the same pieces as in `texts`
      let at = 0
      return content.items.flatMap((item): Piece[] => {
        if (!('str' in item)) return []
        const node = layer.textDivs[at++]?.firstChild
        const piece = { node: node instanceof Text ? node : null, length: item.str.length }
        return item.hasEOL ? [piece, { node: null, length: 1 }] : [piece]
      })
    },
    close,
  }
}
