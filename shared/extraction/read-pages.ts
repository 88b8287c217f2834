import { isTableHeading } from './columns.ts'
import type { DocumentText, Part } from './document.ts'
import { readByColumns } from './page-columns.ts'
import { isOnLine, type Placed } from './placed.ts'

type Line = { text: string; readonly y: number; readonly height: number }

/** So many letters a line is wide at most: a page may claim to be as wide as it likes. */
const mostColumns = 400

/**
 * The pages of a PDF as parts, line by line; what stands apart on a line is apart by spaces, so that columns can be seen.
 * A page in columns of prose is read column by column, whatever order it was written in. Another one is read as it was
 * written; one that has the headings of a table, and those after it, from top to bottom.
 *
 * Shape: no parts for pages without text (a scan). Cost: O(pieces).
 */
export function readPages(pages: readonly (readonly Placed[])[]): DocumentText {
  const parts: Part[] = []
  let isTable = false
  for (const [index, pieces] of pages.entries()) {
    const unit = letterWidth(pieces)
    const across = linesOf(
      [...pieces].sort((a, b) => (isOnLine(a, b) ? a.x - b.x : a.y - b.y)),
      unit,
    )
    const isHeaded = across.some((line) => isTableHeading(line.text))
    isTable ||= isHeaded
    const inColumns = isHeaded ? undefined : readByColumns(pieces, unit)
    const lines = inColumns === undefined && isTable ? across : linesOf(inColumns ?? pieces, unit)
    let before: Line | undefined
    for (const [n, line] of lines.entries()) {
      const gap = before === undefined ? Number.POSITIVE_INFINITY : Math.abs(line.y - before.y)
      parts.push({
        kind: 'text',
        text: line.text,
        at: { page: index + 1, lineOfPage: n + 1 },
        isApart:
          index === 0 && before === undefined
            ? true
            : before !== undefined && gap > 1.7 * Math.max(line.height, before.height),
      })
      before = line
    }
  }
  return { parts, isWrapped: true }
}

/** The usual width of a letter of the page, in points. */
function letterWidth(pieces: readonly Placed[]): number {
  const letters = pieces.reduce((sum, one) => sum + one.text.length, 0)
  const width = pieces.reduce((sum, one) => sum + one.width, 0)
  return letters === 0 || !(width > 0) ? 5 : Math.min(20, Math.max(2, width / letters))
}

function linesOf(pieces: readonly Placed[], unit: number): readonly Line[] {
  const left = Math.min(...pieces.slice(0, 5000).map((one) => one.x))
  const lines: Line[] = []
  let last: Placed | undefined
  for (const piece of pieces) {
    if (piece.text.trim() === '') continue
    const line = lines.at(-1)
    const isSame = line !== undefined && last !== undefined && isOnLine(last, piece) && piece.x >= last.x
    const column = Math.min(mostColumns, Math.max(0, Math.round((piece.x - left) / unit)))
    if (!isSame) lines.push({ text: ' '.repeat(column) + piece.text, y: piece.y, height: piece.height })
    else {
      const gap = piece.x - (last!.x + last!.width)
      const pad = gap > 2.2 * unit ? Math.max(2, column - line.text.length) : gap > 0.15 * unit ? 1 : 0
      line.text += /\s$/.test(line.text) && pad === 1 ? piece.text : ' '.repeat(pad) + piece.text
    }
    last = piece
  }
  return lines
}
