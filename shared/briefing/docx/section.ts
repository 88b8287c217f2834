import {
  BookmarkEnd,
  BookmarkStart,
  bookmarkUniqueNumericId,
  Footer,
  Header,
  NumberFormat,
  PageNumber,
  Paragraph,
  Tab,
  TableOfContents,
  TabStopType,
  TextRun,
  type FileChild,
  type ISectionOptions,
  type IParagraphOptions,
} from 'docx'
import { TextWatermark } from 'docx/watermarks'
import type { BriefingDocument } from '../document.ts'
import { drawBlock, textRun, twips, type Drawing } from './draw-blocks.ts'
import { ruleOf } from './styles.ts'

/** Entries that stand before the text on its first page; more of them get a page of their own. */
const fewEntries = 12
/** A paper of fewer headings is seen through without contents. */
const worthContents = 3

/** Page and margins in twentieths of a point. */
export type Page = {
  readonly width: number
  readonly height: number
  readonly margin: Readonly<Record<'top' | 'right' | 'bottom' | 'left' | 'header' | 'footer', number>>
}

/** US letter, as Canadian governments print. */
export const letter: Page = {
  width: 12_240,
  height: 15_840,
  margin: { top: 1300, right: 1150, bottom: 1200, left: 1150, header: 560, footer: 500 },
}

/** The same with narrow margins, for what is to lie on one page. */
export const narrow: Page = {
  ...letter,
  margin: { top: 800, right: 800, bottom: 800, left: 800, header: 320, footer: 320 },
}

/** Whether the first page and even pages have heads and feet of their own, as a template may want. */
export type OtherPages = { readonly isFirstOther: boolean; readonly isEvenOther: boolean }

/** The room for words on a page; a picture leaves some for its caption, and for what a template has at head and foot. */
export function roomOn({ width, height, margin }: Page, hasHead: boolean): Drawing['room'] {
  const caption = hasHead ? 2200 : 1000
  return {
    width: Math.floor((width - margin.left - margin.right) / twips),
    height: Math.floor((height - margin.top - margin.bottom - caption) / twips),
  }
}

/** One document as a section of the file: title, contents, blocks; its banner, page number and watermark on every page. */
export function sectionOf(drawing: Drawing, page: Page, marks: OtherPages): ISectionOptions {
  const { document } = drawing
  const { width, height, margin } = page
  const kinds = [
    'default' as const,
    ...(marks.isFirstOther ? ['first' as const] : []),
    ...(marks.isEvenOther ? ['even' as const] : []),
  ]
  return {
    properties: {
      page: { size: { width, height }, margin, pageNumbers: { formatType: NumberFormat.DECIMAL } },
      titlePage: marks.isFirstOther,
    },
    headers: Object.fromEntries(kinds.map((kind) => [kind, head(document)])),
    footers: Object.fromEntries(kinds.map((kind) => [kind, foot(document, page)])),
    children: [
      new Paragraph({ style: 'Title', children: [textRun({ text: document.title }, document)] }),
      new Paragraph({ style: 'Subtitle', children: [textRun({ text: document.subtitle }, document)] }),
      ...body(drawing),
    ],
  }
}

/** A line with one side of a bookmark that lies over many paragraphs. */
class MarkedParagraph extends Paragraph {
  constructor(options: IParagraphOptions, mark: BookmarkStart | BookmarkEnd) {
    super(options)
    this.root.push(mark)
  }
}

function body(drawing: Drawing): FileChild[] {
  const { document } = drawing
  const entries = document.blocks.filter((block) => block.kind === 'heading' && block.level < 4).length
  const drawn = document.blocks.flatMap((block) => drawBlock(block, drawing))
  if (entries < worthContents || document.isOnePage === true) return drawn
  // a file of both languages has two contents: each lists what lies between its two marks
  const [mark, id] = [`text_${document.language}`, bookmarkUniqueNumericId()]
  const begin = new MarkedParagraph(
    { style: 'TableText', pageBreakBefore: entries > fewEntries },
    new BookmarkStart(mark, id),
  )
  const end = new MarkedParagraph({ style: 'TableText' }, new BookmarkEnd(id))
  return [
    new Paragraph({ style: 'TOCHeading', children: [textRun({ text: document.contentsTitle }, document)] }),
    new TableOfContents(document.contentsTitle, {
      hyperlink: true,
      headingStyleRange: '1-2',
      entriesFromBookmark: mark,
      hideTabAndPageNumbersInWebView: true,
    }),
    begin,
    ...drawn,
    end,
  ]
}

function head(document: BriefingDocument): Header {
  const { watermark } = document
  return new Header({
    children: [
      new Paragraph({
        style: 'Banner',
        border: { bottom: ruleOf },
        children: [
          textRun({ text: document.banner }, document),
          ...(watermark === undefined
            ? []
            : [new TextWatermark({ text: watermark, font: 'Calibri', opacity: 0.35 })]),
        ],
      }),
    ],
  })
}

function foot(document: BriefingDocument, { width, margin }: Page): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'Banner',
        border: { top: ruleOf },
        tabStops: [{ type: TabStopType.RIGHT, position: width - margin.left - margin.right }],
        children: [
          textRun({ text: document.title }, document),
          new TextRun({ children: [new Tab(), PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
      new Paragraph({ style: 'Banner', children: [textRun({ text: document.banner }, document)] }),
    ],
  })
}
