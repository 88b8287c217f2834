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

/**
 * Which labels are shown so that none covers another label or another node: the weightiest first, ties in the order
 * given. The label lies below its node.
 *
 * Cost: O(n²), a few milliseconds at 300 nodes.
 */
export function labelsWithRoom(wishes: readonly LabelWish[]): ReadonlySet<string> {
  const nodes = wishes.map((wish) => ({ id: wish.id, box: nodeBox(wish) }))
  const taken: Box[] = []
  const shown = new Set<string>()
  const inOrder = [...wishes].sort((a, b) => b.weight - a.weight)
  for (const wish of inOrder) {
    const box = labelBox(wish)
    const isFree =
      !taken.some((other) => isCrossing(box, other)) &&
      !nodes.some((node) => node.id !== wish.id && isCrossing(box, node.box))
    if (!isFree && wish.weight < always) continue
    taken.push(box)
    shown.add(wish.id)
  }
  return shown
}

function nodeBox({ x, y, radius }: LabelWish): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }
}

function labelBox({ x, y, radius, gap, text, fontSize, maxWidth }: LabelWish): Box {
  const whole = text.length * letter * fontSize
  const width = Math.min(whole, maxWidth)
  const lines = Math.max(1, Math.ceil(whole / maxWidth))
  const top = y + radius + gap
  return { left: x - width / 2, right: x + width / 2, top, bottom: top + lines * fontSize * 1.2 }
}

function isCrossing(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
