import type { MatrixView } from '../shapes/matrix.ts'
import { longestPiece, roomOf, wrap } from './wrap.ts'

type Heading = MatrixView['rows'][number]

/** The measures of a matrix picture in CSS pixels, and its headings broken into lines. */
export type MatrixSize = {
  readonly headWidth: number
  readonly cellWidth: number
  readonly cellHeight: number
  readonly heads: ReadonlyMap<string, readonly string[]>
  readonly labels: ReadonlyMap<string, readonly string[]>
  /** Columns that have no room beside one another stand in bands below one another, rows repeated. */
  readonly bands: readonly Band[]
}

export type Band = { readonly columns: readonly Heading[]; readonly headHeight: number }

export const headSetting = { size: 12, weight: 'semibold' } as const
export const wordSetting = { size: 10.5 } as const

/** Room of a mark and the space after it. */
export const markRoom = 15
export const lineOfWord = 13
const lineOfHead = 15
const padding = 6

/**
 * A matrix wider than a page is shown in bands below one another; where that would make it long and thin, in fewer and
 * wider ones, up to a width into which one can still zoom.
 */
const [page, widest, slender] = [1280, 7000, 1.5] as const

/**
 * Everything as wide as its words need: full names where headings are rows, short ones over the columns; the word of
 * each gap kind that is on the matrix fits below the count.
 */
export function matrixSize(matrix: MatrixView, kindWords: readonly string[]): MatrixSize {
  const headWidth = Math.min(
    240,
    Math.max(110, ...matrix.rows.map(({ name }) => roomOf(name, headSetting))) + 26,
  )
  const cellWidth = widthOfCells(matrix.columns, kindWords)
  const wordRoom = cellWidth - 2 * padding - markRoom
  const wordLines = Math.max(1, ...kindWords.map((word) => wrap(word, wordRoom, wordSetting).length))
  const heads = new Map(
    matrix.columns.map((one) => [one.id, wrap(one.shortName, cellWidth - 6, headSetting)] as const),
  )
  const labels = new Map(matrix.rows.map((one) => [one.id, wrap(one.name, headWidth - 22, headSetting)]))
  const labelLines = Math.max(1, ...[...labels.values()].map((lines) => lines.length))
  const cellHeight = Math.max(26 + wordLines * lineOfWord + 4, labelLines * lineOfHead + 8)
  const perBand = columnsOfBand(matrix, headWidth, cellWidth, cellHeight)
  return {
    headWidth,
    cellWidth,
    cellHeight,
    heads,
    labels,
    bands: inGroups(matrix.columns, perBand).map((columns) => ({
      columns,
      headHeight: Math.max(1, ...columns.map(({ id }) => heads.get(id)?.length ?? 1)) * lineOfHead + 10,
    })),
  }
}

/** How many columns stand beside one another. */
function columnsOfBand(
  { rows, columns }: MatrixView,
  headWidth: number,
  cellWidth: number,
  cellHeight: number,
): number {
  const bandsIn = (room: number) => Math.max(1, Math.ceil((columns.length * cellWidth) / (room - headWidth)))
  const least = bandsIn(widest)
  let count = bandsIn(page)
  const isSlender = () => {
    const width = headWidth + Math.ceil(columns.length / count) * cellWidth
    return count * (rows.length * cellHeight + 40) > slender * width
  }
  while (count > least && isSlender()) count -= 1
  return Math.max(1, Math.ceil(columns.length / count))
}

function inGroups<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return all.length <= size ? [all] : [all.slice(0, size), ...inGroups(all.slice(size), size)]
}

/** Wide where there is room for it: the words of few columns stand on one line. */
function widthOfCells(columns: readonly Heading[], kindWords: readonly string[]): number {
  const inOneLine = Math.max(0, ...kindWords.map((word) => roomOf(word, wordSetting)))
  const pieces = Math.max(0, ...kindWords.map((word) => longestPiece(word, wordSetting)))
  const heads = Math.max(0, ...columns.map(({ shortName }) => longestPiece(shortName, headSetting)))
  const word = columns.length <= 7 ? inOneLine : pieces
  return Math.ceil(Math.min(Math.max(76, word + markRoom + 2 * padding, heads + 10), 150))
}
