import { duplicates } from '../analysis/duplicates.ts'
import type { DuplicateReason } from '../analysis/duplicates.ts'
import { wordsOf } from '../analysis/duplicates/name-words.ts'
import { namesOfRecord } from '../analysis/duplicates/names-of-record.ts'
import { idOfContent } from '../base/ids.ts'
import { graphOf } from '../graph/map-graph.ts'
import { propertiesOf } from '../state/fields.ts'
import type { MapState } from '../state/map-state.ts'
import type { MapView, NodeRecord } from '../state/map-view.ts'
import type { GatheredNode } from './gather.ts'

/** A record of the map that a stated one may be. */
export type Candidate = {
  readonly id: string
  /** 0.5 to 0.99, that of the duplicate rules (D1); 1 for one and the same name. */
  readonly score: number
  readonly reasons: readonly DuplicateReason[]
}

/** What a stated node is in the map, and how that is known. */
export type Match =
  /** `by` "key": it came by an earlier import. */
  | {
      readonly is: 'known'
      readonly id: string
      readonly by: 'id' | 'key' | 'identifier' | 'name' | 'choice'
    }
  | { readonly is: 'new'; readonly id: string }
  /** It was removed from this map, which an import does not take back. */
  | { readonly is: 'removed'; readonly id: string }
  /** A person must say which of these it is, or that it is none of them. */
  | { readonly is: 'asked'; readonly id: string; readonly candidates: readonly Candidate[] }
  /** Its id is that of a record of another type. */
  | { readonly is: 'taken'; readonly id: string; readonly type: string }

/** By key of a stated node: the id of the record that it is, or `new`. */
export type MatchChoices = ReadonlyMap<string, string>

/** Records that are told by their names: others of one name (projects, amounts) are often several. */
const toldByName: ReadonlySet<string> = new Set([
  'Organization',
  'Program',
  'Strategy',
  'Instrument',
  'Topic',
])
/** Of these a like name is asked about. */
const askedByName: ReadonlySet<string> = new Set([...toldByName, 'Service', 'Initiative', 'Source'])
/** With more new records than this names are not compared beyond being the same: it would take minutes. */
const mostCompared = 20_000

/** The id that a stated node gets where it is new: the same in every map, so that two imports of it meet. */
export function idOfStated({ type, key }: Pick<GatheredNode, 'type' | 'key'>): string {
  return idOfContent(type.toLowerCase(), 'import', key)
}

/**
 * What each stated node is in a map: by the id that it carries, by an earlier import of its key, by an identifier, by its
 * name where that tells such records apart; and where the duplicate rules (D1) find a like one, a question. Two stated
 * nodes that would be one record by name alone are both asked about.
 *
 * Cost: O(records + stated nodes), and that of `duplicates` over new ones and the map.
 */
export function matchNodes(
  state: MapState,
  view: MapView,
  nodes: Iterable<GatheredNode>,
  choices: MatchChoices,
): ReadonlyMap<string, Match> {
  const matches = new Map<string, Match>()
  const index = indexOf(view)
  const left: GatheredNode[] = []
  for (const node of nodes) {
    const match = chosen(node, choices, view) ?? byIds(state, view, node) ?? byIdentifier(index, node)
    if (match === undefined) left.push(node)
    else matches.set(node.key, match)
  }
  const claims = new Map<string, string[]>()
  const unnamed: GatheredNode[] = []
  for (const node of left) {
    const named = namesakes(index, node)
    if (named.length === 0) unnamed.push(node)
    else {
      matches.set(node.key, nameMatch(node, named))
      for (const id of named) claims.set(id, [...(claims.get(id) ?? []), node.key])
    }
  }
  for (const node of left) {
    const match = matches.get(node.key)
    if (match?.is === 'known' && claims.get(match.id)!.length > 1)
      matches.set(node.key, asked(node, [{ id: match.id, score: 1, reasons: [] }]))
  }
  for (const [key, match] of likeNames(view, unnamed)) matches.set(key, match)
  return matches
}

function chosen(node: GatheredNode, choices: MatchChoices, view: MapView): Match | undefined {
  const choice = choices.get(node.key)
  if (choice === undefined) return undefined
  if (choice === 'new') return { is: 'new', id: node.id ?? idOfStated(node) }
  return view.nodes.get(choice)?.type === node.type ? { is: 'known', id: choice, by: 'choice' } : undefined
}

function byIds(state: MapState, view: MapView, node: GatheredNode): Match | undefined {
  const derived = idOfStated(node)
  for (const [id, by] of [
    [node.id, 'id'],
    [derived, 'key'],
  ] as const) {
    if (id === undefined || !state.records.has(id)) continue
    const standing = view.nodes.get(state.merges.into.get(id) ?? id)
    if (standing === undefined) return { is: 'removed', id }
    if (standing.type !== node.type) return { is: 'taken', id, type: standing.type }
    return { is: 'known', id: standing.id, by }
  }
  return undefined
}

