import {
  AlignmentType,
  BorderStyle,
  DocumentDefaults,
  ImportedXmlComponent,
  LevelFormat,
  type IStylesOptions,
} from 'docx'

/**
 * The styles that a document is written in, under the ids that its paragraphs name, with the name that Word knows each by.
 * A template is asked for these names (main/documents/template).
 */
export const styleNames = {
  Title: 'Title',
  Subtitle: 'Subtitle',
  Heading1: 'heading 1',
  Heading2: 'heading 2',
  Heading3: 'heading 3',
  Caption: 'caption',
  ListBullet: 'List Bullet',
  FootnoteText: 'footnote text',
  FootnoteReference: 'footnote reference',
  TOCHeading: 'TOC Heading',
  TOC1: 'toc 1',
  TOC2: 'toc 2',
  Banner: 'Banner',
  TableText: 'Table Text',
  BriefingTable: 'Briefing Table',
} as const
export type StyleId = keyof typeof styleNames
export const styleIds = Object.keys(styleNames) as readonly StyleId[]

/** The reference of our own bullets, for the style of a list that has none. */
export const bullets = 'bullets'

const [ink, soft, accent, line, ground] = ['1D2733', '4A5766', '1F3A68', 'C3CAD3', 'EEF1F5']
const font = 'Calibri'
/** Half points and twentieths of a point, as the format counts them. */
const points = (size: number) => size * 2
const space = (size: number) => size * 20

type Paragraphs = NonNullable<IStylesOptions['paragraphStyles']>[number]

const heading = (id: StyleId, size: number, before: number, after: number, level: number): Paragraphs => ({
  id,
  name: styleNames[id],
  basedOn: 'Normal',
  next: 'Normal',
  quickFormat: true,
  uiPriority: 9,
  run: { size: points(size), bold: true, color: level === 2 ? ink : accent },
  paragraph: {
    keepNext: true,
    keepLines: true,
    outlineLevel: level,
    spacing: { before: space(before), after: space(after), line: 240 },
  },
})

const paragraphs: Readonly<Record<Exclude<StyleId, 'FootnoteReference' | 'BriefingTable'>, Paragraphs>> = {
  Title: {
    id: 'Title',
    name: styleNames.Title,
    basedOn: 'Normal',
    next: 'Subtitle',
    quickFormat: true,
    run: { size: points(22), bold: true, color: accent },
    paragraph: { keepNext: true, spacing: { before: 0, after: space(4), line: 240 } },
  },
  Subtitle: {
    id: 'Subtitle',
    name: styleNames.Subtitle,
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    run: { size: points(12), color: soft },
    paragraph: { spacing: { before: 0, after: space(16) } },
  },
  Heading1: heading('Heading1', 16, 22, 6, 0),
  Heading2: heading('Heading2', 13, 16, 4, 1),
  Heading3: heading('Heading3', 11, 12, 2, 2),
  Caption: {
    id: 'Caption',
    name: styleNames.Caption,
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    run: { size: points(10), bold: true, color: soft },
    paragraph: { spacing: { before: space(10), after: space(4), line: 240 } },
  },
  ListBullet: {
    id: 'ListBullet',
    name: styleNames.ListBullet,
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: { numbering: { reference: bullets, level: 0 }, contextualSpacing: true },
  },
  FootnoteText: {
    id: 'FootnoteText',
    name: styleNames.FootnoteText,
    basedOn: 'Normal',
    run: { size: points(9) },
    paragraph: { spacing: { before: 0, after: space(2), line: 240 } },
  },
  TOCHeading: {
    id: 'TOCHeading',
    name: styleNames.TOCHeading,
    basedOn: 'Normal',
    next: 'Normal',
    run: { size: points(13), bold: true, color: accent },
    paragraph: { keepNext: true, spacing: { before: space(8), after: space(6) } },
  },
  TOC1: {
    id: 'TOC1',
    name: styleNames.TOC1,
    basedOn: 'Normal',
    next: 'Normal',
    run: { bold: true },
    paragraph: { spacing: { before: space(4), after: space(1), line: 240 } },
  },
  TOC2: {
    id: 'TOC2',
    name: styleNames.TOC2,
    basedOn: 'Normal',
    next: 'Normal',
    run: { size: points(10) },
    paragraph: { indent: { left: space(12) }, spacing: { before: 0, after: space(1), line: 240 } },
  },
  Banner: {
    id: 'Banner',
    name: styleNames.Banner,
    basedOn: 'Normal',
    quickFormat: true,
    run: { size: points(8), color: soft },
    paragraph: { spacing: { before: 0, after: 0, line: 240 } },
  },
  TableText: {
    id: 'TableText',
    name: styleNames.TableText,
    basedOn: 'Normal',
    quickFormat: true,
    run: { size: points(9.5) },
    paragraph: { spacing: { before: 0, after: 0, line: 240 } },
  },
}

