import { describe, expect, it } from 'vitest'
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
