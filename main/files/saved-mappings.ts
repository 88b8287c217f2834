import { mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { done, refused, type Outcome } from '../../shared/base/outcome.ts'
import { AllSaved, mostMappings, type Saved } from '../../shared/contract/saved-mappings.ts'
import { replaceFile } from './write-file.ts'

/** The mappings of tables and the filters of grants that a person keeps, by name: of this installation, in no map. */
export type MappingStore = {
  /** The newest last; none where the file cannot be read. */
  readonly read: () => readonly Saved[]
  /** Keeps one; another of the same name gives way. */
  readonly save: (mapping: Saved) => Outcome<null>
}

/**
 * Keeps them in one file, for the eyes of its owner only.
 *
 * Errors: `window:refusal.not-written` where the file cannot be written, and for one that is there and cannot be read: it is
 *         not overwritten.
 */
export function savedMappingsIn(path: string): MappingStore {
  const load = (): Outcome<readonly Saved[]> => {
    try {
      return done(AllSaved.parse(JSON.parse(readFileSync(path, 'utf8'))))
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      return code === 'ENOENT' ? done([]) : notWritten(path, code ?? 'EINVAL')
    }
  }
  return {
    read: () => {
      const loaded = load()
      return loaded.ok ? loaded.value : []
    },
    save: (mapping) => {
      const loaded = load()
      if (!loaded.ok) return loaded
      const others = loaded.value.filter(({ name }) => name !== mapping.name)
      try {
        mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
        replaceFile(path, JSON.stringify([...others, mapping].slice(-mostMappings), null, 2), 0o600)
      } catch (error) {
        return notWritten(path, (error as NodeJS.ErrnoException).code ?? String(error))
      }
      return done(null)
    },
  }
}

function notWritten(path: string, reason: string): Extract<Outcome<never>, { ok: false }> {
  return refused('window:refusal.not-written', { path, reason })
}
