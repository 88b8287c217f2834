/** What parts cells and rows, as bytes. */
const quote = 0x22
const lineFeed = 0x0a

export function isSpaceByte(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d)
}

/**
 * Whether a quote inside of quotes closes the cell, as `cellsOf` has it: a delimiter or the end follows, spaces aside.
 * Undefined where the bytes end before that is told.
 */
export function closes(
  bytes: Uint8Array,
  at: number,
  end: number,
  isLast: boolean,
  delimiter: number,
): boolean | undefined {
  for (let next = at + 1; next < end; next += 1) {
    const byte = bytes[next]!
    if (byte === delimiter || byte === lineFeed) return true
    if (!isSpaceByte(byte)) return false
  }
  return isLast ? true : undefined
}

/** Where rows begin in some bytes, if they begin inside of quotes or not. */
function rowStarts(bytes: Uint8Array, isInQuotes: boolean, delimiter: number): Set<number> {
  const starts = new Set<number>()
  let inside = isInQuotes
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at]!
    if (byte === lineFeed && !inside) starts.add(at + 1)
    else if (byte === quote && inside) {
      if (bytes[at + 1] === quote) at += 1
      else if (closes(bytes, at, bytes.length, false, delimiter) === true) inside = false
    } else if (byte === quote && at > 0) {
      const before = bytes[at - 1]!
      inside = before === delimiter || before === lineFeed
    }
  }
  return starts
}

/**
 * A place in some bytes from the middle of a file where a row begins whether they begin inside of quotes or not. Where
 * there is none since no quote closes, one where a row begins if they begin outside: whoever uses it must check that the
 * row before ends there. Undefined where there is none either. Neither the first byte nor the one before may be a quote.
 *
 * Cost: O(bytes).
 */
export function likelyRowStart(bytes: Uint8Array, delimiter: number): number | undefined {
  const inside = rowStarts(bytes, true, delimiter)
  const outside = rowStarts(bytes, false, delimiter)
  for (const start of outside) if (inside.size === 0 || inside.has(start)) return start
  return undefined
}

/** Where the first rows of a file end, and how many lines each takes; what follows the last line end is a row too. */
export function* firstRows(
  bytes: Uint8Array,
  delimiter: number,
  most: number,
): Generator<{ readonly end: number; readonly lines: number }> {
  const ends = [...rowStarts(bytes, false, delimiter)].slice(0, most)
  if (ends.length < most && (ends.at(-1) ?? 0) < bytes.length) ends.push(bytes.length)
  let from = 0
  for (const end of ends) {
    let lines = 0
    for (let at = from; at < end; at += 1) if (bytes[at] === lineFeed) lines += 1
    yield { end, lines: Math.max(lines, 1) }
    from = end
  }
}
