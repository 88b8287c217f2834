import { isCrossing, isOnLine, type Box, type Point } from './boxes.ts'
import { reach } from './graph-look.ts'

/** A node in the middle of its shape, with the room that its label takes. */
export type Labelled = {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export type Segment = { readonly from: Point; readonly to: Point }
type Anchor = 'middle' | 'start' | 'end'
export type Label = { readonly box: Box; readonly anchor: Anchor }

export type PlacedLabels = {
  readonly labels: ReadonlyMap<string, Label>
  /** Labels and shapes that lie on one another. */
  readonly collisions: number
  /** Lines that run behind a label. */
  readonly crossings: number
}

const gap = 4
const rounds = 3

/**
 * A place for the label of every node, beside its shape: below, above, right, left or at a corner, whichever covers no
 * shape, no other label and the fewest lines. Greedy in the order given, then improved in a few rounds.
 *
 * Cost: O(nodes × (nodes + lines)).
 */
export function placeLabels(nodes: readonly Labelled[], lines: readonly Segment[]): PlacedLabels {
  const shapes = nodes.map(shapeBox)
  const placed: Label[] = []
  for (let round = 0; round < rounds; round++) {
    const before = placed.map(({ box }) => `${box.left} ${box.top}`).join()
    for (const [i, node] of nodes.entries()) {
      const others = [
        ...placed.filter((_, k) => k !== i).map(({ box }) => box),
        ...shapes.filter((_, k) => k !== i),
      ]
      placed[i] = bestOf(candidates(node), others, lines)
    }
    if (before === placed.map(({ box }) => `${box.left} ${box.top}`).join()) break
  }
  const boxes = placed.map(({ box }) => box)
  return {
    labels: new Map(
      nodes.flatMap(({ id }, i) => placed.slice(i, i + 1).map((label) => [id, label] as const)),
    ),
    collisions: collisionsOf(boxes, shapes),
    crossings: boxes.reduce(
      (sum, box) => sum + lines.filter((line) => isOnLine(box, line.from, line.to)).length,
      0,
    ),
  }
}

/** What covers least; among equals the one named first. */
function bestOf(all: readonly Label[], others: readonly Box[], lines: readonly Segment[]): Label {
  return all
    .map((label, rank) => ({ label, cost: costOf(label.box, others, lines) + rank * 0.4 }))
    .reduce((a, b) => (b.cost < a.cost ? b : a)).label
}

/** Pairs that lie on one another: two labels, two shapes, or a label and the shape of another node. */
function collisionsOf(labels: readonly Box[], shapes: readonly Box[]): number {
  const pairs = (all: readonly Box[]) =>
    all.reduce((sum, a, i) => sum + all.slice(i + 1).filter((b) => isCrossing(a, b)).length, 0)
  const covered = labels.reduce(
    (sum, label, i) => sum + shapes.filter((shape, k) => k !== i && isCrossing(label, shape)).length,
    0,
  )
  return pairs(labels) + pairs(shapes) + covered
}

function candidates({ x, y, width, height }: Labelled): readonly Label[] {
  const at = (left: number, top: number, anchor: Anchor): Label => ({
    box: { left, top, right: left + width, bottom: top + height },
    anchor,
  })
  const [below, above] = [y + reach.y + gap, y - reach.y - gap - height]
  const [right, left] = [x + reach.x + gap, x - reach.x - gap - width]
  return [
    at(x - width / 2, below, 'middle'),
    at(x - width / 2, above, 'middle'),
    at(right, y - height / 2, 'start'),
    at(left, y - height / 2, 'end'),
    at(x + 6, below, 'start'),
    at(x - 6 - width, below, 'end'),
    at(x + 6, above, 'start'),
    at(x - 6 - width, above, 'end'),
  ]
}

function costOf(box: Box, others: readonly Box[], lines: readonly Segment[]): number {
  const covered = others.filter((other) => isCrossing(box, other)).length
  const crossed = lines.filter((line) => isOnLine(box, line.from, line.to)).length
  return covered * 100 + crossed * 3
}

export function shapeBox({ x, y }: Point): Box {
  return { left: x - reach.x, right: x + reach.x, top: y - reach.y, bottom: y + reach.y }
}
