import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { z } from 'zod'
import { Language } from '../../graph-schema/bilingual.ts'
import { Author } from '../../shared/commands/author.ts'
import { authorFile, dataFolder } from './data-folder.ts'

/** Who works here: asked at the first edit, kept for the window and the command line. */
const Stored = z.object({ author: Author, language: Language })
export type StoredAuthor = z.infer<typeof Stored>

/** The author stored for this installation; undefined until somebody said who they are. */
export function readAuthor(folder: string): StoredAuthor | undefined {
  try {
    const parsed = Stored.safeParse(JSON.parse(readFileSync(authorFile(folder), 'utf8')))
    return parsed.success ? parsed.data : undefined
  } catch {
    return undefined
  }
}

/** Stores the author. Errors: throws when the folder cannot be written. */
export function storeAuthor(folder: string, stored: StoredAuthor): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const path = authorFile(folder)
  writeFileSync(`${path}.new`, JSON.stringify(stored, null, 2), { mode: 0o600 })
  renameSync(`${path}.new`, path)
}

/** The stored author, else the system's user. */
export function defaultAuthor(folder: string = dataFolder()): Author {
  return readAuthor(folder)?.author ?? systemAuthor()
}

/** The author where nobody said who they are: the system's user name. */
function systemAuthor(): Author {
  let name = ''
  try {
    name = userInfo().username
  } catch {
    // no entry for this user (containers)
  }
  return { name: name === '' ? 'unknown' : name, organization: null }
}
