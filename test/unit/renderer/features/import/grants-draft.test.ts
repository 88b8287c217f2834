import { describe, expect, it } from 'vitest'
import { draftOf, optionsOf } from '../../../../../renderer/features/import/grants-draft.ts'
import { GrantsOptions, traffickingWords } from '../../../../../shared/import/gc-grants/options.ts'

const proposed = GrantsOptions.parse({})
const draft = draftOf(proposed)

describe('the form of a filter of grants', () => {
  it('[I11] is prefilled with the words in both languages, and says what was filled in', () => {
    expect(draft.words.split('\n')).toEqual(traffickingWords)
    expect(optionsOf(draft)).toEqual({ is: 'options', options: proposed })
    const options = GrantsOptions.parse({
      filter: {
        words: ['traite des personnes'],
        departments: ['pch', 'Public Safety'],
        programs: ['Victims Fund'],
        provinces: ['QC'],
        recipientTypes: ['N'],
        from: '2020-04-01',
        to: '2024-03-31',
        minimumValue: 25_000.5,
      },
      sumFor: ['pch'],
      individuals: 'without-name',
    })
    expect(optionsOf(draftOf(options))).toEqual({ is: 'options', options })
  })

  it('[I11] takes lines as items, blank ones and repetitions aside, and amounts as people write them', () => {
    const typed = { ...draft, words: ' a \n\nb\na\n', minimum: '25 000,50 $' }
    expect(optionsOf(typed)).toMatchObject({
      options: { filter: { words: ['a', 'b'], minimumValue: 25_000.5 } },
    })
    expect(optionsOf({ ...draft, words: '' })).toMatchObject({ options: { filter: { words: [] } } })
  })

  it('[I11] says what is none: days in the wrong order, no amount, a line that is too long', () => {
    expect(optionsOf({ ...draft, from: '2024-01-02', to: '2024-01-01' })).toEqual({
      is: 'wrong',
      wrong: 'days',
    })
    for (const minimum of ['much', '-5'])
      expect(optionsOf({ ...draft, minimum })).toEqual({ is: 'wrong', wrong: 'minimum' })
    expect(optionsOf({ ...draft, words: 'x'.repeat(300) })).toEqual({ is: 'wrong', wrong: 'lists' })
  })
})
