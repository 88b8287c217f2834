import { describe, expect, it } from 'vitest'
import { draftsByRecord, isDraft } from '../../../../renderer/features/records/grid/cell-drafts.ts'
import { columnsOfKeys } from '../../../../shared/view/grid/grid-columns.ts'

describe('[G4] what was typed and is not in the map', () => {
  const drafts = draftsByRecord(new Set(['s1 period', 's1 description.fr', 's2 period', 'new-record name']))
  const [period, own, french] = columnsOfKeys('Service', ['period', 'description', 'description.fr'])

  it('is marked at the cell of its record and column', () => {
    expect(isDraft(period!, drafts.get('s1'), 'en')).toBe(true)
    expect(isDraft(period!, drafts.get('s2'), 'en')).toBe(true)
    expect(isDraft(period!, drafts.get('s3'), 'en')).toBe(false)
    expect(isDraft(own!, drafts.get('s2'), 'fr')).toBe(false)
  })

  it('is of one language where the value has two', () => {
    expect(isDraft(french!, drafts.get('s1'), 'en')).toBe(true)
    expect(isDraft(own!, drafts.get('s1'), 'fr')).toBe(true)
    expect(isDraft(own!, drafts.get('s1'), 'en')).toBe(false)
  })

  it('is marked where records were picked for a cell of relationships', () => {
    const [where, delivers] = columnsOfKeys('Service', ['out.OPERATES_IN', 'in.DELIVERS'])
    const picked = draftsByRecord(new Set(['s1 out.OPERATES_IN'])).get('s1')
    expect(isDraft(where!, picked, 'en')).toBe(true)
    expect(isDraft(delivers!, picked, 'en')).toBe(false)
  })
})
