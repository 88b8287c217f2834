import { describe, expect, it } from 'vitest'
import { possibleBetween, possibleRelationships } from '../../../../shared/view/possible-relationships.ts'

const between = (a: string, b: string): readonly string[] => possibleBetween(a, b).map((one) => one.type)

describe('[V3] what the schema lets two records have', () => {
  it('is what is made for just these types before what joins anything', () => {
    const types = between('Organization', 'Jurisdiction')
    expect(types[0]).toBe('OPERATES_IN')
    expect(types).toContain('RELATED_TO')
  })

  it('[D2] says of two records of one type only that they are not the same', () => {
    expect(between('Organization', 'Organization')).toContain('DISTINCT_FROM')
    expect(between('Organization', 'Jurisdiction')).not.toContain('DISTINCT_FROM')
    const distinct = possibleRelationships('Service').find((one) => one.type === 'DISTINCT_FROM')
    expect(distinct?.others).toEqual(['Service'])
  })
})
