import { assuranceWords } from '../../shared/view/assurance-words.ts'
import type { GraphView } from '../../shared/view/shapes/records.ts'
import type { Words } from '../session/words.ts'

/** What is said of a node of a graph after its name: its type, and what speaks against relying on it. */
export function nodeWords(
  { typeName, assurance }: GraphView['nodes'][number],
  t: Words['t'],
): readonly string[] {
  const amiss = assurance === null ? [] : assuranceWords(assurance, t)
  return [...(typeName === '' ? [] : [typeName]), ...amiss]
}
