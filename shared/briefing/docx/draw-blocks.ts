import {
  AlignmentType,
  Bookmark,
  FootnoteReferenceRun,
  ImageRun,
  Paragraph,
  SimpleField,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type ParagraphChild,
} from 'docx'
import type { Language } from '../../../graph-schema/bilingual.ts'
import type { Picture } from '../../view/drawing/frame.ts'
import { columnShares } from '../column-widths.ts'
import type { Block, BriefingDocument, Run } from '../document.ts'
import { picturesOn, scaleOn, type Room } from '../picture-parts.ts'
import { bullets, type StyleId } from './styles.ts'

/** Draws a picture as PNG, for readers of DOCX that know no SVG. */
export type ToPng = (picture: Picture) => Uint8Array

export const locales = { en: 'en-CA', fr: 'fr-CA' } as const satisfies Record<Language, string>

/** What the blocks of one document are drawn with. */
export type Drawing = {
  readonly document: BriefingDocument
  /** Of the words of a page, in CSS pixels. */
  readonly room: Room
  readonly toPng: ToPng
  /** Whether the style of a list brings its own signs. */
  readonly hasBullets: boolean
  readonly notes: Notes
}

const headings = { 2: 'Heading1', 3: 'Heading2', 4: 'Heading3' } as const satisfies Record<number, StyleId>
/** The share of a page from which a picture begins a new one. */
const tall = 0.6
/** Twentieths of a point in a CSS pixel. */
export const twips = 15

/** The number of a note again, set as the note's own is; the library has no word for the look of what a field shows. */
class NoteAgain extends SimpleField {
  constructor(name: string, known: number) {
    super(` NOTEREF ${name} \\f \\h `)
    this.root.push(new TextRun({ text: String(known), style: 'FootnoteReference' }))
  }
}

/**
 * The footnotes of one document. Word numbers footnotes by their references, so only the first reference to a note is one;
 * what refers to the note again is a field that repeats its number. The numbers run on through a file of two documents:
 * LibreOffice takes "anew in each section" for "in each chapter", and would number otherwise than the fields say.
 */
export class Notes {
  readonly #offset: number
  readonly #language: Language
  readonly #numbers = new Map<number, number>()

  constructor(offset: number, language: Language) {
    this.#offset = offset
    this.#language = language
  }

  reference(note: number): ParagraphChild {
    const name = `note_${this.#language}_${note}`
    const known = this.#numbers.get(note)
    if (known === undefined) {
      this.#numbers.set(note, this.#offset + this.#numbers.size + 1)
      return new Bookmark({ id: name, children: [new FootnoteReferenceRun(this.#offset + note)] })
    }
    return new NoteAgain(name, known)
  }
}

export function drawBlock(block: Block, drawing: Drawing): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ style: headings[block.level], children: drawRuns(block.runs, drawing) })]
    case 'paragraph':
      return [new Paragraph({ children: drawRuns(block.runs, drawing) })]
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            style: 'ListBullet',
            ...(drawing.hasBullets ? {} : { numbering: { reference: bullets, level: 0 } }),
            children: drawRuns(item, drawing),
          }),
      )
    case 'table':
      return [
        new Paragraph({
          style: 'Caption',
          keepNext: true,
          children: [textRun({ text: block.caption }, drawing.document)],
        }),
        drawTable(block, drawing),
        // what follows would stand against the table; Word joins two tables that touch
        new Paragraph({ style: 'TableText', children: [] }),
      ]
    case 'picture':
      return picturesOn(block, drawing.room, drawing.document.language).flatMap((part) => [
        drawPicture(part, drawing),
        new Paragraph({ style: 'Caption', children: [textRun({ text: part.caption }, drawing.document)] }),
      ])
  }
}

function drawTable(block: Extract<Block, { kind: 'table' }>, drawing: Drawing): Table {
  const isNumeric = new Set(block.numeric ?? [])
  const widths = columnShares(block).map((share) => Math.floor(share * drawing.room.width * twips))
  const cell = (runs: readonly Run[], i: number, isHead: boolean) =>
    new TableCell({
      width: { size: widths[i] ?? 0, type: WidthType.DXA },
      children: [
        new Paragraph({
          style: 'TableText',
          keepNext: isHead,
          alignment: isNumeric.has(i) ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: drawRuns(runs, drawing),
        }),
      ],
    })
  return new Table({
    style: 'BriefingTable',
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: widths,
    tableLook: {
      firstRow: true,
      firstColumn: true,
      lastRow: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: block.columns.map((text, i) => cell([{ text, strong: true }], i, true)),
      }),
      ...block.rows.map(
        (row) => new TableRow({ cantSplit: true, children: row.map((runs, i) => cell(runs, i, false)) }),
      ),
    ],
  })
}

function drawPicture(
  { picture, caption, alternative }: Extract<Block, { kind: 'picture' }>,
  drawing: Drawing,
) {
  const scale = scaleOn(picture, drawing.room)
  return new Paragraph({
    keepNext: true,
    // it would go over anyway; LibreOffice cuts a picture off that it began on the page before
    pageBreakBefore: picture.height * scale > drawing.room.height * tall,
    children: [
      new ImageRun({
        type: 'png',
        data: drawing.toPng(picture),
        transformation: {
          width: Math.round(picture.width * scale),
          height: Math.round(picture.height * scale),
        },
        altText: { name: caption, title: caption, description: alternative },
      }),
    ],
  })
}

function drawRuns(runs: readonly Run[], { document, notes }: Drawing): ParagraphChild[] {
  return runs.flatMap((one) => {
    const numbers = one.notes ?? []
    if (numbers.length === 0) return [textRun(one, document)]
    const references = numbers.flatMap((note, i) => [
      ...(i === 0 ? [] : [new TextRun({ text: ', ', style: 'FootnoteReference' })]),
      notes.reference(note),
    ])
    const words = one.text.trimEnd() // its note stands right after it, and the space after that
    const after = words === one.text ? [] : [textRun({ text: ' ' }, document)]
    return [textRun({ ...one, text: words }, document), ...references, ...after]
  })
}

export function textRun(one: Run, document: BriefingDocument): TextRun {
  return new TextRun({
    text: one.text,
    ...(one.strong === true ? { bold: true } : {}),
    language: { value: locales[one.lang ?? document.language] },
  })
}
