import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  agreementTable,
  codedFacets,
  codingAgreement,
  facetNames,
  type Coding,
} from '../helpers/coding-agreement.ts'
import { byId, expectNone, linksFrom } from '../helpers/starter-map.ts'

/**
 * An item of the second reader: the record, and others where one fact stands on several: their terms are taken
 * together. `fact` is the line of the facts that was read; without it, the row of Annex C.
 */
type Item = Coding & { readonly record: string; readonly with?: readonly string[]; readonly fact?: number }

const fixture = new URL('../fixtures/starter-map/second-reader.json', import.meta.url)
const { items } = JSON.parse(readFileSync(fixture, 'utf8')) as { readonly items: readonly Item[] }
const recordsOf = (item: Item): readonly string[] => [item.record, ...(item.with ?? [])]

const isRow = (item: Item): boolean => item.fact === undefined

function firstCoding(item: Item): Coding {
  const terms = (type: string) => [
    ...new Set(recordsOf(item).flatMap((id) => linksFrom(id, type).map((one) => one.to))),
  ]
  return Object.fromEntries(
    facetNames.map((facet) => [facet, terms(codedFacets[facet])]),
  ) as unknown as Coding
}

describe('[R42] the sample of the second reader', () => {
  it('[R42] is of records that are there', () => {
    expect(items.length).toBeGreaterThanOrEqual(60)
    expectNone(items.flatMap((item) => recordsOf(item).filter((id) => !byId.has(id))))
  })

  it('[R42] uses the terms of the vocabularies', () => {
    expectNone(
      items.flatMap((item) =>
        facetNames.flatMap((facet) =>
          item[facet]
            .filter((term) => byId.get(term)?.type.toLowerCase() !== facet)
            .map((term) => `${item.record}: ${term} is no ${facet}`),
        ),
      ),
    )
  })

  it('[R42] is compared with the records: the table is printed, no figure is asked of it', () => {
    const table = (title: string, sample: readonly Item[]) =>
      `${title}\n${agreementTable(codingAgreement(sample.map(firstCoding), sample))}`
    console.log(
      [
        table('Two readers: all', items),
        table('Two readers: rows of Annex C (the plan prints their pillar)', items.filter(isRow)),
        table(
          'Two readers: lines of the facts',
          items.filter((item) => !isRow(item)),
        ),
      ].join('\n\n'),
    )
  })
})

describe('[R42] agreement', () => {
  const none: Coding = {
    pillar: [],
    population: [],
    exploitation: [],
    activity: [],
    audience: [],
    jurisdiction: [],
  }
  const of = (facet: keyof Coding, ...lists: readonly string[]): readonly Coding[] =>
    lists.map((list) => ({ ...none, [facet]: list.split(' ').filter((term) => term !== '') }))

  it('[R42] is worked out as by hand', () => {
    // three items, terms a b c: nine decisions, of which the readers share 2 yes and 5 no, and differ on b (first) and c (second)
    const [pillar] = codingAgreement(of('pillar', 'a', 'a b', ''), of('pillar', 'a', 'a', 'c'))
    expect(pillar).toMatchObject({ facet: 'pillar', items: 3 })
    expect(pillar?.identical).toBeCloseTo(100 / 3)
    expect(pillar?.jaccard).toBeCloseTo((1 + 1 / 2 + 0) / 3)
    // observed 7/9; each reader says yes to 3 of 9: by chance (3·3 + 6·6) / 81 = 5/9
    expect(pillar?.kappa).toBeCloseTo((7 / 9 - 5 / 9) / (1 - 5 / 9))
  })

  it('[R42] is whole where both say the same, and nothing stated is the same', () => {
    const same = of('activity', 'a', 'b', '')
    const [, population, , activity] = codingAgreement(same, same)
    expect(activity).toMatchObject({ identical: 100, jaccard: 1, kappa: 1 })
    expect(population).toMatchObject({ identical: 100, jaccard: 1, kappa: null })
  })

  it('[R42] asks for the same items', () => {
    expect(() => codingAgreement(of('pillar', 'a'), [])).toThrow(RangeError)
  })
})
