import type { Bilingual, Language } from '../../graph-schema/bilingual.ts'
import { nodeTypeNames } from '../../graph-schema/registry.ts'
import type { MapGraph } from '../graph/map-graph.ts'
import { typeset } from '../language/typeset.ts'
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

/** One text of a record, as it is searched; its language where it has one. */
type Searched = {
  readonly folded: string
  readonly text: string
  readonly lang: Language | null
  readonly weight: number
}
type Indexed = {
  readonly node: NodeRecord
  readonly texts: readonly Searched[]
}

const caches = new WeakMap<MapGraph, readonly Indexed[]>()

/** Lower case without accents, so that "metis" finds "Métis" and "oeuvre" finds "œuvre"; all spaces are one kind. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[’']/g, "'")
    .replace(/[\u00a0\u202f]/g, ' ')
}

/** What is looked for: every word of `text`, among the records of `type` where one is named. */
type Wanted = {
  readonly text: string
  readonly type?: string | undefined
  readonly limit?: number | undefined
}

/**
 * Records whose names, abbreviations, former names, numbers or texts hold every word, in either language; the best
 * match first: a whole name or abbreviation, then a beginning, then a word inside; ties by type in the order of the schema (a task
 * before its deliverables), numbered ones as they are printed, others by name. Of two texts of a record that match
 * alike, the one in the language asked is told. A type without any words lists all of its records; neither lists none.
 *
 * Cost: O(size of all texts); about 2 ms on the starter map.
 */
export function search({ graph, language }: Asked, { text, type, limit = 100 }: Wanted): SearchHit[] {
  const words = fold(text)
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0 && type === undefined) return []
  const hits = indexOf(graph)
    .filter(({ node }) => type === undefined || node.type === type)
    .flatMap(({ node, texts }) => {
      const best = bestOf(texts, words, language)
      return best === undefined ? [] : [{ node, ...best }]
    })
  return hits
    .map((hit) => ({ hit, name: nameOf(hit.node, language) }))
    .sort(
      (a, b) =>
        b.hit.score - a.hit.score ||
        rankOf(a.hit.node) - rankOf(b.hit.node) ||
        byNumber(a.hit.node, b.hit.node) ||
        a.name.text.localeCompare(b.name.text, language) ||
        (a.hit.node.id < b.hit.node.id ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ hit, name }) => ({
      id: hit.node.id,
      type: hit.node.type,
      typeName: typeName(hit.node.type, language),
      name: name.text,
      lang: name.lang,
      matched: shown(hit.text, hit.lang),
      matchedLang: hit.lang,
    }))
}

type Best = { readonly score: number; readonly text: string; readonly lang: Language | null }

/** The text of a record that holds every word best; of no words, none of them. */
function bestOf(texts: Indexed['texts'], words: readonly string[], language: Language): Best | undefined {
  if (words.length === 0) return { score: 0, text: '', lang: null }
  const whole = words.join(' ')
  let best: Best | undefined
  for (const { folded, text, lang, weight } of texts) {
    if (!words.every((word) => folded.includes(word))) continue
    const score = weight + (folded === whole ? 4 : folded.startsWith(whole) ? 2 : 0)
    if (
      best === undefined ||
      score > best.score ||
      (score === best.score && lang === language && best.lang !== language)
    )
      best = { score, text, lang }
  }
  return best
}

/** As it is read, set as its language does, and not so long that a list of it could not be. */
function shown(text: string, lang: Language | null): string {
  const whole = lang === null ? text : typeset(text, lang)
  return whole.length > 200 ? `${whole.slice(0, 197)}…` : whole
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
  const weigh = (texts: readonly (string | undefined)[], weight: number, lang: Language | null): Searched[] =>
    texts.filter((one) => one !== undefined).map((one) => ({ text: one, folded: fold(one), lang, weight }))
  const inBoth = (values: readonly (Bilingual | undefined)[], weight: number): Searched[] =>
    values.flatMap((value) => [...weigh([value?.en], weight, 'en'), ...weigh([value?.fr], weight, 'fr')])
  return [
    ...inBoth([abbreviation], 6),
    ...weigh([number, code], 6, null),
    ...inBoth([name, shortName], 5),
    ...weigh([...(aliases ?? []), ...(formerNames ?? [])], 4, null),
    ...weigh([node.id], 3, null),
    ...inBoth([text, description], 1),
  ]
}
