import Papa from 'papaparse'

/**
 * A block of cells as a spreadsheet puts it on the clipboard: rows by line ends, cells by tabs, those with tabs, quotes
 * or line ends of their own in quotation marks. An empty last line is none.
 *
 * The apostrophe by which a copy of ours makes a formula text (answer-tables.ts) is taken off again.
 */
export function blockOfText(text: string): readonly (readonly string[])[] {
  const { data } = Papa.parse<string[]>(text.replace(/(?:\r\n|\r|\n)$/, ''), { delimiter: '\t' })
  return data.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@])/, '')))
}

/**
 * Cells as text for the clipboard, as spreadsheets read it: numbers stay numbers, what they would take for a formula
 * becomes text by an apostrophe.
 */
export function textOfBlock(rows: readonly (readonly (string | number)[])[]): string {
  return Papa.unparse(
    rows.map((row) => [...row]),
    { delimiter: '\t', newline: '\r\n', escapeFormulae: true },
  )
}
