import { done, type Outcome } from '../../shared/base/outcome.ts'
import type { BriefingDocument } from '../../shared/briefing/document.ts'
import { printMarks, type PrintMarks } from '../../shared/briefing/print-marks.ts'
import { toDocx } from '../../shared/briefing/to-docx.ts'
import { toHtml } from '../../shared/briefing/to-html.ts'
import { toPng } from './to-png.ts'

export type BriefingFormat = 'html' | 'docx' | 'pdf'

/** Prints a self-contained HTML page as tagged PDF, with what stands on every page of it; only Electron can. */
export type PrintPdf = (html: string, marks: PrintMarks) => Promise<Outcome<Uint8Array>>

/** A briefing as the bytes of a file; several documents (two languages) follow one another in it. */
export async function briefingBytes(
  documents: readonly BriefingDocument[],
  format: BriefingFormat,
  printPdf: PrintPdf,
): Promise<Outcome<Uint8Array>> {
  switch (format) {
    case 'html':
      return done(new TextEncoder().encode(toHtml(documents)))
    case 'docx':
      return done(await toDocx(documents, toPng))
    case 'pdf':
      return printPdf(toHtml(documents), printMarks(documents))
  }
}
