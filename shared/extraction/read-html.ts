import { Parser } from 'htmlparser2'
import {
  even,
  type Cell,
  type DocumentText,
  type Locator,
  type Part,
  type Piece,
  type TableRow,
} from './document.ts'
import { leadingNumber } from './numbers.ts'

const left = new Set(
  'script style noscript template svg iframe object embed select button nav head math audio video canvas'.split(
    ' ',
  ),
)
const blocks = new Set(
  'p div section article main ul ol dl li dt dd table caption thead tbody tfoot tr header footer aside figure figcaption form fieldset legend blockquote pre address details summary hr h1 h2 h3 h4 h5 h6 body html br'.split(
    ' ',
  ),
)
/** A cell may span so many rows or columns; pages that say more are not believed. */
const mostSpan = 200
/** So many cells a row is read to. */
const mostCells = 60

type Span = { readonly cell: Cell; left: number }
type Table = {
  readonly rows: TableRow[]
  row: Cell[] | undefined
  isHeader: boolean
  readonly spans: Map<number, Span>
  cell: Piece[] | undefined
  rowspan: number
  colspan: number
}

/**
 * An HTML page as parts, each with the line of the file that its words begin on. Nothing of it runs or is fetched; what a
 * reader does not see (scripts, styles, menus) is left out. Cost: O(length).
 */
export function readHtml(html: string): DocumentText {
  return new Reader(html).read()
}

class Reader {
  readonly #html: string
  readonly #lineStarts: readonly number[]
  readonly #parts: Part[] = []
  readonly #lists: { isOrdered: boolean; next: number }[] = []
  #title = ''
  #isTitle = false
  #hidden = 0
  #hiddenBy = ''
  #text = ''
  #start: number | undefined
  #kind: 'text' | 'item' | 'heading' = 'text'
  #level = 1
  #prefix = ''
  /** Where the words begin that stand raised. */
  #raised = 0
  #term = ''
  #table: Table | undefined
  #depth = 0

