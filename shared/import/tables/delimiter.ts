import Papa from 'papaparse'

const candidates = [',', ';', '\t', '|'] as const
const looked = 60

/**
 * The delimiter of the beginning of a text: the one by which most of its rows have the same number of cells, and the
 * more cells the better. Rows above the table, blank ones and delimiters inside of quotes do not mislead it.
 * (papaparse's own guess wants nearly all rows alike, and takes none for a short table with a blank last line.)
 */
export function delimiterOf(head: string): string {
  let best: { readonly delimiter: string; readonly score: number } = { delimiter: ',', score: 0 }
  for (const delimiter of candidates) {
    const score = scoreOf(rowsOf(head, delimiter))
    if (score > best.score) best = { delimiter, score }
  }
  return best.delimiter
}

/** The first rows by a delimiter, at most 60, blank ones left out. */
export function rowsOf(head: string, delimiter: string): readonly (readonly string[])[] {
  return Papa.parse<string[]>(head, { delimiter, preview: looked, skipEmptyLines: true }).data
}

/** Share of the rows that have the most frequent number of cells above one, weighed by that number. */
function scoreOf(rows: readonly (readonly string[])[]): number {
  const widths = new Map<number, number>()
  for (const { length } of rows) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1)
  let score = 0
  for (const [width, count] of widths) score = Math.max(score, (count / rows.length) * (1 - 1 / width))
  return score
}
