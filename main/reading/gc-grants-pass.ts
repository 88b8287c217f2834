import { fstatSync, readSync } from 'node:fs'
import { cellsOf } from '../../shared/import/gc-grants/csv-line.ts'
import { likelyRowStart } from '../../shared/import/gc-grants/row-starts.ts'
import type { TableRow } from '../../shared/import/table.ts'
import type { Heading } from './gc-grants-heading.ts'
import { decodeRow, longestRow, scanPiece, type Piece, type ScanPlan } from './gc-grants-piece.ts'
import type { Range } from './gc-grants-thread.ts'
import { pieceScanner, type PieceScanner } from './gc-grants-threads.ts'

export type ScanOptions = {
  /** The built gc-grants-thread; without it the file is read in the thread that asks. */
  readonly thread?: URL | undefined
  readonly threads?: number | undefined
  /** Bytes of a piece. */
  readonly pieceBytes?: number | undefined
  readonly signal?: AbortSignal | undefined
  /** Told of the bytes and rows of each piece as it is through. */
  readonly onPiece?: ((piece: { readonly bytes: number; readonly rows: number }) => void) | undefined
}

const pieceBytes = 16 << 20

/** What is met in a file while it is scanned: lines of rows that are too long, and of those that are no UTF-8. */
export type Seen = { readonly tooLong: number[]; readonly notUtf8: number[] }

/** A file that is open, and how it is scanned. */
export type Scanned = {
  readonly fd: number
  readonly file: string
  readonly plan: ScanPlan
  readonly heading: Heading
  readonly seen: Seen
}

/** One pass over the rows under the heading: those that pass by themselves; all are noted in `others`. */
export async function* scanPass(
  { fd, file, plan, heading, seen }: Scanned,
  options: ScanOptions,
  others: OtherRows,
): AsyncGenerator<TableRow> {
  const size = fstatSync(fd).size
  const ranges = rangesOf(fd, heading, size, options.pieceBytes ?? pieceBytes)
  const scanner = pieceScanner(file, plan, ranges.length > 2 ? options : {}, fd)
  let line = heading.nextLine
  let expected = heading.end
  try {
    for (let at = 0; at < ranges.length; at += 1) {
      options.signal?.throwIfAborted()
      const piece = await certainPiece(scanner, ranges, at, expected, fd, plan)
      if (piece === undefined) continue
      for (const row of piece.found)
        yield rowOf(piece.bytes.subarray(row.from, row.to), line + row.line, plan, seen)
      for (const one of piece.tooLong) seen.tooLong.push(line + one)
      others.note(piece, line)
      options.onPiece?.({ bytes: piece.end - expected, rows: piece.rows })
      expected = piece.end
      line += piece.lines
    }
  } finally {
    await scanner.stop()
  }
}

/**
 * A piece as it is read from where the one before really ended. Where a piece was begun at a wrong place (only files
 * with quotes that no rule covers do that), it is read again; undefined where it is read already.
 */
async function certainPiece(
  scanner: PieceScanner,
  ranges: readonly Range[],
  at: number,
  expected: number,
  fd: number,
  plan: ScanPlan,
): Promise<Piece | undefined> {
  const piece = await scanner.take(ranges, at)
  const range = ranges[at]!
  if (range.from === expected) return piece
  return expected >= range.to ? undefined : scanPiece(fd, expected, range.to, plan)
}

/** Pieces that begin where a row begins, as far as can be told without reading what is before. */
function rangesOf(fd: number, { end, delimiter }: Heading, size: number, bytes: number): readonly Range[] {
  const starts = [end]
  for (let guess = end + bytes; guess < size; guess += bytes) {
    const start = rowStartAfter(fd, guess, size, delimiter.charCodeAt(0))
    if (start !== undefined && start < size && start > starts.at(-1)!) starts.push(start)
  }
  return starts.map((from, at) => ({ from, to: starts[at + 1] ?? size })).filter(({ from, to }) => from < to)
}

const window = 256 << 10

function rowStartAfter(fd: number, guess: number, size: number, delimiter: number): number | undefined {
  const bytes = new Uint8Array(Math.min(window, size - guess))
  const read = readSync(fd, bytes, 0, bytes.length, guess)
  let from = 1
  while (from < read && (bytes[from - 1] === 0x22 || bytes[from] === 0x22)) from += 1
  const start = likelyRowStart(bytes.subarray(from, read), delimiter)
  return start === undefined ? undefined : guess + from + start
}

function rowOf(bytes: Uint8Array, line: number, plan: ScanPlan, seen: Seen): TableRow {
  const decoded = decodeRow(bytes)
  if (!decoded.isUtf8) seen.notUtf8.push(line)
  return { row: line, cells: cellsOf(decoded.text, plan.delimiter) }
}

/** Finds the rows of a file that do not pass by themselves and share a reference number with one that does. */
export class OtherRows {
  private readonly pieces: {
    readonly piece: NonNullable<Piece['index']>
    readonly line: number
    readonly end: number
  }[] = []
  private readonly wanted: Set<number>

  /** `wanted`: hashes of the reference numbers that pass, of all files that are read together. */
  constructor(wanted: Set<number>) {
    this.wanted = wanted
  }

  note({ index, end }: Piece, line: number): void {
    if (index === undefined) return
    this.pieces.push({ piece: index, line, end })
    for (let at = 0; at < index.count; at += 1)
      if (index.isFound[at] === 1) this.wanted.add(index.hashes[at]!)
  }

  *rows({ fd, plan, seen }: Scanned): Generator<TableRow> {
    const { size } = fstatSync(fd)
    for (const { piece, line, end } of this.pieces) {
      for (let at = 0; at < piece.count; at += 1) {
        if (piece.isFound[at] === 1 || !this.wanted.has(piece.hashes[at]!)) continue
        const from = piece.offsets[at]!
        // a row that was left out may lie between: the cells of this one end before
        const to = at + 1 < piece.count ? piece.offsets[at + 1]! : Math.min(end, size)
        const bytes = new Uint8Array(Math.min(to - from, longestRow))
        readSync(fd, bytes, 0, bytes.length, from)
        yield rowOf(bytes, line + piece.lines[at]!, plan, seen)
      }
    }
  }
}