type Index = {
  readonly byIdentifier: ReadonlyMap<string, readonly NodeRecord[]>
  readonly byName: ReadonlyMap<string, readonly string[]>
}

function indexOf(view: MapView): Index {
  const byIdentifier = new Map<string, NodeRecord[]>()
  const byName = new Map<string, string[]>()
  for (const node of view.nodes.values()) {
    const { identifiers } = node.properties as { identifiers?: readonly string[] }
    for (const one of identifiers ?? []) {
      const known = byIdentifier.get(one)
      if (known === undefined) byIdentifier.set(one, [node])
      else known.push(node)
    }
    if (!askedByName.has(node.type)) continue
    for (const name of plainNames(node)) {
      const key = `${node.type} ${name}`
      const known = byName.get(key)
      if (known === undefined) byName.set(key, [node.id])
      else if (!known.includes(node.id)) known.push(node.id)
    }
  }
  return { byIdentifier, byName }
}

function byIdentifier({ byIdentifier: known }: Index, node: GatheredNode): Match | undefined {
  const ids = new Set(
    [node.key, ...node.identifiers]
      .flatMap((one) => known.get(one) ?? [])
      .flatMap((one) => (one.type === node.type ? [one.id] : [])),
  )
  if (ids.size === 0) return undefined
  const [first] = ids
  return ids.size === 1
    ? { is: 'known', id: first!, by: 'identifier' }
    : asked(
        node,
        [...ids].map((id) => ({ id, score: 1, reasons: [] })),
      )
}

/** Records of the map with a name of this node, in any language, former and other names included. */
function namesakes({ byName }: Index, node: GatheredNode): readonly string[] {
  if (!askedByName.has(node.type)) return []
  return [...new Set(plainNames(recordOf(node)).flatMap((name) => byName.get(`${node.type} ${name}`) ?? []))]
}

function nameMatch(node: GatheredNode, named: readonly string[]): Match {
  const [first] = named
  if (named.length === 1 && toldByName.has(node.type)) return { is: 'known', id: first!, by: 'name' }
  return asked(
    node,
    named.map((id) => ({ id, score: 1, reasons: [] })),
  )
}

function asked(node: GatheredNode, candidates: readonly Candidate[]): Match {
  return { is: 'asked', id: node.id ?? idOfStated(node), candidates }
}

/** What is new, and what the duplicate rules ask about. */
function likeNames(view: MapView, nodes: readonly GatheredNode[]): ReadonlyMap<string, Match> {
  const matches = new Map<string, Match>(
    nodes.map((node) => [node.key, { is: 'new', id: node.id ?? idOfStated(node) }]),
  )
  const compared = nodes.filter(({ type }) => askedByName.has(type))
  if (compared.length === 0 || compared.length > mostCompared) return matches
  const byId = new Map(compared.map((node) => [matches.get(node.key)!.id, node]))
  const stated = [...byId].map(([id, node]) => recordOf(node, id))
  for (const [id, candidates] of likeRecords(view, stated)) {
    const node = byId.get(id)!
    matches.set(node.key, asked(node, candidates.slice(0, 5)))
  }
  return matches
}

/**
 * Records of a map that stated ones may be by the duplicate rules (D1), by the id of the stated one, the likest first.
 * Cost: that of `duplicates` over both.
 */
export function likeRecords(
  view: MapView,
  stated: readonly NodeRecord[],
): ReadonlyMap<string, readonly Candidate[]> {
  const isStated = new Set(stated.map((one) => one.id))
  const both = new Map(view.nodes)
  for (const one of stated) both.set(one.id, one)
  const found = new Map<string, Candidate[]>()
  for (const { a, b, score, reasons } of duplicates(
    graphOf({ nodes: both, relationships: view.relationships }),
  )) {
    if (isStated.has(a) === isStated.has(b)) continue
    const [own, standing] = isStated.has(a) ? [a, b] : [b, a]
    const candidate = { id: standing, score, reasons }
    const known = found.get(own)
    if (known === undefined) found.set(own, [candidate])
    else known.push(candidate)
  }
  return found
}

function recordOf(node: GatheredNode, id = node.key): NodeRecord {
  const fields = new Map([...node.fields].map(([field, { value }]) => [field, value]))
  return { id, type: node.type, properties: propertiesOf(node.type, fields) }
}

function plainNames(node: NodeRecord): readonly string[] {
  const names = namesOfRecord(node, wordsOf)
  return [
    ...new Set(names.forms.filter((form) => form.without === undefined).map((form) => form.plain)),
  ].filter((one) => one !== '')
}
