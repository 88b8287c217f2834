import { textOfRuns, type Table } from './document.ts'

/** Signs that a column gets at least for each of its words, and at most for all of them. */
const [longestWord, longestText] = [18, 90]

/**
 * The share of a table's width that each of its columns gets: as long as its longest word first, the rest by how much it
 * says, so that a column of amounts is narrow and one of sentences is wide.
 *
 * Shape: one share a column, together 1. Cost: O(signs of the table).
 */
export function columnShares({ columns, rows }: Table): readonly number[] {
  const wanted = columns.map((column, i) => {
    const texts = [column, ...rows.map((row) => textOfRuns(row[i] ?? []))]
    const word = Math.max(...texts.map((text) => Math.max(...text.split(/\s/).map(({ length }) => length))))
    const mean = texts.reduce((sum, text) => sum + Math.min(text.length, longestText), 0) / texts.length
    return { least: Math.min(word, longestWord) + 2, more: mean }
  })
  const weights = wanted.map(({ least, more }) => least + more)
  const sum = weights.reduce((total, one) => total + one, 0)
  return weights.map((one) => one / sum)
}
