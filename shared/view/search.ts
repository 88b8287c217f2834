import type { Bilingual } from '../../graph-schema/bilingual.ts'
import { nodeTypeNames } from '../../graph-schema/registry.ts'
import type { MapGraph } from '../graph/map-graph.ts'
import type { NodeRecord } from '../state/map-view.ts'
import type { Asked } from './asked.ts'
import { nameOf, typeName } from './names.ts'
import type { SearchHit } from './shapes/records.ts'

/** Types in the order in which people meet them; what a newer schema adds comes last. */
const rankOf = ({ type }: NodeRecord): number => {
  const rank = (nodeTypeNames as readonly string[]).indexOf(type)
  return rank === -1 ? nodeTypeNames.length : rank
}

const printedOrder = new Intl.Collator('en', { numeric: true }).compare
/** Numbered records before others, as they are printed; of the others it says nothing. */
const byNumber = (a: NodeRecord, b: NodeRecord): number => {
  const [ofA, ofB] = [a, b].map(({ properties }) => (properties['number'] === undefined ? 1 : 0))
  return ofA! - ofB! || (ofA === 0 ? printedOrder(a.id, b.id) : 0)
}

type Indexed = {
  readonly node: NodeRecord
  readonly texts: readonly { readonly folded: string; readonly text: string; readonly weight: number }[]
}

const caches = new WeakMap<MapGraph, readonly Indexed[]>()

/** Lower case without accents, so that "metis" finds "Métis" and "oeuvre" finds "œuvre". */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[’']/g, "'")
}

/**
 * Records whose names, abbreviations, former names, numbers or texts hold every word, in either language; the best
 * match first: a whole name or abbreviation, then a beginning, then a word inside; ties by type in the order of the schema (a task
 * before its deliverables), numbered ones as they are printed, others by name.
 *
 * Cost: O(size of all texts); about 2 ms on the starter map.
 */
export function search({ graph, language }: Asked, text: string, limit = 100): SearchHit[] {
  const words = fold(text)
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0) return []
  const whole = words.join(' ')
  const hits = indexOf(graph).flatMap(({ node, texts }) => {
    let best: { score: number; text: string } | undefined
    for (const one of texts) {
      if (!words.every((word) => one.folded.includes(word))) continue
      const score = one.weight + (one.folded === whole ? 4 : one.folded.startsWith(whole) ? 2 : 0)
      if (best === undefined || score > best.score) best = { score, text: one.text }
    }
    return best === undefined ? [] : [{ node, ...best }]
  })
  return hits
    .map((hit) => ({ hit, name: nameOf(hit.node, language).text }))
    .sort(
      (a, b) =>
        b.hit.score - a.hit.score ||
        rankOf(a.hit.node) - rankOf(b.hit.node) ||
        byNumber(a.hit.node, b.hit.node) ||
        a.name.localeCompare(b.name, language) ||
        (a.hit.node.id < b.hit.node.id ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ hit, name }) => ({
      id: hit.node.id,
      type: hit.node.type,
      typeName: typeName(hit.node.type, language),
      name,
      matched: hit.text.length > 200 ? `${hit.text.slice(0, 197)}…` : hit.text,
    }))
}

function indexOf(graph: MapGraph): readonly Indexed[] {
  const known = caches.get(graph)
  if (known !== undefined) return known
  const index = [...graph.view.nodes.values()].map((node) => ({ node, texts: textsOf(node) }))
  caches.set(graph, index)
  return index
}

function textsOf(node: NodeRecord): Indexed['texts'] {
  const { name, abbreviation, text, description, shortName } = node.properties as Record<
    string,
    Bilingual | undefined
  >
  const { number, code, aliases, formerNames } = node.properties as {
    number?: string
    code?: string
    aliases?: readonly string[]
    formerNames?: readonly string[]
  }
  const both = (value: Bilingual | undefined) => [value?.en, value?.fr].filter((one) => one !== undefined)
  const weigh = (texts: readonly string[], weight: number) =>
    texts.map((one) => ({ text: one, folded: fold(one), weight }))
  return [
    ...weigh(
      [
        ...both(abbreviation),
        ...(number === undefined ? [] : [number]),
        ...(code === undefined ? [] : [code]),
      ],
      6,
    ),
    ...weigh([...both(name), ...both(shortName)], 5),
    ...weigh([...(aliases ?? []), ...(formerNames ?? [])], 4),
    ...weigh([node.id], 3),
    ...weigh([...both(text), ...both(description)], 1),
  ]
}
