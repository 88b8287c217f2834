import { describe, expect, it } from 'vitest'
import { nextPlace } from '../../../../renderer/features/coverage/grid-keys.ts'

const extent = { rows: 14, columns: 4 }

describe('nextPlace', () => {
  it('[W11] moves one cell and stops at the edges', () => {
    expect(nextPlace('ArrowRight', false, { row: 0, column: 0 }, extent)).toEqual({ row: 0, column: 1 })
    expect(nextPlace('ArrowRight', false, { row: 0, column: 3 }, extent)).toEqual({ row: 0, column: 3 })
    expect(nextPlace('ArrowUp', false, { row: 0, column: 3 }, extent)).toEqual({ row: 0, column: 3 })
    expect(nextPlace('ArrowDown', false, { row: 13, column: 3 }, extent)).toEqual({ row: 13, column: 3 })
  })

  it('[W11] jumps within the row, the column and the whole grid', () => {
    expect(nextPlace('End', false, { row: 5, column: 1 }, extent)).toEqual({ row: 5, column: 3 })
    expect(nextPlace('Home', true, { row: 5, column: 1 }, extent)).toEqual({ row: 0, column: 0 })
    expect(nextPlace('End', true, { row: 5, column: 1 }, extent)).toEqual({ row: 13, column: 3 })
    expect(nextPlace('PageDown', false, { row: 5, column: 1 }, extent)).toEqual({ row: 13, column: 1 })
  })

  it('[W11] leaves other keys alone', () => {
    expect(nextPlace('a', false, { row: 0, column: 0 }, extent)).toBeUndefined()
  })
})
