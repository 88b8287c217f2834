import { describe, expect, it } from 'vitest'
import { passageOf } from '../../../../../renderer/features/reading-room/passage-of.ts'
import { blocksOf, tablesOf } from '../../../../../shared/extraction/blocks.ts'
import { corrected } from '../../../../../shared/extraction/correct.ts'
import { extract } from '../../../../../shared/extraction/extract.ts'
import { knowsNothing } from '../../../../../shared/extraction/knowledge.ts'
import { readText } from '../../../../../shared/extraction/read-text.ts'
import { labelledPlans } from '../../../../helpers/extraction.ts'

const plans = labelledPlans('held-out').concat(labelledPlans('written-for'))

describe('the passage of a suggestion in the document as shown', () => {
  it.each(plans)('[X9] is found for every suggestion of $name, where it says', ({ name, document }) => {
    const blocks = blocksOf(document)
    const pages = [blocks.map((one) => one.text).join('\n')]
    for (const one of extract(document, name, knowsNothing).suggestions) {
      const place = passageOf(pages, blocks, one)
      expect(place, one.text).not.toBeNull()
      if (one.type === 'Organization') continue // a heading may name it, above the item in which it acts
      const [first = ''] = /[\p{L}\p{N}]+/u.exec(one.text) ?? []
      expect(pages[0]!.slice(place!.start, place!.end).toLowerCase()).toContain(first.toLowerCase())
    }
  })

  it('[X9] lines of a text that no empty line parts are shown as one paragraph', () => {
    const text = '# Title\nOne line\nand its second.\n\nAnother one.'
    expect(blocksOf(readText(text)).map(({ text: line, goesOn }) => [line, goesOn === true])).toEqual([
      ['Title', false],
      ['One line', false],
      ['and its second.', true],
      ['Another one.', false],
    ])
  })

  it('[X9] is the one at its place where the same words stand elsewhere, too, also over other columns', () => {
    const blocks = [
      { kind: 'paragraph' as const, text: 'Train all officers of the river.', at: [{ line: 1 }] },
      { kind: 'row' as const, text: '3 · Train all · RCMP · officers of the river.', at: [{ line: 9 }] },
    ]
    const pages = [blocks.map((one) => one.text).join('\n')]
    const text = 'Train all officers of the river.'
    const at = (line: number) => passageOf(pages, blocks, { locator: { line }, text })
    expect(at(1)?.start).toBe(0)
    expect(pages[0]!.slice(at(9)!.start, at(9)!.end)).toBe('Train all · RCMP · officers of the river')
    const page = { page: 2, lineOfPage: 1 }
    expect(passageOf(['', 'We will train all officers of the river'], [], { locator: page, text })).toEqual({
      page: 1,
      start: 8,
      end: 39,
    })
    expect(passageOf(['', 'Something else'], [], { locator: page, text })).toBeNull()
  })

  it('[X9] tables of a document are counted, and a place in one tells which', () => {
    const bars = plans.find((one) => one.name === 'bars.en.md')!
    const tables = new Set(tablesOf(bars.document).values())
    expect([...tables]).toEqual([1, 2])
  })
})

describe('a correction', () => {
  const one = extract(plans[0]!.document, 'plan', knowsNothing).suggestions.find(
    ({ type, organizations }) => type === 'Commitment' && organizations.length > 0,
  )!

  it('[X9] changes what it names, takes nothing for an empty timing, and leaves out a body that is not meant', () => {
    const body = one.organizations[0]!.abbreviation
    const after = corrected(one, { number: '', timing: '', roles: { [body]: 'none' } })
    expect(after).toMatchObject({ number: null, timing: null, text: one.text })
    expect(after.organizations.map((other) => other.abbreviation)).not.toContain(body)
    expect(corrected(one, { timing: '2024-25' }).timing).toMatchObject({
      start: '2024-04-01',
      end: '2025-03-31',
    })
    expect(corrected(one, { roles: { [body]: 'lead' } }).organizations[0]?.role).toBe('lead')
    expect(corrected(one, undefined)).toBe(one)
  })
})
