import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  nodeType,
  nodeTypeNames,
  relationshipType,
  relationshipTypeNames,
} from '../../../../graph-schema/registry.ts'
import { catalogues } from '../../../../shared/language/catalogues.ts'

const root = new URL('../../../../', import.meta.url).pathname

/** Every code that is refused with, as it stands in the source. */
function codesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => [...readFileSync(join(root, folder, path), 'utf8').matchAll(/refused\(\s*'([^']+)'/g)])
    .map((match) => match[1]!)
}

describe('refusals', () => {
  it.each(['en', 'fr'] as const)('every code has a sentence (%s)', (language) => {
    const { errors, cli } = catalogues[language]
    const known = new Set([...Object.keys(errors), ...Object.keys(cli.errors)])
    const codes = [...new Set([...codesIn('shared'), ...codesIn('main')])]
    expect(codes.length).toBeGreaterThan(60)
    expect(codes.filter((code) => !code.includes(':') && !known.has(code))).toEqual([])
  })

  it.each(['en', 'fr'] as const)('every kind of property has its rule in words (%s)', (language) => {
    const kinds = [...nodeTypeNames, ...relationshipTypeNames].flatMap((type) =>
      Object.values((nodeType(type) ?? relationshipType(type))!.properties).map((property) => property.kind),
    )
    expect(
      [...new Set(kinds)].filter((kind) => !Object.hasOwn(catalogues[language].errors, `value-${kind}`)),
    ).toEqual([])
  })

  it('both languages take the same parameters', () => {
    const parameters = (sentence: string) =>
      [...new Set([...sentence.matchAll(/\{\{(\w+)\}\}/g)].map((one) => one[1]))].sort()
    const french = catalogues.fr.errors as Readonly<Record<string, string>>
    for (const [code, sentence] of Object.entries(catalogues.en.errors))
      expect([code, parameters(french[code]!)]).toEqual([code, parameters(sentence)])
  })
})
