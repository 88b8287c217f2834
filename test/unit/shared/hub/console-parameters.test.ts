import { describe, expect, it } from 'vitest'
import { queryPack } from '../../../../main/hub/query-pack.ts'
import { contextOf } from '../../../../shared/analysis/context.ts'
import { parameterText, parameterValue, usualParameter } from '../../../../shared/hub/console-parameters.ts'
import { parametersIn } from '../../../../shared/hub/cypher-tokens.ts'

const context = contextOf({ asOf: '2026-06-01', scope: { pillar: ['pillar-protection'] } })

describe('a parameter of the console', () => {
  it.each([
    ['2026-06-01', '2026-06-01'],
    [' 24 ', 24],
    ['true', true],
    ['', null],
    ['null', null],
    ['"24"', '24'],
    ['{"pillar": ["a"]}', { pillar: ['a'] }],
    ['nap-2012', 'nap-2012'],
  ])('[HC5] typed as %s', (typed, value) => {
    expect(parameterValue(typed)).toEqual({ value })
    expect(parameterValue(parameterText(value))).toEqual({ value })
  })

  it.each(['{"pillar": [', '[1,', '"open', '9007199254740993'])('[HC5] %s is neither', (typed) => {
    expect(parameterValue(typed)).toBeUndefined()
  })

  it('[HC5] of the pack has a usual value, as the views of the window ask', () => {
    for (const text of Object.values(queryPack))
      for (const name of parametersIn(text))
        expect([name, usualParameter(name, context)]).not.toEqual([name, ''])
    expect(usualParameter('horizonEnd', context)).toBe('2028-03-31')
    expect(usualParameter('scope', context)).toBe('{"pillar":["pillar-protection"]}')
    expect(usualParameter('toString', context)).toBe('')
  })
})
