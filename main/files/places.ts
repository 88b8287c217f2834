import { app } from 'electron'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { extension } from './recent-maps.ts'

/** What the starter map's file is called, in both languages. */
const starterName = 'Canada'

/** Where a person's maps lie unless they say otherwise. `FOURFOLD_DOCUMENTS` names another folder (tests). */
export function mapsFolder(): string {
  const documents = process.env['FOURFOLD_DOCUMENTS'] ?? app.getPath('documents')
  return join(documents, 'Fourfold')
}

/** The person's copy of the starter map: made at the first time, the same one ever after. */
export function starterPlace(): { readonly path: string; readonly isThere: boolean } {
  const folder = mapsFolder()
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `${starterName}.${extension}`)
  return { path, isThere: existsSync(path) }
}
