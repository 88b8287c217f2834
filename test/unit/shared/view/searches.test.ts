import { describe, expect, it } from 'vitest'
import { ask } from '../../../helpers/ask.ts'
import { check, makeMap } from '../../../helpers/make-map.ts'

const about = 'pillar-protection jurisdiction-nu'
const plain = (text: string | undefined) => text?.replaceAll(/[\u00a0\u202f]/g, ' ')
const why = (
  said: Record<string, unknown>,
  over: { language?: 'en' | 'fr'; audience?: string } = {},
  result = 'found-none',
) =>
  plain(
    ask('gaps', makeMap(check('check-a', result, about, said)), {}, over).find(
      ({ kind }) => kind === 'none-found',
    )?.why,
  )

const whole = {
  who: 'A. Reader',
  whoFor: 'Justice Canada',
  date: '2026-01-15',
  whereLooked: { en: 'Web pages of the territory.', fr: 'Les pages Web du territoire.' },
}

describe('what was searched and not found', () => {
  it('[R7] [R31] inside, is told by whom, for which organization, when and where', () => {
    expect(why(whole)).toBe(
      'Searched; none found in the sources seen. Search — by: A. Reader, Justice Canada; on: January 15, 2026; where: Web pages of the territory.',
    )
    expect(why(whole, { language: 'fr' })).toBe(
      'Recherche faite ; rien de trouvé dans les sources consultées. Recherche — par : A. Reader, Justice Canada ; le : 15 janvier 2026 ; où : Les pages Web du territoire.',
    )
  })

  it.each(['public', 'fpt', 'org-a'])('[R31] for %s, by the organization alone', (audience) => {
    expect(why(whole, { audience })).toContain('by: Justice Canada; on:')
    expect(why(whole, { audience })).not.toContain('A. Reader')
    expect(why({ ...whole, whoFor: undefined }, { audience })).toContain('Search — on: January 15, 2026')
  })

  it('the team of the starter map is named in words, to everybody', () => {
    const said = { ...whole, who: 'curator', whoFor: undefined }
    for (const audience of ['own', 'public'])
      expect(why(said, { audience })).toContain('by: the map’s own team')
    expect(why(said, { language: 'fr' })).toContain('par : l’équipe de la carte')
  })

  it('says no more than the check does', () => {
    const bare = { who: undefined, date: undefined, whereLooked: undefined }
    expect(why(bare)).toBe('Searched; none found in the sources seen.')
  })

  it('[R7] a cell that was called complete and holds nothing tells who called it so', () => {
    expect(why(whole, {}, 'complete')).toContain('by: A. Reader')
  })
})
