import { copyFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { done, refused, type Outcome } from '../../shared/base/outcome.ts'

/**
 * Writes a file through a second one beside it: a kill leaves the old one or the new one. `mode` as in `chmod`.
 * Errors: throws what the system says, and leaves nothing half.
 */
export function replaceFile(path: string, content: string | Uint8Array, mode?: number): void {
  replaceBy(path, (fresh) => writeFileSync(fresh, content, { mode }))
}

function replaceBy(path: string, write: (fresh: string) => void): void {
  const fresh = `${path}.${process.pid}.new`
  try {
    write(fresh)
    renameSync(fresh, path)
  } catch (error) {
    rmSync(fresh, { force: true })
    throw error
  }
}

/** Writes a file that a person wants, whole or not at all. */
export function writeWhole(path: string, content: string | Uint8Array): Outcome<{ path: string }> {
  return wholeBy(path, (fresh) => writeFileSync(fresh, content))
}

/**
 * Copies a file that nobody has open, whole or not at all. An open map is copied by its engine: closing a second handle on
 * its file would give away the lock that holds it.
 */
export function copyWhole(from: string, path: string): Outcome<{ path: string }> {
  return wholeBy(path, (fresh) => copyFileSync(from, fresh))
}

/** Has a file written beside its place and gives it its name, whole or not at all. */
export function wholeBy(path: string, write: (fresh: string) => void): Outcome<{ path: string }> {
  try {
    replaceBy(path, write)
    return done({ path })
  } catch (error) {
    return refused('window:refusal.not-written', {
      path,
      reason: (error as NodeJS.ErrnoException).code ?? String(error),
    })
  }
}
