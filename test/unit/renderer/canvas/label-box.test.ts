import { describe, expect, it } from 'vitest'
import { isOnLine } from '../../../../renderer/canvas/boxes.ts'
import { brokenAt, cutAtWord } from '../../../../renderer/canvas/label-box.ts'

describe('cutAtWord', () => {
  it('keeps what is short, and cuts at a word', () => {
    expect(cutAtWord('Victims Fund', 18)).toBe('Victims Fund')
    expect(cutAtWord('Mécanisme national d’orientation…', 24)).toBe('Mécanisme national…')
    expect(cutAtWord('Partners: all of them', 10)).toBe('Partners…')
    expect(cutAtWord('Intergouvernementale', 10)).toBe('Intergouvernementale…')
  })
})

describe('brokenAt', () => {
  const widthOf = (text: string) => text.length
  it('breaks at spaces only; a longer word has its own line', () => {
    expect(brokenAt('one two three', 7, widthOf)).toBe('one two\nthree')
    expect(brokenAt('a verylongword b', 5, widthOf)).toBe('a\nverylongword\nb')
  })
})

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
