import { graphOf, type MapGraph } from '../../shared/graph/map-graph.ts'
import type { NodeRecord, RelationshipRecord } from '../../shared/state/map-view.ts'
import { map } from './starter-map.ts'

const written = new Set(['Organization', 'Service', 'Program', 'Initiative', 'Source', 'Finding'])

/**
 * The starter map with more records up to `size`: real names with one word taken from another and one added, each at a
 * place. No chance in it: the same size gives the same map.
 */
export function crowdedMap(size: number): MapGraph {
  const real = map.nodes.filter((one) => written.has(one.type) && nameOf(one) !== undefined)
  const words = [...new Set(real.flatMap((one) => nameOf(one)!.split(' ')))]
  const places = map.nodes.filter((one) => one.type === 'Jurisdiction')
  const nodes = new Map<string, NodeRecord>(map.nodes.map((one) => [one.id, one]))
  const relationships = new Map<string, RelationshipRecord>(map.relationships.map((one) => [one.id, one]))
  for (let i = 0; nodes.size < size; i += 1) {
    const base = real[i % real.length]!
    const name = nameOf(base)!.split(' ')
    name[(i * 7) % name.length] = words[(i * 7919) % words.length]!
    name.push(words[(i * 104_729) % words.length]!)
    const id = `crowd-${i}`
    nodes.set(id, { id, type: base.type, properties: { name: { en: name.join(' ') }, handling: 'public' } })
    const at = { id: `crowd-at-${i}`, type: 'OPERATES_IN', from: id, to: places[i % places.length]!.id }
    relationships.set(at.id, { ...at, properties: {} })
  }
  return graphOf({ nodes, relationships })
}

function nameOf({ properties }: NodeRecord): string | undefined {
  const name = properties['name'] as { readonly en?: string; readonly fr?: string } | undefined
  return name?.en ?? name?.fr
}
