/** A rectangle on the screen, in pixels from the upper left. */
export type Box = {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export type Point = { readonly x: number; readonly y: number }

/** A box around its middle. */
export function boxAround({ x, y }: Point, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 }
}

export function isCrossing(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

export function isInside(box: Box, frame: { readonly width: number; readonly height: number }): boolean {
  return box.left >= 0 && box.right <= frame.width && box.top >= 0 && box.bottom <= frame.height
}

/**
 * Whether a straight line from `a` to `b` passes through a box: what is left of it after each edge cuts its part off.
 *
 * Source: Liang, Barsky, ACM TOG 3 (1984) 1–22, doi:10.1145/357332.357333.
 */
export function isOnLine(box: Box, a: Point, b: Point): boolean {
  if (Math.max(a.x, b.x) <= box.left || Math.min(a.x, b.x) >= box.right) return false // most lines end here
  if (Math.max(a.y, b.y) <= box.top || Math.min(a.y, b.y) >= box.bottom) return false
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  let [from, to] = [0, 1]
  for (const [step, room] of [
    [-dx, a.x - box.left],
    [dx, box.right - a.x],
    [-dy, a.y - box.top],
    [dy, box.bottom - a.y],
  ] as const) {
    if (step === 0) {
      if (room <= 0) return false
      continue
    }
    const share = room / step
    if (step < 0) from = Math.max(from, share)
    else to = Math.min(to, share)
  }
  return from < to
}
