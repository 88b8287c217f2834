import { describe, expect, it } from 'vitest'
import { markingsAboveCeiling } from '../../../../shared/commands/ceiling.ts'

const edit = (text: string) => ({ do: 'edit' as const, id: 'x-one', properties: { note: { en: text } } })

describe('[R30] markings above the ceiling', () => {
  it.each([
    ['Draft Memorandum to Cabinet', 'Memorandum to Cabinet'],
    ['SECRET // Canadian eyes', 'SECRET'],
    ['This is Secret.', 'Secret'],
    ['Top Secret annex', 'Top Secret'],
    ['PROTECTED B', 'PROTECTED B'],
    ['(Protégé B)', 'Protégé B'],
    ['Mémoire au Cabinet : ébauche', 'Mémoire au Cabinet'],
    ['Très secret', 'Très secret'],
  ])('finds %s', (text, marking) => {
    expect(markingsAboveCeiling(edit(text))).toEqual([marking])
  })

  it.each([
    'kept secret by the traffickers',
    'Secretary of State',
    'Protected A',
    'Protégé A',
    'the cabinet',
    'Secretariat',
  ])('leaves %s alone', (text) => {
    expect(markingsAboveCeiling(edit(text))).toEqual([])
  })

  it('looks into lists, relationships and reasons', () => {
    expect(
      markingsAboveCeiling({
        do: 'judge',
        finding: 'gap:a=b',
        verdict: 'to-raise',
        reason: 'See Protected B note',
      }),
    ).toEqual(['Protected B'])
    expect(
      markingsAboveCeiling({
        do: 'create',
        type: 'Topic',
        properties: { aliases: ['a', 'Secret'], note: null },
      }),
    ).toEqual(['Secret'])
  })
})
