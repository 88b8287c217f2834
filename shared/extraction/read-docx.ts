import { SaxesParser } from 'saxes'
import { even, type Cell, type DocumentText, type Part, type Piece, type TableRow } from './document.ts'
import { withoutBullet } from './numbers.ts'

type OpenCell = { readonly pieces: Piece[]; span: number; merge: 'restart' | 'continue' | undefined }
type OpenTable = {
  readonly rows: TableRow[]
  cells: Cell[]
  cell: OpenCell | undefined
  readonly above: Map<number, Cell>
}

/** Longest paragraph that is kept, and most cells of a row. */
const longest = 200_000
const mostCells = 60

/** What is written into a document and not read there: deleted text, fields, the older form of a drawing. */
const hidden = new Set(['w:del', 'w:moveFrom', 'w:instrText', 'mc:Fallback', 'w:footnotePr', 'w:pict'])

/**
 * The main part of a Word file (word/document.xml) as parts; each place is the number of a paragraph, those of cells
 * counted with the others. Tables in cells are read as paragraphs of the cell. Headings are known by their style.
 *
 * Cost: O(length). Errors: throws what the parser says where it is no well-formed XML; nothing is expanded or fetched.
 */
export function readDocx(xml: string): DocumentText {
  const reader = new Reader()
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    reader.open(name, attributes)
  })
  parser.on('text', (text) => {
    reader.take(text)
  })
  parser.on('closetag', ({ name }) => {
    reader.close(name)
  })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  return { parts: reader.parts, isWrapped: false }
}

class Reader {
  readonly parts: Part[] = []
  #paragraph = 0
  #text = ''
  #style = ''
  #isItem = false
  #isText = false
  #hidden = 0
  #depth = 0
  #table: OpenTable | undefined

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (hidden.has(name)) this.#hidden++
    if (this.#hidden > 0) return
    switch (name) {
      case 'w:p':
        if (this.#text !== '') this.#endParagraph() // a box inside of a paragraph
        this.#paragraph++
        this.#style = ''
        this.#isItem = false
        break
      case 'w:pStyle':
        this.#style = attributes['w:val'] ?? ''
        break
      case 'w:numPr':
        this.#isItem = true
        break
      case 'w:t':
        this.#isText = true
        break
      case 'w:tab':
      case 'w:br':
      case 'w:cr':
        if (this.#text !== '') this.#text += ' '
        break
      case 'w:tbl':
        if (this.#depth++ === 0) this.#table = { rows: [], cells: [], cell: undefined, above: new Map() }
        break
      default:
        this.#openCell(name, attributes)
    }
  }

  #openCell(name: string, attributes: Readonly<Record<string, string>>): void {
    const table = this.#table
    if (table === undefined || this.#depth !== 1) return
    if (name === 'w:tc') table.cell = { pieces: [], span: 1, merge: undefined }
    else if (name === 'w:gridSpan' && table.cell !== undefined)
      table.cell.span = Math.min(mostCells, Math.max(1, Number.parseInt(attributes['w:val'] ?? '1', 10) || 1))
    else if (name === 'w:vMerge' && table.cell !== undefined)
      table.cell.merge = attributes['w:val'] === 'restart' ? 'restart' : 'continue'
  }

  take(text: string): void {
    if (this.#isText && this.#hidden === 0 && this.#text.length < longest) this.#text += text
  }

  close(name: string): void {
    if (hidden.has(name)) this.#hidden--
    if (this.#hidden > 0) return
    if (name === 'w:t') this.#isText = false
    else if (name === 'w:p') this.#endParagraph()
    else if (name === 'w:tbl') this.#endTable()
    else if (this.#depth === 1 && name === 'w:tc') this.#endCell()
    else if (this.#depth === 1 && name === 'w:tr') this.#endRow()
  }

  #endParagraph(): void {
    const text = even(this.#text)
    this.#text = ''
    if (text === '') return
    const at = { paragraph: this.#paragraph }
    const cell = this.#table?.cell
    const bare = withoutBullet(text)
    const isItem = this.#isItem || bare !== undefined
    if (cell !== undefined) cell.pieces.push({ text: bare ?? text, at, ...(isItem ? { isItem } : {}) })
    else {
      const level = levelOf(this.#style)
      if (level === undefined)
        this.parts.push({ kind: isItem ? 'item' : 'text', text: bare ?? text, at, isApart: true })
      else this.parts.push({ kind: 'heading', text, at, level })
    }
  }

  #endCell(): void {
    const table = this.#table
    if (table?.cell === undefined) return
    const { pieces, span, merge } = table.cell
    table.cell = undefined
    const column = table.cells.length
    const isBelow = merge === 'continue' && pieces.length === 0
    const cell = isBelow
      ? (table.above.get(column) ?? []).map((piece) => ({ ...piece, isSpanned: true }))
      : pieces
    if (merge === 'restart') table.above.set(column, pieces)
    for (let n = 0; n < span && table.cells.length < mostCells; n++) table.cells.push(n === 0 ? cell : [])
  }

  #endRow(): void {
    const table = this.#table
    if (table === undefined) return
    if (table.cells.length > 0) table.rows.push({ cells: table.cells })
    table.cells = []
  }

  #endTable(): void {
    this.#depth = Math.max(0, this.#depth - 1)
    const table = this.#table
    if (table === undefined || this.#depth > 0) return
    this.#table = undefined
    if (table.rows.length > 0) this.parts.push({ kind: 'table', rows: table.rows })
  }
}

/** "Heading1", "Titre2", "Title": what Word calls the styles of headings in either language. */
function levelOf(style: string): number | undefined {
  if (/^(?:title|titre)$/i.test(style)) return 1
  const found = /^(?:heading|titre|berschrift)\s?([1-6])$/i.exec(style)
  return found === null ? undefined : Number(found[1])
}
