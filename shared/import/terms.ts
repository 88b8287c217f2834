import { plainName } from '../analysis/duplicates/name-words.ts'
import type { MapView, NodeRecord } from '../state/map-view.ts'

/** Finds a term of a vocabulary by words of a file; undefined for what no term is called. */
export type FindTerm = (type: string, words: string) => string | undefined

/**
 * Terms by their id, code, names in both languages and other names; accents, case and plurals do not matter, nor whether
 * an id is written with the name of its vocabulary ("jurisdiction-on") or without ("on").
 *
 * Cost: O(terms) once, then O(length of the words).
 */
export function termFinder({ nodes }: MapView): FindTerm {
  const byType = new Map<string, Map<string, string>>()
  const known = (type: string) => {
    const found = byType.get(type)
    if (found !== undefined) return found
    const terms = new Map<string, string>()
    const ofType = [...nodes.values()].filter((node) => node.type === type)
    // what a term is, before what it is also called
    for (const node of ofType) add(terms, node.id, exactNames(node))
    for (const node of ofType) add(terms, node.id, otherNames(node))
    byType.set(type, terms)
    return terms
  }
  return (type, words) => known(type).get(plain(words))
}

function add(terms: Map<string, string>, id: string, names: readonly unknown[]): void {
  for (const name of names) {
    if (typeof name !== 'string') continue
    const key = plain(name)
    if (key !== '' && !terms.has(key)) terms.set(key, id)
  }
}

function exactNames({ id, type, properties }: NodeRecord): readonly unknown[] {
  const { name = {}, code } = properties as { name?: Record<string, unknown>; code?: unknown }
  return [id, id.replace(`${type.toLowerCase()}-`, ''), code, ...Object.values(name)]
}

function otherNames({ properties }: NodeRecord): readonly unknown[] {
  const {
    shortName = {},
    abbreviation = {},
    aliases = [],
  } = properties as {
    shortName?: Record<string, unknown>
    abbreviation?: Record<string, unknown>
    aliases?: readonly unknown[]
  }
  return [...Object.values(shortName), ...Object.values(abbreviation), ...aliases]
}

function plain(words: string): string {
  return plainName(words.slice(0, 300))
}
