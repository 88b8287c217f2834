import { writeFileSync } from 'node:fs'
import { workbookBytes } from '../../main/exchange/write-workbook.ts'
import { givenFiles } from '../../main/reading/given-files.ts'
import { xlsxTables } from '../../main/reading/xlsx-tables.ts'
import type { Cell } from '../../shared/import/table.ts'

/** The cells of a workbook by sheet, row and column from 0, for a test to write in as a person would. */
export class Book {
  readonly sheets = new Map<string, Cell[][]>()

  static async open(path: string): Promise<Book> {
    const book = new Book()
    const { files } = await givenFiles([path], {})
    for (const { sheet, rows } of (await xlsxTables(files[0]!)).tables) {
      const all: Cell[][] = []
      for await (const { row, cells } of rows) {
        while (all.length < row - 1) all.push([])
        all.push([...cells])
      }
      book.sheets.set(sheet!, all)
    }
    return book
  }

  /** The rows of the sheet whose name begins so. */
  sheet(start: string): Cell[][] {
    const found = [...this.sheets].find(([name]) => name.startsWith(start))
    if (found === undefined) throw new Error(`no sheet ${start} among ${[...this.sheets.keys()].join(', ')}`)
    return found[1]
  }

  /** The column with a key in the hidden row above the headings. */
  column(start: string, key: string): number {
    const at = this.sheet(start)[0]!.indexOf(key)
    if (at < 0) throw new Error(`no column ${key}`)
    return at
  }

  row(start: string, id: string): Cell[] {
    const found = this.sheet(start).find((cells) => cells[0] === id)
    if (found === undefined) throw new Error(`no row ${id}`)
    return found
  }

  set(start: string, id: string, key: string, value: Cell): void {
    put(this.row(start, id), this.column(start, key), value)
  }

  /** Writes a new row below the others. */
  add(start: string, values: Readonly<Record<string, Cell>>): void {
    const row: Cell[] = []
    for (const [key, value] of Object.entries(values)) put(row, this.column(start, key), value)
    this.sheet(start).push(row)
  }

  cover(key: string, value: Cell): void {
    put(
      this.sheet('Read me').find((cells) => cells[0] === key)!,
      2,
      value,
    )
  }

  /** Saves it as another program would: nothing is hidden any more, drop-down lists are gone. */
  async save(path: string): Promise<string> {
    const sheets = [...this.sheets].map(([name, rows]) => ({
      name,
      rows: rows.map((cells) => Array.from(cells, (one) => one ?? null)),
    }))
    writeFileSync(path, await workbookBytes(sheets))
    return path
  }
}

function put(row: Cell[], at: number, value: Cell): void {
  while (row.length < at) row.push(null)
  row[at] = value
}
