import { describe, expect, it } from 'vitest'
import {
  idOf,
  targetChoices,
  withMainType,
  withTarget,
} from '../../../../../shared/import/tables/edit-mapping.ts'
import { parseMapping, type RecordsMapping } from '../../../../../shared/import/tables/mapping.ts'

const mapping: RecordsMapping = {
  version: 1,
  dataset: 'partners',
  language: 'en',
  shape: 'records',
  records: [{ as: 'main', type: 'Organization' }],
  links: [],
  columns: [
    { heading: 'Name', target: { to: 'property', property: 'name', language: 'en' } },
    { heading: 'Website', target: { to: 'property', property: 'website' } },
    { heading: 'Province', target: { to: 'ignored' } },
  ],
}

describe('a mapping that a person edits', () => {
  it('offers for a column what its record can have, each once and valid', () => {
    const choices = targetChoices(mapping, { to: 'ignored' }, 'en')
    expect(new Set(choices.map(({ id }) => id)).size).toBe(choices.length)
    for (const { target } of choices)
      expect(parseMapping(withTarget(mapping, 2, target)), JSON.stringify(target)).toMatchObject({ ok: true })
    const ids = choices.map(({ id }) => id)
    for (const { target } of mapping.columns) expect(ids).toContain(idOf(target))
    expect(choices.some(({ kind }) => kind === 'relationship')).toBe(true)
  })

  it('keeps a target of another kind among the choices of its column', () => {
    const odd = { to: 'identifier', scheme: 'charity-number' } as const
    expect(targetChoices(mapping, odd, 'fr').map(({ id }) => id)).toContain(idOf(odd))
  })

  it('ignores what another type of record cannot have', () => {
    const topics = withMainType(mapping, 'Topic')
    expect(topics.records[0]?.type).toBe('Topic')
    expect(topics.columns.map(({ target }) => target.to)).toEqual(['property', 'ignored', 'ignored'])
    expect(parseMapping(topics)).toMatchObject({ ok: true })
  })
})
