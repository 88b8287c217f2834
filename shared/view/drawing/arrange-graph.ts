import type { Box } from './boxes.ts'
import { placeLabels, shapeBox, type Label, type Labelled } from './place-labels.ts'

export type Arranged = {
  readonly places: ReadonlyMap<string, { readonly x: number; readonly y: number }>
  readonly labels: ReadonlyMap<string, Label>
  readonly width: number
  readonly height: number
}

type Line = { readonly from: string; readonly to: string }

/** Widest drawing that is still readable on a page; a part whose labels have no room in it becomes wider. */
const pageWidth = 760
const widening = [1, 1.35, 1.8, 2.4] as const
const stretching = [0.6, 0.8, 1, 1.3, 1.7, 2.2, 2.8] as const
const between = 30

/**
 * The nodes of an answer as they stand on a page: each connected part keeps the form that it has in the window, drawn
 * together or apart until no label covers another one; the parts are packed on the width of a page.
 *
 * Cost: O(parts × nodes² of a part), some tenths of a second for 100 nodes.
 */
export function arrangeGraph(nodes: readonly Labelled[], lines: readonly Line[]): Arranged {
  const parts = connectedParts(nodes, lines)
    .map((part) => arrangePart(part, lines))
    .sort((a, b) => b.height - a.height)
  const across = Math.max(pageWidth, ...parts.map((part) => part.width))
  const places = new Map<string, { x: number; y: number }>()
  const labels = new Map<string, Label>()
  const taken: Box[] = []
  for (const part of parts) {
    const { left, top } = freePlace(part, taken, across)
    taken.push({ left, top, right: left + part.width + between, bottom: top + part.height + between })
    for (const [id, { x, y }] of part.places) places.set(id, { x: x + left, y: y + top })
    for (const [id, { box, anchor }] of part.labels) labels.set(id, { box: moved(box, left, top), anchor })
  }
  const width = Math.max(0, ...taken.map(({ right }) => right - between))
  return { places, labels, width, height: Math.max(0, ...taken.map(({ bottom }) => bottom - between)) }
}

/** The highest place, then the leftmost, in which a part lies below nothing and beside what is there. */
function freePlace(part: Arranged, taken: readonly Box[], across: number): { left: number; top: number } {
  return [0, ...taken.map(({ right }) => right)]
    .filter((left) => left + part.width <= across)
    .map((left) => {
      const above = taken.filter((box) => box.left < left + part.width && left < box.right)
      return { left, top: Math.max(0, ...above.map(({ bottom }) => bottom)) }
    })
    .reduce((a, b) => (b.top < a.top || (b.top === a.top && b.left < a.left) ? b : a))
}

/** The parts that no line joins, in the order in which their first node comes. */
function connectedParts(
  nodes: readonly Labelled[],
  lines: readonly Line[],
): readonly (readonly Labelled[])[] {
  const next = new Map<string, string[]>(nodes.map(({ id }) => [id, []]))
  for (const { from, to } of lines) {
    next.get(from)?.push(to)
    next.get(to)?.push(from)
  }
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const seen = new Set<string>()
  const inOrder = [...nodes].sort((a, b) => a.y - b.y || a.x - b.x)
  return inOrder.flatMap((start) => {
    if (seen.has(start.id)) return []
    seen.add(start.id)
    const part = [start]
    for (const one of part)
      for (const other of next.get(one.id) ?? []) {
        const node = byId.get(other)
        if (node === undefined || seen.has(other)) continue
        seen.add(other)
        part.push(node)
      }
    return [part]
  })
}

function arrangePart(part: readonly Labelled[], lines: readonly Line[]): Arranged {
  const known = new Set(part.map(({ id }) => id))
  const own = lines.filter(({ from, to }) => known.has(from) && known.has(to))
  const xs = part.map(({ x }) => x)
  const [left, top] = [Math.min(...xs), Math.min(...part.map(({ y }) => y))]
  const span = Math.max(...xs) - left
  let best: { arranged: Arranged; cost: number; collisions: number } | undefined
  for (const wide of widening) {
    const room = pageWidth * wide - Math.max(...part.map(({ width }) => width))
    for (const stretch of stretching) {
      const across = Math.min(stretch, wide * 1.2, span === 0 ? 1 : room / span)
      const nodes = part.map((node) => ({
        ...node,
        x: (node.x - left) * across,
        y: (node.y - top) * stretch,
      }))
      const tried = withLabels(nodes, own)
      if (best === undefined || tried.cost < best.cost) best = tried
    }
    if (best?.collisions === 0) break
  }
  return best?.arranged ?? { places: new Map(), labels: new Map(), width: 0, height: 0 }
}

function withLabels(nodes: readonly Labelled[], lines: readonly Line[]) {
  const at = new Map(nodes.map((node) => [node.id, { x: node.x, y: node.y }]))
  const segments = lines.flatMap(({ from, to }) => {
    const [a, b] = [at.get(from), at.get(to)]
    return a === undefined || b === undefined ? [] : [{ from: a, to: b }]
  })
  const { labels, collisions, crossings } = placeLabels(nodes, segments)
  const boxes = [...[...labels.values()].map(({ box }) => box), ...nodes.map(shapeBox)]
  const [left, top] = [Math.min(...boxes.map((box) => box.left)), Math.min(...boxes.map((box) => box.top))]
  const arranged: Arranged = {
    places: new Map([...at].map(([id, { x, y }]) => [id, { x: x - left, y: y - top }])),
    labels: new Map(
      [...labels].map(([id, { box, anchor }]) => [id, { box: moved(box, -left, -top), anchor }]),
    ),
    width: Math.max(...boxes.map((box) => box.right)) - left,
    height: Math.max(...boxes.map((box) => box.bottom)) - top,
  }
  const ground =
    (arranged.width * arranged.height) / nodes.reduce((sum, one) => sum + one.width * one.height, 0)
  return { arranged, collisions, cost: collisions * 100 + crossings * 2 + ground * 2 }
}

function moved({ left, top, right, bottom }: Box, x: number, y: number): Box {
  return { left: left + x, right: right + x, top: top + y, bottom: bottom + y }
}
