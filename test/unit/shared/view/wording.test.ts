import { describe, expect, it } from 'vitest'
import { relationshipTypes } from '../../../../graph-schema/registry.ts'
import type { Competence } from '../../../../graph-schema/vocabularies/term.ts'
import { catalogues } from '../../../../shared/language/catalogues.ts'
import { ask } from '../../../helpers/ask.ts'
import { map } from '../../../helpers/starter-map.ts'

const starter = {
  nodes: new Map(map.nodes.map((one) => [one.id, one])),
  relationships: new Map(map.relationships.map((one) => [one.id, one])),
}
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ')

describe('who can act', () => {
  const names = (language: 'en' | 'fr') =>
    new Map(
      ask('gaps', starter, { notResearched: true }, { language }).map((gap) => [
        gap.competence as Competence,
        gap.competenceName,
      ]),
    )

  it('[R11] is named as an actor, with the table', () => {
    expect(names('en').get('federal')).toBe('The federal government, at the federal table')
    expect(names('fr').get('federal')).toBe('Le gouvernement fédéral, à la table fédérale')
    expect(names('fr').get('provincial')).toBe('La province ou le territoire, à la table F-P-T')
    for (const language of ['en', 'fr'] as const)
      for (const name of Object.values(catalogues[language].analysis.competence))
        expect(name).toMatch(/table/)
  })
})

describe('what a pair has in common', () => {
  const whys = (language: 'en' | 'fr') =>
    ask('overlaps', starter, {}, { language }).map((pair) => plain(pair.why))

  it('[A3] is a list: no name of a term is bent into a sentence, no place stands after a preposition', () => {
    expect(whys('fr').length).toBeGreaterThan(20)
    for (const why of whys('fr')) {
      expect(why).toMatch(
        /^En commun — (activité|population|forme|public visé|lieu) : .+\. C’est \d+ % du poids/,
      )
      expect(why).not.toMatch(/en œuvre à|réalisent|servent/)
    }
    for (const why of whys('en'))
      expect(why).toMatch(/^In common — (activity|population|form|audience|place): .+\. That is \d+% of/)
  })

  it('[W5] is called the same in sentence, heading and row', () => {
    expect(catalogues.fr.window.overlaps.shared).toBe('En commun')
    expect(plain(catalogues.fr.window.overlaps.share)).toBe('{{share}} % en commun')
    expect(catalogues.en.window.overlaps.share).toBe('{{share}}% shared')
  })
})

describe('labels', () => {
  it('standings agree with nothing: they stand beside a plan, a strategy, a service', () => {
    expect(catalogues.fr.window.currency).toEqual({
      current: 'En vigueur',
      presumed: 'Vigueur présumée',
      historical: 'Du passé',
      planned: 'À venir',
    })
    expect(catalogues.fr.window.commitments.number).toBe('N°')
  })

  it('of relationships need no article or preposition after them', () => {
    const { OPERATES_IN, ACTS } = relationshipTypes
    expect(OPERATES_IN.label.fr).toBe('a pour lieu')
    expect([ACTS.inverse.en, ACTS.inverse.fr]).toEqual([
      'takes part in the interaction',
      'prend part à l’interaction',
    ])
  })
})
