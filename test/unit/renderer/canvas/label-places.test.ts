import { describe, expect, it } from 'vitest'
import { labelsWithRoom, type LabelWish } from '../../../../renderer/canvas/label-places.ts'

const wish = (id: string, x: number, y: number, weight: number, text = 'twelve chars'): LabelWish => ({
  id,
  x,
  y,
  radius: 12,
  gap: 2,
  text,
  fontSize: 12,
  maxWidth: 112,
  weight,
})

describe('labelsWithRoom', () => {
  it('shows labels that do not touch', () => {
    expect([...labelsWithRoom([wish('a', 0, 0, 1), wish('b', 200, 0, 1)])]).toEqual(['a', 'b'])
  })

  it('of two that would cover one another, shows the weightier', () => {
    expect([...labelsWithRoom([wish('a', 0, 0, 1), wish('b', 60, 4, 9)])]).toEqual(['b'])
  })

  it('covers no other node, except to say what is selected', () => {
    const below = wish('b', 0, 26, 1)
    expect(labelsWithRoom([wish('a', 0, 0, 5), below]).has('a')).toBe(false)
    expect(labelsWithRoom([wish('a', 0, 0, 1000), below]).has('a')).toBe(true)
  })

  it('counts the lines that a long label takes', () => {
    const long = 'a long label that certainly breaks into three lines'
    expect([...labelsWithRoom([wish('a', 0, 0, 9, long), wish('b', 0, 42, 10)])]).toEqual(['b'])
    expect([...labelsWithRoom([wish('a', 0, 0, 9), wish('b', 0, 42, 10)])]).toEqual(['b', 'a'])
  })
})
