/**
 * The cells of one record of delimited text, as papaparse reads it: a quote opens only at the beginning of a cell; inside
 * of quotes two are one; one that neither a delimiter nor the end follows (spaces aside) is a letter like others.
 * Spaces between a closing quote and the delimiter are dropped.
 *
 * `line`: without its line end. Cost: O(length).
 */
export function cellsOf(line: string, delimiter = ','): string[] {
  const cells: string[] = []
  let at = 0
  for (;;) {
    if (line.charCodeAt(at) === 0x22) {
      const close = closingQuote(line, at + 1, delimiter)
      cells.push(line.slice(at + 1, close.quote).replaceAll('""', '"'))
      if (close.next >= line.length) return cells
      at = close.next + 1
      if (at === line.length) return [...cells, '']
      continue
    }
    const end = line.indexOf(delimiter, at)
    if (end < 0) {
      cells.push(line.slice(at))
      return cells
    }
    cells.push(line.slice(at, end))
    at = end + 1
  }
}

/** The quote that closes, and where what follows begins: a delimiter or the end. Without one all belongs to the cell. */
function closingQuote(line: string, from: number, delimiter: string): { quote: number; next: number } {
  for (let quote = line.indexOf('"', from); quote >= 0; quote = line.indexOf('"', quote + 1)) {
    if (line.charCodeAt(quote + 1) === 0x22) {
      quote += 1
      continue
    }
    let next = quote + 1
    while (next < line.length && line[next] !== delimiter && isSpace(line.charCodeAt(next))) next += 1
    if (next === line.length || line[next] === delimiter) return { quote, next }
  }
  return { quote: line.length, next: line.length }
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d)
}
