/** A place in the grid, counted from 0. */
export type Place = { readonly row: number; readonly column: number }

export type Extent = { readonly rows: number; readonly columns: number }

/**
 * Where an arrow key leads in a grid: the pattern of the ARIA grid (arrows one cell, Home and End within the row,
 * with Ctrl to the first and last cell, Page keys to the top and bottom of the column). Undefined for other keys.
 */
export function nextPlace(
  key: string,
  withControl: boolean,
  at: Place,
  { rows, columns }: Extent,
): Place | undefined {
  const lastRow = rows - 1
  const lastColumn = columns - 1
  switch (key) {
    case 'ArrowUp':
      return { ...at, row: Math.max(0, at.row - 1) }
    case 'ArrowDown':
      return { ...at, row: Math.min(lastRow, at.row + 1) }
    case 'ArrowLeft':
      return { ...at, column: Math.max(0, at.column - 1) }
    case 'ArrowRight':
      return { ...at, column: Math.min(lastColumn, at.column + 1) }
    case 'Home':
      return withControl ? { row: 0, column: 0 } : { ...at, column: 0 }
    case 'End':
      return withControl ? { row: lastRow, column: lastColumn } : { ...at, column: lastColumn }
    case 'PageUp':
      return { ...at, row: 0 }
    case 'PageDown':
      return { ...at, row: lastRow }
    default:
      return undefined
  }
}
