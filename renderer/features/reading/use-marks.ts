import { useEffect } from 'react'
import type { Place } from '../../../shared/view/reading/flat.ts'
import { elementAt, mark, type MarkName, type Piece } from './marks.ts'

/** What is marked on a page: the cited passage, what was searched for, and where to scroll. */
export type Marked = {
  readonly page: number
  readonly passage: Place | null
  readonly hits: readonly Place[]
  readonly now: Place | undefined
  readonly wanted: { readonly place: Place } | null
}

/** Marks the page that is shown, once its pieces are there, and brings in sight what is wanted. */
export function useMarks(
  pieces: readonly Piece[] | undefined,
  { page, passage, hits, now, wanted }: Marked,
): void {
  useEffect(() => {
    if (pieces === undefined) return
    const here = (places: readonly (Place | null | undefined)[]): readonly Place[] =>
      places.filter((one) => one?.page === page) as readonly Place[]
    mark('cited', pieces, here([passage]))
    mark('hit', pieces, here(hits))
    mark('hit-now', pieces, here([now]))
    return () => {
      for (const name of ['cited', 'hit', 'hit-now'] satisfies MarkName[]) mark(name, [], [])
    }
  }, [pieces, page, passage, hits, now])
  useEffect(() => {
    if (pieces === undefined || wanted?.place.page !== page) return
    scrollTo(elementAt(pieces, wanted.place), pieces, wanted.place)
  }, [pieces, page, wanted])
}

/** A long paragraph is one element: the place in it counts, not its beginning. */
function scrollTo(element: Element | null, pieces: readonly Piece[], place: Place): void {
  const frame = element?.closest('.reading-scroll')
  const box = boxOf(pieces, place)
  if (frame === null || frame === undefined || box === undefined) return
  const { top, height } = frame.getBoundingClientRect()
  frame.scrollTo({ top: frame.scrollTop + box.top - top - height / 3 })
}

function boxOf(pieces: readonly Piece[], place: Place): DOMRect | undefined {
  let at = 0
  for (const { node, length } of pieces) {
    if (node !== null && place.start < at + length) {
      const range = new Range()
      range.setStart(node, Math.max(0, Math.min(place.start - at, node.length)))
      range.setEnd(node, Math.min(Math.max(place.start - at, 0) + 1, node.length))
      return range.getBoundingClientRect()
    }
    at += length
  }
  return undefined
}
