import { describe, expect, it } from 'vitest'
import {
  nodeType,
  nodeTypeNames,
  relationshipType,
  relationshipTypeNames,
} from '../../../../graph-schema/registry.ts'
import { catalogues } from '../../../../shared/language/catalogues.ts'

describe('refusals of values', () => {
  it.each(['en', 'fr'] as const)('[C4] every kind of property has its rule in words (%s)', (language) => {
    const kinds = [...nodeTypeNames, ...relationshipTypeNames].flatMap((type) =>
      Object.values((nodeType(type) ?? relationshipType(type))!.properties).map((property) => property.kind),
    )
    const { errors } = catalogues[language]
    expect([...new Set(kinds)].filter((kind) => !Object.hasOwn(errors, `value-${kind}`))).toEqual([])
  })
})
