import { describe, expect, it } from 'vitest'
import type { Placed } from '../../../../shared/extraction/placed.ts'
import { readPages } from '../../../../shared/extraction/read-pages.ts'

const letter = 5
const at = (text: string, x: number, y: number): Placed => ({
  text,
  x,
  y,
  width: text.length * letter,
  height: 10,
})

/** Lines below each other, as wide as a column of prose is. */
const column = (words: string, x: number, count: number, from = 100): readonly Placed[] =>
  Array.from({ length: count }, (_, n) =>
    at(`${words} ${n} and goes on to the end of its line`, x, from + 14 * n),
  )

const read = (...pages: (readonly Placed[])[]): readonly string[] =>
  readPages(pages).parts.map((part) => ('text' in part ? part.text.trim() : ''))

const starts = (texts: readonly string[]): readonly string[] => texts.map((text) => text.slice(0, 7).trim())

describe('[X4] pages in columns of prose', () => {
  const [left, right] = [column('left', 50, 8), column('right', 330, 8)]
  const rowByRow = left.flatMap((one, n) => [one, right[n]!])

  it('are read down each column, however they were written', () => {
    const inOrder = [...left, ...right].map((one) => one.text)
    expect(read(rowByRow)).toEqual(inOrder)
    expect(read([...left, ...right])).toEqual(inOrder)
    expect(read([...right, ...left])).toEqual(inOrder)
  })

  it('are read past a heading that goes across them', () => {
    const heading = at('A heading that goes across both of the columns of this page, and is long', 60, 80)
    const below = [column('left', 50, 8, 240), column('right', 330, 8, 240)]
    const second = at('Another heading that goes across both of the columns of the page', 60, 225)
    const texts = read([heading, ...rowByRow, second, ...below[0]!.flatMap((one, n) => [one, below[1]![n]!])])
    expect(texts[0]).toBe(heading.text)
    expect(texts[17]).toBe(second.text)
    expect(starts(texts.slice(1, 17))).toEqual(
      ['left', 'right'].flatMap((word) => Array.from({ length: 8 }, (_, n) => `${word} ${n}`)),
    )
  })

  it('are read so in three columns', () => {
    const narrow = (words: string, x: number) =>
      Array.from({ length: 8 }, (_, n) => at(`${words} ${n} is full of words`, x, 100 + 14 * n))
    const all = [narrow('one', 50), narrow('two', 220), narrow('three', 390)]
    const texts = read(all[0]!.flatMap((one, n) => [one, all[1]![n]!, all[2]![n]!]))
    expect(texts).toEqual(all.flat().map((one) => one.text))
  })

  it('are read so after a table, too; a table stays as it is, row by row', () => {
    const rows = Array.from({ length: 8 }, (_, n) => [
      at(`${n + 1}. Train the officers of one more region to see the`, 50, 100 + 40 * n),
      at('RCMP, CBSA', 380, 100 + 40 * n),
      at('signs of trafficking and what to do about them', 50, 114 + 40 * n),
    ]).flat()
    const headed = [at('Action', 50, 80), at('Lead', 380, 80), ...rows]
    const texts = read(headed, rows, rowByRow)
    expect(texts.filter((text) => text.includes('officers') && text.endsWith('RCMP, CBSA'))).toHaveLength(16)
    expect(texts.slice(-16)).toEqual([...left, ...right].map((one) => one.text))
  })
})
