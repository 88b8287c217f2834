import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { done, refused, type Outcome } from '../../shared/base/outcome.ts'

/** Writes a file whole or not at all: through a second one beside it. */
export function writeWhole(path: string, content: string | Uint8Array): Outcome<{ path: string }> {
  const fresh = `${path}.${process.pid}.new`
  try {
    writeFileSync(fresh, content)
    renameSync(fresh, path)
    return done({ path })
  } catch (error) {
    rmSync(fresh, { force: true })
    return refused('window:refusal.not-written', {
      path,
      reason: (error as NodeJS.ErrnoException).code ?? String(error),
    })
  }
}
