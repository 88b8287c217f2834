import { describe, expect, it } from 'vitest'
import { makeMap, record, type Said } from '../../../helpers/make-map.ts'
import { ask } from '../../../helpers/ask.ts'

const org = (id: string, said: Said) => record('Organization', id, said)
const others = Array.from({ length: 30 }, (_, i) =>
  org(`org-other-${i}`, { name: { en: `Lantern house ${i}` } }),
)
const map = makeMap(
  org('x-a', {
    name: { en: 'Harbour Lights Mission', fr: 'Mission Lumières du port' },
    kind: 'ngo',
    website: 'https://example.ca',
    in: 'on',
  }),
  org('x-b', {
    name: { en: 'Harbour Lights Mission Inc.' },
    kind: 'agency',
    website: 'https://www.example.ca/',
    cites: 'x-page',
  }),
  record('Source', 'x-page', { name: { en: 'A page' } }),
  ...others,
)

describe('duplicates in words', () => {
  it('[D1] each pair says why and what speaks against it, in both languages', () => {
    const [en] = ask('duplicates', map, {})
    const [fr] = ask('duplicates', map, {}, { language: 'fr' })

    expect(en).toMatchObject({
      id: 'duplicate:x-a|x-b',
      a: 'x-a',
      b: 'x-b',
      typeName: 'Organization',
      doubts: ['kind'],
    })
    expect(en?.why).toBe(
      'The same name in other words: “Harbour Lights Mission” and “Harbour Lights Mission Inc.”. The same in both: Website. Against it: their kinds differ.',
    )
    expect(fr?.why).toBe(
      'Même nom, en d’autres mots\u00a0: «\u00a0Harbour Lights Mission\u00a0» et «\u00a0Harbour Lights Mission Inc.\u00a0». Identique dans les deux\u00a0: Site Web. À l’encontre\u00a0: leurs genres diffèrent.',
    )
    expect(ask('duplicates', map, { type: 'Service' })).toEqual([])
    expect(ask('duplicates', map, { limit: 1 })).toHaveLength(1)
  })

  it('[D3] both records field by field, bilingual ones by language, the same ones marked', () => {
    const answer = ask('comparison', map, { a: 'x-a', b: 'x-b' })
    const said = answer?.fields.map((row) => [row.field, row.a?.text, row.b?.text, row.isSame, row.isName])

    expect(said).toEqual([
      ['name.en', 'Harbour Lights Mission', 'Harbour Lights Mission Inc.', false, true],
      ['name.fr', 'Mission Lumières du port', undefined, false, true],
      ['kind', 'Non-governmental organization', 'Agency', false, false],
      ['website', 'https://example.ca', 'https://www.example.ca/', false, false],
    ])
    expect(answer).toMatchObject({ a: { relationships: 1, sources: 0 }, b: { relationships: 0, sources: 1 } })
    expect(ask('comparison', map, { a: 'x-a', b: 'x-page' })).toBeNull()
    expect(ask('comparison', map, { a: 'x-a', b: 'x-a' })).toBeNull()
  })
})
