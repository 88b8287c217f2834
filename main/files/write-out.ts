import { existsSync, statSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { done, refused, type Outcome } from '../../shared/base/outcome.ts'
import { inspectFile } from '../map-file/inspect-file.ts'

export type OutFile = { readonly path: string; readonly content: string | Uint8Array }

/**
 * Writes files whole, all or none: each under another name first, then in its place.
 *
 * Errors: `out-exists-not` (no such folder), `out-is-folder`, `out-is-map` (a map file is never written over: its
 *         journal would be lost), `out-unwritable`.
 */
export async function writeOut(...files: readonly OutFile[]): Promise<Outcome<readonly string[]>> {
  for (const { path } of files) {
    if (!existsSync(dirname(resolve(path)))) return refused('out-exists-not', { path })
    if (isFolder(path)) return refused('out-is-folder', { path })
    if (isMap(path)) return refused('out-is-map', { path })
  }
  const unfinished = (path: string) => `${path}.${process.pid}.part`
  let at = ''
  try {
    for (const { path, content } of files) await writeFile(unfinished((at = path)), content)
    for (const { path } of files) await rename(unfinished((at = path)), path)
    return done(files.map(({ path }) => path))
  } catch (error) {
    for (const { path } of files) await rm(unfinished(path), { force: true })
    return unwritable(at, error)
  }
}

/**
 * Makes a folder where none is yet; `unmake` takes it away again when nothing came of it.
 * Errors: `out-unwritable`, also where a file stands in its place.
 */
export async function makeFolder(path: string): Promise<Outcome<{ readonly unmake: () => Promise<void> }>> {
  try {
    const first = await mkdir(path, { recursive: true })
    return done({
      unmake: async () => {
        if (first !== undefined) await rm(first, { recursive: true, force: true })
      },
    })
  } catch (error) {
    return unwritable(path, error)
  }
}

export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

/** Whether a Fourfold map stands there, a torn one or one that this version cannot read included. */
function isMap(path: string): boolean {
  const inspected = inspectFile(path)
  return inspected.ok || inspected.refusal.code === 'map-torn'
}

function unwritable(path: string, error: unknown): Outcome<never> {
  return refused('out-unwritable', { path, reason: (error as NodeJS.ErrnoException).code ?? String(error) })
}
