import { appCommand, appCommandIds, type AppCommandId } from '../../../shared/contract/app-commands.ts'
import type { SearchHit } from '../../../shared/view/shapes/records.ts'
import { spacedWords } from '../../../shared/view/search-words.ts'

/** Of what words find so many records are brought, the best first. */
export const mostHits = 24
/** Of commands so many beside records; all of them before anything is typed. */
const mostCommands = 5

/** Commands in whose name each word of `text` begins a word, accents and case aside. */
export function commandsFor(
  text: string,
  nameOf: (id: AppCommandId) => string,
  hasMap: boolean,
): readonly AppCommandId[] {
  const wanted = spacedWords(text).split(' ').filter(Boolean)
  const offered = appCommandIds.filter((id) => id !== 'find' && (hasMap || appCommand(id).needsMap !== true))
  const found = offered.filter((id) => {
    const words = spacedWords(nameOf(id))
    return wanted.every((word) => words.includes(` ${word}`))
  })
  return wanted.length === 0
    ? [...found.filter(isView), ...found.filter((id) => !isView(id))]
    : found.slice(0, mostCommands)
}

export function isView(id: AppCommandId): boolean {
  return id.startsWith('view-')
}

/** Hits by type: the type of the best hit first, and within a type the best first. */
export function byType(hits: readonly SearchHit[]): readonly SearchHit[] {
  const types = [...new Set(hits.map((hit) => hit.type))]
  return types.flatMap((type) => hits.filter((hit) => hit.type === type))
}
