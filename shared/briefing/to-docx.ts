import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  PageNumber,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
  type ISectionOptions,
  type ParagraphChild,
} from 'docx'
import type { Picture } from '../view/drawing/frame.ts'
import type { Block, BriefingDocument, Run } from './document.ts'

/** Draws a picture as PNG, for readers of DOCX that know no SVG. */
export type ToPng = (picture: Picture) => Uint8Array

const locales = { en: 'en-CA', fr: 'fr-CA' } as const
const levels = { 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2, 4: HeadingLevel.HEADING_3 } as const
/** The text on a letter page, in pixels at 96 a inch; a picture leaves room for its caption. */
const [textWidth, textHeight] = [600, 780] as const

/**
 * The document as DOCX: real heading levels, tables with header rows, footnotes, pictures with alternative text,
 * the language of every paragraph, audience and page number on every page.
 *
 * Cost: under a second for the starter map.
 */
export async function toDocx(documents: readonly BriefingDocument[], toPng: ToPng): Promise<Uint8Array> {
  const [first] = documents
  if (first === undefined) throw new RangeError('no document to write')
  const footnotes: Record<number, { children: Paragraph[] }> = {}
  const sections = documents.map((document): ISectionOptions => {
    const offset = Object.keys(footnotes).length
    for (const note of document.footnotes) {
      footnotes[offset + note.number] = {
        children: [new Paragraph({ children: note.runs.map((one) => run(one, document)) })],
      }
    }
    return section(document, offset, toPng)
  })
  const file = new Document({
    title: first.title,
    description: first.subtitle,
    creator: 'Fourfold',
    lastModifiedBy: 'Fourfold',
    styles: {
      default: {
        document: { run: { font: 'Noto Sans', size: 21, language: { value: locales[first.language] } } },
        title: { run: { size: 36, bold: true } },
        heading1: { run: { size: 28, bold: true }, paragraph: { spacing: { before: 320, after: 120 } } },
        heading2: { run: { size: 24, bold: true }, paragraph: { spacing: { before: 240, after: 80 } } },
        heading3: { run: { size: 22, bold: true }, paragraph: { spacing: { before: 160, after: 40 } } },
      },
    },
    footnotes,
    sections,
  })
  return new Uint8Array(await Packer.toArrayBuffer(file))
}

function section(document: BriefingDocument, offset: number, toPng: ToPng): ISectionOptions {
  const banner = () =>
    new Paragraph({ children: [run({ text: document.banner }, document)], spacing: { after: 120 } })
  const pageNumber = new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
  })
  return {
    headers: { default: new Header({ children: [banner()] }) },
    footers: { default: new Footer({ children: [banner(), pageNumber] }) },
    children: [
      new Paragraph({ heading: HeadingLevel.TITLE, children: [run({ text: document.title }, document)] }),
      new Paragraph({ children: [run({ text: document.subtitle }, document)] }),
      ...document.blocks.flatMap((block) => drawBlock(block, document, offset, toPng)),
    ],
  }
}

function drawBlock(
  block: Block,
  document: BriefingDocument,
  offset: number,
  toPng: ToPng,
): (Paragraph | Table)[] {
  const runs = (all: readonly Run[]) => all.flatMap((one) => drawRun(one, document, offset))
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: levels[block.level], children: runs(block.runs) })]
    case 'paragraph':
      return [new Paragraph({ children: runs(block.runs), spacing: { after: 100 } })]
    case 'list':
      return block.items.map((item) => new Paragraph({ bullet: { level: 0 }, children: runs(item) }))
    case 'table':
      return [
        new Paragraph({
          children: [run({ text: block.caption, strong: true }, document)],
          keepNext: true,
          spacing: { before: 120 },
        }),
        drawTable(block, runs),
      ]
    case 'picture':
      return [
        drawPicture(block, toPng),
        new Paragraph({ children: [run({ text: block.caption }, document)] }),
      ]
  }
}

function drawTable(
  block: Extract<Block, { kind: 'table' }>,
  runs: (all: readonly Run[]) => ParagraphChild[],
): Table {
  const isNumeric = new Set(block.numeric ?? [])
  const cell = (all: readonly Run[], i: number) =>
    new TableCell({
      children: [
        new Paragraph({
          children: runs(all),
          alignment: isNumeric.has(i) ? AlignmentType.RIGHT : AlignmentType.LEFT,
        }),
      ],
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
    })
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: block.columns.map((text, i) => cell([{ text, strong: true }], i)),
      }),
      ...block.rows.map((row) => new TableRow({ cantSplit: true, children: row.map(cell) })),
    ],
  })
}

function drawPicture(block: Extract<Block, { kind: 'picture' }>, toPng: ToPng): Paragraph {
  const { picture } = block
  const scale = Math.min(1, textWidth / picture.width, textHeight / picture.height)
  return new Paragraph({
    keepNext: true,
    children: [
      new ImageRun({
        type: 'png',
        data: toPng(picture),
        transformation: {
          width: Math.round(picture.width * scale),
          height: Math.round(picture.height * scale),
        },
        altText: { name: block.caption, title: block.caption, description: block.alternative },
      }),
    ],
  })
}

function drawRun(one: Run, document: BriefingDocument, offset: number): ParagraphChild[] {
  return [run(one, document), ...(one.notes ?? []).map((note) => new FootnoteReferenceRun(offset + note))]
}

function run(one: Run, document: BriefingDocument): TextRun {
  const options: IRunOptions = {
    text: one.text,
    bold: one.strong === true,
    language: { value: locales[one.lang ?? document.language] },
  }
  return new TextRun(options)
}
