import { describe, expect, it } from 'vitest'
import { citedOnce } from '../../../../renderer/parts/cited-once.ts'
import { CitationView } from '../../../../shared/view/shapes/common.ts'

const cited = (source: string, locator: string, title = `Title of ${source}`) =>
  CitationView.parse({
    ...{ source, title, locator, grade: 'ngo', date: null },
    lang: 'en',
    locatorLang: null,
  })

describe('citedOnce', () => {
  it('[R10] keeps each source once, with the first place cited in it, in the order given', () => {
    const all = [cited('source-b', 'p. 1'), cited('source-a', 'p. 2'), cited('source-b', 'p. 9')]
    expect(citedOnce(all).map(({ source, locator }) => `${source} ${locator}`)).toEqual([
      'source-b p. 1',
      'source-a p. 2',
    ])
  })

  it('leaves out a place that only repeats the title', () => {
    expect(citedOnce([cited('source-a', 'Who we serve', 'Who we serve')])[0]?.locator).toBe('')
    expect(citedOnce([])).toEqual([])
  })
})
