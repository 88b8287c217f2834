/** A label that wants to be seen: the middle of its node on the screen, in pixels, and what it says. */
export type LabelWish = {
  readonly id: string
  readonly x: number
  readonly y: number
  /** From the middle of the node to the top of its label. */
  readonly below: number
  readonly text: string
  readonly fontSize: number
  readonly maxWidth: number
  /** Larger first. */
  readonly weight: number
}

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

/** Share of the font size that a letter of Noto Sans is wide, on average. */
const letter = 0.54

/**
 * Which labels are shown so that none covers another: the weightiest first, ties in the order given.
 *
 * Cost: O(n × shown).
 */
export function labelsWithRoom(wishes: readonly LabelWish[]): ReadonlySet<string> {
  const taken: Box[] = []
  const shown = new Set<string>()
  const inOrder = [...wishes].sort((a, b) => b.weight - a.weight)
  for (const wish of inOrder) {
    const box = boxOf(wish)
    if (taken.some((other) => isCrossing(box, other))) continue
    taken.push(box)
    shown.add(wish.id)
  }
  return shown
}

function boxOf({ x, y, below, text, fontSize, maxWidth }: LabelWish): Box {
  const whole = text.length * letter * fontSize
  const width = Math.min(whole, maxWidth)
  const lines = Math.max(1, Math.ceil(whole / maxWidth))
  return {
    left: x - width / 2,
    right: x + width / 2,
    top: y + below,
    bottom: y + below + lines * fontSize * 1.25,
  }
}

function isCrossing(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
