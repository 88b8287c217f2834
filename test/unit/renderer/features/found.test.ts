import { describe, expect, it } from 'vitest'
import { byType, commandsFor } from '../../../../renderer/features/find/found.ts'
import { wordsOf } from '../../../../renderer/session/words.ts'
import { appCommandIds } from '../../../../shared/contract/app-commands.ts'
import type { SearchHit } from '../../../../shared/view/shapes/records.ts'

const named = (language: 'en' | 'fr') => (id: string) => wordsOf(language).t(`command.${id}`)

describe('[W22] what the palette offers', () => {
  it('is every command before anything is typed, the views first', () => {
    const all = commandsFor('', named('en'), true)
    expect([...all].sort()).toEqual(appCommandIds.filter((id) => id !== 'find').sort())
    expect(all[0]).toBe('view-coverage')
  })

  it('is found by the beginnings of words, accents and case aside, in either language', () => {
    expect(commandsFor('OVER', named('en'), true)).toEqual(['view-overlaps'])
    expect(commandsFor('retablir', named('fr'), true)).toEqual(['redo'])
    expect(commandsFor('copy save', named('en'), true)).toEqual(['map-copy'])
  })

  it('leaves out what needs a map where none is open', () => {
    expect(commandsFor('', named('en'), false)).toContain('map-open')
    expect(commandsFor('', named('en'), false)).not.toContain('undo')
  })

  it('groups records by type, the type of the best first, the best of each first', () => {
    const hit = (id: string, type: string) => ({ id, type }) as SearchHit
    const hits = [hit('a', 'Service'), hit('b', 'Program'), hit('c', 'Service'), hit('d', 'Program')]
    expect(byType(hits).map(({ id }) => id)).toEqual(['a', 'c', 'b', 'd'])
  })
})
