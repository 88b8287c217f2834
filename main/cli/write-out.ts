import { existsSync } from 'node:fs'
import { rename, rm, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { done, refused, type Outcome } from '../../shared/base/outcome.ts'

/** Writes a file whole or not at all: under another name first, then in its place. */
export async function writeOut(path: string, content: string | Uint8Array): Promise<Outcome<string>> {
  if (!existsSync(dirname(resolve(path)))) return refused('out-exists-not', { path })
  const unfinished = `${path}.${process.pid}.part`
  try {
    await writeFile(unfinished, content)
    await rename(unfinished, path)
    return done(path)
  } catch (error) {
    await rm(unfinished, { force: true })
    return refused('out-unwritable', { path, reason: (error as NodeJS.ErrnoException).code ?? String(error) })
  }
}
