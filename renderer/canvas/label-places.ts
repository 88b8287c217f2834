import {
  boxAround,
  isCrossing,
  isInside,
  isOnLine,
  type Box,
  type Point,
} from '../../shared/view/drawing/boxes.ts'
import { brokenAt, labelBox, type LabelPlace, type LabelWish, type Measure } from './label-box.ts'

/** From this weight on a label is shown whatever lies there. */
export const always = 1000

export type LabelScene = {
  readonly wishes: readonly LabelWish[]
  /** The lines between nodes, by their ids; the one that is selected is kept free before all others. */
  readonly lines: readonly { readonly from: string; readonly to: string; readonly isSelected: boolean }[]
  readonly frame: { readonly width: number; readonly height: number }
  /** What lies over the picture: the buttons of the frame. */
  readonly obstacles: readonly Box[]
  readonly measure: Measure
}

type Side = Pick<LabelPlace, 'across' | 'down'>
type Candidate = { readonly place: LabelPlace; readonly box: Box }

/** In the order in which they are tried where nothing else decides. */
const sides: readonly Side[] = [
  { across: 0, down: 1 },
  { across: 0, down: -1 },
  { across: 1, down: 0 },
  { across: -1, down: 0 },
  { across: 1, down: 1 },
  { across: -1, down: 1 },
  { across: 1, down: -1 },
  { across: -1, down: -1 },
]

/** On the node itself: the last resort of a label that has to be shown, covering nothing but its own node. */
const middle: Side = { across: 0, down: 0 }

/** Shares of its greatest width at which a label may break where it has no room at its whole width. */
const narrower = [1, 0.8, 0.6]

/** Nearer than this, in pixels, a label would seem to be that of another node. */
const ofAnother = 5

/** So many labels fill any frame; a crowd need not be tried to its end. */
const mostLabels = 150

/**
 * Which labels are shown, and where, so that none covers a node, a line, another label or the buttons, and none is cut
 * by the frame: the weightiest first, ties in the order given; each away from the lines of its node where there is room,
 * else at any other side, else with a shorter text, else not at all. What has to be shown takes the place where it
 * hides least.
 *
 * Cost: O(labels × (nodes + lines)), some milliseconds at 300 nodes.
 */
export function labelsWithRoom(scene: LabelScene): ReadonlyMap<string, LabelPlace> {
  const ground = groundOf(scene)
  const taken: Box[] = []
  const shown = new Map<string, LabelPlace>()
  const inOrder = [...scene.wishes].sort((a, b) => b.weight - a.weight)
  const levels = Math.max(0, ...inOrder.map((wish) => wish.texts.length))
  for (let level = 0; level < levels; level++)
    for (const wish of inOrder) {
      const text = wish.texts[level]
      if (text === undefined || shown.has(wish.id) || shown.size >= mostLabels) continue
      const found =
        wish.weight >= always ? cheapest(ground, wish, wish.texts, taken) : free(ground, wish, text, taken)
      if (found === undefined) continue
      taken.push(found.box)
      shown.set(wish.id, found.place)
    }
  return shown
}

/** The place of one more label beside those that are shown: what is pointed at is named in full, whatever lies there. */
export function placeBeside(
  scene: LabelScene,
  id: string,
  shown: ReadonlyMap<string, LabelPlace>,
): LabelPlace | undefined {
  const wish = scene.wishes.find((one) => one.id === id)
  const text = wish?.texts[0]
  if (wish === undefined || text === undefined) return undefined
  const taken = scene.wishes.flatMap((one) => {
    const place = shown.get(one.id)
    return place === undefined || one.id === id ? [] : [labelBox(one, place, scene.measure)]
  })
  return cheapest(groundOf(scene), wish, [text], taken)?.place
}

type Ground = {
  readonly scene: LabelScene
  readonly nodes: readonly { readonly id: string; readonly box: Box; readonly around: Box }[]
  readonly segments: readonly { readonly a: Point; readonly b: Point; readonly isSelected: boolean }[]
  /** The direction away from everything that a node is joined to. */
  readonly outward: ReadonlyMap<string, Point>
}

