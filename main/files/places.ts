import { app } from 'electron'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../../graph-schema/bilingual.ts'
import { windowWords } from '../language.ts'
import { extension } from './recent-maps.ts'

/** Where a person's maps lie unless they say otherwise. `FOURFOLD_DOCUMENTS` names another folder (tests). */
export function mapsFolder(): string {
  const documents = process.env['FOURFOLD_DOCUMENTS'] ?? app.getPath('documents')
  return join(documents, 'Fourfold')
}

/** The person's copy of the starter map: made at the first time, the same one ever after, in either language. */
export function starterPlace(language: Language): { readonly path: string; readonly isThere: boolean } {
  const folder = mapsFolder()
  mkdirSync(folder, { recursive: true })
  const names = (['en', 'fr'] as const).map((one) => `${windowWords(one)('dialog.starterName')}.${extension}`)
  const known = names.map((name) => join(folder, name)).find((path) => existsSync(path))
  const own = join(folder, `${windowWords(language)('dialog.starterName')}.${extension}`)
  return { path: known ?? own, isThere: known !== undefined }
}
