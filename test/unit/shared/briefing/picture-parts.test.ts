import { describe, expect, it } from 'vitest'
import { leastScale, picturesOn, scaleOn } from '../../../../shared/briefing/picture-parts.ts'

const room = { width: 600, height: 800 }
const block = (width: number, height: number) => ({
  kind: 'picture' as const,
  picture: {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img"><rect/></svg>`,
    width,
    height,
  },
  alternative: 'What it shows.',
  caption: 'Coverage',
})

const windowOf = (svg: string) => /viewBox="([^"]*)"/.exec(svg)![1]!.split(' ').map(Number)

describe('picturesOn', () => {
  it('leaves a picture whole that is legible on the page', () => {
    const one = block(600 / leastScale, 800)
    expect(picturesOn(one, room, 'en')).toEqual([one])
  })

  it.each([
    [756, 3000],
    [2400, 500],
    [2000, 2000],
    [858, 800],
  ])('splits %s × %s into parts that are legible, fit and leave nothing out', (width, height) => {
    const parts = picturesOn(block(width, height), room, 'en')
    expect(parts.length).toBeGreaterThan(1)
    const seen = parts.map(({ picture }) => {
      expect(scaleOn(picture, room)).toBeGreaterThanOrEqual(leastScale - 1e-9)
      const [left = NaN, top = NaN, wide = NaN, high = NaN] = windowOf(picture.svg)
      expect([wide, high]).toEqual([picture.width, picture.height])
      return { left, top, right: left + wide, bottom: top + high }
    })
    for (let x = 0; x <= width; x += 20)
      for (let y = 0; y <= height; y += 20)
        expect(
          seen.some((one) => x >= one.left && x <= one.right && y >= one.top && y <= one.bottom),
          `${x} ${y}`,
        ).toBe(true)
  })

  it('says in caption and words which part of how many, in the language of the document', () => {
    const parts = picturesOn(block(756, 2000), room, 'fr')
    expect(parts.map(({ caption }) => caption)).toEqual(
      parts.map((_, i) => `Coverage, partie ${i + 1} de ${parts.length}`),
    )
    expect(parts[1]!.alternative).toBe(`Partie 2 de ${parts.length}. What it shows.`)
  })
})
