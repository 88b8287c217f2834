import { describe, expect, it, vi } from 'vitest'
import { sumOf, tallyLine } from '../../../build/scripts/setup/tally.mjs'
import {
  passedAtSecondTry,
  playwrightTally,
  vitestTally,
  withDeath,
} from '../../../build/scripts/setup/test-runners.mjs'

describe('the sum of all runners', () => {
  it('is one line that a machine can read', () => {
    const sum = sumOf([
      { passed: 3, failed: 0, skipped: 1 },
      { passed: 2, failed: 1, skipped: 0 },
    ])

    expect(tallyLine(sum)).toBe('5 passed, 1 failed, 1 skipped')
  })

  it('counts a test file that could not be loaded', () => {
    const report = {
      numPassedTests: 4,
      numFailedTests: 0,
      numPendingTests: 1,
      numTodoTests: 1,
      testResults: [{ status: 'failed', assertionResults: [] }],
    }

    expect(vitestTally(report)).toEqual({ passed: 4, failed: 1, skipped: 2 })
  })

  it('counts an end-to-end test that passed at the second try once, and names it', () => {
    expect(playwrightTally({ expected: 1, unexpected: 2, flaky: 1, skipped: 0 })).toEqual({
      passed: 2,
      failed: 2,
      skipped: 0,
    })
    const suites = [
      {
        title: 'a.spec.ts',
        specs: [{ title: 'steady', tests: [{ status: 'expected' }] }],
        suites: [{ title: 'a view', specs: [{ title: 'opens', tests: [{ status: 'flaky' }] }] }],
      },
    ]

    expect(passedAtSecondTry(suites)).toEqual(['a.spec.ts › a view › opens'])
  })

  it('counts a runner that died, whatever it reported', () => {
    vi.spyOn(console, 'log').mockReturnValue() // it says so aloud
    const green = { passed: 9, failed: 0, skipped: 0 }

    expect(withDeath('a runner', 1, undefined).failed).toBe(1)
    expect(withDeath('a runner', 1, green)).toEqual({ ...green, failed: 1 })
    expect(withDeath('a runner', 0, green)).toEqual(green)
  })
})
