import { describe, expect, it } from 'vitest'
import { placeCard, type Box } from '../../../../../renderer/features/tour/place-card.ts'

const card = { width: 380, height: 200 }
const window = { width: 1280, height: 700 }
const box = (left: number, top: number, width: number, height: number): Box => ({ left, top, width, height })

describe('[B4] placeCard', () => {
  it.each([
    ['below', box(300, 100, 120, 40), { left: 300, top: 152 }],
    ['below, within the right edge', box(1200, 100, 60, 40), { left: 888, top: 152 }],
    ['to its right', box(0, 100, 180, 560), { left: 192, top: 100 }],
    ['to its left', box(800, 100, 480, 560), { left: 408, top: 100 }],
    ['above', box(12, 450, 1200, 240), { left: 12, top: 238 }],
    ['in the corner', box(0, 0, 1280, 700), { left: 888, top: 488 }],
  ])('stands %s', (_where, target, place) => {
    expect(placeCard(target, card, window)).toEqual(place)
  })

  it('stands in the corner beside nothing', () => {
    expect(placeCard(undefined, card, window)).toEqual({ left: 888, top: 488 })
  })

  it('is never off the window, wherever the target is', () => {
    for (const size of [window, { width: 640, height: 345 }])
      for (let left = -900; left < 1500; left += 97)
        for (let top = -900; top < 1500; top += 89)
          for (const extent of [10, 300, 900]) {
            const place = placeCard(box(left, top, extent, extent), card, size)
            expect(place.left).toBeGreaterThanOrEqual(0)
            expect(place.top).toBeGreaterThanOrEqual(0)
            expect(place.left + card.width).toBeLessThanOrEqual(size.width)
            expect(place.top + card.height).toBeLessThanOrEqual(size.height)
          }
  })
})
