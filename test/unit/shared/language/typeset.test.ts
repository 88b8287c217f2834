import { describe, expect, it } from 'vitest'
import { typeset } from '../../../../shared/language/typeset.ts'

/** No-break spaces to be seen: `_` is U+00A0, `.` before a sign is U+202F. */
const seen = (text: string) => typeset(text, 'fr').replaceAll('\u00a0', '_').replaceAll('\u202f', '~')

describe('typeset', () => {
  it.each([
    ["l'exploitation d'une personne", 'l’exploitation d’une personne'],
    ["jusqu'à 2012, qu'« on » dit", 'jusqu’à 2012, qu’«_on_» dit'],
    ['«non trouvé» n’est pas «  aucun  »', '«_non trouvé_» n’est pas «_aucun_»'],
    ['Pourquoi? Réglé: comment ?', 'Pourquoi~? Réglé_: comment~?'],
    ['Annoncé; pas en place !', 'Annoncé~; pas en place~!'],
    ['69 % des cas, 12% ici, {{share}} %', '69_% des cas, 12_% ici, {{share}}_%'],
    ['1 300 000 $, 19 millions $, 10 M$', '1_300_000_$, 19 millions_$, 10_M$'],
    ['(vraiment?)', '(vraiment~?)'],
    ['Quoi?!', 'Quoi~?!'],
  ])('[W5] sets French: %s', (written, expected) => {
    expect(seen(written)).toBe(expected)
  })

  it.each([
    'https://exemple.ca/page?id=3;b=%20c',
    '13:00 à Toronto',
    '{"en": "a", "fr": "b"}',
    '5 juin 2012',
    'un mot',
    '',
  ])('leaves what is no sentence: %s', (text) => {
    expect(typeset(text, 'fr')).toBe(text)
  })

  it('changes nothing the second time, and nothing in English', () => {
    const text = "L'an 2012 : « est-ce 69 % ? » ; non !"
    expect(typeset(typeset(text, 'fr'), 'fr')).toBe(typeset(text, 'fr'))
    expect(typeset("What's 69% of it?", 'en')).toBe("What's 69% of it?")
  })
})
