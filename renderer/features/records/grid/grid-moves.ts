/** A place in the grid: rows from 0, the headings are row -1; columns from 0. */
export type Place = { readonly row: number; readonly column: number }

/** `page`: rows that are in sight at once. */
export type Extent = { readonly rows: number; readonly columns: number; readonly page: number }

/**
 * Where a key leads in a grid that scrolls (ARIA grid): arrows one cell, Home and End within the row, with Ctrl to the
 * first and last cell, Page keys as far as is in sight. Undefined for other keys.
 */
export function moveInGrid(
  key: string,
  withControl: boolean,
  at: Place,
  { rows, columns, page }: Extent,
): Place | undefined {
  const [lastRow, lastColumn] = [rows - 1, columns - 1]
  const down = (by: number): Place => ({ ...at, row: Math.min(lastRow, Math.max(-1, at.row + by)) })
  switch (key) {
    case 'ArrowUp':
      return withControl ? { ...at, row: 0 } : down(-1)
    case 'ArrowDown':
      return withControl ? { ...at, row: lastRow } : down(1)
    case 'ArrowLeft':
      return { ...at, column: Math.max(0, at.column - 1) }
    case 'ArrowRight':
      return { ...at, column: Math.min(lastColumn, at.column + 1) }
    case 'Home':
      return withControl ? { row: Math.min(0, lastRow), column: 0 } : { ...at, column: 0 }
    case 'End':
      return withControl ? { row: lastRow, column: lastColumn } : { ...at, column: lastColumn }
    case 'PageUp':
      return { ...at, row: Math.max(Math.min(0, lastRow), at.row - page) }
    case 'PageDown':
      return down(page)
    default:
      return undefined
  }
}
