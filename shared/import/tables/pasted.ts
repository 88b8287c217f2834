import { blockOfText } from '../../exchange/block-of-text.ts'
import type { Table } from '../table.ts'
import { delimitedTable } from './delimited.ts'
import { delimiterOf } from './delimiter.ts'

/**
 * Text from the clipboard as a table: cells as a spreadsheet puts them there, by tabs, else a delimited text that was
 * copied out of an editor. `name` stands for the file in what is said of it.
 */
export function pastedTable(text: string, name: string): Table {
  if (!text.includes('\t')) return delimitedTable([text], delimiterOf(text.slice(0, 65_536)), { file: name })
  const rows = blockOfText(text).flatMap((cells, i) =>
    cells.every((cell) => cell === '')
      ? []
      : [{ row: i + 1, cells: cells.map((cell) => (cell === '' ? null : cell)) }],
  )
  return { file: name, rows }
}
