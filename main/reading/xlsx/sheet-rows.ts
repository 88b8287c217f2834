import type { Cell, TableRow } from '../../../shared/import/table.ts'
import { tableLimits } from '../../../shared/import/tables/delimited.ts'
import type { Pass } from '../given-file.ts'
import { isoOfSerial } from './excel-date.ts'
import { RichText, unescaped, type SheetOf, type Workbook } from './workbook.ts'
import { readXml, XmlError } from './xml.ts'

/** What was met in the cells of a sheet, to be said at its end. */
export type SheetCounts = {
  /** Formulas whose value is an error (#N/A, #REF!): read as empty. */
  errors: number
  /** Formulas that were never calculated: read as empty. */
  uncalculated: number
  hiddenRows: number
  /** Cells outside of what a sheet may hold: left out. */
  outside: number
}

export const noCounts = (): SheetCounts => ({ errors: 0, uncalculated: 0, hiddenRows: 0, outside: 0 })

/** Rows of a sheet at most; Excel's own. */
const mostRows = 1_048_576

/**
 * The rows of a sheet as they come, blank ones left out. Formulas are what they last came to, dates ISO text by their
 * number format, errors empty. Errors: XmlError where the sheet is broken; what stood before it was given.
 */
export async function* sheetRows(
  sheet: SheetOf,
  workbook: Workbook,
  counts: SheetCounts,
  pass: Pass,
): AsyncGenerator<TableRow> {
  const rows: TableRow[] = []
  const reader = new RowReader(workbook, counts, (row) => rows.push(row))
  const handlers = {
    open: (name: string, attributes: Readonly<Record<string, string>>) => reader.open(name, attributes),
    close: (name: string) => reader.close(name),
    text: (text: string) => reader.text(text),
  }
  try {
    for await (const _ of readXml(sheet.part.bytes(pass), handlers)) {
      yield* rows.splice(0)
    }
  } catch (error) {
    yield* rows.splice(0) // those of the piece that broke
    throw error
  }
}

class RowReader {
  #row = 0
  #column = -1
  #cells: Cell[] = []
  #isHidden = false
  #type = 'n'
  #style = 0
  #value = ''
  #hasFormula = false
  #isInValue = false
  #isInData = false
  readonly #rich = new RichText()
  readonly #workbook: Workbook
  readonly #counts: SheetCounts
  readonly #give: (row: TableRow) => void

  constructor(workbook: Workbook, counts: SheetCounts, give: (row: TableRow) => void) {
    this.#workbook = workbook
    this.#counts = counts
    this.#give = give
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'sheetData') this.#isInData = true
    if (!this.#isInData) return
    switch (name) {
      case 'row':
        this.#openRow(attributes)
        break
      case 'c':
        this.#openCell(attributes)
        break
      case 'v':
        this.#isInValue = true
        break
      case 'f':
        this.#hasFormula = true
        break
      default:
        this.#rich.open(name)
    }
  }

  text(text: string): void {
    if (this.#isInValue) {
      if (this.#value.length < tableLimits.cell) this.#value += text
    } else if (this.#isInData) this.#rich.add(text)
  }

  close(name: string): void {
    if (!this.#isInData) return
    switch (name) {
      case 'sheetData':
        this.#isInData = false
        break
      case 'row':
        this.#closeRow()
        break
      case 'c':
        this.#closeCell()
        break
      case 'v':
        this.#isInValue = false
        break
      default:
        this.#rich.close(name)
    }
  }

  /** A row without a number follows the one before it; one that goes back is as broken as a missing part. */
  #openRow({ r, hidden }: Readonly<Record<string, string>>): void {
    const row = r === undefined ? this.#row + 1 : Number(r)
    if (!Number.isInteger(row) || row <= this.#row || row > mostRows) {
      throw new XmlError(`row ${r} stands after row ${this.#row}`)
    }
    this.#row = row
    this.#column = -1
    this.#cells = []
    this.#isHidden = hidden === '1' || hidden === 'true'
  }

  #closeRow(): void {
    while (this.#cells.at(-1) === null) this.#cells.pop()
    if (this.#cells.length === 0) return
    if (this.#isHidden) this.#counts.hiddenRows += 1
    this.#give({ row: this.#row, cells: this.#cells })
    this.#cells = []
  }

  #openCell({ r, t, s }: Readonly<Record<string, string>>): void {
    this.#column = r === undefined ? this.#column + 1 : columnOf(r)
    this.#type = t ?? 'n'
    this.#style = Number(s ?? 0)
    this.#value = ''
    this.#hasFormula = false
    this.#rich.take()
  }

  #closeCell(): void {
    const value = this.#cell()
    if (value === null) return
    if (this.#column < 0 || this.#column >= tableLimits.columns) {
      this.#counts.outside += 1
      return
    }
    while (this.#cells.length < this.#column) this.#cells.push(null)
    this.#cells[this.#column] = value
  }

  #cell(): Cell {
    if (this.#type === 'inlineStr') return this.#rich.take() || null
    if (this.#value === '') {
      if (this.#hasFormula && this.#type !== 'str') this.#counts.uncalculated += 1
      return null
    }
    switch (this.#type) {
      case 's':
        return this.#workbook.sharedStrings[Number(this.#value)] || null
      case 'str':
        return unescaped(this.#value)
      case 'b':
        return this.#value === '1' || this.#value === 'true'
      case 'e':
        this.#counts.errors += 1
        return null
      case 'd':
        return this.#value.replace(/T00:00:00(?:\.0+)?Z?$/, '')
      default:
        return this.#number()
    }
  }

  #number(): Cell {
    const value = Number(this.#value)
    if (!Number.isFinite(value)) return this.#value
    const format = this.#workbook.formats[this.#style]
    if (format?.kind === 'date') return isoOfSerial(value, this.#workbook.from1904, format.shows) ?? value
    if (format?.kind === 'padded' && Number.isSafeInteger(value) && value >= 0) {
      return String(value).padStart(format.digits, '0')
    }
    return value
  }
}

/** The column of a reference, from 0: "A1" is 0, "XFD7" 16,383; beyond that a number that is too large. */
export function columnOf(reference: string): number {
  let column = 0
  for (const letter of reference.slice(0, 6)) {
    const code = letter.charCodeAt(0) & ~32
    if (code < 65 || code > 90) break
    column = column * 26 + code - 64
  }
  return column - 1
}
