import type { Place } from '../../../shared/view/reading/flat.ts'

/** A piece of a page's text, in its order: the node that shows it, or none (a line end, what is not drawn). */
export type Piece = { readonly node: Text | null; readonly length: number }

/** What is marked on the page that is shown; the style sheet has a colour and an underline for each. */
export type MarkName = 'cited' | 'hit' | 'hit-now'

/** Marks some places of the page that is shown, in place of those marked before. Nothing on the page is changed. */
export function mark(name: MarkName, pieces: readonly Piece[], places: readonly Omit<Place, 'page'>[]): void {
  const ranges = places.flatMap((place) => rangesOf(pieces, place))
  if (ranges.length === 0) CSS.highlights.delete(name)
  else CSS.highlights.set(name, new Highlight(...ranges))
}

/** The element in which a place begins, for scrolling there. */
export function elementAt(pieces: readonly Piece[], place: Omit<Place, 'page'>): Element | null {
  return rangesOf(pieces, place)[0]?.startContainer.parentElement ?? null
}

/** A place as ranges of the page, one a piece: pieces of a drawn page do not stand in one another's flow. */
export function rangesOf(pieces: readonly Piece[], { start, end }: Omit<Place, 'page'>): readonly Range[] {
  const ranges: Range[] = []
  let at = 0
  for (const { node, length } of pieces) {
    const [from, to] = [Math.max(start - at, 0), Math.min(end - at, length)]
    if (node !== null && from < to && to <= node.length) {
      const range = new Range()
      range.setStart(node, from)
      range.setEnd(node, to)
      ranges.push(range)
    }
    at += length
    if (at >= end) break
  }
  return ranges
}
