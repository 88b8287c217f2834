import { isUtf8 } from 'node:buffer'
import { readSync } from 'node:fs'
import { layoutOf } from '../../shared/import/gc-grants/columns.ts'
import { cellsOf } from '../../shared/import/gc-grants/csv-line.ts'
import { firstRows } from '../../shared/import/gc-grants/row-starts.ts'
import type { TableRow } from '../../shared/import/table.ts'

/** The first rows of a file up to its headings. */
export type Heading = {
  readonly rows: readonly TableRow[]
  readonly cells: readonly string[]
  readonly delimiter: string
  /** Row of the headings; undefined where none was found. */
  readonly layoutRow: number | undefined
  /** Where the first row under the headings begins, in bytes, and its line. */
  readonly end: number
  readonly nextLine: number
}

const looked = 1 << 20
const lookedRows = 25

/** Looks for the headings in the first megabyte, with comma, semicolon or tab between cells, after a byte order mark or none. */
export function headingOf(fd: number): Heading {
  const buffer = new Uint8Array(looked)
  const bytes = buffer.subarray(0, readSync(fd, buffer, 0, looked, 0))
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  const text = new TextDecoder(isUtf8(bytes.subarray(0, lastLine(bytes))) ? 'utf-8' : 'windows-1252')
  let none: Heading | undefined
  for (const delimiter of [',', ';', '\t']) {
    const rows: TableRow[] = []
    let [from, line] = [mark, 1]
    for (const { end, lines } of firstRows(bytes.subarray(mark), delimiter.charCodeAt(0), lookedRows)) {
      const cells = cellsOf(text.decode(bytes.subarray(from, mark + end)).replace(/\r?\n$/, ''), delimiter)
      rows.push({ row: line, cells })
      from = mark + end
      if (layoutOf(cells) !== undefined)
        return { rows, cells, delimiter, layoutRow: line, end: from, nextLine: line + lines }
      line += lines
    }
    none ??= { rows, cells: [], delimiter, layoutRow: undefined, end: from, nextLine: line }
  }
  return none!
}

/** Bytes up to the last line end: a letter may be cut in two at the end of what was read. */
function lastLine(bytes: Uint8Array): number {
  return bytes.length < looked ? bytes.length : bytes.lastIndexOf(0x0a) + 1
}
