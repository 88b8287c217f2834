import { describe, expect, it } from 'vitest'
import { undoInWords } from '../../../main/undo-words.ts'

const names = new Map([['x', '2.13-4 Outreach']])
const words = (label: string | null, language: 'en' | 'fr' = 'en') =>
  undoInWords(label, language, (id) => names.get(id))

describe('[W8] what undo takes back, in words', () => {
  it.each<[string, string, string]>([
    ['edit x status', 'set status of 2.13-4 Outreach', 'modification de 2.13-4 Outreach (état)'],
    ['edit x name.en,name.fr', 'set name of 2.13-4 Outreach', 'modification de 2.13-4 Outreach (nom)'],
    ['create x exists,name.en', 'new record, 2.13-4 Outreach', 'nouvelle fiche, 2.13-4 Outreach'],
    ['batch x status', 'edit, 2.13-4 Outreach', 'modification, 2.13-4 Outreach'],
    [
      'batch x,y,z,+9 status',
      'change of 2.13-4 Outreach and 11 more',
      'modification de 2.13-4 Outreach et de 11 de plus',
    ],
    ['batch w,y,z,+9 status', 'change of 12 records', 'modification de 12 fiches'],
    ['cite y exists,from,to', 'new citation', 'nouvelle citation'],
    ['uncite y exists', 'removal of a citation', 'retrait d’une citation'],
    ['edit y locator', 'edit, Locator', 'modification, Repère'],
    ['restore x exists', 'return of a record, 2.13-4 Outreach', 'retour d’une fiche, 2.13-4 Outreach'],
  ])('%s', (label, english, french) => {
    expect(words(label)).toBe(english)
    expect(words(label, 'fr')).toBe(french)
  })

  it('names nothing where there is nothing', () => {
    expect(words(null)).toBeNull()
  })
})
