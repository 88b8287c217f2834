import type { SheetCell } from '../to-sheets.ts'

/** A drop-down list over some cells of a sheet: columns and rows from 0, the words in a column of the sheet of lists. */
export type DropDown = {
  readonly column: number
  readonly from: number
  readonly to: number
  /** Column of the sheet of lists, and how many words stand there below its first row. */
  readonly list: { readonly column: number; readonly count: number }
  /** A cell may hold several of the words, parted: nothing is warned of. */
  readonly isSeveral?: boolean
}

/** A sheet of a pack, ready to be written. Columns and rows are counted from 0. */
export type PackSheet = {
  readonly name: string
  readonly rows: readonly (readonly SheetCell[])[]
  readonly widths: readonly number[]
  readonly isHidden: boolean
  /** Rows that stay in sight, the hidden one of the keys included. */
  readonly heads: number
  readonly hiddenRows: readonly number[]
  readonly hiddenColumns: readonly number[]
  readonly dropDowns: readonly DropDown[]
}

/** Days that the recipient is given where nobody says how many. */
export const daysToAnswer = 30
