import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { savedQueriesIn, type QueryStore } from '../../../../main/files/saved-queries.ts'
import { mostQueries } from '../../../../shared/contract/saved-queries.ts'
import { catalogues } from '../../../../shared/language/catalogues.ts'
import { valueOf } from '../../../helpers/map-folder.ts'

let folder = ''
let path = ''
let store: QueryStore
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fourfold-queries-'))
  path = join(folder, 'of-this-person', 'queries.json')
  store = savedQueriesIn(path)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const query = (name: string, text = 'RETURN 1') => ({ name, text, parameters: { asOf: '2026-06-01' } })
const names = () =>
  savedQueriesIn(path)
    .read()
    .map((one) => one.name)

describe('the queries that a person keeps', () => {
  it('[HC5] are there at the next start, by name, for nobody else to read', () => {
    valueOf(store.save(query('b')))
    expect(valueOf(store.save(query('a', 'RETURN 2')))).toEqual([query('a', 'RETURN 2'), query('b')])
    expect(savedQueriesIn(path).read()).toEqual([query('a', 'RETURN 2'), query('b')])
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o077).toBe(0)
  })

  it('[HC5] one of the same name gives way; another name is given, unless it is taken; one is deleted', () => {
    valueOf(store.save(query('a')))
    valueOf(store.save(query('a', 'RETURN 2')))
    expect(store.read()).toEqual([query('a', 'RETURN 2')])
    valueOf(store.save(query('b')))
    const taken = store.rename('a', 'b')
    expect(!taken.ok && taken.refusal).toMatchObject({ code: 'query-name-taken', params: { name: 'b' } })
    valueOf(store.rename('a', 'a'))
    valueOf(store.rename('a', 'c'))
    expect(names()).toEqual(['b', 'c'])
    valueOf(store.remove('b'))
    expect(names()).toEqual(['c'])
  })

  it('[HC5] are so many at most', () => {
    const many = Array.from({ length: mostQueries }, (_, index) => query(`query ${index}`))
    valueOf(store.save(query('first')))
    writeFileSync(path, JSON.stringify(many))
    const refused = store.save(query('one more'))
    expect(!refused.ok && refused.refusal.code).toBe('query-too-many')
    expect(store.save(query('query 3', 'RETURN 3')).ok).toBe(true)
    for (const { errors } of [catalogues.en, catalogues.fr])
      for (const code of ['query-too-many', 'query-name-taken']) expect(Object.keys(errors)).toContain(code)
  })

  it('[HC5] a file that cannot be read is left as it is, and so said', () => {
    valueOf(store.save(query('a')))
    writeFileSync(path, '{ torn')
    expect(store.read()).toEqual([])
    const refused = store.save(query('b'))
    expect(!refused.ok && refused.refusal.code).toBe('window:refusal.not-written')
    expect(readFileSync(path, 'utf8')).toBe('{ torn')
  })
})
