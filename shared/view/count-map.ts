import { isFrenchUnknown } from '../analysis/french-name.ts'
import { needsSource, sourcesRecord } from '../analysis/sourcing.ts'
import type { MapView } from '../state/map-view.ts'
import type { InfoView } from './shapes/records.ts'

/** What a map holds, counted: by type, by the source cited, what cites none, French names not known (R37), sources without a grade (R38). */
export type MapCounts = Pick<
  InfoView,
  'nodes' | 'relationships' | 'sources' | 'unsourced' | 'unknownFrench' | 'unknownGrade'
>

/** `sources` counts the records that cite each source. Cost: O(records). */
export function countMap(view: MapView): MapCounts {
  const nodes: Record<string, number> = {}
  const relationships: Record<string, number> = {}
  const citing = new Map<string, Set<string>>()
  const sourced = new Set<string>()
  for (const one of view.relationships.values()) {
    relationships[one.type] = (relationships[one.type] ?? 0) + 1
    if (one.type !== 'CITES') continue
    if (sourcesRecord(one)) sourced.add(one.from)
    const from = citing.get(one.to)
    if (from === undefined) citing.set(one.to, new Set([one.from]))
    else from.add(one.from)
  }
  let [unsourced, unknownFrench, unknownGrade] = [0, 0, 0]
  for (const node of view.nodes.values()) {
    nodes[node.type] = (nodes[node.type] ?? 0) + 1
    if (needsSource(node.type) && !sourced.has(node.id)) unsourced++
    if (isFrenchUnknown(node)) unknownFrench++
    if (node.type === 'Source' && node.properties['grade'] === undefined) unknownGrade++
  }
  const byName = <V>(entries: Iterable<readonly [string, V]>) =>
    Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)))
  return {
    nodes: byName(Object.entries(nodes)),
    relationships: byName(Object.entries(relationships)),
    sources: byName([...citing].map(([source, from]) => [source, from.size] as const)),
    unsourced,
    unknownFrench,
    unknownGrade,
  }
}
