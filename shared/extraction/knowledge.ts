import type { MapView, NodeRecord } from '../state/map-view.ts'
import { fold } from './fold.ts'
import type { KnownOrganization } from './gazetteer.ts'

/** What a map knows that helps to read a document. */
export type Knowledge = {
  readonly organizations: readonly KnownOrganization[]
  /** By the folded name of a program or strategy, its id. */
  readonly programs: ReadonlyMap<string, string>
  readonly strategies: ReadonlyMap<string, string>
}

export const knowsNothing: Knowledge = { organizations: [], programs: new Map(), strategies: new Map() }

/** Cost: O(records). */
export function knowledgeOf(view: Pick<MapView, 'nodes' | 'relationships'>): Knowledge {
  const places = placesOf(view)
  const organizations: KnownOrganization[] = []
  const programs = new Map<string, string>()
  const strategies = new Map<string, string>()
  for (const node of view.nodes.values()) {
    if (node.type === 'Organization') {
      organizations.push({
        id: node.id,
        names: [...pair(node, 'name'), ...list(node, 'aliases')],
        formerNames: list(node, 'formerNames'),
        abbreviations: pair(node, 'abbreviation'),
        place: places.get(node.id),
      })
    } else if (node.type === 'Program' || node.type === 'Initiative') {
      for (const name of [...pair(node, 'name'), ...list(node, 'aliases')]) programs.set(fold(name), node.id)
    } else if (node.type === 'Strategy')
      for (const name of pair(node, 'name')) strategies.set(fold(name), node.id)
  }
  return { organizations, programs, strategies }
}

/** Of bodies that act in one jurisdiction below the country, the names of it. */
function placesOf({
  nodes,
  relationships,
}: Pick<MapView, 'nodes' | 'relationships'>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[] | undefined>()
  for (const { type, from, to } of relationships.values()) {
    if (type !== 'OPERATES_IN' || nodes.get(from)?.type !== 'Organization') continue
    const node = nodes.get(to)
    const isWhole = to === 'jurisdiction-ca' || node === undefined
    found.set(from, found.has(from) || isWhole ? undefined : pair(node, 'name'))
  }
  return new Map([...found].flatMap(([id, place]) => (place === undefined ? [] : [[id, place] as const])))
}

function pair({ properties }: NodeRecord, field: string): readonly string[] {
  const value = properties[field]
  return typeof value === 'object' && value !== null
    ? Object.values(value).filter((one) => typeof one === 'string')
    : []
}

function list({ properties }: NodeRecord, field: string): readonly string[] {
  const value = properties[field]
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []
}
