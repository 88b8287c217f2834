import { describe, expect, it } from 'vitest'
import { activities } from '../../../../graph-schema/vocabularies/activities.ts'
import { matrixWidths } from '../../../../renderer/features/coverage/matrix-widths.ts'

describe('matrixWidths', () => {
  it('[W10] gives codes narrow columns, and words wide ones', () => {
    expect(matrixWidths('pillar', ['CA', 'BC'])).toEqual({ names: 168, column: 42, hasCodes: true })
    expect(matrixWidths('pillar', ['CA', 'Peel Region'])).toEqual({
      names: 168,
      column: 100,
      hasCodes: false,
    })
  })

  it('[W10] has room for the longest word, which never breaks, but not for whole names', () => {
    const french = matrixWidths(
      'population',
      activities.map((one) => one.fr),
    )
    expect(french.names).toBe(200)
    expect(french.column).toBeGreaterThanOrEqual('intergouvernementale'.length * 7)
    expect(french.column).toBeLessThan(200)
    expect(matrixWidths('pillar', ['Short words only, however many there are']).column).toBe(100)
    expect(matrixWidths('pillar', ['Technology-facilitated']).column).toBe(100)
  })
})
