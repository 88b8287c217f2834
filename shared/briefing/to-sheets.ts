import type { Language } from '../../graph-schema/bilingual.ts'
import { formula } from '../exchange/to-csv.ts'
import { translator } from '../language/translator.ts'
import { textOfRuns, type Block, type BriefingDocument, type Table, type TableCell } from './document.ts'
import { columnShares } from './column-widths.ts'

/** How a cell looks: words of the paper as in its other forms, the head of a table, the words around it. */
export type CellLook = 'title' | 'soft' | 'caption' | 'head' | 'strong' | 'plain'
export type SheetCell = {
  readonly value: string | number
  readonly look: CellLook
  readonly isMoney?: boolean
}

/** A sheet of the workbook. */
export type DocumentSheet = {
  readonly name: string
  readonly language: Language
  readonly rows: readonly (readonly (SheetCell | null)[])[]
  /** Rows that stay in sight. */
  readonly heads: number
  /** Of the columns, in signs. */
  readonly widths: readonly number[]
}

const tableOf = (block: Block): Table | undefined =>
  block.kind === 'table' ? block : block.kind === 'picture' ? block.table : undefined

/** What a spreadsheet holds in one cell, and as the name of a sheet. Source: Microsoft, "Excel specifications and limits". */
const [longestCell, longestName] = [32_767, 31]
/** Signs over the width of a sheet, and what one column may have of it. */
const [pageSigns, leastSigns, mostSigns] = [120, 12, 70]

/**
 * The tables of a document as sheets: a cover that says what it is, for whom, and what is in it, a sheet for each table,
 * and its sources last. Several documents (two languages) share the workbook, each with its cover. Numbers are numbers;
 * a number in brackets is that of a source.
 *
 * Cost: O(signs of the tables).
 */
export function toSheets(documents: readonly BriefingDocument[]): readonly DocumentSheet[] {
  const names = new Set<string>()
  const parts = documents.map((document) => {
    const t = translator(document.language)
    const cover = nameOf(t('documents:sheets.cover'), document.language, names)
    const tables = document.blocks
      .flatMap((block) => tableOf(block) ?? [])
      .map((table) => ({ table, name: nameOf(table.caption, document.language, names) }))
    return { document, cover, tables }
  })
  const all = parts.map(({ document, cover, tables }) => {
    const sources =
      document.footnotes.length === 0
        ? []
        : [sourcesSheet(document, nameOf(document.footnotesTitle, document.language, names))]
    const contents = [
      ...tables.map(({ table, name }) => [name, table.caption] as const),
      ...sources.map(({ name }) => [name, document.footnotesTitle] as const),
    ]
    return {
      sheets: [
        coverSheet(document, cover, contents),
        ...tables.map(({ table, name }) => tableSheet(table, name, document)),
      ],
      sources,
    }
  })
  return [...all.flatMap(({ sheets }) => sheets), ...all.flatMap(({ sources }) => sources)]
}

function coverSheet(
  document: BriefingDocument,
  name: string,
  contents: readonly (readonly [string, string])[],
): DocumentSheet {
  const t = translator(document.language)
  const one = (value: string, look: CellLook) => [text(value, look)]
  return {
    name,
    language: document.language,
    heads: 0,
    widths: [34, 90],
    rows: [
      ...(document.watermark === undefined ? [] : [one(document.watermark, 'strong')]),
      one(document.title, 'title'),
      one(document.subtitle, 'soft'),
      one(document.banner, 'soft'),
      [],
      one(t('documents:sheets.about'), 'plain'),
      [],
      one(document.contentsTitle, 'caption'),
      ...contents.map(([sheet, caption]) => [text(sheet, 'plain'), text(caption, 'plain')]),
    ],
  }
}

function tableSheet(table: Table, name: string, document: BriefingDocument): DocumentSheet {
  const widths = columnShares(table).map((share) =>
    Math.min(mostSigns, Math.max(leastSigns, Math.round(share * pageSigns))),
  )
  return {
    name,
    language: document.language,
    heads: 2,
    widths,
    rows: [
      [text(table.caption, 'caption')],
      table.columns.map((column) => text(column, 'head')),
      ...table.rows.map((row) => row.map(cellOf)),
      [],
      [text(document.banner, 'soft')],
    ],
  }
}

function sourcesSheet(document: BriefingDocument, name: string): DocumentSheet {
  const t = translator(document.language)
  return {
    name,
    language: document.language,
    heads: 2,
    widths: [10, 110],
    rows: [
      [text(document.footnotesTitle, 'caption')],
      [text(t('documents:sheets.number'), 'head'), text(t('documents:sheets.source'), 'head')],
      ...document.footnotes.map(({ number, runs }) => [
        { value: number, look: 'plain' } as const,
        text(textOfRuns(runs), 'plain'),
      ]),
      [],
      [text(document.banner, 'soft')],
    ],
  }
}

/** A cell that says a number alone is that number. */
function cellOf(runs: TableCell): SheetCell | null {
  const [only, ...more] = runs
  const look = only?.strong === true ? 'strong' : 'plain'
  if (only?.value !== undefined && more.length === 0 && only.notes === undefined)
    return { value: only.value, look, isMoney: only.text.includes('$') }
  const said = runs.map((run) => {
    const notes = run.notes ?? []
    return notes.length === 0
      ? run.text
      : run.text.replace(/\s*$/, (space) => ` [${notes.join(', ')}]${space}`)
  })
  const whole = said.join('').trim()
  return whole === '' ? null : text(whole, look)
}

/** Text that a spreadsheet would take for a formula stays text, also when it is saved in another format. */
function text(value: string, look: CellLook): SheetCell {
  const harmless = formula.test(value) ? `'${value}` : value
  return { value: harmless.length > longestCell ? `${harmless.slice(0, longestCell - 1)}…` : harmless, look }
}

/** A name that a spreadsheet takes: short, without its signs of places, and no other sheet's in any case of its letters. */
function nameOf(wanted: string, language: Language, taken: Set<string>): string {
  const plain = wanted
    .replace(/[\\/?*[\]:\p{Cc}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[' ]+|[' ]+$/g, '')
  const base = plain === '' || plain.toLowerCase() === 'history' ? `${plain}_` : plain
  for (let n = 0; ; n += 1) {
    const mark = n === 0 ? '' : n === 1 ? ` (${language})` : ` (${language} ${n})`
    const room = longestName - mark.length
    const short = base.length > room ? `${base.slice(0, room - 1).trimEnd()}…` : base
    const name = `${short}${mark}`
    if (taken.has(name.toLowerCase())) continue
    taken.add(name.toLowerCase())
    return name
  }
}
