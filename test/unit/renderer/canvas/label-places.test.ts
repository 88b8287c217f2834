import { describe, expect, it } from 'vitest'
import { always, labelsWithRoom, type LabelWish } from '../../../../renderer/canvas/label-places.ts'

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
const frame = { width: 600, height: 400 }
/** Around the middle of the frame. */
const placed = (...wishes: LabelWish[]) =>
  Object.fromEntries(
    labelsWithRoom(
      wishes.map((one) => ({ ...one, x: one.x + 200, y: one.y + 200 })),
      frame,
    ),
  )

describe('labelsWithRoom', () => {
  it('shows labels that do not touch below their nodes', () => {
    expect(placed(wish('a', 0, 0, 1), wish('b', 200, 0, 1))).toEqual({ a: 'below', b: 'below' })
  })

  it('of two side by side, puts the lighter above', () => {
    expect(placed(wish('a', 0, 0, 1), wish('b', 60, 4, 9))).toEqual({ b: 'below', a: 'above' })
  })

  it('leaves out what has room on neither side', () => {
    const wishes = [wish('a', 0, 0, 9), wish('b', 40, 0, 8), wish('c', 80, 0, 1), wish('d', 120, 0, 7)]
    expect(placed(...wishes)).not.toHaveProperty('c')
  })

  it('counts the lines that a long label takes', () => {
    const long = 'a long label that certainly breaks into three lines'
    expect(placed(wish('a', 0, 0, 1, long), wish('b', 0, 42, 10))).toEqual({ b: 'below', a: 'above' })
    expect(placed(wish('a', 0, 0, 1), wish('b', 0, 42, 10))).toEqual({ b: 'below', a: 'below' })
  })

  it('covers no other node, except to say what is selected', () => {
    const [below, above] = [wish('b', 0, 26, 1), wish('c', 0, -26, 1)]
    expect(placed(wish('a', 0, 0, 5), below, above)).not.toHaveProperty('a')
    expect(placed(wish('a', 0, 0, always), below, above)).toHaveProperty('a')
  })

  it('cuts no label by the frame', () => {
    expect(Object.fromEntries(labelsWithRoom([wish('a', 300, 390, 1), wish('b', 4, 200, 1)], frame))).toEqual(
      { a: 'above' },
    )
  })
})