function groundOf(scene: LabelScene): Ground {
  const byId = new Map(scene.wishes.map((wish) => [wish.id, wish] as const))
  const outward = new Map<string, Point>()
  const segments = scene.lines.flatMap(({ from, to, isSelected }) => {
    const [a, b] = [byId.get(from), byId.get(to)]
    if (a === undefined || b === undefined) return []
    const length = Math.max(Math.hypot(b.x - a.x, b.y - a.y), 1)
    const [x, y] = [(b.x - a.x) / length, (b.y - a.y) / length]
    const [ofA, ofB] = [outward.get(from), outward.get(to)]
    outward.set(from, { x: (ofA?.x ?? 0) - x, y: (ofA?.y ?? 0) - y })
    outward.set(to, { x: (ofB?.x ?? 0) + x, y: (ofB?.y ?? 0) + y })
    return [{ a, b, isSelected }]
  })
  const nodes = scene.wishes.map((wish) => ({
    id: wish.id,
    box: boxAround(wish, wish.width, wish.height),
    around: boxAround(wish, wish.width + 2 * ofAnother, wish.height + 2 * ofAnother),
  }))
  return { scene, nodes, segments, outward }
}

/** The sides of a node, those away from its lines first; a corner only where the side beside it is not as good. */
function sidesOf({ outward }: Ground, wish: LabelWish): readonly Side[] {
  const away = outward.get(wish.id) ?? { x: 0, y: 0 }
  const length = Math.max(Math.hypot(away.x, away.y), 1)
  const worth = ({ across, down }: Side): number => {
    const isCorner = across !== 0 && down !== 0
    return (across * away.x + down * away.y) / length / (isCorner ? Math.SQRT2 : 1) - (isCorner ? 0.15 : 0)
  }
  return [...sides].sort((a, b) => worth(b) - worth(a))
}

/** A text in its lines, at the whole width and at narrower ones where that makes a difference. */
function brokenLabels({ measure }: LabelScene, wish: LabelWish, text: string): readonly string[] {
  const widthOf = (part: string): number => measure(part, wish.fontSize, wish.isBold)
  return [...new Set(narrower.map((share) => brokenAt(text, wish.maxWidth * share, widthOf)))]
}

function free(ground: Ground, wish: LabelWish, text: string, taken: readonly Box[]): Candidate | undefined {
  const { scene, nodes, segments } = ground
  for (const lines of brokenLabels(scene, wish, text))
    for (const side of sidesOf(ground, wish)) {
      const place = { ...side, text: lines }
      const box = labelBox(wish, place, scene.measure)
      const isFree =
        isInside(box, scene.frame) &&
        !scene.obstacles.some((other) => isCrossing(box, other)) &&
        !taken.some((other) => isCrossing(box, other)) &&
        !nodes.some((node) => node.id !== wish.id && isCrossing(box, node.around)) &&
        !segments.some(({ a, b }) => isOnLine(box, a, b))
      if (isFree) return { place, box }
    }
  return undefined
}

/** What it costs to hide something, or to say less. */
const costs = {
  outside: 1000,
  obstacle: 400,
  label: 100,
  selected: 40,
  node: 20,
  ownNode: 12,
  shorter: 6,
  line: 2,
}

function cheapest(
  ground: Ground,
  wish: LabelWish,
  texts: readonly string[],
  taken: readonly Box[],
): Candidate | undefined {
  const { scene, nodes, segments } = ground
  const broken = texts.flatMap((text, level) =>
    brokenLabels(scene, wish, text).map((lines, step) => ({
      lines,
      cost: level * costs.shorter + step * 0.3,
    })),
  )
  const count = <T>(all: readonly T[], holds: (one: T) => boolean): number => all.filter(holds).length
  let best: (Candidate & { readonly cost: number }) | undefined
  for (const [order, side] of [...sidesOf(ground, wish), middle].entries())
    for (const { lines, cost: ofText } of broken) {
      const place = { ...side, text: lines }
      const box = labelBox(wish, place, scene.measure)
      const crossed = segments.filter(({ a, b }) => isOnLine(box, a, b))
      const cost =
        (isInside(box, scene.frame) ? 0 : costs.outside) +
        count(scene.obstacles, (other) => isCrossing(box, other)) * costs.obstacle +
        count(taken, (other) => isCrossing(box, other)) * costs.label +
        count(nodes, (node) => node.id !== wish.id && isCrossing(box, node.box)) * costs.node +
        (side !== middle ? 0 : wish.isBox ? -1 : costs.ownNode) +
        count(crossed, (one) => one.isSelected) * costs.selected +
        (side === middle ? 0 : crossed.length * costs.line) +
        order * 0.1 +
        ofText
      if (best === undefined || cost < best.cost) best = { place, box, cost }
    }
  return best
}
