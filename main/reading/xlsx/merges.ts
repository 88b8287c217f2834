import type { Merge } from '../../../shared/import/table.ts'
import { columnOf } from './sheet-rows.ts'

/** Merged cells of one sheet that are kept; a form that people fill in has a few hundred. */
const most = 50_000

/**
 * The merged cells of a sheet. They stand behind its rows, which need them, so the sheet is looked through for them
 * first, as plain bytes: several times faster than reading its XML.
 */
export async function mergesOf(bytes: AsyncIterable<Uint8Array>): Promise<readonly Merge[]> {
  const merges: Merge[] = []
  let carry = ''
  for await (const piece of bytes) {
    const text = carry + Buffer.from(piece.buffer, piece.byteOffset, piece.length).toString('latin1')
    if (text.includes('mergeCell')) addMerges(text, merges)
    const open = text.lastIndexOf('<')
    carry = open < 0 || text.length - open > 500 ? '' : text.slice(open)
    if (merges.length >= most) break
  }
  return merges
}

function addMerges(text: string, merges: Merge[]): void {
  for (const [, from, to] of text.matchAll(
    /<(?:\w+:)?mergeCell\s[^<>]*?ref="([A-Z]{1,3}\d{1,7}):([A-Z]{1,3}\d{1,7})"[^<>]*>/g,
  )) {
    merges.push({ from: cellOf(from!), to: cellOf(to!) })
  }
}

function cellOf(reference: string) {
  return { row: Number(reference.replace(/^\D+/, '')), column: columnOf(reference) }
}
