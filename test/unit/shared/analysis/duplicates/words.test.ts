import { describe, expect, it } from 'vitest'
import { candidatePairs } from '../../../../../shared/analysis/duplicates/candidates.ts'
import { jaroWinkler } from '../../../../../shared/analysis/duplicates/jaro-winkler.ts'
import { abbreviationIn, wordsOf } from '../../../../../shared/analysis/duplicates/name-words.ts'
import { wordPairs } from '../../../../../shared/analysis/duplicates/word-pairs.ts'

describe('jaroWinkler', () => {
  // values as in Winkler (1990), table 2
  it.each([
    ['martha', 'marhta', 0.961],
    ['dixon', 'dicksonx', 0.813],
    ['dwayne', 'duane', 0.84],
    ['same', 'same', 1],
    ['abc', 'xyz', 0],
  ])('%s and %s', (a, b, expected) => {
    expect(jaroWinkler(a, b)).toBeCloseTo(expected, 3)
    expect(jaroWinkler(b, a)).toBeCloseTo(expected, 3)
  })
})

describe('wordsOf', () => {
  it.each([
    [
      'Ministère de la Sécurité publique du Québec',
      ['ministere', 'securite', 'publique'],
      ['jurisdiction-qc'],
      [],
    ],
    ['Native Women’s Association of Canada', ['native', 'women', 'association'], ['jurisdiction-ca'], []],
    ['B.C. OCTIP', ['octip'], ['jurisdiction-bc'], []],
    ['VictimLinkBC', ['victim', 'link'], ['jurisdiction-bc'], []],
    ['Operation Northern Spotlight VII', ['operation', 'northern', 'spotlight'], [], ['vii']],
    ['RCMP "G" Division', ['rcmp', 'division'], [], ['g']],
    ['38th meeting', ['meeting'], [], ['38']],
    ['Accord, Canada et T.N.-O.', ['accord'], ['jurisdiction-ca', 'jurisdiction-nt'], []],
    ['Nine-point plan', ['point', 'plan'], [], ['9']],
  ])('%s', (name, words, places, marks) => {
    expect(wordsOf(name)).toMatchObject({ words, places, marks })
  })

  it.each([
    ['GRC', 'grc'],
    ['B.C. OCTIP', 'bcoctip'],
    ['StatCan', undefined],
    ['Thrive', undefined],
  ])('%s is the abbreviation %s', (text, expected) => {
    expect(abbreviationIn(text)).toBe(expected)
  })
})

describe('wordPairs', () => {
  it('learns what stands for what from names in both languages, one word for one', () => {
    const pairs = wordPairs([
      { en: ['border', 'agency'], fr: ['agence', 'frontiere'] },
      { en: ['revenue', 'agency'], fr: ['agence', 'revenu'] },
      { en: ['border', 'police'], fr: ['police', 'frontiere'] },
    ])

    expect([...pairs].sort()).toEqual([
      ['agence', 'agency'],
      ['frontiere', 'border'],
    ])
  })
})

describe('candidatePairs', () => {
  it('gives each pair that shares a key once, and none over a key of many', () => {
    const met: string[] = []
    const crowd = Array.from({ length: 40 }, () => ['common'])
    candidatePairs([['a', 'b'], ['b', 'a'], ['c'], ...crowd], (i, j) => met.push(`${i} ${j}`))

    expect(met).toEqual(['0 1'])
  })
})
