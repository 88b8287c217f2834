/** Rows by a hash of their reference number, in columns: what finds the other amendments of an agreement. */
export type IndexedRows = {
  readonly count: number
  readonly hashes: Uint32Array<ArrayBuffer>
  /** In the file, where each row begins. */
  readonly offsets: Float64Array<ArrayBuffer>
  /** Counted from the beginning of the piece. */
  readonly lines: Uint32Array<ArrayBuffer>
  /** 1 where the row passes by itself. */
  readonly isFound: Uint8Array<ArrayBuffer>
}

/** Notes rows as they are read. 17 bytes a row. */
export class RowIndex {
  private count = 0
  private hashes = new Uint32Array(4096)
  private offsets = new Float64Array(4096)
  private lines = new Uint32Array(4096)
  private isFound = new Uint8Array(4096)

  private readonly column: number
  private readonly delimiter: number

  /** `column`: of the reference number; `delimiter`: its byte. */
  constructor(column: number, delimiter: number) {
    this.column = column
    this.delimiter = delimiter
  }

  add(bytes: Uint8Array, from: number, to: number, offset: number, line: number): void {
    if (this.count === this.hashes.length) this.grow()
    this.hashes[this.count] = hashOfCell(bytes, from, to, this.column, this.delimiter)
    this.offsets[this.count] = offset
    this.lines[this.count] = line
    this.count += 1
  }

  /** The row that was added last passes by itself. */
  want(): void {
    this.isFound[this.count - 1] = 1
  }

  rows(): IndexedRows {
    const { count, hashes, offsets, lines, isFound } = this
    return {
      count,
      hashes: hashes.slice(0, count),
      offsets: offsets.slice(0, count),
      lines: lines.slice(0, count),
      isFound: isFound.slice(0, count),
    }
  }

  private grow(): void {
    const length = this.count * 2
    const [hashes, offsets, lines, isFound] = [
      new Uint32Array(length),
      new Float64Array(length),
      new Uint32Array(length),
      new Uint8Array(length),
    ]
    hashes.set(this.hashes)
    offsets.set(this.offsets)
    lines.set(this.lines)
    isFound.set(this.isFound)
    Object.assign(this, { hashes, offsets, lines, isFound })
  }
}

/** What a reference number is noted by in the index of a scan. */
export function hashOfReference(ref: string): number {
  const bytes = new TextEncoder().encode(ref).filter((byte) => byte !== quote)
  return hashOfCell(bytes, 0, bytes.length, 0, -1)
}

const quote = 0x22

/** FNV-1a of the nth cell of a row, quotes and spaces aside. */
function hashOfCell(bytes: Uint8Array, from: number, to: number, column: number, delimiter: number): number {
  let hash = 0x811c9dc5
  let cell = 0
  let isInQuotes = false
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at]!
    if (byte === quote) isInQuotes = !isInQuotes
    else if (byte === delimiter && !isInQuotes) {
      if (cell === column) break
      cell += 1
    } else if (cell === column && byte > 0x20) hash = Math.imul(hash ^ byte, 0x01000193)
  }
  return hash >>> 0
}
