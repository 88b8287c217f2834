import { isUtf8 } from 'node:buffer'
import { readSync } from 'node:fs'
import {
  characterAt,
  phraseEnds,
  stateBits,
  toLookAt,
  type ByteWords,
} from '../../shared/import/gc-grants/byte-words.ts'
import { layoutOf } from '../../shared/import/gc-grants/columns.ts'
import { cellsOf } from '../../shared/import/gc-grants/csv-line.ts'
import { rowTest } from '../../shared/import/gc-grants/filter.ts'
import type { GrantsFilter } from '../../shared/import/gc-grants/options.ts'
import { closes } from '../../shared/import/gc-grants/row-starts.ts'
import { RowIndex, type IndexedRows } from './gc-grants-index.ts'

/** What is looked for in a file, the same for each of its pieces. */
export type ScanPlan = {
  readonly heading: readonly string[]
  readonly delimiter: string
  readonly filter: GrantsFilter
  /** Undefined: every row is read. */
  readonly words: ByteWords | undefined
  /** Whether rows are noted by reference number, so that those of one agreement are found again. */
  readonly isIndexed: boolean
}

/** A row that passes, as bytes of `bytes`; `line` is counted from the beginning of the piece. */
export type FoundRow = {
  readonly from: number
  readonly to: number
  readonly line: number
  readonly offset: number
}

export type Piece = {
  /** Where the first row after the piece begins: it is where the next piece begins, or that one must be read again. */
  readonly end: number
  readonly lines: number
  readonly rows: number
  readonly bytes: Uint8Array
  readonly found: readonly FoundRow[]
  readonly index: IndexedRows | undefined
  /** Lines of rows that are longer than `longestRow`, as where a quote is not closed. */
  readonly tooLong: readonly number[]
}

/** Bytes of the longest row that is read. */
export const longestRow = 1 << 20
const chunk = 1 << 20
/** After so many rows that are too long in one piece, all that was looked through for an end is left out with them. */
const mostTriedAgain = 64
const [quote, lineFeed] = [0x22, 0x0a]
const cp1252 = new TextDecoder('windows-1252')

/** A row as text; bytes that are no UTF-8 are read as Windows-1252. */
export function decodeRow(bytes: Uint8Array): { readonly text: string; readonly isUtf8: boolean } {
  const ok = isUtf8(bytes)
  const end = bytes.at(-1) === lineFeed ? (bytes.at(-2) === 0x0d ? -2 : -1) : bytes.length
  const line = bytes.subarray(0, end)
  return {
    text: ok ? Buffer.from(line.buffer, line.byteOffset, line.length).toString() : cp1252.decode(line),
    isUtf8: ok,
  }
}

/**
 * Reads the rows that begin from `from` (where a row begins) to `to` and keeps those that pass.
 *
 * Cost: one pass over the bytes; memory of two megabytes and what passes.
 * Errors: throws what the file system throws.
 */
export function scanPiece(fd: number, from: number, to: number, plan: ScanPlan): Piece {
  return new PieceScan(plan, from, to).run(fd)
}

class PieceScan {
  private readonly plan: ScanPlan
  private readonly to: number
  private readonly buffer = new Uint8Array(chunk + longestRow)
  private length = 0
  /** Of the file, where the buffer begins. */
  private base: number
  private at = 0
  private rowStart = 0
  private line = 0
  private rowLine = 0
  private rows = 0
  private isInQuotes = false
  private isHit = false
  private state: number
  private isDone = false
  private readonly words: ByteWords
  private readonly found: FoundRow[] = []
  private readonly kept: Uint8Array[] = []
  private keptLength = 0
  private readonly tooLong: number[] = []
  private readonly index: RowIndex | undefined
  private readonly delimiter: number
  private readonly passes: (cells: readonly string[]) => boolean

  constructor(plan: ScanPlan, from: number, to: number) {
    this.plan = plan
    this.to = to
    this.base = from
    this.words = plan.words ?? plainWords
    this.state = this.words.start
    this.delimiter = plan.delimiter.charCodeAt(0)
    const layout = layoutOf(plan.heading)
    if (layout === undefined) throw new Error('the heading of a scan must be one')
    this.passes = rowTest(plan.filter, layout)
    this.index = plan.isIndexed ? new RowIndex(layout.at.get('ref_number')!, this.delimiter) : undefined
  }

  run(fd: number): Piece {
    while (!this.isDone) {
      this.dropRead()
      if (this.length - this.rowStart >= longestRow) this.leaveOut()
      const read = readSync(
        fd,
        this.buffer,
        this.length,
        Math.min(chunk, this.buffer.length - this.length),
        this.base + this.length,
      )
      this.length += read
      this.walk(read === 0)
      if (read === 0) this.endOfFile()
    }
    const bytes = new Uint8Array(this.keptLength)
    let at = 0
    for (const part of this.kept) {
      bytes.set(part, at)
      at += part.length
    }
    const { line: lines, rows, found, tooLong } = this
    return { end: this.base + this.rowStart, lines, rows, bytes, found, index: this.index?.rows(), tooLong }
  }

