import type { Bilingual } from '../../../graph-schema/bilingual.ts'
import type { NodeRecord } from '../../state/map-view.ts'
import type { Asked } from '../asked.ts'
import { named } from '../names.ts'
import { fold } from '../search-words.ts'
import type { ExactNamesView } from '../shapes/grid.ts'

/** So many of several that are called the same are named; all are counted. */
const mostNamed = 4

/**
 * Which records of some types are called exactly so: by id, else by name, short name or abbreviation in either language,
 * capitals, accents and spaces apart.
 *
 * Cost: O(records of the types), once for all texts.
 */
export function presentExactNames(
  { graph, language, context }: Asked,
  { texts, types }: { readonly texts: readonly string[]; readonly types: readonly string[] },
): ExactNamesView {
  const wanted = new Map(texts.map((text) => [plain(text), new Set<string>()]))
  for (const node of graph.view.nodes.values()) {
    if (!types.includes(node.type)) continue
    for (const one of calledBy(node)) wanted.get(plain(one))?.add(node.id)
  }
  return texts.map((text) => {
    const own = graph.node(text.trim())
    const ids = own !== undefined && types.includes(own.type) ? [own.id] : [...wanted.get(plain(text))!]
    const found = ids.slice(0, mostNamed).map((id) => named(graph, id, language, context.asOf))
    return { text, count: ids.length, found }
  })
}

function calledBy({ properties }: NodeRecord): readonly string[] {
  return ['name', 'shortName', 'abbreviation', 'number', 'code'].flatMap((key) => {
    const value = properties[key] as Bilingual | string | undefined
    if (value === undefined) return []
    if (typeof value === 'string') return [value]
    return [value.en, value.fr].filter((one) => one !== undefined)
  })
}

function plain(text: string): string {
  return fold(text.replaceAll(/\s+/g, ' ').trim())
}
