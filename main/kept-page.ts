import { readFileSync } from 'node:fs'
import type { NodePlaces } from '../shared/contract/window-state.ts'
import { fileByMap } from './files/file-by-map.ts'
import type { Settings } from './files/settings.ts'
import type { FirstAnswers } from './first-answer.ts'
import { firstPageData } from './first-page.ts'
import { firstQuestion } from './first-question.ts'
import type { StoredAuthor } from './installation/author.ts'
import { authorFile, dataFolder, firstViewFolder, nodePlacesFolder } from './installation/data-folder.ts'
import { keptViewIn } from './kept-view.ts'
import { startStateOf } from './start-state.ts'
import { wantedMap } from './wanted-map.ts'

export type KeptPage = {
  /** What the first page finds written in itself. */
  readonly data: string
  readonly first: FirstAnswers
}

/**
 * The first page, where the view that it begins with was kept (W14); undefined where it was not. Nothing is parsed here: schemas take longer to load than all of this. The page parses what it finds, and asks
 * where it does not understand it; then every part is read by its schema (begin-map.ts).
 */
export function keptPage(settingsFile: string, program: string): KeptPage | undefined {
  try {
    const settings = readJson(settingsFile) as Settings
    const wanted = wantedMap(process.argv.slice(1))
    if (wanted === undefined || settings.remembered.view !== 'coverage') return undefined
    const question = firstQuestion(wanted.path, settings.remembered)
    const first = keptViewIn(firstViewFolder(), program).read(question)
    if (first === undefined) return undefined
    const places = (readIfThere(fileByMap(nodePlacesFolder(), wanted.path)) ?? {}) as NodePlaces
    const stored = readIfThere(authorFile(dataFolder())) as StoredAuthor | undefined
    const start = startStateOf({ settings, places, author: stored?.author ?? null }, wanted)
    const data = firstPageData(start, first, question)
    return data === undefined ? undefined : { data, first }
  } catch {
    return undefined // no settings yet, or none that can be read
  }
}

function readIfThere(path: string): unknown {
  try {
    return readJson(path)
  } catch {
    return undefined
  }
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}