  constructor(html: string) {
    this.#html = html
    const starts = [0]
    for (let i = 0; i < html.length; i++) {
      const unit = html.charCodeAt(i)
      if (unit === 10 || (unit === 13 && html.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
    }
    this.#lineStarts = starts
  }

  read(): DocumentText {
    const parser: Parser = new Parser({
      onopentag: (name, attributes) => {
        this.#open(name, attributes)
      },
      ontext: (text) => {
        this.#take(text, parser.startIndex)
      },
      onclosetag: (name) => {
        this.#close(name)
      },
    })
    parser.write(this.#html)
    parser.end()
    this.#flush()
    this.#endTable()
    const title = even(this.#title)
    return { parts: this.#parts, isWrapped: false, ...(title === '' ? {} : { title }) }
  }

  #take(text: string, at: number): void {
    if (this.#isTitle) this.#title += text.slice(0, 500)
    if (this.#hidden > 0) return
    if (this.#start === undefined) {
      const lead = text.search(/\S/)
      if (lead === -1) return
      this.#start = at + lead
    }
    this.#text += text
  }

  #open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'title') this.#isTitle = this.#title === ''
    if (this.#hidden > 0) {
      if (name === this.#hiddenBy) this.#hidden++
      return
    }
    if (left.has(name)) {
      this.#hidden = 1
      this.#hiddenBy = name
      return
    }
    if (name === 'td' || name === 'th') {
      this.#openCell(attributes, name === 'th')
      return
    }
    if (!blocks.has(name)) {
      if (name === 'sup') this.#raised = this.#text.length
      return
    }
    this.#flush()
    if (name === 'table') this.#openTable()
    else if (name === 'tr') this.#openRow()
    else if (name === 'ul' || name === 'ol')
      this.#lists.push({
        isOrdered: name === 'ol',
        next: Number.parseInt(attributes['start'] ?? '1', 10) || 1,
      })
    else if (name === 'li') this.#openItem()
    else if (/^h[1-6]$/.test(name)) {
      this.#kind = 'heading'
      this.#level = Number(name.charAt(1))
    }
  }

  #openItem(): void {
    this.#kind = 'item'
    const list = this.#lists.at(-1)
    if (list?.isOrdered === true) this.#prefix = `${list.next++}. `
  }

  #close(name: string): void {
    if (name === 'title') this.#isTitle = false
    if (this.#hidden > 0) {
      if (name === this.#hiddenBy) this.#hidden--
      return
    }
    if (name === 'td' || name === 'th') {
      this.#closeCell()
      return
    }
    if (name === 'dt') {
      const term = even(this.#text)
      if (term !== '' && term.length < 60 && this.#table === undefined && leadingNumber(term) === undefined) {
        this.#term = /[:?!.]$/.test(term) ? `${term} ` : `${term}: `
        this.#text = ''
        return
      }
    }
    if (name === 'sup') this.#text = withoutMark(this.#text, this.#raised)
    if (!blocks.has(name)) return
    this.#flush()
    if (name === 'tr') this.#closeRow()
    else if (name === 'table') {
      this.#depth = Math.max(0, this.#depth - 1)
      if (this.#depth === 0) this.#endTable()
    } else if (name === 'ul' || name === 'ol') this.#lists.pop()
  }

  /** What was read since the last block, as a part or as a paragraph of the cell. */
  #flush(): void {
    const text = even(this.#text)
    const start = this.#start
    const kind = this.#kind
    const prefix = this.#prefix
    this.#text = ''
    if (text !== '' && start !== undefined) {
      const at = this.#locatorOf(start)
      const cell = this.#table?.cell
      const whole = `${this.#term}${prefix}${text}`
      if (cell !== undefined) cell.push({ text, at, ...(kind === 'item' ? { isItem: true } : {}) })
      else if (kind === 'heading') this.#parts.push({ kind, text, at, level: this.#level })
      else
        this.#parts.push({
          kind: prefix === '' ? kind : 'text',
          text: whole,
          at,
          isApart: kind === 'text' || prefix !== '',
        })
      this.#term = ''
      this.#prefix = ''
      this.#kind = 'text'
    } else if (kind === 'heading') this.#kind = 'text'
    this.#start = undefined
  }

  #openTable(): void {
    this.#depth++
    if (this.#depth > 1) return // a table in a cell is read as paragraphs of the cell
    this.#table = {
      rows: [],
      row: undefined,
      isHeader: false,
      spans: new Map(),
      cell: undefined,
      rowspan: 1,
      colspan: 1,
    }
  }

  #openRow(): void {
    const table = this.#table
    if (table === undefined || this.#depth > 1) return
    this.#closeRow()
    table.row = []
    table.isHeader = true
  }

  #openCell(attributes: Readonly<Record<string, string>>, isHeader: boolean): void {
    this.#flush()
    const table = this.#table
    if (table === undefined || this.#depth > 1) return
    this.#closeCell()
    table.row ??= []
    fillSpans(table)
    if (!isHeader) table.isHeader = false
    table.cell = []
    table.rowspan = spanOf(attributes['rowspan'])
    table.colspan = spanOf(attributes['colspan'])
  }

  #closeCell(): void {
    this.#flush()
    const table = this.#table
    if (table?.cell === undefined || table.row === undefined || this.#depth > 1) return
    const { cell, row, rowspan, colspan } = table
    table.cell = undefined
    for (let n = 0; n < colspan && row.length < mostCells; n++) {
      if (rowspan > 1) table.spans.set(row.length, { cell: n === 0 ? cell : [], left: rowspan - 1 })
      row.push(n === 0 ? cell : [])
    }
  }

  #closeRow(): void {
    const table = this.#table
    if (table?.row === undefined || this.#depth > 1) return
    this.#closeCell()
    fillSpans(table)
    table.rows.push({ cells: table.row, ...(table.isHeader ? { isHeader: true } : {}) })
    table.row = undefined
  }

  #endTable(): void {
    const table = this.#table
    if (table === undefined) return
    this.#closeRow()
    this.#table = undefined
    this.#depth = 0
    if (table.rows.length > 0) this.#parts.push(...tableOrText(table.rows))
  }

  #locatorOf(index: number): Locator {
    let [low, high] = [0, this.#lineStarts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#lineStarts[middle]! <= index) low = middle
      else high = middle - 1
    }
    return { line: low + 1 }
  }
}

/** Without the mark of a footnote, raised behind a word; "m²" and "1er" stay as they are. */
function withoutMark(text: string, from: number): string {
  const isMark = /^\s*[[(]?(?:\d{1,2}|[*†‡]|[a-e])[\])]?\s*$/u.test(text.slice(from))
  return isMark && /\p{L}{3}[.,;:)"”»]?\s*$/u.test(text.slice(0, from)) ? text.slice(0, from) : text
}

/** Cells that reach down from rows above. */
function fillSpans(table: Table): void {
  const row = table.row!
  for (
    let span = table.spans.get(row.length);
    span !== undefined && row.length < mostCells;
    span = table.spans.get(row.length)
  ) {
    const column = row.length
    row.push(span.cell.map((piece) => ({ ...piece, isSpanned: true })))
    if (--span.left === 0) table.spans.delete(column)
  }
}

/** A table of one column is there for the looks. */
function tableOrText(rows: readonly TableRow[]): readonly Part[] {
  if (rows.some((row) => row.cells.length > 1)) return [{ kind: 'table', rows }]
  return rows.flatMap((row) =>
    row.cells.flatMap((cell) =>
      cell.map((piece): Part => ({
        kind: piece.isItem === true ? 'item' : 'text',
        text: piece.text,
        at: piece.at,
        isApart: true,
      })),
    ),
  )
}

function spanOf(value: string | undefined): number {
  const span = Number.parseInt(value ?? '1', 10)
  return Number.isFinite(span) && span > 1 ? Math.min(span, mostSpan) : 1
}
