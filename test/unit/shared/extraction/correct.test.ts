import { describe, expect, it } from 'vitest'
import { corrected, correctedAgain, Correction } from '../../../../shared/extraction/correct.ts'
import { linksOf } from '../../../../shared/extraction/steps.ts'
import type { Suggestion } from '../../../../shared/extraction/suggestion.ts'

const read: Suggestion = {
  id: 'commitment-1',
  type: 'Commitment',
  number: '1.2',
  text: 'Print a guide',
  timing: null,
  organizations: [{ abbreviation: 'PNS', id: null }],
  pillar: null,
  locator: { paragraph: 3 },
  confidence: 0.8,
  reasons: ['number'],
}
const added = [{ id: 'ca-rcmp', name: 'Royal Canadian Mounted Police' }]
const isThere = (id: string) => id === 'ca-rcmp'

describe('[X9] an organization that a person adds to a suggestion', () => {
  it('is joined as the person says, beside those that were read', () => {
    const one = corrected(read, { added, roles: { 'Royal Canadian Mounted Police': 'partner' } })
    expect(one.organizations.map(({ abbreviation }) => abbreviation)).toEqual(['PNS', added[0]!.name])
    expect(linksOf(one, isThere)).toEqual([['CONTRIBUTES_TO', 'ca-rcmp', 'commitment-1']])
  })

  it('leads where it alone is left, unstated; and is gone where it is not meant after all', () => {
    const alone = corrected(read, { added, roles: { PNS: 'none' } })
    expect(linksOf(alone, isThere)).toEqual([['LEADS', 'ca-rcmp', 'commitment-1', { stated: false }]])
    const none = corrected(read, { added, roles: { [added[0]!.name]: 'none' } })
    expect(none.organizations).toEqual(read.organizations)
  })

  it('is there once where it is added again, also after it was not meant', () => {
    const { name } = added[0]!
    const first = correctedAgain(undefined, { added, roles: { [name]: 'none', PNS: 'lead' } })
    const again = correctedAgain(first, { added, roles: { [name]: 'unstated' } })
    expect(again).toEqual({ added, roles: { [name]: 'unstated', PNS: 'lead' } })
    expect(linksOf(corrected(read, again), isThere)).toEqual([['CONTRIBUTES_TO', 'ca-rcmp', 'commitment-1']])
  })

  it('is joined only where the map has it, and is no id that the map could not have', () => {
    expect(linksOf(corrected(read, { added: [{ id: 'gone', name: 'Gone' }] }), isThere)).toEqual([])
    expect(Correction.safeParse({ added: [{ id: 'Not an id', name: 'X' }] }).success).toBe(false)
    expect(Correction.safeParse({ added: [{ id: 'ca-rcmp', name: '' }] }).success).toBe(false)
  })
})
