import Papa from 'papaparse'
import type { Noticed, Rejected } from '../statement.ts'
import type { Table, TableRow } from '../table.ts'

/** What a table may hold at most; what is more is cut and said. Those of Excel, cells with more room. */
export const tableLimits = {
  columns: 16_384,
  /** Characters. */
  cell: 100_000,
  /** Characters of one record, over all its lines: a quotation mark that is never closed takes no more than this. */
  record: 1_000_000,
  /** Quotation marks that are never closed, after which quotation marks are taken as they stand. */
  quotes: 8,
} as const

type Said = Rejected | Noticed

/**
 * A delimited text as a table, row by row as it comes. Quoted cells may run over lines; rows are numbered by the lines of
 * the text, whatever its line ends (CRLF, LF, CR, mixed). Blank lines are left out.
 *
 * A quotation mark that is never closed costs its own line, which is rejected, not the rest of the file.
 *
 * Cost: one pass, memory of one record and one piece of text.
 */
export function delimitedTable(
  text: AsyncIterable<string> | Iterable<string>,
  delimiter: string,
  { file, sheet }: { readonly file: string; readonly sheet?: string | undefined },
): Table {
  const said: Said[] = []
  const lines = new DelimitedLines(delimiter, { file, sheet }, said)
  return { file, sheet, said, rows: rowsOf(text, lines) }
}

async function* rowsOf(
  text: AsyncIterable<string> | Iterable<string>,
  lines: DelimitedLines,
): AsyncGenerator<TableRow> {
  for await (const piece of text) yield* lines.take(piece)
  yield* lines.end()
}

/** Takes text in pieces, gives the records that are whole. */
class DelimitedLines {
  #carry = ''
  #endsWithReturn = false
  #line = 1
  #isSkipping = false
  #takesQuotes = true
  #unclosed = 0
  #cut = { columns: false, cells: false }
  readonly #delimiter: string
  readonly #place: { readonly file: string; readonly sheet?: string | undefined }
  readonly #said: Said[]

  constructor(
    delimiter: string,
    place: { readonly file: string; readonly sheet?: string | undefined },
    said: Said[],
  ) {
    this.#delimiter = delimiter
    this.#place = place
    this.#said = said
  }

  *take(piece: string): Generator<TableRow> {
    this.#carry += this.#withLineFeeds(piece)
    yield* this.#whole()
    while (this.#carry.length > tableLimits.record) {
      this.#dropLine()
      yield* this.#whole()
    }
  }

  *end(): Generator<TableRow> {
    if (this.#endsWithReturn) this.#carry += '\n'
    yield* this.#whole()
    while (this.#carry !== '') {
      const { data, errors } = this.#parse(true)
      if (errors.some(({ code }) => code === 'MissingQuotes')) {
        this.#dropLine()
        yield* this.#whole()
      } else {
        this.#carry = ''
        yield* this.#rows(data)
      }
    }
  }

  /** Line ends of every kind as line feeds, also a CRLF that falls on the border of two pieces. */
  #withLineFeeds(piece: string): string {
    const text = this.#endsWithReturn ? `\r${piece}` : piece
    this.#endsWithReturn = text.endsWith('\r')
    const whole = this.#endsWithReturn ? text.slice(0, -1) : text
    return whole.includes('\r') ? whole.replace(/\r\n?/g, '\n') : whole
  }

  *#whole(): Generator<TableRow> {
    if (this.#isSkipping) {
      const end = this.#carry.indexOf('\n')
      this.#carry = end < 0 ? '' : this.#carry.slice(end + 1)
      if (end < 0) return
      this.#isSkipping = false
      this.#line += 1
    }
    if (this.#carry === '') return
    const { data, meta } = this.#parse(false)
    this.#carry = this.#carry.slice(meta.cursor)
    yield* this.#rows(data)
  }

  /** The records of what is carried; without its end only those that a line end closes. */
  #parse(isEnd: boolean): Parsed {
    const quotes = this.#takesQuotes ? {} : { fastMode: true }
    const parser = new Papa.Parser({ delimiter: this.#delimiter, newline: '\n', ...quotes })
    return parser.parse(this.#carry, 0, !isEnd) as Parsed
  }

  /** Gives up the first line of what is carried: a quotation mark in it is never closed, or it is too long. */
  #dropLine(): void {
    const end = this.#carry.indexOf('\n')
    this.#say('rejected', end < 0 && this.#carry.length > tableLimits.record ? 'longLine' : 'unclosedQuote')
    this.#unclosed += 1
    if (this.#unclosed === tableLimits.quotes) {
      this.#takesQuotes = false
      this.#say('noticed', 'quotesAsTheyStand')
    }
    if (end < 0) {
      this.#isSkipping = this.#carry.length > tableLimits.record
      this.#carry = ''
    } else {
      this.#carry = this.#carry.slice(end + 1)
      this.#line += 1
    }
  }

  *#rows(data: readonly (readonly string[])[]): Generator<TableRow> {
    for (const record of data) {
      const row = this.#line
      this.#line += 1
      let isBlank = true
      for (const cell of record) {
        if (cell === '') continue
        isBlank = false
        if (cell.includes('\n')) this.#line += cell.split('\n').length - 1
      }
      if (!isBlank) yield { row, cells: this.#cells(record, row) }
    }
  }

  #cells(record: readonly string[], row: number): readonly (string | null)[] {
    if (record.length > tableLimits.columns && !this.#cut.columns) {
      this.#cut.columns = true
      this.#say('noticed', 'manyColumns', { limit: tableLimits.columns }, row)
    }
    return record.slice(0, tableLimits.columns).map((cell) => {
      if (cell.length <= tableLimits.cell) return cell === '' ? null : cell
      if (!this.#cut.cells) this.#say('noticed', 'longCell', { limit: tableLimits.cell }, row)
      this.#cut.cells = true
      return cell.slice(0, tableLimits.cell)
    })
  }

  #say(kind: Said['kind'], code: string, params: Said['params'] = {}, row = this.#line): void {
    this.#said.push({ kind, code: `import-tables:${kind}.${code}`, params, place: { ...this.#place, row } })
  }
}

/** What papaparse's parser gives back, which its types leave open. */
type Parsed = {
  readonly data: readonly (readonly string[])[]
  readonly errors: readonly { readonly code?: string }[]
  readonly meta: { readonly cursor: number }
}
