import type * as Library from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { done, refused, type Outcome } from '../../shared/base/outcome.ts'

/**
 * Whether a PDF can be read: opened to its first page as the window opens it (renderer/features/reading/pdf.ts), with
 * the same library, in this process and without drawing. Cost: half a second for the library, then some 10 ms each.
 *
 * Errors: `document-encrypted` where it needs a password, `document-broken` where it has no page that can be read.
 */
export async function openablePdf(name: string, bytes: Uint8Array): Promise<Outcome<null>> {
  return withPdf(name, bytes, async (pdf) => {
    await pdf.getPage(1)
    return null
  })
}

/** Does something with an opened PDF and closes it. Errors: as above, also where the work throws. */
export async function withPdf<T>(
  name: string,
  bytes: Uint8Array,
  work: (pdf: PDFDocumentProxy) => Promise<T>,
): Promise<Outcome<T>> {
  const { getDocument } = await library()
  const task = getDocument({
    data: bytes.slice(), // the library takes it away
    verbosity: 0,
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    enableXfa: false,
  })
  try {
    return done(await work(await task.promise))
  } catch (error) {
    const { name: kind, message } = error as Error
    return kind === 'PasswordException'
      ? refused('document-encrypted', { name }, 'K3')
      : refused('document-broken', { name, reason: message.replace(/\.$/, '') }, 'K3')
  } finally {
    await task.destroy()
  }
}

/**
 * The library for Node. While it is loaded it looks for a canvas and for classes to draw with, and complains that they
 * are not there; only drawing would use them.
 */
async function library(): Promise<typeof Library> {
  const given = globalThis as Record<string, unknown>
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) given[name] ??= Object
  given['pdfjsWorker'] ??= await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs')
  const { warn } = console
  console.warn = () => undefined
  try {
    return await import('pdfjs-dist/legacy/build/pdf.mjs')
  } finally {
    console.warn = warn
  }
}
