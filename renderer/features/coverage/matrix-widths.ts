import type { Axis } from '../../../shared/view/shapes/axis.ts'

/** Widths of the matrix at 100 %, in pixels; columns share what is left over. */
export type MatrixWidths = {
  /** The column of row names; it stays in sight when the matrix scrolls sideways. */
  readonly names: number
  /** The least that a column gets. */
  readonly column: number
  /** Headings are codes of two or three letters: cells show their symbol, the legend its word. */
  readonly hasCodes: boolean
}

const shortNames = 168
const longNames = 200
const codeColumn = 42
const wordColumn = 100

/** A letter of a heading (12 px, semi-bold) at its widest average, and what stands beside a word. */
const letter = 7.2
const beside = 12

const longestCode = 3

/** Where a heading may break: at spaces, hyphens and slashes, never inside a word. */
const breaks = /[\s\-‐–—/]+/

/**
 * How wide row names and columns are. A column has room for its longest word, so that no heading breaks inside one;
 * codes need far less.
 */
export function matrixWidths(rowAxis: Axis, headings: readonly string[]): MatrixWidths {
  const hasCodes = headings.every((heading) => heading.length <= longestCode)
  const names = rowAxis === 'pillar' || rowAxis === 'jurisdiction' ? shortNames : longNames
  if (hasCodes) return { names, column: codeColumn, hasCodes }
  const longest = Math.max(
    0,
    ...headings.flatMap((heading) => heading.split(breaks)).map((word) => word.length),
  )
  return { names, column: Math.max(wordColumn, Math.ceil(longest * letter) + beside), hasCodes }
}
