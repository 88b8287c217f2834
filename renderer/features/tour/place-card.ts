export type Box = {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}
type Size = Pick<Box, 'width' | 'height'>

/** Between card and target, and between card and the edge of the window (px). */
const gap = 12

/**
 * Where a card stands beside what it speaks of: below it, to its right, to its left, above it; else in the corner
 * below right, over a part of it. Always within the window, as long as the card itself fits there.
 */
export function placeCard(target: Box | undefined, card: Size, window: Size): Pick<Box, 'left' | 'top'> {
  const most = { left: window.width - card.width - gap, top: window.height - card.height - gap }
  const within = (value: number, limit: number): number => Math.max(Math.min(value, limit), gap)
  if (target !== undefined) {
    const [right, bottom] = [target.left + target.width, target.top + target.height]
    const [left, top] = [within(target.left, most.left), within(target.top, most.top)]
    if (bottom + gap <= most.top) return { left, top: Math.max(bottom + gap, gap) }
    if (right + gap <= most.left) return { left: Math.max(right + gap, gap), top }
    if (target.left - gap - card.width >= gap)
      return { left: within(target.left - gap - card.width, most.left), top }
    if (target.top - gap - card.height >= gap)
      return { left, top: within(target.top - gap - card.height, most.top) }
  }
  return { left: within(most.left, most.left), top: within(most.top, most.top) }
}