  /** Moves the row that is not whole yet to the beginning of the buffer. */
  private dropRead(): void {
    if (this.rowStart === 0) return
    this.buffer.copyWithin(0, this.rowStart, this.length)
    this.base += this.rowStart
    this.length -= this.rowStart
    this.at -= this.rowStart
    this.rowStart = 0
  }

  /** One table look-up a byte; only quotes, line ends, letters beyond ASCII and ends of phrases are looked at. */
  private walk(isLast: boolean): void {
    const { buffer, length } = this
    const { table } = this.words
    let { state, at } = this
    while (at < length) {
      const byte = buffer[at]!
      const next = table[(state << 8) | byte]!
      if (next < toLookAt) {
        state = next
        at += 1
        continue
      }
      if (byte >= 0x80) {
        if (!isLast && at + 4 > length) break
        const { letters, length: size } = characterAt(buffer, at, length)
        for (const letter of letters) {
          const after = table[(state << 8) | letter]!
          state = after & stateBits
          if ((after & phraseEnds) !== 0) this.isHit = true
        }
        at += size
        continue
      }
      if (byte === quote) {
        const step = this.quoteAt(at, isLast)
        if (step === 0) break
        at += step
      } else at += 1
      state = next & stateBits
      if ((next & phraseEnds) !== 0) this.isHit = true
      if (byte !== lineFeed) continue
      this.line += 1
      if (this.isInQuotes) continue
      this.endRow(at)
      state = this.words.start
      if (this.isDone) break
    }
    this.state = state
    this.at = at
  }

  /** Opens, closes, or is a letter; how many bytes to go on, 0 where the bytes end before that is told. */
  private quoteAt(at: number, isLast: boolean): number {
    const { buffer, length, delimiter } = this
    if (!this.isInQuotes) {
      this.isInQuotes = at === this.rowStart || buffer[at - 1] === delimiter
      return 1
    }
    if (at + 1 >= length && !isLast) return 0
    if (buffer[at + 1] === quote && at + 1 < length) return 2
    const isClosing = closes(buffer, at, length, isLast, delimiter)
    if (isClosing === undefined) return 0
    if (isClosing) this.isInQuotes = false
    return 1
  }

  private endRow(end: number): void {
    const { rowStart, plan } = this
    this.rows += 1
    this.index?.add(this.buffer, rowStart, end, this.base + rowStart, this.rowLine)
    if (this.isHit || plan.words === undefined) this.keepIfItPasses(end)
    this.beginRow(end)
    if (this.base + end >= this.to) this.isDone = true
  }

  private beginRow(at: number): void {
    this.rowStart = at
    this.rowLine = this.line
    this.isHit = false
    this.isInQuotes = false
  }

  private keepIfItPasses(end: number): void {
    const bytes = this.buffer.subarray(this.rowStart, end)
    if (!this.passes(cellsOf(decodeRow(bytes).text, this.plan.delimiter))) return
    this.keep(end)
    this.index?.want()
  }

  private keep(end: number): void {
    const bytes = this.buffer.slice(this.rowStart, end)
    this.kept.push(bytes)
    const from = this.keptLength
    this.keptLength += bytes.length
    this.found.push({ from, to: this.keptLength, line: this.rowLine, offset: this.base + this.rowStart })
  }

  /** A row that is too long: a quote is not closed, or there is no line end. Reading goes on at the next line. */
  private leaveOut(): void {
    const bytes = this.buffer.subarray(0, this.length)
    const isMany = this.tooLong.length >= mostTriedAgain
    const next = isMany ? bytes.lastIndexOf(lineFeed) : bytes.indexOf(lineFeed, this.rowStart)
    if (this.tooLong.at(-1) !== this.rowLine) this.tooLong.push(this.rowLine)
    if (next >= 0 && !isMany) this.line = this.rowLine + 1
    const start = next < 0 ? this.length : next + 1
    this.at = start
    this.state = this.words.start
    const { rowLine } = this
    this.beginRow(start)
    if (next < 0) this.rowLine = rowLine // what follows is still of that line
    if (this.base + start >= this.to && next >= 0) this.isDone = true
    this.dropRead()
  }

  private endOfFile(): void {
    if (this.isDone) return
    if (this.isInQuotes && this.rowStart < this.length) {
      this.leaveOut()
      return
    }
    this.isDone = true
    if (this.rowStart >= this.length) return
    // the end of the file ends a word too
    if ((this.words.table[(this.state << 8) | lineFeed]! & phraseEnds) !== 0) this.isHit = true
    const cells = cellsOf(
      decodeRow(this.buffer.subarray(this.rowStart, this.length)).text,
      this.plan.delimiter,
    )
    if (cells.length < this.plan.heading.length) this.keep(this.length) // cut off: the reader says so
    else this.endRow(this.length)
    this.rowStart = this.length
  }
}

const plainWords = byteWordsOfNothing()

function byteWordsOfNothing(): ByteWords {
  const table = new Uint16Array(256)
  for (let byte = 0; byte < 256; byte += 1)
    table[byte] = byte === quote || byte === lineFeed || byte >= 0x80 ? toLookAt : 0
  return { table, start: 0 }
}
