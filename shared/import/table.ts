import type { Noticed, Rejected } from './statement.ts'

/** A cell as it was read: dates of a spreadsheet as ISO text, an empty one as null. */
export type Cell = string | number | boolean | null

export type TableRow = {
  /** As a spreadsheet or editor counts it, from 1; of a record over several lines the first. */
  readonly row: number
  readonly cells: readonly Cell[]
}

/** Cells that are one in the sheet; their value stands in the first. Rows from 1 as in `TableRow`, columns from 0, inclusive. */
export type Merge = {
  readonly from: { readonly row: number; readonly column: number }
  readonly to: { readonly row: number; readonly column: number }
}

/** A sheet or delimited file, row by row as it is read: headings are rows like others, blank rows are left out. */
export type Table = {
  readonly file: string
  readonly sheet?: string | undefined
  readonly rows: AsyncIterable<TableRow> | Iterable<TableRow>
  readonly merges?: readonly Merge[] | undefined
  /** A sheet that its author hid. */
  readonly isHidden?: boolean | undefined
  /** What was said of the table while it was read: grows with its rows, whole at their end. */
  readonly said?: readonly (Rejected | Noticed)[] | undefined
}
