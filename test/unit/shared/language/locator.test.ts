import { describe, expect, it } from 'vitest'
import { languageOf } from '../../../../shared/language/language-of.ts'
import { locatorIn } from '../../../../shared/language/locator.ts'
import { map } from '../../../helpers/starter-map.ts'

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ')
const french = (locator: string) => {
  const { text, lang } = locatorIn(locator, 'fr')
  return [plain(text), lang]
}

describe('a place in a source', () => {
  it.each([
    ['Annex C, 1.11', 'annexe C, 1.11'],
    ['Annex C, 1.11 and 4.11', 'annexe C, 1.11 et 4.11'],
    ['Article body', 'texte de l’article'],
    ['Body, second paragraph', 'texte, deuxième paragraphe'],
    ['Release, paragraphs 1-3', 'communiqué, par. 1-3'],
    ['Title; Summary', 'titre ; résumé'],
    ['p. 12', 'p. 12'],
    ['ss. 18-20', 'art. 18-20'],
  ])('[W5] is said in French where all of it is known: %s', (locator, expected) => {
    expect(french(locator)).toEqual([expected, 'fr'])
  })

  it.each([
    ['Protection and Assistance for Victims', 'en'],
    ['List of what the province will do', 'en'],
    ['Body, heading of the first part', 'en'],
    ['Des actions et des résultats concrets', 'fr'],
    ['Mission; Historique', null],
  ])('[W5] stays as it is where it is a heading, with its language where that shows: %s', (locator, lang) => {
    expect(french(locator)).toEqual([locator, lang])
  })

  it('is left as written in English', () => {
    expect(locatorIn('Annex C, 1.11', 'en').text).toBe('Annex C, 1.11')
    expect(locatorIn('Faits saillants', 'en')).toEqual({ text: 'Faits saillants', lang: 'fr' })
  })

  it('of the starter map more than half are said in French', () => {
    const all = map.relationships
      .filter(({ type }) => type === 'CITES')
      .map((one) => String(one.properties['locator']))
    const said = all.filter((locator) => locatorIn(locator, 'fr').lang === 'fr')
    expect(said.length / all.length).toBeGreaterThan(0.5)
  })
})

describe('languageOf', () => {
  it.each([
    ['since May 2006', 'en'],
    ['depuis mai 2006', 'fr'],
    ['Témoignages', 'fr'],
    ['2012/13', null],
    ['Protection', null],
    ['', null],
  ])('of “%s” is %s', (text, expected) => {
    expect(languageOf(text)).toBe(expected)
  })
})
