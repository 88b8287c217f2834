import { assuranceWords } from '../../shared/view/assurance-words.ts'
import type { GraphView } from '../../shared/view/shapes/records.ts'
import type { Words } from '../session/words.ts'

/** What is said of a node of a graph after its name: its type, what speaks against relying on it; in a picture that compares, first what became of it. */
export function nodeWords(
  { typeName, assurance, change }: GraphView['nodes'][number],
  t: Words['t'],
): readonly string[] {
  const amiss = assurance === null ? [] : assuranceWords(assurance, t)
  const differs = change === undefined ? [] : [change.words]
  return [...differs, ...(typeName === '' ? [] : [typeName]), ...amiss]
}
