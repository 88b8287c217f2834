import { describe, expect, it } from 'vitest'
import { searchHelp } from '../../../../../renderer/features/help/search-help.ts'
import type { HelpBlock, HelpPage } from '../../../../../shared/language/help/help-page.ts'

const pages: readonly HelpPage[] = [
  {
    id: 'files',
    title: 'Files',
    blocks: [
      { kind: 'text', text: 'A map is one file, with its history.' },
      { kind: 'heading', id: 'copies', text: 'Daily copies' },
      { kind: 'list', items: ['Seven days.', 'Métis and others.'] },
    ],
  },
  { id: 'history', title: 'History', blocks: [{ kind: 'text', text: 'Every change.' }] },
]
const textsOf = (block: HelpBlock): readonly string[] =>
  block.kind === 'text' ? [block.text] : block.kind === 'list' ? block.items : []
const search = (asked: string) =>
  searchHelp(pages, asked, textsOf).map(({ page, part, text }) => [page, part, text])

describe('[B2] searchHelp', () => {
  it('finds what is named so first, then what speaks of it', () => {
    expect(search('history')).toEqual([
      ['history', undefined, 'Every change.'],
      ['files', undefined, 'A map is one file, with its history.'],
    ])
  })

  it('finds the part under a heading by the beginnings of words, accents and case aside', () => {
    expect(search('METI')).toEqual([['files', 'copies', 'Métis and others.']])
    expect(search('dai sev')).toEqual([['files', 'copies', 'Seven days.']])
  })

  it.each(['', '  ', 'etis', 'nowhere'])('finds nothing by “%s”', (asked) => {
    expect(search(asked)).toEqual([])
  })
})
