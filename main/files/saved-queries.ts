import { mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { done, refused, type Outcome } from '../../shared/base/outcome.ts'
import { mostQueries, SavedQueries, type SavedQuery } from '../../shared/contract/saved-queries.ts'
import { replaceFile } from './write-file.ts'

type Queries = SavedQuery[]

/** The queries of the console that a person keeps, by name: of this installation, in no map and on no server. */
export type QueryStore = {
  readonly read: () => Queries
  /** Keeps a query; one of the same name gives way. */
  readonly save: (query: SavedQuery) => Outcome<Queries>
  readonly rename: (name: string, to: string) => Outcome<Queries>
  readonly remove: (name: string) => Outcome<Queries>
}

/**
 * Keeps them in one file, for the eyes of its owner only, in the order of their names.
 *
 * Errors: `query-name-taken`, `query-too-many`; `window:refusal.not-written` where the file cannot be written, and for one
 *         that is there and cannot be read: it is not overwritten.
 */
export function savedQueriesIn(path: string): QueryStore {
  const load = (): Outcome<Queries> => {
    try {
      return done(SavedQueries.parse(JSON.parse(readFileSync(path, 'utf8'))))
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      return code === 'ENOENT' ? done([]) : notWritten(path, code ?? 'EINVAL')
    }
  }
  const change = (how: (now: Queries) => Outcome<Queries>): Outcome<Queries> => {
    const loaded = load()
    const changed = loaded.ok ? how(loaded.value) : loaded
    if (!changed.ok) return changed
    const sorted = [...changed.value].sort((a, b) => a.name.localeCompare(b.name))
    try {
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
      replaceFile(path, JSON.stringify(sorted, null, 2), 0o600)
    } catch (error) {
      return notWritten(path, (error as NodeJS.ErrnoException).code ?? String(error))
    }
    return done(sorted)
  }
  return {
    read: () => {
      const loaded = load()
      return loaded.ok ? loaded.value : []
    },
    save: (query) =>
      change((now) => {
        const others = now.filter((one) => one.name !== query.name)
        return others.length < mostQueries
          ? done([...others, query])
          : refused('query-too-many', { most: mostQueries }, 'HC5')
      }),
    rename: (name, to) =>
      change((now) =>
        name !== to && now.some((one) => one.name === to)
          ? refused('query-name-taken', { name: to }, 'HC5')
          : done(now.map((one) => (one.name === name ? { ...one, name: to } : one))),
      ),
    remove: (name) => change((now) => done(now.filter((one) => one.name !== name))),
  }
}

function notWritten(path: string, reason: string): Extract<Outcome<never>, { ok: false }> {
  return refused('window:refusal.not-written', { path, reason })
}
