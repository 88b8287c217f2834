import writeXlsxFile from 'write-excel-file/node'
import { listsMark } from '../../shared/exchange/pack/pack-marks.ts'
import type { DropDown, PackSheet } from '../../shared/exchange/pack/pack-sheet.ts'
import type { SheetCell, SheetOfMap } from '../../shared/exchange/to-sheets.ts'

/** What changes the XML of a workbook while it is written. */
type Feature = NonNullable<NonNullable<Parameters<typeof writeXlsxFile>[1]>['features']>[number]

/** The bytes of a workbook (.xlsx): headings stay in sight, cells are values and never formulas. */
export async function workbookBytes(sheets: readonly SheetOfMap[]): Promise<Uint8Array> {
  const written = writeXlsxFile(
    sheets.map(({ name, rows }) => ({
      sheet: name,
      stickyRowsCount: 1,
      data: rows.map((row, i) => row.map((value) => cellOf(value, i === 0 ? { fontWeight: 'bold' } : {}))),
    })),
  )
  return written.toBuffer()
}

/** The bytes of an update pack (.xlsx): as above, with drop-down lists, hidden sheets, rows and columns. */
export async function packBytes(sheets: readonly PackSheet[]): Promise<Uint8Array> {
  const written = writeXlsxFile(
    sheets.map(({ name, rows, widths, heads }) => ({
      sheet: name,
      stickyRowsCount: heads,
      columns: widths.map((width) => ({ width })),
      data: rows.map((row, i) =>
        row.map((value) =>
          cellOf(value, { wrap: true, alignVertical: 'top', ...(i < heads ? { fontWeight: 'bold' } : {}) }),
        ),
      ),
    })),
    { features: [hiddenParts(sheets), dropDowns(sheets)] },
  )
  return written.toBuffer()
}

type Style = { fontWeight?: 'bold'; wrap?: boolean; alignVertical?: 'top' }

function cellOf(value: SheetCell, style: Style) {
  if (value === null) return null
  if (typeof value === 'number') return { value, type: Number }
  if (typeof value === 'boolean') return { value, type: Boolean }
  return { value, type: String, ...style }
}

/** Hides sheets, rows and columns; people can show them again. */
function hiddenParts(sheets: readonly PackSheet[]): Feature {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transformElementAttributes: (tag, attributes, index, _options, { sheetIndex }) => {
            const { hiddenRows = [], hiddenColumns = [] } = sheets[sheetIndex] ?? {}
            const isHidden =
              (tag === 'row' && hiddenRows.includes(index ?? -1)) ||
              (tag === 'col' && hiddenColumns.includes(index ?? -1))
            return isHidden ? { ...attributes, hidden: 1 } : attributes
          },
        },
        'xl/workbook.xml': {
          transformElementAttributes: (tag, attributes, index) =>
            tag === 'sheet' && sheets[index ?? -1]?.isHidden === true
              ? { ...attributes, state: 'hidden' }
              : attributes,
        },
      },
    },
  }
}

/** Data validations, which stand right after the cells and their merges. Source: ECMA-376 part 1, 18.3.1.99. */
function dropDowns(sheets: readonly PackSheet[]): Feature {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) => {
            const all = sheets[sheetIndex]?.dropDowns ?? []
            if (all.length === 0) return xml
            const said = `<dataValidations count="${all.length}">${all.map(validation).join('')}</dataValidations>`
            return xml.replace(/<\/sheetData>|<sheetData\/>/, (end) => `${end}${said}`)
          },
        },
      },
    },
  }
}

/** A word that is not in the list is warned of and may stay: the list may not know what they have. */
function validation({ column, from, to, list, isSeveral = false }: DropDown): string {
  const cells = `${letters(column)}${from + 1}:${letters(column)}${to + 1}`
  const words = letters(list.column)
  return (
    `<dataValidation type="list" allowBlank="1" errorStyle="warning" showErrorMessage="${isSeveral ? 0 : 1}" sqref="${cells}">` +
    `<formula1>'${listsMark}'!$${words}$2:$${words}$${list.count + 1}</formula1></dataValidation>`
  )
}

/** A column by its letters: 0 is A, 26 is AA. */
function letters(column: number): string {
  const rest = String.fromCodePoint(65 + (column % 26))
  return column < 26 ? rest : `${letters(Math.floor(column / 26) - 1)}${rest}`
}
