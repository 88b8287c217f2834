import { describe, expect, it } from 'vitest'
import { isOnLine } from '../../../../shared/view/drawing/boxes.ts'

describe('isOnLine', () => {
  const box = { left: 10, right: 20, top: 10, bottom: 20 }
  it.each([
    [{ x: 0, y: 15 }, { x: 30, y: 15 }, true],
    [{ x: 15, y: 15 }, { x: 40, y: 40 }, true],
    [{ x: 0, y: 15 }, { x: 5, y: 15 }, false],
    [{ x: 0, y: 5 }, { x: 30, y: 5 }, false],
    [{ x: 0, y: 0 }, { x: 30, y: 30 }, true],
    [{ x: 0, y: 25 }, { x: 8, y: 0 }, false],
    [{ x: 15, y: 0 }, { x: 15, y: 40 }, true],
  ])('%o to %o: %s', (a, b, expected) => {
    expect(isOnLine(box, a, b)).toBe(expected)
    expect(isOnLine(box, b, a)).toBe(expected)
  })
})
