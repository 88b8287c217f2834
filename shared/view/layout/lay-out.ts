import { UndirectedGraph } from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import { pivotMds, type Place } from './pivot-mds.ts'

export type LayoutEdge = { readonly from: string; readonly to: string }

/** Room that a node and its label take, in the units of the drawing (CSS pixels at 100 %). */
const room = 130

/**
 * Places for the nodes of a graph: PivotMDS start and 100 rounds of ForceAtlas2 for each connected part, parts packed
 * in rows, largest first. Repeats exactly for the same ids and edges.
 *
 * Cost: about 0.1 s at 300 nodes, 0.6 s at 2,000 (platform.md).
 * Source: Jacomy, Venturini, Heymann, Bastian, PLoS ONE 9 (2014) e98679, doi:10.1371/journal.pone.0098679.
 */
export function layOut(ids: readonly string[], edges: readonly LayoutEdge[]): ReadonlyMap<string, Place> {
  const parts = connectedParts(ids, edges).map((part) => drawn(part, edges))
  return pack(parts)
}

/** A record in the middle and its neighbours on rings around it, in the order given. */
export function layOutAround(centre: string, others: readonly string[]): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>([[centre, { x: 0, y: 0 }]])
  const perRing = 10
  others.forEach((id, i) => {
    const ring = Math.floor(i / perRing)
    const onRing = Math.min(perRing + ring * 4, others.length - ring * perRing)
    const angle = (2 * Math.PI * (i - ring * perRing)) / Math.max(onRing, 1) - Math.PI / 2 + ring * 0.3
    const radius = room * 1.35 + ring * room
    places.set(id, { x: radius * Math.cos(angle) * 1.25, y: radius * Math.sin(angle) * 0.85 })
  })
  return places
}

function connectedParts(
  ids: readonly string[],
  edges: readonly LayoutEdge[],
): readonly (readonly string[])[] {
  const next = new Map<string, string[]>(ids.map((id) => [id, []]))
  for (const { from, to } of edges) {
    next.get(from)?.push(to)
    next.get(to)?.push(from)
  }
  const seen = new Set<string>()
  const parts: string[][] = []
  for (const id of ids) {
    if (seen.has(id)) continue
    seen.add(id)
    const part = [id]
    for (const one of part) {
      for (const other of next.get(one) ?? []) {
        if (seen.has(other) || !next.has(other)) continue
        seen.add(other)
        part.push(other)
      }
    }
    parts.push(part.sort())
  }
  return parts.sort((a, b) => b.length - a.length || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1))
}

type Part = { readonly places: ReadonlyMap<string, Place>; readonly width: number; readonly height: number }

function drawn(ids: readonly string[], edges: readonly LayoutEdge[]): Part {
  const index = new Map(ids.map((id, i) => [id, i]))
  const graph = new UndirectedGraph()
  const neighbours: number[][] = ids.map(() => [])
  for (const { from, to } of edges) {
    const [a, b] = [index.get(from), index.get(to)]
    if (a === undefined || b === undefined || a === b) continue
    neighbours[a]?.push(b)
    neighbours[b]?.push(a)
  }
  const start = pivotMds(neighbours)
  ids.forEach((id, i) =>
    graph.addNode(id, { x: (start[i]?.x ?? 0) + i * 1e-3, y: (start[i]?.y ?? 0) + ((i * 7) % 11) * 1e-3 }),
  )
  for (const { from, to } of edges) {
    if (index.has(from) && index.has(to) && from !== to) graph.mergeEdge(from, to)
  }
  const raw =
    ids.length < 3
      ? Object.fromEntries(ids.map((id, i) => [id, { x: i, y: 0 }]))
      : forceAtlas2(graph, {
          iterations: 100,
          settings: { barnesHutOptimize: ids.length > 200, barnesHutTheta: 1.2 },
        })
  return scaled(raw)
}

/** Scaled so that neighbours stand `room` apart on average, with the origin at the upper left. */
function scaled(raw: Readonly<Record<string, Place>>): Part {
  const entries = Object.entries(raw)
  const xs = entries.map(([, place]) => place.x)
  const ys = entries.map(([, place]) => place.y)
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  const span = Math.max(Math.max(...xs) - left, Math.max(...ys) - top, 1e-9)
  const size = entries.length === 1 ? 0 : room * Math.max(1, Math.sqrt(entries.length) * 1.5)
  const scale = size / span
  const places = new Map(
    entries.map(([id, place]) => [id, { x: (place.x - left) * scale, y: (place.y - top) * scale }]),
  )
  return {
    places,
    width: (Math.max(...xs) - left) * scale,
    height: (Math.max(...ys) - top) * scale,
  }
}

function pack(parts: readonly Part[]): ReadonlyMap<string, Place> {
  const area = parts.reduce((sum, part) => sum + (part.width + room) * (part.height + room), 0)
  const rowWidth = Math.max(Math.sqrt(area) * 1.4, (parts[0]?.width ?? 0) + room)
  const places = new Map<string, Place>()
  let [x, y, rowHeight] = [0, 0, 0]
  for (const part of parts) {
    if (x > 0 && x + part.width > rowWidth) [x, y, rowHeight] = [0, y + rowHeight + room, 0]
    for (const [id, place] of part.places) places.set(id, { x: place.x + x, y: place.y + y })
    x += part.width + room
    rowHeight = Math.max(rowHeight, part.height)
  }
  return places
}
