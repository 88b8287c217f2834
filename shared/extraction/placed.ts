/** A stretch of text on a page, from the top left, in points. */
export type Placed = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Whether two stand on one height, as a person sees it. */
export function isOnLine(a: Placed, b: Placed): boolean {
  return Math.abs(a.y - b.y) <= 0.4 * Math.max(a.height, b.height, 4)
}
