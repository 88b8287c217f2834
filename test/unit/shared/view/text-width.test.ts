import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { textWidth } from '../../../../shared/view/drawing/text-width.ts'
import { longestPiece, roomOf, wrap } from '../../../../shared/view/drawing/wrap.ts'
import { widthsOf } from '../../../helpers/font-widths.ts'

const require = createRequire(import.meta.url)
const letters = [
  ...Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)),
  ...Array.from('\u00a0\u202f«»’‘“”–—−…·•×œŒæÆ®àâäçéèêëîïôöùûüÿÀÂÇÉÈÊËÎÏÔÙÛÜ'),
]

describe('textWidth', () => {
  it.each([
    ['regular', '400Regular/NotoSans_400Regular.ttf'],
    ['semibold', '600SemiBold/NotoSans_600SemiBold.ttf'],
  ] as const)('is that of the font which draws the PNG (%s)', (weight, file) => {
    const width = widthsOf(require.resolve(`@expo-google-fonts/noto-sans/${file}`))
    const wrong = letters.filter((letter) => Math.abs(textWidth(letter, 1000, weight) - width(letter)!) > 1)
    expect(wrong).toEqual([])
  })

  it('grows with the size and adds up', () => {
    expect(textWidth('AB', 10)).toBeCloseTo(textWidth('A', 10) + textWidth('B', 10), 9)
    expect(textWidth('Prévention', 24)).toBeCloseTo(2 * textWidth('Prévention', 12), 9)
    expect(textWidth('', 12)).toBe(0)
  })
})

describe('wrap', () => {
  const setting = { size: 12 } as const

  it.each(['Emergency shelter in the north', 'Anti-human-trafficking', 'Approvisionnement'])(
    'breaks %s into lines that fit, and loses nothing',
    (text) => {
      for (const room of [60, 90, 140, 400]) {
        const lines = wrap(text, room, setting)
        expect(lines.filter((line) => roomOf(line, setting) > room)).toEqual([])
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      }
    },
  )

  it('breaks at spaces and after hyphens, not at a no-break space, in a date or in an abbreviation', () => {
    expect(wrap('Human trafficking', 80, setting)).toEqual(['Human', 'trafficking'])
    expect(wrap('Terre-Neuve-et-Labrador', 80, setting)[0]).toBe('Terre-')
    const quoted = '«\u00a0bb\u00a0»'
    expect(wrap(`aa ${quoted}`, roomOf(quoted, setting), setting)).toEqual(['aa', quoted])
    expect(wrap('the F-P-T call', longestPiece('F-P-T', setting), setting)).toEqual(['the', 'F-P-T', 'call'])
    expect(wrap('in 2012-13', longestPiece('2012-13', setting), setting)).toEqual(['in', '2012-13'])
  })

  it('cuts the last of too many lines at a word, and says so', () => {
    const lines = wrap('Emergency shelter in the far north of the province', 90, setting, 2)
    expect(lines).toHaveLength(2)
    expect(lines[1]).toMatch(/^[\w ]+…$/)
    expect(wrap('Shelter', 90, setting, 2)).toEqual(['Shelter'])
    expect(wrap('', 90, setting, 2)).toEqual([''])
  })
})
