import { existsSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { done, refused, type Outcome } from '../../shared/base/outcome.ts'
import type { Transaction } from '../../shared/journal/transaction.ts'
import { copyTemplate, templateFile, type Beginning } from '../map-file/template.ts'
import { refusedFor } from '../map-file/database.ts'

/**
 * A new map file: the starter map, or the vocabularies only. Never overwrites.
 *
 * Cost:   a copy of a few megabytes; a second more where the template has to be made first.
 * Errors: `map-exists`, `folder-missing`, `map-uncreatable` (may not write there), `disk-full`.
 */
export async function createMap(
  path: string,
  { empty = false } = {},
): Promise<Outcome<{ readonly path: string }>> {
  const whole = resolve(path)
  const mayNot = whyNoMapHere(path)
  if (mayNot !== undefined) return mayNot
  const template = await ensureTemplate(empty ? 'empty-map' : 'starter-map')
  try {
    copyTemplate(template, whole, new Date().toISOString())
    return done({ path: whole })
  } catch (error) {
    return whyNotMade(error, path)
  }
}

/** Why no new map can have this place: something is there, or its folder is not. */
export function whyNoMapHere(path: string): Outcome<never> | undefined {
  const whole = resolve(path)
  if (existsSync(whole)) return refused('map-exists', { path }, 'F5')
  return statSync(dirname(whole), { throwIfNoEntry: false })?.isDirectory()
    ? undefined
    : refused('folder-missing', { path, folder: dirname(whole) }, 'F5')
}

/** Makes the file that new maps are copied from, where it is not there yet. */
export async function ensureTemplate(beginning: Beginning): Promise<string> {
  return templateFile(beginning, async (which): Promise<readonly Transaction[]> => {
    const { starterJournal } = await import('./starter-journal.ts') // a megabyte of records: only when needed
    return starterJournal(which)
  })
}

/** What went wrong in making a map, as a refusal. Errors: throws again what is a bug of ours. */
export function whyNotMade(error: unknown, path: string): Outcome<never> {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'EEXIST') return refused('map-exists', { path }, 'F5')
  if (code === 'ENOSPC' || code === 'EDQUOT') return refused('disk-full', { path }, 'F2')
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return refused('map-uncreatable', { path }, 'F5')
  return refusedFor(error, path)
}
