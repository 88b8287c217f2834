import { existsSync, statSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { done, refused, type Outcome } from '../../shared/base/outcome.ts'
import { inspectFile } from '../map-file/inspect-file.ts'

/**
 * Writes a file whole or not at all: under another name first, then in its place.
 *
 * Errors: `out-exists-not` (no such folder), `out-is-folder`, `out-is-map` (a map file is never written over: its
 *         journal would be lost), `out-unwritable`.
 */
export async function writeOut(path: string, content: string | Uint8Array): Promise<Outcome<string>> {
  if (!existsSync(dirname(resolve(path)))) return refused('out-exists-not', { path })
  if (isFolder(path)) return refused('out-is-folder', { path })
  if (isMap(path)) return refused('out-is-map', { path })
  const unfinished = `${path}.${process.pid}.part`
  try {
    await writeFile(unfinished, content)
    await rename(unfinished, path)
    return done(path)
  } catch (error) {
    await rm(unfinished, { force: true })
    return unwritable(path, error)
  }
}

/** Makes a folder where none is yet. Errors: `out-unwritable`, also where a file stands in its place. */
export async function makeFolder(path: string): Promise<Outcome<string>> {
  try {
    await mkdir(path, { recursive: true })
    return done(path)
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
