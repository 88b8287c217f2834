import { beforeAll, describe, expect, it } from 'vitest'
import { progressWords, spokenTimes } from '../../../../../renderer/features/import/progress-words.ts'
import { loadFurtherWords, wordsOf } from '../../../../../renderer/session/words.ts'

const step = { bytes: 512_000_000, ofBytes: 2_300_000_000, rows: 250_000, statements: 12 }

describe('progress of an import in words', () => {
  beforeAll(loadFurtherWords)

  it('[I13] tells rows a second and how much there is to read, where that is known', () => {
    expect(progressWords(step, 2000, wordsOf('en'))).toBe('250,000 rows, 125,000 a second, 512 of 2,300 MB')
    expect(progressWords({ ...step, ofBytes: 0, rows: 0 }, 1000, wordsOf('en'))).toBe(
      '12 statements, 12 a second, 512 MB',
    )
    expect(progressWords(step, 2000, wordsOf('fr'))).toMatch(/^250\s000 lignes, 125\s000 par seconde/)
  })

  it('[I13] is spoken after ten seconds, then every twenty, however often it is told', () => {
    const isTime = spokenTimes(0)
    const spoken = Array.from({ length: 600 }, (_, at) => at * 100).filter(isTime)
    expect(spoken).toEqual([10_000, 30_000, 50_000])
  })
})
