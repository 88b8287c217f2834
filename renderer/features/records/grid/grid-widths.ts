import type { GridColumn } from '../../../../shared/view/grid/grid-columns.ts'

/** Width of the column with the boxes, in pixels. */
export const boxWidth = 36
export const leastWidth = 64
export const mostWidth = 900
/** How far one press of a key goes. */
export const widthStep = 16

/** How wide a column is until a person sets it, by what stands in it. */
export function firstWidth(column: GridColumn): number {
  if (column.key === 'name') return 260
  switch (column.kind) {
    case 'relationship':
      return 200
    case 'computed':
      return { sources: 88, id: 200, attention: 260, standing: 150 }[column.what]
    case 'property':
      switch (column.property.kind) {
        case 'number':
        case 'flag':
          return 110
        case 'bilingual':
        case 'eligibility':
          return 260
        case 'choice':
        case 'date':
        case 'stated-date':
        case 'fiscal-years':
          return 140
        default:
          return column.key === 'number' || column.key === 'code' ? 90 : 170
      }
  }
}

export function withinWidths(width: number): number {
  return Math.round(Math.min(mostWidth, Math.max(leastWidth, width)))
}
