import { describe, expect, it } from 'vitest'
import { nextPlace } from '../../../../renderer/features/coverage/grid-keys.ts'
import { tintOf } from '../../../../renderer/features/coverage/tint.ts'

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

describe('tintOf', () => {
  it('[W10] is 0 only for none, and grows with the count', () => {
    expect(tintOf(0, 30)).toBe(0)
    expect(tintOf(1, 30)).toBe(1)
    expect(tintOf(30, 30)).toBe(5)
    const tints = Array.from({ length: 31 }, (_, n) => tintOf(n, 30))
    expect([...tints].sort((a, b) => a - b)).toEqual(tints)
  })

  it('[W10] gives no tint where nothing is counted', () => {
    expect(tintOf(0, 0)).toBe(0)
  })
})
