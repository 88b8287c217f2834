import { boxAround, type Box, type Point } from '../../shared/view/drawing/boxes.ts'

/** A node that wants its label seen: its middle and size on the screen, in pixels, and what it says. */
export type LabelWish = Point & {
  readonly id: string
  readonly width: number
  readonly height: number
  /** What it may say, the whole text first, then shorter ones for where that has no room. */
  readonly texts: readonly string[]
  readonly fontSize: number
  readonly isBold: boolean
  /** A label that is wider breaks at its words. */
  readonly maxWidth: number
  /** Between the node and its label. */
  readonly gap: number
  /** Its label may stand on it: what it is, is what it says. */
  readonly isBox: boolean
  /** Larger first; see `always` in label-places.ts. */
  readonly weight: number
}

/** Where a label stands, seen from its node: −1 left or above, 0 in line with it, 1 right or below; and what it says. */
export type LabelPlace = {
  readonly across: -1 | 0 | 1
  readonly down: -1 | 0 | 1
  /** Broken into its lines. */
  readonly text: string
}

/** How wide a text is, in pixels. */
export type Measure = (text: string, fontSize: number, isBold: boolean) => number

/** The canvas sets a line higher, and in some sizes wider, than its letters are. */
const lineHeight = 1.12
const wider = 1.03

/** The box that a label takes at a place. */
export function labelBox(wish: LabelWish, { across, down, text }: LabelPlace, measure: Measure): Box {
  const { fontSize, isBold } = wish
  const lines = text.split('\n')
  const width = Math.max(...lines.map((line) => measure(line, fontSize, isBold))) * wider
  const height = lines.length * fontSize * lineHeight
  const apart = across !== 0 && down !== 0 ? 0 : wish.gap
  return boxAround(
    {
      x: wish.x + across * (wish.width / 2 + apart + width / 2),
      y: wish.y + down * (wish.height / 2 + apart + height / 2),
    },
    width,
    height,
  )
}

/** A text broken at its spaces into lines of at most a width; a word that is wider has its own line. */
export function brokenAt(text: string, maxWidth: number, widthOf: (text: string) => number): string {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && widthOf(longer) <= maxWidth) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines.join('\n')
}

/** A text of at most so many letters, cut at a word; one word alone stays whole. */
export function cutAtWord(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most)
  const space = cut.lastIndexOf(' ')
  const words = space > 0 ? cut.slice(0, space) : (text.split(' ')[0] ?? text)
  return `${words.replace(/[\s,;:.…·-]+$/, '')}…`
}
