import type { Table } from '../../shared/import/table.ts'
import { delimitedTable } from '../../shared/import/tables/delimited.ts'
import { delimiterOf } from '../../shared/import/tables/delimiter.ts'
import type { GivenFile, Pass } from './given-file.ts'
import { textOf, type FileText } from './text.ts'

/** A delimited file as a table, with what was taken to read it. */
export type CsvTable = {
  readonly table: Table
  readonly delimiter: string
  readonly text: FileText
}

const headLength = 1 << 16

/**
 * A delimited file as a table that is read once, row by row. The delimiter is the one that a first line `sep=;` states
 * (Excel), else the one that fits the first rows. Errors: reading the rows throws what reading the file does.
 */
export async function csvTable(file: GivenFile, pass: Pass = {}): Promise<CsvTable> {
  const text = await textOf(file, pass.signal)
  const head = await headOfText(text, pass)
  const stated = /^sep=(.)\r?(?:\n|$)/i.exec(head)?.[1]
  const delimiter = stated ?? delimiterOf(head)
  const table = delimitedTable(text.text(pass), delimiter, { file: file.path })
  return { delimiter, text, table: stated === undefined ? table : { ...table, rows: afterFirst(table.rows) } }
}

async function headOfText(text: FileText, { signal }: Pass): Promise<string> {
  let head = ''
  for await (const piece of text.text({ signal })) {
    head += piece
    if (head.length >= headLength) break
  }
  return head.slice(0, headLength)
}

async function* afterFirst(rows: Table['rows']) {
  let isFirst = true
  for await (const row of rows) {
    if (!isFirst) yield row
    isFirst = false
  }
}
