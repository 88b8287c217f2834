import type { Bilingual, Label, Language } from '../../graph-schema/bilingual.ts'
import { nodeType, nodeTypeNames, relationshipTypes } from '../../graph-schema/registry.ts'
import { reach } from '../graph/closure.ts'
import { keptWith, origins, targets, type MapGraph, type Touched } from '../graph/map-graph.ts'
import type { NodeRecord } from '../state/map-view.ts'
import { nameOf } from './names.ts'
import { spacedWords } from './search-words.ts'

/** What a text of a record is to somebody who looks for it; the better a kind, the smaller. */
export const kinds = { code: 0, name: 1, otherName: 2, id: 3, text: 4 } as const
export type Kind = (typeof kinds)[keyof typeof kinds]

/** One text of a record, as it is written and as words to look in; `label` says which of its texts it is. */
export type IndexedText = {
  readonly kind: Kind
  readonly text: string
  readonly words: string
  readonly label: Label
  /** Its language, where it has one. */
  readonly lang: Language | null
}

export type Indexed = { readonly node: NodeRecord; readonly texts: readonly IndexedText[] }

/** The records of a map in the order in which hits of one rank stand: by type, numbered ones as printed, by name. */
export type SearchIndex = {
  readonly inOrder: (language: Language) => readonly Indexed[]
}

type Entries = {
  readonly byId: ReadonlyMap<string, Indexed>
  readonly ordered: Map<Language, readonly Ordered[]>
}
type Ordered = Indexed & { readonly key: OrderKey }
type OrderKey = { readonly rank: number; readonly number: string | undefined; readonly name: string }

const entriesOf = keptWith<Entries>(
  (graph) => ({
    byId: new Map([...graph.view.nodes.values()].map((node) => [node.id, indexed(graph, node)])),
    ordered: new Map(),
  }),
  entriesAfter,
)

/**
 * The index of a map: made at the first search, then patched by every edit.
 *
 * Cost: about 20 µs a record the first time.
 */
export function searchIndex(graph: MapGraph): SearchIndex {
  const { byId, ordered } = entriesOf(graph)
  return {
    inOrder: (language) => {
      const known = ordered.get(language)
      if (known !== undefined) return known
      const made = [...byId.values()].map((one) => withKey(one, language)).sort(byOrder)
      ordered.set(language, made)
      return made
    },
  }
}

function entriesAfter({ byId, ordered }: Entries, graph: MapGraph, touched: Touched): Entries {
  const changed = new Set(touched.changes.keys())
  // what a successor is also called
  if (touched.types.has('SUCCEEDED_BY')) for (const id of touched.around) changed.add(id)
  for (const id of reach(changed, (one) => targets(graph, one, 'SUCCEEDED_BY'))) changed.add(id)
  const anew = new Map<string, Indexed>()
  const after = new Map(byId)
  for (const id of changed) {
    const node = graph.node(id)
    if (node === undefined) after.delete(id)
    else {
      const one = indexed(graph, node)
      after.set(id, one)
      anew.set(id, one)
    }
  }
  const orders = [...ordered].map(([language, list]) => {
    const kept = list.filter((one) => !changed.has(one.node.id))
    const added = [...anew.values()].map((one) => withKey(one, language))
    return [language, added.length === 0 ? kept : [...kept, ...added].sort(byOrder)] as const
  })
  return { byId: after, ordered: new Map(orders) }
}

function indexed(graph: MapGraph, node: NodeRecord): Indexed {
  return { node, texts: textsOf(graph, node) }
}

const idLabel: Label = { en: 'Id', fr: 'Identifiant' }
const earlierLabel = relationshipTypes.SUCCEEDED_BY.inverse

function textsOf(graph: MapGraph, node: NodeRecord): readonly IndexedText[] {
  const own = namedBy(node)
  const earlier = reach(origins(graph, node.id, 'SUCCEEDED_BY'), (id) => origins(graph, id, 'SUCCEEDED_BY'))
  for (const id of earlier) {
    const before = id === node.id ? undefined : graph.node(id)
    if (before === undefined) continue
    for (const one of namedBy(before)) {
      if (one.kind > kinds.otherName) break
      own.push({ ...one, kind: kinds.otherName, label: earlierLabel })
    }
  }
  return own
}

/** The texts of one record by itself, the kinds in their order. */
function namedBy({ id, type, properties }: NodeRecord): IndexedText[] {
  const declared: Readonly<Record<string, { readonly label: Label }>> = nodeType(type)?.properties ?? {}
  const made: IndexedText[] = []
  const add = (kind: Kind, label: Label, text: unknown, lang: Language | null = null) => {
    if (typeof text === 'string') made.push({ kind, text, words: spacedWords(text), label, lang })
  }
  const addProperty = (kind: Kind, name: string) => {
    const value = properties[name] as Bilingual | string | readonly string[] | undefined
    const label = declared[name]?.label
    if (value === undefined || label === undefined) return
    if (typeof value === 'string') add(kind, label, value)
    else if (Array.isArray(value)) for (const one of new Set(value)) add(kind, label, one)
    else
      for (const lang of ['en', 'fr'] as const) {
        const one = (value as Bilingual)[lang]
        if (lang === 'en' || one !== (value as Bilingual).en) add(kind, label, one, lang)
      }
  }
  for (const name of ['abbreviation', 'number', 'code']) addProperty(kinds.code, name)
  for (const name of ['name', 'shortName']) addProperty(kinds.name, name)
  for (const name of ['aliases', 'formerNames']) addProperty(kinds.otherName, name)
  add(kinds.id, idLabel, id)
  for (const name of ['text', 'description']) addProperty(kinds.text, name)
  return made
}

/** Types in the order in which people meet them; what a newer schema adds comes last. */
function rankOf(type: string): number {
  const rank = (nodeTypeNames as readonly string[]).indexOf(type)
  return rank === -1 ? nodeTypeNames.length : rank
}

function withKey(one: Indexed, language: Language): Ordered {
  const { node } = one
  const isNumbered = node.properties['number'] !== undefined
  return {
    ...one,
    key: {
      rank: rankOf(node.type),
      number: isNumbered ? node.id : undefined,
      name: spacedWords(nameOf(node, language).text),
    },
  }
}

const printedOrder = new Intl.Collator('en', { numeric: true }).compare

function byOrder({ key: a, node: ofA }: Ordered, { key: b, node: ofB }: Ordered): number {
  if (a.rank !== b.rank) return a.rank - b.rank
  if ((a.number === undefined) !== (b.number === undefined)) return a.number === undefined ? 1 : -1
  if (a.number !== undefined && b.number !== undefined) return printedOrder(a.number, b.number)
  if (a.name !== b.name) return a.name < b.name ? -1 : 1
  return ofA.id < ofB.id ? -1 : 1
}
