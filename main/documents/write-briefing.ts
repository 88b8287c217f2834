import { done, type Outcome } from '../../shared/base/outcome.ts'
import type { BriefingDocument } from '../../shared/briefing/document.ts'
import type { DocxTemplate } from '../../shared/briefing/docx/template.ts'
import type { DocumentFormat } from '../../shared/contract/briefing-options.ts'
import { printMarks, type PrintMarks } from '../../shared/briefing/print-marks.ts'
import { toDocx } from '../../shared/briefing/to-docx.ts'
import { toHtml } from '../../shared/briefing/to-html.ts'
import { documentWorkbook } from './document-workbook.ts'
import { toPng } from './to-png.ts'
import { withBundledFont } from './with-bundled-font.ts'

/** Prints a self-contained HTML page as tagged PDF, with what stands on every page of it; only Electron can. */
export type PrintPdf = (html: string, marks: PrintMarks) => Promise<Outcome<Uint8Array>>

/** A briefing as the bytes of a file; several documents (two languages) follow one another in it. A template is Word's alone. */
export async function briefingBytes(
  documents: readonly BriefingDocument[],
  format: DocumentFormat,
  printPdf: PrintPdf,
  template?: DocxTemplate,
): Promise<Outcome<Uint8Array>> {
  switch (format) {
    case 'html':
      return done(new TextEncoder().encode(toHtml(documents)))
    case 'docx':
      return done(await toDocx(documents, toPng, template))
    case 'xlsx':
      return done(await documentWorkbook(documents))
    case 'pdf':
      return printPdf(await withBundledFont(toHtml(documents)), printMarks(documents))
  }
}
