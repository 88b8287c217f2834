import type { MapView } from '../state/map-view.ts'
import { formula, tablesOf } from './to-csv.ts'

export type SheetCell = string | number | boolean | null

/** A sheet of a workbook; the first row holds the headings. */
export type SheetOfMap = { readonly name: string; readonly rows: readonly (readonly SheetCell[])[] }

/** What a spreadsheet holds in one cell. Source: Microsoft, "Excel specifications and limits". */
const longestCell = 32_767

/**
 * The map as a workbook: the tables of `tablesOf`, one a sheet. Text that a spreadsheet would take for a formula stays
 * text by an apostrophe, also when it is saved in another format; numbers stay numbers.
 *
 * Cost: O(records × properties).
 */
export function toSheets(view: MapView): readonly SheetOfMap[] {
  return tablesOf(view).map(({ name, columns, rows }) => ({
    name,
    rows: [[...columns], ...rows.map((row) => row.map(cellOf))],
  }))
}

function cellOf(value: unknown): SheetCell {
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (typeof value !== 'string' || value === '') return null
  const harmless = formula.test(value) ? `'${value}` : value
  return harmless.length > longestCell ? `${harmless.slice(0, longestCell - 1)}…` : harmless
}
