import { Document, Packer, Paragraph } from 'docx'
import { estimatePageNumbers } from 'docx/layout'
import type { BriefingDocument, Run } from './document.ts'
import { locales, Notes, textRun, type ToPng } from './docx/draw-blocks.ts'
import { placeParts } from './docx/place-parts.ts'
import { letter, narrow, roomOn, sectionOf } from './docx/section.ts'
import { bulletNumbering, ourStyles, styleIds } from './docx/styles.ts'
import type { DocxTemplate } from './docx/template.ts'

/**
 * Signs up to which the pages of the contents are worked out here (some 20 pages, a second); the layout takes longer than
 * all else together. Beyond it the entries stand there, linked, and Word fills in the pages when it opens the file.
 */
const fewSigns = 60_000

/**
 * The document as DOCX: named styles, real heading levels, contents with linked entries, tables with header rows,
 * footnotes, pictures with alternative text, the language of every run, audience and page number on every page. With a
 * template its styles, page, headers and footers; ours stand in for the styles that it has not.
 *
 * Cost: about 2 s of the processor for 40 pages, most of it for pictures.
 */
export async function toDocx(
  documents: readonly BriefingDocument[],
  toPng: ToPng,
  template?: DocxTemplate,
): Promise<Uint8Array> {
  const [first] = documents
  if (first === undefined) throw new RangeError('no document to write')
  const footnotes: Record<number, { children: Paragraph[] }> = {}
  const isOnePage = documents.every((one) => one.isOnePage === true)
  const page = template?.page ?? (isOnePage ? narrow : letter)
  const { isFirstOther = false, isEvenOther = false } = template ?? {}
  const room = roomOn(page, template !== undefined)
  const isShort = documents.reduce((sum, one) => sum + signsOf(one), 0) < fewSigns
  const sections = documents.map((document) => {
    const offset = Object.keys(footnotes).length
    for (const note of document.footnotes) {
      footnotes[offset + note.number] = {
        children: [
          new Paragraph({ style: 'FootnoteText', children: note.runs.map((one) => textRun(one, document)) }),
        ],
      }
    }
    const notes = new Notes(offset, document.language)
    const drawing = { document, room, toPng, hasBullets: template === undefined, notes }
    return sectionOf(drawing, page, { isFirstOther, isEvenOther })
  })
  const file = new Document({
    title: documents.map(({ title }) => title).join(' / '),
    subject: documents.map(({ subtitle }) => subtitle).join(' / '),
    creator: 'Fourfold',
    lastModifiedBy: 'Fourfold',
    ...(template === undefined ? {} : { externalStyles: template.styles }),
    styles: ourStyles(
      locales[first.language],
      template?.wanted ?? styleIds,
      template === undefined,
      isOnePage,
    ),
    numbering: { config: [bulletNumbering] },
    footnotes,
    sections,
    evenAndOddHeaderAndFooters: isEvenOther,
    ...(isShort ? { pageNumbers: estimatePageNumbers } : {}),
  })
  const bytes = new Uint8Array(await Packer.toArrayBuffer(file))
  return template === undefined ? bytes : placeParts(bytes, template)
}

function signsOf({ blocks, footnotes }: BriefingDocument): number {
  const of = (runs: readonly Run[]) => runs.reduce((sum, { text }) => sum + text.length, 0)
  const inBlocks = blocks.map((block) => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return of(block.runs)
      case 'list':
        return of(block.items.flat())
      case 'table':
        return of(block.rows.flat(2))
      case 'picture':
        return 0
    }
  })
  return [...inBlocks, ...footnotes.map(({ runs }) => of(runs))].reduce((sum, one) => sum + one, 0)
}
