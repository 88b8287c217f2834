import writeXlsxFile from 'write-excel-file/node'
import type { BriefingDocument } from '../../shared/briefing/document.ts'
import {
  toSheets,
  type CellLook,
  type DocumentSheet,
  type SheetCell,
} from '../../shared/briefing/to-sheets.ts'

const looks = {
  title: { fontWeight: 'bold', fontSize: 16, textColor: '#1f3a68' },
  soft: { textColor: '#4a5766' },
  caption: { fontWeight: 'bold', fontSize: 12 },
  head: {
    fontWeight: 'bold',
    backgroundColor: '#eef1f5',
    bottomBorderStyle: 'thin',
    bottomBorderColor: '#c3cad3',
    wrap: true,
    alignVertical: 'top',
  },
  strong: { fontWeight: 'bold', wrap: true, alignVertical: 'top' },
  plain: { wrap: true, alignVertical: 'top' },
} as const satisfies Record<CellLook, object>

/** Amounts as each language writes them; a program of another language shows its own signs of thousands. */
const formats = {
  en: { money: '"$"#,##0', number: '#,##0' },
  fr: { money: '#,##0\\ "$"', number: '#,##0' },
} as const

/** The tables of a document as the bytes of a workbook (.xlsx): cells are values and never formulas. */
export async function documentWorkbook(documents: readonly BriefingDocument[]): Promise<Uint8Array> {
  const sheets = toSheets(documents)
  const written = writeXlsxFile(
    sheets.map((sheet) => ({
      sheet: sheet.name,
      stickyRowsCount: sheet.heads,
      showGridLines: sheet.heads > 0,
      columns: sheet.widths.map((width) => ({ width })),
      data: sheet.rows.map((row) => row.map((cell) => (cell === null ? null : drawn(cell, sheet)))),
    })),
  )
  return written.toBuffer()
}

function drawn({ value, look, isMoney = false }: SheetCell, { language }: DocumentSheet) {
  if (typeof value === 'string') return { value, type: String, ...looks[look] }
  const format = formats[language][isMoney ? 'money' : 'number']
  return { value, type: Number, format, ...looks[look] }
}