/** A table with lines between its rows and a shaded head. The library has no words for styles of tables. */
const table = `<w:style xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" w:type="table" w:customStyle="1" w:styleId="BriefingTable"><w:name w:val="${styleNames.BriefingTable}"/><w:uiPriority w:val="59"/><w:qFormat/><w:tblPr><w:tblBorders>${[
  'top',
  'left',
  'bottom',
  'right',
  'insideH',
  'insideV',
]
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${line}"/>`)
  .join(
    '',
  )}</w:tblBorders><w:tblCellMar><w:top w:w="50" w:type="dxa"/><w:left w:w="90" w:type="dxa"/><w:bottom w:w="50" w:type="dxa"/><w:right w:w="90" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${ground}"/></w:tcPr></w:tblStylePr></w:style>`

/** A style on a sheet of one page: under two thirds of its size, nothing under 7 points, and hardly any space around. */
function small(style: Paragraphs): Paragraphs {
  const { run, paragraph } = style
  const size = typeof run?.size === 'number' ? Math.max(14, Math.round(run.size * 0.65)) : undefined
  const { before = 0, after = 0 } = paragraph?.spacing ?? {}
  return {
    ...style,
    run: { ...run, ...(size === undefined ? {} : { size }) },
    paragraph: {
      ...paragraph,
      spacing: { before: Math.round(before / 8), after: Math.round(after / 8), line: 240 },
    },
  }
}

/** What holds where no style says otherwise: type, its size, the language, the space after a paragraph. */
function defaultsFor(locale: string, isOnePage: boolean): DocumentDefaults {
  return new DocumentDefaults({
    run: { font, size: points(isOnePage ? 8 : 10.5), color: ink, language: { value: locale } },
    paragraph: { spacing: isOnePage ? { after: space(0.5), line: 240 } : { after: space(6), line: 264 } },
  })
}

/** Our styles, all or those that a template has not; `isOnePage`: set small. `locale`: the language of what says none. */
export function ourStyles(
  locale: string,
  wanted: readonly StyleId[],
  isWhole: boolean,
  isOnePage = false,
): IStylesOptions {
  const set = (one: Paragraphs): Paragraphs => (isOnePage ? small(one) : one)
  return {
    paragraphStyles: [
      ...(isWhole ? [{ id: 'Normal', name: 'Normal', quickFormat: true }] : []),
      ...wanted.flatMap((id) => (id in paragraphs ? [set(paragraphs[id as keyof typeof paragraphs])] : [])),
    ],
    characterStyles: wanted.includes('FootnoteReference')
      ? [{ id: 'FootnoteReference', name: styleNames.FootnoteReference, run: { superScript: true } }]
      : [],
    // what is given here takes the place of all that the library would put there, its defaults of the document too
    importedStyles: [
      ...(isWhole ? [defaultsFor(locale, isOnePage)] : []),
      ...(wanted.includes('BriefingTable')
        ? [ImportedXmlComponent.fromXmlString(isOnePage ? table.replaceAll('w:w="50"', 'w:w="10"') : table)]
        : []),
    ],
  }
}

export const bulletNumbering = {
  reference: bullets,
  levels: [
    {
      level: 0,
      format: LevelFormat.BULLET,
      text: '\u2022',
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: space(18), hanging: space(12) } } },
    },
  ],
} as const

/** The line between the words of a page and what stands on every one. */
export const ruleOf = { style: BorderStyle.SINGLE, size: 4, space: 4, color: line } as const
