import type { MapView, NodeRecord } from '../state/map-view.ts'

/**
 * What is public in a map that an audience sees. A record that names a more closed one (a judgement its evidence) is as
 * closed as it; a relationship is as closed as its more closed end.
 *
 * Cost: O(records).
 */
export function publicPart(view: MapView): MapView {
  const isPublic = (properties: Readonly<Record<string, unknown>>) => properties['handling'] === 'public'
  const open = new Map([...view.nodes].filter(([, node]) => isPublic(node.properties)))
  const nodes = new Map(
    [...open].filter(([, node]) => namedBy(node).every((id) => open.has(id) || !view.nodes.has(id))),
  )
  const relationships = new Map(
    [...view.relationships].filter(
      ([, { from, to, properties }]) =>
        nodes.has(from) && nodes.has(to) && (properties['handling'] === undefined || isPublic(properties)),
    ),
  )
  return { nodes, relationships }
}

function namedBy({ properties }: NodeRecord): readonly string[] {
  const { finding, evidence } = properties
  return [
    ...(Array.isArray(evidence) ? (evidence as string[]) : []),
    ...(typeof finding === 'string' ? finding.split(/[^a-z0-9.-]+/) : []),
  ]
}
