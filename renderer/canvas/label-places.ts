/** A node that wants its label seen: its middle on the screen, in pixels, and what it says. */
export type LabelWish = {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly text: string
  readonly fontSize: number
  readonly maxWidth: number
  /** Between the node and its label. */
  readonly gap: number
  /** Larger first; from `always` on the label is shown whatever lies there. */
  readonly weight: number
}

export const always = 1000

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

/** Share of the font size that a letter of Noto Sans is wide, on average. */
const letter = 0.54

export type Side = 'below' | 'above'

/**
 * Which labels are shown, and on which side of their node, so that none covers another label or another node: the
 * weightiest first, ties in the order given; below where there is room, else above, else not. None is cut by the frame.
 *
 * Cost: O(n²), a few milliseconds at 300 nodes.
 */
export function labelsWithRoom(
  wishes: readonly LabelWish[],
  frame: { readonly width: number; readonly height: number },
): ReadonlyMap<string, Side> {
  const nodes = wishes.map((wish) => ({ id: wish.id, box: nodeBox(wish) }))
  const taken: Box[] = []
  const shown = new Map<string, Side>()
  const inOrder = [...wishes].sort((a, b) => b.weight - a.weight)
  for (const wish of inOrder) {
    const coversLabel = (box: Box): boolean => taken.some((other) => isCrossing(box, other))
    const coversNode = (box: Box): boolean =>
      nodes.some((node) => node.id !== wish.id && isCrossing(box, node.box))
    const sides = (['below', 'above'] as const).map((side) => ({ side, box: labelBox(wish, side) }))
    const inside = sides.filter(({ box }) => isInside(box, frame))
    const free = inside.find(({ box }) => !coversLabel(box) && !coversNode(box))
    const forced =
      wish.weight < always ? undefined : (inside.find(({ box }) => !coversLabel(box)) ?? sides[0])
    const place = free ?? forced
    if (place === undefined) continue
    taken.push(place.box)
    shown.set(wish.id, place.side)
  }
  return shown
}

function nodeBox({ x, y, radius }: LabelWish): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }
}

function labelBox({ x, y, radius, gap, text, fontSize, maxWidth }: LabelWish, side: Side): Box {
  const whole = text.length * letter * fontSize
  const width = Math.min(whole, maxWidth)
  const height = Math.max(1, Math.ceil(whole / maxWidth)) * fontSize * 1.2
  const top = side === 'below' ? y + radius + gap : y - radius - gap - height
  return { left: x - width / 2, right: x + width / 2, top, bottom: top + height }
}

function isCrossing(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

function isInside(box: Box, { width, height }: { readonly width: number; readonly height: number }): boolean {
  return box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height
}
